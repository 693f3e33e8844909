from goldlib import *
from mentions import mentions

TEXT = """Blink Charging grows 73% in first quarter, confirms outlook

Blink Charging's revenue climbed to $37.6 million in the first three months of 2024, an increase of 73% over the $21.7 million of the prior-year period. The net loss narrowed to $17.2 million, or 17 cents a share. The company deployed, contracted or sold 4,555 chargers in the quarter.

$ thousand          1Q24      1Q23      % chg.
Product sales       27,506    16,375    68
Service revenues    8,227     4,726     74
Other revenues      1,835     567       224
Total revenues      37,568    21,668    73
Gross profit        13,404    4,598     192
Operating expenses  30,613    33,600    (9)
Net loss            (17,173)  (29,801)  (42)

Blink repeated its full-year target of $165 million to $175 million in revenue and a gross margin of about 33%. It aims for positive adjusted EBITDA by December. Cash stood at $93.5 million on March 31, and there was no debt. The new plant in Bowie, Maryland, can turn out 50,000 chargers a year.
"""

doc = dict(
    id='ts-blink-sites-tab', published='2024-05-10', source='miami-ledger',
    title='Blink Charging grows 73% in first quarter, confirms outlook',
    text=TEXT,
    claims=[
        c('73%', 'revenue', 73, 'percent', company='Blink Charging', role='change', p=('2024-01-01', '2024-03-31')),
        c('$37.6 million', 'revenue', 37600000, 'USD', company='Blink Charging', p=('2024-01-01', '2024-03-31')),
        c('73%', 'revenue', 73, 'percent', nth=1, company='Blink Charging', role='change', p=('2024-01-01', '2024-03-31')),
        c('$21.7 million', 'revenue', 21700000, 'USD', company='Blink Charging', p=('2023-01-01', '2023-03-31')),
        c('$17.2 million', 'net_income', -17200000, 'USD', company='Blink Charging', p=('2024-01-01', '2024-03-31')),
        c('17 cents', 'net_income', -0.17, 'USD', company='Blink Charging', per='share', p=('2024-01-01', '2024-03-31')),
        c('4,555 chargers', ['sales', 'chargers'], 4555, 'charger', company='Blink Charging', p=('2024-01-01', '2024-03-31')),
        c('27,506', 'revenue', 27506000, 'USD', company='Blink Charging', p=('2024-01-01', '2024-03-31')),
        c('16,375', 'revenue', 16375000, 'USD', company='Blink Charging', p=('2023-01-01', '2023-03-31')),
        c('68', 'revenue', 68, 'percent', company='Blink Charging', role='change', p=('2024-01-01', '2024-03-31')),
        c('8,227', 'revenue', 8227000, 'USD', company='Blink Charging', p=('2024-01-01', '2024-03-31')),
        c('4,726', 'revenue', 4726000, 'USD', company='Blink Charging', p=('2023-01-01', '2023-03-31')),
        c('74', 'revenue', 74, 'percent', company='Blink Charging', role='change', p=('2024-01-01', '2024-03-31')),
        c('1,835', 'revenue', 1835000, 'USD', company='Blink Charging', p=('2024-01-01', '2024-03-31')),
        c('567', 'revenue', 567000, 'USD', company='Blink Charging', p=('2023-01-01', '2023-03-31')),
        c('224', 'revenue', 224, 'percent', company='Blink Charging', role='change', p=('2024-01-01', '2024-03-31')),
        c('37,568', 'revenue', 37568000, 'USD', company='Blink Charging', p=('2024-01-01', '2024-03-31')),
        c('21,668', 'revenue', 21668000, 'USD', company='Blink Charging', p=('2023-01-01', '2023-03-31')),
        c('73', 'revenue', 73, 'percent', nth=2, company='Blink Charging', role='change', p=('2024-01-01', '2024-03-31')),
        c('13,404', 'gross_profit', 13404000, 'USD', company='Blink Charging', p=('2024-01-01', '2024-03-31')),
        c('4,598', 'gross_profit', 4598000, 'USD', company='Blink Charging', p=('2023-01-01', '2023-03-31')),
        c('192', 'gross_profit', 192, 'percent', company='Blink Charging', role='change', p=('2024-01-01', '2024-03-31')),
        c('30,613', 'opex', 30613000, 'USD', company='Blink Charging', p=('2024-01-01', '2024-03-31')),
        c('33,600', 'opex', 33600000, 'USD', company='Blink Charging', p=('2023-01-01', '2023-03-31')),
        c('(9)', 'opex', -9, 'percent', company='Blink Charging', role='change', p=('2024-01-01', '2024-03-31')),
        c('(17,173)', 'net_income', -17173000, 'USD', company='Blink Charging', p=('2024-01-01', '2024-03-31')),
        c('(29,801)', 'net_income', -29801000, 'USD', company='Blink Charging', p=('2023-01-01', '2023-03-31')),
        c('(42)', 'net_income', -42, 'percent', company='Blink Charging', role='change', p=('2024-01-01', '2024-03-31')),
        c('$165 million to $175 million', 'revenue', 165000000, 'USD', 175000000, company='Blink Charging', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('33%', 'gross_margin', 33, 'percent', company='Blink Charging', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$93.5 million', 'cash', 93500000, 'USD', company='Blink Charging', p=('2024-03-31', '2024-03-31')),
        c('50,000 chargers', 'capacity', 50000, 'charger', company='Blink Charging', per='year'),
    ],
    names=mentions(TEXT, {'Blink Charging': ('COMPANY', 'Blink Charging'), 'Blink': ('COMPANY', 'Blink Charging')}),
    checks=[],
)
