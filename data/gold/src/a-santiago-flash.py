from goldlib import *
from mentions import mentions

TEXT = """BYD's Chilean bus fleet tops 3,000

Santiago's transport authority took over 214 buses from BYD on Tuesday, each 12 metres long, with 39 seats and air conditioning. That brings the Chinese marque to 3,041 in the country. Contract value: US$68.5 million, i.e. US$320,000 a bus. The operator, Metbus, counts on 15,400 tonnes less CO2 a year and 1.05 kWh per km. A further 100 are due by Christmas.
"""

doc = dict(
    id='a-santiago-flash', published='2026-04-15', source='transit-flash',
    title="BYD's Chilean bus fleet tops 3,000",
    text=TEXT,
    claims=[
        c('3,000', ['sales', 'deliveries', 'other'], 3000, 'vehicle', None, company='BYD', p=(None, '2026-04-14')),
        c('214 buses', 'deliveries', 214, 'vehicle', company='BYD', p=('2026-04-14', '2026-04-14')),
        c('12 metres', 'length', 12, 'm', company='BYD'),
        c('39 seats', 'seats', 39, 'item', company='BYD'),
        c('3,041', ['sales', 'deliveries', 'other'], 3041, 'vehicle', company='BYD', p=(None, '2026-04-14')),
        c('US$68.5 million', ['price', 'revenue', 'orders'], 68500000, 'USD', company='BYD'),
        c('US$320,000', 'price', 320000, 'USD', company='BYD', per='vehicle'),
        c('15,400 tonnes', 'emissions', -15400, 'tonne', company=['Metbus', 'BYD'], per='year', status='forecast', role='change'),
        c('1.05 kWh', 'consumption', 1.05, 'kWh', company='BYD', per='km'),
        c('100', ['orders', 'deliveries', 'sales'], 100, 'vehicle', company='BYD', p=(None, '2026-12-25'), status=['plan', 'forecast']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Metbus': ('COMPANY', 'Metbus')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['3,000', '3,041']),
        dict(kind='rate', verdict='consistent', quotes=['214 buses', 'US$320,000', 'US$68.5 million']),
    ],
)
