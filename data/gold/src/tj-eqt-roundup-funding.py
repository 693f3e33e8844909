from goldlib import *
from mentions import mentions

TEXT = """Money in, money out: the week's EV financings

India first. RIVER, the Bengaluru scooter maker behind the Indie (Rs 1.25 lakh, 120 km), is said to be close to $40 million from Yamaha, having raised $28 million so far. BATTERY SMART closed a $33 million pre-Series B with Tiger Global on board; it swaps for 35,000 drivers at 800 stations in 25 cities and has done 15 million swaps. EULER MOTORS, of Delhi, is raising Rs 120 crore, 14 per cent of the firm, which reported a loss of Rs 208 crore on revenue of Rs 49 crore for FY23, as against Rs 63 crore and Rs 13 crore.

America. REDWOOD's Series D brought in a cool $1 billion; with it the recycler's equity raised tops $2 billion, valuing it above $5 billion. Co-leads: Goldman Sachs and others. A $2 billion loan from the Department of Energy is on top. ASCEND ELEMENTS answered with $542 million, of which $460 million is equity led by Temasek and $82 million government money; its Kentucky plant will cost $1 billion or so.

And the made-you-look deal: ZETTA KINETICS, a three-wheeler start-up from Leeds with 19 employees, got £4.2m for 12%, i.e. a £35m post-money price tag. Its Z1 delivers 60 miles on 5.8 kWh and costs £7,995.

Money out: investors in KITELOOP, the charging app, recover 11p on the pound.

Got a tip? deals@seedtogw.example
"""

doc = dict(
    id='tj-eqt-roundup-funding', published='2023-09-05', source='seed-to-gigawatt',
    title="Money in, money out: the week's EV financings",
    text=TEXT,
    claims=[
        c('Rs 1.25 lakh', 'price', 125000, 'INR', company='River', product='Indie'),
        c('120 km', 'range', 120, 'km', company='River', product='Indie'),
        c('$40 million', 'funding', 40000000.0, 'USD', company='River', status='plan'),
        c('$28 million', 'funding', 28000000.0, 'USD', company='River', p=(None, '2023-09-05')),
        c('$33 million', 'funding', 33000000.0, 'USD', company='Battery Smart'),
        c('35,000 drivers', 'other', 35000, 'item', company='Battery Smart'),
        c('800 stations', 'stations', 800, 'station', company='Battery Smart'),
        c('25 cities', 'countries', 25, 'country', company='Battery Smart'),
        c('15 million swaps', 'other', 15000000.0, 'item', company='Battery Smart'),
        c('Rs 120 crore', 'funding', 1200000000.0, 'INR', company='Euler Motors', status='plan'),
        c('14 per cent', 'stake', 14, 'percent', company='Euler Motors'),
        c('Rs 208 crore', 'net_income', -2080000000.0, 'INR', company='Euler Motors', p=('2022-04-01', '2023-03-31')),
        c('Rs 49 crore', 'revenue', 490000000.0, 'INR', company='Euler Motors', p=('2022-04-01', '2023-03-31')),
        c('Rs 63 crore', 'net_income', -630000000.0, 'INR', company='Euler Motors', p=('2021-04-01', '2022-03-31')),
        c('Rs 13 crore', 'revenue', 130000000.0, 'INR', company='Euler Motors', p=('2021-04-01', '2022-03-31')),
        c('$1 billion', 'funding', 1000000000.0, 'USD', company='Redwood Materials'),
        c('$2 billion', 'funding', 2000000000.0, 'USD', None, company='Redwood Materials'),
        c('$5 billion', 'valuation', 5000000000.0, 'USD', None, company='Redwood Materials'),
        c('$2 billion', 'funding', 2000000000.0, 'USD', nth=1, company='Redwood Materials'),
        c('$542 million', 'funding', 542000000.0, 'USD', company='Ascend Elements'),
        c('$460 million', 'funding', 460000000.0, 'USD', company='Ascend Elements'),
        c('$82 million', 'funding', 82000000.0, 'USD', company='Ascend Elements'),
        c('$1 billion', 'investment', 1000000000.0, 'USD', nth=1, company='Ascend Elements', status='plan'),
        c('19 employees', 'headcount', 19, 'job', company='Zetta Kinetics'),
        c('£4.2m', 'funding', 4200000, 'GBP', company='Zetta Kinetics'),
        c('12%', 'stake', 12, 'percent', company='Zetta Kinetics'),
        c('£35m', 'valuation', 35000000.0, 'GBP', company='Zetta Kinetics'),
        c('60 miles', 'range', 60, 'mile', company='Zetta Kinetics', product='Z1'),
        c('5.8 kWh', 'battery_capacity', 5.8, 'kWh', company='Zetta Kinetics', product='Z1'),
        c('£7,995', 'price', 7995, 'GBP', company='Zetta Kinetics', product='Z1'),
        c('11p', 'other', 0.11, 'GBP', company='Kiteloop'),
    ],
    names=mentions(TEXT, {'Yamaha': ('COMPANY', 'Yamaha'), 'Goldman Sachs': ('COMPANY', 'Goldman Sachs'), 'Temasek': ('COMPANY', 'Temasek'), 'Tiger Global': ('COMPANY', 'Tiger Global'), 'Indie': ('PRODUCT', 'Indie'), 'Z1': ('PRODUCT', 'Z1'), 'RIVER': ('COMPANY', 'River'), 'EULER MOTORS': ('COMPANY', 'Euler Motors'), 'BATTERY SMART': ('COMPANY', 'Battery Smart'), 'ASCEND ELEMENTS': ('COMPANY', 'Ascend Elements'), 'REDWOOD': ('COMPANY', 'Redwood Materials'), 'ZETTA KINETICS': ('COMPANY', 'Zetta Kinetics'), 'KITELOOP': ('COMPANY', 'Kiteloop')}),
    checks=[],
)
