from goldlib import *
from mentions import mentions

TEXT = """Record September for electric cars, says SMMT, but it cost the trade a packet

September's plate change produced the highest monthly tally of new battery cars ever: 56,387, up 24.4 per cent from 45,323 and equal to a 20.5 per cent market share (September 2023: 16.6 per cent). The overall market edged 1.0 per cent higher to 275,239. Over nine months, 269,931 BEVs make 17.8 per cent, still shy of the 22 per cent that the law demands for 2024.

Manufacturers have paid for it. The lobby puts the discounts at £2 billion this year and asks for VAT on EVs to be cut from 20 per cent to 10 per cent.

Best-selling battery models of the month: Tesla Model Y (5,112), Audi Q4 e-tron (3,013), Tesla Model 3 (2,884), MG4 (2,598).

By marque, BMW led the year so far with 27,900, a jump of 39 per cent; Tesla was second on 26,440, 8 per cent below last year. MG, whose registrations had doubled in 2023, slid by 21 per cent to 15,870. BYD, from nearly nothing (640), reached 5,260. Neither Vauxhall nor Mercedes would give its figure.

Norfolk's Lotus said it delivered 4,873 cars worldwide in the first half, Eletre and Emeya included, 239 per cent more than a year ago, but reduced its goal for 2024 to 12,000 from 26,000. JLR has no electric car on sale bar the leftovers of one.
"""

doc = dict(
    id='tj-uk-smmt-marques-sep24', published='2024-10-04', source='anglia-motor-trader',
    title='Record September for electric cars, says SMMT, but it cost the trade a packet',
    text=TEXT,
    claims=[
        c('56,387', 'registrations', 56387, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('24.4 per cent', 'registrations', 24.4, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('45,323', 'registrations', 45323, 'vehicle', p=('2023-09-01', '2023-09-30')),
        c('20.5 per cent', 'penetration', 20.5, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('16.6 per cent', 'penetration', 16.6, 'percent', role=['level', 'share'], p=('2023-09-01', '2023-09-30')),
        c('1.0 per cent', 'registrations', 1, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('275,239', 'registrations', 275239, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('269,931 BEVs', 'registrations', 269931, 'vehicle', p=('2024-01-01', '2024-09-30')),
        c('17.8 per cent', 'penetration', 17.8, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('22 per cent', 'penetration', 22, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('£2 billion', 'cost', 2000000000.0, 'GBP', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('20 per cent', 'tariff', 20, 'percent'),
        c('10 per cent', 'tariff', 10, 'percent', status=['target', 'forecast']),
        c('5,112', 'registrations', 5112, 'vehicle', company='Tesla', product='Model Y', p=('2024-09-01', '2024-09-30')),
        c('3,013', 'registrations', 3013, 'vehicle', company='Audi', product='Q4 e-tron', p=('2024-09-01', '2024-09-30')),
        c('2,884', 'registrations', 2884, 'vehicle', company='Tesla', product='Model 3', p=('2024-09-01', '2024-09-30')),
        c('2,598', 'registrations', 2598, 'vehicle', company='MG', product='MG4', p=('2024-09-01', '2024-09-30')),
        c('27,900', 'registrations', 27900, 'vehicle', company='BMW', p=('2024-01-01', '2024-09-30')),
        c('39 per cent', 'registrations', 39, 'percent', company='BMW', role='change', p=('2024-01-01', '2024-09-30')),
        c('26,440', 'registrations', 26440, 'vehicle', company='Tesla', p=('2024-01-01', '2024-09-30')),
        c('8 per cent', 'registrations', -8, 'percent', nth=1, company='Tesla', role='change', p=('2024-01-01', '2024-09-30')),
        c('doubled', 'registrations', 100, 'percent', company='MG', role='change', p=('2023-01-01', '2023-12-31')),
        c('21 per cent', 'registrations', -21, 'percent', company='MG', role='change', p=('2024-01-01', '2024-09-30')),
        c('15,870', 'registrations', 15870, 'vehicle', company='MG', p=('2024-01-01', '2024-09-30')),
        c('640', 'registrations', 640, 'vehicle', company='BYD', p=('2023-01-01', '2023-09-30')),
        c('5,260', 'registrations', 5260, 'vehicle', company='BYD', p=('2024-01-01', '2024-09-30')),
        c('4,873 cars', 'deliveries', 4873, 'vehicle', company='Lotus', p=('2024-01-01', '2024-06-30')),
        c('239 per cent', 'deliveries', 239, 'percent', company='Lotus', role='change', p=('2024-01-01', '2024-06-30')),
        c('12,000', 'deliveries', 12000, 'vehicle', company='Lotus', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('26,000', 'deliveries', 26000, 'vehicle', company='Lotus', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BMW': ('COMPANY', 'BMW'), 'Audi': ('COMPANY', 'Audi'), 'MG': ('COMPANY', 'MG'), 'BYD': ('COMPANY', 'BYD'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Vauxhall': ('COMPANY', 'Vauxhall'), 'Lotus': ('COMPANY', 'Lotus'), 'JLR': ('COMPANY', 'Jaguar Land Rover'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'MG4': ('PRODUCT', 'MG4'), 'Q4 e-tron': ('PRODUCT', 'Q4 e-tron'), 'Eletre': ('PRODUCT', 'Eletre'), 'Emeya': ('PRODUCT', 'Emeya')}),
    checks=[],
)
