from goldlib import *
from mentions import mentions

TEXT = """Whitehaven says goodnight to analogue television

At two minutes past two on Wednesday morning BBC Two vanished from the sets of 25,000 homes on the Cumbrian coast. They are the first in Britain to be moved to digital broadcasts; the remaining four old channels follow on 14 November.

Not many fretted. A helpline took 1,100 calls in the first day, one in eight from outside the county. "Eighty-five per cent had a box already," said a man of the switchover body, who had driven 400 miles with 60 spare remote controls. It has a budget of £200m and a robot for a mascot.

Box makers are the ones with something to smile about. Humax shipped 310,000 receivers to Britain in the first half, up by 38% from 225,000, and sells the cheapest for £39.99. Pace, of Saltaire, cut 90 posts in its own set-top branch last month.

By 2012 all 1,154 masts are to be converted. Of the nation's 60 million sets, including those in kitchens, about 22 million still want treatment, and so do 18 million video recorders. Ethel Graham, 92, whose street was number one on the list, slept through it. "There was nothing on," she told a crew of seven from Tokyo.
"""

doc = dict(
    id='tp-r-tv-switch-county', published='2007-10-18', source='aerial-and-dish',
    title='Whitehaven says goodnight to analogue television',
    text=TEXT,
    claims=[
        c('310,000 receivers', ['deliveries', 'sales'], 310000, 'item', company='Humax', p=h(2007, 1)),
        c('38%', ['deliveries', 'sales'], 38, 'percent', company='Humax', role='change', p=h(2007, 1)),
        c('225,000', ['deliveries', 'sales'], 225000, 'item', company='Humax', p=h(2006, 1)),
        c('£39.99', 'price', 39.99, 'GBP', company='Humax'),
        c('90 posts', 'layoffs', 90, 'job', company='Pace', p=m(2007, 9)),
    ],
    names=mentions(TEXT, {'Humax': ('COMPANY', 'Humax'), 'Pace': ('COMPANY', 'Pace')}),
    checks=[],
)
