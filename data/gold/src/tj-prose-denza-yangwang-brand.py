from goldlib import *
from mentions import mentions

TEXT = """Whose premium? BYD's upper brands against Huawei's “Jie” in November

The group's own badge accounted for 424,900 of the 474,921 cars that BYD sold in November, itself 5.8% less than a year ago. Left over is the upper storey. Fangchengbao, the off-road marque, had its best month with 37,405, more than four times last November's 8,521, helped along by the Tai 7 (from 179,800 yuan), of which 20,200 were delivered, against 15,900 of the smaller Tai 3. Denza, in which Mercedes-Benz kept 10% until last year, stagnated: 13,255 after 10,007 in October and 15,700 in the same month of 2024. Yangwang, the topmost, found 703 buyers for cars such as the U8 (1.098 million yuan). For the eleven months, the three add up to 344,000, or 8.2% of the group.

HIMA, the alliance of Huawei with five carmakers, delivered 81,864 vehicles in the month (+89.6%) and has thus passed a million since it was set up. Most are Aito's. The Seres brand handed over 51,677: 21,000 M8s and up, and 9,900 of the M9. Its sibling Luxeed did 8,300 with the R7 and company. Even the Maextro S800, JAC's limousine from 708,000 yuan, sold 2,102 times, far more than everything from Yangwang put together.

BYD's answer for 2026: the Denza Z9 GT with 1,000 km of range and five minutes at the plug. Rumour has it, anyway.
"""

doc = dict(
    id='tj-prose-denza-yangwang-brand', published='2025-12-02', source='pinpai-brand-monitor',
    title="Whose premium? BYD's upper brands against Huawei's “Jie” in November",
    text=TEXT,
    claims=[
        c('424,900', 'sales', 424900, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('474,921 cars', 'sales', 474921, 'vehicle', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('5.8%', 'sales', -5.8, 'percent', company='BYD', role='change', p=('2025-11-01', '2025-11-30')),
        c('37,405', 'sales', 37405, 'vehicle', company='Fangchengbao', p=('2025-11-01', '2025-11-30')),
        c('four times', 'sales', 300, 'percent', None, company='Fangchengbao', role='change', p=('2025-11-01', '2025-11-30')),
        c('8,521', 'sales', 8521, 'vehicle', company='Fangchengbao', p=('2024-11-01', '2024-11-30')),
        c('179,800 yuan', 'price', 179800, 'CNY', company='Fangchengbao', product='Tai 7'),
        c('20,200', 'sales', 20200, 'vehicle', company='Fangchengbao', product='Tai 7', p=('2025-11-01', '2025-11-30')),
        c('15,900', 'sales', 15900, 'vehicle', company='Fangchengbao', product='Tai 3', p=('2025-11-01', '2025-11-30')),
        c('10%', 'stake', 10, 'percent', company='Mercedes-Benz'),
        c('13,255', 'sales', 13255, 'vehicle', company='Denza', p=('2025-11-01', '2025-11-30')),
        c('10,007', 'sales', 10007, 'vehicle', company='Denza', p=('2025-10-01', '2025-10-31')),
        c('15,700', 'sales', 15700, 'vehicle', company='Denza', p=('2024-11-01', '2024-11-30')),
        c('703 buyers', 'sales', 703, 'vehicle', company='Yangwang', p=('2025-11-01', '2025-11-30')),
        c('1.098 million yuan', 'price', 1098000, 'CNY', company='Yangwang', product='U8'),
        c('344,000', 'sales', 344000, 'vehicle', company='BYD', p=('2025-01-01', '2025-11-30')),
        c('8.2%', 'sales', 8.2, 'percent', company='BYD', role='share', p=('2025-01-01', '2025-11-30')),
        c('five carmakers', 'other', 5, 'item', company='HIMA'),
        c('81,864 vehicles', 'deliveries', 81864, 'vehicle', company='HIMA', p=('2025-11-01', '2025-11-30')),
        c('+89.6%', 'deliveries', 89.6, 'percent', company='HIMA', role='change', p=('2025-11-01', '2025-11-30')),
        c('a million', 'deliveries', 1000000, 'vehicle', None, company='HIMA', p=(None, '2025-11-30')),
        c('51,677', 'deliveries', 51677, 'vehicle', company='Aito', p=('2025-11-01', '2025-11-30')),
        c('21,000', 'deliveries', 21000, 'vehicle', None, company='Aito', product='M8', p=('2025-11-01', '2025-11-30')),
        c('9,900', 'deliveries', 9900, 'vehicle', company='Aito', product='M9', p=('2025-11-01', '2025-11-30')),
        c('8,300', 'deliveries', 8300, 'vehicle', company='Luxeed', p=('2025-11-01', '2025-11-30')),
        c('708,000 yuan', 'price', 708000, 'CNY', company='Maextro', product='S800'),
        c('2,102 times', 'sales', 2102, 'vehicle', company='Maextro', product='S800', p=('2025-11-01', '2025-11-30')),
        c('1,000 km', 'range', 1000, 'km', None, company='Denza', product='Z9 GT', status='forecast'),
        c('five minutes', 'charging_time', 5, 'minute', company='Denza', product='Z9 GT', status='forecast'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Denza': ('COMPANY', 'Denza'), 'Yangwang': ('COMPANY', 'Yangwang'), 'Fangchengbao': ('COMPANY', 'Fangchengbao'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Huawei': ('COMPANY', 'Huawei'), 'Seres': ('COMPANY', 'Seres'), 'Aito': ('COMPANY', 'Aito'), 'HIMA': ('COMPANY', 'HIMA'), 'Maextro': ('COMPANY', 'Maextro'), 'Luxeed': ('COMPANY', 'Luxeed'), 'JAC': ('COMPANY', 'JAC'), 'Tai 3': ('PRODUCT', 'Tai 3'), 'Tai 7': ('PRODUCT', 'Tai 7'), 'U8': ('PRODUCT', 'U8'), 'S800': ('PRODUCT', 'S800'), 'M8': ('PRODUCT', 'M8'), 'M9': ('PRODUCT', 'M9'), 'R7': ('PRODUCT', 'R7'), 'Z9 GT': ('PRODUCT', 'Z9 GT')}),
    checks=[],
)
