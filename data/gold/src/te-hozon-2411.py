from goldlib import *
from mentions import mentions

TEXT = """Neta’s parent asks staff to swap pay for shares

No paycheques of the usual kind arrived at Hozon New Energy Automobile in October. Instead, R&D people found 50 per cent of what they were owed, everyone else 75 per cent, and a form with which to apply for stock.

The maker of Neta cars had been the most successful of China’s second-tier start-ups as late as 2022, with deliveries of 152,073. In 2023 the figure receded by 16.2 per cent to 127,496, and this year through October only 85,900 cars left the yards; a goal of 300,000 had been proclaimed in January.

Its Hong Kong prospectus of June revealed three years of red ink: 4.84 billion yuan, 6.67 billion and 6.87 billion for 2021, 2022 and 2023. Gross margin was minus 14.9 per cent in the last of these. Cash stood at 2.84 billion yuan at the end of December, with short-term borrowings of 4.32 billion.

Factories in Tongxiang and Yichun are said to idle. Founder Fang Yunzhou, who is replacing Zhang Yong, 49, as chief executive, promised “a hard but positive cash flow”. CATL, still owed money, holds 2.07 per cent; internet firm 360, once a backer with 1.95 billion yuan, has been silent.

Both the X and the L are still on offer in Thailand.
"""

doc = dict(
    id='te-hozon-2411', published='2024-11-22', source='shanghai-evening-brief',
    title='Neta’s parent asks staff to swap pay for shares',
    text=TEXT,
    claims=[
        c('50 per cent', 'other', 50, 'percent', company='Hozon Auto', p=('2024-10-01', '2024-10-31')),
        c('75 per cent', 'other', 75, 'percent', company='Hozon Auto', p=('2024-10-01', '2024-10-31')),
        c('152,073', 'deliveries', 152073, 'vehicle', company='Neta', p=('2022-01-01', '2022-12-31')),
        c('16.2 per cent', 'deliveries', -16.2, 'percent', company='Neta', role='change', p=('2023-01-01', '2023-12-31')),
        c('127,496', 'deliveries', 127496, 'vehicle', company='Neta', p=('2023-01-01', '2023-12-31')),
        c('85,900', 'deliveries', 85900, 'vehicle', company='Neta', p=('2024-01-01', '2024-10-31')),
        c('300,000', ['deliveries', 'sales'], 300000, 'vehicle', company='Neta', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('4.84 billion yuan', 'net_income', -4840000000, 'CNY', company='Hozon Auto', p=('2021-01-01', '2021-12-31')),
        c('6.67 billion', 'net_income', -6670000000, 'CNY', company='Hozon Auto', p=('2022-01-01', '2022-12-31')),
        c('6.87 billion', 'net_income', -6870000000, 'CNY', company='Hozon Auto', p=('2023-01-01', '2023-12-31')),
        c('minus 14.9 per cent', 'gross_margin', -14.9, 'percent', company='Hozon Auto', p=('2023-01-01', '2023-12-31')),
        c('2.84 billion yuan', 'cash', 2840000000, 'CNY', company='Hozon Auto', p=('2023-12-31', '2023-12-31')),
        c('4.32 billion', 'debt', 4320000000, 'CNY', company='Hozon Auto', p=('2023-12-31', '2023-12-31')),
        c('2.07 per cent', 'stake', 2.07, 'percent', company='Hozon Auto'),
        c('1.95 billion yuan', 'investment', 1950000000, 'CNY', company='360 Security'),
    ],
    names=mentions(TEXT, {'Hozon New Energy Automobile': ('COMPANY', 'Hozon Auto'), 'Neta': ('COMPANY', 'Neta'), 'CATL': ('COMPANY', 'CATL'), '360': ('COMPANY', '360 Security'), 'X': ('PRODUCT', 'Neta X'), 'L': ('PRODUCT', 'Neta L')}),
)
