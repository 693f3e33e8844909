from goldlib import *
from mentions import mentions

TEXT = """Typical gas and light bill to pass £3,500 in October

The regulator's ceiling on what a household pays for energy goes up by 80% on 1 October, to £3,549 a year for a home that uses 12,000 kilowatt hours of gas and 2,900 of current. In the same month of 2021 it was £1,277.

A charity said that 54% of homes, or 29 million people, would spend over a tenth of their income on warmth; another had 1,200 callers before ten o'clock, and usually has 90. Three in ten of 2,114 adults questioned intend to heat one room. One man in Wigan, 68, has bought 11 hot water bottles.

Gas for next winter traded at 600p per therm, 12 times the level of 2020. Suppliers themselves make 1.9% under the formula and 29 of them have failed since July of last year. Centrica, which sells under the name of British Gas, earned an operating profit of £1.34bn in the half-year to June, five times as much as before, though only £98m came from households. It is going to give a tenth of that arm's earnings to a fund for the needy.

Boiling a kettle now costs 8p, the baking of a potato 64p. An average fridge of 150 litres: 41p a day.
"""

doc = dict(
    id='tp-energy-cap', published='2022-08-26', source='household-purse',
    title='Typical gas and light bill to pass £3,500 in October',
    text=TEXT,
    claims=[
        c('£1.34bn', 'operating_income', 1.34e9, 'GBP', company='Centrica', p=h(2022, 1)),
        c('five times', 'operating_income', 400, 'percent', company='Centrica', role='change', p=h(2022, 1)),
        c('£98m', 'operating_income', 98e6, 'GBP', company=['British Gas', 'Centrica'], p=h(2022, 1)),
        c('a tenth', 'cost', 10, 'percent', nth=1, company=['British Gas', 'Centrica'], role='share', status='plan'),
    ],
    names=mentions(TEXT, {'Centrica': ('COMPANY', 'Centrica'), 'British Gas': ('COMPANY', 'British Gas')}),
    checks=[],
)
