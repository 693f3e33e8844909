from goldlib import *
from mentions import mentions

TEXT = """EVgo's fourth-quarter throughput at 84 GWh; peers lag

EVgo sold 84 GWh of electricity in the fourth quarter, against 54 in the same quarter of 2023 and 78 in the third. For 2024 the total was 277 GWh, more than double the year before's 130.

Quarterly revenue reached $66.8 million, 35% up from $50.0 million. In the year it came to $254.1 million. The adjusted EBITDA loss narrowed to $8.9 million in the quarter, from $14.0 million a year earlier.

At the end of December the Los Angeles company had 4,110 stalls in operation, 1,100 more than twelve months before; 480 were added in the fourth quarter alone. A new stall costs $107,000 this year after grants. Customers number 1.3 million, up from 1.1 million at the end of the third quarter.

For 2025, revenue of $340 million to $380 million is foreseen. A federal loan of $1.05 billion closed in December. With GM the firm has built 2,000 stalls so far; 2,850 were agreed for the end of this year.

ChargePoint, whose fiscal year ended on January 31, posted $102 million in its fourth quarter, compared with $116 million. Blink's revenue, for the three months to September, had dropped 42% to $25.2 million.
"""

doc = dict(
    id='tn-evgo-q4-2024-network', published='2025-03-04', source='los-angeles-charge-daily',
    title="EVgo's fourth-quarter throughput at 84 GWh; peers lag",
    text=TEXT,
    claims=[
        c('84 GWh', 'sales', 84, 'GWh', company='EVgo', p=('2024-10-01', '2024-12-31')),
        c('84 GWh', 'sales', 84, 'GWh', nth=1, company='EVgo', p=('2024-10-01', '2024-12-31')),
        c('54', 'sales', 54, 'GWh', company='EVgo', p=('2023-10-01', '2023-12-31')),
        c('78', 'sales', 78, 'GWh', company='EVgo', p=('2024-07-01', '2024-09-30')),
        c('277 GWh', 'sales', 277, 'GWh', company='EVgo', p=('2024-01-01', '2024-12-31')),
        c('double', 'sales', 100, 'percent', None, company='EVgo', role='change', p=('2024-01-01', '2024-12-31')),
        c('130', 'sales', 130, 'GWh', company='EVgo', p=('2023-01-01', '2023-12-31')),
        c('$66.8 million', 'revenue', 66800000, 'USD', company='EVgo', p=('2024-10-01', '2024-12-31')),
        c('35%', 'revenue', 35, 'percent', company='EVgo', role='change', p=('2024-10-01', '2024-12-31')),
        c('$50.0 million', 'revenue', 50000000, 'USD', company='EVgo', p=('2023-10-01', '2023-12-31')),
        c('$254.1 million', 'revenue', 254100000, 'USD', company='EVgo', p=('2024-01-01', '2024-12-31')),
        c('$8.9 million', 'ebitda', -8900000, 'USD', company='EVgo', p=('2024-10-01', '2024-12-31')),
        c('$14.0 million', 'ebitda', -14000000, 'USD', company='EVgo', p=('2023-10-01', '2023-12-31')),
        c('4,110 stalls', 'chargers', 4110, 'charger', company='EVgo', p=('2024-12-31', '2024-12-31')),
        c('1,100 more', 'chargers', 1100, 'charger', company='EVgo', role='change', p=('2024-12-31', '2024-12-31')),
        c('480', 'chargers', 480, 'charger', company='EVgo', role='change', p=('2024-10-01', '2024-12-31')),
        c('$107,000', 'capex', 107000, 'USD', company='EVgo', per='charger', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('1.3 million', 'other', 1300000, 'item', company='EVgo'),
        c('1.1 million', 'other', 1100000, 'item', company='EVgo', p=('2024-09-30', '2024-09-30')),
        c('$340 million to $380 million', 'revenue', 340000000, 'USD', 380000000, company='EVgo', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$1.05 billion', 'funding', 1050000000, 'USD', company='EVgo', p=('2024-12-01', '2024-12-31')),
        c('2,000 stalls', 'chargers', 2000, 'charger', company='EVgo', p=(None, '2025-03-04')),
        c('2,850', 'chargers', 2850, 'charger', company='EVgo', p=(None, '2025-12-31'), status=['plan', 'target']),
        c('$102 million', 'revenue', 102000000, 'USD', company='ChargePoint', p=('2024-11-01', '2025-01-31')),
        c('$116 million', 'revenue', 116000000, 'USD', company='ChargePoint', p=('2023-11-01', '2024-01-31')),
        c('42%', 'revenue', -42, 'percent', company='Blink Charging', role='change', p=('2024-07-01', '2024-09-30')),
        c('$25.2 million', 'revenue', 25200000, 'USD', company='Blink Charging', p=('2024-07-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'EVgo': ('COMPANY', 'EVgo'), 'ChargePoint': ('COMPANY', 'ChargePoint'), 'GM': ('COMPANY', 'General Motors'), 'Blink': ('COMPANY', 'Blink Charging')}),
    checks=[],
)
