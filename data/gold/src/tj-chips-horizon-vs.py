from goldlib import *
from mentions import mentions

TEXT = """Four suppliers to China's smart EVs, one page of numbers

Lidar maker Hesai turned in its best year. The Shanghai-based company shipped 501,889 lidars in 2024 (+126%), 456,386 of them for driver assistance, and took RMB2.08 billion for them. It lost RMB102.4 million on paper, down from RMB476.0 million. In 2025 it means to triple output to as many as 1.5 million units; the new ATX costs less than $200.

Arch-rival RoboSense, from Shenzhen, delivered more: 544,200 units, an increase of 109.6%. Revenue, 1.65 billion yuan versus 1.12 billion yuan, was lower all the same. Gross margin doubled to 17.2% from 8.4%, while the net loss shrank to 481.8 million yuan from 4.34 billion yuan.

Horizon Robotics, listed in Hong Kong since October, has 40% plus of the home market for ADAS hardware. Turnover: RMB2.38 billion, 53.6% up; R&D: RMB3.16 billion; cash: RMB15.37 billion. It has shipped 7.7 million Journey chips to date; the Journey 6, chosen by BYD and Li Auto among others, should bring it past 10 million this year.

Black Sesame is the smallest. Its sales climbed 51.8% to 474 million yuan. A paper gain turned a 4.86-billion-yuan loss into a profit of 313 million yuan; adjusted, the red ink grew 4% to 1.3 billion yuan.

Footnote: customer Leapmotor is not a shareholder.
"""

doc = dict(
    id='tj-chips-horizon-vs', published='2025-03-31', source='pearl-river-tech-note',
    title="Four suppliers to China's smart EVs, one page of numbers",
    text=TEXT,
    claims=[
        c('501,889 lidars', 'deliveries', 501889, 'item', company='Hesai', p=('2024-01-01', '2024-12-31')),
        c('+126%', 'deliveries', 126, 'percent', company='Hesai', role='change', p=('2024-01-01', '2024-12-31')),
        c('456,386', 'deliveries', 456386, 'item', company='Hesai', p=('2024-01-01', '2024-12-31')),
        c('RMB2.08 billion', 'revenue', 2080000000.0, 'CNY', company='Hesai', p=('2024-01-01', '2024-12-31')),
        c('RMB102.4 million', 'net_income', -102400000.0, 'CNY', company='Hesai', p=('2024-01-01', '2024-12-31')),
        c('RMB476.0 million', 'net_income', -476000000.0, 'CNY', company='Hesai', p=('2023-01-01', '2023-12-31')),
        c('triple', 'deliveries', 200, 'percent', company='Hesai', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('1.5 million units', 'deliveries', None, 'item', 1500000, company='Hesai', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$200', 'price', None, 'USD', 200, company='Hesai', product='ATX'),
        c('544,200 units', 'deliveries', 544200, 'item', company='RoboSense', p=('2024-01-01', '2024-12-31')),
        c('109.6%', 'deliveries', 109.6, 'percent', company='RoboSense', role='change', p=('2024-01-01', '2024-12-31')),
        c('1.65 billion yuan', 'revenue', 1650000000.0, 'CNY', company='RoboSense', p=('2024-01-01', '2024-12-31')),
        c('1.12 billion yuan', 'revenue', 1120000000.0, 'CNY', company='RoboSense', p=('2023-01-01', '2023-12-31')),
        c('doubled', 'gross_margin', 100, 'percent', company='RoboSense', role='change', p=('2024-01-01', '2024-12-31')),
        c('17.2%', 'gross_margin', 17.2, 'percent', company='RoboSense', p=('2024-01-01', '2024-12-31')),
        c('8.4%', 'gross_margin', 8.4, 'percent', company='RoboSense', p=('2023-01-01', '2023-12-31')),
        c('481.8 million yuan', 'net_income', -481800000.0, 'CNY', company='RoboSense', p=('2024-01-01', '2024-12-31')),
        c('4.34 billion yuan', 'net_income', -4340000000.0, 'CNY', company='RoboSense', p=('2023-01-01', '2023-12-31')),
        c('40% plus', 'market_share', 40, 'percent', None, company='Horizon Robotics', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('RMB2.38 billion', 'revenue', 2380000000.0, 'CNY', company='Horizon Robotics', p=('2024-01-01', '2024-12-31')),
        c('53.6%', 'revenue', 53.6, 'percent', company='Horizon Robotics', role='change', p=('2024-01-01', '2024-12-31')),
        c('RMB3.16 billion', 'rnd', 3160000000.0, 'CNY', company='Horizon Robotics', p=('2024-01-01', '2024-12-31')),
        c('RMB15.37 billion', 'cash', 15370000000.0, 'CNY', company='Horizon Robotics', p=('2024-12-31', '2024-12-31')),
        c('7.7 million', 'deliveries', 7700000, 'item', company='Horizon Robotics', p=(None, '2024-12-31')),
        c('10 million', 'deliveries', 10000000.0, 'item', company='Horizon Robotics', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('51.8%', 'revenue', 51.8, 'percent', company='Black Sesame', role='change', p=('2024-01-01', '2024-12-31')),
        c('474 million yuan', 'revenue', 474000000.0, 'CNY', company='Black Sesame', p=('2024-01-01', '2024-12-31')),
        c('4.86-billion-yuan', 'net_income', -4860000000.0, 'CNY', company='Black Sesame', p=('2023-01-01', '2023-12-31')),
        c('313 million yuan', 'net_income', 313000000.0, 'CNY', company='Black Sesame', p=('2024-01-01', '2024-12-31')),
        c('4%', 'net_income', 4, 'percent', nth=1, company='Black Sesame', role='change', p=('2024-01-01', '2024-12-31')),
        c('1.3 billion yuan', 'net_income', -1300000000.0, 'CNY', company='Black Sesame', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Horizon Robotics': ('COMPANY', 'Horizon Robotics'), 'Black Sesame': ('COMPANY', 'Black Sesame'), 'RoboSense': ('COMPANY', 'RoboSense'), 'Hesai': ('COMPANY', 'Hesai'), 'BYD': ('COMPANY', 'BYD'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Journey 6': ('PRODUCT', 'Journey 6'), 'ATX': ('PRODUCT', 'ATX')}),
    checks=[],
)
