from goldlib import *
from mentions import mentions

TEXT = """Tesla loses lead on BEVs in Europe to VW Group as lockdowns bite

European drivers registered 217,000 fewer cars in June than a year ago, but demand for battery electric vehicles (BEVs) held up, new data from JATO Dynamics for 28 markets shows.

The industry posted 1,059,600 registrations in June, down 17%; in the half-year they amounted to 5.56 million, a decrease of 14%.

Of these 5.56 million, BEVs made up 11.7%, or 651,000 units, against 7.6% in the first half of last year.

Volkswagen Group took 24% of the BEV segment between January and June. Stellantis was runner-up on 17% and Hyundai-Kia third with 15%, ahead of Tesla's 13%. Felipe Munoz, global analyst at JATO, explained that Tesla's result was due to the closure of its Chinese plant in April.

In June Tesla registered 19,110 cars, down by 23%. Its Model Y recorded 11,900, the Model 3 just 7,090.

Fiat 500 Electric was the most registered BEV in the month of May but fell to fourth in June with 5,230 units, after the Tesla pair and the Dacia Spring (5,410). The Peugeot 208 led the overall ranking with 18,900 units, of which one in five electric.

Chinese brands held 1.2% of the total market in June. MG alone accounted for 9,100 registrations, or 72% of their volume; the rest came mainly from Polestar, Lynk & Co and BYD.

The average discount on BEVs was 3%, compared with 9% for diesel cars.

JATO (est. 1984) has offices in over 50 countries.
"""

doc = dict(
    id='tw-a-jato-h1-2207', published='2022-07-26', source='automotive-figures-eu',
    title='Tesla loses lead on BEVs in Europe to VW Group as lockdowns bite',
    text=TEXT,
    claims=[
        c('217,000 fewer cars', 'registrations', -217000, 'vehicle', role='change', p=('2022-06-01', '2022-06-30')),
        c('1,059,600 registrations', 'registrations', 1059600, 'vehicle', p=('2022-06-01', '2022-06-30')),
        c('17%', 'registrations', -17, 'percent', role='change', p=('2022-06-01', '2022-06-30')),
        c('5.56 million', 'registrations', 5560000, 'vehicle', p=('2022-01-01', '2022-06-30')),
        c('14%', 'registrations', -14, 'percent', role='change', p=('2022-01-01', '2022-06-30')),
        c('5.56 million', 'registrations', 5560000, 'vehicle', nth=1, p=('2022-01-01', '2022-06-30')),
        c('11.7%', 'penetration', 11.7, 'percent', role=['level', 'share'], p=('2022-01-01', '2022-06-30')),
        c('651,000 units', 'registrations', 651000, 'vehicle', p=('2022-01-01', '2022-06-30')),
        c('7.6%', 'penetration', 7.6, 'percent', role=['level', 'share'], p=('2021-01-01', '2021-06-30')),
        c('24%', 'market_share', 24, 'percent', company='Volkswagen Group', role=['level', 'share'], p=('2022-01-01', '2022-06-30')),
        c('17%', 'market_share', 17, 'percent', nth=1, company='Stellantis', role=['level', 'share'], p=('2022-01-01', '2022-06-30')),
        c('15%', 'market_share', 15, 'percent', company='Hyundai-Kia', role=['level', 'share'], p=('2022-01-01', '2022-06-30')),
        c('13%', 'market_share', 13, 'percent', company='Tesla', role=['level', 'share'], p=('2022-01-01', '2022-06-30')),
        c('19,110 cars', 'registrations', 19110, 'vehicle', company='Tesla', p=('2022-06-01', '2022-06-30')),
        c('23%', 'registrations', -23, 'percent', company='Tesla', role='change', p=('2022-06-01', '2022-06-30')),
        c('11,900', 'registrations', 11900, 'vehicle', company='Tesla', product='Model Y', p=('2022-06-01', '2022-06-30')),
        c('7,090', 'registrations', 7090, 'vehicle', company='Tesla', product='Model 3', p=('2022-06-01', '2022-06-30')),
        c('5,230 units', 'registrations', 5230, 'vehicle', company='Fiat', product=['500 Electric', 'Fiat 500 Electric'], p=('2022-06-01', '2022-06-30')),
        c('5,410', 'registrations', 5410, 'vehicle', company='Dacia', product='Spring', p=('2022-06-01', '2022-06-30')),
        c('18,900 units', 'registrations', 18900, 'vehicle', company='Peugeot', product='208', p=('2022-06-01', '2022-06-30')),
        c('one in five', 'registrations', 20, 'percent', company='Peugeot', product='208', role='share', p=('2022-06-01', '2022-06-30')),
        c('1.2%', 'market_share', 1.2, 'percent', role=['level', 'share'], p=('2022-06-01', '2022-06-30')),
        c('9,100 registrations', 'registrations', 9100, 'vehicle', company='MG', p=('2022-06-01', '2022-06-30')),
        c('72%', ['registrations', 'market_share'], 72, 'percent', company='MG', role='share', p=('2022-06-01', '2022-06-30')),
        c('3%', ['price_change', 'other'], 3, 'percent', nth=2, role=['level', 'share', 'change']),
        c('9%', ['price_change', 'other'], 9, 'percent', role=['level', 'share', 'change']),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'VW Group': ('COMPANY', 'Volkswagen Group'), 'Volkswagen Group': ('COMPANY', 'Volkswagen Group'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Hyundai-Kia': ('COMPANY', 'Hyundai-Kia'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'Fiat': ('COMPANY', 'Fiat'), '500 Electric': ('PRODUCT', '500 Electric'), 'Dacia': ('COMPANY', 'Dacia'), 'Spring': ('PRODUCT', 'Spring'), 'Peugeot': ('COMPANY', 'Peugeot'), '208': ('PRODUCT', '208'), 'MG': ('COMPANY', 'MG'), 'Polestar': ('COMPANY', 'Polestar'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
