from goldlib import *
from mentions import mentions

TEXT = """Electric motorcycles' first quarter: LiveWire up, Energica's books full

Harley-Davidson, which is about to float its electric arm through a merger valued at $1.77 billion, disclosed that LiveWire sold 97 motorcycles in the first quarter, compared with 83 a year earlier. In 2021 it sold 461; the number for the quarter before is 176. The One costs $22,799. Del Mar, to follow in spring 2023, has 80 hp and weighs less than 440 pounds; 100 launch editions at $17,699 were gone in 18 minutes.

The maker's revenue came to $10.4 million (first quarter of 2021: $7.7 million), counting balance bikes, and its operating loss to $16.9 million, against $15.2 million. For this year $43 million in revenue is forecast and for 2026 as many as 101,000 units.

The parent's own motorcycle shipments: 45,200, minus 5 percent.

Energica of Modena, 70 percent owned by Ideanomics since March, ended April with an order book double that of a year ago, or €12.3 million. Its turnover in 2021 was €11 million, after €6.0 million in 2020.

Taiga, in Montreal, delivered 49 machines in the quarter. The company has 2,990 pre-orders as of March 31, up from 2,460 at year-end. Its Orca jet boat costs C$19,490. Zero, privately held, says only that it has 250 dealers.
"""

doc = dict(
    id='tn-taiga-zeroq-q-recap', published='2022-05-18', source='powersport-electric',
    title="Electric motorcycles' first quarter: LiveWire up, Energica's books full",
    text=TEXT,
    claims=[
        c('$1.77 billion', 'valuation', 1770000000, 'USD', company='LiveWire', status=['plan', 'target']),
        c('97 motorcycles', 'sales', 97, 'vehicle', company='LiveWire', p=('2022-01-01', '2022-03-31')),
        c('83', 'sales', 83, 'vehicle', company='LiveWire', p=('2021-01-01', '2021-03-31')),
        c('461', 'sales', 461, 'vehicle', company='LiveWire', p=('2021-01-01', '2021-12-31')),
        c('176', 'sales', 176, 'vehicle', company='LiveWire', p=('2021-10-01', '2021-12-31')),
        c('$22,799', 'price', 22799, 'USD', company='LiveWire', product='One'),
        c('spring 2023', 'delivery_start', None, 'date', company='LiveWire', product='Del Mar', p=('2023-03-01', '2023-05-31'), status=['plan', 'target']),
        c('80 hp', 'power', 80, 'hp', company='LiveWire', product='Del Mar'),
        c('440 pounds', 'weight', None, 'lb', 440, company='LiveWire', product='Del Mar'),
        c('100', 'orders', 100, 'order', company='LiveWire', product='Del Mar'),
        c('$17,699', 'price', 17699, 'USD', company='LiveWire', product='Del Mar'),
        c('$10.4 million', 'revenue', 10400000, 'USD', company='LiveWire', p=('2022-01-01', '2022-03-31')),
        c('$7.7 million', 'revenue', 7700000, 'USD', company='LiveWire', p=('2021-01-01', '2021-03-31')),
        c('$16.9 million', 'operating_income', -16900000, 'USD', company='LiveWire', p=('2022-01-01', '2022-03-31')),
        c('$15.2 million', 'operating_income', -15200000, 'USD', company='LiveWire', p=('2021-01-01', '2021-03-31')),
        c('$43 million', 'revenue', 43000000, 'USD', company='LiveWire', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('101,000 units', 'sales', None, 'vehicle', 101000, company='LiveWire', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('45,200', 'sales', 45200, 'vehicle', company='Harley-Davidson', p=('2022-01-01', '2022-03-31')),
        c('5 percent', 'sales', -5, 'percent', company='Harley-Davidson', role='change', p=('2022-01-01', '2022-03-31')),
        c('70 percent', 'stake', 70, 'percent', company=['Ideanomics', 'Energica']),
        c('double', 'orders', 100, 'percent', company='Energica', role='change', p=('2022-04-30', '2022-04-30')),
        c('€12.3 million', 'orders', 12300000, 'EUR', company='Energica', p=('2022-04-30', '2022-04-30')),
        c('€11 million', 'revenue', 11000000, 'EUR', company='Energica', p=('2021-01-01', '2021-12-31')),
        c('€6.0 million', 'revenue', 6000000, 'EUR', company='Energica', p=('2020-01-01', '2020-12-31')),
        c('49 machines', 'deliveries', 49, 'vehicle', company='Taiga', p=('2022-01-01', '2022-03-31')),
        c('2,990 pre-orders', 'orders', 2990, 'order', company='Taiga', p=('2022-03-31', '2022-03-31')),
        c('2,460', 'orders', 2460, 'order', company='Taiga', p=('2021-12-31', '2021-12-31')),
        c('C$19,490', 'price', 19490, 'CAD', company='Taiga', product='Orca'),
        c('250 dealers', 'stores', 250, 'store', company='Zero Motorcycles'),
    ],
    names=mentions(TEXT, {'LiveWire': ('COMPANY', 'LiveWire'), 'Energica': ('COMPANY', 'Energica'), 'Harley-Davidson': ('COMPANY', 'Harley-Davidson'), 'Ideanomics': ('COMPANY', 'Ideanomics'), 'Taiga': ('COMPANY', 'Taiga'), 'Del Mar': ('PRODUCT', 'Del Mar'), 'One': ('PRODUCT', 'One'), 'Orca': ('PRODUCT', 'Orca')}),
    checks=[],
)
