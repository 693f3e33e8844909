from goldlib import *
from mentions import mentions

TEXT = """Easyjet winter loss grows as fuel bill climbs

Budget airline Easyjet has reported a bigger loss for the winter, blaming the rising cost of oil.

The Luton-based carrier lost £22.4m before tax in the six months to 31 March, compared with a loss of £18.6m a year earlier. Revenue rose 21% to £534m over the period.

Fuel cost the company £94m, an increase of 48%. Crude oil has traded above $50 a barrel for most of this year, against $34 twelve months ago.

The airline carried 13.1 million passengers in the half-year and filled 83.4% of its seats.

"These are difficult conditions for everyone in our industry," the chief executive said. He added that bookings for the summer were slightly ahead of last year.

Easyjet has 120 more Airbus A319 aircraft on order and plans to add 22 of them to its fleet by the end of September. The group will recruit 300 cabin crew this year.

Analysts at one London broker now expect a profit of £56m for the full year to September, down from an earlier forecast of £62m.

Low-cost airlines now carry one in four of all passengers on flights within Europe, according to industry figures. The average distance flown is 960km.

Easyjet shares closed down 6.5p at 221p on Wednesday, while the FTSE 250 index fell 0.4%.
"""

doc = dict(
    id='tx-b-airline-fuel-05', published='2005-05-11', source='Channel Business News',
    title='Easyjet winter loss grows as fuel bill climbs',
    text=TEXT,
    claims=[
        c('£22.4m', ['net_income', 'operating_income'], -22.4e6, 'GBP', company='Easyjet', p=('2004-10-01', '2005-03-31')),
        c('£18.6m', ['net_income', 'operating_income'], -18.6e6, 'GBP', company='Easyjet', p=('2003-10-01', '2004-03-31')),
        c('21%', 'revenue', 21, 'percent', company='Easyjet', role='change', p=('2004-10-01', '2005-03-31')),
        c('£534m', 'revenue', 534e6, 'GBP', company='Easyjet', p=('2004-10-01', '2005-03-31')),
        c('£94m', ['cost', 'opex'], 94e6, 'GBP', company='Easyjet', p=('2004-10-01', '2005-03-31')),
        c('48%', ['cost', 'opex'], 48, 'percent', company='Easyjet', role='change', p=('2004-10-01', '2005-03-31')),
        c('120', 'orders', 120, ['item', 'order', 'vehicle'], company='Easyjet', product=['A319', None]),
        c('22', ['deliveries', 'other'], 22, ['item', 'vehicle'], company='Easyjet', nth=1, product=['A319', None], p=(None, '2005-09-30'), status='plan'),
        c('300 cabin crew', 'jobs', 300, 'job', company='Easyjet', p=y(2005), status='plan'),
        c('£56m', ['net_income', 'operating_income'], 56e6, 'GBP', company='Easyjet', p=('2004-10-01', '2005-09-30'), status='forecast'),
        c('£62m', ['net_income', 'operating_income'], 62e6, 'GBP', company='Easyjet', p=('2004-10-01', '2005-09-30'), status='forecast', superseded=True),
        c('6.5p', 'share_price', -0.065, 'GBP', company='Easyjet', role='change', per='share', p=('2005-05-11', '2005-05-11')),
        c('221p', 'share_price', 2.21, 'GBP', company='Easyjet', per='share', p=('2005-05-11', '2005-05-11')),
    ],
    names=mentions(TEXT, {'Easyjet': ('COMPANY', 'Easyjet'), 'Airbus': ('COMPANY', 'Airbus'), 'A319': ('PRODUCT', 'A319')}),
    checks=[],
)
