from goldlib import *
from mentions import mentions

TEXT = """Tata Motors’ Q3 wholesales up 22 pc; EVs at 24,103

MUMBAI: Tata Motors Passenger Vehicles on Thursday said it had dispatched 1,71,013 units in the December quarter of FY26, against 1,40,182 a year earlier. In December alone it was 50,519, a growth of 14 per cent. Electric vehicles came to 24,103 in the quarter and 6,906 in the month, the latter 24 per cent more.

For calendar 2025 the company counts 5.87 lakh sales, 81,125 of which were EVs. The Nexon, at over 2 lakh, was the bestselling car of all makes for the first time. The Sierra took 70,000 bookings on its opening day, December 16, and goes to customers from January 15; its electric version has been scheduled for the second half of FY26. Of the Harrier.ev, around 3,000 are made a month.

Crosstown rival Mahindra, which put its seven-seat XEV 9S in showrooms in November at Rs 19.95 lakh, sold 50,946 utility vehicles in December, up 23 per cent. Maruti, whose e Vitara is still for export only, moved 1.78 lakh at home, Hyundai 42,416. Toyota Kirloskar will get a sister of the Maruti from this month.

Electrics formed 5 per cent of registrations in the month. The Tata scrip ended 1.1 per cent higher at Rs 371.
"""

doc = dict(
    id='tq-tata-passenger-dec25', published='2026-01-02', source='biz-daily-in',
    title='Tata Motors’ Q3 wholesales up 22 pc; EVs at 24,103',
    text=TEXT,
    claims=[
        c('22 pc', 'sales', 22, 'percent', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], role='change', p=('2025-10-01', '2025-12-31')),
        c('24,103', 'sales', 24103, 'vehicle', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], p=('2025-10-01', '2025-12-31')),
        c('1,71,013 units', 'sales', 171013, 'vehicle', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], p=('2025-10-01', '2025-12-31')),
        c('1,40,182', 'sales', 140182, 'vehicle', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], p=('2024-10-01', '2024-12-31')),
        c('50,519', 'sales', 50519, 'vehicle', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], p=('2025-12-01', '2025-12-31')),
        c('14 per cent', 'sales', 14, 'percent', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], role='change', p=('2025-12-01', '2025-12-31')),
        c('24,103', 'sales', 24103, 'vehicle', nth=1, company=['Tata Motors', 'Tata Motors Passenger Vehicles'], p=('2025-10-01', '2025-12-31')),
        c('6,906', 'sales', 6906, 'vehicle', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], p=('2025-12-01', '2025-12-31')),
        c('24 per cent', 'sales', 24, 'percent', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], role='change', p=('2025-12-01', '2025-12-31')),
        c('5.87 lakh', 'sales', 587000, 'vehicle', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], p=('2025-01-01', '2025-12-31')),
        c('81,125', 'sales', 81125, 'vehicle', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], p=('2025-01-01', '2025-12-31')),
        c('2 lakh', 'sales', 200000, 'vehicle', None, company=['Tata Motors', 'Tata Motors Passenger Vehicles'], product='Nexon', p=('2025-01-01', '2025-12-31')),
        c('70,000 bookings', 'orders', 70000, 'order', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], product='Sierra', p=('2025-12-16', '2025-12-16')),
        c('January 15', 'delivery_start', None, 'date', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], product='Sierra', p=('2026-01-15', '2026-01-15'), status='plan'),
        c('second half of FY26', 'launch', None, 'date', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], product='Sierra', p=('2025-10-01', '2026-03-31'), status='plan'),
        c('3,000', 'sales', 3000, 'vehicle', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], product='Harrier.ev', per='month'),
        c('November', 'launch', None, 'date', company='Mahindra', product='XEV 9S', p=('2025-11-01', '2025-11-30')),
        c('Rs 19.95 lakh', 'price', 1995000, 'INR', company='Mahindra', product='XEV 9S'),
        c('50,946', 'sales', 50946, 'vehicle', company='Mahindra', p=('2025-12-01', '2025-12-31')),
        c('23 per cent', 'sales', 23, 'percent', company='Mahindra', role='change', p=('2025-12-01', '2025-12-31')),
        c('1.78 lakh', 'sales', 178000, 'vehicle', company=['Maruti Suzuki', 'Maruti'], p=('2025-12-01', '2025-12-31')),
        c('42,416', 'sales', 42416, 'vehicle', company='Hyundai', p=('2025-12-01', '2025-12-31')),
        c('5 per cent', 'penetration', 5, 'percent', role=['share', 'level'], p=('2025-12-01', '2025-12-31')),
        c('1.1 per cent', 'share_price', 1.1, 'percent', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], role='change', p=('2026-01-01', '2026-01-01')),
        c('Rs 371', 'share_price', 371, 'INR', company=['Tata Motors', 'Tata Motors Passenger Vehicles'], p=('2026-01-01', '2026-01-01')),
    ],
    names=mentions(TEXT, {'Tata Motors Passenger Vehicles': ('COMPANY', 'Tata Motors'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Mahindra': ('COMPANY', 'Mahindra'), 'Maruti': ('COMPANY', 'Maruti Suzuki'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Toyota Kirloskar': ('COMPANY', 'Toyota Kirloskar'), 'Nexon': ('PRODUCT', 'Nexon'), 'Sierra': ('PRODUCT', 'Sierra'), 'Harrier.ev': ('PRODUCT', 'Harrier.ev'), 'XEV 9S': ('PRODUCT', 'XEV 9S'), 'e Vitara': ('PRODUCT', 'e Vitara')}),
    checks=[],
)
