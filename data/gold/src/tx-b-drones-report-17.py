from goldlib import *
from mentions import mentions

TEXT = """Drone market to grow fivefold by 2025, researchers say

Sales of drones to businesses and hobbyists are expected to grow from $5bn this year to $26bn in 2025, a market report suggests.

Farming will account for a quarter of commercial demand and the inspection of buildings and power lines for 31%, says Quarrie Insight. It counted 3,400 firms with a licence to fly in Britain, twice as many as two years ago, and puts the number of jobs that the industry could support in Europe at 150,000 by 2050.

Most of the machines are made by DJI of Shenzhen, which the report credits with 70% of the market. Its Mavic Pro, launched in September, costs £1,099, can stay in the air for 27 minutes and weighs 743 grams. The company is valued at around $8bn.

Competitors are struggling. Parrot of France said in January that it would let go of 290 of the 840 people in its drone division after sales fell short of its goal. GoPro recalled all 2,500 of its Karma quadcopters in November and is laying off 270 employees this year.

US officials had registered 770,000 drones by March, three times as many as they have civil aircraft. British pilots reported 70 near misses in 2016, up from 29.

In a survey of 1,400 adults, 39% said drones should be banned from cities altogether.
"""

doc = dict(
    id='tx-b-drones-report-17', published='2017-03-22', source='Machines & Markets',
    title='Drone market to grow fivefold by 2025, researchers say',
    text=TEXT,
    claims=[
        c('70%', 'market_share', 70, 'percent', company='DJI'),
        c('September', 'launch', None, 'date', company='DJI', product='Mavic Pro', p=m(2016, 9)),
        c('£1,099', 'price', 1099, 'GBP', company='DJI', product='Mavic Pro'),
        c('743 grams', 'weight', 0.743, 'kg', company='DJI', product='Mavic Pro'),
        c('27 minutes', 'duration', 27, 'minute', company='DJI', product='Mavic Pro'),
        c('$8bn', 'valuation', 8e9, 'USD', company='DJI'),
        c('290', 'layoffs', 290, 'job', company='Parrot', status='plan'),
        c('840 people', 'headcount', 840, 'job', company='Parrot'),
        c('2,500', 'recall', 2500, ['item', 'vehicle'], company='GoPro', product=['Karma', None], p=m(2016, 11)),
        c('270 employees', 'layoffs', 270, 'job', company='GoPro', p=y(2017), status=['plan', 'actual']),
        c('$5bn', 'revenue', 5e9, 'USD', p=y(2017), status=['forecast', 'actual']),
        c('$26bn', 'revenue', 26e9, 'USD', p=y(2025), status='forecast'),
    ],
    names=mentions(TEXT, {'DJI': ('COMPANY', 'DJI'), 'Mavic Pro': ('PRODUCT', 'Mavic Pro'), 'Parrot': ('COMPANY', 'Parrot'), 'GoPro': ('COMPANY', 'GoPro'), 'Karma': ('PRODUCT', 'Karma')}),
    checks=[],
)
