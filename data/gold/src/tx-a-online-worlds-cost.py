from goldlib import *
from mentions import mentions

TEXT = """Online game passes four million players

World of Warcraft has become the most popular subscription game on the internet with more than four million paying players, its maker said.

Blizzard Entertainment, a division of Vivendi Universal, said many of them live in China, where the game was launched on 7 June. Players there buy 66 hours for 30 yuan. Americans pay $14.99 and Europeans 12.99 euros a month.

The game went on sale in the US last November for $49.99, and shops there sold 240,000 copies in the first 24 hours. Vivendi's games unit made an operating profit of 41m euros in the first half of the year, compared with a loss of 183 million euros, on revenue up by 32% to 279m euros.

Spending on massively multiplayer games came to $2bn last year, according to the consultancy Penrose, and it expects the figure to double by 2009. South Korea accounts for a quarter of the market. On average players are 27 years old and spend 22 hours a week in the virtual world, it found after questioning 5,500 of them; 8% said they played for more than 50 hours.

That worries some doctors. This month a man of 28 died in Taegu after he had played another game for 50 hours almost without a break. China has asked seven operators to limit sessions to three hours.

Trade in virtual goods is also growing. A single sword was auctioned for $1,100 in July, although Blizzard forbids such sales and has closed 18,000 accounts.
"""

doc = dict(
    id='tx-a-online-worlds-cost', published='2005-08-25', source='online-play-report',
    title='Online game passes four million players',
    text=TEXT,
    claims=[
        c('four million players', 'other', 4e6, 'item', None, company='Blizzard Entertainment', product=[None, 'World of Warcraft']),
        c('four million paying players', 'other', 4e6, 'item', None, company='Blizzard Entertainment', product=[None, 'World of Warcraft']),
        c('7 June', 'launch', None, 'date', company='Blizzard Entertainment', product=[None, 'World of Warcraft'], p=('2005-06-07', '2005-06-07')),
        c('30 yuan', 'price', 30, 'CNY', company='Blizzard Entertainment', product=[None, 'World of Warcraft']),
        c('$14.99', 'price', 14.99, 'USD', company='Blizzard Entertainment', product=[None, 'World of Warcraft'], per='month'),
        c('12.99 euros', 'price', 12.99, 'EUR', company='Blizzard Entertainment', product=[None, 'World of Warcraft'], per='month'),
        c('last November', 'launch', None, 'date', company='Blizzard Entertainment', product=[None, 'World of Warcraft'], p=m(2004, 11)),
        c('$49.99', 'price', 49.99, 'USD', company='Blizzard Entertainment', product=[None, 'World of Warcraft']),
        c('240,000 copies', 'sales', 240000, 'item', company='Blizzard Entertainment', product=[None, 'World of Warcraft'], p=m(2004, 11)),
        c('41m euros', 'operating_income', 41e6, 'EUR', company=['Vivendi Universal', 'Vivendi'], p=h(2005, 1)),
        c('183 million euros', 'operating_income', -183e6, 'EUR', company=['Vivendi Universal', 'Vivendi'], p=h(2004, 1)),
        c('32%', 'revenue', 32, 'percent', company=['Vivendi Universal', 'Vivendi'], role='change', p=h(2005, 1)),
        c('279m euros', 'revenue', 279e6, 'EUR', company=['Vivendi Universal', 'Vivendi'], p=h(2005, 1)),
    ],
    names=mentions(TEXT, {'Blizzard Entertainment': ('COMPANY', 'Blizzard Entertainment'), 'Blizzard': ('COMPANY', 'Blizzard Entertainment'), 'Vivendi Universal': ('COMPANY', 'Vivendi Universal'), 'Vivendi': ('COMPANY', 'Vivendi Universal')}),
    checks=[],
)
