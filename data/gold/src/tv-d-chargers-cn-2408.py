from goldlib import *
from mentions import mentions

TEXT = """China's EV chargers top 10.6 million at end of July

1 min read

There were 10.604 million charging piles for electric vehicles in China at the end of July, a 53% increase from a year ago, the charging alliance EVCIPA said in its monthly report.

Of these, 3.209 million were public, up 87,000 from June. Fast chargers accounted for 1.432 million of the public ones.

In the first seven months, 2.008 million piles were added, up by about 14%, while 5.93 million new energy vehicles were sold. That is one new pile for every 3 NEVs.

The top five operators by public piles were:

TELD 609,000
Star Charge 576,000
YKCCN 548,000
State Grid 196,000
Didi's Xiaoju 181,000

The 15 largest had a combined share of 92.4%. Guangdong had the most public piles with 616,000, followed by Zhejiang with 262,000.

The number of battery swap stations reached 3,798, up from 3,772 at the end of the previous month. Nio had 2,465 of them as of July 31 and Aulton 1,010. Tesla, which has none, passed 11,500 Superchargers in the country last week.

Nio plans to have swap stations in every county of 14 provinces by June 30 next year and in 2,300 counties by the end of 2025, it has said.

Electricity used for charging was 5.1 billion kWh in July, up 44% year-on-year and up 9% from the previous month.

Become a member to read without ads. Already a member? Log in
"""

doc = dict(
    id='tv-d-chargers-cn-2408', published='2024-08-14', source='cn-ev-ticker',
    title="China's EV chargers top 10.6 million at end of July",
    text=TEXT,
    claims=[
        c('10.6 million', 'chargers', 10600000, 'charger', None, p=('2024-07-31', '2024-07-31')),
        c('10.604 million', 'chargers', 10604000, 'charger', p=('2024-07-31', '2024-07-31')),
        c('53%', 'chargers', 53, 'percent', role='change', p=('2024-07-31', '2024-07-31')),
        c('3.209 million', 'chargers', 3209000, 'charger', p=('2024-07-31', '2024-07-31')),
        c('87,000', 'chargers', 87000, 'charger', role='change', p=('2024-07-01', '2024-07-31')),
        c('1.432 million', 'chargers', 1432000, 'charger', p=('2024-07-31', '2024-07-31')),
        c('2.008 million', 'chargers', 2008000, 'charger', role=['level', 'change'], p=('2024-01-01', '2024-07-31')),
        c('14%', 'chargers', 14, 'percent', role='change', p=('2024-01-01', '2024-07-31')),
        c('5.93 million', 'sales', 5930000, 'vehicle', p=('2024-01-01', '2024-07-31')),
        c('3 NEVs', 'other', 3, 'vehicle', per='charger', p=('2024-01-01', '2024-07-31')),
        c('609,000', 'chargers', 609000, 'charger', company='TELD', p=('2024-07-31', '2024-07-31')),
        c('576,000', 'chargers', 576000, 'charger', company='Star Charge', p=('2024-07-31', '2024-07-31')),
        c('548,000', 'chargers', 548000, 'charger', company='YKCCN', p=('2024-07-31', '2024-07-31')),
        c('196,000', 'chargers', 196000, 'charger', company='State Grid', p=('2024-07-31', '2024-07-31')),
        c('181,000', 'chargers', 181000, 'charger', company='Xiaoju', p=('2024-07-31', '2024-07-31')),
        c('92.4%', 'market_share', 92.4, 'percent', p=('2024-07-31', '2024-07-31')),
        c('616,000', 'chargers', 616000, 'charger', p=('2024-07-31', '2024-07-31')),
        c('262,000', 'chargers', 262000, 'charger', p=('2024-07-31', '2024-07-31')),
        c('3,798', 'stations', 3798, 'station', p=('2024-07-31', '2024-07-31')),
        c('3,772', 'stations', 3772, 'station', p=('2024-06-30', '2024-06-30')),
        c('2,465', 'stations', 2465, 'station', company='Nio', p=('2024-07-31', '2024-07-31')),
        c('1,010', 'stations', 1010, 'station', company='Aulton', p=('2024-07-31', '2024-07-31')),
        c('11,500 Superchargers', 'chargers', 11500, 'charger', None, company='Tesla', p=('2024-08-05', '2024-08-11')),
        c('14 provinces', ['countries', 'other'], 14, ['country', 'item'], company='Nio', p=(None, '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('2,300 counties', ['countries', 'other'], 2300, ['country', 'item'], company='Nio', p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('5.1 billion kWh', 'other', 5100000000, 'kWh', p=('2024-07-01', '2024-07-31')),
        c('44%', 'other', 44, 'percent', role='change', p=('2024-07-01', '2024-07-31')),
        c('9%', 'other', 9, 'percent', role='change', p=('2024-07-01', '2024-07-31')),
    ],
    names=mentions(TEXT, {'TELD': ('COMPANY', 'TELD'), 'Star Charge': ('COMPANY', 'Star Charge'), 'YKCCN': ('COMPANY', 'YKCCN'), 'State Grid': ('COMPANY', 'State Grid'), 'Xiaoju': ('COMPANY', 'Xiaoju'), 'Didi': ('COMPANY', 'Didi'), 'Nio': ('COMPANY', 'Nio'), 'Aulton': ('COMPANY', 'Aulton'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
