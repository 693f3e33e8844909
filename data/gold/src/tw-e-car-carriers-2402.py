from goldlib import *
from mentions import mentions

TEXT = """Chinese carmakers build own fleet of ships as exports climb

BYD's first chartered car carrier, the Explorer No. 1, docked at Vlissingen in the Netherlands on Wednesday with about 3,200 cars on board, the latest sign that Chinese automakers want to be less dependent on foreign shipping lines.

The vessel is 199.9 metres long and can hold 7,000 vehicles. It left Shenzhen on January 15 and had already unloaded some of its cargo at Bremerhaven. BYD plans to put another seven such ships into service by the end of 2025, it said in January, at a cost of around 5 billion yuan ($695 million).

SAIC has said its shipping unit Anji Logistics will have 14 new carriers by 2026, each with room for 7,600 to 9,500 cars. It currently runs 31 vessels. Chery is setting up a shipyard joint venture in Weihai and has ordered three ships there.

China exported 4.91 million vehicles in 2023, up 57.9%, of which 1.203 million were new energy vehicles, a 77.6% increase, according to the China Association of Automobile Manufacturers. SAIC topped the list with 1.099 million, followed by Chery with 925,000. BYD shipped 252,000, more than four times as many as the year before.

The daily rate for chartering a carrier for 6,500 cars stood at a record $115,000 in December, against $17,000 in 2019, Clarksons says. Only 33 of about 760 carriers worldwide fly the Chinese flag, and Japanese owners control 283.

Freight for a compact car from Shanghai to northern Europe was over $3,000 at one point last year, or about a tenth of its price, a logistics manager in Ningbo said, and the trip takes up to a week longer now that ships avoid the Red Sea.

As of this month, 209 carriers were on order in the world, most of them at Chinese yards.
"""

PL = ['plan', 'target', 'forecast']
doc = dict(
    id='tw-e-car-carriers-2402', published='2024-02-23', source='harbour-and-trade-daily',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('3,200 cars', ['exports', 'imports', 'other'], 3200, 'vehicle', company='BYD'),
        c('199.9 metres', ['length', 'other'], 199.9, 'm', company='BYD', product=[None, 'Explorer No. 1']),
        c('7,000 vehicles', ['other', 'capacity'], 7000, 'vehicle', company='BYD', product=[None, 'Explorer No. 1']),
        c('seven such ships', 'other', 7, 'item', company='BYD', p=by(2025), status=PL),
        c('5 billion yuan', ['investment', 'cost'], 5e9, 'CNY', company='BYD', status=PL),
        c('$695 million', ['investment', 'cost'], 6.95e8, 'USD', company='BYD', status=PL),
        c('14 new carriers', 'other', 14, 'item', company=['Anji Logistics', 'SAIC'], p=by(2026), status=PL),
        c('7,600 to 9,500 cars', ['other', 'capacity'], 7600, 'vehicle', 9500, company=['Anji Logistics', 'SAIC'], per=['item', None], status=PL + ['actual']),
        c('31 vessels', 'other', 31, 'item', company=['Anji Logistics', 'SAIC']),
        c('three ships', ['orders', 'other'], 3, ['item', 'order'], company='Chery'),
        c('4.91 million vehicles', 'exports', 4.91e6, 'vehicle', p=y(2023)),
        c('57.9%', 'exports', 57.9, 'percent', role='change', p=y(2023)),
        c('1.203 million', 'exports', 1.203e6, 'vehicle', p=y(2023)),
        c('77.6%', 'exports', 77.6, 'percent', role='change', p=y(2023)),
        c('1.099 million', 'exports', 1.099e6, 'vehicle', company='SAIC', p=y(2023)),
        c('925,000', 'exports', 925000, 'vehicle', company='Chery', p=y(2023)),
        c('252,000', 'exports', 252000, 'vehicle', company='BYD', p=y(2023)),
        c('four times', 'exports', 300, 'percent', None, company='BYD', role='change', p=y(2023)),
        c('$115,000', ['cost', 'price'], 115000, 'USD', per='day', p=m(2023, 12)),
        c('$17,000', ['cost', 'price'], 17000, 'USD', per='day', p=y(2019)),
        c('33', 'other', 33, 'item'),
        c('760 carriers', 'other', 760, 'item'),
        c('283', 'other', 283, 'item'),
        c('$3,000', ['cost', 'price'], 3000, 'USD', None, per=['vehicle', None], p=y(2023)),
        c('a tenth', ['cost', 'price'], 10, 'percent', role='share', p=y(2023)),
        c('a week', 'duration', None, 'week', 1, role='change'),
        c('209 carriers', ['orders', 'other'], 209, ['item', 'order'], p=m(2024, 2)),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'SAIC': ('COMPANY', 'SAIC'), 'Anji Logistics': ('COMPANY', 'Anji Logistics'), 'Chery': ('COMPANY', 'Chery')}),
    checks=[],
)
