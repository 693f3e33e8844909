from goldlib import *
from mentions import mentions

TEXT = """BMW sells a third more battery cars, earns a quarter less

MUNICH (Isar Finance) – The BMW Group’s net profit receded by 26.4% to €2.17 billion in the opening three months of 2025. Earnings before tax came to €3.11 billion, down 25.2%; turnover was €33.8 billion, a minus of 7.8%. All the same, the automotive EBIT margin of 6.9% surprised analysts, whose average guess had been 6.3%.

Battery-electric deliveries climbed 32.4% to 109,513 cars and now make up 18.7% of the total of 586,117 (minus 1.4%). At Mini every third car is electric: 21,900 of 64,626. In China the group lost 17.2% of its volume. The iX1 remains its most popular electric model, with 27,000, just ahead of the i4.

Finance chief Walter Mertl, 51, stands by a margin of 5% to 7% for the year, on the assumption that American tariffs come down in July. Free cash flow of the car business: €413 million; more than €4 billion by year-end remains the ambition. R&D spending, €2.0 billion in the quarter, has passed its peak.

The first Neue Klasse car, the iX3, will leave Debrecen in the latter half of 2025. Six models on that basis are to follow by 2027.

Read more: How Munich learnt to love the crystal dial
"""

doc = dict(
    id='tm-bmw-q1-25', published='2025-05-07', source='isar-finance',
    title='BMW sells a third more battery cars, earns a quarter less',
    text=TEXT,
    claims=[
        c('a third', 'deliveries', 33.333333, 'percent', company='BMW', role='change', p=('2025-01-01', '2025-03-31')),
        c('a quarter', 'net_income', -25, 'percent', company='BMW', role='change', p=('2025-01-01', '2025-03-31')),
        c('26.4%', 'net_income', -26.4, 'percent', company='BMW', role='change', p=('2025-01-01', '2025-03-31')),
        c('€2.17 billion', 'net_income', 2170000000, 'EUR', company='BMW', p=('2025-01-01', '2025-03-31')),
        c('€3.11 billion', ['other', 'operating_income'], 3110000000, 'EUR', company='BMW', p=('2025-01-01', '2025-03-31')),
        c('25.2%', ['other', 'operating_income'], -25.2, 'percent', company='BMW', role='change', p=('2025-01-01', '2025-03-31')),
        c('€33.8 billion', 'revenue', 33800000000, 'EUR', company='BMW', p=('2025-01-01', '2025-03-31')),
        c('7.8%', 'revenue', -7.8, 'percent', company='BMW', role='change', p=('2025-01-01', '2025-03-31')),
        c('6.9%', 'margin', 6.9, 'percent', company='BMW', p=('2025-01-01', '2025-03-31')),
        c('6.3%', 'margin', 6.3, 'percent', company='BMW', p=('2025-01-01', '2025-03-31'), status='forecast'),
        c('32.4%', 'deliveries', 32.4, 'percent', company='BMW', role='change', p=('2025-01-01', '2025-03-31')),
        c('109,513 cars', 'deliveries', 109513, 'vehicle', company='BMW', p=('2025-01-01', '2025-03-31')),
        c('18.7%', 'deliveries', 18.7, 'percent', company='BMW', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('586,117', 'deliveries', 586117, 'vehicle', company='BMW', p=('2025-01-01', '2025-03-31')),
        c('1.4%', 'deliveries', -1.4, 'percent', company='BMW', role='change', p=('2025-01-01', '2025-03-31')),
        c('every third car', 'deliveries', 33.333333, 'percent', company='Mini', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('21,900', 'deliveries', 21900, 'vehicle', company='Mini', p=('2025-01-01', '2025-03-31')),
        c('64,626', 'deliveries', 64626, 'vehicle', company='Mini', p=('2025-01-01', '2025-03-31')),
        c('17.2%', 'deliveries', -17.2, 'percent', company='BMW', role='change', p=('2025-01-01', '2025-03-31')),
        c('27,000', 'deliveries', 27000, 'vehicle', company='BMW', product='iX1', p=('2025-01-01', '2025-03-31')),
        c('5% to 7%', 'margin', 5, 'percent', 7, company='BMW', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('€413 million', 'cash_flow', 413000000, 'EUR', company='BMW', p=('2025-01-01', '2025-03-31')),
        c('€4 billion', 'cash_flow', 4000000000, 'EUR', None, company='BMW', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('€2.0 billion', 'rnd', 2000000000, 'EUR', company='BMW', p=('2025-01-01', '2025-03-31')),
        c('latter half of 2025', 'production_start', None, 'date', company='BMW', product='iX3', p=('2025-07-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('Six models', 'models', 6, 'model', company='BMW', p=(None, '2027-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'BMW': ('COMPANY', 'BMW'), 'BMW Group': ('COMPANY', 'BMW'), 'Mini': ('COMPANY', 'Mini'), 'iX1': ('PRODUCT', 'iX1'), 'iX3': ('PRODUCT', 'iX3'), 'i4': ('PRODUCT', 'i4')}),
    checks=[],
)
