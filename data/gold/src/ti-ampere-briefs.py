from goldlib import *
from mentions import mentions

TEXT = """Morning Charge: Renault shelves nothing, BYD's Seagull gets cheaper, VinFast's Indian plant

RENAULT'S AMPERE. A month after calling off the unit's IPO, Luca de Meo repeats that the electric arm will break even in 2025. Ampere aims at 300,000 cars that year and revenue of €10 billion; the analysts' valuation has dropped to €3-4 billion. The Renault 5 costs €33,490 with the 52 kWh pack, say dealers, and goes 400 km.

SEAGULL. The Honor Edition of BYD's smallest hatch opens at 69,800 yuan, 4,000 yuan less. January saw 28,050 of it sold against 40,116 in December. Wuling's Bingo, its foe, managed 15,308.

TAMIL NADU. Ground has been broken at Thoothukudi. Phase one: $500 million over five years, 150,000 vehicles annually, 3,000-3,500 jobs. The Vietnamese delivered 34,855 EVs last year, short of their 50,000 goal.

ELSEWHERE. Norway: 92.1% of January's new cars were electric (year-ago month: 66.5%). Call us on 020 7946 0101.
"""

doc = dict(
    id='ti-ampere-briefs', published='2024-02-27', source='morning-charge',
    title="Morning Charge: Renault shelves nothing, BYD's Seagull gets cheaper, VinFast's Indian plant",
    text=TEXT,
    claims=[
        c('300,000 cars', 'sales', 300000, 'vehicle', company='Ampere', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('€10 billion', 'revenue', 10000000000.0, 'EUR', company='Ampere', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('€3-4 billion', 'valuation', 3000000000.0, 'EUR', 4000000000.0, company='Ampere', status=['forecast', 'actual']),
        c('€33,490', 'price', 33490, 'EUR', company='Renault', product='Renault 5'),
        c('52 kWh', 'battery_capacity', 52, 'kWh', company='Renault', product='Renault 5'),
        c('400 km', 'range', 400, 'km', company='Renault', product='Renault 5'),
        c('69,800 yuan', 'price', 69800, 'CNY', company='BYD', product='Seagull Honor Edition'),
        c('4,000 yuan', 'price_change', -4000, 'CNY', company='BYD', product='Seagull Honor Edition'),
        c('28,050', 'sales', 28050, 'vehicle', company='BYD', product='Seagull', p=('2024-01-01', '2024-01-31')),
        c('40,116', 'sales', 40116, 'vehicle', company='BYD', product='Seagull', p=('2023-12-01', '2023-12-31')),
        c('15,308', 'sales', 15308, 'vehicle', company='Wuling', product='Bingo', p=('2024-01-01', '2024-01-31')),
        c('$500 million', 'investment', 500000000.0, 'USD', company='VinFast', status='plan'),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='VinFast', per='year', status=['plan', 'target']),
        c('3,000-3,500 jobs', 'jobs', 3000, 'job', 3500, company='VinFast', status=['plan', 'target']),
        c('34,855 EVs', 'deliveries', 34855, 'vehicle', company='VinFast', p=('2023-01-01', '2023-12-31')),
        c('50,000', 'deliveries', 50000, 'vehicle', nth=1, company='VinFast', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('92.1%', 'penetration', 92.1, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-01-31')),
        c('66.5%', 'penetration', 66.5, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-01-31')),
    ],
    names=mentions(TEXT, {'Renault': ('COMPANY', 'Renault'), 'BYD': ('COMPANY', 'BYD'), 'VinFast': ('COMPANY', 'VinFast'), 'RENAULT': ('COMPANY', 'Renault'), 'AMPERE': ('COMPANY', 'Ampere'), 'Ampere': ('COMPANY', 'Ampere'), 'Wuling': ('COMPANY', 'Wuling'), 'Seagull': ('PRODUCT', 'Seagull'), 'Renault 5': ('PRODUCT', 'Renault 5'), 'Honor Edition': ('PRODUCT', 'Seagull Honor Edition'), 'SEAGULL': ('PRODUCT', 'Seagull'), 'Bingo': ('PRODUCT', 'Bingo')}),
    checks=[],
)
