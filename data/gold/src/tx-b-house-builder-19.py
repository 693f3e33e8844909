from goldlib import *
from mentions import mentions

TEXT = """House prices flat as Persimmon tops £1bn profit

Annual house price growth in the UK slowed to 0.4% in February, the building society Nationwide said, with the average home now costing £211,304.

Prices in London have dropped by 3.8% from their peak of 2017. The Bank of England approved 66,766 mortgages in January, slightly more than in December, and the typical two-year fixed rate stood at 2.49%.

The figures came as Persimmon became the first British housebuilder to report an annual profit of more than £1bn. Pre-tax profit for 2018 rose 13% to £1.09bn, and the company completed 16,449 homes, 406 more than in the year before.

Its average selling price was £215,563. Nearly half of the homes went to buyers who used the government's Help to Buy loans, a scheme that has cost £11.7bn since 2013.

Persimmon paid £15m last year for its new brick factory near Doncaster, which can produce 80 million bricks a year. It employs 4,809 people directly and had cash of £1.05bn at the end of December.

Its former chief executive left in November after an outcry over a bonus of £75m.

Some 222,190 new homes were added in England in the last financial year, while ministers want 300,000 a year by the middle of the next decade. One in four first-time buyers polled in January said they expected prices to fall in 2019.

The shares added 3.9% to £24.71.
"""

doc = dict(
    id='tx-b-house-builder-19', published='2019-02-26', source='Property & Markets',
    title='House prices flat as Persimmon tops £1bn profit',
    text=TEXT,
    claims=[
        c('£1bn', ['net_income', 'operating_income'], 1e9, 'GBP', None, company='Persimmon', p=y(2018)),
        c('£1bn', ['net_income', 'operating_income'], 1e9, 'GBP', None, nth=1, company='Persimmon', p=y(2018)),
        c('13%', ['net_income', 'operating_income'], 13, 'percent', company='Persimmon', role='change', p=y(2018)),
        c('£1.09bn', ['net_income', 'operating_income'], 1.09e9, 'GBP', company='Persimmon', p=y(2018)),
        c('16,449 homes', ['sales', 'production', 'deliveries'], 16449, 'item', company='Persimmon', p=y(2018)),
        c('406', ['sales', 'production', 'deliveries'], 406, 'item', company='Persimmon', role='change', p=y(2018)),
        c('£215,563', 'price', 215563, 'GBP', company='Persimmon', p=y(2018)),
        c('half', ['sales', 'deliveries'], 50, 'percent', company='Persimmon', role='share', p=y(2018)),
        c('£15m', ['investment', 'capex'], 15e6, 'GBP', company='Persimmon', p=y(2018)),
        c('80 million bricks', 'capacity', 80e6, 'item', company='Persimmon', per='year'),
        c('4,809 people', 'headcount', 4809, 'job', company='Persimmon'),
        c('£1.05bn', 'cash', 1.05e9, 'GBP', company='Persimmon', p=('2018-12-31', '2018-12-31')),
        c('3.9%', 'share_price', 3.9, 'percent', company='Persimmon', role='change', p=('2019-02-26', '2019-02-26')),
        c('£24.71', 'share_price', 24.71, 'GBP', company='Persimmon', per='share', p=('2019-02-26', '2019-02-26')),
    ],
    names=mentions(TEXT, {'Persimmon': ('COMPANY', 'Persimmon')}),
    checks=[],
)
