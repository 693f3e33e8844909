from goldlib import *
from mentions import mentions

TEXT = """U.S. EV sales set quarterly record as GM passes Ford

About 346,000 electric vehicles were sold in the United States in the third quarter, the most ever, estimates released Friday by Kelley Blue Book show.

The figure was 346,309, up 11% from 312,000 in the same quarter last year and up 5% from 330,463 in the second quarter. EVs accounted for 8.9% of new-vehicle sales, compared with 7.8% a year ago.

Tesla sold an estimated 166,923 vehicles, an increase of 6.6% and its first gain this year. Still, its share slipped to 48.2% from 49.8%. The Cybertruck was the third-best-selling EV with 16,692 sales, behind the Model Y and Model 3.

General Motors delivered 32,095 EVs, 60% more than in the third quarter of 2023. The Chevrolet Equinox EV, which starts at $34,995, contributed 9,772, the Cadillac Lyriq 7,224. The company has said it would build and wholesale about 200,000 EVs this year, down from a previous range of 200,000 to 250,000.

Ford came in third among groups with 23,509 units, up 12%. F-150 Lightning sales more than doubled to 7,162, while the Mustang Mach-E fell 9.6% to 13,392.

Hyundai, Kia and Honda sold 16,800, 13,650 and 12,644 EVs, respectively. All of Honda's were Prologues, made by GM in Mexico.

In the first nine months of 2024, 946,200 EVs were sold, up around 8.7%. Cox expects a full-year share of 8%, below the 10% it had forecast in January.

Incentives averaged more than 12% of the transaction price in September. The average price paid for an EV was $56,351.

Wards Intelligence, a unit of Informa, has 120 employees.
"""

doc = dict(
    id='tv-a-cox-us-q3-2410', published='2024-10-11', source='autoretail-weekly',
    title='U.S. EV sales set quarterly record as GM passes Ford',
    text=TEXT,
    claims=[
        c('346,000 electric vehicles', 'sales', 346000, 'vehicle', p=('2024-07-01', '2024-09-30')),
        c('346,309', 'sales', 346309, 'vehicle', p=('2024-07-01', '2024-09-30')),
        c('11%', 'sales', 11, 'percent', role='change', p=('2024-07-01', '2024-09-30')),
        c('312,000', 'sales', 312000, 'vehicle', p=('2023-07-01', '2023-09-30')),
        c('5%', 'sales', 5, 'percent', role='change', p=('2024-07-01', '2024-09-30')),
        c('330,463', 'sales', 330463, 'vehicle', p=('2024-04-01', '2024-06-30')),
        c('8.9%', 'penetration', 8.9, 'percent', role=['level', 'share'], p=('2024-07-01', '2024-09-30')),
        c('7.8%', 'penetration', 7.8, 'percent', role=['level', 'share'], p=('2023-07-01', '2023-09-30')),
        c('166,923 vehicles', 'sales', 166923, 'vehicle', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('6.6%', 'sales', 6.6, 'percent', company='Tesla', role='change', p=('2024-07-01', '2024-09-30')),
        c('48.2%', 'market_share', 48.2, 'percent', company='Tesla', role=['level', 'share'], p=('2024-07-01', '2024-09-30')),
        c('49.8%', 'market_share', 49.8, 'percent', company='Tesla', role=['level', 'share'], p=('2023-07-01', '2023-09-30')),
        c('16,692 sales', 'sales', 16692, 'vehicle', company='Tesla', product='Cybertruck', p=('2024-07-01', '2024-09-30')),
        c('32,095 EVs', ['sales', 'deliveries'], 32095, 'vehicle', company='General Motors', p=('2024-07-01', '2024-09-30')),
        c('60%', ['sales', 'deliveries'], 60, 'percent', company='General Motors', role='change', p=('2024-07-01', '2024-09-30')),
        c('$34,995', 'price', 34995, 'USD', company='Chevrolet', product='Equinox EV'),
        c('9,772', ['sales', 'deliveries'], 9772, 'vehicle', company='Chevrolet', product='Equinox EV', p=('2024-07-01', '2024-09-30')),
        c('7,224', ['sales', 'deliveries'], 7224, 'vehicle', company='Cadillac', product='Lyriq', p=('2024-07-01', '2024-09-30')),
        c('200,000 EVs', ['production', 'sales'], 200000, 'vehicle', company='General Motors', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('200,000 to 250,000', ['production', 'sales'], 200000, 'vehicle', 250000, company='General Motors', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('23,509 units', 'sales', 23509, 'vehicle', company='Ford', p=('2024-07-01', '2024-09-30')),
        c('12%', 'sales', 12, 'percent', company='Ford', role='change', p=('2024-07-01', '2024-09-30')),
        c('doubled', 'sales', 100, 'percent', None, company='Ford', product='F-150 Lightning', role='change', p=('2024-07-01', '2024-09-30')),
        c('7,162', 'sales', 7162, 'vehicle', company='Ford', product='F-150 Lightning', p=('2024-07-01', '2024-09-30')),
        c('9.6%', 'sales', -9.6, 'percent', company='Ford', product='Mustang Mach-E', role='change', p=('2024-07-01', '2024-09-30')),
        c('13,392', 'sales', 13392, 'vehicle', company='Ford', product='Mustang Mach-E', p=('2024-07-01', '2024-09-30')),
        c('16,800', 'sales', 16800, 'vehicle', company='Hyundai', p=('2024-07-01', '2024-09-30')),
        c('13,650', 'sales', 13650, 'vehicle', company='Kia', p=('2024-07-01', '2024-09-30')),
        c('12,644 EVs', 'sales', 12644, 'vehicle', company='Honda', p=('2024-07-01', '2024-09-30')),
        c('946,200 EVs', 'sales', 946200, 'vehicle', p=('2024-01-01', '2024-09-30')),
        c('8.7%', 'sales', 8.7, 'percent', role='change', p=('2024-01-01', '2024-09-30')),
        c('8%', 'penetration', 8, 'percent', nth=2, role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('10%', 'penetration', 10, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='forecast', superseded=True),
        c('12%', ['subsidy', 'other'], 12, 'percent', None, nth=1, p=('2024-09-01', '2024-09-30')),
        c('$56,351', 'price', 56351, 'USD', p=('2024-09-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'GM': ('COMPANY', 'General Motors'), 'General Motors': ('COMPANY', 'General Motors'), 'Ford': ('COMPANY', 'Ford'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Honda': ('COMPANY', 'Honda'), 'Cadillac': ('COMPANY', 'Cadillac'), 'Chevrolet': ('COMPANY', 'Chevrolet'), 'Equinox EV': ('PRODUCT', 'Equinox EV'), 'Lyriq': ('PRODUCT', 'Lyriq'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning'), 'Mustang Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'Prologue': ('PRODUCT', 'Prologue'), 'Cybertruck': ('PRODUCT', 'Cybertruck'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
