from goldlib import *
from mentions import mentions

TEXT = """EVgo Inc. Reports Second Quarter 2024 Results

• Record revenue of $63.2 million, up 28% year-over-year
• Charging network revenue of $36.3 million, more than double the $17.8 million of the second quarter of 2023
• Network throughput of 62 gigawatt-hours ("GWh"), a 151% increase
• Ended the quarter with 3,440 stalls in operation

LOS ANGELES – EVgo Inc. (NASDAQ: EVGO), one of the nation's largest public fast charging networks for electric vehicles, today announced results for the quarter ended June 30, 2024. Management will host a webcast today at 11:00 a.m. ET / 8:00 a.m. PT.

The Company added more than 200 new operational stalls during the quarter and over 118,000 new customer accounts, for a total of more than 1.1 million.

Gross profit was $6.7 million, for a gross margin of 10.0%, up 410 basis points from the prior-year quarter. Net loss was $27.9 million, versus a loss of $21.5 million. Adjusted EBITDA improved by $2.6 million to $(8.3) million.

Cash used in operations was $17.4 million. Capital expenditures were $20.8 million, or $13.5 million net of capital offsets such as OEM payments and state grants. Cash, cash equivalents and restricted cash stood at $162.6 million.

2024 Financial Guidance

EVgo is narrowing its guidance as follows:
Revenue $240 million – $270 million (previously $220 million – $270 million)
Adjusted EBITDA $(44) million – $(34) million (previously $(48) million – $(30) million)

This press release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995.
"""

doc = dict(
    id='tw-c-evgo-q2-2408', published='2024-08-01', source='charge-industry-news',
    title='EVgo Inc. Reports Second Quarter 2024 Results',
    text=TEXT,
    claims=[
        c('$63.2 million', 'revenue', 63200000, 'USD', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('28%', 'revenue', 28, 'percent', company='EVgo', role='change', p=('2024-04-01', '2024-06-30')),
        c('$36.3 million', 'revenue', 36300000, 'USD', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('double', 'revenue', 100, 'percent', None, company='EVgo', role='change', p=('2024-04-01', '2024-06-30')),
        c('$17.8 million', 'revenue', 17800000, 'USD', company='EVgo', p=('2023-04-01', '2023-06-30')),
        c('62 gigawatt-hours', 'other', 62, 'GWh', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('151%', 'other', 151, 'percent', company='EVgo', role='change', p=('2024-04-01', '2024-06-30')),
        c('3,440 stalls', 'chargers', 3440, 'charger', company='EVgo', p=('2024-06-30', '2024-06-30')),
        c('200 new operational stalls', 'chargers', 200, 'charger', None, company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('118,000 new customer accounts', 'other', 118000, 'item', None, company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('1.1 million', 'other', 1100000, 'item', None, company='EVgo', p=('2024-06-30', '2024-06-30')),
        c('$6.7 million', 'gross_profit', 6700000, 'USD', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('10.0%', 'gross_margin', 10, 'percent', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('410 basis points', 'gross_margin', 4.1, 'percentage_point', company='EVgo', role='change', p=('2024-04-01', '2024-06-30')),
        c('$27.9 million', 'net_income', -27900000, 'USD', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('$21.5 million', 'net_income', -21500000, 'USD', company='EVgo', p=('2023-04-01', '2023-06-30')),
        c('$2.6 million', 'ebitda', 2600000, 'USD', company='EVgo', role='change', p=('2024-04-01', '2024-06-30')),
        c('$(8.3) million', 'ebitda', -8300000, 'USD', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('$17.4 million', 'cash_flow', -17400000, 'USD', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('$20.8 million', 'capex', 20800000, 'USD', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('$13.5 million', 'capex', 13500000, 'USD', company='EVgo', p=('2024-04-01', '2024-06-30')),
        c('$162.6 million', 'cash', 162600000, 'USD', company='EVgo', p=('2024-06-30', '2024-06-30')),
        c('$240 million – $270 million', 'revenue', 240000000, 'USD', 270000000, company='EVgo', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$220 million – $270 million', 'revenue', 220000000, 'USD', 270000000, company='EVgo', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$(44) million – $(34) million', 'ebitda', -44000000, 'USD', -34000000, company='EVgo', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$(48) million – $(30) million', 'ebitda', -48000000, 'USD', -30000000, company='EVgo', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
    ],
    names=mentions(TEXT, {'EVgo': ('COMPANY', 'EVgo')}),
    checks=[],
)
