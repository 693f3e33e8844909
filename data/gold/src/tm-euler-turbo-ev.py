from goldlib import *
from mentions import mentions

TEXT = """Euler Motors enters the one-tonne class with a Rs 5.99 lakh mini-truck

Delhi-based Euler Motors, known for the HiLoad three-wheeler, on Thursday took the wraps off the Turbo EV 1000, which it calls the first electric four-wheeler able to carry 1,000 kg at the price of a diesel. There are three trims:

• City, Rs 5,99,999, 140-170 km of range
• Fast Charge, Rs 8,19,999, with CCS2 (50 km in 15 minutes)
• Maxx, Rs 7,19,999

All have a 19.2 kWh pack with a warranty of seven years or 2 lakh km, and a motor of 230 Nm. According to founder Saurav Kumar, 36, an owner will save Rs 1.15 lakh a year. Tata’s Ace EV, the incumbent, sells at Rs 8.72 lakh.

Euler sold 5,200 vehicles in FY25, 61 per cent up from 3,230, and ended the year with revenue of Rs 191 crore (Rs 171 crore in FY24) and a loss of Rs 200 crore. Hero MotoCorp acquired 32.5 per cent for Rs 510 crore in May. The company is present in 30 cities; 80 is the aim by March. Its factory at Palwal, spread over 5 lakh sq ft, is able to put together 36,000 vehicles a year.
"""

doc = dict(
    id='tm-euler-turbo-ev', published='2025-09-12', source='cargo-india-weekly',
    title='Euler Motors enters the one-tonne class with a Rs 5.99 lakh mini-truck',
    text=TEXT,
    claims=[
        c('Rs 5.99 lakh', 'price', 599000, 'INR', company='Euler Motors', product=['Turbo EV 1000 City', 'Turbo EV 1000']),
        c('Thursday', 'launch', None, 'date', company='Euler Motors', product='Turbo EV 1000', p=('2025-09-11', '2025-09-11')),
        c('1,000 kg', 'other', 1000, 'kg', company='Euler Motors', product='Turbo EV 1000'),
        c('three trims', 'models', 3, 'model', company='Euler Motors', product=['Turbo EV 1000', None]),
        c('Rs 5,99,999', 'price', 599999, 'INR', company='Euler Motors', product='Turbo EV 1000 City'),
        c('140-170 km', 'range', 140, 'km', 170, company='Euler Motors', product='Turbo EV 1000 City'),
        c('Rs 8,19,999', 'price', 819999, 'INR', company='Euler Motors', product='Turbo EV 1000 Fast Charge'),
        c('50 km', 'range', 50, 'km', company='Euler Motors', product='Turbo EV 1000 Fast Charge'),
        c('15 minutes', 'charging_time', 15, 'minute', company='Euler Motors', product='Turbo EV 1000 Fast Charge'),
        c('Rs 7,19,999', 'price', 719999, 'INR', company='Euler Motors', product='Turbo EV 1000 Maxx'),
        c('19.2 kWh', 'battery_capacity', 19.2, 'kWh', company='Euler Motors', product='Turbo EV 1000'),
        c('seven years', 'warranty', 7, 'year', company='Euler Motors', product='Turbo EV 1000'),
        c('2 lakh km', 'warranty', 200000, 'km', company='Euler Motors', product='Turbo EV 1000'),
        c('230 Nm', 'torque', 230, 'Nm', company='Euler Motors', product='Turbo EV 1000'),
        c('Rs 1.15 lakh', 'cost', 115000, 'INR', company='Euler Motors', product='Turbo EV 1000', per='year', status='forecast'),
        c('Rs 8.72 lakh', 'price', 872000, 'INR', company='Tata Motors', product='Ace EV'),
        c('5,200 vehicles', 'sales', 5200, 'vehicle', company='Euler Motors', p=('2024-04-01', '2025-03-31')),
        c('61 per cent', 'sales', 61, 'percent', company='Euler Motors', role='change', p=('2024-04-01', '2025-03-31')),
        c('3,230', 'sales', 3230, 'vehicle', company='Euler Motors', p=('2023-04-01', '2024-03-31')),
        c('Rs 191 crore', 'revenue', 1910000000, 'INR', company='Euler Motors', p=('2024-04-01', '2025-03-31')),
        c('Rs 171 crore', 'revenue', 1710000000, 'INR', company='Euler Motors', p=('2023-04-01', '2024-03-31')),
        c('Rs 200 crore', 'net_income', -2000000000, 'INR', company='Euler Motors', p=('2024-04-01', '2025-03-31')),
        c('32.5 per cent', 'stake', 32.5, 'percent', company=['Hero MotoCorp', 'Euler Motors'], p=('2025-05-01', '2025-05-31')),
        c('Rs 510 crore', ['investment', 'funding'], 5100000000, 'INR', company=['Hero MotoCorp', 'Euler Motors'], p=('2025-05-01', '2025-05-31')),
        c('30 cities', 'countries', 30, 'country', company='Euler Motors'),
        c('80', 'countries', 80, 'country', company='Euler Motors', p=(None, '2026-03-31'), status='target'),
        c('5 lakh sq ft', 'area', 500000, 'ft2', company='Euler Motors'),
        c('36,000 vehicles', 'capacity', 36000, 'vehicle', company='Euler Motors', per='year'),
    ],
    names=mentions(TEXT, {'Euler Motors': ('COMPANY', 'Euler Motors'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Tata': ('COMPANY', 'Tata Motors'), 'Turbo EV 1000': ('PRODUCT', 'Turbo EV 1000'), 'City': ('PRODUCT', 'Turbo EV 1000 City'), 'Fast Charge': ('PRODUCT', 'Turbo EV 1000 Fast Charge'), 'Maxx': ('PRODUCT', 'Turbo EV 1000 Maxx'), 'Ace EV': ('PRODUCT', 'Ace EV'), 'HiLoad': ('PRODUCT', 'HiLoad')}),
    checks=[],
)
