from goldlib import *
from mentions import mentions

TEXT = """Togg crosses into Germany with two cars and a price list

Turkey’s national carmaker has opened its order books in Germany. The T10X, an SUV of 4.6 metres, starts at €34,295 there, the lower-slung T10F, which was unveiled to Europeans at the IAA in Munich last week, at the same sum. With the long-range pack of 88.5 kWh the former manages 523 kilometres, the latter 623; all-wheel drive lifts output from 160 kW to 320 kW. DC power of up to 180 kW tops up the battery from 20 to 80 percent in 28 minutes.

Deliveries to German customers should begin by the end of the year. “Digital first” means there will be no dealers; 15 service partners are under contract, to become 100 by the end of 2026. France and Italy follow next year.

At home Togg built 30,128 vehicles last year, 54 percent more than in 2023, and held 29.5 percent of the electric market, just ahead of Tesla. In 2025 that has turned round: through August the American brand delivered 26,540 in Turkey, mostly the Model Y, and Togg 21,300.

The Gemlik works cost 1.8 billion euros up to now and is laid out for 175,000 cars a year. Packs come from Siro, which Togg and Farasis own half each. Exports, none so far, are to account for a tenth of output in 2026, said chief executive Gürcan Karakaş, 59; one million vehicles are to be built by 2032.
"""

doc = dict(
    id='tm-togg-t10f', published='2025-09-16', source='bosphorus-auto',
    title='Togg crosses into Germany with two cars and a price list',
    text=TEXT,
    claims=[
        c('two cars', 'models', 2, 'model', company='Togg'),
        c('4.6 metres', 'length', 4.6, 'm', company='Togg', product='T10X'),
        c('€34,295', 'price', 34295, 'EUR', company='Togg', product='T10X'),
        c('last week', 'launch', None, 'date', company='Togg', product='T10F', p=('2025-09-08', '2025-09-14')),
        c('88.5 kWh', 'battery_capacity', 88.5, 'kWh', company='Togg', product=['T10X', 'T10F']),
        c('523 kilometres', 'range', 523, 'km', company='Togg', product='T10X'),
        c('623', 'range', 623, 'km', company='Togg', product='T10F'),
        c('160 kW', 'power', 160, 'kW', company='Togg', product=['T10X', 'T10F']),
        c('320 kW', 'power', 320, 'kW', company='Togg', product=['T10X', 'T10F']),
        c('180 kW', 'charging_power', None, 'kW', 180, company='Togg', product=['T10X', 'T10F']),
        c('28 minutes', 'charging_time', 28, 'minute', company='Togg', product=['T10X', 'T10F']),
        c('end of the year', 'delivery_start', None, 'date', company='Togg', p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('15 service partners', 'stores', 15, 'store', company='Togg'),
        c('100', 'stores', 100, 'store', company='Togg', p=(None, '2026-12-31'), status='plan'),
        c('next year', 'launch', None, 'date', company='Togg', p=('2026-01-01', '2026-12-31'), status='plan'),
        c('30,128 vehicles', ['deliveries', 'production', 'sales'], 30128, 'vehicle', company='Togg', p=('2024-01-01', '2024-12-31')),
        c('54 percent', ['deliveries', 'production', 'sales'], 54, 'percent', company='Togg', role='change', p=('2024-01-01', '2024-12-31')),
        c('29.5 percent', 'market_share', 29.5, 'percent', company='Togg', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('26,540', ['sales', 'deliveries'], 26540, 'vehicle', company='Tesla', p=('2025-01-01', '2025-08-31')),
        c('21,300', ['sales', 'deliveries'], 21300, 'vehicle', company='Togg', p=('2025-01-01', '2025-08-31')),
        c('1.8 billion euros', 'investment', 1800000000, 'EUR', company='Togg'),
        c('175,000 cars', 'capacity', 175000, 'vehicle', company='Togg', per='year'),
        c('half', 'stake', 50, 'percent', company=['Togg', 'Farasis', 'Siro']),
        c('a tenth', ['exports', 'sales'], 10, 'percent', company='Togg', role=['level', 'share'], p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('one million vehicles', 'production', 1000000, 'vehicle', company='Togg', p=(None, '2032-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Togg': ('COMPANY', 'Togg'), 'Siro': ('COMPANY', 'Siro'), 'Farasis': ('COMPANY', 'Farasis'), 'Tesla': ('COMPANY', 'Tesla'), 'T10X': ('PRODUCT', 'T10X'), 'T10F': ('PRODUCT', 'T10F'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
