from goldlib import *
from mentions import mentions

TEXT = """Thai EV makers get a year's grace; Neta owes 2 billion baht

BANGKOK: The national EV board, meeting on Friday, eased the rules of the EV 3.0 and EV 3.5 incentive schemes for carmakers who cannot sell what they must build. Under them a firm that imported cars duty-free had to make one car locally for each one brought in if it did so in 2024, 1.5 in 2025, or two in 2026 and so on. In future every exported car counts as 1.5.

Output under the schemes should thereby drop by some 20,000 units this year while exports rise to 12,500 in 2025 and 52,000 in 2026.

The state has paid out 14 billion baht so far, at 150,000 baht a car under the old scheme and 100,000 baht under the new.

Neta is the worst case. The Chinese brand has sold 24,963 cars in the kingdom as of June, built no more than 4,000 and still must make 19,000 to meet its dues. Authorities have withheld 400 million baht of subsidies and want 2 billion back. Eighteen dealers have sued it for 200 million baht.

First-half registrations of battery cars: 57,289, up 52 per cent. BYD led with 22,107; MG got 5,866, GWM 4,512.
"""

doc = dict(
    id='tl-thailand-ev35-penalty', published='2025-07-28', source='bangkok-investor',
    title="Thai EV makers get a year's grace; Neta owes 2 billion baht",
    text=TEXT,
    claims=[
        c('2 billion baht', ['debt', 'cost'], 2000000000.0, 'THB', company='Neta'),
        c('one car', 'production', 1, 'vehicle', per=['vehicle', None], p=('2024-01-01', '2024-12-31')),
        c('1.5', 'production', 1.5, 'vehicle', per=['vehicle', None], p=('2025-01-01', '2025-12-31')),
        c('two', 'production', 2, 'vehicle', per=['vehicle', None], p=('2026-01-01', '2026-12-31')),
        c('1.5', ['production', 'exports'], 1.5, ['vehicle', 'times'], nth=1, per=['vehicle', None], status=['plan', 'actual']),
        c('20,000 units', 'production', -20000, 'vehicle', role='change', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('12,500', 'exports', 12500, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('52,000', 'exports', 52000, 'vehicle', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('14 billion baht', 'subsidy', 14000000000.0, 'THB', p=(None, '2025-07-28')),
        c('150,000 baht', 'subsidy', None, 'THB', 150000, per='vehicle'),
        c('100,000 baht', 'subsidy', None, 'THB', 100000, per='vehicle'),
        c('24,963 cars', ['sales', 'registrations'], 24963, 'vehicle', company='Neta', p=(None, '2025-06-30')),
        c('4,000', 'production', None, 'vehicle', 4000, company='Neta', p=(None, '2025-06-30')),
        c('19,000', 'production', 19000, 'vehicle', company='Neta', status=['plan', 'target', 'actual']),
        c('400 million baht', 'subsidy', 400000000.0, 'THB', company='Neta'),
        c('2 billion', ['debt', 'cost'], 2000000000.0, 'THB', nth=1, company='Neta'),
        c('Eighteen dealers', 'stores', 18, 'store', company='Neta'),
        c('200 million baht', ['cost', 'debt'], 200000000.0, 'THB', company='Neta'),
        c('57,289', 'registrations', 57289, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('52 per cent', 'registrations', 52, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('22,107', 'registrations', 22107, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('5,866', 'registrations', 5866, 'vehicle', company='MG', p=('2025-01-01', '2025-06-30')),
        c('4,512', 'registrations', 4512, 'vehicle', company='Great Wall Motor', p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Neta': ('COMPANY', 'Neta'), 'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'GWM': ('COMPANY', 'Great Wall Motor')}),
    checks=[],
)
