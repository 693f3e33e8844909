from goldlib import *
from mentions import mentions

TEXT = """South America’s tiniest carmaker wants to sell abroad

Since September 2019, when the first one left its hall in Cochabamba, Quantum Motors has found customers for barely 380 of its boxy electric runabouts in Bolivia, Peru and Paraguay. Petrol in the country costs about 50 cents a litre thanks to subsidies; only the queues at filling stations speak for electricity, says co-founder Carlos Soruco, 45.

The E4, which stands 2.28 metres long and weighs 490 kilos, goes 55 km/h at best and travels 80 km before it needs the socket, where it spends six hours. It sells for $7,600. Two can sit in the front, one behind: three seats.

With 60 workers, Quantum builds ten cars a month, although it could do 60. In El Alto, 40 women have been trained to mend them. Its batteries come from China; the salt flat of Uyuni, with 23 million tonnes of lithium the largest deposit on earth, lies 400 km to the south.

Quantum borrowed $1.1 million from a development bank last year. A subsidiary in El Salvador, opened in August, aims at 500 cars in 2025. Mexico is next, promises Soruco. Bolivia itself had 2,200 electric vehicles of any sort at the end of 2023, up from 500 at the end of 2020, compared with a total fleet of 2.5 million.
"""

doc = dict(
    id='tm-bolivia-quantum', published='2024-10-03', source='andean-mobility-report',
    title='South America’s tiniest carmaker wants to sell abroad',
    text=TEXT,
    claims=[
        c('September 2019', 'production_start', None, 'date', company='Quantum Motors', product=['E4', None], p=('2019-09-01', '2019-09-30')),
        c('380', 'sales', 380, 'vehicle', company='Quantum Motors', product=['E4', None], p=('2019-09-01', '2024-10-03')),
        c('2.28 metres', 'length', 2.28, 'm', company='Quantum Motors', product='E4'),
        c('490 kilos', 'weight', 490, 'kg', company='Quantum Motors', product='E4'),
        c('55 km/h', 'top_speed', None, 'km/h', 55, company='Quantum Motors', product='E4'),
        c('80 km', 'range', 80, 'km', company='Quantum Motors', product='E4'),
        c('six hours', 'charging_time', 6, 'hour', company='Quantum Motors', product='E4'),
        c('$7,600', 'price', 7600, 'USD', company='Quantum Motors', product='E4'),
        c('three seats', 'seats', 3, 'item', company='Quantum Motors', product='E4'),
        c('60 workers', 'headcount', 60, 'job', company='Quantum Motors'),
        c('ten cars', 'production', 10, 'vehicle', company='Quantum Motors', per='month'),
        c('60', 'capacity', 60, 'vehicle', nth=2, company='Quantum Motors', per='month'),
        c('40 women', 'other', 40, 'job', company='Quantum Motors'),
        c('$1.1 million', ['funding', 'debt'], 1100000, 'USD', company='Quantum Motors', p=('2023-01-01', '2023-12-31')),
        c('500 cars', 'sales', 500, 'vehicle', company='Quantum Motors', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('2,200', 'other', 2200, 'vehicle', p=('2023-12-31', '2023-12-31')),
        c('500', 'other', 500, 'vehicle', nth=1, p=('2020-12-31', '2020-12-31')),
        c('2.5 million', 'other', 2500000, 'vehicle'),
    ],
    names=mentions(TEXT, {'Quantum Motors': ('COMPANY', 'Quantum Motors'), 'Quantum': ('COMPANY', 'Quantum Motors'), 'E4': ('PRODUCT', 'E4')}),
    checks=[],
)
