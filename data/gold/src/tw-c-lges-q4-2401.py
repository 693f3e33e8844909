from goldlib import *
from mentions import mentions

TEXT = """(LEAD) LG Energy Solution Q4 operating profit up 36.1 pct on-year on U.S. tax credits

SEOUL, Jan. 26 -- LG Energy Solution Ltd., South Korea's leading battery maker, said Friday its operating profit rose 36.1 percent in the fourth quarter from a year earlier, on tax credits from the United States.

Operating profit for the three months ended in December stood at 323 billion won (US$241 million), compared with 237.3 billion won a year ago, the company said in a regulatory filing. From the third quarter, it was down 55.8 percent.

The figure includes 251.8 billion won in credits under the Inflation Reduction Act. Without them, operating profit would have been 71.2 billion won.

Sales fell 6.7 percent on-year to 7.96 trillion won, and net income shrank 29 percent to 188.4 billion won.

The operating profit was 41.5 percent lower than the average estimate of 552 billion won, according to a survey by Han Infomax, the financial data firm of Han Economic Wire.

For all of 2023, LGES posted record sales of 33.6 trillion won, a rise of 31.4 percent, and its operating profit jumped 76.9 percent to 2.15 trillion won.

For 2024 the company set a sales growth target in the mid-single digits and expects to receive tax credits for 45 to 50 gigawatt-hours of cells made in the U.S. this year. Capital expenditure is to stay near last year's 10.9 trillion won.

LGES shares closed 0.8 percent lower at 377,500 won on the Seoul bourse. The earnings were released before the market closed.

(END)
"""

doc = dict(
    id='tw-c-lges-q4-2401', published='2024-01-26', source='han-economic-wire',
    title='(LEAD) LG Energy Solution Q4 operating profit up 36.1 pct on-year on U.S. tax credits',
    text=TEXT,
    claims=[
        c('36.1 pct', 'operating_income', 36.1, 'percent', company='LG Energy Solution', role='change', p=('2023-10-01', '2023-12-31')),
        c('36.1 percent', 'operating_income', 36.1, 'percent', company='LG Energy Solution', role='change', p=('2023-10-01', '2023-12-31')),
        c('323 billion won', 'operating_income', 323000000000, 'KRW', company='LG Energy Solution', p=('2023-10-01', '2023-12-31')),
        c('US$241 million', 'operating_income', 241000000, 'USD', company='LG Energy Solution', p=('2023-10-01', '2023-12-31')),
        c('237.3 billion won', 'operating_income', 237300000000, 'KRW', company='LG Energy Solution', p=('2022-10-01', '2022-12-31')),
        c('55.8 percent', 'operating_income', -55.8, 'percent', company='LG Energy Solution', role='change', p=('2023-10-01', '2023-12-31')),
        c('251.8 billion won', ['subsidy', 'other'], 251800000000, 'KRW', company='LG Energy Solution', p=('2023-10-01', '2023-12-31')),
        c('71.2 billion won', 'operating_income', 71200000000, 'KRW', company='LG Energy Solution', p=('2023-10-01', '2023-12-31')),
        c('6.7 percent', 'revenue', -6.7, 'percent', company='LG Energy Solution', role='change', p=('2023-10-01', '2023-12-31')),
        c('7.96 trillion won', 'revenue', 7960000000000, 'KRW', company='LG Energy Solution', p=('2023-10-01', '2023-12-31')),
        c('29 percent', 'net_income', -29, 'percent', company='LG Energy Solution', role='change', p=('2023-10-01', '2023-12-31')),
        c('188.4 billion won', 'net_income', 188400000000, 'KRW', company='LG Energy Solution', p=('2023-10-01', '2023-12-31')),
        c('41.5 percent', ['operating_income', 'other'], -41.5, 'percent', company='LG Energy Solution', role='change', p=('2023-10-01', '2023-12-31')),
        c('552 billion won', 'operating_income', 552000000000, 'KRW', company='LG Energy Solution', p=('2023-10-01', '2023-12-31'), status='forecast'),
        c('33.6 trillion won', 'revenue', 33600000000000, 'KRW', company='LG Energy Solution', p=('2023-01-01', '2023-12-31')),
        c('31.4 percent', 'revenue', 31.4, 'percent', company='LG Energy Solution', role='change', p=('2023-01-01', '2023-12-31')),
        c('76.9 percent', 'operating_income', 76.9, 'percent', company='LG Energy Solution', role='change', p=('2023-01-01', '2023-12-31')),
        c('2.15 trillion won', 'operating_income', 2150000000000, 'KRW', company='LG Energy Solution', p=('2023-01-01', '2023-12-31')),
        c('45 to 50 gigawatt-hours', ['production', 'sales', 'capacity'], 45, 'GWh', 50, company='LG Energy Solution', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('10.9 trillion won', 'capex', 10900000000000, 'KRW', company='LG Energy Solution', p=('2023-01-01', '2023-12-31')),
        c('0.8 percent', 'share_price', -0.8, 'percent', company='LG Energy Solution', role='change', p=('2024-01-26', '2024-01-26')),
        c('377,500 won', 'share_price', 377500, 'KRW', company='LG Energy Solution', per='share', p=('2024-01-26', '2024-01-26')),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'LGES': ('COMPANY', 'LG Energy Solution')}),
    checks=[],
)
