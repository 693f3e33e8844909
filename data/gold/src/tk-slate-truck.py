from goldlib import *
from mentions import mentions

TEXT = """Bezos-backed Slate unveils bare-bones pickup for under $20,000

LONG BEACH, Calif., April 25 - Slate Auto, a start-up with money from Amazon's founder, pulled the cover off its first vehicle on Thursday night: a two-door pickup without paint, radio or electric windows that will cost less than $20,000 once the $7,500 federal credit is taken off, so about $27,500 before.

The Blank Slate is 174.6 inches long, 25 inches less than a Ford Maverick; has two seats, or five with a kit; weighs 3,602 pounds; and can haul 1,433 pounds. One motor of 150 kW (201 hp) and 195 lb-ft takes it to 60 mph in 8 seconds and to 90 mph at most. A 52.7-kWh pack from SK On is good for 150 miles, the optional 84.3-kWh one for 240 miles, and a fast charger (120 kW) brings 20 to 80% in less than 30 minutes.

First deliveries are to follow in the fourth quarter of 2026. The plant, a disused print works of 1.4 million square feet in Warsaw, Indiana, is meant to turn out 150,000 trucks annually by the end of 2027, with 2,000 jobs. Slate has raised $700 million from 16 investors, and employs 400 people. Reservations cost $50; the trade press reckons with more than 100,000 within weeks.
"""

doc = dict(
    id='tk-slate-truck', published='2025-04-25', source='pacific-fleet-letter',
    title='Bezos-backed Slate unveils bare-bones pickup for under $20,000',
    text=TEXT,
    claims=[
        c('$20,000', 'price', None, 'USD', 20000, company='Slate Auto', product='Blank Slate'),
        c('Thursday night', 'launch', None, 'date', company='Slate Auto', product='Blank Slate', p=('2025-04-24', '2025-04-24')),
        c('$20,000', 'price', None, 'USD', 20000, nth=1, company='Slate Auto', product='Blank Slate'),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('$27,500', 'price', 27500, 'USD', company='Slate Auto', product='Blank Slate'),
        c('174.6 inches', 'length', 174.6, 'in', company='Slate Auto', product='Blank Slate'),
        c('25 inches', 'length', -25, 'in', company='Slate Auto', product='Blank Slate', role='change'),
        c('two seats', 'seats', 2, 'item', company='Slate Auto', product='Blank Slate'),
        c('five', 'seats', 5, 'item', company='Slate Auto', product='Blank Slate'),
        c('3,602 pounds', 'weight', 3602, 'lb', company='Slate Auto', product='Blank Slate'),
        c('1,433 pounds', 'other', 1433, 'lb', company='Slate Auto'),
        c('150 kW', 'power', 150, 'kW', company='Slate Auto', product='Blank Slate'),
        c('201 hp', 'power', 201, 'hp', company='Slate Auto', product='Blank Slate'),
        c('195 lb-ft', 'torque', 195, 'lb-ft', company='Slate Auto', product='Blank Slate'),
        c('8 seconds', 'acceleration', 8, 'second', company='Slate Auto', product='Blank Slate'),
        c('90 mph', 'top_speed', 90, 'mph', company='Slate Auto', product='Blank Slate'),
        c('52.7-kWh', 'battery_capacity', 52.7, 'kWh', company='Slate Auto', product='Blank Slate'),
        c('150 miles', 'range', 150, 'mile', company='Slate Auto', product='Blank Slate'),
        c('84.3-kWh', 'battery_capacity', 84.3, 'kWh', company='Slate Auto', product='Blank Slate'),
        c('240 miles', 'range', 240, 'mile', company='Slate Auto', product='Blank Slate'),
        c('120 kW', 'charging_power', 120, 'kW', company='Slate Auto', product='Blank Slate'),
        c('30 minutes', 'charging_time', None, 'minute', 30, company='Slate Auto', product='Blank Slate'),
        c('the fourth quarter of 2026', 'delivery_start', None, 'date', company='Slate Auto', product='Blank Slate', p=('2026-10-01', '2026-12-31'), status='plan'),
        c('1.4 million square feet', 'area', 1400000, 'ft2', company='Slate Auto'),
        c('150,000 trucks', 'capacity', 150000, 'vehicle', company='Slate Auto', per='year', p=(None, '2027-12-31'), status='target'),
        c('2,000 jobs', 'jobs', 2000, 'job', company='Slate Auto', status='plan'),
        c('$700 million', 'funding', 700000000, 'USD', company='Slate Auto'),
        c('16 investors', 'other', 16, 'item', company='Slate Auto'),
        c('400 people', 'headcount', 400, 'job', company='Slate Auto'),
        c('$50', ['price', 'other'], 50, 'USD', company='Slate Auto', product='Blank Slate'),
        c('100,000', 'orders', 100000, 'order', None, company='Slate Auto', status='forecast'),
    ],
    names=mentions(TEXT, {'Slate Auto': ('COMPANY', 'Slate Auto'), 'Slate': ('COMPANY', 'Slate Auto'), 'Amazon': ('COMPANY', 'Amazon'), 'SK On': ('COMPANY', 'SK On'), 'Ford': ('COMPANY', 'Ford'), 'Blank Slate': ('PRODUCT', 'Blank Slate'), 'Maverick': ('PRODUCT', 'Maverick')}),
    checks=[],
)
