from goldlib import *
from mentions import mentions

TEXT = """E-two-wheeler sales more than double in 2018-19; SMEV flags FAME-II worry

NEW DELHI: Sales of electric two-wheelers in the country touched 1.26 lakh units in the fiscal gone by as against 54,800 a year earlier, a jump of 130 per cent, an industry body said on Monday.

Electric cars had a different story to tell: their tally inched up to 3,600 from 3,300. E-rickshaws, by SMEV's reckoning, clocked 6.3 lakh, mostly of the lead-acid sort.

Hero Electric, which has 615 dealers and calls itself the market leader, accounted for 45,000 of the two-wheelers, or about 36 per cent; Okinawa came second with 25,200 units.

Under the second phase of FAME, notified last month with an outlay of Rs 10,000 crore (around $1.44 billion) for the three years from April 1, a buyer gets Rs 10,000 per kWh of lithium battery. Of the total, Rs 8,596 lakh is meant for demand incentives, Rs 1,000 crore for 2,700 charging stations and Rs 404 crore for publicity, administration and dues of the first phase.

But models that do not manage 80 km on a charge or 40 kmph fall out of the scheme — “most of those on sale”, rued an office-bearer, 52. Hero's Flash, at 65 km, is one; the e-Verito sedan of Mahindra Electric, which can run 140 km, is safe.
"""

doc = dict(
    id='b-smev-fy19', published='2019-04-22', source='press-wire-in',
    title='E-two-wheeler sales more than double in 2018-19; SMEV flags FAME-II worry',
    text=TEXT,
    claims=[
        c('double', 'sales', 100, 'percent', None, role='change', p=('2018-04-01', '2019-03-31')),
        c('1.26 lakh units', 'sales', 126000, 'vehicle', p=('2018-04-01', '2019-03-31')),
        c('54,800', 'sales', 54800, 'vehicle', p=('2017-04-01', '2018-03-31')),
        c('130 per cent', 'sales', 130, 'percent', role='change', p=('2018-04-01', '2019-03-31')),
        c('3,600', 'sales', 3600, 'vehicle', p=('2018-04-01', '2019-03-31')),
        c('3,300', 'sales', 3300, 'vehicle', p=('2017-04-01', '2018-03-31')),
        c('6.3 lakh', 'sales', 630000, 'vehicle', p=('2018-04-01', '2019-03-31')),
        c('615 dealers', 'stores', 615, 'store', company='Hero Electric'),
        c('45,000', 'sales', 45000, 'vehicle', company='Hero Electric', p=('2018-04-01', '2019-03-31')),
        c('36 per cent', 'market_share', 36, 'percent', company='Hero Electric', role=['share', 'level'], p=('2018-04-01', '2019-03-31')),
        c('25,200 units', 'sales', 25200, 'vehicle', company='Okinawa', p=('2018-04-01', '2019-03-31')),
        c('Rs 10,000 crore', 'subsidy', 100000000000, 'INR', p=('2019-04-01', '2022-03-31'), status=['actual', 'plan']),
        c('$1.44 billion', 'subsidy', 1440000000, 'USD', p=('2019-04-01', '2022-03-31'), status=['actual', 'plan']),
        c('Rs 10,000', 'subsidy', 10000, 'INR', nth=1, per='kWh', p=('2019-04-01', '2022-03-31')),
        c('Rs 8,596 lakh', 'subsidy', 859600000, 'INR', p=('2019-04-01', '2022-03-31'), status=['actual', 'plan']),
        c('Rs 1,000 crore', 'subsidy', 10000000000, 'INR', p=('2019-04-01', '2022-03-31'), status=['actual', 'plan']),
        c('2,700 charging stations', 'stations', 2700, 'station', status='plan', p=('2019-04-01', '2022-03-31')),
        c('Rs 404 crore', 'subsidy', 4040000000, 'INR', p=('2019-04-01', '2022-03-31'), status=['actual', 'plan']),
        c('80 km', 'range', 80, 'km', None),
        c('40 kmph', 'top_speed', 40, 'km/h', None),
        c('65 km', 'range', 65, 'km', company='Hero Electric', product='Flash'),
        c('140 km', 'range', 140, 'km', company='Mahindra Electric', product='e-Verito'),
    ],
    names=mentions(TEXT, {
        'Hero Electric': ('COMPANY', 'Hero Electric'),
        'Hero': ('COMPANY', 'Hero Electric'),
        'Okinawa': ('COMPANY', 'Okinawa'),
        'Mahindra Electric': ('COMPANY', 'Mahindra Electric'),
        'Flash': ('PRODUCT', 'Flash'),
        'e-Verito': ('PRODUCT', 'e-Verito'),
    }),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['1.26 lakh units', '54,800', '130 per cent']),
        dict(kind='share', verdict='consistent', quotes=['45,000', '36 per cent', '1.26 lakh units']),
        dict(kind='fx', verdict='consistent', quotes=['Rs 10,000 crore', '$1.44 billion']),
        dict(kind='sum', verdict='inconsistent', quotes=['Rs 8,596 lakh', 'Rs 1,000 crore', 'Rs 404 crore', 'Rs 10,000 crore'], suggestion='fits with crore for lakh'),
        dict(kind='growth', verdict='consistent', quotes=['54,800', '1.26 lakh units', 'more than double']),
    ],
)
