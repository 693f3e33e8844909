from goldlib import *
from mentions import mentions

TEXT = """IFC to back Mahindra's e-auto business with ₹600 crore

The World Bank's private-sector arm has chosen a three-wheeler for its first bet on an Indian EV manufacturer. Under an agreement inked on Thursday, IFC will subscribe to compulsorily convertible instruments worth ₹600 crore (US$73 million) in a new arm of Mahindra & Mahindra, to be called Mahindra Last Mile Mobility, at a valuation of up to ₹6,020 crore. The investor will end up with between 9.97 per cent and 13.64 per cent of it.

What is on offer here is scale. Electrics, cargo and passenger taken together, were 52 per cent of the three-wheelers registered between April and February: 3,58,900 units, of which e-rickshaws were 3,08,300 and the quicker L5 category 50,600. In the former, YC Electric (28,700) and Saera Electric (18,900) set the pace; in the latter Mahindra leads with 40.3 per cent or 20,400, well ahead of Piaggio's 17 per cent.

A Zor Grand carries 400 kg of goods over 100 km and sips 8 kWh per 100 km; the Treo seats four including the driver. Delivery of either takes 20 days. The parent claims 57,000 sold to date, 75 crore km covered and 43,000 tonnes of CO2 saved, and has promised to localise cells. Plants in Bengaluru, Haridwar and Zaheerabad will be clubbed under the new firm, along with 1,250 employees.
"""

doc = dict(
    id='b-3w-ifc', published='2023-03-24', source='three-wheel-times',
    title="IFC to back Mahindra's e-auto business with ₹600 crore",
    text=TEXT,
    claims=[
        c('₹600 crore', ['funding', 'investment'], 6000000000, 'INR', company='Mahindra Last Mile Mobility', status='plan'),
        c('₹600 crore', ['funding', 'investment'], 6000000000, 'INR', nth=1, company='Mahindra Last Mile Mobility', status='plan'),
        c('US$73 million', ['funding', 'investment'], 73000000, 'USD', company='Mahindra Last Mile Mobility', status='plan'),
        c('₹6,020 crore', 'valuation', None, 'INR', 60200000000, company='Mahindra Last Mile Mobility'),
        c('9.97 per cent and 13.64 per cent', 'stake', 9.97, 'percent', 13.64, company='IFC', status='plan'),
        c('52 per cent', 'penetration', 52, 'percent', role=['share', 'level'], p=('2022-04-01', '2023-02-28')),
        c('3,58,900 units', 'registrations', 358900, 'vehicle', p=('2022-04-01', '2023-02-28')),
        c('3,08,300', 'registrations', 308300, 'vehicle', p=('2022-04-01', '2023-02-28')),
        c('50,600', 'registrations', 50600, 'vehicle', p=('2022-04-01', '2023-02-28')),
        c('28,700', 'registrations', 28700, 'vehicle', company='YC Electric', p=('2022-04-01', '2023-02-28')),
        c('18,900', 'registrations', 18900, 'vehicle', company='Saera Electric', p=('2022-04-01', '2023-02-28')),
        c('40.3 per cent', 'market_share', 40.3, 'percent', company='Mahindra & Mahindra', role=['share', 'level'], p=('2022-04-01', '2023-02-28')),
        c('20,400', 'registrations', 20400, 'vehicle', company='Mahindra & Mahindra', p=('2022-04-01', '2023-02-28')),
        c('17 per cent', 'market_share', 17, 'percent', company='Piaggio', role=['share', 'level'], p=('2022-04-01', '2023-02-28')),
        c('400 kg', ['other', 'weight'], 400, 'kg', company='Mahindra & Mahindra', product='Zor Grand'),
        c('100 km', 'range', 100, 'km', company='Mahindra & Mahindra', product='Zor Grand'),
        c('8 kWh', 'consumption', 8, 'kWh', company='Mahindra & Mahindra', product='Zor Grand', per='100km'),
        c('four', 'seats', 4, ['item', 'job'], company='Mahindra & Mahindra', product='Treo'),
        c('20 days', 'wait_time', 20, 'day', company='Mahindra & Mahindra'),
        c('57,000', 'sales', 57000, 'vehicle', company='Mahindra & Mahindra', p=(None, '2023-03-24')),
        c('75 crore km', 'distance', 750000000, 'km', company='Mahindra & Mahindra', p=(None, '2023-03-24')),
        c('43,000 tonnes', 'emissions', 43000, 'tonne', company='Mahindra & Mahindra', p=(None, '2023-03-24')),
        c('1,250 employees', 'headcount', 1250, 'job', company='Mahindra Last Mile Mobility'),
    ],
    names=mentions(TEXT, {
        'Mahindra Last Mile Mobility': ('COMPANY', 'Mahindra Last Mile Mobility'),
        'Mahindra & Mahindra': ('COMPANY', 'Mahindra & Mahindra'),
        'IFC': ('COMPANY', 'IFC'),
        'Piaggio': ('COMPANY', 'Piaggio'),
        'YC Electric': ('COMPANY', 'YC Electric'),
        'Saera Electric': ('COMPANY', 'Saera Electric'),
        'Zor Grand': ('PRODUCT', 'Zor Grand'),
        'Treo': ('PRODUCT', 'Treo'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['₹600 crore', '₹600 crore (']),
        dict(kind='fx', verdict='consistent', quotes=['₹600 crore (', 'US$73 million']),
        dict(kind='sum', verdict='consistent', quotes=['3,08,300', '50,600', '3,58,900 units']),
        dict(kind='share', verdict='consistent', quotes=['40.3 per cent', '20,400', '50,600']),
        dict(kind='share', verdict='consistent', quotes=['₹600 crore (', '₹6,020 crore', '9.97 per cent and 13.64 per cent']),
    ],
)
