from goldlib import *
from mentions import mentions

TEXT = """Lucid opens Saudi assembly plant with room for 5,000 cars a year

JEDDAH: Electric car maker Lucid opened the Kingdom's first car factory on Wednesday in King Abdullah Economic City, where it will initially put together up to 5,000 vehicles a year from kits pre-made at its plant in Casa Grande, Arizona.

After the middle of the decade, the factory, known as AMP-2, is to move to full production with an additional annual capacity of 150,000 cars.

The government has committed to buying at least 50,000 Lucid vehicles over 10 years with an option for another 50,000. Lucid expects financing and incentives with a value of up to $3.3 billion over 15 years to build and run AMP-2. In 2022 the Saudi Industrial Development Fund granted loans of as much as SR5.19 billion ($1.38 billion) for it.

The Public Investment Fund owns around 60 percent of Lucid and bought another $1.8 billion of its stock in June.

"We are on schedule, 15 months after the first stone," said Faisal Sultan, 49, the company's managing director for the Middle East. Some 70 Saudis have been trained in Arizona.

Lucid has a production goal of more than 10,000 cars for 2023. In the first half, it built 4,487 and delivered 2,810. The net loss in the second quarter was $764 million on revenue of $151 million, and liquidity stood at $6.25 billion at the end of June.

Ceer, the PIF's joint venture with Foxconn, intends to begin sales in 2025 and create up to 30,000 direct and indirect jobs. In May, Hyundai was said to be in talks on a plant as well.

Riyadh wants 30 percent of cars in the capital to be electric by 2030 and 500,000 EVs to be built in the country every year.

Lucid shares rose 1.6 percent to $5.23 in New York on Wednesday.
"""

PL = ['plan', 'target', 'forecast']
L = 'Lucid'
doc = dict(
    id='tw-e-lucid-kaec-2309', published='2023-09-28', source='red-sea-chronicle',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('5,000 cars', 'capacity', 5000, 'vehicle', company=L, per='year'),
        c('5,000 vehicles', ['capacity', 'production'], None, 'vehicle', 5000, company=L, per='year', status=['plan', 'target', 'actual', 'forecast']),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company=L, per='year', status=PL),
        c('50,000 Lucid vehicles', 'orders', 50000, ['order', 'vehicle'], None, company=L),
        c('10 years', 'duration', 10, 'year', company=L),
        c('50,000', 'orders', 50000, ['order', 'vehicle'], nth=2, company=L),
        c('$3.3 billion', ['subsidy', 'funding'], None, 'USD', 3.3e9, company=L, status=PL),
        c('15 years', 'duration', 15, 'year', company=L, status=PL + ['actual']),
        c('SR5.19 billion', ['debt', 'funding'], None, 'SAR', 5.19e9, company=L, p=y(2022)),
        c('$1.38 billion', ['debt', 'funding'], None, 'USD', 1.38e9, company=L, p=y(2022)),
        c('60 percent', 'stake', 60, 'percent', company=['Public Investment Fund', 'PIF', L]),
        c('$1.8 billion', ['investment', 'funding'], 1.8e9, 'USD', company=['Public Investment Fund', 'PIF', L], p=m(2023, 6)),
        c('15 months', 'duration', 15, 'month', company=L),
        c('70 Saudis', ['other', 'headcount'], 70, 'job', company=L),
        c('10,000 cars', 'production', 10000, 'vehicle', None, company=L, p=y(2023), status='target'),
        c('4,487', 'production', 4487, 'vehicle', company=L, p=h(2023, 1)),
        c('2,810', 'deliveries', 2810, 'vehicle', company=L, p=h(2023, 1)),
        c('$764 million', 'net_income', -7.64e8, 'USD', company=L, p=q(2023, 2)),
        c('$151 million', 'revenue', 1.51e8, 'USD', company=L, p=q(2023, 2)),
        c('$6.25 billion', 'cash', 6.25e9, 'USD', company=L, p=('2023-06-30', '2023-06-30')),
        c('2025', ['launch', 'delivery_start'], None, 'date', company='Ceer', p=y(2025), status=PL),
        c('30,000 direct and indirect jobs', 'jobs', None, 'job', 30000, company='Ceer', status=PL),
        c('30 percent', 'penetration', 30, 'percent', p=by(2030), status='target'),
        c('500,000 EVs', 'production', 500000, 'vehicle', per='year', p=by(2030), status='target'),
        c('1.6 percent', 'share_price', 1.6, 'percent', company=L, role='change', p=('2023-09-27', '2023-09-27')),
        c('$5.23', 'share_price', 5.23, 'USD', company=L, per=['share', None], p=('2023-09-27', '2023-09-27')),
    ],
    names=mentions(TEXT, {'Lucid': ('COMPANY', 'Lucid'), 'Public Investment Fund': ('COMPANY', 'Public Investment Fund'), 'PIF': ('COMPANY', 'Public Investment Fund'), 'Saudi Industrial Development Fund': ('COMPANY', 'Saudi Industrial Development Fund'), 'Ceer': ('COMPANY', 'Ceer'), 'Foxconn': ('COMPANY', 'Foxconn'), 'Hyundai': ('COMPANY', 'Hyundai')}),
    checks=[],
)
