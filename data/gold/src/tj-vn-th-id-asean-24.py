from goldlib import *
from mentions import mentions

TEXT = """Southeast Asia's 2024 scoreboard

INDONESIA. Wholesale deliveries of battery cars rocketed 151% to 43,188 units from 17,051, though the market as a whole lost 13.9% and ended at 865,723. BYD, new in town, distributed 15,429, among them 6,124 M6 people carriers, priced from Rp379 million ($23,200). Wuling, the incumbent, slipped back to second place: 8,523, of which Binguo 5,152 and Air EV 2,912. Astra, partner of Toyota, saw its overall share go up to 56% from 55%.

THAILAND. EV registrations, 70,137, were 8.1% down on 2023's 76,314. BYD kept 40% of them; GAC Aion's 4,927 and MG's 9,012 were both short of target.

VIETNAM. One name says it all: VinFast handed over 87,000 cars at home, and more, making it the country's bestselling brand, ahead of Hyundai with 67,168 and Toyota with 66,576. December alone gave it 20,000. Some 25,000 buyers drove off in a VF 3, 32,000 in a VF 5. Globally it delivered 97,399, 192% up on the previous year, and beat its own 80,000 goal. For 2025 the firm speaks of at least doubling that.

MALAYSIA. EVs: 21,789, 64% more than in 2023 (13,257); penetration 2.6%. BYD 8,570; Denza's D9 arrives in the first quarter at RM249,800.

PHILIPPINES. Mitsubishi, number two there, still has nothing with a plug for less than 2 million pesos.
"""

doc = dict(
    id='tj-vn-th-id-asean-24', published='2025-02-04', source='asean-auto-insight',
    title="Southeast Asia's 2024 scoreboard",
    text=TEXT,
    claims=[
        c('151%', 'sales', 151, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('43,188 units', 'sales', 43188, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('17,051', 'sales', 17051, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('13.9%', 'sales', -13.9, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('865,723', 'sales', 865723, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('15,429', 'sales', 15429, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('6,124', 'sales', 6124, 'vehicle', company='BYD', product='M6', p=('2024-01-01', '2024-12-31')),
        c('Rp379 million', 'price', 379000000.0, 'IDR', company='BYD', product='M6'),
        c('$23,200', 'price', 23200, 'USD', company='BYD', product='M6'),
        c('8,523', 'sales', 8523, 'vehicle', company='Wuling', p=('2024-01-01', '2024-12-31')),
        c('5,152', 'sales', 5152, 'vehicle', company='Wuling', product='BinguoEV', p=('2024-01-01', '2024-12-31')),
        c('2,912', 'sales', 2912, 'vehicle', company='Wuling', product='Air EV', p=('2024-01-01', '2024-12-31')),
        c('56%', 'market_share', 56, 'percent', company='Astra International', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('55%', 'market_share', 55, 'percent', company='Astra International', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('70,137', 'registrations', 70137, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('8.1%', 'registrations', -8.1, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('76,314', 'registrations', 76314, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('40%', 'market_share', 40, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('4,927', 'registrations', 4927, 'vehicle', company='GAC Aion', p=('2024-01-01', '2024-12-31')),
        c('9,012', 'registrations', 9012, 'vehicle', company='MG', p=('2024-01-01', '2024-12-31')),
        c('87,000 cars', 'deliveries', 87000, 'vehicle', None, company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('67,168', 'sales', 67168, 'vehicle', company='Hyundai', p=('2024-01-01', '2024-12-31')),
        c('66,576', 'sales', 66576, 'vehicle', company='Toyota', p=('2024-01-01', '2024-12-31')),
        c('20,000', 'deliveries', 20000, 'vehicle', None, company='VinFast', p=('2024-12-01', '2024-12-31')),
        c('25,000 buyers', 'deliveries', 25000, 'vehicle', company='VinFast', product='VF 3', p=('2024-01-01', '2024-12-31')),
        c('32,000', 'deliveries', 32000, 'vehicle', company='VinFast', product='VF 5', p=('2024-01-01', '2024-12-31')),
        c('97,399', 'deliveries', 97399, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('192%', 'deliveries', 192, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-12-31')),
        c('80,000', 'deliveries', 80000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('doubling', 'deliveries', 100, 'percent', None, company='VinFast', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('21,789', 'registrations', 21789, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('64%', 'registrations', 64, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('13,257', 'registrations', 13257, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('2.6%', 'penetration', 2.6, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('8,570', 'registrations', 8570, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('the first quarter', 'launch', None, 'date', company='Denza', product='D9', p=('2025-01-01', '2025-03-31'), status=['plan', 'target']),
        c('RM249,800', 'price', 249800, 'MYR', company='Denza', product='D9', status='forecast'),
        c('2 million pesos', 'price', None, 'PHP', 2000000, company='Mitsubishi Motors'),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'BYD': ('COMPANY', 'BYD'), 'Mitsubishi': ('COMPANY', 'Mitsubishi Motors'), 'Toyota': ('COMPANY', 'Toyota'), 'Wuling': ('COMPANY', 'Wuling'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Denza': ('COMPANY', 'Denza'), 'GAC Aion': ('COMPANY', 'GAC Aion'), 'Astra': ('COMPANY', 'Astra International'), 'MG': ('COMPANY', 'MG'), 'M6': ('PRODUCT', 'M6'), 'D9': ('PRODUCT', 'D9'), 'Air EV': ('PRODUCT', 'Air EV'), 'Binguo': ('PRODUCT', 'BinguoEV'), 'VF 3': ('PRODUCT', 'VF 3'), 'VF 5': ('PRODUCT', 'VF 5')}),
    checks=[],
)
