from goldlib import *
from mentions import mentions

TEXT = """Niu sold 231,400 e-scooters in the fourth quarter, expects up to 10% revenue growth

BEIJING, March 7. Niu Technologies, the Beijing-based manufacturer of smart electric two-wheelers, on Monday posted a fourth-quarter profit of RMB 47.6 million ($7.5 million), against RMB 58.1 million in the same period of 2020.

Sales volumes in the quarter rose 58.4% year over year. In China the company sold 215,700 units, in international markets 15,700. Overseas volume was more than twice that of a year ago, when 7,400 scooters were shipped abroad.

Revenues totalled RMB 986 million, an increase of 46.7%. Revenues per e-scooter, on the other hand, fell to RMB 4,131 from RMB 4,460, as cheaper models such as the Gova took a bigger part of the mix.

Gross margin was 22.5%, down 120 basis points year over year but 2.4 percentage points higher than in the third quarter.

Selling and marketing expenses jumped 63% to RMB 105 million, in line with the opening of new shops. There were 3,108 franchised stores in China at the end of December, 1,492 more than a year before.

For the full year Niu's revenue came to RMB 3.71 billion and its net income to RMB 226 million, up 52% and 34%, respectively.

The company expects revenue of RMB 547 million to RMB 602 million in the first quarter of 2022, an increase of zero to 10% year over year.

Prices were raised by RMB 200 to RMB 1,000 per scooter from January 1 because of lithium costs.

Also read: Yadea to open second plant in Vietnam
"""

doc = dict(
    id='tw-c-niu-q4-2203', published='2022-03-07', source='two-wheel-asia',
    title='Niu sold 231,400 e-scooters in the fourth quarter, expects up to 10% revenue growth',
    text=TEXT,
    claims=[
        c('231,400 e-scooters', 'sales', 231400, 'vehicle', company='Niu', p=('2021-10-01', '2021-12-31')),
        c('10%', 'revenue', None, 'percent', 10, company='Niu', role='change', p=('2022-01-01', '2022-03-31'), status=['target', 'forecast']),
        c('RMB 47.6 million', 'net_income', 47600000, 'CNY', company='Niu', p=('2021-10-01', '2021-12-31')),
        c('$7.5 million', 'net_income', 7500000, 'USD', company='Niu', p=('2021-10-01', '2021-12-31')),
        c('RMB 58.1 million', 'net_income', 58100000, 'CNY', company='Niu', p=('2020-10-01', '2020-12-31')),
        c('58.4%', 'sales', 58.4, 'percent', company='Niu', role='change', p=('2021-10-01', '2021-12-31')),
        c('215,700 units', 'sales', 215700, 'vehicle', company='Niu', p=('2021-10-01', '2021-12-31')),
        c('15,700', 'sales', 15700, 'vehicle', nth=1, company='Niu', p=('2021-10-01', '2021-12-31')),
        c('twice', 'sales', 100, 'percent', None, company='Niu', role='change', p=('2021-10-01', '2021-12-31')),
        c('7,400 scooters', 'sales', 7400, 'vehicle', company='Niu', p=('2020-10-01', '2020-12-31')),
        c('RMB 986 million', 'revenue', 986000000, 'CNY', company='Niu', p=('2021-10-01', '2021-12-31')),
        c('46.7%', 'revenue', 46.7, 'percent', company='Niu', role='change', p=('2021-10-01', '2021-12-31')),
        c('RMB 4,131', 'revenue', 4131, 'CNY', company='Niu', per='vehicle', p=('2021-10-01', '2021-12-31')),
        c('RMB 4,460', 'revenue', 4460, 'CNY', company='Niu', per='vehicle', p=('2020-10-01', '2020-12-31')),
        c('22.5%', 'gross_margin', 22.5, 'percent', company='Niu', p=('2021-10-01', '2021-12-31')),
        c('120 basis points', 'gross_margin', -1.2, 'percentage_point', company='Niu', role='change', p=('2021-10-01', '2021-12-31')),
        c('2.4 percentage points', 'gross_margin', 2.4, 'percentage_point', company='Niu', role='change', p=('2021-10-01', '2021-12-31')),
        c('63%', 'opex', 63, 'percent', company='Niu', role='change', p=('2021-10-01', '2021-12-31')),
        c('RMB 105 million', 'opex', 105000000, 'CNY', company='Niu', p=('2021-10-01', '2021-12-31')),
        c('3,108 franchised stores', 'stores', 3108, 'store', company='Niu', p=('2021-12-31', '2021-12-31')),
        c('1,492', 'stores', 1492, 'store', company='Niu', role='change', p=('2021-01-01', '2021-12-31')),
        c('RMB 3.71 billion', 'revenue', 3710000000, 'CNY', company='Niu', p=('2021-01-01', '2021-12-31')),
        c('RMB 226 million', 'net_income', 226000000, 'CNY', company='Niu', p=('2021-01-01', '2021-12-31')),
        c('52%', 'revenue', 52, 'percent', company='Niu', role='change', p=('2021-01-01', '2021-12-31')),
        c('34%', 'net_income', 34, 'percent', company='Niu', role='change', p=('2021-01-01', '2021-12-31')),
        c('RMB 547 million to RMB 602 million', 'revenue', 547000000, 'CNY', 602000000, company='Niu', p=('2022-01-01', '2022-03-31'), status=['target', 'forecast']),
        c('zero to 10%', 'revenue', 0, 'percent', 10, company='Niu', role='change', p=('2022-01-01', '2022-03-31'), status=['target', 'forecast']),
        c('RMB 200 to RMB 1,000', 'price_change', 200, 'CNY', 1000, company='Niu', role='change'),
    ],
    names=mentions(TEXT, {'Niu Technologies': ('COMPANY', 'Niu'), 'Niu': ('COMPANY', 'Niu'), 'Yadea': ('COMPANY', 'Yadea'), 'Gova': ('PRODUCT', 'Gova')}),
    checks=[],
)
