from goldlib import *
from mentions import mentions

TEXT = """2022 in review: ten million plug-ins and where they went

Global plug-in sales totalled 10.5 million last year, 55% more than the 6.77 million of 2021, EV-volumes calculates. Battery cars were 7.7 million of these. The plug-in share of light vehicles rose to 13.0% from 8.3%.

China alone bought 6.18 million, Europe 2.68 million (+15%), North America 1.11 million (+48%).

BYD added 1.27 million in twelve months and ended at 1.86 million, passing the 1.31 million of Tesla, still first if pure electrics alone are counted: 911,000 came from Shenzhen. VW Group and GM (with Wuling) had 839,000 and 584,500 respectively.

Tesla's December discount in America, $7,500, foretold what came next: on 13 January the Model Y Long Range went from $65,990 to $52,990.

This year should bring 14.3 million sales worldwide. By 2030 we see 48 million annually.
"""

doc = dict(
    id='ti-ev-volumes-globe', published='2023-01-31', source='plugged-in-letter',
    title='2022 in review: ten million plug-ins and where they went',
    text=TEXT,
    claims=[
        c('ten million', 'sales', 10000000.0, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('10.5 million', 'sales', 10500000.0, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('55%', 'sales', 55, 'percent', role='change', p=('2022-01-01', '2022-12-31')),
        c('6.77 million', 'sales', 6770000.0, 'vehicle', p=('2021-01-01', '2021-12-31')),
        c('7.7 million', 'sales', 7700000.0, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('13.0%', 'penetration', 13.0, 'percent', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('8.3%', 'penetration', 8.3, 'percent', role=['level', 'share'], p=('2021-01-01', '2021-12-31')),
        c('6.18 million', 'sales', 6180000.0, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('2.68 million', 'sales', 2680000.0, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('+15%', 'sales', 15, 'percent', role='change', p=('2022-01-01', '2022-12-31')),
        c('1.11 million', 'sales', 1110000.0, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('+48%', 'sales', 48, 'percent', role='change', p=('2022-01-01', '2022-12-31')),
        c('1.27 million', 'sales', 1270000.0, 'vehicle', company='BYD', role='change', p=('2022-01-01', '2022-12-31')),
        c('1.86 million', 'sales', 1860000.0, 'vehicle', company='BYD', p=('2022-01-01', '2022-12-31')),
        c('1.31 million', 'sales', 1310000.0, 'vehicle', company='Tesla', p=('2022-01-01', '2022-12-31')),
        c('911,000', 'sales', 911000, 'vehicle', company='BYD', p=('2022-01-01', '2022-12-31')),
        c('839,000', 'sales', 839000, 'vehicle', company='Volkswagen Group', p=('2022-01-01', '2022-12-31')),
        c('584,500', 'sales', 584500, 'vehicle', company='General Motors', p=('2022-01-01', '2022-12-31')),
        c('$7,500', 'price_change', -7500, 'USD', company='Tesla'),
        c('$65,990', 'price', 65990, 'USD', company='Tesla', product='Model Y Long Range', superseded=True),
        c('$52,990', 'price', 52990, 'USD', company='Tesla', product='Model Y Long Range'),
        c('14.3 million', 'sales', 14300000.0, 'vehicle', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('48 million', 'sales', 48000000.0, 'vehicle', per='year', p=(None, '2030-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'VW Group': ('COMPANY', 'Volkswagen Group'), 'GM': ('COMPANY', 'General Motors'), 'Wuling': ('COMPANY', 'Wuling'), 'Model Y Long Range': ('PRODUCT', 'Model Y Long Range')}),
    checks=[],
)
