from goldlib import *
from mentions import mentions

TEXT = """Electric car registrations in Europe rise 26 percent in October

New registrations of battery-electric cars in Europe reached 220,000 units in October, compared with 175,000 in the same month of last year. Germany was again the largest market. Every country in our list reported growth, with Norway up the least because there is little left to gain: battery-electric cars already accounted for 97.4% of its new registrations.

Battery-electric car registrations by country

Country	Oct-25	Oct-24	Change, %	YTD 2025
Germany	52,425	35,491	47.7	434,627
United Kingdom	36,830	29,802	23.6	386,244
France	34,108	25,196	35.4	249,110
Norway	11,344	11,034	2.8	118,472
Netherlands	13,970	13,208	5.8	110,215
Italy	6,210	5,047	23.0	79,003
Others	65,113	55,222	17.9	662,329
Total	220,000	175,000	25.7	2,040,000

In Germany the market share of electric cars was 21.0 percent, up from 15.3 percent in October 2024. The national association forecasts 535,000 registrations for the full year. Figures for November will be published in the week before Christmas.
"""

doc = dict(
    id='tr-europe-bev-oct25', published='2025-11-20', source='fleetbulletin.eu',
    title='Electric car registrations in Europe rise 26 percent in October',
    text=TEXT,
    claims=[
        c('26 percent', 'registrations', 26, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('220,000 units', 'registrations', 220000, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('175,000', 'registrations', 175000, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('97.4%', 'penetration', 97.4, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('52,425', 'registrations', 52425, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('35,491', 'registrations', 35491, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('47.7', 'registrations', 47.7, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('434,627', 'registrations', 434627, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('36,830', 'registrations', 36830, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('29,802', 'registrations', 29802, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('23.6', 'registrations', 23.6, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('386,244', 'registrations', 386244, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('34,108', 'registrations', 34108, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('25,196', 'registrations', 25196, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('35.4', 'registrations', 35.4, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('249,110', 'registrations', 249110, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('11,344', 'registrations', 11344, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('11,034', 'registrations', 11034, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('2.8', 'registrations', 2.8, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('118,472', 'registrations', 118472, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('13,970', 'registrations', 13970, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('13,208', 'registrations', 13208, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('5.8', 'registrations', 5.8, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('110,215', 'registrations', 110215, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('6,210', 'registrations', 6210, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('5,047', 'registrations', 5047, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('23.0', 'registrations', 23, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('79,003', 'registrations', 79003, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('65,113', 'registrations', 65113, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('55,222', 'registrations', 55222, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('17.9', 'registrations', 17.9, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('662,329', 'registrations', 662329, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('220,000', 'registrations', 220000, 'vehicle', nth=1, p=('2025-10-01', '2025-10-31')),
        c('175,000', 'registrations', 175000, 'vehicle', nth=1, p=('2024-10-01', '2024-10-31')),
        c('25.7', 'registrations', 25.7, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('2,040,000', 'registrations', 2040000, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('21.0 percent', 'penetration', 21, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('15.3 percent', 'penetration', 15.3, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('535,000 registrations', 'registrations', 535000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {}),
    checks=[],
)
