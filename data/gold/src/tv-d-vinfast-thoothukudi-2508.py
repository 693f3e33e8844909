from goldlib import *
from mentions import mentions

TEXT = """VinFast opens $500 million Thoothukudi plant, its first in India

Vietnamese EV maker VinFast on Monday opened its assembly plant at Thoothukudi in Tamil Nadu, 17 months after the foundation stone was laid.

The 400-acre factory at the SIPCOT industrial park has an initial capacity of 50,000 vehicles per annum, which can be scaled up to 150,000. It will employ 3,000 to 3,500 people, the company said.

VinFast has committed an investment of $500 million (about Rs 4,390 crore) for the first five years and up to $2 billion in total.

The VF 7 and VF 6 are being assembled from kits. Bookings opened on July 15 with a token amount of Rs 21,000, and prices are to be announced later this month. The VF 6, at 4,238 mm, is slightly shorter than Hyundai's Creta Electric (4,340 mm), which starts at Rs 17.99 lakh. It has a 59.6 kWh battery and a WLTP range of up to 480 km.

The company has signed up 13 dealer groups and will have 35 showrooms in 27 cities by the end of 2025.

Globally it delivered 72,167 EVs in the first half, up 230 per cent from the same period a year ago, and kept its goal of at least doubling last year's deliveries of 97,399. Most of these were sold in Vietnam.

India's import duty on built-up cars is 70 to 110 per cent. Electric cars had a share of 4.4 per cent of car sales in July as per FADA, compared with 2.4 per cent in July 2024.

Chief Minister M K Stalin, 72, flew in from Chennai by special flight at 11.45 am.

Sponsored: Best home loans at 7.9%
"""

doc = dict(
    id='tv-d-vinfast-thoothukudi-2508', published='2025-08-04', source='coromandel-motoring',
    title='VinFast opens $500 million Thoothukudi plant, its first in India',
    text=TEXT,
    claims=[
        c('$500 million', 'investment', 500000000, 'USD', company='VinFast', status=['actual', 'plan']),
        c('17 months', 'duration', 17, 'month', company='VinFast'),
        c('400-acre', 'area', 400, 'acre', company='VinFast'),
        c('50,000 vehicles', 'capacity', 50000, 'vehicle', company='VinFast', per='year'),
        c('150,000', 'capacity', 150000, 'vehicle', company='VinFast', per='year', status=['plan', 'target', 'forecast']),
        c('3,000 to 3,500 people', 'jobs', 3000, 'job', 3500, company='VinFast', status=['plan', 'target', 'forecast']),
        c('$500 million', 'investment', 500000000, 'USD', nth=1, company='VinFast', status=['actual', 'plan']),
        c('Rs 4,390 crore', 'investment', 43900000000, 'INR', company='VinFast', status=['actual', 'plan']),
        c('$2 billion', 'investment', None, 'USD', 2000000000, company='VinFast', status=['plan', 'target', 'forecast']),
        c('Rs 21,000', ['price', 'other'], 21000, 'INR', company='VinFast'),
        c('4,238 mm', 'length', 4238, 'mm', company='VinFast', product='VF 6'),
        c('4,340 mm', 'length', 4340, 'mm', company='Hyundai', product='Creta Electric'),
        c('Rs 17.99 lakh', 'price', 1799000, 'INR', company='Hyundai', product='Creta Electric'),
        c('59.6 kWh', 'battery_capacity', 59.6, 'kWh', company='VinFast', product='VF 6'),
        c('480 km', 'range', None, 'km', 480, company='VinFast', product='VF 6'),
        c('13 dealer groups', 'other', 13, 'item', company='VinFast'),
        c('35 showrooms', 'stores', 35, 'store', company='VinFast', p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('27 cities', 'countries', 27, 'country', company='VinFast', p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('72,167 EVs', 'deliveries', 72167, 'vehicle', company='VinFast', p=('2025-01-01', '2025-06-30')),
        c('230 per cent', 'deliveries', 230, 'percent', company='VinFast', role='change', p=('2025-01-01', '2025-06-30')),
        c('doubling', 'deliveries', 100, 'percent', None, company='VinFast', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('97,399', 'deliveries', 97399, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('70 to 110 per cent', 'tariff', 70, 'percent', 110),
        c('4.4 per cent', 'penetration', 4.4, 'percent', p=('2025-07-01', '2025-07-31')),
        c('2.4 per cent', 'penetration', 2.4, 'percent', p=('2024-07-01', '2024-07-31')),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'Hyundai': ('COMPANY', 'Hyundai'), 'VF 7': ('PRODUCT', 'VF 7'), 'VF 6': ('PRODUCT', 'VF 6'), 'Creta Electric': ('PRODUCT', 'Creta Electric')}),
    checks=[],
)
