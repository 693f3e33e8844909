from goldlib import *
from mentions import mentions

TEXT = """Ayvens still bleeds on used EVs as half-year profit drops

The leasing company Ayvens, majority-owned by Société Générale, earned €190.7 million in the second quarter, versus €204.5 million in the same quarter last year and €187.1 million in the one before. That adds up to €377.8 million for the half, 27% below the first half of 2023.

Battery cars represented 28% of passenger-car deliveries in the quarter, compared to 24% a year earlier; plug-in hybrids took 11%. As of 30 June the funded fleet numbered 2.6 million vehicles, of which 470,000 electric, up from 420,000 at the end of December.

A used car sold in the second quarter brought the lessor €1,480 on average, excluding effects of earlier write-downs; a year ago it had been €2,614. On battery cars it lost €2,900 apiece. By 2026, it wants €350 million of annual savings from its merger.

Tesla's repeated reductions – a Model Y cost €44,990 in France in June – are the main culprit; the American brand has taken 24% off since January 2023.

Rival Arval, part of BNP Paribas, leased 1.74 million vehicles at the end of June, 5.9% more than a year before. It too reported lower resale gains.
"""

doc = dict(
    id='tn-ayvens-h1-24-fleet', published='2024-08-01', source='la-defense-markets',
    title='Ayvens still bleeds on used EVs as half-year profit drops',
    text=TEXT,
    claims=[
        c('€190.7 million', 'net_income', 190700000, 'EUR', company='Ayvens', p=('2024-04-01', '2024-06-30')),
        c('€204.5 million', 'net_income', 204500000, 'EUR', company='Ayvens', p=('2023-04-01', '2023-06-30')),
        c('€187.1 million', 'net_income', 187100000, 'EUR', company='Ayvens', p=('2024-01-01', '2024-03-31')),
        c('€377.8 million', 'net_income', 377800000, 'EUR', company='Ayvens', p=('2024-01-01', '2024-06-30')),
        c('27%', 'net_income', -27, 'percent', company='Ayvens', role='change', p=('2024-01-01', '2024-06-30')),
        c('28%', 'deliveries', 28, 'percent', company='Ayvens', role='share', p=('2024-04-01', '2024-06-30')),
        c('24%', 'deliveries', 24, 'percent', company='Ayvens', role='share', p=('2023-04-01', '2023-06-30')),
        c('11%', 'deliveries', 11, 'percent', company='Ayvens', role='share', p=('2024-04-01', '2024-06-30')),
        c('2.6 million vehicles', 'other', 2600000, 'vehicle', company='Ayvens', p=('2024-06-30', '2024-06-30')),
        c('470,000', 'other', 470000, 'vehicle', company='Ayvens', p=('2024-06-30', '2024-06-30')),
        c('420,000', 'other', 420000, 'vehicle', company='Ayvens', p=('2023-12-31', '2023-12-31')),
        c('€1,480', 'gross_profit', 1480, 'EUR', company='Ayvens', per='vehicle', p=('2024-04-01', '2024-06-30')),
        c('€2,614', 'gross_profit', 2614, 'EUR', company='Ayvens', per='vehicle', p=('2023-04-01', '2023-06-30')),
        c('€2,900', 'gross_profit', -2900, 'EUR', company='Ayvens', per='vehicle', p=('2024-04-01', '2024-06-30')),
        c('€350 million', 'cost', 350000000, 'EUR', company='Ayvens', p=(None, '2026-12-31'), status='target'),
        c('€44,990', 'price', 44990, 'EUR', company='Tesla', product='Model Y'),
        c('24%', 'price_change', -24, 'percent', nth=1, company='Tesla', product='Model Y', role='change', p=('2023-01-01', '2024-06-30')),
        c('1.74 million vehicles', 'other', 1740000, 'vehicle', company='Arval', p=('2024-06-30', '2024-06-30')),
        c('5.9%', 'other', 5.9, 'percent', company='Arval', role='change', p=('2024-06-30', '2024-06-30')),
    ],
    names=mentions(TEXT, {'Ayvens': ('COMPANY', 'Ayvens'), 'Société Générale': ('COMPANY', 'Société Générale'), 'Arval': ('COMPANY', 'Arval'), 'BNP Paribas': ('COMPANY', 'BNP Paribas'), 'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
