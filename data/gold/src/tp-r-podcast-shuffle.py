from goldlib import *
from mentions import mentions

TEXT = """No screen, no choice, £69: Apple aims low

The list of songs is a surprise every time, because there is nothing to read it on. Apple's iPod shuffle, out since Tuesday, is as light as a car key at 22 grams and the first of its players with no disk inside.

A hundred and twenty tracks go on the £69 version; for £99 it is 240. Americans pay $99 and $149 respectively. The chain's London branch had sold its 400 by two o'clock. With it came a computer, the Mac mini, for £339 ($499), 16.5cm square, to which people are asked to bring their own screen, mouse and keyboard.

Four and a half million music players left the Cupertino company's stores in the quarter to December, and 10 million in all since 2001. Of the disk-less sort it had, until now, precisely 0% of the market.

A psychologist at Sussex tells us that with 240 songs the chance to hear two of one album in a row is greater than most of us suspect; 44 of her 60 subjects swore that the machine had moods. The stick should not be chewed, says a footnote on page 3. On page 4 it says so in 11 other languages.
"""

doc = dict(
    id='tp-r-podcast-shuffle', published='2005-01-12', source='macro-news',
    title='No screen, no choice, £69: Apple aims low',
    text=TEXT,
    claims=[
        c('£69', 'price', 69, 'GBP', company='Apple', product='iPod shuffle'),
        c('Tuesday', 'launch', None, 'date', company='Apple', product='iPod shuffle', p=('2005-01-11', '2005-01-11')),
        c('22 grams', 'weight', 0.022, 'kg', company='Apple', product='iPod shuffle'),
        c('£69', 'price', 69, 'GBP', nth=1, company='Apple', product='iPod shuffle'),
        c('£99', 'price', 99, 'GBP', company='Apple', product='iPod shuffle'),
        c('$99', 'price', 99, 'USD', company='Apple', product='iPod shuffle'),
        c('$149', 'price', 149, 'USD', company='Apple', product='iPod shuffle'),
        c('400', 'sales', 400, 'item', company='Apple', product='iPod shuffle'),
        c('£339', 'price', 339, 'GBP', company='Apple', product='Mac mini'),
        c('$499', 'price', 499, 'USD', company='Apple', product='Mac mini'),
        c('16.5cm', 'length', 16.5, 'cm', company='Apple', product='Mac mini'),
        c('Four and a half million music players', ['sales', 'deliveries'], 4.5e6, 'item', company='Apple', p=q(2004, 4)),
        c('10 million', ['sales', 'deliveries'], 10e6, 'item', company='Apple', p=('2001-01-01', '2005-01-12')),
        c('0%', 'market_share', 0, 'percent', company='Apple'),
    ],
    names=mentions(TEXT, {'Apple': ('COMPANY', 'Apple'), 'iPod shuffle': ('PRODUCT', 'iPod shuffle'), 'Mac mini': ('PRODUCT', 'Mac mini')}),
    checks=[],
)
