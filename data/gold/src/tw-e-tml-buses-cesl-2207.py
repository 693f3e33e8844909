from goldlib import *
from mentions import mentions

TEXT = """Tata Motors wins order for 1,500 electric buses from Delhi Transport Corp

NEW DELHI: Tata Motors on Monday said it has bagged an order for 1,500 electric buses from the Delhi Transport Corporation (DTC) under a tender floated by Convergence Energy Services Ltd (CESL).

As per the agreement, the homegrown auto major will supply, operate and maintain 12-metre low-floor air-conditioned buses for a period of 12 years. Deliveries are expected to start in the January-March quarter.

The order is a part of CESL's Rs 5,500-crore Grand Challenge for 5,450 buses in several big cities, of which Delhi and Bengaluru account for 1,500 each and Kolkata for 1,180. The lowest quote discovered for a standard bus was Rs 43.49 per km and for a midi bus Rs 39.21 per km, about 27 per cent lower than what it costs to run a diesel bus, CESL said in April.

The Centre provides a subsidy of Rs 20,000 per kWh under FAME II, which ends in March 2024 and had an outlay of Rs 3,545 crore for 7,090 e-buses. So far 2,100 of those are on the road.

Tata Motors has supplied more than 650 electric buses to several cities, which have together run over 3.9 crore km, it said. The company earlier won Kolkata and, last month, 921 buses in Bengaluru.

Switch Mobility and PMI Electro quoted for other lots, while Olectra Greentech holds orders for 3,200 buses elsewhere, including 2,100 of Mumbai's BEST worth Rs 3,675 crore.

DTC now has 152 electric buses in its fleet of 3,910. The Delhi government plans to have 8,000 e-buses by 2025, transport minister Kailash Gahlot said.

Shares of Tata Motors ended 0.6 per cent higher at Rs 411.85 on the BSE.

(This story has not been edited by our staff and is auto-generated from a syndicated feed.)
"""

PL = ['plan', 'target', 'forecast']
TM = 'Tata Motors'
C = [None, 'Convergence Energy Services', 'CESL']
doc = dict(
    id='tw-e-tml-buses-cesl-2207', published='2022-07-18', source='daily-motown-india',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('1,500 electric buses', 'orders', 1500, ['order', 'vehicle'], company=TM),
        c('1,500 electric buses', 'orders', 1500, ['order', 'vehicle'], nth=1, company=TM),
        c('12-metre', 'length', 12, 'm', company=[TM, None]),
        c('12 years', 'duration', 12, 'year', company=TM),
        c('January-March quarter', 'delivery_start', None, 'date', company=TM, p=q(2023, 1), status=PL),
        c('Rs 5,500-crore', ['orders', 'cost', 'investment', 'other'], 5.5e10, 'INR', company=C[1:] + [None], status=['actual', 'plan']),
        c('5,450 buses', 'orders', 5450, ['order', 'vehicle'], company=C, status=['actual', 'plan']),
        c('1,500', 'orders', 1500, ['order', 'vehicle'], nth=2, company=C, per=[None, 'country'], status=['actual', 'plan']),
        c('1,180', 'orders', 1180, ['order', 'vehicle'], company=C, status=['actual', 'plan']),
        c('Rs 43.49', 'price', 43.49, 'INR', per='km'),
        c('Rs 39.21', 'price', 39.21, 'INR', per='km'),
        c('27 per cent', ['price', 'cost'], -27, 'percent', role='change'),
        c('Rs 20,000', 'subsidy', 20000, 'INR', per='kWh'),
        c('Rs 3,545 crore', 'subsidy', 3.545e10, 'INR', p=(None, '2024-03-31'), status=['actual', 'plan']),
        c('7,090 e-buses', ['other', 'orders', 'sales'], 7090, 'vehicle', p=(None, '2024-03-31'), status=['target', 'plan']),
        c('2,100', ['other', 'deliveries', 'sales'], 2100, 'vehicle'),
        c('650 electric buses', 'deliveries', 650, 'vehicle', None, company=TM, p=(None, '2022-07-18')),
        c('3.9 crore km', 'distance', 3.9e7, 'km', None, company=TM, p=(None, '2022-07-18')),
        c('921 buses', 'orders', 921, ['order', 'vehicle'], company=TM, p=m(2022, 6)),
        c('3,200 buses', 'orders', 3200, ['order', 'vehicle'], company='Olectra Greentech'),
        c('2,100', 'orders', 2100, ['order', 'vehicle'], nth=1, company='Olectra Greentech'),
        c('Rs 3,675 crore', 'orders', 3.675e10, 'INR', company='Olectra Greentech'),
        c('152 electric buses', 'other', 152, 'vehicle', company=['Delhi Transport Corporation', 'DTC']),
        c('3,910', 'other', 3910, 'vehicle', company=['Delhi Transport Corporation', 'DTC']),
        c('8,000 e-buses', 'other', 8000, 'vehicle', company=[None, 'Delhi Transport Corporation', 'DTC'], p=by(2025), status=PL),
        c('0.6 per cent', 'share_price', 0.6, 'percent', company=TM, role='change', p=('2022-07-18', '2022-07-18')),
        c('Rs 411.85', 'share_price', 411.85, 'INR', company=TM, per=['share', None], p=('2022-07-18', '2022-07-18')),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'Delhi Transport Corporation': ('COMPANY', 'Delhi Transport Corporation'), 'Delhi Transport Corp': ('COMPANY', 'Delhi Transport Corporation'), 'DTC': ('COMPANY', 'Delhi Transport Corporation'), 'Convergence Energy Services': ('COMPANY', 'Convergence Energy Services'), 'CESL': ('COMPANY', 'Convergence Energy Services'), 'Switch Mobility': ('COMPANY', 'Switch Mobility'), 'PMI Electro': ('COMPANY', 'PMI Electro'), 'Olectra Greentech': ('COMPANY', 'Olectra Greentech'), 'BEST': ('COMPANY', 'BEST')}),
    checks=[],
)
