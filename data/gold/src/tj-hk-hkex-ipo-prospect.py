from goldlib import *
from mentions import mentions

TEXT = """Carmakers queue up in Hong Kong: what the filings say

After CATL's HK$35.7 billion listing in May, four car companies want a slice of the same cake.

Seres. The Chongqing maker of Aito cars, already in Shanghai, is talking of US$1.5 billion. It earned 5.95 billion yuan last year after losing 2.45 billion yuan in 2023, revenue having quadrupled to 145.2 billion yuan from 35.8 billion yuan. Gross margin: 23.8%, best among NEV makers. In the half just ended its NEV sales dropped 14.4% to 172,108, although 62,492 M9s, which start at 469,800 yuan, left showrooms. Huawei, its partner, was paid 42 billion yuan for parts.

Chery filed again in June. The Wuhu group posted sales of 269.9 billion yuan for 2024 (up 65.4%) and net profit of 14.3 billion yuan; NEVs contributed 21.9%, against 4.9%. Expected proceeds: US$1.5–2 billion.

Avatr, a Changan affiliate, remains deep in the red: 4.02 billion yuan lost in 2024, 3.69 billion the year before that, on 15.2 billion yuan. CATL holds 9.2%, the parent 41%.

Voyah would come in “by way of introduction”, i.e. without new money. Dongfeng owns 79.7%; the brand sold 56,128 cars from January to June, 85% up.
"""

doc = dict(
    id='tj-hk-hkex-ipo-prospect', published='2025-07-03', source='harbour-capital-daily',
    title='Carmakers queue up in Hong Kong: what the filings say',
    text=TEXT,
    claims=[
        c('HK$35.7 billion', 'funding', 35700000000.0, 'HKD', company='CATL', p=('2025-05-01', '2025-05-31')),
        c('US$1.5 billion', 'funding', 1500000000.0, 'SGD', company='Seres', status='plan'),
        c('5.95 billion yuan', 'net_income', 5950000000.0, 'CNY', company='Seres', p=('2024-01-01', '2024-12-31')),
        c('2.45 billion yuan', 'net_income', -2450000000.0, 'CNY', company='Seres', p=('2023-01-01', '2023-12-31')),
        c('quadrupled', 'revenue', 300, 'percent', company='Seres', role='change', p=('2024-01-01', '2024-12-31')),
        c('145.2 billion yuan', 'revenue', 145200000000.0, 'CNY', company='Seres', p=('2024-01-01', '2024-12-31')),
        c('35.8 billion yuan', 'revenue', 35800000000.0, 'CNY', company='Seres', p=('2023-01-01', '2023-12-31')),
        c('23.8%', 'gross_margin', 23.8, 'percent', company='Seres', p=('2024-01-01', '2024-12-31')),
        c('14.4%', 'sales', -14.4, 'percent', company='Seres', role='change', p=('2025-01-01', '2025-06-30')),
        c('172,108', 'sales', 172108, 'vehicle', company='Seres', p=('2025-01-01', '2025-06-30')),
        c('62,492', 'sales', 62492, 'vehicle', company='Aito', product='M9', p=('2025-01-01', '2025-06-30')),
        c('469,800 yuan', 'price', 469800, 'CNY', company='Aito', product='M9'),
        c('42 billion yuan', 'cost', 42000000000.0, 'CNY', company='Seres', p=('2024-01-01', '2024-12-31')),
        c('269.9 billion yuan', 'revenue', 269900000000.0, 'CNY', company='Chery', p=('2024-01-01', '2024-12-31')),
        c('65.4%', 'revenue', 65.4, 'percent', company='Chery', role='change', p=('2024-01-01', '2024-12-31')),
        c('14.3 billion yuan', 'net_income', 14300000000.0, 'CNY', company='Chery', p=('2024-01-01', '2024-12-31')),
        c('21.9%', 'revenue', 21.9, 'percent', company='Chery', role='share', p=('2024-01-01', '2024-12-31')),
        c('4.9%', 'revenue', 4.9, 'percent', company='Chery', role='share', p=('2023-01-01', '2023-12-31')),
        c('US$1.5–2 billion', 'funding', 1500000000.0, 'SGD', 2000000000.0, company='Chery', status='forecast'),
        c('4.02 billion yuan', 'net_income', -4020000000.0, 'CNY', company='Avatr', p=('2024-01-01', '2024-12-31')),
        c('3.69 billion', 'net_income', -3690000000.0, 'CNY', company='Avatr', p=('2023-01-01', '2023-12-31')),
        c('15.2 billion yuan', 'revenue', 15200000000.0, 'CNY', company='Avatr', p=('2024-01-01', '2024-12-31')),
        c('9.2%', 'stake', 9.2, 'percent', company='CATL'),
        c('41%', 'stake', 41, 'percent', company='Changan'),
        c('79.7%', 'stake', 79.7, 'percent', company='Dongfeng'),
        c('56,128 cars', 'sales', 56128, 'vehicle', company='Voyah', p=('2025-01-01', '2025-06-30')),
        c('85%', 'sales', 85, 'percent', company='Voyah', role='change', p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Seres': ('COMPANY', 'Seres'), 'Chery': ('COMPANY', 'Chery'), 'Avatr': ('COMPANY', 'Avatr'), 'Voyah': ('COMPANY', 'Voyah'), 'Dongfeng': ('COMPANY', 'Dongfeng'), 'Huawei': ('COMPANY', 'Huawei'), 'Changan': ('COMPANY', 'Changan'), 'CATL': ('COMPANY', 'CATL'), 'Aito': ('COMPANY', 'Aito'), 'M9': ('PRODUCT', 'M9')}),
    checks=[],
)
