from goldlib import *
from mentions import mentions

TEXT = """Global EV sales growth slows to 21% in July as China cools, Rho Motion says

LONDON, Aug 13 (CT) - Global sales of electric and plug-in hybrid vehicles rose 21% year-on-year to 1.6 million in July, the slowest rate since January, as growth in China fell to its lowest in more than a year, market research firm Rho Motion said on Wednesday.

Sales were down 9% from June.

By the numbers

China was up 12% to about 1 million vehicles, versus 36% average growth in the first half. Europe surged 48% to around 390,000, while North America added 10% to over 170,000. Sales in the rest of the world jumped 55% to more than 140,000.

In the January to July period, 10.7 million EVs were sold, up 27% from 8.4 million. Of these, 6.5 million were sold in China, 2.3 million in Europe and 1.0 million in North America.

Why it matters

In China, several cities have paused trade-in subsidies after the funds ran out. A third tranche of 69 billion yuan ($9.6 billion) was released in July.

BYD's sales inched up 0.6% to 344,296. It is still targeting 5.5 million this year, of which 2.49 million had been achieved by the end of July.

U.S. buyers are expected to hurry before the $7,500 tax credit expires on September 30. General Motors sold more than 19,000 EVs in July, its best month ever. Rho Motion cut its forecast for U.S. EV sales in 2025 by 3% to 1.6 million.

Tesla's registrations fell in ten European countries, including by 86% in Sweden, but its sales rose 83% in Norway to 838 cars.

(Reporting by J. Ferrer in Gdansk; editing by M. Potter)
"""

doc = dict(
    id='tv-a-rho-global-jul-2508', published='2025-08-13', source='commodity-tape',
    title='Global EV sales growth slows to 21% in July as China cools, Rho Motion says',
    text=TEXT,
    claims=[
        c('21%', 'sales', 21, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('21%', 'sales', 21, 'percent', nth=1, role='change', p=('2025-07-01', '2025-07-31')),
        c('1.6 million', 'sales', 1600000, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('9%', 'sales', -9, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('12%', 'sales', 12, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('1 million vehicles', 'sales', 1000000, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('36%', 'sales', 36, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('48%', 'sales', 48, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('390,000', 'sales', 390000, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('10%', 'sales', 10, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('170,000', 'sales', 170000, 'vehicle', None, p=('2025-07-01', '2025-07-31')),
        c('55%', 'sales', 55, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('140,000', 'sales', 140000, 'vehicle', None, p=('2025-07-01', '2025-07-31')),
        c('10.7 million EVs', 'sales', 10700000, 'vehicle', p=('2025-01-01', '2025-07-31')),
        c('27%', 'sales', 27, 'percent', role='change', p=('2025-01-01', '2025-07-31')),
        c('8.4 million', 'sales', 8400000, 'vehicle', p=('2024-01-01', '2024-07-31')),
        c('6.5 million', 'sales', 6500000, 'vehicle', p=('2025-01-01', '2025-07-31')),
        c('2.3 million', 'sales', 2300000, 'vehicle', p=('2025-01-01', '2025-07-31')),
        c('1.0 million', 'sales', 1000000, 'vehicle', p=('2025-01-01', '2025-07-31')),
        c('69 billion yuan', 'subsidy', 69000000000, 'CNY', p=('2025-07-01', '2025-07-31')),
        c('$9.6 billion', 'subsidy', 9600000000, 'USD', p=('2025-07-01', '2025-07-31')),
        c('0.6%', 'sales', 0.6, 'percent', company='BYD', role='change', p=('2025-07-01', '2025-07-31')),
        c('344,296', 'sales', 344296, 'vehicle', company='BYD', p=('2025-07-01', '2025-07-31')),
        c('5.5 million', 'sales', 5500000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('2.49 million', 'sales', 2490000, 'vehicle', company='BYD', p=('2025-01-01', '2025-07-31')),
        c('$7,500', 'subsidy', 7500, 'USD', p=(None, '2025-09-30')),
        c('19,000 EVs', 'sales', 19000, 'vehicle', None, company='General Motors', p=('2025-07-01', '2025-07-31')),
        c('3%', 'sales', -3, 'percent', role='change', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('1.6 million', 'sales', 1600000, 'vehicle', nth=1, p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('86%', 'registrations', -86, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-07-31')),
        c('83%', ['registrations', 'sales'], 83, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-07-31')),
        c('838 cars', ['registrations', 'sales'], 838, 'vehicle', company='Tesla', p=('2025-07-01', '2025-07-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'General Motors': ('COMPANY', 'General Motors')}),
    checks=[],
)
