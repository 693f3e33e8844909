from goldlib import *
from mentions import mentions

TEXT = """Land deal signed: BYD's first European car plant takes shape outside Szeged

The city of Szeged and BYD signed a pre-purchase agreement for land on Tuesday, clearing the way for what will be the Chinese group's first passenger-car factory on the continent. It is to rise on 300 hectares beside the Tisza, the size of a small town, and to assemble 150,000 cars annually in the first stage and 300,000 further on.

How much BYD will spend has not been disclosed. Minister Péter Szijjártó spoke of a sum running to "several hundred billion forints" and "thousands" of jobs; local media have put the number at 10,000, the outlay at as much as €5 billion. The building permit is expected before summer; machines should be running by early 2027.

Hungary has form. Since 2017 BYD has made electric buses in Komárom, up the Danube, where capacity is 400 vehicles a year and 200 people are employed.

Mayor László Botka, 50, said the municipality had already sunk HUF 80 billion into roads, rail and water for the industrial zone. Asked about incentives, the ministry would only say that Brussels must approve them.
"""

doc = dict(
    id='te-byd-szeged-2401', published='2024-01-31', source='tisza-observer',
    title="Land deal signed: BYD's first European car plant takes shape outside Szeged",
    text=TEXT,
    claims=[
        c('300 hectares', 'area', 300, 'hectare', company='BYD'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per=['year', None], status=['plan', 'target', 'forecast']),
        c('300,000', 'capacity', 300000, 'vehicle', company='BYD', per=['year', None], status=['plan', 'target', 'forecast']),
        c('10,000', 'jobs', 10000, 'job', company='BYD', status='forecast'),
        c('€5 billion', 'investment', None, 'EUR', 5000000000, company='BYD', status='forecast'),
        c('early 2027', 'production_start', None, 'date', company='BYD', p=('2027-01-01', '2027-04-30'), status=['plan', 'target', 'forecast']),
        c('400 vehicles', 'capacity', 400, 'vehicle', company='BYD', per='year'),
        c('200', 'headcount', 200, 'job', company='BYD'),
        c('HUF 80 billion', ['cost', 'investment'], 80000000000, 'HUF'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD')}),
)
