from goldlib import *
from mentions import mentions

TEXT = """Three things to watch at Xiaomi EV this year

Posted by Marten | March 29, 2025 | 14 comments

Xiaomi's first year as a carmaker is behind us. The company handed over 136,800 cars in 2024, all of them SU7 sedans, after it had started with a goal of 76,000 and raised it twice.

For this year the target was first 300,000. Ten days ago, along with the fourth-quarter report, it became 350,000.

1. Capacity. The Beijing plant was designed for 150,000 cars a year, but with a second shift it built almost 24,000 in December. Phase two, on 52 hectares next door, is due to be finished in June and adds another 150,000. I don't expect it to contribute more than 60,000 cars in 2025.

2. The SUV. The YU7 goes on sale in June or July. My guess is a starting price of 245,000 yuan. The Model Y costs 263,500 yuan. A colleague at a Shanghai broker expects 15,000 orders a month; I think that is too low.

3. Money. The car business had revenue of 32.1 billion yuan in 2024 and an adjusted loss of 6.2 billion yuan. That is around 45,000 yuan per car. In the fourth quarter the loss was down to 700 million yuan, while the gross margin rose to 20.4 percent from 17.1 percent in the third. Li Auto, which took eight years to get there, makes 19.8 percent.

Xiaomi has 235 showrooms in China now, and wants 400 by the end of December.

The share price is up 160% since last April, so a lot of this is known.

Marten owns 40 shares of Xiaomi and drives a 2019 Model 3.

Most read: Why I sold my Nio after 3 years (212 comments)
"""

doc = dict(
    id='tw-f-xiaomi-note-2503', published='2025-03-29', source='marten-on-wheels',
    title='Three things to watch at Xiaomi EV this year',
    text=TEXT,
    claims=[
        c('136,800 cars', ['deliveries', 'sales'], 136800, 'vehicle', company='Xiaomi', product=[None, 'SU7'], p=y(2024)),
        c('76,000', ['deliveries', 'sales'], 76000, 'vehicle', company='Xiaomi', product=[None, 'SU7'], p=y(2024), status='target', superseded=True),
        c('300,000', ['deliveries', 'sales'], 300000, 'vehicle', company='Xiaomi', p=y(2025), status='target', superseded=True),
        c('350,000', ['deliveries', 'sales'], 350000, 'vehicle', company='Xiaomi', p=y(2025), status='target'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='Xiaomi', per='year'),
        c('24,000', 'production', 24000, 'vehicle', company='Xiaomi', p=m(2024, 12)),
        c('52 hectares', 'area', 52, 'hectare', company='Xiaomi'),
        c('150,000', 'capacity', 150000, 'vehicle', nth=1, company='Xiaomi', per=['year', None], role=['level', 'change'], status=['plan', 'target', 'forecast']),
        c('60,000 cars', 'production', None, 'vehicle', 60000, company='Xiaomi', p=y(2025), status='forecast'),
        c('June or July', 'launch', None, 'date', company='Xiaomi', product='YU7', p=('2025-06-01', '2025-07-31'), status=['plan', 'forecast', 'target']),
        c('245,000 yuan', 'price', 245000, 'CNY', company='Xiaomi', product='YU7', status='forecast'),
        c('263,500 yuan', 'price', 263500, 'CNY', company='Tesla', product='Model Y'),
        c('15,000 orders', 'orders', 15000, 'order', company='Xiaomi', product='YU7', per='month', status='forecast'),
        c('32.1 billion yuan', 'revenue', 32.1e9, 'CNY', company='Xiaomi', p=y(2024)),
        c('6.2 billion yuan', 'net_income', -6.2e9, 'CNY', company='Xiaomi', p=y(2024)),
        c('45,000 yuan', 'net_income', -45000, 'CNY', nth=1, company='Xiaomi', per='vehicle', p=y(2024)),
        c('700 million yuan', 'net_income', -7e8, 'CNY', company='Xiaomi', p=q(2024, 4)),
        c('20.4 percent', 'gross_margin', 20.4, 'percent', company='Xiaomi', p=q(2024, 4)),
        c('17.1 percent', 'gross_margin', 17.1, 'percent', company='Xiaomi', p=q(2024, 3)),
        c('19.8 percent', ['gross_margin', 'margin'], 19.8, 'percent', company='Li Auto'),
        c('235 showrooms', 'stores', 235, 'store', company='Xiaomi'),
        c('400', 'stores', 400, 'store', company='Xiaomi', p=by(2025), status=['target', 'plan']),
        c('160%', 'share_price', 160, 'percent', company='Xiaomi', role='change', p=('2024-04-01', '2025-03-29')),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'Xiaomi EV': ('COMPANY', 'Xiaomi EV'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Nio': ('COMPANY', 'Nio'), 'SU7': ('PRODUCT', 'SU7'), 'YU7': ('PRODUCT', 'YU7'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
