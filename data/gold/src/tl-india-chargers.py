from goldlib import *
from mentions import mentions

TEXT = """India's public chargers: 29,277 and counting, but who uses them?

As on April 1, the power ministry told Parliament, the country had 29,277 public EV charging stations against 12,146 in February 2024. Karnataka led with 5,880, trailed by Maharashtra (3,842) and Uttar Pradesh (2,113).

State-run oil firms own the lion's share. IOCL reports 13,602, HPCL 5,410 and BPCL 6,563 at fiscal year-end, although a survey in Pune found one in three out of order. Of the Rs 800 crore that FAME-II provides for 7,432 fast chargers at pumps, a good 70 per cent has been released.

The private field looks healthier. Tata Power, with 5,500 points in 620 cities and utilisation of 8-10 per cent, will go to 10,000 by FY28. ChargeZone (13,500 points) raised $19 million from BII in February. Jio-bp targets 15,000 by next year. Statiq boasts 8,000-plus.

The PM E-Drive scheme sets apart Rs 2,000 crore for 72,300 chargers more, 22,100 of them for cars.
"""

doc = dict(
    id='tl-india-chargers', published='2025-06-10', source='plug-points-india',
    title="India's public chargers: 29,277 and counting, but who uses them?",
    text=TEXT,
    claims=[
        c('29,277', ['chargers', 'stations'], 29277, ['charger', 'station'], p=('2025-04-01', '2025-04-01')),
        c('29,277 public EV charging stations', ['chargers', 'stations'], 29277, ['charger', 'station'], p=('2025-04-01', '2025-04-01')),
        c('12,146', ['chargers', 'stations'], 12146, ['charger', 'station'], p=('2024-02-01', '2024-02-29')),
        c('5,880', ['chargers', 'stations'], 5880, ['charger', 'station'], p=('2025-04-01', '2025-04-01')),
        c('3,842', ['chargers', 'stations'], 3842, ['charger', 'station'], p=('2025-04-01', '2025-04-01')),
        c('2,113', ['chargers', 'stations'], 2113, ['charger', 'station'], p=('2025-04-01', '2025-04-01')),
        c('13,602', ['chargers', 'stations'], 13602, ['charger', 'station'], company='Indian Oil', p=('2025-03-31', '2025-03-31')),
        c('5,410', ['chargers', 'stations'], 5410, ['charger', 'station'], company='Hindustan Petroleum', p=('2025-03-31', '2025-03-31')),
        c('6,563', ['chargers', 'stations'], 6563, ['charger', 'station'], company='Bharat Petroleum', p=('2025-03-31', '2025-03-31')),
        c('one in three', 'other', 33.333333333, 'percent', role='share'),
        c('Rs 800 crore', 'subsidy', 8000000000.0, 'INR'),
        c('7,432 fast chargers', 'chargers', 7432, 'charger', status=['plan', 'target']),
        c('70 per cent', 'subsidy', 70, 'percent', role='share'),
        c('5,500 points', 'chargers', 5500, 'charger', company='Tata Power'),
        c('620 cities', 'countries', 620, 'country', company='Tata Power'),
        c('8-10 per cent', 'other', 8, 'percent', 10, company='Tata Power'),
        c('10,000', 'chargers', 10000, 'charger', company='Tata Power', p=(None, '2028-03-31'), status='target'),
        c('13,500 points', 'chargers', 13500, 'charger', company='ChargeZone'),
        c('$19 million', 'funding', 19000000.0, 'USD', company='ChargeZone', p=('2025-02-01', '2025-02-28')),
        c('15,000', 'chargers', 15000, 'charger', company='Jio-bp', p=(None, '2026-12-31'), status='target'),
        c('8,000', 'chargers', 8000, 'charger', None, company='Statiq'),
        c('Rs 2,000 crore', 'subsidy', 20000000000.0, 'INR'),
        c('72,300 chargers', 'chargers', 72300, 'charger', status=['plan', 'target']),
        c('22,100', 'chargers', 22100, 'charger', status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Statiq': ('COMPANY', 'Statiq'), 'ChargeZone': ('COMPANY', 'ChargeZone'), 'Tata Power': ('COMPANY', 'Tata Power'), 'BPCL': ('COMPANY', 'Bharat Petroleum'), 'IOCL': ('COMPANY', 'Indian Oil'), 'HPCL': ('COMPANY', 'Hindustan Petroleum'), 'Jio-bp': ('COMPANY', 'Jio-bp'), 'BII': ('COMPANY', 'British International Investment')}),
    checks=[],
)
