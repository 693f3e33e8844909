from goldlib import *
from mentions import mentions

TEXT = """Blink’s quarterly revenue up 1%, layoffs to follow

Blink Charging’s second-quarter revenue inched up to $33.3 million from $32.8 million, held back by fewer equipment sales ($23.6 million, a decrease of 4%), whereas service income, at $8.2 million, rose 26%. Gross profit: $10.7 million, i.e. 32% of revenue; a year ago, $12.5 million and 38%.

After $41.5 million in 2023’s second quarter, inflated by one-off compensation, the Florida firm lost $20.1 million, equal to 20 cents a share. Adjusted EBITDA was a loss of $14.3 million.

4,106 chargers were contracted, sold or deployed from April to June. Since its foundation Blink has reached 99,000. Energy dispensed on its networks went up 58% to 38 GWh.

Because customers dither, the full-year outlook comes down to between $145 million and $155 million from $165 million to $175 million. Gross margin should be around 33%. To save $9 million a year, Blink will lay off 14% of its 700 employees worldwide by the end of September; severance will cost $1.2 million.

CEO Brendan Jones, 60, retires in January. Cash came to $73.9 million on June 30, down from $121.7 million at year-end 2023, with no debt. Car-sharing arm Envoy, to be spun off, owes its old owners $23.5 million.
"""

doc = dict(
    id='tm-blink-q2-24', published='2024-08-07', source='miami-markets',
    title='Blink’s quarterly revenue up 1%, layoffs to follow',
    text=TEXT,
    claims=[
        c('1%', 'revenue', 1, 'percent', company='Blink Charging', role='change', p=('2024-04-01', '2024-06-30')),
        c('$33.3 million', 'revenue', 33300000, 'USD', company='Blink Charging', p=('2024-04-01', '2024-06-30')),
        c('$32.8 million', 'revenue', 32800000, 'USD', company='Blink Charging', p=('2023-04-01', '2023-06-30')),
        c('$23.6 million', 'revenue', 23600000, 'USD', company='Blink Charging', p=('2024-04-01', '2024-06-30')),
        c('4%', 'revenue', -4, 'percent', company='Blink Charging', role='change', p=('2024-04-01', '2024-06-30')),
        c('$8.2 million', 'revenue', 8200000, 'USD', company='Blink Charging', p=('2024-04-01', '2024-06-30')),
        c('26%', 'revenue', 26, 'percent', company='Blink Charging', role='change', p=('2024-04-01', '2024-06-30')),
        c('$10.7 million', 'gross_profit', 10700000, 'USD', company='Blink Charging', p=('2024-04-01', '2024-06-30')),
        c('32%', 'gross_margin', 32, 'percent', company='Blink Charging', p=('2024-04-01', '2024-06-30')),
        c('$12.5 million', 'gross_profit', 12500000, 'USD', company='Blink Charging', p=('2023-04-01', '2023-06-30')),
        c('38%', 'gross_margin', 38, 'percent', company='Blink Charging', p=('2023-04-01', '2023-06-30')),
        c('$41.5 million', 'net_income', -41500000, 'USD', company='Blink Charging', p=('2023-04-01', '2023-06-30')),
        c('$20.1 million', 'net_income', -20100000, 'USD', company='Blink Charging', p=('2024-04-01', '2024-06-30')),
        c('20 cents', 'net_income', -0.2, 'USD', company='Blink Charging', per='share', p=('2024-04-01', '2024-06-30')),
        c('$14.3 million', 'ebitda', -14300000, 'USD', company='Blink Charging', p=('2024-04-01', '2024-06-30')),
        c('4,106 chargers', 'sales', 4106, 'charger', company='Blink Charging', p=('2024-04-01', '2024-06-30')),
        c('99,000', ['sales', 'chargers'], 99000, 'charger', company='Blink Charging', p=(None, '2024-06-30')),
        c('58%', ['sales', 'other'], 58, 'percent', company='Blink Charging', role='change', p=('2024-04-01', '2024-06-30')),
        c('38 GWh', ['sales', 'other'], 38, 'GWh', company='Blink Charging', p=('2024-04-01', '2024-06-30')),
        c('$145 million and $155 million', 'revenue', 145000000, 'USD', 155000000, company='Blink Charging', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$165 million to $175 million', 'revenue', 165000000, 'USD', 175000000, company='Blink Charging', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('33%', 'gross_margin', 33, 'percent', company='Blink Charging', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$9 million', ['cost', 'opex'], 9000000, 'USD', company='Blink Charging', per='year', status=['target', 'forecast']),
        c('14%', 'layoffs', 14, 'percent', company='Blink Charging', role=['level', 'share'], p=(None, '2024-09-30'), status=['plan', 'actual']),
        c('700 employees', 'headcount', 700, 'job', company='Blink Charging'),
        c('$1.2 million', 'cost', 1200000, 'USD', company='Blink Charging', status='forecast'),
        c('$73.9 million', 'cash', 73900000, 'USD', company='Blink Charging', p=('2024-06-30', '2024-06-30')),
        c('$121.7 million', 'cash', 121700000, 'USD', company='Blink Charging', p=('2023-12-31', '2023-12-31')),
        c('$23.5 million', 'debt', 23500000, 'USD', company=['Envoy', 'Blink Charging']),
    ],
    names=mentions(TEXT, {'Blink Charging': ('COMPANY', 'Blink Charging'), 'Blink': ('COMPANY', 'Blink Charging'), 'Envoy': ('COMPANY', 'Envoy')}),
    checks=[],
)
