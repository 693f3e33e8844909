from goldlib import *
from mentions import mentions

TEXT = """Stellantis buys a fifth of Leapmotor for €1.5 billion

Carlos Tavares, 65, used to warn of Chinese rivals. Now he owns a piece of one. Stellantis pays €1.5 billion (HK$12.4 billion) for roughly 20% of Hangzhou's Leapmotor, at HK$43.80 per share, a premium of 19% to the last close. Two board seats come with it.

Together they will found Leapmotor International, 51% Stellantis and 49% Leapmotor, with the exclusive right to sell and to build the Chinese firm's cars elsewhere. Shipments are due to begin in the second half of 2024. Half a million vehicles outside China by 2030 is the aim.

Leapmotor delivered 44,325 cars in the third quarter, 24.5% up on the previous year. Revenue was 5.66 billion yuan, 31.9% better; gross margin turned positive for the first time at 1.2%, having been -8.9%. It still lost 986 million yuan. Cash and the like at September 30 stood at 11.9 billion yuan.

The T03, a small hatchback, costs 59,900 yuan at home and €20,990 in France, with 265 km on the WLTP cycle. The C10 SUV, first of the "global" models, was shown in September in Munich.

Leapmotor shares fell 11% on the news, those of Stellantis 1.5%.
"""

doc = dict(
    id='tl-stellantis-leap-jv', published='2023-10-26', source='amsterdam-deals-desk',
    title='Stellantis buys a fifth of Leapmotor for €1.5 billion',
    text=TEXT,
    claims=[
        c('€1.5 billion', 'investment', 1500000000.0, 'EUR', company='Stellantis', status='plan'),
        c('€1.5 billion', 'investment', 1500000000.0, 'EUR', nth=1, company='Stellantis', status='plan'),
        c('HK$12.4 billion', 'investment', 12400000000.0, 'HKD', company='Stellantis', status='plan'),
        c('20%', 'stake', 20, 'percent', company=['Stellantis', 'Leapmotor'], status='plan'),
        c('HK$43.80', ['share_price', 'investment'], 43.8, 'HKD', company='Leapmotor', per='share', status='plan'),
        c('19%', ['share_price', 'other'], 19, 'percent', company='Leapmotor', role='change'),
        c('Two', 'other', 2, 'item', company='Stellantis', status='plan'),
        c('51%', 'stake', 51, 'percent', company=['Stellantis', 'Leapmotor International'], status='plan'),
        c('49%', 'stake', 49, 'percent', company=['Leapmotor', 'Leapmotor International'], status='plan'),
        c('second half of 2024', ['delivery_start', 'launch'], None, 'date', company='Leapmotor International', p=('2024-07-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('Half a million', ['exports', 'sales'], 500000, 'vehicle', company='Leapmotor International', p=(None, '2030-12-31'), status='target'),
        c('44,325 cars', 'deliveries', 44325, 'vehicle', company='Leapmotor', p=('2023-07-01', '2023-09-30')),
        c('24.5%', 'deliveries', 24.5, 'percent', company='Leapmotor', role='change', p=('2023-07-01', '2023-09-30')),
        c('5.66 billion yuan', 'revenue', 5660000000.0, 'CNY', company='Leapmotor', p=('2023-07-01', '2023-09-30')),
        c('31.9%', 'revenue', 31.9, 'percent', company='Leapmotor', role='change', p=('2023-07-01', '2023-09-30')),
        c('1.2%', 'gross_margin', 1.2, 'percent', company='Leapmotor', p=('2023-07-01', '2023-09-30')),
        c('-8.9%', 'gross_margin', -8.9, 'percent', company='Leapmotor', p=('2022-07-01', '2022-09-30')),
        c('986 million yuan', 'net_income', -986000000.0, 'CNY', company='Leapmotor', p=('2023-07-01', '2023-09-30')),
        c('11.9 billion yuan', 'cash', 11900000000.0, 'CNY', company='Leapmotor', p=('2023-09-30', '2023-09-30')),
        c('59,900 yuan', 'price', 59900, 'CNY', company='Leapmotor', product='T03'),
        c('€20,990', 'price', 20990, 'EUR', company='Leapmotor', product='T03'),
        c('265 km', 'range', 265, 'km', company='Leapmotor', product='T03'),
        c('September', 'launch', None, 'date', nth=1, company='Leapmotor', product='C10', p=('2023-09-01', '2023-09-30')),
        c('11%', 'share_price', -11, 'percent', company='Leapmotor', role='change', p=('2023-10-26', '2023-10-26')),
        c('1.5%', 'share_price', -1.5, 'percent', company='Stellantis', role='change', p=('2023-10-26', '2023-10-26')),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Leapmotor International': ('COMPANY', 'Leapmotor International'), 'Stellantis': ('COMPANY', 'Stellantis'), 'T03': ('PRODUCT', 'T03'), 'C10': ('PRODUCT', 'C10')}),
    checks=[],
)
