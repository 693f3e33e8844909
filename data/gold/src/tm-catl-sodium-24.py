from goldlib import *
from mentions import mentions

TEXT = """CATL’s second-generation sodium-ion cell to pass 200 Wh/kg, arrives next year

Sodium batteries, long mocked as the poor man’s lithium, get another push. Wu Kai, chief scientist of CATL, told a forum in Xiamen on Sunday that the second edition of its sodium-ion cell should exceed 200 Wh/kg, up from 160 Wh/kg for the first, shown in July 2021. It will come to market in 2025 and keep working at minus 40 degrees; volume production is foreseen for 2027.

In hybrids, the chemistry already has a role. The Freevoy pack, announced last month, mixes sodium and lithium cells, gives more than 400 km of electric range and takes in 280 km worth of current in 10 minutes. CATL counts some 30 models from GAC, Geely and others that are to have it by the end of next year.

Rivals are not idle: HiNa supplied the 25 kWh block of a JAC city car back in 2023 (252 km, CLTC) and runs a 5 GWh line at Fuyang. According to SNE Research, global sodium-ion shipments could reach 4.6 GWh this year and 292 GWh in 2035, worth $14.2 billion.

The Ningde firm spent 13.1 billion yuan on R&D in the first nine months, 12% less than a year ago, and has over 20,000 people in its laboratories.
"""

doc = dict(
    id='tm-catl-sodium-24', published='2024-11-18', source='cell-and-grid',
    title='CATL’s second-generation sodium-ion cell to pass 200 Wh/kg, arrives next year',
    text=TEXT,
    claims=[
        c('200 Wh/kg', 'energy_density', 200, 'Wh/kg', None, company='CATL', status=['target', 'forecast']),
        c('next year', 'launch', None, 'date', company='CATL', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('200 Wh/kg', 'energy_density', 200, 'Wh/kg', None, nth=1, company='CATL', status=['target', 'forecast']),
        c('160 Wh/kg', 'energy_density', 160, 'Wh/kg', company='CATL'),
        c('July 2021', 'launch', None, 'date', company='CATL', p=('2021-07-01', '2021-07-31')),
        c('2025', 'launch', None, 'date', company='CATL', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('2027', 'production_start', None, 'date', company='CATL', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('last month', 'launch', None, 'date', company='CATL', product='Freevoy', p=('2024-10-01', '2024-10-31')),
        c('400 km', 'range', 400, 'km', None, company='CATL', product='Freevoy'),
        c('280 km', 'range', 280, 'km', company='CATL', product='Freevoy'),
        c('10 minutes', 'charging_time', 10, 'minute', company='CATL', product='Freevoy'),
        c('30 models', 'models', 30, 'model', company='CATL', product=['Freevoy', None], p=(None, '2025-12-31'), status='plan'),
        c('25 kWh', 'battery_capacity', 25, 'kWh', company=['HiNa Battery', 'HiNa']),
        c('252 km', 'range', 252, 'km', company='JAC'),
        c('5 GWh', 'capacity', 5, 'GWh', company=['HiNa Battery', 'HiNa'], per=['year', None]),
        c('4.6 GWh', 'sales', 4.6, 'GWh', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('292 GWh', 'sales', 292, 'GWh', p=('2035-01-01', '2035-12-31'), status='forecast'),
        c('$14.2 billion', ['revenue', 'sales', 'other'], 14200000000, 'USD', p=('2035-01-01', '2035-12-31'), status='forecast'),
        c('13.1 billion yuan', 'rnd', 13100000000, 'CNY', company='CATL', p=('2024-01-01', '2024-09-30')),
        c('12%', 'rnd', -12, 'percent', company='CATL', role='change', p=('2024-01-01', '2024-09-30')),
        c('20,000 people', 'headcount', 20000, 'job', None, company='CATL'),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'GAC': ('COMPANY', 'GAC'), 'HiNa': ('COMPANY', 'HiNa Battery'), 'JAC': ('COMPANY', 'JAC'), 'Freevoy': ('PRODUCT', 'Freevoy')}),
    checks=[],
)
