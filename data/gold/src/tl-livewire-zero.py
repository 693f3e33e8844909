from goldlib import *
from mentions import mentions

TEXT = """Two makers, one small market: LiveWire shrinks its loss, Zero goes cheap

LiveWire and Zero sell what most bikers say they will never ride. The former, 89% owned by Harley-Davidson, placed 99 motorcycles with customers from July to September, exactly five more than in the same months of 2023. Revenue of the segment, at $4.4 million, was 46% off because its STACYC balance bikes flopped. The operating loss, though, narrowed to $26.4 million from $39.2 million.

In May it had guided for 1,000 to 1,500 units this year; what it now foresees is 600 to 700. The cash drain should be held to $100 million, $10 million better than thought. A third model on its S2 platform, the Mulholland, came to dealers in July at $15,999; the Del Mar costs as much since a cut of $500.

Zero, of Scotts Valley, tells no quarterly numbers. Its answer to the slump is "All Access": six models below $10,000 each. The dirt bike XE, at $6,495 the second cheapest, makes 15 kW and will be at dealers by March. Zero raised $137 million in early 2022, when Polaris and Hero MotoCorp came in; the Indian firm paid $60 million.
"""

doc = dict(
    id='tl-livewire-zero', published='2024-10-25', source='spoke-and-socket',
    title='Two makers, one small market: LiveWire shrinks its loss, Zero goes cheap',
    text=TEXT,
    claims=[
        c('89%', 'stake', 89, 'percent', company=['Harley-Davidson', 'LiveWire']),
        c('99 motorcycles', 'sales', 99, 'vehicle', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('five', 'sales', 5, 'vehicle', company='LiveWire', role='change', p=('2024-07-01', '2024-09-30')),
        c('$4.4 million', 'revenue', 4400000, 'USD', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('46%', 'revenue', -46, 'percent', company='LiveWire', role='change', p=('2024-07-01', '2024-09-30')),
        c('$26.4 million', 'operating_income', -26400000.0, 'USD', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('$39.2 million', 'operating_income', -39200000.0, 'USD', company='LiveWire', p=('2023-07-01', '2023-09-30')),
        c('1,000 to 1,500 units', 'sales', 1000, 'vehicle', 1500, company='LiveWire', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('600 to 700', 'sales', 600, 'vehicle', 700, company='LiveWire', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$100 million', 'cash_flow', -100000000.0, 'USD', company='LiveWire', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$10 million', 'cash_flow', 10000000.0, 'USD', company='LiveWire', role='change', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('July', 'launch', None, 'date', nth=1, company='LiveWire', product='Mulholland', p=('2024-07-01', '2024-07-31')),
        c('$15,999', 'price', 15999, 'USD', company='LiveWire', product='Mulholland'),
        c('$500', 'price_change', -500, 'USD', company='LiveWire', product='Del Mar', role='change'),
        c('six models', 'models', 6, 'model', company='Zero Motorcycles', status='plan'),
        c('$10,000', 'price', None, 'USD', 10000, company='Zero Motorcycles', status='plan'),
        c('$6,495', 'price', 6495, 'USD', company='Zero Motorcycles', product='XE'),
        c('15 kW', 'power', 15, 'kW', company='Zero Motorcycles', product='XE'),
        c('March', ['delivery_start', 'launch'], None, 'date', company='Zero Motorcycles', product='XE', p=(None, '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('$137 million', 'funding', 137000000.0, 'USD', company='Zero Motorcycles', p=('2022-01-01', '2022-03-31')),
        c('$60 million', 'investment', 60000000.0, 'USD', company='Hero MotoCorp'),
    ],
    names=mentions(TEXT, {'LiveWire': ('COMPANY', 'LiveWire'), 'Zero': ('COMPANY', 'Zero Motorcycles'), 'Harley-Davidson': ('COMPANY', 'Harley-Davidson'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Polaris': ('COMPANY', 'Polaris'), 'STACYC': ('COMPANY', 'STACYC'), 'Mulholland': ('PRODUCT', 'Mulholland'), 'Del Mar': ('PRODUCT', 'Del Mar'), 'XE': ('PRODUCT', 'XE')}),
    checks=[],
)
