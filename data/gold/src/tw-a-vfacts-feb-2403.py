from goldlib import *
from mentions import mentions

TEXT = """One in ten new cars sold in February was electric as Tesla, BYD surge

Australians bought 10,111 battery electric vehicles in February, the first time monthly sales have passed 10,000, industry figures published today reveal.

The EV share of the 105,020 vehicles sold was 9.6 per cent, up from 6.8 per cent in February 2023. Hybrids did better still, with 14,900 sales and a 14.2 per cent share, while petrol cars dropped to 48.9 per cent.

More than half of the EVs were Teslas. The US brand, which along with Polestar reports its own numbers to the Electric Vehicle Council rather than the FCAI, sold 5,665 cars, made up of 3,640 Model 3s and 2,025 Model Ys. It sold 3,110 in total a year ago.

BYD delivered 1,310 vehicles, up 110 per cent, of which the Seal (655) was the most popular. MG sold 630 MG4s, BMW 580 electric cars and Volvo 410. For Kia it was 247, evenly split between EV6 and EV9.

The overall market rose 21 per cent in what was the best February on record. Toyota led with 18,260 sales, ahead of Mazda on 8,120 and Ford with 7,310, followed by Kia (6,510), Hyundai (6,140) and Mitsubishi (5,950). Tesla would be seventh.

FCAI chief executive Tony Weber said the federal government's fuel efficiency standard, due to start on 1 January 2025, was too ambitious: "Only 17 per cent of sales would be EVs in 2027 on our modelling."

Year to date, EV sales total 15,330, a rise of 77.8 per cent.

Tesla last month lowered the Model Y Long Range by $8,500 to $69,900 before on-road costs.
"""

doc = dict(
    id='tw-a-vfacts-feb-2403', published='2024-03-05', source='southern-drive-au',
    title='One in ten new cars sold in February was electric as Tesla, BYD surge',
    text=TEXT,
    claims=[
        c('One in ten', 'penetration', 10, 'percent', role=['level', 'share'], p=('2024-02-01', '2024-02-29')),
        c('10,111 battery electric vehicles', 'sales', 10111, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('10,000', 'sales', 10000, 'vehicle', None, p=('2024-02-01', '2024-02-29')),
        c('105,020 vehicles', 'sales', 105020, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('9.6 per cent', 'penetration', 9.6, 'percent', role=['level', 'share'], p=('2024-02-01', '2024-02-29')),
        c('6.8 per cent', 'penetration', 6.8, 'percent', role=['level', 'share'], p=('2023-02-01', '2023-02-28')),
        c('14,900 sales', 'sales', 14900, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('14.2 per cent', ['penetration', 'market_share', 'other'], 14.2, 'percent', role=['share', 'level'], p=('2024-02-01', '2024-02-29')),
        c('48.9 per cent', ['other', 'market_share'], 48.9, 'percent', role='share', p=('2024-02-01', '2024-02-29')),
        c('half', 'market_share', 50, 'percent', None, company='Tesla', role=['level', 'share'], p=('2024-02-01', '2024-02-29')),
        c('5,665 cars', 'sales', 5665, 'vehicle', company='Tesla', p=('2024-02-01', '2024-02-29')),
        c('3,640', 'sales', 3640, 'vehicle', company='Tesla', product='Model 3', p=('2024-02-01', '2024-02-29')),
        c('2,025 Model Ys', 'sales', 2025, 'vehicle', company='Tesla', product='Model Y', p=('2024-02-01', '2024-02-29')),
        c('3,110', 'sales', 3110, 'vehicle', company='Tesla', p=('2023-02-01', '2023-02-28')),
        c('1,310 vehicles', ['deliveries', 'sales'], 1310, 'vehicle', company='BYD', p=('2024-02-01', '2024-02-29')),
        c('110 per cent', ['deliveries', 'sales'], 110, 'percent', company='BYD', role='change', p=('2024-02-01', '2024-02-29')),
        c('655', ['deliveries', 'sales'], 655, 'vehicle', company='BYD', product='Seal', p=('2024-02-01', '2024-02-29')),
        c('630 MG4s', 'sales', 630, 'vehicle', company='MG', product='MG4', p=('2024-02-01', '2024-02-29')),
        c('580 electric cars', 'sales', 580, 'vehicle', company='BMW', p=('2024-02-01', '2024-02-29')),
        c('410', 'sales', 410, 'vehicle', company=['Volvo Cars', 'Volvo'], p=('2024-02-01', '2024-02-29')),
        c('247', 'sales', 247, 'vehicle', company='Kia', p=('2024-02-01', '2024-02-29')),
        c('21 per cent', 'sales', 21, 'percent', role='change', p=('2024-02-01', '2024-02-29')),
        c('18,260 sales', 'sales', 18260, 'vehicle', company='Toyota', p=('2024-02-01', '2024-02-29')),
        c('8,120', 'sales', 8120, 'vehicle', company='Mazda', p=('2024-02-01', '2024-02-29')),
        c('7,310', 'sales', 7310, 'vehicle', company='Ford', p=('2024-02-01', '2024-02-29')),
        c('6,510', 'sales', 6510, 'vehicle', company='Kia', p=('2024-02-01', '2024-02-29')),
        c('6,140', 'sales', 6140, 'vehicle', company='Hyundai', p=('2024-02-01', '2024-02-29')),
        c('5,950', 'sales', 5950, 'vehicle', company='Mitsubishi', p=('2024-02-01', '2024-02-29')),
        c('17 per cent', 'penetration', 17, 'percent', role=['level', 'share'], p=('2027-01-01', '2027-12-31'), status='forecast'),
        c('15,330', 'sales', 15330, 'vehicle', p=('2024-01-01', '2024-02-29')),
        c('77.8 per cent', 'sales', 77.8, 'percent', role='change', p=('2024-01-01', '2024-02-29')),
        c('$8,500', 'price_change', -8500, 'AUD', company='Tesla', product='Model Y Long Range', role='change', p=('2024-02-01', '2024-02-29')),
        c('$69,900', 'price', 69900, 'AUD', company='Tesla', product='Model Y Long Range'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Polestar': ('COMPANY', 'Polestar'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Seal': ('PRODUCT', 'Seal'), 'MG': ('COMPANY', 'MG'), 'MG4': ('PRODUCT', 'MG4'), 'BMW': ('COMPANY', 'BMW'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'Kia': ('COMPANY', 'Kia'), 'EV6': ('PRODUCT', 'EV6'), 'EV9': ('PRODUCT', 'EV9'), 'Toyota': ('COMPANY', 'Toyota'), 'Mazda': ('COMPANY', 'Mazda'), 'Ford': ('COMPANY', 'Ford'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Mitsubishi': ('COMPANY', 'Mitsubishi'), 'Model Y Long Range': ('PRODUCT', 'Model Y Long Range')}),
    checks=[],
)
