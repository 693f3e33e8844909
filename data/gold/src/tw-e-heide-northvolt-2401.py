from goldlib import *
from mentions import mentions

TEXT = """Brussels clears 880 million euros in German aid for Northvolt factory

BRUSSELS — The European Commission on Monday approved state aid worth 880 million euros ($963 million) for a battery cell factory that Sweden's Northvolt intends to build near Heide in northern Germany.

The package consists of a direct grant of 680 million euros and a guarantee of 200 million euros. Berlin will provide 560 million euros of the grant, with the rest coming from the state of Schleswig-Holstein.

It is the first time the Commission has used a rule under which member states may match subsidies offered elsewhere. Without the aid, Northvolt would have built the plant in the United States, where it could have expected about 800 million euros under the Inflation Reduction Act, the Commission said.

Northvolt plans to spend 4.4 billion euros on the site, which covers 110 hectares. Production is due to begin in 2026 and reach full annual capacity of 58 gigawatt hours in 2029, enough for up to 1 million cars.

Around 2,900 jobs are to be created. Local councils vote on the building plan on Jan. 22.

The Swedish firm's first plant, in Skelleftea, has a nameplate capacity of 16 GWh at present but produced only a fraction of that last year. The company employs about 5,500 people there and in Vasteras.

Northvolt says it has received orders worth $55 billion from customers including BMW, Volvo Cars and Volkswagen. Volkswagen, its largest shareholder, has a 21% stake.

EV sales in Germany fell 48% in December after the government ended a subsidy of up to 4,500 euros per car a week before Christmas.
"""

PL = ['plan', 'target', 'forecast']
doc = dict(
    id='tw-e-heide-northvolt-2401', published='2024-01-08', source='continental-business-wire',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('880 million euros', ['subsidy', 'funding'], 8.8e8, 'EUR', company='Northvolt', status=['actual', 'plan']),
        c('880 million euros', ['subsidy', 'funding'], 8.8e8, 'EUR', nth=1, company='Northvolt', status=['actual', 'plan']),
        c('$963 million', ['subsidy', 'funding'], 9.63e8, 'USD', company='Northvolt', status=['actual', 'plan']),
        c('680 million euros', ['subsidy', 'funding'], 6.8e8, 'EUR', company='Northvolt', status=['actual', 'plan']),
        c('200 million euros', ['subsidy', 'funding'], 2e8, 'EUR', company='Northvolt', status=['actual', 'plan']),
        c('560 million euros', ['subsidy', 'funding'], 5.6e8, 'EUR', company='Northvolt', status=PL + ['actual']),
        c('800 million euros', ['subsidy', 'funding'], 8e8, 'EUR', company='Northvolt', status='forecast'),
        c('4.4 billion euros', 'investment', 4.4e9, 'EUR', company='Northvolt', status=PL),
        c('110 hectares', 'area', 110, 'hectare', company='Northvolt'),
        c('2026', 'production_start', None, 'date', company='Northvolt', p=y(2026), status=PL),
        c('58 gigawatt hours', 'capacity', 58, 'GWh', company='Northvolt', per='year', p=y(2029), status=PL),
        c('1 million cars', 'capacity', None, 'vehicle', 1e6, company='Northvolt', per=['year', None], p=y(2029), status=PL),
        c('2,900 jobs', 'jobs', 2900, 'job', company='Northvolt', status=PL),
        c('16 GWh', 'capacity', 16, 'GWh', company='Northvolt', per=['year', None]),
        c('5,500 people', 'headcount', 5500, 'job', company='Northvolt'),
        c('$55 billion', 'orders', 5.5e10, 'USD', company='Northvolt'),
        c('21%', 'stake', 21, 'percent', company=['Volkswagen', 'Northvolt']),
        c('48%', 'sales', -48, 'percent', role='change', p=m(2023, 12)),
        c('4,500 euros', 'subsidy', None, 'EUR', 4500, per=['vehicle', None]),
    ],
    names=mentions(TEXT, {'Northvolt': ('COMPANY', 'Northvolt'), 'BMW': ('COMPANY', 'BMW'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Volkswagen': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
