from goldlib import *
from mentions import mentions

TEXT = """Honda sees profit plunge 59% on tariffs, postpones Canadian EV complex

Tokyo, May 14 (NML) — Honda’s operating profit is set to fall to 500 billion yen ($3.38 billion) in the year to next March from 1.21 trillion yen, the company forecast on Tuesday, of which 650 billion yen is the damage from US tariffs and a stronger yen takes the rest.

In the past business year, which ended on March 31, sales revenue edged up 6.2% to 21.69 trillion yen. Cars sold: 3.72 million (4.11 million), motorcycles: 20.57 million, a record. EVs accounted for a mere 2.6% of the former; in the United States, where the Prologue arrived in March 2024, 41,300 were sold with the help of rebates.

President Toshihiro Mibe announced a two-year delay of the C$15 billion value chain in Ontario, including an assembly plant for 240,000 EVs a year and a battery factory of 36 GWh, which was to start in 2028. The goal for batteries and fuel cells in 2030, 30% of sales, drops to roughly 20%.

Two wheels look healthier. In India, where the Activa e: costs 1.17 lakh rupees, Honda wants a factory just for electric models by 2028; worldwide it is after 4 million electric motorcycles in 2030 and 30 models. The N-Van e:, a kei van at 2.7 million yen, found 7,250 buyers from October 10 to the end of March.

The stock lost 5.2% on Wednesday.
"""

doc = dict(
    id='tm-honda-epu-fy25', published='2025-05-14', source='nihon-mobility-letter',
    title='Honda sees profit plunge 59% on tariffs, postpones Canadian EV complex',
    text=TEXT,
    claims=[
        c('59%', 'operating_income', -59, 'percent', company='Honda', role='change', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('500 billion yen', 'operating_income', 500000000000, 'JPY', company='Honda', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('$3.38 billion', 'operating_income', 3380000000, 'USD', company='Honda', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('1.21 trillion yen', 'operating_income', 1210000000000, 'JPY', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('650 billion yen', ['cost', 'tariff'], 650000000000, 'JPY', company='Honda', p=('2025-04-01', '2026-03-31'), status='forecast'),
        c('6.2%', 'revenue', 6.2, 'percent', company='Honda', role='change', p=('2024-04-01', '2025-03-31')),
        c('21.69 trillion yen', 'revenue', 21690000000000, 'JPY', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('3.72 million', 'sales', 3720000, 'vehicle', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('4.11 million', 'sales', 4110000, 'vehicle', company='Honda', p=('2023-04-01', '2024-03-31')),
        c('20.57 million', 'sales', 20570000, 'vehicle', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('2.6%', 'sales', 2.6, 'percent', company='Honda', role='share', p=('2024-04-01', '2025-03-31')),
        c('March 2024', 'delivery_start', None, 'date', company='Honda', product='Prologue', p=('2024-03-01', '2024-03-31')),
        c('41,300', 'sales', 41300, 'vehicle', company='Honda', product='Prologue', p=('2024-04-01', '2025-03-31')),
        c('two-year', 'duration', 2, 'year', company='Honda', status='plan'),
        c('C$15 billion', 'investment', 15000000000, 'CAD', company='Honda'),
        c('240,000 EVs', 'capacity', 240000, 'vehicle', company='Honda', per='year', status='plan'),
        c('36 GWh', 'capacity', 36, 'GWh', company='Honda', per='year', status='plan'),
        c('2028', 'production_start', None, 'date', company='Honda', p=('2028-01-01', '2028-12-31'), status='plan', superseded=True),
        c('30%', ['sales', 'penetration'], 30, 'percent', company='Honda', role=['level', 'share'], p=('2030-01-01', '2030-12-31'), status=['target', 'forecast'], superseded=True),
        c('20%', ['sales', 'penetration'], 20, 'percent', company='Honda', role=['level', 'share'], p=('2030-01-01', '2030-12-31'), status=['target', 'forecast']),
        c('1.17 lakh rupees', 'price', 117000, 'INR', company='Honda', product='Activa e:'),
        c('2028', 'production_start', None, 'date', nth=1, company='Honda', p=(None, '2028-12-31'), status=['plan', 'target', 'forecast']),
        c('4 million', 'sales', 4000000, 'vehicle', company='Honda', p=('2030-01-01', '2030-12-31'), status='target'),
        c('30 models', 'models', 30, 'model', company='Honda', p=(None, '2030-12-31'), status='target'),
        c('2.7 million yen', 'price', 2700000, 'JPY', company='Honda', product='N-Van e:'),
        c('7,250 buyers', 'sales', 7250, 'vehicle', company='Honda', product='N-Van e:', p=('2024-10-10', '2025-03-31')),
        c('5.2%', 'share_price', -5.2, 'percent', company='Honda', role='change', p=('2025-05-14', '2025-05-14')),
    ],
    names=mentions(TEXT, {'Honda': ('COMPANY', 'Honda'), 'Prologue': ('PRODUCT', 'Prologue'), 'Activa e:': ('PRODUCT', 'Activa e:'), 'N-Van e:': ('PRODUCT', 'N-Van e:')}),
    checks=[],
)
