from goldlib import *
from mentions import mentions

TEXT = """GM nearly doubles EV sales as Tesla slides in first quarter

DETROIT - Americans bought 294,250 electric vehicles from January through March, 10.6% more than a year earlier, with General Motors and a wave of new models making up for another weak quarter at Tesla, according to estimates by Cox Automotive.

GM sold 31,887 EVs across Chevrolet, Cadillac and GMC, up 94%. That was enough for second place among manufacturers and a 10.8% share. Chevrolet alone accounted for 19,186, compared with Ford's 22,550 excluding the E-Transit van, of which 3,756 were sold.

Tesla's volume fell 8.6% to 128,100 and its share of the EV market, 75% in early 2022, stood at 43.5%. The Model 3 was up 70.3% at 52,520; Model Y sales tumbled 34% as the plant in Austin changed over to the new version. Cybertruck sales of 6,406 were half those of the fourth quarter.

Honda, which had no EV in the U.S. a year ago, sold 9,561 Prologues and 4,813 Acura ZDXs. Toyota climbed 195.7%, but only to 5,610.

EVs were 7.5% of total sales, up from 7% but lower than the 8.7% recorded in the fourth quarter, when 365,800 were sold.

Incentives on EVs averaged $7,200, or 13.3% of the average transaction price of $59,205 in March. Hybrids, with a share of 13.1%, continue to outsell them.

Cox kept its full-year forecast that one in four vehicles sold will be "electrified", and pure EVs 10% of the market, but warned that tariffs of 25% on imported cars "change the math." S&P Global Mobility, another forecaster, now expects 1.37 million EVs in 2025 instead of 1.62 million.
"""

doc = dict(
    id='tw-a-us-q1-2504', published='2025-04-14', source='midwest-auto-wire',
    title='GM nearly doubles EV sales as Tesla slides in first quarter',
    text=TEXT,
    claims=[
        c('doubles', 'sales', 100, 'percent', company='General Motors', role='change', p=('2025-01-01', '2025-03-31')),
        c('294,250 electric vehicles', 'sales', 294250, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('10.6%', 'sales', 10.6, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('31,887 EVs', 'sales', 31887, 'vehicle', company='General Motors', p=('2025-01-01', '2025-03-31')),
        c('94%', 'sales', 94, 'percent', company='General Motors', role='change', p=('2025-01-01', '2025-03-31')),
        c('10.8%', 'market_share', 10.8, 'percent', company='General Motors', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('19,186', 'sales', 19186, 'vehicle', company='Chevrolet', p=('2025-01-01', '2025-03-31')),
        c('22,550', 'sales', 22550, 'vehicle', company='Ford', p=('2025-01-01', '2025-03-31')),
        c('3,756', 'sales', 3756, 'vehicle', company='Ford', product='E-Transit', p=('2025-01-01', '2025-03-31')),
        c('8.6%', 'sales', -8.6, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-03-31')),
        c('128,100', 'sales', 128100, 'vehicle', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('75%', 'market_share', 75, 'percent', company='Tesla', role=['level', 'share'], p=('2022-01-01', '2022-03-31')),
        c('43.5%', 'market_share', 43.5, 'percent', company='Tesla', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('70.3%', 'sales', 70.3, 'percent', company='Tesla', product='Model 3', role='change', p=('2025-01-01', '2025-03-31')),
        c('52,520', 'sales', 52520, 'vehicle', company='Tesla', product='Model 3', p=('2025-01-01', '2025-03-31')),
        c('34%', 'sales', -34, 'percent', company='Tesla', product='Model Y', role='change', p=('2025-01-01', '2025-03-31')),
        c('6,406', 'sales', 6406, 'vehicle', company='Tesla', product='Cybertruck', p=('2025-01-01', '2025-03-31')),
        c('half', 'sales', -50, 'percent', company='Tesla', product='Cybertruck', role='change', p=('2025-01-01', '2025-03-31')),
        c('9,561 Prologues', 'sales', 9561, 'vehicle', company='Honda', product='Prologue', p=('2025-01-01', '2025-03-31')),
        c('4,813 Acura ZDXs', 'sales', 4813, 'vehicle', company=['Acura', 'Honda'], product='ZDX', p=('2025-01-01', '2025-03-31')),
        c('195.7%', 'sales', 195.7, 'percent', company='Toyota', role='change', p=('2025-01-01', '2025-03-31')),
        c('5,610', 'sales', 5610, 'vehicle', company='Toyota', p=('2025-01-01', '2025-03-31')),
        c('7.5%', 'penetration', 7.5, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('7%', 'penetration', 7, 'percent', nth=1, role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('8.7%', 'penetration', 8.7, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-12-31')),
        c('365,800', 'sales', 365800, 'vehicle', p=('2024-10-01', '2024-12-31')),
        c('$7,200', ['subsidy', 'other'], 7200, 'USD', per='vehicle', p=('2025-03-01', '2025-03-31')),
        c('13.3%', ['subsidy', 'other'], 13.3, 'percent', role='share', p=('2025-03-01', '2025-03-31')),
        c('$59,205', 'price', 59205, 'USD', p=('2025-03-01', '2025-03-31')),
        c('13.1%', ['penetration', 'market_share', 'other'], 13.1, 'percent', role=['share', 'level'], p=('2025-01-01', '2025-03-31')),
        c('one in four', 'penetration', 25, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('10%', 'penetration', 10, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('25%', 'tariff', 25, 'percent'),
        c('1.37 million EVs', 'sales', 1370000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('1.62 million', 'sales', 1620000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast', superseded=True),
    ],
    names=mentions(TEXT, {'GM': ('COMPANY', 'General Motors'), 'Tesla': ('COMPANY', 'Tesla'), 'General Motors': ('COMPANY', 'General Motors'), 'Chevrolet': ('COMPANY', 'Chevrolet'), 'Cadillac': ('COMPANY', 'Cadillac'), 'GMC': ('COMPANY', 'GMC'), 'Ford': ('COMPANY', 'Ford'), 'E-Transit': ('PRODUCT', 'E-Transit'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Cybertruck': ('PRODUCT', 'Cybertruck'), 'Honda': ('COMPANY', 'Honda'), 'Prologue': ('PRODUCT', 'Prologue'), 'Acura': ('COMPANY', 'Acura'), 'ZDX': ('PRODUCT', 'ZDX'), 'Toyota': ('COMPANY', 'Toyota')}),
    checks=[],
)
