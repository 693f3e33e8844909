from goldlib import *
from mentions import mentions

TEXT = """Kodak to shed a fifth of its people as film fades

The yellow box that taught the world to say cheese is being put away. Eastman Kodak will lay off between 12,000 and 15,000 workers over three years, it said on Thursday, or about 20% of the 64,000 it employed at the end of 2003. Charges will come to as much as $1.7bn.

Sales in the fourth quarter grew 10% to $3.78bn, but profit fell to $19m from $113m. Its consumer film business in America shrank by 18% in the year. By 2006 the Rochester company intends to earn $16bn.

A week before, it had announced the end of 35mm reloadable cameras in Western markets. In China, where there is a camera in 20 homes out of 100, they go on.

Digital models outsold film ones for the first time last year, 12.5 million against 12.1 million in the US. A typical owner snaps 73 pictures a month and prints nine. On Ridge Road, once lined with 11 laboratories, the last takes in 30 rolls a day. "In '88 it was 400," said Lou, 66. His grandchild, three, looked at the back of his camera for the picture, and cried for ten minutes.
"""

doc = dict(
    id='tp-r-photo-lab-closure', published='2004-01-23', source='shutter-business',
    title='Kodak to shed a fifth of its people as film fades',
    text=TEXT,
    claims=[
        c('a fifth', 'layoffs', 20, 'percent', company=['Kodak', 'Eastman Kodak'], role=['share', 'level'], status='plan'),
        c('12,000 and 15,000 workers', 'layoffs', 12000, 'job', 15000, company=['Eastman Kodak', 'Kodak'], status='plan'),
        c('20%', 'layoffs', 20, 'percent', company=['Eastman Kodak', 'Kodak'], role=['share', 'level'], status='plan'),
        c('64,000', 'headcount', 64000, 'job', company=['Eastman Kodak', 'Kodak'], p=('2003-12-31', '2003-12-31')),
        c('$1.7bn', 'cost', None, 'USD', 1.7e9, company=['Eastman Kodak', 'Kodak'], status=['forecast', 'plan']),
        c('10%', 'revenue', 10, 'percent', company=['Eastman Kodak', 'Kodak'], role='change', p=q(2003, 4)),
        c('$3.78bn', 'revenue', 3.78e9, 'USD', company=['Eastman Kodak', 'Kodak'], p=q(2003, 4)),
        c('$19m', 'net_income', 19e6, 'USD', company=['Eastman Kodak', 'Kodak'], p=q(2003, 4)),
        c('$113m', 'net_income', 113e6, 'USD', company=['Eastman Kodak', 'Kodak'], p=q(2002, 4)),
        c('18%', 'revenue', -18, 'percent', company=['Eastman Kodak', 'Kodak'], role='change', p=y(2003)),
        c('$16bn', 'revenue', 16e9, 'USD', company=['Eastman Kodak', 'Kodak'], p=y(2006), status='target'),
        c('12.5 million', 'sales', 12.5e6, 'item', p=y(2003)),
        c('12.1 million', 'sales', 12.1e6, 'item', p=y(2003)),
    ],
    names=mentions(TEXT, {'Eastman Kodak': ('COMPANY', 'Eastman Kodak'), 'Kodak': ('COMPANY', 'Eastman Kodak')}),
    checks=[],
)
