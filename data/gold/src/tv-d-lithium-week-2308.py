from goldlib import *
from mentions import mentions

TEXT = """Lithium carbonate falls for ninth week as cell makers hold back

Spot prices of battery-grade lithium carbonate in China fell 8.7 percent this week to 221,000 yuan ($30,330) per metric ton on Friday, the lowest since May, data from Shanghai Metals Market showed. It was the ninth straight week of decline.

A year ago the price was 482,000 yuan a ton. It peaked at 597,000 yuan in November.

Traders said cell makers were buying only what they needed. Battery output in China was 61 GWh in July, up 1.5 percent from June, after rises of more than 6 percent and 20 percent in the two months before that.

Tianqi Lithium on Wednesday reported a first-half net profit of 6.45 billion yuan, down 37.5 percent, on revenue of 24.8 billion, up nearly 74 percent. Compared with the first quarter, profit dropped by about 67 percent to 1.6 billion yuan. Analysts polled by the exchange's portal had expected 2.1 billion.

Its rival Ganfeng reports on August 29.

The company, which owns 26 percent of the Greenbushes mine in Australia through Talison Lithium, said it plans to raise capacity for lithium chemicals to over 143,000 tons a year from 68,800 tons.

Goldman Sachs expects lithium carbonate to fall to $15,000 a ton in the next 12 months. Three of the 11 brokers that cover Tianqi have a "sell" on the stock.

(1 yuan = $0.1372) Reporting by the Shanghai desk
"""

doc = dict(
    id='tv-d-lithium-week-2308', published='2023-08-25', source='metals-monday',
    title='Lithium carbonate falls for ninth week as cell makers hold back',
    text=TEXT,
    claims=[
        c('8.7 percent', ['price_change', 'price'], -8.7, 'percent', role='change', p=('2023-08-21', '2023-08-25')),
        c('221,000 yuan', ['price', 'battery_price'], 221000, 'CNY', per='tonne', p=('2023-08-25', '2023-08-25')),
        c('$30,330', ['price', 'battery_price'], 30330, 'USD', per='tonne', p=('2023-08-25', '2023-08-25')),
        c('482,000 yuan', ['price', 'battery_price'], 482000, 'CNY', per='tonne', p=('2022-08-01', '2022-08-31')),
        c('597,000 yuan', ['price', 'battery_price'], 597000, 'CNY', per='tonne', p=('2022-11-01', '2022-11-30')),
        c('61 GWh', 'production', 61, 'GWh', p=('2023-07-01', '2023-07-31')),
        c('1.5 percent', 'production', 1.5, 'percent', role='change', p=('2023-07-01', '2023-07-31')),
        c('6 percent', 'production', 6, 'percent', None, role='change', p=('2023-06-01', '2023-06-30')),
        c('20 percent', 'production', 20, 'percent', role='change', p=('2023-05-01', '2023-05-31')),
        c('6.45 billion yuan', 'net_income', 6450000000, 'CNY', company='Tianqi Lithium', p=('2023-01-01', '2023-06-30')),
        c('37.5 percent', 'net_income', -37.5, 'percent', company='Tianqi Lithium', role='change', p=('2023-01-01', '2023-06-30')),
        c('24.8 billion', 'revenue', 24800000000, 'CNY', company='Tianqi Lithium', p=('2023-01-01', '2023-06-30')),
        c('74 percent', 'revenue', 74, 'percent', company='Tianqi Lithium', role='change', p=('2023-01-01', '2023-06-30')),
        c('67 percent', 'net_income', -67, 'percent', company='Tianqi Lithium', role='change', p=('2023-04-01', '2023-06-30')),
        c('1.6 billion yuan', 'net_income', 1600000000, 'CNY', company='Tianqi Lithium', p=('2023-04-01', '2023-06-30')),
        c('2.1 billion', 'net_income', 2100000000, 'CNY', company='Tianqi Lithium', p=('2023-04-01', '2023-06-30'), status='forecast'),
        c('26 percent', 'stake', 26, 'percent', company=['Tianqi Lithium', 'Talison Lithium']),
        c('143,000 tons', 'capacity', 143000, 'tonne', None, company='Tianqi Lithium', per='year', status=['plan', 'target', 'forecast']),
        c('68,800 tons', 'capacity', 68800, 'tonne', company='Tianqi Lithium', per='year'),
        c('$15,000', ['price', 'battery_price'], 15000, 'USD', per='tonne', p=('2023-08-26', '2024-08-25'), status='forecast'),
    ],
    names=mentions(TEXT, {'Tianqi Lithium': ('COMPANY', 'Tianqi Lithium'), 'Tianqi': ('COMPANY', 'Tianqi Lithium'), 'Ganfeng': ('COMPANY', 'Ganfeng'), 'Talison Lithium': ('COMPANY', 'Talison Lithium')}),
    checks=[],
)
