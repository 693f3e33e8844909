from goldlib import *
from mentions import mentions

TEXT = """Van start-up Arrival to shed half its staff in fight to save cash

Arrival is to make about 790 people redundant, or half of its workforce, the British electric van maker announced on Monday as it named a new chief executive.

The company, which has its headquarters in London and develops vehicles in Banbury, had $211m in the bank at the end of 2022. That was down from $330m three months earlier and nearly $900m at the start of last year.

Together with other savings, including on property, the redundancies should halve the cost of running the business to about $30m a quarter, Arrival said. It will still need to raise more money before its first US-built van goes into production in Charlotte, North Carolina, which has slipped to 2024 from 2023.

It is the third round of cuts in under a year. In July the firm said up to 30% of staff could go, and in October it stopped work on its bus and on its Bicester plant, where a single van had been produced.

Arrival has yet to post any revenue. It went public in New York in March 2021 through a merger with a blank-cheque company at a value of $13bn, and was then worth more than Nissan on some days. It closed on Friday at 34 cents a share, for a market capitalisation of $225m. Nasdaq has warned it over the low price.

UPS, which took a minority stake in 2020, had committed to buy 10,000 vans. Hyundai and Kia invested 100m euros in the start-up the same year.

Igor Torgov, who ran Arrival's digital division, takes over as CEO from Peter Cuneo. Founder Denis Sverdlov left in November.

Follow our live business blog for more
"""

PL = ['plan', 'target', 'forecast']
doc = dict(
    id='tw-e-arrival-jobs-2301', published='2023-01-30', source='the-thames-courier',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('half', 'layoffs', 50, 'percent', company='Arrival', status=['plan', 'actual'], role=['level', 'share']),
        c('790 people', 'layoffs', 790, 'job', company='Arrival', status=['plan', 'actual']),
        c('half', 'layoffs', 50, 'percent', nth=1, company='Arrival', status=['plan', 'actual'], role=['level', 'share']),
        c('$211m', 'cash', 2.11e8, 'USD', company='Arrival', p=('2022-12-31', '2022-12-31')),
        c('$330m', 'cash', 3.3e8, 'USD', company='Arrival', p=('2022-09-30', '2022-09-30')),
        c('$900m', 'cash', 9e8, 'USD', company='Arrival', p=('2022-01-01', '2022-01-01')),
        c('halve', ['opex', 'cost'], -50, 'percent', company='Arrival', role='change', status=PL),
        c('$30m', ['opex', 'cost'], 3e7, 'USD', company='Arrival', status=PL),
        c('2024', 'production_start', None, 'date', company='Arrival', p=y(2024), status=PL),
        c('2023', 'production_start', None, 'date', company='Arrival', p=y(2023), status=PL, superseded=True),
        c('30%', 'layoffs', None, 'percent', 30, company='Arrival', status=PL, role=['level', 'share']),
        c('single van', 'production', 1, 'vehicle', company='Arrival'),
        c('$13bn', 'valuation', 1.3e10, 'USD', company='Arrival', p=m(2021, 3)),
        c('34 cents', 'share_price', 0.34, 'USD', company='Arrival', per='share', p=('2023-01-27', '2023-01-27')),
        c('$225m', 'valuation', 2.25e8, 'USD', company='Arrival', p=('2023-01-27', '2023-01-27')),
        c('10,000 vans', 'orders', 10000, ['order', 'vehicle'], company=['Arrival', 'UPS']),
        c('100m euros', ['investment', 'funding'], 1e8, 'EUR', company=['Hyundai', 'Kia', 'Arrival'], p=y(2020)),
    ],
    names=mentions(TEXT, {'Arrival': ('COMPANY', 'Arrival'), 'Nissan': ('COMPANY', 'Nissan'), 'UPS': ('COMPANY', 'UPS'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia')}),
    checks=[],
)
