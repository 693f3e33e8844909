from goldlib import *
from mentions import mentions

TEXT = """Tesla deliveries fall for first time since 2020, miss estimates by wide margin

April 2, 2024 / 9:41 AM EDT

Tesla (TSLA.O) on Tuesday posted its first year-on-year decline in quarterly deliveries in nearly four years, sending its shares down 5.2% in morning trading.

The automaker delivered 386,810 vehicles in the three months to March 31, 8.5% fewer than the 422,875 a year ago and down more than 20% from 484,507 in the fourth quarter.

Wall Street had expected 449,100, according to the average of 11 analysts polled by Visible Alpha. The lowest estimate was 414,000.

Tesla blamed the decline partly on the early phase of the production ramp of the updated Model 3 at its Fremont factory and on plant shutdowns caused by shipping diversions in the Red Sea and an arson attack at Gigafactory Berlin on March 5.

It handed over 369,783 Model 3 and Model Y vehicles and 17,027 units of other models, which include the Model S and the Cybertruck.

Production was 433,371 vehicles, compared with 440,808 in the first quarter of 2023, meaning that inventory rose by over 46,000.

China's BYD, which overtook it in the fourth quarter, sold 300,114 battery electric cars in the first quarter, down 43% from 526,409 in the previous three months, so the company regained the top spot. It said in January that volume growth in 2024 may be "notably lower" than the 38% achieved last year, when it delivered 1.81 million vehicles.

Rivian, which also reported on Tuesday, delivered 13,588 vehicles, beating expectations of 12,616. It reaffirmed its target to build 57,000 this year.

Tesla stock has lost about a third of its value this year. The S&P 500 is up 10%.

Quarterly results are due on April 23.
"""

doc = dict(
    id='tv-a-tesla-q1-deliv-2404', published='2024-04-02', source='street-and-motor',
    title='Tesla deliveries fall for first time since 2020, miss estimates by wide margin',
    text=TEXT,
    claims=[
        c('5.2%', 'share_price', -5.2, 'percent', company='Tesla', role='change', p=('2024-04-02', '2024-04-02')),
        c('386,810 vehicles', 'deliveries', 386810, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('8.5%', 'deliveries', -8.5, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('422,875', 'deliveries', 422875, 'vehicle', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('20%', 'deliveries', None, 'percent', -20, company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('484,507', 'deliveries', 484507, 'vehicle', company='Tesla', p=('2023-10-01', '2023-12-31')),
        c('449,100', 'deliveries', 449100, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('414,000', 'deliveries', 414000, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('369,783', 'deliveries', 369783, 'vehicle', company='Tesla', product=['Model 3', 'Model Y'], p=('2024-01-01', '2024-03-31')),
        c('17,027 units', 'deliveries', 17027, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('433,371 vehicles', 'production', 433371, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('440,808', 'production', 440808, 'vehicle', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('46,000', 'inventory', 46000, 'vehicle', None, company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('300,114 battery electric cars', ['sales', 'deliveries'], 300114, 'vehicle', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('43%', ['sales', 'deliveries'], -43, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-03-31')),
        c('526,409', ['sales', 'deliveries'], 526409, 'vehicle', company='BYD', p=('2023-10-01', '2023-12-31')),
        c('38%', 'deliveries', 38, 'percent', company='Tesla', role='change', p=('2023-01-01', '2023-12-31')),
        c('1.81 million vehicles', 'deliveries', 1810000, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('13,588 vehicles', 'deliveries', 13588, 'vehicle', company='Rivian', p=('2024-01-01', '2024-03-31')),
        c('12,616', 'deliveries', 12616, 'vehicle', company='Rivian', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('57,000', 'production', 57000, 'vehicle', company='Rivian', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('a third', 'share_price', -33.3333, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-04-02')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Rivian': ('COMPANY', 'Rivian'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Cybertruck': ('PRODUCT', 'Cybertruck'), 'Model S': ('PRODUCT', 'Model S')}),
    checks=[],
)
