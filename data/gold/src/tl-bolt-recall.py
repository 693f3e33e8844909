from goldlib import *
from mentions import mentions

TEXT = """GM calls back every Bolt it ever built at an extra cost of $1 billion

DETROIT, Aug 20 — General Motors on Friday widened the recall of its Chevrolet Bolt for fire risk for the second time in a month, sweeping in another 73,000 cars from model years 2019 to 2022, including the new Bolt EUV. About 9,335 of them stem from 2019.

Together with the 69,000 vehicles called in July, all 142,000 Bolts sold worldwide now await new battery modules. The July campaign had been put at $800 million, so the whole affair will come to about $1.8 billion, money which the automaker intends to get back from LG Chem, whose plants at Ochang and in Michigan made the cells.

"In rare circumstances", the company said, a torn anode tab and a folded separator may sit in the same cell. So far it has confirmed 10 fires and two injuries.

Until parts arrive owners should not charge above 90% or run the remaining range below 70 miles, and should park outdoors. The replaced modules carry a fresh warranty of eight years or 100,000 miles.

GM shares lost 2.3% in extended trading. Earlier this month it had raised its forecast of annual operating profit to a range of $11.5 billion to $13.5 billion from $10 billion to $11 billion.

It sold 11,263 Bolts in the second quarter.
"""

doc = dict(
    id='tl-bolt-recall', published='2021-08-21', source='motor-city-ledger',
    title='GM calls back every Bolt it ever built at an extra cost of $1 billion',
    text=TEXT,
    claims=[
        c('$1 billion', 'cost', 1000000000.0, 'USD', company='General Motors', product='Bolt', status='forecast'),
        c('73,000 cars', 'recall', 73000, 'vehicle', company='General Motors', product='Bolt', p=('2021-08-20', '2021-08-20')),
        c('9,335 of them', 'recall', 9335, 'vehicle', company='General Motors', product='Bolt', p=('2021-08-20', '2021-08-20')),
        c('69,000 vehicles', 'recall', 69000, 'vehicle', company='General Motors', product='Bolt', p=('2021-07-01', '2021-07-31')),
        c('142,000', 'recall', 142000, 'vehicle', company='General Motors', product='Bolt'),
        c('$800 million', 'cost', 800000000.0, 'USD', company='General Motors'),
        c('$1.8 billion', 'cost', 1800000000.0, 'USD', company='General Motors', status='forecast'),
        c('10 fires', 'other', 10, 'item', company='General Motors', product='Bolt'),
        c('two injuries', 'other', 2, 'item', company='General Motors', product='Bolt'),
        c('90%', 'other', 90, 'percent', company='General Motors', product='Bolt'),
        c('70 miles', ['range', 'other'], None, 'mile', 70, company='General Motors', product='Bolt'),
        c('eight years', 'warranty', 8, 'year', company='General Motors', product='Bolt'),
        c('100,000 miles', 'warranty', 100000, 'mile', company='General Motors', product='Bolt'),
        c('2.3%', 'share_price', -2.3, 'percent', company='General Motors', role='change', p=('2021-08-20', '2021-08-20')),
        c('$11.5 billion to $13.5 billion', 'operating_income', 11500000000.0, 'USD', 13500000000.0, company='General Motors', p=('2021-01-01', '2021-12-31'), status=['target', 'forecast']),
        c('$10 billion to $11 billion', 'operating_income', 10000000000.0, 'USD', 11000000000.0, company='General Motors', p=('2021-01-01', '2021-12-31'), status=['target', 'forecast'], superseded=True),
        c('11,263 Bolts', 'sales', 11263, 'vehicle', company='General Motors', product='Bolt', p=('2021-04-01', '2021-06-30')),
    ],
    names=mentions(TEXT, {'Bolt EUV': ('PRODUCT', 'Bolt EUV'), 'Bolt': ('PRODUCT', 'Bolt'), 'Chevrolet': ('COMPANY', 'Chevrolet'), 'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'LG Chem': ('COMPANY', 'LG Chem')}),
    checks=[],
)
