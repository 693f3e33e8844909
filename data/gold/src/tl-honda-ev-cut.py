from goldlib import *
from mentions import mentions

TEXT = """Honda cuts its electric ambition: EV share to miss 30%

TOKYO—Honda Motor on Tuesday took a large piece out of its electrification budget. Through the year to March 2031 it now plans to spend 7 trillion yen ($47 billion); a year ago the figure was 10 trillion yen. Battery models, it believes, will make up roughly 20% of its global sales in 2030, below the 30% targeted until now.

A C$15 billion complex in Ontario, with 240,000 EVs and 36 GWh of cells annually, has been put off by about two years; it was to open in 2028. Asahi Kasei, which is building a separator plant alongside for C$1.56 billion, said it would "study the impact".

Hybrids get the money instead. 2.2 million are to be sold in 2030, against 868,000 in 2024, as 13 models come out from 2027. The cost of the system shall be 30% lower than in 2023.

Last fiscal year Honda's motorcycles earned 663 billion yen while cars made just 244 billion yen, a margin of 1.7%. For the current one the group predicts net profit of 250 billion yen, 70% less; tariffs alone may take 650 billion yen.

The Prologue, made by GM in Mexico, sold 33,017 in America last year.
"""

doc = dict(
    id='tl-honda-ev-cut', published='2025-05-13', source='keiretsu-watch',
    title='Honda cuts its electric ambition: EV share to miss 30%',
    text=TEXT,
    claims=[
        c('30%', ['sales', 'penetration'], 30, 'percent', company='Honda', role='share', p=('2030-01-01', '2030-12-31'), status='target', superseded=True),
        c('7 trillion yen', ['investment', 'capex', 'rnd'], 7000000000000.0, 'JPY', company='Honda', p=(None, '2031-03-31'), status='plan'),
        c('$47 billion', ['investment', 'capex', 'rnd'], 47000000000.0, 'USD', company='Honda', p=(None, '2031-03-31'), status='plan'),
        c('10 trillion yen', ['investment', 'capex', 'rnd'], 10000000000000.0, 'JPY', company='Honda', p=(None, '2031-03-31'), status='plan', superseded=True),
        c('20%', 'sales', 20, 'percent', company='Honda', role='share', p=('2030-01-01', '2030-12-31'), status=['target', 'forecast']),
        c('30%', 'sales', 30, 'percent', nth=1, company='Honda', role='share', p=('2030-01-01', '2030-12-31'), status='target', superseded=True),
        c('C$15 billion', 'investment', 15000000000.0, 'CAD', company='Honda', status='plan'),
        c('240,000 EVs', 'capacity', 240000, 'vehicle', company='Honda', per='year', status=['plan', 'target', 'forecast']),
        c('36 GWh', 'capacity', 36, 'GWh', company='Honda', per='year', status=['plan', 'target', 'forecast']),
        c('two years', 'duration', 2, 'year', company='Honda', status='plan'),
        c('2028', 'production_start', None, 'date', company='Honda', p=('2028-01-01', '2028-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('C$1.56 billion', 'investment', 1560000000.0, 'CAD', company='Asahi Kasei', status='plan'),
        c('2.2 million', 'sales', 2200000, 'vehicle', company='Honda', p=('2030-01-01', '2030-12-31'), status='target'),
        c('868,000', 'sales', 868000, 'vehicle', company='Honda', p=('2024-01-01', '2024-12-31')),
        c('13 models', 'models', 13, 'model', company='Honda', p=('2027-01-01', '2030-12-31'), status='plan'),
        c('30%', 'cost', -30, 'percent', nth=2, company='Honda', role='change', status='target'),
        c('663 billion yen', 'operating_income', 663000000000.0, 'JPY', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('244 billion yen', 'operating_income', 244000000000.0, 'JPY', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('1.7%', 'margin', 1.7, 'percent', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('250 billion yen', 'net_income', 250000000000.0, 'JPY', company='Honda', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('70%', 'net_income', -70, 'percent', company='Honda', role='change', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('650 billion yen', ['cost', 'tariff'], 650000000000.0, 'JPY', company='Honda', p=('2025-04-01', '2026-03-31'), status=['forecast', 'target']),
        c('33,017', 'sales', 33017, 'vehicle', company='Honda', product='Prologue', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Asahi Kasei': ('COMPANY', 'Asahi Kasei'), 'Prologue': ('PRODUCT', 'Prologue'), 'GM': ('COMPANY', 'General Motors'), 'Honda': ('COMPANY', 'Honda'), 'Honda Motor': ('COMPANY', 'Honda')}),
    checks=[],
)
