from goldlib import *
from mentions import mentions

TEXT = """BYD’s flash charging: 1 MW, 400 km in five minutes, and a grid that has to cope

When Wang Chuanfu announced on March 17 that a Han L can be refilled as quickly as a petrol car, the applause was for one number, 1,000 kW. Behind it is a new Blade Battery from subsidiary FinDreams with a charging rate of 10C, a 1,000-volt architecture and silicon-carbide chips rated 1,500 V.

The arithmetic of roughly two kilometres a second convinced shareholders: the stock hit HK$408.80 in Hong Kong next day, up 4.1%. CATL answers with 600 km in ten minutes from its Shenxing Plus, Zeekr with 8.5 minutes from 10 to 80%.

Pre-sale prices are 270,000 to 350,000 yuan for the Han L ($37,300 to $48,400) and 280,000 to 360,000 yuan for the Tang L SUV; both reach customers next month. The former does 0-100 km/h in 2.7 seconds thanks to 810 kW.

Cables need plugs. BYD says it will erect 4,000 megawatt stations across the country, without a date; 500 are to be there when sales begin. Each cabinet buffers 225 kWh. Zhou Lei, 38, of consultancy Deloitte Tohmatsu, puts the price of one at 1.5 million yuan.
"""

doc = dict(
    id='tm-blade-battery-2', published='2025-03-28', source='shenzhen-cell-watch',
    title='BYD’s flash charging: 1 MW, 400 km in five minutes, and a grid that has to cope',
    text=TEXT,
    claims=[
        c('1 MW', 'charging_power', 1, 'MW', company='BYD'),
        c('400 km', 'range', 400, 'km', company='BYD'),
        c('five minutes', 'charging_time', 5, 'minute', company='BYD'),
        c('March 17', 'launch', None, 'date', company='BYD', product=['Han L', None], p=('2025-03-17', '2025-03-17')),
        c('1,000 kW', 'charging_power', 1000, 'kW', company='BYD', product=['Han L', 'Tang L', None]),
        c('1,000-volt', 'other', 1000, 'V', company='BYD', product=['Han L', 'Tang L', None, 'Blade Battery']),
        c('1,500 V', 'other', 1500, 'V', company='BYD'),
        c('two kilometres', 'range', 2, 'km', company='BYD', product=[None, 'Han L', 'Tang L'], per='second'),
        c('HK$408.80', 'share_price', 408.8, 'HKD', company='BYD', per=['share', None], p=('2025-03-18', '2025-03-18')),
        c('4.1%', 'share_price', 4.1, 'percent', company='BYD', role='change', p=('2025-03-18', '2025-03-18')),
        c('600 km', 'range', 600, 'km', company='CATL', product='Shenxing Plus'),
        c('ten minutes', 'charging_time', 10, 'minute', company='CATL', product='Shenxing Plus'),
        c('8.5 minutes', 'charging_time', 8.5, 'minute', company='Zeekr'),
        c('270,000 to 350,000 yuan', 'price', 270000, 'CNY', 350000, company='BYD', product='Han L'),
        c('$37,300 to $48,400', 'price', 37300, 'USD', 48400, company='BYD', product='Han L'),
        c('280,000 to 360,000 yuan', 'price', 280000, 'CNY', 360000, company='BYD', product='Tang L'),
        c('next month', 'delivery_start', None, 'date', company='BYD', product=['Han L', 'Tang L'], p=('2025-04-01', '2025-04-30'), status=['plan', 'target', 'forecast']),
        c('2.7 seconds', 'acceleration', 2.7, 'second', company='BYD', product='Han L'),
        c('810 kW', 'power', 810, 'kW', company='BYD', product='Han L'),
        c('4,000 megawatt stations', 'stations', 4000, 'station', company='BYD', status='plan'),
        c('500', 'stations', 500, 'station', nth=1, company='BYD', p=(None, '2025-04-30'), status='plan'),
        c('225 kWh', ['battery_capacity', 'other'], 225, 'kWh', company='BYD'),
        c('1.5 million yuan', 'cost', 1500000, 'CNY', company='BYD', per=['station', None], status='forecast'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'FinDreams': ('COMPANY', 'FinDreams'), 'CATL': ('COMPANY', 'CATL'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Blade Battery': ('PRODUCT', 'Blade Battery'), 'Han L': ('PRODUCT', 'Han L'), 'Tang L': ('PRODUCT', 'Tang L'), 'Shenxing Plus': ('PRODUCT', 'Shenxing Plus')}),
    checks=[],
)
