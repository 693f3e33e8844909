from goldlib import *
from mentions import mentions

TEXT = """Kempower: from welding machines to Durham, North Carolina

LAHTI – Where Kemppi welders were once boxed up, charging cabinets now leave every few minutes. Kempower, spun off in 2021, has had a year like few Finnish companies before it: revenue of €103.6 million, 279 percent over 2021, at an operating margin of 6.5 percent. In the year before the firm still wrote red figures, €0.4 million of them.

Order intake amounted to €208.9 million (€37.6 million); the backlog on New Year's Eve was €119.8 million.

CEO Tomi Ristimäki expects €180 million to €200 million of revenue this year, at an EBIT margin of 5 to 10 percent, and €750 million in the "medium term", that is between 2026 and 2028.

A satellite with two plugs costs around €9,000. Power units deliver 40 to 600 kW. Over 4,500 charging points were shipped last year to 50 countries.

Staff grew from 120 to 375 within twelve months. Two hundred more will be needed in 2023, and 600 in Durham, where Kempower is to invest $41 million over five years. Local production there starts in the last quarter.

Since its listing at €5.74 in December 2021 the stock has risen almost fourfold and finished Monday at €22.6.
"""

doc = dict(
    id='tl-kempower-durham', published='2023-02-28', source='suomi-tech-english',
    title='Kempower: from welding machines to Durham, North Carolina',
    text=TEXT,
    claims=[
        c('€103.6 million', 'revenue', 103600000.0, 'EUR', company='Kempower', p=('2022-01-01', '2022-12-31')),
        c('279 percent', 'revenue', 279, 'percent', company='Kempower', role='change', p=('2022-01-01', '2022-12-31')),
        c('6.5 percent', 'margin', 6.5, 'percent', company='Kempower', p=('2022-01-01', '2022-12-31')),
        c('€0.4 million', 'operating_income', -400000, 'EUR', company='Kempower', p=('2021-01-01', '2021-12-31')),
        c('€208.9 million', 'orders', 208900000.0, 'EUR', company='Kempower', p=('2022-01-01', '2022-12-31')),
        c('€37.6 million', 'orders', 37600000.0, 'EUR', company='Kempower', p=('2021-01-01', '2021-12-31')),
        c('€119.8 million', 'orders', 119800000.0, 'EUR', company='Kempower', p=('2022-12-31', '2022-12-31')),
        c('€180 million to €200 million', 'revenue', 180000000.0, 'EUR', 200000000.0, company='Kempower', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('5 to 10 percent', 'margin', 5, 'percent', 10, company='Kempower', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('€750 million', 'revenue', 750000000.0, 'EUR', company='Kempower', p=('2026-01-01', '2028-12-31'), status='target'),
        c('€9,000', 'price', 9000, 'EUR', company='Kempower'),
        c('40 to 600 kW', 'charging_power', 40, 'kW', 600, company='Kempower'),
        c('4,500 charging points', 'chargers', 4500, 'charger', None, company='Kempower', p=('2022-01-01', '2022-12-31')),
        c('50 countries', 'countries', 50, 'country', company='Kempower'),
        c('120', 'headcount', 120, 'job', company='Kempower', p=('2021-12-31', '2021-12-31')),
        c('375', 'headcount', 375, 'job', company='Kempower', p=('2022-12-31', '2022-12-31')),
        c('Two hundred', ['jobs', 'headcount'], 200, 'job', company='Kempower', p=('2023-01-01', '2023-12-31'), status='plan'),
        c('600', 'jobs', 600, 'job', nth=1, company='Kempower', status='plan'),
        c('$41 million', 'investment', 41000000.0, 'USD', company='Kempower', status='plan'),
        c('five years', 'duration', 5, 'year', company='Kempower', status='plan'),
        c('last quarter', 'production_start', None, 'date', company='Kempower', p=('2023-10-01', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('€5.74', 'share_price', 5.74, 'EUR', company='Kempower', per='share', p=('2021-12-01', '2021-12-31')),
        c('fourfold', 'share_price', 300, 'percent', company='Kempower', role='change', p=('2021-12-01', '2023-02-28')),
        c('€22.6', 'share_price', 22.6, 'EUR', company='Kempower', per='share', p=('2023-02-27', '2023-02-27')),
    ],
    names=mentions(TEXT, {'Kempower': ('COMPANY', 'Kempower'), 'Kemppi': ('COMPANY', 'Kemppi')}),
    checks=[],
)
