from goldlib import *
from mentions import mentions

TEXT = """GM's million: the life and death of an EV target

Mary Barra let it go in one sentence. "We won't get to a million just because the market's not developing," the General Motors chief executive said on Monday of the company's North American electric-vehicle capacity for the end of 2025.

The number dates back to 2021. That June, GM raised its EV and autonomous spending through 2025 to $35 billion, from $27 billion announced seven months earlier and $20 billion in March 2020. It also promised 30 EV models worldwide by the middle of the decade, two-thirds of them for North America.

In July 2022 the company set itself an interim goal: 400,000 EVs built in North America from early 2022 to the end of 2023. By October that had slipped by six months. A year later it was dropped. The actual output for the two years was about 108,000.

For 2024, GM began with 200,000 to 300,000 vehicles, a range that it narrowed last month to 200,000 to 250,000. In the first half it sold 38,355 EVs in the U.S., 7% more than a year earlier, of which 16,900 were Cadillac Lyriqs. That is 2.9% of its U.S. sales. Ford sold 44,180 and Hyundai and Kia together more than 61,000.

The 2035 aim to end sales of gasoline cars still stands, a spokesman said.

What survives, too, is the profit promise: EVs are to be "variable profit positive" in the fourth quarter. GM earned $3 billion in the first three months and guides for $10.1 billion to $11.5 billion this year.

GM reports second-quarter results on July 23. For home delivery of the paper, call 313-555-0148.
"""

G = ['General Motors', 'GM']
doc = dict(
    id='tw-f-gm-million-2407', published='2024-07-17', source='woodward-gazette',
    title="GM's million: the life and death of an EV target",
    text=TEXT,
    claims=[
        c('million', 'capacity', 1e6, 'vehicle', company=G, p=by(2025), per=['year', None], status='target', superseded=[True, False]),
        c('a million', 'capacity', 1e6, 'vehicle', company=G, p=by(2025), per=['year', None], status='target', superseded=[True, False]),
        c('$35 billion', 'investment', 35e9, 'USD', company=G, p=('2020-01-01', '2025-12-31'), status=['plan', 'target']),
        c('$27 billion', 'investment', 27e9, 'USD', company=G, p=('2020-01-01', '2025-12-31'), status=['plan', 'target'], superseded=True),
        c('$20 billion', 'investment', 20e9, 'USD', company=G, p=('2020-01-01', '2025-12-31'), status=['plan', 'target'], superseded=True),
        c('30 EV models', 'models', 30, 'model', company=G, p=by(2025), status=['plan', 'target']),
        c('two-thirds', 'models', 66.6666666667, 'percent', company=G, role='share', p=by(2025), status=['plan', 'target']),
        c('400,000 EVs', 'production', 400000, 'vehicle', company=G, p=('2022-01-01', '2023-12-31'), status='target', superseded=[True, False]),
        c('108,000', 'production', 108000, 'vehicle', company=G, p=('2022-01-01', '2023-12-31')),
        c('200,000 to 300,000 vehicles', ['production', 'sales'], 200000, 'vehicle', 300000, company=G, p=y(2024), status='target', superseded=True),
        c('200,000 to 250,000', ['production', 'sales'], 200000, 'vehicle', 250000, company=G, p=y(2024), status='target'),
        c('38,355 EVs', 'sales', 38355, 'vehicle', company=G, p=h(2024, 1)),
        c('7%', 'sales', 7, 'percent', company=G, role='change', p=h(2024, 1)),
        c('16,900', 'sales', 16900, 'vehicle', company=['Cadillac', 'General Motors', 'GM'], product='Lyriq', p=h(2024, 1)),
        c('2.9%', 'sales', 2.9, 'percent', company=G, role='share', p=h(2024, 1)),
        c('44,180', 'sales', 44180, 'vehicle', company='Ford', p=h(2024, 1)),
        c('61,000', 'sales', 61000, 'vehicle', None, company=['Hyundai', 'Kia', 'Hyundai and Kia'], p=h(2024, 1)),
        c('$3 billion', 'net_income', 3e9, 'USD', company=G, p=q(2024, 1)),
        c('$10.1 billion to $11.5 billion', 'net_income', 10.1e9, 'USD', 11.5e9, company=G, p=y(2024), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'Cadillac': ('COMPANY', 'Cadillac'), 'Lyriq': ('PRODUCT', 'Lyriq'), 'Ford': ('COMPANY', 'Ford'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia')}),
    checks=[],
)
