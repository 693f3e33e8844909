from goldlib import *
from mentions import mentions

TEXT = """Tesco opens six small shops in California and hides its name

The signs are green and say Fresh & Easy. Behind them stands Tesco of Cheshunt, which wants to spend £250m a year on America for five years and opened its first half dozen stores there on Thursday, from Hemet to West Covina.

By February it is to have 50 of them, in Nevada and Arizona as well; a bill of goods inside comes to 10 to 20 per cent less than in a supermarket. Each measures 10,000 square feet, a third of what the natives are used to. A depot at Riverside of 850,000 square feet can feed 400.

Wal-Mart is watching, with four "Marketside" shops up its sleeve near Phoenix. Sales of British Tesco grew by 4.1% in the third quarter, new floors left out.

To find out what Americans eat the men from Cheshunt moved in with 60 families for two weeks and looked into the fridge: 3.2 litres of milk, 14 sauces, on average. They built a shop in a warehouse and told everyone it was a film set. Checkouts work without a cashier, and 41% of shoppers aged over 60 asked for one. On the first morning a jar of Marmite went for $4.89 to a homesick nurse.
"""

doc = dict(
    id='tp-s-tesco-fresh', published='2007-11-09', source='aisle-and-till',
    title='Tesco opens six small shops in California and hides its name',
    text=TEXT,
    claims=[
        c('six small shops', 'stores', 6, 'store', company=['Tesco','Fresh & Easy'], p=('2007-11-08','2007-11-08')),
        c('£250m', 'investment', 250e6, 'GBP', company='Tesco', per='year', status='plan'),
        c('five years', 'duration', 5, 'year', company='Tesco', status='plan'),
        c('half dozen stores', 'stores', 6, 'store', company=['Tesco','Fresh & Easy'], p=('2007-11-08','2007-11-08')),
        c('Thursday', 'launch', None, 'date', company=['Tesco','Fresh & Easy'], p=('2007-11-08','2007-11-08')),
        c('50', 'stores', 50, 'store', nth=1, company=['Tesco','Fresh & Easy'], p=(None,'2008-02-29'), status=['plan','target']),
        c('10 to 20 per cent', 'price', -20, 'percent', -10, company=['Tesco','Fresh & Easy'], role='change'),
        c('10,000 square feet', 'area', 10000, 'ft2', company=['Tesco','Fresh & Easy']),
        c('850,000 square feet', 'area', 850000, 'ft2', company=['Tesco','Fresh & Easy']),
        c('four "Marketside" shops', 'stores', 4, 'store', company='Wal-Mart', status='plan'),
        c('4.1%', ['sales','revenue'], 4.1, 'percent', role='change', company='Tesco'),
    ],
    names=mentions(TEXT, {'Fresh & Easy': ('COMPANY', 'Fresh & Easy'), 'Tesco': ('COMPANY', 'Tesco'), 'Wal-Mart': ('COMPANY', 'Wal-Mart'), 'Marketside': ('COMPANY', 'Marketside')}),
    checks=[],
)
