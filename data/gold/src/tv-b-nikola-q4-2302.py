from goldlib import *
from mentions import mentions

TEXT = """Nikola loses $222 million, sees 250 to 350 truck deliveries in 2023

Feb. 23, 2023
By Staff Reports

Nikola Corp. booked revenue of $6.6 million in the fourth quarter after wholesaling 20 of its battery-electric Tre trucks, the Phoenix-based company said Thursday. Wall Street had expected $32.1 million.

The company produced 133 trucks at its Coolidge, Arizona, factory in the quarter, compared with 75 in the third. For all of 2022 it shipped 131 to dealers, well under its goal of 300 to 500.

Net loss was $222.1 million, or 46 cents per share, versus $163.2 million, or 39 cents, a year earlier. Excluding items it lost 37 cents; the consensus was 43 cents.

Cost of revenue reached $52.6 million, including inventory write-downs of $21.9 million. Gross loss for the year was $105 million on revenue of $50.8 million.

2023 guidance

Truck deliveries 250 to 350
Revenue $140 million to $200 million
Gross margin negative 75% to negative 95%
R&D expense $240 million to $250 million
Capital expenditures up to $150 million

Unrestricted cash stood at $233.4 million at Dec. 31, down from $315.7 million at the end of September. Through an equity line it may raise up to another $312 million.

Production in Coolidge can reach 2,400 trucks a year on two shifts. The fuel cell version of the Tre, with a range of up to 500 miles, enters production in the second half.

Orders for 140 of them have been received from 12 fleets.

Nikola (NKLA) shares slid nearly 6%.

Related: Hydrogen prices: what 9 fleets pay

Sponsored content
"""

doc = dict(
    id='tv-b-nikola-q4-2302', published='2023-02-23', source='freight-motor-journal',
    title='Nikola loses $222 million, sees 250 to 350 truck deliveries in 2023',
    text=TEXT,
    claims=[
        c('$222 million', 'net_income', -222000000, 'USD', company='Nikola', p=('2022-10-01', '2022-12-31')),
        c('250 to 350', 'deliveries', 250, 'vehicle', 350, company='Nikola', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$6.6 million', 'revenue', 6600000, 'USD', company='Nikola', p=('2022-10-01', '2022-12-31')),
        c('20', ['sales', 'deliveries'], 20, 'vehicle', nth=2, company='Nikola', product='Tre', p=('2022-10-01', '2022-12-31')),
        c('$32.1 million', 'revenue', 32100000, 'USD', company='Nikola', p=('2022-10-01', '2022-12-31'), status='forecast'),
        c('133 trucks', 'production', 133, 'vehicle', company='Nikola', p=('2022-10-01', '2022-12-31')),
        c('75', 'production', 75, 'vehicle', company='Nikola', p=('2022-07-01', '2022-09-30')),
        c('131', ['deliveries', 'sales'], 131, 'vehicle', company='Nikola', p=('2022-01-01', '2022-12-31')),
        c('300 to 500', ['deliveries', 'sales'], 300, 'vehicle', 500, company='Nikola', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('$222.1 million', 'net_income', -222100000, 'USD', company='Nikola', p=('2022-10-01', '2022-12-31')),
        c('46 cents', 'net_income', -0.46, 'USD', company='Nikola', per='share', p=('2022-10-01', '2022-12-31')),
        c('$163.2 million', 'net_income', -163200000, 'USD', company='Nikola', p=('2021-10-01', '2021-12-31')),
        c('39 cents', 'net_income', -0.39, 'USD', company='Nikola', per='share', p=('2021-10-01', '2021-12-31')),
        c('37 cents', 'net_income', -0.37, 'USD', company='Nikola', per='share', p=('2022-10-01', '2022-12-31')),
        c('43 cents', 'net_income', -0.43, 'USD', company='Nikola', per='share', p=('2022-10-01', '2022-12-31'), status='forecast'),
        c('$52.6 million', 'cost', 52600000, 'USD', company='Nikola', p=('2022-10-01', '2022-12-31')),
        c('$21.9 million', 'cost', 21900000, 'USD', company='Nikola', p=('2022-10-01', '2022-12-31')),
        c('$105 million', 'gross_profit', -105000000, 'USD', company='Nikola', p=('2022-01-01', '2022-12-31')),
        c('$50.8 million', 'revenue', 50800000, 'USD', company='Nikola', p=('2022-01-01', '2022-12-31')),
        c('250 to 350', 'deliveries', 250, 'vehicle', 350, nth=1, company='Nikola', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$140 million to $200 million', 'revenue', 140000000, 'USD', 200000000, company='Nikola', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('negative 75% to negative 95%', 'gross_margin', -95, 'percent', -75, company='Nikola', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$240 million to $250 million', 'rnd', 240000000, 'USD', 250000000, company='Nikola', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$150 million', 'capex', None, 'USD', 150000000, company='Nikola', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$233.4 million', 'cash', 233400000, 'USD', company='Nikola', p=('2022-12-31', '2022-12-31')),
        c('$315.7 million', 'cash', 315700000, 'USD', company='Nikola', p=('2022-09-30', '2022-09-30')),
        c('$312 million', 'funding', None, 'USD', 312000000, company='Nikola', status=['plan', 'target', 'forecast']),
        c('2,400 trucks', 'capacity', 2400, 'vehicle', company='Nikola', per='year'),
        c('500 miles', 'range', None, 'mile', 500, company='Nikola', product='Tre'),
        c('second half', 'production_start', None, 'date', company='Nikola', product='Tre', p=('2023-07-01', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('140', 'orders', 140, ['order', 'vehicle'], nth=1, company='Nikola', product='Tre'),
        c('12 fleets', 'other', 12, 'item', company='Nikola', product='Tre'),
        c('6%', 'share_price', -6, 'percent', company='Nikola', role='change', p=('2023-02-23', '2023-02-23')),
    ],
    names=mentions(TEXT, {'Nikola': ('COMPANY', 'Nikola'), 'Tre': ('PRODUCT', 'Tre')}),
    checks=[],
)
