from goldlib import *
from mentions import mentions

TEXT = """MG Windsor gets 15,176 bookings in 24 hours

GURUGRAM: JSW MG Motor India said on Friday that its Windsor EV had drawn 15,176 bookings within a day of the order books opening on Thursday at Rs 11,000, the most for any electric car in the country. Deliveries begin on October 12, coinciding with Dussehra.

Under the battery-as-a-service scheme the Windsor costs Rs 9.99 lakh plus Rs 3.5 per km; outright it begins at Rs 13.50 lakh ($16,080). The car it is pitted against, Tata Motors’ Curvv EV, retails from Rs 17.49 lakh, and the older Nexon EV, lately cheaper by Rs 3 lakh, from Rs 12.49 lakh. Its 38-kWh pack returns 332 km, as against 489 km for the Nexon.

In September the company sold 4,588 units, 8 per cent lower; 35 per cent were electric, chiefly the ZS EV and the Comet. Across all makers 5,733 e-cars were registered, 10 per cent fewer than in the year-ago month. Tata’s slice was 61 per cent and MG’s 17 per cent, with Mahindra, whose XUV400 found 443 takers, at 8 per cent. Electrics have about 2 per cent of the car market.

JSW Group holds 35 per cent and SAIC, the Chinese parent, 49. The Halol plant’s 1 lakh units a year are to become 3 lakh.
"""

doc = dict(
    id='tq-jsw-mg-windsor', published='2024-10-04', source='mumbai-motown',
    title='MG Windsor gets 15,176 bookings in 24 hours',
    text=TEXT,
    claims=[
        c('15,176 bookings', 'orders', 15176, 'order', company=['JSW MG Motor', 'JSW MG Motor India'], product='Windsor EV', p=('2024-10-03', '2024-10-03')),
        c('15,176 bookings', 'orders', 15176, 'order', nth=1, company=['JSW MG Motor', 'JSW MG Motor India'], product='Windsor EV', p=('2024-10-03', '2024-10-03')),
        c('Rs 11,000', 'other', 11000, 'INR', company=['JSW MG Motor', 'JSW MG Motor India']),
        c('October 12', 'delivery_start', None, 'date', company=['JSW MG Motor', 'JSW MG Motor India'], product='Windsor EV', p=('2024-10-12', '2024-10-12'), status='plan'),
        c('Rs 9.99 lakh', 'price', 999000, 'INR', company=['JSW MG Motor', 'JSW MG Motor India'], product='Windsor EV'),
        c('Rs 3.5', 'price', 3.5, 'INR', company=['JSW MG Motor', 'JSW MG Motor India'], product='Windsor EV', per='km'),
        c('Rs 13.50 lakh', 'price', 1350000, 'INR', company=['JSW MG Motor', 'JSW MG Motor India'], product='Windsor EV'),
        c('$16,080', 'price', 16080, 'USD', company=['JSW MG Motor', 'JSW MG Motor India'], product='Windsor EV'),
        c('Rs 17.49 lakh', 'price', 1749000, 'INR', company='Tata Motors', product='Curvv EV'),
        c('Rs 3 lakh', 'price_change', None, 'INR', -300000, company='Tata Motors', product='Nexon EV'),
        c('Rs 12.49 lakh', 'price', 1249000, 'INR', company='Tata Motors', product='Nexon EV'),
        c('38-kWh', 'battery_capacity', 38, 'kWh', company=['JSW MG Motor', 'JSW MG Motor India'], product='Windsor EV'),
        c('332 km', 'range', 332, 'km', company=['JSW MG Motor', 'JSW MG Motor India'], product='Windsor EV'),
        c('489 km', 'range', 489, 'km', company='Tata Motors', product='Nexon EV'),
        c('4,588 units', 'sales', 4588, 'vehicle', company=['JSW MG Motor', 'JSW MG Motor India'], p=('2024-09-01', '2024-09-30')),
        c('8 per cent', 'sales', -8, 'percent', company=['JSW MG Motor', 'JSW MG Motor India'], role='change', p=('2024-09-01', '2024-09-30')),
        c('35 per cent', 'sales', 35, 'percent', company=['JSW MG Motor', 'JSW MG Motor India'], role='share', p=('2024-09-01', '2024-09-30')),
        c('5,733 e-cars', 'registrations', 5733, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('10 per cent', 'registrations', -10, 'percent', role='change', p=('2024-09-01', '2024-09-30')),
        c('61 per cent', 'market_share', 61, 'percent', company='Tata Motors', role=['share', 'level'], p=('2024-09-01', '2024-09-30')),
        c('17 per cent', 'market_share', 17, 'percent', company=['JSW MG Motor', 'JSW MG Motor India'], role=['share', 'level'], p=('2024-09-01', '2024-09-30')),
        c('443 takers', 'registrations', 443, 'vehicle', company='Mahindra', product='XUV400', p=('2024-09-01', '2024-09-30')),
        c('8 per cent', 'market_share', 8, 'percent', nth=1, company='Mahindra', role=['share', 'level'], p=('2024-09-01', '2024-09-30')),
        c('2 per cent', 'penetration', 2, 'percent', role=['share', 'level']),
        c('35 per cent', 'stake', 35, 'percent', nth=1, company='JSW Group'),
        c('49', 'stake', 49, 'percent', nth=2, company='SAIC'),
        c('1 lakh', 'capacity', 100000, 'vehicle', company=['JSW MG Motor', 'JSW MG Motor India'], per='year'),
        c('3 lakh', 'capacity', 300000, 'vehicle', nth=1, company=['JSW MG Motor', 'JSW MG Motor India'], per='year', status='plan'),
    ],
    names=mentions(TEXT, {'JSW MG Motor India': ('COMPANY', 'JSW MG Motor'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Mahindra': ('COMPANY', 'Mahindra'), 'SAIC': ('COMPANY', 'SAIC'), 'JSW Group': ('COMPANY', 'JSW Group'), 'Windsor EV': ('PRODUCT', 'Windsor EV'), 'Windsor': ('PRODUCT', 'Windsor'), 'Nexon EV': ('PRODUCT', 'Nexon EV'), 'Curvv EV': ('PRODUCT', 'Curvv EV'), 'XUV400': ('PRODUCT', 'XUV400'), 'ZS EV': ('PRODUCT', 'ZS EV'), 'Comet': ('PRODUCT', 'Comet')}),
    checks=[],
)
