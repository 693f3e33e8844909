from goldlib import *
from mentions import mentions

TEXT = """EVE Energy starts cylindrical cells at Kulim, 18 months after the first spade

EVE Energy's first factory outside China is at work. Cells of the 21700 type have been rolling off the line at Kulim, Kedah, since early February, the Huizhou company told the Shenzhen exchange on Monday. They go into power tools, e-bikes and scooters.

Phase one fills 26 hectares and was budgeted at $422.3 million (around RM1.9 billion). At full tilt it is to produce 680 million cells annually; by the end of this year EVE hopes to have reached 60 percent of that. Phase two, for storage batteries, costs 3.28 billion yuan ($449 million) at most and is to be finished within two and a half years; the board waved it through in December.

Malaysian staff number 740, Chinese 210. The state expects 1,000 jobs once everything runs.

EVE shipped 50.4 GWh of storage cells in 2024, up 91.9 percent, and 30.3 GWh for vehicles, a gain of 7.9 percent. Revenue all the same slipped 0.4 percent to 48.6 billion yuan because cell prices sank; net profit was 4.08 billion yuan, with 4.05 billion the year before. In Debrecen, Hungary, it builds a 28-GWh plant for BMW, a €1 billion project which has slid to 2027 from 2026.
"""

doc = dict(
    id='tl-eve-kulim', published='2025-02-11', source='penang-industry-weekly',
    title='EVE Energy starts cylindrical cells at Kulim, 18 months after the first spade',
    text=TEXT,
    claims=[
        c('18 months', ['duration', 'other'], 18, 'month', company='EVE Energy'),
        c('early February', 'production_start', None, 'date', company='EVE Energy', p=('2025-02-01', '2025-02-28')),
        c('26 hectares', 'area', 26, 'hectare', company='EVE Energy'),
        c('$422.3 million', 'investment', 422300000.0, 'USD', company='EVE Energy'),
        c('RM1.9 billion', 'investment', 1900000000.0, 'MYR', company='EVE Energy'),
        c('680 million cells', 'capacity', 680000000.0, 'battery', company='EVE Energy', per='year', status=['plan', 'target', 'forecast']),
        c('60 percent', 'other', 60, 'percent', company='EVE Energy', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('3.28 billion yuan', 'investment', 3280000000.0, 'CNY', company='EVE Energy', status='plan'),
        c('$449 million', 'investment', 449000000.0, 'USD', company='EVE Energy', status='plan'),
        c('two and a half years', 'duration', None, 'year', 2.5, company='EVE Energy', status='plan'),
        c('740', 'headcount', 740, 'job', company='EVE Energy'),
        c('210', 'headcount', 210, 'job', company='EVE Energy'),
        c('1,000 jobs', 'jobs', 1000, 'job', company='EVE Energy', status='plan'),
        c('50.4 GWh', ['sales', 'deliveries'], 50.4, 'GWh', company='EVE Energy', p=('2024-01-01', '2024-12-31')),
        c('91.9 percent', ['sales', 'deliveries'], 91.9, 'percent', company='EVE Energy', role='change', p=('2024-01-01', '2024-12-31')),
        c('30.3 GWh', ['sales', 'deliveries'], 30.3, 'GWh', company='EVE Energy', p=('2024-01-01', '2024-12-31')),
        c('7.9 percent', ['sales', 'deliveries'], 7.9, 'percent', company='EVE Energy', role='change', p=('2024-01-01', '2024-12-31')),
        c('0.4 percent', 'revenue', -0.4, 'percent', company='EVE Energy', role='change', p=('2024-01-01', '2024-12-31')),
        c('48.6 billion yuan', 'revenue', 48600000000.0, 'CNY', company='EVE Energy', p=('2024-01-01', '2024-12-31')),
        c('4.08 billion yuan', 'net_income', 4080000000.0, 'CNY', company='EVE Energy', p=('2024-01-01', '2024-12-31')),
        c('4.05 billion', 'net_income', 4050000000.0, 'CNY', company='EVE Energy', p=('2023-01-01', '2023-12-31')),
        c('28-GWh', 'capacity', 28, 'GWh', company='EVE Energy', per=['year', None], status=['plan', 'target', 'forecast']),
        c('€1 billion', 'investment', 1000000000.0, 'EUR', company='EVE Energy', status='plan'),
        c('2027', 'production_start', None, 'date', company='EVE Energy', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('2026', 'production_start', None, 'date', company='EVE Energy', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
    ],
    names=mentions(TEXT, {'EVE Energy': ('COMPANY', 'EVE Energy'), 'EVE': ('COMPANY', 'EVE Energy'), 'BMW': ('COMPANY', 'BMW')}),
    checks=[],
)
