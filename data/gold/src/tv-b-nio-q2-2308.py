from goldlib import *
from mentions import mentions

TEXT = """NIO reports Q2 revenue of RMB 8.77 billion, missing estimates

NIO today reported its unaudited financial results for the second quarter. Revenue in the quarter was 8.77 billion yuan ($1.21 billion), below market expectations of 9.2 billion yuan and near the lower end of its own guidance range of RMB 8.74 billion to RMB 9.37 billion.

Key results for the second quarter (in RMB million except percentages and deliveries)

2023 Q2 2023 Q1 2022 Q2 QoQ YoY
Vehicle deliveries 23,520 31,041 25,059 -24.2% -6.1%
Total revenues 8,771.7 10,676.5 10,292.4 -17.8% -14.8%
Vehicle margin 6.2% 5.1% 16.7% 110bp -1,050bp
Gross margin 1.0% 1.5% 13.0%
Net loss (6,055.8) (4,739.5) (2,757.5) 27.8% 119.6%

Net loss per share was RMB 3.70, compared with RMB 1.68 a year ago.

R&D expenses were 3.34 billion yuan, an increase of over 55 percent from the same quarter last year.

Cash and cash equivalents, restricted cash, short-term investment and long-term time deposits were 31.5 billion yuan as of June 30, 2023. The figure does not include the $738.5 million that CYVN invested in July.

For the third quarter, NIO expects to deliver 55,000 to 57,000 vehicles, an increase of about 74 percent to 80 percent year-on-year. It delivered 20,462 vehicles in July.
"""

doc = dict(
    id='tv-b-nio-q2-2308', published='2023-08-29', source='ev-wire-asia',
    title='NIO reports Q2 revenue of RMB 8.77 billion, missing estimates',
    text=TEXT,
    claims=[
        c('RMB 8.77 billion', 'revenue', 8770000000, 'CNY', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('8.77 billion yuan', 'revenue', 8770000000, 'CNY', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('$1.21 billion', 'revenue', 1210000000, 'USD', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('9.2 billion yuan', 'revenue', 9200000000, 'CNY', company='NIO', p=('2023-04-01', '2023-06-30'), status='forecast'),
        c('RMB 8.74 billion to RMB 9.37 billion', 'revenue', 8740000000, 'CNY', 9370000000, company='NIO', p=('2023-04-01', '2023-06-30'), status=['target', 'forecast']),
        c('23,520', 'deliveries', 23520, 'vehicle', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('31,041', 'deliveries', 31041, 'vehicle', company='NIO', p=('2023-01-01', '2023-03-31')),
        c('25,059', 'deliveries', 25059, 'vehicle', company='NIO', p=('2022-04-01', '2022-06-30')),
        c('-24.2%', 'deliveries', -24.2, 'percent', company='NIO', role='change', p=('2023-04-01', '2023-06-30')),
        c('-6.1%', 'deliveries', -6.1, 'percent', company='NIO', role='change', p=('2023-04-01', '2023-06-30')),
        c('8,771.7', 'revenue', 8771700000, 'CNY', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('10,676.5', 'revenue', 10676500000, 'CNY', company='NIO', p=('2023-01-01', '2023-03-31')),
        c('10,292.4', 'revenue', 10292400000, 'CNY', company='NIO', p=('2022-04-01', '2022-06-30')),
        c('-17.8%', 'revenue', -17.8, 'percent', company='NIO', role='change', p=('2023-04-01', '2023-06-30')),
        c('-14.8%', 'revenue', -14.8, 'percent', company='NIO', role='change', p=('2023-04-01', '2023-06-30')),
        c('6.2%', 'margin', 6.2, 'percent', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('5.1%', 'margin', 5.1, 'percent', company='NIO', p=('2023-01-01', '2023-03-31')),
        c('16.7%', 'margin', 16.7, 'percent', company='NIO', p=('2022-04-01', '2022-06-30')),
        c('110bp', 'margin', 1.1, 'percentage_point', company='NIO', role='change', p=('2023-04-01', '2023-06-30')),
        c('-1,050bp', 'margin', -10.5, 'percentage_point', company='NIO', role='change', p=('2023-04-01', '2023-06-30')),
        c('1.0%', 'gross_margin', 1, 'percent', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('1.5%', 'gross_margin', 1.5, 'percent', company='NIO', p=('2023-01-01', '2023-03-31')),
        c('13.0%', 'gross_margin', 13, 'percent', company='NIO', p=('2022-04-01', '2022-06-30')),
        c('(6,055.8)', 'net_income', -6055800000, 'CNY', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('(4,739.5)', 'net_income', -4739500000, 'CNY', company='NIO', p=('2023-01-01', '2023-03-31')),
        c('(2,757.5)', 'net_income', -2757500000, 'CNY', company='NIO', p=('2022-04-01', '2022-06-30')),
        c('27.8%', 'net_income', 27.8, 'percent', company='NIO', role='change', p=('2023-04-01', '2023-06-30')),
        c('119.6%', 'net_income', 119.6, 'percent', company='NIO', role='change', p=('2023-04-01', '2023-06-30')),
        c('RMB 3.70', 'net_income', -3.7, 'CNY', company='NIO', per='share', p=('2023-04-01', '2023-06-30')),
        c('RMB 1.68', 'net_income', -1.68, 'CNY', company='NIO', per='share', p=('2022-04-01', '2022-06-30')),
        c('3.34 billion yuan', 'rnd', 3340000000, 'CNY', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('55 percent', 'rnd', 55, 'percent', None, company='NIO', role='change', p=('2023-04-01', '2023-06-30')),
        c('31.5 billion yuan', 'cash', 31500000000, 'CNY', company='NIO', p=('2023-06-30', '2023-06-30')),
        c('$738.5 million', 'funding', 738500000, 'USD', company='NIO', p=('2023-07-01', '2023-07-31')),
        c('55,000 to 57,000 vehicles', 'deliveries', 55000, 'vehicle', 57000, company='NIO', p=('2023-07-01', '2023-09-30'), status=['target', 'forecast']),
        c('74 percent to 80 percent', 'deliveries', 74, 'percent', 80, company='NIO', role='change', p=('2023-07-01', '2023-09-30'), status=['target', 'forecast']),
        c('20,462 vehicles', 'deliveries', 20462, 'vehicle', company='NIO', p=('2023-07-01', '2023-07-31')),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'CYVN': ('COMPANY', 'CYVN')}),
    checks=[],
)
