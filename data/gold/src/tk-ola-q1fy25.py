from goldlib import *
from mentions import mentions

TEXT = """Ola Electric Q1 loss widens to Rs 347 crore; forays into bikes

In its maiden results after listing, Bhavish Aggarwal-led Ola Electric Mobility said its consolidated net loss for the April-June quarter widened 30 per cent to Rs 347 crore from Rs 267 crore in the year-ago period. Sequentially, the loss narrowed from Rs 416 crore.

Revenue from operations grew 32 per cent to Rs 1,644 crore on record deliveries of 1,25,198 units, as against 70,575 a year back. Gross margin was 18.4 per cent, while EBITDA margin improved to (-)12.5 per cent from (-)16.9 per cent. Operating EBITDA was negative at Rs 205 crore.

Ola's share of the electric two-wheeler market rose to 49 per cent, per Vahan, with TVS Motor and Bajaj Auto at 16 per cent and 12 per cent respectively. Mass models such as the S1 X, which now starts at Rs 69,999 with a 2 kWh pack and 95 km of range, drove volumes.

The company will spend Rs 1,600 crore of IPO money on R&D and Rs 1,228 crore on expanding its cell plant to 6.4 GWh. It also showed three motorcycles; the Roadster X costs Rs 74,999 onwards and reaches customers in Q4 FY25, while the Roadster Pro claims 52 kW, 105 Nm and 194 kmph. Ola runs 870 stores of its own.

The stock hit the 20 per cent upper circuit at Rs 133.08.
"""

doc = dict(
    id='tk-ola-q1fy25', published='2024-08-14', source='bandra-business-daily',
    title='Ola Electric Q1 loss widens to Rs 347 crore; forays into bikes',
    text=TEXT,
    claims=[
        c('Rs 347 crore', 'net_income', -3470000000, 'INR', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('30 per cent', 'net_income', 30, 'percent', company='Ola Electric', role='change', p=('2024-04-01', '2024-06-30')),
        c('Rs 347 crore', 'net_income', -3470000000, 'INR', nth=1, company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('Rs 267 crore', 'net_income', -2670000000, 'INR', company='Ola Electric', p=('2023-04-01', '2023-06-30')),
        c('Rs 416 crore', 'net_income', -4160000000, 'INR', company='Ola Electric', p=('2024-01-01', '2024-03-31')),
        c('32 per cent', 'revenue', 32, 'percent', company='Ola Electric', role='change', p=('2024-04-01', '2024-06-30')),
        c('Rs 1,644 crore', 'revenue', 16440000000, 'INR', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('1,25,198 units', 'deliveries', 125198, 'vehicle', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('70,575', 'deliveries', 70575, 'vehicle', company='Ola Electric', p=('2023-04-01', '2023-06-30')),
        c('18.4 per cent', 'gross_margin', 18.4, 'percent', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('12.5 per cent', 'margin', -12.5, 'percent', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('16.9 per cent', 'margin', -16.9, 'percent', company='Ola Electric', p=('2023-04-01', '2023-06-30')),
        c('Rs 205 crore', 'ebitda', -2050000000, 'INR', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('49 per cent', 'market_share', 49, 'percent', company='Ola Electric', role=['level', 'share'], p=('2024-04-01', '2024-06-30')),
        c('16 per cent', 'market_share', 16, 'percent', company='TVS Motor', role=['level', 'share'], p=('2024-04-01', '2024-06-30')),
        c('12 per cent', 'market_share', 12, 'percent', company='Bajaj Auto', role=['level', 'share'], p=('2024-04-01', '2024-06-30')),
        c('Rs 69,999', 'price', 69999, 'INR', company='Ola Electric', product='S1 X'),
        c('2 kWh', 'battery_capacity', 2, 'kWh', company='Ola Electric', product='S1 X'),
        c('95 km', 'range', 95, 'km', company='Ola Electric', product='S1 X'),
        c('Rs 1,600 crore', 'rnd', 16000000000, 'INR', company='Ola Electric', status='plan'),
        c('Rs 1,228 crore', 'capex', 12280000000, 'INR', company='Ola Electric', status='plan'),
        c('6.4 GWh', 'capacity', 6.4, 'GWh', company='Ola Electric', per=['year', None], status='plan'),
        c('three motorcycles', 'models', 3, 'model', company='Ola Electric'),
        c('Rs 74,999', 'price', 74999, 'INR', company='Ola Electric', product='Roadster X'),
        c('Q4 FY25', 'delivery_start', None, 'date', company='Ola Electric', product='Roadster X', p=('2025-01-01', '2025-03-31'), status='plan'),
        c('52 kW', 'power', 52, 'kW', company='Ola Electric', product='Roadster Pro'),
        c('105 Nm', 'torque', 105, 'Nm', company='Ola Electric', product='Roadster Pro'),
        c('194 kmph', 'top_speed', 194, 'km/h', company='Ola Electric', product='Roadster Pro'),
        c('870 stores', 'stores', 870, 'store', company='Ola Electric'),
        c('20 per cent', 'share_price', 20, 'percent', company='Ola Electric', role='change', p=('2024-08-14', '2024-08-14')),
        c('Rs 133.08', 'share_price', 133.08, 'INR', company='Ola Electric', per=['share', None], p=('2024-08-14', '2024-08-14')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'S1 X': ('PRODUCT', 'S1 X'), 'Roadster X': ('PRODUCT', 'Roadster X'), 'Roadster Pro': ('PRODUCT', 'Roadster Pro')}),
    checks=[],
)
