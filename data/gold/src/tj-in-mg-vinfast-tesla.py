from goldlib import *
from mentions import mentions

TEXT = """Six hundred orders for Tesla since July as luxury EV buyers prefer Germans — and MG

Tesla has received a little over 600 orders for the Model Y since bookings opened in mid-July, people aware of the matter said, roughly as many cars as it delivers worldwide in an afternoon. The company intends to ship between 350 and 500 units to India this year out of Shanghai, the first having reached Mumbai early this month. Duty lifts its price to Rs 59.89 lakh ($68,000); the Model Y Long Range costs Rs 67.89 lakh.

Compare: JSW MG sold 350 Cyberster roadsters and 220 units of the M9 limousine, priced at Rs 74.99 lakh and Rs 69.90 lakh, respectively, and has a waiting list of 4 to 5 months for the former. BMW India, the luxury leader, retailed 2,509 EVs in eight months, more than double the 1,100 or so of last year; that is 21 per cent of its volume. At Mercedes-Benz India the ratio is 8 per cent (January-June).

VinFast opened the books for the VF 6 and VF 7 at Rs 16.49 lakh and Rs 20.89 lakh. The Vietnamese firm has appointed 13 dealer groups and targets 35 showrooms in 27 cities before the year is out.

Registrations of electric cars came to 18,300 in August, 164 per cent above last year, led by Tata Motors (7,248), JSW MG (4,884) and, with the Carens Clavis EV, a now fourth-placed Kia (432). Maruti Suzuki began exports of the e Vitara with 2,900 in August, to 12 countries in Europe.
"""

doc = dict(
    id='tj-in-mg-vinfast-tesla', published='2025-09-15', source='lutyens-auto-bulletin',
    title='Six hundred orders for Tesla since July as luxury EV buyers prefer Germans — and MG',
    text=TEXT,
    claims=[
        c('Six hundred orders', 'orders', 600, 'order', company='Tesla', product='Model Y'),
        c('600 orders', 'orders', 600, 'order', None, company='Tesla', product='Model Y'),
        c('350 and 500 units', 'imports', 350, 'vehicle', 500, company='Tesla', product='Model Y', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('Rs 59.89 lakh', 'price', 5989000, 'INR', company='Tesla', product='Model Y'),
        c('$68,000', 'price', 68000, 'USD', company='Tesla', product='Model Y'),
        c('Rs 67.89 lakh', 'price', 6789000, 'INR', company='Tesla', product='Model Y Long Range'),
        c('350 Cyberster roadsters', 'sales', 350, 'vehicle', company='JSW MG Motor India', product='Cyberster', p=(None, '2025-09-15')),
        c('220 units', 'sales', 220, 'vehicle', company='JSW MG Motor India', product='M9', p=(None, '2025-09-15')),
        c('Rs 74.99 lakh', 'price', 7499000, 'INR', company='JSW MG Motor India', product='Cyberster'),
        c('Rs 69.90 lakh', 'price', 6990000, 'INR', company='JSW MG Motor India', product='M9'),
        c('4 to 5 months', 'wait_time', 4, 'month', 5, company='JSW MG Motor India', product='Cyberster'),
        c('2,509 EVs', 'sales', 2509, 'vehicle', company='BMW India', p=('2025-01-01', '2025-08-31')),
        c('double', 'sales', 100, 'percent', None, company='BMW India', role='change', p=('2025-01-01', '2025-08-31')),
        c('1,100', 'sales', 1100, 'vehicle', company='BMW India', p=('2024-01-01', '2024-08-31')),
        c('21 per cent', 'sales', 21, 'percent', company='BMW India', role='share', p=('2025-01-01', '2025-08-31')),
        c('8 per cent', 'sales', 8, 'percent', company='Mercedes-Benz India', role='share', p=('2025-01-01', '2025-06-30')),
        c('Rs 16.49 lakh', 'price', 1649000, 'INR', company='VinFast', product='VF 6'),
        c('Rs 20.89 lakh', 'price', 2089000, 'INR', company='VinFast', product='VF 7'),
        c('13 dealer groups', 'other', 13, 'item', company='VinFast'),
        c('35 showrooms', 'stores', 35, 'store', company='VinFast', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('27 cities', 'countries', 27, 'country', company='VinFast', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('18,300', 'registrations', 18300, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('164 per cent', 'registrations', 164, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('7,248', 'registrations', 7248, 'vehicle', company='Tata Motors', p=('2025-08-01', '2025-08-31')),
        c('4,884', 'registrations', 4884, 'vehicle', company='JSW MG Motor India', p=('2025-08-01', '2025-08-31')),
        c('432', 'registrations', 432, 'vehicle', company='Kia India', product='Carens Clavis EV', p=('2025-08-01', '2025-08-31')),
        c('2,900', 'exports', 2900, 'vehicle', company='Maruti Suzuki', product='e Vitara', p=('2025-08-01', '2025-08-31')),
        c('12 countries', 'countries', 12, 'country', company='Maruti Suzuki', product='e Vitara'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'VinFast': ('COMPANY', 'VinFast'), 'JSW MG': ('COMPANY', 'JSW MG Motor India'), 'MG': ('COMPANY', 'JSW MG Motor India'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Kia': ('COMPANY', 'Kia India'), 'Mercedes-Benz India': ('COMPANY', 'Mercedes-Benz India'), 'BMW India': ('COMPANY', 'BMW India'), 'Maruti Suzuki': ('COMPANY', 'Maruti Suzuki'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model Y Long Range': ('PRODUCT', 'Model Y Long Range'), 'VF 6': ('PRODUCT', 'VF 6'), 'VF 7': ('PRODUCT', 'VF 7'), 'Carens Clavis EV': ('PRODUCT', 'Carens Clavis EV'), 'e Vitara': ('PRODUCT', 'e Vitara'), 'Cyberster': ('PRODUCT', 'Cyberster'), 'M9': ('PRODUCT', 'M9')}),
    checks=[],
)
