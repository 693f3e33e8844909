from goldlib import *
from mentions import mentions

TEXT = """Geely-Mercedes venture's brand has its best month, while siblings cool

Smart handed over 7,012 cars in November, 96 percent up on the same month last year and more than the 5,480 of October, helped by the #5 and its plug-in version. Since the turn of the year the brand has shipped 51,300.

Parent Geely Auto sold 310,428 in all, 24 percent more; 187,798 were NEVs. Within the group, Zeekr contributed 28,843, Lynk & Co 35,059 and Galaxy 132,699. The full-year objective of 3 million was raised from 2.71 million in July and is 93 percent fulfilled.

At Mercedes-Benz, the other shareholder, electric cars fell 10 percent in the third quarter to 42,600.

A tiny #2 with a range target of 300 km is to appear at the Paris show in October 2026. Chief executive Tong Xiangbei wants 40 markets by the end of that year (now 37).
"""

doc = dict(
    id='ti-smart-v6', published='2025-12-02', source='mobility-cn',
    title="Geely-Mercedes venture's brand has its best month, while siblings cool",
    text=TEXT,
    claims=[
        c('7,012 cars', 'deliveries', 7012, 'vehicle', company='Smart', p=('2025-11-01', '2025-11-30')),
        c('96 percent', 'deliveries', 96, 'percent', company='Smart', role='change', p=('2025-11-01', '2025-11-30')),
        c('5,480', 'deliveries', 5480, 'vehicle', company='Smart', p=('2025-10-01', '2025-10-31')),
        c('51,300', 'deliveries', 51300, 'vehicle', company='Smart', p=('2025-01-01', '2025-11-30')),
        c('310,428', 'sales', 310428, 'vehicle', company='Geely', p=('2025-11-01', '2025-11-30')),
        c('24 percent', 'sales', 24, 'percent', company='Geely', role='change', p=('2025-11-01', '2025-11-30')),
        c('187,798', 'sales', 187798, 'vehicle', company='Geely', p=('2025-11-01', '2025-11-30')),
        c('28,843', 'sales', 28843, 'vehicle', company='Zeekr', p=('2025-11-01', '2025-11-30')),
        c('35,059', 'sales', 35059, 'vehicle', company='Lynk & Co', p=('2025-11-01', '2025-11-30')),
        c('132,699', 'sales', 132699, 'vehicle', company='Galaxy', p=('2025-11-01', '2025-11-30')),
        c('3 million', 'sales', 3000000.0, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('2.71 million', 'sales', 2710000.0, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('93 percent', 'sales', 93, 'percent', company='Geely', role='share', p=('2025-01-01', '2025-11-30')),
        c('10 percent', 'sales', -10, 'percent', company='Mercedes-Benz', role='change', p=('2025-07-01', '2025-09-30')),
        c('42,600', 'sales', 42600, 'vehicle', company='Mercedes-Benz', p=('2025-07-01', '2025-09-30')),
        c('300 km', 'range', 300, 'km', company='Smart', product='#2', status=['target', 'forecast']),
        c('October 2026', 'launch', None, 'date', company='Smart', product='#2', p=('2026-10-01', '2026-10-31'), status=['plan', 'target']),
        c('40 markets', 'countries', 40, 'country', company='Smart', p=(None, '2026-12-31'), status=['target', 'forecast']),
        c('37', 'countries', 37, 'country', company='Smart'),
    ],
    names=mentions(TEXT, {'Geely': ('COMPANY', 'Geely'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Smart': ('COMPANY', 'Smart'), 'Geely Auto': ('COMPANY', 'Geely'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), 'Galaxy': ('COMPANY', 'Galaxy'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), '#5': ('PRODUCT', '#5'), '#2': ('PRODUCT', '#2')}),
    checks=[],
)
