from goldlib import *
from mentions import mentions

TEXT = """Rivian's gen-two R1: same face, all-new guts

Park the old truck next to the new one and you would be hard put to tell which is which. Yet beneath the skin Rivian has swapped 600 parts, cut the number of electronic control units from 17 to seven and pulled 1.6 miles of wiring out of the R1T and R1S. Each vehicle loses 44 pounds thereby.

Sales of the renewed pair started on Thursday. The R1T opens at $69,900, the R1S at $75,900. For this you get two motors, 533 hp, 610 lb-ft and an LFP pack of 92.5 kWh good for 270 miles. The Large holds 109.4 kWh and gives 330; the Max 141.5 kWh and 420.

New is the R1T Tri: 850 horsepower, 2.9 seconds, 380 miles, $99,900. A four-motor version with 1,025 hp comes later this year.

The exercise is above all about money: Rivian lost $38,784 on each vehicle it delivered in the first quarter. Material costs should sink by 20 percent with the new generation and by 45 percent once the R2 arrives in the first half of 2026. The plant in Normal was closed for three weeks in April for the retooling and now runs 30 percent faster.
"""

doc = dict(
    id='tl-rivian-gen2', published='2024-06-06', source='overland-electron',
    title="Rivian's gen-two R1: same face, all-new guts",
    text=TEXT,
    claims=[
        c('600 parts', 'other', 600, 'item', company='Rivian', product=['R1T', 'R1S']),
        c('17', 'other', 17, 'item', company='Rivian', product=['R1T', 'R1S']),
        c('seven', 'other', 7, 'item', company='Rivian', product=['R1T', 'R1S']),
        c('1.6 miles', ['length', 'other'], -1.6, 'mile', company='Rivian', product=['R1T', 'R1S'], role='change'),
        c('44 pounds', 'weight', -44, 'lb', company='Rivian', product=['R1T', 'R1S'], role='change'),
        c('Thursday', 'launch', None, 'date', company='Rivian', product=['R1T', 'R1S'], p=('2024-06-06', '2024-06-06')),
        c('$69,900', 'price', 69900, 'USD', company='Rivian', product='R1T'),
        c('$75,900', 'price', 75900, 'USD', company='Rivian', product='R1S'),
        c('533 hp', 'power', 533, 'hp', company='Rivian', product=['R1T', 'R1S']),
        c('610 lb-ft', 'torque', 610, 'lb-ft', company='Rivian', product=['R1T', 'R1S']),
        c('92.5 kWh', 'battery_capacity', 92.5, 'kWh', company='Rivian', product=['R1T', 'R1S']),
        c('270 miles', 'range', 270, 'mile', company='Rivian', product=['R1T', 'R1S']),
        c('109.4 kWh', 'battery_capacity', 109.4, 'kWh', company='Rivian', product=['R1T', 'R1S']),
        c('330', 'range', 330, 'mile', company='Rivian', product=['R1T', 'R1S']),
        c('141.5 kWh', 'battery_capacity', 141.5, 'kWh', company='Rivian', product=['R1T', 'R1S']),
        c('420', 'range', 420, 'mile', company='Rivian', product=['R1T', 'R1S']),
        c('850 horsepower', 'power', 850, 'hp', company='Rivian', product='R1T Tri'),
        c('2.9 seconds', 'acceleration', 2.9, 'second', company='Rivian', product='R1T Tri'),
        c('380 miles', 'range', None, 'mile', 380, company='Rivian', product='R1T Tri'),
        c('$99,900', 'price', 99900, 'USD', company='Rivian', product='R1T Tri'),
        c('1,025 hp', 'power', 1025, 'hp', company='Rivian', product=['R1T', 'R1S'], status=['plan', 'forecast', 'actual']),
        c('later this year', 'launch', None, 'date', company='Rivian', product=['R1T', 'R1S'], p=('2024-07-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('$38,784', 'gross_profit', -38784, 'USD', company='Rivian', per='vehicle', p=('2024-01-01', '2024-03-31')),
        c('20 percent', 'cost', -20, 'percent', company='Rivian', role='change', status=['target', 'forecast']),
        c('45 percent', 'cost', -45, 'percent', company='Rivian', product='R2', role='change', status=['target', 'forecast']),
        c('first half of 2026', ['launch', 'delivery_start'], None, 'date', company='Rivian', product='R2', p=('2026-01-01', '2026-06-30'), status=['plan', 'target', 'forecast']),
        c('three weeks', 'duration', 3, 'week', company='Rivian', p=('2024-04-01', '2024-04-30')),
        c('30 percent', ['production', 'other'], 30, 'percent', company='Rivian', role='change'),
    ],
    names=mentions(TEXT, {'R1T': ('PRODUCT', 'R1T'), 'R1S': ('PRODUCT', 'R1S'), 'R1T Tri': ('PRODUCT', 'R1T Tri'), 'R2': ('PRODUCT', 'R2'), 'Rivian': ('COMPANY', 'Rivian')}),
    checks=[],
)
