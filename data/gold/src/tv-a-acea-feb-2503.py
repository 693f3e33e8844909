from goldlib import *
from mentions import mentions

TEXT = """EU battery-electric registrations up nearly 24% in February, Tesla down 47%

(Brussels) New battery-electric car registrations in the European Union increased by 23.7% to 131,011 units in February, the European Automobile Manufacturers' Association (ACEA) said on Tuesday. The market as a whole contracted 3.4% to 853,670 cars.

Over the first two months, 255,489 battery-electric cars were sold, representing 15.2% of the market, up from 11.5% a year earlier.

Three of the four largest markets, together accounting for 64% of BEV registrations, recorded robust growth: Germany (30.8%), Belgium (38%) and the Netherlands (24%). France declined 1.3%.

BEV registrations by country Feb 25 Feb 24 Change
Germany 35,949 27,479 +30.8%
France 25,335 25,672 -1.3%
Netherlands 9,988 8,055 +24.0%
Italy 6,880 4,937 +39.4%

Tesla's registrations in the EU fell to 11,743 from 22,156 in February 2024, when it still sold the old Model Y in volume. Its market share was 1.4%, down from 2.5%.

China's SAIC, owner of MG, sold 15,040 cars, 26.1% more than last year. Volkswagen Group, Stellantis and Renault Group held 28.4%, 16.8% and 11.6%, respectively.

Under EU rules, average CO2 emissions of new cars must fall by 15% this year compared with 2021. On March 3 the Commission proposed that makers can average over three years.

About ACEA: The association represents 16 major manufacturers. Contact: communications, tel. +32 2 555 01 34.
"""

doc = dict(
    id='tv-a-acea-feb-2503', published='2025-03-25', source='continental-motor-digest',
    title='EU battery-electric registrations up nearly 24% in February, Tesla down 47%',
    text=TEXT,
    claims=[
        c('24%', 'registrations', 24, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('47%', 'registrations', -47, 'percent', company='Tesla', role='change', p=('2025-02-01', '2025-02-28')),
        c('23.7%', 'registrations', 23.7, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('131,011 units', 'registrations', 131011, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('3.4%', 'registrations', -3.4, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('853,670 cars', 'registrations', 853670, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('255,489 battery-electric cars', 'registrations', 255489, 'vehicle', p=('2025-01-01', '2025-02-28')),
        c('15.2%', 'penetration', 15.2, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-02-28')),
        c('11.5%', 'penetration', 11.5, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-02-29')),
        c('64%', 'registrations', 64, 'percent', role='share', p=('2025-02-01', '2025-02-28')),
        c('30.8%', 'registrations', 30.8, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('38%', 'registrations', 38, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('24%', 'registrations', 24, 'percent', nth=1, role='change', p=('2025-02-01', '2025-02-28')),
        c('1.3%', 'registrations', -1.3, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('35,949', 'registrations', 35949, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('27,479', 'registrations', 27479, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('30.8%', 'registrations', 30.8, 'percent', nth=1, role='change', p=('2025-02-01', '2025-02-28')),
        c('25,335', 'registrations', 25335, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('25,672', 'registrations', 25672, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('-1.3%', 'registrations', -1.3, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('9,988', 'registrations', 9988, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('8,055', 'registrations', 8055, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('24.0%', 'registrations', 24, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('6,880', 'registrations', 6880, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('4,937', 'registrations', 4937, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('39.4%', 'registrations', 39.4, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('11,743', 'registrations', 11743, 'vehicle', company='Tesla', p=('2025-02-01', '2025-02-28')),
        c('22,156', 'registrations', 22156, 'vehicle', company='Tesla', p=('2024-02-01', '2024-02-29')),
        c('1.4%', 'market_share', 1.4, 'percent', company='Tesla', role=['level', 'share'], p=('2025-02-01', '2025-02-28')),
        c('2.5%', 'market_share', 2.5, 'percent', company='Tesla', role=['level', 'share'], p=('2024-02-01', '2024-02-29')),
        c('15,040 cars', 'registrations', 15040, 'vehicle', company='SAIC', p=('2025-02-01', '2025-02-28')),
        c('26.1%', 'registrations', 26.1, 'percent', company='SAIC', role='change', p=('2025-02-01', '2025-02-28')),
        c('28.4%', 'market_share', 28.4, 'percent', company='Volkswagen Group', role=['level', 'share'], p=('2025-02-01', '2025-02-28')),
        c('16.8%', 'market_share', 16.8, 'percent', company='Stellantis', role=['level', 'share'], p=('2025-02-01', '2025-02-28')),
        c('11.6%', 'market_share', 11.6, 'percent', company='Renault Group', role=['level', 'share'], p=('2025-02-01', '2025-02-28')),
        c('15%', 'emissions', -15, 'percent', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen Group': ('COMPANY', 'Volkswagen Group'), 'SAIC': ('COMPANY', 'SAIC'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Renault Group': ('COMPANY', 'Renault Group'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
