from goldlib import *
from mentions import mentions

TEXT = """Electric car share: Denmark passes 70 percent, Italy lags behind

Battery-electric cars made up 20.8 percent of new registrations in Europe in August, up from 17.5 percent in August 2024, as demand grew in all large markets. In absolute terms 154,582 electric cars were registered in the European countries, 26.8 percent more than in the same month last year.

Share of battery-electric cars in new registrations, percent

Country Aug-25 Aug-24 8M25
Norway 97.2 93.4 95.6
Denmark 71.5 55.1 66.0
Sweden 38.4 37.2 36.1
Netherlands 37.0 32.9 36.0
Belgium 34.3 29.3 33.7
Germany 19.0 13.7 18.0
France 19.2 16.0 17.8
Spain 9.6 5.7 8.3
Italy 5.0 3.6 5.1
Poland 7.0 2.9 5.4

The European Union requires carmakers to cut the emissions of their new fleet by 15 percent on average from 2025 to 2027 from the level of 2021. For 2035 the target remains a reduction of 100 percent. Volkswagen had a share of 11.7 percent of the battery-electric market in August, Tesla one of 9.6 percent.
"""

doc = dict(
    id='tr-eu-pen-aug25', published='2025-09-25', source='green lane eu',
    title='Electric car share: Denmark passes 70 percent, Italy lags behind',
    text=TEXT,
    claims=[
        c('70 percent', 'penetration', 70, 'percent', None, role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('20.8 percent', 'penetration', 20.8, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('17.5 percent', 'penetration', 17.5, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('154,582 electric cars', 'registrations', 154582, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('26.8 percent', 'registrations', 26.8, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('97.2', 'penetration', 97.2, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('93.4', 'penetration', 93.4, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('95.6', 'penetration', 95.6, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('71.5', 'penetration', 71.5, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('55.1', 'penetration', 55.1, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('66.0', 'penetration', 66, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('38.4', 'penetration', 38.4, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('37.2', 'penetration', 37.2, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('36.1', 'penetration', 36.1, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('37.0', 'penetration', 37, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('32.9', 'penetration', 32.9, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('36.0', 'penetration', 36, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('34.3', 'penetration', 34.3, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('29.3', 'penetration', 29.3, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('33.7', 'penetration', 33.7, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('19.0', 'penetration', 19, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('13.7', 'penetration', 13.7, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('18.0', 'penetration', 18, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('19.2', 'penetration', 19.2, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('16.0', 'penetration', 16, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('17.8', 'penetration', 17.8, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('9.6', 'penetration', 9.6, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('5.7', 'penetration', 5.7, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('8.3', 'penetration', 8.3, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('5.0', 'penetration', 5, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('3.6', 'penetration', 3.6, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('5.1', 'penetration', 5.1, 'percent', nth=1, role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('7.0', 'penetration', 7, 'percent', nth=1, role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('2.9', 'penetration', 2.9, 'percent', nth=1, role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('5.4', 'penetration', 5.4, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-08-31')),
        c('15 percent', 'emissions', -15, 'percent', role='change', p=('2025-01-01', '2027-12-31'), status='target'),
        c('100 percent', 'emissions', -100, 'percent', role='change', p=('2035-01-01', '2035-12-31'), status='target'),
        c('11.7 percent', 'market_share', 11.7, 'percent', company='Volkswagen', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('9.6 percent', 'market_share', 9.6, 'percent', company='Tesla', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
    ],
    names=mentions(TEXT, {'Volkswagen': ('COMPANY', 'Volkswagen'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
