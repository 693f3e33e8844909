from goldlib import *
from mentions import mentions

TEXT = """Lucid trims output outlook as magnets run short; Rivian’s loss deepens

Aug 5 – Lucid Group now reckons with 18,000 to 20,000 vehicles built in 2025; 20,000 flat had been its word since February. The maker of the Air delivered 3,309 cars in the second quarter, a sixth record in a row and 38 percent above the 2,394 of last year. Its Gravity SUV, slowed by a lack of magnets from China, is still a rarity on the lots, and the firm produced 3,863 in all, 83 percent more.

Revenue of $259.4 million missed the $279.9 million that analysts had in mind. The loss per share was 28 cents, or 24 after adjustments. Liquidity amounted to $4.86 billion at the end of June, before $300 million from Uber, which with Nuro is to put at least 20,000 Gravitys on its network over six years, the first in late 2026. The PIF, which owns 60 percent, was not asked this time.

Rivian, reporting on the same evening, lost $1.12 billion on $1.30 billion of revenue. The rival, whose R1S is the natural alternative to the Gravity, handed over 10,661, down 23 percent, and expects 40,000 to 46,000 for the year, as before, but an adjusted EBITDA loss of up to $2.25 billion.
"""

doc = dict(
    id='tq-lucid-q2-25', published='2025-08-06', source='street-ticker',
    title='Lucid trims output outlook as magnets run short; Rivian’s loss deepens',
    text=TEXT,
    claims=[
        c('18,000 to 20,000 vehicles', 'production', 18000, 'vehicle', 20000, company=['Lucid', 'Lucid Group'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('20,000', 'production', 20000, 'vehicle', nth=1, company=['Lucid', 'Lucid Group'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('3,309 cars', 'deliveries', 3309, 'vehicle', company=['Lucid', 'Lucid Group'], p=('2025-04-01', '2025-06-30')),
        c('38 percent', 'deliveries', 38, 'percent', company=['Lucid', 'Lucid Group'], role='change', p=('2025-04-01', '2025-06-30')),
        c('2,394', 'deliveries', 2394, 'vehicle', company=['Lucid', 'Lucid Group'], p=('2024-04-01', '2024-06-30')),
        c('3,863', 'production', 3863, 'vehicle', company=['Lucid', 'Lucid Group'], p=('2025-04-01', '2025-06-30')),
        c('83 percent', 'production', 83, 'percent', company=['Lucid', 'Lucid Group'], role='change', p=('2025-04-01', '2025-06-30')),
        c('$259.4 million', 'revenue', 259400000, 'USD', company=['Lucid', 'Lucid Group'], p=('2025-04-01', '2025-06-30')),
        c('$279.9 million', 'revenue', 279900000, 'USD', company=['Lucid', 'Lucid Group'], p=('2025-04-01', '2025-06-30'), status='forecast'),
        c('28 cents', 'net_income', -0.28, 'USD', company=['Lucid', 'Lucid Group'], per='share', p=('2025-04-01', '2025-06-30')),
        c('24', 'net_income', -0.24, 'USD', company=['Lucid', 'Lucid Group'], per='share', p=('2025-04-01', '2025-06-30')),
        c('$4.86 billion', 'cash', 4860000000, 'USD', company=['Lucid', 'Lucid Group'], p=('2025-06-30', '2025-06-30')),
        c('$300 million', 'funding', 300000000, 'USD', company=['Lucid', 'Lucid Group'], status='plan'),
        c('20,000', 'orders', 20000, 'order', None, nth=2, company='Uber'),
        c('late 2026', 'launch', None, 'date', company='Uber', product='Gravity', p=('2026-10-01', '2026-12-31'), status='plan'),
        c('60 percent', 'stake', 60, 'percent', company='PIF'),
        c('$1.12 billion', 'net_income', -1120000000, 'USD', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('$1.30 billion', 'revenue', 1300000000, 'USD', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('10,661', 'deliveries', 10661, 'vehicle', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('23 percent', 'deliveries', -23, 'percent', company='Rivian', role='change', p=('2025-04-01', '2025-06-30')),
        c('40,000 to 46,000', 'deliveries', 40000, 'vehicle', 46000, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$2.25 billion', 'ebitda', -2250000000, 'USD', None, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Lucid Group': ('COMPANY', 'Lucid'), 'Lucid': ('COMPANY', 'Lucid'), 'Rivian': ('COMPANY', 'Rivian'), 'Uber': ('COMPANY', 'Uber'), 'Nuro': ('COMPANY', 'Nuro'), 'PIF': ('COMPANY', 'PIF'), 'Gravity': ('PRODUCT', 'Gravity'), 'Air': ('PRODUCT', 'Air'), 'R1S': ('PRODUCT', 'R1S')}),
    checks=[],
)
