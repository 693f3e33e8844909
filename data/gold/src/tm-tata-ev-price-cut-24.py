from goldlib import *
from mentions import mentions

TEXT = """Festive bonanza: Tata Nexon.ev cheaper by Rs 3 lakh till October 31

In a limited-period offer christened ‘Festival of Cars’, Tata Motors has slashed the price of the Nexon.ev by up to Rs 3 lakh, bringing the entry variant down to Rs 12.49 lakh from Rs 14.49 lakh. The Punch.ev now opens at Rs 9.99 lakh, cheaper by as much as Rs 1.20 lakh, whereas the Tiago.ev gets a trim of up to Rs 40,000 and begins at Rs 7.99 lakh. The offer, valid till October 31, does not cover the recently launched Curvv.ev.

Buyers additionally get six months of free charging at 5,500 Tata Power stations, the company said in a release on Tuesday.

The move comes as electric car sales have lost steam. Dealers retailed 6,338 EVs across brands in August, down 10 per cent from 7,040, VAHAN data shows. Tata’s own volume shrank 17 per cent to 3,980 units and its share dropped to 62.8 per cent from 68.1. MG Motor, by contrast, improved its slice by 9.5 percentage points ahead of the Windsor launch on September 11.

Managing director Shailesh Chandra, who turned 52 last month, expects EVs to make up 30 per cent of the company’s sales by 2030, as compared to 12 per cent at present.
"""

doc = dict(
    id='tm-tata-ev-price-cut-24', published='2024-09-10', source='motoring-mumbai',
    title='Festive bonanza: Tata Nexon.ev cheaper by Rs 3 lakh till October 31',
    text=TEXT,
    claims=[
        c('Rs 3 lakh', 'price_change', -300000, 'INR', company='Tata Motors', product='Nexon EV', role='change', p=(None, '2024-10-31')),
        c('Rs 3 lakh', 'price_change', -300000, 'INR', None, nth=1, company='Tata Motors', product='Nexon EV', role='change', p=(None, '2024-10-31')),
        c('Rs 12.49 lakh', 'price', 1249000, 'INR', company='Tata Motors', product='Nexon EV'),
        c('Rs 14.49 lakh', 'price', 1449000, 'INR', company='Tata Motors', product='Nexon EV', superseded=True),
        c('Rs 9.99 lakh', 'price', 999000, 'INR', company='Tata Motors', product='Punch EV'),
        c('Rs 1.20 lakh', 'price_change', -120000, 'INR', None, company='Tata Motors', product='Punch EV', role='change', p=(None, '2024-10-31')),
        c('Rs 40,000', 'price_change', -40000, 'INR', None, company='Tata Motors', product='Tiago EV', role='change', p=(None, '2024-10-31')),
        c('Rs 7.99 lakh', 'price', 799000, 'INR', company='Tata Motors', product='Tiago EV'),
        c('six months', 'duration', 6, 'month', company='Tata Motors'),
        c('5,500 Tata Power stations', 'stations', 5500, 'station', company='Tata Power'),
        c('6,338 EVs', 'sales', 6338, 'vehicle', p=('2024-08-01', '2024-08-31')),
        c('10 per cent', 'sales', -10, 'percent', role='change', p=('2024-08-01', '2024-08-31')),
        c('7,040', 'sales', 7040, 'vehicle', p=('2023-08-01', '2023-08-31')),
        c('17 per cent', 'sales', -17, 'percent', company='Tata Motors', role='change', p=('2024-08-01', '2024-08-31')),
        c('3,980 units', 'sales', 3980, 'vehicle', company='Tata Motors', p=('2024-08-01', '2024-08-31')),
        c('62.8 per cent', 'market_share', 62.8, 'percent', company='Tata Motors', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('68.1', 'market_share', 68.1, 'percent', company='Tata Motors', role=['level', 'share'], p=('2023-08-01', '2023-08-31')),
        c('9.5 percentage points', 'market_share', 9.5, 'percentage_point', company=['MG', 'MG Motor'], role='change', p=('2024-08-01', '2024-08-31')),
        c('September 11', 'launch', None, 'date', company=['MG', 'MG Motor'], product='Windsor', p=('2024-09-11', '2024-09-11'), status='plan'),
        c('30 per cent', ['penetration', 'sales'], 30, 'percent', company='Tata Motors', role=['level', 'share'], p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('12 per cent', ['penetration', 'sales'], 12, 'percent', company='Tata Motors', role=['level', 'share']),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'MG Motor': ('COMPANY', 'MG'), 'Tata Power': ('COMPANY', 'Tata Power'), 'Nexon.ev': ('PRODUCT', 'Nexon EV'), 'Punch.ev': ('PRODUCT', 'Punch EV'), 'Tiago.ev': ('PRODUCT', 'Tiago EV'), 'Curvv.ev': ('PRODUCT', 'Curvv EV'), 'Windsor': ('PRODUCT', 'Windsor')}),
    checks=[],
)
