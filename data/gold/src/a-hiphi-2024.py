from goldlib import *
from mentions import mentions

TEXT = """HiPhi halts production for six months in fresh blow to luxury EV dreams

Staff of Human Horizons came back from the Lunar New Year break on Sunday to learn that there was nothing to come back to. From February 18 the owner of the HiPhi brand stops all operations; wages for January will be late, and whoever stays after March 15 receives the Shanghai minimum of 2,690 yuan a month.

HiPhi sold 4,237 cars in 2022 and, by its own account, 8,000 last year, an increase of 88.8 percent; insurers' data have only 2,940. Its Y, the cheapest of three models, was reduced on New Year's Day to 319,000 yuan from 339,000 yuan; the Z, a 505-kW (677-hp) coupe of 3.8 seconds to the hundred, still lists at 610,000 yuan – about NT$2.7 million in the currency of the Taiwanese engineers now packing.

Kia's old Yancheng plant, where Yueda assembles the cars for a fee, could do 150,000 a year. “We ran at 2 percent,” a foreman said.

Saudi Arabia's investment ministry signed a $5.6 billion (21 billion riyal) memorandum last June; not a halala has come. Registered debts stand at 9.7 billion yuan, of which 2.1 billion falls due by summer. Of 80 showrooms about three dozen are open, and the headcount, 5,600 at its height, is down to 2,000.

Follow us on WeChat for more.
"""

doc = dict(
    id='a-hiphi-2024', published='2024-02-19', source='yancheng-business-post',
    title='HiPhi halts production for six months in fresh blow to luxury EV dreams',
    text=TEXT,
    claims=[
        c('six months', 'duration', 6, 'month', company='Human Horizons'),
        c('2,690 yuan', ['other', 'cost'], 2690, 'CNY', company='Human Horizons', per='month'),
        c('4,237 cars', 'sales', 4237, 'vehicle', company='HiPhi', p=y(2022)),
        c('8,000', 'sales', 8000, 'vehicle', company='HiPhi', p=y(2023)),
        c('88.8 percent', 'sales', 88.8, 'percent', company='HiPhi', role='change', p=y(2023)),
        c('2,940', 'registrations', 2940, 'vehicle', company='HiPhi', p=y(2023)),
        c('three models', 'models', 3, 'model', company='HiPhi'),
        c('319,000 yuan', 'price', 319000, 'CNY', company='HiPhi', product='Y'),
        c('339,000 yuan', 'price', 339000, 'CNY', company='HiPhi', product='Y', superseded=True),
        c('505-kW', 'power', 505, 'kW', company='HiPhi', product='Z'),
        c('677-hp', 'power', 677, 'hp', company='HiPhi', product='Z'),
        c('3.8 seconds', 'acceleration', 3.8, 'second', company='HiPhi', product='Z'),
        c('610,000 yuan', 'price', 610000, 'CNY', company='HiPhi', product='Z'),
        c('NT$2.7 million', 'price', 2700000, 'TWD', company='HiPhi', product='Z'),
        c('150,000', 'capacity', 150000, 'vehicle', company=['Yueda', 'HiPhi'], per='year'),
        c('2 percent', 'other', 2, 'percent', company=['Yueda', 'HiPhi']),
        c('$5.6 billion', ['investment', 'funding'], 5600000000, 'USD', company='Human Horizons', p=m(2023, 6), status='plan'),
        c('21 billion riyal', ['investment', 'funding'], 21000000000, 'SAR', company='Human Horizons', p=m(2023, 6), status='plan'),
        c('9.7 billion yuan', 'debt', 9700000000, 'CNY', company='Human Horizons'),
        c('2.1 billion', 'debt', 2100000000, 'CNY', company='Human Horizons'),
        c('80 showrooms', 'stores', 80, 'store', company='Human Horizons'),
        c('three dozen', 'stores', 36, 'store', company='Human Horizons'),
        c('5,600', 'headcount', 5600, 'job', company='Human Horizons'),
        c('2,000', 'headcount', 2000, 'job', company='Human Horizons'),
    ],
    names=mentions(TEXT, {'Human Horizons': ('COMPANY', 'Human Horizons'), 'HiPhi': ('COMPANY', 'HiPhi'), 'Kia': ('COMPANY', 'Kia'), 'Yueda': ('COMPANY', 'Yueda'), 'Y': ('PRODUCT', 'Y'), 'Z': ('PRODUCT', 'Z')}),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['4,237 cars', '8,000', '88.8 percent']),
        dict(kind='unit', verdict='consistent', quotes=['505-kW', '677-hp']),
        dict(kind='fx', verdict='consistent', quotes=['610,000 yuan', 'NT$2.7 million']),
        dict(kind='fx', verdict='consistent', quotes=['$5.6 billion', '21 billion riyal']),
    ],
)
