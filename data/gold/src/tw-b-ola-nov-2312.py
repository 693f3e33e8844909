from goldlib import *
from mentions import mentions

TEXT = """Ola Electric registers 29,400 scooters in November, claims 32% share

Bengaluru-based electric two-wheeler maker Ola Electric on Saturday said it registered 29,400 units in November, a growth of 79 per cent over the 16,420 units of the same month last year and its best monthly figure to date.

On a month-on-month basis, registrations were up 22 per cent from 24,100 units in October, the company said, citing data from the government's Vahan portal.

With this, its share of the electric two-wheeler market stood at 32 per cent, an increase of about 150 basis points over the previous month.

"November was our biggest month ever on the back of the festive season and a strong response to the new S1 portfolio," Anshul Khandelwal, Chief Marketing Officer, said.

The S1 Pro continued to be the largest contributor, with 13,700 units, followed by the S1 Air at 9,850. The S1 X+, for which deliveries start in the first week of December, is priced at Rs 1.10 lakh.

TVS Motor was second with registrations of 18,750 units of the iQube, up from 16,380 in October. Chetak maker Bajaj Auto registered 11,670, more than double its figure of a year ago, while Ather Energy was fourth at 9,210, up 8 per cent sequentially.

Ola has sold around 2.4 lakh scooters in the calendar year so far and about 4 lakh since it began deliveries in December 2021. It runs 935 experience centres across the country and has said it will take the number of service centres from 392 to 450 by March 2024.

The industry registered 91,200 electric two-wheelers in November.

Follow us on WhatsApp for more updates. Call 1800-266-0031 to advertise.
"""

doc = dict(
    id='tw-b-ola-nov-2312', published='2023-12-02', source='deccan-auto-post',
    title='Ola Electric registers 29,400 scooters in November, claims 32% share',
    text=TEXT,
    claims=[
        c('29,400 scooters', 'registrations', 29400, 'vehicle', company='Ola Electric', p=('2023-11-01', '2023-11-30')),
        c('32%', 'market_share', 32, 'percent', company='Ola Electric', p=('2023-11-01', '2023-11-30')),
        c('29,400 units', 'registrations', 29400, 'vehicle', company='Ola Electric', p=('2023-11-01', '2023-11-30')),
        c('79 per cent', 'registrations', 79, 'percent', company='Ola Electric', role='change', p=('2023-11-01', '2023-11-30')),
        c('16,420 units', 'registrations', 16420, 'vehicle', company='Ola Electric', p=('2022-11-01', '2022-11-30')),
        c('22 per cent', 'registrations', 22, 'percent', company='Ola Electric', role='change', p=('2023-11-01', '2023-11-30')),
        c('24,100 units', 'registrations', 24100, 'vehicle', company='Ola Electric', p=('2023-10-01', '2023-10-31')),
        c('32 per cent', 'market_share', 32, 'percent', company='Ola Electric', p=('2023-11-01', '2023-11-30')),
        c('150 basis points', 'market_share', 1.5, 'percentage_point', company='Ola Electric', role='change', p=('2023-11-01', '2023-11-30')),
        c('13,700 units', 'registrations', 13700, 'vehicle', company='Ola Electric', product='S1 Pro', p=('2023-11-01', '2023-11-30')),
        c('9,850', 'registrations', 9850, 'vehicle', company='Ola Electric', product='S1 Air', p=('2023-11-01', '2023-11-30')),
        c('first week of December', 'delivery_start', None, 'date', company='Ola Electric', product='S1 X+', p=('2023-12-01', '2023-12-07'), status=['plan', 'target', 'forecast']),
        c('Rs 1.10 lakh', 'price', 110000, 'INR', company='Ola Electric', product='S1 X+'),
        c('18,750 units', 'registrations', 18750, 'vehicle', company='TVS Motor', product='iQube', p=('2023-11-01', '2023-11-30')),
        c('16,380', 'registrations', 16380, 'vehicle', company='TVS Motor', product='iQube', p=('2023-10-01', '2023-10-31')),
        c('11,670', 'registrations', 11670, 'vehicle', company='Bajaj Auto', p=('2023-11-01', '2023-11-30')),
        c('double', 'registrations', 100, 'percent', None, company='Bajaj Auto', role='change', p=('2023-11-01', '2023-11-30')),
        c('9,210', 'registrations', 9210, 'vehicle', company='Ather Energy', p=('2023-11-01', '2023-11-30')),
        c('8 per cent', 'registrations', 8, 'percent', company='Ather Energy', role='change', p=('2023-11-01', '2023-11-30')),
        c('2.4 lakh scooters', 'sales', 240000, 'vehicle', company='Ola Electric', p=('2023-01-01', '2023-12-02')),
        c('4 lakh', 'sales', 400000, 'vehicle', nth=1, company='Ola Electric', p=('2021-12-01', '2023-12-02')),
        c('December 2021', 'delivery_start', None, 'date', company='Ola Electric', p=('2021-12-01', '2021-12-31')),
        c('935 experience centres', 'stores', 935, 'store', company='Ola Electric'),
        c('392', 'stores', 392, 'store', company='Ola Electric'),
        c('450', 'stores', 450, 'store', company='Ola Electric', p=(None, '2024-03-31'), status=['plan', 'target', 'forecast']),
        c('91,200 electric two-wheelers', 'registrations', 91200, 'vehicle', p=('2023-11-01', '2023-11-30')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'S1 Pro': ('PRODUCT', 'S1 Pro'), 'S1 Air': ('PRODUCT', 'S1 Air'), 'S1 X+': ('PRODUCT', 'S1 X+'), 'iQube': ('PRODUCT', 'iQube'), 'Chetak': ('PRODUCT', 'Chetak'), 'S1': ('PRODUCT', 'S1')}),
    checks=[],
)
