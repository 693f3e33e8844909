from goldlib import *
from mentions import mentions

TEXT = """Tata Motors Q4 profit zooms over 3x to Rs 17,407 crore, EV margins improve

Synopsis
Tata Motors on Friday reported more than a threefold rise in consolidated net profit for the March quarter, helped by JLR and a deferred tax credit.

Tata Motors' consolidated net profit surged to Rs 17,407 crore in Q4FY24 from Rs 5,408 crore in the same quarter last year. The figure includes a deferred tax asset of Rs 8,159 crore.

Revenue from operations rose 13.3% to Rs 1.2 lakh crore, compared with Rs 1.06 lakh crore a year ago. A poll of seven brokerages had pegged it at Rs 1.22 lakh crore.

JLR revenue was up 10.7% to 7.9 billion pounds and its EBIT margin expanded 270 bps to 9.2%. It expects to invest 3.5 billion pounds in FY25.

PV and EV business

Passenger vehicle volumes in the quarter stood at 1,55,700 units, up 14.6%. Revenue of the segment was Rs 14,400 crore, 19.3% higher. EVs made up 13% of volumes, with sales of 20,640, up 27.5% year-on-year but down 4.1% sequentially.

In FY24, EV sales touched 73,844 units, an increase of 48% over 50,043 in FY23. Its share in India's electric car market was 73.1%, from 83.9% in FY23.

EBITDA margin at Tata Passenger Electric Mobility (TPEM) was -0.9%, versus -8.2% in the December quarter. Before product development expenses it was 7.1%.

Also Read: Maruti Suzuki Q4 profit rises 48%, dividend at Rs 125

The company will launch the Curvv EV in Q2FY25, followed by the Harrier EV by the end of the fiscal.

The board recommended a final dividend of Rs 3 per share. Tata Motors shares ended 1.6% up at Rs 1,046.85. The 52-week high is Rs 1,065.60.

(You can now subscribe to our ETMarkets-style WhatsApp channel)
"""

doc = dict(
    id='tv-b-tata-q4fy24', published='2024-05-10', source='dwarf-wheels-india',
    title='Tata Motors Q4 profit zooms over 3x to Rs 17,407 crore, EV margins improve',
    text=TEXT,
    claims=[
        c('3x', 'net_income', 200, 'percent', None, company='Tata Motors', role='change', p=('2024-01-01', '2024-03-31')),
        c('Rs 17,407 crore', 'net_income', 174070000000, 'INR', company='Tata Motors', p=('2024-01-01', '2024-03-31')),
        c('threefold', 'net_income', 200, 'percent', None, company='Tata Motors', role='change', p=('2024-01-01', '2024-03-31')),
        c('Rs 17,407 crore', 'net_income', 174070000000, 'INR', nth=1, company='Tata Motors', p=('2024-01-01', '2024-03-31')),
        c('Rs 5,408 crore', 'net_income', 54080000000, 'INR', company='Tata Motors', p=('2023-01-01', '2023-03-31')),
        c('Rs 8,159 crore', ['other', 'net_income'], 81590000000, 'INR', company='Tata Motors', p=('2024-01-01', '2024-03-31')),
        c('13.3%', 'revenue', 13.3, 'percent', company='Tata Motors', role='change', p=('2024-01-01', '2024-03-31')),
        c('Rs 1.2 lakh crore', 'revenue', 1200000000000, 'INR', company='Tata Motors', p=('2024-01-01', '2024-03-31')),
        c('Rs 1.06 lakh crore', 'revenue', 1060000000000, 'INR', company='Tata Motors', p=('2023-01-01', '2023-03-31')),
        c('Rs 1.22 lakh crore', 'revenue', 1220000000000, 'INR', company='Tata Motors', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('10.7%', 'revenue', 10.7, 'percent', company='JLR', role='change', p=('2024-01-01', '2024-03-31')),
        c('7.9 billion pounds', 'revenue', 7900000000, 'GBP', company='JLR', p=('2024-01-01', '2024-03-31')),
        c('270 bps', 'margin', 2.7, 'percentage_point', company='JLR', role='change', p=('2024-01-01', '2024-03-31')),
        c('9.2%', 'margin', 9.2, 'percent', company='JLR', p=('2024-01-01', '2024-03-31')),
        c('3.5 billion pounds', ['capex', 'investment'], 3500000000, 'GBP', company='JLR', p=('2024-04-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('1,55,700 units', 'sales', 155700, 'vehicle', company='Tata Motors', p=('2024-01-01', '2024-03-31')),
        c('14.6%', 'sales', 14.6, 'percent', company='Tata Motors', role='change', p=('2024-01-01', '2024-03-31')),
        c('Rs 14,400 crore', 'revenue', 144000000000, 'INR', company='Tata Motors', p=('2024-01-01', '2024-03-31')),
        c('19.3%', 'revenue', 19.3, 'percent', company='Tata Motors', role='change', p=('2024-01-01', '2024-03-31')),
        c('13%', 'sales', 13, 'percent', company='Tata Motors', role='share', p=('2024-01-01', '2024-03-31')),
        c('20,640', 'sales', 20640, 'vehicle', company='Tata Motors', p=('2024-01-01', '2024-03-31')),
        c('27.5%', 'sales', 27.5, 'percent', company='Tata Motors', role='change', p=('2024-01-01', '2024-03-31')),
        c('4.1%', 'sales', -4.1, 'percent', company='Tata Motors', role='change', p=('2024-01-01', '2024-03-31')),
        c('73,844 units', 'sales', 73844, 'vehicle', company='Tata Motors', p=('2023-04-01', '2024-03-31')),
        c('48%', 'sales', 48, 'percent', company='Tata Motors', role='change', p=('2023-04-01', '2024-03-31')),
        c('50,043', 'sales', 50043, 'vehicle', company='Tata Motors', p=('2022-04-01', '2023-03-31')),
        c('73.1%', 'market_share', 73.1, 'percent', company='Tata Motors', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('83.9%', 'market_share', 83.9, 'percent', company='Tata Motors', role=['level', 'share'], p=('2022-04-01', '2023-03-31')),
        c('-0.9%', 'margin', -0.9, 'percent', company=['Tata Passenger Electric Mobility', 'TPEM'], p=('2024-01-01', '2024-03-31')),
        c('-8.2%', 'margin', -8.2, 'percent', company=['Tata Passenger Electric Mobility', 'TPEM'], p=('2023-10-01', '2023-12-31')),
        c('7.1%', 'margin', 7.1, 'percent', company=['Tata Passenger Electric Mobility', 'TPEM'], p=('2024-01-01', '2024-03-31')),
        c('Q2FY25', 'launch', None, 'date', company='Tata Motors', product=['Curvv EV', 'Curvv'], p=('2024-07-01', '2024-09-30'), status=['plan', 'target', 'forecast']),
        c('end of the fiscal', 'launch', None, 'date', company='Tata Motors', product='Harrier EV', p=(None, '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('Rs 3', 'other', 3, 'INR', company='Tata Motors', per='share', p=('2023-04-01', '2024-03-31')),
        c('1.6%', 'share_price', 1.6, 'percent', company='Tata Motors', role='change', p=('2024-05-10', '2024-05-10')),
        c('Rs 1,046.85', 'share_price', 1046.85, 'INR', company='Tata Motors', per='share', p=('2024-05-10', '2024-05-10')),
        c('Rs 1,065.60', 'share_price', 1065.6, 'INR', company='Tata Motors', per='share', p=('2023-05-11', '2024-05-10')),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'JLR': ('COMPANY', 'JLR'), 'Tata Passenger Electric Mobility': ('COMPANY', 'Tata Passenger Electric Mobility'), 'TPEM': ('COMPANY', 'Tata Passenger Electric Mobility'), 'Maruti Suzuki': ('COMPANY', 'Maruti Suzuki'), 'Curvv EV': ('PRODUCT', 'Curvv EV'), 'Harrier EV': ('PRODUCT', 'Harrier EV')}),
    checks=[],
)
