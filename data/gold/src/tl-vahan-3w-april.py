from goldlib import *
from mentions import mentions

TEXT = """April: electric three-wheelers hold 51.8 pc of the segment despite a slow start to FY25

Vahan portal data, retrieved on May 2, put retail of electric three-wheelers (L3 and L5 together) at 41,431 units for the month, 29 pc below March's 58,377 and 9.4 pc higher year-on-year.

Top of the heap, as for the last eleven months, was Mahindra Last Mile Mobility: 2,997 vehicles, a 7.2 pc share. YC Electric (2,785), Saera Electric (1,743) and Dilli Electric (1,498) came next. Bajaj Auto, which only entered the fray in June 2023, has leapt to 2,340; Piaggio slid to 1,110 from 1,730 a year back.

The L5 category, i.e. proper autos rather than e-rickshaws, accounted for 9,702 of the total, or 23.4 pc.

In the whole of FY24, 6,32,636 electric three-wheelers were registered against 4,04,435 in FY23, a growth of 56 pc. Penetration went up to 54 pc from 52 pc.

The EMPS scheme, valid from April 1 to July 31, offers Rs 25,000 at most for a small rickshaw and Rs 50,000 for a big one, out of a pot of Rs 500 crore.
"""

doc = dict(
    id='tl-vahan-3w-april', published='2024-05-03', source='three-wheel-bulletin',
    title='April: electric three-wheelers hold 51.8 pc of the segment despite a slow start to FY25',
    text=TEXT,
    claims=[
        c('51.8 pc', 'penetration', 51.8, 'percent', role=['level', 'share'], p=('2024-04-01', '2024-04-30')),
        c('41,431 units', ['sales', 'registrations'], 41431, 'vehicle', p=('2024-04-01', '2024-04-30')),
        c('29 pc', ['sales', 'registrations'], -29, 'percent', role='change', p=('2024-04-01', '2024-04-30')),
        c('58,377', ['sales', 'registrations'], 58377, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('9.4 pc', ['sales', 'registrations'], 9.4, 'percent', role='change', p=('2024-04-01', '2024-04-30')),
        c('2,997', ['sales', 'registrations'], 2997, 'vehicle', company='Mahindra Last Mile Mobility', p=('2024-04-01', '2024-04-30')),
        c('7.2 pc', 'market_share', 7.2, 'percent', company='Mahindra Last Mile Mobility', role=['level', 'share'], p=('2024-04-01', '2024-04-30')),
        c('2,785', ['sales', 'registrations'], 2785, 'vehicle', company='YC Electric', p=('2024-04-01', '2024-04-30')),
        c('1,743', ['sales', 'registrations'], 1743, 'vehicle', company='Saera Electric', p=('2024-04-01', '2024-04-30')),
        c('1,498', ['sales', 'registrations'], 1498, 'vehicle', company='Dilli Electric', p=('2024-04-01', '2024-04-30')),
        c('June 2023', 'launch', None, 'date', company='Bajaj Auto', p=('2023-06-01', '2023-06-30')),
        c('2,340', ['sales', 'registrations'], 2340, 'vehicle', company='Bajaj Auto', p=('2024-04-01', '2024-04-30')),
        c('1,110', ['sales', 'registrations'], 1110, 'vehicle', company='Piaggio', p=('2024-04-01', '2024-04-30')),
        c('1,730', ['sales', 'registrations'], 1730, 'vehicle', company='Piaggio', p=('2023-04-01', '2023-04-30')),
        c('9,702', ['sales', 'registrations'], 9702, 'vehicle', p=('2024-04-01', '2024-04-30')),
        c('23.4 pc', ['sales', 'registrations'], 23.4, 'percent', role='share', p=('2024-04-01', '2024-04-30')),
        c('6,32,636', ['sales', 'registrations'], 632636, 'vehicle', p=('2023-04-01', '2024-03-31')),
        c('4,04,435', ['sales', 'registrations'], 404435, 'vehicle', p=('2022-04-01', '2023-03-31')),
        c('56 pc', ['sales', 'registrations'], 56, 'percent', role='change', p=('2023-04-01', '2024-03-31')),
        c('54 pc', 'penetration', 54, 'percent', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('52 pc', 'penetration', 52, 'percent', role=['level', 'share'], p=('2022-04-01', '2023-03-31')),
        c('Rs 25,000', 'subsidy', None, 'INR', 25000, per=['vehicle', None], p=('2024-04-01', '2024-07-31')),
        c('Rs 50,000', 'subsidy', None, 'INR', 50000, per=['vehicle', None], p=('2024-04-01', '2024-07-31')),
        c('Rs 500 crore', 'subsidy', 5000000000.0, 'INR', p=('2024-04-01', '2024-07-31')),
    ],
    names=mentions(TEXT, {'YC Electric': ('COMPANY', 'YC Electric'), 'Saera Electric': ('COMPANY', 'Saera Electric'), 'Dilli Electric': ('COMPANY', 'Dilli Electric'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Piaggio': ('COMPANY', 'Piaggio'), 'Mahindra Last Mile Mobility': ('COMPANY', 'Mahindra Last Mile Mobility')}),
    checks=[],
)
