from goldlib import *
from mentions import mentions

TEXT = """Centre’s push: HPCL to spend Rs 700 crore on chargers, Statiq bags 5,100-unit order

Mumbai | State-run oil marketer HPCL will instal 5,100 fast chargers at its fuel pumps by the end of next fiscal with Rs 700 crore, of which the Centre’s FAME-II scheme reimburses Rs 400 crore. Gurugram’s Statiq will supply and run them.

The start-up operates 7,000 chargers of its own or of partners in 63 cities and wants to be at 20,000 by December 2025. It closed FY23 with operating revenue of Rs 24 crore, six times the Rs 4 crore of the previous year, while its loss doubled to Rs 60 crore. Backers led by Shell Ventures have given it $25.7 million till date.

India had 12,146 public EV stations as of February 2, the power ministry told Parliament; Maharashtra leads with 3,079, followed by Delhi with 1,886. Tata Power, the largest operator, claims 5,300 public points and 86,000 home chargers, whereas Ather’s grid for scooters numbers 1,770. Utilisation is the worry: 5 per cent on average, against the 15 per cent at which the business pays.

A unit of power costs between Rs 16 and Rs 24 at a fast gun, plus 18 per cent GST. On national highways the ministry desires one charger every 25 km.
"""

doc = dict(
    id='tm-statiq-hpcl-24', published='2024-03-19', source='charge-bharat',
    title='Centre’s push: HPCL to spend Rs 700 crore on chargers, Statiq bags 5,100-unit order',
    text=TEXT,
    claims=[
        c('Rs 700 crore', 'investment', 7000000000, 'INR', company='HPCL', p=(None, '2025-03-31'), status='plan'),
        c('5,100-unit', 'orders', 5100, 'charger', company='Statiq'),
        c('5,100 fast chargers', 'chargers', 5100, 'charger', company='HPCL', p=(None, '2025-03-31'), status='plan'),
        c('Rs 700 crore', 'investment', 7000000000, 'INR', nth=1, company='HPCL', p=(None, '2025-03-31'), status='plan'),
        c('Rs 400 crore', 'subsidy', 4000000000, 'INR', company='HPCL'),
        c('7,000 chargers', 'chargers', 7000, 'charger', company='Statiq'),
        c('63 cities', 'countries', 63, 'country', company='Statiq'),
        c('20,000', 'chargers', 20000, 'charger', company='Statiq', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('Rs 24 crore', 'revenue', 240000000, 'INR', company='Statiq', p=('2022-04-01', '2023-03-31')),
        c('six times', 'revenue', 500, 'percent', company='Statiq', role='change', p=('2022-04-01', '2023-03-31')),
        c('Rs 4 crore', 'revenue', 40000000, 'INR', company='Statiq', p=('2021-04-01', '2022-03-31')),
        c('doubled', 'net_income', 100, 'percent', company='Statiq', role='change', p=('2022-04-01', '2023-03-31')),
        c('Rs 60 crore', 'net_income', -600000000, 'INR', company='Statiq', p=('2022-04-01', '2023-03-31')),
        c('$25.7 million', 'funding', 25700000, 'USD', company='Statiq', p=(None, '2024-03-19')),
        c('12,146 public EV stations', 'stations', 12146, 'station', p=('2024-02-02', '2024-02-02')),
        c('3,079', 'stations', 3079, 'station', p=('2024-02-02', '2024-02-02')),
        c('1,886', 'stations', 1886, 'station', p=('2024-02-02', '2024-02-02')),
        c('5,300 public points', 'chargers', 5300, 'charger', company='Tata Power'),
        c('86,000 home chargers', 'chargers', 86000, 'charger', company='Tata Power'),
        c('1,770', 'chargers', 1770, 'charger', company='Ather Energy'),
        c('5 per cent', 'other', 5, 'percent'),
        c('15 per cent', 'other', 15, 'percent', status='forecast'),
        c('Rs 16 and Rs 24', 'price', 16, 'INR', 24, per='kWh'),
        c('18 per cent', 'tariff', 18, 'percent'),
    ],
    names=mentions(TEXT, {'Statiq': ('COMPANY', 'Statiq'), 'HPCL': ('COMPANY', 'HPCL'), 'Tata Power': ('COMPANY', 'Tata Power'), 'Ather': ('COMPANY', 'Ather Energy')}),
    checks=[],
)
