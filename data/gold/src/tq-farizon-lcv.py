from goldlib import *
from mentions import mentions

TEXT = """The Transit’s new challengers: three vans, three price lists

Geely’s van brand Farizon sells the SV in fifteen European countries now. The shortest of three lengths is 4.99 m long, loads 1,350 kg, goes 398 km at best on its 106-kWh pack and costs £45,000 before tax. 11,000 orders
"""

doc = dict(
    id='tq-farizon-lcv', published='2025-09-12', source='loadbay',
    title='The Transit’s new challengers: three vans, three price lists',
    text=TEXT,
    claims=[
        c('fifteen', 'countries', 15, 'country', company='Farizon'),
        c('three lengths', 'other', 3, 'item', company='Farizon', product='SV'),
        c('4.99 m', 'length', 4.99, 'm', company='Farizon', product='SV'),
        c('1,350 kg', 'other', 1350, 'kg', company='Farizon', product='SV'),
        c('398 km', 'range', None, 'km', 398, company='Farizon', product='SV'),
        c('106-kWh', 'battery_capacity', 106, 'kWh', company='Farizon', product='SV'),
        c('£45,000', 'price', 45000, 'GBP', company='Farizon', product='SV'),
    ],
    names=mentions(TEXT, {'Farizon': ('COMPANY', 'Farizon'), 'Geely': ('COMPANY', 'Geely'), 'SV': ('PRODUCT', 'SV')}, skip={('SV', 9)}),
    checks=[],
)
