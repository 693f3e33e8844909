from goldlib import *
from mentions import mentions

TEXT = """Asimo breaks into a trot

Honda's man in white has learned to run. At a test centre outside Tokyo on Wednesday Asimo jogged at 3km/h, both feet off the floor for five hundredths of a second, with the air of someone who is late but doesn't wish to show it.

It took engineers 20 years, 11 prototypes and a good deal of plaster. The new version stands 130cm tall, 10 more than the last, and weighs 54kg. It has 34 joints and recognises ten faces. About 60 Asimos exist; a company can rent one for 20m yen ($191,000) a year, dancing not included.

Toyota answered with a trumpet player. Its band of robots, six in number, will perform at the exhibition in Aichi that opens on 25 March and expects 15 million visitors.

There are 800,000 industrial robots in the world, almost one in two of them Japanese, and 607,000 in homes, most of which mow. By 2007 a UN commission predicts 4.1 million of the latter. A survey among 1,100 pensioners in Osaka found that 46% would like one to talk to, but only 14% if it answers back. For two seconds, at turn four, Asimo stumbled. It was applauded more than before.
"""

doc = dict(
    id='tp-r-humanoid-stairs', published='2004-12-17', source='joint-and-gear',
    title='Asimo breaks into a trot',
    text=TEXT,
    claims=[
        c('3km/h', 'top_speed', 3, 'km/h', company='Honda', product='Asimo'),
        c('130cm', 'length', 130, 'cm', company='Honda', product='Asimo'),
        c('54kg', 'weight', 54, 'kg', company='Honda', product='Asimo'),
        c('20m yen', 'price', 20e6, 'JPY', company='Honda', product='Asimo', per='year'),
        c('$191,000', 'price', 191000, 'USD', company='Honda', product='Asimo', per='year'),
    ],
    names=mentions(TEXT, {'Honda': ('COMPANY', 'Honda'), 'Toyota': ('COMPANY', 'Toyota'), 'Asimo': ('PRODUCT', 'Asimo')}),
    checks=[],
)
