from goldlib import *
from mentions import mentions

TEXT = """Wallbox Reports First Quarter 2025 Results; Gross Margin of 38.1%

BARCELONA, May 14, 2025 — Wallbox N.V. today reported its unaudited results for the quarter ended March 31, 2025.

First Quarter Highlights:
• Revenue of €37.6 million, within the guided range of €37 million to €39 million, and 13% below the first quarter of 2024
• 38,200 AC units and 190 DC units shipped
• Labor costs and operating expenses fell to €23.2 million, a 31% reduction year over year
• Adjusted EBITDA loss of €8.6 million, compared to €15.4 million
• Cash, cash equivalents and financial investments of €34.7 million
• Raised $10 million, including $5 million from Iberdrola, in a private placement

"Europe grew, North America was a mixed bag," said Enric Asunción, CEO. Europe contributed €27.1 million, or 72%; North America, €8.3 million.

Outlook. For the second quarter the Company expects revenue between €37 million and €39 million, a gross margin in the range of 38% to 40% and negative Adjusted EBITDA of €4 million to €7 million. The Supernova 220 will become available in the third quarter.

About Wallbox
Wallbox is a global technology company. Founded in 2015, it sells in more than 100 countries, has shipped over one million chargers to date and employs approximately 700 people. Conference call: dial +1 404 975 4839, code 552 101.
"""

doc = dict(
    id='tl-wallbox-q1-25-pr', published='2025-05-14', source='globe-release-barcelona',
    title='Wallbox Reports First Quarter 2025 Results; Gross Margin of 38.1%',
    text=TEXT,
    claims=[
        c('38.1%', 'gross_margin', 38.1, 'percent', company='Wallbox', p=('2025-01-01', '2025-03-31')),
        c('€37.6 million', 'revenue', 37600000.0, 'EUR', company='Wallbox', p=('2025-01-01', '2025-03-31')),
        c('€37 million to €39 million', 'revenue', 37000000.0, 'EUR', 39000000.0, company='Wallbox', p=('2025-01-01', '2025-03-31'), status=['target', 'forecast']),
        c('13%', 'revenue', -13, 'percent', company='Wallbox', role='change', p=('2025-01-01', '2025-03-31')),
        c('38,200 AC units', ['deliveries', 'sales'], 38200, 'charger', company='Wallbox', p=('2025-01-01', '2025-03-31')),
        c('190 DC units', ['deliveries', 'sales'], 190, 'charger', company='Wallbox', p=('2025-01-01', '2025-03-31')),
        c('€23.2 million', 'opex', 23200000.0, 'EUR', company='Wallbox', p=('2025-01-01', '2025-03-31')),
        c('31%', 'opex', -31, 'percent', company='Wallbox', role='change', p=('2025-01-01', '2025-03-31')),
        c('€8.6 million', 'ebitda', -8600000, 'EUR', company='Wallbox', p=('2025-01-01', '2025-03-31')),
        c('€15.4 million', 'ebitda', -15400000.0, 'EUR', company='Wallbox', p=('2024-01-01', '2024-03-31')),
        c('€34.7 million', 'cash', 34700000.0, 'EUR', company='Wallbox', p=('2025-03-31', '2025-03-31')),
        c('$10 million', 'funding', 10000000.0, 'USD', company='Wallbox', p=('2025-01-01', '2025-03-31')),
        c('$5 million', 'funding', 5000000, 'USD', company='Wallbox', p=('2025-01-01', '2025-03-31')),
        c('€27.1 million', 'revenue', 27100000.0, 'EUR', company='Wallbox', p=('2025-01-01', '2025-03-31')),
        c('72%', 'revenue', 72, 'percent', company='Wallbox', role='share', p=('2025-01-01', '2025-03-31')),
        c('€8.3 million', 'revenue', 8300000, 'EUR', company='Wallbox', p=('2025-01-01', '2025-03-31')),
        c('€37 million and €39 million', 'revenue', 37000000.0, 'EUR', 39000000.0, company='Wallbox', p=('2025-04-01', '2025-06-30'), status=['target', 'forecast']),
        c('38% to 40%', 'gross_margin', 38, 'percent', 40, company='Wallbox', p=('2025-04-01', '2025-06-30'), status=['target', 'forecast']),
        c('€4 million to €7 million', 'ebitda', -7000000, 'EUR', -4000000, company='Wallbox', p=('2025-04-01', '2025-06-30'), status=['target', 'forecast']),
        c('third quarter', 'launch', None, 'date', company='Wallbox', product='Supernova 220', p=('2025-07-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('100 countries', 'countries', 100, 'country', None, company='Wallbox'),
        c('one million chargers', ['deliveries', 'sales'], 1000000, 'charger', None, company='Wallbox', p=(None, '2025-05-14')),
        c('700 people', 'headcount', 700, 'job', company='Wallbox'),
    ],
    names=mentions(TEXT, {'Wallbox': ('COMPANY', 'Wallbox'), 'Iberdrola': ('COMPANY', 'Iberdrola'), 'Supernova 220': ('PRODUCT', 'Supernova 220')}),
    checks=[],
)
