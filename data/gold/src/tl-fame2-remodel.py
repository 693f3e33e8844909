from goldlib import *
from mentions import mentions

TEXT = """FAME II revision: e-scooters get cheaper by up to Rs 14,500

The heavy industries ministry notified last Friday that buyers of electric two-wheelers receive Rs 15,000 per kWh from now on in place of Rs 10,000. The ceiling goes to 40 per cent of a vehicle's cost from 20 per cent.

Ather Energy reacted first. Its 450X is down by Rs 14,500 and costs Rs 1.44 lakh in Bengaluru; the 450 Plus asks for Rs 1.25 lakh. TVS took Rs 11,250 off the iQube (new: Rs 1,00,777; old: Rs 1,12,027). Hero Electric's Photon became 27 per cent cheaper at Rs 71,449. Revolt said its RV400, whose online sale reopens on Friday, now comes for Rs 90,799, Rs 28,200 less than in April.

Money is not scarce: of the Rs 10,000 crore set aside for three years from April 2019, hardly 5 per cent has been used. The scheme set out to support 10 lakh two-wheelers but had reached 78,000 by this week.

Industry body SMEV expects sales of high-speed scooters, 40,837 in FY21, to double this fiscal. Naveen Munjal, 45, of Hero Electric calls the step "one of the best decisions" in years.
"""

doc = dict(
    id='tl-fame2-remodel', published='2021-06-17', source='scooter-bazaar-daily',
    title='FAME II revision: e-scooters get cheaper by up to Rs 14,500',
    text=TEXT,
    claims=[
        c('Rs 14,500', 'price_change', None, 'INR', -14500, role='change'),
        c('Rs 15,000', 'subsidy', 15000, 'INR', per='kWh', p=('2021-06-11', None)),
        c('Rs 10,000', 'subsidy', 10000, 'INR', per='kWh', p=(None, '2021-06-10')),
        c('40 per cent', 'subsidy', None, 'percent', 40, p=('2021-06-11', None)),
        c('20 per cent', 'subsidy', None, 'percent', 20, p=(None, '2021-06-10')),
        c('Rs 14,500', 'price_change', -14500, 'INR', nth=1, company='Ather Energy', product='450X', role='change'),
        c('Rs 1.44 lakh', 'price', 144000, 'INR', company='Ather Energy', product='450X'),
        c('Rs 1.25 lakh', 'price', 125000, 'INR', company='Ather Energy', product='450 Plus'),
        c('Rs 11,250', 'price_change', -11250, 'INR', company='TVS Motor', product='iQube', role='change'),
        c('Rs 1,00,777', 'price', 100777, 'INR', company='TVS Motor', product='iQube'),
        c('Rs 1,12,027', 'price', 112027, 'INR', company='TVS Motor', product='iQube', superseded=True),
        c('27 per cent', 'price_change', -27, 'percent', company='Hero Electric', product='Photon', role='change'),
        c('Rs 71,449', 'price', 71449, 'INR', company='Hero Electric', product='Photon'),
        c('Friday', 'launch', None, 'date', nth=1, company='Revolt Motors', product='RV400', p=('2021-06-18', '2021-06-18')),
        c('Rs 90,799', 'price', 90799, 'INR', company='Revolt Motors', product='RV400'),
        c('Rs 28,200', 'price_change', -28200, 'INR', company='Revolt Motors', product='RV400', role='change'),
        c('Rs 10,000 crore', 'subsidy', 100000000000.0, 'INR', p=('2019-04-01', '2022-03-31')),
        c('5 per cent', 'subsidy', 5, 'percent', role='share', p=('2019-04-01', '2021-06-17')),
        c('10 lakh', ['sales', 'other'], 1000000, 'vehicle', p=('2019-04-01', '2022-03-31'), status='target'),
        c('78,000', ['sales', 'other'], 78000, 'vehicle', p=('2019-04-01', '2021-06-17')),
        c('40,837', 'sales', 40837, 'vehicle', p=('2020-04-01', '2021-03-31')),
        c('double', 'sales', 100, 'percent', role='change', p=('2021-04-01', '2022-03-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Revolt': ('COMPANY', 'Revolt Motors'), '450X': ('PRODUCT', '450X'), '450 Plus': ('PRODUCT', '450 Plus'), 'iQube': ('PRODUCT', 'iQube'), 'RV400': ('PRODUCT', 'RV400'), 'Photon': ('PRODUCT', 'Photon'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Hero Electric': ('COMPANY', 'Hero Electric'), 'TVS': ('COMPANY', 'TVS Motor')}),
    checks=[],
)
