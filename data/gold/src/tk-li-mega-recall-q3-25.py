from goldlib import *
from mentions import mentions

TEXT = """Li Auto back in the red after Mega recall and sliding sales

BEIJING, Nov 26 - Chinese carmaker Li Auto reported its first quarterly loss in almost three years, 624 million yuan ($88 million), for July to September, in contrast to a profit of 2.8 billion yuan a year earlier, after the recall of 11,411 Mega 2024 vans announced in October cost it 1.1 billion yuan.

Vehicle margin crumpled to 15.5% from 20.9%; excluding the recall it would have been 19.8%. Revenue dropped 36.2% to 27.4 billion yuan, gross profit 51.6% to 4.5 billion. R&D spending rose to 3.0 billion, up 15.0%, while selling, general and administrative costs fell 17.6% to 2.8 billion. Free cash flow was a negative 8.9 billion yuan, leaving 98.9 billion in cash at the quarter's close.

Deliveries, at 93,211, were 39.0% lower. The firm forecast 100,000 to 110,000 for the current quarter, 37.0% to 30.7% below last year's. Buyers of the new i6, a five-seater at 249,800 yuan, wait 14 to 17 weeks, as cells are short; adding Sunwoda beside CATL is to lift output to 20,000 a month from early 2026. The i8, with six seats, 720 km and a 97.8-kWh pack, has lost 10,000 yuan of its sticker since August.

Li Auto ran 544 stores in 157 cities and 3,508 supercharging stations with 19,431 stalls by the end of October. Its U.S. shares were down 2.1% before the bell.
"""

doc = dict(
    id='tk-li-mega-recall-q3-25', published='2025-11-27', source='strait-wire',
    title='Li Auto back in the red after Mega recall and sliding sales',
    text=TEXT,
    claims=[
        c('624 million yuan', 'net_income', -624000000, 'CNY', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('$88 million', 'net_income', -88000000, 'USD', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('2.8 billion yuan', 'net_income', 2800000000, 'CNY', company='Li Auto', p=('2024-07-01', '2024-09-30')),
        c('11,411', 'recall', 11411, 'vehicle', company='Li Auto', product='Mega', p=('2025-10-01', '2025-10-31')),
        c('1.1 billion yuan', 'cost', 1100000000, 'CNY', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('15.5%', 'margin', 15.5, 'percent', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('20.9%', 'margin', 20.9, 'percent', company='Li Auto', p=('2024-07-01', '2024-09-30')),
        c('19.8%', 'margin', 19.8, 'percent', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('36.2%', 'revenue', -36.2, 'percent', company='Li Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('27.4 billion yuan', 'revenue', 27400000000, 'CNY', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('51.6%', 'gross_profit', -51.6, 'percent', company='Li Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('4.5 billion', 'gross_profit', 4500000000, 'CNY', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('3.0 billion', 'rnd', 3000000000, 'CNY', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('15.0%', 'rnd', 15, 'percent', company='Li Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('17.6%', 'opex', -17.6, 'percent', company='Li Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('2.8 billion', 'opex', 2800000000, 'CNY', nth=1, company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('8.9 billion yuan', 'cash_flow', -8900000000, 'CNY', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('98.9 billion', 'cash', 98900000000, 'CNY', company='Li Auto', p=('2025-09-30', '2025-09-30')),
        c('93,211', 'deliveries', 93211, 'vehicle', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('39.0%', 'deliveries', -39, 'percent', company='Li Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('100,000 to 110,000', 'deliveries', 100000, 'vehicle', 110000, company='Li Auto', p=('2025-10-01', '2025-12-31'), status=['target', 'forecast']),
        c('37.0% to 30.7%', 'deliveries', -37, 'percent', -30.7, company='Li Auto', role='change', p=('2025-10-01', '2025-12-31'), status=['target', 'forecast']),
        c('five-seater', 'seats', 5, 'item', company='Li Auto', product='i6'),
        c('249,800 yuan', 'price', 249800, 'CNY', company='Li Auto', product='i6'),
        c('14 to 17 weeks', 'wait_time', 14, 'week', 17, company='Li Auto', product='i6'),
        c('20,000', 'production', 20000, 'vehicle', company='Li Auto', product='i6', per='month', p=('2026-01-01', None), status='target'),
        c('six seats', 'seats', 6, 'item', company='Li Auto', product='i8'),
        c('720 km', 'range', 720, 'km', company='Li Auto', product='i8'),
        c('97.8-kWh', 'battery_capacity', 97.8, 'kWh', company='Li Auto', product='i8'),
        c('10,000 yuan', 'price_change', -10000, 'CNY', company='Li Auto', product='i8', role='change', p=('2025-08-01', '2025-11-27')),
        c('544 stores', 'stores', 544, 'store', company='Li Auto', p=('2025-10-31', '2025-10-31')),
        c('157 cities', 'countries', 157, 'country', company='Li Auto', p=('2025-10-31', '2025-10-31')),
        c('3,508 supercharging stations', 'stations', 3508, 'station', company='Li Auto', p=('2025-10-31', '2025-10-31')),
        c('19,431 stalls', 'chargers', 19431, 'charger', company='Li Auto', p=('2025-10-31', '2025-10-31')),
        c('2.1%', 'share_price', -2.1, 'percent', company='Li Auto', role='change', p=('2025-11-26', '2025-11-26')),
    ],
    names=mentions(TEXT, {'Li Auto': ('COMPANY', 'Li Auto'), 'CATL': ('COMPANY', 'CATL'), 'Sunwoda': ('COMPANY', 'Sunwoda'), 'Mega': ('PRODUCT', 'Mega'), 'i8': ('PRODUCT', 'i8'), 'i6': ('PRODUCT', 'i6')}),
    checks=[],
)
