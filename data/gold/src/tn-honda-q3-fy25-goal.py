from goldlib import *
from mentions import mentions

TEXT = """Honda keeps profit outlook; U.S. EV sales top 33,000 in first year

TOKYO -- Honda Motor earned 397.3 billion yen at the operating level in October-December, 5% more than in the same quarter a year earlier, as against 257.9 billion in the July-September quarter before. For the nine months to December operating profit reached 1.139 trillion yen, compared with 1.076 trillion.

The forecast for the fiscal year ending March 2025 was left at 1.42 trillion yen; fiscal 2023 had brought 1.38 trillion. Automobile sales should come to 3.75 million, after 4.11 million. Motorcycles, of which 15.6 million were sold through December, have a margin of 18.3% for the nine months, cars 3.3%.

The Prologue, built by GM, was bought by 33,017 Americans in calendar 2024, 18,600 of them since September. It starts at $47,400 and runs 296 miles. Last month it found 3,744. GM itself sold 114,426 EVs in the year under its own names.

In China, where the company sold 852,000 cars last year, 31% fewer than in 2023, two plants are shut. Activa e: bookings in India opened on January 1; the scooter costs Rs 1.17 lakh.

The merger with Nissan is off. The latter slashed its outlook the same day: a net loss of 80 billion yen is expected for this fiscal year instead of an earlier forecast in the black.
"""

doc = dict(
    id='tn-honda-q3-fy25-goal', published='2025-02-13', source='aoyama-market-note',
    title='Honda keeps profit outlook; U.S. EV sales top 33,000 in first year',
    text=TEXT,
    claims=[
        c('33,000', 'sales', 33000, 'vehicle', None, company='Honda', product='Prologue', p=('2024-01-01', '2024-12-31')),
        c('397.3 billion yen', 'operating_income', 397300000000, 'JPY', company='Honda', p=('2024-10-01', '2024-12-31')),
        c('5%', 'operating_income', 5, 'percent', company='Honda', role='change', p=('2024-10-01', '2024-12-31')),
        c('257.9 billion', 'operating_income', 257899999999.99997, 'JPY', company='Honda', p=('2024-07-01', '2024-09-30')),
        c('1.139 trillion yen', 'operating_income', 1139000000000, 'JPY', company='Honda', p=('2024-04-01', '2024-12-31')),
        c('1.076 trillion', 'operating_income', 1076000000000.0001, 'JPY', company='Honda', p=('2023-04-01', '2023-12-31')),
        c('1.42 trillion yen', 'operating_income', 1420000000000, 'JPY', company='Honda', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('1.38 trillion', 'operating_income', 1380000000000, 'JPY', company='Honda', p=('2023-04-01', '2024-03-31')),
        c('3.75 million', 'sales', 3750000, 'vehicle', company='Honda', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('4.11 million', 'sales', 4110000, 'vehicle', company='Honda', p=('2023-04-01', '2024-03-31')),
        c('15.6 million', 'sales', 15600000, 'vehicle', company='Honda', p=('2024-04-01', '2024-12-31')),
        c('18.3%', 'margin', 18.3, 'percent', company='Honda', p=('2024-04-01', '2024-12-31')),
        c('3.3%', 'margin', 3.3, 'percent', company='Honda', p=('2024-04-01', '2024-12-31')),
        c('33,017 Americans', 'sales', 33017, 'vehicle', company='Honda', product='Prologue', p=('2024-01-01', '2024-12-31')),
        c('18,600', 'sales', 18600, 'vehicle', company='Honda', product='Prologue', p=('2024-09-01', '2024-12-31')),
        c('$47,400', 'price', 47400, 'USD', company='Honda', product='Prologue'),
        c('296 miles', 'range', 296, 'mile', company='Honda', product='Prologue'),
        c('3,744', 'sales', 3744, 'vehicle', company='Honda', product='Prologue', p=('2025-01-01', '2025-01-31')),
        c('114,426 EVs', 'sales', 114426, 'vehicle', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('852,000 cars', 'sales', 852000, 'vehicle', company='Honda', p=('2024-01-01', '2024-12-31')),
        c('31%', 'sales', -31, 'percent', company='Honda', role='change', p=('2024-01-01', '2024-12-31')),
        c('two plants', 'other', 2, 'item', company='Honda'),
        c('January 1', 'launch', None, 'date', company='Honda', product='Activa e:', p=('2025-01-01', '2025-01-01')),
        c('Rs 1.17 lakh', 'price', 117000, 'INR', company='Honda', product='Activa e:'),
        c('80 billion yen', 'net_income', -80000000000, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Honda': ('COMPANY', 'Honda'), 'Nissan': ('COMPANY', 'Nissan'), 'Prologue': ('PRODUCT', 'Prologue'), 'Activa e:': ('PRODUCT', 'Activa e:'), 'GM': ('COMPANY', 'General Motors'), 'Honda Motor': ('COMPANY', 'Honda')}),
    checks=[],
)
