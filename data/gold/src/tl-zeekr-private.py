from goldlib import *
from mentions import mentions

TEXT = """Geely Auto and Zeekr sign merger at $26.87 per ADS

HANGZHOU – Fourteen months after its flotation at $21, Zeekr is to leave the New York Stock Exchange. Under the agreement signed on Tuesday, Geely Auto pays $2.687 a share in cash, or 1.23 Geely shares, for the 34.3 percent it does not own. The American depositary share stands for ten ordinary ones, so its holder is entitled to $26.87. May's first proposal had been $25.66. If everyone took money, the bill would come to $2.4 billion.

Chairman Gan Jiayue said combining purchasing and research will lower R&D spending by 15 to 20 percent and material costs by 5 to 8 percent.

In the first half the parent sold 1.409 million cars, 47 percent more than a year earlier, and upped its full-year goal to 3 million from 2.71 million. New-energy models accounted for 725,151. Zeekr's own deliveries were 90,740, up 3 percent; those of sister Lynk & Co 154,200.

In the first quarter, the brand's group lost 763 million yuan, against 1.91 billion the year before, on revenue of 22.0 billion yuan. Gross margin rose to 19.1 percent from 16.3.

The 9X, its hybrid flagship, goes on sale in the third quarter.
"""

doc = dict(
    id='tl-zeekr-private', published='2025-07-15', source='hangzhou-capital-post',
    title='Geely Auto and Zeekr sign merger at $26.87 per ADS',
    text=TEXT,
    claims=[
        c('$26.87', ['share_price', 'valuation'], 26.87, 'USD', company='Zeekr', per='share', status='plan'),
        c('$21', 'share_price', 21, 'USD', company='Zeekr', per='share', p=('2024-05-01', '2024-05-31')),
        c('$2.687', ['share_price', 'valuation', 'investment'], 2.687, 'USD', company='Zeekr', per='share', status='plan'),
        c('1.23 Geely shares', 'other', 1.23, 'share', company='Zeekr', per='share', status='plan'),
        c('34.3 percent', 'stake', 34.3, 'percent', company=['Zeekr', 'Geely']),
        c('$26.87', ['share_price', 'valuation', 'investment'], 26.87, 'USD', nth=1, company='Zeekr', per='share', status='plan'),
        c('$25.66', ['share_price', 'valuation', 'investment'], 25.66, 'USD', company='Zeekr', per='share', status='plan', superseded=True),
        c('$2.4 billion', 'investment', 2400000000.0, 'USD', company='Geely', status='plan'),
        c('15 to 20 percent', 'rnd', -20, 'percent', -15, company='Geely', role='change', status=['target', 'forecast']),
        c('5 to 8 percent', 'cost', -8, 'percent', -5, company='Geely', role='change', status=['target', 'forecast']),
        c('1.409 million cars', 'sales', 1409000, 'vehicle', company='Geely', p=('2025-01-01', '2025-06-30')),
        c('47 percent', 'sales', 47, 'percent', company='Geely', role='change', p=('2025-01-01', '2025-06-30')),
        c('3 million', 'sales', 3000000, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status='target'),
        c('2.71 million', 'sales', 2710000, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('725,151', 'sales', 725151, 'vehicle', company='Geely', p=('2025-01-01', '2025-06-30')),
        c('90,740', 'deliveries', 90740, 'vehicle', company='Zeekr', p=('2025-01-01', '2025-06-30')),
        c('3 percent', 'deliveries', 3, 'percent', nth=1, company='Zeekr', role='change', p=('2025-01-01', '2025-06-30')),
        c('154,200', 'deliveries', 154200, 'vehicle', company='Lynk & Co', p=('2025-01-01', '2025-06-30')),
        c('763 million yuan', 'net_income', -763000000.0, 'CNY', company='Zeekr', p=('2025-01-01', '2025-03-31')),
        c('1.91 billion', 'net_income', -1910000000.0, 'CNY', company='Zeekr', p=('2024-01-01', '2024-03-31')),
        c('22.0 billion yuan', 'revenue', 22000000000.0, 'CNY', company='Zeekr', p=('2025-01-01', '2025-03-31')),
        c('19.1 percent', 'gross_margin', 19.1, 'percent', company='Zeekr', p=('2025-01-01', '2025-03-31')),
        c('16.3', 'gross_margin', 16.3, 'percent', company='Zeekr', p=('2024-01-01', '2024-03-31')),
        c('third quarter', 'launch', None, 'date', company='Zeekr', product='9X', p=('2025-07-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Zeekr': ('COMPANY', 'Zeekr'), 'Geely Auto': ('COMPANY', 'Geely'), 'Geely': ('COMPANY', 'Geely'), '9X': ('PRODUCT', '9X'), 'Lynk & Co': ('COMPANY', 'Lynk & Co')}),
    checks=[],
)
