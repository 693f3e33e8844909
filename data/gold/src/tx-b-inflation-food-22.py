from goldlib import *
from mentions import mentions

TEXT = """UK inflation back at 40-year high as food prices soar

Inflation in the UK climbed to 10.1% in September, driven by the fastest rise in the price of food since 1980.

Food and soft drinks cost 14.5% more than a year ago, the statistics office said, with milk up 42% and pasta up 22.7%. The Bank of England has a target of 2% and is expected to raise interest rates to 3% next month from 2.25%.

Average pay excluding bonuses grew 5.4% in the three months to August. Unemployment was 3.5%, and there were 1.25 million vacancies.

Tesco has put up the price of its meal deal to £3.90 from £3.50 for shoppers without a loyalty card. This month it warned of retail profit of between £2.4bn and £2.5bn for the year, having earlier aimed for up to £2.6bn.

Rival Iceland said its annual power bill had doubled to £160m, while Marks & Spencer plans to close 67 of its larger shops within five years and cut costs by £400m by 2028.

One in six households has skipped meals, a consumer group found in a survey of 3,000 people. Food banks gave out 1.3 million parcels between April and September, a third more than in 2021.

A pint of milk now costs 65p on average, and a tank of petrol £90. The state pension could go up to £203.85 a week in April if it follows prices.

The pound slid half a cent to $1.127.
"""

doc = dict(
    id='tx-b-inflation-food-22', published='2022-10-19', source='Household Economy',
    title='UK inflation back at 40-year high as food prices soar',
    text=TEXT,
    claims=[
        c('£3.90', 'price', 3.90, 'GBP', company='Tesco'),
        c('£3.50', 'price', 3.50, 'GBP', company='Tesco', superseded=True),
        c('£2.4bn and £2.5bn', ['operating_income', 'net_income'], 2.4e9, 'GBP', 2.5e9, company='Tesco', status=['forecast', 'target']),
        c('£2.6bn', ['operating_income', 'net_income'], None, 'GBP', 2.6e9, company='Tesco', status=['target', 'forecast'], superseded=True),
        c('doubled', 'cost', 100, 'percent', company='Iceland', role='change'),
        c('£160m', 'cost', 160e6, 'GBP', company='Iceland', per=[None, 'year']),
        c('67 of its larger shops', 'stores', -67, 'store', company='Marks & Spencer', role='change', p=(None, '2027-10-19'), status='plan'),
        c('£400m', 'cost', 400e6, 'GBP', company='Marks & Spencer', role=['change', 'level'], p=by(2028), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Tesco': ('COMPANY', 'Tesco'), 'Iceland': ('COMPANY', 'Iceland'), 'Marks & Spencer': ('COMPANY', 'Marks & Spencer')}),
    checks=[],
)
