from goldlib import *
from mentions import mentions

TEXT = """BYD says Bahia factory to make 150,000 cars a year in first phase

By Mariana Falcão | SALVADOR, Brazil

Chinese automaker BYD held a ceremony on Monday for the industrial complex it will set up in Camaçari, in the northeastern state of Bahia, on land where Ford stopped making cars in January 2021.

Three plants are planned: one for electric and hybrid cars, one for chassis of electric buses and trucks, and one that will process lithium and iron phosphate for export. Together they will take 3.2 billion reais ($620 million), of which 1.1 billion reais is to be spent by the end of next year.

The car plant will start with 150,000 vehicles a year and could be doubled in a second phase, BYD said. Its first model will be the Dolphin, followed by the Song Plus and the Yuan Plus. Assembly should start in the fourth quarter of 2024 if there are no delays, executive vice president Stella Li told reporters.

Camaçari is expected to employ 5,000 people when it is finished, up to 1,200 of them in the first year. Ford had 4,800 workers there when it left. Bahia bought the 4.6 million-square-meter property from the U.S. company for about 220 million reais and will hand it over to BYD.

The state has also agreed to waive 95% of the ICMS sales tax through 2032 and exempted electric cars that cost up to 300,000 reais from the annual vehicle tax.

BYD sold 6,812 cars in Brazil in the first nine months, compared with 260 for the whole of 2022. It has 41 dealerships and aims for 100 by December. Great Wall Motor, which took over a Mercedes-Benz plant in the state of São Paulo in 2021, sold 7,190.

Brazil's government is discussing an import tax of 35% on electric cars. They have been exempt since 2015.
"""

PL = ['plan', 'target', 'forecast']
doc = dict(
    id='tw-e-byd-bahia-phases-2310', published='2023-10-09', source='nordeste-economia',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per='year', status=PL),
        c('3.2 billion reais', 'investment', 3.2e9, 'BRL', company='BYD', status=PL),
        c('$620 million', 'investment', 6.2e8, 'USD', company='BYD', status=PL),
        c('1.1 billion reais', 'investment', 1.1e9, 'BRL', company='BYD', p=by(2024), status=PL),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='BYD', per='year', status=PL),
        c('doubled', 'capacity', 100, 'percent', company='BYD', role='change', status=PL),
        c('fourth quarter of 2024', 'production_start', None, 'date', company='BYD', product=[None, 'Dolphin'], p=q(2024, 4), status=PL),
        c('5,000 people', 'jobs', 5000, 'job', company='BYD', status=PL),
        c('1,200', 'jobs', None, 'job', 1200, company='BYD', status=PL),
        c('4,800 workers', 'headcount', 4800, 'job', company='Ford'),
        c('4.6 million-square-meter', 'area', 4.6e6, 'm2', company=['BYD', 'Ford']),
        c('220 million reais', ['price', 'cost', 'investment'], 2.2e8, 'BRL', company=['Ford', 'BYD', None]),
        c('95%', ['subsidy', 'tariff'], 95, 'percent', company=['BYD', None], role=['level', 'share'], p=(None, '2032-12-31')),
        c('300,000 reais', ['price', 'subsidy'], None, 'BRL', 300000),
        c('6,812 cars', 'sales', 6812, 'vehicle', company='BYD', p=('2023-01-01', '2023-09-30')),
        c('260', 'sales', 260, 'vehicle', company='BYD', p=y(2022)),
        c('41 dealerships', 'stores', 41, 'store', company='BYD'),
        c('100', 'stores', 100, 'store', company='BYD', p=(None, '2023-12-31'), status='target'),
        c('7,190', 'sales', 7190, 'vehicle', company='Great Wall Motor', p=('2023-01-01', '2023-09-30')),
        c('35%', 'tariff', 35, 'percent', status=PL),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Ford': ('COMPANY', 'Ford'), 'Great Wall Motor': ('COMPANY', 'Great Wall Motor'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'Song Plus': ('PRODUCT', 'Song Plus'), 'Yuan Plus': ('PRODUCT', 'Yuan Plus')}),
    checks=[],
)
