from goldlib import *
from mentions import mentions

TEXT = """Hyundai Motor Group's EV deliveries outside China up 13.1 pct, ranks third

Hyundai Motor Group delivered about 246,000 electric vehicles in markets other than China from January to May, 13.1 percent more than a year ago, a report by SNE Research showed Monday.

The total number of battery electric and plug-in hybrid cars newly registered in these markets during the five months was around 2.81 million, up 27.5 percent. Since the market grew faster than the Korean group, its share slipped to 8.8 percent from 9.9 percent.

Volkswagen Group topped the list with 498,000 units, a 78.9 percent jump backed by the ID.4, ID.7 and Audi Q6 e-tron. Tesla, No. 1 in the same period last year, sold 357,000, falling 17.8 percent, and its share retreated by 7.0 percentage points to 12.7 percent. In Europe Tesla lost 34.2 percent, in North America 10.6 percent.

BYD was sixth with 190,000 vehicles, up 138.6 percent, right behind the BMW Group at 194,000, while Geely Group came in fourth (211,000, +65.2 percent). Stellantis saw deliveries go down 4.4 percent.

By region, Europe accounted for 56.6 percent of the volume at 1.59 million and North America for 25.1 percent, where sales inched up 3.1 percent to 706,000. In Asia excluding China, 413,000 were delivered, up 39.1 percent.

In the case of Hyundai and Kia, the EV3 stood out with 39,000 units, whereas the Ioniq 5 and EV6 declined. In North America the group ranked behind Tesla and General Motors, selling 60,500.

SNE Research projects the market outside China at 7.5 million units for the full year.
"""

doc = dict(
    id='tw-a-sne-ev-may-2507', published='2025-07-07', source='gangnam-market-brief',
    title="Hyundai Motor Group's EV deliveries outside China up 13.1 pct, ranks third",
    text=TEXT,
    claims=[
        c('13.1 pct', ['deliveries', 'sales', 'registrations'], 13.1, 'percent', company='Hyundai Motor Group', role='change', p=('2025-01-01', '2025-05-31')),
        c('246,000 electric vehicles', ['deliveries', 'sales', 'registrations'], 246000, 'vehicle', company='Hyundai Motor Group', p=('2025-01-01', '2025-05-31')),
        c('13.1 percent', ['deliveries', 'sales', 'registrations'], 13.1, 'percent', company='Hyundai Motor Group', role='change', p=('2025-01-01', '2025-05-31')),
        c('2.81 million', ['deliveries', 'sales', 'registrations'], 2810000, 'vehicle', p=('2025-01-01', '2025-05-31')),
        c('27.5 percent', ['deliveries', 'sales', 'registrations'], 27.5, 'percent', role='change', p=('2025-01-01', '2025-05-31')),
        c('8.8 percent', 'market_share', 8.8, 'percent', company='Hyundai Motor Group', role=['level', 'share'], p=('2025-01-01', '2025-05-31')),
        c('9.9 percent', 'market_share', 9.9, 'percent', company='Hyundai Motor Group', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('498,000 units', ['deliveries', 'sales', 'registrations'], 498000, 'vehicle', company='Volkswagen Group', p=('2025-01-01', '2025-05-31')),
        c('78.9 percent', ['deliveries', 'sales', 'registrations'], 78.9, 'percent', company='Volkswagen Group', role='change', p=('2025-01-01', '2025-05-31')),
        c('357,000', ['deliveries', 'sales', 'registrations'], 357000, 'vehicle', company='Tesla', p=('2025-01-01', '2025-05-31')),
        c('17.8 percent', ['deliveries', 'sales', 'registrations'], -17.8, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-05-31')),
        c('7.0 percentage points', 'market_share', -7, 'percentage_point', company='Tesla', role='change', p=('2025-01-01', '2025-05-31')),
        c('12.7 percent', 'market_share', 12.7, 'percent', company='Tesla', role=['level', 'share'], p=('2025-01-01', '2025-05-31')),
        c('34.2 percent', ['deliveries', 'sales', 'registrations'], -34.2, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-05-31')),
        c('10.6 percent', ['deliveries', 'sales', 'registrations'], -10.6, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-05-31')),
        c('190,000 vehicles', ['deliveries', 'sales', 'registrations'], 190000, 'vehicle', company='BYD', p=('2025-01-01', '2025-05-31')),
        c('138.6 percent', ['deliveries', 'sales', 'registrations'], 138.6, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-05-31')),
        c('194,000', ['deliveries', 'sales', 'registrations'], 194000, 'vehicle', company='BMW Group', p=('2025-01-01', '2025-05-31')),
        c('211,000', ['deliveries', 'sales', 'registrations'], 211000, 'vehicle', company='Geely Group', p=('2025-01-01', '2025-05-31')),
        c('+65.2 percent', ['deliveries', 'sales', 'registrations'], 65.2, 'percent', company='Geely Group', role='change', p=('2025-01-01', '2025-05-31')),
        c('4.4 percent', ['deliveries', 'sales', 'registrations'], -4.4, 'percent', company='Stellantis', role='change', p=('2025-01-01', '2025-05-31')),
        c('56.6 percent', ['deliveries', 'sales', 'registrations'], 56.6, 'percent', role='share', p=('2025-01-01', '2025-05-31')),
        c('1.59 million', ['deliveries', 'sales', 'registrations'], 1590000, 'vehicle', p=('2025-01-01', '2025-05-31')),
        c('25.1 percent', ['deliveries', 'sales', 'registrations'], 25.1, 'percent', role='share', p=('2025-01-01', '2025-05-31')),
        c('3.1 percent', ['deliveries', 'sales', 'registrations'], 3.1, 'percent', nth=1, role='change', p=('2025-01-01', '2025-05-31')),
        c('706,000', ['deliveries', 'sales', 'registrations'], 706000, 'vehicle', p=('2025-01-01', '2025-05-31')),
        c('413,000', ['deliveries', 'sales', 'registrations'], 413000, 'vehicle', p=('2025-01-01', '2025-05-31')),
        c('39.1 percent', ['deliveries', 'sales', 'registrations'], 39.1, 'percent', role='change', p=('2025-01-01', '2025-05-31')),
        c('39,000 units', ['deliveries', 'sales', 'registrations'], 39000, 'vehicle', company='Kia', product='EV3', p=('2025-01-01', '2025-05-31')),
        c('60,500', ['deliveries', 'sales', 'registrations'], 60500, 'vehicle', company='Hyundai Motor Group', p=('2025-01-01', '2025-05-31')),
        c('7.5 million units', ['deliveries', 'sales', 'registrations'], 7500000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Hyundai Motor Group': ('COMPANY', 'Hyundai Motor Group'), 'Volkswagen Group': ('COMPANY', 'Volkswagen Group'), 'ID.4': ('PRODUCT', 'ID.4'), 'ID.7': ('PRODUCT', 'ID.7'), 'Audi': ('COMPANY', 'Audi'), 'Q6 e-tron': ('PRODUCT', 'Q6 e-tron'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'BMW Group': ('COMPANY', 'BMW Group'), 'Geely Group': ('COMPANY', 'Geely Group'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'EV3': ('PRODUCT', 'EV3'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'EV6': ('PRODUCT', 'EV6'), 'General Motors': ('COMPANY', 'General Motors')}),
    checks=[],
)
