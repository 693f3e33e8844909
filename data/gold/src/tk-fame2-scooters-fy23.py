from goldlib import *
from mentions import mentions

TEXT = """E-2W registrations near treble in FY23 yet miss Niti target by a quarter

India registered 11.80 lakh electric vehicles in the fiscal that ended on Friday, 157 per cent higher than the 4.59 lakh of FY22, shows data on the Vahan portal as of April 2. Electric two-wheelers accounted for 7.27 lakh, as against 2.53 lakh. That is 4.5 per cent of the two-wheeler market, and falls short of the 10 lakh that Niti Aayog had pencilled in. March alone was good for 85,800, the best of the year.

| Maker | FY23 | FY22 | Share |
| Ola Electric | 1,52,741 | 14,401 | 21.0% |
| Okinawa | 95,931 | 46,464 | 13.2% |
| Hero Electric | 89,165 | 65,336 | 12.3% |
| TVS Motor | 81,999 | 9,774 | 11.3% |

Electric cars, 47,499 of them, were dominated by Tata Motors (38,300, or 81 per cent).

Subsidy is the season's worry. The FAME-II scheme gave Rs 15,000 per kWh, capped at 40 per cent of the price; dues of over Rs 1,200 crore were withheld when whistle-blowers alleged that the localisation rule had been flouted, and Hero Electric laid off 300 people last month. The number of brands in the segment has nonetheless risen to 150.
"""

doc = dict(
    id='tk-fame2-scooters-fy23', published='2023-04-03', source='deccan-markets-post',
    title='E-2W registrations near treble in FY23 yet miss Niti target by a quarter',
    text=TEXT,
    claims=[
        c('treble', 'registrations', 200, 'percent', role='change', p=('2022-04-01', '2023-03-31')),
        c('a quarter', 'registrations', -25, 'percent', role='change', p=('2022-04-01', '2023-03-31')),
        c('11.80 lakh', 'registrations', 1180000, 'vehicle', p=('2022-04-01', '2023-03-31')),
        c('157 per cent', 'registrations', 157, 'percent', role='change', p=('2022-04-01', '2023-03-31')),
        c('4.59 lakh', 'registrations', 459000, 'vehicle', p=('2021-04-01', '2022-03-31')),
        c('7.27 lakh', 'registrations', 727000, 'vehicle', p=('2022-04-01', '2023-03-31')),
        c('2.53 lakh', 'registrations', 253000, 'vehicle', p=('2021-04-01', '2022-03-31')),
        c('4.5 per cent', 'penetration', 4.5, 'percent', role=['level', 'share'], p=('2022-04-01', '2023-03-31')),
        c('10 lakh', 'sales', 1000000, 'vehicle', p=('2022-04-01', '2023-03-31'), status='target'),
        c('85,800', 'registrations', 85800, 'vehicle', p=('2023-03-01', '2023-03-31')),
        c('1,52,741', 'registrations', 152741, 'vehicle', company='Ola Electric', p=('2022-04-01', '2023-03-31')),
        c('14,401', 'registrations', 14401, 'vehicle', company='Ola Electric', p=('2021-04-01', '2022-03-31')),
        c('21.0%', 'market_share', 21, 'percent', company='Ola Electric', role=['level', 'share'], p=('2022-04-01', '2023-03-31')),
        c('95,931', 'registrations', 95931, 'vehicle', company='Okinawa Autotech', p=('2022-04-01', '2023-03-31')),
        c('46,464', 'registrations', 46464, 'vehicle', company='Okinawa Autotech', p=('2021-04-01', '2022-03-31')),
        c('13.2%', 'market_share', 13.2, 'percent', company='Okinawa Autotech', role=['level', 'share'], p=('2022-04-01', '2023-03-31')),
        c('89,165', 'registrations', 89165, 'vehicle', company='Hero Electric', p=('2022-04-01', '2023-03-31')),
        c('65,336', 'registrations', 65336, 'vehicle', company='Hero Electric', p=('2021-04-01', '2022-03-31')),
        c('12.3%', 'market_share', 12.3, 'percent', company='Hero Electric', role=['level', 'share'], p=('2022-04-01', '2023-03-31')),
        c('81,999', 'registrations', 81999, 'vehicle', company='TVS Motor', p=('2022-04-01', '2023-03-31')),
        c('9,774', 'registrations', 9774, 'vehicle', company='TVS Motor', p=('2021-04-01', '2022-03-31')),
        c('11.3%', 'market_share', 11.3, 'percent', company='TVS Motor', role=['level', 'share'], p=('2022-04-01', '2023-03-31')),
        c('47,499', 'registrations', 47499, 'vehicle', p=('2022-04-01', '2023-03-31')),
        c('38,300', 'registrations', 38300, 'vehicle', company='Tata Motors', p=('2022-04-01', '2023-03-31')),
        c('81 per cent', 'market_share', 81, 'percent', company='Tata Motors', role=['level', 'share'], p=('2022-04-01', '2023-03-31')),
        c('Rs 15,000', 'subsidy', 15000, 'INR', per='kWh'),
        c('40 per cent', 'subsidy', 40, 'percent'),
        c('Rs 1,200 crore', 'subsidy', 12000000000, 'INR', None),
        c('300 people', 'layoffs', 300, 'job', company='Hero Electric', p=('2023-03-01', '2023-03-31')),
        c('150', 'other', 150, 'item'),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Hero Electric': ('COMPANY', 'Hero Electric'), 'Okinawa': ('COMPANY', 'Okinawa Autotech'), 'Tata Motors': ('COMPANY', 'Tata Motors')}),
    checks=[],
)
