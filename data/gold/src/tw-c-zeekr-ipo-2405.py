from goldlib import *
from mentions import mentions

TEXT = """Zeekr raises $410 million in biggest US IPO by Chinese firm since 2021

Zeekr, the premium electric car brand of Geely, priced its initial public offering in New York at the top of the range on Thursday and sold more shares than planned, a sign that investors are once again willing to look at Chinese listings.

The company sold 19.5 million American depositary shares at $21 each, raising $410 million. It had marketed 17.5 million at $18 to $21.

At the offer price Zeekr is valued at $5.2 billion, which is a steep discount to the $12.6 billion of a funding round in February 2023, when it took in $720 million from Mobileye, CATL and others.

Geely Auto will remain the controlling shareholder with 51%.

Zeekr's revenue climbed 62% to 51.7 billion yuan ($7.16 billion) last year on sales of 118,700 cars, and its net loss was 8.3 billion yuan, up 8%. Vehicle margin was 15%, compared with 4.7%.

In the first four months of this year it delivered 49,100 vehicles, an increase of 111%. The carmaker wants to sell 230,000 in the whole of 2024.

About 45% of the proceeds will be spent on the development of battery electric technology, and another 45% on sales, marketing and the charging network, the prospectus said.

Goldman Sachs, Morgan Stanley, Merrill Lynch and CICC are joint bookrunners. The shares start trading today under the symbol ZK.

Chinese companies raised just $131 million in the US so far this year, excluding Zeekr, and $12.9 billion in the record year 2021.
"""

doc = dict(
    id='tw-c-zeekr-ipo-2405', published='2024-05-10', source='harbour-finance',
    title='Zeekr raises $410 million in biggest US IPO by Chinese firm since 2021',
    text=TEXT,
    claims=[
        c('$410 million', 'funding', 410000000, 'USD', company='Zeekr', p=('2024-05-01', '2024-05-31')),
        c('19.5 million American depositary shares', 'other', 19500000, 'share', company='Zeekr'),
        c('$21', 'share_price', 21, 'USD', company='Zeekr', per='share'),
        c('$410 million', 'funding', 410000000, 'USD', nth=1, company='Zeekr', p=('2024-05-01', '2024-05-31')),
        c('17.5 million', 'other', 17500000, 'share', company='Zeekr', status=['plan', 'target', 'forecast'], superseded=True),
        c('$18 to $21', 'share_price', 18, 'USD', 21, company='Zeekr', per='share', status=['plan', 'target', 'forecast']),
        c('$5.2 billion', 'valuation', 5200000000, 'USD', company='Zeekr'),
        c('$12.6 billion', 'valuation', 12600000000, 'USD', company='Zeekr', p=('2023-02-01', '2023-02-28')),
        c('$720 million', 'funding', 720000000, 'USD', company='Zeekr', p=('2023-02-01', '2023-02-28')),
        c('51%', 'stake', 51, 'percent', company=['Geely Auto', 'Zeekr']),
        c('62%', 'revenue', 62, 'percent', company='Zeekr', role='change', p=('2023-01-01', '2023-12-31')),
        c('51.7 billion yuan', 'revenue', 51700000000, 'CNY', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('$7.16 billion', 'revenue', 7160000000, 'USD', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('118,700 cars', 'sales', 118700, 'vehicle', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('8.3 billion yuan', 'net_income', -8300000000, 'CNY', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('8%', 'net_income', 8, 'percent', company='Zeekr', role='change', p=('2023-01-01', '2023-12-31')),
        c('15%', 'margin', 15, 'percent', company='Zeekr', p=('2023-01-01', '2023-12-31')),
        c('4.7%', 'margin', 4.7, 'percent', company='Zeekr', p=('2022-01-01', '2022-12-31')),
        c('49,100 vehicles', 'deliveries', 49100, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-04-30')),
        c('111%', 'deliveries', 111, 'percent', company='Zeekr', role='change', p=('2024-01-01', '2024-04-30')),
        c('230,000', 'sales', 230000, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('45%', 'funding', 45, 'percent', company='Zeekr', role='share', status='plan'),
        c('45%', 'funding', 45, 'percent', nth=1, company='Zeekr', role='share', status='plan'),
        c('$131 million', 'funding', 131000000, 'USD', p=('2024-01-01', '2024-05-10')),
        c('$12.9 billion', 'funding', 12900000000, 'USD', p=('2021-01-01', '2021-12-31')),
    ],
    names=mentions(TEXT, {'Zeekr': ('COMPANY', 'Zeekr'), 'Geely Auto': ('COMPANY', 'Geely Auto'), 'Geely': ('COMPANY', 'Geely'), 'Mobileye': ('COMPANY', 'Mobileye'), 'CATL': ('COMPANY', 'CATL'), 'Goldman Sachs': ('COMPANY', 'Goldman Sachs'), 'Morgan Stanley': ('COMPANY', 'Morgan Stanley'), 'Merrill Lynch': ('COMPANY', 'Merrill Lynch'), 'CICC': ('COMPANY', 'CICC')}),
    checks=[],
)
