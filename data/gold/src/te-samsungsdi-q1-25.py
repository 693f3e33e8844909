from goldlib import *
from mentions import mentions

TEXT = """Samsung SDI's operating loss widens to 434.1 billion won

SEOUL, April 25 — The cylinder is half empty at Samsung SDI. The Yongin-based cell maker swung to an operating loss of 434.1 billion won in the January-March period, from a profit of 249.1 billion a year ago and a deficit of 256.7 billion in the final quarter of 2024. Sales skidded 34 percent on-year and 15.4 percent on-quarter to 3.177 trillion won.

Batteries alone, electronic materials left aside, generated 2.981 trillion won in revenue and 452.4 billion won in losses. Without 109.4 billion won in U.S. tax credits, the hole would have been deeper still. The net loss for the quarter was tallied at 216 billion won.

To pay for plants the affiliate will issue new stock worth 2 trillion won ($1.4 billion). 1.54 trillion won of that goes into the venture with GM in Indiana (27 GWh, production from 2027), 354.1 billion into expansion at Göd, Hungary, and 106.6 billion into a solid-state line at home.

Executives see recovery after June. Orders for 46-phi cells, won from an unnamed Asian client, begin shipping this quarter; with Hyundai Motor and BMW, talks over prismatic LFP go on. Shares ended at 181,500 won, having shed 27 percent since New Year's.
"""

doc = dict(
    id='te-samsungsdi-q1-25', published='2025-04-25', source='hangang-daily',
    title="Samsung SDI's operating loss widens to 434.1 billion won",
    text=TEXT,
    claims=[
        c('434.1 billion won', 'operating_income', -434100000000, 'KRW', company='Samsung SDI', p=('2025-01-01', '2025-03-31')),
        c('434.1 billion won', 'operating_income', -434100000000, 'KRW', nth=1, company='Samsung SDI', p=('2025-01-01', '2025-03-31')),
        c('249.1 billion', 'operating_income', 249100000000, 'KRW', company='Samsung SDI', p=('2024-01-01', '2024-03-31')),
        c('256.7 billion', 'operating_income', -256700000000, 'KRW', company='Samsung SDI', p=('2024-10-01', '2024-12-31')),
        c('34 percent', 'revenue', -34, 'percent', company='Samsung SDI', role='change', p=('2025-01-01', '2025-03-31')),
        c('15.4 percent', 'revenue', -15.4, 'percent', company='Samsung SDI', role='change', p=('2025-01-01', '2025-03-31')),
        c('3.177 trillion won', 'revenue', 3177000000000, 'KRW', company='Samsung SDI', p=('2025-01-01', '2025-03-31')),
        c('2.981 trillion won', 'revenue', 2981000000000, 'KRW', company='Samsung SDI', p=('2025-01-01', '2025-03-31')),
        c('452.4 billion won', 'operating_income', -452400000000, 'KRW', company='Samsung SDI', p=('2025-01-01', '2025-03-31')),
        c('109.4 billion won', ['subsidy', 'other'], 109400000000, 'KRW', company='Samsung SDI', p=('2025-01-01', '2025-03-31')),
        c('216 billion won', 'net_income', -216000000000, 'KRW', company='Samsung SDI', p=('2025-01-01', '2025-03-31')),
        c('2 trillion won', 'funding', 2000000000000, 'KRW', company='Samsung SDI', status=['plan', 'target', 'forecast']),
        c('$1.4 billion', 'funding', 1400000000, 'USD', company='Samsung SDI', status=['plan', 'target', 'forecast']),
        c('1.54 trillion won', 'investment', 1540000000000, 'KRW', company='Samsung SDI', status=['plan', 'target', 'forecast']),
        c('27 GWh', 'capacity', 27, 'GWh', company='Samsung SDI', per=['year', None], status=['plan', 'target', 'forecast']),
        c('2027', 'production_start', None, 'date', company='Samsung SDI', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('354.1 billion', 'investment', 354100000000, 'KRW', company='Samsung SDI', status=['plan', 'target', 'forecast']),
        c('106.6 billion', 'investment', 106600000000, 'KRW', company='Samsung SDI', status=['plan', 'target', 'forecast']),
        c('quarter', 'delivery_start', None, 'date', nth=3, company='Samsung SDI', p=('2025-04-01', '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('181,500 won', 'share_price', 181500, 'KRW', company='Samsung SDI', per='share', p=('2025-04-25', '2025-04-25')),
        c('27 percent', 'share_price', -27, 'percent', company='Samsung SDI', role='change', p=('2025-01-01', '2025-04-25')),
    ],
    names=mentions(TEXT, {'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Hyundai Motor': ('COMPANY', 'Hyundai Motor'), 'GM': ('COMPANY', 'GM'), 'BMW': ('COMPANY', 'BMW')}),
)
