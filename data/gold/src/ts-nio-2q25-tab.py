from goldlib import *
from mentions import mentions

TEXT = """NIO trims quarterly loss, sees record third quarter

SHANGHAI, Sept 2 - NIO on Tuesday reported a second-quarter net loss of 4.99 billion yuan ($697 million), 1.0% less than a year ago, helped by cost cuts and by deliveries of its cheaper Onvo cars.

Selected results, RMB million

	2Q25	1Q25	2Q24	QoQ	YoY
Vehicle sales	16,136.1	9,939.3	15,679.6	62.3%	2.9%
Other sales	2,872.6	2,095.4	1,766.4	37.1%	62.6%
Total revenues	19,008.7	12,034.7	17,446.0	57.9%	9.0%
Gross profit	1,897.6	920.1	1,688.7	106.3%	12.4%
Loss from operations	(4,908.9)	(6,418.1)	(5,209.3)	-23.5%	-5.8%

The vehicle margin stood at 10.3%, compared with 12.2% a year earlier. Cash, restricted cash and short-term investments came to 27.2 billion yuan as of June 30.

For the third quarter the company guides to deliveries of 87,000 to 91,000 vehicles, an increase of 40.7% to 47.1%, and to revenue of 21.81 billion to 22.88 billion yuan. It wants to break even in the fourth quarter.
"""

doc = dict(
    id='ts-nio-2q25-tab', published='2025-09-02', source='harbour-wire',
    title='NIO trims quarterly loss, sees record third quarter',
    text=TEXT,
    claims=[
        c('4.99 billion yuan', 'net_income', -4990000000, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('$697 million', 'net_income', -697000000, 'USD', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('1.0%', 'net_income', -1, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('16,136.1', 'revenue', 16136100000, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('9,939.3', 'revenue', 9939300000, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('15,679.6', 'revenue', 15679600000, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('62.3%', 'revenue', 62.3, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('2.9%', 'revenue', 2.9, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('2,872.6', 'revenue', 2872600000, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('2,095.4', 'revenue', 2095400000, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('1,766.4', 'revenue', 1766400000, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('37.1%', 'revenue', 37.1, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('62.6%', 'revenue', 62.6, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('19,008.7', 'revenue', 19008700000, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('12,034.7', 'revenue', 12034700000, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('17,446.0', 'revenue', 17446000000, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('57.9%', 'revenue', 57.9, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('9.0%', 'revenue', 9, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('1,897.6', 'gross_profit', 1897600000, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('920.1', 'gross_profit', 920100000, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('1,688.7', 'gross_profit', 1688700000, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('106.3%', 'gross_profit', 106.3, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('12.4%', 'gross_profit', 12.4, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('(4,908.9)', 'operating_income', -4908900000, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('(6,418.1)', 'operating_income', -6418100000, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('(5,209.3)', 'operating_income', -5209300000, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('-23.5%', 'operating_income', -23.5, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('-5.8%', 'operating_income', -5.8, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-06-30')),
        c('10.3%', 'margin', 10.3, 'percent', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('12.2%', 'margin', 12.2, 'percent', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('27.2 billion yuan', 'cash', 27200000000, 'CNY', company='NIO', p=('2025-06-30', '2025-06-30')),
        c('87,000 to 91,000 vehicles', 'deliveries', 87000, 'vehicle', 91000, company='NIO', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('40.7% to 47.1%', 'deliveries', 40.7, 'percent', 47.1, company='NIO', role='change', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('21.81 billion to 22.88 billion yuan', 'revenue', 21810000000, 'CNY', 22880000000, company='NIO', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Onvo': ('COMPANY', 'Onvo'), 'NIO': ('COMPANY', 'NIO')}),
    checks=[],
)
