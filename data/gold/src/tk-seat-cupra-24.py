from goldlib import *
from mentions import mentions

TEXT = """Seat closes best year ever, but electric Tavascan leaves a hole in margins

MARTORELL, Spain — SEAT, the Spanish arm of Volkswagen, lifted sales 1.5 percent to a record €14.53 billion in 2024; operating profit nudged up to €633 million from €625 million, which leaves the return on sales unchanged at 4.4 percent. After tax €584 million remained.

It handed 558,100 vehicles to customers, 7.5 percent up on 519,200. Cupra alone had 248,100 (+7.5 percent) with 44,900 of the Born and, because the Tavascan comes from Anhui and pays 20.7 percent on top of the customary 10 percent, just 6,400 of the latter. "That duty puts the car's future at risk and 1,500 jobs with it," said then chief Wayne Griffiths.

Martorell built 480,000 cars, or 77 percent of what it could. The plant, 2.8 million square metres, is being converted for €3 billion: from 2026 on it makes the Cupra Raval, 4,046 mm in length, with 166 kW, 38 to 52 kWh, up to 450 km and a price of about €26,000, and in time 600,000 units annually. PowerCo's cell works in Sagunto (40 GWh, 3,000 jobs) supplies it.

R&D took €1.19 billion. The workforce numbers 14,600. Women hold 26 percent of senior posts. Spain's Moves III scheme paid €7,000 per electric car until December.
"""

doc = dict(
    id='tk-seat-cupra-24', published='2025-03-20', source='iberia-industrial-post',
    title='Seat closes best year ever, but electric Tavascan leaves a hole in margins',
    text=TEXT,
    claims=[
        c('1.5 percent', 'revenue', 1.5, 'percent', company='SEAT', role='change', p=('2024-01-01', '2024-12-31')),
        c('€14.53 billion', 'revenue', 14530000000, 'EUR', company='SEAT', p=('2024-01-01', '2024-12-31')),
        c('€633 million', 'operating_income', 633000000, 'EUR', company='SEAT', p=('2024-01-01', '2024-12-31')),
        c('€625 million', 'operating_income', 625000000, 'EUR', company='SEAT', p=('2023-01-01', '2023-12-31')),
        c('4.4 percent', 'margin', 4.4, 'percent', company='SEAT', p=('2024-01-01', '2024-12-31')),
        c('€584 million', 'net_income', 584000000, 'EUR', company='SEAT', p=('2024-01-01', '2024-12-31')),
        c('558,100', 'deliveries', 558100, 'vehicle', company='SEAT', p=('2024-01-01', '2024-12-31')),
        c('7.5 percent', 'deliveries', 7.5, 'percent', company='SEAT', role='change', p=('2024-01-01', '2024-12-31')),
        c('519,200', 'deliveries', 519200, 'vehicle', company='SEAT', p=('2023-01-01', '2023-12-31')),
        c('248,100', 'deliveries', 248100, 'vehicle', company='Cupra', p=('2024-01-01', '2024-12-31')),
        c('+7.5 percent', 'deliveries', 7.5, 'percent', company='Cupra', role='change', p=('2024-01-01', '2024-12-31')),
        c('44,900', 'deliveries', 44900, 'vehicle', company='Cupra', product='Born', p=('2024-01-01', '2024-12-31')),
        c('20.7 percent', 'tariff', 20.7, 'percent', company='Cupra'),
        c('10 percent', 'tariff', 10, 'percent'),
        c('6,400', 'deliveries', 6400, 'vehicle', company='Cupra', product='Tavascan', p=('2024-01-01', '2024-12-31')),
        c('1,500 jobs', 'layoffs', 1500, 'job', company='SEAT', status='forecast'),
        c('480,000', 'production', 480000, 'vehicle', company='SEAT', p=('2024-01-01', '2024-12-31')),
        c('77 percent', 'other', 77, 'percent', company='SEAT'),
        c('2.8 million square metres', 'area', 2800000, 'm2', company='SEAT'),
        c('€3 billion', 'investment', 3000000000, 'EUR', company='SEAT'),
        c('2026', 'production_start', None, 'date', company='SEAT', product='Raval', p=('2026-01-01', '2026-12-31'), status='plan'),
        c('4,046 mm', 'length', 4046, 'mm', company='Cupra', product='Raval'),
        c('166 kW', 'power', 166, 'kW', company='Cupra', product='Raval'),
        c('38 to 52 kWh', 'battery_capacity', 38, 'kWh', 52, company='Cupra', product='Raval'),
        c('450 km', 'range', None, 'km', 450, company='Cupra', product='Raval'),
        c('€26,000', 'price', 26000, 'EUR', company='Cupra', product='Raval', status='target'),
        c('600,000 units', 'capacity', 600000, 'vehicle', company='SEAT', per='year', status='plan'),
        c('40 GWh', 'capacity', 40, 'GWh', company='PowerCo', per=['year', None], status='plan'),
        c('3,000 jobs', 'jobs', 3000, 'job', company='PowerCo', status='plan'),
        c('€1.19 billion', 'rnd', 1190000000, 'EUR', company='SEAT', p=('2024-01-01', '2024-12-31')),
        c('14,600', 'headcount', 14600, 'job', company='SEAT'),
        c('26 percent', 'other', 26, 'percent', company='SEAT'),
        c('€7,000', 'subsidy', 7000, 'EUR', p=(None, '2024-12-31')),
    ],
    names=mentions(TEXT, {'SEAT': ('COMPANY', 'SEAT'), 'Seat': ('COMPANY', 'SEAT'), 'Cupra': ('COMPANY', 'Cupra'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'PowerCo': ('COMPANY', 'PowerCo'), 'Born': ('PRODUCT', 'Born'), 'Tavascan': ('PRODUCT', 'Tavascan'), 'Raval': ('PRODUCT', 'Raval')}),
    checks=[],
)
