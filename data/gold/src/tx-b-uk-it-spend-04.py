from goldlib import *
from mentions import mentions

TEXT = """Government IT spending to top £16bn by 2006

Public bodies in Britain will spend £16.2bn a year on computers and communications by 2006, up from £12.4bn in 2003, a forecast says.

Health will grow most, by 29%, analysts at Keddle Watson write. Central departments account for 38% of the bill and councils for 24%. Three in ten large projects run over budget, and the report puts the cost of those that were abandoned in the last six years at £1.5bn.

The National Programme for the health service, which is due to link 30,000 doctors with 300 hospitals, is priced at £6.2bn over ten years. BT will earn £620m from the part that holds patients' records and £530m from the network. It has hired 900 people for the two contracts.

Accenture, which won work worth £1.1bn in the north-east, made provisions of $40m for the deal in the last quarter.

EDS lost a tax contract valued at up to £4bn to Capgemini in December. The Texas company is to cut a further 20,000 jobs over two years, out of 120,000, it said this month. Its shares were unchanged at $19.40 in New York.

Just 11% of citizens dealt with the government online last year, an EU study of 28 countries showed, compared with 57% in Sweden. Some 650 services are meant to be on the web by the end of 2005. Of 900 civil servants polled, half had never been trained to use their PC.
"""

doc = dict(
    id='tx-b-uk-it-spend-04', published='2004-09-28', source='Public Sector Computing',
    title='Government IT spending to top £16bn by 2006',
    text=TEXT,
    claims=[
        c('£620m', ['orders', 'revenue'], 620e6, 'GBP', company='BT', status=['forecast', 'plan', 'actual']),
        c('£530m', ['orders', 'revenue'], 530e6, 'GBP', company='BT', status=['forecast', 'plan', 'actual']),
        c('900 people', ['jobs', 'headcount'], 900, 'job', company='BT', role=['level', 'change']),
        c('two contracts', 'orders', 2, ['order', 'item'], company='BT'),
        c('£1.1bn', ['orders', 'revenue'], 1.1e9, 'GBP', company='Accenture'),
        c('$40m', 'cost', 40e6, 'USD', company='Accenture', p=q(2004, 2)),
        c('£4bn', ['orders', 'revenue'], None, 'GBP', 4e9, company=['EDS', 'Capgemini'], p=m(2003, 12)),
        c('20,000 jobs', 'layoffs', 20000, 'job', company='EDS', p=(None, None), status='plan'),
        c('120,000', 'headcount', 120000, 'job', company='EDS'),
        c('$19.40', 'share_price', 19.40, 'USD', company='EDS', per='share', p=('2004-09-27', '2004-09-27')),
    ],
    names=mentions(TEXT, {'BT': ('COMPANY', 'BT'), 'Accenture': ('COMPANY', 'Accenture'), 'EDS': ('COMPANY', 'EDS'), 'Capgemini': ('COMPANY', 'Capgemini')}),
    checks=[],
)
