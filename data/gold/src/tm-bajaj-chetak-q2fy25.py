from goldlib import *
from mentions import mentions

TEXT = """Chetak triples as Bajaj Auto’s Q2 profit dips 31 per cent on tax hit

PUNE, Oct 16: Bajaj Auto’s consolidated net profit declined 31.4 per cent to Rs 1,385 crore in the September quarter from Rs 2,020 crore in the same period of the previous year, owing to a one-time deferred tax provision of Rs 211 crore. Standalone revenue was the highest ever at Rs 13,127 crore, an increase of 22 per cent.

The electric Chetak was among the bright spots. Volumes more than tripled to 70,000 units and its share in electric scooters went to 18.8 per cent from 9.4 per cent; in September it overtook TVS to become number two, behind Ola Electric. The brand is sold through 3,200 outlets, including 500 exclusive stores; by the end of December the latter should be 1,000.

The Chetak 2901, at Rs 95,998 ex-showroom Bengaluru, contributes half of the numbers. A new platform is slated for early 2025. Electric two- and three-wheelers together now bring in 20 per cent of domestic revenue, executive director Rakesh Sharma said. The electric three-wheeler business, 4,000 units last month, has spread to 900 outlets.

The Chakan-based company had surplus funds of Rs 16,392 crore at the end of September. Its shares shed 13 per cent on Thursday.
"""

doc = dict(
    id='tm-bajaj-chetak-q2fy25', published='2024-10-17', source='pune-twowheel-times',
    title='Chetak triples as Bajaj Auto’s Q2 profit dips 31 per cent on tax hit',
    text=TEXT,
    claims=[
        c('triples', 'sales', 200, 'percent', company='Bajaj Auto', product='Chetak', role='change', p=('2024-07-01', '2024-09-30')),
        c('31 per cent', 'net_income', -31, 'percent', company='Bajaj Auto', role='change', p=('2024-07-01', '2024-09-30')),
        c('31.4 per cent', 'net_income', -31.4, 'percent', company='Bajaj Auto', role='change', p=('2024-07-01', '2024-09-30')),
        c('Rs 1,385 crore', 'net_income', 13850000000, 'INR', company='Bajaj Auto', p=('2024-07-01', '2024-09-30')),
        c('Rs 2,020 crore', 'net_income', 20200000000, 'INR', company='Bajaj Auto', p=('2023-07-01', '2023-09-30')),
        c('Rs 211 crore', 'cost', 2110000000, 'INR', company='Bajaj Auto', p=('2024-07-01', '2024-09-30')),
        c('Rs 13,127 crore', 'revenue', 131270000000, 'INR', company='Bajaj Auto', p=('2024-07-01', '2024-09-30')),
        c('22 per cent', 'revenue', 22, 'percent', company='Bajaj Auto', role='change', p=('2024-07-01', '2024-09-30')),
        c('tripled', 'sales', 200, 'percent', None, company='Bajaj Auto', product='Chetak', role='change', p=('2024-07-01', '2024-09-30')),
        c('70,000 units', 'sales', 70000, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2024-07-01', '2024-09-30')),
        c('18.8 per cent', 'market_share', 18.8, 'percent', company='Bajaj Auto', product='Chetak', role=['level', 'share'], p=('2024-07-01', '2024-09-30')),
        c('9.4 per cent', 'market_share', 9.4, 'percent', company='Bajaj Auto', product='Chetak', role=['level', 'share'], p=('2023-07-01', '2023-09-30')),
        c('3,200 outlets', 'stores', 3200, 'store', company='Bajaj Auto', product=['Chetak', None]),
        c('500 exclusive stores', 'stores', 500, 'store', company='Bajaj Auto', product=['Chetak', None]),
        c('1,000', 'stores', 1000, 'store', company='Bajaj Auto', product=['Chetak', None], p=(None, '2024-12-31'), status=['target', 'forecast']),
        c('Rs 95,998', 'price', 95998, 'INR', company='Bajaj Auto', product='Chetak 2901'),
        c('half', 'sales', 50, 'percent', company='Bajaj Auto', product='Chetak 2901', role=['level', 'share']),
        c('early 2025', 'launch', None, 'date', company='Bajaj Auto', product=['Chetak', None], p=('2025-01-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('20 per cent', 'revenue', 20, 'percent', company='Bajaj Auto', role='share', p=('2024-07-01', '2024-09-30')),
        c('4,000 units', 'sales', 4000, 'vehicle', company='Bajaj Auto', p=('2024-09-01', '2024-09-30')),
        c('900 outlets', 'stores', 900, 'store', company='Bajaj Auto'),
        c('Rs 16,392 crore', 'cash', 163920000000, 'INR', company='Bajaj Auto', p=('2024-09-30', '2024-09-30')),
        c('13 per cent', 'share_price', -13, 'percent', company='Bajaj Auto', role='change', p=('2024-10-17', '2024-10-17')),
    ],
    names=mentions(TEXT, {'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'TVS': ('COMPANY', 'TVS'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Chetak': ('PRODUCT', 'Chetak'), 'Chetak 2901': ('PRODUCT', 'Chetak 2901')}),
    checks=[],
)
