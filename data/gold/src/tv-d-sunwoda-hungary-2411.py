from goldlib import *
from mentions import mentions

TEXT = """Sunwoda plans second phase of Hungarian EV battery plant for EUR245 million

By Chen Wei | 3 min read

(Yangtze Auto Wire) Nov. 14 -- Sunwoda Electronic's battery unit will invest up to EUR245 million (USD258 million) in the second phase of its power battery plant in Nyíregyháza, Hungary, the Chinese company said yesterday.

The plant is Sunwoda's first overseas. The first phase, which cost EUR246 million, is under construction and is expected to start production in the second quarter of 2025, the Shenzhen-based firm said in a filing. The second phase will follow in 2026.

The factory will cover 43 hectares and employ about 1,500 people, up from the 1,000 announced in July last year. It is receiving EUR60 million of state aid.

Sunwoda installed 9.6 gigawatt-hours of EV batteries in China in the first nine months, up over 60 percent from the same period last year, for a market share of 2.8 percent. It ranked seventh. In first place was CATL with 45.9 percent, followed by BYD with 25.3 percent.

Net profit rose 51 percent to CNY1.2 billion over the same nine months on revenue of CNY38.3 billion. The battery unit is still loss-making.

Sunwoda [SHE: 300207] closed 2.4 percent lower at CNY24.05 today. The Shenzhen Component Index fell 2.8 percent.

Editor: Lin Yue
"""

doc = dict(
    id='tv-d-sunwoda-hungary-2411', published='2024-11-14', source='yangtze-auto-wire',
    title='Sunwoda plans second phase of Hungarian EV battery plant for EUR245 million',
    text=TEXT,
    claims=[
        c('EUR245 million', 'investment', 245000000, 'EUR', company='Sunwoda', status=['plan', 'target', 'forecast']),
        c('EUR245 million', 'investment', None, 'EUR', 245000000, nth=1, company='Sunwoda', status=['plan', 'target', 'forecast']),
        c('USD258 million', 'investment', None, 'USD', 258000000, company='Sunwoda', status=['plan', 'target', 'forecast']),
        c('EUR246 million', 'investment', 246000000, 'EUR', company='Sunwoda', status=['actual', 'plan']),
        c('second quarter of 2025', 'production_start', None, 'date', company='Sunwoda', p=('2025-04-01', '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('2026', 'production_start', None, 'date', company='Sunwoda', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('43 hectares', 'area', 43, 'hectare', company='Sunwoda', status=['plan', 'target', 'forecast']),
        c('1,500 people', 'jobs', 1500, 'job', company='Sunwoda', status=['plan', 'target', 'forecast']),
        c('1,000', 'jobs', 1000, 'job', company='Sunwoda', status=['plan', 'target', 'forecast'], superseded=True),
        c('EUR60 million', ['subsidy', 'funding'], 60000000, 'EUR', company='Sunwoda'),
        c('9.6 gigawatt-hours', 'installations', 9.6, 'GWh', company='Sunwoda', p=('2024-01-01', '2024-09-30')),
        c('60 percent', 'installations', 60, 'percent', None, company='Sunwoda', role='change', p=('2024-01-01', '2024-09-30')),
        c('2.8 percent', 'market_share', 2.8, 'percent', company='Sunwoda', p=('2024-01-01', '2024-09-30')),
        c('45.9 percent', 'market_share', 45.9, 'percent', company='CATL', p=('2024-01-01', '2024-09-30')),
        c('25.3 percent', 'market_share', 25.3, 'percent', company='BYD', p=('2024-01-01', '2024-09-30')),
        c('51 percent', 'net_income', 51, 'percent', company='Sunwoda', role='change', p=('2024-01-01', '2024-09-30')),
        c('CNY1.2 billion', 'net_income', 1200000000, 'CNY', company='Sunwoda', p=('2024-01-01', '2024-09-30')),
        c('CNY38.3 billion', 'revenue', 38300000000, 'CNY', company='Sunwoda', p=('2024-01-01', '2024-09-30')),
        c('2.4 percent', 'share_price', -2.4, 'percent', company='Sunwoda', role='change', p=('2024-11-14', '2024-11-14')),
        c('CNY24.05', 'share_price', 24.05, 'CNY', company='Sunwoda', per='share', p=('2024-11-14', '2024-11-14')),
    ],
    names=mentions(TEXT, {'Sunwoda Electronic': ('COMPANY', 'Sunwoda'), 'Sunwoda': ('COMPANY', 'Sunwoda'), 'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
