from goldlib import *
from mentions import mentions

TEXT = """Canada copies Washington: 100 per cent on Chinese-made EVs

Ottawa will levy a surtax of 100 per cent on electric vehicles shipped from China as of October 1, on top of the 6.1 per cent duty in force now, Prime Minister Justin Trudeau announced in Halifax. Steel and aluminium follow two weeks later at 25 per cent.

Who is hurt? So far, Tesla above all. Of the 44,356 EVs that crossed the Pacific from Chinese ports to Canada last year, nearly all were Shanghai-built Model 3s and Model Ys; in 2022 it had been fewer than 500. In money, imports went from under $100 million to C$2.2 billion. Vancouver's port saw arrivals rise 460 per cent.

Tesla could go back to serving Canadians from Fremont or from Grünheide, where the duty is nil; a Canadian Model 3 costs C$53,990 in its entry form, the Model Y C$59,990. BYD, which in July filed to enter the market, has not sold one passenger car there.

The measure will be reviewed within a year. Canada also bars Chinese cars from its iZEV rebate of up to C$5,000, from which 77,000 purchases benefited in 2023.

Battery-electric cars made up 10.9 per cent of new registrations in the second quarter, or 54,000. Federal rules require 20 per cent in 2026 and 60 in 2030.

Europe's provisional duties on Chinese cars range between 9 and 36.3 per cent.
"""

doc = dict(
    id='tl-tariff-ca-24', published='2024-08-27', source='ottawa-trade-letter',
    title='Canada copies Washington: 100 per cent on Chinese-made EVs',
    text=TEXT,
    claims=[
        c('100 per cent', 'tariff', 100, 'percent', p=('2024-10-01', None), status=['plan', 'target', 'actual']),
        c('100 per cent', 'tariff', 100, 'percent', nth=1, p=('2024-10-01', None), status=['plan', 'actual']),
        c('6.1 per cent', 'tariff', 6.1, 'percent'),
        c('25 per cent', 'other', 25, 'percent', p=('2024-10-15', None), status=['plan', 'actual']),
        c('44,356 EVs', 'imports', 44356, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('500', 'imports', None, 'vehicle', 500, p=('2022-01-01', '2022-12-31')),
        c('$100 million', 'imports', None, 'CAD', 100000000.0, p=('2022-01-01', '2022-12-31')),
        c('C$2.2 billion', 'imports', 2200000000.0, 'CAD', p=('2023-01-01', '2023-12-31')),
        c('460 per cent', 'imports', 460, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('C$53,990', 'price', 53990, 'CAD', company='Tesla', product='Model 3'),
        c('C$59,990', 'price', 59990, 'CAD', company='Tesla', product='Model Y'),
        c('a year', 'duration', None, 'year', 1, status='plan'),
        c('C$5,000', 'subsidy', None, 'CAD', 5000),
        c('77,000', 'other', 77000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('10.9 per cent', 'penetration', 10.9, 'percent', role=['level', 'share'], p=('2024-04-01', '2024-06-30')),
        c('54,000', 'registrations', 54000, 'vehicle', p=('2024-04-01', '2024-06-30')),
        c('20 per cent', 'penetration', 20, 'percent', role=['level', 'share'], p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
        c('60', 'penetration', 60, 'percent', nth=1, role=['level', 'share'], p=('2030-01-01', '2030-12-31'), status=['plan', 'target']),
        c('9 and 36.3 per cent', 'tariff', 9, 'percent', 36.3),
    ],
    names=mentions(TEXT, {'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
