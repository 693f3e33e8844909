from goldlib import *
from mentions import mentions

TEXT = """Tesla says Semi volume production will start in 2026, later than planned

Nov 6 - Tesla will begin volume production of its Semi electric truck in the first half of 2026, executives said at the shareholder meeting on Thursday. The plant next to its Nevada battery factory is to reach a capacity of 50,000 trucks per year.

The truck was unveiled on November 16, 2017, when Tesla promised production in 2019. The first ones went to PepsiCo in December 2022. Since then about 140 have been handed over, according to fleet data, while the company had once aimed for 50,000 in 2024.

The redesigned Semi has a Standard Range version with 325 miles and a Long Range version with 500 miles at a gross weight of 82,000 pounds. It uses 1.7 kWh per mile, charges with up to 1.2 MW and recovers 60% of its range in 30 minutes. Payload has improved by about 1,000 pounds.

In 2017 the prices were given as $150,000 and $180,000. Freight operator Ryder, which leases some of the trucks, said its cost had risen sharply. Daimler's Freightliner eCascadia goes up to 230 miles and costs around $390,000 in California. A voucher of up to $120,000 is available there for each truck.

In the third quarter Tesla delivered 497,099 vehicles, up 7.4% year over year, of which 15,933 were "other models," a category that includes the Semi. Revenue was $28.1 billion, ahead of the $26.4 billion expected by analysts, and net income $1.37 billion, after 2.17 billion. Earnings per share of 50 cents missed the consensus of 54 cents.

Also in trucking news: broker Uber Freight to shut one office; diesel at $3.75 a gallon.
"""

doc = dict(
    id='tv-c-semi-volume', published='2025-11-06', source='freight-volt',
    title='Tesla says Semi volume production will start in 2026, later than planned',
    text=TEXT,
    claims=[
        c('2026', 'production_start', None, 'date', company='Tesla', product='Semi', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('first half of 2026', 'production_start', None, 'date', company='Tesla', product='Semi', p=('2026-01-01', '2026-06-30'), status=['plan', 'target', 'forecast']),
        c('50,000 trucks', 'capacity', 50000, 'vehicle', company='Tesla', product='Semi', per='year', status='plan'),
        c('November 16, 2017', 'launch', None, 'date', company='Tesla', product='Semi', p=('2017-11-16', '2017-11-16')),
        c('2019', 'production_start', None, 'date', company='Tesla', product='Semi', p=('2019-01-01', '2019-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('December 2022', 'delivery_start', None, 'date', company='Tesla', product='Semi', p=('2022-12-01', '2022-12-31')),
        c('140', 'deliveries', 140, 'vehicle', company='Tesla', product='Semi', p=('2022-12-01', '2025-11-06')),
        c('50,000', 'production', 50000, 'vehicle', nth=1, company='Tesla', product='Semi', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('325 miles', 'range', 325, 'mile', company='Tesla', product='Semi Standard Range'),
        c('500 miles', 'range', 500, 'mile', company='Tesla', product='Semi Long Range'),
        c('82,000 pounds', 'weight', 82000, 'lb', company='Tesla', product='Semi'),
        c('1.7 kWh', 'consumption', 1.7, 'kWh', company='Tesla', product='Semi', per='mile'),
        c('1.2 MW', 'charging_power', None, 'MW', 1.2, company='Tesla', product='Semi'),
        c('60%', ['range', 'other'], 60, 'percent', company='Tesla', product='Semi', role='share'),
        c('30 minutes', 'charging_time', 30, 'minute', company='Tesla', product='Semi'),
        c('1,000 pounds', ['weight', 'other'], 1000, 'lb', company='Tesla', product='Semi', role='change'),
        c('$150,000', 'price', 150000, 'USD', company='Tesla', product='Semi Standard Range'),
        c('$180,000', 'price', 180000, 'USD', company='Tesla', product='Semi Long Range'),
        c('230 miles', 'range', None, 'mile', 230, company='Freightliner', product='eCascadia'),
        c('$390,000', 'price', 390000, 'USD', company='Freightliner', product='eCascadia'),
        c('$120,000', 'subsidy', None, 'USD', 120000, per='vehicle'),
        c('497,099 vehicles', 'deliveries', 497099, 'vehicle', company='Tesla', p=('2025-07-01', '2025-09-30')),
        c('7.4%', 'deliveries', 7.4, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-09-30')),
        c('15,933', 'deliveries', 15933, 'vehicle', company='Tesla', p=('2025-07-01', '2025-09-30')),
        c('$28.1 billion', 'revenue', 28100000000, 'USD', company='Tesla', p=('2025-07-01', '2025-09-30')),
        c('$26.4 billion', 'revenue', 26400000000, 'USD', company='Tesla', p=('2025-07-01', '2025-09-30'), status='forecast'),
        c('$1.37 billion', 'net_income', 1370000000, 'USD', company='Tesla', p=('2025-07-01', '2025-09-30')),
        c('2.17 billion', 'net_income', 2170000000, 'USD', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('50 cents', 'net_income', 0.5, 'USD', company='Tesla', per='share', p=('2025-07-01', '2025-09-30')),
        c('54 cents', 'net_income', 0.54, 'USD', company='Tesla', per='share', p=('2025-07-01', '2025-09-30'), status='forecast'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Semi': ('PRODUCT', 'Semi'), 'Standard Range': ('PRODUCT', 'Semi Standard Range'), 'Long Range': ('PRODUCT', 'Semi Long Range'), 'PepsiCo': ('COMPANY', 'PepsiCo'), 'Ryder': ('COMPANY', 'Ryder'), 'Daimler': ('COMPANY', 'Daimler'), 'Freightliner': ('COMPANY', 'Freightliner'), 'eCascadia': ('PRODUCT', 'eCascadia'), 'Uber Freight': ('COMPANY', 'Uber Freight')}),
    checks=[],
)
