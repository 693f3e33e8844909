from goldlib import *
from mentions import mentions

TEXT = """FY24: 9.44 lakh electric two-wheelers, and two fallen stars

Registrations of e-two-wheelers grew 30 per cent to 9.44 lakh in the financial year gone by, from 7.28 lakh in FY23. March was the busiest month ever at 1.37 lakh, since FAME-II was to lapse on the 31st; February had seen 82,000 and March of last year 86,300.

Ola Electric ends FY24 with 3.29 lakh, 115 per cent above the 1.53 lakh of the preceding year, which means 35 per cent of the market. In March it crossed 53,000. Its S1 Pro now costs Rs 1.30 lakh. TVS follows with 1.83 lakh (FY23: 82,100), Ather with 1.09 lakh (76,900) and Bajaj with 1.07 lakh (28,600).

And the erstwhile leaders? Hero Electric, which in FY22 had 65,300, registered 11,700; in FY23 it was still 89,200. Okinawa dropped from 95,900 to 20,900. For both the Centre seeks the return of subsidies: Rs 133 crore from the former and Rs 116 crore from the latter. Greaves's Ampere paid back Rs 124 crore last year; its volume fell 38 per cent to 54,500.

In March alone, Hero Electric sold 430. It had 750 dealers at the close of 2022.

Motorcycle maker Revolt, owned by RattanIndia, did 7,200.
"""

doc = dict(
    id='tn-okinawa-hero-slump-fy24', published='2024-04-05', source='gurgaon-scooter-mail',
    title='FY24: 9.44 lakh electric two-wheelers, and two fallen stars',
    text=TEXT,
    claims=[
        c('9.44 lakh', 'registrations', 944000, 'vehicle', p=('2023-04-01', '2024-03-31')),
        c('30 per cent', 'registrations', 30, 'percent', role='change', p=('2023-04-01', '2024-03-31')),
        c('9.44 lakh', 'registrations', 944000, 'vehicle', nth=1, p=('2023-04-01', '2024-03-31')),
        c('7.28 lakh', 'registrations', 728000, 'vehicle', p=('2022-04-01', '2023-03-31')),
        c('1.37 lakh', 'registrations', 137000, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('82,000', 'registrations', 82000, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('86,300', 'registrations', 86300, 'vehicle', p=('2023-03-01', '2023-03-31')),
        c('3.29 lakh', 'registrations', 329000, 'vehicle', company='Ola Electric', p=('2023-04-01', '2024-03-31')),
        c('115 per cent', 'registrations', 115, 'percent', company='Ola Electric', role='change', p=('2023-04-01', '2024-03-31')),
        c('1.53 lakh', 'registrations', 153000, 'vehicle', company='Ola Electric', p=('2022-04-01', '2023-03-31')),
        c('35 per cent', 'market_share', 35, 'percent', company='Ola Electric', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('53,000', 'registrations', 53000, 'vehicle', None, company='Ola Electric', p=('2024-03-01', '2024-03-31')),
        c('Rs 1.30 lakh', 'price', 130000, 'INR', company='Ola Electric', product='S1 Pro'),
        c('1.83 lakh', 'registrations', 183000, 'vehicle', company='TVS', p=('2023-04-01', '2024-03-31')),
        c('82,100', 'registrations', 82100, 'vehicle', company='TVS', p=('2022-04-01', '2023-03-31')),
        c('1.09 lakh', 'registrations', 109000, 'vehicle', company='Ather Energy', p=('2023-04-01', '2024-03-31')),
        c('76,900', 'registrations', 76900, 'vehicle', company='Ather Energy', p=('2022-04-01', '2023-03-31')),
        c('1.07 lakh', 'registrations', 107000, 'vehicle', company='Bajaj', p=('2023-04-01', '2024-03-31')),
        c('28,600', 'registrations', 28600, 'vehicle', company='Bajaj', p=('2022-04-01', '2023-03-31')),
        c('65,300', 'registrations', 65300, 'vehicle', company='Hero Electric', p=('2021-04-01', '2022-03-31')),
        c('11,700', 'registrations', 11700, 'vehicle', company='Hero Electric', p=('2023-04-01', '2024-03-31')),
        c('89,200', 'registrations', 89200, 'vehicle', company='Hero Electric', p=('2022-04-01', '2023-03-31')),
        c('95,900', 'registrations', 95900, 'vehicle', company='Okinawa Autotech', p=('2022-04-01', '2023-03-31')),
        c('20,900', 'registrations', 20900, 'vehicle', company='Okinawa Autotech', p=('2023-04-01', '2024-03-31')),
        c('Rs 133 crore', 'cost', 1330000000, 'INR', company='Hero Electric'),
        c('Rs 116 crore', 'cost', 1160000000, 'INR', company='Okinawa Autotech'),
        c('Rs 124 crore', 'cost', 1240000000, 'INR', company='Ampere'),
        c('38 per cent', 'registrations', -38, 'percent', company='Ampere', role='change', p=('2023-04-01', '2024-03-31')),
        c('54,500', 'registrations', 54500, 'vehicle', company='Ampere', p=('2023-04-01', '2024-03-31')),
        c('430', 'registrations', 430, 'vehicle', company='Hero Electric', p=('2024-03-01', '2024-03-31')),
        c('750 dealers', 'stores', 750, 'store', company='Hero Electric', p=('2022-12-31', '2022-12-31')),
        c('7,200', 'registrations', 7200, 'vehicle', company='Revolt', p=('2023-04-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {'Hero Electric': ('COMPANY', 'Hero Electric'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS': ('COMPANY', 'TVS'), 'Bajaj': ('COMPANY', 'Bajaj'), 'Ampere': ('COMPANY', 'Ampere'), 'Revolt': ('COMPANY', 'Revolt'), 'S1 Pro': ('PRODUCT', 'S1 Pro'), 'Okinawa': ('COMPANY', 'Okinawa Autotech'), 'Ather': ('COMPANY', 'Ather Energy'), 'Greaves': ('COMPANY', 'Greaves'), 'RattanIndia': ('COMPANY', 'RattanIndia')}),
    checks=[],
)
