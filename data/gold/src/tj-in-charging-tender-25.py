from goldlib import *
from mentions import mentions

TEXT = """India crosses 29,000 public chargers; oil companies own most, use least

There were 29,277 public charging stations in the country on November 30, the power ministry told the Rajya Sabha on Thursday, compared to 25,202 at the end of December 2024 and just 5,151 in 2022.

Karnataka leads with 6,096, followed by Maharashtra (4,166) and Uttar Pradesh (2,316).

Who runs them:
a) Indian Oil: 12,900 outlets with a charger; target of 15,000 by this fiscal-end
b) BPCL: 6,500 stations, of which 3,100 got built with help of a Rs 873 crore FAME-II grant to the oil trio
c) HPCL: 5,400
d) Tata Power: 5,600 public points, 1.5 lakh plus at homes, in 630 cities
e) Jio-bp: 6,000 points and counting; 96 per cent uptime
f) ChargeZone: 13,500, counting those in bus depots; looking for $100 million
g) ATEL: 4,800; 2030 goal 75,000

Utilisation is the snag: 2.9 per cent of the hours for chargers at fuel pumps versus 14 per cent for those of private operators. BPCL admits to Rs 210 crore sunk in idle boxes.

PM E-Drive sets aside Rs 2,000 crore to pay for 72,000 stations or so. Carmakers chip in as well; Tata Motors aims to double the number of points open to its owners to 4 lakh by 2027, Mahindra will install 1,000 points of 180 kW by the same date. Ather, which shares its two-wheeler plug for free, has 4,032 grids up.

A unit costs Rs 18 to 24 with GST.
"""

doc = dict(
    id='tj-in-charging-tender-25', published='2025-12-05', source='grid-and-garage-india',
    title='India crosses 29,000 public chargers; oil companies own most, use least',
    text=TEXT,
    claims=[
        c('29,000 public chargers', ['stations', 'chargers'], 29000, 'station', None, p=('2025-11-30', '2025-11-30')),
        c('29,277 public charging stations', 'stations', 29277, 'station', p=('2025-11-30', '2025-11-30')),
        c('25,202', 'stations', 25202, 'station', p=('2024-12-31', '2024-12-31')),
        c('5,151', 'stations', 5151, 'station', p=('2022-01-01', '2022-12-31')),
        c('6,096', 'stations', 6096, 'station'),
        c('4,166', 'stations', 4166, 'station'),
        c('2,316', 'stations', 2316, 'station'),
        c('12,900 outlets', 'stations', 12900, 'station', company='Indian Oil'),
        c('15,000', 'stations', 15000, 'station', company='Indian Oil', p=(None, '2026-03-31'), status=['target', 'forecast']),
        c('6,500 stations', 'stations', 6500, 'station', company='Bharat Petroleum'),
        c('3,100', 'stations', 3100, 'station', company='Bharat Petroleum'),
        c('Rs 873 crore', 'subsidy', 8730000000.0, 'INR'),
        c('5,400', 'stations', 5400, 'station', company='Hindustan Petroleum'),
        c('5,600 public points', 'chargers', 5600, 'charger', company='Tata Power'),
        c('1.5 lakh', 'chargers', 150000, 'charger', None, company='Tata Power'),
        c('630 cities', 'countries', 630, 'country', company='Tata Power'),
        c('6,000 points', 'chargers', 6000, 'charger', None, company='Jio-bp'),
        c('96 per cent', 'other', 96, 'percent', company='Jio-bp'),
        c('13,500', 'chargers', 13500, 'charger', company='ChargeZone'),
        c('$100 million', 'funding', 100000000.0, 'USD', company='ChargeZone', status='plan'),
        c('4,800', 'chargers', 4800, 'charger', company='Adani TotalEnergies E-Mobility'),
        c('75,000', 'chargers', 75000, 'charger', company='Adani TotalEnergies E-Mobility', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('2.9 per cent', 'other', 2.9, 'percent'),
        c('14 per cent', 'other', 14, 'percent'),
        c('Rs 210 crore', 'cost', 2100000000.0, 'INR', company='Bharat Petroleum'),
        c('Rs 2,000 crore', 'subsidy', 20000000000.0, 'INR'),
        c('72,000 stations', 'stations', 72000, 'station', status=['target', 'forecast']),
        c('double', 'chargers', 100, 'percent', company='Tata Motors', role='change', p=(None, '2027-12-31'), status=['target', 'forecast']),
        c('4 lakh', 'chargers', 400000, 'charger', company='Tata Motors', p=(None, '2027-12-31'), status=['target', 'forecast']),
        c('1,000 points', 'chargers', 1000, 'charger', company='Mahindra', p=(None, '2027-12-31'), status=['plan', 'target']),
        c('180 kW', 'charging_power', 180, 'kW', company='Mahindra'),
        c('4,032 grids', 'chargers', 4032, 'charger', company='Ather Energy'),
        c('Rs 18 to 24', 'price', 18, 'INR', 24, per='kWh'),
    ],
    names=mentions(TEXT, {'Tata Power': ('COMPANY', 'Tata Power'), 'Jio-bp': ('COMPANY', 'Jio-bp'), 'Indian Oil': ('COMPANY', 'Indian Oil'), 'BPCL': ('COMPANY', 'Bharat Petroleum'), 'HPCL': ('COMPANY', 'Hindustan Petroleum'), 'ChargeZone': ('COMPANY', 'ChargeZone'), 'ATEL': ('COMPANY', 'Adani TotalEnergies E-Mobility'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Mahindra': ('COMPANY', 'Mahindra'), 'Ather': ('COMPANY', 'Ather Energy')}),
    checks=[],
)
