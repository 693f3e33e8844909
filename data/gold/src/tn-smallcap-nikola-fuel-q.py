from goldlib import *
from mentions import mentions

TEXT = """Nikola ships 40 hydrogen trucks in first quarter

Nikola wholesaled 40 hydrogen fuel cell trucks in the quarter ended March 31, ahead of guidance, which had been 30; in the fourth quarter, when the model made its debut, the number was 35. It produced 43. A year ago 31 battery trucks left for dealers; since their recall of last August, none.

Revenue slid to $7.5 million, compared with $10.7 million in the same period of 2023. Net loss was $147.7 million, or 11 cents a share, as against $169.1 million and 31 cents respectively. The gross loss was $57.6 million; in the preceding quarter it had been $38.2 million.

For the quarter now under way it guides to 50 to 60 fuel-cell deliveries, for the year to 300-350. Unrestricted cash: $345.6 million on March 31, $464.7 million three months before.

Each Tre FCEV has a range of up to 500 miles, holds 70 kg of hydrogen and lists at around $400,000. Nikola's fuelling sites number three; nine should be up by mid-year, 14 by December.

Hyzon delivered nine in the quarter, one a year before. Customer Walmart takes part in trials of the former's truck. Of Tesla's Semi, 100 have been built so far.
"""

doc = dict(
    id='tn-smallcap-nikola-fuel-q', published='2024-05-07', source='phoenix-trucker',
    title='Nikola ships 40 hydrogen trucks in first quarter',
    text=TEXT,
    claims=[
        c('40 hydrogen trucks', 'sales', 40, 'vehicle', company='Nikola', product='Tre FCEV', p=('2024-01-01', '2024-03-31')),
        c('40 hydrogen fuel cell trucks', 'sales', 40, 'vehicle', company='Nikola', product='Tre FCEV', p=('2024-01-01', '2024-03-31')),
        c('30', 'sales', 30, 'vehicle', company='Nikola', product='Tre FCEV', p=('2024-01-01', '2024-03-31'), status=['target', 'forecast']),
        c('35', 'sales', 35, 'vehicle', company='Nikola', product='Tre FCEV', p=('2023-10-01', '2023-12-31')),
        c('43', 'production', 43, 'vehicle', company='Nikola', product='Tre FCEV', p=('2024-01-01', '2024-03-31')),
        c('31 battery trucks', 'sales', 31, 'vehicle', company='Nikola', product='Tre BEV', p=('2023-01-01', '2023-03-31')),
        c('$7.5 million', 'revenue', 7500000, 'USD', company='Nikola', p=('2024-01-01', '2024-03-31')),
        c('$10.7 million', 'revenue', 10700000, 'USD', company='Nikola', p=('2023-01-01', '2023-03-31')),
        c('$147.7 million', 'net_income', -147700000, 'USD', company='Nikola', p=('2024-01-01', '2024-03-31')),
        c('11 cents', 'net_income', -0.11, 'USD', company='Nikola', per='share', p=('2024-01-01', '2024-03-31')),
        c('$169.1 million', 'net_income', -169100000, 'USD', company='Nikola', p=('2023-01-01', '2023-03-31')),
        c('31 cents', 'net_income', -0.31, 'USD', company='Nikola', per='share', p=('2023-01-01', '2023-03-31')),
        c('$57.6 million', 'gross_profit', -57600000, 'USD', company='Nikola', p=('2024-01-01', '2024-03-31')),
        c('$38.2 million', 'gross_profit', -38200000, 'USD', company='Nikola', p=('2023-10-01', '2023-12-31')),
        c('50 to 60', 'sales', 50, 'vehicle', 60, company='Nikola', product='Tre FCEV', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('300-350', 'sales', 300, 'vehicle', 350, company='Nikola', product='Tre FCEV', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$345.6 million', 'cash', 345600000, 'USD', company='Nikola', p=('2024-03-31', '2024-03-31')),
        c('$464.7 million', 'cash', 464700000, 'USD', company='Nikola', p=('2023-12-31', '2023-12-31')),
        c('500 miles', 'range', None, 'mile', 500, company='Nikola', product='Tre FCEV'),
        c('70 kg', 'other', 70, 'kg', company='Nikola', product='Tre FCEV'),
        c('$400,000', 'price', 400000, 'USD', company='Nikola', product='Tre FCEV'),
        c('three', 'stations', 3, 'station', nth=1, company='Nikola'),
        c('nine', 'stations', 9, 'station', company='Nikola', p=(None, '2024-06-30'), status=['plan', 'target']),
        c('14', 'stations', 14, 'station', nth=1, company='Nikola', p=(None, '2024-12-31'), status=['plan', 'target']),
        c('nine', 'deliveries', 9, 'vehicle', nth=1, company='Hyzon', p=('2024-01-01', '2024-03-31')),
        c('one', 'deliveries', 1, 'vehicle', nth=1, company='Hyzon', p=('2023-01-01', '2023-03-31')),
        c('100', 'production', 100, 'vehicle', company='Tesla', product='Semi', p=(None, '2024-05-07')),
    ],
    names=mentions(TEXT, {'Nikola': ('COMPANY', 'Nikola'), 'Hyzon': ('COMPANY', 'Hyzon'), 'Tesla': ('COMPANY', 'Tesla'), 'Walmart': ('COMPANY', 'Walmart'), 'Tre FCEV': ('PRODUCT', 'Tre FCEV'), 'Semi': ('PRODUCT', 'Semi')}),
    checks=[],
)
