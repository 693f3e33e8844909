from goldlib import *
from mentions import mentions

TEXT = """Svolt packs up in Europe, Saarland left with an empty field

The Chinese cell maker Svolt is shutting its European arm at the end of January, managing director Kai-Uwe Wollenhaupt told employees. Frankfurt headquarters and the sites in Heusweiler and Überherrn all close; more than 100 people lose their posts.

When it came in November 2020 it spoke of €2 billion, 2,000 jobs and 24 GWh of cells a year on 80 hectares in Überherrn, with output from late 2023. Complaints by residents held up the permit until 2027 became the date. A second factory, in Lauchhammer, Brandenburg, for 16 GWh and 1,000 jobs, had already been dropped in May after BMW cancelled an order worth €160 million.

Only Heusweiler ever opened; module assembly began there in July. Its rent, €3.6 million a year, runs until 2031 and is guaranteed by the state, which has spent €28 million buying and preparing the Überherrn land.

Parent Svolt, an offspring of Great Wall, installed 10.4 GWh from January through August, 2.0% of the world's total. In China its share is 3.1%. A listing in Shanghai for 15 billion yuan was withdrawn last December; losses for 2020 to 2022 totalled 5.4 billion yuan.

Also on our site: steel at Dillingen, what happens next
"""

doc = dict(
    id='tl-svolt-saarland', published='2024-10-30', source='saar-wirtschaft-english',
    title='Svolt packs up in Europe, Saarland left with an empty field',
    text=TEXT,
    claims=[
        c('100 people', 'layoffs', 100, 'job', None, company='SVOLT', status='plan'),
        c('€2 billion', 'investment', 2000000000.0, 'EUR', company='SVOLT', status='plan', superseded=True),
        c('2,000 jobs', 'jobs', 2000, 'job', company='SVOLT', status='plan', superseded=True),
        c('24 GWh', 'capacity', 24, 'GWh', company='SVOLT', per=['year', None], status=['plan', 'target'], superseded=True),
        c('80 hectares', 'area', 80, 'hectare', company='SVOLT'),
        c('late 2023', 'production_start', None, 'date', company='SVOLT', p=('2023-10-01', '2023-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('2027', 'production_start', None, 'date', company='SVOLT', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('16 GWh', 'capacity', 16, 'GWh', company='SVOLT', per=['year', None], status=['plan', 'target'], superseded=True),
        c('1,000 jobs', 'jobs', 1000, 'job', company='SVOLT', status='plan', superseded=True),
        c('€160 million', 'orders', 160000000.0, 'EUR', company='SVOLT'),
        c('July', 'production_start', None, 'date', company='SVOLT', p=('2024-07-01', '2024-07-31')),
        c('€3.6 million', 'cost', 3600000, 'EUR', company='SVOLT', per='year'),
        c('€28 million', 'investment', 28000000.0, 'EUR', p=(None, '2024-10-30')),
        c('10.4 GWh', 'installations', 10.4, 'GWh', company='SVOLT', p=('2024-01-01', '2024-08-31')),
        c('2.0%', 'market_share', 2, 'percent', company='SVOLT', role=['level', 'share'], p=('2024-01-01', '2024-08-31')),
        c('3.1%', 'market_share', 3.1, 'percent', company='SVOLT', role=['level', 'share']),
        c('15 billion yuan', 'funding', 15000000000.0, 'CNY', company='SVOLT', status='plan', superseded=True),
        c('5.4 billion yuan', 'net_income', -5400000000.0, 'CNY', company='SVOLT', p=('2020-01-01', '2022-12-31')),
    ],
    names=mentions(TEXT, {'Svolt': ('COMPANY', 'SVOLT'), 'Great Wall': ('COMPANY', 'Great Wall Motor'), 'BMW': ('COMPANY', 'BMW')}),
    checks=[],
)
