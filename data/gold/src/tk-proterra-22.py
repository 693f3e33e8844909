from goldlib import *
from mentions import mentions

TEXT = """Proterra admits going-concern doubt as bus losses deepen

BURLINGAME, Calif. – Bus maker Proterra lost $238 million last year, about as much as in 2021 ($250 million), on revenue that advanced 27% to $309.4 million. A gross profit of $1.5 million became a gross loss of $24.5 million, for every bus now costs more than it sells for. Adjusted EBITDA: minus $164 million, compared with minus $111 million. Operating expenses rose 19% to $180 million.

The order backlog kept growing, to $856 million at December 31. Deliveries were 199 buses, four fewer than planned, and battery systems for 1,226 vehicles, 4.4 times the 2021 number. Agencies wait 12 to 18 months for a bus. Liquidity was $298 million when the year closed, $370 million less than twelve months previously. A convertible note worth $177 million requires a minimum that the firm may breach in the second quarter.

The ZX5 Max, 40 feet long, 29 seats, stores 738 kWh and travels up to 340 miles; one of its forebears covered 1,101.2 miles on one charge in 2017. Packs carry 12 years of cover. The factory in Greer, South Carolina, 327,000 square feet, was to assemble 1 GWh of packs, then more.

In January it closed the City of Industry plant and laid off 300. Proterra forecasts revenue of $450 million to $500 million for 2023. Fleet emissions avoided so far are put at 200 million pounds.
"""

doc = dict(
    id='tk-proterra-22', published='2023-03-16', source='bay-area-markets',
    title='Proterra admits going-concern doubt as bus losses deepen',
    text=TEXT,
    claims=[
        c('$238 million', 'net_income', -238000000, 'USD', company='Proterra', p=('2022-01-01', '2022-12-31')),
        c('$250 million', 'net_income', -250000000, 'USD', company='Proterra', p=('2021-01-01', '2021-12-31')),
        c('27%', 'revenue', 27, 'percent', company='Proterra', role='change', p=('2022-01-01', '2022-12-31')),
        c('$309.4 million', 'revenue', 309400000, 'USD', company='Proterra', p=('2022-01-01', '2022-12-31')),
        c('$1.5 million', 'gross_profit', 1500000, 'USD', company='Proterra', p=('2021-01-01', '2021-12-31')),
        c('$24.5 million', 'gross_profit', -24500000, 'USD', company='Proterra', p=('2022-01-01', '2022-12-31')),
        c('$164 million', 'ebitda', -164000000, 'USD', company='Proterra', p=('2022-01-01', '2022-12-31')),
        c('$111 million', 'ebitda', -111000000, 'USD', company='Proterra', p=('2021-01-01', '2021-12-31')),
        c('19%', 'opex', 19, 'percent', company='Proterra', role='change', p=('2022-01-01', '2022-12-31')),
        c('$180 million', 'opex', 180000000, 'USD', company='Proterra', p=('2022-01-01', '2022-12-31')),
        c('$856 million', 'orders', 856000000, 'USD', company='Proterra', p=('2022-12-31', '2022-12-31')),
        c('199 buses', 'deliveries', 199, 'vehicle', company='Proterra', p=('2022-01-01', '2022-12-31')),
        c('four', 'deliveries', -4, 'vehicle', company='Proterra', role='change', p=('2022-01-01', '2022-12-31')),
        c('1,226 vehicles', 'deliveries', 1226, 'vehicle', company='Proterra', p=('2022-01-01', '2022-12-31')),
        c('4.4 times', 'deliveries', 340, 'percent', company='Proterra', role='change', p=('2022-01-01', '2022-12-31')),
        c('12 to 18 months', 'wait_time', 12, 'month', 18, company='Proterra'),
        c('$298 million', 'cash', 298000000, 'USD', company='Proterra', p=('2022-12-31', '2022-12-31')),
        c('$370 million', 'cash', -370000000, 'USD', company='Proterra', role='change', p=('2022-12-31', '2022-12-31')),
        c('$177 million', 'debt', 177000000, 'USD', company='Proterra'),
        c('40 feet', 'length', 40, 'ft', company='Proterra', product='ZX5 Max'),
        c('29 seats', 'seats', 29, 'item', company='Proterra', product='ZX5 Max'),
        c('738 kWh', 'battery_capacity', 738, 'kWh', company='Proterra', product='ZX5 Max'),
        c('340 miles', 'range', None, 'mile', 340, company='Proterra', product='ZX5 Max'),
        c('1,101.2 miles', 'distance', 1101.2, 'mile', company='Proterra', p=('2017-01-01', '2017-12-31')),
        c('12 years', 'warranty', 12, 'year', company='Proterra', product='ZX5 Max'),
        c('327,000 square feet', 'area', 327000, 'ft2', company='Proterra'),
        c('1 GWh', 'capacity', 1, 'GWh', company='Proterra', per=['year', None], status='target'),
        c('300', 'layoffs', 300, 'job', company='Proterra', p=('2023-01-01', '2023-01-31')),
        c('$450 million to $500 million', 'revenue', 450000000, 'USD', 500000000, company='Proterra', p=('2023-01-01', '2023-12-31'), status='target'),
        c('200 million pounds', 'emissions', 200000000, 'lb', company='Proterra', p=(None, '2023-03-16')),
    ],
    names=mentions(TEXT, {'Proterra': ('COMPANY', 'Proterra'), 'ZX5 Max': ('PRODUCT', 'ZX5 Max')}),
    checks=[],
)
