from goldlib import *
from mentions import mentions

TEXT = """Ford to cut 3,900 jobs in Europe, trims Explorer output again

(FFW) Cologne, 20 November - U.S. carmaker Ford will eliminate about 3,900 jobs in Europe by the end of 2027, most of them in Germany and Britain, it said on Wednesday, citing weak demand for electric cars, poor government support and subsidised competition from China.

Some 2,800 of the jobs are in Germany, 800 in the UK and 300 in other European countries. The cuts equal about 14% of the 28,000 people whom Ford employs in the region and 2.3% of its staff worldwide.

Ford also reduces working hours at its plant in Cologne in the first quarter of next year, in addition to the days already cancelled this month, since fewer Explorers and Capris are sold than planned. Around $2 billion went into the conversion of the site, where a third of the staff will be affected. The plant, once the home of the Fiesta, can make 250,000 cars a year.

In the first nine months of this year Ford sold 17.9% fewer passenger cars in Europe while the market as a whole grew by 6.1%, and its market share fell to 3.0% from 3.5%, according to industry association data. Of 14,300 electric cars registered in Germany in the last two months under mass-market foreign brands, Ford accounted for just under 1,900.

The company lost $1.2 billion on electric vehicles before interest and tax in the third quarter and expects a deficit of about $5 billion on them in 2024.

Ford already announced 3,800 job cuts in Europe in February 2023, including 2,300 in Germany, and it closes its factory in Saarlouis, which has 2,700 workers left, next year.

IG Metall said it would fight the plan. Compulsory redundancies are ruled out in Cologne until the end of 2032.

Vice chairman John Lawler in a letter to the German government called for incentives and for more flexible CO2 limits, which fall by 15% next year.
"""

PL = ['plan', 'target', 'forecast']
F = 'Ford'
YTD = ('2024-01-01', '2024-09-30')
doc = dict(
    id='tw-e-ford-cologne-cuts-2411', published='2024-11-20', source='ffw-rhineland',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('3,900 jobs', 'layoffs', 3900, 'job', company=F, p=by(2027), status=PL),
        c('3,900 jobs', 'layoffs', 3900, 'job', nth=1, company=F, p=by(2027), status=PL),
        c('2,800', 'layoffs', 2800, 'job', company=F, p=by(2027), status=PL),
        c('800', 'layoffs', 800, 'job', nth=1, company=F, p=by(2027), status=PL),
        c('300', 'layoffs', 300, 'job', company=F, p=by(2027), status=PL),
        c('14%', 'layoffs', 14, 'percent', company=F, role=['level', 'share'], p=by(2027), status=PL),
        c('28,000 people', 'headcount', 28000, 'job', company=F),
        c('2.3%', 'layoffs', 2.3, 'percent', company=F, role=['level', 'share'], p=by(2027), status=PL),
        c('$2 billion', 'investment', 2e9, 'USD', company=F),
        c('a third', ['headcount', 'layoffs', 'other'], 100/3, 'percent', company=F, role='share', status=PL),
        c('250,000 cars', 'capacity', 250000, 'vehicle', company=F, per='year'),
        c('17.9%', 'sales', -17.9, 'percent', company=F, role='change', p=YTD),
        c('6.1%', 'sales', 6.1, 'percent', role='change', p=YTD),
        c('3.0%', 'market_share', 3.0, 'percent', company=F, p=YTD),
        c('3.5%', 'market_share', 3.5, 'percent', company=F, p=('2023-01-01', '2023-09-30')),
        c('14,300 electric cars', 'registrations', 14300, 'vehicle', p=('2024-09-01', '2024-10-31')),
        c('1,900', 'registrations', None, 'vehicle', 1900, company=F, p=('2024-09-01', '2024-10-31')),
        c('$1.2 billion', ['operating_income', 'net_income'], -1.2e9, 'USD', company=F, p=q(2024, 3)),
        c('$5 billion', ['operating_income', 'net_income'], -5e9, 'USD', company=F, p=y(2024), status=['forecast', 'target']),
        c('3,800 job cuts', 'layoffs', 3800, 'job', company=F, p=m(2023, 2), status=['actual', 'plan']),
        c('2,300', 'layoffs', 2300, 'job', company=F, p=m(2023, 2), status=['actual', 'plan']),
        c('2,700 workers', 'headcount', 2700, 'job', company=F),
        c('15%', 'emissions', -15, 'percent', role='change', p=y(2025), status=PL + ['actual']),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'Explorer': ('PRODUCT', 'Explorer'), 'Capri': ('PRODUCT', 'Capri'), 'Fiesta': ('PRODUCT', 'Fiesta')}),
    checks=[],
)
