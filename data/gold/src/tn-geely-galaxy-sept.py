from goldlib import *
from mentions import mentions

TEXT = """Geely Auto: NEVs now three in five of what it sells

Geely Automobile Holdings sold 273,125 vehicles in September, its best month so far. A year ago the figure stood at 201,949 and in August it was 250,167; the annual gain therefore works out at 35%.

New energy vehicles made up 165,201 of it, 81% more than in the same month of 2024. Battery cars came to 97,000, plug-in hybrids to 68,201.

Galaxy, the volume brand, supplied 120,868 cars compared with 110,666 in the preceding month. The Xingyuan hatchback, 4,135 mm long and priced at 68,800 yuan, alone stood for 46,500. In the first three quarters the brand has reached 870,000.

Zeekr's 18,257 fell short of the 21,333 of September 2024. Its 9X, launched on September 29, took 42,667 pre-orders in the first hour. Lynk & Co had 27,000 to show, from 24,500.

Altogether the Hangzhou group sold 2.17 million from January to September, 46% up, so that 72% of the 3 million it is aiming for this year is in the bag. The latter goal was 2.71 million until July.
"""

doc = dict(
    id='tn-geely-galaxy-sept', published='2025-10-02', source='yangtze-car-letter',
    title='Geely Auto: NEVs now three in five of what it sells',
    text=TEXT,
    claims=[
        c('three in five', 'sales', 60, 'percent', company='Geely', role='share', p=('2025-09-01', '2025-09-30')),
        c('273,125 vehicles', 'sales', 273125, 'vehicle', company='Geely', p=('2025-09-01', '2025-09-30')),
        c('201,949', 'sales', 201949, 'vehicle', company='Geely', p=('2024-09-01', '2024-09-30')),
        c('250,167', 'sales', 250167, 'vehicle', company='Geely', p=('2025-08-01', '2025-08-31')),
        c('35%', 'sales', 35, 'percent', company='Geely', role='change', p=('2025-09-01', '2025-09-30')),
        c('165,201', 'sales', 165201, 'vehicle', company='Geely', p=('2025-09-01', '2025-09-30')),
        c('81%', 'sales', 81, 'percent', company='Geely', role='change', p=('2025-09-01', '2025-09-30')),
        c('97,000', 'sales', 97000, 'vehicle', company='Geely', p=('2025-09-01', '2025-09-30')),
        c('68,201', 'sales', 68201, 'vehicle', company='Geely', p=('2025-09-01', '2025-09-30')),
        c('120,868 cars', 'sales', 120868, 'vehicle', company='Galaxy', p=('2025-09-01', '2025-09-30')),
        c('110,666', 'sales', 110666, 'vehicle', company='Galaxy', p=('2025-08-01', '2025-08-31')),
        c('4,135 mm', 'length', 4135, 'mm', company='Galaxy', product='Xingyuan'),
        c('68,800 yuan', 'price', 68800, 'CNY', company='Galaxy', product='Xingyuan'),
        c('46,500', 'sales', 46500, 'vehicle', company='Galaxy', product='Xingyuan', p=('2025-09-01', '2025-09-30')),
        c('870,000', 'sales', 870000, 'vehicle', company='Galaxy', p=('2025-01-01', '2025-09-30')),
        c('18,257', 'sales', 18257, 'vehicle', company='Zeekr', p=('2025-09-01', '2025-09-30')),
        c('21,333', 'sales', 21333, 'vehicle', company='Zeekr', p=('2024-09-01', '2024-09-30')),
        c('September 29', 'launch', None, 'date', company='Zeekr', product='9X', p=('2025-09-29', '2025-09-29')),
        c('42,667 pre-orders', 'orders', 42667, 'order', company='Zeekr', product='9X', p=('2025-09-29', '2025-09-29')),
        c('27,000', 'sales', 27000, 'vehicle', company='Lynk & Co', p=('2025-09-01', '2025-09-30')),
        c('24,500', 'sales', 24500, 'vehicle', company='Lynk & Co', p=('2024-09-01', '2024-09-30')),
        c('2.17 million', 'sales', 2170000, 'vehicle', company='Geely', p=('2025-01-01', '2025-09-30')),
        c('46%', 'sales', 46, 'percent', company='Geely', role='change', p=('2025-01-01', '2025-09-30')),
        c('72%', 'sales', 72, 'percent', company='Geely', role='share', p=('2025-01-01', '2025-09-30')),
        c('3 million', 'sales', 3000000, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status='target'),
        c('2.71 million', 'sales', 2710000, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
    ],
    names=mentions(TEXT, {'Geely': ('COMPANY', 'Geely'), 'Galaxy': ('COMPANY', 'Galaxy'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), '9X': ('PRODUCT', '9X'), 'Xingyuan': ('PRODUCT', 'Xingyuan')}),
    checks=[],
)
