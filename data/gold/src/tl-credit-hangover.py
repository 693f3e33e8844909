from goldlib import *
from mentions import mentions

TEXT = """The credit is dead. Now for the hangover

The $7,500 federal credit for new EVs, and the $4,000 one for used ones, lapsed at midnight on Tuesday. Nobody in Detroit will soon forget the scramble that came before: by Cox Automotive's estimate Americans bought 410,000 electric cars from July through September, 21 percent above the year-earlier quarter, when 338,000 changed hands. Their part of the market came to 10 percent, the first time in double digits.

Ford's electric sales leapt 30.2 percent to 30,612. GM more than doubled its own, to 66,501, a 107 percent gain, 25,085 of them Equinox EVs. Hyundai moved 8,408 Ioniq 5s in September alone, up 152 percent, and now lops up to $9,800 off the 2026 edition. Honda's Prologue did 20,236 in the quarter.

What next? Ford chief Jim Farley, 63, "wouldn't be surprised" if EVs dropped to 5 percent of sales. GM and Ford have devised a way for their finance arms to buy the dealers' stock and so keep the credit alive for leases. Tesla, for its part, raised the monthly lease rate of the Model Y to $529 to $599 from $479 to $529.

Cox sees the final quarter falling by a third or more.
"""

doc = dict(
    id='tl-credit-hangover', published='2025-10-02', source='statehouse-energy-reporter',
    title='The credit is dead. Now for the hangover',
    text=TEXT,
    claims=[
        c('$7,500', 'subsidy', 7500, 'USD', p=(None, '2025-09-30')),
        c('$4,000', 'subsidy', 4000, 'USD', p=(None, '2025-09-30')),
        c('410,000 electric cars', 'sales', 410000, 'vehicle', p=('2025-07-01', '2025-09-30'), status=['forecast', 'actual']),
        c('21 percent', 'sales', 21, 'percent', role='change', p=('2025-07-01', '2025-09-30'), status=['forecast', 'actual']),
        c('338,000', 'sales', 338000, 'vehicle', p=('2024-07-01', '2024-09-30')),
        c('10 percent', 'penetration', 10, 'percent', role=['level', 'share'], p=('2025-07-01', '2025-09-30'), status=['forecast', 'actual']),
        c('30.2 percent', 'sales', 30.2, 'percent', company='Ford', role='change', p=('2025-07-01', '2025-09-30')),
        c('30,612', 'sales', 30612, 'vehicle', company='Ford', p=('2025-07-01', '2025-09-30')),
        c('doubled', 'sales', 100, 'percent', None, company='General Motors', role='change', p=('2025-07-01', '2025-09-30')),
        c('66,501', 'sales', 66501, 'vehicle', company='General Motors', p=('2025-07-01', '2025-09-30')),
        c('107 percent', 'sales', 107, 'percent', company='General Motors', role='change', p=('2025-07-01', '2025-09-30')),
        c('25,085', 'sales', 25085, 'vehicle', company='General Motors', product='Equinox EV', p=('2025-07-01', '2025-09-30')),
        c('8,408', 'sales', 8408, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2025-09-01', '2025-09-30')),
        c('152 percent', 'sales', 152, 'percent', company='Hyundai', product='Ioniq 5', role='change', p=('2025-09-01', '2025-09-30')),
        c('$9,800', 'price_change', None, 'USD', -9800, company='Hyundai', product='Ioniq 5', role='change'),
        c('20,236', 'sales', 20236, 'vehicle', company='Honda', product='Prologue', p=('2025-07-01', '2025-09-30')),
        c('5 percent', 'penetration', 5, 'percent', role=['level', 'share'], status='forecast'),
        c('$529 to $599', 'price', 529, 'USD', 599, company='Tesla', product='Model Y', per='month'),
        c('$479 to $529', 'price', 479, 'USD', 529, company='Tesla', product='Model Y', per='month', superseded=True),
        c('a third', 'sales', -33.333333333, 'percent', role='change', p=('2025-10-01', '2025-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Model Y': ('PRODUCT', 'Model Y'), 'Equinox EV': ('PRODUCT', 'Equinox EV'), 'Prologue': ('PRODUCT', 'Prologue'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ford': ('COMPANY', 'Ford'), 'GM': ('COMPANY', 'General Motors'), 'Honda': ('COMPANY', 'Honda'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
