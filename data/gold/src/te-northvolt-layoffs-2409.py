from goldlib import *
from mentions import mentions

TEXT = """1,600 must go at Northvolt

Sweden's battery maker will make 1,600 redundancies, a fifth of its global workforce and a quarter of that at home, and shelve the enlargement of Northvolt Ett.

Where the axe falls:
Skellefteå – 1,000 positions
Västerås (research) – 400
Stockholm (head office) – 200

Frozen is the extra 30 GWh that would have taken Ett to 60. What must now be mastered are the first 16 GWh a year. Actual output is a fraction of it: during 2023 less than 80 MWh left the dry rooms. A record week this month brought 20,000 cells, says plant manager Mark Duchesne; by the new year the goal is 51,000 a week.

“Success in the ramp-up is critical,” CEO Peter Carlsson, 54, told staff. BMW tore up a €2 billion contract in June; Scania, the largest customer, is said to look around for a second source. Volvo Cars means to take over the joint Gothenburg venture, in which 3,000 jobs were planned.

Salaries and suppliers are due in mid-October. The government, Prime Minister Ulf Kristersson repeated on Monday, has no plan to become an owner. Taxes of SEK 287 million have been deferred.
"""

doc = dict(
    id='te-northvolt-layoffs-2409', published='2024-09-23', source='malardalen-affars',
    title='1,600 must go at Northvolt',
    text=TEXT,
    claims=[
        c('1,600', 'layoffs', 1600, 'job', company='Northvolt', status=['plan', 'actual']),
        c('1,600 redundancies', 'layoffs', 1600, 'job', company='Northvolt', status=['plan', 'actual']),
        c('a fifth', 'layoffs', 20, 'percent', company='Northvolt', status=['plan', 'actual']),
        c('a quarter', 'layoffs', 25, 'percent', company='Northvolt', status=['plan', 'actual']),
        c('1,000 positions', 'layoffs', 1000, 'job', company='Northvolt', status=['plan', 'actual']),
        c('400', 'layoffs', 400, 'job', company='Northvolt', status=['plan', 'actual']),
        c('200', 'layoffs', 200, 'job', company='Northvolt', status=['plan', 'actual']),
        c('30 GWh', 'capacity', 30, 'GWh', company='Northvolt', per=['year', None], status=['plan', 'target', 'forecast']),
        c('60', 'capacity', 60, 'GWh', nth=2, company='Northvolt', per=['year', None], status=['plan', 'target', 'forecast']),
        c('16 GWh', 'capacity', 16, 'GWh', company='Northvolt', per='year', status=['plan', 'target', 'forecast']),
        c('80 MWh', 'production', None, 'MWh', 80, company='Northvolt', p=('2023-01-01', '2023-12-31')),
        c('20,000', 'production', 20000, 'battery', company='Northvolt', per='week'),
        c('51,000', 'production', 51000, 'battery', company='Northvolt', per='week', p=(None, '2024-12-31'), status=['target', 'forecast']),
        c('€2 billion', 'orders', 2000000000, 'EUR', company='Northvolt'),
        c('3,000 jobs', 'jobs', 3000, 'job', company=['Northvolt', 'Volvo Cars'], status=['plan', 'target', 'forecast']),
        c('SEK 287 million', ['debt', 'cost', 'other'], 287000000, 'SEK', company='Northvolt'),
    ],
    names=mentions(TEXT, {'Northvolt': ('COMPANY', 'Northvolt'), 'BMW': ('COMPANY', 'BMW'), 'Scania': ('COMPANY', 'Scania'), 'Volvo Cars': ('COMPANY', 'Volvo Cars')}),
)
