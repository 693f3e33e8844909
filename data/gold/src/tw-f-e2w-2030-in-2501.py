from goldlib import *
from mentions import mentions

TEXT = """E2W penetration to touch 40% by 2030, says report; pure-play OEMs to lose ground

MUMBAI: Electric two-wheelers will make up 40% of India's two-wheeler sales by FY30, up from 5.3% in FY24, according to a report by consultancy Praxian and a venture fund. In its last edition, a year ago, the consultancy had pegged the number at 45%.

In volume terms this means 12 million units in FY30 against 9.5 lakh in FY24. The report puts calendar 2024 sales at 11.49 lakh, a rise of 33%, though penetration improved by barely a percentage point to 6.1%.

It sees the average price of an e-scooter falling to Rs 88,000 by FY27 from Rs 1.12 lakh, with cells going down to $65 per kWh from $90. Subsidies under PM E-Drive halved to Rs 2,500 per kWh in April; the outlay for the scheme's two years is Rs 10,900 crore.

The big change is in who sells. Legacy makers, who had 28% of the market in 2022, ended 2024 with 45%. Praxian believes that they will have 65% by FY28.

For instance, Ola Electric sold 4.08 lakh scooters last year and remained the leader, but its share slid from 52% in April to 19% in December. TVS, at 2.2 lakh, grew 32%. Bajaj Auto, which began 2024 with 10%, overtook both in December by registering 18,276 Chetaks.

Ather, in fourth place that month, had 11%. The IPO-bound firm has raised over Rs 4,000 crore in its lifetime.

To meet 2030 demand, the industry needs investments of Rs 50,000 crore and 1.5 lakh swapping or charging points, from 25,000 today, the study says.

Disclaimer: The fund named above has invested in Ultraviolette. Views are personal.
"""

doc = dict(
    id='tw-f-e2w-2030-in-2501', published='2025-01-21', source='western-india-financial-chronicle',
    title='E2W penetration to touch 40% by 2030, says report; pure-play OEMs to lose ground',
    text=TEXT,
    claims=[
        c('40%', 'penetration', 40, 'percent', p=(None, '2030-03-31'), status='forecast'),
        c('40%', 'penetration', 40, 'percent', nth=1, p=(None, '2030-03-31'), status='forecast'),
        c('5.3%', 'penetration', 5.3, 'percent', p=('2023-04-01', '2024-03-31')),
        c('45%', 'penetration', 45, 'percent', p=(None, '2030-03-31'), status='forecast', superseded=True),
        c('12 million units', 'sales', 12e6, 'vehicle', p=('2029-04-01', '2030-03-31'), status='forecast'),
        c('9.5 lakh', 'sales', 950000, 'vehicle', p=('2023-04-01', '2024-03-31')),
        c('11.49 lakh', 'sales', 1149000, 'vehicle', p=y(2024)),
        c('33%', 'sales', 33, 'percent', role='change', p=y(2024)),
        c('a percentage point', 'penetration', 1, 'percentage_point', role='change', p=y(2024)),
        c('6.1%', 'penetration', 6.1, 'percent', p=y(2024)),
        c('Rs 88,000', 'price', 88000, 'INR', p=(None, '2027-03-31'), status='forecast'),
        c('Rs 1.12 lakh', 'price', 112000, 'INR'),
        c('$65', 'battery_price', 65, 'USD', per='kWh', p=(None, '2027-03-31'), status='forecast'),
        c('$90', 'battery_price', 90, 'USD', per='kWh'),
        c('halved', 'subsidy', -50, 'percent', role='change', p=m(2024, 4)),
        c('Rs 2,500', 'subsidy', 2500, 'INR', per='kWh', p=m(2024, 4)),
        c('Rs 10,900 crore', 'subsidy', 1.09e11, 'INR', status=['actual', 'plan']),
        c('28%', 'market_share', 28, 'percent', role=['level', 'share'], p=y(2022)),
        c('45%', 'market_share', 45, 'percent', nth=1, role=['level', 'share'], p=y(2024)),
        c('65%', 'market_share', 65, 'percent', role=['level', 'share'], p=(None, '2028-03-31'), status='forecast'),
        c('4.08 lakh scooters', 'sales', 408000, 'vehicle', company='Ola Electric', p=y(2024)),
        c('52%', 'market_share', 52, 'percent', company='Ola Electric', role=['level', 'share'], p=m(2024, 4)),
        c('19%', 'market_share', 19, 'percent', company='Ola Electric', role=['level', 'share'], p=m(2024, 12)),
        c('2.2 lakh', 'sales', 220000, 'vehicle', company='TVS', p=y(2024)),
        c('32%', 'sales', 32, 'percent', company='TVS', role='change', p=y(2024)),
        c('10%', 'market_share', 10, 'percent', company='Bajaj Auto', role=['level', 'share'], p=m(2024, 1)),
        c('18,276 Chetaks', 'registrations', 18276, 'vehicle', company='Bajaj Auto', product='Chetak', p=m(2024, 12)),
        c('11%', 'market_share', 11, 'percent', company='Ather', role=['level', 'share'], p=m(2024, 12)),
        c('Rs 4,000 crore', 'funding', 4e10, 'INR', None, company='Ather', p=(None, '2025-01-21')),
        c('Rs 50,000 crore', 'investment', 5e11, 'INR', p=by(2030), status='forecast'),
        c('1.5 lakh swapping or charging points', ['chargers', 'stations'], 150000, ['charger', 'station'], p=by(2030), status='forecast'),
        c('25,000', ['chargers', 'stations'], 25000, ['charger', 'station']),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS': ('COMPANY', 'TVS'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Ather': ('COMPANY', 'Ather'), 'Ultraviolette': ('COMPANY', 'Ultraviolette'), 'Chetak': ('PRODUCT', 'Chetak')}),
    checks=[],
)
