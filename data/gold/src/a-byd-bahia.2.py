from goldlib import *
from mentions import mentions

TEXT = """A year late, BYD's Brazilian works assembles its first car

The first Dolphin Mini to be put together in Brazil rolled off the line at Camaçari on Tuesday. Promised for the second half of 2024, the plant has been held up by heavy rain and by a labour scandal: inspectors in December rescued 163 workers from “slavery-like conditions” at a contractor, Jinjiang.

For now the cars come as kits from China; 50,000 are to be screwed together this year. Once the paint shop is in, 150,000 vehicles a year will be possible, later 300,000. The bill has gone up as well, to 5.5 billion reais (about US$1 billion), and the number of jobs is now put at 20,000, direct and indirect, though only 1,000 locals have badges so far.

Brasília is pulling from the other side: the duty on imported electric cars rose from 18% to 25% on July 1 and will reach 35% twelve months later. BYD has therefore been stocking up. The car carrier Shenzhen alone unloaded 7,292 vehicles at Itajaí in May, and an estimated 40,000 stand unsold in Brazilian ports, enough for four months.

January-to-June registrations came to 53,100, up 62.4% from 32,700. The maker claims 9.7% of the retail market in Salvador and fields 13 models.
"""

doc = dict(
    id='a-byd-bahia.2', published='2025-07-02', source='the-rio-times-desk',
    title="A year late, BYD's Brazilian works assembles its first car",
    text=TEXT,
    claims=[
        c('Tuesday', 'production_start', None, 'date', company='BYD', product='Dolphin Mini', p=('2025-07-01', '2025-07-01')),
        c('second half of 2024', 'production_start', None, 'date', company='BYD', p=h(2024, 2), status=['plan', 'target'], superseded=True),
        c('163 workers', 'other', 163, 'job', company=['Jinjiang', 'BYD'], p=m(2024, 12)),
        c('50,000', 'production', 50000, 'vehicle', company='BYD', p=y(2025), status=['target', 'plan']),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='BYD', per='year', status=['plan', 'target']),
        c('300,000', 'capacity', 300000, 'vehicle', company='BYD', per='year', status=['plan', 'target']),
        c('5.5 billion reais', 'investment', 5500000000, 'BRL', company='BYD', status='plan'),
        c('US$1 billion', 'investment', 1000000000, 'USD', company='BYD', status='plan'),
        c('20,000', 'jobs', 20000, 'job', company='BYD', status=['plan', 'target', 'forecast']),
        c('1,000 locals', 'headcount', 1000, 'job', company='BYD'),
        c('18%', 'tariff', 18, 'percent', p=(None, '2025-06-30')),
        c('25%', 'tariff', 25, 'percent', p=('2025-07-01', None)),
        c('35%', 'tariff', 35, 'percent', p=('2026-07-01', None), status=['plan', 'forecast']),
        c('7,292 vehicles', ['exports', 'imports'], 7292, 'vehicle', company='BYD', p=m(2025, 5)),
        c('40,000', 'inventory', 40000, 'vehicle', company='BYD', status=['actual', 'forecast']),
        c('four months', 'inventory', 4, 'month', company='BYD', status=['actual', 'forecast']),
        c('53,100', 'registrations', 53100, 'vehicle', company='BYD', p=h(2025, 1)),
        c('62.4%', 'registrations', 62.4, 'percent', company='BYD', role='change', p=h(2025, 1)),
        c('32,700', 'registrations', 32700, 'vehicle', company='BYD', p=h(2024, 1)),
        c('9.7%', 'market_share', 9.7, 'percent', company='BYD', role=['level', 'share']),
        c('13 models', 'models', 13, 'model', company='BYD'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Jinjiang': ('COMPANY', 'Jinjiang'), 'Dolphin Mini': ('PRODUCT', 'Dolphin Mini')}),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['5.5 billion reais', 'US$1 billion']),
        dict(kind='growth', verdict='consistent', quotes=['53,100', '32,700', '62.4%']),
        dict(kind='agreement', verdict='consistent', quotes=['150,000 vehicles', ['a-byd-bahia.1', '150,000 units']]),
        dict(kind='revision', verdict='consistent', quotes=[['a-byd-bahia.1', '3 billion reais'], '5.5 billion reais']),
        dict(kind='revision', verdict='consistent', quotes=[['a-byd-bahia.1', 'second half of 2024'], 'Tuesday']),
    ],
)
