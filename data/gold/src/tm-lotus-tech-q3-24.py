from goldlib import *
from mentions import mentions

TEXT = """Lotus Technology’s tariffs headache: fewer cars, lower goal

NEW YORK — Lotus Technology, controlled by Geely, delivered 2,744 cars in the third quarter, which takes its nine-month total to 7,617, 136% above the comparable figure. Of these, 5,066 were the electric Eletre and Emeya, the remainder, 2,551, the petrol-driven Emira. By region: China 26%, Europe 35%, North America 21%, the rest of the world 18%.

Revenue reached $255 million (Q3 2023: $188 million); the gross margin was halved to 3% as old stock was cleared. The net loss, $206 million after $201 million, hardly budged. Operating expenses came down 28%.

In view of duties of 100% in the United States and 18.8% on top of the regular 10% in the EU, management lowers its goal for 2024 to 12,000 deliveries from 26,000. The medium-term figure of 150,000 cars by 2028 is dropped, chief executive Feng Qingfeng said. A hybrid with more than 1,100 km of range is due in 2026.

Stores: 207 on September 30, 216 last December. The shares, issued in February through a merger at $10, stood at $4.11 on Tuesday.
"""

doc = dict(
    id='tm-lotus-tech-q3-24', published='2024-11-27', source='hethel-and-wuhan',
    title='Lotus Technology’s tariffs headache: fewer cars, lower goal',
    text=TEXT,
    claims=[
        c('2,744 cars', 'deliveries', 2744, 'vehicle', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2024-07-01', '2024-09-30')),
        c('7,617', 'deliveries', 7617, 'vehicle', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2024-01-01', '2024-09-30')),
        c('136%', 'deliveries', 136, 'percent', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], role='change', p=('2024-01-01', '2024-09-30')),
        c('5,066', 'deliveries', 5066, 'vehicle', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], product=['Eletre', 'Emeya'], p=('2024-01-01', '2024-09-30')),
        c('2,551', 'deliveries', 2551, 'vehicle', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], product='Emira', p=('2024-01-01', '2024-09-30')),
        c('26%', 'deliveries', 26, 'percent', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], role='share', p=('2024-01-01', '2024-09-30')),
        c('35%', 'deliveries', 35, 'percent', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], role='share', p=('2024-01-01', '2024-09-30')),
        c('21%', 'deliveries', 21, 'percent', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], role='share', p=('2024-01-01', '2024-09-30')),
        c('18%', 'deliveries', 18, 'percent', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], role='share', p=('2024-01-01', '2024-09-30')),
        c('$255 million', 'revenue', 255000000, 'USD', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2024-07-01', '2024-09-30')),
        c('$188 million', 'revenue', 188000000, 'USD', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2023-07-01', '2023-09-30')),
        c('halved', 'gross_margin', -50, 'percent', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], role='change', p=('2024-07-01', '2024-09-30')),
        c('3%', 'gross_margin', 3, 'percent', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2024-07-01', '2024-09-30')),
        c('$206 million', 'net_income', -206000000, 'USD', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2024-07-01', '2024-09-30')),
        c('$201 million', 'net_income', -201000000, 'USD', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2023-07-01', '2023-09-30')),
        c('28%', 'opex', -28, 'percent', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], role='change', p=('2024-07-01', '2024-09-30')),
        c('100%', 'tariff', 100, 'percent'),
        c('18.8%', 'tariff', 18.8, 'percent', company=['Lotus', 'Lotus Technology', 'Lotus Tech', 'Geely', None]),
        c('10%', 'tariff', 10, 'percent'),
        c('12,000 deliveries', 'deliveries', 12000, 'vehicle', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('26,000', 'deliveries', 26000, 'vehicle', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('150,000 cars', ['deliveries', 'sales'], 150000, 'vehicle', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=(None, '2028-12-31'), status=['target', 'forecast'], superseded=True),
        c('1,100 km', 'range', 1100, 'km', None, company=['Lotus', 'Lotus Technology', 'Lotus Tech'], status=['target', 'forecast']),
        c('2026', 'launch', None, 'date', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('207', 'stores', 207, 'store', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2024-09-30', '2024-09-30')),
        c('216', 'stores', 216, 'store', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], p=('2023-12-31', '2023-12-31')),
        c('$10', 'share_price', 10, 'USD', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], per=['share', None], p=('2024-02-01', '2024-02-29')),
        c('$4.11', 'share_price', 4.11, 'USD', company=['Lotus', 'Lotus Technology', 'Lotus Tech'], per=['share', None], p=('2024-11-26', '2024-11-26')),
    ],
    names=mentions(TEXT, {'Lotus Technology': ('COMPANY', 'Lotus'), 'Geely': ('COMPANY', 'Geely'), 'Eletre': ('PRODUCT', 'Eletre'), 'Emeya': ('PRODUCT', 'Emeya'), 'Emira': ('PRODUCT', 'Emira')}),
    checks=[],
)
