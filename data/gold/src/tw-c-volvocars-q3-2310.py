from goldlib import *
from mentions import mentions

TEXT = """Volvo Cars says margin on EVs rises to 8%, profit doubles

Oct 26 - Sweden's Volvo Cars reported third-quarter operating earnings above expectations on Thursday and said the gross margin on its fully electric cars had improved to 8% from 2% in the previous quarter.

Operating profit was 4.3 billion Swedish crowns ($386 million), compared with 2.2 billion a year ago. Analysts in a company-compiled poll had on average expected 4.0 billion.

Excluding joint ventures and associates, among them Polestar, it was 5.8 billion crowns, a margin of 6.3%.

Revenue grew 15% to 91.2 billion crowns, with 165,300 cars sold at retail, 21% more than in the same period last year. Electric cars made up 14% of them, up from 8%.

"Half of our sales in 2025 should be fully electric," Chief Executive Jim Rowan said, repeating an earlier goal. The company, part of Geely Holding, wants to sell only electric cars by 2030.

Free cash flow was a negative 1.9 billion crowns because of investments in a plant in Slovakia, which is to have a capacity of 250,000 cars a year when production begins in 2026, and in the launch of the EX30, a small SUV that starts at around 36,000 euros.

Volvo Cars maintained its forecast that retail sales would grow by a strong double-digit percentage this year. In the first nine months they rose 18% to 506,400 cars.

Its shares were up 3.9% by 0830 GMT, cutting losses for the year to around 19%.

($1 = 11.13 Swedish crowns)
"""

doc = dict(
    id='tw-c-volvocars-q3-2310', published='2023-10-26', source='stockholm-auto-news',
    title='Volvo Cars says margin on EVs rises to 8%, profit doubles',
    text=TEXT,
    claims=[
        c('8%', 'gross_margin', 8, 'percent', company='Volvo Cars', p=('2023-07-01', '2023-09-30')),
        c('doubles', 'operating_income', 100, 'percent', company='Volvo Cars', role='change', p=('2023-07-01', '2023-09-30')),
        c('8%', 'gross_margin', 8, 'percent', nth=1, company='Volvo Cars', p=('2023-07-01', '2023-09-30')),
        c('2%', 'gross_margin', 2, 'percent', company='Volvo Cars', p=('2023-04-01', '2023-06-30')),
        c('4.3 billion Swedish crowns', 'operating_income', 4300000000, 'SEK', company='Volvo Cars', p=('2023-07-01', '2023-09-30')),
        c('$386 million', 'operating_income', 386000000, 'USD', company='Volvo Cars', p=('2023-07-01', '2023-09-30')),
        c('2.2 billion', 'operating_income', 2200000000, 'SEK', company='Volvo Cars', p=('2022-07-01', '2022-09-30')),
        c('4.0 billion', 'operating_income', 4000000000, 'SEK', company='Volvo Cars', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('5.8 billion crowns', 'operating_income', 5800000000, 'SEK', company='Volvo Cars', p=('2023-07-01', '2023-09-30')),
        c('6.3%', 'margin', 6.3, 'percent', company='Volvo Cars', p=('2023-07-01', '2023-09-30')),
        c('15%', 'revenue', 15, 'percent', company='Volvo Cars', role='change', p=('2023-07-01', '2023-09-30')),
        c('91.2 billion crowns', 'revenue', 91200000000, 'SEK', company='Volvo Cars', p=('2023-07-01', '2023-09-30')),
        c('165,300 cars', 'sales', 165300, 'vehicle', company='Volvo Cars', p=('2023-07-01', '2023-09-30')),
        c('21%', 'sales', 21, 'percent', company='Volvo Cars', role='change', p=('2023-07-01', '2023-09-30')),
        c('14%', 'sales', 14, 'percent', company='Volvo Cars', role='share', p=('2023-07-01', '2023-09-30')),
        c('8%', 'sales', 8, 'percent', nth=2, company='Volvo Cars', role='share', p=('2022-07-01', '2022-09-30')),
        c('Half', 'sales', 50, 'percent', company='Volvo Cars', role='share', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('1.9 billion crowns', 'cash_flow', -1900000000, 'SEK', company='Volvo Cars', p=('2023-07-01', '2023-09-30')),
        c('250,000 cars', 'capacity', 250000, 'vehicle', company='Volvo Cars', per='year', status=['plan', 'target', 'forecast']),
        c('2026', 'production_start', None, 'date', company='Volvo Cars', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('36,000 euros', 'price', 36000, 'EUR', company='Volvo Cars', product='EX30'),
        c('18%', 'sales', 18, 'percent', company='Volvo Cars', role='change', p=('2023-01-01', '2023-09-30')),
        c('506,400 cars', 'sales', 506400, 'vehicle', company='Volvo Cars', p=('2023-01-01', '2023-09-30')),
        c('3.9%', 'share_price', 3.9, 'percent', company='Volvo Cars', role='change', p=('2023-10-26', '2023-10-26')),
        c('19%', 'share_price', -19, 'percent', company='Volvo Cars', role='change', p=('2023-01-01', '2023-10-26')),
    ],
    names=mentions(TEXT, {'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Polestar': ('COMPANY', 'Polestar'), 'Geely Holding': ('COMPANY', 'Geely Holding'), 'EX30': ('PRODUCT', 'EX30')}),
    checks=[],
)
