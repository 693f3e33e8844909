from goldlib import *
from mentions import mentions

TEXT = """Maruti e Vitara: PM to flag off exports on August 26, India launch later

By Staff Writer
Updated: 20 Aug 2025, 06:15 PM IST
2 mins read

Maruti Suzuki will start exports of its first electric car, the e Vitara, from its Gujarat plant next week. Prime Minister Narendra Modi will flag off the first batch at Hansalpur on August 26, officials said on Wednesday.

The SUV will be shipped to more than 100 countries including Japan and European markets. In the UK, Suzuki has already announced a price of £29,999 for the version with the smaller battery.

The launch in India, once planned for March, is now expected in the December quarter. The price will begin at about Rs 17 lakh, dealers say. The Hyundai Creta Electric starts at Rs 17.99 lakh and the Tata Curvv EV at Rs 17.49 lakh.

It will be offered with battery packs of 49 kWh and 61 kWh, with power of 144 PS and 174 PS, respectively. The claimed range is over 500 km. It is 4,275 mm long, with a ground clearance of 180 mm. Seven airbags are standard.

Maruti lowered its production target for the model to 8,200 units between April and September from 26,500, because of a shortage of rare earth magnets, an internal document showed. The plan for FY26 of about 67,000 was kept.

The company exported 96,181 vehicles in the first quarter of FY26, up 37.4% year on year, while domestic sales fell 4.5% to 4.31 lakh. Net profit rose 1.7% to Rs 3,712 crore.

It will set up fast chargers in the top 100 cities at intervals of 5 to 10 km, and 1,500 EV service workshops in 1,000 cities.

Shares of Maruti Suzuki hit a 52-week high of Rs 14,318 intraday.

Also read | Modi cabinet clears Kota airport
"""

doc = dict(
    id='tv-c-evitara-teaser', published='2025-08-20', source='marg-auto-journal',
    title='Maruti e Vitara: PM to flag off exports on August 26, India launch later',
    text=TEXT,
    claims=[
        c('100 countries', 'countries', 100, 'country', None, company='Maruti Suzuki', product='e Vitara', status='plan'),
        c('£29,999', 'price', 29999, 'GBP', company='Suzuki', product='e Vitara'),
        c('March', 'launch', None, 'date', company='Maruti Suzuki', product='e Vitara', p=('2025-03-01', '2025-03-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('December quarter', 'launch', None, 'date', company='Maruti Suzuki', product='e Vitara', p=('2025-10-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('Rs 17 lakh', 'price', 1700000, 'INR', company='Maruti Suzuki', product='e Vitara', status='forecast'),
        c('Rs 17.99 lakh', 'price', 1799000, 'INR', company='Hyundai', product='Creta Electric'),
        c('Rs 17.49 lakh', 'price', 1749000, 'INR', company='Tata Motors', product='Curvv EV'),
        c('49 kWh', 'battery_capacity', 49, 'kWh', company='Maruti Suzuki', product='e Vitara'),
        c('61 kWh', 'battery_capacity', 61, 'kWh', company='Maruti Suzuki', product='e Vitara'),
        c('144 PS', 'power', 144, 'hp', company='Maruti Suzuki', product='e Vitara'),
        c('174 PS', 'power', 174, 'hp', company='Maruti Suzuki', product='e Vitara'),
        c('500 km', 'range', 500, 'km', None, company='Maruti Suzuki', product='e Vitara'),
        c('4,275 mm', 'length', 4275, 'mm', company='Maruti Suzuki', product='e Vitara'),
        c('180 mm', ['length', 'other'], 180, 'mm', company='Maruti Suzuki', product='e Vitara'),
        c('Seven airbags', 'other', 7, 'item', company='Maruti Suzuki', product='e Vitara'),
        c('8,200 units', 'production', 8200, 'vehicle', company='Maruti Suzuki', product='e Vitara', p=('2025-04-01', '2025-09-30'), status=['target', 'forecast']),
        c('26,500', 'production', 26500, 'vehicle', company='Maruti Suzuki', product='e Vitara', p=('2025-04-01', '2025-09-30'), status=['target', 'forecast'], superseded=True),
        c('67,000', 'production', 67000, 'vehicle', company='Maruti Suzuki', product='e Vitara', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('96,181 vehicles', 'exports', 96181, 'vehicle', company='Maruti Suzuki', p=('2025-04-01', '2025-06-30')),
        c('37.4%', 'exports', 37.4, 'percent', company='Maruti Suzuki', role='change', p=('2025-04-01', '2025-06-30')),
        c('4.5%', 'sales', -4.5, 'percent', company='Maruti Suzuki', role='change', p=('2025-04-01', '2025-06-30')),
        c('4.31 lakh', 'sales', 431000, 'vehicle', company='Maruti Suzuki', p=('2025-04-01', '2025-06-30')),
        c('1.7%', 'net_income', 1.7, 'percent', company='Maruti Suzuki', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 3,712 crore', 'net_income', 37120000000, 'INR', company='Maruti Suzuki', p=('2025-04-01', '2025-06-30')),
        c('100 cities', 'countries', 100, 'country', company='Maruti Suzuki', status='plan'),
        c('5 to 10 km', ['distance', 'other'], 5, 'km', 10, company='Maruti Suzuki', status='plan'),
        c('1,500', 'stores', 1500, 'store', company='Maruti Suzuki', status='plan'),
        c('1,000 cities', 'countries', 1000, 'country', company='Maruti Suzuki', status='plan'),
        c('Rs 14,318', 'share_price', 14318, 'INR', company='Maruti Suzuki', per='share', p=('2025-08-20', '2025-08-20')),
    ],
    names=mentions(TEXT, {'Maruti Suzuki': ('COMPANY', 'Maruti Suzuki'), 'Maruti': ('COMPANY', 'Maruti Suzuki'), 'e Vitara': ('PRODUCT', 'e Vitara'), 'Suzuki': ('COMPANY', 'Suzuki'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Creta Electric': ('PRODUCT', 'Creta Electric'), 'Tata': ('COMPANY', 'Tata Motors'), 'Curvv EV': ('PRODUCT', 'Curvv EV')}),
    checks=[],
)
