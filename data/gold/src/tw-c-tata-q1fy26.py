from goldlib import *
from mentions import mentions

TEXT = """Tata Motors Q1 net down 61% as US duties bite JLR; EV share at 17%

Mumbai: Tariffs and weak volumes pulled down the first-quarter earnings of Tata Motors, with the auto major on Friday reporting a consolidated net profit of Rs 4,080 crore for the three months ended June 30, as against Rs 10,460 crore in the year-ago quarter.

Revenue from operations slipped 2.4 per cent to Rs 1.05 lakh crore.

Jaguar Land Rover, which brings in more than 60 per cent of the topline, saw its revenue decline 9.1 per cent to £6.6 billion and its EBIT margin contract to 4.1 per cent from 8.9 per cent. Profit before tax and exceptional items at the British unit was £352 million, down 49 per cent. Free cash flow was £(741) million. JLR stuck to its FY26 EBIT margin guidance of 5-7 per cent, which it had cut from 10 per cent in June.

The domestic passenger vehicle business reported revenue of Rs 10,920 crore, down 8.1 per cent, and an EBITDA margin of 4.1 per cent, lower by 180 basis points. It sold 1,24,900 vehicles, a drop of 10 per cent.

EV volumes stood at 16,200 units, 2 per cent lower, but bookings of the Harrier.ev, priced from Rs 21.49 lakh, had crossed 10,000 on the first day. EBITDA of the EV arm, before product development expenses, was positive at Rs 108 crore.

The commercial vehicle arm, to be listed separately this year, clocked revenue of Rs 17,000 crore with a margin of 12.2 per cent.

Net automotive debt rose to Rs 13,500 crore at the end of June.

The scrip ended 2.2 per cent lower at Rs 633.80, while the Sensex lost 765 points.
"""

doc = dict(
    id='tw-c-tata-q1fy26', published='2025-08-08', source='mumbai-business-wire',
    title='Tata Motors Q1 net down 61% as US duties bite JLR; EV share at 17%',
    text=TEXT,
    claims=[
        c('61%', 'net_income', -61, 'percent', company='Tata Motors', role='change', p=('2025-04-01', '2025-06-30')),
        c('17%', 'sales', 17, 'percent', company='Tata Motors', role='share', p=('2025-04-01', '2025-06-30')),
        c('Rs 4,080 crore', 'net_income', 40800000000, 'INR', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('Rs 10,460 crore', 'net_income', 104600000000, 'INR', company='Tata Motors', p=('2024-04-01', '2024-06-30')),
        c('2.4 per cent', 'revenue', -2.4, 'percent', company='Tata Motors', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 1.05 lakh crore', 'revenue', 1050000000000, 'INR', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('60 per cent', 'revenue', 60, 'percent', None, company=['Jaguar Land Rover', 'Tata Motors'], role='share', p=('2025-04-01', '2025-06-30')),
        c('9.1 per cent', 'revenue', -9.1, 'percent', company='Jaguar Land Rover', role='change', p=('2025-04-01', '2025-06-30')),
        c('£6.6 billion', 'revenue', 6600000000, 'GBP', company='Jaguar Land Rover', p=('2025-04-01', '2025-06-30')),
        c('4.1 per cent', 'margin', 4.1, 'percent', company='Jaguar Land Rover', p=('2025-04-01', '2025-06-30')),
        c('8.9 per cent', 'margin', 8.9, 'percent', company='Jaguar Land Rover', p=('2024-04-01', '2024-06-30')),
        c('£352 million', 'net_income', 352000000, 'GBP', company='Jaguar Land Rover', p=('2025-04-01', '2025-06-30')),
        c('49 per cent', 'net_income', -49, 'percent', company='Jaguar Land Rover', role='change', p=('2025-04-01', '2025-06-30')),
        c('£(741) million', 'cash_flow', -741000000, 'GBP', company='Jaguar Land Rover', p=('2025-04-01', '2025-06-30')),
        c('5-7 per cent', 'margin', 5, 'percent', 7, company='Jaguar Land Rover', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('10 per cent', 'margin', 10, 'percent', company='Jaguar Land Rover', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast'], superseded=True),
        c('Rs 10,920 crore', 'revenue', 109200000000, 'INR', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('8.1 per cent', 'revenue', -8.1, 'percent', company='Tata Motors', role='change', p=('2025-04-01', '2025-06-30')),
        c('4.1 per cent', 'margin', 4.1, 'percent', nth=1, company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('180 basis points', 'margin', -1.8, 'percentage_point', company='Tata Motors', role='change', p=('2025-04-01', '2025-06-30')),
        c('1,24,900 vehicles', 'sales', 124900, 'vehicle', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('10 per cent', 'sales', -10, 'percent', nth=1, company='Tata Motors', role='change', p=('2025-04-01', '2025-06-30')),
        c('16,200 units', 'sales', 16200, 'vehicle', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('2 per cent', 'sales', -2, 'percent', company='Tata Motors', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 21.49 lakh', 'price', 2149000, 'INR', company='Tata Motors', product='Harrier.ev'),
        c('10,000', 'orders', 10000, 'order', None, company='Tata Motors', product='Harrier.ev'),
        c('Rs 108 crore', 'ebitda', 1080000000, 'INR', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('Rs 17,000 crore', 'revenue', 170000000000, 'INR', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('12.2 per cent', 'margin', 12.2, 'percent', company='Tata Motors', p=('2025-04-01', '2025-06-30')),
        c('Rs 13,500 crore', 'debt', 135000000000, 'INR', company='Tata Motors', p=('2025-06-30', '2025-06-30')),
        c('2.2 per cent', 'share_price', -2.2, 'percent', nth=1, company='Tata Motors', role='change', p=('2025-08-08', '2025-08-08')),
        c('Rs 633.80', 'share_price', 633.8, 'INR', company='Tata Motors', per='share', p=('2025-08-08', '2025-08-08')),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'Jaguar Land Rover': ('COMPANY', 'Jaguar Land Rover'), 'JLR': ('COMPANY', 'Jaguar Land Rover'), 'Harrier.ev': ('PRODUCT', 'Harrier.ev')}),
    checks=[],
)
