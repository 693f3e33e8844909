from goldlib import *
from mentions import mentions

TEXT = """Drawers full of old phones as families upgrade

British homes contain 90 million mobile phones that no one uses, together with 17 million old games consoles, a study for a recycling scheme estimates.

The average person replaces a phone after 18 months. Just 15% of the old ones are recycled, and 44% end up in a drawer, according to the 2,060 adults who took part. Reasons given were laziness (37%), photographs that could not be copied (21%) and not knowing where to go. One respondent kept 11.

A tonne of phones contains 300g of gold, or about 60 times as much as a tonne of ore. Eight out of 10 parts could be used again. The law has since July 2007 obliged makers of electrical goods to pay for their disposal, and more than 500,000 tonnes were collected in the first year.

Companies that buy used handsets report a rush after Christmas. Envirofone, based in Wrexham, pays an average of £33 for each and expects a busy January. Its owner had revenue of £29m in the year to June and employs 170 people. Nokia collects old handsets too; its own figures show that 3% of users hand phones in.

Consumers are expected to spend £9.2bn on electronics in 2009, down from £9.9bn, the retail analysts at Pargeter Roe say, which may mean that fewer old things are thrown away. Televisions are the exception. About 3.4 million sets with a tube will be scrapped before the end of analogue broadcasts.
"""

doc = dict(
    id='tx-a-gadget-waste-drawers', published='2008-12-29', source='green-gadget-letter',
    title='Drawers full of old phones as families upgrade',
    text=TEXT,
    claims=[
        c('£33', ['price', 'cost'], 33, 'GBP', company='Envirofone', per=[None, 'item']),
        c('£29m', 'revenue', 29e6, 'GBP', company='Envirofone', p=('2007-07-01', '2008-06-30')),
        c('170 people', 'headcount', 170, 'job', company='Envirofone'),
    ],
    names=mentions(TEXT, {'Envirofone': ('COMPANY', 'Envirofone'), 'Nokia': ('COMPANY', 'Nokia')}),
    checks=[],
)
