from goldlib import *
from mentions import mentions

TEXT = """Ford takes $19.5 billion hit and empties a Kentucky battery plant

GLENDALE, Ky. — All 1,600 workers at the only finished half of BlueOval SK's complex will be dismissed while the factory is converted from car cells to storage cells, Ford said on Monday. After that it intends to hire 2,100.

The plant started up in August. With its twin next door, never equipped, it was designed for 86 GWh a year. Now 20 GWh of storage systems are to be shipped annually by the end of 2027, for which about $2 billion is set aside over two years.

Under a deal of last week Ford keeps Kentucky while SK On takes the $5.6 billion campus in Tennessee; each had owned 50 percent. The Department of Energy's loan of $9.63 billion will be repaid in part.

Of the $19.5 billion, some $12.5 billion falls into the fourth quarter. Most concerns electric models: the battery F-150 Lightning is dropped at once, after 23,034 sales in the first eleven months, 10 percent fewer than a year before. A successor with a petrol generator would manage 700 miles or more between stops.

Model e, the EV unit, has lost $13 billion since 2023. For 2025 Ford now guides to adjusted EBIT of $7 billion, up from $6 billion to $6.5 billion.
"""

doc = dict(
    id='tl-blueoval-sk', published='2025-12-16', source='bluegrass-courier',
    title='Ford takes $19.5 billion hit and empties a Kentucky battery plant',
    text=TEXT,
    claims=[
        c('$19.5 billion', 'cost', 19500000000.0, 'USD', company='Ford', status='forecast'),
        c('1,600 workers', 'layoffs', 1600, 'job', company=['BlueOval SK', 'Ford'], status=['plan', 'actual']),
        c('2,100', 'jobs', 2100, 'job', company='Ford', status='plan'),
        c('August', 'production_start', None, 'date', company='BlueOval SK', p=('2025-08-01', '2025-08-31')),
        c('86 GWh', 'capacity', 86, 'GWh', company='BlueOval SK', per='year', status=['plan', 'target']),
        c('20 GWh', 'capacity', 20, 'GWh', company='Ford', per='year', p=(None, '2027-12-31'), status=['plan', 'target']),
        c('$2 billion', 'investment', 2000000000.0, 'USD', company='Ford', status='plan'),
        c('two years', 'duration', 2, 'year', company='Ford', status='plan'),
        c('$5.6 billion', 'investment', 5600000000.0, 'USD', company=['SK On', 'BlueOval SK']),
        c('50 percent', 'stake', 50, 'percent', company=['Ford', 'SK On', 'BlueOval SK']),
        c('$9.63 billion', ['funding', 'debt'], 9630000000.0, 'USD', company='BlueOval SK'),
        c('$19.5 billion', 'cost', 19500000000.0, 'USD', nth=1, company='Ford', status='forecast'),
        c('$12.5 billion', 'cost', 12500000000.0, 'USD', company='Ford', p=('2025-10-01', '2025-12-31'), status='forecast'),
        c('23,034 sales', 'sales', 23034, 'vehicle', company='Ford', product='F-150 Lightning', p=('2025-01-01', '2025-11-30')),
        c('10 percent', 'sales', -10, 'percent', company='Ford', product='F-150 Lightning', role='change', p=('2025-01-01', '2025-11-30')),
        c('700 miles', 'range', 700, 'mile', None, company='Ford', status='forecast'),
        c('$13 billion', ['ebitda', 'operating_income'], -13000000000.0, 'USD', company='Ford', p=('2023-01-01', '2025-12-16')),
        c('$7 billion', 'operating_income', 7000000000.0, 'USD', company='Ford', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$6 billion to $6.5 billion', 'operating_income', 6000000000.0, 'USD', 6500000000.0, company='Ford', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
    ],
    names=mentions(TEXT, {'BlueOval SK': ('COMPANY', 'BlueOval SK'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning'), 'Ford': ('COMPANY', 'Ford'), 'Model e': ('COMPANY', 'Ford Model e'), 'SK On': ('COMPANY', 'SK On')}),
    checks=[],
)
