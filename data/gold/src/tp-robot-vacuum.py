from goldlib import *
from mentions import mentions

TEXT = """Owners name them, soldiers bury them: iRobot cleans up

Every third owner of a Roomba has given it a name, and 16% of those in a study of 379 bought it a costume, say researchers in Atlanta. "Sarah" and "Joey" lead.

Its maker, of Burlington in Massachusetts, was founded in 1990 by three roboticists who went through 14 business plans. It has now sold over 2.5 million of the discs, which hit a carpet's edge 20 times a minute and need 45 minutes for a room of 20 square metres. Revenue stood at $189m in 2006, three fifths of it from homes, and should come to between $247m and $252m this year. The remainder is machines for soldiers: 900 of the PackBot are in Iraq and Afghanistan. Each costs around $120,000; when the 35th was blown up, its unit gave it a funeral.

The latest thing cleans gutters, nine metres in ten minutes, and is on sale for $99 since September. It goes about the job rather like a mole.

Of 5,000 Japanese aged 60 and over, 41% would let a machine bathe them, 19% would let it cook, 3% would trust it with a cat. In Korea there shall be one in every home between 2015 and 2020, according to a ministry of 1,000 officials.
"""

doc = dict(
    id='tp-robot-vacuum', published='2007-10-08', source='household-robotics',
    title='Owners name them, soldiers bury them: iRobot cleans up',
    text=TEXT,
    claims=[
        c('2.5 million', 'sales', 2.5e6, 'item', None, company='iRobot', product='Roomba', p=(None, '2007-10-08')),
        c('$189m', 'revenue', 189e6, 'USD', company='iRobot', p=y(2006)),
        c('three fifths', 'revenue', 60, 'percent', company='iRobot', role='share', p=y(2006)),
        c('$247m and $252m', 'revenue', 247e6, 'USD', 252e6, company='iRobot', p=y(2007), status=['target', 'forecast']),
        c('900', 'other', 900, 'item', company='iRobot', product='PackBot'),
        c('$120,000', 'price', 120000, 'USD', company='iRobot', product='PackBot'),
        c('$99', 'price', 99, 'USD', company='iRobot'),
        c('September', 'launch', None, 'date', company='iRobot', p=m(2007, 9)),
    ],
    names=mentions(TEXT, {'iRobot': ('COMPANY', 'iRobot'), 'Roomba': ('PRODUCT', 'Roomba'), 'PackBot': ('PRODUCT', 'PackBot')}),
    checks=[],
)
