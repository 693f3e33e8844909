from goldlib import *
from mentions import mentions

TEXT = """Google opens games service without a console

Google has entered the video games business with Stadia, a service that streams titles over the internet in place of running them on a machine at home.

It began in 14 countries on Tuesday. Players have to buy a starter set with a controller for £119 ($129), and after three months pay £8.99 a month. There are 22 games at the start, most of which cost extra. A free version is promised for 2020.

To get the sharpest picture a connection of 35 megabits per second is required. The average in Britain was 64 last year, but a fifth of homes receive less than 24. An hour of play may use up to 20 gigabytes of data. Testers noticed a delay of 44 thousandths of a second.

Microsoft is trying out its own service, xCloud, with 50,000 volunteers. Sony lowered the charge for PlayStation Now to £8.99 a month from £12.99 in October and said the number of subscribers had reached one million. It has sold 102.8 million PlayStation 4s and plans a successor for the end of 2020.

Consumers will spend $152bn on games this year, of which 45% goes on phones, says the research group Marrow Data. Streaming is a tiny part and should bring in $450m. In a survey the group made of 4,500 gamers in nine countries, 56% had no interest in it, and two-thirds of those under 25 said they would miss owning a disc.
"""

doc = dict(
    id='tx-a-cloud-gaming-fee', published='2019-11-19', source='play-and-stream-report',
    title='Google opens games service without a console',
    text=TEXT,
    claims=[
        c('14 countries', 'countries', 14, 'country', company='Google', product=[None, 'Stadia'], p=('2019-11-19', '2019-11-19')),
        c('Tuesday', 'launch', None, 'date', company='Google', product=[None, 'Stadia'], p=('2019-11-19', '2019-11-19')),
        c('£119', 'price', 119, 'GBP', company='Google', product=[None, 'Stadia']),
        c('$129', 'price', 129, 'USD', company='Google', product=[None, 'Stadia']),
        c('£8.99', 'price', 8.99, 'GBP', company='Google', product=[None, 'Stadia'], per='month'),
        c('2020', 'launch', None, 'date', company='Google', product=[None, 'Stadia'], p=y(2020), status='plan'),
        c('£8.99', 'price', 8.99, 'GBP', nth=1, company='Sony', product=[None, 'PlayStation Now'], per='month'),
        c('£12.99', 'price', 12.99, 'GBP', company='Sony', product=[None, 'PlayStation Now'], per='month', superseded=True),
        c('one million', 'other', 1e6, 'item', company='Sony', product=[None, 'PlayStation Now']),
        c('102.8 million PlayStation 4s', 'sales', 102.8e6, 'item', company='Sony', product='PlayStation 4', p=(None, '2019-11-19')),
        c('end of 2020', 'launch', None, 'date', company='Sony', p=('2020-10-01', '2020-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Google': ('COMPANY', 'Google'), 'Microsoft': ('COMPANY', 'Microsoft'), 'Sony': ('COMPANY', 'Sony'), 'PlayStation 4': ('PRODUCT', 'PlayStation 4')}),
    checks=[],
)
