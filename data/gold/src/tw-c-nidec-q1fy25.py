from goldlib import *
from mentions import mentions

TEXT = """Nidec's first-quarter operating profit little changed as it pulls back from Chinese EV motors

Nidec Corp. reported an operating profit of 60.8 billion yen ($388 million) for the April-June quarter, up 0.9% on the year, with data center cooling equipment making up for sluggish demand in cars.

Net profit declined 12.7% to 55.9 billion yen. Revenue increased 14% to 645 billion yen, a record for a first quarter.

The automotive division, which includes e-axle traction motors for electric vehicles, booked an operating profit of 9.6 billion yen against 5.1 billion a year earlier. The e-axle business itself was close to break-even: its operating loss was 0.4 billion yen, compared with 8.8 billion yen in the first quarter of the previous fiscal year and as much as 34.5 billion yen in January-March, when Nidec took charges for scrapping first-generation models.

E-axle sales halved to 11.2 billion yen as the Kyoto-based company limits orders in China, where carmakers keep demanding lower prices. It shipped 76,000 units in the three months, down from 121,000. A previous target of 4 million units in the fiscal year to March 2026 has been dropped.

Nidec kept its forecast for the full year ending March 2025: revenue of 2.4 trillion yen, up 2.2%, operating profit of 230 billion yen, up 41.6%, and net profit of 165 billion yen. The forecast assumes an exchange rate of 145 yen to the dollar, while the average in the quarter was 155.9.

It plans capital spending of 130 billion yen this fiscal year, and will split each share in two on Oct. 1.

Free cash flow came to minus 7.5 billion yen in the quarter.
"""

doc = dict(
    id='tw-c-nidec-q1fy25', published='2024-07-23', source='kansai-market-report',
    title="Nidec's first-quarter operating profit little changed as it pulls back from Chinese EV motors",
    text=TEXT,
    claims=[
        c('60.8 billion yen', 'operating_income', 60800000000, 'JPY', company='Nidec', p=('2024-04-01', '2024-06-30')),
        c('$388 million', 'operating_income', 388000000, 'USD', company='Nidec', p=('2024-04-01', '2024-06-30')),
        c('0.9%', 'operating_income', 0.9, 'percent', company='Nidec', role='change', p=('2024-04-01', '2024-06-30')),
        c('12.7%', 'net_income', -12.7, 'percent', company='Nidec', role='change', p=('2024-04-01', '2024-06-30')),
        c('55.9 billion yen', 'net_income', 55900000000, 'JPY', company='Nidec', p=('2024-04-01', '2024-06-30')),
        c('14%', 'revenue', 14, 'percent', company='Nidec', role='change', p=('2024-04-01', '2024-06-30')),
        c('645 billion yen', 'revenue', 645000000000, 'JPY', company='Nidec', p=('2024-04-01', '2024-06-30')),
        c('9.6 billion yen', 'operating_income', 9600000000, 'JPY', company='Nidec', p=('2024-04-01', '2024-06-30')),
        c('5.1 billion', 'operating_income', 5100000000, 'JPY', company='Nidec', p=('2023-04-01', '2023-06-30')),
        c('0.4 billion yen', 'operating_income', -400000000, 'JPY', company='Nidec', p=('2024-04-01', '2024-06-30')),
        c('8.8 billion yen', 'operating_income', -8800000000, 'JPY', company='Nidec', p=('2023-04-01', '2023-06-30')),
        c('34.5 billion yen', 'operating_income', -34500000000, 'JPY', company='Nidec', p=('2024-01-01', '2024-03-31')),
        c('halved', 'revenue', -50, 'percent', company='Nidec', role='change', p=('2024-04-01', '2024-06-30')),
        c('11.2 billion yen', 'revenue', 11200000000, 'JPY', company='Nidec', p=('2024-04-01', '2024-06-30')),
        c('76,000 units', 'sales', 76000, 'item', company='Nidec', p=('2024-04-01', '2024-06-30')),
        c('121,000', 'sales', 121000, 'item', company='Nidec', p=('2023-04-01', '2023-06-30')),
        c('4 million units', 'sales', 4000000, 'item', company='Nidec', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast'], superseded=True),
        c('2.4 trillion yen', 'revenue', 2400000000000, 'JPY', company='Nidec', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('2.2%', 'revenue', 2.2, 'percent', company='Nidec', role='change', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('230 billion yen', 'operating_income', 230000000000, 'JPY', company='Nidec', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('41.6%', 'operating_income', 41.6, 'percent', company='Nidec', role='change', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('165 billion yen', 'net_income', 165000000000, 'JPY', company='Nidec', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('130 billion yen', 'capex', 130000000000, 'JPY', company='Nidec', p=('2024-04-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('minus 7.5 billion yen', 'cash_flow', -7500000000, 'JPY', company='Nidec', p=('2024-04-01', '2024-06-30')),
    ],
    names=mentions(TEXT, {'Nidec': ('COMPANY', 'Nidec')}),
    checks=[],
)
