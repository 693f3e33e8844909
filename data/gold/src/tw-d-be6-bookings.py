from goldlib import *
from mentions import mentions

TEXT = """Mahindra gets 30,179 bookings for BE 6 and XEV 9e on first day

Mumbai: Mahindra & Mahindra said it received 30,179 bookings worth Rs 8,472 crore (at ex-showroom prices) for its two electric SUVs on Friday, the day the order book opened.

The XEV 9e accounted for 56 per cent and the BE 6 for the rest, according to a filing. As many as 73 per cent of customers picked Pack Three, the top variant, with the 79 kWh battery.

The BE 6 Pack Three retails at Rs 26.90 lakh and the XEV 9e Pack Three at Rs 30.50 lakh. The cheapest packs were announced in November at Rs 18.90 lakh and Rs 21.90 lakh. Delivery of Pack Three is to begin in March, that of Pack Two in July and that of Pack One in August.

Rivals are not standing still. Hyundai's Creta Electric came in January at Rs 17.99 lakh with 42 kWh and 51.4 kWh batteries, and Tata Motors offers up to Rs 1 lakh off the Curvv EV, which has a certified range of 502 km. With the bigger battery the BE 6 goes 683 km and its sibling 656 km (MIDC); a 175 kW DC charger fills either from 20 per cent to 80 per cent in 20 minutes. The BE 6 has 282 hp and does 0-100 kmph in 6.7 seconds. Mahindra gives a lifetime warranty on the battery to first owners.

The company has earmarked Rs 16,000 crore for electric vehicles over FY22-27, and has installed capacity for 90,000 a year at Chakan. "We think 5,000 a month is a fair start," auto chief Rajesh Jejurikar said.

In January its electric registrations were 688, out of an industry total of 11,266.

Disclaimer: The reporter attended a drive event as guest of the manufacturer.
"""

doc = dict(
    id='tw-d-be6-bookings', published='2025-02-15', source='deccan-wheels',
    title='Mahindra gets 30,179 bookings for BE 6 and XEV 9e on first day',
    text=TEXT,
    claims=[
        c('30,179 bookings', 'orders', 30179, 'order', company='Mahindra', p=('2025-02-14', '2025-02-14')),
        c('30,179 bookings', 'orders', 30179, 'order', nth=1, company='Mahindra', p=('2025-02-14', '2025-02-14')),
        c('Rs 8,472 crore', 'orders', 84720000000, 'INR', company='Mahindra', p=('2025-02-14', '2025-02-14')),
        c('56 per cent', 'orders', 56, 'percent', company='Mahindra', product='XEV 9e', role='share', p=('2025-02-14', '2025-02-14')),
        c('73 per cent', 'orders', None, 'percent', 73, company='Mahindra', role='share', p=('2025-02-14', '2025-02-14')),
        c('79 kWh', 'battery_capacity', 79, 'kWh', company='Mahindra', product=[None, 'BE 6 Pack Three', 'XEV 9e Pack Three', 'BE 6', 'XEV 9e']),
        c('Rs 26.90 lakh', 'price', 2690000, 'INR', company='Mahindra', product='BE 6 Pack Three'),
        c('Rs 30.50 lakh', 'price', 3050000, 'INR', company='Mahindra', product='XEV 9e Pack Three'),
        c('Rs 18.90 lakh', 'price', 1890000, 'INR', company='Mahindra', product=['BE 6', 'BE 6 Pack One']),
        c('Rs 21.90 lakh', 'price', 2190000, 'INR', company='Mahindra', product=['XEV 9e', 'XEV 9e Pack One']),
        c('March', 'delivery_start', None, 'date', company='Mahindra', product=['BE 6 Pack Three', 'XEV 9e Pack Three', None, 'Pack Three'], p=('2025-03-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('July', 'delivery_start', None, 'date', company='Mahindra', product=[None, 'Pack Two'], p=('2025-07-01', '2025-07-31'), status=['plan', 'target', 'forecast']),
        c('August', 'delivery_start', None, 'date', company='Mahindra', product=[None, 'Pack One'], p=('2025-08-01', '2025-08-31'), status=['plan', 'target', 'forecast']),
        c('January', 'launch', None, 'date', company='Hyundai', product='Creta Electric', p=('2025-01-01', '2025-01-31')),
        c('Rs 17.99 lakh', 'price', 1799000, 'INR', company='Hyundai', product='Creta Electric'),
        c('42 kWh', 'battery_capacity', 42, 'kWh', company='Hyundai', product='Creta Electric'),
        c('51.4 kWh', 'battery_capacity', 51.4, 'kWh', company='Hyundai', product='Creta Electric'),
        c('Rs 1 lakh', 'price_change', -100000, 'INR', None, company='Tata Motors', product='Curvv EV', role='change'),
        c('502 km', 'range', 502, 'km', company='Tata Motors', product='Curvv EV'),
        c('683 km', 'range', 683, 'km', company='Mahindra', product='BE 6'),
        c('656 km', 'range', 656, 'km', company='Mahindra', product='XEV 9e'),
        c('175 kW', 'charging_power', 175, 'kW', company='Mahindra', product=['BE 6', 'XEV 9e']),
        c('20 minutes', 'charging_time', 20, 'minute', company='Mahindra', product=['BE 6', 'XEV 9e']),
        c('282 hp', 'power', 282, 'hp', company='Mahindra', product='BE 6'),
        c('6.7 seconds', 'acceleration', 6.7, 'second', company='Mahindra', product='BE 6'),
        c('Rs 16,000 crore', 'investment', 160000000000.0, 'INR', company='Mahindra', p=('2021-04-01', '2027-03-31'), status=['plan', 'target', 'forecast']),
        c('90,000', 'capacity', 90000, 'vehicle', company='Mahindra', per='year'),
        c('5,000', 'sales', 5000, 'vehicle', company='Mahindra', per='month', status=['target', 'forecast']),
        c('688', 'registrations', 688, 'vehicle', company='Mahindra', p=('2025-01-01', '2025-01-31')),
        c('11,266', 'registrations', 11266, 'vehicle', p=('2025-01-01', '2025-01-31')),
    ],
    names=mentions(TEXT, {'Mahindra & Mahindra': ('COMPANY', 'Mahindra'), 'Mahindra': ('COMPANY', 'Mahindra'), 'BE 6 Pack Three': ('PRODUCT', 'BE 6 Pack Three'), 'XEV 9e Pack Three': ('PRODUCT', 'XEV 9e Pack Three'), 'BE 6': ('PRODUCT', 'BE 6'), 'XEV 9e': ('PRODUCT', 'XEV 9e'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Creta Electric': ('PRODUCT', 'Creta Electric'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Curvv EV': ('PRODUCT', 'Curvv EV')}),
    checks=[],
)
