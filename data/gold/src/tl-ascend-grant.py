from goldlib import *
from mentions import mentions

TEXT = """Ascend Elements hands back $164 million grant, keeps building in Hopkinsville

A second grant stays, a first goes. Ascend Elements and the Department of Energy have by mutual consent cancelled an award of $164 million that was to pay for half of a cathode plant in Kentucky, the Massachusetts recycler confirmed Friday. The other, of $316 million, for making precursor, is untouched; $206 million of it has been received.

So Apex 1, as the Hopkinsville works is known, will for now make precursor and no cathode powder. It was announced in August 2022 as a $310 million project and grew to $1 billion. Opening has wandered from late 2023 by way of the first quarter of 2025 to the third quarter of 2026. When complete the place, 140 acres in extent, is to supply 750,000 cars a year and employ 400 people; last year's promise was 250 in a first step. Contractors have 1,100 on site.

In Covington, Georgia, Ascend shreds 30,000 tonnes of old batteries a year, equal to 70,000 packs. SK Ecoplant, its largest owner, is in talks to sell its 7.7 percent.

Founded in 2015, the company has raised $1.1 billion to date, $704 million of it in a Series D that closed a year ago. "Market-driven" was the word chief executive Linh Austin used for the change. An order for precursor worth $1 billion, from a maker it does not name, still stands.
"""

doc = dict(
    id='tl-ascend-grant', published='2025-02-28', source='kentucky-battery-beat',
    title='Ascend Elements hands back $164 million grant, keeps building in Hopkinsville',
    text=TEXT,
    claims=[
        c('$164 million', ['funding', 'subsidy'], 164000000.0, 'USD', company='Ascend Elements'),
        c('$164 million', ['funding', 'subsidy'], 164000000.0, 'USD', nth=1, company='Ascend Elements'),
        c('$316 million', ['funding', 'subsidy'], 316000000.0, 'USD', company='Ascend Elements'),
        c('$206 million', ['funding', 'subsidy'], 206000000.0, 'USD', company='Ascend Elements', p=(None, '2025-02-28')),
        c('$310 million', 'investment', 310000000.0, 'USD', company='Ascend Elements', status='plan', superseded=True),
        c('$1 billion', 'investment', 1000000000.0, 'USD', company='Ascend Elements', status='plan'),
        c('late 2023', 'production_start', None, 'date', company='Ascend Elements', p=('2023-10-01', '2023-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('first quarter of 2025', 'production_start', None, 'date', company='Ascend Elements', p=('2025-01-01', '2025-03-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('third quarter of 2026', 'production_start', None, 'date', company='Ascend Elements', p=('2026-07-01', '2026-09-30'), status=['plan', 'target', 'forecast']),
        c('140 acres', 'area', 140, 'acre', company='Ascend Elements'),
        c('750,000 cars', 'capacity', 750000, 'vehicle', company='Ascend Elements', per='year', status=['plan', 'target', 'forecast']),
        c('400 people', 'jobs', 400, 'job', company='Ascend Elements', status='plan'),
        c('250', 'jobs', 250, 'job', company='Ascend Elements', status='plan', superseded=True),
        c('1,100', ['jobs', 'headcount'], 1100, 'job', company='Ascend Elements'),
        c('30,000 tonnes', 'capacity', 30000, 'tonne', company='Ascend Elements', per='year'),
        c('70,000 packs', 'capacity', 70000, 'battery', company='Ascend Elements', per='year'),
        c('7.7 percent', 'stake', 7.7, 'percent', company=['SK Ecoplant', 'Ascend Elements']),
        c('$1.1 billion', 'funding', 1100000000.0, 'USD', company='Ascend Elements', p=(None, '2025-02-28')),
        c('$704 million', 'funding', 704000000.0, 'USD', company='Ascend Elements', p=('2024-02-01', '2024-02-29')),
        c('$1 billion', 'orders', 1000000000.0, 'USD', nth=1, company='Ascend Elements'),
    ],
    names=mentions(TEXT, {'Ascend Elements': ('COMPANY', 'Ascend Elements'), 'SK Ecoplant': ('COMPANY', 'SK Ecoplant')}),
    checks=[],
)
