from goldlib import *
from mentions import mentions

TEXT = """Rivian to recall nearly all its vehicles because of a loose bolt

Electric truck maker Rivian said it is recalling about 13,000 vehicles after finding that a fastener in the front suspension may not have been tightened enough.

The action affects 11,870 R1T pickups and R1S SUVs and 1,240 EDV delivery vans, according to papers filed with the National Highway Traffic Safety Administration. About 1 percent of them are thought to have the defect.

The company knows of seven reports that may be connected and no injuries. The fix takes a few minutes, and owners may book it at any of 29 service centers from Monday. All should be done within 30 days, Rivian told customers in an email.

It is the third recall for the Irvine, California, company this year. In May it called back 502 trucks for an airbag sensor, and in August 207 for seat belts.

Rivian built 7,363 vehicles in the third quarter and delivered 6,584, up from 4,401 and 4,467 in the second. It stood by its goal of 25,000 this year, a number it halved in March from 50,000, citing supply problems.

Ford recalled 2,900 F-150 Lightnings in August over tire pressure. The R1T, which starts at $73,000 against $46,974 for the Ford, has an EPA range of 314 miles; a version rated at 400 miles is delayed until next year.

Rivian's shares fell 7.3 percent to $31.48 on Monday. They have lost about 70 percent since the start of the year.

This article was updated at 4:12 p.m. ET.
"""

doc = dict(
    id='tw-d-rivian-belt-2209', published='2022-10-10', source='motor-safety-daily',
    title='Rivian to recall nearly all its vehicles because of a loose bolt',
    text=TEXT,
    claims=[
        c('13,000 vehicles', 'recall', 13000, 'vehicle', company='Rivian'),
        c('11,870', 'recall', 11870, 'vehicle', company='Rivian', product=['R1T', 'R1S', None]),
        c('1,240 EDV delivery vans', 'recall', 1240, 'vehicle', company='Rivian', product='EDV'),
        c('1 percent', 'recall', 1, 'percent', company='Rivian', role='share', status=['actual', 'forecast']),
        c('seven reports', 'other', 7, 'item', company='Rivian'),
        c('29 service centers', 'stores', 29, 'store', company='Rivian'),
        c('30 days', 'duration', None, 'day', 30, company='Rivian', status=['plan', 'target', 'forecast']),
        c('502 trucks', 'recall', 502, 'vehicle', company='Rivian', p=('2022-05-01', '2022-05-31')),
        c('207', 'recall', 207, 'vehicle', company='Rivian', p=('2022-08-01', '2022-08-31')),
        c('7,363 vehicles', 'production', 7363, 'vehicle', company='Rivian', p=('2022-07-01', '2022-09-30')),
        c('6,584', 'deliveries', 6584, 'vehicle', company='Rivian', p=('2022-07-01', '2022-09-30')),
        c('4,401', 'production', 4401, 'vehicle', company='Rivian', p=('2022-04-01', '2022-06-30')),
        c('4,467', 'deliveries', 4467, 'vehicle', company='Rivian', p=('2022-04-01', '2022-06-30')),
        c('25,000', 'production', 25000, 'vehicle', company='Rivian', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('halved', 'production', -50, 'percent', company='Rivian', role='change', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('50,000', 'production', 50000, 'vehicle', company='Rivian', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast'], superseded=True),
        c('2,900 F-150 Lightnings', 'recall', 2900, 'vehicle', company='Ford', product='F-150 Lightning', p=('2022-08-01', '2022-08-31')),
        c('$73,000', 'price', 73000, 'USD', company='Rivian', product='R1T'),
        c('$46,974', 'price', 46974, 'USD', company='Ford', product='F-150 Lightning'),
        c('314 miles', 'range', 314, 'mile', company='Rivian', product='R1T'),
        c('400 miles', 'range', 400, 'mile', company='Rivian', product='R1T'),
        c('next year', ['launch', 'delivery_start'], None, 'date', company='Rivian', product='R1T', p=('2023-01-01', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('7.3 percent', 'share_price', -7.3, 'percent', company='Rivian', role='change', p=('2022-10-10', '2022-10-10')),
        c('$31.48', 'share_price', 31.48, 'USD', company='Rivian', per='share', p=('2022-10-10', '2022-10-10')),
        c('70 percent', 'share_price', -70, 'percent', company='Rivian', role='change', p=('2022-01-01', '2022-10-10')),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'R1T': ('PRODUCT', 'R1T'), 'R1S': ('PRODUCT', 'R1S'), 'EDV': ('PRODUCT', 'EDV'), 'Ford': ('COMPANY', 'Ford'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning')}),
    checks=[],
)
