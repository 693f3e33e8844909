from goldlib import *
from mentions import mentions

TEXT = """Renault Korea up 205 pct at home, KGM down, GM Korea lives off exports

The country's three smaller carmakers went their separate ways in November, their figures showed Monday.

Renault Korea more than tripled domestic sales to 7,301 units from 2,394, thanks to the Grand Koleos hybrid (6,582). Its exports, on the other hand, dropped 22.7 pct to 7,879. From next year its Busan plant is to build the Polestar 4 for North America, starting in the second half; the Korean arm of the French group has set aside 118 billion won for the line.

KG Mobility, the former Ssangyong, sold 3,309 at home, 34.5 pct fewer, and 5,540 abroad, a gain of 184 pct. Of its Torres EVX it placed only 332. The Pyeongtaek company turned a third-quarter operating loss of 31.9 billion won after having made 11.5 billion won a year ago; with BYD it is building a battery-pack plant in Changwon.

GM Korea remains an export house: 48,000 vehicles went overseas, or 96 pct of the total, against a paltry 1,821 for the local market (-39.6 pct). The Trax accounted for 23,900 of the former and 1,500 of the latter.

For comparison, Hyundai sold 63,170 and Kia 48,015 at home last month, down 12.3 pct and 4 pct respectively. EVs' part in all Korean new-car sales was 8.9 pct.

BYD will take the wraps off its Korean range in January; an Atto 3 could cost about 31 million won with subsidies.
"""

doc = dict(
    id='tj-ssangyong-kgm-renault-kr', published='2024-12-05', source='busan-motor-journal',
    title='Renault Korea up 205 pct at home, KGM down, GM Korea lives off exports',
    text=TEXT,
    claims=[
        c('205 pct', 'sales', 205, 'percent', company='Renault Korea', role='change', p=('2024-11-01', '2024-11-30')),
        c('tripled', 'sales', 200, 'percent', None, company='Renault Korea', role='change', p=('2024-11-01', '2024-11-30')),
        c('7,301 units', 'sales', 7301, 'vehicle', company='Renault Korea', p=('2024-11-01', '2024-11-30')),
        c('2,394', 'sales', 2394, 'vehicle', company='Renault Korea', p=('2023-11-01', '2023-11-30')),
        c('6,582', 'sales', 6582, 'vehicle', company='Renault Korea', product='Grand Koleos', p=('2024-11-01', '2024-11-30')),
        c('22.7 pct', 'exports', -22.7, 'percent', company='Renault Korea', role='change', p=('2024-11-01', '2024-11-30')),
        c('7,879', 'exports', 7879, 'vehicle', company='Renault Korea', p=('2024-11-01', '2024-11-30')),
        c('the second half', 'production_start', None, 'date', company='Polestar', product='Polestar 4', p=('2025-07-01', '2025-12-31'), status=['plan', 'target']),
        c('118 billion won', 'investment', 118000000000.0, 'KRW', company='Renault Korea', status='plan'),
        c('3,309', 'sales', 3309, 'vehicle', company='KG Mobility', p=('2024-11-01', '2024-11-30')),
        c('34.5 pct', 'sales', -34.5, 'percent', company='KG Mobility', role='change', p=('2024-11-01', '2024-11-30')),
        c('5,540', 'exports', 5540, 'vehicle', company='KG Mobility', p=('2024-11-01', '2024-11-30')),
        c('184 pct', 'exports', 184, 'percent', company='KG Mobility', role='change', p=('2024-11-01', '2024-11-30')),
        c('332', 'sales', 332, 'vehicle', company='KG Mobility', product='Torres EVX', p=('2024-11-01', '2024-11-30')),
        c('31.9 billion won', 'operating_income', -31900000000.0, 'KRW', company='KG Mobility', p=('2024-07-01', '2024-09-30')),
        c('11.5 billion won', 'operating_income', 11500000000.0, 'KRW', company='KG Mobility', p=('2023-07-01', '2023-09-30')),
        c('48,000 vehicles', 'exports', 48000, 'vehicle', company='GM Korea', p=('2024-11-01', '2024-11-30')),
        c('96 pct', 'exports', 96, 'percent', company='GM Korea', role='share', p=('2024-11-01', '2024-11-30')),
        c('1,821', 'sales', 1821, 'vehicle', company='GM Korea', p=('2024-11-01', '2024-11-30')),
        c('-39.6 pct', 'sales', -39.6, 'percent', company='GM Korea', role='change', p=('2024-11-01', '2024-11-30')),
        c('23,900', 'exports', 23900, 'vehicle', company='GM Korea', product='Trax', p=('2024-11-01', '2024-11-30')),
        c('1,500', 'sales', 1500, 'vehicle', company='GM Korea', product='Trax', p=('2024-11-01', '2024-11-30')),
        c('63,170', 'sales', 63170, 'vehicle', company='Hyundai', p=('2024-11-01', '2024-11-30')),
        c('48,015', 'sales', 48015, 'vehicle', company='Kia', p=('2024-11-01', '2024-11-30')),
        c('12.3 pct', 'sales', -12.3, 'percent', company='Hyundai', role='change', p=('2024-11-01', '2024-11-30')),
        c('4 pct', 'sales', -4, 'percent', nth=1, company='Kia', role='change', p=('2024-11-01', '2024-11-30')),
        c('8.9 pct', 'penetration', 8.9, 'percent', role=['level', 'share'], p=('2024-11-01', '2024-11-30')),
        c('January', 'launch', None, 'date', company='BYD', p=('2025-01-01', '2025-01-31'), status=['plan', 'target']),
        c('31 million won', 'price', 31000000.0, 'KRW', company='BYD', product='Atto 3', status='forecast'),
    ],
    names=mentions(TEXT, {'KG Mobility': ('COMPANY', 'KG Mobility'), 'KGM': ('COMPANY', 'KG Mobility'), 'Ssangyong': ('COMPANY', 'KG Mobility'), 'Renault Korea': ('COMPANY', 'Renault Korea'), 'GM Korea': ('COMPANY', 'GM Korea'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'BYD': ('COMPANY', 'BYD'), 'Torres EVX': ('PRODUCT', 'Torres EVX'), 'Grand Koleos': ('PRODUCT', 'Grand Koleos'), 'Trax': ('PRODUCT', 'Trax'), 'Polestar 4': ('PRODUCT', 'Polestar 4'), 'Atto 3': ('PRODUCT', 'Atto 3')}),
    checks=[],
)
