from goldlib import *
from mentions import mentions

TEXT = """Free, for a deposit of Rs 1,500: Jio's feature phone overwhelms its own website

Reliance Jio stopped taking bookings for its JioPhone on Saturday last after six million people had put down Rs 500 each in barely two days. The balance of Rs 1,000 is due when the set is delivered, and the whole is to be refunded after 36 months.

The handset, 4G and with 22 Indian languages, can be charged with packs from Rs 24 for two days to Rs 153 a month. Jio, launched on 5 September 2016, had 123.4 million subscribers at the end of June, while Airtel counted 280.6 million and Idea 189 million. Its parent has sunk over Rs 2 lakh crore into the venture.

A dealer in Karol Bagh, Mr Harish Chandra (47), said 900 persons had come by noon, of whom he could enter 140 before the server hung. Two policemen stood there. Next door a samosa is Rs 12.

There are around 500 million users of basic phones in the country; 29 per cent of rural households have a person who can go online, a sample survey of 2014 with 65,926 families had stated. In the same sample only 4.4 per cent owned a computer of any kind. Cricket streamed at 240 lines on a 2.4-inch screen eats 300 MB in one innings.
"""

doc = dict(
    id='tp-india-handset', published='2017-09-02', source='mumbai-markets-digest',
    title="Free, for a deposit of Rs 1,500: Jio's feature phone overwhelms its own website",
    text=TEXT,
    claims=[
        c('Rs 1,500', 'price', 1500, 'INR', company='Reliance Jio', product='JioPhone'),
        c('six million', 'orders', 6e6, ['order', 'item'], company='Reliance Jio', product='JioPhone'),
        c('Rs 500', ['price', 'other'], 500, 'INR', company='Reliance Jio', product='JioPhone'),
        c('Rs 1,000', ['price', 'other'], 1000, 'INR', company='Reliance Jio', product='JioPhone'),
        c('Rs 24', 'price', 24, 'INR', company='Reliance Jio'),
        c('Rs 153', 'price', 153, 'INR', company='Reliance Jio', per='month'),
        c('5 September 2016', 'launch', None, 'date', company='Reliance Jio', p=('2016-09-05', '2016-09-05')),
        c('123.4 million subscribers', 'other', 123.4e6, 'item', company='Reliance Jio', p=('2017-06-30', '2017-06-30')),
        c('280.6 million', 'other', 280.6e6, 'item', company='Airtel', p=('2017-06-30', '2017-06-30')),
        c('189 million', 'other', 189e6, 'item', company='Idea', p=('2017-06-30', '2017-06-30')),
        c('Rs 2 lakh crore', 'investment', 2e12, 'INR', None, company='Reliance Jio'),
    ],
    names=mentions(TEXT, {'Reliance Jio': ('COMPANY', 'Reliance Jio'), 'Jio': ('COMPANY', 'Reliance Jio'), 'Airtel': ('COMPANY', 'Airtel'), 'Idea': ('COMPANY', 'Idea'), 'JioPhone': ('PRODUCT', 'JioPhone')}),
    checks=[],
)
