from goldlib import *
from mentions import mentions

TEXT = """Vow Mobility secures NOK 140 million to bring four-wheel cargo bikes to Oslo, Hamburg and Rotterdam

OSLO, Norway, 8 December 2021 — Vow Mobility AS, a maker of covered electric cargo bikes, today announced that it has raised NOK 140 million (approx. EUR 13.7 million) in a Series B round led by Fjordkraft Ventures, valuing the company at NOK 610 million post-money.

"We were oversubscribed 2.4 times," said Ingrid Solheim Bakke, CEO. "The proceeds let us expand our plant in Moss from 900 to 6,000 vehicles a year by 2023 and enter three markets next year."

Highlights
- 412 bikes delivered from January to the end of November (2020: 96)
- Order backlog of 1,270 units on 30 November, worth NOK 118 million
- Revenue for the nine months to 30 September of NOK 39.2 million, +311% year on year; operating loss of NOK 27.5 million
- 63 employees of 14 nationalities

Vow Cargo, the company's second model, with 2.1 m3 of load space and a range of up to 75 km, will be unveiled on 3 March. Prices start at NOK 119,000. Shipments commence in the second half of 2022.

About Vow Mobility
Founded in 2017, Vow Mobility designs and builds pedal-assisted vehicles for the last mile. The Vow One is limited to 25 km/h, carries 200 kg and needs no driving licence. The company has saved an estimated 180 tonnes of CO2 to date.

Contact: press@vowmobility.example, +47 22 00 00 00
"""

doc = dict(
    id='tl-vowmobility-pr', published='2021-12-08', source='prwire-nordic',
    title='Vow Mobility secures NOK 140 million to bring four-wheel cargo bikes to Oslo, Hamburg and Rotterdam',
    text=TEXT,
    claims=[
        c('NOK 140 million', 'funding', 140000000.0, 'NOK', company='Vow Mobility'),
        c('NOK 140 million', 'funding', 140000000.0, 'NOK', nth=1, company='Vow Mobility'),
        c('EUR 13.7 million', 'funding', 13700000.0, 'EUR', company='Vow Mobility'),
        c('NOK 610 million', 'valuation', 610000000.0, 'NOK', company='Vow Mobility'),
        c('2.4 times', ['funding', 'other'], 2.4, 'times', company='Vow Mobility'),
        c('900', 'capacity', 900, 'vehicle', company='Vow Mobility', per='year'),
        c('6,000 vehicles', 'capacity', 6000, 'vehicle', company='Vow Mobility', per='year', p=(None, '2023-12-31'), status=['plan', 'target']),
        c('three markets', 'countries', 3, 'country', company='Vow Mobility', p=('2022-01-01', '2022-12-31'), status='plan'),
        c('412 bikes', 'deliveries', 412, 'vehicle', company='Vow Mobility', p=('2021-01-01', '2021-11-30')),
        c('96', 'deliveries', 96, 'vehicle', company='Vow Mobility', p=('2020-01-01', '2020-12-31')),
        c('1,270 units', 'orders', 1270, 'order', company='Vow Mobility', p=('2021-11-30', '2021-11-30')),
        c('NOK 118 million', 'orders', 118000000.0, 'NOK', company='Vow Mobility', p=('2021-11-30', '2021-11-30')),
        c('NOK 39.2 million', 'revenue', 39200000.0, 'NOK', company='Vow Mobility', p=('2021-01-01', '2021-09-30')),
        c('+311%', 'revenue', 311, 'percent', company='Vow Mobility', role='change', p=('2021-01-01', '2021-09-30')),
        c('NOK 27.5 million', 'operating_income', -27500000.0, 'NOK', company='Vow Mobility', p=('2021-01-01', '2021-09-30')),
        c('63 employees', 'headcount', 63, 'job', company='Vow Mobility'),
        c('14 nationalities', 'other', 14, 'item', company='Vow Mobility'),
        c('2.1 m3', 'other', 2.1, 'item', company='Vow Mobility', product='Vow Cargo'),
        c('75 km', 'range', None, 'km', 75, company='Vow Mobility', product='Vow Cargo'),
        c('3 March', 'launch', None, 'date', company='Vow Mobility', product='Vow Cargo', p=('2022-03-03', '2022-03-03'), status=['plan', 'target']),
        c('NOK 119,000', 'price', 119000, 'NOK', company='Vow Mobility', product='Vow Cargo'),
        c('second half of 2022', 'delivery_start', None, 'date', company='Vow Mobility', product='Vow Cargo', p=('2022-07-01', '2022-12-31'), status=['plan', 'target', 'forecast']),
        c('25 km/h', 'top_speed', 25, 'km/h', company='Vow Mobility', product='Vow One'),
        c('200 kg', ['weight', 'other'], 200, 'kg', company='Vow Mobility', product='Vow One'),
        c('180 tonnes', 'emissions', 180, 'tonne', company='Vow Mobility', p=(None, '2021-12-08'), status=['forecast', 'actual']),
    ],
    names=mentions(TEXT, {'Vow Mobility': ('COMPANY', 'Vow Mobility'), 'Fjordkraft Ventures': ('COMPANY', 'Fjordkraft Ventures'), 'Vow One': ('PRODUCT', 'Vow One'), 'Vow Cargo': ('PRODUCT', 'Vow Cargo')}),
    checks=[],
)
