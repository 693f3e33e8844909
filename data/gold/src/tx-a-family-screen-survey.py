from goldlib import *
from mentions import mentions

TEXT = """British children spend more time online than reading

Children in the UK now spend an average of six hours a week on the internet, twice as long as in 2002, and less than three with a book, a survey shows.

Researchers interviewed 3,050 parents and children aged eight to 15. Four in five homes with children are connected, two-thirds of them by broadband. Of the children, 64% have a mobile phone, 42% own a games console and 19% have a computer in the bedroom. Homework was the most common use of the web (73%), ahead of games (59%) and instant messages (44%).

Parents do not always know what happens. Only one in seven checks regularly which sites were visited, although a third of the children said they had seen something upsetting. Filters are in use in 31% of the homes.

The regulator that ordered the research said it would publish advice for schools in January. Its media literacy work has a budget of £500,000.

Companies that make filters say they are selling more. SurfSafe, a start-up in Bath with 14 staff, charges £24 a year for its program and has sold 18,000 licences since it was introduced in March. AOL includes controls with its £15.99 connection at no cost.

The average child sent 25 text messages in a week and received 27. Television remains the favourite, at 14 hours a week, but is losing ground: it was two hours more three years ago. One girl of 11 in the study listed nine devices with a screen at home.
"""

doc = dict(
    id='tx-a-family-screen-survey', published='2005-10-27', source='media-habits-monitor',
    title='British children spend more time online than reading',
    text=TEXT,
    claims=[
        c('14 staff', 'headcount', 14, 'job', company='SurfSafe'),
        c('£24', 'price', 24, 'GBP', company='SurfSafe', per='year'),
        c('18,000 licences', 'sales', 18000, 'item', company='SurfSafe', p=('2005-03-01', '2005-10-27')),
        c('March', 'launch', None, 'date', company='SurfSafe', p=m(2005, 3)),
        c('£15.99', 'price', 15.99, 'GBP', company='AOL', per=[None, 'month']),
    ],
    names=mentions(TEXT, {'SurfSafe': ('COMPANY', 'SurfSafe'), 'AOL': ('COMPANY', 'AOL')}),
    checks=[],
)
