from goldlib import *
from mentions import mentions

TEXT = """Apple's goggles: 3,500 dollars, 600 grams, one weekend

Since Friday Americans can buy the Vision Pro. It costs $3,499 with 256 gigabytes, and another $149 for anyone who wears glasses, since the lenses have to be ground. A travel case: $199.

Apple does not say how many it has let go. Ming-Chi Kuo guesses that 160,000 to 180,000 were ordered in advance on the first weekend; the plan for the year, by a report from Seoul, was cut from one million to 400,000. Meta, which has been at it longer, lost $16.1bn on its laboratory in 2023. Its Quest 3 is $499.

Bits inside come to $1,542, says Omdia, of which Sony's two screens are $456.

Our tester, 43, wore it for eleven hours over two days. She cooked one risotto, missed the salt twice and measured a drop in the battery of 1% per 84 seconds. It weighs between 600 and 650 grams. Of five relatives four felt well and the fifth, aged 71, saw a dinosaur and has asked for it again. There are 23 million pixels and 12 cameras; 600 programs were ready, without the three best-known for films. In a poll of 1,800 adults 74% would not wear one on a bus.
"""

doc = dict(
    id='tp-s-headset-thirty-five', published='2024-02-05', source='gadget-ledger',
    title="Apple's goggles: 3,500 dollars, 600 grams, one weekend",
    text=TEXT,
    claims=[
        c('3,500 dollars', 'price', 3500, 'USD', company='Apple', product='Vision Pro'),
        c('600 grams', 'weight', 0.6, 'kg', company='Apple', product='Vision Pro'),
        c('Friday', 'launch', None, 'date', company='Apple', product='Vision Pro', p=('2024-02-02','2024-02-02')),
        c('$3,499', 'price', 3499, 'USD', company='Apple', product='Vision Pro'),
        c('$149', 'price', 149, 'USD', company='Apple', product='Vision Pro'),
        c('$199', 'price', 199, 'USD', company='Apple'),
        c('160,000 to 180,000', 'orders', 160000, 'item', 180000, company='Apple', product='Vision Pro', status=['forecast','actual']),
        c('one million', ['sales','deliveries','production'], 1e6, 'item', company='Apple', product='Vision Pro', p=y(2024), status=['plan','target'], superseded=True),
        c('400,000', ['sales','deliveries','production'], 400000, 'item', company='Apple', product='Vision Pro', p=y(2024), status=['plan','target']),
        c('$16.1bn', ['operating_income','net_income'], -16.1e9, 'USD', company='Meta', p=y(2023)),
        c('$499', 'price', 499, 'USD', company='Meta', product='Quest 3'),
        c('$1,542', 'cost', 1542, 'USD', company='Apple', product='Vision Pro', status=['actual','forecast']),
        c('$456', 'cost', 456, 'USD', company=['Sony','Apple'], product='Vision Pro', status=['actual','forecast']),
        c('600 and 650 grams', 'weight', 0.6, 'kg', 0.65, company='Apple', product='Vision Pro'),
    ],
    names=mentions(TEXT, {'Apple': ('COMPANY', 'Apple'), 'Meta': ('COMPANY', 'Meta'), 'Sony': ('COMPANY', 'Sony'), 'Vision Pro': ('PRODUCT', 'Vision Pro'), 'Quest 3': ('PRODUCT', 'Quest 3')}),
    checks=[],
)
