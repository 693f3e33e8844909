from goldlib import *
from mentions import mentions

TEXT = """IAA Munich: the €25,000 question, answered eight times

Everyone at the show had a small electric car, and everyone claimed it was affordable. A shopper's crib, cheapest first (list price; WLTP range; power).

Dacia Spring: €16,900; 225 km; 48 kW
BYD Dolphin Surf: €22,990, cut to €19,990 while stocks last; 220 km; 65 kW
Citroën ë-C3: €23,300; 320 km; 83 kW
VW ID. Polo: under €25,000; up to 450 km; 155 kW
Renault 5: €24,990; 312 km; 70 kW
Cupra Raval: €26,000; 440 km; 166 kW

Of these, the Raval and its sister leave the line at Martorell from spring, the VW reaching dealers in May 2026. A hotter GTI with 223 bhp follows within the year. The group's battery unit supplies 38-kWh LFP and 56 kWh NMC packs. Škoda's Epiq, 4.1 metres long and with room for five, was shown as a study; 425 km is the most it will do.

Volkswagen's brand boss put the gross investment in the Spanish plants and the cell works near Valencia at €10 billion. He added that margins on the “Electric Urban Car Family”, in which the synergies of four models save €650 million, would come close to those of the ID. Cross's petrol cousin.

From Kia comes the EV2, below €30,000, for which Žilina gets €108 million of new tooling; Renault answers with a Twingo under €20,000, developed in two years flat.

Test drives: ask your dealer, not us.
"""

doc = dict(
    id='tj-eu-smallcar-compare', published='2025-09-10', source='plein-courant-en',
    title='IAA Munich: the €25,000 question, answered eight times',
    text=TEXT,
    claims=[
        c('€16,900', 'price', 16900, 'EUR', company='Dacia', product='Spring'),
        c('225 km', 'range', 225, 'km', company='Dacia', product='Spring'),
        c('48 kW', 'power', 48, 'kW', company='Dacia', product='Spring'),
        c('€22,990', 'price', 22990, 'EUR', company='BYD', product='Dolphin Surf', superseded=True),
        c('€19,990', 'price', 19990, 'EUR', company='BYD', product='Dolphin Surf'),
        c('220 km', 'range', 220, 'km', company='BYD', product='Dolphin Surf'),
        c('65 kW', 'power', 65, 'kW', company='BYD', product='Dolphin Surf'),
        c('€23,300', 'price', 23300, 'EUR', company='Citroën', product='ë-C3'),
        c('320 km', 'range', 320, 'km', company='Citroën', product='ë-C3'),
        c('83 kW', 'power', 83, 'kW', company='Citroën', product='ë-C3'),
        c('€25,000', 'price', None, 'EUR', 25000, nth=1, company='Volkswagen', product='ID. Polo'),
        c('450 km', 'range', None, 'km', 450, company='Volkswagen', product='ID. Polo'),
        c('155 kW', 'power', 155, 'kW', company='Volkswagen', product='ID. Polo'),
        c('€24,990', 'price', 24990, 'EUR', company='Renault', product='Renault 5'),
        c('312 km', 'range', 312, 'km', company='Renault', product='Renault 5'),
        c('70 kW', 'power', 70, 'kW', company='Renault', product='Renault 5'),
        c('€26,000', 'price', 26000, 'EUR', company='Cupra', product='Raval'),
        c('440 km', 'range', 440, 'km', company='Cupra', product='Raval'),
        c('166 kW', 'power', 166, 'kW', company='Cupra', product='Raval'),
        c('spring', 'production_start', None, 'date', company='Volkswagen', product='ID. Polo', p=('2026-03-01', '2026-05-31'), status=['plan', 'target']),
        c('May 2026', 'delivery_start', None, 'date', company='Volkswagen', product='ID. Polo', p=('2026-05-01', '2026-05-31'), status=['plan', 'target']),
        c('223 bhp', 'power', 223, 'hp', company='Volkswagen', product='ID. Polo GTI'),
        c('38-kWh', 'battery_capacity', 38, 'kWh', company='Volkswagen', product='ID. Polo'),
        c('56 kWh', 'battery_capacity', 56, 'kWh', company='Volkswagen', product='ID. Polo'),
        c('4.1 metres', 'length', 4.1, 'm', company='Škoda', product='Epiq'),
        c('five', 'seats', 5, 'item', company='Škoda', product='Epiq'),
        c('425 km', 'range', None, 'km', 425, company='Škoda', product='Epiq'),
        c('€10 billion', 'investment', 10000000000.0, 'EUR', company='Volkswagen'),
        c('four models', 'models', 4, 'model', company='Volkswagen'),
        c('€650 million', 'cost', 650000000.0, 'EUR', company='Volkswagen', status=['target', 'forecast']),
        c('€30,000', 'price', None, 'EUR', 30000, company='Kia', product='EV2', status=['target', 'forecast']),
        c('€108 million', 'investment', 108000000.0, 'EUR', company='Kia', status='plan'),
        c('€20,000', 'price', None, 'EUR', 20000, company='Renault', product='Twingo', status=['target', 'forecast']),
        c('two years', 'duration', 2, 'year', company='Renault', product='Twingo'),
    ],
    names=mentions(TEXT, {'Volkswagen': ('COMPANY', 'Volkswagen'), 'VW': ('COMPANY', 'Volkswagen'), 'Cupra': ('COMPANY', 'Cupra'), 'Škoda': ('COMPANY', 'Škoda'), 'Renault': ('COMPANY', 'Renault'), 'Citroën': ('COMPANY', 'Citroën'), 'Kia': ('COMPANY', 'Kia'), 'BYD': ('COMPANY', 'BYD'), 'Dacia': ('COMPANY', 'Dacia'), 'ID. Polo': ('PRODUCT', 'ID. Polo'), 'Raval': ('PRODUCT', 'Raval'), 'Epiq': ('PRODUCT', 'Epiq'), 'Renault 5': ('PRODUCT', 'Renault 5'), 'ë-C3': ('PRODUCT', 'ë-C3'), 'EV2': ('PRODUCT', 'EV2'), 'Dolphin Surf': ('PRODUCT', 'Dolphin Surf'), 'Spring': ('PRODUCT', 'Spring'), 'ID. Cross': ('PRODUCT', 'ID. Cross'), 'Twingo': ('PRODUCT', 'Twingo')}),
    checks=[],
)
