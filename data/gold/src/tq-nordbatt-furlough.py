from goldlib import *
from mentions import mentions

TEXT = """Varta sends 800 home for the winter, Customcells trims one in eight

ELLWANGEN — Germany’s Varta will put about 800 workers on short time from December 11, having failed to fill the lines that it built for a single American customer’s earphones. The battery firm, which employs 4,200 people, had already struck 390 jobs in April.

It is the second blow within a week to southern Germany’s cell makers. Customcells of Itzehoe and Tübingen, which a Porsche joint venture helped to grow, parts with 60 of its 480 people, or one in eight, and has written down equipment by €14 million.

Varta’s nine-month figures explain the haste. Revenue slipped 5.2% to €554.6 million from €585.0 million, and adjusted EBITDA shrank to €26.5 million from €64.6 million; impairments of €120 million pushed the bottom line €156 million into the red. For the full year management now counts on sales of €820 million; €870 million had been promised in spring. Its bankers are owed €488 million.

A line for the V4Drive, a round cell for sports cars, should follow in 2024. The works council’s Gerda Pfleiderer, 61, read about it in the paper. “All 800 affected colleagues have rent to pay,” she said.
"""

doc = dict(
    id='tq-nordbatt-furlough', published='2023-11-30', source='continental-industry',
    title='Varta sends 800 home for the winter, Customcells trims one in eight',
    text=TEXT,
    claims=[
        c('800', 'layoffs', 800, 'job', company='Varta', status=['plan', 'actual']),
        c('one in eight', 'layoffs', 12.5, 'percent', company='Customcells', status=['plan', 'actual']),
        c('800 workers', 'layoffs', 800, 'job', company='Varta', p=('2023-12-11', None), status=['plan', 'actual']),
        c('4,200 people', 'headcount', 4200, 'job', company='Varta'),
        c('390 jobs', 'layoffs', 390, 'job', company='Varta', p=('2023-04-01', '2023-04-30')),
        c('60 of its 480 people', 'layoffs', 60, 'job', company='Customcells', status=['plan', 'actual']),
        c('one in eight', 'layoffs', 12.5, 'percent', nth=1, company='Customcells', status=['plan', 'actual']),
        c('€14 million', 'cost', 14000000, 'EUR', company='Customcells'),
        c('5.2%', 'revenue', -5.2, 'percent', company='Varta', role='change', p=('2023-01-01', '2023-09-30')),
        c('€554.6 million', 'revenue', 554600000, 'EUR', company='Varta', p=('2023-01-01', '2023-09-30')),
        c('€585.0 million', 'revenue', 585000000, 'EUR', company='Varta', p=('2022-01-01', '2022-09-30')),
        c('€26.5 million', 'ebitda', 26500000, 'EUR', company='Varta', p=('2023-01-01', '2023-09-30')),
        c('€64.6 million', 'ebitda', 64600000, 'EUR', company='Varta', p=('2022-01-01', '2022-09-30')),
        c('€120 million', 'cost', 120000000, 'EUR', company='Varta', p=('2023-01-01', '2023-09-30')),
        c('€156 million', 'net_income', -156000000, 'EUR', company='Varta', p=('2023-01-01', '2023-09-30')),
        c('€820 million', 'revenue', 820000000, 'EUR', company='Varta', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('€870 million', 'revenue', 870000000, 'EUR', company='Varta', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('€488 million', 'debt', 488000000, 'EUR', company='Varta'),
        c('2024', 'production_start', None, 'date', company='Varta', product='V4Drive', p=('2024-01-01', '2024-12-31'), status=['plan', 'target']),
        c('800 affected colleagues', 'layoffs', 800, 'job', company='Varta', status=['plan', 'actual']),
    ],
    names=mentions(TEXT, {'Varta': ('COMPANY', 'Varta'), 'Customcells': ('COMPANY', 'Customcells'), 'Porsche': ('COMPANY', 'Porsche'), 'V4Drive': ('PRODUCT', 'V4Drive')}),
    checks=[],
)
