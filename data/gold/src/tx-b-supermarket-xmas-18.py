from goldlib import *
from mentions import mentions

TEXT = """Sainsbury's enjoys record week as Argos sales dip

Supermarket group Sainsbury's said shoppers had spent more than £1bn with it in the seven days before Christmas, its busiest week to date.

Like-for-like sales excluding fuel rose 1.1% in the 15 weeks to 6 January. Grocery sales grew 2.3%, but general merchandise, which includes the Argos chain, slipped 1.4%.

The company now expects underlying profit for the year to March to be "moderately ahead" of the £559m that analysts have pencilled in. It is on track to deliver savings of £185m this year, up from a previous goal of £145m.

Sainsbury's bought Argos owner Home Retail Group for £1.4bn in 2016. It has since opened 165 Argos counters inside its supermarkets and plans to have 250.

Separate data showed that grocery sales across Britain grew 3.8% to £29.7bn in the 12 weeks to 31 December. Food price inflation stood at 3.7%, adding about £1 to the average shopping trip.

Aldi and Lidl together took 11.4% of spending at the tills, and nearly two in three households visited one or the other during December. Tesco remains the largest chain with a 28.2% share, followed by Sainsbury's with 16.4%.

Shoppers spent £56m on frozen turkeys over the period, the figures suggest, and a tenth more than last time on sprouts.

Shares in Sainsbury's were 2.1% higher at 254p in early trading.
"""

doc = dict(
    id='tx-b-supermarket-xmas-18', published='2018-01-10', source='The Retail Ledger',
    title="Sainsbury's enjoys record week as Argos sales dip",
    text=TEXT,
    claims=[
        c('£1bn', 'revenue', 1e9, 'GBP', None, company="Sainsbury's", p=('2017-12-18', '2017-12-24')),
        c('1.1%', 'revenue', 1.1, 'percent', company="Sainsbury's", role='change', p=('2017-09-24', '2018-01-06')),
        c('2.3%', 'revenue', 2.3, 'percent', company="Sainsbury's", role='change', p=('2017-09-24', '2018-01-06')),
        c('1.4%', 'revenue', -1.4, 'percent', company="Sainsbury's", role='change', p=('2017-09-24', '2018-01-06')),
        c('£559m', ['operating_income', 'net_income'], 559e6, 'GBP', company="Sainsbury's", p=('2017-04-01', '2018-03-31'), status='forecast'),
        c('£185m', 'cost', 185e6, 'GBP', company="Sainsbury's", p=('2017-04-01', '2018-03-31'), status=['target', 'plan', 'forecast']),
        c('£145m', 'cost', 145e6, 'GBP', company="Sainsbury's", p=('2017-04-01', '2018-03-31'), status=['target', 'plan', 'forecast'], superseded=True),
        c('£1.4bn', ['investment', 'valuation'], 1.4e9, 'GBP', company=["Sainsbury's", 'Home Retail Group'], p=y(2016)),
        c('165 Argos counters', 'stores', 165, 'store', company=["Sainsbury's", 'Argos'], p=('2016-01-01', '2018-01-10')),
        c('250', 'stores', 250, 'store', company=["Sainsbury's", 'Argos'], status='plan'),
        c('28.2%', 'market_share', 28.2, 'percent', company='Tesco', p=('2017-10-09', '2017-12-31')),
        c('16.4%', 'market_share', 16.4, 'percent', company="Sainsbury's", p=('2017-10-09', '2017-12-31')),
        c('11.4%', 'market_share', 11.4, 'percent', company=[None, 'Aldi', 'Lidl'], p=('2017-10-09', '2017-12-31')),
        c('2.1%', 'share_price', 2.1, 'percent', company="Sainsbury's", role='change', p=('2018-01-10', '2018-01-10')),
        c('254p', 'share_price', 2.54, 'GBP', company="Sainsbury's", per='share', p=('2018-01-10', '2018-01-10')),
        c('3.8%', 'revenue', 3.8, 'percent', role='change', p=('2017-10-09', '2017-12-31')),
        c('£29.7bn', 'revenue', 29.7e9, 'GBP', p=('2017-10-09', '2017-12-31')),
    ],
    names=mentions(TEXT, {"Sainsbury's": ('COMPANY', "Sainsbury's"), 'Argos': ('COMPANY', 'Argos'), 'Home Retail Group': ('COMPANY', 'Home Retail Group'), 'Aldi': ('COMPANY', 'Aldi'), 'Lidl': ('COMPANY', 'Lidl'), 'Tesco': ('COMPANY', 'Tesco')}),
    checks=[],
)
