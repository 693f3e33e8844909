from goldlib import *
from mentions import mentions

TEXT = """Bollinger hands B4 assembly to Roush

OAK PARK, Mich. – Bollinger Motors, 60 percent of which belongs to Mullen Automotive, has picked Roush Industries to put together its Class 4 truck. The contract, signed Tuesday, allows for 4,000 trucks a year at most, to be built in Livonia.

Production begins in the second half of 2024. Twenty pilot vehicles are with fleets for tests.

The B4 runs on two packs that hold 158 kWh together. Expect 185 miles on the EPA city cycle; a quick charge takes 1.5 hours, an overnight one 6. Payload comes to 7,394 pounds. The price, $158,758, falls by $40,000 if the buyer can use the federal credit for commercial clean vehicles.

Mullen paid $148.2 million for control last September. In the first three months of 2023 it had no sales and a net loss of $114.9 million, against $34.9 million in the same quarter last year; $87 million was in the bank on March 31. It carried out a reverse split of 1-for-25 in May, and the stock, at 13 cents, needs another.

Bollinger employs 93. Founder Robert Bollinger, 51, grew cattle before he went into trucks. Backlog: 210 letters of intent.
"""

doc = dict(
    id='tl-bollinger-roush', published='2023-06-28', source='truckline-wire',
    title='Bollinger hands B4 assembly to Roush',
    text=TEXT,
    claims=[
        c('60 percent', 'stake', 60, 'percent', company=['Bollinger Motors', 'Mullen Automotive']),
        c('4,000 trucks', ['capacity', 'production'], None, 'vehicle', 4000, company='Bollinger Motors', product='B4', per='year', status=['plan', 'target', 'forecast']),
        c('second half of 2024', 'production_start', None, 'date', company='Bollinger Motors', product='B4', p=('2024-07-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('Twenty', 'deliveries', 20, 'vehicle', company='Bollinger Motors', product='B4', status=['actual', 'plan']),
        c('158 kWh', 'battery_capacity', 158, 'kWh', company='Bollinger Motors', product='B4'),
        c('185 miles', 'range', 185, 'mile', company='Bollinger Motors', product='B4', status=['forecast', 'actual']),
        c('1.5 hours', 'charging_time', 1.5, 'hour', company='Bollinger Motors', product='B4'),
        c('6', 'charging_time', 6, 'hour', nth=1, company='Bollinger Motors', product='B4'),
        c('7,394 pounds', 'weight', 7394, 'lb', company='Bollinger Motors', product='B4'),
        c('$158,758', 'price', 158758, 'USD', company='Bollinger Motors', product='B4'),
        c('$40,000', ['price_change', 'subsidy'], -40000, 'USD', company='Bollinger Motors', product='B4', role='change'),
        c('$148.2 million', 'investment', 148200000.0, 'USD', company='Mullen Automotive', p=('2022-09-01', '2022-09-30')),
        c('$114.9 million', 'net_income', -114900000.0, 'USD', company='Mullen Automotive', p=('2023-01-01', '2023-03-31')),
        c('$34.9 million', 'net_income', -34900000.0, 'USD', company='Mullen Automotive', p=('2022-01-01', '2022-03-31')),
        c('$87 million', 'cash', 87000000.0, 'USD', company='Mullen Automotive', p=('2023-03-31', '2023-03-31')),
        c('1-for-25', 'other', 0.04, 'times', company='Mullen Automotive', p=('2023-05-01', '2023-05-31')),
        c('13 cents', 'share_price', 0.13, 'USD', company='Mullen Automotive', per='share', p=('2023-06-27', '2023-06-27')),
        c('93', 'headcount', 93, 'job', company='Bollinger Motors'),
        c('210 letters of intent', 'orders', 210, 'order', company='Bollinger Motors'),
    ],
    names=mentions(TEXT, {'Bollinger Motors': ('COMPANY', 'Bollinger Motors'), 'Mullen Automotive': ('COMPANY', 'Mullen Automotive'), 'Mullen': ('COMPANY', 'Mullen Automotive'), 'Roush Industries': ('COMPANY', 'Roush Industries'), 'Roush': ('COMPANY', 'Roush Industries'), 'B4': ('PRODUCT', 'B4')}),
    checks=[],
)
