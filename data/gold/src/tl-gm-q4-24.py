from goldlib import *
from mentions import mentions

TEXT = """GM's electric cars cover their own costs at last, just

General Motors left 2024 with two trophies. It sold 114,432 EVs in America, 51 percent more than in 2023, which lifted its part of that market to 12.5 percent in the final quarter from 6.5 in the first. And it assembled 189,000 battery cars in North America, short of the 200,000 at which it had aimed since cutting its goal from 200,000 to 250,000 last summer.

The Equinox EV, at $33,600 before a tax credit of $7,500, did most of the lifting: 28,874 before the year was out. The Blazer EV followed on 23,115. Of the discontinued Bolt, 8,627 left the lots, 86 percent fewer.

Group revenue reached $187.4 billion. EBIT-adjusted of $14.9 billion was a record; net income fell 40.7 percent to $6.0 billion owing to charges of $5 billion in China. Cruise, whose robotaxis GM has given up on, burned $1.7 billion.

This year EV losses should narrow by another $2 billion, finance chief Paul Jacobson said. He pencils in $10 billion to $11 billion of capital spending and EBIT-adjusted of $13.7 billion to $15.7 billion. A possible import duty of 25 percent on cars from Mexico is not in those figures.

Investors were unmoved: GM fell 8.9 percent.
"""

doc = dict(
    id='tl-gm-q4-24', published='2025-01-28', source='wall-street-plugged-in',
    title="GM's electric cars cover their own costs at last, just",
    text=TEXT,
    claims=[
        c('114,432 EVs', 'sales', 114432, 'vehicle', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('51 percent', 'sales', 51, 'percent', company='General Motors', role='change', p=('2024-01-01', '2024-12-31')),
        c('12.5 percent', 'market_share', 12.5, 'percent', company='General Motors', role=['level', 'share'], p=('2024-10-01', '2024-12-31')),
        c('6.5', 'market_share', 6.5, 'percent', company='General Motors', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('189,000', 'production', 189000, 'vehicle', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('200,000', 'production', 200000, 'vehicle', company='General Motors', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('200,000 to 250,000', 'production', 200000, 'vehicle', 250000, company='General Motors', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$33,600', 'price', 33600, 'USD', company='General Motors', product='Equinox EV'),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('28,874', 'sales', 28874, 'vehicle', company='General Motors', product='Equinox EV', p=('2024-01-01', '2024-12-31')),
        c('23,115', 'sales', 23115, 'vehicle', company='General Motors', product='Blazer EV', p=('2024-01-01', '2024-12-31')),
        c('8,627', 'sales', 8627, 'vehicle', company='General Motors', product='Bolt', p=('2024-01-01', '2024-12-31')),
        c('86 percent', 'sales', -86, 'percent', company='General Motors', product='Bolt', role='change', p=('2024-01-01', '2024-12-31')),
        c('$187.4 billion', 'revenue', 187400000000.0, 'USD', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('$14.9 billion', 'operating_income', 14900000000.0, 'USD', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('40.7 percent', 'net_income', -40.7, 'percent', company='General Motors', role='change', p=('2024-01-01', '2024-12-31')),
        c('$6.0 billion', 'net_income', 6000000000.0, 'USD', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('$5 billion', 'cost', 5000000000.0, 'USD', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('$1.7 billion', 'cash_flow', -1700000000.0, 'USD', company='Cruise', p=('2024-01-01', '2024-12-31')),
        c('$2 billion', ['operating_income', 'net_income'], 2000000000.0, 'USD', company='General Motors', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$10 billion to $11 billion', 'capex', 10000000000.0, 'USD', 11000000000.0, company='General Motors', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$13.7 billion to $15.7 billion', 'operating_income', 13700000000.0, 'USD', 15700000000.0, company='General Motors', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('25 percent', 'tariff', 25, 'percent', status='forecast'),
        c('8.9 percent', 'share_price', -8.9, 'percent', company='General Motors', role='change', p=('2025-01-28', '2025-01-28')),
    ],
    names=mentions(TEXT, {'Equinox EV': ('PRODUCT', 'Equinox EV'), 'Blazer EV': ('PRODUCT', 'Blazer EV'), 'Bolt': ('PRODUCT', 'Bolt'), 'GM': ('COMPANY', 'General Motors'), 'Cruise': ('COMPANY', 'Cruise'), 'General Motors': ('COMPANY', 'General Motors')}),
    checks=[],
)
