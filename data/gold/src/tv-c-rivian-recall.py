from goldlib import *
from mentions import mentions

TEXT = """Rivian recalls almost all of its vehicles over loose steering bolt

By Dana Whitlock
Oct 8, 2022

Electric truck maker Rivian Automotive is recalling about 13,000 vehicles, nearly everything it has built so far, because a fastener in the front suspension may not have been tightened properly.

The company said in a letter to customers late Friday that it knew of seven reports that may be related to the problem. There have been no injuries. Around 1 percent of the vehicles are expected to have the defect, according to the National Highway Traffic Safety Administration.

The recall covers 11,573 R1T pickups and R1S sport utility vehicles and 635 EDV vans that it makes for Amazon. The repair takes a few minutes and will be done in about 30 days where possible.

It is the third recall this year. In May Rivian called back 502 trucks with a faulty airbag sensor, and in August 207 vehicles with bad seat belt anchors.

Rivian made 7,363 vehicles in the third quarter, up 67 percent from 4,401 in the second, and delivered 6,584. That brought the total since the start of production to 15,332. The automaker kept its goal of building 25,000 this year, half of the 50,000 it once planned.

Ford recalled 2,900 F-150 Lightning trucks in July because of tire pressure monitors.

Net preorders for the R1 stood at about 98,000 as of June 30. New buyers are told to wait until late 2023. An R1T starts at $73,000 after the increase in March from $67,500.

Rivian stock closed at $33.95 on Friday, down about 67 percent this year.
"""

doc = dict(
    id='tv-c-rivian-recall', published='2022-10-08', source='prairie-motor-news',
    title='Rivian recalls almost all of its vehicles over loose steering bolt',
    text=TEXT,
    claims=[
        c('13,000 vehicles', 'recall', 13000, 'vehicle', company='Rivian'),
        c('seven reports', 'other', 7, 'item', company='Rivian'),
        c('1 percent', 'recall', 1, 'percent', company='Rivian', role='share', status='forecast'),
        c('11,573', 'recall', 11573, 'vehicle', company='Rivian', product=['R1T', 'R1S']),
        c('635', 'recall', 635, 'vehicle', company='Rivian', product='EDV'),
        c('30 days', 'duration', 30, 'day', company='Rivian', status=['plan', 'target', 'forecast']),
        c('502 trucks', 'recall', 502, 'vehicle', company='Rivian', product='R1T', p=('2022-05-01', '2022-05-31')),
        c('207', 'recall', 207, 'vehicle', company='Rivian', p=('2022-08-01', '2022-08-31')),
        c('7,363 vehicles', 'production', 7363, 'vehicle', company='Rivian', p=('2022-07-01', '2022-09-30')),
        c('67 percent', 'production', 67, 'percent', company='Rivian', role='change', p=('2022-07-01', '2022-09-30')),
        c('4,401', 'production', 4401, 'vehicle', company='Rivian', p=('2022-04-01', '2022-06-30')),
        c('6,584', 'deliveries', 6584, 'vehicle', company='Rivian', p=('2022-07-01', '2022-09-30')),
        c('15,332', 'production', 15332, 'vehicle', company='Rivian', p=('2021-09-01', '2022-09-30')),
        c('25,000', 'production', 25000, 'vehicle', company='Rivian', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('half', 'production', 50, 'percent', company='Rivian', role='share', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('50,000', 'production', 50000, 'vehicle', company='Rivian', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast'], superseded=True),
        c('2,900 F-150 Lightning trucks', 'recall', 2900, 'vehicle', company='Ford', product='F-150 Lightning', p=('2022-07-01', '2022-07-31')),
        c('98,000', 'orders', 98000, 'order', company='Rivian', product=['R1T', 'R1S'], p=('2022-06-30', '2022-06-30')),
        c('late 2023', 'delivery_start', None, 'date', company='Rivian', product=['R1T', 'R1S'], p=('2023-10-01', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('$73,000', 'price', 73000, 'USD', company='Rivian', product='R1T'),
        c('$67,500', 'price', 67500, 'USD', company='Rivian', product='R1T', superseded=True),
        c('$33.95', 'share_price', 33.95, 'USD', company='Rivian', per='share', p=('2022-10-07', '2022-10-07')),
        c('67 percent', 'share_price', -67, 'percent', nth=1, company='Rivian', role='change', p=('2022-01-01', '2022-10-07')),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Rivian Automotive': ('COMPANY', 'Rivian'), 'R1T': ('PRODUCT', 'R1T'), 'R1S': ('PRODUCT', 'R1S'), 'EDV': ('PRODUCT', 'EDV'), 'Amazon': ('COMPANY', 'Amazon'), 'Ford': ('COMPANY', 'Ford'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning')}),
    checks=[],
)
