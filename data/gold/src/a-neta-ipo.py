from goldlib import *
from mentions import mentions

TEXT = """Neta parent Hozon files for Hong Kong float after losing $0.95 billion in a year

Hozon New Energy, which sells cars under the Neta badge, handed in its papers at the Hong Kong exchange on Wednesday night. 412 pages; we read them so you need not.

The loss. 6.87 billion yuan in 2023, 6.67 billion in 2022, 4.84 billion in 2021: 18.38 billion yuan altogether. Adjusted EBITDA: −5.28 billion, from −5.04 billion.

The top line. Revenue of 13.55 billion yuan, 3.8 percent up on 13.05 billion, of which 1.65 billion or 12.2% was earned abroad. The gross margin was minus 14.9 percent, and so the gross loss 2.02 billion; in 2022 those stood at minus 22.5 percent and 2.94 billion, respectively.

The cars. Neta delivered 124,189 of them, 16 percent fewer than the 147,949 of the year before, and exported 17,019. Thailand gets them from a Bangkok line of 20,000 a year.

The till. It held 2.84 billion yuan at the end of December and burned 4.35 billion in operations during the year; short-term loans add up to 4.32 billion by April 30. Owners include CATL (2.1%) and 360 Security (9.1%). Last round's valuation: 25 billion yuan.

CICC, Morgan Stanley, ABCI and two more are the sponsors.
"""

doc = dict(
    id='a-neta-ipo', published='2024-06-27', source='ipo-tracker-hongkong',
    title='Neta parent Hozon files for Hong Kong float after losing $0.95 billion in a year',
    text=TEXT,
    claims=[
        c('$0.95 billion', 'net_income', -950000000, 'USD', company='Hozon', p=y(2023)),
        c('6.87 billion yuan', 'net_income', -6870000000, 'CNY', company='Hozon', p=y(2023)),
        c('6.67 billion', 'net_income', -6670000000, 'CNY', company='Hozon', p=y(2022)),
        c('4.84 billion', 'net_income', -4840000000, 'CNY', company='Hozon', p=y(2021)),
        c('18.38 billion yuan', 'net_income', -18380000000, 'CNY', company='Hozon', p=('2021-01-01', '2023-12-31')),
        c('−5.28 billion', 'ebitda', -5280000000, 'CNY', company='Hozon', p=y(2023)),
        c('−5.04 billion', 'ebitda', -5040000000, 'CNY', company='Hozon', p=y(2022)),
        c('13.55 billion yuan', 'revenue', 13550000000, 'CNY', company='Hozon', p=y(2023)),
        c('3.8 percent', 'revenue', 3.8, 'percent', company='Hozon', role='change', p=y(2023)),
        c('13.05 billion', 'revenue', 13050000000, 'CNY', company='Hozon', p=y(2022)),
        c('1.65 billion', 'revenue', 1650000000, 'CNY', company='Hozon', p=y(2023)),
        c('12.2%', 'revenue', 12.2, 'percent', company='Hozon', role='share', p=y(2023)),
        c('minus 14.9 percent', 'gross_margin', -14.9, 'percent', company='Hozon', p=y(2023)),
        c('2.02 billion', 'gross_profit', -2020000000, 'CNY', company='Hozon', p=y(2023)),
        c('minus 22.5 percent', 'gross_margin', -22.5, 'percent', company='Hozon', p=y(2022)),
        c('2.94 billion', 'gross_profit', -2940000000, 'CNY', company='Hozon', p=y(2022)),
        c('124,189', 'deliveries', 124189, 'vehicle', company='Neta', p=y(2023)),
        c('16 percent', 'deliveries', -16, 'percent', company='Neta', role='change', p=y(2023)),
        c('147,949', 'deliveries', 147949, 'vehicle', company='Neta', p=y(2022)),
        c('17,019', 'exports', 17019, 'vehicle', company='Neta', p=y(2023)),
        c('20,000', 'capacity', 20000, 'vehicle', company='Neta', per='year'),
        c('2.84 billion yuan', 'cash', 2840000000, 'CNY', company='Hozon', p=('2023-12-31', '2023-12-31')),
        c('4.35 billion', 'cash_flow', -4350000000, 'CNY', company='Hozon', p=y(2023)),
        c('4.32 billion', 'debt', 4320000000, 'CNY', company='Hozon', p=('2024-04-30', '2024-04-30')),
        c('2.1%', 'stake', 2.1, 'percent', company=['CATL', 'Hozon']),
        c('9.1%', 'stake', 9.1, 'percent', company=['360 Security', 'Hozon']),
        c('25 billion yuan', 'valuation', 25000000000, 'CNY', company='Hozon'),
    ],
    names=mentions(TEXT, {'Neta': ('COMPANY', 'Neta'), 'Hozon': ('COMPANY', 'Hozon'), 'Hozon New Energy': ('COMPANY', 'Hozon'), 'CATL': ('COMPANY', 'CATL'), '360 Security': ('COMPANY', '360 Security')}),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['6.87 billion yuan', '$0.95 billion']),
        dict(kind='sum', verdict='consistent', quotes=['4.84 billion', '6.67 billion', '6.87 billion yuan', '18.38 billion yuan']),
        dict(kind='growth', verdict='consistent', quotes=['13.05 billion', '13.55 billion yuan', '3.8 percent']),
        dict(kind='share', verdict='consistent', quotes=['1.65 billion', '13.55 billion yuan', '12.2%']),
        dict(kind='share', verdict='consistent', quotes=['2.02 billion', '13.55 billion yuan', 'minus 14.9 percent']),
        dict(kind='share', verdict='consistent', quotes=['2.94 billion', '13.05 billion', 'minus 22.5 percent']),
        dict(kind='growth', verdict='consistent', quotes=['147,949', '124,189', '16 percent']),
    ],
)
