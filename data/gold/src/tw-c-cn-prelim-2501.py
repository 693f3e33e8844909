from goldlib import *
from mentions import mentions

TEXT = """Seres, Leapmotor up, BAIC BluePark down: carmakers flag 2024 profits

Several listed Chinese automakers released preliminary results for 2024 over the past few days. The figures have not been audited.

Seres Group, Huawei's partner in the Aito brand, expects a net profit attributable to shareholders of 5.4 billion to 5.9 billion yuan, having made a loss of 2.4 billion yuan in 2023. Revenue is put at 143 billion to 146 billion yuan, roughly four times as high as in the previous year. Sales of its new energy vehicles reached 424,300, including 148,000 of the Aito M9 sport utility.

Leapmotor said in a Hong Kong filing that it turned a profit in the fourth quarter, one year ahead of its plan. Net profit in the quarter was no less than 75 million yuan and gross margin at least 12%, the highest it has had. For the year it forecasts a net loss of not more than 2.9 billion yuan, compared with 4.2 billion yuan.

By contrast, BAIC BluePark, which makes Arcfox and Stelato cars, sees its net loss at 6.5 billion to 7 billion yuan, wider than the 5.4 billion yuan of the year before. The company cited price competition; its sales rose 23.5% to 113,900 units.

JAC Motors warned of a loss of about 1.77 billion yuan, mainly because of an impairment of 1.1 billion yuan at Volkswagen Anhui, of which it owns 25%.

Seres shares ended the day 2.7% higher in Shanghai, while those of BAIC BluePark and JAC fell 1.9% and 6.4%.

China's NEV sales were 12.9 million units last year, an increase of 35.5%, CAAM data show.
"""

doc = dict(
    id='tw-c-cn-prelim-2501', published='2025-01-20', source='shanghai-stock-daily',
    title='Seres, Leapmotor up, BAIC BluePark down: carmakers flag 2024 profits',
    text=TEXT,
    claims=[
        c('5.4 billion to 5.9 billion yuan', 'net_income', 5400000000, 'CNY', 5900000000, company='Seres', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('2.4 billion yuan', 'net_income', -2400000000, 'CNY', company='Seres', p=('2023-01-01', '2023-12-31')),
        c('143 billion to 146 billion yuan', 'revenue', 143000000000, 'CNY', 146000000000, company='Seres', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('four times', 'revenue', 300, 'percent', company='Seres', role='change', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('424,300', 'sales', 424300, 'vehicle', company='Seres', p=('2024-01-01', '2024-12-31')),
        c('148,000', 'sales', 148000, 'vehicle', company='Aito', product='M9', p=('2024-01-01', '2024-12-31')),
        c('75 million yuan', 'net_income', 75000000, 'CNY', None, company='Leapmotor', p=('2024-10-01', '2024-12-31')),
        c('12%', 'gross_margin', 12, 'percent', None, company='Leapmotor', p=('2024-10-01', '2024-12-31')),
        c('2.9 billion yuan', 'net_income', -2900000000, 'CNY', None, company='Leapmotor', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('4.2 billion yuan', 'net_income', -4200000000, 'CNY', company='Leapmotor', p=('2023-01-01', '2023-12-31')),
        c('6.5 billion to 7 billion yuan', 'net_income', -7000000000, 'CNY', -6500000000, company='BAIC BluePark', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('5.4 billion yuan', 'net_income', -5400000000, 'CNY', company='BAIC BluePark', p=('2023-01-01', '2023-12-31')),
        c('23.5%', 'sales', 23.5, 'percent', company='BAIC BluePark', role='change', p=('2024-01-01', '2024-12-31')),
        c('113,900 units', 'sales', 113900, 'vehicle', company='BAIC BluePark', p=('2024-01-01', '2024-12-31')),
        c('1.77 billion yuan', 'net_income', -1770000000, 'CNY', company='JAC Motors', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('1.1 billion yuan', 'cost', 1100000000, 'CNY', company='JAC Motors', p=('2024-01-01', '2024-12-31')),
        c('25%', 'stake', 25, 'percent', company=['JAC Motors', 'Volkswagen Anhui']),
        c('2.7%', 'share_price', 2.7, 'percent', company='Seres', role='change', p=('2025-01-20', '2025-01-20')),
        c('1.9%', 'share_price', -1.9, 'percent', company='BAIC BluePark', role='change', p=('2025-01-20', '2025-01-20')),
        c('6.4%', 'share_price', -6.4, 'percent', company='JAC Motors', role='change', p=('2025-01-20', '2025-01-20')),
        c('12.9 million units', 'sales', 12900000, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('35.5%', 'sales', 35.5, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Seres Group': ('COMPANY', 'Seres'), 'Seres': ('COMPANY', 'Seres'), 'Huawei': ('COMPANY', 'Huawei'), 'Aito': ('COMPANY', 'Aito'), 'M9': ('PRODUCT', 'M9'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'BAIC BluePark': ('COMPANY', 'BAIC BluePark'), 'Arcfox': ('COMPANY', 'Arcfox'), 'Stelato': ('COMPANY', 'Stelato'), 'JAC Motors': ('COMPANY', 'JAC Motors'), 'JAC': ('COMPANY', 'JAC Motors'), 'Volkswagen Anhui': ('COMPANY', 'Volkswagen Anhui')}),
    checks=[],
)
