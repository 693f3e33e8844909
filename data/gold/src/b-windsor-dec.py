from goldlib import *
from mentions import mentions

TEXT = """Windsor takes JSW MG Motor India to its best December, sales up 55%

GURUGRAM: Who would have guessed that a crossover with reclining rear seats would turn a laggard around? Wholesales of JSW MG Motor India came to 7,516 units last month, versus 4,849 in the final month of 2023, thereby climbing 55 per cent. Most of these plug in: 3,785 were Windsors alone (November: 3,144, so a month-on-month gain of 20.4 per cent), 950 Comets and 526 of the ZS EV, which adds up to 5,261 electrics — 70 per cent of the company’s total.

The trick was to sell the car without its battery. Under BaaS a Windsor sets one back by Rs 9.99 lakh plus Rs 3.5 for every km; outright it is Rs 13.5 lakh, to be raised by Rs 50,000 shortly. The first owner gets a lifetime battery warranty, later ones eight years.

Halol, which can assemble 1.2 lakh vehicles a year, will be enlarged to 3 lakh; the promoters have pledged Rs 5,000 crore. A new model is promised every three to six months, beginning with the Cyberster.

Shareholding after the 2023 deal: SAIC 49 per cent, JSW 35 per cent, dealers 8 per cent, staff 5 per cent, an Indian fund the remaining 3 per cent.
"""

doc = dict(
    id='b-windsor-dec', published='2025-01-02', source='auto-beat',
    title='Windsor takes JSW MG Motor India to its best December, sales up 55%',
    text=TEXT,
    claims=[
        c('55%', 'sales', 55, 'percent', company=['JSW MG Motor India', 'JSW MG Motor'], role='change', p=('2024-12-01', '2024-12-31')),
        c('7,516 units', 'sales', 7516, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor'], p=('2024-12-01', '2024-12-31')),
        c('4,849', 'sales', 4849, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor'], p=('2023-12-01', '2023-12-31')),
        c('55 per cent', 'sales', 55, 'percent', company=['JSW MG Motor India', 'JSW MG Motor'], role='change', p=('2024-12-01', '2024-12-31')),
        c('3,785', 'sales', 3785, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor'], product=['Windsor', 'Windsor EV'], p=('2024-12-01', '2024-12-31')),
        c('3,144', 'sales', 3144, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor'], product=['Windsor', 'Windsor EV'], p=('2024-11-01', '2024-11-30')),
        c('20.4 per cent', 'sales', 20.4, 'percent', company=['JSW MG Motor India', 'JSW MG Motor'], product=['Windsor', 'Windsor EV'], role='change', p=('2024-12-01', '2024-12-31')),
        c('950', 'sales', 950, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor'], product='Comet', p=('2024-12-01', '2024-12-31')),
        c('526', 'sales', 526, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor'], product='ZS EV', p=('2024-12-01', '2024-12-31')),
        c('5,261 electrics', 'sales', 5261, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor'], p=('2024-12-01', '2024-12-31')),
        c('70 per cent', 'sales', 70, 'percent', company=['JSW MG Motor India', 'JSW MG Motor'], role='share', p=('2024-12-01', '2024-12-31')),
        c('Rs 9.99 lakh', 'price', 999000, 'INR', company=['JSW MG Motor India', 'JSW MG Motor'], product=['Windsor', 'Windsor EV']),
        c('Rs 3.5', 'price', 3.5, 'INR', company=['JSW MG Motor India', 'JSW MG Motor'], product=['Windsor', 'Windsor EV'], per='km'),
        c('Rs 13.5 lakh', 'price', 1350000, 'INR', company=['JSW MG Motor India', 'JSW MG Motor'], product=['Windsor', 'Windsor EV']),
        c('Rs 50,000', 'price_change', 50000, 'INR', company=['JSW MG Motor India', 'JSW MG Motor'], product=['Windsor', 'Windsor EV'], role='change', status='plan'),
        c('eight years', 'warranty', 8, 'year', company=['JSW MG Motor India', 'JSW MG Motor'], product=['Windsor', 'Windsor EV']),
        c('1.2 lakh vehicles', 'capacity', 120000, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor'], per='year'),
        c('3 lakh', 'capacity', 300000, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor'], per='year', status='plan'),
        c('Rs 5,000 crore', 'investment', 50000000000, 'INR', company=['JSW MG Motor India', 'JSW MG Motor'], status='plan'),
        c('three to six months', 'duration', 3, 'month', 6, company=['JSW MG Motor India', 'JSW MG Motor'], status=['plan', 'target']),
        c('49 per cent', 'stake', 49, 'percent', company=['SAIC Motor', 'SAIC']),
        c('35 per cent', 'stake', 35, 'percent', company='JSW'),
        c('8 per cent', 'stake', 8, 'percent', company=['JSW MG Motor India', 'JSW MG Motor']),
        c('5 per cent', 'stake', 5, 'percent', nth=2, company=['JSW MG Motor India', 'JSW MG Motor']),
        c('3 per cent', 'stake', 3, 'percent', company=['JSW MG Motor India', 'JSW MG Motor']),
    ],
    names=mentions(TEXT, {
        'JSW MG Motor India': ('COMPANY', 'JSW MG Motor India'),
        'JSW': ('COMPANY', 'JSW'),
        'SAIC': ('COMPANY', 'SAIC'),
        'Windsor': ('PRODUCT', 'Windsor'),
        'Comet': ('PRODUCT', 'Comet'),
        'ZS EV': ('PRODUCT', 'ZS EV'),
        'Cyberster': ('PRODUCT', 'Cyberster'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['55%', '55 per cent']),
        dict(kind='growth', verdict='consistent', quotes=['4,849', '7,516 units', '55 per cent']),
        dict(kind='growth', verdict='consistent', quotes=['3,144', '3,785', '20.4 per cent']),
        dict(kind='sum', verdict='consistent', quotes=['3,785', '950', '526', '5,261 electrics']),
        dict(kind='share', verdict='consistent', quotes=['70 per cent', '5,261 electrics', '7,516 units']),
    ],
)
