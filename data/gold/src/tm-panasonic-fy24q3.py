from goldlib import *
from mentions import mentions

TEXT = """Panasonic’s battery unit trims full-year profit view as Japanese cells go begging

OSAKA, Feb. 2 — Panasonic Holdings cut the operating profit it expects from its energy business in the year to March to 99 billion yen from 115 billion yen, because orders for high-end models on the American market, served from Suminoe and Kaizuka, remain thin. Sales of the segment are now put at 916 billion yen, 56 billion yen less than in the October outlook.

For the third quarter ended Dec. 31 Panasonic Energy’s sales were 219.5 billion yen, down 16%, and adjusted operating profit 30.7 billion yen. Without U.S. tax credits, worth 24.3 billion yen in the three months and an estimated 82 billion yen in the year, little would have been left; in the second quarter they had amounted to 21.9 billion yen.

Nevada, whose 38 GWh a year go to Tesla, ran flat out. At De Soto, Kansas, the first of several lines starts mass production by March 2025; 30 GWh is the annual output foreseen, 4 billion dollars the budget. The goal of 200 GWh by fiscal 2030 still stands, chief financial officer Hirokazu Umeda, 62, said, although its timing is “being looked at”.

The group as a whole, helped by home appliances, kept its net profit forecast at 460 billion yen, which would be a rise of 73.2%. Its share price sank 4.6% to 1,329 yen.
"""

doc = dict(
    id='tm-panasonic-fy24q3', published='2024-02-02', source='kansai-industry-wire',
    title='Panasonic’s battery unit trims full-year profit view as Japanese cells go begging',
    text=TEXT,
    claims=[
        c('99 billion yen', 'operating_income', 99000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings', 'Panasonic Energy'], p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('115 billion yen', 'operating_income', 115000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings', 'Panasonic Energy'], p=('2023-04-01', '2024-03-31'), status=['target', 'forecast'], superseded=True),
        c('916 billion yen', 'revenue', 916000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings', 'Panasonic Energy'], p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('56 billion yen', 'revenue', -56000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings', 'Panasonic Energy'], role='change', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('219.5 billion yen', 'revenue', 219500000000, 'JPY', company='Panasonic Energy', p=('2023-10-01', '2023-12-31')),
        c('16%', 'revenue', -16, 'percent', company='Panasonic Energy', role='change', p=('2023-10-01', '2023-12-31')),
        c('30.7 billion yen', 'operating_income', 30700000000, 'JPY', company='Panasonic Energy', p=('2023-10-01', '2023-12-31')),
        c('24.3 billion yen', 'subsidy', 24300000000, 'JPY', company='Panasonic Energy', p=('2023-10-01', '2023-12-31')),
        c('82 billion yen', 'subsidy', 82000000000, 'JPY', company='Panasonic Energy', p=('2023-04-01', '2024-03-31'), status='forecast'),
        c('21.9 billion yen', 'subsidy', 21900000000, 'JPY', company='Panasonic Energy', p=('2023-07-01', '2023-09-30')),
        c('38 GWh', 'capacity', 38, 'GWh', company='Panasonic Energy', per='year'),
        c('March 2025', 'production_start', None, 'date', company='Panasonic Energy', p=(None, '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('30 GWh', 'capacity', 30, 'GWh', company='Panasonic Energy', per='year', status='plan'),
        c('4 billion dollars', 'investment', 4000000000, 'USD', company='Panasonic Energy', status='plan'),
        c('200 GWh', 'capacity', 200, 'GWh', company='Panasonic Energy', per=['year', None], p=(None, '2031-03-31'), status=['target', 'forecast']),
        c('460 billion yen', 'net_income', 460000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('73.2%', 'net_income', 73.2, 'percent', company=['Panasonic', 'Panasonic Holdings'], role='change', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('4.6%', 'share_price', -4.6, 'percent', company=['Panasonic', 'Panasonic Holdings'], role='change', p=('2024-02-02', '2024-02-02')),
        c('1,329 yen', 'share_price', 1329, 'JPY', company=['Panasonic', 'Panasonic Holdings'], per=['share', None], p=('2024-02-02', '2024-02-02')),
    ],
    names=mentions(TEXT, {'Panasonic': ('COMPANY', 'Panasonic'), 'Panasonic Holdings': ('COMPANY', 'Panasonic'), 'Panasonic Energy': ('COMPANY', 'Panasonic Energy'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
