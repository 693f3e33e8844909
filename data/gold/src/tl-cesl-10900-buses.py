from goldlib import *
from mentions import mentions

TEXT = """PMI, EKA and Olectra share India's 10,900-bus tender

CESL opened the price bids of its PM E-Drive tender on Friday, the largest yet for 10,900 e-buses. Delhi asks for 2,800, Bengaluru 4,500, Hyderabad 2,000, Ahmedabad 1,000 and Surat 600.

Winners, subject to approval:
- PMI Electro, 5,210 buses, or 47.8 per cent
- EKA Mobility, 3,485
- Olectra with EVEY Trans, 1,785
- Antony Travels, 420

The lowest quote was Rs 52 a kilometre for a 9-metre non-AC bus, the highest Rs 65.40 for a 12-metre low-floor one; in the tender of 2022 the spread was Rs 39.21 to 47.99. Operators run the buses for 12 years and are assured 200 km of daily service.

Under PM E-Drive each 12-metre bus draws Rs 35 lakh in subsidy, a 9-metre one Rs 25 lakh; Rs 4,391 crore of the scheme's Rs 10,900 crore is for buses, 14,028 in number. Deliveries should begin next May and end by the close of FY28.

PMI had revenues of Rs 1,420 crore last fiscal. Its Dharuhera works rolls out 2,500 a year.

The country has 14,300 e-buses on its roads at October-end.
"""

doc = dict(
    id='tl-cesl-10900-buses', published='2025-11-15', source='transit-tender-tracker',
    title="PMI, EKA and Olectra share India's 10,900-bus tender",
    text=TEXT,
    claims=[
        c('10,900-bus', 'orders', 10900, 'order'),
        c('10,900 e-buses', 'orders', 10900, 'order'),
        c('2,800', 'orders', 2800, 'order'),
        c('4,500', 'orders', 4500, 'order'),
        c('2,000', 'orders', 2000, 'order'),
        c('1,000', 'orders', 1000, 'order'),
        c('600', 'orders', 600, 'order'),
        c('5,210 buses', 'orders', 5210, 'order', company='PMI Electro Mobility'),
        c('47.8 per cent', 'orders', 47.8, 'percent', company='PMI Electro Mobility', role='share'),
        c('3,485', 'orders', 3485, 'order', company='Eka Mobility'),
        c('1,785', 'orders', 1785, 'order', company='Olectra Greentech'),
        c('420', 'orders', 420, 'order', company='Antony Travels'),
        c('Rs 52', 'price', 52, 'INR', per='km'),
        c('Rs 65.40', 'price', 65.4, 'INR', per='km'),
        c('Rs 39.21 to 47.99', 'price', 39.21, 'INR', 47.99, per='km', p=('2022-01-01', '2022-12-31')),
        c('12 years', 'duration', 12, 'year'),
        c('200 km', 'distance', 200, 'km', per='day'),
        c('Rs 35 lakh', 'subsidy', None, 'INR', 3500000, per='vehicle'),
        c('Rs 25 lakh', 'subsidy', None, 'INR', 2500000, per='vehicle'),
        c('Rs 4,391 crore', 'subsidy', 43910000000.0, 'INR'),
        c('Rs 10,900 crore', 'subsidy', 109000000000.0, 'INR'),
        c('14,028', ['other', 'sales', 'orders'], 14028, 'vehicle', status=['plan', 'target']),
        c('next May', 'delivery_start', None, 'date', p=('2026-05-01', '2026-05-31'), status=['plan', 'target', 'forecast']),
        c('Rs 1,420 crore', 'revenue', 14200000000.0, 'INR', company='PMI Electro Mobility', p=('2024-04-01', '2025-03-31')),
        c('2,500', 'capacity', 2500, 'vehicle', company='PMI Electro Mobility', per='year'),
        c('14,300 e-buses', 'other', 14300, 'vehicle', p=('2025-10-31', '2025-10-31')),
    ],
    names=mentions(TEXT, {'EKA Mobility': ('COMPANY', 'Eka Mobility'), 'PMI Electro': ('COMPANY', 'PMI Electro Mobility'), 'Olectra': ('COMPANY', 'Olectra Greentech'), 'EVEY Trans': ('COMPANY', 'Evey Trans'), 'Antony Travels': ('COMPANY', 'Antony Travels'), 'CESL': ('COMPANY', 'Convergence Energy Services')}),
    checks=[],
)
