from goldlib import *
from mentions import mentions

TEXT = """Hero MotoCorp eyes 1 lakh electric scooters in FY25, cheaper Vida by January

NEW DELHI, August 14: Hero MotoCorp, the country's largest two-wheeler maker, plans to nearly quadruple its electric volumes this financial year with the help of a lower-priced Vida, chief executive Niranjan Gupta said on an analyst call.

The company sold 27,600 Vida scooters in FY24. In the June quarter the number was 11,250 units, up from 3,100 in the same period last year, he said. It hopes to reach 1 lakh in FY25.

Its EV market share, which was 1.6 per cent a year earlier, stood at 4.4 per cent in July. In the top 12 cities it is already at 9 per cent.

The new scooter, priced around Rs 1 lakh, will be launched by January. At present, the V1 Plus sells for Rs 1.02 lakh and the V1 Pro for Rs 1.30 lakh after state subsidies.

Hero set aside Rs 1,500 crore for capex in FY25, half of it for electric vehicles. It has invested Rs 2,400 crore in Ather Energy till date and holds 39 per cent.

Net profit for the April-June quarter rose 36 per cent to Rs 1,123 crore on revenue of Rs 10,144 crore. EBITDA margin came in at 14.4 per cent, up 60 basis points. The EV business took away 200 basis points of it, Gupta said.

According to brokerage house Kotwal Securities, EVs will be 14 per cent of India's two-wheelers by FY27 against 5.4 per cent last year. It has a "reduce" rating on Hero with a target price of Rs 4,700.

On Wednesday the scrip ended 1.2 per cent lower at Rs 5,190 on the BSE. The Sensex gained 0.19 per cent.

TOP STORIES: Gold at Rs 70,100 | 5 stocks under Rs 200
"""

H = ['Hero MotoCorp', 'Vida']
doc = dict(
    id='tw-f-hero-vida-ev-2408', published='2024-08-14', source='dalal-street-dispatch',
    title='Hero MotoCorp eyes 1 lakh electric scooters in FY25, cheaper Vida by January',
    text=TEXT,
    claims=[
        c('1 lakh electric scooters', 'sales', 1e5, 'vehicle', company=H, product=[None, 'Vida'], p=('2024-04-01', '2025-03-31'), status='target'),
        c('January', 'launch', None, 'date', company=H, product=[None, 'Vida'], p=(None, '2025-01-31'), status=['plan', 'target']),
        c('quadruple', 'sales', 300, 'percent', company=H, product=[None, 'Vida'], role='change', p=('2024-04-01', '2025-03-31'), status=['target', 'plan']),
        c('27,600 Vida scooters', 'sales', 27600, 'vehicle', company=H, product=[None, 'Vida'], p=('2023-04-01', '2024-03-31')),
        c('11,250 units', 'sales', 11250, 'vehicle', company=H, product=[None, 'Vida'], p=q(2024, 2)),
        c('3,100', 'sales', 3100, 'vehicle', company=H, product=[None, 'Vida'], p=q(2023, 2)),
        c('1 lakh', 'sales', 1e5, 'vehicle', nth=1, company=H, product=[None, 'Vida'], p=('2024-04-01', '2025-03-31'), status='target'),
        c('1.6 per cent', 'market_share', 1.6, 'percent', company=H, role=['level', 'share'], p=m(2023, 7)),
        c('4.4 per cent', 'market_share', 4.4, 'percent', company=H, role=['level', 'share'], p=m(2024, 7)),
        c('9 per cent', 'market_share', 9, 'percent', company=H, role=['level', 'share'], p=m(2024, 7)),
        c('Rs 1 lakh', 'price', 1e5, 'INR', company=H, product=[None, 'Vida'], status=['plan', 'forecast', 'target']),
        c('January', 'launch', None, 'date', nth=1, company=H, product=[None, 'Vida'], p=(None, '2025-01-31'), status=['plan', 'target']),
        c('Rs 1.02 lakh', 'price', 102000, 'INR', company=H, product='V1 Plus'),
        c('Rs 1.30 lakh', 'price', 130000, 'INR', company=H, product='V1 Pro'),
        c('Rs 1,500 crore', 'capex', 1.5e10, 'INR', company='Hero MotoCorp', p=('2024-04-01', '2025-03-31'), status=['plan', 'target']),
        c('half', 'capex', 50, 'percent', company='Hero MotoCorp', role='share', p=('2024-04-01', '2025-03-31'), status=['plan', 'target']),
        c('Rs 2,400 crore', 'investment', 2.4e10, 'INR', company='Hero MotoCorp', p=(None, '2024-08-14')),
        c('39 per cent', 'stake', 39, 'percent', company=['Hero MotoCorp', 'Ather Energy']),
        c('36 per cent', 'net_income', 36, 'percent', company='Hero MotoCorp', role='change', p=q(2024, 2)),
        c('Rs 1,123 crore', 'net_income', 1.123e10, 'INR', company='Hero MotoCorp', p=q(2024, 2)),
        c('Rs 10,144 crore', 'revenue', 1.0144e11, 'INR', company='Hero MotoCorp', p=q(2024, 2)),
        c('14.4 per cent', 'margin', 14.4, 'percent', company='Hero MotoCorp', p=q(2024, 2)),
        c('60 basis points', 'margin', 0.6, 'percentage_point', company='Hero MotoCorp', role='change', p=q(2024, 2)),
        c('200 basis points', 'margin', -2, 'percentage_point', company='Hero MotoCorp', role='change', p=q(2024, 2)),
        c('14 per cent', 'penetration', 14, 'percent', p=('2026-04-01', '2027-03-31'), status='forecast'),
        c('5.4 per cent', 'penetration', 5.4, 'percent', p=('2023-04-01', '2024-03-31')),
        c('Rs 4,700', 'share_price', 4700, 'INR', company='Hero MotoCorp', per=['share', None], status=['forecast', 'target']),
        c('1.2 per cent', 'share_price', -1.2, 'percent', company='Hero MotoCorp', role='change', p=('2024-08-14', '2024-08-14')),
        c('Rs 5,190', 'share_price', 5190, 'INR', company='Hero MotoCorp', per=['share', None], p=('2024-08-14', '2024-08-14')),
    ],
    names=mentions(TEXT, {'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Hero': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Vida'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'V1 Plus': ('PRODUCT', 'V1 Plus'), 'V1 Pro': ('PRODUCT', 'V1 Pro')}),
    checks=[],
)
