from goldlib import *
from mentions import mentions

TEXT = """“If you can't beat them”: Tavares pays €1.5 billion for a fifth of a Chinese start-up three months after VW did much the same

Stellantis is putting €1.5 billion (US$1.58 billion) into Leapmotor for about 20 per cent of the Hangzhou firm and two seats on its board, the companies announced in Hong Kong on Thursday. It pays HK$43.80 a share, a premium of 19 per cent over the average of the last thirty days. The two will found Leapmotor International, 51 per cent Stellantis and 49 per cent Leapmotor, to sell its cars outside Greater China. Exports should start in the second half of 2024; by 2030 the aim is 500,000 cars.

The investor sold 1.4 million vehicles between July and September, 11 per cent up; revenues were €45.1 billion, after €42.1 billion. BEV sales grew 37 per cent. Its fleet of battery models, 25 today, will number 48 by the end of next year, with the ë-C3 at €23,300 and the Maserati GranTurismo Folgore (761 hp) at the two ends.

And the bride? It delivered 44,502 cars in the first half, 14 per cent fewer than a year earlier, 44,325 in the third quarter, and lost RMB 2.28 billion, gross margin being -5.9 per cent (-26.6 per cent). Its T03 is 3.62 m long, and in China the asking price is 59,900 yuan; the C11 goes for 149,800.

VW paid $700 million for 4.99 per cent of XPeng in July.
"""

doc = dict(
    id='tj-eu-stellantis-leap-h1-23', published='2023-10-27', source='torino-lingotto-post',
    title="“If you can't beat them”: Tavares pays €1.5 billion for a fifth of a Chinese start-up three months after VW did much the same",
    text=TEXT,
    claims=[
        c('€1.5 billion', 'investment', 1500000000.0, 'EUR', company='Stellantis', status='plan'),
        c('a fifth', 'stake', 20, 'percent', company='Stellantis'),
        c('€1.5 billion', 'investment', 1500000000.0, 'EUR', nth=1, company='Stellantis', status='plan'),
        c('US$1.58 billion', 'investment', 1580000000.0, 'SGD', company='Stellantis', status='plan'),
        c('20 per cent', 'stake', 20, 'percent', company='Stellantis'),
        c('two seats', 'other', 2, 'item', company='Stellantis', status='plan'),
        c('HK$43.80', 'share_price', 43.8, 'HKD', company='Leapmotor', per='share'),
        c('19 per cent', 'other', 19, 'percent', company='Leapmotor'),
        c('51 per cent', 'stake', 51, 'percent', company='Stellantis'),
        c('49 per cent', 'stake', 49, 'percent', company='Leapmotor'),
        c('the second half of 2024', 'delivery_start', None, 'date', company='Leapmotor International', p=('2024-07-01', '2024-12-31'), status=['plan', 'target']),
        c('500,000 cars', 'sales', 500000, 'vehicle', company='Leapmotor International', p=('2030-01-01', '2030-12-31'), status=['target', 'forecast']),
        c('1.4 million vehicles', 'sales', 1400000, 'vehicle', company='Stellantis', p=('2023-07-01', '2023-09-30')),
        c('11 per cent', 'sales', 11, 'percent', company='Stellantis', role='change', p=('2023-07-01', '2023-09-30')),
        c('€45.1 billion', 'revenue', 45100000000.0, 'EUR', company='Stellantis', p=('2023-07-01', '2023-09-30')),
        c('€42.1 billion', 'revenue', 42100000000.0, 'EUR', company='Stellantis', p=('2022-07-01', '2022-09-30')),
        c('37 per cent', 'sales', 37, 'percent', company='Stellantis', role='change', p=('2023-07-01', '2023-09-30')),
        c('25', 'models', 25, 'model', company='Stellantis'),
        c('48', 'models', 48, 'model', company='Stellantis', p=(None, '2024-12-31'), status=['plan', 'target']),
        c('€23,300', 'price', 23300, 'EUR', company='Citroën', product='ë-C3'),
        c('761 hp', 'power', 761, 'hp', company='Maserati', product='GranTurismo Folgore'),
        c('44,502 cars', 'deliveries', 44502, 'vehicle', company='Leapmotor', p=('2023-01-01', '2023-06-30')),
        c('14 per cent', 'deliveries', -14, 'percent', company='Leapmotor', role='change', p=('2023-01-01', '2023-06-30')),
        c('44,325', 'deliveries', 44325, 'vehicle', company='Leapmotor', p=('2023-07-01', '2023-09-30')),
        c('RMB 2.28 billion', 'net_income', -2280000000.0, 'CNY', company='Leapmotor', p=('2023-01-01', '2023-06-30')),
        c('-5.9 per cent', 'gross_margin', -5.9, 'percent', company='Leapmotor', p=('2023-01-01', '2023-06-30')),
        c('-26.6 per cent', 'gross_margin', -26.6, 'percent', company='Leapmotor', p=('2022-01-01', '2022-06-30')),
        c('3.62 m', 'length', 3.62, 'm', company='Leapmotor', product='T03'),
        c('59,900 yuan', 'price', 59900, 'CNY', company='Leapmotor', product='T03'),
        c('149,800', 'price', 149800, 'CNY', company='Leapmotor', product='C11'),
        c('$700 million', 'investment', 700000000.0, 'USD', company='Volkswagen'),
        c('4.99 per cent', 'stake', 4.99, 'percent', company='Volkswagen'),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'Stellantis'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Leapmotor International': ('COMPANY', 'Leapmotor International'), 'VW': ('COMPANY', 'Volkswagen'), 'XPeng': ('COMPANY', 'XPeng'), 'Maserati': ('COMPANY', 'Maserati'), 'T03': ('PRODUCT', 'T03'), 'C11': ('PRODUCT', 'C11'), 'GranTurismo Folgore': ('PRODUCT', 'GranTurismo Folgore'), 'ë-C3': ('PRODUCT', 'ë-C3')}),
    checks=[],
)
