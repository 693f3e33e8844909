from goldlib import *
from mentions import mentions

TEXT = """Rivian books a gross profit, Lucid trims again: EV start-ups' third quarter side by side

The gap between the two is getting harder to miss.

IRVINE: Rivian's revenue swelled 78% to $1.56 billion from $874 million, and instead of last year's $392 million gross loss there was a gross profit of $24 million. Not that cars make money: automotive lost $130 million, which software and services, with $154 million, more than offset. The net loss was $1.17 billion versus $1.10 billion. It produced 10,720 vehicles at Normal and delivered 13,201, up 32%. Guidance stays at 41,500 to 43,500, as narrowed in October from 40,000 to 46,000. The R2, promised at $45,000, reaches customers in the first half of 2026. More than 600 workers, or 4.5%, were laid off last month. Volkswagen has so far put in $3.5 billion of a promised $5.8 billion.

NEWARK: Lucid delivered 4,078, a 47% improvement and its seventh record in a row; sales amounted to $336.6 million against $200.0 million. But it built only 3,891, and the luxury maker now tells investors to expect 18,000 vehicles, the bottom of the earlier 18,000-to-20,000 span. Operating loss: $942 million. Its Saudi backer, the PIF, enlarged a credit line to $2 billion from $750 million, lifting liquidity to $5.5 billion pro forma. Uber, which put $300 million into the stock, will take 20,000 or more Gravity robotaxis.
"""

doc = dict(
    id='tj-rivian-lucid-q3-25', published='2025-11-06', source='coastal-investor-daily',
    title="Rivian books a gross profit, Lucid trims again: EV start-ups' third quarter side by side",
    text=TEXT,
    claims=[
        c('78%', 'revenue', 78, 'percent', company='Rivian', role='change', p=('2025-07-01', '2025-09-30')),
        c('$1.56 billion', 'revenue', 1560000000.0, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('$874 million', 'revenue', 874000000.0, 'USD', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('$392 million', 'gross_profit', -392000000.0, 'USD', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('$24 million', 'gross_profit', 24000000.0, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('$130 million', 'gross_profit', -130000000.0, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('$154 million', 'gross_profit', 154000000.0, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('$1.17 billion', 'net_income', -1170000000.0, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('$1.10 billion', 'net_income', -1100000000.0, 'USD', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('10,720 vehicles', 'production', 10720, 'vehicle', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('13,201', 'deliveries', 13201, 'vehicle', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('32%', 'deliveries', 32, 'percent', company='Rivian', role='change', p=('2025-07-01', '2025-09-30')),
        c('41,500 to 43,500', 'deliveries', 41500, 'vehicle', 43500, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('40,000 to 46,000', 'deliveries', 40000, 'vehicle', 46000, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('$45,000', 'price', 45000, 'USD', company='Rivian', product='R2'),
        c('the first half of 2026', 'delivery_start', None, 'date', company='Rivian', product='R2', p=('2026-01-01', '2026-06-30'), status=['plan', 'target']),
        c('600 workers', 'layoffs', 600, 'job', None, company='Rivian', p=('2025-10-01', '2025-10-31')),
        c('4.5%', 'layoffs', 4.5, 'percent', company='Rivian', role='share', p=('2025-10-01', '2025-10-31')),
        c('$3.5 billion', 'investment', 3500000000.0, 'USD', company='Volkswagen', p=(None, '2025-11-06')),
        c('$5.8 billion', 'investment', 5800000000.0, 'USD', company='Volkswagen', status='plan'),
        c('4,078', 'deliveries', 4078, 'vehicle', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('47%', 'deliveries', 47, 'percent', company='Lucid', role='change', p=('2025-07-01', '2025-09-30')),
        c('$336.6 million', 'revenue', 336600000.0, 'USD', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('$200.0 million', 'revenue', 200000000.0, 'USD', company='Lucid', p=('2024-07-01', '2024-09-30')),
        c('3,891', 'production', 3891, 'vehicle', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('18,000 vehicles', 'production', 18000, 'vehicle', company='Lucid', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('18,000-to-20,000', 'production', 18000, 'vehicle', 20000, company='Lucid', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('$942 million', 'operating_income', -942000000.0, 'USD', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('$2 billion', 'funding', 2000000000.0, 'USD', company='Lucid'),
        c('$750 million', 'funding', 750000000.0, 'USD', company='Lucid', superseded=True),
        c('$5.5 billion', 'cash', 5500000000.0, 'USD', company='Lucid', p=('2025-09-30', '2025-09-30')),
        c('$300 million', 'investment', 300000000.0, 'USD', company='Uber'),
        c('20,000 or more', 'orders', 20000, 'order', None, company='Lucid', product='Gravity'),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Lucid': ('COMPANY', 'Lucid'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Uber': ('COMPANY', 'Uber'), 'PIF': ('COMPANY', 'Public Investment Fund'), 'R2': ('PRODUCT', 'R2'), 'Gravity': ('PRODUCT', 'Gravity')}),
    checks=[],
)
