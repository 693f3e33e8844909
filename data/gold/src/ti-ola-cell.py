from goldlib import *
from mentions import mentions

TEXT = """Bhavish Aggarwal's scooter company bets on motorcycles, own cells

Two days after its first results as a listed firm, Ola Electric unveiled the Roadster line on Independence Day: Roadster X from Rs 74,999, Roadster from Rs 1,04,999 and Roadster Pro from Rs 1,99,999. The flagship's 16 kWh version is claimed to run 579 km. Ultraviolette's F77 Mach 2, the only rival of note, is listed at Rs 2.99 lakh and does 323 km. Deliveries of the first two begin in Q4 FY25, of the Pro a year on.

Cells made in-house at Krishnagiri go into them early in the next fiscal. The gigafactory stands at 1.4 GWh today and should reach 5 GWh by March 2025 and 20 GWh by June 2026.

In Q1 FY25 the SoftBank-funded company had a consolidated loss of Rs 347 crore as against Rs 267 crore in Q1 FY24 and Rs 416 crore in Q4 FY24; revenue, Rs 1,644 crore. SoftBank itself posted a loss of 174 billion yen for the same three months. Deliveries: 1,25,198. The stock, sold at Rs 76 in the IPO, ended Friday at Rs 133. India's e-two-wheeler industry grew 31% in July.
"""

doc = dict(
    id='ti-ola-cell', published='2024-08-16', source='chennai-line',
    title="Bhavish Aggarwal's scooter company bets on motorcycles, own cells",
    text=TEXT,
    claims=[
        c('Rs 74,999', 'price', 74999, 'INR', company='Ola Electric', product='Roadster X'),
        c('Rs 1,04,999', 'price', 104999, 'INR', company='Ola Electric', product='Roadster'),
        c('Rs 1,99,999', 'price', 199999, 'INR', company='Ola Electric', product='Roadster Pro'),
        c('16 kWh', 'battery_capacity', 16, 'kWh', company='Ola Electric', product='Roadster Pro'),
        c('579 km', 'range', 579, 'km', company='Ola Electric', product='Roadster Pro'),
        c('Rs 2.99 lakh', 'price', 299000, 'INR', company='Ultraviolette', product='F77 Mach 2'),
        c('323 km', 'range', 323, 'km', company='Ultraviolette', product='F77 Mach 2'),
        c('Q4 FY25', 'delivery_start', None, 'date', company='Ola Electric', product=['Roadster', 'Roadster X', 'Roadster Pro', None], p=('2025-01-01', '2025-03-31'), status=['plan', 'target']),
        c('next fiscal', 'production_start', None, 'date', company='Ola Electric', p=('2025-04-01', '2026-03-31'), status=['plan', 'target']),
        c('1.4 GWh', 'capacity', 1.4, 'GWh', company='Ola Electric'),
        c('5 GWh', 'capacity', 5, 'GWh', company='Ola Electric', p=(None, '2025-03-31'), status=['target', 'forecast']),
        c('20 GWh', 'capacity', 20, 'GWh', company='Ola Electric', p=(None, '2026-06-30'), status=['target', 'forecast']),
        c('Rs 347 crore', 'net_income', -3470000000.0, 'INR', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('Rs 267 crore', 'net_income', -2670000000.0, 'INR', company='Ola Electric', p=('2023-04-01', '2023-06-30')),
        c('Rs 416 crore', 'net_income', -4160000000.0, 'INR', company='Ola Electric', p=('2024-01-01', '2024-03-31')),
        c('Rs 1,644 crore', 'revenue', 16440000000.0, 'INR', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('174 billion yen', 'net_income', -174000000000.0, 'JPY', company='SoftBank', p=('2024-04-01', '2024-06-30')),
        c('1,25,198', 'deliveries', 125198, 'vehicle', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('Rs 76', 'share_price', 76, 'INR', company='Ola Electric', p=('2024-08-01', '2024-08-31')),
        c('Rs 133', 'share_price', 133, 'INR', company='Ola Electric', p=('2024-08-16', '2024-08-16')),
        c('31%', ['sales', 'registrations'], 31, 'percent', role='change', p=('2024-07-01', '2024-07-31')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ultraviolette': ('COMPANY', 'Ultraviolette'), 'SoftBank': ('COMPANY', 'SoftBank'), 'Roadster': ('PRODUCT', 'Roadster'), 'Roadster X': ('PRODUCT', 'Roadster X'), 'Roadster Pro': ('PRODUCT', 'Roadster Pro'), 'Pro': ('PRODUCT', 'Roadster Pro'), 'F77 Mach 2': ('PRODUCT', 'F77 Mach 2')}),
    checks=[],
)
