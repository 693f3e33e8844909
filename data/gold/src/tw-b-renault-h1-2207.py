from goldlib import *
from mentions import mentions

TEXT = """Renault group sales fall by nearly 30% in first half; E-Tech share climbs

PARIS, July 12 - French carmaker Renault said on Tuesday that its worldwide sales dropped 29.4% to 1,002,600 vehicles in the first six months, mostly because it left Russia, where it sold its stake in Avtovaz for one rouble in May.

Without Avtovaz and Renault Russia, the decline was 11.8%.

The Renault brand sold 706,200 cars and vans, down 22.7% from a year ago. Dacia, its low-cost sister, increased registrations by 5.9% to 277,900 units on the back of the new Jogger, for which it holds more than 53,000 orders, and of the electric Spring: 23,100 of these were sold in the period against 9,700.

E-Tech models, i.e. hybrids, plug-in hybrids and electric cars, accounted for 36% of the Renault brand's passenger car sales in Europe, up from 26% in the first half of 2021. Pure EVs contributed 12% of the mix.

The brand registered 17,900 Zoes, nearly a quarter fewer than in the same period last year. Deliveries of the Mégane E-Tech Electric began in May and there are 14,600 orders, over 70% of them for the top versions. The Arkana, a hybrid coupé-SUV, sold 38,600.

Renault's order book in Europe reached a 15-year high of 4.1 months of sales at the end of June.

The group expects lost production of 300,000 vehicles for the full year because of the chip shortage, most of it in the first half, a figure it has not changed since February.

Alpine, the sports car brand, grew 69% to 1,610 units.

Shares were 1.8% higher at 25.41 euros by 0915 GMT. (1 euro = 1.0030 dollars)
"""

doc = dict(
    id='tw-b-renault-h1-2207', published='2022-07-12', source='paris-marches',
    title='Renault group sales fall by nearly 30% in first half; E-Tech share climbs',
    text=TEXT,
    claims=[
        c('30%', 'sales', -30, 'percent', company=['Renault', 'Renault Group'], role='change', p=('2022-01-01', '2022-06-30')),
        c('29.4%', 'sales', -29.4, 'percent', company=['Renault', 'Renault Group'], role='change', p=('2022-01-01', '2022-06-30')),
        c('1,002,600 vehicles', 'sales', 1002600, 'vehicle', company=['Renault', 'Renault Group'], p=('2022-01-01', '2022-06-30')),
        c('one rouble', ['other', 'cost'], 1, 'RUB', company=['Renault', 'Renault Group'], p=('2022-05-01', '2022-05-31')),
        c('11.8%', 'sales', -11.8, 'percent', company=['Renault', 'Renault Group'], role='change', p=('2022-01-01', '2022-06-30')),
        c('706,200 cars and vans', 'sales', 706200, 'vehicle', company='Renault', p=('2022-01-01', '2022-06-30')),
        c('22.7%', 'sales', -22.7, 'percent', company='Renault', role='change', p=('2022-01-01', '2022-06-30')),
        c('5.9%', 'registrations', 5.9, 'percent', company='Dacia', role='change', p=('2022-01-01', '2022-06-30')),
        c('277,900 units', 'registrations', 277900, 'vehicle', company='Dacia', p=('2022-01-01', '2022-06-30')),
        c('53,000 orders', 'orders', 53000, 'order', None, company='Dacia', product='Jogger'),
        c('23,100', 'sales', 23100, 'vehicle', company='Dacia', product='Spring', p=('2022-01-01', '2022-06-30')),
        c('9,700', 'sales', 9700, 'vehicle', company='Dacia', product='Spring', p=('2021-01-01', '2021-06-30')),
        c('36%', 'sales', 36, 'percent', company='Renault', role='share', p=('2022-01-01', '2022-06-30')),
        c('26%', 'sales', 26, 'percent', company='Renault', role='share', p=('2021-01-01', '2021-06-30')),
        c('12%', 'sales', 12, 'percent', company='Renault', role='share', p=('2022-01-01', '2022-06-30')),
        c('17,900 Zoes', 'registrations', 17900, 'vehicle', company='Renault', product='Zoe', p=('2022-01-01', '2022-06-30')),
        c('a quarter', 'registrations', -25, 'percent', company='Renault', product='Zoe', role='change', p=('2022-01-01', '2022-06-30')),
        c('May', 'delivery_start', None, 'date', nth=1, company='Renault', product='Mégane E-Tech Electric', p=('2022-05-01', '2022-05-31')),
        c('14,600 orders', 'orders', 14600, 'order', company='Renault', product='Mégane E-Tech Electric'),
        c('70%', 'orders', 70, 'percent', None, company='Renault', product='Mégane E-Tech Electric', role='share'),
        c('38,600', 'sales', 38600, 'vehicle', company='Renault', product='Arkana', p=('2022-01-01', '2022-06-30')),
        c('4.1 months', ['orders', 'wait_time'], 4.1, 'month', company='Renault', p=('2022-06-30', '2022-06-30')),
        c('300,000 vehicles', 'production', 300000, 'vehicle', company=['Renault', 'Renault Group'], p=('2022-01-01', '2022-12-31'), status='forecast'),
        c('69%', 'sales', 69, 'percent', company='Alpine', role='change', p=('2022-01-01', '2022-06-30')),
        c('1,610 units', 'sales', 1610, 'vehicle', company='Alpine', p=('2022-01-01', '2022-06-30')),
        c('1.8%', 'share_price', 1.8, 'percent', nth=1, company=['Renault', 'Renault Group'], role='change', p=('2022-07-12', '2022-07-12')),
        c('25.41 euros', 'share_price', 25.41, 'EUR', company=['Renault', 'Renault Group'], per='share', p=('2022-07-12', '2022-07-12')),
    ],
    names=mentions(TEXT, {'Renault': ('COMPANY', 'Renault'), 'Avtovaz': ('COMPANY', 'Avtovaz'), 'Renault Russia': ('COMPANY', 'Renault Russia'), 'Dacia': ('COMPANY', 'Dacia'), 'Alpine': ('COMPANY', 'Alpine'), 'Jogger': ('PRODUCT', 'Jogger'), 'Spring': ('PRODUCT', 'Spring'), 'Zoe': ('PRODUCT', 'Zoe'), 'Mégane E-Tech Electric': ('PRODUCT', 'Mégane E-Tech Electric'), 'Arkana': ('PRODUCT', 'Arkana')}),
    checks=[],
)
