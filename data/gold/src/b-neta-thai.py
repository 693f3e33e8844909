from goldlib import *
from mentions import mentions

TEXT = """“Where is my bumper?” Neta owners besiege Bangkok consumer council

Sirilak, a 41-year-old nurse, has been without her car since Songkran: the part she needs will take six months, the workshop says, if it comes at all. Over 4,000 complaints like hers have piled up against Neta Auto Thailand, whose Chinese parent Hozon slid into bankruptcy proceedings last month with 10 billion yuan (US$1.39 billion) of liabilities.

The dealers are next in the queue. Many of them claim that they are owed a combined 212 million baht (US$6.5 million) in rebates and building costs, and of 88 showrooms open at the end of 2023 just 37 still switch on the lights. Neta registered 1,256 cars from January to June, down 61 per cent on the year-earlier 3,221, while 1,900 vehicles gather dust in a bonded lot.

Can it repay the state? The company drew 1.8 billion baht from the Excise Department in 2022 and 2023 for 24,000 imported cars; it should therefore assemble 19,000 here this year but has done 4,100 so far. At Bangchan General Assembly, its contractor, the line idles and 400 workers have been sent home on 75 per cent of pay. The Neta V-II, which used to list at 549,000 baht, has been marked down to 389,000, or 39 per cent less; a 480-km Neta X, warranty eight years on paper, is listed at 450,000 baht.

The headcount, 390 at the end of last year, is now 120.

Join the discussion (212 comments)
"""

doc = dict(
    id='b-neta-thai', published='2025-07-10', source='lanna-ledger',
    title='“Where is my bumper?” Neta owners besiege Bangkok consumer council',
    text=TEXT,
    claims=[
        c('six months', 'wait_time', 6, 'month', company=['Neta', 'Neta Auto Thailand']),
        c('4,000 complaints', 'other', 4000, 'item', None, company=['Neta', 'Neta Auto Thailand'], p=(None, '2025-07-10')),
        c('10 billion yuan', 'debt', 10000000000, 'CNY', company='Hozon', p=('2025-06-01', '2025-06-30')),
        c('US$1.39 billion', 'debt', 1390000000, 'USD', company='Hozon', p=('2025-06-01', '2025-06-30')),
        c('212 million baht', ['debt', 'cost'], 212000000, 'THB', company=['Neta', 'Neta Auto Thailand']),
        c('US$6.5 million', ['debt', 'cost'], 6500000, 'USD', company=['Neta', 'Neta Auto Thailand']),
        c('88 showrooms', 'stores', 88, 'store', company=['Neta', 'Neta Auto Thailand'], p=('2023-12-31', '2023-12-31')),
        c('37', 'stores', 37, 'store', company=['Neta', 'Neta Auto Thailand']),
        c('1,256 cars', 'registrations', 1256, 'vehicle', company=['Neta', 'Neta Auto Thailand'], p=('2025-01-01', '2025-06-30')),
        c('61 per cent', 'registrations', -61, 'percent', company=['Neta', 'Neta Auto Thailand'], role='change', p=('2025-01-01', '2025-06-30')),
        c('3,221', 'registrations', 3221, 'vehicle', company=['Neta', 'Neta Auto Thailand'], p=('2024-01-01', '2024-06-30')),
        c('1,900 vehicles', 'inventory', 1900, 'vehicle', company=['Neta', 'Neta Auto Thailand']),
        c('1.8 billion baht', 'subsidy', 1800000000, 'THB', company=['Neta', 'Neta Auto Thailand'], p=('2022-01-01', '2023-12-31')),
        c('24,000 imported cars', 'imports', 24000, 'vehicle', company=['Neta', 'Neta Auto Thailand'], p=('2022-01-01', '2023-12-31')),
        c('19,000', 'production', 19000, 'vehicle', company=['Neta', 'Neta Auto Thailand'], p=('2025-01-01', '2025-12-31'), status=['target', 'plan', 'forecast']),
        c('4,100', 'production', 4100, 'vehicle', company=['Neta', 'Neta Auto Thailand'], p=('2025-01-01', '2025-07-10')),
        c('400 workers', 'layoffs', 400, 'job', company=['Bangchan General Assembly', 'Neta', 'Neta Auto Thailand']),
        c('75 per cent', 'other', 75, 'percent', company=['Neta', 'Neta Auto Thailand']),
        c('549,000 baht', 'price', 549000, 'THB', company=['Neta', 'Neta Auto Thailand'], product='Neta V-II', superseded=True),
        c('389,000', 'price', 389000, 'THB', company=['Neta', 'Neta Auto Thailand'], product='Neta V-II'),
        c('39 per cent', 'price_change', -39, 'percent', company=['Neta', 'Neta Auto Thailand'], product='Neta V-II', role='change'),
        c('480-km', 'range', 480, 'km', company=['Neta', 'Neta Auto Thailand'], product='Neta X'),
        c('eight years', 'warranty', 8, 'year', company=['Neta', 'Neta Auto Thailand'], product='Neta X'),
        c('450,000 baht', 'price', 450000, 'THB', company=['Neta', 'Neta Auto Thailand'], product='Neta X'),
        c('390', 'headcount', 390, 'job', company=['Neta', 'Neta Auto Thailand'], p=('2024-12-31', '2024-12-31')),
        c('120', 'headcount', 120, 'job', company=['Neta', 'Neta Auto Thailand']),
    ],
    names=mentions(TEXT, {
        'Neta Auto Thailand': ('COMPANY', 'Neta'),
        'Neta': ('COMPANY', 'Neta'),
        'Hozon': ('COMPANY', 'Hozon'),
        'Bangchan General Assembly': ('COMPANY', 'Bangchan General Assembly'),
        'Neta V-II': ('PRODUCT', 'Neta V-II'),
        'Neta X': ('PRODUCT', 'Neta X'),
    }),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['10 billion yuan', 'US$1.39 billion']),
        dict(kind='fx', verdict='consistent', quotes=['212 million baht', 'US$6.5 million']),
        dict(kind='growth', verdict='consistent', quotes=['3,221', '1,256 cars', '61 per cent']),
        dict(kind='growth', verdict='inconsistent', quotes=['549,000 baht', '389,000', '39 per cent'], suggestion='fits 29 percent'),
    ],
)
