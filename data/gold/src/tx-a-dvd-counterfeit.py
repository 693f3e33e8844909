from goldlib import *
from mentions import mentions

TEXT = """Fake DVDs cost UK film trade £270m, study says

One in three DVDs sold in Britain last year was a counterfeit, research paid for by the film industry suggests.

Consumers bought about 79 million illegal discs in 2005 and spent £270m on them, the report by the pollsters Farrow estimates. A typical fake costs £3.50 at a car boot sale. Four in 10 of the 1,700 people interviewed saw nothing wrong with buying one, and 12% had downloaded a film.

Trading standards officers seized two million discs between January and June, twice as many as in the same period of 2005. In Walthamstow a raid on a house found 460 burners able to turn out 60,000 copies a week. Three men were jailed for a total of seven years.

Distributors have responded by cutting prices and bringing release dates forward. Buena Vista will sell its next animated film for £12.99 on 11 September, only 13 weeks after it reached cinemas. Tesco, which has a fifth of the DVD market, has 200 older titles at £2.97 each.

Rental firms are suffering too. Choices UK, which runs 180 shops, lost £4.9m in the half-year to April and has dismissed 150 staff. Online rental is doing better: Lovefilm has 400,000 subscribers after its merger with Screenselect in April and costs £9.99 a month for one disc at a time. It expects revenue of £50m this year.

Overall, the British spent £2.2bn on genuine DVDs last year, down 2%.
"""

doc = dict(
    id='tx-a-dvd-counterfeit', published='2006-08-24', source='screen-business-daily',
    title='Fake DVDs cost UK film trade £270m, study says',
    text=TEXT,
    claims=[
        c('£12.99', 'price', 12.99, 'GBP', company='Buena Vista', status=['plan', 'actual']),
        c('11 September', 'launch', None, 'date', company='Buena Vista', p=('2006-09-11', '2006-09-11'), status='plan'),
        c('a fifth', 'market_share', 20, 'percent', company='Tesco'),
        c('£2.97', 'price', 2.97, 'GBP', company='Tesco'),
        c('180 shops', 'stores', 180, 'store', company='Choices UK'),
        c('£4.9m', 'net_income', -4.9e6, 'GBP', company='Choices UK', p=('2005-11-01', '2006-04-30')),
        c('150 staff', 'layoffs', 150, 'job', company='Choices UK'),
        c('400,000 subscribers', 'other', 400000, 'item', company='Lovefilm'),
        c('£9.99', 'price', 9.99, 'GBP', company='Lovefilm', per='month'),
        c('£50m', 'revenue', 50e6, 'GBP', company='Lovefilm', p=y(2006), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Buena Vista': ('COMPANY', 'Buena Vista'), 'Tesco': ('COMPANY', 'Tesco'), 'Choices UK': ('COMPANY', 'Choices UK'), 'Lovefilm': ('COMPANY', 'Lovefilm'), 'Screenselect': ('COMPANY', 'Screenselect')}),
    checks=[],
)
