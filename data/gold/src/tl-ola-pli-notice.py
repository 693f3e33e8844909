from goldlib import *
from mentions import mentions

TEXT = """Ministry pulls up Ola, Reliance over battery PLI delay

NEW DELHI: The heavy industries ministry has imposed a penalty on Ola Cell Technologies and Reliance New Energy for missing the milestones of the PLI scheme for advanced chemistry cells, two officials told this paper. Reliance disclosed a fine of Rs 3.1 crore, which is 0.1 per cent of its performance security for each day since January 1. Ola Electric confirmed a letter but no amount.

The scheme, worth Rs 18,100 crore, was to seed 50 GWh of cell plants. Under its rules 25 per cent of value addition is due within two years of signing, and 60 per cent after five.

Of the allotted capacity Ola took 20 GWh, Reliance 5 GWh in the first round plus 10 in the re-bid and Rajesh Exports 5 GWh.

Ola alone has begun: its Krishnagiri gigafactory finished 1.4 GWh last March and plans 5 GWh by FY26, then 20 GWh. First scooters with own cells should reach customers in the April-June quarter. On the project it has spent Rs 1,100 crore so far, from IPO receipts of Rs 5,500 crore.

Queries mailed to Rajesh Exports remained unanswered till press time. On BSE, Ola Electric shares recovered 3.2 per cent to Rs 56.65 on Wednesday; they are down 64 per cent from their peak.
"""

doc = dict(
    id='tl-ola-pli-notice', published='2025-03-05', source='mint-street-notes',
    title='Ministry pulls up Ola, Reliance over battery PLI delay',
    text=TEXT,
    claims=[
        c('Rs 3.1 crore', 'cost', 31000000.0, 'INR', company='Reliance Industries'),
        c('0.1 per cent', 'cost', 0.1, 'percent', company='Reliance Industries', per='day'),
        c('Rs 18,100 crore', 'subsidy', 181000000000.0, 'INR'),
        c('50 GWh', 'capacity', 50, 'GWh', per=['year', None], status=['plan', 'target']),
        c('25 per cent', 'other', 25, 'percent', status=['plan', 'target']),
        c('60 per cent', 'other', 60, 'percent', status=['plan', 'target']),
        c('20 GWh', 'capacity', 20, 'GWh', company=['Ola Electric', 'Ola Cell Technologies'], per=['year', None], status=['plan', 'actual', 'target']),
        c('5 GWh', 'capacity', 5, 'GWh', company='Reliance Industries', per=['year', None], status=['plan', 'actual', 'target']),
        c('10', 'capacity', 10, 'GWh', nth=1, company='Reliance Industries', per=['year', None], status=['plan', 'actual', 'target']),
        c('5 GWh', 'capacity', 5, 'GWh', nth=1, company='Rajesh Exports', per=['year', None], status=['plan', 'actual', 'target']),
        c('1.4 GWh', 'capacity', 1.4, 'GWh', company='Ola Electric', per=['year', None], p=('2024-03-01', '2024-03-31')),
        c('5 GWh', 'capacity', 5, 'GWh', nth=2, company='Ola Electric', per=['year', None], p=(None, '2026-03-31'), status=['plan', 'target']),
        c('20 GWh', 'capacity', 20, 'GWh', nth=1, company='Ola Electric', per=['year', None], p=(None, '2027-03-31'), status=['plan', 'target']),
        c('April-June quarter', 'delivery_start', None, 'date', company='Ola Electric', p=('2025-04-01', '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('Rs 1,100 crore', ['investment', 'capex'], 11000000000.0, 'INR', company='Ola Electric', p=(None, '2025-03-05')),
        c('Rs 5,500 crore', 'funding', 55000000000.0, 'INR', company='Ola Electric', p=('2024-01-01', '2024-12-31')),
        c('3.2 per cent', 'share_price', 3.2, 'percent', company='Ola Electric', role='change', p=('2025-03-05', '2025-03-05')),
        c('Rs 56.65', 'share_price', 56.65, 'INR', company='Ola Electric', per='share', p=('2025-03-05', '2025-03-05')),
        c('64 per cent', 'share_price', -64, 'percent', company='Ola Electric', role='change'),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola Cell Technologies': ('COMPANY', 'Ola Cell Technologies'), 'Reliance New Energy': ('COMPANY', 'Reliance Industries'), 'Rajesh Exports': ('COMPANY', 'Rajesh Exports'), 'Ola': ('COMPANY', 'Ola Electric')}),
    checks=[],
)
