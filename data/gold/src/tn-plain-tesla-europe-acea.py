from goldlib import *
from mentions import mentions

TEXT = """Tesla's European sales fall 40% in July as BYD triples

BRUSSELS, Aug 28 - Tesla's new car registrations in Europe slumped for a seventh consecutive month in July, data from the industry body showed on Thursday, while those of Chinese rival BYD more than tripled.

The U.S. maker registered 8,837 cars across the EU, Britain and EFTA, 40.2% fewer than the 14,769 of the same month a year ago. Its market share shrank to 0.8% from 1.4%. BYD's number climbed to 13,503 from 4,151, which lifted its share to 1.2% from 0.4%.

Over the first seven months Tesla is down 33.6% at 119,013, against 179,358 a year earlier. BYD has 84,406 for the same period, compared with 21,094. The former launched a revised Model Y in January; the base version costs 44,990 euros in Germany. The latter plans to open a plant in Hungary later this year.

SAIC, owner of MG, sold 24,112, up 22%. The biggest group, Volkswagen, registered 295,370 cars of all kinds, 11.6% more than in July 2024.

Total registrations rose 5.9% to 1.09 million. Battery cars accounted for 17.4%, up from 14.0% in the year-ago month; in the year to date the figure is 15.6% for the EU alone, as against 12.5%.
"""

doc = dict(
    id='tn-plain-tesla-europe-acea', published='2025-08-28', source='lowlands-news-agency',
    title="Tesla's European sales fall 40% in July as BYD triples",
    text=TEXT,
    claims=[
        c('40%', 'registrations', -40, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-07-31')),
        c('triples', 'registrations', 200, 'percent', company='BYD', role='change', p=('2025-07-01', '2025-07-31')),
        c('tripled', 'registrations', 200, 'percent', None, company='BYD', role='change', p=('2025-07-01', '2025-07-31')),
        c('8,837 cars', 'registrations', 8837, 'vehicle', company='Tesla', p=('2025-07-01', '2025-07-31')),
        c('40.2%', 'registrations', -40.2, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-07-31')),
        c('14,769', 'registrations', 14769, 'vehicle', company='Tesla', p=('2024-07-01', '2024-07-31')),
        c('0.8%', 'market_share', 0.8, 'percent', company='Tesla', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('1.4%', 'market_share', 1.4, 'percent', company='Tesla', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('13,503', 'registrations', 13503, 'vehicle', company='BYD', p=('2025-07-01', '2025-07-31')),
        c('4,151', 'registrations', 4151, 'vehicle', company='BYD', p=('2024-07-01', '2024-07-31')),
        c('1.2%', 'market_share', 1.2, 'percent', company='BYD', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('0.4%', 'market_share', 0.4, 'percent', company='BYD', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('33.6%', 'registrations', -33.6, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-07-31')),
        c('119,013', 'registrations', 119013, 'vehicle', company='Tesla', p=('2025-01-01', '2025-07-31')),
        c('179,358', 'registrations', 179358, 'vehicle', company='Tesla', p=('2024-01-01', '2024-07-31')),
        c('84,406', 'registrations', 84406, 'vehicle', company='BYD', p=('2025-01-01', '2025-07-31')),
        c('21,094', 'registrations', 21094, 'vehicle', company='BYD', p=('2024-01-01', '2024-07-31')),
        c('January', 'launch', None, 'date', company='Tesla', product='Model Y', p=('2025-01-01', '2025-01-31')),
        c('44,990 euros', 'price', 44990, 'EUR', company='Tesla', product='Model Y'),
        c('later this year', 'production_start', None, 'date', company='BYD', p=('2025-08-28', '2025-12-31'), status=['plan', 'target']),
        c('24,112', 'registrations', 24112, 'vehicle', company='SAIC', p=('2025-07-01', '2025-07-31')),
        c('22%', 'registrations', 22, 'percent', company='SAIC', role='change', p=('2025-07-01', '2025-07-31')),
        c('295,370', 'registrations', 295370, 'vehicle', company='Volkswagen', p=('2025-07-01', '2025-07-31')),
        c('11.6%', 'registrations', 11.6, 'percent', company='Volkswagen', role='change', p=('2025-07-01', '2025-07-31')),
        c('5.9%', 'registrations', 5.9, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('1.09 million', 'registrations', 1090000, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('17.4%', 'penetration', 17.4, 'percent', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('14.0%', 'penetration', 14, 'percent', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('15.6%', 'penetration', 15.6, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-07-31')),
        c('12.5%', 'penetration', 12.5, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-07-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'SAIC': ('COMPANY', 'SAIC'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'MG': ('COMPANY', 'MG'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
