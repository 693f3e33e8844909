from goldlib import *
from mentions import mentions

TEXT = """Kia lifts 2030 EV goal to 1.6 million units, to spend 32 tln won

SEOUL, April 5 -- Kia Corp. on Wednesday raised its target for electric-car sales in 2030 to 1.6 million from the 1.2 million it had set itself a year ago, and advanced the interim mark for 2026 to 1 million from 807,000.

At its investor day South Korea's second-biggest carmaker told shareholders that it would have 15 EV models by 2027, one more than thought, and spend 32 trillion won over the five years to 2027, 45 percent of it on future businesses. Eco-friendly cars are to make up 55 percent of 4.3 million sales at the end of the decade.

For this year it forecast revenue of 97.6 trillion won, up 12.7 percent, operating income of 9.3 trillion won (US$7.1 billion), 28.6 percent more than in 2022, and a margin of 9.5 percent. In 2030 these should be 160 trillion won, 16 trillion won and 10 percent.

The EV9, 5,010 mm long, six or seven seats, with a 99.8 kWh pack and 541 km by WLTP, goes on sale in the second quarter. A 1 trillion won van plant in Hwaseong (150,000 units a year) starts in 2025.
"""

doc = dict(
    id='tk-kia-invday-23', published='2023-04-05', source='hanseong-news-agency',
    title='Kia lifts 2030 EV goal to 1.6 million units, to spend 32 tln won',
    text=TEXT,
    claims=[
        c('1.6 million units', 'sales', 1600000, 'vehicle', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('32 tln won', 'investment', 32000000000000, 'KRW', company='Kia', status='plan'),
        c('1.6 million', 'sales', 1600000, 'vehicle', nth=1, company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('1.2 million', 'sales', 1200000, 'vehicle', company='Kia', p=('2030-01-01', '2030-12-31'), status='target', superseded=True),
        c('1 million', 'sales', 1000000, 'vehicle', company='Kia', p=('2026-01-01', '2026-12-31'), status='target'),
        c('807,000', 'sales', 807000, 'vehicle', company='Kia', p=('2026-01-01', '2026-12-31'), status='target', superseded=True),
        c('15 EV models', 'models', 15, 'model', company='Kia', p=('2027-01-01', '2027-12-31'), status='target'),
        c('one', 'models', 1, 'model', company='Kia', role='change', status='target'),
        c('32 trillion won', 'investment', 32000000000000, 'KRW', company='Kia', p=('2023-01-01', '2027-12-31'), status='plan'),
        c('45 percent', 'investment', 45, 'percent', company='Kia', role='share', p=('2023-01-01', '2027-12-31'), status='plan'),
        c('55 percent', 'sales', 55, 'percent', company='Kia', role='share', p=('2030-01-01', '2030-12-31'), status='target'),
        c('4.3 million', 'sales', 4300000, 'vehicle', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('97.6 trillion won', 'revenue', 97600000000000, 'KRW', company='Kia', p=('2023-01-01', '2023-12-31'), status='target'),
        c('12.7 percent', 'revenue', 12.7, 'percent', company='Kia', role='change', p=('2023-01-01', '2023-12-31'), status='target'),
        c('9.3 trillion won', 'operating_income', 9300000000000, 'KRW', company='Kia', p=('2023-01-01', '2023-12-31'), status='target'),
        c('US$7.1 billion', 'operating_income', 7100000000, 'USD', company='Kia', p=('2023-01-01', '2023-12-31'), status='target'),
        c('28.6 percent', 'operating_income', 28.6, 'percent', company='Kia', role='change', p=('2023-01-01', '2023-12-31'), status='target'),
        c('9.5 percent', 'margin', 9.5, 'percent', company='Kia', p=('2023-01-01', '2023-12-31'), status='target'),
        c('160 trillion won', 'revenue', 160000000000000, 'KRW', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('16 trillion won', 'operating_income', 16000000000000, 'KRW', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('10 percent', 'margin', 10, 'percent', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('5,010 mm', 'length', 5010, 'mm', company='Kia', product='EV9'),
        c('six or seven seats', 'seats', 6, 'item', 7, company='Kia', product='EV9'),
        c('99.8 kWh', 'battery_capacity', 99.8, 'kWh', company='Kia', product='EV9'),
        c('541 km', 'range', 541, 'km', company='Kia', product='EV9'),
        c('the second quarter', 'launch', None, 'date', company='Kia', product='EV9', p=('2023-04-01', '2023-06-30'), status='plan'),
        c('1 trillion won', 'investment', 1000000000000, 'KRW', company='Kia', status='plan'),
        c('150,000 units', 'capacity', 150000, 'vehicle', company='Kia', per='year', status='plan'),
        c('2025', 'production_start', None, 'date', company='Kia', p=('2025-01-01', '2025-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'EV9': ('PRODUCT', 'EV9')}),
    checks=[],
)
