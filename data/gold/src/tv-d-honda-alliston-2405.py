from goldlib import *
from mentions import mentions

TEXT = """Honda to build C$15-billion EV hub in Ontario

ALLISTON, Ont. - Honda Motor said Thursday it will invest $15 billion with partners in four plants in Ontario, the largest auto investment in Canada's history.

An assembly plant in Alliston will have a capacity of up to 240,000 vehicles a year, next to a 36-gigawatt-hour battery plant. Production is to begin in 2028.

The project will create 1,000 jobs on top of the 4,200 in Alliston today, the Japanese automaker said.

Ottawa and Ontario are each providing up to $2.5 billion. Of the federal money, $1.5 billion would come from a new 10 per cent tax credit on buildings, officials said.

Materials plants will be set up with POSCO Future M and Asahi Kasei. The latter said it would spend about 180 billion yen ($1.6 billion) on its separator plant in Port Colborne, with Honda taking 25 per cent.

Honda has set a goal of 100 per cent zero-emission sales by 2040. It wants to make 2 million EVs a year by 2030 and spend 5 trillion yen on electrification in the ten years to fiscal 2030.

Volkswagen's $7-billion cell plant in St. Thomas and the NextStar factory of Stellantis and LG in Windsor, which is more than half finished, get up to $13.2 billion and $15 billion of production support, respectively.

Zero-emission vehicles made up 12.1 per cent of new registrations in Canada in the fourth quarter of 2023, up from 10.4 per cent a year earlier, Statistics Canada says. Under Ottawa's mandate the figure must be 20 per cent in 2026 and 100 per cent in 2035.

- With files from a national wire. This report was first published April 25, 2024.
"""

doc = dict(
    id='tv-d-honda-alliston-2405', published='2024-04-25', source='queens-park-dispatch',
    title='Honda to build C$15-billion EV hub in Ontario',
    text=TEXT,
    claims=[
        c('C$15-billion', 'investment', 15000000000, 'CAD', company='Honda', status=['plan', 'target', 'forecast']),
        c('$15 billion', 'investment', 15000000000, 'CAD', company='Honda', status=['plan', 'target', 'forecast']),
        c('240,000 vehicles', 'capacity', None, 'vehicle', 240000, company='Honda', per='year', status=['plan', 'target', 'forecast']),
        c('36-gigawatt-hour', 'capacity', 36, 'GWh', company='Honda', per=['year', None], status=['plan', 'target', 'forecast']),
        c('2028', 'production_start', None, 'date', company='Honda', p=('2028-01-01', '2028-12-31'), status=['plan', 'target', 'forecast']),
        c('1,000 jobs', 'jobs', 1000, 'job', company='Honda', status=['plan', 'target', 'forecast']),
        c('4,200', 'headcount', 4200, 'job', company='Honda'),
        c('$2.5 billion', 'subsidy', None, 'CAD', 2500000000, company='Honda', status=['plan', 'target', 'forecast']),
        c('$1.5 billion', 'subsidy', 1500000000, 'CAD', company='Honda', status=['plan', 'target', 'forecast']),
        c('10 per cent', 'subsidy', 10, 'percent', status=['plan', 'target', 'forecast']),
        c('180 billion yen', 'investment', 180000000000, 'JPY', company='Asahi Kasei', status=['plan', 'target', 'forecast']),
        c('$1.6 billion', 'investment', 1600000000, 'CAD', company='Asahi Kasei', status=['plan', 'target', 'forecast']),
        c('25 per cent', 'stake', 25, 'percent', company=['Honda', 'Asahi Kasei'], status=['plan', 'target', 'forecast']),
        c('100 per cent', 'sales', 100, 'percent', company='Honda', role='share', p=(None, '2040-12-31'), status='target'),
        c('2 million EVs', 'production', 2000000, 'vehicle', company='Honda', per='year', p=(None, '2030-12-31'), status='target'),
        c('5 trillion yen', 'investment', 5000000000000, 'JPY', company='Honda', p=('2021-04-01', '2031-03-31'), status=['plan', 'target', 'forecast']),
        c('$7-billion', 'investment', 7000000000, 'CAD', company='Volkswagen', status=['plan', 'target', 'forecast']),
        c('half', 'other', 50, 'percent', None, company='NextStar'),
        c('$13.2 billion', 'subsidy', None, 'CAD', 13200000000, company='Volkswagen', status=['plan', 'target', 'forecast']),
        c('$15 billion', 'subsidy', None, 'CAD', 15000000000, nth=1, company='NextStar', status=['plan', 'target', 'forecast']),
        c('12.1 per cent', 'penetration', 12.1, 'percent', p=('2023-10-01', '2023-12-31')),
        c('10.4 per cent', 'penetration', 10.4, 'percent', p=('2022-10-01', '2022-12-31')),
        c('20 per cent', 'penetration', 20, 'percent', p=('2026-01-01', '2026-12-31'), status='target'),
        c('100 per cent', 'penetration', 100, 'percent', nth=1, p=('2035-01-01', '2035-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Honda Motor': ('COMPANY', 'Honda'), 'Honda': ('COMPANY', 'Honda'), 'POSCO Future M': ('COMPANY', 'POSCO Future M'), 'Asahi Kasei': ('COMPANY', 'Asahi Kasei'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'NextStar': ('COMPANY', 'NextStar'), 'Stellantis': ('COMPANY', 'Stellantis'), 'LG': ('COMPANY', 'LG Energy Solution')}),
    checks=[],
)
