from goldlib import *
from mentions import mentions

TEXT = """VinFast sells more cars to its own taxi firm, and still loses $623 million in the third quarter

HANOI, Oct 5 – The first set of figures that VinFast Auto has published since its Nasdaq listing in August shows a company growing at speed and bleeding at speed. It handed over 10,027 cars from July to September, 5.2% more than the 9,535 of the preceding three months; about 60% of them went to GSM, the cab operator that is 95% owned by founder Pham Nhat Vuong, 55. For the year, it left the goal at 40,000 to 50,000.

In billions of dong          Q3 2023     Q3 2022
Revenue                      8,254.4     3,184.6
Gross profit                 -2,793.2    -2,671.5
R&D                          4,104.7     5,120.3
Operating expenses, total    8,312.9     8,590.1
Net result                   -15,003.0   -12,107.4

Revenue thus came to $342.7 million, an increase of 159.2%, while the gross margin was minus 33.8%.

How long will the money last? On September 30 there were 3.13 trillion dong ($130 billion) in the till. Vingroup and its chairman have pledged $2.5 billion in grants and loans, of which $950 million has been disbursed. Stocks of unsold vehicles, mostly of the VF e34 and VF 5, climbed to 26.3 trillion dong. The share ended Wednesday at $7.93.
"""

doc = dict(
    id='b-vinfast-q323', published='2023-10-05', source='mekong-markets',
    title='VinFast sells more cars to its own taxi firm, and still loses $623 million in the third quarter',
    text=TEXT,
    claims=[
        c('$623 million', 'net_income', -623000000, 'USD', company=['VinFast', 'VinFast Auto'], p=('2023-07-01', '2023-09-30')),
        c('10,027 cars', 'deliveries', 10027, 'vehicle', company=['VinFast', 'VinFast Auto'], p=('2023-07-01', '2023-09-30')),
        c('5.2%', 'deliveries', 5.2, 'percent', company=['VinFast', 'VinFast Auto'], role='change', p=('2023-07-01', '2023-09-30')),
        c('9,535', 'deliveries', 9535, 'vehicle', company=['VinFast', 'VinFast Auto'], p=('2023-04-01', '2023-06-30')),
        c('60%', ['deliveries', 'sales'], 60, 'percent', company=['VinFast', 'VinFast Auto'], role='share', p=('2023-07-01', '2023-09-30')),
        c('95%', 'stake', 95, 'percent', company=['VinFast', 'VinFast Auto', 'GSM']),
        c('40,000 to 50,000', ['deliveries', 'sales'], 40000, 'vehicle', 50000, company=['VinFast', 'VinFast Auto'], p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('8,254.4', 'revenue', 8254400000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2023-07-01', '2023-09-30')),
        c('3,184.6', 'revenue', 3184600000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2022-07-01', '2022-09-30')),
        c('-2,793.2', 'gross_profit', -2793200000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2023-07-01', '2023-09-30')),
        c('-2,671.5', 'gross_profit', -2671500000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2022-07-01', '2022-09-30')),
        c('4,104.7', 'rnd', 4104700000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2023-07-01', '2023-09-30')),
        c('5,120.3', 'rnd', 5120300000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2022-07-01', '2022-09-30')),
        c('8,312.9', 'opex', 8312900000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2023-07-01', '2023-09-30')),
        c('8,590.1', 'opex', 8590100000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2022-07-01', '2022-09-30')),
        c('-15,003.0', 'net_income', -15003000000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2023-07-01', '2023-09-30')),
        c('-12,107.4', 'net_income', -12107400000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2022-07-01', '2022-09-30')),
        c('$342.7 million', 'revenue', 342700000, 'USD', company=['VinFast', 'VinFast Auto'], p=('2023-07-01', '2023-09-30')),
        c('159.2%', 'revenue', 159.2, 'percent', company=['VinFast', 'VinFast Auto'], role='change', p=('2023-07-01', '2023-09-30')),
        c('minus 33.8%', 'gross_margin', -33.8, 'percent', company=['VinFast', 'VinFast Auto'], p=('2023-07-01', '2023-09-30')),
        c('3.13 trillion dong', 'cash', 3130000000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2023-09-30', '2023-09-30')),
        c('$130 billion', 'cash', 130000000000, 'USD', company=['VinFast', 'VinFast Auto'], p=('2023-09-30', '2023-09-30')),
        c('$2.5 billion', 'funding', 2500000000, 'USD', company=['Vingroup', 'VinFast', 'VinFast Auto'], status=['plan', 'actual']),
        c('$950 million', 'funding', 950000000, 'USD', company=['VinFast', 'VinFast Auto']),
        c('26.3 trillion dong', 'inventory', 26300000000000, 'VND', company=['VinFast', 'VinFast Auto'], p=('2023-09-30', '2023-09-30')),
        c('$7.93', 'share_price', 7.93, 'USD', company=['VinFast', 'VinFast Auto'], per=[None, 'share'], p=('2023-10-04', '2023-10-04')),
    ],
    names=mentions(TEXT, {
        'VinFast Auto': ('COMPANY', 'VinFast'),
        'VinFast': ('COMPANY', 'VinFast'),
        'GSM': ('COMPANY', 'GSM'),
        'Vingroup': ('COMPANY', 'Vingroup'),
        'VF e34': ('PRODUCT', 'VF e34'),
        'VF 5': ('PRODUCT', 'VF 5'),
    }),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['-15,003.0', '$623 million']),
        dict(kind='growth', verdict='consistent', quotes=['9,535', '10,027 cars', '5.2%']),
        dict(kind='growth', verdict='consistent', quotes=['3,184.6', '8,254.4', '159.2%']),
        dict(kind='fx', verdict='consistent', quotes=['8,254.4', '$342.7 million']),
        dict(kind='share', verdict='consistent', quotes=['minus 33.8%', '-2,793.2', '8,254.4']),
        dict(kind='fx', verdict='inconsistent', quotes=['3.13 trillion dong', '$130 billion'], suggestion='fits $130 million'),
    ],
)
