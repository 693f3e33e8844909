from goldlib import *
from mentions import mentions

TEXT = """Small parcels, big duty: Shein's dresses go up, Primark shrugs

A top that cost $7.99 on Thursday was $13.49 by Saturday. Ahead of 2 May, when America stops waving through parcels worth less than $800, Shein has raised what it asks there by 51% in beauty and health, the 100 items watched by a data firm show, and by 8% for women's clothes.

Some 1.36 billion such parcels arrived in the last fiscal year, 3.7 million each day, six in ten from China. From Friday the duty is 120% or $100 for a postal item.

In London the company still hopes for a flotation at a value that has come down from $66bn in 2023 to perhaps $30bn. It had sales of $38bn last year, up 19%, while net profit fell by nearly 40% to $1bn.

Primark sells nothing by post. Its owner, Associated British Foods, reported yesterday on 24 weeks to 1 March: the chain took £4.5bn, one per cent more, from 459 shops in 17 countries, 29 of them in America.

In a wardrobe study of 1,009 households, the average woman had 118 garments and wore 71 last year. For men it was 90 and 67. Among those under 25, every sixth had thrown something away with its label on, and 52% did not know the price.
"""

doc = dict(
    id='tp-fast-fashion', published='2025-04-30', source='high-street-briefing',
    title="Small parcels, big duty: Shein's dresses go up, Primark shrugs",
    text=TEXT,
    claims=[
        c('$7.99', 'price', 7.99, 'USD', company='Shein', superseded=True),
        c('$13.49', 'price', 13.49, 'USD', company='Shein'),
        c('51%', 'price_change', 51, 'percent', company='Shein', role='change'),
        c('8%', 'price_change', 8, 'percent', company='Shein', role='change'),
        c('120%', 'tariff', 120, 'percent', p=('2025-05-02', None), status=['plan', 'actual']),
        c('$100', 'tariff', 100, 'USD', p=('2025-05-02', None), status=['plan', 'actual']),
        c('$66bn', 'valuation', 66e9, 'USD', company='Shein', p=y(2023)),
        c('$30bn', 'valuation', 30e9, 'USD', company='Shein', status=['forecast', 'actual']),
        c('$38bn', 'revenue', 38e9, 'USD', company='Shein', p=y(2024)),
        c('19%', 'revenue', 19, 'percent', company='Shein', role='change', p=y(2024)),
        c('40%', 'net_income', -40, 'percent', company='Shein', role='change', p=y(2024)),
        c('$1bn', 'net_income', 1e9, 'USD', company='Shein', p=y(2024)),
        c('£4.5bn', 'revenue', 4.5e9, 'GBP', company='Primark', p=('2024-09-15', '2025-03-01')),
        c('one per cent', 'revenue', 1, 'percent', company='Primark', role='change', p=('2024-09-15', '2025-03-01')),
        c('459 shops', 'stores', 459, 'store', company='Primark'),
        c('17 countries', 'countries', 17, 'country', company='Primark'),
        c('29', 'stores', 29, 'store', company='Primark'),
    ],
    names=mentions(TEXT, {'Shein': ('COMPANY', 'Shein'), 'Primark': ('COMPANY', 'Primark'), 'Associated British Foods': ('COMPANY', 'Associated British Foods')}),
    checks=[],
)
