from goldlib import *
from mentions import mentions

TEXT = """Brits register one in five cars as electric, still short of mandate

New car registrations opened 2025 2.5% lower at 139,345 units, according to the Society of Motor Manufacturers and Traders. While petrol and diesel volumes declined 15.3% and 7.7% respectively, battery electric vehicle uptake was up by 41.6% to 29,634, which means BEVs commanded a market share of 21.3% against 14.7%.

The zero emission vehicle mandate, for its part, calls for 28% this year. Business buyers did the heavy lifting: fleets registered 22,034 BEVs and private motorists 6,803, the latter encouraged by discounts the trade body puts at £4.5 billion for the whole of last year.

Plug-in hybrids grew 5.5% to 12,598; full hybrids edged up 2.9% and took 13.2% of the cake. Kia's Sportage topped the model chart with 3,761. Tesla, whose January total slumped 7.8% to 1,458, was overhauled by BYD (1,614) for the very first time.

The SMMT's latest outlook trims the 2025 market to 1.95 million cars, of which 462,000 are expected to be battery electric. From April, the “expensive car supplement” of £425 a year will catch EVs above a certain list price.
"""

doc = dict(
    id='te-smmt-2501', published='2025-02-05', source='fleet-gazette-uk',
    title='Brits register one in five cars as electric, still short of mandate',
    text=TEXT,
    claims=[
        c('one in five', 'penetration', 20, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-01-31')),
        c('2.5%', 'registrations', -2.5, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('139,345 units', 'registrations', 139345, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('15.3%', 'registrations', -15.3, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('7.7%', 'registrations', -7.7, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('41.6%', 'registrations', 41.6, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('29,634', 'registrations', 29634, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('21.3%', 'penetration', 21.3, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-01-31')),
        c('14.7%', 'penetration', 14.7, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-01-31')),
        c('28%', 'penetration', 28, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('22,034', 'registrations', 22034, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('6,803', 'registrations', 6803, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('£4.5 billion', 'cost', 4500000000, 'GBP', p=('2024-01-01', '2024-12-31')),
        c('5.5%', 'registrations', 5.5, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('12,598', 'registrations', 12598, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('2.9%', 'registrations', 2.9, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('13.2%', ['market_share', 'penetration'], 13.2, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-01-31')),
        c('3,761', 'registrations', 3761, 'vehicle', company='Kia', product='Sportage', p=('2025-01-01', '2025-01-31')),
        c('7.8%', 'registrations', -7.8, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-01-31')),
        c('1,458', 'registrations', 1458, 'vehicle', company='Tesla', p=('2025-01-01', '2025-01-31')),
        c('1,614', 'registrations', 1614, 'vehicle', company='BYD', p=('2025-01-01', '2025-01-31')),
        c('1.95 million', 'registrations', 1950000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('462,000', 'registrations', 462000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('£425', 'tariff', 425, 'GBP', per='year'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Kia': ('COMPANY', 'Kia'), 'Sportage': ('PRODUCT', 'Sportage')}),
)
