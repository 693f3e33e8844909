from goldlib import *
from mentions import mentions

TEXT = """The jab that outgrew its country

Denmark's economy would have stood still last year but for one company, its statistics office says. Gross domestic product rose by 1.8%, of which 1.7 points were pills and pens.

Novo Nordisk sold medicines for 232.3bn kroner in 2023, 31% more, and made a net 83.7bn, up by 51%. Wegovy alone brought in 31.3bn, over four times the sum of the year before. In 2024 the group counts on growth of 18 to 26% at steady exchange rates. It is worth $500bn, more than the 5.9 million Danes produce in a year.

A month of the drug has a list price of $1,349 in America, where 42% of adults are obese. In the trial that made it famous 1,961 overweight people lost 14.9% in 68 weeks, against 2.4% with a dummy. Two thirds came back within a year of stopping. A poll in November had 45% of adults interested; it dropped to 14 when told of regain.

Eli Lilly's Zepbound has been in American pharmacies since 5 December, at $1,060. A chemist in Odense, who is 59 and has 12 patients on a waiting list, says that he has sold fewer biscuits.
"""

doc = dict(
    id='tp-weight-drug', published='2024-02-01', source='pharma-and-profit',
    title='The jab that outgrew its country',
    text=TEXT,
    claims=[
        c('232.3bn kroner', 'revenue', 232.3e9, 'DKK', company='Novo Nordisk', p=y(2023)),
        c('31%', 'revenue', 31, 'percent', company='Novo Nordisk', role='change', p=y(2023)),
        c('83.7bn', 'net_income', 83.7e9, 'DKK', company='Novo Nordisk', p=y(2023)),
        c('51%', 'net_income', 51, 'percent', company='Novo Nordisk', role='change', p=y(2023)),
        c('31.3bn', 'revenue', 31.3e9, 'DKK', company='Novo Nordisk', product='Wegovy', p=y(2023)),
        c('four times', 'revenue', 300, 'percent', None, company='Novo Nordisk', product='Wegovy', role='change', p=y(2023)),
        c('18 to 26%', 'revenue', 18, 'percent', 26, company='Novo Nordisk', role='change', p=y(2024), status=['target', 'forecast']),
        c('$500bn', 'valuation', 500e9, 'USD', company='Novo Nordisk'),
        c('$1,349', 'price', 1349, 'USD', company='Novo Nordisk', product='Wegovy', per='month'),
        c('5 December', 'launch', None, 'date', company='Eli Lilly', product='Zepbound', p=('2023-12-05', '2023-12-05')),
        c('$1,060', 'price', 1060, 'USD', company='Eli Lilly', product='Zepbound'),
    ],
    names=mentions(TEXT, {'Novo Nordisk': ('COMPANY', 'Novo Nordisk'), 'Eli Lilly': ('COMPANY', 'Eli Lilly'), 'Wegovy': ('PRODUCT', 'Wegovy'), 'Zepbound': ('PRODUCT', 'Zepbound')}),
    checks=[],
)
