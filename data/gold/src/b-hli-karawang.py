from goldlib import *
from mentions import mentions

TEXT = """Jokowi cuts ribbon at Karawang, home of South-East Asia’s first EV cell plant

West Java’s rice bowl now makes cells. President Joko Widodo on Wednesday opened the works of HLI Green Power, a 50:50 venture between LG Energy Solution and Hyundai Motor Group, in which the Koreans have so far sunk US$1.1 billion (18 trillion rupiah) and into whose expansion a further US$2 billion is to flow.

On 33 hectares (330,000 sq m) it can produce 32.6 million cells a year, or 10 GWh, sufficient for 150,000 cars; phase two brings another 20 GWh, so that 30 GWh should be on tap eventually. Yield, the plant manager said, has passed 96 per cent.

The NCMA cells, with 270 Wh/kg, go to Hyundai Motor’s assembly hall in Cikarang, where 17 July sees the launch of the new Kona Electric, the first model with an Indonesian battery: 66 kWh, 602 km NEDC, Rp 499 million. Most of the 50,000 cars it wants to build there each year are for export.

Employment stands at 1,480 on site, with 1,500 jobs more to come. The land lease runs for 80 years.

How much does Seoul’s champion need it? LG Energy Solution installed 35.9 GWh worldwide from January to May, 5.6 per cent more than before but far less than CATL’s 107 GWh, which amounts to 37.5 per cent of the 285.4 GWh fitted by everybody.

Baca juga: Harga nikel turun 3%
"""

doc = dict(
    id='b-hli-karawang', published='2024-07-04', source='jakarta-supply-chain',
    title='Jokowi cuts ribbon at Karawang, home of South-East Asia’s first EV cell plant',
    text=TEXT,
    claims=[
        c('50:50', 'stake', 50, 'percent', company=['HLI Green Power', 'LG Energy Solution', 'Hyundai Motor', 'Hyundai Motor Group']),
        c('US$1.1 billion', 'investment', 1100000000, 'USD', company='HLI Green Power'),
        c('18 trillion rupiah', 'investment', 18000000000000, 'IDR', company='HLI Green Power'),
        c('US$2 billion', 'investment', 2000000000, 'USD', company='HLI Green Power', status='plan'),
        c('33 hectares', 'area', 33, 'hectare', company='HLI Green Power'),
        c('330,000 sq m', 'area', 330000, 'm2', company='HLI Green Power'),
        c('32.6 million cells', 'capacity', 32600000, 'battery', company='HLI Green Power', per='year'),
        c('10 GWh', 'capacity', 10, 'GWh', company='HLI Green Power', per='year'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='HLI Green Power', per='year'),
        c('20 GWh', 'capacity', 20, 'GWh', company='HLI Green Power', per='year', status=['plan', 'target']),
        c('30 GWh', 'capacity', 30, 'GWh', company='HLI Green Power', per='year', status=['plan', 'target']),
        c('96 per cent', 'other', 96, 'percent', None, company='HLI Green Power', p=(None, '2024-07-04')),
        c('270 Wh/kg', 'energy_density', 270, 'Wh/kg', company='HLI Green Power'),
        c('17 July', 'launch', None, 'date', company=['Hyundai Motor', 'Hyundai Motor Group'], product='Kona Electric', p=('2024-07-17', '2024-07-17'), status=['plan', 'target']),
        c('66 kWh', 'battery_capacity', 66, 'kWh', company=['Hyundai Motor', 'Hyundai Motor Group'], product='Kona Electric'),
        c('602 km', 'range', 602, 'km', company=['Hyundai Motor', 'Hyundai Motor Group'], product='Kona Electric'),
        c('Rp 499 million', 'price', 499000000, 'IDR', company=['Hyundai Motor', 'Hyundai Motor Group'], product='Kona Electric', status=['forecast', 'actual', 'target', 'plan']),
        c('50,000', 'production', 50000, 'vehicle', nth=1, company=['Hyundai Motor', 'Hyundai Motor Group'], per='year', status=['target', 'plan', 'forecast']),
        c('1,480', 'headcount', 1480, 'job', company='HLI Green Power'),
        c('1,500 jobs', 'jobs', 1500, 'job', company='HLI Green Power', status=['target', 'plan', 'forecast']),
        c('80 years', 'duration', 80, 'year', company='HLI Green Power'),
        c('35.9 GWh', 'installations', 35.9, 'GWh', company='LG Energy Solution', p=('2024-01-01', '2024-05-31')),
        c('5.6 per cent', 'installations', 5.6, 'percent', company='LG Energy Solution', role='change', p=('2024-01-01', '2024-05-31')),
        c('107 GWh', 'installations', 107, 'GWh', company='CATL', p=('2024-01-01', '2024-05-31')),
        c('37.5 per cent', 'market_share', 37.5, 'percent', company='CATL', role=['share', 'level'], p=('2024-01-01', '2024-05-31')),
        c('285.4 GWh', 'installations', 285.4, 'GWh', p=('2024-01-01', '2024-05-31')),
    ],
    names=mentions(TEXT, {
        'HLI Green Power': ('COMPANY', 'HLI Green Power'),
        'LG Energy Solution': ('COMPANY', 'LG Energy Solution'),
        'Hyundai Motor Group': ('COMPANY', 'Hyundai Motor'),
        'Hyundai Motor': ('COMPANY', 'Hyundai Motor'),
        'CATL': ('COMPANY', 'CATL'),
        'Kona Electric': ('PRODUCT', 'Kona Electric'),
    }),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['US$1.1 billion', '18 trillion rupiah']),
        dict(kind='unit', verdict='consistent', quotes=['33 hectares', '330,000 sq m']),
        dict(kind='sum', verdict='consistent', quotes=['10 GWh', '20 GWh', '30 GWh']),
        dict(kind='share', verdict='consistent', quotes=['107 GWh', '37.5 per cent', '285.4 GWh']),
    ],
)
