from goldlib import *
from mentions import mentions

TEXT = """Milence opens Antwerp hub number two, falls behind its own map

Milence is three years old and far from its goal. The joint venture of Daimler Truck, Traton and Volvo, founded in July 2022 with €500 million, set out to install 1,700 charging points for lorries by the end of 2027. Its tally on Thursday, with the hub on the right bank of Antwerp's port: some 280 at 29 sites in eight countries. At the end of last year it was 104 and 16, respectively.

The new hub has 10 CCS points of 400 kW and two MCS points of 1,440 kW at most. A lorry with 600 kWh gets back to 80 percent during the 45-minute break that the law prescribes. Power is €0.399 per kWh, having been €0.45 until summer.

Demand is the sore point. Of new heavy trucks in the EU 1.5 percent were electric from January to September. Utilisation at Milence's older sites hovers around 7 percent; 15 would be needed to earn money. Chief executive Anja van Niersen sticks to the target, though "maybe a year later".

Rivals move, too. Aral Pulse runs 44 truck hubs, most on the Rhine-Alpine corridor, and will add 20 in 2026. The EU's AFIR demands by law 2,000. Ionity stays with cars.
"""

doc = dict(
    id='tl-milence-antwerp', published='2025-11-06', source='autohof-aktuell-en',
    title='Milence opens Antwerp hub number two, falls behind its own map',
    text=TEXT,
    claims=[
        c('€500 million', ['funding', 'investment'], 500000000.0, 'EUR', company='Milence', p=('2022-07-01', '2022-07-31')),
        c('1,700 charging points', 'chargers', 1700, 'charger', company='Milence', p=(None, '2027-12-31'), status='target'),
        c('280', 'chargers', 280, 'charger', company='Milence', p=('2025-11-06', '2025-11-06')),
        c('29 sites', 'stations', 29, 'station', company='Milence', p=('2025-11-06', '2025-11-06')),
        c('eight countries', 'countries', 8, 'country', company='Milence'),
        c('104', 'chargers', 104, 'charger', company='Milence', p=('2024-12-31', '2024-12-31')),
        c('16', 'stations', 16, 'station', company='Milence', p=('2024-12-31', '2024-12-31')),
        c('10 CCS points', 'chargers', 10, 'charger', company='Milence'),
        c('400 kW', 'charging_power', 400, 'kW', company='Milence'),
        c('two MCS points', 'chargers', 2, 'charger', company='Milence'),
        c('1,440 kW', 'charging_power', None, 'kW', 1440, company='Milence'),
        c('600 kWh', 'battery_capacity', 600, 'kWh'),
        c('€0.399', 'price', 0.399, 'EUR', company='Milence', per='kWh'),
        c('€0.45', 'price', 0.45, 'EUR', company='Milence', per='kWh', superseded=True),
        c('1.5 percent', 'penetration', 1.5, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('7 percent', 'other', 7, 'percent', company='Milence'),
        c('15', 'other', 15, 'percent', company='Milence', status='forecast'),
        c('a year later', ['duration', 'other'], 1, 'year', company='Milence', status='forecast'),
        c('44 truck hubs', 'stations', 44, 'station', company='Aral'),
        c('20', 'stations', 20, 'station', nth=2, company='Aral', p=('2026-01-01', '2026-12-31'), status='plan'),
        c('2,000', 'chargers', 2000, 'charger', p=(None, '2030-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Aral Pulse': ('COMPANY', 'Aral'), 'Milence': ('COMPANY', 'Milence'), 'Volvo': ('COMPANY', 'Volvo Group'), 'Daimler Truck': ('COMPANY', 'Daimler Truck'), 'Traton': ('COMPANY', 'Traton'), 'Ionity': ('COMPANY', 'Ionity')}),
    checks=[],
)
