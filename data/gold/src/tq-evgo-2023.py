from goldlib import *
from mentions import mentions

TEXT = """EVgo doubles its takings and sees first black figure in 2025

Charging got busier for EVgo. Revenue of the Los Angeles-based operator shot up 195% to $161.0 million last year from $54.6 million in 2022, as drivers drew 130 GWh from its posts, almost three times the 44.6 GWh of the year before. The net loss widened all the same, from $106.2 million to $135.5 million, while adjusted EBITDA improved to minus $58.8 million.

At the end of December the company had 2,890 stalls in operation, 930 of which were added in the course of the year; Electrify America, the network that Volkswagen had to build, runs about 4,000 by its own account, and software seller ChargePoint, with 274,000 ports under management, does not own any.

EVgo means to reach 3,700 to 3,900 stalls by New Year’s Eve and takings between $220 million and $270 million; capital expenditure net of subsidies should be $95 million to $110 million. With GM it wants 3,250 fast chargers in 40 metropolitan areas by 2026 (the goal was once 2025), and a further 2,000 along highways with Pilot, for which no date is given.

Badar Khan, 53, took over as chief executive in November. The stock closed 4.1% higher on Wednesday at $2.77.
"""

doc = dict(
    id='tq-evgo-2023', published='2024-03-07', source='amp-hour-daily',
    title='EVgo doubles its takings and sees first black figure in 2025',
    text=TEXT,
    claims=[
        c('195%', 'revenue', 195, 'percent', company='EVgo', role='change', p=('2023-01-01', '2023-12-31')),
        c('$161.0 million', 'revenue', 161000000, 'USD', company='EVgo', p=('2023-01-01', '2023-12-31')),
        c('$54.6 million', 'revenue', 54600000, 'USD', company='EVgo', p=('2022-01-01', '2022-12-31')),
        c('130 GWh', ['sales', 'other'], 130, 'GWh', company='EVgo', p=('2023-01-01', '2023-12-31')),
        c('three times', ['sales', 'other'], 200, 'percent', company='EVgo', role='change', p=('2023-01-01', '2023-12-31')),
        c('44.6 GWh', ['sales', 'other'], 44.6, 'GWh', company='EVgo', p=('2022-01-01', '2022-12-31')),
        c('$106.2 million', 'net_income', -106200000, 'USD', company='EVgo', p=('2022-01-01', '2022-12-31')),
        c('$135.5 million', 'net_income', -135500000, 'USD', company='EVgo', p=('2023-01-01', '2023-12-31')),
        c('$58.8 million', 'ebitda', -58800000, 'USD', company='EVgo', p=('2023-01-01', '2023-12-31')),
        c('2,890 stalls', 'chargers', 2890, 'charger', company='EVgo', p=('2023-12-31', '2023-12-31')),
        c('930', 'chargers', 930, 'charger', company='EVgo', role='change', p=('2023-01-01', '2023-12-31')),
        c('4,000', 'chargers', 4000, 'charger', company='Electrify America'),
        c('274,000 ports', 'chargers', 274000, 'charger', company='ChargePoint'),
        c('3,700 to 3,900 stalls', 'chargers', 3700, 'charger', 3900, company='EVgo', p=('2024-12-31', '2024-12-31'), status=['target', 'forecast']),
        c('$220 million and $270 million', 'revenue', 220000000, 'USD', 270000000, company='EVgo', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$95 million to $110 million', 'capex', 95000000, 'USD', 110000000, company='EVgo', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('3,250', 'chargers', 3250, 'charger', company='EVgo', p=(None, '2026-12-31'), status=['target', 'forecast']),
        c('40 metropolitan areas', 'countries', 40, 'country', company='EVgo', status=['target', 'forecast']),
        c('2,000', 'chargers', 2000, 'charger', company='EVgo', status=['target', 'forecast']),
        c('4.1%', 'share_price', 4.1, 'percent', company='EVgo', role='change', p=('2024-03-06', '2024-03-06')),
        c('$2.77', 'share_price', 2.77, 'USD', company='EVgo', p=('2024-03-06', '2024-03-06')),
    ],
    names=mentions(TEXT, {'EVgo': ('COMPANY', 'EVgo'), 'Electrify America': ('COMPANY', 'Electrify America'), 'ChargePoint': ('COMPANY', 'ChargePoint'), 'Pilot': ('COMPANY', 'Pilot'), 'GM': ('COMPANY', 'General Motors'), 'Volkswagen': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
