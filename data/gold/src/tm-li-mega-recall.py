from goldlib import *
from mentions import mentions

TEXT = """Li Auto calls back 11,411 Mega vans after Shanghai blaze

BEIJING, Oct 31 — Li Auto will take back 11,411 units of its Mega people carrier, all of the 2024 model year, the market regulator said on Friday, eight days after one of them went up in flames on a Shanghai street. The fault: coolant that does not resist corrosion well enough and can eat through an aluminium plate of the battery.

Owners will get new coolant, a new pack and a new front motor controller free of charge; the work takes two days, and a courtesy car is provided. The company put the bill at 1.1 billion yuan ($155 million), to be booked in the fourth quarter.

The Mega, a 529,800-yuan van with a 102.7 kWh CATL pack and 710 km of CLTC range, was to have sold 8,000 units a month when it came out in March 2024. Founder Li Xiang later called 3,000 realistic. Last month 2,240 were handed over, out of 33,951 for the brand as a whole, which was 36.8% behind the September before.

Its newer electric models are not affected. Buyers have ordered more than 70,000 i6s since that SUV was launched on September 26, but cells are scarce, so Sunwoda was taken on as second supplier; the i8 has been delivered 6,000 times.

Li Auto's Hong Kong shares lost 4.2% on the day to HK$79.10.
"""

doc = dict(
    id='tm-li-mega-recall', published='2025-10-31', source='auto-safety-brief',
    title='Li Auto calls back 11,411 Mega vans after Shanghai blaze',
    text=TEXT,
    claims=[
        c('11,411', 'recall', 11411, 'vehicle', company='Li Auto', product='Mega'),
        c('11,411 units', 'recall', 11411, 'vehicle', company='Li Auto', product='Mega'),
        c('two days', 'duration', 2, 'day', company='Li Auto', product=['Mega', None]),
        c('1.1 billion yuan', 'cost', 1100000000, 'CNY', company='Li Auto', p=('2025-10-01', '2025-12-31'), status='forecast'),
        c('$155 million', 'cost', 155000000, 'USD', company='Li Auto', p=('2025-10-01', '2025-12-31'), status='forecast'),
        c('529,800-yuan', 'price', 529800, 'CNY', company='Li Auto', product='Mega'),
        c('102.7 kWh', 'battery_capacity', 102.7, 'kWh', company='Li Auto', product='Mega'),
        c('710 km', 'range', 710, 'km', company='Li Auto', product='Mega'),
        c('8,000 units', 'sales', 8000, 'vehicle', company='Li Auto', product='Mega', per='month', status=['target', 'forecast'], superseded=True),
        c('March 2024', 'launch', None, 'date', company='Li Auto', product='Mega', p=('2024-03-01', '2024-03-31')),
        c('3,000', 'sales', 3000, 'vehicle', company='Li Auto', product='Mega', per='month', status=['target', 'forecast']),
        c('2,240', 'deliveries', 2240, 'vehicle', company='Li Auto', product='Mega', p=('2025-09-01', '2025-09-30')),
        c('33,951', 'deliveries', 33951, 'vehicle', company='Li Auto', p=('2025-09-01', '2025-09-30')),
        c('36.8%', 'deliveries', -36.8, 'percent', company='Li Auto', role='change', p=('2025-09-01', '2025-09-30')),
        c('70,000', 'orders', 70000, 'order', None, company='Li Auto', product='i6', p=('2025-09-26', '2025-10-31')),
        c('September 26', 'launch', None, 'date', company='Li Auto', product='i6', p=('2025-09-26', '2025-09-26')),
        c('6,000 times', 'deliveries', 6000, 'vehicle', company='Li Auto', product='i8', p=(None, '2025-10-31')),
        c('4.2%', 'share_price', -4.2, 'percent', company='Li Auto', role='change', p=('2025-10-31', '2025-10-31')),
        c('HK$79.10', 'share_price', 79.1, 'HKD', company='Li Auto', per=['share', None], p=('2025-10-31', '2025-10-31')),
    ],
    names=mentions(TEXT, {'Li Auto': ('COMPANY', 'Li Auto'), 'CATL': ('COMPANY', 'CATL'), 'Sunwoda': ('COMPANY', 'Sunwoda'), 'Mega': ('PRODUCT', 'Mega'), 'i8': ('PRODUCT', 'i8'), 'i6': ('PRODUCT', 'i6')}),
    checks=[],
)
