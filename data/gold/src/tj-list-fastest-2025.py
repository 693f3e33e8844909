from goldlib import *
from mentions import mentions

TEXT = """Numbers to bore your friends with: the quickest EVs you could (nearly) buy in 2025

5. Tesla Model S Plaid. Old hat, still rapid: 1,020 hp, 2.1 seconds to 62 mph (rollout not counted), 200 mph (322 km/h) if you pay for the brakes. $99,990, after a $5,000 rise in June.

4. Porsche Taycan Turbo GT. 815 kW for two seconds, 190 mph, €240,000. With the Weissach package it sheds 70 kg and the rear bench, leaving two seats.

3. Lucid Air Sapphire. 1,234 hp, 1.89 seconds and 427 miles on one charge. It lists at $249,000; the Newark company has built a few hundred.

2. Xiaomi SU7 Ultra. Three motors, 1,548 PS, 1,770 Nm, 1.98 seconds and 350 km/h or more. At 529,900 yuan (some $75,000) it undercut its pre-sale figure of 814,900 yuan by 35 percent. 6,900 orders and up within ten minutes; 10,000 in two hours, which had been its target for the whole year.

1. Yangwang U9 Xtreme. 496.22 km/h (308.4 mph), driven at Papenburg. No more than 30 will be made. Its four motors spin up 2,220 kW (3,019 PS) from a 1,200-volt system, whereas the ordinary U9, 1.68 million yuan in China, makes do with 960 kW.

Left out: Rimac's Nevera R (431.45 km/h, €2.3 million; 40 of them), since nobody in this office has seen one, and the Hyptec SSR.

Letters: editor@redline-electric.example. Issue 212.
"""

doc = dict(
    id='tj-list-fastest-2025', published='2025-12-12', source='redline-electric-mag',
    title='Numbers to bore your friends with: the quickest EVs you could (nearly) buy in 2025',
    text=TEXT,
    claims=[
        c('1,020 hp', 'power', 1020, 'hp', company='Tesla', product='Model S Plaid'),
        c('2.1 seconds', 'acceleration', 2.1, 'second', company='Tesla', product='Model S Plaid'),
        c('200 mph', 'top_speed', 200, 'mph', company='Tesla', product='Model S Plaid'),
        c('322 km/h', 'top_speed', 322, 'km/h', company='Tesla', product='Model S Plaid'),
        c('$99,990', 'price', 99990, 'USD', company='Tesla', product='Model S Plaid'),
        c('$5,000', 'price_change', 5000, 'USD', company='Tesla', product='Model S Plaid', role='change'),
        c('815 kW', 'power', 815, 'kW', company='Porsche', product='Taycan Turbo GT'),
        c('190 mph', 'top_speed', 190, 'mph', company='Porsche', product='Taycan Turbo GT'),
        c('€240,000', 'price', 240000, 'EUR', company='Porsche', product='Taycan Turbo GT'),
        c('70 kg', 'weight', -70, 'kg', company='Porsche', product='Taycan Turbo GT', role='change'),
        c('two seats', 'seats', 2, 'item', company='Porsche', product='Taycan Turbo GT'),
        c('1,234 hp', 'power', 1234, 'hp', company='Lucid', product='Air Sapphire'),
        c('1.89 seconds', 'acceleration', 1.89, 'second', company='Lucid', product='Air Sapphire'),
        c('427 miles', 'range', 427, 'mile', company='Lucid', product='Air Sapphire'),
        c('$249,000', 'price', 249000, 'USD', company='Lucid', product='Air Sapphire'),
        c('Three motors', 'other', 3, 'item', company='Xiaomi', product='SU7 Ultra'),
        c('1,548 PS', 'power', 1548, 'hp', company='Xiaomi', product='SU7 Ultra'),
        c('1,770 Nm', 'torque', 1770, 'Nm', company='Xiaomi', product='SU7 Ultra'),
        c('1.98 seconds', 'acceleration', 1.98, 'second', company='Xiaomi', product='SU7 Ultra'),
        c('350 km/h', 'top_speed', 350, 'km/h', None, company='Xiaomi', product='SU7 Ultra'),
        c('529,900 yuan', 'price', 529900, 'CNY', company='Xiaomi', product='SU7 Ultra'),
        c('$75,000', 'price', 75000, 'USD', company='Xiaomi', product='SU7 Ultra'),
        c('814,900 yuan', 'price', 814900, 'CNY', company='Xiaomi', product='SU7 Ultra', superseded=True),
        c('35 percent', 'price_change', -35, 'percent', company='Xiaomi', product='SU7 Ultra', role='change'),
        c('6,900 orders', 'orders', 6900, 'order', None, company='Xiaomi', product='SU7 Ultra'),
        c('10,000', 'orders', 10000, 'order', None, company='Xiaomi', product='SU7 Ultra'),
        c('496.22 km/h', 'top_speed', 496.22, 'km/h', company='Yangwang', product='U9 Xtreme'),
        c('308.4 mph', 'top_speed', 308.4, 'mph', company='Yangwang', product='U9 Xtreme'),
        c('30', 'production', None, 'vehicle', 30, nth=1, company='Yangwang', product='U9 Xtreme', status='plan'),
        c('four motors', 'other', 4, 'item', company='Yangwang', product='U9 Xtreme'),
        c('2,220 kW', 'power', 2220, 'kW', company='Yangwang', product='U9 Xtreme'),
        c('3,019 PS', 'power', 3019, 'hp', company='Yangwang', product='U9 Xtreme'),
        c('1,200-volt', 'other', 1200, 'V', company='Yangwang', product='U9 Xtreme'),
        c('1.68 million yuan', 'price', 1680000, 'CNY', company='Yangwang', product='U9'),
        c('960 kW', 'power', 960, 'kW', company='Yangwang', product='U9'),
        c('431.45 km/h', 'top_speed', 431.45, 'km/h', company='Rimac', product='Nevera R'),
        c('€2.3 million', 'price', 2300000, 'EUR', company='Rimac', product='Nevera R'),
        c('40', 'production', 40, 'vehicle', nth=1, company='Rimac', product='Nevera R', status='plan'),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'Porsche': ('COMPANY', 'Porsche'), 'Lucid': ('COMPANY', 'Lucid'), 'Tesla': ('COMPANY', 'Tesla'), 'Yangwang': ('COMPANY', 'Yangwang'), 'Rimac': ('COMPANY', 'Rimac'), 'Hyptec': ('COMPANY', 'Hyptec'), 'SU7 Ultra': ('PRODUCT', 'SU7 Ultra'), 'Taycan Turbo GT': ('PRODUCT', 'Taycan Turbo GT'), 'Air Sapphire': ('PRODUCT', 'Air Sapphire'), 'Model S Plaid': ('PRODUCT', 'Model S Plaid'), 'U9 Xtreme': ('PRODUCT', 'U9 Xtreme'), 'U9': ('PRODUCT', 'U9'), 'Nevera R': ('PRODUCT', 'Nevera R'), 'SSR': ('PRODUCT', 'SSR')}),
    checks=[],
)
