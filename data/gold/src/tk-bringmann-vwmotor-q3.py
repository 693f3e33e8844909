from goldlib import *
from mentions import mentions

TEXT = """Chip famine slows VW output in Wolfsburg and dents the profit

WOLFSBURG. At Europe's largest carmaker the operating result before special items came to 2.8 billion euros in the third quarter, 12 percent less than the 3.2 billion of the same quarter last year; turnover dropped by 4.1 percent to 56.9 billion euros. The group now expects to deliver no more cars than in 2020 (9.3 million), whereas it had aimed for a noticeable plus.

Deliveries in the three months were down by 24 percent to 1.97 million, yet electric cars rose 109 percent to 122,100. Counted from January, the number is 293,100, led by the ID.4 (72,700) and the ID.3 (52,700); Porsche supplied 28,600 Taycans. In China a mere 47,200 were sold, so that the year's target there of 80,000 to 100,000 is out of reach. Buyers in Germany wait up to a year for an ID model.

Wolfsburg, with 50,000 employees, made 300,000 cars in nine months, the fewest since 1958; Tesla will build 5,000 to 10,000 a week in Grünheide with 12,000 people. Herbert Diess reckons Tesla needs ten hours per car and Zwickau more than 30. Talk of 30,000 jobs at risk was denied.

Net liquidity of the car division amounted to 25.7 billion euros at the end of September, net cash flow to minus 3.0 billion in the quarter, capital expenditure to 2.4 billion.
"""

doc = dict(
    id='tk-bringmann-vwmotor-q3', published='2021-10-29', source='rhein-ruhr-zeitung-en',
    title='Chip famine slows VW output in Wolfsburg and dents the profit',
    text=TEXT,
    claims=[
        c('2.8 billion euros', 'operating_income', 2800000000, 'EUR', company='Volkswagen', p=('2021-07-01', '2021-09-30')),
        c('12 percent', 'operating_income', -12, 'percent', company='Volkswagen', role='change', p=('2021-07-01', '2021-09-30')),
        c('3.2 billion', 'operating_income', 3200000000, 'EUR', company='Volkswagen', p=('2020-07-01', '2020-09-30')),
        c('4.1 percent', 'revenue', -4.1, 'percent', company='Volkswagen', role='change', p=('2021-07-01', '2021-09-30')),
        c('56.9 billion euros', 'revenue', 56900000000, 'EUR', company='Volkswagen', p=('2021-07-01', '2021-09-30')),
        c('9.3 million', 'deliveries', 9300000, 'vehicle', company='Volkswagen', p=('2020-01-01', '2020-12-31')),
        c('24 percent', 'deliveries', -24, 'percent', company='Volkswagen', role='change', p=('2021-07-01', '2021-09-30')),
        c('1.97 million', 'deliveries', 1970000, 'vehicle', company='Volkswagen', p=('2021-07-01', '2021-09-30')),
        c('109 percent', 'deliveries', 109, 'percent', company='Volkswagen', role='change', p=('2021-07-01', '2021-09-30')),
        c('122,100', 'deliveries', 122100, 'vehicle', company='Volkswagen', p=('2021-07-01', '2021-09-30')),
        c('293,100', 'deliveries', 293100, 'vehicle', company='Volkswagen', p=('2021-01-01', '2021-09-30')),
        c('72,700', 'deliveries', 72700, 'vehicle', company='Volkswagen', product='ID.4', p=('2021-01-01', '2021-09-30')),
        c('52,700', 'deliveries', 52700, 'vehicle', company='Volkswagen', product='ID.3', p=('2021-01-01', '2021-09-30')),
        c('28,600', 'deliveries', 28600, 'vehicle', company='Porsche', product='Taycan', p=('2021-01-01', '2021-09-30')),
        c('47,200', 'deliveries', 47200, 'vehicle', company='Volkswagen', p=('2021-01-01', '2021-09-30')),
        c('80,000 to 100,000', 'deliveries', 80000, 'vehicle', 100000, company='Volkswagen', p=('2021-01-01', '2021-12-31'), status='target'),
        c('a year', 'wait_time', None, 'year', 1, company='Volkswagen'),
        c('50,000 employees', 'headcount', 50000, 'job', company='Volkswagen'),
        c('300,000 cars', 'production', 300000, 'vehicle', company='Volkswagen', p=('2021-01-01', '2021-09-30')),
        c('5,000 to 10,000', 'capacity', 5000, 'vehicle', 10000, company='Tesla', per='week', status='forecast'),
        c('12,000 people', 'headcount', 12000, 'job', company='Tesla', status='forecast'),
        c('ten hours', 'duration', 10, 'hour', company='Tesla'),
        c('30', 'duration', 30, 'hour', None, nth=1, company='Volkswagen'),
        c('25.7 billion euros', 'cash', 25700000000, 'EUR', company='Volkswagen', p=('2021-09-30', '2021-09-30')),
        c('3.0 billion', 'cash_flow', -3000000000, 'EUR', company='Volkswagen', p=('2021-07-01', '2021-09-30')),
        c('2.4 billion', 'capex', 2400000000, 'EUR', company='Volkswagen', p=('2021-07-01', '2021-09-30')),
    ],
    names=mentions(TEXT, {'VW': ('COMPANY', 'Volkswagen'), 'Porsche': ('COMPANY', 'Porsche'), 'Tesla': ('COMPANY', 'Tesla'), 'ID.3': ('PRODUCT', 'ID.3'), 'ID.4': ('PRODUCT', 'ID.4'), 'Taycan': ('PRODUCT', 'Taycan')}),
    checks=[],
)
