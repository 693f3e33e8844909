from goldlib import *
from mentions import mentions

TEXT = """Nio narrows second-quarter loss as vehicle margin climbs to 12.2%

SHANGHAI, Sept 5 - Chinese electric car maker Nio on Thursday posted a net loss of 5.05 billion yuan ($695 million) for the three months to June, 16.7% smaller than the 6.06 billion yuan it lost in the same period of 2023.

Revenue almost doubled to 17.45 billion yuan, against 8.77 billion yuan a year earlier, and was 76.1% above the first quarter's 9.91 billion yuan.

The company handed over 57,373 vehicles, having shipped just 23,520 in the prior-year quarter. Gross margin stood at 9.7%, versus 1.0%, while gross profit came in at 1.69 billion yuan. Research and development costs fell 3.8% to 3.22 billion yuan.

NIO ended June with cash, restricted cash and short-term investments of 41.6 billion yuan, down from 45.3 billion yuan three months before. Abu Dhabi's CYVN Holdings, which owns 20.1% of the firm, has put in $2.2 billion in two steps.

For the third quarter Nio guided for deliveries of 61,000 to 63,000 vehicles, which would be growth of between 10.0% and 13.7%, and revenue of up to 19.67 billion yuan. Its budget brand Onvo will start handing its first model, the L60, to customers at the end of September.

U.S.-listed shares of the company rose 5.6% in premarket trading.
"""

doc = dict(
    id='tk-nio-q2-24', published='2024-09-05', source='strait-wire',
    title='Nio narrows second-quarter loss as vehicle margin climbs to 12.2%',
    text=TEXT,
    claims=[
        c('12.2%', 'margin', 12.2, 'percent', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('5.05 billion yuan', 'net_income', -5050000000, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('$695 million', 'net_income', -695000000, 'USD', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('16.7%', 'net_income', -16.7, 'percent', company='NIO', role='change', p=('2024-04-01', '2024-06-30')),
        c('6.06 billion yuan', 'net_income', -6060000000, 'CNY', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('doubled', 'revenue', 100, 'percent', company='NIO', role='change', p=('2024-04-01', '2024-06-30')),
        c('17.45 billion yuan', 'revenue', 17450000000, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('8.77 billion yuan', 'revenue', 8770000000, 'CNY', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('76.1%', 'revenue', 76.1, 'percent', company='NIO', role='change', p=('2024-04-01', '2024-06-30')),
        c('9.91 billion yuan', 'revenue', 9910000000, 'CNY', company='NIO', p=('2024-01-01', '2024-03-31')),
        c('57,373 vehicles', 'deliveries', 57373, 'vehicle', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('23,520', 'deliveries', 23520, 'vehicle', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('9.7%', 'gross_margin', 9.7, 'percent', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('1.0%', 'gross_margin', 1, 'percent', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('1.69 billion yuan', 'gross_profit', 1690000000, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('3.8%', 'rnd', -3.8, 'percent', company='NIO', role='change', p=('2024-04-01', '2024-06-30')),
        c('3.22 billion yuan', 'rnd', 3220000000, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('41.6 billion yuan', 'cash', 41600000000, 'CNY', company='NIO', p=('2024-06-30', '2024-06-30')),
        c('45.3 billion yuan', 'cash', 45300000000, 'CNY', company='NIO', p=('2024-03-31', '2024-03-31')),
        c('20.1%', 'stake', 20.1, 'percent', company=['CYVN Holdings', 'NIO']),
        c('$2.2 billion', 'investment', 2200000000, 'USD', company='CYVN Holdings'),
        c('61,000 to 63,000 vehicles', 'deliveries', 61000, 'vehicle', 63000, company='NIO', p=('2024-07-01', '2024-09-30'), status=['target', 'forecast']),
        c('10.0% and 13.7%', 'deliveries', 10, 'percent', 13.7, company='NIO', role='change', p=('2024-07-01', '2024-09-30'), status=['target', 'forecast']),
        c('19.67 billion yuan', 'revenue', None, 'CNY', 19670000000, company='NIO', p=('2024-07-01', '2024-09-30'), status=['target', 'forecast']),
        c('the end of September', 'delivery_start', None, 'date', company='Onvo', product='L60', p=('2024-09-30', '2024-09-30'), status='plan'),
        c('5.6%', 'share_price', 5.6, 'percent', company='NIO', role='change', p=('2024-09-05', '2024-09-05')),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'Nio': ('COMPANY', 'NIO'), 'Onvo': ('COMPANY', 'Onvo'), 'CYVN Holdings': ('COMPANY', 'CYVN Holdings'), 'L60': ('PRODUCT', 'L60')}),
    checks=[],
)
