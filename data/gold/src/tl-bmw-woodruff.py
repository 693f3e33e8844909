from goldlib import *
from mentions import mentions

TEXT = """BMW: $1.7 billion so that Spartanburg can build electric X models

SPARTANBURG, S.C. — Six electric models will roll off the line at BMW's biggest plant before the decade is over, chairman Oliver Zipse announced on Wednesday. One billion dollars goes into the existing works, $700 million into a hall in nearby Woodruff for high-voltage batteries, 300 jobs included. The hall will have more than a million square feet of floor.

Cells come from round the corner. Envision AESC is to put up a factory in South Carolina of 30 GWh a year for BMW's sixth-generation round cells; these pack 20 percent more energy, charge 30 percent faster and have 30 percent more range. The order for cells from Europe and China given in September amounts to more than €10 billion.

Spartanburg employs 11,000 people and can make 450,000 vehicles a year. Last year it made 433,810, about two-thirds of which were exported, at a value of $10.1 billion. Plug-in hybrid X3s and X5s numbered 70,000.

BMW sold 128,196 electric cars in the nine months to September, 114.8 percent more than in the same span of 2021; it sees EVs at over 50 percent of its total by 2030.
"""

doc = dict(
    id='tl-bmw-woodruff', published='2022-10-19', source='palmetto-plants',
    title='BMW: $1.7 billion so that Spartanburg can build electric X models',
    text=TEXT,
    claims=[
        c('$1.7 billion', 'investment', 1700000000.0, 'USD', company='BMW', status='plan'),
        c('Six electric models', 'models', 6, 'model', company='BMW', p=(None, '2030-12-31'), status='plan'),
        c('One billion dollars', 'investment', 1000000000.0, 'USD', company='BMW', status='plan'),
        c('$700 million', 'investment', 700000000.0, 'USD', company='BMW', status='plan'),
        c('300 jobs', 'jobs', 300, 'job', company='BMW', status='plan'),
        c('a million square feet', 'area', 1000000, 'ft2', None, company='BMW'),
        c('30 GWh', 'capacity', 30, 'GWh', company='Envision AESC', per='year', status=['plan', 'target', 'forecast']),
        c('20 percent', 'energy_density', 20, 'percent', company='BMW', role='change'),
        c('30 percent', ['charging_time', 'other'], 30, 'percent', company='BMW', role='change'),
        c('30 percent', 'range', 30, 'percent', nth=1, company='BMW', role='change'),
        c('€10 billion', 'orders', 10000000000.0, 'EUR', None, company='BMW', p=('2022-09-01', '2022-09-30')),
        c('11,000 people', 'headcount', 11000, 'job', company='BMW'),
        c('450,000 vehicles', 'capacity', 450000, 'vehicle', company='BMW', per='year'),
        c('433,810', 'production', 433810, 'vehicle', company='BMW', p=('2021-01-01', '2021-12-31')),
        c('two-thirds', ['exports', 'production'], 66.6666667, 'percent', company='BMW', role='share', p=('2021-01-01', '2021-12-31')),
        c('$10.1 billion', ['exports', 'revenue'], 10100000000.0, 'USD', company='BMW', p=('2021-01-01', '2021-12-31')),
        c('70,000', 'production', 70000, 'vehicle', company='BMW', p=('2021-01-01', '2021-12-31')),
        c('128,196 electric cars', 'sales', 128196, 'vehicle', company='BMW', p=('2022-01-01', '2022-09-30')),
        c('114.8 percent', 'sales', 114.8, 'percent', company='BMW', role='change', p=('2022-01-01', '2022-09-30')),
        c('50 percent', 'sales', 50, 'percent', None, company='BMW', role='share', p=(None, '2030-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'BMW': ('COMPANY', 'BMW'), 'Envision AESC': ('COMPANY', 'Envision AESC'), 'X3': ('PRODUCT', 'X3'), 'X5': ('PRODUCT', 'X5')}),
    checks=[],
)
