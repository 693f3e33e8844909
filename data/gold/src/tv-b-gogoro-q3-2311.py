from goldlib import *
from mentions import mentions

TEXT = """Gogoro cuts sales forecast after third-quarter loss

Staff writer, with agencies

Electric scooter maker Gogoro Inc yesterday said its revenue declined 9.8 percent to US$91.8 million last quarter, as Taiwan's scooter market kept shifting to cheaper gasoline models.

Net loss was US$3.1 million, compared with a net profit of US$56.4 million a year earlier, when it booked a gain on its listing warrants, and a loss of US$5.6 million in the second quarter.

Revenue from battery swapping rose 6.9 percent to US$33.5 million, while sales of hardware and other revenue dropped 17.2 percent to US$58.3 million.

Gross margin fell to 15.9 percent from 16.1 percent in the same period last year. Adjusted EBITDA was US$14.2 million, up US$2 million.

The company had 572,000 battery swapping subscribers at the end of the quarter, up 11 percent from 515,000 a year ago. Its network has 12,137 stations, and riders have swapped batteries more than 500 million times since 2015.

Gogoro now expects revenue of between US$340 million and US$350 million this year, down from its previous forecast of US$380 million to US$420 million. About 95 percent of that would come from Taiwan.

It sold 12,461 vehicles in Taiwan last quarter, down 23.6 percent, for a market share of 7.5 percent. Including bikes of partners such as Yamaha, the platform's share was 8.6 percent. Sales in the whole scooter market grew 12 percent to 226,700 units.

Shares of Gogoro, which is listed in New York, closed 4.6 percent lower at US$2.69 on Wednesday. The TAIEX added 5.8 points to 16,740.8.

Additional reporting by CNA

Comments will be moderated. Keep comments relevant to the article.
"""

doc = dict(
    id='tv-b-gogoro-q3-2311', published='2023-11-09', source='formosa-post',
    title='Gogoro cuts sales forecast after third-quarter loss',
    text=TEXT,
    claims=[
        c('9.8 percent', 'revenue', -9.8, 'percent', company='Gogoro', role='change', p=('2023-07-01', '2023-09-30')),
        c('US$91.8 million', 'revenue', 91800000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('US$3.1 million', 'net_income', -3100000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('US$56.4 million', 'net_income', 56400000, 'USD', company='Gogoro', p=('2022-07-01', '2022-09-30')),
        c('US$5.6 million', 'net_income', -5600000, 'USD', company='Gogoro', p=('2023-04-01', '2023-06-30')),
        c('6.9 percent', 'revenue', 6.9, 'percent', company='Gogoro', role='change', p=('2023-07-01', '2023-09-30')),
        c('US$33.5 million', 'revenue', 33500000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('17.2 percent', 'revenue', -17.2, 'percent', company='Gogoro', role='change', p=('2023-07-01', '2023-09-30')),
        c('US$58.3 million', 'revenue', 58300000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('15.9 percent', 'gross_margin', 15.9, 'percent', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('16.1 percent', 'gross_margin', 16.1, 'percent', company='Gogoro', p=('2022-07-01', '2022-09-30')),
        c('US$14.2 million', 'ebitda', 14200000, 'USD', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('US$2 million', 'ebitda', 2000000, 'USD', company='Gogoro', role='change', p=('2023-07-01', '2023-09-30')),
        c('572,000 battery swapping subscribers', 'other', 572000, 'item', company='Gogoro', p=('2023-09-30', '2023-09-30')),
        c('11 percent', 'other', 11, 'percent', company='Gogoro', role='change', p=('2023-09-30', '2023-09-30')),
        c('515,000', 'other', 515000, 'item', company='Gogoro', p=('2022-09-30', '2022-09-30')),
        c('12,137', 'stations', 12137, 'station', company='Gogoro'),
        c('500 million times', 'other', 500000000, 'item', None, company='Gogoro', p=('2015-01-01', '2023-11-08')),
        c('US$340 million and US$350 million', 'revenue', 340000000, 'USD', 350000000, company='Gogoro', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('US$380 million to US$420 million', 'revenue', 380000000, 'USD', 420000000, company='Gogoro', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('95 percent', 'revenue', 95, 'percent', company='Gogoro', role='share', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('12,461 vehicles', ['sales', 'registrations'], 12461, 'vehicle', company='Gogoro', p=('2023-07-01', '2023-09-30')),
        c('23.6 percent', ['sales', 'registrations'], -23.6, 'percent', company='Gogoro', role='change', p=('2023-07-01', '2023-09-30')),
        c('7.5 percent', 'market_share', 7.5, 'percent', company='Gogoro', role=['level', 'share'], p=('2023-07-01', '2023-09-30')),
        c('8.6 percent', 'market_share', 8.6, 'percent', company='Gogoro', role=['level', 'share'], p=('2023-07-01', '2023-09-30')),
        c('12 percent', ['sales', 'registrations'], 12, 'percent', role='change', p=('2023-07-01', '2023-09-30')),
        c('226,700 units', ['sales', 'registrations'], 226700, 'vehicle', p=('2023-07-01', '2023-09-30')),
        c('4.6 percent', 'share_price', -4.6, 'percent', company='Gogoro', role='change', p=('2023-11-08', '2023-11-08')),
        c('US$2.69', 'share_price', 2.69, 'USD', company='Gogoro', per='share', p=('2023-11-08', '2023-11-08')),
    ],
    names=mentions(TEXT, {'Gogoro': ('COMPANY', 'Gogoro'), 'Yamaha': ('COMPANY', 'Yamaha')}),
    checks=[],
)
