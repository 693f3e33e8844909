from goldlib import *
from mentions import mentions

TEXT = """Maruti Suzuki Q2 PAT rises 7.3%, exports at record

New Delhi: Maruti Suzuki India (MSIL) on Friday said its standalone net profit went up 7.3 per cent to Rs 3,293 crore in the second quarter of FY26, from Rs 3,069 crore a year ago. Net sales touched Rs 40,136 crore, as against Rs 35,589 crore, helped by shipments abroad.

The country's biggest carmaker sold 5,50,874 vehicles during the quarter, down 1.7 per cent; domestic despatches dropped 5.1 per cent to 4,40,387 units as buyers waited for GST to come down from 28 per cent to 18 per cent on small cars with effect from September 22, but exports zoomed 42.2 per cent to 1,10,487 units, the highest ever in any quarter. EBIT margin shrank to 8.5 per cent from 10.3 per cent.

The e Vitara, its maiden battery model, has gone to over 7,000 customers in 12 European countries since shipments began on August 26. It is produced solely in Hansalpur, Gujarat, for 100 countries, and a Toyota derivative goes down the same line. Buyers choose between 49 kWh and 61 kWh; the bigger pack makes 543 km on the Indian cycle. The domestic launch is slated for December 2.

MSIL will have 2,000 exclusive charging points in 1,100 cities and eyes one lakh by 2030. Parent Suzuki has earmarked Rs 70,000 crore for India over the next five to six years. The hybrid cell unit of Suzuki, Denso and Toshiba in Hansalpur has localised 80 per cent of the value.

Inventory with dealers at quarter-end was 1.8 lakh cars, or 19 days. Pending bookings: 2.5 lakh.
"""

doc = dict(
    id='tk-maruti-q2fy26', published='2025-10-31', source='dalal-street-chronicle',
    title='Maruti Suzuki Q2 PAT rises 7.3%, exports at record',
    text=TEXT,
    claims=[
        c('7.3%', 'net_income', 7.3, 'percent', company='Maruti Suzuki', role='change', p=('2025-07-01', '2025-09-30')),
        c('7.3 per cent', 'net_income', 7.3, 'percent', company='Maruti Suzuki', role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 3,293 crore', 'net_income', 32930000000, 'INR', company='Maruti Suzuki', p=('2025-07-01', '2025-09-30')),
        c('Rs 3,069 crore', 'net_income', 30690000000, 'INR', company='Maruti Suzuki', p=('2024-07-01', '2024-09-30')),
        c('Rs 40,136 crore', 'revenue', 401360000000, 'INR', company='Maruti Suzuki', p=('2025-07-01', '2025-09-30')),
        c('Rs 35,589 crore', 'revenue', 355890000000, 'INR', company='Maruti Suzuki', p=('2024-07-01', '2024-09-30')),
        c('5,50,874 vehicles', 'sales', 550874, 'vehicle', company='Maruti Suzuki', p=('2025-07-01', '2025-09-30')),
        c('1.7 per cent', 'sales', -1.7, 'percent', company='Maruti Suzuki', role='change', p=('2025-07-01', '2025-09-30')),
        c('5.1 per cent', 'sales', -5.1, 'percent', company='Maruti Suzuki', role='change', p=('2025-07-01', '2025-09-30')),
        c('4,40,387 units', 'sales', 440387, 'vehicle', company='Maruti Suzuki', p=('2025-07-01', '2025-09-30')),
        c('28 per cent', 'tariff', 28, 'percent'),
        c('18 per cent', 'tariff', 18, 'percent', p=('2025-09-22', None)),
        c('42.2 per cent', 'exports', 42.2, 'percent', company='Maruti Suzuki', role='change', p=('2025-07-01', '2025-09-30')),
        c('1,10,487 units', 'exports', 110487, 'vehicle', company='Maruti Suzuki', p=('2025-07-01', '2025-09-30')),
        c('8.5 per cent', 'margin', 8.5, 'percent', company='Maruti Suzuki', p=('2025-07-01', '2025-09-30')),
        c('10.3 per cent', 'margin', 10.3, 'percent', company='Maruti Suzuki', p=('2024-07-01', '2024-09-30')),
        c('7,000', 'exports', 7000, 'vehicle', None, company='Maruti Suzuki', product='e Vitara', p=('2025-08-26', '2025-10-31')),
        c('12 European countries', 'countries', 12, 'country', company='Maruti Suzuki', product='e Vitara', p=('2025-08-26', '2025-10-31')),
        c('August 26', 'delivery_start', None, 'date', company='Maruti Suzuki', product='e Vitara', p=('2025-08-26', '2025-08-26')),
        c('100 countries', 'countries', 100, 'country', company='Maruti Suzuki', product='e Vitara', status='target'),
        c('49 kWh', 'battery_capacity', 49, 'kWh', company='Maruti Suzuki', product='e Vitara'),
        c('61 kWh', 'battery_capacity', 61, 'kWh', company='Maruti Suzuki', product='e Vitara'),
        c('543 km', 'range', 543, 'km', company='Maruti Suzuki', product='e Vitara'),
        c('December 2', 'launch', None, 'date', company='Maruti Suzuki', product='e Vitara', p=('2025-12-02', '2025-12-02'), status='plan'),
        c('2,000 exclusive charging points', 'chargers', 2000, 'charger', company='Maruti Suzuki', status='target'),
        c('1,100 cities', 'countries', 1100, 'country', company='Maruti Suzuki', status='target'),
        c('one lakh', 'chargers', 100000, 'charger', company='Maruti Suzuki', p=(None, '2030-12-31'), status='target'),
        c('Rs 70,000 crore', 'investment', 700000000000, 'INR', company='Suzuki', status='plan'),
        c('five to six years', 'duration', 5, 'year', 6, company='Suzuki', status='plan'),
        c('80 per cent', 'other', 80, 'percent', company='Suzuki'),
        c('1.8 lakh cars', 'inventory', 180000, 'vehicle', company='Maruti Suzuki', p=('2025-09-30', '2025-09-30')),
        c('19 days', 'inventory', 19, 'day', company='Maruti Suzuki', p=('2025-09-30', '2025-09-30')),
        c('2.5 lakh', 'orders', 250000, 'order', company='Maruti Suzuki'),
    ],
    names=mentions(TEXT, {'Maruti Suzuki': ('COMPANY', 'Maruti Suzuki'), 'MSIL': ('COMPANY', 'Maruti Suzuki'), 'Suzuki': ('COMPANY', 'Suzuki'), 'Toyota': ('COMPANY', 'Toyota'), 'Denso': ('COMPANY', 'Denso'), 'Toshiba': ('COMPANY', 'Toshiba'), 'e Vitara': ('PRODUCT', 'e Vitara')}),
    checks=[],
)
