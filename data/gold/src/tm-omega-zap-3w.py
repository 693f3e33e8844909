from goldlib import *
from mentions import mentions

TEXT = """Omega Seiki’s 15-minute auto: Rs 3.24 lakh, five-year battery warranty

NEW DELHI — Faridabad’s Omega Seiki Mobility has teamed up with Exponent Energy of Bengaluru for a passenger three-wheeler that goes from empty to full in 15 minutes. The Stream City Qik, as it is named, bears a price tag of Rs 3,24,999 and a battery warranty of five years or 2,00,000 km; its 8.8 kWh pack is good for 126 km in the city.

A slower sibling, the Stream City, with swappable blocks and Rs 1.85 lakh to pay, gets by on 117 km. Deliveries of both start in December.

Exponent runs 60 e-pumps in Bengaluru, Delhi and three more cities; 100 will be there by the end of the year and 1,000 by 2025. It has raised $44.6 million so far.

OSM sold 7,200 vehicles last fiscal, 65 per cent of them in the second half, and hopes for 10,000 this year. Revenue: Rs 190 crore in FY23, against Rs 78 crore. The loss before tax of Rs 14 crore was put down to delayed FAME-II payouts, Rs 30,000-odd a vehicle. Founder Uday Narang, 52, will spend Rs 200 crore on a plant near Chennai that is to make 50,000 three-wheelers annually.

He also dreams of an IPO “in two years or so”.
"""

doc = dict(
    id='tm-omega-zap-3w', published='2023-11-21', source='small-fleet-india',
    title='Omega Seiki’s 15-minute auto: Rs 3.24 lakh, five-year battery warranty',
    text=TEXT,
    claims=[
        c('15-minute', 'charging_time', 15, 'minute', company=['Omega Seiki Mobility', 'Omega Seiki'], product='Stream City Qik'),
        c('Rs 3.24 lakh', 'price', 324000, 'INR', company=['Omega Seiki Mobility', 'Omega Seiki'], product='Stream City Qik'),
        c('five-year', 'warranty', 5, 'year', company=['Omega Seiki Mobility', 'Omega Seiki'], product='Stream City Qik'),
        c('15 minutes', 'charging_time', 15, 'minute', company=['Omega Seiki Mobility', 'Omega Seiki'], product='Stream City Qik'),
        c('Rs 3,24,999', 'price', 324999, 'INR', company=['Omega Seiki Mobility', 'Omega Seiki'], product='Stream City Qik'),
        c('five years', 'warranty', 5, 'year', company=['Omega Seiki Mobility', 'Omega Seiki'], product='Stream City Qik'),
        c('2,00,000 km', 'warranty', 200000, 'km', company=['Omega Seiki Mobility', 'Omega Seiki'], product='Stream City Qik'),
        c('8.8 kWh', 'battery_capacity', 8.8, 'kWh', company=['Omega Seiki Mobility', 'Omega Seiki'], product='Stream City Qik'),
        c('126 km', 'range', 126, 'km', company=['Omega Seiki Mobility', 'Omega Seiki'], product='Stream City Qik'),
        c('Rs 1.85 lakh', 'price', 185000, 'INR', company=['Omega Seiki Mobility', 'Omega Seiki'], product='Stream City'),
        c('117 km', 'range', 117, 'km', company=['Omega Seiki Mobility', 'Omega Seiki'], product='Stream City'),
        c('December', 'delivery_start', None, 'date', company=['Omega Seiki Mobility', 'Omega Seiki'], product=['Stream City', 'Stream City Qik'], p=('2023-12-01', '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('60 e-pumps', 'chargers', 60, 'charger', company='Exponent Energy'),
        c('three more cities', 'countries', 3, 'country', company='Exponent Energy'),
        c('100', 'chargers', 100, 'charger', company='Exponent Energy', p=(None, '2023-12-31'), status=['target', 'forecast']),
        c('1,000', 'chargers', 1000, 'charger', company='Exponent Energy', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('$44.6 million', 'funding', 44600000, 'USD', company='Exponent Energy', p=(None, '2023-11-21')),
        c('7,200 vehicles', 'sales', 7200, 'vehicle', company=['Omega Seiki Mobility', 'Omega Seiki'], p=('2022-04-01', '2023-03-31')),
        c('65 per cent', 'sales', 65, 'percent', company=['Omega Seiki Mobility', 'Omega Seiki'], role='share', p=('2022-10-01', '2023-03-31')),
        c('10,000', 'sales', 10000, 'vehicle', company=['Omega Seiki Mobility', 'Omega Seiki'], p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('Rs 190 crore', 'revenue', 1900000000, 'INR', company=['Omega Seiki Mobility', 'Omega Seiki'], p=('2022-04-01', '2023-03-31')),
        c('Rs 78 crore', 'revenue', 780000000, 'INR', company=['Omega Seiki Mobility', 'Omega Seiki'], p=('2021-04-01', '2022-03-31')),
        c('Rs 14 crore', 'net_income', -140000000, 'INR', company=['Omega Seiki Mobility', 'Omega Seiki'], p=('2022-04-01', '2023-03-31')),
        c('Rs 30,000-odd', 'subsidy', 30000, 'INR', company=[None, 'Omega Seiki Mobility', 'Omega Seiki'], per='vehicle', p=('2022-04-01', '2023-03-31')),
        c('Rs 200 crore', 'investment', 2000000000, 'INR', company=['Omega Seiki Mobility', 'Omega Seiki'], status='plan'),
        c('50,000 three-wheelers', 'capacity', 50000, 'vehicle', company=['Omega Seiki Mobility', 'Omega Seiki'], per='year', status='plan'),
    ],
    names=mentions(TEXT, {'Omega Seiki Mobility': ('COMPANY', 'Omega Seiki Mobility'), 'Omega Seiki': ('COMPANY', 'Omega Seiki Mobility'), 'OSM': ('COMPANY', 'Omega Seiki Mobility'), 'Exponent Energy': ('COMPANY', 'Exponent Energy'), 'Stream City': ('PRODUCT', 'Stream City'), 'Stream City Qik': ('PRODUCT', 'Stream City Qik')}),
    checks=[],
)
