from goldlib import *
from mentions import mentions

TEXT = """Polestar delays start of Polestar 3 to 2024, cuts guidance and 10% of jobs

Production of the Polestar 3 will begin in the first quarter of 2024, and not in the middle of this year as planned, because Volvo Cars needs more time for the software that the two companies share, Polestar said on Thursday.

The SUV was first shown in Copenhagen on October 12. Customers who ordered it for the fourth quarter of 2023 will have to wait about six months more. Volvo postponed its own EX90 at the same time, to the first half of next year.

The maker now sees deliveries of 60,000 to 70,000 cars in 2023. It had told investors in March that the number would be 80,000. As a consequence about 10% of staff must go, and a hiring freeze is in force.

At launch the Polestar 3 costs 89,900 euros in Germany, or $83,900 in the United States. The Performance Pack is 6,600 euros extra and lifts output from 360 kW to 380 kW. With the 111 kWh battery the range is up to 610 km on the WLTP scale; the pack, which can take 250 kW, gets from 10 to 80% in half an hour.

The BMW iX xDrive50, with 385 kW, is at 106,200 euros, and the Audi Q8 e-tron begins at 74,400. Its sister in the showroom, the Polestar 4, was presented in Shanghai on April 18. Sales there begin in November, with Europe to follow early next year from about 60,000 euros.

Revenue rose 20.7% to $546 million in the first three months. The operating loss was $199.4 million.
"""

doc = dict(
    id='tw-d-p3-delay', published='2023-05-11', source='gothenburg-auto-letter',
    title='Polestar delays start of Polestar 3 to 2024, cuts guidance and 10% of jobs',
    text=TEXT,
    claims=[
        c('2024', 'production_start', None, 'date', company='Polestar', product='Polestar 3', p=('2024-01-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('10%', 'layoffs', 10, 'percent', company='Polestar', role='share', status=['plan', 'target', 'forecast']),
        c('first quarter of 2024', 'production_start', None, 'date', company='Polestar', product='Polestar 3', p=('2024-01-01', '2024-03-31'), status=['plan', 'target', 'forecast']),
        c('middle of this year', 'production_start', None, 'date', company='Polestar', product='Polestar 3', p=('2023-06-01', '2023-07-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('October 12', 'launch', None, 'date', company='Polestar', product='Polestar 3', p=('2022-10-12', '2022-10-12')),
        c('fourth quarter of 2023', 'delivery_start', None, 'date', company='Polestar', product='Polestar 3', p=('2023-10-01', '2023-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('six months', ['wait_time', 'duration'], 6, 'month', company='Polestar', product='Polestar 3', status=['forecast', 'plan', 'actual']),
        c('first half of next year', ['launch', 'production_start'], None, 'date', company='Volvo Cars', product='EX90', p=('2024-01-01', '2024-06-30'), status=['plan', 'target', 'forecast']),
        c('60,000 to 70,000 cars', 'deliveries', 60000, 'vehicle', 70000, company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('80,000', 'deliveries', 80000, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('10%', 'layoffs', 10, 'percent', nth=1, company='Polestar', role='share', status=['plan', 'target', 'forecast']),
        c('89,900 euros', 'price', 89900, 'EUR', company='Polestar', product='Polestar 3'),
        c('$83,900', 'price', 83900, 'USD', company='Polestar', product='Polestar 3'),
        c('6,600 euros', 'price', 6600, 'EUR', company='Polestar', product='Polestar 3'),
        c('360 kW', 'power', 360, 'kW', company='Polestar', product='Polestar 3'),
        c('380 kW', 'power', 380, 'kW', company='Polestar', product='Polestar 3'),
        c('111 kWh', 'battery_capacity', 111, 'kWh', company='Polestar', product='Polestar 3'),
        c('610 km', 'range', None, 'km', 610, company='Polestar', product='Polestar 3'),
        c('250 kW', 'charging_power', 250, 'kW', company='Polestar', product='Polestar 3'),
        c('half an hour', 'charging_time', 0.5, 'hour', company='Polestar', product='Polestar 3'),
        c('385 kW', 'power', 385, 'kW', company='BMW', product='iX xDrive50'),
        c('106,200 euros', 'price', 106200, 'EUR', company='BMW', product='iX xDrive50'),
        c('74,400', 'price', 74400, 'EUR', company='Audi', product='Q8 e-tron'),
        c('April 18', 'launch', None, 'date', company='Polestar', product='Polestar 4', p=('2023-04-18', '2023-04-18')),
        c('November', 'launch', None, 'date', company='Polestar', product='Polestar 4', p=('2023-11-01', '2023-11-30'), status=['plan', 'target', 'forecast']),
        c('early next year', 'launch', None, 'date', company='Polestar', product='Polestar 4', p=('2024-01-01', '2024-03-31'), status=['plan', 'target', 'forecast']),
        c('60,000 euros', 'price', 60000, 'EUR', company='Polestar', product='Polestar 4'),
        c('20.7%', 'revenue', 20.7, 'percent', company='Polestar', role='change', p=('2023-01-01', '2023-03-31')),
        c('$546 million', 'revenue', 546000000.0, 'USD', company='Polestar', p=('2023-01-01', '2023-03-31')),
        c('$199.4 million', 'operating_income', -199400000.0, 'USD', company='Polestar', p=('2023-01-01', '2023-03-31')),
    ],
    names=mentions(TEXT, {'Polestar 3': ('PRODUCT', 'Polestar 3'), 'Polestar 4': ('PRODUCT', 'Polestar 4'), 'Polestar': ('COMPANY', 'Polestar'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'EX90': ('PRODUCT', 'EX90'), 'BMW': ('COMPANY', 'BMW'), 'iX xDrive50': ('PRODUCT', 'iX xDrive50'), 'Audi': ('COMPANY', 'Audi'), 'Q8 e-tron': ('PRODUCT', 'Q8 e-tron')}),
    checks=[],
)
