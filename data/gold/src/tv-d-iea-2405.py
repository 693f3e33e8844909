from goldlib import *
from mentions import mentions

TEXT = """IEA: One in five cars sold worldwide this year will be electric

Electric car sales are expected to reach around 16.8 million in 2024, the International Energy Agency said, up from 13.9 million in 2023. That would be more than one in five of all cars sold.

Photo: Charging station in Hangzhou. The picture was taken on February 3. (AFP)

In the first quarter, sales grew by about 25% compared with the first quarter of 2023, to over 3 million. More electric cars were sold in those three months than in the whole of 2020, the Paris-based agency said.

China is forecast to account for nearly 10.1 million of this year's sales, Europe for 3.4 million and the United States for 1.6 million, with shares of 44%, 24% and 10.5%, respectively. Vietnam and Thailand come next among the smaller markets. In the former, the share went up to 15% last year from 3% in 2022, and in Thailand it reached 10%.

By 2030, almost one in three cars on Chinese roads will be electric under today's policies, the report said. By 2035 every second car sold globally will be.

The number of public charging points rose 40% last year. Fast chargers, whose number grew 55%, made up more than 35% of the total at the end of December. To keep pace, the total has to grow sixfold by 2035, the IEA said.

Announced investments in EVs and batteries came to almost $500 billion in 2022 and 2023. Some 90% of battery cell capacity was in China, Europe and the US at year-end, the agency said.

Also read: Tesla's charging team gets the sack
Sign up to our newsletter, sent at 6 a.m. every weekday.
"""

doc = dict(
    id='tv-d-iea-2405', published='2024-05-07', source='gridbrief',
    title='IEA: One in five cars sold worldwide this year will be electric',
    text=TEXT,
    claims=[
        c('One in five', 'penetration', 20, 'percent', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('16.8 million', 'sales', 16800000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('13.9 million', 'sales', 13900000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('one in five', 'penetration', 20, 'percent', None, p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('25%', 'sales', 25, 'percent', role='change', p=('2024-01-01', '2024-03-31')),
        c('3 million', 'sales', 3000000, 'vehicle', None, p=('2024-01-01', '2024-03-31')),
        c('10.1 million', 'sales', 10100000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('3.4 million', 'sales', 3400000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('1.6 million', 'sales', 1600000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('44%', 'penetration', 44, 'percent', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('24%', 'penetration', 24, 'percent', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('10.5%', 'penetration', 10.5, 'percent', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('15%', 'penetration', 15, 'percent', p=('2023-01-01', '2023-12-31')),
        c('3%', 'penetration', 3, 'percent', p=('2022-01-01', '2022-12-31')),
        c('10%', 'penetration', 10, 'percent', p=('2023-01-01', '2023-12-31')),
        c('one in three', 'penetration', 33.3333333333, 'percent', p=(None, '2030-12-31'), status='forecast'),
        c('every second', 'penetration', 50, 'percent', p=(None, '2035-12-31'), status='forecast'),
        c('40%', 'chargers', 40, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('55%', 'chargers', 55, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('35%', 'chargers', 35, 'percent', None, role='share', p=('2023-12-31', '2023-12-31')),
        c('sixfold', 'chargers', 500, 'percent', role='change', p=(None, '2035-12-31'), status='forecast'),
        c('$500 billion', 'investment', 500000000000, 'USD', p=('2022-01-01', '2023-12-31'), status=['actual', 'plan']),
        c('90%', 'capacity', 90, 'percent', role='share', p=('2023-12-31', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
