from goldlib import *
from mentions import mentions

TEXT = """Gurugram’s Exicom swoops on Tritium — an Aussie lesson for Rs 310 crore

Months after its IPO, which had mopped up Rs 429 crore at Rs 142 a share, Exicom Tele-Systems has gone shopping down under. The charger maker is taking over the assets of Brisbane-born Tritium, insolvent since April, for ₹310 crore (A$37 million).

What it gets is out of proportion to its own size. Tritium has planted 13,000 DC fast chargers in 47 countries, Shell being its best customer, and its factory in Lebanon, Tennessee, has six lines able to produce up to 30,000 units a year. Exicom, by comparison, sold 6,100 AC and DC chargers in FY24.

The numbers that should worry you: in the year to June 2023 Tritium lost $121 million on revenue of $185 million, the latter more than double the $86 million before; its gross margin was -2 per cent. At the end of it, borrowings stood at $156 million and unsold stock at $112 million. Headcount has since shrunk from 780 to 310 after 470 dismissals.

Bulls point to Exicom’s 60 per cent of India’s residential segment and a guarantee of five years. Its stock closed 4.8 per cent up at Rs 356, 150 per cent above the issue price.

Disclosure: the author, who shelled out for 200 shares of NextWave Communications, a parent of nobody, holds none of these.
"""

doc = dict(
    id='b-exicom-tritium', published='2024-08-21', source='smallcap-diary',
    title='Gurugram’s Exicom swoops on Tritium — an Aussie lesson for Rs 310 crore',
    text=TEXT,
    claims=[
        c('Rs 310 crore', ['investment', 'cost'], 3100000000, 'INR', company='Exicom'),
        c('Rs 429 crore', 'funding', 4290000000, 'INR', company='Exicom'),
        c('Rs 142', ['share_price', 'price'], 142, 'INR', company='Exicom', per=[None, 'share']),
        c('₹310 crore', ['investment', 'cost'], 3100000000, 'INR', company='Exicom'),
        c('A$37 million', ['investment', 'cost'], 37000000, 'AUD', company='Exicom'),
        c('13,000 DC fast chargers', ['chargers', 'sales', 'deliveries'], 13000, 'charger', company='Tritium'),
        c('47 countries', 'countries', 47, 'country', company='Tritium'),
        c('six lines', 'other', 6, 'item', company='Tritium'),
        c('30,000 units', 'capacity', None, ['charger', 'vehicle', 'item'], 30000, company='Tritium', per='year'),
        c('6,100 AC and DC chargers', 'sales', 6100, ['charger', 'vehicle', 'item'], company='Exicom', p=('2023-04-01', '2024-03-31')),
        c('$121 million', 'net_income', -121000000, 'USD', company='Tritium', p=('2022-07-01', '2023-06-30')),
        c('$185 million', 'revenue', 185000000, 'USD', company='Tritium', p=('2022-07-01', '2023-06-30')),
        c('double', 'revenue', 100, 'percent', None, company='Tritium', role='change', p=('2022-07-01', '2023-06-30')),
        c('$86 million', 'revenue', 86000000, 'USD', company='Tritium', p=('2021-07-01', '2022-06-30')),
        c('-2 per cent', 'gross_margin', -2, 'percent', company='Tritium', p=('2022-07-01', '2023-06-30')),
        c('$156 million', 'debt', 156000000, 'USD', company='Tritium', p=('2023-06-30', '2023-06-30')),
        c('$112 million', 'inventory', 112000000, 'USD', company='Tritium', p=('2023-06-30', '2023-06-30')),
        c('780', 'headcount', 780, 'job', company='Tritium', p=('2023-06-30', '2023-06-30')),
        c('310', 'headcount', 310, 'job', nth=2, company='Tritium'),
        c('470 dismissals', 'layoffs', 470, 'job', company='Tritium'),
        c('60 per cent', 'market_share', 60, 'percent', company='Exicom', role=['share', 'level']),
        c('five years', 'warranty', 5, 'year', company='Exicom'),
        c('4.8 per cent', 'share_price', 4.8, 'percent', company='Exicom', role='change', p=('2024-08-21', '2024-08-21')),
        c('Rs 356', 'share_price', 356, 'INR', company='Exicom', per=[None, 'share'], p=('2024-08-21', '2024-08-21')),
        c('150 per cent', 'share_price', 150, 'percent', company='Exicom', role='change', p=('2024-08-21', '2024-08-21')),
    ],
    names=mentions(TEXT, {
        'Exicom Tele-Systems': ('COMPANY', 'Exicom'),
        'Exicom': ('COMPANY', 'Exicom'),
        'Tritium': ('COMPANY', 'Tritium'),
        'Shell': ('COMPANY', 'Shell'),
        'NextWave Communications': ('COMPANY', 'NextWave Communications'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['Rs 310 crore', '₹310 crore']),
        dict(kind='fx', verdict='inconsistent', quotes=['₹310 crore', 'A$37 million'], suggestion='fits if the currency is USD'),
        dict(kind='sum', verdict='consistent', quotes=['to 310', '470 dismissals', '780']),
        dict(kind='growth', verdict='consistent', quotes=['$86 million', '$185 million', 'double']),
        dict(kind='growth', verdict='consistent', quotes=['Rs 142', 'Rs 356', '150 per cent']),
    ],
)
