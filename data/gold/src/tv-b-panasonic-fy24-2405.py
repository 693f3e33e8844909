from goldlib import *
from mentions import mentions

TEXT = """Panasonic expects battery profit to rise after record year

TOKYO, May 9 - Panasonic Holdings said on Thursday it expected annual operating profit to increase 5%, helped by subsidies for the batteries it makes in the United States.

The Japanese company forecast a profit of 380 billion yen ($2.44 billion) for the business year to March 2025, versus an average forecast of 431 billion yen in a survey of 16 analysts by LSEG.

For the year just ended it earned 361 billion yen, up 25% from 288.6 billion yen a year earlier but short of its target of 400 billion yen. Net profit surged 67% to 444 billion yen. Per-share earnings were 190.2 yen, after 113.8.

At the energy unit, which supplies Tesla, operating profit more than doubled to 88.8 billion yen on sales of 915.9 billion yen, down about 6%. The profit included 86.8 billion yen in U.S. tax credits under the Inflation Reduction Act.

In the January-March quarter, the unit swung to a profit of 12.6 billion yen from a loss of 17.1 billion yen in the same period a year earlier.

Panasonic sees energy sales falling 4% to 880 billion yen this fiscal year as it slows output of cells at its Japanese factories. It kept its plan to raise capacity in Nevada by 15% in fiscal 2025/26, from about 39 GWh.

A second U.S. plant in De Soto, Kansas, is due to start mass production by March 2025. It will have up to 30 GWh and employ 4,000 people. Panasonic also signed agreements with Subaru and Mazda.

Capital spending in the unit rises to 600 billion yen from 380.9 billion.

($1 = 155.80 yen)

Reporting by our Tokyo bureau; Editing by C. Cushing
"""

doc = dict(
    id='tv-b-panasonic-fy24-2405', published='2024-05-09', source='tokyo-markets-wire',
    title='Panasonic expects battery profit to rise after record year',
    text=TEXT,
    claims=[
        c('5%', 'operating_income', 5, 'percent', company=['Panasonic', 'Panasonic Holdings'], role='change', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('380 billion yen', 'operating_income', 380000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('$2.44 billion', 'operating_income', 2440000000, 'USD', company=['Panasonic', 'Panasonic Holdings'], p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('431 billion yen', 'operating_income', 431000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2024-04-01', '2025-03-31'), status='forecast'),
        c('361 billion yen', 'operating_income', 361000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2023-04-01', '2024-03-31')),
        c('25%', 'operating_income', 25, 'percent', company=['Panasonic', 'Panasonic Holdings'], role='change', p=('2023-04-01', '2024-03-31')),
        c('288.6 billion yen', 'operating_income', 288600000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2022-04-01', '2023-03-31')),
        c('400 billion yen', 'operating_income', 400000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('67%', 'net_income', 67, 'percent', company=['Panasonic', 'Panasonic Holdings'], role='change', p=('2023-04-01', '2024-03-31')),
        c('444 billion yen', 'net_income', 444000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2023-04-01', '2024-03-31')),
        c('190.2 yen', 'net_income', 190.2, 'JPY', company=['Panasonic', 'Panasonic Holdings'], per='share', p=('2023-04-01', '2024-03-31')),
        c('113.8', 'net_income', 113.8, 'JPY', company=['Panasonic', 'Panasonic Holdings'], per='share', p=('2022-04-01', '2023-03-31')),
        c('doubled', 'operating_income', 100, 'percent', None, company=['Panasonic', 'Panasonic Holdings'], role='change', p=('2023-04-01', '2024-03-31')),
        c('88.8 billion yen', 'operating_income', 88800000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2023-04-01', '2024-03-31')),
        c('915.9 billion yen', 'revenue', 915900000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2023-04-01', '2024-03-31')),
        c('6%', 'revenue', -6, 'percent', company=['Panasonic', 'Panasonic Holdings'], role='change', p=('2023-04-01', '2024-03-31')),
        c('86.8 billion yen', ['subsidy', 'other'], 86800000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2023-04-01', '2024-03-31')),
        c('12.6 billion yen', 'operating_income', 12600000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2024-01-01', '2024-03-31')),
        c('17.1 billion yen', 'operating_income', -17100000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2023-01-01', '2023-03-31')),
        c('4%', 'revenue', -4, 'percent', company=['Panasonic', 'Panasonic Holdings'], role='change', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('880 billion yen', 'revenue', 880000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('15%', 'capacity', 15, 'percent', company=['Panasonic', 'Panasonic Holdings'], role='change', p=('2025-04-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('39 GWh', 'capacity', 39, 'GWh', company=['Panasonic', 'Panasonic Holdings'], per='year'),
        c('March 2025', 'production_start', None, 'date', nth=1, company=['Panasonic', 'Panasonic Holdings'], p=(None, '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('30 GWh', 'capacity', None, 'GWh', 30, company=['Panasonic', 'Panasonic Holdings'], per='year', status=['plan', 'target', 'forecast']),
        c('4,000 people', 'jobs', 4000, 'job', company=['Panasonic', 'Panasonic Holdings'], status=['plan', 'target', 'forecast']),
        c('600 billion yen', 'capex', 600000000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('380.9 billion', 'capex', 380900000000, 'JPY', company=['Panasonic', 'Panasonic Holdings'], p=('2023-04-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {'Panasonic Holdings': ('COMPANY', 'Panasonic Holdings'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Tesla': ('COMPANY', 'Tesla'), 'Mazda': ('COMPANY', 'Mazda'), 'Subaru': ('COMPANY', 'Subaru')}),
    checks=[],
)
