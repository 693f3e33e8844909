from goldlib import *
from mentions import mentions

TEXT = """Ampol and Evie win bulk of NSW grants for 86 new fast-charging stations

The New South Wales government has picked five operators to share $39.4 million in the first round of its fast-charging grants, which will add more than 500 bays at 86 sites.

Evie Networks was the biggest winner with 29 locations, ahead of BP with 20, Tesla with 16 and Ampol with 14. Zeus, a newcomer, rounds out the list with seven.

Companies will add about $80 million of their own, Treasurer Matt Kean said on Thursday.

Each site gets at least four bays, of which two must deliver 350kW. On the busiest highways, stations are to be no farther than 100km from one another. All must be running by the end of 2024 and use renewable power.

The grants belong to the state's $633 million EV strategy, up from $490 million before June's budget. That also includes rebates of $3000 for the first 25,000 electric cars sold under $68,750.

Ampol, which owns about 1900 petrol stations, opened its first five AmpCharge sites last month. It has separate funding of $7.05 million from the federal agency ARENA towards a $17.6 million rollout of 121 chargers by October 2023.

Evie has 65 sites in operation across Australia and intends to reach 150 by the middle of next year. Chargefox, its bigger rival, runs 1100 plugs, and Tesla has 51 Supercharger stations, which open to other makes later this year.

Some 4980 electric cars were sold in Australia in September, or 5.3 per cent of the market, VFACTS figures show. Tesla's Model Y alone made up 4359, a record.

Shares in Ampol slipped 0.4 per cent to $28.61.

With AAP
"""

PL = ['plan', 'target', 'forecast']
SP = ['plan', 'target', 'forecast', 'actual']
doc = dict(
    id='tw-e-nsw-charging-grants-2210', published='2022-10-13', source='harbour-city-herald',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('86 new fast-charging stations', 'stations', 86, 'station', status=SP),
        c('five operators', 'other', 5, 'item'),
        c('$39.4 million', 'subsidy', 3.94e7, 'AUD', status=SP),
        c('500 bays', 'chargers', 500, 'charger', None, status=PL, role=['level', 'change']),
        c('86 sites', 'stations', 86, 'station', status=PL, role=['level', 'change']),
        c('29 locations', 'stations', 29, 'station', company='Evie Networks', status=PL),
        c('20', 'stations', 20, 'station', company='BP', status=PL),
        c('16', 'stations', 16, 'station', company='Tesla', status=PL),
        c('14', 'stations', 14, 'station', company='Ampol', status=PL),
        c('seven', 'stations', 7, 'station', company='Zeus', status=PL),
        c('$80 million', 'investment', 8e7, 'AUD', status=PL),
        c('four bays', 'chargers', 4, 'charger', None, per=['station', None], status=SP),
        c('two', 'chargers', 2, 'charger', nth=1, per=['station', None], status=SP),
        c('350kW', 'charging_power', 350, 'kW', status=SP),
        c('100km', ['other', 'distance'], None, 'km', 100, status=SP),
        c('$633 million', 'subsidy', 6.33e8, 'AUD', status=SP),
        c('$490 million', 'subsidy', 4.9e8, 'AUD', status=SP, superseded=True),
        c('$3000', 'subsidy', 3000, 'AUD', per=['vehicle', None]),
        c('25,000 electric cars', ['subsidy', 'sales', 'other'], 25000, 'vehicle'),
        c('$68,750', ['price', 'subsidy'], None, 'AUD', 68750),
        c('1900 petrol stations', ['other', 'stores'], 1900, ['item', 'station', 'store'], company='Ampol'),
        c('five AmpCharge sites', 'stations', 5, 'station', company='Ampol', p=m(2022, 9)),
        c('$7.05 million', ['subsidy', 'funding'], 7.05e6, 'AUD', company='Ampol'),
        c('$17.6 million', 'investment', 1.76e7, 'AUD', company='Ampol', p=(None, '2023-10-31'), status=SP),
        c('121 chargers', 'chargers', 121, 'charger', company='Ampol', p=(None, '2023-10-31'), status=PL),
        c('65 sites', 'stations', 65, 'station', company='Evie Networks'),
        c('150', 'stations', 150, 'station', company='Evie Networks', p=(None, '2023-06-30'), status=PL),
        c('1100 plugs', 'chargers', 1100, 'charger', company='Chargefox'),
        c('51 Supercharger stations', 'stations', 51, 'station', company='Tesla'),
        c('4980 electric cars', 'sales', 4980, 'vehicle', p=m(2022, 9)),
        c('5.3 per cent', 'penetration', 5.3, 'percent', p=m(2022, 9)),
        c('4359', 'sales', 4359, 'vehicle', company='Tesla', product='Model Y', p=m(2022, 9)),
        c('0.4 per cent', 'share_price', -0.4, 'percent', company='Ampol', role='change', p=('2022-10-13', '2022-10-13')),
        c('$28.61', 'share_price', 28.61, 'AUD', company='Ampol', per=['share', None], p=('2022-10-13', '2022-10-13')),
    ],
    names=mentions(TEXT, {'Ampol': ('COMPANY', 'Ampol'), 'Evie Networks': ('COMPANY', 'Evie Networks'), 'Evie': ('COMPANY', 'Evie Networks'), 'BP': ('COMPANY', 'BP'), 'Tesla': ('COMPANY', 'Tesla'), 'Zeus': ('COMPANY', 'Zeus'), 'Chargefox': ('COMPANY', 'Chargefox'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
