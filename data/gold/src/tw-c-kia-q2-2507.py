from goldlib import *
from mentions import mentions

TEXT = """Kia's operating profit falls 26.3% in Q2 despite highest-ever sales

Kia Corp. logged its largest quarterly revenue to date in the April-June period, but U.S. tariffs and incentives weighed on profit, the automaker said Friday.

Revenue edged up 5.9 percent from a year earlier to 29.2 trillion won ($21.2 billion). Operating profit came to 2.68 trillion won, a decrease of 26.3 percent, and the operating margin fell 4.0 percentage points to 9.2 percent. Net profit stood at 2.21 trillion won, down 25 percent.

Tariffs reduced operating profit by 755 billion won, according to the company. Its sister Hyundai Motor had put its own burden at 802 billion won a day earlier.

Kia sold 809,000 vehicles globally, up 1.8 percent. At home, sales gained 3.4 percent to 143,000 units; overseas they rose 1.5 percent to 666,000 units, of which the U.S. took 214,000.

Eco-friendly models accounted for 23.1 percent of the total, 1.6 points more than in the same quarter of last year. Hybrids led with 109,000, followed by 58,000 EVs and 15,000 plug-in hybrids. EV sales were down 6.9 percent even though the EV3 arrived in Western Europe, where EVs' share of Kia's sales exceeded 15 percent.

"We have three more mass-market EVs coming," an executive said on a conference call. The EV5 is to be launched in Korea in September and the EV2 in Europe in early 2026.

For the year Kia maintained its guidance of 3.19 million units in sales and 12.1 trillion won in operating profit.

The Seoul-based firm will buy back and cancel 350 billion won worth of its own shares in the second half.

Kia shares dropped 1.1 percent to 103,900 won.
"""

doc = dict(
    id='tw-c-kia-q2-2507', published='2025-07-25', source='korea-auto-times',
    title="Kia's operating profit falls 26.3% in Q2 despite highest-ever sales",
    text=TEXT,
    claims=[
        c('26.3%', 'operating_income', -26.3, 'percent', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('5.9 percent', 'revenue', 5.9, 'percent', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('29.2 trillion won', 'revenue', 29200000000000, 'KRW', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('$21.2 billion', 'revenue', 21200000000, 'USD', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('2.68 trillion won', 'operating_income', 2680000000000, 'KRW', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('26.3 percent', 'operating_income', -26.3, 'percent', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('4.0 percentage points', 'margin', -4, 'percentage_point', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('9.2 percent', 'margin', 9.2, 'percent', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('2.21 trillion won', 'net_income', 2210000000000, 'KRW', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('25 percent', 'net_income', -25, 'percent', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('755 billion won', ['cost', 'tariff'], 755000000000, 'KRW', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('802 billion won', ['cost', 'tariff'], 802000000000, 'KRW', company='Hyundai Motor', p=('2025-04-01', '2025-06-30')),
        c('809,000 vehicles', 'sales', 809000, 'vehicle', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('1.8 percent', 'sales', 1.8, 'percent', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('3.4 percent', 'sales', 3.4, 'percent', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('143,000 units', 'sales', 143000, 'vehicle', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('1.5 percent', 'sales', 1.5, 'percent', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('666,000 units', 'sales', 666000, 'vehicle', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('214,000', 'sales', 214000, 'vehicle', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('23.1 percent', 'sales', 23.1, 'percent', company='Kia', role='share', p=('2025-04-01', '2025-06-30')),
        c('1.6 points', 'sales', 1.6, 'percentage_point', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('109,000', 'sales', 109000, 'vehicle', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('58,000 EVs', 'sales', 58000, 'vehicle', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('15,000 plug-in hybrids', 'sales', 15000, 'vehicle', company='Kia', p=('2025-04-01', '2025-06-30')),
        c('6.9 percent', 'sales', -6.9, 'percent', company='Kia', role='change', p=('2025-04-01', '2025-06-30')),
        c('15 percent', 'sales', 15, 'percent', None, company='Kia', role='share', p=('2025-04-01', '2025-06-30')),
        c('three', 'models', 3, 'model', company='Kia', status=['plan', 'target', 'forecast']),
        c('September', 'launch', None, 'date', company='Kia', product='EV5', p=('2025-09-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('early 2026', 'launch', None, 'date', company='Kia', product='EV2', p=('2026-01-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('3.19 million units', 'sales', 3190000, 'vehicle', company='Kia', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('12.1 trillion won', 'operating_income', 12100000000000, 'KRW', company='Kia', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('350 billion won', 'other', 350000000000, 'KRW', company='Kia', p=('2025-07-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('1.1 percent', 'share_price', -1.1, 'percent', company='Kia', role='change', p=('2025-07-25', '2025-07-25')),
        c('103,900 won', 'share_price', 103900, 'KRW', company='Kia', per='share', p=('2025-07-25', '2025-07-25')),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'Hyundai Motor': ('COMPANY', 'Hyundai Motor'), 'EV3': ('PRODUCT', 'EV3'), 'EV5': ('PRODUCT', 'EV5'), 'EV2': ('PRODUCT', 'EV2')}),
    checks=[],
)
