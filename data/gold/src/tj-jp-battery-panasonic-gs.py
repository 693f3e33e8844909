from goldlib import *
from mentions import mentions

TEXT = """Panasonic cuts annual battery profit view as Japan weighs on it, U.S. credit adds ¥45 billion

OSAKA -- Operating profit at Panasonic Energy, Tesla's oldest cell supplier, fell in April-June to 29.6 billion yen once the U.S. credit of 45 billion yen recorded by the group is set apart, the parent announced Monday. Segment sales were 238.6 billion yen, or 4% more than the 229.5 billion yen of the same quarter in fiscal 2022.

Group profit attributable to owners leapt to 200.9 billion yen, roughly four times last year's 48.9 billion yen, swollen by the liquidation of a subsidiary. For the year to March 2024, Panasonic Holdings still sees 350 billion yen, but for the energy business the forecast came down to 115 billion yen from 135 billion yen, because orders for cells made in Osaka, for dearer cars, dried up after buyers turned to models that qualify for a $7,500 U.S. tax break.

The company is adding 10% to Nevada's 39 GWh within three years and builds in Kansas ($4 billion, 30 GWh, start in fiscal 2024); a third site is being examined. By fiscal 2030 it wants 200 GWh a year, having dropped the date of fiscal 2028.

Compatriots move, too. GS Yuasa and Honda plan a domestic plant for 434 billion yen, of which the government pays 158.7 billion yen; output of over 20 GWh from October 2027. Panasonic's talks with Mazda and Subaru go on. PPES, which it runs with majority owner Toyota (51%), converts a line in Himeji: 7 GWh.
"""

doc = dict(
    id='tj-jp-battery-panasonic-gs', published='2023-07-31', source='kansai-sangyo-eng',
    title='Panasonic cuts annual battery profit view as Japan weighs on it, U.S. credit adds ¥45 billion',
    text=TEXT,
    claims=[
        c('¥45 billion', 'subsidy', 45000000000.0, 'JPY', company='Panasonic', p=('2023-04-01', '2023-06-30')),
        c('29.6 billion yen', 'operating_income', 29600000000.0, 'JPY', company='Panasonic Energy', p=('2023-04-01', '2023-06-30')),
        c('45 billion yen', 'subsidy', 45000000000.0, 'JPY', company='Panasonic', p=('2023-04-01', '2023-06-30')),
        c('238.6 billion yen', 'revenue', 238600000000.0, 'JPY', company='Panasonic Energy', p=('2023-04-01', '2023-06-30')),
        c('4%', 'revenue', 4, 'percent', company='Panasonic Energy', role='change', p=('2023-04-01', '2023-06-30')),
        c('229.5 billion yen', 'revenue', 229500000000.0, 'JPY', company='Panasonic Energy', p=('2022-04-01', '2022-06-30')),
        c('200.9 billion yen', 'net_income', 200900000000.0, 'JPY', company='Panasonic', p=('2023-04-01', '2023-06-30')),
        c('four times', 'net_income', 300, 'percent', company='Panasonic', role='change', p=('2023-04-01', '2023-06-30')),
        c('48.9 billion yen', 'net_income', 48900000000.0, 'JPY', company='Panasonic', p=('2022-04-01', '2022-06-30')),
        c('350 billion yen', 'net_income', 350000000000.0, 'JPY', company='Panasonic', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('115 billion yen', 'operating_income', 115000000000.0, 'JPY', company='Panasonic Energy', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('135 billion yen', 'operating_income', 135000000000.0, 'JPY', company='Panasonic Energy', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast'], superseded=True),
        c('$7,500', 'subsidy', 7500, 'USD', per='vehicle'),
        c('10%', 'capacity', 10, 'percent', company='Panasonic Energy', role='change', p=(None, '2026-07-31'), status=['plan', 'target']),
        c('39 GWh', 'capacity', 39, 'GWh', company='Panasonic Energy', per='year'),
        c('$4 billion', 'investment', 4000000000.0, 'USD', company='Panasonic Energy', status='plan'),
        c('30 GWh', 'capacity', 30, 'GWh', company='Panasonic Energy', per='year', status=['plan', 'target']),
        c('fiscal 2024', 'production_start', None, 'date', company='Panasonic Energy', p=('2024-04-01', '2025-03-31'), status=['plan', 'target']),
        c('200 GWh', 'capacity', 200, 'GWh', company='Panasonic Energy', per='year', p=(None, '2031-03-31'), status=['target', 'forecast']),
        c('434 billion yen', 'investment', 434000000000.0, 'JPY', company='GS Yuasa', status='plan'),
        c('158.7 billion yen', 'subsidy', 158700000000.0, 'JPY', company='GS Yuasa'),
        c('20 GWh', 'capacity', 20, 'GWh', None, company='GS Yuasa', per='year', status=['plan', 'target']),
        c('October 2027', 'production_start', None, 'date', company='GS Yuasa', p=('2027-10-01', '2027-10-31'), status=['plan', 'target']),
        c('51%', 'stake', 51, 'percent', company='Toyota'),
        c('7 GWh', 'capacity', 7, 'GWh', company='Prime Planet Energy & Solutions', per='year', status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Panasonic Energy': ('COMPANY', 'Panasonic Energy'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Panasonic Holdings': ('COMPANY', 'Panasonic'), 'GS Yuasa': ('COMPANY', 'GS Yuasa'), 'Honda': ('COMPANY', 'Honda'), 'Tesla': ('COMPANY', 'Tesla'), 'Mazda': ('COMPANY', 'Mazda'), 'Subaru': ('COMPANY', 'Subaru'), 'Toyota': ('COMPANY', 'Toyota'), 'PPES': ('COMPANY', 'Prime Planet Energy & Solutions')}),
    checks=[],
)
