from goldlib import *
from mentions import mentions

TEXT = """China adds 48,000 public charging piles in August

China had 1.623 million public charging piles at the end of August, of which 702,000 were DC and 921,000 AC, the China Electric Vehicle Charging Infrastructure Promotion Alliance said in a report today. The increase over July was 48,100 piles, and 64.8 percent over August last year.

Including private ones, the number of piles stood at 4.315 million, up 105 percent year on year.

The market is concentrated. The top 15 operators had 92.5 percent of all public piles. Star Charge was the largest with 322,000, followed by TELD (303,000), State Grid (196,000), YKC (193,000) and Xiaoju Charging (83,000).

Tesla, whose piles are not open to other brands, ran 9,600 Superchargers in mainland China at over 1,300 stations.

Guangdong province alone has 327,000 public piles, one-fifth of the national total; Shanghai, Jiangsu and Zhejiang follow.

As for battery swap, the number of stations rose to 1,637, including 1,094 of Nio and 108 of Aulton. Nio aims for 1,300 by the end of this year.

From January to August, 1.698 million piles were added in the country, 77 percent of them private, while NEV sales were 3.86 million.

Electricity consumed for charging came to about 2.08 billion kWh in August, up 125 million kWh from the previous month.

TELD's parent, Qingdao-based TGOOD, said last month that first-half revenue from charging rose 49 percent to 1.78 billion yuan, with a net loss of 120 million yuan.
"""

doc = dict(
    id='tw-a-evcipa-aug-2209', published='2022-09-13', source='greenroad-china',
    title='China adds 48,000 public charging piles in August',
    text=TEXT,
    claims=[
        c('48,000 public charging piles', 'chargers', 48000, 'charger', role=['change', 'level'], p=('2022-08-01', '2022-08-31')),
        c('1.623 million public charging piles', 'chargers', 1623000, 'charger', p=('2022-08-31', '2022-08-31')),
        c('702,000', 'chargers', 702000, 'charger', p=('2022-08-31', '2022-08-31')),
        c('921,000', 'chargers', 921000, 'charger', p=('2022-08-31', '2022-08-31')),
        c('48,100 piles', 'chargers', 48100, 'charger', role=['change', 'level'], p=('2022-08-01', '2022-08-31')),
        c('64.8 percent', 'chargers', 64.8, 'percent', role='change', p=('2022-08-31', '2022-08-31')),
        c('4.315 million', 'chargers', 4315000, 'charger', p=('2022-08-31', '2022-08-31')),
        c('105 percent', 'chargers', 105, 'percent', role='change', p=('2022-08-31', '2022-08-31')),
        c('92.5 percent', 'chargers', 92.5, 'percent', role='share', p=('2022-08-31', '2022-08-31')),
        c('322,000', 'chargers', 322000, 'charger', company='Star Charge', p=('2022-08-31', '2022-08-31')),
        c('303,000', 'chargers', 303000, 'charger', company='TELD', p=('2022-08-31', '2022-08-31')),
        c('196,000', 'chargers', 196000, 'charger', company='State Grid', p=('2022-08-31', '2022-08-31')),
        c('193,000', 'chargers', 193000, 'charger', company='YKC', p=('2022-08-31', '2022-08-31')),
        c('83,000', 'chargers', 83000, 'charger', company='Xiaoju Charging', p=('2022-08-31', '2022-08-31')),
        c('9,600 Superchargers', 'chargers', 9600, 'charger', company='Tesla'),
        c('1,300 stations', 'stations', 1300, 'station', None, company='Tesla'),
        c('327,000 public piles', 'chargers', 327000, 'charger'),
        c('one-fifth', 'chargers', 20, 'percent', role='share'),
        c('1,637', 'stations', 1637, 'station', p=('2022-08-31', '2022-08-31')),
        c('1,094', 'stations', 1094, 'station', company='NIO', p=('2022-08-31', '2022-08-31')),
        c('108', 'stations', 108, 'station', company='Aulton', p=('2022-08-31', '2022-08-31')),
        c('1,300', 'stations', 1300, 'station', nth=1, company='NIO', p=(None, '2022-12-31'), status=['target', 'plan']),
        c('1.698 million piles', 'chargers', 1698000, 'charger', role=['change', 'level'], p=('2022-01-01', '2022-08-31')),
        c('77 percent', 'chargers', 77, 'percent', role='share', p=('2022-01-01', '2022-08-31')),
        c('3.86 million', 'sales', 3860000, 'vehicle', p=('2022-01-01', '2022-08-31')),
        c('2.08 billion kWh', 'other', 2080000000, 'kWh', p=('2022-08-01', '2022-08-31')),
        c('125 million kWh', 'other', 125000000, 'kWh', role='change', p=('2022-08-01', '2022-08-31')),
        c('49 percent', 'revenue', 49, 'percent', company=['TELD', 'TGOOD'], role='change', p=('2022-01-01', '2022-06-30')),
        c('1.78 billion yuan', 'revenue', 1780000000, 'CNY', company=['TELD', 'TGOOD'], p=('2022-01-01', '2022-06-30')),
        c('120 million yuan', 'net_income', -120000000, 'CNY', company=['TELD', 'TGOOD'], p=('2022-01-01', '2022-06-30')),
    ],
    names=mentions(TEXT, {'Star Charge': ('COMPANY', 'Star Charge'), 'TELD': ('COMPANY', 'TELD'), 'State Grid': ('COMPANY', 'State Grid'), 'YKC': ('COMPANY', 'YKC'), 'Xiaoju Charging': ('COMPANY', 'Xiaoju Charging'), 'Tesla': ('COMPANY', 'Tesla'), 'Nio': ('COMPANY', 'NIO'), 'Aulton': ('COMPANY', 'Aulton'), 'TGOOD': ('COMPANY', 'TGOOD')}),
    checks=[],
)
