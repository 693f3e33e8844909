from goldlib import *
from mentions import mentions

TEXT = """Ola Electric slashes S1 X prices by up to Rs 10,000 as EV two-wheeler sales fall

BENGALURU: A fortnight after the FAME II scheme ended, Ola Electric has cut the prices of its entry-level scooter. The S1 X with a 2 kWh battery is now available for Rs 69,999, down from Rs 79,999. The 3 kWh and 4 kWh versions cost Rs 84,999 and Rs 99,999, respectively. Deliveries will begin next week.

The claimed range of the three is 95 km, 143 km and 190 km. All come with an 8-year or 80,000 km battery warranty.

TVS has not revised the iQube, which starts at Rs 1.34 lakh in the city. Sales have suffered since the subsidy was reduced to Rs 5,000 per kWh from Rs 10,000 on April 1.

In the first 15 days of April, 24,160 electric two-wheelers were registered, versus 68,300 in the same period of March, according to FADA. Ola's registrations were 13,400.

In FY24 the company registered 3.29 lakh units, more than double the 1.53 lakh of FY23, for a market share of about 35 per cent. March was its best month with 53,320 units, up over 115 per cent from a year ago and almost 60 per cent from February.

The Bengaluru-based firm, which is preparing an IPO of Rs 5,500 crore, reported a loss of Rs 1,472 crore in FY23 compared with Rs 784 crore in FY22. Its service network will grow to 600 centres by the end of April from 414, and it will install 10,000 fast chargers by the June quarter of next year.

Read more on ola electric | fame ii
"""

doc = dict(
    id='tv-c-ola-s1x-cut', published='2024-04-16', source='nagar-business',
    title='Ola Electric slashes S1 X prices by up to Rs 10,000 as EV two-wheeler sales fall',
    text=TEXT,
    claims=[
        c('Rs 10,000', 'price_change', -10000, 'INR', None, company='Ola Electric', product='S1 X', role='change'),
        c('2 kWh', 'battery_capacity', 2, 'kWh', company='Ola Electric', product='S1 X'),
        c('Rs 69,999', 'price', 69999, 'INR', company='Ola Electric', product='S1 X'),
        c('Rs 79,999', 'price', 79999, 'INR', company='Ola Electric', product='S1 X', superseded=True),
        c('3 kWh', 'battery_capacity', 3, 'kWh', company='Ola Electric', product='S1 X'),
        c('4 kWh', 'battery_capacity', 4, 'kWh', company='Ola Electric', product='S1 X'),
        c('Rs 84,999', 'price', 84999, 'INR', company='Ola Electric', product='S1 X'),
        c('Rs 99,999', 'price', 99999, 'INR', company='Ola Electric', product='S1 X'),
        c('next week', 'delivery_start', None, 'date', company='Ola Electric', product='S1 X', p=('2024-04-22', '2024-04-28'), status=['plan', 'target', 'forecast']),
        c('95 km', 'range', 95, 'km', company='Ola Electric', product='S1 X'),
        c('143 km', 'range', 143, 'km', company='Ola Electric', product='S1 X'),
        c('190 km', 'range', 190, 'km', company='Ola Electric', product='S1 X'),
        c('8-year', 'warranty', 8, 'year', company='Ola Electric', product='S1 X'),
        c('80,000 km', 'warranty', 80000, 'km', company='Ola Electric', product='S1 X'),
        c('Rs 1.34 lakh', 'price', 134000, 'INR', company='TVS Motor', product='iQube'),
        c('Rs 5,000', 'subsidy', 5000, 'INR', per='kWh', p=('2024-04-01', None)),
        c('Rs 10,000', 'subsidy', 10000, 'INR', nth=1, per='kWh'),
        c('24,160', 'registrations', 24160, 'vehicle', p=('2024-04-01', '2024-04-15')),
        c('68,300', 'registrations', 68300, 'vehicle', p=('2024-03-01', '2024-03-15')),
        c('13,400', 'registrations', 13400, 'vehicle', company='Ola Electric', p=('2024-04-01', '2024-04-15')),
        c('3.29 lakh units', 'registrations', 329000, 'vehicle', company='Ola Electric', p=('2023-04-01', '2024-03-31')),
        c('double', 'registrations', 100, 'percent', None, company='Ola Electric', role='change', p=('2023-04-01', '2024-03-31')),
        c('1.53 lakh', 'registrations', 153000, 'vehicle', company='Ola Electric', p=('2022-04-01', '2023-03-31')),
        c('35 per cent', 'market_share', 35, 'percent', company='Ola Electric', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('53,320 units', 'registrations', 53320, 'vehicle', company='Ola Electric', p=('2024-03-01', '2024-03-31')),
        c('115 per cent', 'registrations', 115, 'percent', None, company='Ola Electric', role='change', p=('2024-03-01', '2024-03-31')),
        c('60 per cent', 'registrations', 60, 'percent', company='Ola Electric', role='change', p=('2024-03-01', '2024-03-31')),
        c('Rs 5,500 crore', 'funding', 55000000000, 'INR', company='Ola Electric', status=['plan', 'target']),
        c('Rs 1,472 crore', 'net_income', -14720000000, 'INR', company='Ola Electric', p=('2022-04-01', '2023-03-31')),
        c('Rs 784 crore', 'net_income', -7840000000, 'INR', company='Ola Electric', p=('2021-04-01', '2022-03-31')),
        c('600 centres', 'stores', 600, 'store', company='Ola Electric', p=(None, '2024-04-30'), status=['plan', 'target']),
        c('414', 'stores', 414, 'store', company='Ola Electric'),
        c('10,000 fast chargers', 'chargers', 10000, 'charger', company='Ola Electric', p=(None, '2025-06-30'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric'), 'S1 X': ('PRODUCT', 'S1 X'), 'TVS': ('COMPANY', 'TVS Motor'), 'iQube': ('PRODUCT', 'iQube')}),
    checks=[],
)
