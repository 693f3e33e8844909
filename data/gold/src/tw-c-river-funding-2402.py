from goldlib import *
from mentions import mentions

TEXT = """Yamaha leads $36 Mn round in electric scooter startup River

Electric two-wheeler startup River has raised $36 Mn (around INR 299 Cr) in a Series B round led by Yamaha Motor, with participation from existing backers Al-Futtaim Automotive, Lowercarbon Capital and Toyota Ventures.

The startup did not disclose its valuation. According to a filing accessed by Startup Ledger, it was valued at $96 Mn post-money, up from $53 Mn when it raised $11 Mn in 2022. Yamaha gets a 14.7% stake.

Including the current tranche, River has bagged $64 Mn to date.

Founded in 2021 by Aravind Mani and Vipin George, it sells the Indie, an e-scooter priced at INR 1.38 Lakh, which comes with a 4 kWh battery and delivers a range of 120 km in real-world conditions.

River delivered 418 scooters between October and December from its sole store in Bengaluru. It wants to open 50 stores by March 2025 and has an installed capacity of 1 Lakh units per annum in Hoskote.

On the financial front, River's net loss widened to INR 46.2 Cr in FY23 from INR 16.9 Cr in the previous fiscal year. There was no operating revenue in either year, while other income contributed INR 3.1 Cr in the year ended March 2023. Employee benefit expenses, the largest cost, surged 182% to INR 21.4 Cr.

The startup has a headcount of 530, of which 180 work in R&D.

It competes with Ather Energy, Ola Electric and Simple Energy. Indian EV startups raised $1.1 Bn across 66 deals in 2023, 39% less than in the year before, Startup Ledger data shows.

[Update: The story was updated at 4:12 PM to add a statement of the company]
"""

doc = dict(
    id='tw-c-river-funding-2402', published='2024-02-06', source='startup-ledger-in',
    title='Yamaha leads $36 Mn round in electric scooter startup River',
    text=TEXT,
    claims=[
        c('$36 Mn', 'funding', 36000000, 'USD', company='River', p=('2024-02-01', '2024-02-29')),
        c('$36 Mn', 'funding', 36000000, 'USD', nth=1, company='River', p=('2024-02-01', '2024-02-29')),
        c('INR 299 Cr', 'funding', 2990000000, 'INR', company='River', p=('2024-02-01', '2024-02-29')),
        c('$96 Mn', 'valuation', 96000000, 'USD', company='River'),
        c('$53 Mn', 'valuation', 53000000, 'USD', company='River', p=('2022-01-01', '2022-12-31')),
        c('$11 Mn', 'funding', 11000000, 'USD', company='River', p=('2022-01-01', '2022-12-31')),
        c('14.7%', 'stake', 14.7, 'percent', company=['Yamaha Motor', 'River']),
        c('$64 Mn', 'funding', 64000000, 'USD', company='River'),
        c('INR 1.38 Lakh', 'price', 138000, 'INR', company='River', product='Indie'),
        c('4 kWh battery', 'battery_capacity', 4, 'kWh', company='River', product='Indie'),
        c('120 km', 'range', 120, 'km', company='River', product='Indie'),
        c('418 scooters', 'deliveries', 418, 'vehicle', company='River', p=('2023-10-01', '2023-12-31')),
        c('50 stores', 'stores', 50, 'store', company='River', p=(None, '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('1 Lakh units', 'capacity', 100000, 'vehicle', company='River', per='year'),
        c('INR 46.2 Cr', 'net_income', -462000000, 'INR', company='River', p=('2022-04-01', '2023-03-31')),
        c('INR 16.9 Cr', 'net_income', -169000000, 'INR', company='River', p=('2021-04-01', '2022-03-31')),
        c('INR 3.1 Cr', ['revenue', 'other'], 31000000, 'INR', company='River', p=('2022-04-01', '2023-03-31')),
        c('182%', ['opex', 'cost'], 182, 'percent', company='River', role='change', p=('2022-04-01', '2023-03-31')),
        c('INR 21.4 Cr', ['opex', 'cost'], 214000000, 'INR', company='River', p=('2022-04-01', '2023-03-31')),
        c('530', 'headcount', 530, 'job', company='River'),
        c('180', 'headcount', 180, 'job', company='River'),
        c('$1.1 Bn', 'funding', 1100000000, 'USD', p=('2023-01-01', '2023-12-31')),
        c('66 deals', 'other', 66, 'item', p=('2023-01-01', '2023-12-31')),
        c('39%', 'funding', -39, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Yamaha Motor': ('COMPANY', 'Yamaha Motor'), 'Yamaha': ('COMPANY', 'Yamaha Motor'), 'River': ('COMPANY', 'River'), 'Al-Futtaim Automotive': ('COMPANY', 'Al-Futtaim Automotive'), 'Lowercarbon Capital': ('COMPANY', 'Lowercarbon Capital'), 'Toyota Ventures': ('COMPANY', 'Toyota Ventures'), 'Indie': ('PRODUCT', 'Indie'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Simple Energy': ('COMPANY', 'Simple Energy')}),
    checks=[],
)
