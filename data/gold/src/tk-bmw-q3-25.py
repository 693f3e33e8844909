from goldlib import *
from mentions import mentions

TEXT = """BMW claws back margin in the third quarter and counts orders for iX3

MUNICH. Pre-tax profit at BMW rose to 2.32 billion euros between July and September, from 838 million in a prior-year quarter marred by faulty Continental brakes. The EBIT margin of the car segment reached 5.2 percent (Q3 2024: 2.3), of which tariffs swallowed 1.75 percentage points. Group revenue was flat at 32.3 billion euros, 0.3 percent below last year.

Deliveries improved 8.8 percent to 588,140. China lost 0.4 percent while Europe added 9.3 and the United States 24.9. Fully electric cars: 102,900, a share of 17.5 percent (323,400 in nine months, of which 76,300 Minis).

The iX3, first of the Neue Klasse, was unveiled on September 5 and started rolling out of Debrecen in late October. It draws 15.1 kWh per 100 km, takes on 372 km in ten minutes at 400 kW, weighs 2,285 kg and costs 68,900 euros. European orders stand at above 3,000 in six weeks, and new ones will be filled after nine months.

Inventories came to 25.1 billion euros on September 30, net financial assets in the car segment to 43.9 billion. Free cash flow: 2.3 billion euros after nine months; the full-year figure will now exceed 2.5 billion instead of 5 billion. Spending on research fell 13.2 percent to 2.0 billion.
"""

doc = dict(
    id='tk-bmw-q3-25', published='2025-11-05', source='isar-finance-daily',
    title='BMW claws back margin in the third quarter and counts orders for iX3',
    text=TEXT,
    claims=[
        c('2.32 billion euros', ['net_income', 'operating_income'], 2320000000, 'EUR', company='BMW', p=('2025-07-01', '2025-09-30')),
        c('838 million', ['net_income', 'operating_income'], 838000000, 'EUR', company='BMW', p=('2024-07-01', '2024-09-30')),
        c('5.2 percent', 'margin', 5.2, 'percent', company='BMW', p=('2025-07-01', '2025-09-30')),
        c('2.3', 'margin', 2.3, 'percent', nth=1, company='BMW', p=('2024-07-01', '2024-09-30')),
        c('1.75 percentage points', 'margin', -1.75, 'percentage_point', company='BMW', role='change', p=('2025-07-01', '2025-09-30')),
        c('32.3 billion euros', 'revenue', 32299999999.999996, 'EUR', company='BMW', p=('2025-07-01', '2025-09-30')),
        c('0.3 percent', 'revenue', -0.3, 'percent', company='BMW', role='change', p=('2025-07-01', '2025-09-30')),
        c('8.8 percent', 'deliveries', 8.8, 'percent', company='BMW', role='change', p=('2025-07-01', '2025-09-30')),
        c('588,140', 'deliveries', 588140, 'vehicle', company='BMW', p=('2025-07-01', '2025-09-30')),
        c('0.4 percent', 'deliveries', -0.4, 'percent', company='BMW', role='change', p=('2025-07-01', '2025-09-30')),
        c('9.3', 'deliveries', 9.3, 'percent', company='BMW', role='change', p=('2025-07-01', '2025-09-30')),
        c('24.9', 'deliveries', 24.9, 'percent', company='BMW', role='change', p=('2025-07-01', '2025-09-30')),
        c('102,900', 'deliveries', 102900, 'vehicle', company='BMW', p=('2025-07-01', '2025-09-30')),
        c('17.5 percent', 'deliveries', 17.5, 'percent', company='BMW', role='share', p=('2025-07-01', '2025-09-30')),
        c('323,400', 'deliveries', 323400, 'vehicle', company='BMW', p=('2025-01-01', '2025-09-30')),
        c('76,300', 'deliveries', 76300, 'vehicle', company='Mini', p=('2025-01-01', '2025-09-30')),
        c('September 5', 'launch', None, 'date', company='BMW', product='iX3', p=('2025-09-05', '2025-09-05')),
        c('late October', 'production_start', None, 'date', company='BMW', product='iX3', p=('2025-10-21', '2025-10-31')),
        c('15.1 kWh', 'consumption', 15.1, 'kWh', company='BMW', product='iX3', per='100km'),
        c('372 km', 'range', 372, 'km', company='BMW', product='iX3'),
        c('400 kW', 'charging_power', 400, 'kW', company='BMW', product='iX3'),
        c('2,285 kg', 'weight', 2285, 'kg', company='BMW', product='iX3'),
        c('68,900 euros', 'price', 68900, 'EUR', company='BMW', product='iX3'),
        c('3,000', 'orders', 3000, 'order', None, company='BMW', product='iX3'),
        c('nine months', 'wait_time', 9, 'month', nth=1, company='BMW', product='iX3'),
        c('25.1 billion euros', 'inventory', 25100000000, 'EUR', company='BMW', p=('2025-09-30', '2025-09-30')),
        c('43.9 billion', 'cash', 43900000000, 'EUR', company='BMW', p=('2025-09-30', '2025-09-30')),
        c('2.3 billion euros', 'cash_flow', 2300000000, 'EUR', nth=1, company='BMW', p=('2025-01-01', '2025-09-30')),
        c('2.5 billion', 'cash_flow', 2500000000, 'EUR', None, company='BMW', p=('2025-01-01', '2025-12-31'), status='target'),
        c('5 billion', 'cash_flow', 5000000000, 'EUR', None, nth=1, company='BMW', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('13.2 percent', 'rnd', -13.2, 'percent', company='BMW', role='change', p=('2025-07-01', '2025-09-30')),
        c('2.0 billion', 'rnd', 2000000000, 'EUR', company='BMW', p=('2025-07-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'BMW': ('COMPANY', 'BMW'), 'Mini': ('COMPANY', 'Mini'), 'Continental': ('COMPANY', 'Continental'), 'iX3': ('PRODUCT', 'iX3')}),
    checks=[],
)
