from goldlib import *
from mentions import mentions

TEXT = """#7 · Fjord Mobility newsletter

Hello from Bergen. Easter was early, so March was short; let us count.

(1) NORWAY. Of 17,410 new cars, 98.1% were electric. In February it had been 97.4%. The first quarter adds up to 27,900.

(2) The leader, again, is from Texas. 3,120 in March, of which 2,744 Model Ys; share 17.9%. Importer Møller (VW, Audi, Skoda) had 4,410 from its brands.

(3) Danish truck leasing firm Volta-Lease has received 38 eActros 600s so far this year. Daimler Truck sold 1,420 battery trucks in the quarter, after 2,005 in the previous one.

(4) Easee is back in profit: NOK 41m in 2025, having lost NOK 312m the year before. The Sandnes charger maker, rescued in 2023 and once run by Zaptec's ex-sales boss, employs 190. Zaptec employs 205.

(5) Iceland sends no figures until Thursday.

(6) Ferries. Corvus Energy will add 600 MWh of yearly capacity by 2027. Backlog on 31 March: NOK 1.9bn.

(7) Sweden: plug-ins' part of March registrations 64.2%, up 5.1 points. Polestar, 1,012; its stablemate Volvo 6,233.

Forwarded this? Subscribe for 49 kroner a month.
"""

doc = dict(
    id='ti-nordic-weekly-7', published='2026-04-07', source='fjord-mobility-newsletter',
    title='#7 · Fjord Mobility newsletter',
    text=TEXT,
    claims=[
        c('17,410 new cars', ['registrations', 'sales'], 17410, 'vehicle', p=('2026-03-01', '2026-03-31')),
        c('98.1%', 'penetration', 98.1, 'percent', role=['level', 'share'], p=('2026-03-01', '2026-03-31')),
        c('97.4%', 'penetration', 97.4, 'percent', role=['level', 'share'], p=('2026-02-01', '2026-02-28')),
        c('27,900', ['registrations', 'sales'], 27900, 'vehicle', p=('2026-01-01', '2026-03-31')),
        c('3,120', ['registrations', 'sales'], 3120, 'vehicle', company='Tesla', p=('2026-03-01', '2026-03-31')),
        c('2,744', ['registrations', 'sales'], 2744, 'vehicle', company='Tesla', product='Model Y', p=('2026-03-01', '2026-03-31')),
        c('17.9%', 'market_share', 17.9, 'percent', company='Tesla', role=['level', 'share'], p=('2026-03-01', '2026-03-31')),
        c('4,410', ['registrations', 'sales'], 4410, 'vehicle', company=['Møller', 'Møller Mobility Group'], p=('2026-03-01', '2026-03-31')),
        c('38', 'deliveries', 38, 'vehicle', company=['Volta-Lease', 'Daimler Truck'], product='eActros 600', p=('2026-01-01', '2026-04-07')),
        c('1,420', 'sales', 1420, 'vehicle', company='Daimler Truck', p=('2026-01-01', '2026-03-31')),
        c('2,005', 'sales', 2005, 'vehicle', company='Daimler Truck', p=('2025-10-01', '2025-12-31')),
        c('NOK 41m', 'net_income', 41000000.0, 'NOK', company='Easee', p=('2025-01-01', '2025-12-31')),
        c('NOK 312m', 'net_income', -312000000.0, 'NOK', company='Easee', p=('2024-01-01', '2024-12-31')),
        c('190', 'headcount', 190, 'job', company='Easee'),
        c('205', 'headcount', 205, 'job', company='Zaptec'),
        c('600 MWh', 'capacity', 600, 'MWh', company='Corvus Energy', p=(None, '2027-12-31'), status=['plan', 'target']),
        c('NOK 1.9bn', 'orders', 1900000000.0, 'NOK', company='Corvus Energy', p=('2026-03-31', '2026-03-31')),
        c('64.2%', 'penetration', 64.2, 'percent', role=['level', 'share'], p=('2026-03-01', '2026-03-31')),
        c('5.1 points', 'penetration', 5.1, 'percentage_point', role='change', p=('2026-03-01', '2026-03-31')),
        c('1,012', ['registrations', 'sales'], 1012, 'vehicle', company='Polestar', p=('2026-03-01', '2026-03-31')),
        c('6,233', ['registrations', 'sales'], 6233, 'vehicle', company='Volvo Cars', p=('2026-03-01', '2026-03-31')),
    ],
    names=mentions(TEXT, {'Møller': ('COMPANY', 'Møller'), 'VW': ('COMPANY', 'Volkswagen'), 'Audi': ('COMPANY', 'Audi'), 'Skoda': ('COMPANY', 'Skoda'), 'Volta-Lease': ('COMPANY', 'Volta-Lease'), 'Daimler Truck': ('COMPANY', 'Daimler Truck'), 'Easee': ('COMPANY', 'Easee'), 'Zaptec': ('COMPANY', 'Zaptec'), 'Corvus Energy': ('COMPANY', 'Corvus Energy'), 'Polestar': ('COMPANY', 'Polestar'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'Model Y': ('PRODUCT', 'Model Y'), 'eActros 600': ('PRODUCT', 'eActros 600')}),
    checks=[],
)
