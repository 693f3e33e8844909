from goldlib import *
from mentions import mentions

TEXT = """Energica bankrupt, LiveWire sells 99 bikes in a quarter

MILWAUKEE/MODENA – Of all that Harley-Davidson reported on Thursday, the smallest figure was LiveWire’s: 99 electric motorcycles sold from July to September, compared with 50 a year earlier and 158 in the previous quarter. The segment’s operating loss was $26.0 million (2023: $25.2 million), its revenue $4.4 million after $8.1 million. It sticks to 600 to 1,000 sales for 2024, having begun the year with a forecast of 1,000 to 1,500, and puts the operating loss at $105 million to $115 million. 45 jobs were cut in July.

The S2 Mulholland, launched in March, lists for $15,999 and covers 121 miles in town; of the S2 Del Mar, $500 cheaper now, the first hundred went in 18 minutes in 2022. Parent Harley owns 89% of the venture; Kymco, the Taiwanese partner, put in $100 million two years ago.

In Italy a court in Modena opened proceedings on October 15 against Energica, 75% held by Ideanomics of New York. The maker of the Experia had sold 1,117 machines in 2022 and 570 last year and owes €12 million. All 120 affected workers got their letters on Monday.

California’s Zero, by contrast, which has taken $107 million from Polaris and others, moves half its engineers to the Netherlands. Electric machines are below 1% of large motorcycles sold.
"""

doc = dict(
    id='tq-energica-livewire', published='2024-10-25', source='two-wheel-ledger',
    title='Energica bankrupt, LiveWire sells 99 bikes in a quarter',
    text=TEXT,
    claims=[
        c('99 bikes', 'sales', 99, 'vehicle', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('99 electric motorcycles', 'sales', 99, 'vehicle', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('50', 'sales', 50, 'vehicle', company='LiveWire', p=('2023-07-01', '2023-09-30')),
        c('158', 'sales', 158, 'vehicle', company='LiveWire', p=('2024-04-01', '2024-06-30')),
        c('$26.0 million', 'operating_income', -26000000, 'USD', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('$25.2 million', 'operating_income', -25200000, 'USD', company='LiveWire', p=('2023-07-01', '2023-09-30')),
        c('$4.4 million', 'revenue', 4400000, 'USD', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('$8.1 million', 'revenue', 8100000, 'USD', company='LiveWire', p=('2023-07-01', '2023-09-30')),
        c('600 to 1,000', 'sales', 600, 'vehicle', 1000, company='LiveWire', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('1,000 to 1,500', 'sales', 1000, 'vehicle', 1500, company='LiveWire', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$105 million to $115 million', 'operating_income', -115000000, 'USD', -105000000, company='LiveWire', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('45 jobs', 'layoffs', 45, 'job', company='LiveWire', p=('2024-07-01', '2024-07-31')),
        c('March', 'launch', None, 'date', company='LiveWire', product='S2 Mulholland', p=('2024-03-01', '2024-03-31')),
        c('$15,999', 'price', 15999, 'USD', company='LiveWire', product='S2 Mulholland'),
        c('121 miles', 'range', 121, 'mile', company='LiveWire', product='S2 Mulholland'),
        c('$500', 'price_change', -500, 'USD', company='LiveWire', product='S2 Del Mar'),
        c('89%', 'stake', 89, 'percent', company='Harley-Davidson'),
        c('$100 million', 'investment', 100000000, 'USD', company='Kymco', p=('2022-01-01', '2022-12-31')),
        c('75%', 'stake', 75, 'percent', company='Ideanomics'),
        c('1,117 machines', 'sales', 1117, 'vehicle', company='Energica', p=('2022-01-01', '2022-12-31')),
        c('570', 'sales', 570, 'vehicle', company='Energica', p=('2023-01-01', '2023-12-31')),
        c('€12 million', 'debt', 12000000, 'EUR', company='Energica'),
        c('120 affected workers', 'layoffs', 120, 'job', company='Energica', status=['plan', 'actual']),
        c('$107 million', 'funding', 107000000, 'USD', company=['Zero Motorcycles', 'Zero']),
        c('1%', 'penetration', None, 'percent', 1, role=['share', 'level']),
    ],
    names=mentions(TEXT, {'LiveWire': ('COMPANY', 'LiveWire'), 'Harley-Davidson': ('COMPANY', 'Harley-Davidson'), 'Energica': ('COMPANY', 'Energica'), 'Zero': ('COMPANY', 'Zero Motorcycles'), 'Kymco': ('COMPANY', 'Kymco'), 'Ideanomics': ('COMPANY', 'Ideanomics'), 'S2 Mulholland': ('PRODUCT', 'S2 Mulholland'), 'S2 Del Mar': ('PRODUCT', 'S2 Del Mar'), 'Experia': ('PRODUCT', 'Experia')}),
    checks=[],
)
