from goldlib import *
from mentions import mentions

TEXT = """Closing bell: export curbs on batteries hit CATL, Korean peers bounce

HONG KONG/SHANGHAI – Battery stocks took a beating on Friday after Beijing said lithium-ion cells of 300 Wh/kg and above will need an export licence as of Nov 8. CATL tumbled 6.8% in Shenzhen to 371.5 yuan, which wiped some 124 billion yuan off its market capitalisation of 1.7 trillion yuan. In Hong Kong it gave back 4.6%. Ganfeng shed 8.2%, having gained 3.1% the day before.

Among carmakers, BYD eased 1.4% to HK$106.1, XPeng 4.1% to HK$84.9. NIO, up 97% since New Year on hopes for the ES8, closed at HK$52.4, 0.9% weaker. Li Auto (HK$92.8; -2.7%) hit a five-month low. Leapmotor bucked the trend with +2.2%: it had delivered 66,657 cars in September, 97% above last year.

SEOUL – Investors reckoned that the curbs would help local makers. LG Energy Solution climbed 9.9% to 391,000 won; Samsung SDI added 5.8%. Cathode makers L&F and EcoPro gained 12.3% and 4.4% respectively. Hyundai: -1.1%.

TOKYO – Panasonic -0.6%.

OVERNIGHT – Tesla -0.7% at $435.54, two days after launching its Standard models: $39,990 for the Model Y, $36,990 for the Model 3.
"""

doc = dict(
    id='tj-stock-tape-asia-oct', published='2025-10-10', source='pacific-tape',
    title='Closing bell: export curbs on batteries hit CATL, Korean peers bounce',
    text=TEXT,
    claims=[
        c('6.8%', 'share_price', -6.8, 'percent', company='CATL', role='change', p=('2025-10-10', '2025-10-10')),
        c('371.5 yuan', 'share_price', 371.5, 'CNY', company='CATL', per='share', p=('2025-10-10', '2025-10-10')),
        c('124 billion yuan', 'valuation', -124000000000.0, 'CNY', company='CATL', role='change', p=('2025-10-10', '2025-10-10')),
        c('1.7 trillion yuan', 'valuation', 1700000000000.0, 'CNY', company='CATL', p=('2025-10-10', '2025-10-10')),
        c('4.6%', 'share_price', -4.6, 'percent', company='CATL', role='change', p=('2025-10-10', '2025-10-10')),
        c('8.2%', 'share_price', -8.2, 'percent', company='Ganfeng Lithium', role='change', p=('2025-10-10', '2025-10-10')),
        c('3.1%', 'share_price', 3.1, 'percent', company='Ganfeng Lithium', role='change', p=('2025-10-09', '2025-10-09')),
        c('1.4%', 'share_price', -1.4, 'percent', company='BYD', role='change', p=('2025-10-10', '2025-10-10')),
        c('HK$106.1', 'share_price', 106.1, 'HKD', company='BYD', per='share', p=('2025-10-10', '2025-10-10')),
        c('4.1%', 'share_price', -4.1, 'percent', company='XPeng', role='change', p=('2025-10-10', '2025-10-10')),
        c('HK$84.9', 'share_price', 84.9, 'HKD', company='XPeng', per='share', p=('2025-10-10', '2025-10-10')),
        c('97%', 'share_price', 97, 'percent', company='NIO', role='change', p=('2025-01-01', '2025-10-10')),
        c('HK$52.4', 'share_price', 52.4, 'HKD', company='NIO', per='share', p=('2025-10-10', '2025-10-10')),
        c('0.9%', 'share_price', -0.9, 'percent', company='NIO', role='change', p=('2025-10-10', '2025-10-10')),
        c('HK$92.8', 'share_price', 92.8, 'HKD', company='Li Auto', per='share', p=('2025-10-10', '2025-10-10')),
        c('-2.7%', 'share_price', -2.7, 'percent', company='Li Auto', role='change', p=('2025-10-10', '2025-10-10')),
        c('+2.2%', 'share_price', 2.2, 'percent', company='Leapmotor', role='change', p=('2025-10-10', '2025-10-10')),
        c('66,657 cars', 'deliveries', 66657, 'vehicle', company='Leapmotor', p=('2025-09-01', '2025-09-30')),
        c('97%', 'deliveries', 97, 'percent', nth=1, company='Leapmotor', role='change', p=('2025-09-01', '2025-09-30')),
        c('9.9%', 'share_price', 9.9, 'percent', company='LG Energy Solution', role='change', p=('2025-10-10', '2025-10-10')),
        c('391,000 won', 'share_price', 391000, 'KRW', company='LG Energy Solution', per='share', p=('2025-10-10', '2025-10-10')),
        c('5.8%', 'share_price', 5.8, 'percent', company='Samsung SDI', role='change', p=('2025-10-10', '2025-10-10')),
        c('12.3%', 'share_price', 12.3, 'percent', company='L&F', role='change', p=('2025-10-10', '2025-10-10')),
        c('4.4%', 'share_price', 4.4, 'percent', company='EcoPro', role='change', p=('2025-10-10', '2025-10-10')),
        c('-1.1%', 'share_price', -1.1, 'percent', company='Hyundai', role='change', p=('2025-10-10', '2025-10-10')),
        c('-0.6%', 'share_price', -0.6, 'percent', company='Panasonic', role='change', p=('2025-10-10', '2025-10-10')),
        c('-0.7%', 'share_price', -0.7, 'percent', company='Tesla', role='change', p=('2025-10-09', '2025-10-09')),
        c('$435.54', 'share_price', 435.54, 'USD', company='Tesla', per='share', p=('2025-10-09', '2025-10-09')),
        c('$39,990', 'price', 39990, 'USD', company='Tesla', product='Model Y'),
        c('$36,990', 'price', 36990, 'USD', company='Tesla', product='Model 3'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'XPeng': ('COMPANY', 'XPeng'), 'Li Auto': ('COMPANY', 'Li Auto'), 'NIO': ('COMPANY', 'NIO'), 'CATL': ('COMPANY', 'CATL'), 'Ganfeng': ('COMPANY', 'Ganfeng Lithium'), 'Tesla': ('COMPANY', 'Tesla'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'L&F': ('COMPANY', 'L&F'), 'EcoPro': ('COMPANY', 'EcoPro'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'ES8': ('PRODUCT', 'ES8')}),
    checks=[],
)
