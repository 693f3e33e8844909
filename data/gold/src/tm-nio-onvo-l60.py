from goldlib import *
from mentions import mentions

TEXT = """Onvo L60 undercuts the Model Y by 43,000 yuan

NIO’s second brand took the wraps off its prices on Thursday night in Hefei: 206,900 yuan ($29,300) buys an L60 with a 60 kWh pack, 235,900 yuan the one with 85 kWh. Leave the pack out and rent it, and the entry falls to 149,900 yuan plus 599 yuan a month. At the pre-sale in May the figure had been 219,900. Tesla’s Model Y, the declared target, is listed at 249,900 yuan.

For the money one gets 555 km or 730 km of CLTC range, a drag coefficient of 0.229, 12.1 kWh per 100 km and a body 4,828 mm in length. A semi-solid pack good for more than 1,000 km will be offered “later”.

Deliveries start on September 28, from 105 stores in 55 cities. Management is hoping for 10,000 cars in December and 20,000 in March; the second shift at the F2 factory begins next month. The gross margin of the newcomer should top 15%, analysts were told.

Sales of the parent’s own marque hold steady: 20,176 in August, 4.4% more than a year ago. Swap stations usable by the L60 number 1,000 out of 2,500.
"""

doc = dict(
    id='tm-nio-onvo-l60', published='2024-09-20', source='lujiazui-ev-note',
    title='Onvo L60 undercuts the Model Y by 43,000 yuan',
    text=TEXT,
    claims=[
        c('43,000 yuan', ['price', 'price_change', 'other'], 43000, 'CNY', company='Onvo', product='L60'),
        c('Thursday night', 'launch', None, 'date', company='Onvo', product='L60', p=('2024-09-19', '2024-09-19')),
        c('206,900 yuan', 'price', 206900, 'CNY', company='Onvo', product='L60'),
        c('$29,300', 'price', 29300, 'USD', company='Onvo', product='L60'),
        c('60 kWh', 'battery_capacity', 60, 'kWh', company='Onvo', product='L60'),
        c('235,900 yuan', 'price', 235900, 'CNY', company='Onvo', product='L60'),
        c('85 kWh', 'battery_capacity', 85, 'kWh', company='Onvo', product='L60'),
        c('149,900 yuan', 'price', 149900, 'CNY', company='Onvo', product='L60'),
        c('599 yuan', 'price', 599, 'CNY', company='Onvo', product='L60', per='month'),
        c('May', 'launch', None, 'date', company='Onvo', product='L60', p=('2024-05-01', '2024-05-31')),
        c('219,900', 'price', 219900, 'CNY', company='Onvo', product='L60', superseded=True),
        c('249,900 yuan', 'price', 249900, 'CNY', company='Tesla', product='Model Y'),
        c('555 km', 'range', 555, 'km', company='Onvo', product='L60'),
        c('730 km', 'range', 730, 'km', company='Onvo', product='L60'),
        c('0.229', 'other', 0.229, 'item', company='Onvo', product='L60'),
        c('12.1 kWh', 'consumption', 12.1, 'kWh', company='Onvo', product='L60', per='100km'),
        c('4,828 mm', 'length', 4828, 'mm', company='Onvo', product='L60'),
        c('1,000 km', 'range', 1000, 'km', None, company='Onvo', product='L60'),
        c('September 28', 'delivery_start', None, 'date', company='Onvo', product='L60', p=('2024-09-28', '2024-09-28'), status=['plan', 'target', 'forecast']),
        c('105 stores', 'stores', 105, 'store', company='Onvo'),
        c('55 cities', 'countries', 55, 'country', company='Onvo'),
        c('10,000 cars', 'deliveries', 10000, 'vehicle', company='Onvo', product=[None, 'L60'], p=('2024-12-01', '2024-12-31'), status=['target', 'forecast']),
        c('20,000', 'deliveries', 20000, 'vehicle', company='Onvo', p=('2025-03-01', '2025-03-31'), status=['target', 'forecast']),
        c('15%', ['gross_margin', 'margin'], 15, 'percent', None, company='Onvo', status='forecast'),
        c('20,176', 'deliveries', 20176, 'vehicle', company='NIO', p=('2024-08-01', '2024-08-31')),
        c('4.4%', 'deliveries', 4.4, 'percent', company='NIO', role='change', p=('2024-08-01', '2024-08-31')),
        c('1,000', 'stations', 1000, 'station', nth=1, company=['NIO', 'Onvo']),
        c('2,500', 'stations', 2500, 'station', company='NIO'),
    ],
    names=mentions(TEXT, {'Onvo': ('COMPANY', 'Onvo'), 'NIO': ('COMPANY', 'NIO'), 'Tesla': ('COMPANY', 'Tesla'), 'L60': ('PRODUCT', 'L60'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
