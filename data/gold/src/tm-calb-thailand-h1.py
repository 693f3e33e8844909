from goldlib import *
from mentions import mentions

TEXT = """CALB’s half-year profit jumps 60%, plants half empty

CALB, China’s third-biggest maker of traction batteries, earned 266 million yuan from January to June, 60.5% more than in the same six months of 2022, on revenue that went up 34.1% to 12.3 billion yuan ($1.69 billion). Batteries for energy storage, 2.1 billion yuan, grew fastest: plus 132%. Gross margin slipped to 9.6% (first half of 2022: 10.3%).

Per SNE Research, 13.0 GWh of the Changzhou-based firm’s cells were fitted to cars worldwide in the half, 58.8% up, which gives it 4.3% of the market. In China itself, the share was 8.3%, and XPeng replaced GAC Aion as the principal customer: the former took 27% of revenue, the latter 24%.

Chairwoman Liu Jingyu wants 90 GWh of effective capacity by December and 500 GWh by 2025. In the half, lines ran at 52% of capacity. A plant in Sines, Portugal, first phase 15 GWh, budget €2.06 billion, is awaiting its environmental permit and might deliver from the end of 2025.

At the balance-sheet date the company had 8.9 billion yuan of cash against borrowings of 29.6 billion. Shares finished 2.7% lower at HK$16.52 on Friday; their offer price had been HK$38.
"""

doc = dict(
    id='tm-calb-thailand-h1', published='2023-08-25', source='power-pack-daily',
    title='CALB’s half-year profit jumps 60%, plants half empty',
    text=TEXT,
    claims=[
        c('60%', 'net_income', 60, 'percent', company='CALB', role='change', p=('2023-01-01', '2023-06-30')),
        c('266 million yuan', 'net_income', 266000000, 'CNY', company='CALB', p=('2023-01-01', '2023-06-30')),
        c('60.5%', 'net_income', 60.5, 'percent', company='CALB', role='change', p=('2023-01-01', '2023-06-30')),
        c('34.1%', 'revenue', 34.1, 'percent', company='CALB', role='change', p=('2023-01-01', '2023-06-30')),
        c('12.3 billion yuan', 'revenue', 12300000000, 'CNY', company='CALB', p=('2023-01-01', '2023-06-30')),
        c('$1.69 billion', 'revenue', 1690000000, 'USD', company='CALB', p=('2023-01-01', '2023-06-30')),
        c('2.1 billion yuan', 'revenue', 2100000000, 'CNY', company='CALB', p=('2023-01-01', '2023-06-30')),
        c('132%', 'revenue', 132, 'percent', company='CALB', role='change', p=('2023-01-01', '2023-06-30')),
        c('9.6%', 'gross_margin', 9.6, 'percent', company='CALB', p=('2023-01-01', '2023-06-30')),
        c('10.3%', 'gross_margin', 10.3, 'percent', company='CALB', p=('2022-01-01', '2022-06-30')),
        c('13.0 GWh', 'installations', 13, 'GWh', company='CALB', p=('2023-01-01', '2023-06-30')),
        c('58.8%', 'installations', 58.8, 'percent', company='CALB', role='change', p=('2023-01-01', '2023-06-30')),
        c('4.3%', 'market_share', 4.3, 'percent', company='CALB', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('8.3%', 'market_share', 8.3, 'percent', company='CALB', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('27%', ['revenue', 'other'], 27, 'percent', company=['CALB', 'XPeng'], role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('24%', ['revenue', 'other'], 24, 'percent', company=['CALB', 'GAC Aion'], role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('90 GWh', 'capacity', 90, 'GWh', company='CALB', per=['year', None], p=(None, '2023-12-31'), status=['target', 'forecast']),
        c('500 GWh', 'capacity', 500, 'GWh', company='CALB', per=['year', None], p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('52%', 'other', 52, 'percent', company='CALB', p=('2023-01-01', '2023-06-30')),
        c('15 GWh', 'capacity', 15, 'GWh', company='CALB', per=['year', None], status='plan'),
        c('€2.06 billion', 'investment', 2060000000, 'EUR', company='CALB', status='plan'),
        c('end of 2025', 'production_start', None, 'date', company='CALB', p=('2025-12-31', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('8.9 billion yuan', 'cash', 8900000000, 'CNY', company='CALB', p=('2023-06-30', '2023-06-30')),
        c('29.6 billion', 'debt', 29600000000, 'CNY', company='CALB', p=('2023-06-30', '2023-06-30')),
        c('2.7%', 'share_price', -2.7, 'percent', company='CALB', role='change', p=('2023-08-25', '2023-08-25')),
        c('HK$16.52', 'share_price', 16.52, 'HKD', company='CALB', per=['share', None], p=('2023-08-25', '2023-08-25')),
        c('HK$38', 'share_price', 38, 'HKD', company='CALB', per=['share', None]),
    ],
    names=mentions(TEXT, {'CALB': ('COMPANY', 'CALB'), 'GAC Aion': ('COMPANY', 'GAC Aion'), 'XPeng': ('COMPANY', 'XPeng')}),
    checks=[],
)
