from goldlib import *
from mentions import mentions

TEXT = """Two doses or one? Swine flu jab trial brings good news

A single injection protects adults within ten days, researchers reported on Monday after tests on 175 volunteers aged between 18 and 50. Antibodies at the level thought to suffice were found in 96 of the 100 who had received 7.5 micrograms, half the usual dose.

Since April at least 4,500 people have died of the virus in 190 countries; the ordinary winter kind kills between 250,000 and 500,000. Children under five fall ill at three times the rate of those past 60. In a telephone poll last week 46% said they would take the jab if offered, nine points fewer than in August, and one nurse in three would rather not.

GlaxoSmithKline, which makes one of the vaccines at Dresden, has orders from governments for 440 million doses and charges about £6 for each. Baxter's version, grown in cells rather than eggs, was licensed six days ago. Nine million people with asthma, diabetes and the like come first in Britain, among them 500,000 expectant mothers.

Side effects were a sore arm in 70% of cases, a headache in 45%. Fever of over 38 degrees was seen twice.
"""

doc = dict(
    id='tp-flu-jab', published='2009-10-12', source='health-post',
    title='Two doses or one? Swine flu jab trial brings good news',
    text=TEXT,
    claims=[
        c('440 million doses', 'orders', 4.4e8, ['item', 'order'], company='GlaxoSmithKline'),
        c('£6', 'price', 6, 'GBP', company='GlaxoSmithKline'),
    ],
    names=mentions(TEXT, {'GlaxoSmithKline': ('COMPANY', 'GlaxoSmithKline'), 'Baxter': ('COMPANY', 'Baxter')}),
    checks=[],
)
