from goldlib import *
from mentions import mentions

TEXT = """Stellantis takes €22.2 billion charge, gives up its battery plants

The carmaker born of Fiat Chrysler and Peugeot wrote off €22.2 billion ($26.2 billion) for the second half of 2025 on Friday, the price of having “over-estimated the pace” of electrics. Of this, €14.7 billion concerns American models, the Ram 1500 REV among them, €2.1 billion the slimming of the battery chain and €1.3 billion severance for 2,500 people in Europe. Some €6.5 billion has to be paid out in cash over four years.

A preliminary net loss of €19 billion to €21 billion results; in the first half it was €2.3 billion. No dividend will be paid in 2026. For this year management guides to a mid-single-digit rise of revenue; five billion euros of hybrid bonds may be issued.

The 49 percent of NextStar Energy in Ontario goes to its partner, LG Energy Solution, for 100 dollars. That plant, in which C$5 billion has been put, employs 1,300 and is to have 49.5 GWh. ACC, the venture with Mercedes-Benz and TotalEnergies, abandons Termoli and Kaiserslautern, each planned for 40 GWh; about 2,000 jobs were promised in the Molise town by 2030.

Leapmotor, the Hangzhou brand of which Stellantis owns 21 percent, registered 33,000 cars in Europe last year, most of them the T03. The shares collapsed by 25 percent.
"""

doc = dict(
    id='tq-stla-feb26', published='2026-02-06', source='torino-finanza',
    title='Stellantis takes €22.2 billion charge, gives up its battery plants',
    text=TEXT,
    claims=[
        c('€22.2 billion', 'cost', 22200000000, 'EUR', company='Stellantis', p=('2025-07-01', '2025-12-31')),
        c('€22.2 billion', 'cost', 22200000000, 'EUR', nth=1, company='Stellantis', p=('2025-07-01', '2025-12-31')),
        c('$26.2 billion', 'cost', 26200000000, 'USD', company='Stellantis', p=('2025-07-01', '2025-12-31')),
        c('€14.7 billion', 'cost', 14700000000, 'EUR', company='Stellantis', p=('2025-07-01', '2025-12-31')),
        c('€2.1 billion', 'cost', 2100000000, 'EUR', company='Stellantis', p=('2025-07-01', '2025-12-31')),
        c('€1.3 billion', 'cost', 1300000000, 'EUR', company='Stellantis', p=('2025-07-01', '2025-12-31')),
        c('2,500 people', 'layoffs', 2500, 'job', company='Stellantis', status=['plan', 'actual']),
        c('€6.5 billion', 'cost', 6500000000, 'EUR', company='Stellantis', status='plan'),
        c('€19 billion to €21 billion', 'net_income', -21000000000, 'EUR', -19000000000, company='Stellantis', p=('2025-07-01', '2025-12-31')),
        c('€2.3 billion', 'net_income', -2300000000, 'EUR', company='Stellantis', p=('2025-01-01', '2025-06-30')),
        c('five billion euros', 'funding', 5000000000, 'EUR', company='Stellantis', status='plan'),
        c('49 percent', 'stake', 49, 'percent', company='NextStar Energy'),
        c('100 dollars', 'investment', 100, 'USD', company='LG Energy Solution', status='plan'),
        c('C$5 billion', 'investment', 5000000000, 'CAD', company='NextStar Energy'),
        c('1,300', 'headcount', 1300, 'job', company='NextStar Energy'),
        c('49.5 GWh', 'capacity', 49.5, 'GWh', company='NextStar Energy', per='year', status='plan'),
        c('40 GWh', 'capacity', 40, 'GWh', company='ACC', per='year', status='plan', superseded=True),
        c('2,000 jobs', 'jobs', 2000, 'job', company='ACC', status='plan', superseded=True),
        c('21 percent', 'stake', 21, 'percent', company='Leapmotor'),
        c('33,000', 'registrations', 33000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31')),
        c('25 percent', 'share_price', -25, 'percent', company='Stellantis', role='change', p=('2026-02-06', '2026-02-06')),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'Stellantis'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'NextStar Energy': ('COMPANY', 'NextStar Energy'), 'ACC': ('COMPANY', 'ACC'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'TotalEnergies': ('COMPANY', 'TotalEnergies'), 'T03': ('PRODUCT', 'T03'), 'Ram 1500 REV': ('PRODUCT', 'Ram 1500 REV')}),
    checks=[],
)
