from goldlib import *
from mentions import mentions

TEXT = """Europe's largest carmaker earns less but keeps outlook; battery unit takes shape

Volkswagen AG made 4.7 billion euros before interest and tax in the second quarter, 28 per cent below the same three months of 2021 and well under the 8.3 billion of the first. Brand by brand, half-year operating profit before special items was 1.6 billion euros at VW Passenger Cars, 4.9 billion at Audi (with Bentley and Lamborghini) and 3.5 billion at Porsche.

Electric cars delivered by the group: 217,100 in six months, 27 per cent more. Tesla, ahead in America, delivered 564,743. In China they rose to 63,500 from 18,300. The best-selling one was the ID.4 with 66,800.

PowerCo, the new cell subsidiary, is meant to turn over 20 billion euros in 2030 from plants in several countries and to spend, with partners, more than 20 billion on them. Salzgitter comes first (2025, 40 GWh, 2,500 jobs), then Valencia. Northvolt, in which the group has 20 per cent, goes its own way in Heide.

Net liquidity on 30 June was 28.2 billion euros. The company still reckons with a margin of 7.0 to 8.5 per cent this year.
"""

doc = dict(
    id='ti-vw-powerco-q', published='2022-07-29', source='wolfsburg-post',
    title="Europe's largest carmaker earns less but keeps outlook; battery unit takes shape",
    text=TEXT,
    claims=[
        c('4.7 billion euros', 'operating_income', 4700000000.0, 'EUR', company='Volkswagen Group', p=('2022-04-01', '2022-06-30')),
        c('28 per cent', 'operating_income', -28, 'percent', company='Volkswagen Group', role='change', p=('2022-04-01', '2022-06-30')),
        c('8.3 billion', 'operating_income', 8300000000.0, 'EUR', company='Volkswagen Group', p=('2022-01-01', '2022-03-31')),
        c('1.6 billion euros', 'operating_income', 1600000000.0, 'EUR', company='Volkswagen', p=('2022-01-01', '2022-06-30')),
        c('4.9 billion', 'operating_income', 4900000000.0, 'EUR', company='Audi', p=('2022-01-01', '2022-06-30')),
        c('3.5 billion', 'operating_income', 3500000000.0, 'EUR', company='Porsche', p=('2022-01-01', '2022-06-30')),
        c('217,100', 'deliveries', 217100, 'vehicle', company='Volkswagen Group', p=('2022-01-01', '2022-06-30')),
        c('27 per cent', 'deliveries', 27, 'percent', company='Volkswagen Group', role='change', p=('2022-01-01', '2022-06-30')),
        c('564,743', 'deliveries', 564743, 'vehicle', company='Tesla', p=('2022-01-01', '2022-06-30')),
        c('63,500', 'deliveries', 63500, 'vehicle', company='Volkswagen Group', p=('2022-01-01', '2022-06-30')),
        c('18,300', 'deliveries', 18300, 'vehicle', company='Volkswagen Group', p=('2021-01-01', '2021-06-30')),
        c('66,800', 'deliveries', 66800, 'vehicle', company='Volkswagen', product='ID.4', p=('2022-01-01', '2022-06-30')),
        c('20 billion euros', 'revenue', 20000000000.0, 'EUR', company='PowerCo', p=('2030-01-01', '2030-12-31'), status=['target', 'forecast']),
        c('20 billion', 'investment', 20000000000.0, 'EUR', None, nth=1, company='PowerCo', status=['plan', 'target']),
        c('2025', 'production_start', None, 'date', company='PowerCo', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('40 GWh', 'capacity', 40, 'GWh', company='PowerCo', status=['plan', 'target']),
        c('2,500 jobs', 'jobs', 2500, 'job', company='PowerCo', status=['plan', 'target']),
        c('20 per cent', 'stake', 20, 'percent', company=['Volkswagen Group', 'Northvolt']),
        c('28.2 billion euros', 'cash', 28200000000.0, 'EUR', company='Volkswagen Group', p=('2022-06-30', '2022-06-30')),
        c('7.0 to 8.5 per cent', 'margin', 7.0, 'percent', 8.5, company='Volkswagen Group', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Volkswagen AG': ('COMPANY', 'Volkswagen Group'), 'VW Passenger Cars': ('COMPANY', 'Volkswagen'), 'Audi': ('COMPANY', 'Audi'), 'Bentley': ('COMPANY', 'Bentley'), 'Lamborghini': ('COMPANY', 'Lamborghini'), 'Porsche': ('COMPANY', 'Porsche'), 'Tesla': ('COMPANY', 'Tesla'), 'PowerCo': ('COMPANY', 'PowerCo'), 'Northvolt': ('COMPANY', 'Northvolt'), 'ID.4': ('PRODUCT', 'ID.4')}),
    checks=[],
)
