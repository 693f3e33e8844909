from goldlib import *
from mentions import mentions

TEXT = """GM brings back the Chevy Bolt for $28,995, for a limited time

DETROIT — General Motors will start selling the 2027 Chevrolet Bolt in the first quarter of 2026 at a starting price of $28,995, including destination, for the launch version. A lower-priced model will follow at $27,600.

Production has begun at the Fairfax plant in Kansas, where GM invested $391 million. The Bolt will be built for a limited run, the company said, without giving a number; suppliers were told to plan for about 18 months.

The car has an LFP battery of 65 kWh from China's CATL and a GM-estimated range of 255 miles. It can be charged at up to 150 kW, almost three times as fast as before, going from 10% to 80% in 26 minutes. The motor delivers 210 horsepower.

The previous Bolt was discontinued in December 2023 after 62,045 were sold that year, a record. The Nissan Leaf, its closest rival, will cost $29,990 with 303 miles of range. The Bolt's battery has a warranty of 8 years.

The federal tax credit of $7,500 ended on September 30. Helped by the rush before the deadline, GM sold 66,501 EVs in the third quarter, up 107% from 32,095 a year earlier. So far this year, sales have more than doubled to 144,668. The Equinox EV was the best seller with 25,085.

GM expects a charge of $1.6 billion in the quarter, including $1.2 billion for changes in EV capacity. Ford's electric sales were 30,612, up 30.2%.

Elsewhere in the news: GitHub is cutting 9% of its staff. A House hearing on tariffs is set for October 22.

Photo: Chevrolet. Taken Oct. 7 in Los Angeles.
"""

doc = dict(
    id='tv-c-bolt-return', published='2025-10-10', source='midwest-car-monitor',
    title='GM brings back the Chevy Bolt for $28,995, for a limited time',
    text=TEXT,
    claims=[
        c('$28,995', 'price', 28995, 'USD', company='Chevrolet', product='Bolt'),
        c('first quarter of 2026', 'launch', None, 'date', company='Chevrolet', product='Bolt', p=('2026-01-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('$28,995', 'price', 28995, 'USD', nth=1, company='Chevrolet', product='Bolt'),
        c('$27,600', 'price', 27600, 'USD', company='Chevrolet', product='Bolt', status=['plan', 'actual']),
        c('$391 million', 'investment', 391000000, 'USD', company='General Motors'),
        c('18 months', 'duration', 18, 'month', company='Chevrolet', product='Bolt', status='forecast'),
        c('65 kWh', 'battery_capacity', 65, 'kWh', company='Chevrolet', product='Bolt'),
        c('255 miles', 'range', 255, 'mile', company='Chevrolet', product='Bolt', status=['forecast', 'actual']),
        c('150 kW', 'charging_power', None, 'kW', 150, company='Chevrolet', product='Bolt'),
        c('three times', 'charging_power', 200, 'percent', company='Chevrolet', product='Bolt', role='change'),
        c('26 minutes', 'charging_time', 26, 'minute', company='Chevrolet', product='Bolt'),
        c('210 horsepower', 'power', 210, 'hp', company='Chevrolet', product='Bolt'),
        c('62,045', 'sales', 62045, 'vehicle', company='Chevrolet', product='Bolt', p=('2023-01-01', '2023-12-31')),
        c('$29,990', 'price', 29990, 'USD', company='Nissan', product='Leaf'),
        c('303 miles', 'range', 303, 'mile', company='Nissan', product='Leaf'),
        c('8 years', 'warranty', 8, 'year', company='Chevrolet', product='Bolt'),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('66,501 EVs', 'sales', 66501, 'vehicle', company='General Motors', p=('2025-07-01', '2025-09-30')),
        c('107%', 'sales', 107, 'percent', company='General Motors', role='change', p=('2025-07-01', '2025-09-30')),
        c('32,095', 'sales', 32095, 'vehicle', company='General Motors', p=('2024-07-01', '2024-09-30')),
        c('doubled', 'sales', 100, 'percent', None, company='General Motors', role='change', p=('2025-01-01', '2025-09-30')),
        c('144,668', 'sales', 144668, 'vehicle', company='General Motors', p=('2025-01-01', '2025-09-30')),
        c('25,085', 'sales', 25085, 'vehicle', company='Chevrolet', product='Equinox EV', p=('2025-07-01', '2025-09-30')),
        c('$1.6 billion', 'cost', 1600000000, 'USD', company='General Motors', p=('2025-07-01', '2025-09-30'), status='forecast'),
        c('$1.2 billion', 'cost', 1200000000, 'USD', company='General Motors', p=('2025-07-01', '2025-09-30'), status='forecast'),
        c('30,612', 'sales', 30612, 'vehicle', company='Ford', p=('2025-07-01', '2025-09-30')),
        c('30.2%', 'sales', 30.2, 'percent', company='Ford', role='change', p=('2025-07-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Chevrolet': ('COMPANY', 'Chevrolet'), 'Chevy': ('COMPANY', 'Chevrolet'), 'Bolt': ('PRODUCT', 'Bolt'), 'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'CATL': ('COMPANY', 'CATL'), 'Nissan': ('COMPANY', 'Nissan'), 'Leaf': ('PRODUCT', 'Leaf'), 'Equinox EV': ('PRODUCT', 'Equinox EV'), 'Ford': ('COMPANY', 'Ford')}),
    checks=[],
)
