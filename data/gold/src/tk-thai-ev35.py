from goldlib import *
from mentions import mentions

TEXT = """Thailand books 76,314 battery cars in 2023, nearly eight times as many

BANGKOK – New registrations of battery-electric passenger cars came to 76,314 last year, up 684 per cent from 9,729 in 2022, transport department figures show; with pickups and motorcycles the total is 100,219. EVs thus took 12 per cent of a car market that otherwise contracted by 8.7 per cent to 775,780 units.

By brand: BYD 30,650 (40 per cent of the segment), Neta 12,777, MG 12,462, and GWM with 6,746. The Atto 3 alone found 19,214 buyers.

Under the second support package, EV 3.5, in force since January 2, the state pays 50,000 to 100,000 baht per car with a battery of 50 kWh or more, rather than 150,000 as until December, cuts the import duty by as much as 40 percentage points for two years and lowers excise to 2 per cent from 8. In exchange a brand must build two cars locally for each one imported by 2026 and three by 2027.

Eight makers have committed 40 billion baht (US$1.14 billion). GWM began production of the Ora Good Cat in Rayong on Friday; BYD's plant there, worth 17.9 billion baht, opens in July with 150,000 cars a year. Fast chargers stand at 3,500, AC points at 4,806. BYD has meanwhile sliced 60,000 baht off the Dolphin, now 639,999 baht.
"""

doc = dict(
    id='tk-thai-ev35', published='2024-01-15', source='chao-phraya-business',
    title='Thailand books 76,314 battery cars in 2023, nearly eight times as many',
    text=TEXT,
    claims=[
        c('76,314', 'registrations', 76314, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('eight times', 'registrations', 700, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('76,314', 'registrations', 76314, 'vehicle', nth=1, p=('2023-01-01', '2023-12-31')),
        c('684 per cent', 'registrations', 684, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('9,729', 'registrations', 9729, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('100,219', 'registrations', 100219, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('12 per cent', 'penetration', 12, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('8.7 per cent', 'sales', -8.7, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('775,780 units', 'sales', 775780, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('30,650', 'registrations', 30650, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('40 per cent', 'market_share', 40, 'percent', company='BYD', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('12,777', 'registrations', 12777, 'vehicle', company='Neta', p=('2023-01-01', '2023-12-31')),
        c('12,462', 'registrations', 12462, 'vehicle', company='MG', p=('2023-01-01', '2023-12-31')),
        c('6,746', 'registrations', 6746, 'vehicle', company=['GWM', 'Great Wall Motor'], p=('2023-01-01', '2023-12-31')),
        c('19,214 buyers', 'registrations', 19214, 'vehicle', company='BYD', product='Atto 3', p=('2023-01-01', '2023-12-31')),
        c('50,000 to 100,000 baht', 'subsidy', 50000, 'THB', 100000, per=['vehicle', None], p=('2024-01-02', None)),
        c('50 kWh', ['battery_capacity', 'other'], 50, 'kWh'),
        c('150,000', 'subsidy', 150000, 'THB', per=['vehicle', None], p=(None, '2023-12-31')),
        c('40 percentage points', 'tariff', None, 'percentage_point', -40, role='change', p=('2024-01-02', None)),
        c('two years', 'duration', 2, 'year'),
        c('2 per cent', 'tariff', 2, 'percent', nth=1, p=('2024-01-02', None)),
        c('8', 'tariff', 8, 'percent', nth=3),
        c('two cars', 'other', 2, 'vehicle', p=('2026-01-01', '2026-12-31'), status='target'),
        c('three', 'other', 3, 'vehicle', p=('2027-01-01', '2027-12-31'), status='target'),
        c('Eight makers', 'other', 8, 'item'),
        c('40 billion baht', 'investment', 40000000000, 'THB', status='plan'),
        c('US$1.14 billion', 'investment', 1140000000, 'USD', status='plan'),
        c('Friday', 'production_start', None, 'date', company=['GWM', 'Great Wall Motor'], product='Ora Good Cat', p=('2024-01-12', '2024-01-12')),
        c('17.9 billion baht', 'investment', 17900000000, 'THB', company='BYD'),
        c('July', 'production_start', None, 'date', company='BYD', p=('2024-07-01', '2024-07-31'), status='plan'),
        c('150,000', 'capacity', 150000, 'vehicle', nth=1, company='BYD', per='year'),
        c('3,500', 'chargers', 3500, 'charger'),
        c('4,806', 'chargers', 4806, 'charger'),
        c('60,000 baht', 'price_change', -60000, 'THB', company='BYD', product='Dolphin', role='change'),
        c('639,999 baht', 'price', 639999, 'THB', company='BYD', product='Dolphin'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Neta': ('COMPANY', 'Neta'), 'MG': ('COMPANY', 'MG'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Ora Good Cat': ('PRODUCT', 'Ora Good Cat'), 'Dolphin': ('PRODUCT', 'Dolphin')}),
    checks=[],
)
