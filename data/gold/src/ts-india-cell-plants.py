from goldlib import *
from mentions import mentions

TEXT = """Cell manufacturing: who builds what under India's PLI scheme

India's scheme for advanced battery cells, worth Rs 18,100 crore, is behind schedule. Of the 50 GWh that were to be built by the end of 2024, only 1.4 GWh has been commissioned, by Ola Electric. The government has sent notices to two winners, who may have to pay 0.1 per cent of their performance security for each day of delay.

| Company | Place | Capacity (GWh) | Investment (Rs crore) | Start |
| Ola Electric | Krishnagiri | 20 | 7,614 | March 2024 |
| Reliance New Energy | Jamnagar | 5 | 5,600 | 2025 |
| Rajesh Exports | Dharwad | 5 | 4,000 | 2027 |
| Exide Energy | Bengaluru | 12 | 6,000 | FY26 |
| Amara Raja | Mahbubnagar | 16 | 9,500 | 2027 |
| Agratas | Sanand | 20 | 13,000 | 2026 |

Outside the scheme, Exide will spend Rs 6,000 crore in two phases near Bengaluru; it has put in Rs 3,000 crore so far. Amara Raja expects its 16 GWh plant in Telangana to create 4,500 jobs. Tata's Agratas wants to make its first cells at Sanand in 2026. Imports of lithium-ion cells cost India $2.8 billion in FY24.
"""

doc = dict(
    id='ts-india-cell-plants', published='2025-01-20', source='greenwatt-india',
    title="Cell manufacturing: who builds what under India's PLI scheme",
    text=TEXT,
    claims=[
        c('Rs 18,100 crore', 'subsidy', 181000000000, 'INR'),
        c('50 GWh', 'capacity', 50, 'GWh', p=(None, '2024-12-31'), status='target'),
        c('1.4 GWh', 'capacity', 1.4, 'GWh', company='Ola Electric'),
        c('0.1 per cent', 'cost', 0.1, 'percent'),
        c('20', 'capacity', 20, 'GWh', nth=1, company='Ola Electric', per='year', status='plan'),
        c('7,614', 'investment', 76140000000, 'INR', company='Ola Electric', status='plan'),
        c('March 2024', 'production_start', None, 'date', company='Ola Electric', p=('2024-03-01', '2024-03-31')),
        c('5', 'capacity', 5, 'GWh', nth=1, company='Reliance New Energy', per='year', status='plan'),
        c('5,600', 'investment', 56000000000, 'INR', company='Reliance New Energy', status='plan'),
        c('2025', 'production_start', None, 'date', company='Reliance New Energy', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('5', 'capacity', 5, 'GWh', nth=4, company='Rajesh Exports', per='year', status='plan'),
        c('4,000', 'investment', 40000000000, 'INR', company='Rajesh Exports', status='plan'),
        c('2027', 'production_start', None, 'date', company='Rajesh Exports', p=('2027-01-01', '2027-12-31'), status=['plan', 'target']),
        c('12', 'capacity', 12, 'GWh', company='Exide Energy', per='year', status='plan'),
        c('6,000', 'investment', 60000000000, 'INR', company='Exide Energy', status='plan'),
        c('FY26', 'production_start', None, 'date', company='Exide Energy', p=('2025-04-01', '2026-03-31'), status=['plan', 'target']),
        c('16', 'capacity', 16, 'GWh', company='Amara Raja', per='year', status='plan'),
        c('9,500', 'investment', 95000000000, 'INR', company='Amara Raja', status='plan'),
        c('2027', 'production_start', None, 'date', nth=1, company='Amara Raja', p=('2027-01-01', '2027-12-31'), status=['plan', 'target']),
        c('20', 'capacity', 20, 'GWh', nth=6, company='Agratas', per='year', status='plan'),
        c('13,000', 'investment', 130000000000, 'INR', company='Agratas', status='plan'),
        c('2026', 'production_start', None, 'date', company='Agratas', p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
        c('Rs 6,000 crore', 'investment', 60000000000, 'INR', company='Exide Energy', status='plan'),
        c('Rs 3,000 crore', 'investment', 30000000000, 'INR', company='Exide Energy', p=(None, '2025-01-20')),
        c('16 GWh', 'capacity', 16, 'GWh', company='Amara Raja', per='year', status='plan'),
        c('4,500 jobs', 'jobs', 4500, 'job', company='Amara Raja', status=['target', 'forecast']),
        c('2026', 'production_start', None, 'date', nth=1, company='Agratas', p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
        c('$2.8 billion', 'cost', 2800000000, 'USD', p=('2023-04-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {'Reliance New Energy': ('COMPANY', 'Reliance New Energy'), 'Rajesh Exports': ('COMPANY', 'Rajesh Exports'), 'Exide Energy': ('COMPANY', 'Exide Energy'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Amara Raja': ('COMPANY', 'Amara Raja'), 'Agratas': ('COMPANY', 'Agratas'), 'Exide': ('COMPANY', 'Exide Energy'), 'Tata': ('COMPANY', 'Tata Group')}),
    checks=[],
)
