from goldlib import *
from mentions import mentions

TEXT = """Fitbit leaps on first day as steps turn to gold

Investors who count to ten thousand every day now also count dollars. Fitbit priced 36.6 million shares at $20, took in $732m, and saw the first trade on Thursday at $30.40. At the close it stood at $29.68, 48% up, and the maker of wristbands was worth $6.1bn.

It sold 10.9 million devices last year and earned $131.8m on revenue of $745.4m, nearly three times as much as in 2013, when a rash on the arms of some buyers had led it to call back its Force model. Staff number 579. In America it claims 85% of the trade by value.

Apple's watch, out since 24 April at $349 and up, is the cloud. Fitbit's cheapest costs $59.95.

Do they work? A study of 14 clip-ons saw errors of 1 to 22% in steps. Of 6,223 people who had owned a tracker, more than half had stopped wearing theirs, a third of them inside six months. Ten thousand, incidentally, goes back to a Japanese pedometer of 1965, whose name contained the figure. Women of 72 gained nothing beyond 7,500, another team of researchers is to report.
"""

doc = dict(
    id='tp-fitness-band', published='2015-06-19', source='markets-and-wrists',
    title='Fitbit leaps on first day as steps turn to gold',
    text=TEXT,
    claims=[
        c('36.6 million shares', 'other', 36.6e6, 'share', company='Fitbit'),
        c('$20', 'share_price', 20, 'USD', company='Fitbit', per='share'),
        c('$732m', 'funding', 732e6, 'USD', company='Fitbit'),
        c('$30.40', 'share_price', 30.40, 'USD', company='Fitbit', per='share', p=('2015-06-18', '2015-06-18')),
        c('$29.68', 'share_price', 29.68, 'USD', company='Fitbit', per='share', p=('2015-06-18', '2015-06-18')),
        c('48%', 'share_price', 48, 'percent', company='Fitbit', role='change', p=('2015-06-18', '2015-06-18')),
        c('$6.1bn', 'valuation', 6.1e9, 'USD', company='Fitbit', p=('2015-06-18', '2015-06-18')),
        c('10.9 million devices', 'sales', 10.9e6, 'item', company='Fitbit', p=y(2014)),
        c('$131.8m', 'net_income', 131.8e6, 'USD', company='Fitbit', p=y(2014)),
        c('$745.4m', 'revenue', 745.4e6, 'USD', company='Fitbit', p=y(2014)),
        c('three times', 'revenue', 200, 'percent', company='Fitbit', role='change', p=y(2014)),
        c('579', 'headcount', 579, 'job', company='Fitbit'),
        c('85%', 'market_share', 85, 'percent', company='Fitbit'),
        c('24 April', 'launch', None, 'date', company='Apple', p=('2015-04-24', '2015-04-24')),
        c('$349', 'price', 349, 'USD', None, company='Apple'),
        c('$59.95', 'price', 59.95, 'USD', company='Fitbit'),
    ],
    names=mentions(TEXT, {'Fitbit': ('COMPANY', 'Fitbit'), 'Apple': ('COMPANY', 'Apple'), 'Force': ('PRODUCT', 'Force')}),
    checks=[],
)
