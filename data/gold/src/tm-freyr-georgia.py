from goldlib import *
from mentions import mentions

TEXT = """Freyr turns its back on Mo i Rana for now and looks to Georgia

What a difference an Act makes. Freyr Battery, founded to make “the world’s cleanest cells” beneath the Arctic Circle, will limit outlays on Giga Arctic in Norway to a minimum and bring forward Giga America instead, drawn by US credits of $35 per kWh of cells.

Third-quarter net loss: $9.8 million, or $0.07 a share, set against $93.2 million and $0.80 in the same stretch of 2022. Revenue there is none. The group ended September with $328 million of cash and no debt, and undertakes to spend no more than $80 million in 2024. The stock, sold to the public at $10 in 2021, closed 38% down at $1.95.

Some history. In Norway 1.7 billion dollars had been foreseen for 29 GWh a year by 2025, of which about $380 million has gone into a hall of 120,000 square metres. Georgia, announced a year ago with $2.6 billion by 2029, 34 GWh and 723 jobs on 368 acres in Coweta County, will now come first.

The semi-solid process licensed from Massachusetts firm 24M remains unproven: the pilot line has run for six months and produced 4,000 unit cells. Nidec’s offtake of 38 GWh for 2025 to 2030 hangs on it. Chairman Tom Einar Jensen, 53, gives up the chief executive’s chair to Birger Steen. Headcount falls to 230 from 312.
"""

doc = dict(
    id='tm-freyr-georgia', published='2023-11-09', source='norse-capital-notes',
    title='Freyr turns its back on Mo i Rana for now and looks to Georgia',
    text=TEXT,
    claims=[
        c('$35', 'subsidy', 35, 'USD', per='kWh'),
        c('$9.8 million', 'net_income', -9800000, 'USD', company='Freyr', p=('2023-07-01', '2023-09-30')),
        c('$0.07', 'net_income', -0.07, 'USD', company='Freyr', per='share', p=('2023-07-01', '2023-09-30')),
        c('$93.2 million', 'net_income', -93200000, 'USD', company='Freyr', p=('2022-07-01', '2022-09-30')),
        c('$0.80', 'net_income', -0.8, 'USD', company='Freyr', per='share', p=('2022-07-01', '2022-09-30')),
        c('$328 million', 'cash', 328000000, 'USD', company='Freyr', p=('2023-09-30', '2023-09-30')),
        c('$80 million', ['opex', 'capex', 'cost'], None, 'USD', 80000000, company='Freyr', p=('2024-01-01', '2024-12-31'), status='target'),
        c('$10', 'share_price', 10, 'USD', company='Freyr', per=['share', None], p=('2021-01-01', '2021-12-31')),
        c('38%', 'share_price', -38, 'percent', company='Freyr', role='change', p=('2023-11-09', '2023-11-09')),
        c('$1.95', 'share_price', 1.95, 'USD', company='Freyr', per=['share', None], p=('2023-11-09', '2023-11-09')),
        c('1.7 billion dollars', 'investment', 1700000000, 'USD', company='Freyr', status='plan', superseded=True),
        c('29 GWh', 'capacity', 29, 'GWh', company='Freyr', per='year', p=(None, '2025-12-31'), status='plan', superseded=True),
        c('$380 million', 'investment', 380000000, 'USD', company='Freyr'),
        c('120,000 square metres', 'area', 120000, 'm2', company='Freyr'),
        c('$2.6 billion', 'investment', 2600000000, 'USD', company='Freyr', p=(None, '2029-12-31'), status='plan'),
        c('34 GWh', 'capacity', 34, 'GWh', company='Freyr', per='year', status='plan'),
        c('723 jobs', 'jobs', 723, 'job', company='Freyr', status='plan'),
        c('368 acres', 'area', 368, 'acre', company='Freyr'),
        c('six months', 'duration', 6, 'month', company='Freyr'),
        c('4,000 unit cells', 'production', 4000, 'battery', company='Freyr', p=(None, '2023-11-09')),
        c('38 GWh', 'orders', 38, 'GWh', company=['Nidec', 'Freyr'], p=('2025-01-01', '2030-12-31'), status='plan'),
        c('230', 'headcount', 230, 'job', company='Freyr', status='plan'),
        c('312', 'headcount', 312, 'job', company='Freyr'),
    ],
    names=mentions(TEXT, {'Freyr': ('COMPANY', 'Freyr'), 'Freyr Battery': ('COMPANY', 'Freyr'), '24M': ('COMPANY', '24M'), 'Nidec': ('COMPANY', 'Nidec')}),
    checks=[],
)
