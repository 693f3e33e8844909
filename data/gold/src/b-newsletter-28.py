from goldlib import *
from mentions import mentions

TEXT = """The Plugged-in Weekly, issue 28: money rains before the monsoon

Namaste! Grab a chai: this week $137 million found its way into Indian EV start-ups.

💰 **Battery Smart** — The swapping network raised $65 million in a round led by LeapFrog, at a valuation of $350 million. It runs 1,000 swap stations in 30 cities; a swap lasts two minutes. Debt makes up $20 million of the round.

💰 **River** — $40 million from Yamaha, which now owns 16.8% of the Bengaluru scooter maker. Eight months back it was $15 million. Stores: 2, with 50 to come by March.

💰 **Euler Motors** — ₹167 crore ($20 million) from British International Investment and Piramal Alternatives. FY24 revenue more than doubled, the loss was flat at ₹192 crore. Capacity of the Palwal works goes from 3,000 three-wheelers a month to 4,500, a 50% rise.

💰 **Zypp Electric** — a humble $12 million; its fleet of 21,000 scooters is to reach 2 lakh by 2026. Zypp has pulled out of 2 cities and let 180 staff go.

📉 **Number of the week:** 17.2%, Bajaj Auto’s holding in Yulu after the latest top-up.

Forwarded this email? Join 14,000 readers for ₹0. Unsubscribe any time.
Sponsored: Get 15% off thermal helmets with code RAIN15
"""

doc = dict(
    id='b-newsletter-28', published='2024-06-30', source='the-plugged-in-weekly',
    title='The Plugged-in Weekly, issue 28: money rains before the monsoon',
    text=TEXT,
    claims=[
        c('$137 million', 'funding', 137000000, 'USD', p=('2024-06-24', '2024-06-30')),
        c('$65 million', 'funding', 65000000, 'USD', company='Battery Smart'),
        c('$350 million', 'valuation', 350000000, 'USD', company='Battery Smart'),
        c('1,000 swap stations', 'stations', 1000, 'station', company='Battery Smart'),
        c('30 cities', 'countries', 30, 'country', company='Battery Smart'),
        c('two minutes', ['charging_time', 'duration'], 2, 'minute', company='Battery Smart'),
        c('$20 million', ['debt', 'funding'], 20000000, 'USD', company='Battery Smart'),
        c('$40 million', 'funding', 40000000, 'USD', company='River'),
        c('16.8%', 'stake', 16.8, 'percent', company=['River', 'Yamaha']),
        c('$15 million', 'funding', 15000000, 'USD', company='River', p=('2023-10-01', '2023-10-31')),
        c('2', 'stores', 2, 'store', nth=2, company='River'),
        c('50', 'stores', 50, 'store', nth=1, company='River', p=(None, '2025-03-31'), status=['target', 'plan']),
        c('₹167 crore', 'funding', 1670000000, 'INR', company='Euler Motors'),
        c('$20 million', 'funding', 20000000, 'USD', nth=1, company='Euler Motors'),
        c('doubled', 'revenue', 100, 'percent', None, company='Euler Motors', role='change', p=('2023-04-01', '2024-03-31')),
        c('₹192 crore', 'net_income', -1920000000, 'INR', company='Euler Motors', p=('2023-04-01', '2024-03-31')),
        c('3,000', 'capacity', 3000, 'vehicle', company='Euler Motors', per='month'),
        c('4,500', 'capacity', 4500, 'vehicle', company='Euler Motors', per='month', status='plan'),
        c('50%', 'capacity', 50, 'percent', company='Euler Motors', role='change', status='plan'),
        c('$12 million', 'funding', 12000000, 'USD', company=['Zypp Electric', 'Zypp']),
        c('21,000 scooters', 'other', 21000, 'vehicle', company=['Zypp Electric', 'Zypp']),
        c('2 lakh', 'other', 200000, 'vehicle', company=['Zypp Electric', 'Zypp'], p=(None, '2026-12-31'), status=['target', 'plan']),
        c('2 cities', 'countries', 2, 'country', company=['Zypp Electric', 'Zypp']),
        c('180 staff', 'layoffs', 180, 'job', company=['Zypp Electric', 'Zypp']),
        c('17.2%', 'stake', 17.2, 'percent', company='Yulu'),
    ],
    names=mentions(TEXT, {
        'Euler Motors': ('COMPANY', 'Euler Motors'),
        'River': ('COMPANY', 'River'),
        'Battery Smart': ('COMPANY', 'Battery Smart'),
        'Zypp Electric': ('COMPANY', 'Zypp Electric'),
        'Zypp': ('COMPANY', 'Zypp Electric'),
        'Yamaha': ('COMPANY', 'Yamaha'),
        'Piramal Alternatives': ('COMPANY', 'Piramal Alternatives'),
        'British International Investment': ('COMPANY', 'British International Investment'),
        'LeapFrog': ('COMPANY', 'LeapFrog'),
        'Yulu': ('COMPANY', 'Yulu'),
        'Bajaj Auto': ('COMPANY', 'Bajaj Auto'),
    }),
    checks=[
        dict(kind='sum', verdict='consistent', quotes=['$65 million', '$40 million', '$20 million)', '$12 million', '$137 million']),
        dict(kind='fx', verdict='consistent', quotes=['₹167 crore', '$20 million)']),
        dict(kind='growth', verdict='consistent', quotes=['3,000', '4,500', '50%']),
    ],
)
