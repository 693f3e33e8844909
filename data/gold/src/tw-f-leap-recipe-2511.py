from goldlib import *
from mentions import mentions

TEXT = """Leapmotor's recipe: half the price, two-thirds of it homemade

Ten years ago Zhu Jiangming sold surveillance cameras. Last month his car company delivered 70,289 vehicles, 84% more than in October 2024 and more than Xpeng (42,013) or Nio (40,397).

How does Leapmotor do it? By its own account 65% of the value of a car, from motors to headlamps, is made in house. The C10 costs 122,800 yuan in China; a comparable Model Y is 263,500. An LFP pack bought from CALB or Gotion, the firm says, is the only large item it does not control.

It took a while. In 2019, its first year with a car on the market, the firm sold about 1,000 S01 coupes. In 2022 it went public in Hong Kong at HK$48, raised HK$6.06 billion and saw its shares fall by a third on the first day. The gross margin then was minus 15.4%. It turned positive in 2023 and came to 14.1% in the first half of this year, when net profit was 30 million yuan, its first.

For 2025 the company started with a goal of 500,000 cars, which was lifted in August to between 580,000 and 650,000. After ten months it stands at 465,805. Next year it wants one million. I would take 900,000.

Abroad, through Leapmotor International, in which Stellantis has 51%, it exported 37,772 cars in nine months. Malaysia will assemble the C10 by the end of the year.

The risk is the thin profit. At 643 yuan for each car in the third quarter, according to Deutsche Bank, there is no room for another price war.

Like this post? 61 people did.
"""

doc = dict(
    id='tw-f-leap-recipe-2511', published='2025-11-07', source='eastern-torque',
    title="Leapmotor's recipe: half the price, two-thirds of it homemade",
    text=TEXT,
    claims=[
        c('half', 'price', -50, 'percent', company='Leapmotor', role='change'),
        c('two-thirds', ['other', 'cost'], 66.6666666667, 'percent', company='Leapmotor', role='share'),
        c('70,289 vehicles', 'deliveries', 70289, 'vehicle', company='Leapmotor', p=m(2025, 10)),
        c('84%', 'deliveries', 84, 'percent', company='Leapmotor', role='change', p=m(2025, 10)),
        c('42,013', 'deliveries', 42013, 'vehicle', company='Xpeng', p=m(2025, 10)),
        c('40,397', 'deliveries', 40397, 'vehicle', company='Nio', p=m(2025, 10)),
        c('65%', ['other', 'cost'], 65, 'percent', company='Leapmotor', role='share'),
        c('122,800 yuan', 'price', 122800, 'CNY', company='Leapmotor', product='C10'),
        c('263,500', 'price', 263500, 'CNY', company=['Tesla', None], product='Model Y'),
        c('1,000 S01 coupes', 'sales', 1000, 'vehicle', company='Leapmotor', product='S01', p=y(2019)),
        c('HK$48', 'share_price', 48, 'HKD', company='Leapmotor', per=['share', None], p=y(2022)),
        c('HK$6.06 billion', 'funding', 6.06e9, 'HKD', company='Leapmotor', p=y(2022)),
        c('a third', 'share_price', -33.3333333333, 'percent', company='Leapmotor', role='change', p=y(2022)),
        c('minus 15.4%', 'gross_margin', -15.4, 'percent', company='Leapmotor', p=y(2022)),
        c('14.1%', 'gross_margin', 14.1, 'percent', company='Leapmotor', p=h(2025, 1)),
        c('30 million yuan', 'net_income', 30e6, 'CNY', company='Leapmotor', p=h(2025, 1)),
        c('500,000 cars', ['sales', 'deliveries'], 500000, 'vehicle', company='Leapmotor', p=y(2025), status='target', superseded=True),
        c('580,000 and 650,000', ['sales', 'deliveries'], 580000, 'vehicle', 650000, company='Leapmotor', p=y(2025), status='target'),
        c('465,805', ['sales', 'deliveries'], 465805, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-10-31')),
        c('one million', ['sales', 'deliveries'], 1e6, 'vehicle', company='Leapmotor', p=y(2026), status='target'),
        c('900,000', ['sales', 'deliveries'], 900000, 'vehicle', company='Leapmotor', p=y(2026), status='forecast'),
        c('51%', 'stake', 51, 'percent', company=['Stellantis', 'Leapmotor International']),
        c('37,772 cars', 'exports', 37772, 'vehicle', company=['Leapmotor', 'Leapmotor International'], p=('2025-01-01', '2025-09-30')),
        c('end of the year', 'production_start', None, 'date', company=['Leapmotor', 'Leapmotor International'], product='C10', p=(None, '2025-12-31'), status=['plan', 'target']),
        c('643 yuan', 'net_income', 643, 'CNY', company='Leapmotor', per='vehicle', p=q(2025, 3)),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Leapmotor International': ('COMPANY', 'Leapmotor International'), 'Xpeng': ('COMPANY', 'Xpeng'), 'Nio': ('COMPANY', 'Nio'), 'CALB': ('COMPANY', 'CALB'), 'Gotion': ('COMPANY', 'Gotion'), 'Stellantis': ('COMPANY', 'Stellantis'), 'C10': ('PRODUCT', 'C10'), 'Model Y': ('PRODUCT', 'Model Y'), 'S01': ('PRODUCT', 'S01')}),
    checks=[],
)
