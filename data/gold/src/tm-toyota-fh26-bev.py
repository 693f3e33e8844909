from goldlib import *
from mentions import mentions

TEXT = """Toyota nudges its forecast up and gets serious about battery cars, in China

NAGOYA — For the half year through September, Toyota’s operating income contracted 18.6% to 2.01 trillion yen, even as sales revenues climbed 5.8% to 24.63 trillion yen. U.S. tariffs took 900 billion yen. Full-year operating income is now put at 3.4 trillion yen, after 3.2 trillion in August and 4.80 trillion actually earned in the year that ended last March.

Group retail sales were 5.67 million vehicles, up 4.7%. Of the Toyota and Lexus cars among them, 46.9% were electrified. Pure battery cars came to 117,000, 43% more than in the same half of the previous fiscal year (82,000); for the full year, 277,000 are planned, compared with 145,000.

Two thirds of them were sold in China. There the bZ3X, an SUV jointly developed with GAC and priced from 109,800 yuan, took 10,000 orders within an hour of its debut on March 6 and had 46,000 buyers by the end of September. In Shanghai a plant for Lexus, wholly owned by Toyota, will make 100,000 EVs a year and employ 1,000 people; start: 2027.

At home the overhauled bZ4X has been on sale since October 9 at 4.8 million yen, 700,000 yen below the old model, and with a range of 746 kilometers (WLTC). Subaru builds its sister model on the Yajima line, a tenth of which has been cleared for electric cars.
"""

doc = dict(
    id='tm-toyota-fh26-bev', published='2025-11-06', source='nagoya-ledger',
    title='Toyota nudges its forecast up and gets serious about battery cars, in China',
    text=TEXT,
    claims=[
        c('18.6%', 'operating_income', -18.6, 'percent', company='Toyota', role='change', p=('2025-04-01', '2025-09-30')),
        c('2.01 trillion yen', 'operating_income', 2010000000000, 'JPY', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('5.8%', 'revenue', 5.8, 'percent', company='Toyota', role='change', p=('2025-04-01', '2025-09-30')),
        c('24.63 trillion yen', 'revenue', 24630000000000, 'JPY', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('900 billion yen', 'cost', 900000000000, 'JPY', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('3.4 trillion yen', 'operating_income', 3400000000000, 'JPY', company='Toyota', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('3.2 trillion', 'operating_income', 3200000000000, 'JPY', company='Toyota', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast'], superseded=True),
        c('4.80 trillion', 'operating_income', 4800000000000, 'JPY', company='Toyota', p=('2024-04-01', '2025-03-31')),
        c('5.67 million vehicles', 'sales', 5670000, 'vehicle', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('4.7%', 'sales', 4.7, 'percent', company='Toyota', role='change', p=('2025-04-01', '2025-09-30')),
        c('46.9%', 'sales', 46.9, 'percent', company='Toyota', role='share', p=('2025-04-01', '2025-09-30')),
        c('117,000', 'sales', 117000, 'vehicle', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('43%', 'sales', 43, 'percent', company='Toyota', role='change', p=('2025-04-01', '2025-09-30')),
        c('82,000', 'sales', 82000, 'vehicle', company='Toyota', p=('2024-04-01', '2024-09-30')),
        c('277,000', 'sales', 277000, 'vehicle', company='Toyota', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('145,000', 'sales', 145000, 'vehicle', company='Toyota', p=('2024-04-01', '2025-03-31')),
        c('Two thirds', 'sales', 66.666667, 'percent', company='Toyota', role=['level', 'share'], p=('2025-04-01', '2025-09-30')),
        c('109,800 yuan', 'price', 109800, 'CNY', company='Toyota', product='bZ3X'),
        c('10,000 orders', 'orders', 10000, 'order', company='Toyota', product='bZ3X', p=('2025-03-06', '2025-03-06')),
        c('March 6', 'launch', None, 'date', company='Toyota', product='bZ3X', p=('2025-03-06', '2025-03-06')),
        c('46,000 buyers', 'sales', 46000, 'vehicle', company='Toyota', product='bZ3X', p=('2025-03-06', '2025-09-30')),
        c('100,000 EVs', 'capacity', 100000, 'vehicle', company=['Lexus', 'Toyota'], per='year', status='plan'),
        c('1,000 people', 'jobs', 1000, 'job', company=['Lexus', 'Toyota'], status='plan'),
        c('2027', 'production_start', None, 'date', company=['Lexus', 'Toyota'], p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('October 9', 'launch', None, 'date', company='Toyota', product='bZ4X', p=('2025-10-09', '2025-10-09')),
        c('4.8 million yen', 'price', 4800000, 'JPY', company='Toyota', product='bZ4X'),
        c('700,000 yen', 'price_change', -700000, 'JPY', company='Toyota', product='bZ4X', role='change'),
        c('746 kilometers', 'range', 746, 'km', company='Toyota', product='bZ4X'),
        c('a tenth', 'other', 10, 'percent', company='Subaru', role=['level', 'share']),
    ],
    names=mentions(TEXT, {'Toyota': ('COMPANY', 'Toyota'), 'Lexus': ('COMPANY', 'Lexus'), 'Subaru': ('COMPANY', 'Subaru'), 'GAC': ('COMPANY', 'GAC'), 'bZ4X': ('PRODUCT', 'bZ4X'), 'bZ3X': ('PRODUCT', 'bZ3X')}),
    checks=[],
)
