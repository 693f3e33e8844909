from goldlib import *
from mentions import mentions

TEXT = """VinFast's third-quarter revenue grows 47%, loss at VND13.48 trillion

Hanoi-based electric vehicle manufacturer VinFast delivered 20,870 EVs in the third quarter of the year, 61% more than in the second quarter and 108% more than a year ago.

Revenue was VND12.41 trillion ($508 million), an increase of 47% year-on-year, according to unaudited results published on Tuesday.

Vehicle sales made up VND11.02 trillion of this.

VinFast had a gross loss of VND2.96 trillion in the quarter, resulting in a gross margin of negative 24%. The margin was negative 63% in the second quarter, when the company booked an impairment charge on inventory, and negative 27% in the third quarter of 2023.

Net loss fell 15% year-on-year to VND13.48 trillion ($552 million).

"We deliver more cars every month," chairwoman Le Thi Thu Thuy said, adding that October deliveries in Vietnam exceeded 11,000 units.

In the first nine months, the company delivered 43,150 vehicles, which is 54% of its full-year target of 80,000, a target which was reduced from 100,000 in July.

VinFast had 173 showrooms and service workshops worldwide as of September 30, 2024.

Earlier this month, Vingroup and its chairman, billionaire Pham Nhat Vuong, said they would provide VinFast with up to VND78 trillion until 2026. Of that, Vuong is to give VND46 trillion as a grant, while the parent is to lend VND32 trillion and convert existing loans of about VND74 trillion into preference shares.

VFS stock closed at $4.07 on the Nasdaq on Tuesday.

For more business news, follow us on Zalo and Facebook.
"""

doc = dict(
    id='tw-c-vinfast-q3-2411', published='2024-11-27', source='saigon-business-daily',
    title="VinFast's third-quarter revenue grows 47%, loss at VND13.48 trillion",
    text=TEXT,
    claims=[
        c('47%', 'revenue', 47, 'percent', company='VinFast', role='change', p=('2024-07-01', '2024-09-30')),
        c('VND13.48 trillion', 'net_income', -13480000000000, 'VND', company='VinFast', p=('2024-07-01', '2024-09-30')),
        c('20,870 EVs', 'deliveries', 20870, 'vehicle', company='VinFast', p=('2024-07-01', '2024-09-30')),
        c('61%', 'deliveries', 61, 'percent', company='VinFast', role='change', p=('2024-07-01', '2024-09-30')),
        c('108%', 'deliveries', 108, 'percent', company='VinFast', role='change', p=('2024-07-01', '2024-09-30')),
        c('VND12.41 trillion', 'revenue', 12410000000000, 'VND', company='VinFast', p=('2024-07-01', '2024-09-30')),
        c('$508 million', 'revenue', 508000000, 'USD', company='VinFast', p=('2024-07-01', '2024-09-30')),
        c('47%', 'revenue', 47, 'percent', nth=1, company='VinFast', role='change', p=('2024-07-01', '2024-09-30')),
        c('VND11.02 trillion', 'revenue', 11020000000000, 'VND', company='VinFast', p=('2024-07-01', '2024-09-30')),
        c('VND2.96 trillion', 'gross_profit', -2960000000000, 'VND', company='VinFast', p=('2024-07-01', '2024-09-30')),
        c('negative 24%', 'gross_margin', -24, 'percent', company='VinFast', p=('2024-07-01', '2024-09-30')),
        c('negative 63%', 'gross_margin', -63, 'percent', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('negative 27%', 'gross_margin', -27, 'percent', company='VinFast', p=('2023-07-01', '2023-09-30')),
        c('15%', 'net_income', -15, 'percent', company='VinFast', role='change', p=('2024-07-01', '2024-09-30')),
        c('VND13.48 trillion', 'net_income', -13480000000000, 'VND', nth=1, company='VinFast', p=('2024-07-01', '2024-09-30')),
        c('$552 million', 'net_income', -552000000, 'USD', company='VinFast', p=('2024-07-01', '2024-09-30')),
        c('11,000 units', 'deliveries', 11000, 'vehicle', None, company='VinFast', p=('2024-10-01', '2024-10-31')),
        c('43,150 vehicles', 'deliveries', 43150, 'vehicle', company='VinFast', p=('2024-01-01', '2024-09-30')),
        c('54%', 'deliveries', 54, 'percent', company='VinFast', role='share', p=('2024-01-01', '2024-09-30')),
        c('80,000', 'deliveries', 80000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('100,000', 'deliveries', 100000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('173 showrooms', 'stores', 173, 'store', company='VinFast', p=('2024-09-30', '2024-09-30')),
        c('VND78 trillion', 'funding', None, 'VND', 78000000000000, company='VinFast', p=(None, '2026-12-31'), status='plan'),
        c('VND46 trillion', 'funding', 46000000000000, 'VND', company='VinFast', p=(None, '2026-12-31'), status='plan'),
        c('VND32 trillion', ['funding', 'debt'], 32000000000000, 'VND', company='VinFast', p=(None, '2026-12-31'), status='plan'),
        c('VND74 trillion', 'debt', 74000000000000, 'VND', company='VinFast'),
        c('$4.07', 'share_price', 4.07, 'USD', company='VinFast', per='share', p=('2024-11-26', '2024-11-26')),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'Vingroup': ('COMPANY', 'Vingroup')}),
    checks=[],
)
