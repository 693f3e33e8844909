from goldlib import *
from mentions import mentions

TEXT = """Second for one quarter: Huawei and the ban

Just as Huawei was drawing near to first place, the ground gave way. It delivered 59.1 million smartphones between January and March, half as many again as a year before, and took 19% of the market from Apple's 11.8, a tally published this week says. Samsung remains ahead with 71.9 million.

Then on 15 May Washington put the Chinese firm and 68 affiliates on a list. Google stops updates, ARM chip designs, and from 19 August there shall be no American part at all. The company bought $11bn worth of those last year, from 1,200 suppliers; it says its 188,000 staff have stocks for a year.

Revenue in the quarter was 179.7bn yuan ($26.8bn), 39% more. A new folding phone, the Mate X at 2,299 euros, is due in September rather than June.

The used market reacts faster. A website in Singapore saw four times the usual number of the things offered within two days; one of the P30 Pro worth S$1,398 in April changed hands for S$100. Of 1,100 owners in a European poll 44% would choose another make next time. In China it was 7, and 26 flags per street on the phone shops of Shenzhen.
"""

doc = dict(
    id='tp-huawei-phones', published='2019-05-31', source='east-asia-tech',
    title='Second for one quarter: Huawei and the ban',
    text=TEXT,
    claims=[
        c('59.1 million smartphones', ['deliveries', 'sales'], 59.1e6, 'item', company='Huawei', p=q(2019, 1)),
        c('half as many again', ['deliveries', 'sales'], 50, 'percent', company='Huawei', role='change', p=q(2019, 1)),
        c('19%', 'market_share', 19, 'percent', company='Huawei', p=q(2019, 1)),
        c('11.8', 'market_share', 11.8, 'percent', company='Apple', p=q(2019, 1)),
        c('71.9 million', ['deliveries', 'sales'], 71.9e6, 'item', company='Samsung', p=q(2019, 1)),
        c('$11bn', 'cost', 11e9, 'USD', company='Huawei', p=y(2018)),
        c('1,200 suppliers', 'other', 1200, 'item', company='Huawei'),
        c('188,000 staff', 'headcount', 188000, 'job', company='Huawei'),
        c('179.7bn yuan', 'revenue', 179.7e9, 'CNY', company='Huawei', p=q(2019, 1)),
        c('$26.8bn', 'revenue', 26.8e9, 'USD', company='Huawei', p=q(2019, 1)),
        c('39%', 'revenue', 39, 'percent', company='Huawei', role='change', p=q(2019, 1)),
        c('2,299 euros', 'price', 2299, 'EUR', company='Huawei', product='Mate X'),
        c('September', 'launch', None, 'date', company='Huawei', product='Mate X', p=m(2019, 9), status='plan'),
        c('June', 'launch', None, 'date', company='Huawei', product='Mate X', p=m(2019, 6), status='plan', superseded=True),
        c('S$1,398', 'price', 1398, 'SGD', company='Huawei', product='P30 Pro', p=m(2019, 4)),
    ],
    names=mentions(TEXT, {'Huawei': ('COMPANY', 'Huawei'), 'Apple': ('COMPANY', 'Apple'), 'Samsung': ('COMPANY', 'Samsung'), 'Google': ('COMPANY', 'Google'), 'ARM': ('COMPANY', 'ARM'), 'Mate X': ('PRODUCT', 'Mate X'), 'P30 Pro': ('PRODUCT', 'P30 Pro')}),
    checks=[],
)
