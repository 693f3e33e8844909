from goldlib import *
from mentions import mentions

TEXT = """Britain is BYD’s biggest market abroad after 880% September

One September Saturday the BYD dealer in Croydon handed over 41 cars. When the trade body SMMT added up the month on Monday, it found 312,891 new registrations in the United Kingdom, 13.7% more than a year ago, among them 72,779 battery cars; their share rose to 23.3% from 20.5%, still short of the 28% that the law wants for 2025.

BYD registered 11,271, ten times as many as in the same month of 2024. The Seal U plug-in hybrid alone accounted for 5,373. Jaecoo, a Chery brand that entered the country in January, did even better with its 6,489 of the Jaecoo 7, priced from £30,115, whereas sister brand Omoda had 3,305 and MG fell 14.4%.

Tesla was down 4.2% at 9,157 cars; sales of the Model Y over nine months amount to 18,114. Ford’s Puma Gen-E, one of few to get the full state grant of £3,750, is built at Craiova, not at Halewood. JLR, shut by hackers since August 31, registered 1,200 at most and hopes to build again soon.

Waiting lists are short: a Sealion 7 comes within ten days.
"""

doc = dict(
    id='tq-chery-uk', published='2025-10-07', source='forecourt-weekly',
    title='Britain is BYD’s biggest market abroad after 880% September',
    text=TEXT,
    claims=[
        c('880%', 'registrations', 880, 'percent', company='BYD', role='change', p=('2025-09-01', '2025-09-30')),
        c('312,891', 'registrations', 312891, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('13.7%', 'registrations', 13.7, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('72,779', 'registrations', 72779, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('23.3%', 'penetration', 23.3, 'percent', role=['share', 'level'], p=('2025-09-01', '2025-09-30')),
        c('20.5%', 'penetration', 20.5, 'percent', role=['share', 'level'], p=('2024-09-01', '2024-09-30')),
        c('28%', 'penetration', 28, 'percent', role=['share', 'level'], p=('2025-01-01', '2025-12-31'), status='target'),
        c('11,271', 'registrations', 11271, 'vehicle', company='BYD', p=('2025-09-01', '2025-09-30')),
        c('ten times', 'registrations', 900, 'percent', company='BYD', role='change', p=('2025-09-01', '2025-09-30')),
        c('5,373', 'registrations', 5373, 'vehicle', company='BYD', product='Seal U', p=('2025-09-01', '2025-09-30')),
        c('January', 'launch', None, 'date', company='Jaecoo', p=('2025-01-01', '2025-01-31')),
        c('6,489', 'registrations', 6489, 'vehicle', company='Jaecoo', product='7', p=('2025-09-01', '2025-09-30')),
        c('£30,115', 'price', 30115, 'GBP', company='Jaecoo', product='7'),
        c('3,305', 'registrations', 3305, 'vehicle', company='Omoda', p=('2025-09-01', '2025-09-30')),
        c('14.4%', 'registrations', -14.4, 'percent', company='MG', role='change', p=('2025-09-01', '2025-09-30')),
        c('4.2%', 'registrations', -4.2, 'percent', company='Tesla', role='change', p=('2025-09-01', '2025-09-30')),
        c('9,157 cars', 'registrations', 9157, 'vehicle', company='Tesla', p=('2025-09-01', '2025-09-30')),
        c('18,114', 'sales', 18114, 'vehicle', company='Tesla', product='Model Y', p=('2025-01-01', '2025-09-30')),
        c('£3,750', 'subsidy', 3750, 'GBP'),
        c('1,200', 'registrations', None, 'vehicle', 1200, company=['Jaguar Land Rover', 'JLR']),
        c('ten days', 'wait_time', None, 'day', 10, company='BYD', product='Sealion 7'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Chery': ('COMPANY', 'Chery'), 'Jaecoo': ('COMPANY', 'Jaecoo'), 'Omoda': ('COMPANY', 'Omoda'), 'Tesla': ('COMPANY', 'Tesla'), 'Ford': ('COMPANY', 'Ford'), 'MG': ('COMPANY', 'MG'), 'JLR': ('COMPANY', 'Jaguar Land Rover'), 'Jaecoo 7': ('PRODUCT', '7'), 'Puma Gen-E': ('PRODUCT', 'Puma Gen-E'), 'Seal U': ('PRODUCT', 'Seal U'), 'Model Y': ('PRODUCT', 'Model Y'), 'Sealion 7': ('PRODUCT', 'Sealion 7')}),
    checks=[],
)
