from goldlib import *
from mentions import mentions

TEXT = """Why Fisker stock fell off a cliff today

What happened

Shares of electric car company Fisker (NYSE: FSR) plunged 18.6% on Monday, finishing at $3.36. At one point they were down nearly 24%. The S&P 500 was flat.

So what

Results for the third quarter were late, and they were not pretty. Sales of $69.5 million missed the $112 million Wall Street was looking for by a wide margin. Fisker did deliver 1,060 vehicles, all of them Oceans, compared with just 11 in Q2, but it had built 4,610 of the electric SUVs in the quarter.

The net loss of $88 million, or $0.26 per share, was smaller than last year's $146 million, or $0.49 per share, thanks to a gain on convertible notes. Gross margin came to -14%.

Then there's the guidance. Management lowered its 2023 production target to a range of 13,000 to 17,000 vehicles. It was the third cut: in May it was reduced to 31,000 to 35,000, and in August to 20,000 to 23,000.

Now what

It gets worse. Fisker's chief accounting officer quit after two weeks, so the quarterly filing is delayed. As of Sept. 30 the company had $625 million in cash and restricted cash, and it burned $163 million in three months.

With a market cap of $1.2 billion, Fisker is priced for growth. That's too expensive for a company that is losing money on every car.

Should you invest $1,000 in Fisker right now? Before you do, consider this: our team just named the 10 best stocks to buy now. One of them is up 1,450% since 2009.
"""

doc = dict(
    id='tw-c-fisker-stock-2311', published='2023-11-14', source='market-minute',
    title='Why Fisker stock fell off a cliff today',
    text=TEXT,
    claims=[
        c('18.6%', 'share_price', -18.6, 'percent', company='Fisker', role='change', p=('2023-11-13', '2023-11-13')),
        c('$3.36', 'share_price', 3.36, 'USD', company='Fisker', per='share', p=('2023-11-13', '2023-11-13')),
        c('24%', 'share_price', -24, 'percent', company='Fisker', role='change', p=('2023-11-13', '2023-11-13')),
        c('$69.5 million', 'revenue', 69500000, 'USD', company='Fisker', p=('2023-07-01', '2023-09-30')),
        c('$112 million', 'revenue', 112000000, 'USD', company='Fisker', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('1,060 vehicles', 'deliveries', 1060, 'vehicle', company='Fisker', p=('2023-07-01', '2023-09-30')),
        c('11', 'deliveries', 11, 'vehicle', nth=1, company='Fisker', p=('2023-04-01', '2023-06-30')),
        c('4,610', 'production', 4610, 'vehicle', company='Fisker', p=('2023-07-01', '2023-09-30')),
        c('$88 million', 'net_income', -88000000, 'USD', company='Fisker', p=('2023-07-01', '2023-09-30')),
        c('$0.26', 'net_income', -0.26, 'USD', company='Fisker', per='share', p=('2023-07-01', '2023-09-30')),
        c('$146 million', 'net_income', -146000000, 'USD', company='Fisker', p=('2022-07-01', '2022-09-30')),
        c('$0.49', 'net_income', -0.49, 'USD', company='Fisker', per='share', p=('2022-07-01', '2022-09-30')),
        c('-14%', 'gross_margin', -14, 'percent', company='Fisker', p=('2023-07-01', '2023-09-30')),
        c('13,000 to 17,000 vehicles', 'production', 13000, 'vehicle', 17000, company='Fisker', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('31,000 to 35,000', 'production', 31000, 'vehicle', 35000, company='Fisker', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('20,000 to 23,000', 'production', 20000, 'vehicle', 23000, company='Fisker', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('$625 million', 'cash', 625000000, 'USD', company='Fisker', p=('2023-09-30', '2023-09-30')),
        c('$163 million', 'cash_flow', -163000000, 'USD', company='Fisker', p=('2023-07-01', '2023-09-30')),
        c('$1.2 billion', 'valuation', 1200000000, 'USD', company='Fisker', p=('2023-11-13', '2023-11-13')),
    ],
    names=mentions(TEXT, {'Fisker': ('COMPANY', 'Fisker'), 'Ocean': ('PRODUCT', 'Ocean')}),
    checks=[],
)
