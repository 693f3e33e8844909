from goldlib import *
from mentions import mentions

TEXT = """Zero-emission trucks: Europe inches on, America brakes

Traton more than doubled its deliveries of all-electric vehicles in the first half, to 1,250 from 590. The Munich group's overall sales fell 6% to 153,200; MAN, which began series production of the eTGX in June, holds 700 orders for it, Scania has more than 1,000. Order intake for electric trucks across the group went up 116% to 1,740.

Daimler Truck, the bigger neighbour, sold 1,084 battery trucks and buses in Q2, against 648. Its unit sales in North America crumbled by 20% to 38,580; group adjusted EBIT slipped to €925m from €1.17bn, and guidance for the year now reads €3.6bn to €4.1bn. The eActros 600 (621 kWh; 500 km) found 2,500 buyers or more since launch. Under its savings plan the company will shed 5,000 jobs in Germany by 2030.

On the far side of the Atlantic, Tesla still says the Semi will be built in volume from 2026 at a Nevada plant sized for 50,000 a year. PepsiCo runs 86 of them. Windrose, a Chinese newcomer registered in Antwerp, asks $250,000 for its R700, 705 kWh and 670 km at 49 tonnes, and has raised €300m or thereabouts.

Europe's e-share of heavy trucks in H1: 1.5% (after 1.2%).
"""

doc = dict(
    id='tj-trucks-us-eu-25', published='2025-08-15', source='freight-volt-review',
    title='Zero-emission trucks: Europe inches on, America brakes',
    text=TEXT,
    claims=[
        c('doubled', 'deliveries', 100, 'percent', None, company='Traton', role='change', p=('2025-01-01', '2025-06-30')),
        c('1,250', 'deliveries', 1250, 'vehicle', company='Traton', p=('2025-01-01', '2025-06-30')),
        c('590', 'deliveries', 590, 'vehicle', company='Traton', p=('2024-01-01', '2024-06-30')),
        c('6%', 'sales', -6, 'percent', company='Traton', role='change', p=('2025-01-01', '2025-06-30')),
        c('153,200', 'sales', 153200, 'vehicle', company='Traton', p=('2025-01-01', '2025-06-30')),
        c('June', 'production_start', None, 'date', company='MAN', p=('2025-06-01', '2025-06-30')),
        c('700 orders', 'orders', 700, 'order', company='MAN'),
        c('1,000', 'orders', 1000, 'order', None, company='Scania'),
        c('116%', 'orders', 116, 'percent', company='Traton', role='change', p=('2025-01-01', '2025-06-30')),
        c('1,740', 'orders', 1740, 'order', company='Traton', p=('2025-01-01', '2025-06-30')),
        c('1,084 battery trucks', 'sales', 1084, 'vehicle', company='Daimler Truck', p=('2025-04-01', '2025-06-30')),
        c('648', 'sales', 648, 'vehicle', company='Daimler Truck', p=('2024-04-01', '2024-06-30')),
        c('20%', 'sales', -20, 'percent', company='Daimler Truck', role='change', p=('2025-04-01', '2025-06-30')),
        c('38,580', 'sales', 38580, 'vehicle', company='Daimler Truck', p=('2025-04-01', '2025-06-30')),
        c('€925m', 'operating_income', 925000000.0, 'EUR', company='Daimler Truck', p=('2025-04-01', '2025-06-30')),
        c('€1.17bn', 'operating_income', 1170000000.0, 'EUR', company='Daimler Truck', p=('2024-04-01', '2024-06-30')),
        c('€3.6bn to €4.1bn', 'operating_income', 3600000000.0, 'EUR', 4100000000.0, company='Daimler Truck', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('621 kWh', 'battery_capacity', 621, 'kWh', company='Daimler Truck', product='eActros 600'),
        c('500 km', 'range', 500, 'km', company='Daimler Truck', product='eActros 600'),
        c('2,500 buyers', 'orders', 2500, 'order', None, company='Daimler Truck', product='eActros 600'),
        c('5,000 jobs', 'layoffs', 5000, 'job', company='Daimler Truck', p=(None, '2030-12-31'), status=['plan', 'target']),
        c('2026', 'production_start', None, 'date', company='Tesla', product='Semi', p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
        c('50,000', 'capacity', 50000, 'vehicle', company='Tesla', product='Semi', per='year', status=['plan', 'target']),
        c('86', 'other', 86, 'vehicle', company='PepsiCo'),
        c('$250,000', 'price', 250000, 'USD', company='Windrose', product='R700'),
        c('705 kWh', 'battery_capacity', 705, 'kWh', company='Windrose', product='R700'),
        c('670 km', 'range', 670, 'km', company='Windrose', product='R700'),
        c('49 tonnes', 'weight', 49, 'tonne', company='Windrose', product='R700'),
        c('€300m', 'funding', 300000000.0, 'EUR', company='Windrose'),
        c('1.5%', 'penetration', 1.5, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('1.2%', 'penetration', 1.2, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Daimler Truck': ('COMPANY', 'Daimler Truck'), 'Traton': ('COMPANY', 'Traton'), 'Scania': ('COMPANY', 'Scania'), 'MAN': ('COMPANY', 'MAN'), 'Windrose': ('COMPANY', 'Windrose'), 'PepsiCo': ('COMPANY', 'PepsiCo'), 'eActros 600': ('PRODUCT', 'eActros 600'), 'Semi': ('PRODUCT', 'Semi'), 'R700': ('PRODUCT', 'R700'), 'eTGX': ('PRODUCT', 'eTGX')}),
    checks=[],
)
