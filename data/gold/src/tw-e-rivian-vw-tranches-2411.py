from goldlib import *
from mentions import mentions

TEXT = """Volkswagen raises planned Rivian investment to $5.6 billion as joint venture starts

Rivian and Volkswagen Group said on Tuesday their software joint venture would begin work this week with around 1,100 employees and that the German company could put in as much as $5.6 billion by 2027, up from the $5 billion announced in June.

Volkswagen has already invested $1 billion through a convertible note. About $1.3 billion is due at closing, for intellectual property and 50% of the venture. Up to $3.3 billion more will come in the form of equity, further notes and debt if milestones are met, including a loan of $1 billion in 2026.

The first Volkswagen cars with the joint electronics are expected in 2027, one year after Rivian's R2, which is to start at around $45,000.

Rivian's cash and short-term investments stood at $6.74 billion at the end of September, compared with $7.87 billion three months before. It lost $1.1 billion in the third quarter, or $39,100 on every vehicle delivered.

The Irvine, California-based company makes the R1T, the R1S and vans for Amazon at its only plant, in Normal, Illinois, where capacity is being expanded to 215,000 vehicles a year from 150,000. It produced 13,157 vehicles and delivered 10,018 in the quarter and sees 2024 output at 47,000 to 49,000, having cut its outlook from 57,000 last month on account of a missing component.

Work on a second site in Georgia, for which the state offers $1.5 billion, was paused in March to save $2.25 billion. Amazon, with 16%, is Rivian's largest shareholder and has 18,000 of the 100,000 vans that it ordered in 2019.

Rivian shares jumped 9% in extended trading. Before that, they were down 55% this year, giving the company a market value of $10.7 billion.
"""

PL = ['plan', 'target', 'forecast']
V = ['Volkswagen', 'Volkswagen Group']
R = 'Rivian'
doc = dict(
    id='tw-e-rivian-vw-tranches-2411', published='2024-11-12', source='orange-county-markets',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('$5.6 billion', 'investment', 5.6e9, 'USD', company=V, status=PL),
        c('1,100 employees', ['headcount', 'jobs'], 1100, 'job', company=[None, R] + V, status=PL + ['actual']),
        c('$5.6 billion', 'investment', None, 'USD', 5.6e9, nth=1, company=V, p=by(2027), status=PL),
        c('$5 billion', 'investment', 5e9, 'USD', company=V, status=PL, superseded=True),
        c('$1 billion', 'investment', 1e9, 'USD', company=V),
        c('$1.3 billion', 'investment', 1.3e9, 'USD', company=V, status=PL),
        c('50%', 'stake', 50, 'percent', company=V + [None], status=PL + ['actual']),
        c('$3.3 billion', 'investment', None, 'USD', 3.3e9, company=V, status=PL),
        c('$1 billion', ['debt', 'funding', 'investment'], 1e9, 'USD', nth=1, company=V + [R], p=y(2026), status=PL),
        c('2027', 'launch', None, 'date', nth=1, company=V, p=y(2027), status=PL),
        c('one year', 'duration', 1, 'year', company=V + [R], status=PL),
        c('$45,000', 'price', 45000, 'USD', company=R, product='R2', status=['plan', 'target', 'forecast', 'actual']),
        c('$6.74 billion', 'cash', 6.74e9, 'USD', company=R, p=('2024-09-30', '2024-09-30')),
        c('$7.87 billion', 'cash', 7.87e9, 'USD', company=R, p=('2024-06-30', '2024-06-30')),
        c('$1.1 billion', 'net_income', -1.1e9, 'USD', company=R, p=q(2024, 3)),
        c('$39,100', 'net_income', -39100, 'USD', company=R, per='vehicle', p=q(2024, 3)),
        c('215,000 vehicles', 'capacity', 215000, 'vehicle', company=R, per='year', status=PL),
        c('150,000', 'capacity', 150000, 'vehicle', company=R, per=['year', None]),
        c('13,157 vehicles', 'production', 13157, 'vehicle', company=R, p=q(2024, 3)),
        c('10,018', 'deliveries', 10018, 'vehicle', company=R, p=q(2024, 3)),
        c('47,000 to 49,000', 'production', 47000, 'vehicle', 49000, company=R, p=y(2024), status=['target', 'forecast']),
        c('57,000', 'production', 57000, 'vehicle', company=R, p=y(2024), status=['target', 'forecast'], superseded=True),
        c('$1.5 billion', 'subsidy', 1.5e9, 'USD', company=R, status=PL + ['actual']),
        c('$2.25 billion', ['cost', 'capex'], 2.25e9, 'USD', company=R, status=PL),
        c('16%', 'stake', 16, 'percent', company=['Amazon', R]),
        c('18,000', ['deliveries', 'other'], 18000, 'vehicle', company=['Amazon', R]),
        c('100,000 vans', 'orders', 100000, ['order', 'vehicle'], company=['Amazon', R], p=y(2019)),
        c('9%', 'share_price', 9, 'percent', company=R, role='change', p=('2024-11-12', '2024-11-12')),
        c('55%', 'share_price', -55, 'percent', company=R, role='change', p=('2024-01-01', '2024-11-12')),
        c('$10.7 billion', 'valuation', 1.07e10, 'USD', company=R, p=('2024-11-12', '2024-11-12')),
    ],
    names=mentions(TEXT, {'Volkswagen Group': ('COMPANY', 'Volkswagen'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Rivian': ('COMPANY', 'Rivian'), 'Amazon': ('COMPANY', 'Amazon'), 'R2': ('PRODUCT', 'R2'), 'R1T': ('PRODUCT', 'R1T'), 'R1S': ('PRODUCT', 'R1S')}),
    checks=[],
)
