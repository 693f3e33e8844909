from goldlib import *
from mentions import mentions

TEXT = """Kodak, 131, asks a judge for time

You press the button, ran the advertisement of 1888, we do the rest. On Thursday Eastman Kodak filed for protection in New York with debts of $6.75bn and assets of $5.1bn, and a loan of $950m from Citigroup that is meant to see it into 2013.

Its bank account held $862m in September, down from $1.6bn at the start of 2011. The firm has 17,000 workers; in its best days it had 145,000, of whom 60,000 in Rochester. Since 2003 it has shut 13 plants and 130 laboratories. A bundle of 1,100 patents is for sale, possibly for $2bn.

Fujifilm, which had a film business of the same size, now gets a mere 1% of its sales from it and lives on face creams.

A Kodak engineer built the first digital camera in 1975. It had the size of a toaster, 0.01 megapixels and took 23 seconds to write a picture to a tape. "Cute, but tell nobody," he remembers hearing; he was 25. The town of 210,000 has long moved on, with 6.8% out of work, fewer than in the country. In a Manhattan shop the last 64 rolls of a slide film lay under glass at $11, and sold by four.
"""

doc = dict(
    id='tp-s-kodak-files', published='2012-01-20', source='works-and-wages',
    title='Kodak, 131, asks a judge for time',
    text=TEXT,
    claims=[
        c('$6.75bn', 'debt', 6.75e9, 'USD', company=['Eastman Kodak','Kodak'], p=('2012-01-19','2012-01-19')),
        c('$5.1bn', 'other', 5.1e9, 'USD', company=['Eastman Kodak','Kodak'], p=('2012-01-19','2012-01-19')),
        c('$950m', 'funding', 950e6, 'USD', company=['Eastman Kodak','Kodak'], status=['actual','plan']),
        c('$862m', 'cash', 862e6, 'USD', company=['Eastman Kodak','Kodak'], p=m(2011,9)),
        c('$1.6bn', 'cash', 1.6e9, 'USD', company=['Eastman Kodak','Kodak'], p=('2011-01-01','2011-01-01')),
        c('17,000 workers', 'headcount', 17000, 'job', company=['Eastman Kodak','Kodak']),
        c('145,000', 'headcount', 145000, 'job', company=['Eastman Kodak','Kodak']),
        c('60,000', 'headcount', 60000, 'job', company=['Eastman Kodak','Kodak']),
        c('13 plants', 'other', 13, 'item', company=['Eastman Kodak','Kodak'], p=('2003-01-01','2012-01-20')),
        c('130 laboratories', 'other', 130, 'item', company=['Eastman Kodak','Kodak'], p=('2003-01-01','2012-01-20')),
        c('1,100 patents', 'other', 1100, 'item', company=['Eastman Kodak','Kodak']),
        c('$2bn', ['price','other','valuation'], 2e9, 'USD', company=['Eastman Kodak','Kodak'], status='forecast'),
        c('1%', 'revenue', 1, 'percent', company='Fujifilm', role='share'),
    ],
    names=mentions(TEXT, {'Eastman Kodak': ('COMPANY', 'Eastman Kodak'), 'Kodak': ('COMPANY', 'Eastman Kodak'), 'Citigroup': ('COMPANY', 'Citigroup'), 'Fujifilm': ('COMPANY', 'Fujifilm')}),
    checks=[],
)
