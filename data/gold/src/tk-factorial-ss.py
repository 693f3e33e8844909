from goldlib import *
from mentions import mentions

TEXT = """Solid-state scorecard: who has reached how many watt-hours

BILLERICA, Massachusetts. Stellantis said on Thursday that it had validated FEST cells of start-up Factorial with an energy density of 375 Wh/kg, the highest so far at automotive size. They take 18 minutes from 15 to 90 percent and survived more than 600 cycles in the lab. Stellantis, an investor with $75 million, puts them into a Charger Daytona fleet in 2026.

How do others compare?

- Mercedes-Benz drives an EQS with Factorial's later 450 Wh/kg cells, hoping for 1,000 km, 25% more than today, from a pack 40 kg lighter.
- Samsung SDI promises 500 Wh/kg and production in 2027; it spent 1.3 trillion won on research last year.
- SK On opens a 4,628-square-metre pilot line in Daejeon, built for 470 billion won ($330 million), and has brought its date forward to 2029 from 2030.
- QuantumScape ships QSE-5 samples of 301 Wh/kg that charge in 12.2 minutes. It lost $114.4 million in the first quarter and has $860.3 million left, enough to last into the second half of 2028. PowerCo may make up to 40 GWh a year under its licence.
- Solid Power, partnered with Hyundai among others, booked revenue of $20.1 million for 2024; its stock, worth $2.4 billion in 2021, is down to $190 million.

Cost is the catch. Cells of this kind run to $400 to $600 per kWh against $115 for today's packs.
"""

doc = dict(
    id='tk-factorial-ss', published='2025-04-24', source='battery-desk-asia',
    title='Solid-state scorecard: who has reached how many watt-hours',
    text=TEXT,
    claims=[
        c('375 Wh/kg', 'energy_density', 375, 'Wh/kg', company='Factorial', product='FEST'),
        c('18 minutes', 'charging_time', 18, 'minute', company='Factorial', product='FEST'),
        c('600 cycles', 'other', 600, 'item', None, company='Factorial', product='FEST'),
        c('$75 million', 'investment', 75000000, 'USD', company='Stellantis'),
        c('2026', 'launch', None, 'date', company='Stellantis', product='Charger Daytona', p=('2026-01-01', '2026-12-31'), status='plan'),
        c('450 Wh/kg', 'energy_density', 450, 'Wh/kg', company='Factorial'),
        c('1,000 km', 'range', 1000, 'km', company='Mercedes-Benz', product='EQS', status='forecast'),
        c('25%', 'range', 25, 'percent', company='Mercedes-Benz', product='EQS', role='change', status='forecast'),
        c('40 kg', 'weight', -40, 'kg', company='Mercedes-Benz', product='EQS', role='change'),
        c('500 Wh/kg', 'energy_density', 500, 'Wh/kg', company='Samsung SDI', status='target'),
        c('2027', 'production_start', None, 'date', company='Samsung SDI', p=('2027-01-01', '2027-12-31'), status='plan'),
        c('1.3 trillion won', 'rnd', 1300000000000, 'KRW', company='Samsung SDI', p=('2024-01-01', '2024-12-31')),
        c('4,628-square-metre', 'area', 4628, 'm2', company='SK On'),
        c('470 billion won', 'investment', 470000000000, 'KRW', company='SK On'),
        c('$330 million', 'investment', 330000000, 'USD', company='SK On'),
        c('2029', 'production_start', None, 'date', company='SK On', p=('2029-01-01', '2029-12-31'), status='target'),
        c('2030', 'production_start', None, 'date', company='SK On', p=('2030-01-01', '2030-12-31'), status='target', superseded=True),
        c('301 Wh/kg', 'energy_density', 301, 'Wh/kg', company='QuantumScape', product='QSE-5'),
        c('12.2 minutes', 'charging_time', 12.2, 'minute', company='QuantumScape', product='QSE-5'),
        c('$114.4 million', 'net_income', -114400000, 'USD', company='QuantumScape', p=('2025-01-01', '2025-03-31')),
        c('$860.3 million', 'cash', 860300000, 'USD', company='QuantumScape', p=('2025-03-31', '2025-03-31')),
        c('40 GWh', 'capacity', None, 'GWh', 40, company='PowerCo', per='year', status='plan'),
        c('$20.1 million', 'revenue', 20100000, 'USD', company='Solid Power', p=('2024-01-01', '2024-12-31')),
        c('$2.4 billion', 'valuation', 2400000000, 'USD', company='Solid Power', p=('2021-01-01', '2021-12-31')),
        c('$190 million', 'valuation', 190000000, 'USD', company='Solid Power'),
        c('$400 to $600', 'battery_price', 400, 'USD', 600, per='kWh', status='forecast'),
        c('$115', 'battery_price', 115, 'USD', per='kWh'),
    ],
    names=mentions(TEXT, {'Factorial': ('COMPANY', 'Factorial'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'SK On': ('COMPANY', 'SK On'), 'QuantumScape': ('COMPANY', 'QuantumScape'), 'Solid Power': ('COMPANY', 'Solid Power'), 'PowerCo': ('COMPANY', 'PowerCo'), 'Hyundai': ('COMPANY', 'Hyundai'), 'FEST': ('PRODUCT', 'FEST'), 'EQS': ('PRODUCT', 'EQS'), 'QSE-5': ('PRODUCT', 'QSE-5'), 'Charger Daytona': ('PRODUCT', 'Charger Daytona')}),
    checks=[],
)
