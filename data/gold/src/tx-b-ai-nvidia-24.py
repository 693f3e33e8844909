from goldlib import *
from mentions import mentions

TEXT = """Nvidia sales triple as AI spending shows no sign of slowing

Chip designer Nvidia has again beaten expectations, reporting revenue of $26bn for the three months to 28 April, three times as much as a year ago.

Sales to data centres made up $22.6bn of that. Net profit reached $14.9bn, compared with $2bn in the same quarter of the previous year, and the gross margin widened to 78.4%.

For the current quarter the company forecasts revenue of about $28bn, give or take 2%.

Its new Blackwell processors will be shipped to customers before the end of July. They are expected to sell for between $30,000 and $40,000 apiece and contain 208 billion transistors.

Nvidia is estimated to hold 85% of the market for AI accelerators, which analysts at Corriston predict will be worth $400bn by 2027. The four biggest cloud providers are likely to spend $200bn between them this year on computing equipment, they said.

Microsoft alone invested $14bn in the January to March period. It has put $13bn into OpenAI, the maker of ChatGPT, which has 100 million weekly users and is now valued at $86bn.

In a poll of 1,800 executives, 65% said their firm used generative AI regularly, nearly double the share of ten months earlier. Data centres could consume 1,000 terawatt-hours of electricity by 2026, an energy agency says.

Nvidia shares, up 92% this year, passed $1,000 for the first time on Thursday. The S&P 500 slipped 0.7%.
"""

doc = dict(
    id='tx-b-ai-nvidia-24', published='2024-05-23', source='Bay Area Markets',
    title='Nvidia sales triple as AI spending shows no sign of slowing',
    text=TEXT,
    claims=[
        c('triple', 'revenue', 200, 'percent', company='Nvidia', role='change', p=('2024-01-29', '2024-04-28')),
        c('$26bn', 'revenue', 26e9, 'USD', company='Nvidia', p=('2024-01-29', '2024-04-28')),
        c('three times as much', 'revenue', 200, 'percent', company='Nvidia', role='change', p=('2024-01-29', '2024-04-28')),
        c('$22.6bn', 'revenue', 22.6e9, 'USD', company='Nvidia', p=('2024-01-29', '2024-04-28')),
        c('$14.9bn', 'net_income', 14.9e9, 'USD', company='Nvidia', p=('2024-01-29', '2024-04-28')),
        c('$2bn', 'net_income', 2e9, 'USD', company='Nvidia', p=('2023-01-30', '2023-04-30')),
        c('78.4%', 'gross_margin', 78.4, 'percent', company='Nvidia', p=('2024-01-29', '2024-04-28')),
        c('$28bn', 'revenue', 28e9, 'USD', company='Nvidia', p=('2024-04-29', '2024-07-28'), status=['forecast', 'target']),
        c('end of July', 'delivery_start', None, 'date', company='Nvidia', product='Blackwell', p=(None, '2024-07-31'), status=['plan', 'forecast']),
        c('$30,000 and $40,000', 'price', 30000, 'USD', 40000, company='Nvidia', product='Blackwell', status='forecast'),
        c('85%', 'market_share', 85, 'percent', company='Nvidia'),
        c('$14bn', ['capex', 'investment'], 14e9, 'USD', company='Microsoft', p=q(2024, 1)),
        c('$13bn', ['investment', 'funding'], 13e9, 'USD', company=['Microsoft', 'OpenAI']),
        c('$86bn', 'valuation', 86e9, 'USD', company='OpenAI'),
        c('92%', 'share_price', 92, 'percent', company='Nvidia', role='change', p=('2024-01-01', '2024-05-23')),
        c('$1,000', 'share_price', 1000, 'USD', None, company='Nvidia', per='share', p=('2024-05-23', '2024-05-23')),
        c('$400bn', 'revenue', 400e9, 'USD', p=by(2027), status='forecast'),
    ],
    names=mentions(TEXT, {'Nvidia': ('COMPANY', 'Nvidia'), 'Blackwell': ('PRODUCT', 'Blackwell'), 'Microsoft': ('COMPANY', 'Microsoft'), 'OpenAI': ('COMPANY', 'OpenAI')}),
    checks=[],
)
