from goldlib import *
from mentions import mentions

TEXT = """More wrists tick without cogs: smart watches pass the Swiss

In the last quarter of 2015 the world bought 8.1 million smart watches, 316% more than a year earlier, as opposed to 7.9 million from Switzerland, down 5%. It has not happened before.

Apple alone accounted for 63% of the new sort, Samsung for 16. Swatch of Biel, whose chairman used to call such things toys, made 8.45bn francs in the year, 3% less, and a net profit of 1.12bn, 21% less. It has a watch that pays, the Bellamy, on sale in China since January at 580 yuan.

TAG Heuer's Connected, 46 millimetres across, costs 1,350 francs and can be handed back for a mechanical one after two years for as much again. The brand wanted 20,000 at first, then doubled its order, and is going to make 80,000 this year.

Franck Meier, 63, has repaired watches in La Chaux-de-Fonds for 44 years, up to 1,500 parts at a time. He tried one with 250 nits and two days' life. It told him to get up 12 times an hour. In a survey by a bank 14% of 3,000 people planned to buy such a gadget; 76% do not wear a watch of any kind below the age of 24.
"""

doc = dict(
    id='tp-watch-sales', published='2016-02-19', source='alpine-economy',
    title='More wrists tick without cogs: smart watches pass the Swiss',
    text=TEXT,
    claims=[
        c('8.1 million smart watches', 'sales', 8.1e6, 'item', p=q(2015, 4)),
        c('316%', 'sales', 316, 'percent', role='change', p=q(2015, 4)),
        c('7.9 million', 'sales', 7.9e6, 'item', p=q(2015, 4)),
        c('5%', 'sales', -5, 'percent', role='change', p=q(2015, 4)),
        c('63%', 'market_share', 63, 'percent', company='Apple', p=q(2015, 4)),
        c('16', 'market_share', 16, 'percent', nth=1, company='Samsung', p=q(2015, 4)),
        c('8.45bn francs', 'revenue', 8.45e9, 'CHF', company='Swatch', p=y(2015)),
        c('3%', 'revenue', -3, 'percent', nth=1, company='Swatch', role='change', p=y(2015)),
        c('1.12bn', 'net_income', 1.12e9, 'CHF', company='Swatch', p=y(2015)),
        c('21%', 'net_income', -21, 'percent', company='Swatch', role='change', p=y(2015)),
        c('January', 'launch', None, 'date', company='Swatch', product='Bellamy', p=m(2016, 1)),
        c('580 yuan', 'price', 580, 'CNY', company='Swatch', product='Bellamy'),
        c('1,350 francs', 'price', 1350, 'CHF', company='TAG Heuer', product='Connected'),
        c('20,000', 'production', 20000, 'item', company='TAG Heuer', product='Connected', superseded=True, status=['plan', 'target']),
        c('80,000', 'production', 80000, 'item', company='TAG Heuer', product='Connected', p=y(2016), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Apple': ('COMPANY', 'Apple'), 'Samsung': ('COMPANY', 'Samsung'), 'Swatch': ('COMPANY', 'Swatch'), 'TAG Heuer': ('COMPANY', 'TAG Heuer'), 'Bellamy': ('PRODUCT', 'Bellamy'), 'Connected': ('PRODUCT', 'Connected')}),
    checks=[],
)
