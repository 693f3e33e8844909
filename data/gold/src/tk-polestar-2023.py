from goldlib import *
from mentions import mentions

TEXT = """Polestar trims a further 15% of jobs, lands $950 million loan

GOTHENBURG, Feb 28 - Swedish EV maker Polestar said on Wednesday that it had obtained $950 million of external funding, a three-year loan from 12 banks including BNP Paribas, days after Volvo Cars decided to hand 62.7% of the firm to its own shareholders.

With that Polestar reckons it needs $350 million more to reach cash flow break-even in 2025; its former estimate was $1.3 billion. Volvo Cars extends the term of an existing $1 billion credit by 18 months and stays on with 18%.

The firm delivered 54,600 cars in 2023, 6% more than the year before, but missed a target that it had already lowered from 80,000 to 60,000. In the fourth quarter 12,800 were handed over, 39% fewer. About 450 jobs go, on top of the 10% cut last year; the headcount was 2,976 at the end of September.

Volume of 155,000 to 165,000 cars is sought in 2025, with a gross margin in the high teens. Two SUVs must do the work: the Polestar 4 (up to 400 kW, 0-100 km/h in 3.8 s, 100 kWh, from 63,200 euros) and the Polestar 3, whose first deliveries are due in the second quarter after several delays. The latter will also be built in South Carolina from mid-2024, which spares it a U.S. duty of 27.5%.

Shares, $10 at the 2022 debut, trade at $1.60.
"""

doc = dict(
    id='tk-polestar-2023', published='2024-02-29', source='nordic-industry-wire',
    title='Polestar trims a further 15% of jobs, lands $950 million loan',
    text=TEXT,
    claims=[
        c('15%', ['layoffs', 'headcount'], 15, 'percent', company='Polestar', role='share', status='plan'),
        c('$950 million', ['funding', 'debt'], 950000000, 'USD', company='Polestar'),
        c('$950 million', ['funding', 'debt'], 950000000, 'USD', nth=1, company='Polestar'),
        c('three-year', 'duration', 3, 'year', company='Polestar'),
        c('12 banks', 'other', 12, 'item', company='Polestar'),
        c('62.7%', 'stake', 62.7, 'percent', company=['Volvo', 'Polestar']),
        c('$350 million', 'funding', 350000000, 'USD', company='Polestar', status='forecast'),
        c('$1.3 billion', 'funding', 1300000000, 'USD', company='Polestar', status='forecast', superseded=True),
        c('$1 billion', 'debt', 1000000000, 'USD', company=['Polestar', 'Volvo']),
        c('18 months', 'duration', 18, 'month', company='Polestar'),
        c('18%', 'stake', 18, 'percent', company=['Volvo', 'Polestar']),
        c('54,600', 'deliveries', 54600, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31')),
        c('6%', 'deliveries', 6, 'percent', company='Polestar', role='change', p=('2023-01-01', '2023-12-31')),
        c('80,000', 'deliveries', 80000, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31'), status='target', superseded=True),
        c('60,000', 'deliveries', 60000, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31'), status='target'),
        c('12,800', 'deliveries', 12800, 'vehicle', company='Polestar', p=('2023-10-01', '2023-12-31')),
        c('39%', 'deliveries', -39, 'percent', company='Polestar', role='change', p=('2023-10-01', '2023-12-31')),
        c('450 jobs', 'layoffs', 450, 'job', company='Polestar', status='plan'),
        c('10%', ['layoffs', 'headcount'], 10, 'percent', company='Polestar', role='share', p=('2023-01-01', '2023-12-31')),
        c('2,976', 'headcount', 2976, 'job', company='Polestar', p=('2023-09-30', '2023-09-30')),
        c('155,000 to 165,000', 'deliveries', 155000, 'vehicle', 165000, company='Polestar', p=('2025-01-01', '2025-12-31'), status='target'),
        c('high teens', 'gross_margin', 17, 'percent', 19, company='Polestar', p=('2025-01-01', '2025-12-31'), status='target'),
        c('Two SUVs', 'models', 2, 'model', company='Polestar'),
        c('400 kW', 'power', None, 'kW', 400, company='Polestar', product='Polestar 4'),
        c('3.8 s', 'acceleration', 3.8, 'second', company='Polestar', product='Polestar 4'),
        c('100 kWh', 'battery_capacity', 100, 'kWh', company='Polestar', product='Polestar 4'),
        c('63,200 euros', 'price', 63200, 'EUR', company='Polestar', product='Polestar 4'),
        c('the second quarter', 'delivery_start', None, 'date', company='Polestar', product='Polestar 3', p=('2024-04-01', '2024-06-30'), status='plan'),
        c('mid-2024', 'production_start', None, 'date', company='Polestar', product='Polestar 3', p=('2024-07-01', '2024-07-31'), status='plan'),
        c('27.5%', 'tariff', 27.5, 'percent', company='Polestar'),
        c('$10', 'share_price', 10, 'USD', company='Polestar', per=['share', None], p=('2022-01-01', '2022-12-31')),
        c('$1.60', 'share_price', 1.6, 'USD', company='Polestar', per=['share', None]),
    ],
    names=mentions(TEXT, {'Polestar': ('COMPANY', 'Polestar'), 'Volvo Cars': ('COMPANY', 'Volvo'), 'BNP Paribas': ('COMPANY', 'BNP Paribas'), 'Polestar 3': ('PRODUCT', 'Polestar 3'), 'Polestar 4': ('PRODUCT', 'Polestar 4')}),
    checks=[],
)
