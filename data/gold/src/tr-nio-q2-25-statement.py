from goldlib import *
from mentions import mentions

TEXT = """NIO reports unaudited second quarter 2025 results

SHANGHAI - NIO Inc. announced its unaudited results for the second quarter ended June 30, 2025. Vehicle deliveries were 72,056, an increase of 25.6% from the second quarter of 2024 and of 71.2% from the first quarter of 2025.

Key financial results

(RMB million)         Q2 2025   Q1 2025   Q2 2024
Vehicle sales          16,136     9,939    15,679
Total revenues         19,009    12,035    17,446
Gross profit            1,898       920     1,689
Gross margin            10.0%      7.6%      9.7%
R&D expenses            3,007     3,181     3,219
SG&A expenses           3,965     4,401     3,757
Operating loss        (4,909)   (6,418)   (5,209)
Net loss              (4,995)   (6,750)   (5,046)
Loss per share, RMB    (2.31)    (3.29)    (2.50)

Cash and cash equivalents, restricted cash, short-term investment and long-term time deposits were RMB 27.2 billion (US$3.8 billion) as of June 30, 2025. For the third quarter the company expects deliveries of between 87,000 and 91,000 vehicles, and total revenues of between RMB 21,812 million and RMB 22,876 million.
"""

doc = dict(
    id='tr-nio-q2-25-statement', published='2025-09-02', source='globalnotice',
    title='NIO reports unaudited second quarter 2025 results',
    text=TEXT,
    claims=[
        c('72,056', 'deliveries', 72056, 'vehicle', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('25.6%', 'deliveries', 25.6, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('71.2%', 'deliveries', 71.2, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('16,136', 'revenue', 16136000000.0, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('9,939', 'revenue', 9939000000.0, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('15,679', 'revenue', 15679000000.0, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('19,009', 'revenue', 19009000000.0, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('12,035', 'revenue', 12035000000.0, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('17,446', 'revenue', 17446000000.0, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('1,898', 'gross_profit', 1898000000.0, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('920', 'gross_profit', 920000000.0, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('1,689', 'gross_profit', 1689000000.0, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('10.0%', 'gross_margin', 10, 'percent', company='NIO'),
        c('7.6%', 'gross_margin', 7.6, 'percent', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('9.7%', 'gross_margin', 9.7, 'percent', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('3,007', 'rnd', 3007000000.0, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('3,181', 'rnd', 3181000000.0, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('3,219', 'rnd', 3219000000.0, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('3,965', 'opex', 3965000000.0, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('4,401', 'opex', 4401000000.0, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('3,757', 'opex', 3757000000.0, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('(4,909)', 'operating_income', -4909000000.0, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('(6,418)', 'operating_income', -6418000000.0, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('(5,209)', 'operating_income', -5209000000.0, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('(4,995)', 'net_income', -4995000000.0, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('(6,750)', 'net_income', -6750000000.0, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('(5,046)', 'net_income', -5046000000.0, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('(2.31)', 'net_income', -2.31, 'CNY', company='NIO', per='share', p=('2025-04-01', '2025-06-30')),
        c('(3.29)', 'net_income', -3.29, 'CNY', company='NIO', per='share', p=('2025-01-01', '2025-03-31')),
        c('(2.50)', 'net_income', -2.5, 'CNY', company='NIO', per='share', p=('2024-04-01', '2024-06-30')),
        c('RMB 27.2 billion', 'cash', 27200000000.0, 'CNY', company='NIO', p=('2025-06-30', '2025-06-30')),
        c('US$3.8 billion', 'cash', 3800000000.0, 'USD', company='NIO', p=('2025-06-30', '2025-06-30')),
        c('87,000 and 91,000 vehicles', 'deliveries', 87000, 'vehicle', 91000, company='NIO', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('RMB 21,812 million and RMB 22,876 million', 'revenue', 21812000000.0, 'CNY', 22876000000.0, company='NIO', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO')}),
    checks=[],
)
