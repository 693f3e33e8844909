from goldlib import *
from mentions import mentions

TEXT = """Games makers pay more for the rights to films

Hollywood licences are becoming more expensive for publishers of video games, a report says, as the cost of a big title climbs towards $20m.

One game in five sold in the US last year was based on a film or television programme, according to Bayliss Research. It puts consumer spending on such games at $1.4bn. A licence for a well-known film now costs between $3m and $10m, about three times as much as in 2000, and royalties of 10% come on top.

Electronic Arts has earned more than $1bn from its Harry Potter series since 2001. The company, which had revenue of $3.1bn in the 12 months to March, has also acquired the rights to The Godfather; the game will be in shops on 27 September for $49.95. It has 6,100 staff.

Rival THQ renewed its agreement with Pixar this year and expects to sell five million copies of a game about talking cars in 2006. Its previous Pixar title, Finding Nemo, sold 6.3 million.

Success is by no means certain. A tie-in for last summer's biggest superhero film received average marks of 54% from critics, and 30% of copies went back to the warehouse. Bayliss asked 1,250 players between the ages of 10 and 30 about their favourites: 61% of them thought games based on films were worse than others.

The studios are learning as well. In the past year three of them opened games divisions, and two directors have asked for a say in every scene.
"""

doc = dict(
    id='tx-a-spy-film-rights', published='2005-05-10', source='games-industry-post',
    title='Games makers pay more for the rights to films',
    text=TEXT,
    claims=[
        c('$1bn', 'revenue', 1e9, 'USD', None, company='Electronic Arts', p=('2001-01-01', '2005-05-10')),
        c('$3.1bn', 'revenue', 3.1e9, 'USD', company='Electronic Arts', p=('2004-04-01', '2005-03-31')),
        c('27 September', 'launch', None, 'date', company='Electronic Arts', product=[None, 'The Godfather'], p=('2005-09-27', '2005-09-27'), status='plan'),
        c('$49.95', 'price', 49.95, 'USD', company='Electronic Arts', product=[None, 'The Godfather'], status=['plan', 'actual']),
        c('6,100 staff', 'headcount', 6100, 'job', company='Electronic Arts'),
        c('five million copies', 'sales', 5e6, 'item', company='THQ', p=y(2006), status=['target', 'forecast']),
        c('6.3 million', 'sales', 6.3e6, 'item', company='THQ', product=[None, 'Finding Nemo'], p=(None, '2005-05-10')),
    ],
    names=mentions(TEXT, {'Electronic Arts': ('COMPANY', 'Electronic Arts'), 'THQ': ('COMPANY', 'THQ'), 'Pixar': ('COMPANY', 'Pixar')}),
    checks=[],
)
