from goldlib import *
from mentions import mentions

TEXT = """Suzuki's Indian arm exports 13,000 e Vitaras before selling one at home

Maruti Suzuki, 58.3% owned by Suzuki Motor of Hamamatsu, has shipped 13,158 units of its first EV to 29 countries since flag-off on 26 August, it said on Tuesday. Toyota, which sells the car as the Urban Cruiser EV, took 2,900 of those.

Bookings for the domestic version open this month; 2,000 exclusive charging points in 1,100 cities are ready, and 1 lakh are promised by 2030.

Total dispatches in December were 2,17,854, 22% more than the 1,78,248 a year earlier. For April-December of FY26 they came to 17.4 lakh, and exports within that to 2.99 lakh. At the end of the month dealers held only 3 days' worth of stock.

Its parent puts 70,000 crore rupees into India over five to six years. Electric cars had 4.1% of the Indian market in calendar 2025; Tata led with 70,004, and JSW MG's Windsor was the best-selling model at 46,735.
"""

doc = dict(
    id='ti-maruti-evitara', published='2026-01-13', source='gurgaon-gazette',
    title="Suzuki's Indian arm exports 13,000 e Vitaras before selling one at home",
    text=TEXT,
    claims=[
        c('13,000 e Vitaras', 'exports', 13000, 'vehicle', company='Maruti Suzuki', product='e Vitara', p=('2025-08-26', '2026-01-13')),
        c('58.3%', 'stake', 58.3, 'percent', company=['Suzuki', 'Suzuki Motor', 'Maruti Suzuki']),
        c('13,158 units', 'exports', 13158, 'vehicle', company='Maruti Suzuki', product='e Vitara', p=('2025-08-26', '2026-01-13')),
        c('29 countries', 'countries', 29, 'country', company='Maruti Suzuki', product=['e Vitara', None]),
        c('2,900', 'exports', 2900, 'vehicle', company=['Toyota', 'Maruti Suzuki'], product=['Urban Cruiser EV', 'e Vitara'], p=('2025-08-26', '2026-01-13')),
        c('2,000 exclusive charging points', 'chargers', 2000, 'charger', company='Maruti Suzuki'),
        c('1,100 cities', 'countries', 1100, 'country', company='Maruti Suzuki'),
        c('1 lakh', 'chargers', 100000.0, 'charger', company='Maruti Suzuki', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('2,17,854', 'sales', 217854, 'vehicle', company='Maruti Suzuki', p=('2025-12-01', '2025-12-31')),
        c('22%', 'sales', 22, 'percent', company='Maruti Suzuki', role='change', p=('2025-12-01', '2025-12-31')),
        c('1,78,248', 'sales', 178248, 'vehicle', company='Maruti Suzuki', p=('2024-12-01', '2024-12-31')),
        c('17.4 lakh', 'sales', 1740000, 'vehicle', company='Maruti Suzuki', p=('2025-04-01', '2025-12-31')),
        c('2.99 lakh', 'exports', 299000, 'vehicle', company='Maruti Suzuki', p=('2025-04-01', '2025-12-31')),
        c('3 days', 'inventory', 3, 'day', company='Maruti Suzuki', p=('2025-12-31', '2025-12-31')),
        c('70,000 crore rupees', 'investment', 700000000000.0, 'INR', company=['Suzuki Motor', 'Suzuki'], status='plan'),
        c('4.1%', 'penetration', 4.1, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31')),
        c('70,004', ['registrations', 'sales'], 70004, 'vehicle', company='Tata Motors', p=('2025-01-01', '2025-12-31')),
        c('46,735', ['registrations', 'sales'], 46735, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor', 'JSW MG'], product='Windsor', p=('2025-01-01', '2025-12-31')),
    ],
    names=mentions(TEXT, {'Suzuki': ('COMPANY', 'Suzuki'), 'Maruti Suzuki': ('COMPANY', 'Maruti Suzuki'), 'Suzuki Motor': ('COMPANY', 'Suzuki'), 'Toyota': ('COMPANY', 'Toyota'), 'Tata': ('COMPANY', 'Tata Motors'), 'JSW MG': ('COMPANY', 'JSW MG Motor India'), 'e Vitara': ('PRODUCT', 'e Vitara'), 'Urban Cruiser EV': ('PRODUCT', 'Urban Cruiser EV'), 'Windsor': ('PRODUCT', 'Windsor')}),
    checks=[],
)
