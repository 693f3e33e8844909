from goldlib import *
from mentions import mentions

TEXT = """FY24 EV retails at 16.7 lakh: three-wheelers lead

Mumbai: Dealers sold a total of 16.7 lakh electric vehicles in the financial year ended March, up 41 per cent from 11.8 lakh in FY23, vehicle registration data compiled by the Federation of Automobile Dealers Associations showed.

The growth came mostly from three-wheelers. At 6.32 lakh units, e-3W sales climbed 57 per cent and made up 54.2 per cent of all three-wheelers sold, against 51.8 per cent a year earlier.

Mahindra Last Mile Mobility was the market leader in e-3W with 60,200 units, up 59 per cent, but its share is just 9.5 per cent in a fragmented field in which YC Electric (40,050 units), Saera Electric (26,500) and Dilli Electric (23,200) come next. Bajaj Auto, a recent entrant, retailed 10,970.

Electric two-wheelers rose 30 per cent to 9.47 lakh. Ola Electric more than doubled volumes to 3.29 lakh from 1.53 lakh and took 34.8 per cent; TVS Motor, with 1.83 lakh, had 19.3 per cent.

In passenger vehicles, 90,430 were electric, 2.3 per cent of the total. Tata Motors accounted for 71 per cent of them, MG Motor for 12.9 per cent and Mahindra for 7 per cent.

E-bus registrations climbed 86 per cent to 3,640, of which 1,290 belonged to Tata Motors and 1,005 to PMI Electro Mobility; Olectra was at 540.

March was the best month of the year for EVs at 2.12 lakh units, since FAME-II expired on the 31st. The new EMPS scheme has an outlay of Rs 500 crore for four months, with incentives halved to Rs 5,000 per kWh for two-wheelers.

FADA president Manish Raj Singhania expects "high single-digit" growth in overall auto retails in FY25.
"""

doc = dict(
    id='tw-a-fada-fy24-2404', published='2024-04-08', source='rupee-and-road',
    title='FY24 EV retails at 16.7 lakh: three-wheelers lead',
    text=TEXT,
    claims=[
        c('16.7 lakh', 'sales', 1670000, 'vehicle', p=('2023-04-01', '2024-03-31')),
        c('16.7 lakh electric vehicles', 'sales', 1670000, 'vehicle', nth=0, p=('2023-04-01', '2024-03-31')),
        c('41 per cent', 'sales', 41, 'percent', role='change', p=('2023-04-01', '2024-03-31')),
        c('11.8 lakh', 'sales', 1180000, 'vehicle', p=('2022-04-01', '2023-03-31')),
        c('6.32 lakh units', 'sales', 632000, 'vehicle', p=('2023-04-01', '2024-03-31')),
        c('57 per cent', 'sales', 57, 'percent', role='change', p=('2023-04-01', '2024-03-31')),
        c('54.2 per cent', 'penetration', 54.2, 'percent', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('51.8 per cent', 'penetration', 51.8, 'percent', role=['level', 'share'], p=('2022-04-01', '2023-03-31')),
        c('60,200 units', 'sales', 60200, 'vehicle', company='Mahindra Last Mile Mobility', p=('2023-04-01', '2024-03-31')),
        c('59 per cent', 'sales', 59, 'percent', company='Mahindra Last Mile Mobility', role='change', p=('2023-04-01', '2024-03-31')),
        c('9.5 per cent', 'market_share', 9.5, 'percent', company='Mahindra Last Mile Mobility', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('40,050 units', 'sales', 40050, 'vehicle', company='YC Electric', p=('2023-04-01', '2024-03-31')),
        c('26,500', 'sales', 26500, 'vehicle', company='Saera Electric', p=('2023-04-01', '2024-03-31')),
        c('23,200', 'sales', 23200, 'vehicle', company='Dilli Electric', p=('2023-04-01', '2024-03-31')),
        c('10,970', 'sales', 10970, 'vehicle', company='Bajaj Auto', p=('2023-04-01', '2024-03-31')),
        c('30 per cent', 'sales', 30, 'percent', role='change', p=('2023-04-01', '2024-03-31')),
        c('9.47 lakh', 'sales', 947000, 'vehicle', p=('2023-04-01', '2024-03-31')),
        c('doubled', 'sales', 100, 'percent', None, company='Ola Electric', role='change', p=('2023-04-01', '2024-03-31')),
        c('3.29 lakh', 'sales', 329000, 'vehicle', company='Ola Electric', p=('2023-04-01', '2024-03-31')),
        c('1.53 lakh', 'sales', 153000, 'vehicle', company='Ola Electric', p=('2022-04-01', '2023-03-31')),
        c('34.8 per cent', 'market_share', 34.8, 'percent', company='Ola Electric', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('1.83 lakh', 'sales', 183000, 'vehicle', company='TVS Motor', p=('2023-04-01', '2024-03-31')),
        c('19.3 per cent', 'market_share', 19.3, 'percent', company='TVS Motor', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('90,430', 'sales', 90430, 'vehicle', p=('2023-04-01', '2024-03-31')),
        c('2.3 per cent', 'penetration', 2.3, 'percent', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('71 per cent', 'market_share', 71, 'percent', company='Tata Motors', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('12.9 per cent', 'market_share', 12.9, 'percent', company=['MG', 'MG Motor'], role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('7 per cent', 'market_share', 7, 'percent', nth=1, company='Mahindra', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('86 per cent', 'registrations', 86, 'percent', role='change', p=('2023-04-01', '2024-03-31')),
        c('3,640', 'registrations', 3640, 'vehicle', p=('2023-04-01', '2024-03-31')),
        c('1,290', 'registrations', 1290, 'vehicle', company='Tata Motors', p=('2023-04-01', '2024-03-31')),
        c('1,005', 'registrations', 1005, 'vehicle', company='PMI Electro Mobility', p=('2023-04-01', '2024-03-31')),
        c('540', 'registrations', 540, 'vehicle', company='Olectra', p=('2023-04-01', '2024-03-31')),
        c('2.12 lakh units', 'sales', 212000, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('Rs 500 crore', 'subsidy', 5000000000, 'INR', status=['actual', 'plan']),
        c('halved', 'subsidy', -50, 'percent', role='change'),
        c('Rs 5,000', 'subsidy', 5000, 'INR', per='kWh'),
    ],
    names=mentions(TEXT, {'Mahindra Last Mile Mobility': ('COMPANY', 'Mahindra Last Mile Mobility'), 'YC Electric': ('COMPANY', 'YC Electric'), 'Saera Electric': ('COMPANY', 'Saera Electric'), 'Dilli Electric': ('COMPANY', 'Dilli Electric'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'MG Motor': ('COMPANY', 'MG'), 'Mahindra': ('COMPANY', 'Mahindra'), 'PMI Electro Mobility': ('COMPANY', 'PMI Electro Mobility'), 'Olectra': ('COMPANY', 'Olectra')}),
    checks=[],
)
