from goldlib import *
from mentions import mentions

TEXT = """Toyota's first-half battery EV sales rise to 117,000

NAGOYA -- Battery-electric vehicles remained a sliver of Toyota Motor's business in the six months through September, though a growing one. The group sold 117,031 worldwide, 61 percent above the 72,700 of the first half of last fiscal year; in the July-September quarter alone it was 67,400, after 49,600 in April-June.

Sales of all vehicles including Lexus grew 4.7 percent to 5.27 million. Operating profit for the half declined 18.6 percent to 2.0 trillion yen ($13.3 billion), as U.S. tariffs took away 900 billion yen. For the year to March 2026 the company now expects 3.4 trillion yen, up from its August outlook of 3.2 trillion yet below the 4.8 trillion of fiscal 2024.

The full-year forecast for battery EVs was trimmed to 277,000 from 310,000. The bZ4X, retooled in October, costs 4.8 million yen at home with a 57.7 kWh battery.

Supplier Panasonic, whose year runs likewise, shipped 19.7 GWh of cells in the half. Subaru sold 28,900 battery cars in the period against 21,000.
"""

doc = dict(
    id='tn-suzuki-toyota-fy-h1', published='2025-11-06', source='kansai-money-page',
    title="Toyota's first-half battery EV sales rise to 117,000",
    text=TEXT,
    claims=[
        c('117,000', 'sales', 117000, 'vehicle', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('117,031', 'sales', 117031, 'vehicle', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('61 percent', 'sales', 61, 'percent', company='Toyota', role='change', p=('2025-04-01', '2025-09-30')),
        c('72,700', 'sales', 72700, 'vehicle', company='Toyota', p=('2024-04-01', '2024-09-30')),
        c('67,400', 'sales', 67400, 'vehicle', company='Toyota', p=('2025-07-01', '2025-09-30')),
        c('49,600', 'sales', 49600, 'vehicle', company='Toyota', p=('2025-04-01', '2025-06-30')),
        c('4.7 percent', 'sales', 4.7, 'percent', company='Toyota', role='change', p=('2025-04-01', '2025-09-30')),
        c('5.27 million', 'sales', 5270000, 'vehicle', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('18.6 percent', 'operating_income', -18.6, 'percent', company='Toyota', role='change', p=('2025-04-01', '2025-09-30')),
        c('2.0 trillion yen', 'operating_income', 2000000000000, 'JPY', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('$13.3 billion', 'operating_income', 13300000000, 'USD', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('900 billion yen', 'cost', 900000000000, 'JPY', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('3.4 trillion yen', 'operating_income', 3400000000000, 'JPY', company='Toyota', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('3.2 trillion', 'operating_income', 3200000000000, 'JPY', company='Toyota', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast'], superseded=True),
        c('4.8 trillion', 'operating_income', 4800000000000, 'JPY', company='Toyota', p=('2024-04-01', '2025-03-31')),
        c('277,000', 'sales', 277000, 'vehicle', company='Toyota', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('310,000', 'sales', 310000, 'vehicle', company='Toyota', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast'], superseded=True),
        c('October', 'launch', None, 'date', company='Toyota', product='bZ4X', p=('2025-10-01', '2025-10-31')),
        c('4.8 million yen', 'price', 4800000, 'JPY', company='Toyota', product='bZ4X'),
        c('57.7 kWh', 'battery_capacity', 57.7, 'kWh', company='Toyota', product='bZ4X'),
        c('19.7 GWh', ['installations', 'sales'], 19.7, 'GWh', company='Panasonic', p=('2025-04-01', '2025-09-30')),
        c('28,900 battery cars', 'sales', 28900, 'vehicle', company='Subaru', p=('2025-04-01', '2025-09-30')),
        c('21,000', 'sales', 21000, 'vehicle', company='Subaru', p=('2024-04-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Toyota': ('COMPANY', 'Toyota'), 'Lexus': ('COMPANY', 'Lexus'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Subaru': ('COMPANY', 'Subaru'), 'Toyota Motor': ('COMPANY', 'Toyota'), 'bZ4X': ('PRODUCT', 'bZ4X')}),
    checks=[],
)
