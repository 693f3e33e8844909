from goldlib import *
from mentions import mentions

TEXT = """God car of the countryside: Wuling Hongguang MINI EV, 28,800 yuan for a world of one's own (machine translation)

Editor's note: 1 wan = 10,000, 1 yi = 100 million.

Small body, big sales! On November 11 the Wuling official micro-blog announce: the Hongguang MINI EV sells 3.3 wan vehicles in the October just past, ring-on-ring growth 65% compare with September 2.0 wan. From July the listing till now, in 110 days, accumulated orders already break 10 wan. Friends, 28,800 yuan to 38,800 yuan only, that is 2.88 wan, a milk tea each day for five years!

Body length 2,917 mm (not reach three metres), width 1,493 mm, sits 4 people, weight 665 kg. Battery two kinds: 9.2 kWh runs 120 km, 13.8 kWh runs 170 km. Motor 20 kW, 85 N·m; fastest 100 km/h; full charge need 6.5 hours. One hundred kilometres eat electricity only 8.1 degrees (kWh). Three-electric quality guarantee 8 years or 12 wan km.

The mother SAIC-GM-Wuling in the first ten months sells 117.5 wan vehicles, on-year decline 10.7%. Her boss Shen Yang reveal: this year invest 10 yi yuan (US$1.5 billion) to widen the Qingdao line, annual capacity from 20 wan to 40 wan units, and build 100 experience shop before the Spring Festival.

Stock price of the SAIC A-share close 26.65 yuan, rise 1.2%.
"""

doc = dict(
    id='a-wanyi', published='2020-11-12', source='translated-from-chinese',
    title="God car of the countryside: Wuling Hongguang MINI EV, 28,800 yuan for a world of one's own (machine translation)",
    text=TEXT,
    claims=[
        c('28,800 yuan', 'price', 28800, 'CNY', company='Wuling', product='Hongguang MINI EV'),
        c('3.3 wan vehicles', 'sales', 33000, 'vehicle', company='Wuling', product='Hongguang MINI EV', p=m(2020, 10)),
        c('65%', 'sales', 65, 'percent', company='Wuling', product='Hongguang MINI EV', role='change', p=m(2020, 10)),
        c('2.0 wan', 'sales', 20000, 'vehicle', company='Wuling', product='Hongguang MINI EV', p=m(2020, 9)),
        c('10 wan', 'orders', 100000, 'order', company='Wuling', product='Hongguang MINI EV', p=(None, '2020-11-11')),
        c('28,800 yuan to 38,800 yuan', 'price', 28800, 'CNY', 38800, company='Wuling', product='Hongguang MINI EV'),
        c('2.88 wan', 'price', 28800, 'CNY', company='Wuling', product='Hongguang MINI EV'),
        c('2,917 mm', 'length', 2917, 'mm', company='Wuling', product='Hongguang MINI EV'),
        c('three metres', 'length', None, 'm', 3, company='Wuling', product='Hongguang MINI EV'),
        c('1,493 mm', 'length', 1493, 'mm', company='Wuling', product='Hongguang MINI EV'),
        c('4 people', 'seats', 4, 'item', company='Wuling', product='Hongguang MINI EV'),
        c('665 kg', 'weight', 665, 'kg', company='Wuling', product='Hongguang MINI EV'),
        c('9.2 kWh', 'battery_capacity', 9.2, 'kWh', company='Wuling', product='Hongguang MINI EV'),
        c('120 km', 'range', 120, 'km', company='Wuling', product='Hongguang MINI EV'),
        c('13.8 kWh', 'battery_capacity', 13.8, 'kWh', company='Wuling', product='Hongguang MINI EV'),
        c('170 km', 'range', 170, 'km', company='Wuling', product='Hongguang MINI EV'),
        c('20 kW', 'power', 20, 'kW', company='Wuling', product='Hongguang MINI EV'),
        c('85 N·m', 'torque', 85, 'Nm', company='Wuling', product='Hongguang MINI EV'),
        c('100 km/h', 'top_speed', 100, 'km/h', company='Wuling', product='Hongguang MINI EV'),
        c('6.5 hours', 'charging_time', 6.5, 'hour', company='Wuling', product='Hongguang MINI EV'),
        c('8.1 degrees', 'consumption', 8.1, 'kWh', company='Wuling', product='Hongguang MINI EV', per='100km'),
        c('8 years', 'warranty', 8, 'year', company='Wuling', product='Hongguang MINI EV'),
        c('12 wan km', 'warranty', 120000, 'km', company='Wuling', product='Hongguang MINI EV'),
        c('117.5 wan vehicles', 'sales', 1175000, 'vehicle', company='SAIC-GM-Wuling', p=('2020-01-01', '2020-10-31')),
        c('10.7%', 'sales', -10.7, 'percent', company='SAIC-GM-Wuling', role='change', p=('2020-01-01', '2020-10-31')),
        c('10 yi yuan', 'investment', 1000000000, 'CNY', company='SAIC-GM-Wuling', p=y(2020), status='plan'),
        c('US$1.5 billion', 'investment', 1500000000, 'USD', company='SAIC-GM-Wuling', p=y(2020), status='plan'),
        c('20 wan', 'capacity', 200000, 'vehicle', company='SAIC-GM-Wuling', per='year'),
        c('40 wan units', 'capacity', 400000, 'vehicle', company='SAIC-GM-Wuling', per='year', status='plan'),
        c('100', 'stores', 100, 'store', nth=2, company='SAIC-GM-Wuling', status='plan'),
        c('26.65 yuan', 'share_price', 26.65, 'CNY', company='SAIC', p=('2020-11-11', '2020-11-11')),
        c('1.2%', 'share_price', 1.2, 'percent', company='SAIC', role='change', p=('2020-11-11', '2020-11-11')),
    ],
    names=mentions(TEXT, {'Wuling': ('COMPANY', 'Wuling'), 'SAIC-GM-Wuling': ('COMPANY', 'SAIC-GM-Wuling'), 'SAIC': ('COMPANY', 'SAIC'), 'Hongguang MINI EV': ('PRODUCT', 'Hongguang MINI EV')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['28,800 yuan', '2.88 wan']),
        dict(kind='growth', verdict='consistent', quotes=['3.3 wan vehicles', '2.0 wan', '65%']),
        dict(kind='fx', verdict='inconsistent', quotes=['10 yi yuan', 'US$1.5 billion'], suggestion='fits 100 yi yuan'),
    ],
)
