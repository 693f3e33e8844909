from goldlib import *
from mentions import mentions

TEXT = """Geely Auto's new energy sales grow 73% in April to 51,900

Hangzhou -- Total sales of Geely Automobile Holdings were 154,300 vehicles last month, including Lynk & Co and Zeekr, the company told the Hong Kong exchange on Wednesday. This was 38% better than a year ago and 2% more than in March (151,200).

51,900 of them, or 34%, were NEVs, and 31,600 of those fully electric. In April of last year there had been 29,980 NEVs.

Exports set another high. They went up 60% to 36,700 units.

By brand:

Geely – 114,900 vehicles (+33%), of which the Galaxy series 13,860
Lynk & Co – 23,300 (+69%)
Zeekr – 16,100 (+99%)

At Zeekr, April was the strongest month since the start of deliveries in October 2021. The premium electric brand has now sold 246,200 cars. The 001 contributed over 9,800 to its result last month, after a facelift at an unchanged 269,000 yuan. Its order intake for the same model reached 25,000 in the six weeks to mid-April.

Galaxy had a slower month: the L7 fell 21% from March to 5,020, and the E8 sedan stayed below 1,500.

In the year to date, Geely has sold 629,900 vehicles, up 47%, with NEVs at 196,100, up 122%. Its target for 2024 is 1.9 million, and a third of that has been met. For NEVs it seeks growth of at least 66%.

Parent Zhejiang Geely Holding, which also owns most of Volvo Cars, does not publish group figures by the month. Zeekr is expected to price its New York IPO next week at $18 to $21 a share.

Share this article
Most read this week: 10 EVs under 100,000 yuan
"""

doc = dict(
    id='tw-b-geely-apr-2405', published='2024-05-01', source='qianjiang-car-post',
    title="Geely Auto's new energy sales grow 73% in April to 51,900",
    text=TEXT,
    claims=[
        c('73%', 'sales', 73, 'percent', company=['Geely Auto', 'Geely', 'Geely Automobile'], role='change', p=('2024-04-01', '2024-04-30')),
        c('51,900', 'sales', 51900, 'vehicle', company=['Geely Auto', 'Geely', 'Geely Automobile'], p=('2024-04-01', '2024-04-30')),
        c('154,300 vehicles', 'sales', 154300, 'vehicle', company=['Geely Auto', 'Geely', 'Geely Automobile'], p=('2024-04-01', '2024-04-30')),
        c('38%', 'sales', 38, 'percent', company=['Geely Auto', 'Geely', 'Geely Automobile'], role='change', p=('2024-04-01', '2024-04-30')),
        c('2%', 'sales', 2, 'percent', company=['Geely Auto', 'Geely', 'Geely Automobile'], role='change', p=('2024-04-01', '2024-04-30')),
        c('151,200', 'sales', 151200, 'vehicle', company=['Geely Auto', 'Geely', 'Geely Automobile'], p=('2024-03-01', '2024-03-31')),
        c('51,900', 'sales', 51900, 'vehicle', nth=1, company=['Geely Auto', 'Geely', 'Geely Automobile'], p=('2024-04-01', '2024-04-30')),
        c('34%', 'sales', 34, 'percent', company=['Geely Auto', 'Geely', 'Geely Automobile'], role='share', p=('2024-04-01', '2024-04-30')),
        c('31,600', 'sales', 31600, 'vehicle', company=['Geely Auto', 'Geely', 'Geely Automobile'], p=('2024-04-01', '2024-04-30')),
        c('29,980 NEVs', 'sales', 29980, 'vehicle', company=['Geely Auto', 'Geely', 'Geely Automobile'], p=('2023-04-01', '2023-04-30')),
        c('60%', 'exports', 60, 'percent', company=['Geely Auto', 'Geely', 'Geely Automobile'], role='change', p=('2024-04-01', '2024-04-30')),
        c('36,700 units', 'exports', 36700, 'vehicle', company=['Geely Auto', 'Geely', 'Geely Automobile'], p=('2024-04-01', '2024-04-30')),
        c('114,900 vehicles', 'sales', 114900, 'vehicle', company=['Geely', 'Geely Auto'], p=('2024-04-01', '2024-04-30')),
        c('+33%', 'sales', 33, 'percent', company=['Geely', 'Geely Auto'], role='change', p=('2024-04-01', '2024-04-30')),
        c('13,860', 'sales', 13860, 'vehicle', company=['Geely Galaxy', 'Galaxy', 'Geely'], p=('2024-04-01', '2024-04-30')),
        c('23,300', 'sales', 23300, 'vehicle', company='Lynk & Co', p=('2024-04-01', '2024-04-30')),
        c('+69%', 'sales', 69, 'percent', company='Lynk & Co', role='change', p=('2024-04-01', '2024-04-30')),
        c('16,100', 'sales', 16100, 'vehicle', company='Zeekr', p=('2024-04-01', '2024-04-30')),
        c('+99%', 'sales', 99, 'percent', company='Zeekr', role='change', p=('2024-04-01', '2024-04-30')),
        c('October 2021', 'delivery_start', None, 'date', company='Zeekr', p=('2021-10-01', '2021-10-31')),
        c('246,200 cars', 'sales', 246200, 'vehicle', company='Zeekr', p=('2021-10-01', '2024-04-30')),
        c('9,800', 'sales', 9800, 'vehicle', None, company='Zeekr', product='001', p=('2024-04-01', '2024-04-30')),
        c('269,000 yuan', 'price', 269000, 'CNY', company='Zeekr', product='001'),
        c('25,000', 'orders', 25000, 'order', company='Zeekr', product='001', p=('2024-03-05', '2024-04-15')),
        c('21%', 'sales', -21, 'percent', company=['Geely Galaxy', 'Galaxy', 'Geely'], product='L7', role='change', p=('2024-04-01', '2024-04-30')),
        c('5,020', 'sales', 5020, 'vehicle', company=['Geely Galaxy', 'Galaxy', 'Geely'], product='L7', p=('2024-04-01', '2024-04-30')),
        c('1,500', 'sales', None, 'vehicle', 1500, company=['Geely Galaxy', 'Galaxy', 'Geely'], product='E8', p=('2024-04-01', '2024-04-30')),
        c('629,900 vehicles', 'sales', 629900, 'vehicle', company=['Geely Auto', 'Geely', 'Geely Automobile'], p=('2024-01-01', '2024-04-30')),
        c('47%', 'sales', 47, 'percent', company=['Geely Auto', 'Geely', 'Geely Automobile'], role='change', p=('2024-01-01', '2024-04-30')),
        c('196,100', 'sales', 196100, 'vehicle', company=['Geely Auto', 'Geely', 'Geely Automobile'], p=('2024-01-01', '2024-04-30')),
        c('122%', 'sales', 122, 'percent', company=['Geely Auto', 'Geely', 'Geely Automobile'], role='change', p=('2024-01-01', '2024-04-30')),
        c('1.9 million', 'sales', 1900000, 'vehicle', company=['Geely Auto', 'Geely', 'Geely Automobile'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('a third', 'sales', 33.333333333, 'percent', company=['Geely Auto', 'Geely', 'Geely Automobile'], role='share', p=('2024-01-01', '2024-04-30')),
        c('66%', 'sales', 66, 'percent', None, company=['Geely Auto', 'Geely', 'Geely Automobile'], role='change', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$18 to $21', 'share_price', 18, 'USD', 21, company='Zeekr', per='share', status='forecast'),
    ],
    names=mentions(TEXT, {'Geely Auto': ('COMPANY', 'Geely Auto'), 'Geely Automobile Holdings': ('COMPANY', 'Geely Auto'), 'Geely': ('COMPANY', 'Geely'), 'Zhejiang Geely Holding': ('COMPANY', 'Zhejiang Geely Holding'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Galaxy': ('COMPANY', 'Geely Galaxy'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), '001': ('PRODUCT', '001'), 'L7': ('PRODUCT', 'L7'), 'E8': ('PRODUCT', 'E8')}),
    checks=[],
)
