from goldlib import *
from mentions import mentions

TEXT = """First drive: the Renault 4 is the family car the 5 could not be

We spent two days with the new Renault 4 on the roads around Lisbon, and came back impressed by nearly everything except the wind noise.

It is 4.14 metres long, or 22 cm longer than the Renault 5 whose platform it shares. The boot swallows 420 litres. Four adults are comfortable.

There is one motor in Britain, with 148bhp and 181lb ft, and one battery, a 52kWh pack. That gives an official range of up to 247 miles. Over 118 miles of mixed driving we saw 3.9 miles per kWh, which works out at about 203 miles on a charge. Those who do not drive on motorways will get more.

At a public charger the car peaked at 97kW (Renault says 100kW) and needed 31 minutes from 15 to 80 per cent, one minute more than claimed.

A Kia EV3 Standard Range, at £33,005, will go 270 miles, and a Skoda Elroq can be had for £31,510 with up to 175bhp. The trouble is that neither is as charming. Sixty-two mph comes up in 8.2 seconds and the ride is firm but not hard. Top speed is a modest 93mph, which will bother nobody here.

Prices are from £26,995 for the Evolution, £28,995 for the Techno and £30,995 for the Iconic. Until the end of June the firm will contribute £1,500 towards the deposit on PCP. UK orders are being taken now, and the first cars will arrive in the autumn.

Verdict: ★★★★

Comments (14) | Report an error
"""

doc = dict(
    id='tw-d-r4-drive-uk', published='2025-05-14', source='lanes-and-volts',
    title='First drive: the Renault 4 is the family car the 5 could not be',
    text=TEXT,
    claims=[
        c('4.14 metres', 'length', 4.14, 'm', company='Renault', product=['Renault 4', '4']),
        c('22 cm', 'length', 22, 'cm', company='Renault', product=['Renault 4', '4'], role='change'),
        c('420 litres', 'other', 420, 'item', company='Renault', product=['Renault 4', '4']),
        c('Four adults', 'seats', 4, 'item', company='Renault', product=['Renault 4', '4']),
        c('148bhp', 'power', 148, 'hp', company='Renault', product=['Renault 4', '4']),
        c('181lb ft', 'torque', 181, 'lb-ft', company='Renault', product=['Renault 4', '4']),
        c('52kWh', 'battery_capacity', 52, 'kWh', company='Renault', product=['Renault 4', '4']),
        c('247 miles', 'range', None, 'mile', 247, company='Renault', product=['Renault 4', '4']),
        c('118 miles', 'distance', 118, 'mile', company='Renault', product=['Renault 4', '4']),
        c('3.9 miles', 'consumption', 3.9, 'mile', company='Renault', product=['Renault 4', '4'], per='kWh'),
        c('203 miles', 'range', 203, 'mile', company='Renault', product=['Renault 4', '4']),
        c('97kW', 'charging_power', 97, 'kW', company='Renault', product=['Renault 4', '4']),
        c('100kW', 'charging_power', 100, 'kW', company='Renault', product=['Renault 4', '4']),
        c('31 minutes', 'charging_time', 31, 'minute', company='Renault', product=['Renault 4', '4']),
        c('one minute', 'charging_time', 1, 'minute', company='Renault', product=['Renault 4', '4'], role='change'),
        c('£33,005', 'price', 33005, 'GBP', company='Kia', product='EV3 Standard Range'),
        c('270 miles', 'range', 270, 'mile', company='Kia', product='EV3 Standard Range'),
        c('£31,510', 'price', 31510, 'GBP', company='Škoda', product='Elroq'),
        c('175bhp', 'power', None, 'hp', 175, company='Škoda', product='Elroq'),
        c('8.2 seconds', 'acceleration', 8.2, 'second', company='Renault', product=['Renault 4', '4']),
        c('93mph', 'top_speed', 93, 'mph', company='Renault', product=['Renault 4', '4']),
        c('£26,995', 'price', 26995, 'GBP', company='Renault', product=['Renault 4 Evolution', '4 Evolution']),
        c('£28,995', 'price', 28995, 'GBP', company='Renault', product=['Renault 4 Techno', '4 Techno']),
        c('£30,995', 'price', 30995, 'GBP', company='Renault', product=['Renault 4 Iconic', '4 Iconic']),
        c('£1,500', 'price_change', -1500, 'GBP', company='Renault', product=['Renault 4', '4'], role='change', p=(None, '2025-06-30')),
        c('autumn', 'delivery_start', None, 'date', company='Renault', product=['Renault 4', '4'], p=('2025-09-01', '2025-11-30'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Renault 4': ('PRODUCT', 'Renault 4'), 'Renault': ('COMPANY', 'Renault'), 'Renault 5': ('PRODUCT', 'Renault 5'), 'Kia': ('COMPANY', 'Kia'), 'EV3 Standard Range': ('PRODUCT', 'EV3 Standard Range'), 'Skoda': ('COMPANY', 'Škoda'), 'Elroq': ('PRODUCT', 'Elroq'), 'Evolution': ('PRODUCT', 'Renault 4 Evolution'), 'Techno': ('PRODUCT', 'Renault 4 Techno'), 'Iconic': ('PRODUCT', 'Renault 4 Iconic')}),
    checks=[],
)
