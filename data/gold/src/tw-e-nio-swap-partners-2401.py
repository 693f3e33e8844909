from goldlib import *
from mentions import mentions

TEXT = """JAC, Chery join Nio's battery swap alliance as station count nears 2,400

Nio today signed agreements with state-owned JAC Group and Chery on battery swapping, bringing the number of carmakers that will share its network to four, after Changan Auto on November 21 and Geely Holding on November 29.

The partners will cooperate on standards for battery packs and on the building and running of stations, Nio said, without naming investment sums.

JAC, based in Hefei like Nio's main plants, has been building Nio's cars since 2018. In December, Nio said it would acquire production equipment and assets of the first two plants from JAC for about RMB 3.16 billion ($446 million) excluding tax. The two have a combined annual capacity of 240,000 units at present, according to filings.

As of today, Nio has 2,339 swap stations in China, 756 of which are on highways, and has provided over 36.5 million swaps in total. The company added 1,011 stations in 2023, slightly above the goal of 1,000 set early last year. For 2024, it plans another 1,000 and 20,000 charging piles. It has 21,100 piles now.

A fourth-generation station, to be put into use from April, holds up to 23 packs and can handle 480 swaps a day, up from 408 for the third generation with 21.

In Europe, Nio operates 34 stations, including 11 in Germany and 10 in Norway.

Changan's first swappable model under the tie-up is not due before 2025, local media outlet Yicai said earlier this month. Changan sold 474,000 new energy vehicles last year, 75 percent more than in 2022, while Nio delivered 160,038, up 30.7 percent.

Aulton, the second largest operator, has just over 800 stations, most of which serve taxis built by BAIC.

Nio's US-traded shares fell 2.9 percent to $6.11 on Tuesday.
"""

PL = ['plan', 'target', 'forecast']
N = 'NIO'
D = ('2024-01-10', '2024-01-10')
doc = dict(
    id='tw-e-nio-swap-partners-2401', published='2024-01-10', source='cn-volt-post',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('2,400', 'stations', 2400, 'station', company=N, p=D),
        c('four', 'other', 4, 'item', company=N),
        c('2018', 'production_start', None, 'date', company=['JAC Group', 'JAC', N], p=y(2018)),
        c('RMB 3.16 billion', ['investment', 'cost', 'price'], 3.16e9, 'CNY', company=N, status=['plan', 'actual']),
        c('$446 million', ['investment', 'cost', 'price'], 4.46e8, 'USD', company=N, status=['plan', 'actual']),
        c('240,000 units', 'capacity', 240000, 'vehicle', company=[N, 'JAC Group', 'JAC'], per='year'),
        c('2,339 swap stations', 'stations', 2339, 'station', company=N, p=D),
        c('756', 'stations', 756, 'station', company=N, p=D),
        c('36.5 million swaps', 'other', 36500000, 'item', None, company=N, p=(None, '2024-01-10')),
        c('1,011 stations', 'stations', 1011, 'station', company=N, role=['level', 'change'], p=y(2023)),
        c('1,000', 'stations', 1000, 'station', company=N, role=['level', 'change'], p=y(2023), status='target'),
        c('1,000', 'stations', 1000, 'station', nth=1, company=N, role=['level', 'change'], p=y(2024), status=PL),
        c('20,000 charging piles', 'chargers', 20000, 'charger', company=N, role=['level', 'change'], p=y(2024), status=PL),
        c('21,100 piles', 'chargers', 21100, 'charger', company=N),
        c('23 packs', 'other', None, ['battery', 'item'], 23, company=N, per=['station', None]),
        c('480 swaps', ['other', 'capacity'], 480, 'item', company=N, per='day'),
        c('408', ['other', 'capacity'], 408, 'item', company=N, per=['day', None]),
        c('21', 'other', 21, ['battery', 'item'], nth=2, company=N, per=['station', None]),
        c('34 stations', 'stations', 34, 'station', company=N),
        c('11', 'stations', 11, 'station', nth=1, company=N),
        c('10', 'stations', 10, 'station', nth=1, company=N),
        c('2025', 'launch', None, 'date', company=['Changan', 'Changan Auto'], p=('2025-01-01', None), status=['forecast', 'plan']),
        c('474,000 new energy vehicles', 'sales', 474000, 'vehicle', company=['Changan', 'Changan Auto'], p=y(2023)),
        c('75 percent', 'sales', 75, 'percent', company=['Changan', 'Changan Auto'], role='change', p=y(2023)),
        c('160,038', 'deliveries', 160038, 'vehicle', company=N, p=y(2023)),
        c('30.7 percent', 'deliveries', 30.7, 'percent', company=N, role='change', p=y(2023)),
        c('800 stations', 'stations', 800, 'station', None, company='Aulton'),
        c('2.9 percent', 'share_price', -2.9, 'percent', company=N, role='change', p=('2024-01-09', '2024-01-09')),
        c('$6.11', 'share_price', 6.11, 'USD', company=N, per=['share', None], p=('2024-01-09', '2024-01-09')),
    ],
    names=mentions(TEXT, {'Nio': ('COMPANY', 'NIO'), 'JAC Group': ('COMPANY', 'JAC Group'), 'JAC': ('COMPANY', 'JAC Group'), 'Chery': ('COMPANY', 'Chery'), 'Changan Auto': ('COMPANY', 'Changan'), 'Changan': ('COMPANY', 'Changan'), 'Geely Holding': ('COMPANY', 'Geely Holding'), 'Aulton': ('COMPANY', 'Aulton'), 'BAIC': ('COMPANY', 'BAIC')}),
    checks=[],
)
