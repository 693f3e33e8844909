from goldlib import *
from mentions import mentions

TEXT = """Nio to shed 10 per cent of staff, delays projects with no payback inside three years

“A marathon in muddy ground.” With this image founder William Li Bin, 49, broke the news to employees in a letter on Friday: the Shanghai EV maker will eliminate around 10 per cent of its positions this month.

Nio's personnel had swelled to 26,763 at the end of last year from 15,204 twelve months earlier, an increase of 76 per cent. If the earlier count still applied, roughly 2,700 people would have to go.

Cash is not the worry, at least not yet: 31.5 billion yuan at mid-year plus 738.5 million US dollars that Abu Dhabi's CYVN put in during July for a 7 per cent holding. But the second quarter cost the group 6.06 billion yuan, or about 258,000 yuan per car delivered, and the annual target of 245,000 units looks out of reach: 126,067 had been handed over by the end of October, 16,074 of them last month.

R&D outlays, 3 billion yuan in the third quarter alone, will be kept up for the mass-market Alps brand (first car: second half of 2024). Sales staff, by contrast, is to expand from 5,700 – Xpeng has recently culled its own.
"""

doc = dict(
    id='te-nio-layoffs-2311', published='2023-11-03', source='shanghai-evening-brief',
    title='Nio to shed 10 per cent of staff, delays projects with no payback inside three years',
    text=TEXT,
    claims=[
        c('10 per cent', 'layoffs', 10, 'percent', company='NIO', p=('2023-11-01', '2023-11-30'), status=['plan', 'actual']),
        c('10 per cent', 'layoffs', 10, 'percent', nth=1, company='NIO', p=('2023-11-01', '2023-11-30'), status=['plan', 'actual']),
        c('26,763', 'headcount', 26763, 'job', company='NIO', p=('2022-12-31', '2022-12-31')),
        c('15,204', 'headcount', 15204, 'job', company='NIO', p=('2021-12-31', '2021-12-31')),
        c('76 per cent', 'headcount', 76, 'percent', company='NIO', role='change', p=('2022-01-01', '2022-12-31')),
        c('2,700', 'layoffs', 2700, 'job', company='NIO', status=['forecast', 'target']),
        c('31.5 billion yuan', 'cash', 31500000000, 'CNY', company='NIO', p=('2023-06-30', '2023-06-30')),
        c('738.5 million US dollars', 'funding', 738500000, 'USD', company='NIO', p=('2023-07-01', '2023-07-31')),
        c('7 per cent', 'stake', 7, 'percent', company='NIO'),
        c('6.06 billion yuan', 'net_income', -6060000000, 'CNY', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('258,000 yuan', 'net_income', -258000, 'CNY', company='NIO', per='vehicle', p=('2023-04-01', '2023-06-30')),
        c('245,000', ['deliveries', 'sales'], 245000, 'vehicle', company='NIO', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('126,067', 'deliveries', 126067, 'vehicle', company='NIO', p=('2023-01-01', '2023-10-31')),
        c('16,074', 'deliveries', 16074, 'vehicle', company='NIO', p=('2023-10-01', '2023-10-31')),
        c('3 billion yuan', 'rnd', 3000000000, 'CNY', company='NIO', p=('2023-07-01', '2023-09-30')),
        c('second half of 2024', 'launch', None, 'date', company=['Alps', 'Onvo'], p=('2024-07-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('5,700', 'headcount', 5700, 'job', company='NIO'),
    ],
    names=mentions(TEXT, {'Nio': ('COMPANY', 'NIO'), 'Alps': ('COMPANY', 'Alps'), 'Xpeng': ('COMPANY', 'XPeng'), 'CYVN': ('COMPANY', 'CYVN')}),
)
