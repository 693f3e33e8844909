from goldlib import *
from mentions import mentions

TEXT = """Volkswagen Group's electric deliveries up 42 percent after nine months

The Volkswagen Group delivered 717,500 all-electric vehicles worldwide from January to September, compared with 506,500 in the same period of the previous year. In the third quarter the number was 252,100, an increase of 33 percent. Their share of total deliveries rose to 11 percent from 8 percent.

Deliveries of all-electric vehicles by brand

| Brand | Q3 2025 | vs Q3 2024 | Jan-Sep 2025 | vs Jan-Sep 2024 |
|---|---|---|---|---|
| Volkswagen | 94,000 | +16% | 287,300 | +19% |
| Audi | 53,200 | +29% | 163,200 | +41% |
| Skoda | 44,100 | +98% | 124,900 | +119% |
| Cupra | 20,300 | +45% | 57,300 | +64% |
| Porsche | 18,400 | +57% | 58,900 | +54% |
| VW Commercial Vehicles | 21,800 | +160% | 53,600 | +158% |

Deliveries in Europe grew 78 percent to 522,600 vehicles, those in the US 85 percent to 66,400, while those in China fell 43 percent to 85,500. The order intake for electric cars in Western Europe was up 64 percent.
"""

doc = dict(
    id='tr-vwag-bev-9m25', published='2025-10-13', source='wolfsburg wire',
    title="Volkswagen Group's electric deliveries up 42 percent after nine months",
    text=TEXT,
    claims=[
        c('42 percent', 'deliveries', 42, 'percent', company='Volkswagen Group', role='change', p=('2025-01-01', '2025-09-30')),
        c('717,500 all-electric vehicles', 'deliveries', 717500, 'vehicle', company='Volkswagen Group', p=('2025-01-01', '2025-09-30')),
        c('506,500', 'deliveries', 506500, 'vehicle', company='Volkswagen Group', p=('2024-01-01', '2024-09-30')),
        c('252,100', 'deliveries', 252100, 'vehicle', company='Volkswagen Group', p=('2025-07-01', '2025-09-30')),
        c('33 percent', 'deliveries', 33, 'percent', company='Volkswagen Group', role='change', p=('2025-07-01', '2025-09-30')),
        c('11 percent', 'deliveries', 11, 'percent', company='Volkswagen Group', role='share', p=('2025-01-01', '2025-09-30')),
        c('8 percent', 'deliveries', 8, 'percent', company='Volkswagen Group', role='share', p=('2024-01-01', '2024-09-30')),
        c('94,000', 'deliveries', 94000, 'vehicle', company='Volkswagen', p=('2025-07-01', '2025-09-30')),
        c('+16%', 'deliveries', 16, 'percent', company='Volkswagen', role='change', p=('2025-07-01', '2025-09-30')),
        c('287,300', 'deliveries', 287300, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-09-30')),
        c('+19%', 'deliveries', 19, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-09-30')),
        c('53,200', 'deliveries', 53200, 'vehicle', company='Audi', p=('2025-07-01', '2025-09-30')),
        c('+29%', 'deliveries', 29, 'percent', company='Audi', role='change', p=('2025-07-01', '2025-09-30')),
        c('163,200', 'deliveries', 163200, 'vehicle', company='Audi', p=('2025-01-01', '2025-09-30')),
        c('+41%', 'deliveries', 41, 'percent', company='Audi', role='change', p=('2025-01-01', '2025-09-30')),
        c('44,100', 'deliveries', 44100, 'vehicle', company='Skoda', p=('2025-07-01', '2025-09-30')),
        c('+98%', 'deliveries', 98, 'percent', company='Skoda', role='change', p=('2025-07-01', '2025-09-30')),
        c('124,900', 'deliveries', 124900, 'vehicle', company='Skoda', p=('2025-01-01', '2025-09-30')),
        c('+119%', 'deliveries', 119, 'percent', company='Skoda', role='change', p=('2025-01-01', '2025-09-30')),
        c('20,300', 'deliveries', 20300, 'vehicle', company='Cupra', p=('2025-07-01', '2025-09-30')),
        c('+45%', 'deliveries', 45, 'percent', company='Cupra', role='change', p=('2025-07-01', '2025-09-30')),
        c('57,300', 'deliveries', 57300, 'vehicle', company='Cupra', p=('2025-01-01', '2025-09-30')),
        c('+64%', 'deliveries', 64, 'percent', company='Cupra', role='change', p=('2025-01-01', '2025-09-30')),
        c('18,400', 'deliveries', 18400, 'vehicle', company='Porsche', p=('2025-07-01', '2025-09-30')),
        c('+57%', 'deliveries', 57, 'percent', company='Porsche', role='change', p=('2025-07-01', '2025-09-30')),
        c('58,900', 'deliveries', 58900, 'vehicle', company='Porsche', p=('2025-01-01', '2025-09-30')),
        c('+54%', 'deliveries', 54, 'percent', company='Porsche', role='change', p=('2025-01-01', '2025-09-30')),
        c('21,800', 'deliveries', 21800, 'vehicle', company='Volkswagen Commercial Vehicles', p=('2025-07-01', '2025-09-30')),
        c('+160%', 'deliveries', 160, 'percent', company='Volkswagen Commercial Vehicles', role='change', p=('2025-07-01', '2025-09-30')),
        c('53,600', 'deliveries', 53600, 'vehicle', company='Volkswagen Commercial Vehicles', p=('2025-01-01', '2025-09-30')),
        c('+158%', 'deliveries', 158, 'percent', company='Volkswagen Commercial Vehicles', role='change', p=('2025-01-01', '2025-09-30')),
        c('78 percent', 'deliveries', 78, 'percent', company='Volkswagen Group', role='change', p=('2025-01-01', '2025-09-30')),
        c('522,600 vehicles', 'deliveries', 522600, 'vehicle', company='Volkswagen Group', p=('2025-01-01', '2025-09-30')),
        c('85 percent', 'deliveries', 85, 'percent', company='Volkswagen Group', role='change', p=('2025-01-01', '2025-09-30')),
        c('66,400', 'deliveries', 66400, 'vehicle', company='Volkswagen Group', p=('2025-01-01', '2025-09-30')),
        c('43 percent', 'deliveries', -43, 'percent', company='Volkswagen Group', role='change', p=('2025-01-01', '2025-09-30')),
        c('85,500', 'deliveries', 85500, 'vehicle', company='Volkswagen Group', p=('2025-01-01', '2025-09-30')),
        c('64 percent', 'orders', 64, 'percent', company='Volkswagen Group', role='change', p=('2025-01-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Volkswagen Group': ('COMPANY', 'Volkswagen Group'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Audi': ('COMPANY', 'Audi'), 'Skoda': ('COMPANY', 'Skoda'), 'Cupra': ('COMPANY', 'Cupra'), 'Porsche': ('COMPANY', 'Porsche'), 'VW Commercial Vehicles': ('COMPANY', 'Volkswagen Commercial Vehicles')}),
    checks=[],
)
