from goldlib import *
from mentions import mentions

TEXT = """FAME shock: What your favourite e-scooter costs from June 1, and what you get

So the Centre has cut the demand incentive to ₹10,000 per kWh from ₹15,000, capped at 15% of the ex-factory price instead of 40%. Everyone has passed it on; nobody by the same amount. Here is the damage:

• Ola S1 Pro – ₹1,39,999, dearer by ₹15,000. For that, 4 kWh, a claimed 181 km and 116 kmph
• Ather 450X – ₹1,45,000 (Bengaluru), was ₹1,16,379 before the Pro pack; 146 km IDC from 3.7 kWh; 3.3 seconds to 40
• TVS iQube S – ₹1,56,420. Smaller at 3.04 kWh, with a modest 78 kmph
• Vida V1 Pro – up by only ₹6,000 to ₹1,45,900, as Hero absorbs the rest; 3.94 kWh
• Simple One – ₹1,45,000; 5 kWh; 212 km, or so they say. Deliveries began on Tuesday in Bengaluru, 22 months after the unveiling

Ola's rival from Hosur, mind you, sold 20,254 iQubes in May, while the market leader shifted a record 35,000 and more. The cheaper S1 Air (₹1,09,999) is due in July.

Prices change like the weather. I own a 2019 Ather and am biased.
"""

doc = dict(
    id='tj-scooter-compare-blog', published='2023-06-08', source='twowheel-tantrum-blog',
    title='FAME shock: What your favourite e-scooter costs from June 1, and what you get',
    text=TEXT,
    claims=[
        c('₹10,000', 'subsidy', 10000, 'INR', per='kWh', p=('2023-06-01', None)),
        c('₹15,000', 'subsidy', 15000, 'INR', per='kWh'),
        c('15%', 'subsidy', None, 'percent', 15, p=('2023-06-01', None)),
        c('40%', 'subsidy', None, 'percent', 40),
        c('₹1,39,999', 'price', 139999, 'INR', company='Ola Electric', product='S1 Pro'),
        c('₹15,000', 'price_change', 15000, 'INR', nth=1, company='Ola Electric', product='S1 Pro', role='change'),
        c('4 kWh', 'battery_capacity', 4, 'kWh', company='Ola Electric', product='S1 Pro'),
        c('181 km', 'range', 181, 'km', company='Ola Electric', product='S1 Pro'),
        c('116 kmph', 'top_speed', 116, 'km/h', company='Ola Electric', product='S1 Pro'),
        c('₹1,45,000', 'price', 145000, 'INR', company='Ather Energy', product='450X'),
        c('₹1,16,379', 'price', 116379, 'INR', company='Ather Energy', product='450X', superseded=True),
        c('146 km', 'range', 146, 'km', company='Ather Energy', product='450X'),
        c('3.7 kWh', 'battery_capacity', 3.7, 'kWh', company='Ather Energy', product='450X'),
        c('3.3 seconds', 'acceleration', 3.3, 'second', company='Ather Energy', product='450X'),
        c('₹1,56,420', 'price', 156420, 'INR', company='TVS Motor', product='iQube S'),
        c('3.04 kWh', 'battery_capacity', 3.04, 'kWh', company='TVS Motor', product='iQube S'),
        c('78 kmph', 'top_speed', 78, 'km/h', company='TVS Motor', product='iQube S'),
        c('₹6,000', 'price_change', 6000, 'INR', company='Vida', product='V1 Pro', role='change'),
        c('₹1,45,900', 'price', 145900, 'INR', company='Vida', product='V1 Pro'),
        c('3.94 kWh', 'battery_capacity', 3.94, 'kWh', company='Vida', product='V1 Pro'),
        c('₹1,45,000', 'price', 145000, 'INR', nth=1, company='Simple Energy', product='Simple One'),
        c('5 kWh', 'battery_capacity', 5, 'kWh', company='Simple Energy', product='Simple One'),
        c('212 km', 'range', 212, 'km', company='Simple Energy', product='Simple One'),
        c('Tuesday', 'delivery_start', None, 'date', company='Simple Energy', product='Simple One', p=('2023-06-06', '2023-06-06')),
        c('22 months', 'duration', 22, 'month', company='Simple Energy', product='Simple One'),
        c('20,254 iQubes', 'sales', 20254, 'vehicle', company='TVS Motor', product='iQube S', p=('2023-05-01', '2023-05-31')),
        c('35,000', 'sales', 35000, 'vehicle', None, company='Ola Electric', p=('2023-05-01', '2023-05-31')),
        c('₹1,09,999', 'price', 109999, 'INR', company='Ola Electric', product='S1 Air'),
        c('July', 'delivery_start', None, 'date', company='Ola Electric', product='S1 Air', p=('2023-07-01', '2023-07-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Ola': ('COMPANY', 'Ola Electric'), 'Ather': ('COMPANY', 'Ather Energy'), 'TVS': ('COMPANY', 'TVS Motor'), 'Vida': ('COMPANY', 'Vida'), 'Hero': ('COMPANY', 'Hero MotoCorp'), 'S1 Pro': ('PRODUCT', 'S1 Pro'), 'S1 Air': ('PRODUCT', 'S1 Air'), '450X': ('PRODUCT', '450X'), 'iQube S': ('PRODUCT', 'iQube S'), 'iQube': ('PRODUCT', 'iQube S'), 'V1 Pro': ('PRODUCT', 'V1 Pro'), 'Simple One': ('PRODUCT', 'Simple One')}),
    checks=[],
)
