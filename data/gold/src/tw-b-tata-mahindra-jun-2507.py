from goldlib import *
from mentions import mentions

TEXT = """Tata Motors' EV volumes grow 12% in June even as total PV sales slip

Mumbai, July 1: Tata Motors' domestic and international sales stood at 65,210 vehicles in June 2025, against 77,300 units in the year-ago month, the Mumbai-headquartered firm said in a regulatory filing on Tuesday.

Passenger vehicle sales, including EVs, declined 15 per cent to 37,080 units from 43,620 units.

Sales of EVs alone (domestic and IB) were 5,240 units as compared to 4,660 a year ago, a growth of about 12 per cent, helped by the Harrier.ev, bookings for which open on July 2 at Rs 21.49 lakh (ex-showroom).

For the April-June quarter, EV sales were flat at 16,230 units, while total PV sales came in at 1,24,800 units, down 10 per cent. In Q4 FY25, the company had sold 15,900 EVs.

Its commercial vehicle sales in June were 28,130, lower by 16 per cent. For Q1 they stood at 79,600 units, a decline of 13 per cent over Q1 FY25.

Mahindra & Mahindra, on the other hand, sold 47,300 SUVs in the domestic market, up 18 per cent. It has dispatched more than 14,200 units of its two electric SUVs, the BE 6 and the XEV 9e, since deliveries began in March. In June alone they stood at 3,960. Mahindra has a waiting period of up to six months for the XEV 9e.

JSW MG Motor India sold 5,830 units in June, a growth of 21 per cent. The Windsor contributed over half of that.

Tata, which held about 36 per cent of the electric car market in June against 52 per cent a year back, aims to have EVs at 30 per cent of its PV portfolio by FY30.
"""

doc = dict(
    id='tw-b-tata-mahindra-jun-2507', published='2025-07-01', source='business-chronicle-mumbai',
    title="Tata Motors' EV volumes grow 12% in June even as total PV sales slip",
    text=TEXT,
    claims=[
        c('12%', 'sales', 12, 'percent', company='Tata Motors', role='change', p=('2025-06-01', '2025-06-30')),
        c('65,210 vehicles', 'sales', 65210, 'vehicle', company='Tata Motors', p=('2025-06-01', '2025-06-30')),
        c('77,300 units', 'sales', 77300, 'vehicle', company='Tata Motors', p=('2024-06-01', '2024-06-30')),
        c('15 per cent', 'sales', -15, 'percent', company='Tata Motors', role='change', p=('2025-06-01', '2025-06-30')),
        c('37,080 units', 'sales', 37080, 'vehicle', company='Tata Motors', p=('2025-06-01', '2025-06-30')),
        c('43,620 units', 'sales', 43620, 'vehicle', company='Tata Motors', p=('2024-06-01', '2024-06-30')),
        c('5,240 units', 'sales', 5240, 'vehicle', company='Tata Motors', p=('2025-06-01', '2025-06-30')),
        c('4,660', 'sales', 4660, 'vehicle', company='Tata Motors', p=('2024-06-01', '2024-06-30')),
        c('12 per cent', 'sales', 12, 'percent', company='Tata Motors', role='change', p=('2025-06-01', '2025-06-30')),
        c('Rs 21.49 lakh', 'price', 2149000, 'INR', company='Tata Motors', product='Harrier.ev'),
        c('16,230 units', 'sales', 16230, 'vehicle', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('1,24,800 units', 'sales', 124800, 'vehicle', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('10 per cent', 'sales', -10, 'percent', company='Tata Motors', role='change', p=('2025-04-01', '2025-06-30')),
        c('15,900 EVs', 'sales', 15900, 'vehicle', company='Tata Motors', p=('2025-01-01', '2025-03-31')),
        c('28,130', 'sales', 28130, 'vehicle', company='Tata Motors', p=('2025-06-01', '2025-06-30')),
        c('16 per cent', 'sales', -16, 'percent', company='Tata Motors', role='change', p=('2025-06-01', '2025-06-30')),
        c('79,600 units', 'sales', 79600, 'vehicle', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('13 per cent', 'sales', -13, 'percent', company='Tata Motors', role='change', p=('2025-04-01', '2025-06-30')),
        c('47,300 SUVs', 'sales', 47300, 'vehicle', company=['Mahindra & Mahindra', 'Mahindra'], p=('2025-06-01', '2025-06-30')),
        c('18 per cent', 'sales', 18, 'percent', company=['Mahindra & Mahindra', 'Mahindra'], role='change', p=('2025-06-01', '2025-06-30')),
        c('14,200 units', ['sales', 'deliveries'], 14200, 'vehicle', None, company=['Mahindra & Mahindra', 'Mahindra'], p=('2025-03-01', '2025-07-01')),
        c('March', 'delivery_start', None, 'date', company=['Mahindra & Mahindra', 'Mahindra'], product=['BE 6', 'XEV 9e'], p=('2025-03-01', '2025-03-31')),
        c('3,960', ['sales', 'deliveries'], 3960, 'vehicle', company=['Mahindra & Mahindra', 'Mahindra'], p=('2025-06-01', '2025-06-30')),
        c('six months', 'wait_time', None, 'month', 6, company=['Mahindra & Mahindra', 'Mahindra'], product='XEV 9e'),
        c('5,830 units', 'sales', 5830, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor'], p=('2025-06-01', '2025-06-30')),
        c('21 per cent', 'sales', 21, 'percent', company=['JSW MG Motor India', 'JSW MG Motor'], role='change', p=('2025-06-01', '2025-06-30')),
        c('half', 'sales', 50, 'percent', None, company=['JSW MG Motor India', 'JSW MG Motor'], product='Windsor', role='share', p=('2025-06-01', '2025-06-30')),
        c('36 per cent', 'market_share', 36, 'percent', company='Tata Motors', p=('2025-06-01', '2025-06-30')),
        c('52 per cent', 'market_share', 52, 'percent', company='Tata Motors', p=('2024-06-01', '2024-06-30')),
        c('30 per cent', 'sales', 30, 'percent', company='Tata Motors', role='share', p=(None, '2030-03-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'Tata': ('COMPANY', 'Tata Motors'), 'Mahindra & Mahindra': ('COMPANY', 'Mahindra & Mahindra'), 'Mahindra': ('COMPANY', 'Mahindra & Mahindra'), 'JSW MG Motor India': ('COMPANY', 'JSW MG Motor India'), 'Harrier.ev': ('PRODUCT', 'Harrier.ev'), 'BE 6': ('PRODUCT', 'BE 6'), 'XEV 9e': ('PRODUCT', 'XEV 9e'), 'Windsor': ('PRODUCT', 'Windsor')}),
    checks=[],
)
