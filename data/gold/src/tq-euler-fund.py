from goldlib import *
from mentions import mentions

TEXT = """Euler Motors bags Rs 200 crore, rival Omega Seiki gets Rs 118 cr

NEW DELHI: Commercial EV start-up Euler Motors has raised Rs 200 crore ($24 million) from British International Investment and existing backers, taking the total since its founding in 2018 to Rs 770 crore. Omega Seiki, its Faridabad neighbour, which sold 7,312 three-wheelers in FY24, obtained Rs 118 crore a week earlier.

Euler’s operating revenue grew 3.4 times to Rs 171 crore in FY24 from Rs 49.7 crore, but the net loss, too, widened to Rs 227 crore; it had been Rs 190 crore in the previous fiscal. The maker of the HiLoad and the StormEV sold 3,865 vehicles during the year. It is present in 30 cities and hopes to be in 50 by the end of March, with the monthly run rate going from 450 to 1,000 units by the same date.

The StormEV, launched on September 10 at Rs 8.99 lakh, carries 1,250 kg over 200 km. Tata’s Ace EV, the four-wheeler it takes on, is rated for 161 km.

At Mahindra Last Mile Mobility, the segment leader with 37.3 per cent, Treo sales have crossed 2 lakh. Electrics are 56 per cent of passenger three-wheelers sold in the country but just 24 per cent of cargo ones.
"""

doc = dict(
    id='tq-euler-fund', published='2024-10-15', source='startup-gazette-in',
    title='Euler Motors bags Rs 200 crore, rival Omega Seiki gets Rs 118 cr',
    text=TEXT,
    claims=[
        c('Rs 200 crore', 'funding', 2000000000, 'INR', company=['Euler Motors', 'Euler']),
        c('Rs 118 cr', 'funding', 1180000000, 'INR', company='Omega Seiki'),
        c('Rs 200 crore', 'funding', 2000000000, 'INR', nth=1, company=['Euler Motors', 'Euler']),
        c('$24 million', 'funding', 24000000, 'USD', company=['Euler Motors', 'Euler']),
        c('Rs 770 crore', 'funding', 7700000000, 'INR', company=['Euler Motors', 'Euler'], p=('2018-01-01', '2024-10-15')),
        c('7,312', 'sales', 7312, 'vehicle', company='Omega Seiki', p=('2023-04-01', '2024-03-31')),
        c('Rs 118 crore', 'funding', 1180000000, 'INR', company='Omega Seiki'),
        c('3.4 times', 'revenue', 240, 'percent', company=['Euler Motors', 'Euler'], role='change', p=('2023-04-01', '2024-03-31')),
        c('Rs 171 crore', 'revenue', 1710000000, 'INR', company=['Euler Motors', 'Euler'], p=('2023-04-01', '2024-03-31')),
        c('Rs 49.7 crore', 'revenue', 497000000, 'INR', company=['Euler Motors', 'Euler'], p=('2022-04-01', '2023-03-31')),
        c('Rs 227 crore', 'net_income', -2270000000, 'INR', company=['Euler Motors', 'Euler'], p=('2023-04-01', '2024-03-31')),
        c('Rs 190 crore', 'net_income', -1900000000, 'INR', company=['Euler Motors', 'Euler'], p=('2022-04-01', '2023-03-31')),
        c('3,865 vehicles', 'sales', 3865, 'vehicle', company=['Euler Motors', 'Euler'], p=('2023-04-01', '2024-03-31')),
        c('30 cities', 'countries', 30, 'country', company=['Euler Motors', 'Euler']),
        c('50', 'countries', 50, 'country', company=['Euler Motors', 'Euler'], p=(None, '2025-03-31'), status='target'),
        c('450', 'sales', 450, 'vehicle', company=['Euler Motors', 'Euler'], per='month'),
        c('1,000 units', 'sales', 1000, 'vehicle', company=['Euler Motors', 'Euler'], per='month', p=(None, '2025-03-31'), status='target'),
        c('September 10', 'launch', None, 'date', company=['Euler Motors', 'Euler'], product='StormEV', p=('2024-09-10', '2024-09-10')),
        c('Rs 8.99 lakh', 'price', 899000, 'INR', company=['Euler Motors', 'Euler'], product='StormEV'),
        c('1,250 kg', 'other', 1250, 'kg', company=['Euler Motors', 'Euler'], product='StormEV'),
        c('200 km', 'range', 200, 'km', company=['Euler Motors', 'Euler'], product='StormEV'),
        c('161 km', 'range', 161, 'km', company='Tata Motors', product='Ace EV'),
        c('37.3 per cent', 'market_share', 37.3, 'percent', company='Mahindra Last Mile Mobility', role=['share', 'level']),
        c('2 lakh', 'sales', 200000, 'vehicle', None, company='Mahindra Last Mile Mobility', product='Treo', p=(None, '2024-10-15')),
        c('56 per cent', 'penetration', 56, 'percent', role=['share', 'level']),
        c('24 per cent', 'penetration', 24, 'percent', role=['share', 'level']),
    ],
    names=mentions(TEXT, {'Euler Motors': ('COMPANY', 'Euler Motors'), 'Euler': ('COMPANY', 'Euler Motors'), 'Mahindra Last Mile Mobility': ('COMPANY', 'Mahindra Last Mile Mobility'), 'Omega Seiki': ('COMPANY', 'Omega Seiki'), 'British International Investment': ('COMPANY', 'British International Investment'), 'HiLoad': ('PRODUCT', 'HiLoad'), 'StormEV': ('PRODUCT', 'StormEV'), 'Treo': ('PRODUCT', 'Treo'), 'Ace EV': ('PRODUCT', 'Ace EV')}),
    checks=[],
)
