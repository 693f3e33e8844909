from goldlib import *
from mentions import mentions

TEXT = """EU duties bite from today: what each Chinese maker now pays

17.4% for BYD, 19.9% for Geely, 37.6% for SAIC. Since midnight those are the provisional rates the European Commission levies, on top of the usual 10%, on battery cars shipped from China – the latter two a notch below the 20.0 and 38.1 percent announced on June 12. Firms which co-operated but were not sampled face a weighted 20.8%, the others 37.6%. They are guarantees for now; a definitive decision is due within four months and would hold for five years.

Hardest hit is MG, which SAIC owns outright. Its MG4 lists at €34,990 in Germany and the surcharge alone would add roughly €8,000 per car were it passed on. MG sold 231,684 cars in Europe last year and was 28.5% up in the first five months; stocks of around 60,000 should see it through autumn, a manager in Munich reckons. A plant on the continent is sought: €1.2 billion (9.4 billion yuan), Spain being in the lead.

BYD shrugs. The Seal U costs €41,990 in Berlin but €21,769 at home in Shenzhen, Rhodium-style arithmetic goes, and so even 30% leaves a profit. Szeged will open at the end of 2025.

Chinese-built cars made up 19.5% of EVs sold in the bloc in 2023; imports were worth €10.0 billion, as against €1.6 billion in 2020, and numbered 438,034 units, an average of €22,800 apiece.

Beijing talks of 25% on big-engined European cars in return.
"""

doc = dict(
    id='a-mg-tariff', published='2024-07-05', source='brussels-notebook',
    title='EU duties bite from today: what each Chinese maker now pays',
    text=TEXT,
    claims=[
        c('17.4%', 'tariff', 17.4, 'percent', company='BYD', p=('2024-07-05', None)),
        c('19.9%', 'tariff', 19.9, 'percent', company='Geely', p=('2024-07-05', None)),
        c('37.6%', 'tariff', 37.6, 'percent', company='SAIC', p=('2024-07-05', None)),
        c('10%', 'tariff', 10, 'percent'),
        c('20.0', 'tariff', 20, 'percent', company='Geely', p=('2024-07-05', None), status=['plan', 'actual'], superseded=True),
        c('38.1 percent', 'tariff', 38.1, 'percent', company='SAIC', p=('2024-07-05', None), status=['plan', 'actual'], superseded=True),
        c('20.8%', 'tariff', 20.8, 'percent', p=('2024-07-05', None)),
        c('37.6%', 'tariff', 37.6, 'percent', nth=1, p=('2024-07-05', None)),
        c('five years', 'duration', 5, 'year', status=['forecast', 'plan']),
        c('€34,990', 'price', 34990, 'EUR', company='MG', product='MG4'),
        c('€8,000', ['cost', 'tariff', 'price_change'], 8000, 'EUR', company='MG', product='MG4', per=['vehicle', None], status='forecast'),
        c('231,684 cars', ['sales', 'registrations'], 231684, 'vehicle', company='MG', p=y(2023)),
        c('28.5%', ['sales', 'registrations'], 28.5, 'percent', company='MG', role='change', p=('2024-01-01', '2024-05-31')),
        c('60,000', 'inventory', 60000, 'vehicle', company='MG'),
        c('€1.2 billion', 'investment', 1200000000, 'EUR', company='SAIC', status='plan'),
        c('9.4 billion yuan', 'investment', 9400000000, 'CNY', company='SAIC', status='plan'),
        c('€41,990', 'price', 41990, 'EUR', company='BYD', product='Seal U'),
        c('€21,769', 'price', 21769, 'EUR', company='BYD', product='Seal U'),
        c('30%', 'tariff', 30, 'percent', status=['actual', 'forecast'], company='BYD', product=['Seal U', None]),
        c('end of 2025', 'production_start', None, 'date', company='BYD', p=('2025-12-31', '2025-12-31'), status=['plan', 'target']),
        c('19.5%', ['market_share', 'penetration'], 19.5, 'percent', role=['level', 'share'], p=y(2023)),
        c('€10.0 billion', 'imports', 10000000000, 'EUR', p=y(2023)),
        c('€1.6 billion', 'imports', 1600000000, 'EUR', p=y(2020)),
        c('438,034 units', 'imports', 438034, 'vehicle', p=y(2023)),
        c('€22,800', ['price', 'imports', 'other'], 22800, 'EUR', per='vehicle', p=y(2023)),
        c('25%', 'tariff', 25, 'percent', status=['plan', 'forecast']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'SAIC': ('COMPANY', 'SAIC'), 'MG': ('COMPANY', 'MG'), 'MG4': ('PRODUCT', 'MG4'), 'Seal U': ('PRODUCT', 'Seal U')}),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['€1.2 billion', '9.4 billion yuan']),
        dict(kind='revision', verdict='consistent', quotes=['20.0', '19.9%']),
        dict(kind='revision', verdict='consistent', quotes=['38.1 percent', '37.6%']),
        dict(kind='rate', verdict='consistent', quotes=['€10.0 billion', '438,034 units', '€22,800']),
    ],
)
