from goldlib import *
from mentions import mentions

TEXT = """Tata lays stone for Rs 9,000 crore Tamil Nadu plant to build JLR cars

RANIPET: Chief Minister M K Stalin on Saturday laid the foundation stone for a Rs 9,000-crore ($1.07 billion) car plant of Tata Motors at Panapakkam, which will roll out Tata and JLR models. On 470 acres, it is designed for 2.5 lakh units a year, to be reached over five to seven years, and will create 5,000 jobs, direct and indirect.

The state has become the address of choice. At Thoothukudi VinFast is spending $500 million on the first stage of a $2 billion project, with production starting in the first half of 2025; Hyundai’s Creta Electric, made near Chennai, goes on sale in January, and Ola Electric’s Krishnagiri cell factory, 1.4 GWh so far, is to have 5 GWh by March. Of all EVs registered in India last fiscal 40 per cent came from Tamil Nadu.

Tata, which sold 73,844 electric cars in FY24, 47 per cent up, saw volumes slip 17 per cent to 16,579 in Q1 FY25, its share dropping to 68 per cent. The chairman, N Chandrasekaran, 61, puts electrics at 12 per cent of the company’s sales and at 2 per cent of the country’s. By FY30 the former is to be 30 per cent.

Agratas, the group’s cell arm, wants 20 GWh in Gujarat, and JLR’s Range Rover Electric has 48,000 names on its waiting list.
"""

doc = dict(
    id='tq-goldstone-tata-tamil', published='2024-09-29', source='biz-daily-in',
    title='Tata lays stone for Rs 9,000 crore Tamil Nadu plant to build JLR cars',
    text=TEXT,
    claims=[
        c('Rs 9,000 crore', 'investment', 90000000000, 'INR', company='Tata Motors', status='plan'),
        c('Rs 9,000-crore', 'investment', 90000000000, 'INR', company='Tata Motors', status='plan'),
        c('$1.07 billion', 'investment', 1070000000, 'USD', company='Tata Motors', status='plan'),
        c('470 acres', 'area', 470, 'acre', company='Tata Motors'),
        c('2.5 lakh', 'capacity', 250000, 'vehicle', company='Tata Motors', per='year', status='plan'),
        c('5,000 jobs', 'jobs', 5000, 'job', company='Tata Motors', status='plan'),
        c('$500 million', 'investment', 500000000, 'USD', company='VinFast', status='plan'),
        c('$2 billion', 'investment', 2000000000, 'USD', company='VinFast', status='plan'),
        c('first half of 2025', 'production_start', None, 'date', company='VinFast', p=('2025-01-01', '2025-06-30'), status='plan'),
        c('January', 'launch', None, 'date', company='Hyundai', product='Creta Electric', p=('2025-01-01', '2025-01-31'), status='plan'),
        c('1.4 GWh', 'capacity', 1.4, 'GWh', company='Ola Electric', per='year'),
        c('5 GWh', 'capacity', 5, 'GWh', company='Ola Electric', per='year', p=(None, '2025-03-31'), status='plan'),
        c('40 per cent', 'registrations', 40, 'percent', role='share', p=('2023-04-01', '2024-03-31')),
        c('73,844', 'sales', 73844, 'vehicle', company='Tata Motors', p=('2023-04-01', '2024-03-31')),
        c('47 per cent', 'sales', 47, 'percent', company='Tata Motors', role='change', p=('2023-04-01', '2024-03-31')),
        c('17 per cent', 'sales', -17, 'percent', company='Tata Motors', role='change', p=('2024-04-01', '2024-06-30')),
        c('16,579', 'sales', 16579, 'vehicle', company='Tata Motors', p=('2024-04-01', '2024-06-30')),
        c('68 per cent', 'market_share', 68, 'percent', company='Tata Motors', role=['share', 'level'], p=('2024-04-01', '2024-06-30')),
        c('12 per cent', 'sales', 12, 'percent', company='Tata Motors', role='share'),
        c('2 per cent', 'penetration', 2, 'percent', nth=1, role=['share', 'level']),
        c('30 per cent', 'sales', 30, 'percent', company='Tata Motors', role='share', p=('2029-04-01', '2030-03-31'), status='target'),
        c('20 GWh', 'capacity', 20, 'GWh', company='Agratas', per='year', status='plan'),
        c('48,000 names', 'orders', 48000, 'order', company=['Jaguar Land Rover', 'JLR'], product='Range Rover Electric'),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'JLR': ('COMPANY', 'Jaguar Land Rover'), 'VinFast': ('COMPANY', 'VinFast'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Agratas': ('COMPANY', 'Agratas'), 'Range Rover Electric': ('PRODUCT', 'Range Rover Electric'), 'Creta Electric': ('PRODUCT', 'Creta Electric')}),
    checks=[],
)
