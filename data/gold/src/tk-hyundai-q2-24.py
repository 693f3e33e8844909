from goldlib import *
from mentions import mentions

TEXT = """Hyundai Motor Q2 operating profit at all-time high of 4.28 tln won

SEOUL -- Hyundai Motor Co. chalked up its best quarter ever in April-June, as hybrids and a soft won made up for languid demand for electric models, the automaker said Thursday.

Operating profit edged up 0.7 percent on-year to 4.28 trillion won on sales of 45.02 trillion won, which were up 6.6 percent. Net income increased 24.7 percent to 4.17 trillion won from 3.35 trillion won. The operating margin slipped 0.5 percentage point to 9.5 percent.

The company sold 1,057,168 vehicles globally, 0.2 percent fewer; eco-friendly cars numbered 192,242, of which 58,950 were EVs, a 24.7 percent drop, and 122,421 hybrids. Domestic sales retreated 9.6 percent to 185,737.

Sister company Kia said Friday its operating profit rose 7.1 percent to 3.64 trillion won, a margin of 13.2 percent. Its compact EV3, launched at 42.08 million won, offers 501 km on the Korean test from 81.4 kWh.

Hyundai's answer, the Casper Electric, goes 315 km, takes 30 minutes to charge from 10 to 80 percent at 120 kilowatts, and can be had in Seoul for 20 million won after subsidies. It is built at Gwangju Global Motors with a staff of 640.

The interim dividend is 2,000 won a share, 33.3 percent more than last year.
"""

doc = dict(
    id='tk-hyundai-q2-24', published='2024-07-26', source='hanseong-news-agency',
    title='Hyundai Motor Q2 operating profit at all-time high of 4.28 tln won',
    text=TEXT,
    claims=[
        c('4.28 tln won', 'operating_income', 4280000000000, 'KRW', company='Hyundai', p=('2024-04-01', '2024-06-30')),
        c('0.7 percent', 'operating_income', 0.7, 'percent', company='Hyundai', role='change', p=('2024-04-01', '2024-06-30')),
        c('4.28 trillion won', 'operating_income', 4280000000000.0005, 'KRW', company='Hyundai', p=('2024-04-01', '2024-06-30')),
        c('45.02 trillion won', 'revenue', 45020000000000, 'KRW', company='Hyundai', p=('2024-04-01', '2024-06-30')),
        c('6.6 percent', 'revenue', 6.6, 'percent', company='Hyundai', role='change', p=('2024-04-01', '2024-06-30')),
        c('24.7 percent', 'net_income', 24.7, 'percent', company='Hyundai', role='change', p=('2024-04-01', '2024-06-30')),
        c('4.17 trillion won', 'net_income', 4170000000000, 'KRW', company='Hyundai', p=('2024-04-01', '2024-06-30')),
        c('3.35 trillion won', 'net_income', 3350000000000, 'KRW', company='Hyundai', p=('2023-04-01', '2023-06-30')),
        c('0.5 percentage point', 'margin', -0.5, 'percentage_point', company='Hyundai', role='change', p=('2024-04-01', '2024-06-30')),
        c('9.5 percent', 'margin', 9.5, 'percent', company='Hyundai', p=('2024-04-01', '2024-06-30')),
        c('1,057,168 vehicles', 'sales', 1057168, 'vehicle', company='Hyundai', p=('2024-04-01', '2024-06-30')),
        c('0.2 percent', 'sales', -0.2, 'percent', company='Hyundai', role='change', p=('2024-04-01', '2024-06-30')),
        c('192,242', 'sales', 192242, 'vehicle', company='Hyundai', p=('2024-04-01', '2024-06-30')),
        c('58,950', 'sales', 58950, 'vehicle', company='Hyundai', p=('2024-04-01', '2024-06-30')),
        c('24.7 percent', 'sales', -24.7, 'percent', nth=1, company='Hyundai', role='change', p=('2024-04-01', '2024-06-30')),
        c('122,421', 'sales', 122421, 'vehicle', company='Hyundai', p=('2024-04-01', '2024-06-30')),
        c('9.6 percent', 'sales', -9.6, 'percent', company='Hyundai', role='change', p=('2024-04-01', '2024-06-30')),
        c('185,737', 'sales', 185737, 'vehicle', company='Hyundai', p=('2024-04-01', '2024-06-30')),
        c('7.1 percent', 'operating_income', 7.1, 'percent', company='Kia', role='change', p=('2024-04-01', '2024-06-30')),
        c('3.64 trillion won', 'operating_income', 3640000000000, 'KRW', company='Kia', p=('2024-04-01', '2024-06-30')),
        c('13.2 percent', 'margin', 13.2, 'percent', company='Kia', p=('2024-04-01', '2024-06-30')),
        c('42.08 million won', 'price', 42080000, 'KRW', company='Kia', product='EV3'),
        c('501 km', 'range', 501, 'km', company='Kia', product='EV3'),
        c('81.4 kWh', 'battery_capacity', 81.4, 'kWh', company='Kia', product='EV3'),
        c('315 km', 'range', 315, 'km', company='Hyundai', product='Casper Electric'),
        c('30 minutes', 'charging_time', 30, 'minute', company='Hyundai', product='Casper Electric'),
        c('120 kilowatts', 'charging_power', 120, 'kW', company='Hyundai', product='Casper Electric'),
        c('20 million won', 'price', 20000000, 'KRW', company='Hyundai', product='Casper Electric'),
        c('640', 'headcount', 640, 'job', company='Gwangju Global Motors'),
        c('2,000 won', 'other', 2000, 'KRW', company='Hyundai', per='share'),
        c('33.3 percent', 'other', 33.3, 'percent', company='Hyundai', role='change'),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Hyundai Motor': ('COMPANY', 'Hyundai'), 'Gwangju Global Motors': ('COMPANY', 'Gwangju Global Motors'), 'Casper Electric': ('PRODUCT', 'Casper Electric'), 'EV3': ('PRODUCT', 'EV3')}),
    checks=[],
)
