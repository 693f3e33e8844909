from goldlib import *
from mentions import mentions

TEXT = """Renault anchors two battery plants in the north, 4,500 jobs promised

PARIS. The day after President Macron's visit to Douai, Renault laid out where the cells of its next cars will come from. Envision AESC of China invests 2 billion euros in a gigafactory beside the assembly plant: 9 GWh in 2024, 24 GWh in 2030, 2,500 permanent jobs. The start-up Verkor of Grenoble, in which Renault takes more than 20 percent, will supply 10 GWh from 2026 and 20 GWh by 2030, with 1,200 people.

Renault's own three sites in the region, merged since June 9 as ElectriCity, employ 5,000 staff and add 700. Their output should reach 400,000 vehicles in 2025. The goal is to halve the cost of a pack to less than $80 per kWh by the end of the decade.

First will come the Megane E-Tech (60 kWh, 450 km, 1.65 tonnes), whose production starts in the autumn; a battery R5, 33 percent cheaper than today's Zoe, follows in 2024. In total ten battery models are due by 2025, when electrified cars ought to make up 65 percent of sales; in 2030 as much as 90 percent could be purely electric.

Renault sold 115,888 electric cars in 2020 (+101.4 percent), 100,815 of them Zoes. The group lost 8.0 billion euros that year on a turnover of 43.5 billion, down 21.7 percent, and cuts 14,600 posts.
"""

doc = dict(
    id='tk-ampr-douai-jobs', published='2021-06-28', source='lyon-commerce-daily',
    title='Renault anchors two battery plants in the north, 4,500 jobs promised',
    text=TEXT,
    claims=[
        c('two battery plants', 'other', 2, 'item', company='Renault'),
        c('4,500 jobs', 'jobs', 4500, 'job', p=(None, '2030-12-31'), status='plan'),
        c('2 billion euros', 'investment', 2000000000, 'EUR', company='Envision AESC', status='plan'),
        c('9 GWh', 'capacity', 9, 'GWh', company='Envision AESC', per=['year', None], p=('2024-01-01', '2024-12-31'), status='plan'),
        c('24 GWh', 'capacity', 24, 'GWh', company='Envision AESC', per=['year', None], p=('2030-01-01', '2030-12-31'), status='plan'),
        c('2,500 permanent jobs', 'jobs', 2500, 'job', company='Envision AESC', p=(None, '2030-12-31'), status='plan'),
        c('20 percent', 'stake', 20, 'percent', None, company=['Renault', 'Verkor'], status='plan'),
        c('10 GWh', 'capacity', 10, 'GWh', company='Verkor', per=['year', None], p=('2026-01-01', '2026-12-31'), status='plan'),
        c('20 GWh', 'capacity', 20, 'GWh', company='Verkor', per=['year', None], p=('2030-01-01', '2030-12-31'), status='plan'),
        c('1,200 people', 'jobs', 1200, 'job', company='Verkor', p=(None, '2030-12-31'), status='plan'),
        c('5,000 staff', 'headcount', 5000, 'job', company='ElectriCity'),
        c('700', 'jobs', 700, 'job', company='ElectriCity', status='plan'),
        c('400,000 vehicles', 'production', 400000, 'vehicle', company='ElectriCity', p=('2025-01-01', '2025-12-31'), status='target'),
        c('halve', 'battery_price', -50, 'percent', company='Renault', role='change', p=('2030-01-01', '2030-12-31'), status='target'),
        c('$80', 'battery_price', None, 'USD', 80, company='Renault', per='kWh', p=('2030-01-01', '2030-12-31'), status='target'),
        c('60 kWh', 'battery_capacity', 60, 'kWh', company='Renault', product='Megane E-Tech'),
        c('450 km', 'range', 450, 'km', company='Renault', product='Megane E-Tech'),
        c('1.65 tonnes', 'weight', 1.65, 'tonne', company='Renault', product='Megane E-Tech'),
        c('the autumn', 'production_start', None, 'date', company='Renault', product='Megane E-Tech', p=('2021-10-01', '2021-12-31'), status='plan'),
        c('33 percent', 'price', -33, 'percent', company='Renault', product='R5', role='change', status='target'),
        c('2024', 'launch', None, 'date', nth=1, company='Renault', product='R5', p=('2024-01-01', '2024-12-31'), status='plan'),
        c('ten battery models', 'models', 10, 'model', company='Renault', p=(None, '2025-12-31'), status='target'),
        c('65 percent', 'sales', 65, 'percent', company='Renault', role='share', p=('2025-01-01', '2025-12-31'), status='target'),
        c('90 percent', 'sales', None, 'percent', 90, company='Renault', role='share', p=('2030-01-01', '2030-12-31'), status='target'),
        c('115,888 electric cars', 'sales', 115888, 'vehicle', company='Renault', p=('2020-01-01', '2020-12-31')),
        c('+101.4 percent', 'sales', 101.4, 'percent', company='Renault', role='change', p=('2020-01-01', '2020-12-31')),
        c('100,815', 'sales', 100815, 'vehicle', company='Renault', product='Zoe', p=('2020-01-01', '2020-12-31')),
        c('8.0 billion euros', 'net_income', -8000000000, 'EUR', company='Renault', p=('2020-01-01', '2020-12-31')),
        c('43.5 billion', 'revenue', 43500000000, 'EUR', company='Renault', p=('2020-01-01', '2020-12-31')),
        c('21.7 percent', 'revenue', -21.7, 'percent', company='Renault', role='change', p=('2020-01-01', '2020-12-31')),
        c('14,600 posts', 'layoffs', 14600, 'job', company='Renault', status='plan'),
    ],
    names=mentions(TEXT, {'Renault': ('COMPANY', 'Renault'), 'Envision AESC': ('COMPANY', 'Envision AESC'), 'Verkor': ('COMPANY', 'Verkor'), 'ElectriCity': ('COMPANY', 'ElectriCity'), 'Megane E-Tech': ('PRODUCT', 'Megane E-Tech'), 'R5': ('PRODUCT', 'R5'), 'Zoe': ('PRODUCT', 'Zoe')}),
    checks=[],
)
