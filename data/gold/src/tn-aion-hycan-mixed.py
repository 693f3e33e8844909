from goldlib import *
from mentions import mentions

TEXT = """Aion's August: better than July, worse than a year ago

GAC's electric brand Aion sold 35,355 vehicles worldwide in August. That compares with 35,238 in July and 45,029 twelve months earlier, so the month-on-month gain of 0.3% hides a year-on-year drop of 21.5%.

From January through August the total is 231,992, 28.9% below the 326,289 of the same stretch of 2023. For 2024 as a whole the Guangzhou brand had set itself 700,000; about 33% of that is done.

By model, the Aion Y led with 11,620 units in August against 18,904 a year earlier. The new Aion V, on sale since July 23 from 129,800 yuan, found 7,246 buyers in its first full month.

Hyper, the upmarket badge, contributed 3,104; in July it was 2,871. Its HT sells for 213,900 yuan and runs 600 km on a charge.

Aion itself had 612 sales outlets at the end of August, 48 more than at the end of June, and exported 3,500 in the month, as against 1,890 in July. Parent GAC, petrol cars included, sold 148,200.
"""

doc = dict(
    id='tn-aion-hycan-mixed', published='2024-09-02', source='pearl-delta-auto',
    title="Aion's August: better than July, worse than a year ago",
    text=TEXT,
    claims=[
        c('35,355 vehicles', 'sales', 35355, 'vehicle', company='Aion', p=('2024-08-01', '2024-08-31')),
        c('35,238', 'sales', 35238, 'vehicle', company='Aion', p=('2024-07-01', '2024-07-31')),
        c('45,029', 'sales', 45029, 'vehicle', company='Aion', p=('2023-08-01', '2023-08-31')),
        c('0.3%', 'sales', 0.3, 'percent', company='Aion', role='change', p=('2024-08-01', '2024-08-31')),
        c('21.5%', 'sales', -21.5, 'percent', company='Aion', role='change', p=('2024-08-01', '2024-08-31')),
        c('231,992', 'sales', 231992, 'vehicle', company='Aion', p=('2024-01-01', '2024-08-31')),
        c('28.9%', 'sales', -28.9, 'percent', company='Aion', role='change', p=('2024-01-01', '2024-08-31')),
        c('326,289', 'sales', 326289, 'vehicle', company='Aion', p=('2023-01-01', '2023-08-31')),
        c('700,000', 'sales', 700000, 'vehicle', company='Aion', p=('2024-01-01', '2024-12-31'), status='target'),
        c('33%', 'sales', 33, 'percent', company='Aion', role='share', p=('2024-01-01', '2024-08-31')),
        c('11,620 units', 'sales', 11620, 'vehicle', company='Aion', product='Aion Y', p=('2024-08-01', '2024-08-31')),
        c('18,904', 'sales', 18904, 'vehicle', company='Aion', product='Aion Y', p=('2023-08-01', '2023-08-31')),
        c('July 23', 'launch', None, 'date', company='Aion', product='Aion V', p=('2024-07-23', '2024-07-23')),
        c('129,800 yuan', 'price', 129800, 'CNY', company='Aion', product='Aion V'),
        c('7,246 buyers', 'sales', 7246, 'vehicle', company='Aion', product='Aion V', p=('2024-08-01', '2024-08-31')),
        c('3,104', 'sales', 3104, 'vehicle', company='Hyper', p=('2024-08-01', '2024-08-31')),
        c('2,871', 'sales', 2871, 'vehicle', company='Hyper', p=('2024-07-01', '2024-07-31')),
        c('213,900 yuan', 'price', 213900, 'CNY', company='Hyper', product='HT'),
        c('600 km', 'range', 600, 'km', company='Hyper', product='HT'),
        c('612 sales outlets', 'stores', 612, 'store', company='Aion', p=('2024-08-31', '2024-08-31')),
        c('48 more', 'stores', 48, 'store', company='Aion', role='change', p=('2024-08-31', '2024-08-31')),
        c('3,500', 'exports', 3500, 'vehicle', company='Aion', p=('2024-08-01', '2024-08-31')),
        c('1,890', 'exports', 1890, 'vehicle', company='Aion', p=('2024-07-01', '2024-07-31')),
        c('148,200', 'sales', 148200, 'vehicle', company='GAC', p=('2024-08-01', '2024-08-31')),
    ],
    names=mentions(TEXT, {'Aion': ('COMPANY', 'Aion'), 'Hyper': ('COMPANY', 'Hyper'), 'GAC': ('COMPANY', 'GAC'), 'HT': ('PRODUCT', 'HT'), 'Aion Y': ('PRODUCT', 'Aion Y'), 'Aion V': ('PRODUCT', 'Aion V')}),
    checks=[],
)
