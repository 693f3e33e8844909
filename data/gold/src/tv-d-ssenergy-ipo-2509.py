from goldlib import *
from mentions import mentions

TEXT = """Simple Energy IPO: EV maker files draft papers to raise Rs 3,000 crore

Bengaluru-based electric scooter maker Simple Energy on Friday filed its draft red herring prospectus with SEBI for an initial public offering of Rs 3,000 crore, sources said.

The issue comprises a fresh issue of up to Rs 2,200 crore and an offer for sale of 2.4 crore shares by existing investors. The company may consider a pre-IPO placement of up to Rs 440 crore.

At the upper end, the company is looking at a valuation of around Rs 9,500 crore, against Rs 5,100 crore in its last round in June 2024.

Use of proceeds
Rs 875 crore: new plant in Tamil Nadu
Rs 610 crore: R&D
Rs 300 crore: repayment of loans

The second plant at Hosur, spread over 95 acres, will have an annual capacity of 7.5 lakh units in the first stage and 15 lakh when complete. The present factory at Shoolagiri can make 1.5 lakh units a year.

Simple Energy's revenue from operations rose to Rs 412 crore in FY25 from Rs 138 crore in FY24. Net loss widened 31 per cent to Rs 268 crore. It had 1,140 employees as of March 31, 2025 and 58 stores at the end of August.

According to Vahan data, the company registered 2,310 units in August, up over 4x year-on-year. Market leader TVS Motor sold 24,100. The flagship One Gen 1.5 is priced at Rs 1.66 lakh (ex-showroom).

Axis Capital, Kotak Mahindra Capital and JM Financial are the book-running lead managers.

ALSO READ | Ather stock crosses its IPO price again: should you book profits?
"""

doc = dict(
    id='tv-d-ssenergy-ipo-2509', published='2025-09-12', source='dalal-street-daily',
    title='Simple Energy IPO: EV maker files draft papers to raise Rs 3,000 crore',
    text=TEXT,
    claims=[
        c('Rs 3,000 crore', 'funding', 30000000000, 'INR', company='Simple Energy', status='plan'),
        c('Rs 3,000 crore', 'funding', 30000000000, 'INR', nth=1, company='Simple Energy', status='plan'),
        c('Rs 2,200 crore', 'funding', None, 'INR', 22000000000, company='Simple Energy', status='plan'),
        c('2.4 crore shares', 'other', 24000000, 'share', company='Simple Energy', status='plan'),
        c('Rs 440 crore', 'funding', None, 'INR', 4400000000, company='Simple Energy', status='plan'),
        c('Rs 9,500 crore', 'valuation', 95000000000, 'INR', company='Simple Energy', status=['plan', 'target', 'forecast']),
        c('Rs 5,100 crore', 'valuation', 51000000000, 'INR', company='Simple Energy', p=('2024-06-01', '2024-06-30')),
        c('Rs 875 crore', 'investment', 8750000000, 'INR', company='Simple Energy', status='plan'),
        c('Rs 610 crore', 'rnd', 6100000000, 'INR', company='Simple Energy', status='plan'),
        c('Rs 300 crore', ['debt', 'cost'], 3000000000, 'INR', company='Simple Energy', status='plan'),
        c('95 acres', 'area', 95, 'acre', company='Simple Energy', status=['plan', 'target', 'forecast']),
        c('7.5 lakh units', 'capacity', 750000, 'vehicle', company='Simple Energy', per='year', status=['plan', 'target', 'forecast']),
        c('15 lakh', 'capacity', 1500000, 'vehicle', company='Simple Energy', per='year', status=['plan', 'target', 'forecast']),
        c('1.5 lakh units', 'capacity', 150000, 'vehicle', company='Simple Energy', per='year'),
        c('Rs 412 crore', 'revenue', 4120000000, 'INR', company='Simple Energy', p=('2024-04-01', '2025-03-31')),
        c('Rs 138 crore', 'revenue', 1380000000, 'INR', company='Simple Energy', p=('2023-04-01', '2024-03-31')),
        c('31 per cent', 'net_income', 31, 'percent', company='Simple Energy', role='change', p=('2024-04-01', '2025-03-31')),
        c('Rs 268 crore', 'net_income', -2680000000, 'INR', company='Simple Energy', p=('2024-04-01', '2025-03-31')),
        c('1,140 employees', 'headcount', 1140, 'job', company='Simple Energy', p=('2025-03-31', '2025-03-31')),
        c('58 stores', 'stores', 58, 'store', company='Simple Energy', p=('2025-08-31', '2025-08-31')),
        c('2,310 units', 'registrations', 2310, 'vehicle', company='Simple Energy', p=('2025-08-01', '2025-08-31')),
        c('4x', ['registrations'], 300, 'percent', None, company='Simple Energy', role='change', p=('2025-08-01', '2025-08-31')),
        c('24,100', ['registrations', 'sales'], 24100, 'vehicle', company='TVS Motor', p=('2025-08-01', '2025-08-31')),
        c('Rs 1.66 lakh', 'price', 166000, 'INR', company='Simple Energy', product='One Gen 1.5'),
    ],
    names=mentions(TEXT, {'Simple Energy': ('COMPANY', 'Simple Energy'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Ather': ('COMPANY', 'Ather Energy'), 'Axis Capital': ('COMPANY', 'Axis Capital'), 'Kotak Mahindra Capital': ('COMPANY', 'Kotak Mahindra Capital'), 'JM Financial': ('COMPANY', 'JM Financial'), 'One Gen 1.5': ('PRODUCT', 'One Gen 1.5')}),
    checks=[],
)
