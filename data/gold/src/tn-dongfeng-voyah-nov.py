from goldlib import *
from mentions import mentions

TEXT = """Voyah's best month: November at 20,005

Dongfeng's premium marque Voyah delivered 20,005 cars in November, the a record, up 84% from 10,856 a year ago and 16% from October's 17,218. Eleven months bring 134,000, against 70,400 in the same stretch of last year; the 200,000 it set itself in January will not be reached.

The new Taishan, a six-metre-class SUV at 379,900 yuan, entered the count only on November 18 and added 1,400. It carries Huawei's driver assistance and a 65 kWh pack. The Dreamer van was the largest item: 9,200. Of the Free+, introduced in July, 5,900 found takers.

By the end of the month the brand had 540 points of sale in 190 cities and employed 9,800.

Voyah is to be listed in Hong Kong by introduction. Its prospectus shows a profit of 434 million yuan for the first seven months on revenue of 15.8 billion yuan, as compared with a loss of 220 million a year earlier. Gross margin in the period was 21.3%.

The parent, Dongfeng Motor Group, sold 48,900 new energy vehicles all told in November. Nammi, its small-car brand, contributed 12,300 with the Nammi 01 from 74,800 yuan, and off-road label M-Hero 610.
"""

doc = dict(
    id='tn-dongfeng-voyah-nov', published='2025-12-02', source='hubei-drive',
    title="Voyah's best month: November at 20,005",
    text=TEXT,
    claims=[
        c('20,005', 'deliveries', 20005, 'vehicle', company='Voyah', p=('2025-11-01', '2025-11-30')),
        c('20,005 cars', 'deliveries', 20005, 'vehicle', company='Voyah', p=('2025-11-01', '2025-11-30')),
        c('84%', 'deliveries', 84, 'percent', company='Voyah', role='change', p=('2025-11-01', '2025-11-30')),
        c('10,856', 'deliveries', 10856, 'vehicle', company='Voyah', p=('2024-11-01', '2024-11-30')),
        c('16%', 'deliveries', 16, 'percent', company='Voyah', role='change', p=('2025-11-01', '2025-11-30')),
        c('17,218', 'deliveries', 17218, 'vehicle', company='Voyah', p=('2025-10-01', '2025-10-31')),
        c('134,000', 'deliveries', 134000, 'vehicle', company='Voyah', p=('2025-01-01', '2025-11-30')),
        c('70,400', 'deliveries', 70400, 'vehicle', company='Voyah', p=('2024-01-01', '2024-11-30')),
        c('200,000', 'deliveries', 200000, 'vehicle', company='Voyah', p=('2025-01-01', '2025-12-31'), status='target'),
        c('379,900 yuan', 'price', 379900, 'CNY', company='Voyah', product='Taishan'),
        c('November 18', 'delivery_start', None, 'date', company='Voyah', product='Taishan', p=('2025-11-18', '2025-11-18')),
        c('1,400', 'deliveries', 1400, 'vehicle', company='Voyah', product='Taishan', p=('2025-11-01', '2025-11-30')),
        c('65 kWh', 'battery_capacity', 65, 'kWh', company='Voyah', product='Taishan'),
        c('9,200', 'deliveries', 9200, 'vehicle', company='Voyah', product='Dreamer', p=('2025-11-01', '2025-11-30')),
        c('July', 'launch', None, 'date', company='Voyah', product='Free+', p=('2025-07-01', '2025-07-31')),
        c('5,900', 'deliveries', 5900, 'vehicle', company='Voyah', product='Free+', p=('2025-11-01', '2025-11-30')),
        c('540 points of sale', 'stores', 540, 'store', company='Voyah', p=('2025-11-30', '2025-11-30')),
        c('190 cities', 'countries', 190, 'country', company='Voyah', p=('2025-11-30', '2025-11-30')),
        c('9,800', 'headcount', 9800, 'job', company='Voyah', p=('2025-11-30', '2025-11-30')),
        c('434 million yuan', 'net_income', 434000000, 'CNY', company='Voyah', p=('2025-01-01', '2025-07-31')),
        c('15.8 billion yuan', 'revenue', 15800000000, 'CNY', company='Voyah', p=('2025-01-01', '2025-07-31')),
        c('220 million', 'net_income', -220000000, 'CNY', company='Voyah', p=('2024-01-01', '2024-07-31')),
        c('21.3%', 'gross_margin', 21.3, 'percent', company='Voyah', p=('2025-01-01', '2025-07-31')),
        c('48,900 new energy vehicles', 'sales', 48900, 'vehicle', company='Dongfeng', p=('2025-11-01', '2025-11-30')),
        c('12,300', 'sales', 12300, 'vehicle', company='Nammi', p=('2025-11-01', '2025-11-30')),
        c('74,800 yuan', 'price', 74800, 'CNY', company='Nammi', product='Nammi 01'),
        c('610', 'sales', 610, 'vehicle', company='M-Hero', p=('2025-11-01', '2025-11-30')),
    ],
    names=mentions(TEXT, {'Dongfeng': ('COMPANY', 'Dongfeng'), 'Voyah': ('COMPANY', 'Voyah'), 'M-Hero': ('COMPANY', 'M-Hero'), 'Nammi': ('COMPANY', 'Nammi'), 'Huawei': ('COMPANY', 'Huawei'), 'Dongfeng Motor Group': ('COMPANY', 'Dongfeng'), 'Dreamer': ('PRODUCT', 'Dreamer'), 'Taishan': ('PRODUCT', 'Taishan'), 'Nammi 01': ('PRODUCT', 'Nammi 01'), 'Free+': ('PRODUCT', 'Free+')}),
    checks=[],
)
