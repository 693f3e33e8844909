from goldlib import *
from mentions import mentions

TEXT = """MG Windsor EV launched at Rs 9.99 lakh, battery by the kilometre

JSW MG Motor India on Wednesday drove in its third electric car, the Windsor, at an introductory Rs 9.99 lakh (ex-showroom) plus battery rental of Rs 3.5 a km. Outright purchase prices were to follow.

The "CUV" is 4,295 mm long, 1,850 mm wide and rides on a 2,700 mm wheelbase; five seats, the rear ones reclining to 135 degrees. The 38 kWh LFP pack feeds a motor of 136 PS and 200 Nm, for a claimed 331 km. A 50 kW DC charger fills 0-80 per cent in 55 minutes; the 3.3 kW unit at home needs 13.8 hours. First owners enjoy a lifetime battery warranty; others get eight years or 1.6 lakh km. One year of public charging comes free, and MG assures buyback of 60 per cent of the value after three years.

Deliveries commence on October 12. MG hopes to sell 4,000 units a month, which would lift EVs to over 50 per cent of its volumes; in August it wholesaled 4,571 vehicles, 9 per cent more year-on-year, 35 per cent of them electric. Its Halol plant can make 1 lakh cars a year and shall be expanded to 3 lakh with Rs 5,000 crore. JSW Group bought 35 per cent of the business from SAIC last year.

Market leader Tata Motors countered within a day: Nexon EV prices are down by up to Rs 3 lakh till October 31, to Rs 12.49 lakh.
"""

doc = dict(
    id='tk-mg-windsor', published='2024-09-12', source='bandra-business-daily',
    title='MG Windsor EV launched at Rs 9.99 lakh, battery by the kilometre',
    text=TEXT,
    claims=[
        c('Rs 9.99 lakh', 'price', 999000, 'INR', company='JSW MG Motor India', product='Windsor EV'),
        c('Wednesday', 'launch', None, 'date', company='JSW MG Motor India', product='Windsor EV', p=('2024-09-11', '2024-09-11')),
        c('Rs 9.99 lakh', 'price', 999000, 'INR', nth=1, company='JSW MG Motor India', product='Windsor EV'),
        c('Rs 3.5', 'price', 3.5, 'INR', company='JSW MG Motor India', product='Windsor EV', per='km'),
        c('4,295 mm', 'length', 4295, 'mm', company='JSW MG Motor India', product='Windsor EV'),
        c('1,850 mm', 'length', 1850, 'mm', company='JSW MG Motor India', product='Windsor EV'),
        c('2,700 mm', 'length', 2700, 'mm', company='JSW MG Motor India', product='Windsor EV'),
        c('five seats', 'seats', 5, 'item', company='JSW MG Motor India', product='Windsor EV'),
        c('38 kWh', 'battery_capacity', 38, 'kWh', company='JSW MG Motor India', product='Windsor EV'),
        c('136 PS', 'power', 136, 'hp', company='JSW MG Motor India', product='Windsor EV'),
        c('200 Nm', 'torque', 200, 'Nm', company='JSW MG Motor India', product='Windsor EV'),
        c('331 km', 'range', 331, 'km', company='JSW MG Motor India', product='Windsor EV'),
        c('50 kW', 'charging_power', 50, 'kW', company='JSW MG Motor India', product='Windsor EV'),
        c('55 minutes', 'charging_time', 55, 'minute', company='JSW MG Motor India', product='Windsor EV'),
        c('3.3 kW', 'charging_power', 3.3, 'kW', company='JSW MG Motor India', product='Windsor EV'),
        c('13.8 hours', 'charging_time', 13.8, 'hour', company='JSW MG Motor India', product='Windsor EV'),
        c('eight years', 'warranty', 8, 'year', company='JSW MG Motor India', product='Windsor EV'),
        c('1.6 lakh km', 'warranty', 160000, 'km', company='JSW MG Motor India', product='Windsor EV'),
        c('One year', 'duration', 1, 'year', company='JSW MG Motor India'),
        c('60 per cent', 'other', 60, 'percent', company='JSW MG Motor India'),
        c('October 12', 'delivery_start', None, 'date', company='JSW MG Motor India', product='Windsor EV', p=('2024-10-12', '2024-10-12'), status='plan'),
        c('4,000 units', 'sales', 4000, 'vehicle', company='JSW MG Motor India', product='Windsor EV', per='month', status='target'),
        c('50 per cent', 'sales', 50, 'percent', None, company='JSW MG Motor India', role='share', status='target'),
        c('4,571', 'sales', 4571, 'vehicle', company='JSW MG Motor India', p=('2024-08-01', '2024-08-31')),
        c('9 per cent', 'sales', 9, 'percent', company='JSW MG Motor India', role='change', p=('2024-08-01', '2024-08-31')),
        c('35 per cent', 'sales', 35, 'percent', company='JSW MG Motor India', role='share', p=('2024-08-01', '2024-08-31')),
        c('1 lakh', 'capacity', 100000, 'vehicle', company='JSW MG Motor India', per='year'),
        c('3 lakh', 'capacity', 300000, 'vehicle', company='JSW MG Motor India', per='year', status='plan'),
        c('Rs 5,000 crore', 'investment', 50000000000, 'INR', company='JSW MG Motor India', status='plan'),
        c('35 per cent', 'stake', 35, 'percent', nth=1, company=['JSW Group', 'JSW MG Motor India'], p=('2023-01-01', '2023-12-31')),
        c('Rs 3 lakh', 'price_change', None, 'INR', -300000, company='Tata Motors', product='Nexon EV', role='change', p=(None, '2024-10-31')),
        c('Rs 12.49 lakh', 'price', 1249000, 'INR', company='Tata Motors', product='Nexon EV', p=(None, '2024-10-31')),
    ],
    names=mentions(TEXT, {'JSW MG Motor India': ('COMPANY', 'JSW MG Motor India'), 'MG': ('COMPANY', 'JSW MG Motor India'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'SAIC': ('COMPANY', 'SAIC'), 'JSW Group': ('COMPANY', 'JSW Group'), 'Windsor EV': ('PRODUCT', 'Windsor EV'), 'Windsor': ('PRODUCT', 'Windsor EV'), 'Nexon EV': ('PRODUCT', 'Nexon EV')}),
    checks=[],
)
