from goldlib import *
from mentions import mentions

TEXT = """Volvo Cars' sales grow 32 per cent in May, fully electric share at 16 per cent

GOTHENBURG, June 2 - Volvo Cars sold 61,200 cars globally in May, which was 32 per cent more than in the same month a year earlier, when component shortages and lockdowns in China weighed on output, the Swedish carmaker said.

Sales of Recharge models, those with a plug, grew by 56 per cent to 23,740 cars and made up 39 per cent of all Volvo cars sold in the month.

Fully electric cars accounted for 16 per cent, or 9,790 units, more than twice the 4,520 of last May.

European sales reached 25,300 cars, up 21 per cent. Recharge cars were 58 per cent of those.

In the US the company sold 11,080 vehicles, a gain of 18 per cent, of which 2,960 were Recharge models. China sales were 14,630, an increase of 68 per cent from the low level of May 2022.

The XC60 was the top-selling model at 19,410 (14,300), followed by the XC40 at 16,750 (11,980) and the XC90 at 8,920.

For the first five months Volvo's sales were 270,400 cars, up 16 per cent, while those of fully electric cars rose 157 per cent and those of plug-in hybrids fell 2 per cent to 57,300.

The company aims for half of its volume to be fully electric by the middle of the decade and expects to sell only such cars by 2030. The EX30, a small SUV priced from 36,000 euros, will be shown on Wednesday.

Polestar, in which Volvo Cars owns 48.3 per cent, publishes its deliveries once a quarter.

(Stockholm newsroom; editing by L. Ekdahl)
"""

doc = dict(
    id='tw-b-volvocars-may-2306', published='2023-06-02', source='goteborg-bilnytt',
    title="Volvo Cars' sales grow 32 per cent in May, fully electric share at 16 per cent",
    text=TEXT,
    claims=[
        c('32 per cent', 'sales', 32, 'percent', company='Volvo Cars', role='change', p=('2023-05-01', '2023-05-31')),
        c('16 per cent', 'sales', 16, 'percent', company='Volvo Cars', role='share', p=('2023-05-01', '2023-05-31')),
        c('61,200 cars', 'sales', 61200, 'vehicle', company='Volvo Cars', p=('2023-05-01', '2023-05-31')),
        c('32 per cent', 'sales', 32, 'percent', nth=1, company='Volvo Cars', role='change', p=('2023-05-01', '2023-05-31')),
        c('56 per cent', 'sales', 56, 'percent', company='Volvo Cars', role='change', p=('2023-05-01', '2023-05-31')),
        c('23,740 cars', 'sales', 23740, 'vehicle', company='Volvo Cars', p=('2023-05-01', '2023-05-31')),
        c('39 per cent', 'sales', 39, 'percent', company='Volvo Cars', role='share', p=('2023-05-01', '2023-05-31')),
        c('16 per cent', 'sales', 16, 'percent', nth=1, company='Volvo Cars', role='share', p=('2023-05-01', '2023-05-31')),
        c('9,790 units', 'sales', 9790, 'vehicle', company='Volvo Cars', p=('2023-05-01', '2023-05-31')),
        c('twice', 'sales', 100, 'percent', None, company='Volvo Cars', role='change', p=('2023-05-01', '2023-05-31')),
        c('4,520', 'sales', 4520, 'vehicle', company='Volvo Cars', p=('2022-05-01', '2022-05-31')),
        c('25,300 cars', 'sales', 25300, 'vehicle', company='Volvo Cars', p=('2023-05-01', '2023-05-31')),
        c('21 per cent', 'sales', 21, 'percent', company='Volvo Cars', role='change', p=('2023-05-01', '2023-05-31')),
        c('58 per cent', 'sales', 58, 'percent', company='Volvo Cars', role='share', p=('2023-05-01', '2023-05-31')),
        c('11,080 vehicles', 'sales', 11080, 'vehicle', company='Volvo Cars', p=('2023-05-01', '2023-05-31')),
        c('18 per cent', 'sales', 18, 'percent', company='Volvo Cars', role='change', p=('2023-05-01', '2023-05-31')),
        c('2,960', 'sales', 2960, 'vehicle', company='Volvo Cars', p=('2023-05-01', '2023-05-31')),
        c('14,630', 'sales', 14630, 'vehicle', company='Volvo Cars', p=('2023-05-01', '2023-05-31')),
        c('68 per cent', 'sales', 68, 'percent', company='Volvo Cars', role='change', p=('2023-05-01', '2023-05-31')),
        c('19,410', 'sales', 19410, 'vehicle', company='Volvo Cars', product='XC60', p=('2023-05-01', '2023-05-31')),
        c('14,300', 'sales', 14300, 'vehicle', company='Volvo Cars', product='XC60', p=('2022-05-01', '2022-05-31')),
        c('16,750', 'sales', 16750, 'vehicle', company='Volvo Cars', product='XC40', p=('2023-05-01', '2023-05-31')),
        c('11,980', 'sales', 11980, 'vehicle', company='Volvo Cars', product='XC40', p=('2022-05-01', '2022-05-31')),
        c('8,920', 'sales', 8920, 'vehicle', company='Volvo Cars', product='XC90', p=('2023-05-01', '2023-05-31')),
        c('270,400 cars', 'sales', 270400, 'vehicle', company='Volvo Cars', p=('2023-01-01', '2023-05-31')),
        c('16 per cent', 'sales', 16, 'percent', nth=2, company='Volvo Cars', role='change', p=('2023-01-01', '2023-05-31')),
        c('157 per cent', 'sales', 157, 'percent', company='Volvo Cars', role='change', p=('2023-01-01', '2023-05-31')),
        c('2 per cent', 'sales', -2, 'percent', nth=2, company='Volvo Cars', role='change', p=('2023-01-01', '2023-05-31')),
        c('57,300', 'sales', 57300, 'vehicle', company='Volvo Cars', p=('2023-01-01', '2023-05-31')),
        c('half', 'sales', 50, 'percent', company='Volvo Cars', role='share', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('36,000 euros', 'price', 36000, 'EUR', company='Volvo Cars', product='EX30'),
        c('Wednesday', 'launch', None, 'date', company='Volvo Cars', product='EX30', p=('2023-06-07', '2023-06-07'), status=['plan', 'target', 'forecast']),
        c('48.3 per cent', 'stake', 48.3, 'percent', company=['Volvo Cars', 'Polestar']),
    ],
    names=mentions(TEXT, {'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'Polestar': ('COMPANY', 'Polestar'), 'XC60': ('PRODUCT', 'XC60'), 'XC40': ('PRODUCT', 'XC40'), 'XC90': ('PRODUCT', 'XC90'), 'EX30': ('PRODUCT', 'EX30')}),
    checks=[],
)
