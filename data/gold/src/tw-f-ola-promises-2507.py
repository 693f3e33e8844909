from goldlib import *
from mentions import mentions

TEXT = """Ola Electric: promises and numbers, year by year

When Bhavish Aggarwal rang the gong at the NSE last August, the Futurefactory at Krishnagiri was "on the way to becoming the world's largest". A reality check after four years of claims.

FY22. Target: 10 lakh scooters. Sold: 20,950. The S1 Pro was launched in July 2021 with one lakh reservations in 24 hours, the company announced.

FY23. Registrations rise to 1.53 lakh. Aggarwal promises an electric car with 500 km of range for 2024, at less than Rs 50 lakh. The project was shelved in July 2024.

FY24. Deliveries of 3.29 lakh make Ola the leader with 35% of the market. The accounts show revenue of Rs 5,010 crore and a loss of Rs 1,584 crore. Company's own guidance in its DRHP for capacity by March 2024: 20 lakh. Installed: 10 lakh.

FY25. 3.59 lakh scooters delivered; market share falls to 30%. Loss widens to Rs 2,276 crore. The number of stores is increased from 800 to 4,000 on a single day in December, of which HSBC later finds about half without a trade certificate.

FY26. Guidance: 3.25 lakh to 3.75 lakh vehicles and revenue of Rs 4,200 to 4,700 crore. First quarter: 68,192 units, 46% below the year-ago figure of 1,25,198, although the auto EBITDA margin improved to minus 11.6%. Cell plant: 1.4 GWh installed; the 5 GWh promised for 2024 are now due by March 2026.

The stock, issued at Rs 76, peaked at Rs 157 and is at Rs 41.

Meanwhile TVS (FY25: 2.37 lakh e-scooters) has 25.2% of the market this June to Ola's 19.6%.

(Inputs from agencies. Published under licence No. 4471)
"""

O = ['Ola Electric', 'Ola']
F = lambda n: ('%d-04-01' % (1999 + n), '%d-03-31' % (2000 + n))
doc = dict(
    id='tw-f-ola-promises-2507', published='2025-07-21', source='cauvery-herald',
    title='Ola Electric: promises and numbers, year by year',
    text=TEXT,
    claims=[
        c('10 lakh scooters', 'sales', 1e6, 'vehicle', company=O, p=F(22), status='target'),
        c('20,950', 'sales', 20950, 'vehicle', company=O, p=F(22)),
        c('July 2021', 'launch', None, 'date', company=O, product='S1 Pro', p=m(2021, 7)),
        c('one lakh reservations', 'orders', 1e5, 'order', company=O, product='S1 Pro', p=m(2021, 7)),
        c('1.53 lakh', 'registrations', 153000, 'vehicle', company=O, p=F(23)),
        c('500 km', 'range', 500, 'km', company=O, status=['plan', 'target']),
        c('2024', 'launch', None, 'date', company=O, p=y(2024), status=['plan', 'target'], superseded=[False, True]),
        c('Rs 50 lakh', 'price', None, 'INR', 5e6, company=O, status=['plan', 'target']),
        c('3.29 lakh', 'deliveries', 329000, 'vehicle', company=O, p=F(24)),
        c('35%', 'market_share', 35, 'percent', company=O, role=['level', 'share'], p=F(24)),
        c('Rs 5,010 crore', 'revenue', 5.01e10, 'INR', company=O, p=F(24)),
        c('Rs 1,584 crore', 'net_income', -1.584e10, 'INR', company=O, p=F(24)),
        c('20 lakh', 'capacity', 2e6, 'vehicle', company=O, per=['year', None], p=(None, '2024-03-31'), status='target'),
        c('10 lakh', 'capacity', 1e6, 'vehicle', nth=1, company=O, per=['year', None], p=('2024-03-31', '2024-03-31')),
        c('3.59 lakh scooters', 'deliveries', 359000, 'vehicle', company=O, p=F(25)),
        c('30%', 'market_share', 30, 'percent', company=O, role=['level', 'share'], p=F(25)),
        c('Rs 2,276 crore', 'net_income', -2.276e10, 'INR', company=O, p=F(25)),
        c('800', 'stores', 800, 'store', company=O),
        c('4,000', 'stores', 4000, 'store', company=O, p=m(2024, 12)),
        c('half', 'stores', 50, 'percent', company=O, role='share'),
        c('3.25 lakh to 3.75 lakh vehicles', 'sales', 325000, 'vehicle', 375000, company=O, p=F(26), status='target'),
        c('Rs 4,200 to 4,700 crore', 'revenue', 4.2e10, 'INR', 4.7e10, company=O, p=F(26), status='target'),
        c('68,192 units', ['sales', 'deliveries'], 68192, 'vehicle', company=O, p=q(2025, 2)),
        c('46%', ['sales', 'deliveries'], -46, 'percent', company=O, role='change', p=q(2025, 2)),
        c('1,25,198', ['sales', 'deliveries'], 125198, 'vehicle', company=O, p=q(2024, 2)),
        c('minus 11.6%', ['margin'], -11.6, 'percent', company=O, p=q(2025, 2)),
        c('1.4 GWh', 'capacity', 1.4, 'GWh', company=O, per=['year', None]),
        c('5 GWh', 'capacity', 5, 'GWh', company=O, per=['year', None], p=(None, '2026-03-31'), status=['plan', 'target']),
        c('Rs 76', 'share_price', 76, 'INR', company=O, per=['share', None]),
        c('Rs 157', 'share_price', 157, 'INR', company=O, per=['share', None]),
        c('Rs 41', 'share_price', 41, 'INR', company=O, per=['share', None]),
        c('2.37 lakh e-scooters', 'sales', 237000, 'vehicle', company='TVS', p=F(25)),
        c('25.2%', 'market_share', 25.2, 'percent', company='TVS', role=['level', 'share'], p=m(2025, 6)),
        c('19.6%', 'market_share', 19.6, 'percent', company=O, role=['level', 'share'], p=m(2025, 6)),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric'), 'TVS': ('COMPANY', 'TVS'), 'S1 Pro': ('PRODUCT', 'S1 Pro')}),
    checks=[],
)
