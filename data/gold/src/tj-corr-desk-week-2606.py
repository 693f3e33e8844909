from goldlib import *
from mentions import mentions

TEXT = """Friday wrap: Tata cedes ground to Mahindra, R2 goes out the door, CATL pays up

1. India. Tata Motors' electric passenger vehicle wholesales were 8,120 in May; a year earlier the Mumbai company had sold 5,685, and in April 8,410. It kept 38 per cent of the segment, having held 36 per cent then. Mahindra was closing in: 6,380, more than twice its 2,632 of May 2025, thanks to 2,950 of the new XEV 7e. At Rs 20.90 lakh the three-row SUV undercuts nothing of its rival's; the Curvv.ev is Rs 17.49 lakh.

2. America. Rivian began to deliver the R2 to customers on Tuesday. The Launch Edition costs $57,990; the $45,000 version isn't due until late 2027. The company, which shipped 10,365 vehicles in the first quarter (8,640 twelve months before), sticks to 62,000 to 67,000 for the year. Its net loss, $416 million, was smaller than last year's $541 million. Volkswagen's next $1 billion, tied to winter tests, has been released.

3. China. CATL's Hong Kong shareholders get 69.57 yuan per ten shares. Its first-quarter profit, 20.7 billion yuan, was up 48.5 percent from 14.0 billion.

4. Vietnam. VinFast handed over 17,230 cars in its home market in May, against 11,496, and wants 300,000 worldwide by December; in India the VF 7 has so far found 4,100 owners.

Correction. Last Friday we wrote that NIO's May deliveries were 35,700. They were 37,705, a rise of 62.3 percent from 23,231. We regret the error, and so does the author, 44.
"""

doc = dict(
    id='tj-corr-desk-week-2606', published='2026-06-12', source='ev-desk-friday-wrap',
    title='Friday wrap: Tata cedes ground to Mahindra, R2 goes out the door, CATL pays up',
    text=TEXT,
    claims=[
        c('8,120', 'sales', 8120, 'vehicle', company='Tata Motors', p=('2026-05-01', '2026-05-31')),
        c('5,685', 'sales', 5685, 'vehicle', company='Tata Motors', p=('2025-05-01', '2025-05-31')),
        c('8,410', 'sales', 8410, 'vehicle', company='Tata Motors', p=('2026-04-01', '2026-04-30')),
        c('38 per cent', 'market_share', 38, 'percent', company='Tata Motors', role=['level', 'share'], p=('2026-05-01', '2026-05-31')),
        c('36 per cent', 'market_share', 36, 'percent', company='Tata Motors', role=['level', 'share'], p=('2025-05-01', '2025-05-31')),
        c('6,380', 'sales', 6380, 'vehicle', company='Mahindra', p=('2026-05-01', '2026-05-31')),
        c('twice', 'sales', 100, 'percent', None, company='Mahindra', role='change', p=('2026-05-01', '2026-05-31')),
        c('2,632', 'sales', 2632, 'vehicle', company='Mahindra', p=('2025-05-01', '2025-05-31')),
        c('2,950', 'sales', 2950, 'vehicle', company='Mahindra', product='XEV 7e', p=('2026-05-01', '2026-05-31')),
        c('Rs 20.90 lakh', 'price', 2090000, 'INR', company='Mahindra', product='XEV 7e'),
        c('Rs 17.49 lakh', 'price', 1749000, 'INR', company='Tata Motors', product='Curvv.ev'),
        c('Tuesday', 'delivery_start', None, 'date', company='Rivian', product='R2', p=('2026-06-09', '2026-06-09')),
        c('$57,990', 'price', 57990, 'USD', company='Rivian', product='R2 Launch Edition'),
        c('$45,000', 'price', 45000, 'USD', company='Rivian', product='R2', status='forecast'),
        c('late 2027', 'launch', None, 'date', company='Rivian', product='R2', p=('2027-10-01', '2027-12-31'), status=['plan', 'target']),
        c('10,365 vehicles', 'deliveries', 10365, 'vehicle', company='Rivian', p=('2026-01-01', '2026-03-31')),
        c('8,640', 'deliveries', 8640, 'vehicle', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('62,000 to 67,000', 'deliveries', 62000, 'vehicle', 67000, company='Rivian', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('$416 million', 'net_income', -416000000.0, 'USD', company='Rivian', p=('2026-01-01', '2026-03-31')),
        c('$541 million', 'net_income', -541000000.0, 'USD', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('$1 billion', 'investment', 1000000000.0, 'USD', company='Volkswagen', status='plan'),
        c('69.57 yuan', 'other', 69.57, 'CNY', company='CATL'),
        c('20.7 billion yuan', 'net_income', 20700000000.0, 'CNY', company='CATL', p=('2026-01-01', '2026-03-31')),
        c('48.5 percent', 'net_income', 48.5, 'percent', company='CATL', role='change', p=('2026-01-01', '2026-03-31')),
        c('14.0 billion', 'net_income', 14000000000.0, 'CNY', company='CATL', p=('2025-01-01', '2025-03-31')),
        c('17,230 cars', 'deliveries', 17230, 'vehicle', company='VinFast', p=('2026-05-01', '2026-05-31')),
        c('11,496', 'deliveries', 11496, 'vehicle', company='VinFast', p=('2025-05-01', '2025-05-31')),
        c('300,000', 'deliveries', 300000, 'vehicle', company='VinFast', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('4,100 owners', 'sales', 4100, 'vehicle', company='VinFast', product='VF 7', p=(None, '2026-06-12')),
        c('37,705', 'deliveries', 37705, 'vehicle', company='NIO', p=('2026-05-01', '2026-05-31')),
        c('62.3 percent', 'deliveries', 62.3, 'percent', company='NIO', role='change', p=('2026-05-01', '2026-05-31')),
        c('23,231', 'deliveries', 23231, 'vehicle', company='NIO', p=('2025-05-01', '2025-05-31')),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Tata': ('COMPANY', 'Tata Motors'), 'CATL': ('COMPANY', 'CATL'), 'Rivian': ('COMPANY', 'Rivian'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'NIO': ('COMPANY', 'NIO'), 'Mahindra': ('COMPANY', 'Mahindra'), 'VF 7': ('PRODUCT', 'VF 7'), 'Curvv.ev': ('PRODUCT', 'Curvv.ev'), 'R2': ('PRODUCT', 'R2'), 'Launch Edition': ('PRODUCT', 'R2 Launch Edition'), 'XEV 7e': ('PRODUCT', 'XEV 7e')}),
    checks=[],
)
