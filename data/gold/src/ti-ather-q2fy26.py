from goldlib import *
from mentions import mentions

TEXT = """Hero MotoCorp-backed scooter maker narrows loss for third straight quarter

Ather Energy has trimmed its net loss to ₹154 crore in Q2 FY26 from ₹197 crore in Q2 FY25 and ₹178 crore in the June quarter. Total income jumped 57% YoY to ₹941 crore.

It sold 65,595 scooters, a growth of 67%. Hero's own Vida brand did 33,600 in the same period, and Ola Electric, from which chief business officer Ravneet Phokela's deputy was hired this summer, 52,666.

In the south the Bengaluru-based EV maker's slice of the pie widened to 25% from 18.9%; nationally, 17.4%. Adjusted gross margin stood at 22%, 300 bps better. EBITDA margin was still deep in the red at (11)%.

GIC and the National Investment and Infrastructure Fund are among the holders; Tiger Global sold its 5.09% last week.

Experience centres numbered 524 as on 30 September, of which 78 were added during the quarter. 700 is the goal for the end of this fiscal. Fast chargers: 4,322.
"""

doc = dict(
    id='ti-ather-q2fy26', published='2025-11-10', source='bengaluru-business',
    title='Hero MotoCorp-backed scooter maker narrows loss for third straight quarter',
    text=TEXT,
    claims=[
        c('₹154 crore', 'net_income', -1540000000.0, 'INR', company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('₹197 crore', 'net_income', -1970000000.0, 'INR', company='Ather Energy', p=('2024-07-01', '2024-09-30')),
        c('₹178 crore', 'net_income', -1780000000.0, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('57%', 'revenue', 57, 'percent', company='Ather Energy', role='change', p=('2025-07-01', '2025-09-30')),
        c('₹941 crore', 'revenue', 9410000000.0, 'INR', company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('65,595 scooters', 'sales', 65595, 'vehicle', company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('67%', 'sales', 67, 'percent', company='Ather Energy', role='change', p=('2025-07-01', '2025-09-30')),
        c('33,600', 'sales', 33600, 'vehicle', company='Vida', p=('2025-07-01', '2025-09-30')),
        c('52,666', 'deliveries', 52666, 'vehicle', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('25%', 'market_share', 25, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-07-01', '2025-09-30')),
        c('18.9%', 'market_share', 18.9, 'percent', company='Ather Energy', role=['level', 'share'], p=('2024-07-01', '2024-09-30')),
        c('17.4%', 'market_share', 17.4, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-07-01', '2025-09-30')),
        c('22%', 'gross_margin', 22, 'percent', company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('300 bps', 'gross_margin', 3, 'percentage_point', company='Ather Energy', role='change', p=('2025-07-01', '2025-09-30')),
        c('(11)%', 'margin', -11, 'percent', company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('5.09%', 'stake', 5.09, 'percent', company=['Tiger Global', 'Ather Energy']),
        c('524', 'stores', 524, 'store', company='Ather Energy', p=('2025-09-30', '2025-09-30')),
        c('78', 'stores', 78, 'store', nth=1, company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('700', 'stores', 700, 'store', company='Ather Energy', p=(None, '2026-03-31'), status=['target', 'forecast']),
        c('4,322', 'chargers', 4322, 'charger', company='Ather Energy', p=('2025-09-30', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Hero': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Vida'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'GIC': ('COMPANY', 'GIC'), 'National Investment and Infrastructure Fund': ('COMPANY', 'National Investment and Infrastructure Fund'), 'Tiger Global': ('COMPANY', 'Tiger Global')}),
    checks=[],
)
