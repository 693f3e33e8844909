from goldlib import *
from mentions import mentions

TEXT = """Ford posts record sales but Model e loses another $1.3 billion

Ford Motor on Wednesday raised its revenue to a record $50.2 billion in the second quarter, 5% more than a year ago, but swung to a net loss of $36 million from a profit of $1.8 billion because of special charges. Tariffs cost the company $800 million in the quarter.

Results by segment, $ million (losses in brackets)

SegmentQ2 2025Q2 2024H1 2025
Ford Blue6611,171757
Ford Model e(1,329)(1,147)(2,178)
Ford Pro2,3182,5643,627
Ford Credit6453431,225
Total2,1392,7563,158

Electric car sales in the US fell 31% to 16,438. Model e's revenue more than doubled to $2.4 billion thanks to Europe. For the full year Ford expects adjusted operating profit of $6.5 billion to $7.5 billion, compared with $7.0 billion to $8.5 billion in February. Ford shares slipped 2.9% after hours.
"""

doc = dict(
    id='ts-ford-segments-q2-25', published='2025-07-31', source='great-lakes-business',
    title='Ford posts record sales but Model e loses another $1.3 billion',
    text=TEXT,
    claims=[
        c('$1.3 billion', 'operating_income', -1300000000, 'USD', company='Ford Model e', p=('2025-04-01', '2025-06-30')),
        c('$50.2 billion', 'revenue', 50200000000, 'USD', company='Ford', p=('2025-04-01', '2025-06-30')),
        c('5%', 'revenue', 5, 'percent', company='Ford', role='change', p=('2025-04-01', '2025-06-30')),
        c('$36 million', 'net_income', -36000000, 'USD', company='Ford', p=('2025-04-01', '2025-06-30')),
        c('$1.8 billion', 'net_income', 1800000000, 'USD', company='Ford', p=('2024-04-01', '2024-06-30')),
        c('$800 million', 'cost', 800000000, 'USD', company='Ford', p=('2025-04-01', '2025-06-30')),
        c('661', 'operating_income', 661000000, 'USD', company='Ford Blue', p=('2025-04-01', '2025-06-30')),
        c('1,171', 'operating_income', 1171000000, 'USD', company='Ford Blue', p=('2024-04-01', '2024-06-30')),
        c('757', 'operating_income', 757000000, 'USD', company='Ford Blue', p=('2025-01-01', '2025-06-30')),
        c('(1,329)', 'operating_income', -1329000000, 'USD', company='Ford Model e', p=('2025-04-01', '2025-06-30')),
        c('(1,147)', 'operating_income', -1147000000, 'USD', company='Ford Model e', p=('2024-04-01', '2024-06-30')),
        c('(2,178)', 'operating_income', -2178000000, 'USD', company='Ford Model e', p=('2025-01-01', '2025-06-30')),
        c('2,318', 'operating_income', 2318000000, 'USD', company='Ford Pro', p=('2025-04-01', '2025-06-30')),
        c('2,564', 'operating_income', 2564000000, 'USD', company='Ford Pro', p=('2024-04-01', '2024-06-30')),
        c('3,627', 'operating_income', 3627000000, 'USD', company='Ford Pro', p=('2025-01-01', '2025-06-30')),
        c('645', 'operating_income', 645000000, 'USD', company='Ford Credit', p=('2025-04-01', '2025-06-30')),
        c('343', 'operating_income', 343000000, 'USD', company='Ford Credit', p=('2024-04-01', '2024-06-30')),
        c('1,225', 'operating_income', 1225000000, 'USD', company='Ford Credit', p=('2025-01-01', '2025-06-30')),
        c('2,139', 'operating_income', 2139000000, 'USD', company='Ford', p=('2025-04-01', '2025-06-30')),
        c('2,756', 'operating_income', 2756000000, 'USD', company='Ford', p=('2024-04-01', '2024-06-30')),
        c('3,158', 'operating_income', 3158000000, 'USD', company='Ford', p=('2025-01-01', '2025-06-30')),
        c('31%', 'sales', -31, 'percent', company='Ford', role='change', p=('2025-04-01', '2025-06-30')),
        c('16,438', 'sales', 16438, 'vehicle', company='Ford', p=('2025-04-01', '2025-06-30')),
        c('doubled', 'revenue', 100, 'percent', None, company='Ford Model e', role='change', p=('2025-04-01', '2025-06-30')),
        c('$2.4 billion', 'revenue', 2400000000, 'USD', company='Ford Model e', p=('2025-04-01', '2025-06-30')),
        c('$6.5 billion to $7.5 billion', 'operating_income', 6500000000, 'USD', 7500000000, company='Ford', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$7.0 billion to $8.5 billion', 'operating_income', 7000000000, 'USD', 8500000000, company='Ford', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('2.9%', 'share_price', -2.9, 'percent', company='Ford', role='change', p=('2025-07-30', '2025-07-30')),
    ],
    names=mentions(TEXT, {'Ford Model e': ('COMPANY', 'Ford Model e'), 'Ford Motor': ('COMPANY', 'Ford'), 'Model e': ('COMPANY', 'Ford Model e'), 'Ford': ('COMPANY', 'Ford')}),
    checks=[],
)
