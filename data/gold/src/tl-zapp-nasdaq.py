from goldlib import *
from mentions import mentions

TEXT = """Zapp lists on Nasdaq, now it only needs scooters

A blank-cheque deal has made Zapp of Bangkok a public company worth $573 million on paper. In the bank, however, there landed less than $5 million, because 96 percent of the shell's shareholders asked for their money back.

The product is the i300, which was shown in November 2021 in Milan. Its exoskeleton does without bodywork, its two suitcase batteries of 0.72 kWh each can be carried upstairs, and its motor peaks at 14 kW (18 bhp) and 587 Nm at the wheel. From standstill to 50 km/h takes 2.3 seconds; the top speed is 96 km/h. On a household socket a pack is full after three hours. At 92 kg dry the thing is lighter than a Vespa.

Prices in Britain are £6,495 for the i300 Ocean and £7,495 for the i300 Carbon. Thai buyers pay from THB 299,000. Customers in Paris and London ought to get theirs in the fourth quarter, a year after the date given in the merger papers, late 2022.

Summit, a contract builder at Rayong, is to put together up to 30,000 units a year. Founder Swin Chatsuwan, 52, forecast $64 million of revenue for 2023 when the merger was struck, and $661 million for 2025. The staff: 47 people. In the six months to March the firm lost $2.9 million on sales of nil.
"""

doc = dict(
    id='tl-zapp-nasdaq', published='2023-05-02', source='twowheel-electric',
    title='Zapp lists on Nasdaq, now it only needs scooters',
    text=TEXT,
    claims=[
        c('$573 million', 'valuation', 573000000.0, 'USD', company='Zapp'),
        c('$5 million', 'cash', None, 'USD', 5000000, company='Zapp'),
        c('96 percent', 'other', 96, 'percent', company='Zapp'),
        c('November 2021', 'launch', None, 'date', company='Zapp', product='i300', p=('2021-11-01', '2021-11-30')),
        c('0.72 kWh', 'battery_capacity', 0.72, 'kWh', company='Zapp', product='i300', per=['battery', None]),
        c('14 kW', 'power', 14, 'kW', company='Zapp', product='i300'),
        c('18 bhp', 'power', 18, 'hp', company='Zapp', product='i300'),
        c('587 Nm', 'torque', 587, 'Nm', company='Zapp', product='i300'),
        c('2.3 seconds', 'acceleration', 2.3, 'second', company='Zapp', product='i300'),
        c('96 km/h', 'top_speed', 96, 'km/h', company='Zapp', product='i300'),
        c('three hours', 'charging_time', 3, 'hour', company='Zapp', product='i300'),
        c('92 kg', 'weight', 92, 'kg', company='Zapp', product='i300'),
        c('£6,495', 'price', 6495, 'GBP', company='Zapp', product='i300 Ocean'),
        c('£7,495', 'price', 7495, 'GBP', company='Zapp', product='i300 Carbon'),
        c('THB 299,000', 'price', 299000, 'THB', company='Zapp', product='i300'),
        c('fourth quarter', 'delivery_start', None, 'date', company='Zapp', product='i300', p=('2023-10-01', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('late 2022', 'delivery_start', None, 'date', company='Zapp', product='i300', p=('2022-10-01', '2022-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('30,000', 'capacity', None, 'vehicle', 30000, company='Zapp', product='i300', per='year', status=['plan', 'target', 'forecast']),
        c('$64 million', 'revenue', 64000000.0, 'USD', company='Zapp', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$661 million', 'revenue', 661000000.0, 'USD', company='Zapp', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('47 people', 'headcount', 47, 'job', company='Zapp'),
        c('$2.9 million', 'net_income', -2900000, 'USD', company='Zapp', p=('2022-10-01', '2023-03-31')),
    ],
    names=mentions(TEXT, {'Zapp': ('COMPANY', 'Zapp'), 'i300 Carbon': ('PRODUCT', 'i300 Carbon'), 'i300 Ocean': ('PRODUCT', 'i300 Ocean'), 'i300': ('PRODUCT', 'i300'), 'Vespa': ('COMPANY', 'Vespa')}),
    checks=[],
)
