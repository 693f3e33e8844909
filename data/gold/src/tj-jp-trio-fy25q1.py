from goldlib import *
from mentions import mentions

TEXT = """Tariffs eat into April-June profit; Nissan in the red, Toyota trims forecast

TOKYO — U.S. duties knocked 450 billion yen off Toyota's operating profit in the quarter ended June 30, the automaker said Thursday. It earned 1.16 trillion yen ($7.9 billion), 10.9% down on the year, on revenue that rose 3.5% to 12.25 trillion yen. For the full year through next March the company now looks for 3.2 trillion yen in operating profit instead of 3.8 trillion yen.

Honda's automobile business lost 29.6 billion yen, hit by 113.4 billion yen in one-time EV expenses. Its group operating profit halved to 244.1 billion yen from 484.7 billion yen.

Nissan sank deepest. The Yokohama-based company ran up a net loss of 115.7 billion yen, versus a profit of 28.5 billion yen; unit sales decreased 10.1% to 707,000. It leaves the annual forecast for operating profit open but keeps its sales outlook of 3.25 million vehicles and aims to shed 20,000 jobs by fiscal 2027.

Battery cars are still a rounding error at all three. Toyota retailed 45,600 of them worldwide in the three months, equal to 1.7% of its brand volume. Deliveries of Nissan's new Leaf start in the U.S. this autumn; the price is $29,990, against $34,900 for the rival bZ4X. Honda's N-ONE e: minicar follows in September. It offers 270 km or more on a 29.6 kWh pack.
"""

doc = dict(
    id='tj-jp-trio-fy25q1', published='2025-08-08', source='chukyo-keizai-english',
    title='Tariffs eat into April-June profit; Nissan in the red, Toyota trims forecast',
    text=TEXT,
    claims=[
        c('450 billion yen', 'cost', 450000000000.0, 'JPY', company='Toyota', p=('2025-04-01', '2025-06-30')),
        c('1.16 trillion yen', 'operating_income', 1160000000000.0, 'JPY', company='Toyota', p=('2025-04-01', '2025-06-30')),
        c('$7.9 billion', 'operating_income', 7900000000.0, 'USD', company='Toyota', p=('2025-04-01', '2025-06-30')),
        c('10.9%', 'operating_income', -10.9, 'percent', company='Toyota', role='change', p=('2025-04-01', '2025-06-30')),
        c('3.5%', 'revenue', 3.5, 'percent', company='Toyota', role='change', p=('2025-04-01', '2025-06-30')),
        c('12.25 trillion yen', 'revenue', 12250000000000.0, 'JPY', company='Toyota', p=('2025-04-01', '2025-06-30')),
        c('3.2 trillion yen', 'operating_income', 3200000000000.0, 'JPY', company='Toyota', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('3.8 trillion yen', 'operating_income', 3800000000000.0, 'JPY', company='Toyota', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast'], superseded=True),
        c('29.6 billion yen', 'operating_income', -29600000000.0, 'JPY', company='Honda', p=('2025-04-01', '2025-06-30')),
        c('113.4 billion yen', 'cost', 113400000000.0, 'JPY', company='Honda', p=('2025-04-01', '2025-06-30')),
        c('halved', 'operating_income', -50, 'percent', company='Honda', role='change', p=('2025-04-01', '2025-06-30')),
        c('244.1 billion yen', 'operating_income', 244100000000.0, 'JPY', company='Honda', p=('2025-04-01', '2025-06-30')),
        c('484.7 billion yen', 'operating_income', 484700000000.0, 'JPY', company='Honda', p=('2024-04-01', '2024-06-30')),
        c('115.7 billion yen', 'net_income', -115700000000.0, 'JPY', company='Nissan', p=('2025-04-01', '2025-06-30')),
        c('28.5 billion yen', 'net_income', 28500000000.0, 'JPY', company='Nissan', p=('2024-04-01', '2024-06-30')),
        c('10.1%', 'sales', -10.1, 'percent', company='Nissan', role='change', p=('2025-04-01', '2025-06-30')),
        c('707,000', 'sales', 707000, 'vehicle', company='Nissan', p=('2025-04-01', '2025-06-30')),
        c('3.25 million vehicles', 'sales', 3250000, 'vehicle', company='Nissan', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('20,000 jobs', 'layoffs', 20000, 'job', company='Nissan', p=(None, '2028-03-31'), status=['plan', 'target']),
        c('45,600', 'sales', 45600, 'vehicle', company='Toyota', p=('2025-04-01', '2025-06-30')),
        c('1.7%', 'sales', 1.7, 'percent', company='Toyota', role='share', p=('2025-04-01', '2025-06-30')),
        c('autumn', 'delivery_start', None, 'date', company='Nissan', product='Leaf', p=('2025-09-01', '2025-11-30'), status=['plan', 'target']),
        c('$29,990', 'price', 29990, 'USD', company='Nissan', product='Leaf'),
        c('$34,900', 'price', 34900, 'USD', company='Toyota', product='bZ4X'),
        c('September', 'launch', None, 'date', company='Honda', product='N-ONE e:', p=('2025-09-01', '2025-09-30'), status=['plan', 'target']),
        c('270 km', 'range', 270, 'km', None, company='Honda', product='N-ONE e:'),
        c('29.6 kWh', 'battery_capacity', 29.6, 'kWh', company='Honda', product='N-ONE e:'),
    ],
    names=mentions(TEXT, {'Toyota': ('COMPANY', 'Toyota'), 'Nissan': ('COMPANY', 'Nissan'), 'Honda': ('COMPANY', 'Honda'), 'Leaf': ('PRODUCT', 'Leaf'), 'bZ4X': ('PRODUCT', 'bZ4X'), 'N-ONE e:': ('PRODUCT', 'N-ONE e:')}),
    checks=[],
)
