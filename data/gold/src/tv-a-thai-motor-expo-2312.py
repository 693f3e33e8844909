from goldlib import *
from mentions import mentions

TEXT = """Motor Expo ends with 53,248 bookings, 38% of them for EVs

A total of 53,248 car bookings were made at the 40th Thailand International Motor Expo, which closed on Monday after 13 days, up 44.8% from 36,772 last year, the organiser said.

Electric vehicles accounted for 20,370 bookings. The show had 1.48 million visitors.

Toyota received the most bookings, 7,245, followed by Honda, 6,149, and BYD, 5,455. Aion, MG and Changan took 4,568, 3,568 and 3,549, respectively.

According to the Federation of Thai Industries (FTI), 67,056 battery EVs were registered in the first eleven months, up about 690% on the same period of 2022. In November alone it was 10,342, compared with 8,570 in October.

BYD, distributed by Rever Automotive, had registered 26,900 cars by the end of November, led by the Atto 3 with 17,600. Neta was second, 11,460, while Tesla ranked fifth with 7,310.

Buyers have hurried because the subsidy of up to 150,000 baht per car expires at the end of the year. From 2024 it is to be reduced to a maximum of 100,000 baht (US$2,800).

Total car production in Thailand is expected to reach 1.85 million this year, down from a previous forecast of 1.9 million, the FTI said, because of tight auto loans.

GWM will begin assembling the Ora Good Cat in Rayong in January. BYD's factory, with a capacity of 150,000 vehicles a year, is to start production in July 2024.

A BYD Seal at the Motor Expo on Dec 1. Photo: Somchai P.
"""

doc = dict(
    id='tv-a-thai-motor-expo-2312', published='2023-12-13', source='chao-phraya-post',
    title='Motor Expo ends with 53,248 bookings, 38% of them for EVs',
    text=TEXT,
    claims=[
        c('53,248 bookings', 'orders', 53248, 'order', p=('2023-11-29', '2023-12-11')),
        c('38%', 'orders', 38, 'percent', role='share', p=('2023-11-29', '2023-12-11')),
        c('53,248 car bookings', 'orders', 53248, 'order', p=('2023-11-29', '2023-12-11')),
        c('44.8%', 'orders', 44.8, 'percent', role='change', p=('2023-11-29', '2023-12-11')),
        c('36,772', 'orders', 36772, 'order', p=('2022-11-30', '2022-12-12')),
        c('20,370 bookings', 'orders', 20370, 'order', p=('2023-11-29', '2023-12-11')),
        c('7,245', 'orders', 7245, 'order', company='Toyota', p=('2023-11-29', '2023-12-11')),
        c('6,149', 'orders', 6149, 'order', company='Honda', p=('2023-11-29', '2023-12-11')),
        c('5,455', 'orders', 5455, 'order', company='BYD', p=('2023-11-29', '2023-12-11')),
        c('4,568', 'orders', 4568, 'order', company='GAC Aion', p=('2023-11-29', '2023-12-11')),
        c('3,568', 'orders', 3568, 'order', company='MG', p=('2023-11-29', '2023-12-11')),
        c('3,549', 'orders', 3549, 'order', company='Changan', p=('2023-11-29', '2023-12-11')),
        c('67,056 battery EVs', 'registrations', 67056, 'vehicle', p=('2023-01-01', '2023-11-30')),
        c('690%', 'registrations', 690, 'percent', role='change', p=('2023-01-01', '2023-11-30')),
        c('10,342', 'registrations', 10342, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('8,570', 'registrations', 8570, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('26,900 cars', 'registrations', 26900, 'vehicle', company='BYD', p=('2023-01-01', '2023-11-30')),
        c('17,600', 'registrations', 17600, 'vehicle', company='BYD', product='Atto 3', p=('2023-01-01', '2023-11-30')),
        c('11,460', 'registrations', 11460, 'vehicle', company='Neta', p=('2023-01-01', '2023-11-30')),
        c('7,310', 'registrations', 7310, 'vehicle', company='Tesla', p=('2023-01-01', '2023-11-30')),
        c('150,000 baht', 'subsidy', None, 'THB', 150000, p=(None, '2023-12-31')),
        c('100,000 baht', 'subsidy', None, 'THB', 100000, p=('2024-01-01', None), status=['plan', 'target', 'forecast']),
        c('US$2,800', 'subsidy', None, 'USD', 2800, p=('2024-01-01', None), status=['plan', 'target', 'forecast']),
        c('1.85 million', 'production', 1850000, 'vehicle', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('1.9 million', 'production', 1900000, 'vehicle', p=('2023-01-01', '2023-12-31'), status='forecast', superseded=True),
        c('January', 'production_start', None, 'date', company='Great Wall Motor', product='Ora Good Cat', p=('2024-01-01', '2024-01-31'), status=['plan', 'target', 'forecast']),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='BYD', per='year', status=['plan', 'target', 'forecast']),
        c('July 2024', 'production_start', None, 'date', company='BYD', p=('2024-07-01', '2024-07-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'Toyota': ('COMPANY', 'Toyota'), 'Honda': ('COMPANY', 'Honda'), 'Changan': ('COMPANY', 'Changan'), 'Neta': ('COMPANY', 'Neta'), 'Tesla': ('COMPANY', 'Tesla'), 'Rever Automotive': ('COMPANY', 'Rever Automotive'), 'Aion': ('COMPANY', 'GAC Aion'), 'Seal': ('PRODUCT', 'Seal'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Ora Good Cat': ('PRODUCT', 'Ora Good Cat')}),
    checks=[],
)
