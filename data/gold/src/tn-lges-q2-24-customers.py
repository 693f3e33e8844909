from goldlib import *
from mentions import mentions

TEXT = """LG Energy Solution cuts 2024 outlook as quarterly profit drops 58%

SEOUL, July 25 - LG Energy Solution, which supplies Tesla and GM, said operating profit for April-June dropped 58% to 195.3 billion won ($141 million) from 460.6 billion won a year earlier. In the first quarter it had been 157.3 billion. Without 447.8 billion won in U.S. tax credits, up from 188.9 billion in the previous quarter, there would have been an operating loss of 252.5 billion won.

Revenue fell to 6.16 trillion won, 29.8% less than in the second quarter of last year and 0.5% more than in the first.

The company now expects this year's revenue to decline by 20% or more, where it had previously hoped for a small rise; last year brought 33.7 trillion won. Its estimate of tax credits in 2024 was cut as well.

Customer GM has reduced its EV goal for North America to 200,000 to 250,000 this year from as many as 300,000; it built 75,000 in the first half. Ultium Cells, the venture of the two, has delayed its third plant.

Tesla, for its part, delivered 443,956 in the quarter. LG plans to start 4680 output in the fourth quarter.

Of domestic rivals, SK On lost 331.5 billion won in the first quarter and Samsung SDI earned 267.4 billion; the former's figures for the second come next week.
"""

doc = dict(
    id='tn-lges-q2-24-customers', published='2024-07-25', source='yeouido-equity-wire',
    title='LG Energy Solution cuts 2024 outlook as quarterly profit drops 58%',
    text=TEXT,
    claims=[
        c('58%', 'operating_income', -58, 'percent', company='LG Energy Solution', role='change', p=('2024-04-01', '2024-06-30')),
        c('58%', 'operating_income', -58, 'percent', nth=1, company='LG Energy Solution', role='change', p=('2024-04-01', '2024-06-30')),
        c('195.3 billion won', 'operating_income', 195300000000, 'KRW', company='LG Energy Solution', p=('2024-04-01', '2024-06-30')),
        c('$141 million', 'operating_income', 141000000, 'USD', company='LG Energy Solution', p=('2024-04-01', '2024-06-30')),
        c('460.6 billion won', 'operating_income', 460600000000, 'KRW', company='LG Energy Solution', p=('2023-04-01', '2023-06-30')),
        c('157.3 billion', 'operating_income', 157300000000, 'KRW', company='LG Energy Solution', p=('2024-01-01', '2024-03-31')),
        c('447.8 billion won', 'subsidy', 447800000000, 'KRW', company='LG Energy Solution', p=('2024-04-01', '2024-06-30')),
        c('188.9 billion', 'subsidy', 188900000000, 'KRW', company='LG Energy Solution', p=('2024-01-01', '2024-03-31')),
        c('252.5 billion won', 'operating_income', -252500000000, 'KRW', company='LG Energy Solution', p=('2024-04-01', '2024-06-30')),
        c('6.16 trillion won', 'revenue', 6160000000000, 'KRW', company='LG Energy Solution', p=('2024-04-01', '2024-06-30')),
        c('29.8%', 'revenue', -29.8, 'percent', company='LG Energy Solution', role='change', p=('2024-04-01', '2024-06-30')),
        c('0.5%', 'revenue', 0.5, 'percent', company='LG Energy Solution', role='change', p=('2024-04-01', '2024-06-30')),
        c('20%', 'revenue', -20, 'percent', company='LG Energy Solution', role='change', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('33.7 trillion won', 'revenue', 33700000000000.004, 'KRW', company='LG Energy Solution', p=('2023-01-01', '2023-12-31')),
        c('200,000 to 250,000', 'production', 200000, 'vehicle', 250000, company='LG Energy Solution', p=('2024-01-01', '2024-12-31'), status='target'),
        c('300,000', 'production', None, 'vehicle', 300000, company='LG Energy Solution', p=('2024-01-01', '2024-12-31'), status='target', superseded=True),
        c('75,000', 'production', 75000, 'vehicle', company='LG Energy Solution', p=('2024-01-01', '2024-06-30')),
        c('443,956', 'deliveries', 443956, 'vehicle', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('fourth quarter', 'production_start', None, 'date', company='LG Energy Solution', product='4680', p=('2024-10-01', '2024-12-31'), status=['plan', 'target']),
        c('331.5 billion won', 'operating_income', -331500000000, 'KRW', company='SK On', p=('2024-01-01', '2024-03-31')),
        c('267.4 billion', 'operating_income', 267399999999.99997, 'KRW', company='Samsung SDI', p=('2024-01-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Tesla': ('COMPANY', 'Tesla'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'SK On': ('COMPANY', 'SK On'), 'Ultium Cells': ('COMPANY', 'Ultium Cells'), '4680': ('PRODUCT', '4680'), 'GM': ('COMPANY', 'General Motors')}),
    checks=[],
)
