from goldlib import *
from mentions import mentions

TEXT = """GM doubles up as U.S. EV sales hit 296,227 in first quarter

Cox Automotive's count is in: 296,227 electric vehicles found American buyers between January and March, 11.4% more than a year ago, for a 7.5% slice of the market.

Tesla's part shrank to 43.5% from 51.3%. The Austin automaker is thought to have moved 128,100 cars, 8.6% fewer. Its closest pursuer, General Motors, nearly doubled its own volume, to 31,887 from 16,425; more than 10,300 of that was the Chevrolet Equinox EV. Ford came third, if a distant one, with 22,550, a gain of 11.5%.

Model              Q1 2025   Q1 2024    Change
Tesla Model Y       64,051    96,729    -33.8%
Tesla Model 3       52,520    30,842    +70.3%
Ford Mach-E         11,607     9,589    +21.0%
Hyundai Ioniq 5      8,611     6,822    +26.2%
Honda Prologue       9,561         0       n/a
Ford Lightning       7,187     7,743     -7.2%
Tesla Cybertruck     6,406     2,803   +128.5%

Incentives averaged 13.3% of the transaction price, which stood at $59,205 in March.
"""

doc = dict(
    id='tj-us-q1-25-table', published='2025-04-11', source='motown-data-sheet',
    title='GM doubles up as U.S. EV sales hit 296,227 in first quarter',
    text=TEXT,
    claims=[
        c('doubles', 'sales', 100, 'percent', company=['General Motors', 'GM'], role='change', p=('2025-01-01', '2025-03-31')),
        c('296,227', 'sales', 296227, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('296,227 electric vehicles', 'sales', 296227, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('11.4%', 'sales', 11.4, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('7.5%', 'penetration', 7.5, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('43.5%', 'market_share', 43.5, 'percent', company='Tesla', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('51.3%', 'market_share', 51.3, 'percent', company='Tesla', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('128,100 cars', 'sales', 128100, 'vehicle', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('8.6%', 'sales', -8.6, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-03-31')),
        c('doubled', 'sales', 100, 'percent', company=['General Motors', 'GM'], role='change', p=('2025-01-01', '2025-03-31')),
        c('31,887', 'sales', 31887, 'vehicle', company=['General Motors', 'GM'], p=('2025-01-01', '2025-03-31')),
        c('16,425', 'sales', 16425, 'vehicle', company=['General Motors', 'GM'], p=('2024-01-01', '2024-03-31')),
        c('10,300', 'sales', 10300, 'vehicle', None, company='Chevrolet', product='Equinox EV', p=('2025-01-01', '2025-03-31')),
        c('22,550', 'sales', 22550, 'vehicle', company='Ford', p=('2025-01-01', '2025-03-31')),
        c('11.5%', 'sales', 11.5, 'percent', company='Ford', role='change', p=('2025-01-01', '2025-03-31')),
        c('64,051', 'sales', 64051, 'vehicle', company='Tesla', product='Model Y', p=('2025-01-01', '2025-03-31')),
        c('96,729', 'sales', 96729, 'vehicle', company='Tesla', product='Model Y', p=('2024-01-01', '2024-03-31')),
        c('-33.8%', 'sales', -33.8, 'percent', company='Tesla', product='Model Y', role='change', p=('2025-01-01', '2025-03-31')),
        c('52,520', 'sales', 52520, 'vehicle', company='Tesla', product='Model 3', p=('2025-01-01', '2025-03-31')),
        c('30,842', 'sales', 30842, 'vehicle', company='Tesla', product='Model 3', p=('2024-01-01', '2024-03-31')),
        c('+70.3%', 'sales', 70.3, 'percent', company='Tesla', product='Model 3', role='change', p=('2025-01-01', '2025-03-31')),
        c('11,607', 'sales', 11607, 'vehicle', company='Ford', product='Mustang Mach-E', p=('2025-01-01', '2025-03-31')),
        c('9,589', 'sales', 9589, 'vehicle', company='Ford', product='Mustang Mach-E', p=('2024-01-01', '2024-03-31')),
        c('+21.0%', 'sales', 21, 'percent', company='Ford', product='Mustang Mach-E', role='change', p=('2025-01-01', '2025-03-31')),
        c('8,611', 'sales', 8611, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2025-01-01', '2025-03-31')),
        c('6,822', 'sales', 6822, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2024-01-01', '2024-03-31')),
        c('+26.2%', 'sales', 26.2, 'percent', company='Hyundai', product='Ioniq 5', role='change', p=('2025-01-01', '2025-03-31')),
        c('9,561', 'sales', 9561, 'vehicle', company='Honda', product='Prologue', p=('2025-01-01', '2025-03-31')),
        c('0', 'sales', 0, 'vehicle', nth=14, company='Honda', product='Prologue', p=('2024-01-01', '2024-03-31')),
        c('7,187', 'sales', 7187, 'vehicle', company='Ford', product='F-150 Lightning', p=('2025-01-01', '2025-03-31')),
        c('7,743', 'sales', 7743, 'vehicle', company='Ford', product='F-150 Lightning', p=('2024-01-01', '2024-03-31')),
        c('-7.2%', 'sales', -7.2, 'percent', company='Ford', product='F-150 Lightning', role='change', p=('2025-01-01', '2025-03-31')),
        c('6,406', 'sales', 6406, 'vehicle', company='Tesla', product='Cybertruck', p=('2025-01-01', '2025-03-31')),
        c('2,803', 'sales', 2803, 'vehicle', company='Tesla', product='Cybertruck', p=('2024-01-01', '2024-03-31')),
        c('+128.5%', 'sales', 128.5, 'percent', company='Tesla', product='Cybertruck', role='change', p=('2025-01-01', '2025-03-31')),
        c('13.3%', 'subsidy', 13.3, 'percent'),
        c('$59,205', 'price', 59205, 'USD', p=('2025-03-01', '2025-03-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'Ford': ('COMPANY', 'Ford'), 'Chevrolet': ('COMPANY', 'Chevrolet'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Honda': ('COMPANY', 'Honda'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'Cybertruck': ('PRODUCT', 'Cybertruck'), 'Equinox EV': ('PRODUCT', 'Equinox EV'), 'Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'Lightning': ('PRODUCT', 'F-150 Lightning'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Prologue': ('PRODUCT', 'Prologue')}),
    checks=[],
)
