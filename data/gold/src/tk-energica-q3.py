from goldlib import *
from mentions import mentions

TEXT = """Two electric motorcycle makers, two sizes of red ink

LiveWire, floated by Harley-Davidson in September, sold 159 motorcycles in the third quarter, compared with 174 a year earlier, and took in $15.0 million, of which $11.9 million came from children's balance bikes. Its operating loss was $21.7 million; gross profit, $0.7 million. The listing raised $294 million and left Harley with 89% of a company valued at $1.6 billion. The forecast for this year of 500 to 750 machines compares with 100,000 which it set itself for 2026. Orders for the Del Mar, 2.9 seconds to 60 mph, 110 miles of city range, 431 pounds, at $15,499, are to be filled from the spring of 2023.

Energica of Modena, 72% owned by New York's Ideanomics, turned over €4.1 million in the quarter, doubling last year's €2.0 million. Orders in hand: €9 million, six months of work for its 120 staff. The Experia tourer carries 22.5 kWh, the most on two wheels, for 420 km in town; it makes 75 kW and 900 Nm at the wheel, runs 180 km/h, and retails at €25,830 with a battery guarantee of three years or 50,000 km.
"""

doc = dict(
    id='tk-energica-q3', published='2022-11-04', source='emilia-motor-journal',
    title='Two electric motorcycle makers, two sizes of red ink',
    text=TEXT,
    claims=[
        c('Two electric motorcycle makers', 'other', 2, 'item'),
        c('159 motorcycles', 'sales', 159, 'vehicle', company='LiveWire', p=('2022-07-01', '2022-09-30')),
        c('174', 'sales', 174, 'vehicle', company='LiveWire', p=('2021-07-01', '2021-09-30')),
        c('$15.0 million', 'revenue', 15000000, 'USD', company='LiveWire', p=('2022-07-01', '2022-09-30')),
        c('$11.9 million', 'revenue', 11900000, 'USD', company='LiveWire', p=('2022-07-01', '2022-09-30')),
        c('$21.7 million', 'operating_income', -21700000, 'USD', company='LiveWire', p=('2022-07-01', '2022-09-30')),
        c('$0.7 million', 'gross_profit', 700000, 'USD', company='LiveWire', p=('2022-07-01', '2022-09-30')),
        c('$294 million', 'funding', 294000000, 'USD', company='LiveWire'),
        c('89%', 'stake', 89, 'percent', company=['Harley-Davidson', 'LiveWire']),
        c('$1.6 billion', 'valuation', 1600000000, 'USD', company='LiveWire'),
        c('500 to 750', 'sales', 500, 'vehicle', 750, company='LiveWire', p=('2022-01-01', '2022-12-31'), status='target'),
        c('100,000', 'sales', 100000, 'vehicle', company='LiveWire', p=('2026-01-01', '2026-12-31'), status='target'),
        c('2.9 seconds', 'acceleration', 2.9, 'second', company='LiveWire', product='Del Mar'),
        c('110 miles', 'range', 110, 'mile', company='LiveWire', product='Del Mar'),
        c('431 pounds', 'weight', 431, 'lb', company='LiveWire', product='Del Mar'),
        c('$15,499', 'price', 15499, 'USD', company='LiveWire', product='Del Mar'),
        c('the spring of 2023', 'delivery_start', None, 'date', company='LiveWire', product='Del Mar', p=('2023-04-01', '2023-06-30'), status='plan'),
        c('72%', 'stake', 72, 'percent', company=['Ideanomics', 'Energica']),
        c('€4.1 million', 'revenue', 4100000, 'EUR', company='Energica', p=('2022-07-01', '2022-09-30')),
        c('doubling', 'revenue', 100, 'percent', company='Energica', role='change', p=('2022-07-01', '2022-09-30')),
        c('€2.0 million', 'revenue', 2000000, 'EUR', company='Energica', p=('2021-07-01', '2021-09-30')),
        c('€9 million', 'orders', 9000000, 'EUR', company='Energica'),
        c('six months', 'duration', 6, 'month', company='Energica'),
        c('120 staff', 'headcount', 120, 'job', company='Energica'),
        c('22.5 kWh', 'battery_capacity', 22.5, 'kWh', company='Energica', product='Experia'),
        c('420 km', 'range', 420, 'km', company='Energica', product='Experia'),
        c('75 kW', 'power', 75, 'kW', company='Energica', product='Experia'),
        c('900 Nm', 'torque', 900, 'Nm', company='Energica', product='Experia'),
        c('180 km/h', 'top_speed', 180, 'km/h', company='Energica', product='Experia'),
        c('€25,830', 'price', 25830, 'EUR', company='Energica', product='Experia'),
        c('three years', 'warranty', 3, 'year', company='Energica', product='Experia'),
        c('50,000 km', 'warranty', 50000, 'km', company='Energica', product='Experia'),
    ],
    names=mentions(TEXT, {'Energica': ('COMPANY', 'Energica'), 'Ideanomics': ('COMPANY', 'Ideanomics'), 'LiveWire': ('COMPANY', 'LiveWire'), 'Harley-Davidson': ('COMPANY', 'Harley-Davidson'), 'Harley': ('COMPANY', 'Harley-Davidson'), 'Experia': ('PRODUCT', 'Experia'), 'Del Mar': ('PRODUCT', 'Del Mar')}),
    checks=[],
)
