from goldlib import *
from mentions import mentions

TEXT = """Private EV demand keeps falling in UK plate-change month

By a staff reporter

British new car registrations rose by 10.1% to 317,412 units in March, the busiest month of the year for dealers, but the battery electric share slipped to 15.4% from 16.2%, the Society of Motor Manufacturers and Traders said.

A total of 48,880 BEVs reached the road. That is 4.7% more than last year and a record for a single month, although private buyers took just 17.9% of them. Fleets accounted for four in five.

Plug-in hybrids were the fastest growing type, up 37.2% to 24,510, while hybrids gained 19.8% and reached 44,300.

Best-selling electric model was the Tesla Model Y with 5,890, followed by the MG4 on 2,712 and the Audi Q4 e-tron with 2,145. The Model Y also came third among cars of any fuel.

MG as a brand sold 12,640 cars, up 6%. Of those, 34% were electric. Polestar managed 1,902, against 1,477 in March 2023; BYD, which has been on sale in Britain for a year, 1,210.

For the first quarter the market was at 545,600, an increase of 10.4%, including 84,300 BEVs for a 15.5% share.

Under the zero emission vehicle mandate 22% of each maker's sales must be electric this year. The SMMT now sees BEVs at 19.8% of registrations for 2024, down from 21% in its January outlook, and has asked the government to lower VAT on private EV purchases for three years, which it says would put 270,000 more electric cars on the road by the end of 2026.

Get the day's fleet headlines in your inbox. Sign up here.
"""

doc = dict(
    id='tw-a-smmt-mar-2404', published='2024-04-04', source='fleetdesk-uk',
    title='Private EV demand keeps falling in UK plate-change month',
    text=TEXT,
    claims=[
        c('10.1%', 'registrations', 10.1, 'percent', role='change', p=('2024-03-01', '2024-03-31')),
        c('317,412 units', 'registrations', 317412, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('15.4%', 'penetration', 15.4, 'percent', role=['level', 'share'], p=('2024-03-01', '2024-03-31')),
        c('16.2%', 'penetration', 16.2, 'percent', role=['level', 'share'], p=('2023-03-01', '2023-03-31')),
        c('48,880 BEVs', 'registrations', 48880, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('4.7%', 'registrations', 4.7, 'percent', role='change', p=('2024-03-01', '2024-03-31')),
        c('17.9%', 'registrations', 17.9, 'percent', role='share', p=('2024-03-01', '2024-03-31')),
        c('four in five', 'registrations', 80, 'percent', role='share', p=('2024-03-01', '2024-03-31')),
        c('37.2%', 'registrations', 37.2, 'percent', role='change', p=('2024-03-01', '2024-03-31')),
        c('24,510', 'registrations', 24510, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('19.8%', 'registrations', 19.8, 'percent', role='change', p=('2024-03-01', '2024-03-31')),
        c('44,300', 'registrations', 44300, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('5,890', 'registrations', 5890, 'vehicle', company='Tesla', product='Model Y', p=('2024-03-01', '2024-03-31')),
        c('2,712', 'registrations', 2712, 'vehicle', company='MG', product='MG4', p=('2024-03-01', '2024-03-31')),
        c('2,145', 'registrations', 2145, 'vehicle', company='Audi', product='Q4 e-tron', p=('2024-03-01', '2024-03-31')),
        c('12,640 cars', ['sales', 'registrations'], 12640, 'vehicle', company='MG', p=('2024-03-01', '2024-03-31')),
        c('6%', ['sales', 'registrations'], 6, 'percent', company='MG', role='change', p=('2024-03-01', '2024-03-31')),
        c('34%', ['sales', 'registrations'], 34, 'percent', company='MG', role='share', p=('2024-03-01', '2024-03-31')),
        c('1,902', ['sales', 'registrations'], 1902, 'vehicle', company='Polestar', p=('2024-03-01', '2024-03-31')),
        c('1,477', ['sales', 'registrations'], 1477, 'vehicle', company='Polestar', p=('2023-03-01', '2023-03-31')),
        c('1,210', ['sales', 'registrations'], 1210, 'vehicle', company='BYD', p=('2024-03-01', '2024-03-31')),
        c('545,600', 'registrations', 545600, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('10.4%', 'registrations', 10.4, 'percent', role='change', p=('2024-01-01', '2024-03-31')),
        c('84,300 BEVs', 'registrations', 84300, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('15.5%', 'penetration', 15.5, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('22%', ['penetration', 'sales'], 22, 'percent', role=['share', 'level'], p=('2024-01-01', '2024-12-31'), status=['target', 'plan', 'actual']),
        c('19.8%', 'penetration', 19.8, 'percent', nth=1, role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('21%', 'penetration', 21, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='forecast', superseded=True),
        c('270,000 more electric cars', ['registrations', 'sales'], 270000, 'vehicle', role=['level', 'change'], p=(None, '2026-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'MG4': ('PRODUCT', 'MG4'), 'Audi': ('COMPANY', 'Audi'), 'Q4 e-tron': ('PRODUCT', 'Q4 e-tron'), 'MG': ('COMPANY', 'MG'), 'Polestar': ('COMPANY', 'Polestar'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
