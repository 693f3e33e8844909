from goldlib import *
from mentions import mentions

TEXT = """Weekly funding: Euler, Zypp and River among EV startups that raised money

4 min read · Updated: 22 Mar 2024

Indian EV startups raised $112 million across six deals this week, compared with $47 million in the previous week. So far this year the segment has attracted $405 million, 38% less than in the same period of 2023.

Euler Motors
The maker of electric cargo three-wheelers raised Rs 360 crore ($43 million) in a Series C extension led by British International Investment, which put in Rs 165 crore. The round values the company at about Rs 1,900 crore. Euler sells in 30 cities and plans to be in 50 by the end of FY25. Its revenue in FY23 was Rs 49 crore, up 3.6x from 13.5 crore in FY22.

Zypp Electric
The Gurugram-based rental firm closed a $15 million round from ENEOS of Japan, taking the total raised to over $56 million. Zypp has 21,000 scooters on the road and wants to expand the fleet to 2 lakh in 15 cities by 2026.

River
Bengaluru's River got $40 million from Yamaha Motor and others last month. The startup, which sells the Indie at Rs 1.38 lakh, has three stores and will open 50 by March 2025. An Ather 450S costs Rs 1.10 lakh. It has a plant at Hoskote with a capacity of 1 lakh units a year.

BluSmart, meanwhile, is in talks for $100 million, two people said.

Have a funding story? Write to us. | Also read: Why a 24-year-old quit Google to sell idlis
"""

doc = dict(
    id='tv-d-startup-rounds-2403', published='2024-03-22', source='founders-feed-india',
    title='Weekly funding: Euler, Zypp and River among EV startups that raised money',
    text=TEXT,
    claims=[
        c('$112 million', 'funding', 112000000, 'USD', p=('2024-03-16', '2024-03-22')),
        c('$47 million', 'funding', 47000000, 'USD', p=('2024-03-09', '2024-03-15')),
        c('$405 million', 'funding', 405000000, 'USD', p=('2024-01-01', '2024-03-22')),
        c('38%', 'funding', -38, 'percent', role='change', p=('2024-01-01', '2024-03-22')),
        c('Rs 360 crore', 'funding', 3600000000, 'INR', company='Euler Motors'),
        c('$43 million', 'funding', 43000000, 'USD', company='Euler Motors'),
        c('Rs 165 crore', ['investment', 'funding'], 1650000000, 'INR', company=['British International Investment', 'Euler Motors']),
        c('Rs 1,900 crore', 'valuation', 19000000000, 'INR', company='Euler Motors'),
        c('30 cities', 'countries', 30, 'country', company='Euler Motors'),
        c('50', 'countries', 50, 'country', company='Euler Motors', p=(None, '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('Rs 49 crore', 'revenue', 490000000, 'INR', company='Euler Motors', p=('2022-04-01', '2023-03-31')),
        c('3.6x', 'revenue', 260, 'percent', company='Euler Motors', role='change', p=('2022-04-01', '2023-03-31')),
        c('13.5 crore', 'revenue', 135000000, 'INR', company='Euler Motors', p=('2021-04-01', '2022-03-31')),
        c('$15 million', 'funding', 15000000, 'USD', company='Zypp Electric'),
        c('$56 million', 'funding', 56000000, 'USD', None, company='Zypp Electric', p=(None, '2024-03-22')),
        c('21,000 scooters', 'other', 21000, 'vehicle', company='Zypp Electric'),
        c('2 lakh', 'other', 200000, 'vehicle', company='Zypp Electric', p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('15 cities', 'countries', 15, 'country', company='Zypp Electric', p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('$40 million', 'funding', 40000000, 'USD', company='River', p=('2024-02-01', '2024-02-29')),
        c('Rs 1.38 lakh', 'price', 138000, 'INR', company='River', product='Indie'),
        c('three stores', 'stores', 3, 'store', company='River'),
        c('50', 'stores', 50, 'store', nth=1, company='River', p=(None, '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('Rs 1.10 lakh', 'price', 110000, 'INR', company='Ather Energy', product='450S'),
        c('1 lakh units', 'capacity', 100000, 'vehicle', company='River', per='year'),
        c('$100 million', 'funding', 100000000, 'USD', company='BluSmart', status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Euler Motors': ('COMPANY', 'Euler Motors'), 'Euler': ('COMPANY', 'Euler Motors'), 'Zypp Electric': ('COMPANY', 'Zypp Electric'), 'Zypp': ('COMPANY', 'Zypp Electric'), 'River': ('COMPANY', 'River'), 'ENEOS': ('COMPANY', 'ENEOS'), 'Yamaha Motor': ('COMPANY', 'Yamaha Motor'), 'Ather': ('COMPANY', 'Ather Energy'), 'BluSmart': ('COMPANY', 'BluSmart'), 'British International Investment': ('COMPANY', 'British International Investment'), 'Google': ('COMPANY', 'Google'), 'Indie': ('PRODUCT', 'Indie'), '450S': ('PRODUCT', '450S')}),
    checks=[],
)
