from goldlib import *
from mentions import mentions

TEXT = """Electric cars up 8.6 percent in a German market that is shrinking

FLENSBURG/BERLIN. The Federal Motor Transport Authority counted 256,193 new passenger cars in June, 13.8 percent fewer than in the same month last year, which had been inflated by a deadline. Of these 47,163 were pure battery cars (+8.6 percent), giving them 18.4 percent of the market; plug-in hybrids, at 25,608, grew by 66.2 percent. Average CO2 emissions declined 9.0 percent to 108.9 g per km.

In the half-year, 248,726 battery cars came onto the road (184,125 in the first half of 2024), that is 35.1 percent more. The VDA has raised its forecast for the whole year to 671,000 electric cars of all kinds from 666,000.

VW sold 46,100 of them in six months, and has 19 percent of the segment; the ID.7 was top model with 17,100, before Skoda's Elroq with 11,200. Tesla shed 60 percent in June, ending at 1,860; over the half-year it lost 58.2 percent. BYD multiplied its number by four to 1,675.

German plants built 341,900 cars, 2 percent down, and exported 258,800. A BMW spokesman, 51, called the mood "fragile". At €33,950 the Elroq, 4,488 millimetres long, is still five months away for those who sign now.
"""

doc = dict(
    id='tk-kba-2506', published='2025-07-03', source='rhein-ruhr-zeitung-en',
    title='Electric cars up 8.6 percent in a German market that is shrinking',
    text=TEXT,
    claims=[
        c('8.6 percent', 'registrations', 8.6, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('256,193', 'registrations', 256193, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('13.8 percent', 'registrations', -13.8, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('47,163', 'registrations', 47163, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('+8.6 percent', 'registrations', 8.6, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('18.4 percent', 'penetration', 18.4, 'percent', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('25,608', 'registrations', 25608, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('66.2 percent', 'registrations', 66.2, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('9.0 percent', 'emissions', -9, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('108.9 g', 'emissions', 0.1089, 'kg', per='km', p=('2025-06-01', '2025-06-30')),
        c('248,726', 'registrations', 248726, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('184,125', 'registrations', 184125, 'vehicle', p=('2024-01-01', '2024-06-30')),
        c('35.1 percent', 'registrations', 35.1, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('671,000', 'registrations', 671000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('666,000', 'registrations', 666000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast', superseded=True),
        c('46,100', 'registrations', 46100, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-06-30')),
        c('19 percent', 'market_share', 19, 'percent', company='Volkswagen', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('17,100', 'registrations', 17100, 'vehicle', company='Volkswagen', product='ID.7', p=('2025-01-01', '2025-06-30')),
        c('11,200', 'registrations', 11200, 'vehicle', company='Skoda', product='Elroq', p=('2025-01-01', '2025-06-30')),
        c('60 percent', 'registrations', -60, 'percent', company='Tesla', role='change', p=('2025-06-01', '2025-06-30')),
        c('1,860', 'registrations', 1860, 'vehicle', company='Tesla', p=('2025-06-01', '2025-06-30')),
        c('58.2 percent', 'registrations', -58.2, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-06-30')),
        c('four', 'registrations', 300, 'percent', company='BYD', role='change', p=('2025-06-01', '2025-06-30')),
        c('1,675', 'registrations', 1675, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('341,900', 'production', 341900, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('2 percent', 'production', -2, 'percent', nth=2, role='change', p=('2025-06-01', '2025-06-30')),
        c('258,800', 'exports', 258800, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('€33,950', 'price', 33950, 'EUR', company='Skoda', product='Elroq'),
        c('4,488 millimetres', 'length', 4488, 'mm', company='Skoda', product='Elroq'),
        c('five months', 'wait_time', 5, 'month', company='Skoda', product='Elroq'),
    ],
    names=mentions(TEXT, {'VW': ('COMPANY', 'Volkswagen'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Skoda': ('COMPANY', 'Skoda'), 'BMW': ('COMPANY', 'BMW'), 'Elroq': ('PRODUCT', 'Elroq'), 'ID.7': ('PRODUCT', 'ID.7')}),
    checks=[],
)
