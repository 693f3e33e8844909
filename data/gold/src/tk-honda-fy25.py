from goldlib import *
from mentions import mentions

TEXT = """Honda sees profit falling 70%, freezes Canada EV project

TOKYO, May 13 — Honda Motor expects group net profit to plunge 70% to 250 billion yen ($1.69 billion) in the business year to March 2026, from 835.8 billion yen in the one just ended, with U.S. tariffs alone costing 650 billion yen.

It will postpone by two years the C$15 billion electric-vehicle chain in Ontario, which was to have made 240,000 cars a year and employed 1,000 additional people.

For fiscal 2024, operating profit came to 1.21 trillion yen, 12.2% below the year before; sales rose 6.2% to 21.69 trillion yen. Motorcycles saved the day: 20.57 million sold, a margin of 18.3%. Cars earned 243.8 billion yen, less than half the 560.6 billion yen of fiscal 2023.

Global car sales fell to 3.72 million units from 4.11 million. In China Honda sold 30.9% fewer cars last calendar year, and its Ye P7 has come to showrooms at 199,900 yuan, with 750 km and 200 kW. The Prologue, assembled by a partner in Mexico, was bought by 33,017 Americans.

Honda now expects EVs to be under 30% of its sales in 2030, the goal hitherto, and has trimmed its electrification budget to 7 trillion yen from 10 trillion. Free cash flow before R&D of 1.2 trillion yen was solid. The stock ended 1.8% down before the announcement.
"""

doc = dict(
    id='tk-honda-fy25', published='2025-05-13', source='kabuto-cho-times',
    title='Honda sees profit falling 70%, freezes Canada EV project',
    text=TEXT,
    claims=[
        c('70%', 'net_income', -70, 'percent', company='Honda', role='change', p=('2025-04-01', '2026-03-31'), status='target'),
        c('70%', 'net_income', -70, 'percent', nth=1, company='Honda', role='change', p=('2025-04-01', '2026-03-31'), status='target'),
        c('250 billion yen', 'net_income', 250000000000, 'JPY', company='Honda', p=('2025-04-01', '2026-03-31'), status='target'),
        c('$1.69 billion', 'net_income', 1690000000, 'USD', company='Honda', p=('2025-04-01', '2026-03-31'), status='target'),
        c('835.8 billion yen', 'net_income', 835800000000, 'JPY', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('650 billion yen', ['tariff', 'cost'], 650000000000, 'JPY', company='Honda', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('two years', 'duration', 2, 'year', company='Honda', status='plan'),
        c('C$15 billion', 'investment', 15000000000, 'CAD', company='Honda', status='plan'),
        c('240,000', 'capacity', 240000, 'vehicle', company='Honda', per='year', status='plan'),
        c('1,000', 'jobs', 1000, 'job', company='Honda', status='plan'),
        c('1.21 trillion yen', 'operating_income', 1210000000000, 'JPY', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('12.2%', 'operating_income', -12.2, 'percent', company='Honda', role='change', p=('2024-04-01', '2025-03-31')),
        c('6.2%', 'revenue', 6.2, 'percent', company='Honda', role='change', p=('2024-04-01', '2025-03-31')),
        c('21.69 trillion yen', 'revenue', 21690000000000, 'JPY', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('20.57 million', 'sales', 20570000, 'vehicle', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('18.3%', 'margin', 18.3, 'percent', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('243.8 billion yen', 'operating_income', 243800000000, 'JPY', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('half', 'operating_income', None, 'percent', -50, company='Honda', role='change', p=('2024-04-01', '2025-03-31')),
        c('560.6 billion yen', 'operating_income', 560600000000, 'JPY', company='Honda', p=('2023-04-01', '2024-03-31')),
        c('3.72 million', 'sales', 3720000, 'vehicle', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('4.11 million', 'sales', 4110000, 'vehicle', company='Honda', p=('2023-04-01', '2024-03-31')),
        c('30.9%', 'sales', -30.9, 'percent', company='Honda', role='change', p=('2024-01-01', '2024-12-31')),
        c('199,900 yuan', 'price', 199900, 'CNY', company='Honda', product='Ye P7'),
        c('750 km', 'range', 750, 'km', company='Honda', product='Ye P7'),
        c('200 kW', 'power', 200, 'kW', company='Honda', product='Ye P7'),
        c('33,017 Americans', 'sales', 33017, 'vehicle', company='Honda', product='Prologue', p=('2024-01-01', '2024-12-31')),
        c('30%', 'sales', None, 'percent', 30, company='Honda', role='share', p=('2030-01-01', '2030-12-31'), status='target'),
        c('7 trillion yen', 'investment', 7000000000000, 'JPY', company='Honda', status='target'),
        c('10 trillion', 'investment', 10000000000000, 'JPY', company='Honda', status='target', superseded=True),
        c('1.2 trillion yen', 'cash_flow', 1200000000000, 'JPY', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('1.8%', 'share_price', -1.8, 'percent', company='Honda', role='change', p=('2025-05-13', '2025-05-13')),
    ],
    names=mentions(TEXT, {'Honda': ('COMPANY', 'Honda'), 'Honda Motor': ('COMPANY', 'Honda'), 'Prologue': ('PRODUCT', 'Prologue'), 'Ye P7': ('PRODUCT', 'Ye P7')}),
    checks=[],
)
