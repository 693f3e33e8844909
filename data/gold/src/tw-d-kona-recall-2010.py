from goldlib import *
from mentions import mentions

TEXT = """Hyundai Motor to recall 25,000 Kona Electrics in S. Korea after fires

SEOUL (SBW) - Hyundai Motor Co. will voluntarily recall 25,564 Kona Electric SUVs in South Korea from next Friday, the transport ministry said on Thursday, after a series of fires.

The vehicles were made between September 2017 and March this year.

The ministry said a short circuit in faulty high-voltage cells was a possible cause. Their maker, LG Chem, said a test it carried out with the carmaker had not led to a fire and rejected the finding. Of the 13 cases, nine happened in South Korea and two in Canada.

Owners will get a software update, and cells that still look abnormal will be replaced. Hyundai is expected to call back another 51,000 cars in North America and Europe. The cost was put by one brokerage at 600 billion won ($522 million) if all packs have to be exchanged, but only 60 billion won if one in ten has to be.

The Kona, launched in April 2018, has a 64-kilowatt-hour battery and runs 406 kilometers on one charge. It starts at 46.9 million won before subsidies of up to 12.7 million won in Seoul. Competing with it are Kia's Niro EV at 47.8 million won and GM's Bolt, which goes 414 kilometers. Global sales of the Kona totaled 33,000 in the January-August period, with exports making up 82 percent.

Hyundai shares slipped 1.1 percent while LG Chem lost 2.3 percent to 666,000 won.

yna-style feed, all times KST
"""

doc = dict(
    id='tw-d-kona-recall-2010', published='2020-10-09', source='seoul-business-wire',
    title='Hyundai Motor to recall 25,000 Kona Electrics in S. Korea after fires',
    text=TEXT,
    claims=[
        c('25,000 Kona Electrics', 'recall', 25000, 'vehicle', company='Hyundai', product='Kona Electric', p=('2020-10-16', None)),
        c('25,564 Kona Electric SUVs', 'recall', 25564, 'vehicle', company='Hyundai', product='Kona Electric', p=('2020-10-16', None)),
        c('13 cases', 'other', 13, 'item', company='Hyundai', product='Kona Electric'),
        c('nine', 'other', 9, 'item', company='Hyundai', product='Kona Electric'),
        c('two', 'other', 2, 'item', company='Hyundai', product='Kona Electric'),
        c('51,000 cars', 'recall', 51000, 'vehicle', company='Hyundai', product='Kona Electric', status=['forecast', 'plan']),
        c('600 billion won', 'cost', 600000000000.0, 'KRW', company='Hyundai', product=[None, 'Kona Electric'], status='forecast'),
        c('$522 million', 'cost', 522000000.0, 'USD', company='Hyundai', product=[None, 'Kona Electric'], status='forecast'),
        c('60 billion won', 'cost', 60000000000.0, 'KRW', company='Hyundai', product=[None, 'Kona Electric'], status='forecast'),
        c('April 2018', 'launch', None, 'date', company='Hyundai', product='Kona Electric', p=('2018-04-01', '2018-04-30')),
        c('64-kilowatt-hour', 'battery_capacity', 64, 'kWh', company='Hyundai', product='Kona Electric'),
        c('406 kilometers', 'range', 406, 'km', company='Hyundai', product='Kona Electric'),
        c('46.9 million won', 'price', 46900000.0, 'KRW', company='Hyundai', product='Kona Electric'),
        c('12.7 million won', 'subsidy', None, 'KRW', 12700000.0, product=[None, 'Kona Electric']),
        c('47.8 million won', 'price', 47800000.0, 'KRW', company='Kia', product='Niro EV'),
        c('414 kilometers', 'range', 414, 'km', company='General Motors', product='Bolt'),
        c('33,000', 'sales', 33000, 'vehicle', company='Hyundai', product='Kona Electric', p=('2020-01-01', '2020-08-31')),
        c('82 percent', ['exports', 'sales'], 82, 'percent', company='Hyundai', product='Kona Electric', role='share', p=('2020-01-01', '2020-08-31')),
        c('1.1 percent', 'share_price', -1.1, 'percent', company='Hyundai', role='change', p=('2020-10-08', '2020-10-08')),
        c('2.3 percent', 'share_price', -2.3, 'percent', company='LG Chem', role='change', p=('2020-10-08', '2020-10-08')),
        c('666,000 won', 'share_price', 666000, 'KRW', company='LG Chem', per='share', p=('2020-10-08', '2020-10-08')),
    ],
    names=mentions(TEXT, {'Hyundai Motor': ('COMPANY', 'Hyundai'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kona Electric': ('PRODUCT', 'Kona Electric'), 'Kona': ('PRODUCT', 'Kona Electric'), 'LG Chem': ('COMPANY', 'LG Chem'), 'Kia': ('COMPANY', 'Kia'), 'Niro EV': ('PRODUCT', 'Niro EV'), 'GM': ('COMPANY', 'General Motors'), 'Bolt': ('PRODUCT', 'Bolt')}),
    checks=[],
)
