from goldlib import *
from mentions import mentions

TEXT = """Audi Brussels to end production in February after no buyer is found

Audi's plant in the Brussels municipality of Forest will build its last car on 28 February, management told the works council on Tuesday. Some 3,000 people work at the factory.

The Volkswagen subsidiary had examined 26 offers for the site, the last of them from a maker of electric vans that remained unnamed, but found none of them viable. Nio of China was mentioned as a candidate in the press in September and denied it.

A first wave of 1,410 redundancies takes effect this month, to be followed by around 1,100 next year. Suppliers in the automotive park next door have announced the loss of another 480 jobs.

Forest made 53,600 cars in 2022 but only 40,200 last year, and since January fewer than 22,000 of the Q8 e-tron. Annual capacity is 120,000. The car, which was launched in 2018 as the e-tron and starts at 75,900 euros in Belgium, will not get a direct successor until 2027, when production moves to Mexico.

Audi has put aside 1.6 billion euros for the closure. In the third quarter the brand group's operating profit plunged 91 percent to 106 million euros, on revenue of 15.3 billion, which was down 5.5 percent. The operating margin was 0.7 percent.

The premium brand delivered 407,400 cars between July and September, 16 percent fewer than a year earlier, of which 38,800 were fully electric.

It is the first plant that the Volkswagen group shuts in Europe. In Germany, VW wants to close at least three, according to its works council, and cut the pay of its 120,000 employees there by 10 percent.

The federal and regional governments have given Audi Brussels aid of 157 million euros since 2018. Prime Minister Alexander De Croo said they would look into claiming some of it back.

Belga contributed to this report
"""

PL = ['plan', 'target', 'forecast']
A = 'Audi'
AB = ['Audi', 'Audi Brussels']
V = ['Volkswagen', 'VW']
doc = dict(
    id='tw-e-audi-forest-2411', published='2024-11-05', source='senne-valley-gazette',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('3,000 people', 'headcount', 3000, 'job', company=AB),
        c('26 offers', 'other', 26, 'item', company=AB),
        c('1,410 redundancies', 'layoffs', 1410, 'job', company=AB, p=m(2024, 11), status=['actual', 'plan']),
        c('1,100', 'layoffs', 1100, 'job', company=AB, p=y(2025), status=PL),
        c('480 jobs', 'layoffs', 480, 'job', status=['plan', 'actual']),
        c('53,600 cars', 'production', 53600, 'vehicle', company=AB, p=y(2022)),
        c('40,200', 'production', 40200, 'vehicle', company=AB, p=y(2023)),
        c('22,000', 'production', None, 'vehicle', 22000, company=AB, product='Q8 e-tron', p=('2024-01-01', '2024-11-05')),
        c('120,000', 'capacity', 120000, 'vehicle', company=AB, per='year'),
        c('2018', 'launch', None, 'date', company=A, product=['Q8 e-tron', 'e-tron'], p=y(2018)),
        c('75,900 euros', 'price', 75900, 'EUR', company=A, product='Q8 e-tron'),
        c('2027', ['production_start', 'launch'], None, 'date', company=A, p=y(2027), status=PL),
        c('1.6 billion euros', 'cost', 1.6e9, 'EUR', company=A, status=['actual', 'plan', 'forecast']),
        c('91 percent', 'operating_income', -91, 'percent', company=A, role='change', p=q(2024, 3)),
        c('106 million euros', 'operating_income', 1.06e8, 'EUR', company=A, p=q(2024, 3)),
        c('15.3 billion', 'revenue', 1.53e10, 'EUR', company=A, p=q(2024, 3)),
        c('5.5 percent', 'revenue', -5.5, 'percent', company=A, role='change', p=q(2024, 3)),
        c('0.7 percent', 'margin', 0.7, 'percent', company=A, p=q(2024, 3)),
        c('407,400 cars', 'deliveries', 407400, 'vehicle', company=A, p=q(2024, 3)),
        c('16 percent', 'deliveries', -16, 'percent', company=A, role='change', p=q(2024, 3)),
        c('38,800', 'deliveries', 38800, 'vehicle', company=A, p=q(2024, 3)),
        c('three', 'other', 3, 'item', None, company=V, status=PL),
        c('120,000 employees', 'headcount', 120000, 'job', company=V),
        c('10 percent', ['cost', 'other'], -10, 'percent', company=V, role='change', status=PL),
        c('157 million euros', ['subsidy', 'funding'], 1.57e8, 'EUR', company=AB, p=('2018-01-01', '2024-11-05')),
    ],
    names=mentions(TEXT, {'Audi Brussels': ('COMPANY', 'Audi Brussels'), 'Audi': ('COMPANY', 'Audi'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'VW': ('COMPANY', 'Volkswagen'), 'Nio': ('COMPANY', 'NIO'), 'Q8 e-tron': ('PRODUCT', 'Q8 e-tron'), 'e-tron': ('PRODUCT', 'e-tron')}),
    checks=[],
)
