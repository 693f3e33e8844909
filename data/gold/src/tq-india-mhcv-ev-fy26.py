from goldlib import *
from mentions import mentions

TEXT = """FY26: electric car retail at 1.99 lakh, Maruti enters at the bottom

NEW DELHI: Registrations of electric passenger vehicles in the fiscal that ended last week went up 84 per cent to 1,99,923 from 1,08,661, taking them to 4.3 per cent of the car market (2.6 per cent in FY25), as per Vahan data collated by dealers. March alone brought 21,360.

Tata Motors registered 78,811 and JSW MG Motor 53,089; while the latter doubled, on the back of the Windsor, the former added 36 per cent and thus gave away 13 percentage points to end at 39.4 per cent. Mahindra, with 42,721, leapt from 8,182: the XEV 9e and the BE 6, on sale since March 2025, made up nine-tenths.

Maruti Suzuki, the country’s largest carmaker, began to deliver the e Vitara in February, at Rs 15.99 lakh upwards, and has 1,020 on the road, although its Gujarat plant exported over 21,000 to Europe. Its chairman, R C Bhargava, 91, expects electrics to be 15 per cent of his sales by FY31. VinFast, whose VF 7 comes from Thoothukudi, finished ahead of Hyundai and Kia with 2,218.

The GST rate on e-cars stays at 5 per cent. Tata’s Harrier.ev has a waiting period of six to eight weeks.
"""

doc = dict(
    id='tq-india-mhcv-ev-fy26', published='2026-04-07', source='deccan-auto-desk',
    title='FY26: electric car retail at 1.99 lakh, Maruti enters at the bottom',
    text=TEXT,
    claims=[
        c('1.99 lakh', 'sales', 199000, 'vehicle', p=('2025-04-01', '2026-03-31')),
        c('84 per cent', 'registrations', 84, 'percent', role='change', p=('2025-04-01', '2026-03-31')),
        c('1,99,923', 'registrations', 199923, 'vehicle', p=('2025-04-01', '2026-03-31')),
        c('1,08,661', 'registrations', 108661, 'vehicle', p=('2024-04-01', '2025-03-31')),
        c('4.3 per cent', 'penetration', 4.3, 'percent', role=['share', 'level'], p=('2025-04-01', '2026-03-31')),
        c('2.6 per cent', 'penetration', 2.6, 'percent', role=['share', 'level'], p=('2024-04-01', '2025-03-31')),
        c('21,360', 'registrations', 21360, 'vehicle', p=('2026-03-01', '2026-03-31')),
        c('78,811', 'registrations', 78811, 'vehicle', company='Tata Motors', p=('2025-04-01', '2026-03-31')),
        c('53,089', 'registrations', 53089, 'vehicle', company='JSW MG Motor', p=('2025-04-01', '2026-03-31')),
        c('doubled', 'registrations', 100, 'percent', company='JSW MG Motor', role='change', p=('2025-04-01', '2026-03-31')),
        c('36 per cent', 'registrations', 36, 'percent', company='Tata Motors', role='change', p=('2025-04-01', '2026-03-31')),
        c('13 percentage points', 'market_share', -13, 'percentage_point', company='Tata Motors', role='change', p=('2025-04-01', '2026-03-31')),
        c('39.4 per cent', 'market_share', 39.4, 'percent', company='Tata Motors', role=['share', 'level'], p=('2025-04-01', '2026-03-31')),
        c('42,721', 'registrations', 42721, 'vehicle', company='Mahindra', p=('2025-04-01', '2026-03-31')),
        c('8,182', 'registrations', 8182, 'vehicle', company='Mahindra', p=('2024-04-01', '2025-03-31')),
        c('nine-tenths', 'registrations', 90, 'percent', company='Mahindra', role='share', p=('2025-04-01', '2026-03-31')),
        c('February', 'delivery_start', None, 'date', company=['Maruti Suzuki', 'Maruti'], product='e Vitara', p=('2026-02-01', '2026-02-28')),
        c('Rs 15.99 lakh', 'price', 1599000, 'INR', company=['Maruti Suzuki', 'Maruti'], product='e Vitara'),
        c('1,020', 'registrations', 1020, 'vehicle', company=['Maruti Suzuki', 'Maruti'], product='e Vitara', p=('2025-04-01', '2026-03-31')),
        c('21,000', 'exports', 21000, 'vehicle', None, company=['Maruti Suzuki', 'Maruti'], product='e Vitara', p=('2025-04-01', '2026-03-31')),
        c('15 per cent', 'sales', 15, 'percent', company=['Maruti Suzuki', 'Maruti'], role='share', p=(None, '2031-03-31'), status='forecast'),
        c('2,218', 'registrations', 2218, 'vehicle', company='VinFast', p=('2025-04-01', '2026-03-31')),
        c('5 per cent', 'tariff', 5, 'percent', nth=1),
        c('six to eight weeks', 'wait_time', 6, 'week', 8, company='Tata Motors', product='Harrier.ev'),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'Mahindra': ('COMPANY', 'Mahindra'), 'JSW MG Motor': ('COMPANY', 'JSW MG Motor'), 'Maruti Suzuki': ('COMPANY', 'Maruti Suzuki'), 'Maruti': ('COMPANY', 'Maruti Suzuki'), 'VinFast': ('COMPANY', 'VinFast'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'e Vitara': ('PRODUCT', 'e Vitara'), 'Windsor': ('PRODUCT', 'Windsor'), 'XEV 9e': ('PRODUCT', 'XEV 9e'), 'BE 6': ('PRODUCT', 'BE 6'), 'Harrier.ev': ('PRODUCT', 'Harrier.ev'), 'VF 7': ('PRODUCT', 'VF 7')}),
    checks=[],
)
