from goldlib import *
from mentions import mentions

TEXT = """Neta V-II opens at 549,000 baht after cut in state subsidy

Hozon's Neta brand has put the V-II on sale in Thailand, where the small electric hatchback is the first of its cars to be built locally.

Local assembly began at the Bangchan General plant in Bangkok at the end of last month with a capacity of 20,000 cars a year.

The Lite costs 549,000 baht and the Smart 569,000. Both prices include the subsidy of 100,000 baht for which a car with a battery below 50 kWh qualifies under EV 3.5; under EV 3.0, which ended in December, it was 150,000. Until the end of the Bangkok motor show on April 7, the importer takes another 20,000 baht off, so that the Lite comes to 529,000 baht (about US$14,900).

Charging at up to 100 kW, the 36.1-kWh battery is 80% full after 30 minutes from a level of 30%. Neta quotes 382 km on the NEDC cycle. The front motor produces 70 kW and 150 Nm. GWM's Ora Good Cat, cut last month to 799,000 baht, has 105 kW, while BYD sells the Dolphin at 559,900 baht after a reduction of 140,000. The new model is sold in four colours, and comes with a warranty of five years or 150,000 km (eight years or 180,000 km on battery and motor).

The brand registered 12,777 cars in Thailand last year and was second to BYD, with 30,650, in a battery-electric market of 76,314. This year it expects 15,000.

— Bangkok desk, additional reporting by AFP-style wires
"""

doc = dict(
    id='tw-d-neta-aion-th', published='2024-03-08', source='siam-motoring',
    title='Neta V-II opens at 549,000 baht after cut in state subsidy',
    text=TEXT,
    claims=[
        c('549,000 baht', 'price', 549000, 'THB', company='Neta', product='V-II'),
        c('end of last month', 'production_start', None, 'date', company='Neta', product='V-II', p=('2024-02-01', '2024-02-29')),
        c('20,000 cars', 'capacity', 20000, 'vehicle', company=['Neta', 'Bangchan General'], product=[None, 'V-II'], per='year'),
        c('549,000 baht', 'price', 549000, 'THB', nth=1, company='Neta', product='V-II Lite'),
        c('569,000', 'price', 569000, 'THB', company='Neta', product='V-II Smart'),
        c('100,000 baht', 'subsidy', 100000, 'THB'),
        c('150,000', 'subsidy', 150000, 'THB', p=(None, '2023-12-31')),
        c('20,000 baht', 'price_change', -20000, 'THB', company='Neta', product='V-II', role='change', p=(None, '2024-04-07')),
        c('529,000 baht', 'price', 529000, 'THB', company='Neta', product='V-II Lite'),
        c('US$14,900', 'price', 14900, 'USD', company='Neta', product='V-II Lite'),
        c('100 kW', 'charging_power', None, 'kW', 100, company='Neta', product='V-II'),
        c('36.1-kWh', 'battery_capacity', 36.1, 'kWh', company='Neta', product='V-II'),
        c('30 minutes', 'charging_time', 30, 'minute', company='Neta', product='V-II'),
        c('382 km', 'range', 382, 'km', company='Neta', product='V-II'),
        c('70 kW', 'power', 70, 'kW', company='Neta', product='V-II'),
        c('150 Nm', 'torque', 150, 'Nm', company='Neta', product='V-II'),
        c('799,000 baht', 'price', 799000, 'THB', company=['Ora', 'Great Wall Motor'], product='Good Cat'),
        c('105 kW', 'power', 105, 'kW', company=['Ora', 'Great Wall Motor'], product='Good Cat'),
        c('559,900 baht', 'price', 559900, 'THB', company='BYD', product='Dolphin'),
        c('140,000', 'price_change', -140000, 'THB', company='BYD', product='Dolphin', role='change'),
        c('five years', 'warranty', 5, 'year', company='Neta', product='V-II'),
        c('150,000 km', 'warranty', 150000, 'km', company='Neta', product='V-II'),
        c('eight years', 'warranty', 8, 'year', company='Neta', product='V-II'),
        c('180,000 km', 'warranty', 180000, 'km', company='Neta', product='V-II'),
        c('12,777 cars', 'registrations', 12777, 'vehicle', company='Neta', p=('2023-01-01', '2023-12-31')),
        c('30,650', 'registrations', 30650, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('76,314', 'registrations', 76314, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('15,000', ['registrations', 'sales'], 15000, 'vehicle', company='Neta', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Neta': ('COMPANY', 'Neta'), 'V-II': ('PRODUCT', 'V-II'), 'Hozon': ('COMPANY', 'Hozon'), 'Lite': ('PRODUCT', 'V-II Lite'), 'Smart': ('PRODUCT', 'V-II Smart'), 'Bangchan General': ('COMPANY', 'Bangchan General'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'Ora': ('COMPANY', 'Ora'), 'Good Cat': ('PRODUCT', 'Good Cat'), 'BYD': ('COMPANY', 'BYD'), 'Dolphin': ('PRODUCT', 'Dolphin')}),
    checks=[],
)
