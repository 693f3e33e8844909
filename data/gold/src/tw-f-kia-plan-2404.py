from goldlib import *
from mentions import mentions

TEXT = """Kia sticks to 1.6 million EV goal for 2030, adds more hybrids

SEOUL -- Kia Corp. will invest 38 trillion won ($28 billion) over the five years through 2028, 5 trillion won more than in its previous five-year plan, the automaker said at its CEO Investor Day on Friday.

Of the total, 15 trillion won is for future businesses such as electrification, which takes 65 percent of this portion.

Kia, South Korea's No. 2 carmaker, aims to sell 4.3 million vehicles in 2030, up from 3.2 million planned for this year. EVs are to account for 1.6 million of them, unchanged from last year's plan. For 2027 the company lowered the EV target slightly to 1,147,000 units, or 29 percent of sales. Hybrids, by contrast, were revised up to 820,000 units in 2028 from 610,000.

The EV3 makes its debut in June and will be followed by the EV2, EV4 and EV5, with starting prices of $30,000 to $50,000. Kia expects to sell 131,000 of these mass models this year, 263,000 next year and 587,000 in 2026.

It plans to run 15 EV models in 2027. There are two today.

The first PBV, the PV5, comes out in July next year. At the plant in Hwaseong, annual output capacity is 150,000 units, and Kia's goal for PBV sales is 250,000 a year by 2030.

The company targets revenue of 101 trillion won and an operating margin of 11.9 percent for 2024. Last year they were 99.8 trillion won and 11.6 percent.

kjh@koreamobility.example
(END)
"""

doc = dict(
    id='tw-f-kia-plan-2404', published='2024-04-05', source='korea-mobility-times',
    title='Kia sticks to 1.6 million EV goal for 2030, adds more hybrids',
    text=TEXT,
    claims=[
        c('1.6 million', 'sales', 1.6e6, 'vehicle', company='Kia', p=y(2030), status='target'),
        c('38 trillion won', 'investment', 38e12, 'KRW', company='Kia', p=('2024-01-01', '2028-12-31'), status=['plan', 'target']),
        c('$28 billion', 'investment', 28e9, 'USD', company='Kia', p=('2024-01-01', '2028-12-31'), status=['plan', 'target']),
        c('5 trillion won', 'investment', 5e12, 'KRW', company='Kia', role='change', p=('2024-01-01', '2028-12-31'), status=['plan', 'target']),
        c('15 trillion won', 'investment', 15e12, 'KRW', company='Kia', p=('2024-01-01', '2028-12-31'), status=['plan', 'target']),
        c('65 percent', 'investment', 65, 'percent', company='Kia', role='share', p=('2024-01-01', '2028-12-31'), status=['plan', 'target']),
        c('4.3 million vehicles', 'sales', 4.3e6, 'vehicle', company='Kia', p=y(2030), status='target'),
        c('3.2 million', 'sales', 3.2e6, 'vehicle', company='Kia', p=y(2024), status=['target', 'plan']),
        c('1.6 million', 'sales', 1.6e6, 'vehicle', nth=1, company='Kia', p=y(2030), status='target'),
        c('1,147,000 units', 'sales', 1147000, 'vehicle', company='Kia', p=y(2027), status='target'),
        c('29 percent', 'sales', 29, 'percent', company='Kia', role='share', p=y(2027), status='target'),
        c('820,000 units', 'sales', 820000, 'vehicle', company='Kia', p=y(2028), status='target'),
        c('610,000', 'sales', 610000, 'vehicle', company='Kia', p=y(2028), status='target', superseded=True),
        c('June', 'launch', None, 'date', company='Kia', product='EV3', p=m(2024, 6), status=['plan', 'target']),
        c('$30,000 to $50,000', 'price', 30000, 'USD', 50000, company='Kia', product=[None, 'EV2', 'EV3', 'EV4', 'EV5'], status=['plan', 'actual', 'target', 'forecast']),
        c('131,000', 'sales', 131000, 'vehicle', company='Kia', p=y(2024), status=['target', 'forecast']),
        c('263,000', 'sales', 263000, 'vehicle', company='Kia', p=y(2025), status=['target', 'forecast']),
        c('587,000', 'sales', 587000, 'vehicle', company='Kia', p=y(2026), status=['target', 'forecast']),
        c('15 EV models', 'models', 15, 'model', company='Kia', p=y(2027), status=['plan', 'target']),
        c('two', 'models', 2, 'model', company='Kia'),
        c('July next year', 'launch', None, 'date', company='Kia', product='PV5', p=m(2025, 7), status=['plan', 'target']),
        c('150,000 units', 'capacity', 150000, 'vehicle', company='Kia', per='year'),
        c('250,000', 'sales', 250000, 'vehicle', company='Kia', per='year', p=by(2030), status='target'),
        c('101 trillion won', 'revenue', 101e12, 'KRW', company='Kia', p=y(2024), status='target'),
        c('11.9 percent', 'margin', 11.9, 'percent', company='Kia', p=y(2024), status='target'),
        c('99.8 trillion won', 'revenue', 99.8e12, 'KRW', company='Kia', p=y(2023)),
        c('11.6 percent', 'margin', 11.6, 'percent', company='Kia', p=y(2023)),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'EV3': ('PRODUCT', 'EV3'), 'EV2': ('PRODUCT', 'EV2'), 'EV4': ('PRODUCT', 'EV4'), 'EV5': ('PRODUCT', 'EV5'), 'PV5': ('PRODUCT', 'PV5')}),
    checks=[],
)
