from goldlib import *
from mentions import mentions

TEXT = """Parts makers' books close: EV drive units weigh on Nidec, lift Aisin

What Japan's suppliers reported for the fiscal year ended March 2024 (previous year in parentheses), and what they foresee for the one now running:

* Denso: revenue 7.14 trillion yen (6.40 trillion), operating profit 380.6 billion (426.1 billion). Forecast for operating profit: 714 billion. Inverter output reached 2.9 million units.
* Aisin: revenue 4.91 trillion yen, operating profit 143.4 billion (57.9 billion); this year it wants 205 billion. It sold 490,000 electric axles, against 280,000 a year earlier.
* Nidec: 2.35 trillion yen of revenue, 163.1 billion of operating profit (100.0 billion).
* GS Yuasa: 562.9 billion yen and 41.6 billion respectively; in the second half alone the latter was 28.9 billion.
* JTEKT: 1.89 trillion yen.

Nidec's E-Axle business lost 59.8 billion yen, 45.0 billion of it in restructuring charges booked in the January-March quarter. The Kyoto company shipped 346,000 units for the year, compared with 410,000 planned. In April-June it will break even there, it says.

Its two rivals live from Toyota, which takes 51% of Denso's sales and 62% of Aisin's. GS Yuasa builds a 20 GWh plant with Honda for 434 billion yen, to open in October 2027.
"""

doc = dict(
    id='tn-list-fiscal-japan-suppliers', published='2024-05-16', source='nikkan-parts-mail',
    title="Parts makers' books close: EV drive units weigh on Nidec, lift Aisin",
    text=TEXT,
    claims=[
        c('7.14 trillion yen', 'revenue', 7140000000000, 'JPY', company='Denso', p=('2023-04-01', '2024-03-31')),
        c('6.40 trillion', 'revenue', 6400000000000, 'JPY', company='Denso', p=('2022-04-01', '2023-03-31')),
        c('380.6 billion', 'operating_income', 380600000000, 'JPY', company='Denso', p=('2023-04-01', '2024-03-31')),
        c('426.1 billion', 'operating_income', 426100000000, 'JPY', company='Denso', p=('2022-04-01', '2023-03-31')),
        c('714 billion', 'operating_income', 714000000000, 'JPY', company='Denso', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('2.9 million units', 'production', 2900000, 'item', company='Denso', p=('2023-04-01', '2024-03-31')),
        c('4.91 trillion yen', 'revenue', 4910000000000, 'JPY', company='Aisin', p=('2023-04-01', '2024-03-31')),
        c('143.4 billion', 'operating_income', 143400000000, 'JPY', company='Aisin', p=('2023-04-01', '2024-03-31')),
        c('57.9 billion', 'operating_income', 57900000000, 'JPY', company='Aisin', p=('2022-04-01', '2023-03-31')),
        c('205 billion', 'operating_income', 205000000000, 'JPY', company='Aisin', p=('2024-04-01', '2025-03-31'), status='target'),
        c('490,000 electric axles', 'sales', 490000, 'item', company='Aisin', p=('2023-04-01', '2024-03-31')),
        c('280,000', 'sales', 280000, 'item', company='Aisin', p=('2022-04-01', '2023-03-31')),
        c('2.35 trillion yen', 'revenue', 2350000000000, 'JPY', company='Nidec', p=('2023-04-01', '2024-03-31')),
        c('163.1 billion', 'operating_income', 163100000000, 'JPY', company='Nidec', p=('2023-04-01', '2024-03-31')),
        c('100.0 billion', 'operating_income', 100000000000, 'JPY', company='Nidec', p=('2022-04-01', '2023-03-31')),
        c('562.9 billion yen', 'revenue', 562900000000, 'JPY', company='GS Yuasa', p=('2023-04-01', '2024-03-31')),
        c('41.6 billion', 'operating_income', 41600000000, 'JPY', company='GS Yuasa', p=('2023-04-01', '2024-03-31')),
        c('28.9 billion', 'operating_income', 28900000000, 'JPY', company='GS Yuasa', p=('2023-10-01', '2024-03-31')),
        c('1.89 trillion yen', 'revenue', 1890000000000, 'JPY', company='JTEKT', p=('2023-04-01', '2024-03-31')),
        c('59.8 billion yen', 'operating_income', -59800000000, 'JPY', company='Nidec', product='E-Axle', p=('2023-04-01', '2024-03-31')),
        c('45.0 billion', 'cost', 45000000000, 'JPY', company='Nidec', product='E-Axle', p=('2024-01-01', '2024-03-31')),
        c('346,000 units', 'sales', 346000, 'item', company='Nidec', product='E-Axle', p=('2023-04-01', '2024-03-31')),
        c('410,000', 'sales', 410000, 'item', company='Nidec', product='E-Axle', p=('2023-04-01', '2024-03-31'), status='target'),
        c('51%', 'revenue', 51, 'percent', company='Denso', role='share', p=('2023-04-01', '2024-03-31')),
        c('62%', 'revenue', 62, 'percent', company='Aisin', role='share', p=('2023-04-01', '2024-03-31')),
        c('20 GWh', 'capacity', 20, 'GWh', company=['GS Yuasa', 'Honda'], per='year', status=['plan', 'target']),
        c('434 billion yen', 'investment', 434000000000, 'JPY', company=['GS Yuasa', 'Honda'], status='plan'),
        c('October 2027', 'production_start', None, 'date', company=['GS Yuasa', 'Honda'], p=('2027-10-01', '2027-10-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Denso': ('COMPANY', 'Denso'), 'Aisin': ('COMPANY', 'Aisin'), 'Nidec': ('COMPANY', 'Nidec'), 'GS Yuasa': ('COMPANY', 'GS Yuasa'), 'JTEKT': ('COMPANY', 'JTEKT'), 'Toyota': ('COMPANY', 'Toyota'), 'Honda': ('COMPANY', 'Honda'), 'E-Axle': ('PRODUCT', 'E-Axle')}),
    checks=[],
)
