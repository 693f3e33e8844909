from goldlib import *
from mentions import mentions

TEXT = """Samsung SDI Q3 operating profit skids to 129.9 billion won

Samsung SDI reported for the third quarter, in billion won unless noted:

Item | 3Q24 | 2Q24 | 3Q23
Revenue | 3,935.6 | 4,450.1 | 5,948.1
Operating profit | 129.9 | 280.2 | 496.0
Net profit | 230.4 | 301.2 | 622.3
Operating margin | 3.3% | 6.3% | 8.3%

Sales thus shrank 34% from a year earlier. The battery division took 3.67 trillion won of them. From January to September the firm earned 677.3 billion won before interest and tax, roughly half of what it did in the same period of 2023.

Rivian, a buyer of its cylindrical cells, had cut its production goal for 2024 to 47,000-49,000 from 57,000 earlier in the month; in the quarter it made 13,157.

In the fourth quarter Samsung SDI expects no recovery. StarPlus, its venture with Stellantis in Kokomo, Indiana, will begin output in December with 8 GWh a year at first and 33 GWh eventually. The company set up a second with GM in August: $3.5 billion for 27 GWh, from 2027.

Capital spending reached 4.4 trillion won in the first nine months.
"""

doc = dict(
    id='tn-samsungsdi-q3-24-sheet', published='2024-10-30', source='han-river-finance',
    title='Samsung SDI Q3 operating profit skids to 129.9 billion won',
    text=TEXT,
    claims=[
        c('129.9 billion won', 'operating_income', 129900000000, 'KRW', company='Samsung SDI', p=('2024-07-01', '2024-09-30')),
        c('3,935.6', 'revenue', 3935600000000, 'KRW', company='Samsung SDI', p=('2024-07-01', '2024-09-30')),
        c('4,450.1', 'revenue', 4450100000000, 'KRW', company='Samsung SDI', p=('2024-04-01', '2024-06-30')),
        c('5,948.1', 'revenue', 5948100000000, 'KRW', company='Samsung SDI', p=('2023-07-01', '2023-09-30')),
        c('129.9', 'operating_income', 129900000000, 'KRW', nth=1, company='Samsung SDI', p=('2024-07-01', '2024-09-30')),
        c('280.2', 'operating_income', 280200000000, 'KRW', company='Samsung SDI', p=('2024-04-01', '2024-06-30')),
        c('496.0', 'operating_income', 496000000000, 'KRW', company='Samsung SDI', p=('2023-07-01', '2023-09-30')),
        c('230.4', 'net_income', 230400000000, 'KRW', company='Samsung SDI', p=('2024-07-01', '2024-09-30')),
        c('301.2', 'net_income', 301200000000, 'KRW', company='Samsung SDI', p=('2024-04-01', '2024-06-30')),
        c('622.3', 'net_income', 622300000000, 'KRW', company='Samsung SDI', p=('2023-07-01', '2023-09-30')),
        c('3.3%', 'margin', 3.3, 'percent', company='Samsung SDI', p=('2024-07-01', '2024-09-30')),
        c('6.3%', 'margin', 6.3, 'percent', company='Samsung SDI', p=('2024-04-01', '2024-06-30')),
        c('8.3%', 'margin', 8.3, 'percent', company='Samsung SDI', p=('2023-07-01', '2023-09-30')),
        c('34%', 'revenue', -34, 'percent', company='Samsung SDI', role='change', p=('2024-07-01', '2024-09-30')),
        c('3.67 trillion won', 'revenue', 3670000000000, 'KRW', company='Samsung SDI', p=('2024-07-01', '2024-09-30')),
        c('677.3 billion won', 'operating_income', 677300000000, 'KRW', company='Samsung SDI', p=('2024-01-01', '2024-09-30')),
        c('half', 'operating_income', -50, 'percent', company='Samsung SDI', role='change', p=('2024-01-01', '2024-09-30')),
        c('47,000-49,000', 'production', 47000, 'vehicle', 49000, company='Rivian', p=('2024-01-01', '2024-12-31'), status='target'),
        c('57,000', 'production', 57000, 'vehicle', company='Rivian', p=('2024-01-01', '2024-12-31'), status='target', superseded=True),
        c('13,157', 'production', 13157, 'vehicle', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('December', 'production_start', None, 'date', company=['Samsung SDI', 'Stellantis'], p=('2024-12-01', '2024-12-31'), status=['plan', 'target']),
        c('8 GWh', 'capacity', 8, 'GWh', company=['Samsung SDI', 'Stellantis'], per='year'),
        c('33 GWh', 'capacity', 33, 'GWh', company=['Samsung SDI', 'Stellantis'], per='year', status=['plan', 'target']),
        c('$3.5 billion', 'investment', 3500000000, 'USD', company=['Samsung SDI', 'General Motors'], status='plan'),
        c('27 GWh', 'capacity', 27, 'GWh', company=['Samsung SDI', 'General Motors'], per='year', status=['plan', 'target']),
        c('2027', 'production_start', None, 'date', company=['Samsung SDI', 'General Motors'], p=('2027-01-01', '2027-12-31'), status=['plan', 'target']),
        c('4.4 trillion won', 'capex', 4400000000000, 'KRW', company='Samsung SDI', p=('2024-01-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Rivian': ('COMPANY', 'Rivian'), 'GM': ('COMPANY', 'General Motors')}),
    checks=[],
)
