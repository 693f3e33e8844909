from goldlib import *
from mentions import mentions

TEXT = """Lion delivers 134 in quarter, warns on cash, while Blue Bird sets record

Lion Electric delivered 134 vehicles in the third quarter, of which 120 school buses and 14 trucks, the Saint-Jérôme firm said. In the third quarter of 2023 it was 245. Revenue fell to US$30.6 million from US$80.3 million, and the gross loss deepened to US$15.9 million; a year earlier there had been a profit of US$5.4 million. The net loss was US$33.9 million, as against US$19.3 million in the previous quarter.

At the close of September US$26.3 million remained in the bank. Staff, 1,350 at the end of last year, number 700 now. The order book on November 6 stood at 1,590 vehicles, worth US$420 million; on July 30 it had been 1,994.

Blue Bird of Georgia had no such trouble. In the quarter that ended on September 28, its fourth, it sold 2,466 buses, 205 of them electric, compared with 2,083 and 186 in the same quarter of the previous fiscal year. Its backlog comprises 4,800 units, at some US$735 million. The Vision runs 130 miles. For fiscal 2025 it guides to US$1.4 billion to US$1.5 billion.
"""

doc = dict(
    id='tn-quebec-bluebird-lion-q', published='2024-11-07', source='st-lawrence-transport',
    title='Lion delivers 134 in quarter, warns on cash, while Blue Bird sets record',
    text=TEXT,
    claims=[
        c('134', 'deliveries', 134, 'vehicle', company='Lion Electric', p=('2024-07-01', '2024-09-30')),
        c('134 vehicles', 'deliveries', 134, 'vehicle', company='Lion Electric', p=('2024-07-01', '2024-09-30')),
        c('120', 'deliveries', 120, 'vehicle', company='Lion Electric', p=('2024-07-01', '2024-09-30')),
        c('14', 'deliveries', 14, 'vehicle', company='Lion Electric', p=('2024-07-01', '2024-09-30')),
        c('245', 'deliveries', 245, 'vehicle', company='Lion Electric', p=('2023-07-01', '2023-09-30')),
        c('US$30.6 million', 'revenue', 30600000, 'USD', company='Lion Electric', p=('2024-07-01', '2024-09-30')),
        c('US$80.3 million', 'revenue', 80300000, 'USD', company='Lion Electric', p=('2023-07-01', '2023-09-30')),
        c('US$15.9 million', 'gross_profit', -15900000, 'USD', company='Lion Electric', p=('2024-07-01', '2024-09-30')),
        c('US$5.4 million', 'gross_profit', 5400000, 'USD', company='Lion Electric', p=('2023-07-01', '2023-09-30')),
        c('US$33.9 million', 'net_income', -33900000, 'USD', company='Lion Electric', p=('2024-07-01', '2024-09-30')),
        c('US$19.3 million', 'net_income', -19300000, 'USD', company='Lion Electric', p=('2024-04-01', '2024-06-30')),
        c('US$26.3 million', 'cash', 26300000, 'USD', company='Lion Electric', p=('2024-09-30', '2024-09-30')),
        c('1,350', 'headcount', 1350, 'job', company='Lion Electric', p=('2023-12-31', '2023-12-31')),
        c('700', 'headcount', 700, 'job', company='Lion Electric'),
        c('1,590 vehicles', 'orders', 1590, 'order', company='Lion Electric', p=('2024-11-06', '2024-11-06')),
        c('US$420 million', 'orders', 420000000, 'USD', company='Lion Electric', p=('2024-11-06', '2024-11-06')),
        c('1,994', 'orders', 1994, 'order', company='Lion Electric', p=('2024-07-30', '2024-07-30')),
        c('2,466 buses', 'sales', 2466, 'vehicle', company='Blue Bird', p=('2024-06-30', '2024-09-28')),
        c('205', 'sales', 205, 'vehicle', company='Blue Bird', p=('2024-06-30', '2024-09-28')),
        c('2,083', 'sales', 2083, 'vehicle', company='Blue Bird', p=('2023-07-02', '2023-09-30')),
        c('186', 'sales', 186, 'vehicle', company='Blue Bird', p=('2023-07-02', '2023-09-30')),
        c('4,800 units', 'orders', 4800, 'order', company='Blue Bird'),
        c('US$735 million', 'orders', 735000000, 'USD', company='Blue Bird'),
        c('130 miles', 'range', 130, 'mile', company='Blue Bird', product='Vision'),
        c('US$1.4 billion to US$1.5 billion', 'revenue', 1400000000, 'USD', 1500000000, company='Blue Bird', p=('2024-09-29', '2025-09-27'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Lion Electric': ('COMPANY', 'Lion Electric'), 'Blue Bird': ('COMPANY', 'Blue Bird'), 'Vision': ('PRODUCT', 'Vision'), 'Lion': ('COMPANY', 'Lion Electric')}),
    checks=[],
)
