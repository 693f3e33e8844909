from goldlib import *
from mentions import mentions

TEXT = """LiveWire sells just 55 motorcycles in second quarter

Harley-Davidson's electric brand LiveWire sold 55 bikes in the April-June period, compared with 158 a year ago, a decrease of 65%. Its operating loss narrowed by 34% to $18.7 million as it cut costs. Harley-Davidson's own shipments fell 28%.

$ million Q2 2025 Q2 2024 Change 6M 2025 6M 2024
Revenue: electric motorcycles 0.9 3.0 -69% 2.0 4.9
Revenue: STACYC 5.0 3.4 +47% 6.6 6.2
Total revenue 5.9 6.4 -8% 8.6 11.1
Operating loss 18.7 28.2 -34% 38.9 57.4
Motorcycles sold (units) 55 158 -65% 88 275

LiveWire no longer gives a volume outlook and expects an operating loss of $59 million to $69 million for the year, an improvement on the earlier range of $70 million to $80 million. It hopes for two small bikes that it will launch in spring 2026. Cash amounted to $31 million at the end of June.
"""

doc = dict(
    id='ts-harley-livewire-q2-25', published='2025-07-31', source='two-wheels-wire',
    title='LiveWire sells just 55 motorcycles in second quarter',
    text=TEXT,
    claims=[
        c('55 motorcycles', 'sales', 55, 'vehicle', company='LiveWire', p=('2025-04-01', '2025-06-30')),
        c('55 bikes', 'sales', 55, 'vehicle', company='LiveWire', p=('2025-04-01', '2025-06-30')),
        c('158', 'sales', 158, 'vehicle', company='LiveWire', p=('2024-04-01', '2024-06-30')),
        c('65%', 'sales', -65, 'percent', company='LiveWire', role='change', p=('2025-04-01', '2025-06-30')),
        c('34%', 'operating_income', -34, 'percent', company='LiveWire', role='change', p=('2025-04-01', '2025-06-30')),
        c('$18.7 million', 'operating_income', -18700000, 'USD', company='LiveWire', p=('2025-04-01', '2025-06-30')),
        c('28%', ['deliveries', 'sales'], -28, 'percent', company='Harley-Davidson', role='change', p=('2025-04-01', '2025-06-30')),
        c('0.9', 'revenue', 900000, 'USD', company='LiveWire', p=('2025-04-01', '2025-06-30')),
        c('3.0', 'revenue', 3000000, 'USD', company='LiveWire', p=('2024-04-01', '2024-06-30')),
        c('-69%', 'revenue', -69, 'percent', company='LiveWire', role='change', p=('2025-04-01', '2025-06-30')),
        c('2.0', 'revenue', 2000000, 'USD', company='LiveWire', p=('2025-01-01', '2025-06-30')),
        c('4.9', 'revenue', 4900000, 'USD', company='LiveWire', p=('2024-01-01', '2024-06-30')),
        c('5.0', 'revenue', 5000000, 'USD', company='STACYC', p=('2025-04-01', '2025-06-30')),
        c('3.4', 'revenue', 3400000, 'USD', company='STACYC', p=('2024-04-01', '2024-06-30')),
        c('+47%', 'revenue', 47, 'percent', company='STACYC', role='change', p=('2025-04-01', '2025-06-30')),
        c('6.6', 'revenue', 6600000, 'USD', company='STACYC', p=('2025-01-01', '2025-06-30')),
        c('6.2', 'revenue', 6200000, 'USD', company='STACYC', p=('2024-01-01', '2024-06-30')),
        c('5.9', 'revenue', 5900000, 'USD', company='LiveWire', p=('2025-04-01', '2025-06-30')),
        c('6.4', 'revenue', 6400000, 'USD', company='LiveWire', p=('2024-04-01', '2024-06-30')),
        c('-8%', 'revenue', -8, 'percent', company='LiveWire', role='change', p=('2025-04-01', '2025-06-30')),
        c('8.6', 'revenue', 8600000, 'USD', company='LiveWire', p=('2025-01-01', '2025-06-30')),
        c('11.1', 'revenue', 11100000, 'USD', company='LiveWire', p=('2024-01-01', '2024-06-30')),
        c('18.7', 'operating_income', -18700000, 'USD', nth=1, company='LiveWire', p=('2025-04-01', '2025-06-30')),
        c('28.2', 'operating_income', -28200000, 'USD', company='LiveWire', p=('2024-04-01', '2024-06-30')),
        c('-34%', 'operating_income', -34, 'percent', company='LiveWire', role='change', p=('2025-04-01', '2025-06-30')),
        c('38.9', 'operating_income', -38900000, 'USD', company='LiveWire', p=('2025-01-01', '2025-06-30')),
        c('57.4', 'operating_income', -57400000, 'USD', company='LiveWire', p=('2024-01-01', '2024-06-30')),
        c('55', 'sales', 55, 'vehicle', nth=2, company='LiveWire', p=('2025-04-01', '2025-06-30')),
        c('158', 'sales', 158, 'vehicle', nth=1, company='LiveWire', p=('2024-04-01', '2024-06-30')),
        c('-65%', 'sales', -65, 'percent', company='LiveWire', role='change', p=('2025-04-01', '2025-06-30')),
        c('88', 'sales', 88, 'vehicle', company='LiveWire', p=('2025-01-01', '2025-06-30')),
        c('275', 'sales', 275, 'vehicle', company='LiveWire', p=('2024-01-01', '2024-06-30')),
        c('$59 million to $69 million', 'operating_income', -69000000, 'USD', -59000000, company='LiveWire', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$70 million to $80 million', 'operating_income', -80000000, 'USD', -70000000, company='LiveWire', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('two small bikes', 'models', 2, 'model', company='LiveWire', status='plan'),
        c('spring 2026', 'launch', None, 'date', company='LiveWire', p=('2026-03-01', '2026-05-31'), status=['plan', 'target']),
        c('$31 million', 'cash', 31000000, 'USD', company='LiveWire', p=('2025-06-30', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Harley-Davidson': ('COMPANY', 'Harley-Davidson'), 'LiveWire': ('COMPANY', 'LiveWire'), 'STACYC': ('COMPANY', 'STACYC')}),
    checks=[],
)
