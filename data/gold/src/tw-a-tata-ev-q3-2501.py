from goldlib import *
from mentions import mentions

TEXT = """Tata Motors' EV sales slip 9% in Q3 while industry grows; says Harrier.ev to help

MUMBAI: Tata Motors sold 15,640 electric passenger vehicles in the October-December quarter, down 9% from 17,190 in the year-ago period, even though the industry's e-PV volumes climbed 18% to about 27,900 units over the same quarter.

The company's share, which was above 70% a year back, fell to 56%. In December alone it sold 5,560 EVs (up 11% over December 2023) out of 44,290 passenger vehicles.

"The fleet segment, where FAME ended, was a fifth of our EV volume in the third quarter of last year and is 6% now. In the personal segment we have grown by 19%," Shailesh Chandra, managing director of the passenger and electric units, told analysts.

JSW MG Motor India overtook the Punch.ev with the Windsor: it dispatched 10,045 of them between October and December, one in three electric cars sold in the country. Mahindra has not yet begun supplies of the BE 6 and XEV 9e, its new pair.

For calendar 2024, Tata Motors' EV sales were 61,490 against 60,100, an increase of 2%. The market, which expanded 20% to 99,000 units, now has EV penetration of 2.5% after 2.4% in 2023, Chandra said; he sees 4% in FY26 and 20% by the end of the decade.

The Harrier.ev will be shown at the Bharat Mobility expo. Tata plans to have 10 EV models by 2026, compared with five at present, and 4 lakh charging points in the country with partners by 2027.

Shares of Tata Motors closed 1.8% lower at Rs 780.30 on the BSE.
"""

doc = dict(
    id='tw-a-tata-ev-q3-2501', published='2025-01-09', source='dalal-motor-desk',
    title="Tata Motors' EV sales slip 9% in Q3 while industry grows; says Harrier.ev to help",
    text=TEXT,
    claims=[
        c('9%', 'sales', -9, 'percent', company='Tata Motors', role='change', p=('2024-10-01', '2024-12-31')),
        c('15,640 electric passenger vehicles', 'sales', 15640, 'vehicle', company='Tata Motors', p=('2024-10-01', '2024-12-31')),
        c('9%', 'sales', -9, 'percent', nth=1, company='Tata Motors', role='change', p=('2024-10-01', '2024-12-31')),
        c('17,190', 'sales', 17190, 'vehicle', company='Tata Motors', p=('2023-10-01', '2023-12-31')),
        c('18%', 'sales', 18, 'percent', role='change', p=('2024-10-01', '2024-12-31')),
        c('27,900 units', 'sales', 27900, 'vehicle', p=('2024-10-01', '2024-12-31')),
        c('70%', 'market_share', 70, 'percent', None, company='Tata Motors', role=['level', 'share'], p=('2023-10-01', '2023-12-31')),
        c('56%', 'market_share', 56, 'percent', company='Tata Motors', role=['level', 'share'], p=('2024-10-01', '2024-12-31')),
        c('5,560 EVs', 'sales', 5560, 'vehicle', company='Tata Motors', p=('2024-12-01', '2024-12-31')),
        c('11%', 'sales', 11, 'percent', company='Tata Motors', role='change', p=('2024-12-01', '2024-12-31')),
        c('44,290 passenger vehicles', 'sales', 44290, 'vehicle', company='Tata Motors', p=('2024-12-01', '2024-12-31')),
        c('a fifth', 'sales', 20, 'percent', company='Tata Motors', role='share', p=('2023-10-01', '2023-12-31')),
        c('6%', 'sales', 6, 'percent', nth=1, company='Tata Motors', role='share', p=('2024-10-01', '2024-12-31')),
        c('19%', 'sales', 19, 'percent', company='Tata Motors', role='change', p=('2024-10-01', '2024-12-31')),
        c('10,045', 'sales', 10045, 'vehicle', company=['JSW MG Motor India', 'JSW MG Motor'], product='Windsor', p=('2024-10-01', '2024-12-31')),
        c('one in three', ['market_share', 'sales'], 33.333333333, 'percent', company=['JSW MG Motor India', 'JSW MG Motor'], product='Windsor', role=['share', 'level'], p=('2024-10-01', '2024-12-31')),
        c('61,490', 'sales', 61490, 'vehicle', company='Tata Motors', p=('2024-01-01', '2024-12-31')),
        c('60,100', 'sales', 60100, 'vehicle', company='Tata Motors', p=('2023-01-01', '2023-12-31')),
        c('2%', 'sales', 2, 'percent', company='Tata Motors', role='change', p=('2024-01-01', '2024-12-31')),
        c('20%', 'sales', 20, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('99,000 units', 'sales', 99000, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('2.5%', 'penetration', 2.5, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('2.4%', 'penetration', 2.4, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('4%', 'penetration', 4, 'percent', nth=1, role=['level', 'share'], p=('2025-04-01', '2026-03-31'), status='forecast'),
        c('20%', 'penetration', 20, 'percent', nth=1, role=['level', 'share'], p=(None, '2030-12-31'), status='forecast'),
        c('10 EV models', 'models', 10, 'model', company='Tata Motors', p=(None, '2026-12-31'), status=['plan', 'target']),
        c('five', 'models', 5, 'model', company='Tata Motors'),
        c('4 lakh charging points', 'chargers', 400000, 'charger', company=['Tata Motors', None], p=(None, '2027-12-31'), status=['plan', 'target']),
        c('1.8%', 'share_price', -1.8, 'percent', company='Tata Motors', role='change', p=('2025-01-09', '2025-01-09')),
        c('Rs 780.30', 'share_price', 780.3, 'INR', company='Tata Motors', per='share', p=('2025-01-09', '2025-01-09')),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'Harrier.ev': ('PRODUCT', 'Harrier.ev'), 'JSW MG Motor India': ('COMPANY', 'JSW MG Motor India'), 'Punch.ev': ('PRODUCT', 'Punch.ev'), 'Windsor': ('PRODUCT', 'Windsor'), 'Mahindra': ('COMPANY', 'Mahindra'), 'BE 6': ('PRODUCT', 'BE 6'), 'XEV 9e': ('PRODUCT', 'XEV 9e'), 'Tata': ('COMPANY', 'Tata Motors')}),
    checks=[],
)
