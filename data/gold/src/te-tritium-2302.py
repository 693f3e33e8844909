from goldlib import *
from mentions import mentions

TEXT = """Brisbane's Tritium turns out its first Tennessee chargers, tips revenue of US$200m

Fast-charger specialist Tritium has gone all in on America. Its Lebanon, Tennessee, works, opened in August, shipped more than 500 units by Christmas and is on track to reach 10,000 a year; thirty thousand are feasible over time. Some 250 people clock in there, and 500 is the promise.

For the half to 31 December the Nasdaq company registered sales of US$27 million, 27 per cent less than the corresponding half of 2021, because parts were short. Orders, though, tumbled in: US$96 million worth, leaving a backlog of US$159 million at year's end, up 84 per cent. The net loss? US$62.9 million. Gross margin was -7 per cent.

Chief executive Jane Hunter said output since New Year was already running at twice the pace of the December quarter. She is sticking with a forecast "in excess of" US$200 million for the financial year to June, and expects to be EBITDA-positive in the first half of FY24.

BP remains the largest buyer. Under a multi-year deal it will take close to 1,000 RTM chargers of 75 kW each for Britain, Australia and New Zealand.

Murarrie, the original Brisbane factory, makes 5,000 a year at most; the US$150 million loan from a group of American insurers, dated September, falls due in 2025.
"""

doc = dict(
    id='te-tritium-2302', published='2023-02-23', source='southern-cross-motoring',
    title="Brisbane's Tritium turns out its first Tennessee chargers, tips revenue of US$200m",
    text=TEXT,
    claims=[
        c('US$200m', 'revenue', 200000000, 'USD', company='Tritium', p=('2022-07-01', '2023-06-30'), status=['target', 'forecast']),
        c('August', 'production_start', None, 'date', company='Tritium', p=('2022-08-01', '2022-08-31')),
        c('500 units', ['deliveries', 'production', 'sales'], 500, 'charger', None, company='Tritium', p=('2022-08-01', '2022-12-25')),
        c('10,000', 'capacity', 10000, 'charger', company='Tritium', per='year', status=['plan', 'target', 'forecast']),
        c('thirty thousand', 'capacity', 30000, 'charger', company='Tritium', per=['year', None], status='forecast'),
        c('250', 'headcount', 250, 'job', company='Tritium'),
        c('500', 'headcount', 500, 'job', nth=1, company='Tritium', status=['plan', 'target', 'forecast']),
        c('US$27 million', 'revenue', 27000000, 'USD', company='Tritium', p=('2022-07-01', '2022-12-31')),
        c('27 per cent', 'revenue', -27, 'percent', company='Tritium', role='change', p=('2022-07-01', '2022-12-31')),
        c('US$96 million', 'orders', 96000000, 'USD', company='Tritium', p=('2022-07-01', '2022-12-31')),
        c('US$159 million', 'orders', 159000000, 'USD', company='Tritium', p=('2022-12-31', '2022-12-31')),
        c('84 per cent', 'orders', 84, 'percent', company='Tritium', role='change', p=('2022-12-31', '2022-12-31')),
        c('US$62.9 million', 'net_income', -62900000, 'USD', company='Tritium', p=('2022-07-01', '2022-12-31')),
        c('-7 per cent', 'gross_margin', -7, 'percent', company='Tritium', p=('2022-07-01', '2022-12-31')),
        c('twice', 'production', 100, 'percent', company='Tritium', role='change', p=('2023-01-01', '2023-02-23')),
        c('US$200 million', 'revenue', 200000000, 'USD', None, company='Tritium', p=('2022-07-01', '2023-06-30'), status=['target', 'forecast']),
        c('1,000', 'orders', 1000, 'charger', company='Tritium'),
        c('75 kW', 'charging_power', 75, 'kW', company='Tritium', product='RTM'),
        c('5,000', 'capacity', 5000, 'charger', company='Tritium', per='year'),
        c('US$150 million', ['funding', 'debt'], 150000000, 'USD', company='Tritium', p=('2022-09-01', '2022-09-30')),
    ],
    names=mentions(TEXT, {'Tritium': ('COMPANY', 'Tritium'), 'BP': ('COMPANY', 'BP'), 'RTM': ('PRODUCT', 'RTM')}),
)
