from goldlib import *
from mentions import mentions

TEXT = """Morocco signs €1.2bn gigafactory deal with Gotion

RABAT – China's Gotion High-tech will build Africa's first battery gigafactory at Kenitra, the Moroccan government announced on Thursday. Phase one costs $1.3 billion, local partners' share included, is sized for 20 GWh, and should be producing by the third quarter of 2026; it creates 2,300 jobs. Later stages may take annual capacity to 100 GWh and the bill to $6.5 billion.

The site, 283 hectares next to an Atlantic port, was picked since Morocco already assembles 700,000 vehicles a year for Renault and Stellantis and has phosphate in abundance.

Other Chinese names are busy too. BTR spends $300 million on 50,000 tonnes of cathodes a year near Tangier, with 2,500 jobs; Huayou Cobalt and LG Chem plan a second cathode works of like size for 500,000 cars.

Gotion, 24.8% owned by Volkswagen, made 939 million yuan last year, 201% more, on revenue of 31.6 billion yuan, up 37%. Debt came to 72% of its assets, though. Its newest LMFP cell, Astroinno, reaches 240 Wh/kg and 1,000 km. Overseas it runs or builds 20 bases, among them a $2 billion one in Manteno, Illinois, meant to offer 2,600 jobs. Installations in the first four months: 8.9 GWh, a global share of 2.2%.
"""

doc = dict(
    id='tk-gotion-morocco', published='2024-06-07', source='maghreb-industry-letter',
    title='Morocco signs €1.2bn gigafactory deal with Gotion',
    text=TEXT,
    claims=[
        c('€1.2bn', 'investment', 1200000000, 'EUR', company='Gotion', status='plan'),
        c('$1.3 billion', 'investment', 1300000000, 'USD', company='Gotion', status='plan'),
        c('20 GWh', 'capacity', 20, 'GWh', company='Gotion', per=['year', None], status='plan'),
        c('the third quarter of 2026', 'production_start', None, 'date', company='Gotion', p=(None, '2026-09-30'), status='plan'),
        c('2,300 jobs', 'jobs', 2300, 'job', company='Gotion', status='plan'),
        c('100 GWh', 'capacity', 100, 'GWh', company='Gotion', per='year', status='plan'),
        c('$6.5 billion', 'investment', 6500000000, 'USD', company='Gotion', status='plan'),
        c('283 hectares', 'area', 283, 'hectare', company='Gotion'),
        c('700,000 vehicles', 'capacity', 700000, 'vehicle', per=['year', None]),
        c('$300 million', 'investment', 300000000, 'USD', company='BTR', status='plan'),
        c('50,000 tonnes', 'capacity', 50000, 'tonne', company='BTR', per='year', status='plan'),
        c('2,500', 'jobs', 2500, 'job', company='BTR', status='plan'),
        c('500,000', 'other', 500000, 'vehicle', company=['Huayou Cobalt', 'LG Chem'], status='forecast'),
        c('24.8%', 'stake', 24.8, 'percent', company=['Volkswagen', 'Gotion']),
        c('939 million yuan', 'net_income', 939000000, 'CNY', company='Gotion', p=('2023-01-01', '2023-12-31')),
        c('201%', 'net_income', 201, 'percent', company='Gotion', role='change', p=('2023-01-01', '2023-12-31')),
        c('31.6 billion yuan', 'revenue', 31600000000, 'CNY', company='Gotion', p=('2023-01-01', '2023-12-31')),
        c('37%', 'revenue', 37, 'percent', company='Gotion', role='change', p=('2023-01-01', '2023-12-31')),
        c('72%', 'debt', 72, 'percent', company='Gotion', role='share'),
        c('240 Wh/kg', 'energy_density', 240, 'Wh/kg', company='Gotion', product='Astroinno'),
        c('1,000 km', 'range', 1000, 'km', company='Gotion', product='Astroinno'),
        c('20', 'other', 20, 'item', nth=3, company='Gotion'),
        c('$2 billion', 'investment', 2000000000, 'USD', company='Gotion', status='plan'),
        c('2,600 jobs', 'jobs', 2600, 'job', company='Gotion', status='plan'),
        c('8.9 GWh', 'installations', 8.9, 'GWh', company='Gotion', p=('2024-01-01', '2024-04-30')),
        c('2.2%', 'market_share', 2.2, 'percent', company='Gotion', role=['level', 'share'], p=('2024-01-01', '2024-04-30')),
    ],
    names=mentions(TEXT, {'Astroinno': ('PRODUCT', 'Astroinno'), 'Gotion': ('COMPANY', 'Gotion'), 'Gotion High-tech': ('COMPANY', 'Gotion'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Renault': ('COMPANY', 'Renault'), 'Stellantis': ('COMPANY', 'Stellantis'), 'BTR': ('COMPANY', 'BTR'), 'LG Chem': ('COMPANY', 'LG Chem'), 'Huayou Cobalt': ('COMPANY', 'Huayou Cobalt')}),
    checks=[],
)
