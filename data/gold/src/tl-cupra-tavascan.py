from goldlib import *
from mentions import mentions

TEXT = """Cupra pleads for mercy: Chinese-built Tavascan faces 20.7% extra duty

MARTORELL — Wayne Griffiths does not mince words. If Brussels goes through with its surcharge, the Spanish brand of Volkswagen may be "wiped out", he said. Its Tavascan comes from Anhui, where VW and JAC make it, and thus would bear 20.7% on top of the standing 10%. A first draft had put the extra at 21.3%. Tesla's Shanghai cars get away with 7.8%, BYD's with 17.0%.

Cupra invested €600 million in the model, of which 10,000 have been ordered. Planned for this year were 20,000 and for 2025 35,000. With the tax, "every car loses money". List price in Germany: €53,240, or €61,710 as VZ with 340 PS and 522 km of range.

The company behind, Seat S.A., made an operating profit of €406 million in the first half, up 9.9%, from sales of €7.7 billion. Cupra sold 119,900 cars, 12.8% more; 43,900—all of them Borns—were electric last year.

Fines loom as well. Without the Tavascan the limits of 2025 are out of reach, which might force the firm to shed 1,500 jobs, Griffiths warned. The Raval, 4.05 metres short and built at home for €25,000 or so, arrives only in 2026.
"""

doc = dict(
    id='tl-cupra-tavascan', published='2024-09-12', source='barcelona-motor-dispatch',
    title='Cupra pleads for mercy: Chinese-built Tavascan faces 20.7% extra duty',
    text=TEXT,
    claims=[
        c('20.7%', 'tariff', 20.7, 'percent', company='Cupra', product='Tavascan', status=['plan', 'actual', 'forecast']),
        c('20.7%', 'tariff', 20.7, 'percent', nth=1, company='Cupra', product='Tavascan', status=['plan', 'actual', 'forecast']),
        c('10%', 'tariff', 10, 'percent'),
        c('21.3%', 'tariff', 21.3, 'percent', company='Cupra', product='Tavascan', status=['plan', 'actual'], superseded=True),
        c('7.8%', 'tariff', 7.8, 'percent', company='Tesla', status=['plan', 'actual']),
        c('17.0%', 'tariff', 17, 'percent', company='BYD', status=['plan', 'actual']),
        c('€600 million', 'investment', 600000000.0, 'EUR', company='Cupra', product='Tavascan'),
        c('10,000', 'orders', 10000, 'order', company='Cupra', product='Tavascan', p=(None, '2024-09-12')),
        c('20,000', 'sales', 20000, 'vehicle', company='Cupra', product='Tavascan', p=('2024-01-01', '2024-12-31'), status=['plan', 'target']),
        c('35,000', 'sales', 35000, 'vehicle', company='Cupra', product='Tavascan', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('€53,240', 'price', 53240, 'EUR', company='Cupra', product='Tavascan'),
        c('€61,710', 'price', 61710, 'EUR', company='Cupra', product='Tavascan'),
        c('340 PS', 'power', 340, 'hp', company='Cupra', product='Tavascan'),
        c('522 km', 'range', 522, 'km', company='Cupra', product='Tavascan'),
        c('€406 million', 'operating_income', 406000000.0, 'EUR', company='SEAT', p=('2024-01-01', '2024-06-30')),
        c('9.9%', 'operating_income', 9.9, 'percent', company='SEAT', role='change', p=('2024-01-01', '2024-06-30')),
        c('€7.7 billion', 'revenue', 7700000000.0, 'EUR', company='SEAT', p=('2024-01-01', '2024-06-30')),
        c('119,900 cars', ['deliveries', 'sales'], 119900, 'vehicle', company='Cupra', p=('2024-01-01', '2024-06-30')),
        c('12.8%', ['deliveries', 'sales'], 12.8, 'percent', company='Cupra', role='change', p=('2024-01-01', '2024-06-30')),
        c('43,900', ['deliveries', 'sales'], 43900, 'vehicle', company='Cupra', product='Born', p=('2023-01-01', '2023-12-31')),
        c('1,500 jobs', 'layoffs', 1500, 'job', company=['SEAT', 'Cupra'], status='forecast'),
        c('4.05 metres', 'length', 4.05, 'm', company='Cupra', product='Raval'),
        c('€25,000', 'price', 25000, 'EUR', company='Cupra', product='Raval', status=['plan', 'target', 'forecast']),
        c('2026', 'launch', None, 'date', company='Cupra', product='Raval', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Cupra': ('COMPANY', 'Cupra'), 'Seat S.A.': ('COMPANY', 'SEAT'), 'JAC': ('COMPANY', 'JAC'), 'Tavascan': ('PRODUCT', 'Tavascan'), 'Raval': ('PRODUCT', 'Raval'), 'Born': ('PRODUCT', 'Born'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'VW': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
