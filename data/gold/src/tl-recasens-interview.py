from goldlib import *
from mentions import mentions

TEXT = """Interview: "We will not chase volume", says Ampere's Josep Maria Recasens

Paris Motor Show, hall 6. The chief operating officer of Ampere, Renault's electric arm, is 54 and talks fast.

How many people have ordered a Renault 5?
"Close to 10,000. Eight in ten, 80 percent, took the big battery, 52 kWh. The cheap one, €25,000 with 40 kWh, only enters the order book in January, so wait."

When do they get their cars?
"French customers from the end of this month, the British in the first quarter. Douai builds 240 a day now; the line is able to do 400."

And next?
"On Monday evening you saw the Renault 4. It arrives in mid-2025. The Twingo follows in 2026, under €20,000, a car we develop in two years and not four."

You had promised €10 billion of revenue for 2025.
"The market is slower. I say 300,000 cars was for another world; break-even in that year, that stands. Costs: minus 40 percent by 2027 from one generation to the next. With LFP, from 2026, the battery bill falls by 20 percent."

And the IPO at €8 to 10 billion?
"Cancelled in January, as you know. Renault gives us what we need, €300 million this year. 11,000 people work for Ampere, and 35 percent are engineers."

Envision AESC's plant next door?
"First cells in the second quarter. Nine gigawatt-hours to begin with."
"""

doc = dict(
    id='tl-recasens-interview', published='2024-10-14', source='salon-de-paris-daily',
    title='Interview: "We will not chase volume", says Ampere\'s Josep Maria Recasens',
    text=TEXT,
    claims=[
        c('10,000', 'orders', 10000, 'order', company='Renault', product='Renault 5', p=(None, '2024-10-14')),
        c('80 percent', 'orders', 80, 'percent', company='Renault', product='Renault 5', role='share'),
        c('52 kWh', 'battery_capacity', 52, 'kWh', company='Renault', product='Renault 5'),
        c('€25,000', 'price', 25000, 'EUR', company='Renault', product='Renault 5'),
        c('40 kWh', 'battery_capacity', 40, 'kWh', company='Renault', product='Renault 5'),
        c('January', 'launch', None, 'date', company='Renault', product='Renault 5', p=('2025-01-01', '2025-01-31'), status=['plan', 'target', 'forecast']),
        c('end of this month', 'delivery_start', None, 'date', company='Renault', product='Renault 5', p=('2024-10-01', '2024-10-31'), status=['plan', 'target', 'forecast']),
        c('first quarter', 'delivery_start', None, 'date', company='Renault', product='Renault 5', p=('2025-01-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('240', 'production', 240, 'vehicle', company='Renault', product='Renault 5', per='day'),
        c('400', 'capacity', 400, 'vehicle', company='Renault', product='Renault 5', per='day'),
        c('mid-2025', ['launch', 'delivery_start'], None, 'date', company='Renault', product='Renault 4', p=('2025-06-01', '2025-07-31'), status=['plan', 'target', 'forecast']),
        c('2026', 'launch', None, 'date', company='Renault', product='Twingo', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('€20,000', 'price', None, 'EUR', 20000, company='Renault', product='Twingo', status=['plan', 'target']),
        c('two years', 'duration', 2, 'year', company='Renault', product='Twingo', status=['plan', 'actual']),
        c('€10 billion', 'revenue', 10000000000.0, 'EUR', company='Ampere', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('300,000 cars', 'sales', 300000, 'vehicle', company='Ampere', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('40 percent', 'cost', -40, 'percent', company='Ampere', role='change', p=(None, '2027-12-31'), status='target'),
        c('20 percent', ['battery_price', 'cost'], -20, 'percent', company='Ampere', role='change', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('€8 to 10 billion', 'valuation', 8000000000.0, 'EUR', 10000000000.0, company='Ampere', status=['forecast', 'target', 'plan'], superseded=True),
        c('€300 million', ['funding', 'investment'], 300000000.0, 'EUR', company='Ampere', p=('2024-01-01', '2024-12-31'), status='plan'),
        c('11,000 people', 'headcount', 11000, 'job', company='Ampere'),
        c('35 percent', 'headcount', 35, 'percent', company='Ampere', role='share'),
        c('second quarter', 'production_start', None, 'date', company='Envision AESC', p=('2025-04-01', '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('Nine gigawatt-hours', 'capacity', 9, 'GWh', company='Envision AESC', per=['year', None], status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Renault': ('COMPANY', 'Renault'), 'Ampere': ('COMPANY', 'Ampere'), 'Envision AESC': ('COMPANY', 'Envision AESC'), 'Renault 5': ('PRODUCT', 'Renault 5'), 'Renault 4': ('PRODUCT', 'Renault 4'), 'Twingo': ('PRODUCT', 'Twingo')}),
    checks=[],
)
