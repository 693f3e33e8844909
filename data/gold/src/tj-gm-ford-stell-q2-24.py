from goldlib import *
from mentions import mentions

TEXT = """Three Detroit ledgers, one electric hole

Ford's Model e division lost $1.14 billion before interest and taxes in the April-June span, compared with $1.08 billion, on revenue that shriveled 37% to $1.1 billion. Wholesale volume was 26,000, off 23%, giving an EBIT margin no one wants to print: -99.5%. The commercial unit, Ford Pro, earned $2.56 billion, or 15.1% of its sales, and gas-powered Ford Blue $1.17 billion. Dearborn keeps to a full-year EV loss of $5 billion to $5.5 billion, raises free cash flow guidance to $7.5 billion to $8.5 billion from $6.5 billion to $7.5 billion, and still lost 18.4% of its share price on July 25.

GM does not break out EVs, but its wholesale of 44,000 this half-year supports the target of 200,000 to 250,000, recently lowered from 200,000 to 300,000. Net income in Q2 increased to $2.9 billion from $2.6 billion. The company retailed 21,930 EVs, 40% more. Cruise, its robotaxi arm, lost $1.14 billion, mostly because it dropped the Origin.

Stellantis, the last to report, made €5.6 billion, half of the €10.9 billion of a year earlier; AOI margin 10.0%, down 4.4 points. U.S. inventories of 430,000 vehicles must come down. Its first battery Jeep for America, the Wagoneer S, costs $71,995 and arrives this fall.
"""

doc = dict(
    id='tj-gm-ford-stell-q2-24', published='2024-08-01', source='woodward-avenue-journal',
    title='Three Detroit ledgers, one electric hole',
    text=TEXT,
    claims=[
        c('$1.14 billion', 'operating_income', -1140000000.0, 'USD', company='Ford Model e', p=('2024-04-01', '2024-06-30')),
        c('$1.08 billion', 'operating_income', -1080000000.0, 'USD', company='Ford Model e', p=('2023-04-01', '2023-06-30')),
        c('37%', 'revenue', -37, 'percent', company='Ford Model e', role='change', p=('2024-04-01', '2024-06-30')),
        c('$1.1 billion', 'revenue', 1100000000.0, 'USD', company='Ford Model e', p=('2024-04-01', '2024-06-30')),
        c('26,000', 'sales', 26000, 'vehicle', company='Ford Model e', p=('2024-04-01', '2024-06-30')),
        c('23%', 'sales', -23, 'percent', company='Ford Model e', role='change', p=('2024-04-01', '2024-06-30')),
        c('-99.5%', 'margin', -99.5, 'percent', company='Ford Model e', p=('2024-04-01', '2024-06-30')),
        c('$2.56 billion', 'operating_income', 2560000000.0, 'USD', company='Ford Pro', p=('2024-04-01', '2024-06-30')),
        c('15.1%', 'margin', 15.1, 'percent', company='Ford Pro', p=('2024-04-01', '2024-06-30')),
        c('$1.17 billion', 'operating_income', 1170000000.0, 'USD', company='Ford Blue', p=('2024-04-01', '2024-06-30')),
        c('$5 billion to $5.5 billion', 'operating_income', -5500000000.0, 'USD', -5000000000.0, company='Ford Model e', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$7.5 billion to $8.5 billion', 'cash_flow', 7500000000.0, 'USD', 8500000000.0, company='Ford', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$6.5 billion to $7.5 billion', 'cash_flow', 6500000000.0, 'USD', 7500000000.0, company='Ford', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('18.4%', 'share_price', -18.4, 'percent', company='Ford', role='change', p=('2024-07-25', '2024-07-25')),
        c('44,000', 'sales', 44000, 'vehicle', company=['General Motors', 'GM'], p=('2024-01-01', '2024-06-30')),
        c('200,000 to 250,000', 'production', 200000, 'vehicle', 250000, company=['General Motors', 'GM'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('200,000 to 300,000', 'production', 200000, 'vehicle', 300000, company=['General Motors', 'GM'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$2.9 billion', 'net_income', 2900000000.0, 'USD', company=['General Motors', 'GM'], p=('2024-04-01', '2024-06-30')),
        c('$2.6 billion', 'net_income', 2600000000.0, 'USD', company=['General Motors', 'GM'], p=('2023-04-01', '2023-06-30')),
        c('21,930 EVs', 'sales', 21930, 'vehicle', company=['General Motors', 'GM'], p=('2024-04-01', '2024-06-30')),
        c('40%', 'sales', 40, 'percent', company=['General Motors', 'GM'], role='change', p=('2024-04-01', '2024-06-30')),
        c('$1.14 billion', 'operating_income', -1140000000.0, 'USD', nth=1, company='Cruise', p=('2024-01-01', '2024-06-30')),
        c('€5.6 billion', 'net_income', 5600000000.0, 'EUR', company='Stellantis', p=('2024-01-01', '2024-06-30')),
        c('half', 'net_income', -50, 'percent', nth=1, company='Stellantis', role='change', p=('2024-01-01', '2024-06-30')),
        c('€10.9 billion', 'net_income', 10900000000.0, 'EUR', company='Stellantis', p=('2023-01-01', '2023-06-30')),
        c('10.0%', 'margin', 10, 'percent', company='Stellantis', p=('2024-01-01', '2024-06-30')),
        c('4.4 points', 'margin', -4.4, 'percentage_point', company='Stellantis', role='change', p=('2024-01-01', '2024-06-30')),
        c('430,000 vehicles', 'inventory', 430000, 'vehicle', company='Stellantis', p=('2024-06-30', '2024-06-30')),
        c('$71,995', 'price', 71995, 'USD', company='Jeep', product='Wagoneer S'),
        c('this fall', 'launch', None, 'date', company='Jeep', product='Wagoneer S', p=('2024-09-01', '2024-11-30'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'GM': ('COMPANY', 'General Motors'), 'Ford': ('COMPANY', 'Ford'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Model e': ('COMPANY', 'Ford Model e'), 'Ford Pro': ('COMPANY', 'Ford Pro'), 'Cruise': ('COMPANY', 'Cruise'), 'Jeep': ('COMPANY', 'Jeep'), 'Ford Blue': ('COMPANY', 'Ford Blue'), 'Wagoneer S': ('PRODUCT', 'Wagoneer S')}),
    checks=[],
)
