from goldlib import *
from mentions import mentions

TEXT = """Tata Motors Q3 net slides 22%; EV volumes under strain

Tata Motors on Wednesday reported a 22 per cent year-on-year drop in consolidated net profit at Rs 5,451 crore for the quarter ended December 31, 2024, as against Rs 7,025 crore in the corresponding quarter of last fiscal. Consolidated revenue from operations inched up 2.7 per cent to Rs 1,13,575 crore.

Operating (EBITDA) margin contracted 60 basis points to 13.7 per cent, the Mumbai-headquartered auto major said in an exchange filing. Net automotive debt was Rs 19,200 crore at the end of the quarter.

Jaguar Land Rover earned revenue of £7.5 billion, up 1.5 per cent, with EBIT margin at 9.0 per cent. JLR wants to be net cash positive by March and has lined up capital expenditure of £3.8 billion for the current fiscal.

In passenger vehicles, domestic wholesales were flat at 1,39,829 units, of which 16,119 were electric, down 2 per cent on year. Penetration of EVs in the company's own portfolio touched 11.5 per cent, and it retained 57 per cent of the country's electric car market. The Curvv EV, priced from Rs 17.49 lakh, and the Nexon EV, whose larger pack holds 45 kWh, account for over half of those.

The board also cleared Rs 500 crore of non-convertible debentures. The scrip settled 7.4 per cent lower at Rs 696.90 on the BSE on Thursday, giving the maker a market capitalisation of Rs 2.57 lakh crore.
"""

doc = dict(
    id='tk-tata-q3fy25', published='2025-01-30', source='bandra-business-daily',
    title='Tata Motors Q3 net slides 22%; EV volumes under strain',
    text=TEXT,
    claims=[
        c('22%', 'net_income', -22, 'percent', company='Tata Motors', role='change', p=('2024-10-01', '2024-12-31')),
        c('22 per cent', 'net_income', -22, 'percent', company='Tata Motors', role='change', p=('2024-10-01', '2024-12-31')),
        c('Rs 5,451 crore', 'net_income', 54510000000, 'INR', company='Tata Motors', p=('2024-10-01', '2024-12-31')),
        c('Rs 7,025 crore', 'net_income', 70250000000, 'INR', company='Tata Motors', p=('2023-10-01', '2023-12-31')),
        c('2.7 per cent', 'revenue', 2.7, 'percent', company='Tata Motors', role='change', p=('2024-10-01', '2024-12-31')),
        c('Rs 1,13,575 crore', 'revenue', 1135750000000, 'INR', company='Tata Motors', p=('2024-10-01', '2024-12-31')),
        c('60 basis points', 'margin', -0.6, 'percentage_point', company='Tata Motors', role='change', p=('2024-10-01', '2024-12-31')),
        c('13.7 per cent', 'margin', 13.7, 'percent', company='Tata Motors', p=('2024-10-01', '2024-12-31')),
        c('Rs 19,200 crore', 'debt', 192000000000, 'INR', company='Tata Motors', p=('2024-12-31', '2024-12-31')),
        c('£7.5 billion', 'revenue', 7500000000, 'GBP', company='Jaguar Land Rover', p=('2024-10-01', '2024-12-31')),
        c('1.5 per cent', 'revenue', 1.5, 'percent', company='Jaguar Land Rover', role='change', p=('2024-10-01', '2024-12-31')),
        c('9.0 per cent', 'margin', 9, 'percent', company='Jaguar Land Rover', p=('2024-10-01', '2024-12-31')),
        c('£3.8 billion', 'capex', 3800000000, 'GBP', company='Jaguar Land Rover', p=('2024-04-01', '2025-03-31'), status=['plan', 'target']),
        c('1,39,829 units', 'sales', 139829, 'vehicle', company='Tata Motors', p=('2024-10-01', '2024-12-31')),
        c('16,119', 'sales', 16119, 'vehicle', company='Tata Motors', p=('2024-10-01', '2024-12-31')),
        c('down 2 per cent', 'sales', -2, 'percent', company='Tata Motors', role='change', p=('2024-10-01', '2024-12-31')),
        c('11.5 per cent', 'sales', 11.5, 'percent', company='Tata Motors', role='share', p=('2024-10-01', '2024-12-31')),
        c('57 per cent', 'market_share', 57, 'percent', company='Tata Motors', role=['level', 'share'], p=('2024-10-01', '2024-12-31')),
        c('Rs 17.49 lakh', 'price', 1749000, 'INR', company='Tata Motors', product='Curvv EV'),
        c('45 kWh', 'battery_capacity', 45, 'kWh', company='Tata Motors', product='Nexon EV'),
        c('half', 'sales', 50, 'percent', None, company='Tata Motors', role='share', p=('2024-10-01', '2024-12-31')),
        c('Rs 500 crore', 'funding', 5000000000, 'INR', company='Tata Motors', status='plan'),
        c('7.4 per cent', 'share_price', -7.4, 'percent', company='Tata Motors', role='change', p=('2025-01-30', '2025-01-30')),
        c('Rs 696.90', 'share_price', 696.9, 'INR', company='Tata Motors', per=['share', None], p=('2025-01-30', '2025-01-30')),
        c('Rs 2.57 lakh crore', 'valuation', 2569999999999.9995, 'INR', company='Tata Motors', p=('2025-01-30', '2025-01-30')),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'Jaguar Land Rover': ('COMPANY', 'Jaguar Land Rover'), 'JLR': ('COMPANY', 'Jaguar Land Rover'), 'Curvv EV': ('PRODUCT', 'Curvv EV'), 'Nexon EV': ('PRODUCT', 'Nexon EV')}),
    checks=[],
)
