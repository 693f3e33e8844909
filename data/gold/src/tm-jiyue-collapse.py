from goldlib import *
from mentions import mentions

TEXT = """Jiyue, Baidu’s and Geely’s joint venture in cars, runs dry overnight

On Wednesday afternoon the staff of Jiyue learned from their chief executive, Xia Yiping, that the money was gone. By Thursday a crowd had gathered outside the Shanghai office. Around 5,000 people worked for the company in the summer; social insurance for November has not been paid.

Founded in 2021 as Jidu with $300 million from Baidu (55%) and Geely (45%), it took in nearly $400 million more in January 2022. The partners later swapped places: today Geely has 65% and the search engine 35%. A final cheque of 3 billion yuan, Baidu’s, was withheld after an audit had turned up a hole of 7 billion yuan, Chinese media say.

Sales explain the rest. The 01, a sport utility from 249,900 yuan originally, and the 07, a sedan at 199,900 yuan, found 2,485 buyers in November, far short of 10,000 a month, at which it would earn money. In the first eleven months 14,106 were delivered. In all the firm lost about 8 billion yuan since its founding.

Owners worry about spare parts. There are 137 stores in 61 cities, half of them dark by Friday. Geely promised to look after the 17,000 cars on the road; Baidu, whose shares shed 2.1% on Thursday, kept silent.

For the record: the 01 was good for 720 km on a 100 kWh pack, the 07 for 880 km.
"""

doc = dict(
    id='tm-jiyue-collapse', published='2024-12-13', source='beijing-tech-pulse',
    title='Jiyue, Baidu’s and Geely’s joint venture in cars, runs dry overnight',
    text=TEXT,
    claims=[
        c('5,000 people', 'headcount', 5000, 'job', company='Jiyue'),
        c('$300 million', 'funding', 300000000, 'USD', company='Jiyue', p=('2021-01-01', '2021-12-31')),
        c('55%', 'stake', 55, 'percent', company=['Baidu', 'Jiyue'], p=('2021-01-01', '2021-12-31')),
        c('45%', 'stake', 45, 'percent', company=['Geely', 'Jiyue'], p=('2021-01-01', '2021-12-31')),
        c('$400 million', 'funding', 400000000, 'USD', company='Jiyue', p=('2022-01-01', '2022-01-31')),
        c('65%', 'stake', 65, 'percent', company=['Geely', 'Jiyue']),
        c('35%', 'stake', 35, 'percent', company=['Baidu', 'Jiyue']),
        c('3 billion yuan', 'funding', 3000000000, 'CNY', company=['Jiyue', 'Baidu'], status='plan', superseded=True),
        c('7 billion yuan', ['debt', 'other'], 7000000000, 'CNY', company='Jiyue'),
        c('249,900 yuan', 'price', 249900, 'CNY', company='Jiyue', product='01'),
        c('199,900 yuan', 'price', 199900, 'CNY', company='Jiyue', product='07'),
        c('2,485 buyers', ['sales', 'deliveries'], 2485, 'vehicle', company='Jiyue', p=('2024-11-01', '2024-11-30')),
        c('10,000', ['sales', 'deliveries'], 10000, 'vehicle', company='Jiyue', per='month', status=['target', 'forecast']),
        c('14,106', ['sales', 'deliveries'], 14106, 'vehicle', company='Jiyue', p=('2024-01-01', '2024-11-30')),
        c('8 billion yuan', 'net_income', -8000000000, 'CNY', company='Jiyue', p=('2021-01-01', '2024-12-13')),
        c('137 stores', 'stores', 137, 'store', company='Jiyue'),
        c('61 cities', 'countries', 61, 'country', company='Jiyue'),
        c('half', 'stores', 50, 'percent', company='Jiyue', role=['level', 'share'], p=('2024-12-13', '2024-12-13')),
        c('17,000 cars', ['other', 'deliveries'], 17000, 'vehicle', company='Jiyue'),
        c('2.1%', 'share_price', -2.1, 'percent', company='Baidu', role='change', p=('2024-12-12', '2024-12-12')),
        c('720 km', 'range', 720, 'km', company='Jiyue', product='01'),
        c('100 kWh', 'battery_capacity', 100, 'kWh', company='Jiyue', product='01'),
        c('880 km', 'range', 880, 'km', company='Jiyue', product='07'),
    ],
    names=mentions(TEXT, {'Jiyue': ('COMPANY', 'Jiyue'), 'Baidu': ('COMPANY', 'Baidu'), 'Geely': ('COMPANY', 'Geely'), '01': ('PRODUCT', '01'), '07': ('PRODUCT', '07')}),
    checks=[],
)
