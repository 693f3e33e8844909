from goldlib import *
from mentions import mentions

TEXT = """CATL shows second-generation Shenxing cell and first sodium pack

CATL presented three new batteries at its tech day in Shanghai on Monday. The new Shenxing adds 520 km of range in five minutes and peaks at 1.3 MW, beating the 1 MW that BYD announced in March. The sodium-ion brand, Naxtra, goes into mass production in December.

Battery Energy density (Wh/kg) Range (km) Fast charging (min) Peak power (kW)
Shenxing II 205 800 15 1,300
Naxtra 175 500 15 520
Qilin 255 1,000 10 700
Freevoy 180 400 20 450

More than 67 models will be fitted with the Shenxing cells this year, according to the company. CATL's revenue was 84.7 billion yuan in the first quarter, up 6.2% from a year earlier, while net profit rose 32.9% to 14 billion yuan ($1.92 billion). Its share of the global market stood at 38.2% in January and February.
"""

doc = dict(
    id='ts-catl-cells-2025', published='2025-04-22', source='cell-and-module',
    title='CATL shows second-generation Shenxing cell and first sodium pack',
    text=TEXT,
    claims=[
        c('520 km', 'range', 520, 'km', company='CATL', product='Shenxing'),
        c('1.3 MW', 'charging_power', 1.3, 'MW', company='CATL', product='Shenxing'),
        c('1 MW', 'charging_power', 1, 'MW', company='BYD'),
        c('December', 'production_start', None, 'date', company='CATL', product='Naxtra', p=('2025-12-01', '2025-12-31'), status=['plan', 'target']),
        c('205', 'energy_density', 205, 'Wh/kg', company='CATL', product='Shenxing II'),
        c('800', 'range', 800, 'km', company='CATL', product='Shenxing II'),
        c('15', 'charging_time', 15, 'minute', company='CATL', product='Shenxing II'),
        c('1,300', 'charging_power', 1300, 'kW', company='CATL', product='Shenxing II'),
        c('175', 'energy_density', 175, 'Wh/kg', company='CATL', product='Naxtra'),
        c('500', 'range', 500, 'km', company='CATL', product='Naxtra'),
        c('15', 'charging_time', 15, 'minute', nth=1, company='CATL', product='Naxtra'),
        c('520', 'charging_power', 520, 'kW', nth=1, company='CATL', product='Naxtra'),
        c('255', 'energy_density', 255, 'Wh/kg', company='CATL', product='Qilin'),
        c('1,000', 'range', 1000, 'km', company='CATL', product='Qilin'),
        c('10', 'charging_time', 10, 'minute', company='CATL', product='Qilin'),
        c('700', 'charging_power', 700, 'kW', company='CATL', product='Qilin'),
        c('180', 'energy_density', 180, 'Wh/kg', company='CATL', product='Freevoy'),
        c('400', 'range', 400, 'km', company='CATL', product='Freevoy'),
        c('20', 'charging_time', 20, 'minute', nth=3, company='CATL', product='Freevoy'),
        c('450', 'charging_power', 450, 'kW', company='CATL', product='Freevoy'),
        c('67 models', 'models', 67, 'model', None, company='CATL', product='Shenxing', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('84.7 billion yuan', 'revenue', 84700000000, 'CNY', company='CATL', p=('2025-01-01', '2025-03-31')),
        c('6.2%', 'revenue', 6.2, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-03-31')),
        c('32.9%', 'net_income', 32.9, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-03-31')),
        c('14 billion yuan', 'net_income', 14000000000, 'CNY', company='CATL', p=('2025-01-01', '2025-03-31')),
        c('$1.92 billion', 'net_income', 1920000000, 'USD', company='CATL', p=('2025-01-01', '2025-03-31')),
        c('38.2%', 'market_share', 38.2, 'percent', company='CATL', role=['level', 'share'], p=('2025-01-01', '2025-02-28')),
    ],
    names=mentions(TEXT, {'Shenxing II': ('PRODUCT', 'Shenxing II'), 'Shenxing': ('PRODUCT', 'Shenxing'), 'Freevoy': ('PRODUCT', 'Freevoy'), 'Naxtra': ('PRODUCT', 'Naxtra'), 'Qilin': ('PRODUCT', 'Qilin'), 'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
