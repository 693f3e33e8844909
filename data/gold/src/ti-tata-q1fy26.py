from goldlib import *
from mentions import mentions

TEXT = """Harrier.ev gives Tata EV arm a leg-up, but JLR drags group profit

MUMBAI, Aug 8: Tata Motors' consolidated net profit for the June quarter fell 62.2 per cent year-on-year to Rs 4,003 crore, against Rs 10,587 crore. Jaguar Land Rover, whose revenue was off 9.2 per cent at £6.6 billion, made an EBIT margin of 4.0 per cent as US duties bit. It retained its FY26 guidance of 5 to 7 per cent.

In electric passenger vehicles the Mumbai-based company sold 16,231 units, down 2 per cent; in the March quarter the tally was 15,900. Industry EV registrations, on the other hand, rose to 41,000 from 23,500, and JSW MG Motor's VIN share touched 31 per cent. Tata's own has slid to 36 per cent; it was 73 per cent in FY24.

The Harrier.ev, priced from Rs 21.49 lakh, drew 10,000 bookings in its first 24 hours. Mahindra, its nearest rival, had opened its BE 6 book with 14,500. Charging partners are to put up 30,000 new public points by end-2027. Net auto debt at June 30: Rs 13,500 crore.
"""

doc = dict(
    id='ti-tata-q1fy26', published='2025-08-08', source='dalal-desk',
    title='Harrier.ev gives Tata EV arm a leg-up, but JLR drags group profit',
    text=TEXT,
    claims=[
        c('62.2 per cent', 'net_income', -62.2, 'percent', company='Tata Motors', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 4,003 crore', 'net_income', 40030000000.0, 'INR', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('Rs 10,587 crore', 'net_income', 105870000000.0, 'INR', company='Tata Motors', p=('2024-04-01', '2024-06-30')),
        c('9.2 per cent', 'revenue', -9.2, 'percent', company='Jaguar Land Rover', role='change', p=('2025-04-01', '2025-06-30')),
        c('£6.6 billion', 'revenue', 6600000000.0, 'GBP', company='Jaguar Land Rover', p=('2025-04-01', '2025-06-30')),
        c('4.0 per cent', 'margin', 4.0, 'percent', company='Jaguar Land Rover', p=('2025-04-01', '2025-06-30')),
        c('5 to 7 per cent', 'margin', 5, 'percent', 7, company='Jaguar Land Rover', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('16,231 units', 'sales', 16231, 'vehicle', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('2 per cent', 'sales', -2, 'percent', nth=2, company='Tata Motors', role='change', p=('2025-04-01', '2025-06-30')),
        c('15,900', 'sales', 15900, 'vehicle', company='Tata Motors', p=('2025-01-01', '2025-03-31')),
        c('41,000', ['registrations', 'sales'], 41000, 'vehicle', p=('2025-04-01', '2025-06-30')),
        c('23,500', ['registrations', 'sales'], 23500, 'vehicle', p=('2024-04-01', '2024-06-30')),
        c('31 per cent', 'market_share', 31, 'percent', company=['JSW MG Motor India', 'JSW MG Motor'], role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('36 per cent', 'market_share', 36, 'percent', company='Tata Motors', role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('73 per cent', 'market_share', 73, 'percent', company='Tata Motors', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('Rs 21.49 lakh', 'price', 2149000, 'INR', company='Tata Motors', product='Harrier.ev'),
        c('10,000 bookings', 'orders', 10000, 'order', company='Tata Motors', product='Harrier.ev'),
        c('14,500', 'orders', 14500, 'order', company='Mahindra', product='BE 6'),
        c('30,000 new public points', 'chargers', 30000, 'charger', company='Tata Motors', p=(None, '2027-12-31'), status=['plan', 'target']),
        c('Rs 13,500 crore', 'debt', 135000000000.0, 'INR', company='Tata Motors', p=('2025-06-30', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Tata': ('COMPANY', 'Tata Motors'), 'JLR': ('COMPANY', 'Jaguar Land Rover'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Jaguar Land Rover': ('COMPANY', 'Jaguar Land Rover'), 'JSW MG Motor': ('COMPANY', 'JSW MG Motor India'), 'Mahindra': ('COMPANY', 'Mahindra'), 'Harrier.ev': ('PRODUCT', 'Harrier.ev'), 'BE 6': ('PRODUCT', 'BE 6')}),
    checks=[],
)
