from goldlib import *
from mentions import mentions

TEXT = """Suppliers Aptiv, BorgWarner cut sales outlook as EV programs slow

Auto parts makers Aptiv and BorgWarner lowered their revenue forecasts for the year on Thursday, citing weaker production of electric vehicles by their customers in North America and Europe.

Aptiv now expects 2024 revenue of $20.1 billion to $20.4 billion, down from a prior range of $20.85 billion to $21.45 billion. The company raised its adjusted profit forecast, however, to $6.05-$6.35 per share from $5.80-$6.30.

Second-quarter revenue at Aptiv slipped 3% to $5.05 billion, compared with analysts' average estimate of $5.33 billion. High-voltage revenue dropped about 11%, after growth of 17% in the first quarter. Net income jumped to $938 million, or $3.47 a share, from $180 million, thanks to a gain of $641 million on its stake in a joint venture with Hyundai.

BorgWarner sees net sales of $14.1 billion-$14.4 billion, versus $14.4 billion-$14.9 billion previously. Its e-product sales are now forecast at $2.3 billion, up to $300 million less than planned in May.

It sold $3.6 billion of parts in the quarter, 2% below a year ago. Adjusted operating margin improved to 10.4% from 9.5%. The ePropulsion segment lost $38 million, including $12 million in severance.

BorgWarner said in June it would restructure the unit, aiming for savings of $100 million a year by 2026.

U.S. EV sales rose 11.3% to 330,463 in the second quarter, according to Cox Automotive, which last year forecast growth of 20% or more for 2024.

Aptiv shares were down 9.6% and those of BorgWarner 1.9%.

kdavis@mcledger.example
X: @kdavisautos
"""

doc = dict(
    id='tv-b-aptiv-borg-2407', published='2024-08-01', source='motor-city-ledger',
    title='Suppliers Aptiv, BorgWarner cut sales outlook as EV programs slow',
    text=TEXT,
    claims=[
        c('$20.1 billion to $20.4 billion', 'revenue', 20100000000, 'USD', 20400000000, company='Aptiv', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$20.85 billion to $21.45 billion', 'revenue', 20850000000, 'USD', 21450000000, company='Aptiv', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$6.05-$6.35', 'net_income', 6.05, 'USD', 6.35, company='Aptiv', per='share', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$5.80-$6.30', 'net_income', 5.8, 'USD', 6.3, company='Aptiv', per='share', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('3%', 'revenue', -3, 'percent', company='Aptiv', role='change', p=('2024-04-01', '2024-06-30')),
        c('$5.05 billion', 'revenue', 5050000000, 'USD', company='Aptiv', p=('2024-04-01', '2024-06-30')),
        c('$5.33 billion', 'revenue', 5330000000, 'USD', company='Aptiv', p=('2024-04-01', '2024-06-30'), status='forecast'),
        c('11%', 'revenue', -11, 'percent', company='Aptiv', role='change', p=('2024-04-01', '2024-06-30')),
        c('17%', 'revenue', 17, 'percent', company='Aptiv', role='change', p=('2024-01-01', '2024-03-31')),
        c('$938 million', 'net_income', 938000000, 'USD', company='Aptiv', p=('2024-04-01', '2024-06-30')),
        c('$3.47', 'net_income', 3.47, 'USD', company='Aptiv', per='share', p=('2024-04-01', '2024-06-30')),
        c('$180 million', 'net_income', 180000000, 'USD', company='Aptiv', p=('2023-04-01', '2023-06-30')),
        c('$641 million', ['net_income', 'other'], 641000000, 'USD', company='Aptiv', p=('2024-04-01', '2024-06-30')),
        c('$14.1 billion-$14.4 billion', 'revenue', 14100000000, 'USD', 14400000000, company='BorgWarner', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$14.4 billion-$14.9 billion', 'revenue', 14400000000, 'USD', 14900000000, company='BorgWarner', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$2.3 billion', 'revenue', 2300000000, 'USD', company='BorgWarner', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$300 million', 'revenue', -300000000, 'USD', None, company='BorgWarner', role='change', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$3.6 billion', 'revenue', 3600000000, 'USD', company='BorgWarner', p=('2024-04-01', '2024-06-30')),
        c('2%', 'revenue', -2, 'percent', company='BorgWarner', role='change', p=('2024-04-01', '2024-06-30')),
        c('10.4%', 'margin', 10.4, 'percent', company='BorgWarner', p=('2024-04-01', '2024-06-30')),
        c('9.5%', 'margin', 9.5, 'percent', company='BorgWarner', p=('2023-04-01', '2023-06-30')),
        c('$38 million', 'operating_income', -38000000, 'USD', company='BorgWarner', p=('2024-04-01', '2024-06-30')),
        c('$12 million', 'cost', 12000000, 'USD', company='BorgWarner', p=('2024-04-01', '2024-06-30')),
        c('$100 million', 'cost', 100000000, 'USD', company='BorgWarner', per='year', p=(None, '2026-12-31'), status=['target', 'forecast']),
        c('11.3%', 'sales', 11.3, 'percent', role='change', p=('2024-04-01', '2024-06-30')),
        c('330,463', 'sales', 330463, 'vehicle', p=('2024-04-01', '2024-06-30')),
        c('20%', 'sales', 20, 'percent', None, role='change', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('9.6%', 'share_price', -9.6, 'percent', company='Aptiv', role='change', p=('2024-08-01', '2024-08-01')),
        c('1.9%', 'share_price', -1.9, 'percent', company='BorgWarner', role='change', p=('2024-08-01', '2024-08-01')),
    ],
    names=mentions(TEXT, {'BorgWarner': ('COMPANY', 'BorgWarner'), 'Aptiv': ('COMPANY', 'Aptiv'), 'Hyundai': ('COMPANY', 'Hyundai')}),
    checks=[],
)
