from goldlib import *
from mentions import mentions

TEXT = """Lotus Tech lists, sells, loses: first-quarter report in brief

Lotus Technology (NASDAQ: LOT), the electric offshoot of the Norfolk sports-car maker, more than doubled deliveries to 2,194 cars in its first quarter as a public company, against 837 a year ago. Europe took 35 per cent, China 25 per cent and North America, where the Eletre is still awaited, 21 per cent.

Revenue was $173 million, which is 747 per cent more than $20 million; gross profit $30 million, or 18 per cent of it. The operating loss deepened to $233 million from $134 million, the net loss to $258 million. R&D cost $101 million, 26 per cent more, selling and marketing $112 million.

Some 17,000 pre-orders were on the books at the end of 2023. The Eletre R, 905 hp, 985 Nm, is priced at £120,000, tops out at 165 mph, and manages 0-62 mph in 2.95 seconds; the Emeya R, a four-door on the same base, takes on 402 kW of current, enough for 10 to 80 per cent in 14 minutes. Each has a 102 kWh battery.

The merger with an acquisition vehicle in February brought in $880 million and valued the firm, 62 per cent owned by Geely, at $7 billion. Its Wuhan plant can make 150,000 cars. The 2024 target: 26,000 deliveries, rising to 76,000 in 2025. There are 209 stores, 38 countries and, as ever, one Hethel.
"""

doc = dict(
    id='tk-lotus-eletre-q1-24', published='2024-06-12', source='city-markets-bulletin',
    title='Lotus Tech lists, sells, loses: first-quarter report in brief',
    text=TEXT,
    claims=[
        c('doubled', 'deliveries', 100, 'percent', None, company='Lotus Technology', role='change', p=('2024-01-01', '2024-03-31')),
        c('2,194 cars', 'deliveries', 2194, 'vehicle', company='Lotus Technology', p=('2024-01-01', '2024-03-31')),
        c('837', 'deliveries', 837, 'vehicle', company='Lotus Technology', p=('2023-01-01', '2023-03-31')),
        c('35 per cent', 'deliveries', 35, 'percent', company='Lotus Technology', role='share', p=('2024-01-01', '2024-03-31')),
        c('25 per cent', 'deliveries', 25, 'percent', company='Lotus Technology', role='share', p=('2024-01-01', '2024-03-31')),
        c('21 per cent', 'deliveries', 21, 'percent', company='Lotus Technology', role='share', p=('2024-01-01', '2024-03-31')),
        c('$173 million', 'revenue', 173000000, 'USD', company='Lotus Technology', p=('2024-01-01', '2024-03-31')),
        c('747 per cent', 'revenue', 747, 'percent', company='Lotus Technology', role='change', p=('2024-01-01', '2024-03-31')),
        c('$20 million', 'revenue', 20000000, 'USD', company='Lotus Technology', p=('2023-01-01', '2023-03-31')),
        c('$30 million', 'gross_profit', 30000000, 'USD', company='Lotus Technology', p=('2024-01-01', '2024-03-31')),
        c('18 per cent', 'gross_margin', 18, 'percent', company='Lotus Technology', p=('2024-01-01', '2024-03-31')),
        c('$233 million', 'operating_income', -233000000, 'USD', company='Lotus Technology', p=('2024-01-01', '2024-03-31')),
        c('$134 million', 'operating_income', -134000000, 'USD', company='Lotus Technology', p=('2023-01-01', '2023-03-31')),
        c('$258 million', 'net_income', -258000000, 'USD', company='Lotus Technology', p=('2024-01-01', '2024-03-31')),
        c('$101 million', 'rnd', 101000000, 'USD', company='Lotus Technology', p=('2024-01-01', '2024-03-31')),
        c('26 per cent', 'rnd', 26, 'percent', company='Lotus Technology', role='change', p=('2024-01-01', '2024-03-31')),
        c('$112 million', 'opex', 112000000, 'USD', company='Lotus Technology', p=('2024-01-01', '2024-03-31')),
        c('17,000 pre-orders', 'orders', 17000, 'order', company='Lotus Technology', p=('2023-12-31', '2023-12-31')),
        c('905 hp', 'power', 905, 'hp', company='Lotus Technology', product='Eletre R'),
        c('985 Nm', 'torque', 985, 'Nm', company='Lotus Technology', product='Eletre R'),
        c('£120,000', 'price', 120000, 'GBP', company='Lotus Technology', product='Eletre R'),
        c('165 mph', 'top_speed', 165, 'mph', company='Lotus Technology', product='Eletre R'),
        c('2.95 seconds', 'acceleration', 2.95, 'second', company='Lotus Technology', product='Eletre R'),
        c('402 kW', 'charging_power', 402, 'kW', company='Lotus Technology', product='Emeya R'),
        c('14 minutes', 'charging_time', 14, 'minute', company='Lotus Technology', product='Emeya R'),
        c('102 kWh', 'battery_capacity', 102, 'kWh', company='Lotus Technology'),
        c('$880 million', 'funding', 880000000, 'USD', company='Lotus Technology', p=('2024-02-01', '2024-02-29')),
        c('62 per cent', 'stake', 62, 'percent', company=['Geely', 'Lotus Technology']),
        c('$7 billion', 'valuation', 7000000000, 'USD', company='Lotus Technology', p=('2024-02-01', '2024-02-29')),
        c('150,000', 'capacity', 150000, 'vehicle', company='Lotus Technology', per='year'),
        c('26,000 deliveries', 'deliveries', 26000, 'vehicle', company='Lotus Technology', p=('2024-01-01', '2024-12-31'), status='target'),
        c('76,000', 'deliveries', 76000, 'vehicle', company='Lotus Technology', p=('2025-01-01', '2025-12-31'), status='target'),
        c('209 stores', 'stores', 209, 'store', company='Lotus Technology', p=('2024-03-31', '2024-03-31')),
        c('38 countries', 'countries', 38, 'country', company='Lotus Technology'),
    ],
    names=mentions(TEXT, {'Lotus Technology': ('COMPANY', 'Lotus Technology'), 'Lotus': ('COMPANY', 'Lotus Technology'), 'Geely': ('COMPANY', 'Geely'), 'Eletre': ('PRODUCT', 'Eletre'), 'Eletre R': ('PRODUCT', 'Eletre R'), 'Emeya R': ('PRODUCT', 'Emeya R')}),
    checks=[],
)
