from goldlib import *
from mentions import mentions

TEXT = """JSW MG clocks 62,167 units in FY25 on Windsor wave; SAIC stake seen falling further

NEW DELHI: Riding on the Windsor, JSW MG Motor India sold 62,167 units in the financial year ended March 31, as against 52,541 in FY24, a jump of 18.3 per cent, the Gurugram-based firm said on Monday. EVs accounted for 70 per cent of volumes in the fourth quarter.

The Windsor, priced at Rs 14 lakh ($16,400), or Rs 9.99 lakh plus a battery rental of Rs 3.9 a kilometre, has been India's largest-selling electric car for seven months running; 20,000 units had been delivered by last week. A waiting period of 3-4 months persists in Bengaluru.

Revenue from operations is pegged at Rs 9,120 lakh ($1.08 billion) for the year and EBITDA at Rs 310 crore, up from Rs 248 crore, i.e. by 25 per cent. The net loss narrowed to Rs 401 crore from Rs 586 crore.

China's SAIC holds 49 per cent, JSW Group 35 per cent. Sources say that JSW may mop up a further slice so as to lift its holding above 50 per cent, at a valuation of Rs 10,000 crore.

At Halol the company will scale up from 1 lakh cars a year to three lakh, with capex of Rs 4,000 crore (about $470 million) over two years, and open 40 MG Select lounges.

(With PTI inputs. The author can be reached at 98XXXXXX21)
"""

doc = dict(
    id='a-jsw-mg', published='2025-04-28', source='indian-auto-express',
    title='JSW MG clocks 62,167 units in FY25 on Windsor wave; SAIC stake seen falling further',
    text=TEXT,
    claims=[
        c('62,167 units', 'sales', 62167, 'vehicle', company='JSW MG Motor', p=('2024-04-01', '2025-03-31')),
        c('62,167 units', 'sales', 62167, 'vehicle', nth=1, company='JSW MG Motor', p=('2024-04-01', '2025-03-31')),
        c('52,541', 'sales', 52541, 'vehicle', company='JSW MG Motor', p=('2023-04-01', '2024-03-31')),
        c('18.3 per cent', 'sales', 18.3, 'percent', company='JSW MG Motor', role='change', p=('2024-04-01', '2025-03-31')),
        c('70 per cent', ['penetration', 'sales', 'other'], 70, 'percent', company='JSW MG Motor', role=['share', 'level'], p=q(2025, 1)),
        c('Rs 14 lakh', 'price', 1400000, 'INR', company='JSW MG Motor', product='Windsor'),
        c('$16,400', 'price', 16400, 'USD', company='JSW MG Motor', product='Windsor'),
        c('Rs 9.99 lakh', 'price', 999000, 'INR', company='JSW MG Motor', product='Windsor'),
        c('Rs 3.9', 'price', 3.9, 'INR', company='JSW MG Motor', product='Windsor', per='km'),
        c('20,000 units', 'sales', 20000, 'vehicle', company='JSW MG Motor', product='Windsor', p=(None, '2025-04-28')),
        c('3-4 months', 'wait_time', 3, 'month', 4, company='JSW MG Motor', product='Windsor'),
        c('Rs 9,120 lakh', 'revenue', 912000000, 'INR', company='JSW MG Motor', p=('2024-04-01', '2025-03-31')),
        c('$1.08 billion', 'revenue', 1080000000, 'USD', company='JSW MG Motor', p=('2024-04-01', '2025-03-31')),
        c('Rs 310 crore', 'ebitda', 3100000000, 'INR', company='JSW MG Motor', p=('2024-04-01', '2025-03-31')),
        c('Rs 248 crore', 'ebitda', 2480000000, 'INR', company='JSW MG Motor', p=('2023-04-01', '2024-03-31')),
        c('25 per cent', 'ebitda', 25, 'percent', company='JSW MG Motor', role='change', p=('2024-04-01', '2025-03-31')),
        c('Rs 401 crore', 'net_income', -4010000000, 'INR', company='JSW MG Motor', p=('2024-04-01', '2025-03-31')),
        c('Rs 586 crore', 'net_income', -5860000000, 'INR', company='JSW MG Motor', p=('2023-04-01', '2024-03-31')),
        c('49 per cent', 'stake', 49, 'percent', company=['SAIC', 'JSW MG Motor']),
        c('35 per cent', 'stake', 35, 'percent', company=['JSW Group', 'JSW MG Motor']),
        c('50 per cent', 'stake', 50, 'percent', None, company=['JSW Group', 'JSW MG Motor'], status=['plan', 'forecast']),
        c('Rs 10,000 crore', 'valuation', 100000000000, 'INR', company='JSW MG Motor', status=['actual', 'forecast']),
        c('1 lakh', 'capacity', 100000, 'vehicle', company='JSW MG Motor', per='year'),
        c('three lakh', 'capacity', 300000, 'vehicle', company='JSW MG Motor', per='year', status=['plan', 'target']),
        c('Rs 4,000 crore', 'capex', 40000000000, 'INR', company='JSW MG Motor', status='plan'),
        c('$470 million', 'capex', 470000000, 'USD', company='JSW MG Motor', status='plan'),
        c('two years', 'duration', 2, 'year', company='JSW MG Motor', status='plan'),
        c('40', 'stores', 40, 'store', nth=2, company=['MG Select', 'JSW MG Motor'], status='plan'),
    ],
    names=mentions(TEXT, {'JSW MG': ('COMPANY', 'JSW MG Motor'), 'JSW MG Motor India': ('COMPANY', 'JSW MG Motor'), 'SAIC': ('COMPANY', 'SAIC'), 'JSW Group': ('COMPANY', 'JSW Group'), 'JSW': ('COMPANY', 'JSW'), 'MG Select': ('COMPANY', 'MG Select'), 'Windsor': ('PRODUCT', 'Windsor')}),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['62,167 units', '52,541', '18.3 per cent']),
        dict(kind='fx', verdict='consistent', quotes=['Rs 14 lakh', '$16,400']),
        dict(kind='fx', verdict='inconsistent', quotes=['Rs 9,120 lakh', '$1.08 billion'], suggestion='fits with crore for lakh'),
        dict(kind='growth', verdict='consistent', quotes=['Rs 310 crore', 'Rs 248 crore', '25 per cent']),
        dict(kind='fx', verdict='consistent', quotes=['Rs 4,000 crore', '$470 million']),
    ],
)
