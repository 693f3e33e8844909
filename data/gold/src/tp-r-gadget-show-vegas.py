from goldlib import *
from mentions import mentions

TEXT = """Bigger screens and braver claims on the desert's 30 acres

Two thousand five hundred exhibitors, 130,000 visitors and one working escalator: the annual electronics fair in Las Vegas has opened its doors.

The crowd formed where Samsung had hung its newest plasma television, 102 inches corner to corner. Nobody would give a price. LG, with a mere 71 inches, did: $75,000, in gold trim, from March.

Elsewhere it was smaller that counted. A Hong Kong newcomer, Oregon Scientific, showed goggles with a player inside for swimmers ($180). Motorola let people touch the Razr, 13.9mm thin, of which 750,000 went over the counter in the last quarter at $499 with a contract.

Speeches ran long. A demonstration by the world's biggest software house froze twice in 40 minutes, before 3,000 guests and a talk-show host aged 41. "Who runs this company?" he asked.

The trade body that hosts the fair says two thirds of American homes have a DVD player and 13% a set that shows high definition. It counted 1,200 new things under glass. A reporter from Oslo, 19 years on the beat, walked 14 miles in two days and found a toaster that prints the weather, although only when it is sunny.
"""

doc = dict(
    id='tp-r-gadget-show-vegas', published='2005-01-07', source='vegas-floor-notes',
    title="Bigger screens and braver claims on the desert's 30 acres",
    text=TEXT,
    claims=[
        c('102 inches', 'length', 102, 'in', company='Samsung'),
        c('71 inches', 'length', 71, 'in', company='LG'),
        c('$75,000', 'price', 75000, 'USD', company='LG'),
        c('March', 'launch', None, 'date', company='LG', p=m(2005, 3), status='plan'),
        c('$180', 'price', 180, 'USD', company='Oregon Scientific'),
        c('13.9mm', 'length', 13.9, 'mm', company='Motorola', product='Razr'),
        c('750,000', 'sales', 750000, 'item', company='Motorola', product='Razr', p=q(2004, 4)),
        c('$499', 'price', 499, 'USD', company='Motorola', product='Razr'),
    ],
    names=mentions(TEXT, {'Samsung': ('COMPANY', 'Samsung'), 'LG': ('COMPANY', 'LG'), 'Oregon Scientific': ('COMPANY', 'Oregon Scientific'), 'Motorola': ('COMPANY', 'Motorola'), 'Razr': ('PRODUCT', 'Razr')}),
    checks=[],
)
