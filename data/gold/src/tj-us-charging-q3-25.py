from goldlib import *
from mentions import mentions

TEXT = """Third-quarter charging tape: EVgo's fleet of stalls grows, Blink's losses do not

EVGO (EVGO). Revenue: $92.3m, +37% y/y. Charging network revenue: $55.8m, up a third. Energy dispensed: 95 GWh vs 78 GWh. Adjusted EBITDA: -$5.0m vs -$8.9m. Net loss $28.4m. Stalls in operation at Sept. 30: 4,590, of which 1,640 at or above 350 kW. The Los Angeles company now guides to revenue of $350m–$365m (old: $350m–$380m) and adjusted EBITDA of minus $15m to minus $8m. A loan from a bank syndicate: $225m, expandable to $300m.

BLINK (BLNK). $27.0m, +7.3%. Product sales went down, to $13.0m; services up 36% at $11.9m. It cut its loss to $0.1m from $87.4m, which had included an impairment, and gave notice to 20% of its people.

IONNA. Unlisted. The carmakers' joint venture counts 59 sites with some 600 bays, 4,000 in all contracted, on the way to 30,000 by 2030. Backers, among them GM, have committed $1bn or more.

TESLA. 4,000 stalls added in the three months; total 73,817, up 18%; 1.8 TWh delivered, 29% more.

CHARGEPOINT reports on Dec. 4; it expects $90m to $100m for the quarter to Oct. 31, its fiscal third.
"""

doc = dict(
    id='tj-us-charging-q3-25', published='2025-11-18', source='plugline-capital-notes',
    title="Third-quarter charging tape: EVgo's fleet of stalls grows, Blink's losses do not",
    text=TEXT,
    claims=[
        c('$92.3m', 'revenue', 92300000.0, 'USD', company='EVgo', p=('2025-07-01', '2025-09-30')),
        c('+37%', 'revenue', 37, 'percent', company='EVgo', role='change', p=('2025-07-01', '2025-09-30')),
        c('$55.8m', 'revenue', 55800000.0, 'USD', company='EVgo', p=('2025-07-01', '2025-09-30')),
        c('a third', 'revenue', 33.333333, 'percent', company='EVgo', role='change', p=('2025-07-01', '2025-09-30')),
        c('95 GWh', 'sales', 95, 'GWh', company='EVgo', p=('2025-07-01', '2025-09-30')),
        c('78 GWh', 'sales', 78, 'GWh', company='EVgo', p=('2024-07-01', '2024-09-30')),
        c('-$5.0m', 'ebitda', -5000000, 'USD', company='EVgo', p=('2025-07-01', '2025-09-30')),
        c('-$8.9m', 'ebitda', -8900000, 'USD', company='EVgo', p=('2024-07-01', '2024-09-30')),
        c('$28.4m', 'net_income', -28400000.0, 'USD', company='EVgo', p=('2025-07-01', '2025-09-30')),
        c('4,590', 'chargers', 4590, 'charger', company='EVgo', p=('2025-09-30', '2025-09-30')),
        c('1,640', 'chargers', 1640, 'charger', company='EVgo', p=('2025-09-30', '2025-09-30')),
        c('$350m–$365m', 'revenue', 350000000.0, 'USD', 365000000.0, company='EVgo', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$350m–$380m', 'revenue', 350000000.0, 'USD', 380000000.0, company='EVgo', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('minus $15m to minus $8m', 'ebitda', -15000000.0, 'USD', -8000000.0, company='EVgo', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$225m', 'funding', 225000000.0, 'USD', company='EVgo'),
        c('$300m', 'funding', None, 'USD', 300000000.0, company='EVgo'),
        c('$27.0m', 'revenue', 27000000.0, 'USD', company='Blink Charging', p=('2025-07-01', '2025-09-30')),
        c('+7.3%', 'revenue', 7.3, 'percent', company='Blink Charging', role='change', p=('2025-07-01', '2025-09-30')),
        c('$13.0m', 'revenue', 13000000.0, 'USD', company='Blink Charging', p=('2025-07-01', '2025-09-30')),
        c('36%', 'revenue', 36, 'percent', company='Blink Charging', role='change', p=('2025-07-01', '2025-09-30')),
        c('$11.9m', 'revenue', 11900000.0, 'USD', company='Blink Charging', p=('2025-07-01', '2025-09-30')),
        c('$0.1m', 'net_income', -100000, 'USD', company='Blink Charging', p=('2025-07-01', '2025-09-30')),
        c('$87.4m', 'net_income', -87400000.0, 'USD', company='Blink Charging', p=('2024-07-01', '2024-09-30')),
        c('20%', 'layoffs', 20, 'percent', company='Blink Charging', role='share'),
        c('59 sites', 'stations', 59, 'station', company='Ionna'),
        c('600 bays', 'chargers', 600, 'charger', company='Ionna'),
        c('4,000', 'chargers', 4000, 'charger', company='Ionna'),
        c('30,000', 'chargers', 30000, 'charger', company='Ionna', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('$1bn', 'investment', 1000000000.0, 'USD', None, company='Ionna'),
        c('4,000 stalls', 'chargers', 4000, 'charger', company='Tesla', role='change', p=('2025-07-01', '2025-09-30')),
        c('73,817', 'chargers', 73817, 'charger', company='Tesla', p=('2025-09-30', '2025-09-30')),
        c('18%', 'chargers', 18, 'percent', company='Tesla', role='change', p=('2025-09-30', '2025-09-30')),
        c('1.8 TWh', 'sales', 1.8, 'TWh', company='Tesla', p=('2025-07-01', '2025-09-30')),
        c('29%', 'sales', 29, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-09-30')),
        c('$90m to $100m', 'revenue', 90000000.0, 'USD', 100000000.0, company='ChargePoint', p=('2025-08-01', '2025-10-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'EVgo': ('COMPANY', 'EVgo'), 'Blink': ('COMPANY', 'Blink Charging'), 'GM': ('COMPANY', 'General Motors'), 'EVGO': ('COMPANY', 'EVgo'), 'CHARGEPOINT': ('COMPANY', 'ChargePoint'), 'BLINK': ('COMPANY', 'Blink Charging'), 'TESLA': ('COMPANY', 'Tesla'), 'IONNA': ('COMPANY', 'Ionna')}),
    checks=[],
)
