from goldlib import *
from mentions import mentions

TEXT = """Tariffs on the Tavascan eat SEAT’s profit: €38 million left

MARTORELL — Operating profit at SEAT and Cupra imploded in the first half, from €406 million to €38 million. Revenue on the other hand climbed 3.2% to €7.6 billion; the return on sales thus dropped to 0.5% from 5.4%.

The Spanish subsidiary of Volkswagen Group blames the 20.7% that Brussels levies on the China-made Tavascan in addition to the normal 10%, and a mix with more electric cars. “Every one we sell costs us money,” said interim chief executive Markus Haupt, 49.

Cupra delivered 167,600 vehicles, 33.4% more than in the first six months of 2024, whereas SEAT’s own total receded by 17.9% to 135,000. Battery-electric volumes more than doubled to 38,900: 22,500 of the Born, the rest Tavascans. Plug-ins in general came to 24% of volume.

The Raval, Cupra’s electric small car for around €26,000, will be assembled at Martorell from 2026 next to VW’s ID. Polo. Some €3 billion has flowed into the plant, whose new battery hall will turn out 300,000 packs a year and employ 500.

In the year before, €633 million of operating profit had been a record. Haupt expects to be in the black in 2025, “if narrowly”.
"""

doc = dict(
    id='tm-seat-cupra-raval', published='2025-07-30', source='barcelona-engine',
    title='Tariffs on the Tavascan eat SEAT’s profit: €38 million left',
    text=TEXT,
    claims=[
        c('€38 million', 'operating_income', 38000000, 'EUR', company='SEAT', p=('2025-01-01', '2025-06-30')),
        c('€406 million', 'operating_income', 406000000, 'EUR', company='SEAT', p=('2024-01-01', '2024-06-30')),
        c('€38 million', 'operating_income', 38000000, 'EUR', nth=1, company='SEAT', p=('2025-01-01', '2025-06-30')),
        c('3.2%', 'revenue', 3.2, 'percent', company='SEAT', role='change', p=('2025-01-01', '2025-06-30')),
        c('€7.6 billion', 'revenue', 7600000000, 'EUR', company='SEAT', p=('2025-01-01', '2025-06-30')),
        c('0.5%', 'margin', 0.5, 'percent', company='SEAT', p=('2025-01-01', '2025-06-30')),
        c('5.4%', 'margin', 5.4, 'percent', company='SEAT', p=('2024-01-01', '2024-06-30')),
        c('20.7%', 'tariff', 20.7, 'percent', company='SEAT', product='Tavascan'),
        c('10%', 'tariff', 10, 'percent'),
        c('167,600 vehicles', 'deliveries', 167600, 'vehicle', company='Cupra', p=('2025-01-01', '2025-06-30')),
        c('33.4%', 'deliveries', 33.4, 'percent', company='Cupra', role='change', p=('2025-01-01', '2025-06-30')),
        c('17.9%', 'deliveries', -17.9, 'percent', company='SEAT', role='change', p=('2025-01-01', '2025-06-30')),
        c('135,000', 'deliveries', 135000, 'vehicle', company='SEAT', p=('2025-01-01', '2025-06-30')),
        c('doubled', 'deliveries', 100, 'percent', None, company='SEAT', role='change', p=('2025-01-01', '2025-06-30')),
        c('38,900', 'deliveries', 38900, 'vehicle', company='SEAT', p=('2025-01-01', '2025-06-30')),
        c('22,500', 'deliveries', 22500, 'vehicle', company='Cupra', product='Born', p=('2025-01-01', '2025-06-30')),
        c('24%', 'deliveries', 24, 'percent', company='SEAT', role='share', p=('2025-01-01', '2025-06-30')),
        c('€26,000', 'price', 26000, 'EUR', company='Cupra', product='Raval', status=['target', 'forecast']),
        c('2026', 'production_start', None, 'date', company='Cupra', product='Raval', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('€3 billion', 'investment', 3000000000, 'EUR', company='SEAT'),
        c('300,000 packs', 'capacity', 300000, 'battery', company='SEAT', per='year', status='plan'),
        c('500', 'jobs', 500, 'job', nth=1, company='SEAT', status='plan'),
        c('€633 million', 'operating_income', 633000000, 'EUR', company='SEAT', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'SEAT': ('COMPANY', 'SEAT'), 'Cupra': ('COMPANY', 'Cupra'), 'Volkswagen Group': ('COMPANY', 'Volkswagen Group'), 'Tavascan': ('PRODUCT', 'Tavascan'), 'Raval': ('PRODUCT', 'Raval'), 'Born': ('PRODUCT', 'Born')}),
    checks=[],
)
