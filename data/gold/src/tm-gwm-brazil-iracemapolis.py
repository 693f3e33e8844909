from goldlib import *
from mentions import mentions

TEXT = """Lula opens GWM’s plant in Iracemápolis, first cars are hybrids

President Luiz Inácio Lula da Silva, 79, pressed the button on Friday, and a Haval H6 rolled out of the hall that Mercedes-Benz gave up in 2021. GWM will put R$4 billion (US$740 million) into its Brazilian business by 2026 and a further R$6 billion from 2027 to 2032. The works can make 50,000 vehicles a year; about 600 people are on the payroll, and once exports begin there should be 2,000.

Besides the H6, the Haval H9 and the Poer P30 pickup will be made there. Local parts make up 35% of the value now and should make up 60% by the end of next year.

The company sold 29,200 vehicles in Brazil in 2024 and 19,900 in the first seven months of 2025, 24% more than a year before. The H6 hybrid costs R$220,000, the electric Ora 03 R$169,000 since a cut of R$10,000 this week.

BYD, whose own site at Camaçari was inaugurated last month, is far ahead: 63,200 registrations through July, 40% up, among them 21,400 of the Song Plus. Import duty for electric cars rose to 25% on July 1 and goes to 35% in July 2026.

Dealers of the GWM brand: 113. By Christmas: 130.
"""

doc = dict(
    id='tm-gwm-brazil-iracemapolis', published='2025-08-16', source='sao-paulo-auto-week',
    title='Lula opens GWM’s plant in Iracemápolis, first cars are hybrids',
    text=TEXT,
    claims=[
        c('Friday', 'production_start', None, 'date', company=['Great Wall Motor', 'GWM'], p=('2025-08-15', '2025-08-15')),
        c('R$4 billion', 'investment', 4000000000, 'BRL', company=['Great Wall Motor', 'GWM'], p=(None, '2026-12-31'), status='plan'),
        c('US$740 million', 'investment', 740000000, 'USD', company=['Great Wall Motor', 'GWM'], p=(None, '2026-12-31'), status='plan'),
        c('R$6 billion', 'investment', 6000000000, 'BRL', company=['Great Wall Motor', 'GWM'], p=('2027-01-01', '2032-12-31'), status='plan'),
        c('50,000 vehicles', 'capacity', 50000, 'vehicle', company=['Great Wall Motor', 'GWM'], per='year'),
        c('600 people', 'headcount', 600, 'job', company=['Great Wall Motor', 'GWM']),
        c('2,000', 'jobs', 2000, 'job', company=['Great Wall Motor', 'GWM'], status='plan'),
        c('35%', 'other', 35, 'percent', company=['Great Wall Motor', 'GWM']),
        c('60%', 'other', 60, 'percent', company=['Great Wall Motor', 'GWM'], p=(None, '2026-12-31'), status=['target', 'forecast']),
        c('29,200 vehicles', 'sales', 29200, 'vehicle', company=['Great Wall Motor', 'GWM'], p=('2024-01-01', '2024-12-31')),
        c('19,900', 'sales', 19900, 'vehicle', company=['Great Wall Motor', 'GWM'], p=('2025-01-01', '2025-07-31')),
        c('24%', 'sales', 24, 'percent', company=['Great Wall Motor', 'GWM'], role='change', p=('2025-01-01', '2025-07-31')),
        c('R$220,000', 'price', 220000, 'BRL', company=['Great Wall Motor', 'GWM'], product='Haval H6'),
        c('R$169,000', 'price', 169000, 'BRL', company=['Great Wall Motor', 'GWM'], product='Ora 03'),
        c('R$10,000', 'price_change', -10000, 'BRL', company=['Great Wall Motor', 'GWM'], product='Ora 03', role='change'),
        c('63,200 registrations', 'registrations', 63200, 'vehicle', company='BYD', p=('2025-01-01', '2025-07-31')),
        c('40%', 'registrations', 40, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-07-31')),
        c('21,400', 'registrations', 21400, 'vehicle', company='BYD', product='Song Plus', p=('2025-01-01', '2025-07-31')),
        c('25%', 'tariff', 25, 'percent', p=('2025-07-01', '2025-07-01')),
        c('35%', 'tariff', 35, 'percent', nth=1, p=('2026-07-01', '2026-07-01'), status='plan'),
        c('113', 'stores', 113, 'store', company=['Great Wall Motor', 'GWM']),
        c('130', 'stores', 130, 'store', company=['Great Wall Motor', 'GWM'], p=(None, '2025-12-25'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'GWM': ('COMPANY', 'Great Wall Motor'), 'BYD': ('COMPANY', 'BYD'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Haval H6': ('PRODUCT', 'Haval H6'), 'H6': ('PRODUCT', 'Haval H6'), 'Poer P30': ('PRODUCT', 'Poer P30'), 'Ora 03': ('PRODUCT', 'Ora 03'), 'Song Plus': ('PRODUCT', 'Song Plus'), 'Haval H9': ('PRODUCT', 'Haval H9')}),
    checks=[],
)
