from goldlib import *
from mentions import mentions

TEXT = """Kinetic Green brings Zulu e-scooter at Rs 94,990, plans Rs 1,000-cr capex

PUNE: Kinetic Green Energy, the electric arm of the Firodia family’s Kinetic Group, on Monday launched the Zulu, its maiden high-speed scooter, at an introductory price of Rs 94,990 (ex-showroom). The company is targeting sales of 40,000 units in the first twelve months.

Powered by a 2.27 kWh lithium-ion battery and a 2.1 kW hub motor, the Zulu offers a claimed range of 104 km and touches 60 kmph. Kerb weight is 93 kg, payload 150 kg. The warranty is for three years. Those who rent the battery will pay Rs 69,990 for the rest.

“We have set ourselves a goal of Rs 1,000 crore in turnover in the next fiscal, against Rs 480 crore in FY23 and an expected Rs 600 crore in the year now running,” said managing director Sulajja Firodia Motwani, 53. Two-wheelers will account for 60 per cent of the former figure, three-wheelers, of which it has sold 75,000 since inception, for most of the balance.

The Pune firm intends to plough in Rs 1,000 crore over three years and to raise the capacity of its Ahmednagar works from 60,000 units a year to 1,20,000 next fiscal. Its dealer count is to go up from 400 to 1,000 by March 2025. In November it had 1.1 per cent of the e-scooter segment; TVS commanded 20.7 and Bajaj Auto 12.9.

Want to advertise here? Call 020-5550-1188.
"""

doc = dict(
    id='tm-kinetic-green-zulu', published='2023-12-12', source='marathi-motor-news',
    title='Kinetic Green brings Zulu e-scooter at Rs 94,990, plans Rs 1,000-cr capex',
    text=TEXT,
    claims=[
        c('Rs 94,990', 'price', 94990, 'INR', company='Kinetic Green', product='Zulu'),
        c('Rs 1,000-cr', 'investment', 10000000000, 'INR', company='Kinetic Green', status='plan'),
        c('Monday', 'launch', None, 'date', company='Kinetic Green', product='Zulu', p=('2023-12-11', '2023-12-11')),
        c('Rs 94,990', 'price', 94990, 'INR', nth=1, company='Kinetic Green', product='Zulu'),
        c('40,000 units', 'sales', 40000, 'vehicle', company='Kinetic Green', product='Zulu', p=('2023-12-11', '2024-12-10'), status=['target', 'forecast']),
        c('2.27 kWh', 'battery_capacity', 2.27, 'kWh', company='Kinetic Green', product='Zulu'),
        c('2.1 kW', 'power', 2.1, 'kW', company='Kinetic Green', product='Zulu'),
        c('104 km', 'range', 104, 'km', company='Kinetic Green', product='Zulu'),
        c('60 kmph', 'top_speed', 60, 'km/h', company='Kinetic Green', product='Zulu'),
        c('93 kg', 'weight', 93, 'kg', company='Kinetic Green', product='Zulu'),
        c('150 kg', 'other', 150, 'kg', company='Kinetic Green', product='Zulu'),
        c('three years', 'warranty', 3, 'year', company='Kinetic Green', product='Zulu'),
        c('Rs 69,990', 'price', 69990, 'INR', company='Kinetic Green', product='Zulu'),
        c('Rs 1,000 crore', 'revenue', 10000000000, 'INR', company='Kinetic Green', p=('2024-04-01', '2025-03-31'), status='target'),
        c('Rs 480 crore', 'revenue', 4800000000, 'INR', company='Kinetic Green', p=('2022-04-01', '2023-03-31')),
        c('Rs 600 crore', 'revenue', 6000000000, 'INR', company='Kinetic Green', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('60 per cent', 'revenue', 60, 'percent', company='Kinetic Green', role='share', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('75,000', 'sales', 75000, 'vehicle', company='Kinetic Green', p=(None, '2023-12-12')),
        c('Rs 1,000 crore', 'investment', 10000000000, 'INR', nth=1, company='Kinetic Green', status='plan'),
        c('three years', 'duration', 3, 'year', nth=1, company='Kinetic Green', status='plan'),
        c('60,000 units', 'capacity', 60000, 'vehicle', company='Kinetic Green', per='year'),
        c('1,20,000', 'capacity', 120000, 'vehicle', company='Kinetic Green', per='year', status='plan'),
        c('400', 'stores', 400, 'store', company='Kinetic Green'),
        c('1,000', 'stores', 1000, 'store', nth=3, company='Kinetic Green', p=(None, '2025-03-31'), status='plan'),
        c('1.1 per cent', 'market_share', 1.1, 'percent', company='Kinetic Green', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('20.7', 'market_share', 20.7, 'percent', company=['TVS Motor', 'TVS'], role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
        c('12.9', 'market_share', 12.9, 'percent', company='Bajaj Auto', role=['level', 'share'], p=('2023-11-01', '2023-11-30')),
    ],
    names=mentions(TEXT, {'Kinetic Green': ('COMPANY', 'Kinetic Green'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'TVS': ('COMPANY', 'TVS Motor'), 'Zulu': ('PRODUCT', 'Zulu')}),
    checks=[],
)
