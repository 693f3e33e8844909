from goldlib import *
from mentions import mentions

TEXT = """Avatr buys 10% of Huawei’s car-tech spin-off for 11.5 billion yuan

CHONGQING, Aug 20 (Auto Observer) — Avatr Technology, the premium marque founded by Changan and CATL, will pay 11.5 billion yuan ($1.61 billion) in three instalments for a tenth of Yinwang, the company into which Huawei has put its driver-assistance business. Filed with the Shenzhen bourse on Tuesday, the agreement values Yinwang at 115 billion yuan. Seres, Huawei’s closest ally, is negotiating the purchase of another 10%.

The accounts attached to the filing are a revelation. Yinwang earned 2.23 billion yuan in the first six months of 2024 on revenue of 10.4 billion yuan, at a gross margin of 55.4%; all of 2023 had brought 4.70 billion yuan of revenue and a loss of 5.60 billion yuan.

Avatr itself is far from that. It was 1.39 billion yuan in the red from January to June, when 29,000 cars were delivered, 121% more than in the first half of 2023. July: 3,625. The goal for the year is 90,000; a third has been achieved. Changan owns 40.99% of it, CATL 14.1%.

Upcoming: the Avatr 07, an SUV with a range extender and 230 km of electric range, at 250,000 yuan or so, in September. The Avatr 12 has been on sale since last November from 265,800 yuan. The marque has 421 stores in 176 cities.
"""

doc = dict(
    id='tm-avatr-huawei-yinwang', published='2024-08-20', source='chongqing-auto-observer',
    title='Avatr buys 10% of Huawei’s car-tech spin-off for 11.5 billion yuan',
    text=TEXT,
    claims=[
        c('10%', 'stake', 10, 'percent', company=['Avatr', 'Yinwang'], status='plan'),
        c('11.5 billion yuan', 'investment', 11500000000, 'CNY', company='Avatr', status='plan'),
        c('11.5 billion yuan', 'investment', 11500000000, 'CNY', nth=1, company='Avatr', status='plan'),
        c('$1.61 billion', 'investment', 1610000000, 'USD', company='Avatr', status='plan'),
        c('a tenth', 'stake', 10, 'percent', company=['Avatr', 'Yinwang'], status='plan'),
        c('115 billion yuan', 'valuation', 115000000000, 'CNY', company='Yinwang'),
        c('10%', 'stake', 10, 'percent', nth=1, company=['Seres', 'Yinwang'], status='plan'),
        c('2.23 billion yuan', 'net_income', 2230000000, 'CNY', company='Yinwang', p=('2024-01-01', '2024-06-30')),
        c('10.4 billion yuan', 'revenue', 10400000000, 'CNY', company='Yinwang', p=('2024-01-01', '2024-06-30')),
        c('55.4%', 'gross_margin', 55.4, 'percent', company='Yinwang', p=('2024-01-01', '2024-06-30')),
        c('4.70 billion yuan', 'revenue', 4700000000, 'CNY', company='Yinwang', p=('2023-01-01', '2023-12-31')),
        c('5.60 billion yuan', 'net_income', -5600000000, 'CNY', company='Yinwang', p=('2023-01-01', '2023-12-31')),
        c('1.39 billion yuan', 'net_income', -1390000000, 'CNY', company='Avatr', p=('2024-01-01', '2024-06-30')),
        c('29,000 cars', ['deliveries', 'sales'], 29000, 'vehicle', company='Avatr', p=('2024-01-01', '2024-06-30')),
        c('121%', ['deliveries', 'sales'], 121, 'percent', company='Avatr', role='change', p=('2024-01-01', '2024-06-30')),
        c('3,625', ['deliveries', 'sales'], 3625, 'vehicle', company='Avatr', p=('2024-07-01', '2024-07-31')),
        c('90,000', ['deliveries', 'sales'], 90000, 'vehicle', company='Avatr', p=('2024-01-01', '2024-12-31'), status='target'),
        c('a third', ['deliveries', 'sales'], 33.333333, 'percent', company='Avatr', role='share', p=('2024-01-01', '2024-07-31')),
        c('40.99%', 'stake', 40.99, 'percent', company=['Changan', 'Avatr']),
        c('14.1%', 'stake', 14.1, 'percent', company=['CATL', 'Avatr']),
        c('230 km', 'range', 230, 'km', company='Avatr', product='Avatr 07'),
        c('250,000 yuan', 'price', 250000, 'CNY', company='Avatr', product='Avatr 07', status='forecast'),
        c('September', 'launch', None, 'date', company='Avatr', product='Avatr 07', p=('2024-09-01', '2024-09-30'), status=['plan', 'target', 'forecast']),
        c('last November', 'launch', None, 'date', company='Avatr', product='Avatr 12', p=('2023-11-01', '2023-11-30')),
        c('265,800 yuan', 'price', 265800, 'CNY', company='Avatr', product='Avatr 12'),
        c('421 stores', 'stores', 421, 'store', company='Avatr'),
        c('176 cities', 'countries', 176, 'country', company='Avatr'),
    ],
    names=mentions(TEXT, {'Avatr': ('COMPANY', 'Avatr'), 'Changan': ('COMPANY', 'Changan'), 'Huawei': ('COMPANY', 'Huawei'), 'Yinwang': ('COMPANY', 'Yinwang'), 'Seres': ('COMPANY', 'Seres'), 'CATL': ('COMPANY', 'CATL'), 'Avatr 07': ('PRODUCT', 'Avatr 07'), 'Avatr 12': ('PRODUCT', 'Avatr 12')}),
    checks=[],
)
