from goldlib import *
from mentions import mentions

TEXT = """Neta first out of the gate as Thai EV plants start rolling

BANGKOK – Hozon’s Neta brand began building the V-II at Bangchan General Assembly’s works in the capital in March, the first Chinese maker to meet its promise to the excise office. 20,000 cars a year can leave the line; for 2024 it aims at 12,000.

BYD’s Rayong factory, 150,000 units in its final shape, is to follow in July, and Changan, which is sinking 8.86 billion baht ($243 million) into a 100,000-car site next door, in the first quarter of 2025. GWM, whose Ora Good Cat has been put together there since January, cut the price of the car by 30,000 baht to 799,000 baht on the opening day of the motor show; the Dolphin it is measured against costs 699,999 baht.

The kingdom registered 22,278 electric cars in the first three months of the year, 6% more than in the same period of 2023, of which BYD’s were 7,881 and Neta’s 2,455. A buyer still receives up to 100,000 baht from the state.

The writer travelled to the plant as a guest of the company. Tomorrow: who buys a used Atto 3?
"""

doc = dict(
    id='tq-neta-thai', published='2024-04-03', source='chao-phraya-post',
    title='Neta first out of the gate as Thai EV plants start rolling',
    text=TEXT,
    claims=[
        c('March', 'production_start', None, 'date', company='Neta', product='V-II', p=('2024-03-01', '2024-03-31')),
        c('20,000 cars', 'capacity', 20000, 'vehicle', company='Neta', per='year'),
        c('12,000', 'production', 12000, 'vehicle', company='Neta', p=('2024-01-01', '2024-12-31'), status='target'),
        c('150,000 units', 'capacity', 150000, 'vehicle', company='BYD', per='year', status='plan'),
        c('July', 'production_start', None, 'date', company='BYD', p=('2024-07-01', '2024-07-31'), status='plan'),
        c('8.86 billion baht', 'investment', 8860000000, 'THB', company='Changan', status='plan'),
        c('$243 million', 'investment', 243000000, 'USD', company='Changan', status='plan'),
        c('100,000-car', 'capacity', 100000, 'vehicle', company='Changan', per='year', status='plan'),
        c('first quarter of 2025', 'production_start', None, 'date', company='Changan', p=('2025-01-01', '2025-03-31'), status='plan'),
        c('January', 'production_start', None, 'date', company=['Great Wall Motor', 'GWM'], product='Ora Good Cat', p=('2024-01-01', '2024-01-31')),
        c('30,000 baht', 'price_change', -30000, 'THB', company=['Great Wall Motor', 'GWM'], product='Ora Good Cat'),
        c('799,000 baht', 'price', 799000, 'THB', company=['Great Wall Motor', 'GWM'], product='Ora Good Cat'),
        c('699,999 baht', 'price', 699999, 'THB', company='BYD', product='Dolphin'),
        c('22,278', 'registrations', 22278, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('6%', 'registrations', 6, 'percent', role='change', p=('2024-01-01', '2024-03-31')),
        c('7,881', 'registrations', 7881, 'vehicle', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('2,455', 'registrations', 2455, 'vehicle', company='Neta', p=('2024-01-01', '2024-03-31')),
        c('100,000 baht', 'subsidy', None, 'THB', 100000),
    ],
    names=mentions(TEXT, {'Hozon': ('COMPANY', 'Hozon'), 'Neta': ('COMPANY', 'Neta'), 'BYD': ('COMPANY', 'BYD'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'Changan': ('COMPANY', 'Changan'), 'Bangchan General Assembly': ('COMPANY', 'Bangchan General Assembly'), 'V-II': ('PRODUCT', 'V-II'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'Ora Good Cat': ('PRODUCT', 'Ora Good Cat'), 'Atto 3': ('PRODUCT', 'Atto 3')}),
    checks=[],
)
