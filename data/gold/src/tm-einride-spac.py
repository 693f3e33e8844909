from goldlib import *
from mentions import mentions

TEXT = """Einride rolls toward Wall Street at $1.8 billion

Stockholm freight-tech company Einride, which runs electric lorries for others and a few without a cab, will go public by merging with blank-cheque firm Legato III. The pre-money value is put at $1.8 billion; proceeds of $219 million are expected, besides $100 million that investors paid in in September. Closing is scheduled for the first half of 2026.

By its own account the firm, set up in 2016, has 200 trucks under contract with more than 25 customers in seven countries, Mars and Maersk among them. It had revenue of $45 million in 2024, up from $31 million, and a net loss of $120 million. For this year, $57 million is projected. Contracts in hand amount to $65 million a year, and letters of intent, it says, to over $800 million.

Its trucks have driven 11 million miles to date (17.7 million km), 1,700 hours of that time with nobody on board. A cabless one weighs 26 tonnes laden and does 80 km/h at most. The largest charging hub, near Los Angeles, has 65 plugs and supplies up to 200 lorries a day.

Roozbeh Charli, 43, who took over as chief executive in May, has reduced headcount from 480 to 320. “We are asset-light now,” he said.

▸ Forward to a colleague ▸ Manage preferences
"""

doc = dict(
    id='tm-einride-spac', published='2025-11-13', source='nordic-bev-letter',
    title='Einride rolls toward Wall Street at $1.8 billion',
    text=TEXT,
    claims=[
        c('$1.8 billion', 'valuation', 1800000000, 'USD', company='Einride', status='plan'),
        c('$1.8 billion', 'valuation', 1800000000, 'USD', nth=1, company='Einride', status='plan'),
        c('$219 million', 'funding', 219000000, 'USD', company='Einride', status='plan'),
        c('$100 million', 'funding', 100000000, 'USD', company='Einride', p=('2025-09-01', '2025-09-30')),
        c('200 trucks', 'other', 200, 'vehicle', company='Einride'),
        c('25 customers', 'other', 25, 'item', None, company='Einride'),
        c('seven countries', 'countries', 7, 'country', company='Einride'),
        c('$45 million', 'revenue', 45000000, 'USD', company='Einride', p=('2024-01-01', '2024-12-31')),
        c('$31 million', 'revenue', 31000000, 'USD', company='Einride', p=('2023-01-01', '2023-12-31')),
        c('$120 million', 'net_income', -120000000, 'USD', company='Einride', p=('2024-01-01', '2024-12-31')),
        c('$57 million', 'revenue', 57000000, 'USD', company='Einride', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$65 million', ['revenue', 'orders'], 65000000, 'USD', company='Einride', per='year'),
        c('$800 million', ['revenue', 'orders'], 800000000, 'USD', None, company='Einride'),
        c('11 million miles', 'distance', 11000000, 'mile', company='Einride', p=(None, '2025-11-13')),
        c('17.7 million km', 'distance', 17700000, 'km', company='Einride', p=(None, '2025-11-13')),
        c('1,700 hours', ['duration', 'other'], 1700, 'hour', company='Einride'),
        c('26 tonnes', 'weight', 26, 'tonne', company='Einride'),
        c('80 km/h', 'top_speed', None, 'km/h', 80, company='Einride'),
        c('65 plugs', 'chargers', 65, 'charger', company='Einride'),
        c('200 lorries', 'other', None, 'vehicle', 200, company='Einride', per='day'),
        c('480', 'headcount', 480, 'job', company='Einride'),
        c('320', 'headcount', 320, 'job', company='Einride'),
    ],
    names=mentions(TEXT, {'Einride': ('COMPANY', 'Einride'), 'Legato III': ('COMPANY', 'Legato III'), 'Mars': ('COMPANY', 'Mars'), 'Maersk': ('COMPANY', 'Maersk')}),
    checks=[],
)
