from goldlib import *
from mentions import mentions

TEXT = """Toyota opens $13.9 billion battery plant, pledges $10 billion more for U.S.

LIBERTY, N.C. - Toyota started production at its first battery factory outside Japan on Wednesday and said it would spend up to an additional $10 billion in the United States over the next five years.

The North Carolina plant stretches over 1,850 acres, will have 14 lines making packs for hybrids, plug-ins and electrics, and is to reach an annual capacity of 30 GWh. It has created 2,500 of a promised 5,100 jobs. The outlay was $1.29 billion when the project was announced in 2021. Duke Energy's 189 MW supply is entirely renewable, which lowers CO2 per pack by 30%, the company says.

In the half-year to September Toyota made net income of 1.77 trillion yen ($11.5 billion), 7% less than the 1.91 trillion of a year before, with U.S. tariffs costing 900 billion yen. It now expects an operating profit of 3.4 trillion yen for the full fiscal year instead of 3.2 trillion. Group sales were 5.27 million vehicles, 5% more; battery cars contributed 97,000, hybrids 2.27 million, so that electrified ones make up 46.9%.

The bZ, renamed from bZ4X, starts at $34,900, $2,170 less than before; it offers 314 miles and 338 horsepower with all-wheel drive. A C-HR arrives at dealers in March 2026.
"""

doc = dict(
    id='tk-toyota-nc-fy26h1', published='2025-11-13', source='carolina-industry-post',
    title='Toyota opens $13.9 billion battery plant, pledges $10 billion more for U.S.',
    text=TEXT,
    claims=[
        c('$13.9 billion', 'investment', 13900000000, 'USD', company='Toyota'),
        c('$10 billion', 'investment', 10000000000, 'USD', company='Toyota', status='plan'),
        c('Wednesday', 'production_start', None, 'date', company='Toyota', p=('2025-11-12', '2025-11-12')),
        c('$10 billion', 'investment', None, 'USD', 10000000000, nth=1, company='Toyota', status='plan'),
        c('five years', 'duration', 5, 'year', company='Toyota', status='plan'),
        c('1,850 acres', 'area', 1850, 'acre', company='Toyota'),
        c('14 lines', 'other', 14, 'item', company='Toyota'),
        c('30 GWh', 'capacity', 30, 'GWh', company='Toyota', per='year', status='plan'),
        c('2,500', 'jobs', 2500, 'job', company='Toyota'),
        c('5,100 jobs', 'jobs', 5100, 'job', company='Toyota', status='plan'),
        c('$1.29 billion', 'investment', 1290000000, 'USD', company='Toyota', status='plan', superseded=True),
        c('189 MW', ['power', 'other'], 189, 'MW', company='Toyota'),
        c('30%', 'emissions', -30, 'percent', company='Toyota', role='change', status='forecast'),
        c('1.77 trillion yen', 'net_income', 1770000000000, 'JPY', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('$11.5 billion', 'net_income', 11500000000, 'USD', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('7%', 'net_income', -7, 'percent', company='Toyota', role='change', p=('2025-04-01', '2025-09-30')),
        c('1.91 trillion', 'net_income', 1910000000000, 'JPY', company='Toyota', p=('2024-04-01', '2024-09-30')),
        c('900 billion yen', ['tariff', 'cost'], 900000000000, 'JPY', company='Toyota'),
        c('3.4 trillion yen', 'operating_income', 3400000000000, 'JPY', company='Toyota', p=('2025-04-01', '2026-03-31'), status='target'),
        c('3.2 trillion', 'operating_income', 3200000000000, 'JPY', company='Toyota', p=('2025-04-01', '2026-03-31'), status='target', superseded=True),
        c('5.27 million', 'sales', 5270000, 'vehicle', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('5%', 'sales', 5, 'percent', company='Toyota', role='change', p=('2025-04-01', '2025-09-30')),
        c('97,000', 'sales', 97000, 'vehicle', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('2.27 million', 'sales', 2270000, 'vehicle', company='Toyota', p=('2025-04-01', '2025-09-30')),
        c('46.9%', 'sales', 46.9, 'percent', company='Toyota', role='share', p=('2025-04-01', '2025-09-30')),
        c('$34,900', 'price', 34900, 'USD', company='Toyota', product='bZ'),
        c('$2,170', 'price_change', -2170, 'USD', company='Toyota', product='bZ', role='change'),
        c('314 miles', 'range', 314, 'mile', company='Toyota', product='bZ'),
        c('338 horsepower', 'power', 338, 'hp', company='Toyota', product='bZ'),
        c('March 2026', 'delivery_start', None, 'date', company='Toyota', product='C-HR', p=('2026-03-01', '2026-03-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Toyota': ('COMPANY', 'Toyota'), 'Duke Energy': ('COMPANY', 'Duke Energy'), 'bZ': ('PRODUCT', 'bZ'), 'bZ4X': ('PRODUCT', 'bZ4X'), 'C-HR': ('PRODUCT', 'C-HR')}),
    checks=[],
)
