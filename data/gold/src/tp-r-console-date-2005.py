from goldlib import *
from mentions import mentions

TEXT = """Xbox 360 to reach three continents within three weeks

Microsoft has put dates on its next games machine: 22 November in North America, 2 December in Europe and 10 December in Japan. No console before has come out on three continents so close together.

There will be two kinds. Britons pay £279.99 for the one with a hard disk or £209.99 for the plainer Core; for Americans it is $399 and $299. Japan gets one kind only, at 37,900 yen ($343).

Between 2.75 million and three million of the machines should be sold in the first 90 days, the Redmond group says. Its first Xbox needed four years for 22 million, a quarter of what Sony managed with the PlayStation 2.

Eighteen games are to be there at the start. Developers tell of budgets near £6m a title, teams of 80 and 14-hour days; in a questionnaire that 994 of them filled in, 34% wanted to leave the trade within five years. A spokesman in Reading, asked whether the cable was long enough for a British sofa, measured it on the spot: 2.7 metres. His sofa is 3.1 away.
"""

doc = dict(
    id='tp-r-console-date-2005', published='2005-09-16', source='pad-and-screen',
    title='Xbox 360 to reach three continents within three weeks',
    text=TEXT,
    claims=[
        c('22 November', 'launch', None, 'date', company='Microsoft', product='Xbox 360', p=('2005-11-22', '2005-11-22'), status='plan'),
        c('2 December', 'launch', None, 'date', company='Microsoft', product='Xbox 360', p=('2005-12-02', '2005-12-02'), status='plan'),
        c('10 December', 'launch', None, 'date', company='Microsoft', product='Xbox 360', p=('2005-12-10', '2005-12-10'), status='plan'),
        c('£279.99', 'price', 279.99, 'GBP', company='Microsoft', product='Xbox 360'),
        c('£209.99', 'price', 209.99, 'GBP', company='Microsoft', product=['Core', 'Xbox 360']),
        c('$399', 'price', 399, 'USD', company='Microsoft', product='Xbox 360'),
        c('$299', 'price', 299, 'USD', company='Microsoft', product=['Core', 'Xbox 360']),
        c('37,900 yen', 'price', 37900, 'JPY', company='Microsoft', product='Xbox 360'),
        c('$343', 'price', 343, 'USD', company='Microsoft', product='Xbox 360'),
        c('2.75 million and three million', 'sales', 2.75e6, 'item', 3e6, company='Microsoft', product='Xbox 360', status=['target', 'forecast']),
        c('22 million', 'sales', 22e6, 'item', company='Microsoft', product='Xbox'),
    ],
    names=mentions(TEXT, {'Microsoft': ('COMPANY', 'Microsoft'), 'Sony': ('COMPANY', 'Sony'), 'Xbox 360': ('PRODUCT', 'Xbox 360'), 'Core': ('PRODUCT', 'Core'), 'Xbox': ('PRODUCT', 'Xbox'), 'PlayStation 2': ('PRODUCT', 'PlayStation 2')}),
    checks=[],
)
