from goldlib import *
from mentions import mentions

TEXT = """Umicore shelves Ontario plant and writes down €1.6 billion of battery assets

BRUSSELS – Belgium’s Umicore halted spending on a cathode plant at Loyalist, Ontario, on Friday and took an impairment of €1.6 billion, which turned its half-year result into a loss of €1.44 billion; a year earlier it had made €222 million. Adjusted EBITDA fell 26% to €393 million, €34 million of it from battery materials (€109 million).

The C$2.76 billion project, about half of it backed by Ottawa and the province, was to have made 35 GWh of materials a year from late 2025. In Europe the group’s Polish site at Nysa can do 20 GWh. IONWAY, its joint venture with Volkswagen’s PowerCo that received €350 million from Warsaw, goes ahead: 160 GWh by the end of the decade.

Others are no better off. BASF and Eramet have dropped a nickel refinery in Indonesia for which $2.6 billion was intended; BASF, whose Schwarzheide works has been ready since 2023 but lacks customers since Northvolt and ACC slowed, will reduce 1,100 of its jobs in Ludwigshafen anyway. South Korea’s EcoPro BM earned 3.9 billion won ($2.8 million) in the second quarter, a drop of 96.6%.

Full-year EBITDA of Umicore is still put at between €760 million and €800 million, while capital expenditure should stay below €650 million.
"""

doc = dict(
    id='tq-umicore-h1-24', published='2024-07-26', source='cathode-monitor',
    title='Umicore shelves Ontario plant and writes down €1.6 billion of battery assets',
    text=TEXT,
    claims=[
        c('€1.6 billion', 'cost', 1600000000, 'EUR', company='Umicore', p=('2024-01-01', '2024-06-30')),
        c('€1.6 billion', 'cost', 1600000000, 'EUR', nth=1, company='Umicore', p=('2024-01-01', '2024-06-30')),
        c('€1.44 billion', 'net_income', -1440000000, 'EUR', company='Umicore', p=('2024-01-01', '2024-06-30')),
        c('€222 million', 'net_income', 222000000, 'EUR', company='Umicore', p=('2023-01-01', '2023-06-30')),
        c('26%', 'ebitda', -26, 'percent', company='Umicore', role='change', p=('2024-01-01', '2024-06-30')),
        c('€393 million', 'ebitda', 393000000, 'EUR', company='Umicore', p=('2024-01-01', '2024-06-30')),
        c('€34 million', 'ebitda', 34000000, 'EUR', company='Umicore', p=('2024-01-01', '2024-06-30')),
        c('€109 million', 'ebitda', 109000000, 'EUR', company='Umicore', p=('2023-01-01', '2023-06-30')),
        c('C$2.76 billion', 'investment', 2760000000, 'CAD', company='Umicore', status='plan', superseded=True),
        c('half', ['funding', 'investment'], 50, 'percent', nth=1, company='Umicore', role='share', status='plan', superseded=True),
        c('35 GWh', 'capacity', 35, 'GWh', company='Umicore', per='year', status='plan', superseded=True),
        c('late 2025', 'production_start', None, 'date', company='Umicore', p=('2025-10-01', '2025-12-31'), status='plan', superseded=True),
        c('20 GWh', 'capacity', 20, 'GWh', company='Umicore', per='year'),
        c('€350 million', 'funding', 350000000, 'EUR', company='IONWAY'),
        c('160 GWh', 'capacity', 160, 'GWh', company='IONWAY', per='year', p=(None, '2030-12-31'), status='target'),
        c('$2.6 billion', 'investment', 2600000000, 'USD', company='BASF', status='plan', superseded=True),
        c('2023', 'production_start', None, 'date', company='BASF', p=('2023-01-01', '2023-12-31')),
        c('1,100 of its jobs', 'layoffs', 1100, 'job', company='BASF', status='plan'),
        c('3.9 billion won', 'operating_income', 3900000000, 'KRW', company='EcoPro BM', p=('2024-04-01', '2024-06-30')),
        c('$2.8 million', 'operating_income', 2800000, 'USD', company='EcoPro BM', p=('2024-04-01', '2024-06-30')),
        c('96.6%', 'operating_income', -96.6, 'percent', company='EcoPro BM', role='change', p=('2024-04-01', '2024-06-30')),
        c('€760 million and €800 million', 'ebitda', 760000000, 'EUR', 800000000, company='Umicore', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('€650 million', 'capex', None, 'EUR', 650000000, company='Umicore', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Umicore': ('COMPANY', 'Umicore'), 'BASF': ('COMPANY', 'BASF'), 'Northvolt': ('COMPANY', 'Northvolt'), 'PowerCo': ('COMPANY', 'PowerCo'), 'IONWAY': ('COMPANY', 'IONWAY'), 'ACC': ('COMPANY', 'ACC'), 'Eramet': ('COMPANY', 'Eramet'), 'EcoPro BM': ('COMPANY', 'EcoPro BM')}),
    checks=[],
)
