from goldlib import *
from mentions import mentions

TEXT = """A doll, a bomb and a record of 30 years

Warner Bros said on Sunday that its doll in pink had earned $1.03bn at the tills, 17 days after it opened. Just 53 films have got that far and none of the others was made by a woman alone.

It was seen in 4,337 cinemas in America, where one ticket costs $10.53 on average. Women bought 65% of them at the first weekend. In the same seven days a picture about a physicist, three hours in length and shot on 18 kilometres of film, sold out at 30 halls with a screen of 22 metres. One fan in five saw both within a day, some 200,000 in advance, and dressed twice.

Mattel, which has made the toy since 1959 at the rate of about 58 million a year, gets a fee for the name. Its own sales fell 12% to $1.09bn in the quarter to June and net profit by 59% to $27.2m.

The boom ends there. Actors have been on strike since 14 July, writers for 98 days; there are 171,500 of the two in all. A count of 100 top films of 2022 showed 44 with a leading lady, three more than in 2021. Nine were past 45 years of age.
"""

doc = dict(
    id='tp-cinema-doll', published='2023-08-08', source='box-office-bulletin',
    title='A doll, a bomb and a record of 30 years',
    text=TEXT,
    claims=[
        c('$1.03bn', 'revenue', 1.03e9, 'USD', company='Warner Bros', p=('2023-07-21', '2023-08-06')),
        c('58 million', ['production', 'sales'], 58e6, 'item', company='Mattel', per='year'),
        c('12%', 'revenue', -12, 'percent', company='Mattel', role='change', p=q(2023, 2)),
        c('$1.09bn', 'revenue', 1.09e9, 'USD', company='Mattel', p=q(2023, 2)),
        c('59%', 'net_income', -59, 'percent', company='Mattel', role='change', p=q(2023, 2)),
        c('$27.2m', 'net_income', 27.2e6, 'USD', company='Mattel', p=q(2023, 2)),
    ],
    names=mentions(TEXT, {'Warner Bros': ('COMPANY', 'Warner Bros'), 'Mattel': ('COMPANY', 'Mattel')}),
    checks=[],
)
