from goldlib import *
from mentions import mentions

TEXT = """Swap and chop: India's battery-swapping firms a year on

Battery Smart, backed by Tiger Global and others, clocked Rs 249 crore of operating revenue in FY25, 52 per cent more than the Rs 164 crore of FY24; its loss came down from Rs 140 crore to Rs 118 crore. The Gurugram start-up is present in 50 cities with 1,600 stations and 90,000 vehicles on its books. By its own count it has performed 95 million swaps.

Indofast – an equally owned venture of Indian Oil and Sun Mobility – went from 410 to 1,010 stations within the fiscal, runs in 22 cities and plans 10,000 by 2027. Sun itself raised $135 million last year, at a $330 million valuation.

Yuma, which belongs to Canada's Magna and Bengaluru's Yulu, is smaller: 240 stations, three cities. Magna put in $77 million for both. It now serves riders of Swiggy and Zomato at Rs 2,000 a month.

And Honda? HMSI has set up 83 exchange stations in Bengaluru, 20 in Delhi and 5 in Mumbai for its Activa e:, but the scooter, at Rs 1.17 lakh, sells badly: 698 in the first half, against 1,461 for the plug-in QC1 (Rs 90,000). The maker of the petrol Activa wanted 1 lakh electric scooters a year out of its Narasapura plant to begin with.

Gogoro, which came with a pledge of $1.5 billion for Maharashtra, has six swap sites in the country.
"""

doc = dict(
    id='tj-mo-battery-swap-2w-in', published='2025-07-30', source='last-mile-ledger',
    title="Swap and chop: India's battery-swapping firms a year on",
    text=TEXT,
    claims=[
        c('Rs 249 crore', 'revenue', 2490000000.0, 'INR', company='Battery Smart', p=('2024-04-01', '2025-03-31')),
        c('52 per cent', 'revenue', 52, 'percent', company='Battery Smart', role='change', p=('2024-04-01', '2025-03-31')),
        c('Rs 164 crore', 'revenue', 1640000000.0, 'INR', company='Battery Smart', p=('2023-04-01', '2024-03-31')),
        c('Rs 140 crore', 'net_income', -1400000000.0, 'INR', company='Battery Smart', p=('2023-04-01', '2024-03-31')),
        c('Rs 118 crore', 'net_income', -1180000000.0, 'INR', company='Battery Smart', p=('2024-04-01', '2025-03-31')),
        c('50 cities', 'countries', 50, 'country', company='Battery Smart'),
        c('1,600 stations', 'stations', 1600, 'station', company='Battery Smart'),
        c('90,000 vehicles', 'other', 90000, 'vehicle', company='Battery Smart'),
        c('95 million swaps', 'other', 95000000.0, 'item', company='Battery Smart', p=(None, '2025-07-30')),
        c('410', 'stations', 410, 'station', company='Indofast Energy', p=('2024-03-31', '2024-03-31')),
        c('1,010 stations', 'stations', 1010, 'station', company='Indofast Energy', p=('2025-03-31', '2025-03-31')),
        c('22 cities', 'countries', 22, 'country', company='Indofast Energy'),
        c('10,000', 'stations', 10000, 'station', company='Indofast Energy', p=(None, '2027-12-31'), status=['plan', 'target']),
        c('$135 million', 'funding', 135000000.0, 'USD', company='Sun Mobility'),
        c('$330 million', 'valuation', 330000000.0, 'USD', company='Sun Mobility'),
        c('240 stations', 'stations', 240, 'station', company='Yuma Energy'),
        c('three cities', 'countries', 3, 'country', company='Yuma Energy'),
        c('$77 million', 'investment', 77000000.0, 'USD', company='Magna'),
        c('Rs 2,000', 'price', 2000, 'INR', company='Yuma Energy', per='month'),
        c('83 exchange stations', 'stations', 83, 'station', company='Honda Motorcycle & Scooter India'),
        c('20', 'stations', 20, 'station', nth=1, company='Honda Motorcycle & Scooter India'),
        c('5', 'stations', 5, 'station', nth=5, company='Honda Motorcycle & Scooter India'),
        c('Rs 1.17 lakh', 'price', 117000, 'INR', company='Honda Motorcycle & Scooter India', product='Activa e:'),
        c('698', 'sales', 698, 'vehicle', company='Honda Motorcycle & Scooter India', product='Activa e:', p=('2025-01-01', '2025-06-30')),
        c('1,461', 'sales', 1461, 'vehicle', company='Honda Motorcycle & Scooter India', product='QC1', p=('2025-01-01', '2025-06-30')),
        c('Rs 90,000', 'price', 90000, 'INR', company='Honda Motorcycle & Scooter India', product='QC1'),
        c('1 lakh electric scooters', 'production', 100000, 'vehicle', company='Honda Motorcycle & Scooter India', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('$1.5 billion', 'investment', 1500000000.0, 'USD', company='Gogoro', status='plan'),
        c('six swap sites', 'stations', 6, 'station', company='Gogoro'),
    ],
    names=mentions(TEXT, {'Sun Mobility': ('COMPANY', 'Sun Mobility'), 'Battery Smart': ('COMPANY', 'Battery Smart'), 'Honda': ('COMPANY', 'Honda'), 'Indofast': ('COMPANY', 'Indofast Energy'), 'Indian Oil': ('COMPANY', 'Indian Oil'), 'Gogoro': ('COMPANY', 'Gogoro'), 'Tiger Global': ('COMPANY', 'Tiger Global'), 'Yuma': ('COMPANY', 'Yuma Energy'), 'Yulu': ('COMPANY', 'Yulu'), 'Magna': ('COMPANY', 'Magna'), 'Zomato': ('COMPANY', 'Zomato'), 'Swiggy': ('COMPANY', 'Swiggy'), 'HMSI': ('COMPANY', 'Honda Motorcycle & Scooter India'), 'Activa e:': ('PRODUCT', 'Activa e:'), 'QC1': ('PRODUCT', 'QC1')}),
    checks=[],
)
