from goldlib import *
from mentions import mentions

TEXT = """Hungary's electric car and battery plants at a glance

BUDAPEST - Hungary remains the largest recipient of Chinese electric vehicle investment in Europe. Since 2022 companies from China have announced projects worth €13.6 billion in the country, the foreign ministry said on Thursday. Only part of the factories are running, however, and several openings have been put back.

The main projects, by size of investment and stage:

| Company | Place | Capacity a year | Investment | Jobs | Start |
|---|---|---|---|---|---|
| CATL | Debrecen, Hungary | 100 GWh | €7.3 billion | 9,000 | early 2026 |
| SK On | Ivancsa, Hungary | 30 GWh | €2.0 billion | 2,500 | 2024 |
| BYD | Szeged, Hungary | 150,000 cars | €4.0 billion | 10,000 | Q2 2026 |
| BMW | Debrecen, Hungary | 150,000 cars | €2.0 billion | 1,500 | October 2025 |
| EVE Energy | Debrecen, Hungary | 28 GWh | €1.3 billion |  | 2027 |

BYD had intended to start production in Szeged in October 2025. It now plans to build tens of thousands of cars there next year. SK On is already producing; its other plants in the country have a combined capacity of 17.3 GWh. EVE Energy has not said how many people it will hire.
"""

doc = dict(
    id='tr-hungary-plants-25', published='2025-09-18', source='danube business',
    title="Hungary's electric car and battery plants at a glance",
    text=TEXT,
    claims=[
        c('€13.6 billion', 'investment', 13600000000.0, 'EUR', p=('2022-01-01', '2025-09-18'), status='plan'),
        c('100 GWh', 'capacity', 100, 'GWh', company='CATL', per='year', status='plan'),
        c('€7.3 billion', 'investment', 7300000000.0, 'EUR', company='CATL', status='plan'),
        c('9,000', 'jobs', 9000, 'job', company='CATL', status='plan'),
        c('early 2026', 'production_start', None, 'date', company='CATL', p=('2026-01-01', '2026-03-31'), status='plan'),
        c('30 GWh', 'capacity', 30, 'GWh', company='SK On', per='year'),
        c('€2.0 billion', 'investment', 2000000000.0, 'EUR', company='SK On'),
        c('2,500', 'jobs', 2500, 'job', company='SK On'),
        c('2024', 'production_start', None, 'date', company='SK On', p=('2024-01-01', '2024-12-31')),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per='year', status='plan'),
        c('€4.0 billion', 'investment', 4000000000.0, 'EUR', company='BYD', status='plan'),
        c('10,000', 'jobs', 10000, 'job', company='BYD', status='plan'),
        c('Q2 2026', 'production_start', None, 'date', company='BYD', p=('2026-04-01', '2026-06-30'), status='plan'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', nth=1, company='BMW', per='year', status='plan'),
        c('€2.0 billion', 'investment', 2000000000.0, 'EUR', nth=1, company='BMW', status='plan'),
        c('1,500', 'jobs', 1500, 'job', company='BMW', status='plan'),
        c('October 2025', 'production_start', None, 'date', company='BMW', p=('2025-10-01', '2025-10-31'), status='plan'),
        c('28 GWh', 'capacity', 28, 'GWh', company='EVE Energy', per='year', status='plan'),
        c('€1.3 billion', 'investment', 1300000000.0, 'EUR', company='EVE Energy', status='plan'),
        c('2027', 'production_start', None, 'date', company='EVE Energy', p=('2027-01-01', '2027-12-31'), status='plan'),
        c('October 2025', 'production_start', None, 'date', nth=1, company='BYD', p=('2025-10-01', '2025-10-31'), status='plan', superseded=True),
        c('17.3 GWh', 'capacity', 17.3, 'GWh', company='SK On', per='year'),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'SK On': ('COMPANY', 'SK On'), 'BYD': ('COMPANY', 'BYD'), 'BMW': ('COMPANY', 'BMW'), 'EVE Energy': ('COMPANY', 'EVE Energy')}),
    checks=[],
)
