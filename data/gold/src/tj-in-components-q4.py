from goldlib import *
from mentions import mentions

TEXT = """Q4 round-up: Olectra skids, JBM rolls, Exide's cell bill keeps growing

Olectra Greentech (Hyderabad): Consolidated PAT for the March quarter fell 31% YoY to Rs 14.3 crore; topline Rs 449 crore vs Rs 449.9 crore. It handed over 271 e-buses in Q4 and 1,080 in FY26 as a whole (FY25: 907). Order book at March-end: 9,818 buses. Its Seetharampur plant is to reach 5,000 buses a year during FY27; technology partner BYD's licence runs till 2030.

JBM Auto (Gurugram) went in the opposite direction. Net profit grew by a fourth to Rs 83.4 crore, EBITDA by 22 per cent to Rs 257 crore, margin 13.9 per cent (+80 bps). The company has 11,000 e-buses and more still to be delivered and arranged $100 million from the ADB and AIIB for them.

Exide Industries sank another Rs 400 crore into subsidiary Exide Energy Solutions during the quarter, which brings the total to Rs 4,802 crore. Phase one of the latter's Bengaluru cell works, 6 GWh, should commence in Q2 FY27, a year later than first thought. Parent's standalone revenue: Rs 4,410 crore, up 6 per cent; dividend Rs 2 a share.

Sona Comstar earned 36 per cent of its FY26 revenue from battery EVs, the same as in FY25; its net order book of Rs 23,600 crore is 77 per cent EV-linked. “Headwinds? Only magnets,” said its MD, 54.
"""

doc = dict(
    id='tj-in-components-q4', published='2026-05-14', source='dalal-parts-bulletin',
    title="Q4 round-up: Olectra skids, JBM rolls, Exide's cell bill keeps growing",
    text=TEXT,
    claims=[
        c('31% YoY', 'net_income', -31, 'percent', company='Olectra Greentech', role='change', p=('2026-01-01', '2026-03-31')),
        c('Rs 14.3 crore', 'net_income', 143000000.0, 'INR', company='Olectra Greentech', p=('2026-01-01', '2026-03-31')),
        c('Rs 449 crore', 'revenue', 4490000000.0, 'INR', company='Olectra Greentech', p=('2026-01-01', '2026-03-31')),
        c('Rs 449.9 crore', 'revenue', 4499000000.0, 'INR', company='Olectra Greentech', p=('2025-01-01', '2025-03-31')),
        c('271 e-buses', 'deliveries', 271, 'vehicle', company='Olectra Greentech', p=('2026-01-01', '2026-03-31')),
        c('1,080', 'deliveries', 1080, 'vehicle', company='Olectra Greentech', p=('2025-04-01', '2026-03-31')),
        c('907', 'deliveries', 907, 'vehicle', company='Olectra Greentech', p=('2024-04-01', '2025-03-31')),
        c('9,818 buses', 'orders', 9818, 'order', company='Olectra Greentech', p=('2026-03-31', '2026-03-31')),
        c('5,000 buses', 'capacity', 5000, 'vehicle', company='Olectra Greentech', per='year', p=('2026-04-01', '2027-03-31'), status=['plan', 'target']),
        c('a fourth', 'net_income', 25, 'percent', company='JBM Auto', role='change', p=('2026-01-01', '2026-03-31')),
        c('Rs 83.4 crore', 'net_income', 834000000.0, 'INR', company='JBM Auto', p=('2026-01-01', '2026-03-31')),
        c('22 per cent', 'ebitda', 22, 'percent', company='JBM Auto', role='change', p=('2026-01-01', '2026-03-31')),
        c('Rs 257 crore', 'ebitda', 2570000000.0, 'INR', company='JBM Auto', p=('2026-01-01', '2026-03-31')),
        c('13.9 per cent', 'margin', 13.9, 'percent', company='JBM Auto', p=('2026-01-01', '2026-03-31')),
        c('80 bps', 'margin', 0.8, 'percentage_point', company='JBM Auto', role='change', p=('2026-01-01', '2026-03-31')),
        c('11,000 e-buses', 'orders', 11000, 'order', None, company='JBM Auto', p=('2026-03-31', '2026-03-31')),
        c('$100 million', 'funding', 100000000.0, 'USD', company='JBM Auto'),
        c('Rs 400 crore', 'investment', 4000000000.0, 'INR', company='Exide Industries', p=('2026-01-01', '2026-03-31')),
        c('Rs 4,802 crore', 'investment', 48020000000.0, 'INR', company='Exide Industries', p=(None, '2026-03-31')),
        c('6 GWh', 'capacity', 6, 'GWh', company='Exide Energy Solutions', status=['plan', 'target']),
        c('Q2 FY27', 'production_start', None, 'date', company='Exide Energy Solutions', p=('2026-07-01', '2026-09-30'), status=['plan', 'target']),
        c('Rs 4,410 crore', 'revenue', 44100000000.0, 'INR', company='Exide Industries', p=('2026-01-01', '2026-03-31')),
        c('6 per cent', 'revenue', 6, 'percent', company='Exide Industries', role='change', p=('2026-01-01', '2026-03-31')),
        c('Rs 2', 'other', 2, 'INR', nth=1, company='Exide Industries', per='share'),
        c('36 per cent', 'revenue', 36, 'percent', company='Sona Comstar', role='share', p=('2025-04-01', '2026-03-31')),
        c('Rs 23,600 crore', 'orders', 236000000000.0, 'INR', company='Sona Comstar', p=('2026-03-31', '2026-03-31')),
        c('77 per cent', 'orders', 77, 'percent', company='Sona Comstar', role='share', p=('2026-03-31', '2026-03-31')),
    ],
    names=mentions(TEXT, {'Sona Comstar': ('COMPANY', 'Sona Comstar'), 'Exide Industries': ('COMPANY', 'Exide Industries'), 'Exide': ('COMPANY', 'Exide Industries'), 'Exide Energy Solutions': ('COMPANY', 'Exide Energy Solutions'), 'Olectra Greentech': ('COMPANY', 'Olectra Greentech'), 'Olectra': ('COMPANY', 'Olectra Greentech'), 'JBM Auto': ('COMPANY', 'JBM Auto'), 'JBM': ('COMPANY', 'JBM Auto'), 'BYD': ('COMPANY', 'BYD'), 'ADB': ('COMPANY', 'Asian Development Bank'), 'AIIB': ('COMPANY', 'Asian Infrastructure Investment Bank')}),
    checks=[],
)
