from goldlib import *
from mentions import mentions

TEXT = """Seven million a day, one in 400: what becomes of the paper cup

A cup weighs 11 grams, of which six per cent is a film of plastic, and lives for 13 minutes. Two and a half billion are used each year in Britain, MPs once wrote, and hardly any reach one of the three mills that could take them apart.

Costa, the biggest of the chains, with 2,467 shops and 9,000 machines in garages, says it will recycle as many as it sells by 2020, and gives £70 a tonne to hauliers. It recovered 67 million last year. Coca-Cola closed its purchase of the brand in January for £3.9bn. Starbucks adds 5p for paper at all 950 of its British branches, a step that raised the use of one's own mug in a trial from 2.2 to 5.8%.

Behaviour is stubborn. At one university with 21,000 students 12 approaches were tried on six counters for ten weeks; a surcharge beat a discount by three to one, and a poster with a turtle did nothing. People over 55 forget least. Asked why they had left it at home, 43% said "home".

An artist of 33 has built a wave out of 2,860 cups. It stood in a lobby in Leeds for 19 days before a cleaner, on his first morning, recycled it.
"""

doc = dict(
    id='tp-coffee-cups', published='2019-03-05', source='plate-and-fork',
    title='Seven million a day, one in 400: what becomes of the paper cup',
    text=TEXT,
    claims=[
        c('2,467 shops', 'stores', 2467, 'store', company='Costa'),
        c('9,000 machines', 'other', 9000, 'item', company='Costa'),
        c('£70', 'cost', 70, 'GBP', company='Costa', per='tonne'),
        c('67 million', 'other', 67e6, 'item', company='Costa', p=y(2018)),
        c('£3.9bn', 'investment', 3.9e9, 'GBP', company=['Coca-Cola', 'Costa'], p=m(2019, 1)),
        c('5p', 'price', 0.05, 'GBP', company='Starbucks'),
        c('950 of its British branches', 'stores', 950, 'store', company='Starbucks'),
    ],
    names=mentions(TEXT, {'Costa': ('COMPANY', 'Costa'), 'Coca-Cola': ('COMPANY', 'Coca-Cola'), 'Starbucks': ('COMPANY', 'Starbucks')}),
    checks=[],
)
