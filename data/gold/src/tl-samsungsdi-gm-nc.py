from goldlib import *
from mentions import mentions

TEXT = """Samsung SDI, GM seal $3.5 billion Indiana cell plant

Seoul, Aug. 28. Samsung SDI signed the final contract for its battery joint venture with General Motors on Wednesday, sixteen months after the preliminary pact, and put off the start.

The plant in New Carlisle, Indiana, is to come on stream in 2027; in April 2023 the partners had spoken of 2026. Initial output will be 27 GWh a year, rising later to 36 GWh. The investment, about 4.6 trillion won or $3.5 billion, is unchanged and more than 1,600 jobs are promised. It goes up on 680 acres of farmland near South Bend.

Nickel-rich prismatic cells from the line will drive later GM models. The Korean firm holds 50.01 percent, its customer the rest.

With Stellantis the Yongin-based company is building two factories in Kokomo under the name StarPlus Energy. The first, of 33 GWh, begins in the first quarter of 2025; the second, of 34 GWh, follows in early 2027.

The stock ended 1.8 percent higher at 345,500 won.

Samsung SDI earned 280.2 billion won at the operating level in the second quarter, down 38 percent, as revenue dipped 24 percent to 4.45 trillion won. It intends to spend more than last year's 4.3 trillion won on plants in 2024.
"""

doc = dict(
    id='tl-samsungsdi-gm-nc', published='2024-08-28', source='hanriver-daily',
    title='Samsung SDI, GM seal $3.5 billion Indiana cell plant',
    text=TEXT,
    claims=[
        c('$3.5 billion', 'investment', 3500000000.0, 'USD', company=['Samsung SDI', 'General Motors'], status='plan'),
        c('2027', 'production_start', None, 'date', company=['Samsung SDI', 'General Motors'], p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('2026', 'production_start', None, 'date', company=['Samsung SDI', 'General Motors'], p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('27 GWh', 'capacity', 27, 'GWh', company=['Samsung SDI', 'General Motors'], per='year', status=['plan', 'target', 'forecast']),
        c('36 GWh', 'capacity', 36, 'GWh', company=['Samsung SDI', 'General Motors'], per='year', status=['plan', 'target', 'forecast']),
        c('4.6 trillion won', 'investment', 4600000000000.0, 'KRW', company=['Samsung SDI', 'General Motors'], status='plan'),
        c('$3.5 billion', 'investment', 3500000000.0, 'USD', nth=1, company=['Samsung SDI', 'General Motors'], status='plan'),
        c('1,600 jobs', 'jobs', 1600, 'job', None, company=['Samsung SDI', 'General Motors'], status='plan'),
        c('680 acres', 'area', 680, 'acre'),
        c('50.01 percent', 'stake', 50.01, 'percent', company='Samsung SDI'),
        c('the rest', 'stake', 49.99, 'percent', company='General Motors'),
        c('33 GWh', 'capacity', 33, 'GWh', company='StarPlus Energy', per=['year', None], status=['plan', 'target', 'forecast']),
        c('first quarter of 2025', 'production_start', None, 'date', company='StarPlus Energy', p=('2025-01-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('34 GWh', 'capacity', 34, 'GWh', company='StarPlus Energy', per=['year', None], status=['plan', 'target', 'forecast']),
        c('early 2027', 'production_start', None, 'date', company='StarPlus Energy', p=('2027-01-01', '2027-03-31'), status=['plan', 'target', 'forecast']),
        c('1.8 percent', 'share_price', 1.8, 'percent', company='Samsung SDI', role='change', p=('2024-08-28', '2024-08-28')),
        c('345,500 won', 'share_price', 345500, 'KRW', company='Samsung SDI', per='share', p=('2024-08-28', '2024-08-28')),
        c('280.2 billion won', 'operating_income', 280200000000.0, 'KRW', company='Samsung SDI', p=('2024-04-01', '2024-06-30')),
        c('38 percent', 'operating_income', -38, 'percent', company='Samsung SDI', role='change', p=('2024-04-01', '2024-06-30')),
        c('24 percent', 'revenue', -24, 'percent', company='Samsung SDI', role='change', p=('2024-04-01', '2024-06-30')),
        c('4.45 trillion won', 'revenue', 4450000000000.0, 'KRW', company='Samsung SDI', p=('2024-04-01', '2024-06-30')),
        c('4.3 trillion won', 'capex', 4300000000000.0, 'KRW', company='Samsung SDI', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'StarPlus Energy': ('COMPANY', 'StarPlus Energy'), 'Stellantis': ('COMPANY', 'Stellantis')}, skip={('Samsung', 0)}),
    checks=[],
)
