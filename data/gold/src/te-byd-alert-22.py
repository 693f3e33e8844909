from goldlib import *
from mentions import mentions

TEXT = """BYD flags up to 458% surge in annual profit

In a voluntary announcement to the Shenzhen and Hong Kong bourses on Monday evening, BYD Company guided for 2022 net profit attributable to owners of 16 billion to 17 billion yuan, which works out at an increase of 425.42% to 458.26% over the 3.045 billion yuan booked in 2021. Basic earnings per share were estimated at 5.50–5.84 yuan; the prior figure: 1.06 yuan.

Turnover, not yet audited, will have crossed 420 billion yuan. After deduction of one-off items the profit shrinks a little, to somewhere between 15.1 billion and 16.3 billion.

The Shenzhen-headquartered group attributed the leap to scale: last year it moved 1.8635 million new-energy vehicles, 208.6% more than a year earlier, having quit combustion cars in March 2022. Pure electrics made up 911,140 of that number and plug-in hybrids 946,238, the rest being buses and lorries. Shipments to foreign buyers swelled fourfold to 55,916.

Lithium carbonate, whose price had gone through the roof by November, had squeezed rivals. BYD, by contrast, makes its own cells, and raised sticker prices by 2,000 to 6,000 yuan on January 1 once state purchase subsidies had lapsed. Full accounts are due in late March.

Disclaimer: This report was compiled from exchange filings. Queries: 0755-5550-184.
"""

doc = dict(
    id='te-byd-alert-22', published='2023-01-30', source='pearl-delta-filings',
    title='BYD flags up to 458% surge in annual profit',
    text=TEXT,
    claims=[
        c('458%', 'net_income', None, 'percent', 458, company='BYD', role='change', p=('2022-01-01', '2022-12-31')),
        c('16 billion to 17 billion yuan', 'net_income', 16000000000, 'CNY', 17000000000, company='BYD', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('425.42% to 458.26%', 'net_income', 425.42, 'percent', 458.26, company='BYD', role='change', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('3.045 billion yuan', 'net_income', 3045000000, 'CNY', company='BYD', p=('2021-01-01', '2021-12-31')),
        c('5.50–5.84 yuan', 'net_income', 5.5, 'CNY', 5.84, company='BYD', per='share', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('1.06 yuan', 'net_income', 1.06, 'CNY', company='BYD', per='share', p=('2021-01-01', '2021-12-31')),
        c('420 billion yuan', 'revenue', 420000000000, 'CNY', None, company='BYD', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('15.1 billion and 16.3 billion', 'net_income', 15100000000, 'CNY', 16300000000, company='BYD', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('1.8635 million', 'sales', 1863500, 'vehicle', company='BYD', p=('2022-01-01', '2022-12-31')),
        c('208.6%', 'sales', 208.6, 'percent', company='BYD', role='change', p=('2022-01-01', '2022-12-31')),
        c('911,140', 'sales', 911140, 'vehicle', company='BYD', p=('2022-01-01', '2022-12-31')),
        c('946,238', 'sales', 946238, 'vehicle', company='BYD', p=('2022-01-01', '2022-12-31')),
        c('fourfold', 'exports', 300, 'percent', company='BYD', role='change', p=('2022-01-01', '2022-12-31')),
        c('55,916', 'exports', 55916, 'vehicle', company='BYD', p=('2022-01-01', '2022-12-31')),
        c('2,000 to 6,000 yuan', 'price_change', 2000, 'CNY', 6000, company='BYD', role='change', p=('2023-01-01', '2023-01-01')),
    ],
    names=mentions(TEXT, {'BYD Company': ('COMPANY', 'BYD'), 'BYD': ('COMPANY', 'BYD')}),
)
