from goldlib import *
from mentions import mentions

TEXT = """Cheaper than diesel: 5,450 e-buses in one go bring per-km rate down to Rs 43.49

The world’s biggest tender for electric buses is done, and city managers who used to shudder at the cost per kilometre can hardly believe the result. Convergence Energy Services (CESL) opened the bids on Tuesday: Tata Motors quoted the lowest price in every lot.

What the undertakings will pay
* 12-metre, low-floor: ₹43.49 a km
* 9-metre: ₹39.21 a km, and 27 per cent below the going diesel rate, sans subsidy

Who gets how many
Kolkata - 2,000
Bengaluru - 1,500
Delhi - 1,500
Hyderabad - 300
Surat - 150

The contracts run for 12 years and 10 lakh km per bus, some 5.45 billion km in all. CESL puts the value of the lot at ₹5,500 lakh ($718 million), on which the Centre’s FAME scheme chips in ₹20,000 per kWh. At an average appetite of 1.1 kWh per km, it reckons, 33 lakh tonnes of tailpipe carbon dioxide are avoided and 25,000 jobs created. The first 130 buses should arrive in July.

Losing bidders Switch Mobility and Evey Trans, with ₹46.80 and ₹48.20 respectively for the longer bus, have seven days to match. “L1 takes it all would be unhealthy,” remarked CESL’s Mahua Acharya, 49.
"""

doc = dict(
    id='b-cesl-tender', published='2022-04-26', source='city-transit-india',
    title='Cheaper than diesel: 5,450 e-buses in one go bring per-km rate down to Rs 43.49',
    text=TEXT,
    claims=[
        c('5,450 e-buses', 'orders', 5450, 'vehicle', company=['CESL', 'Convergence Energy Services']),
        c('Rs 43.49', 'price', 43.49, 'INR', company=['CESL', 'Convergence Energy Services', 'Tata Motors'], per='km'),
        c('₹43.49', 'price', 43.49, 'INR', company=['CESL', 'Convergence Energy Services', 'Tata Motors'], per='km'),
        c('₹39.21', 'price', 39.21, 'INR', company=['CESL', 'Convergence Energy Services', 'Tata Motors'], per='km'),
        c('27 per cent', ['price', 'cost'], -27, 'percent', company=['CESL', 'Convergence Energy Services', 'Tata Motors'], role='change'),
        c('2,000', 'orders', 2000, 'vehicle', company=['CESL', 'Convergence Energy Services']),
        c('1,500', 'orders', 1500, 'vehicle', company=['CESL', 'Convergence Energy Services']),
        c('1,500', 'orders', 1500, 'vehicle', nth=1, company=['CESL', 'Convergence Energy Services']),
        c('300', 'orders', 300, 'vehicle', company=['CESL', 'Convergence Energy Services']),
        c('150', 'orders', 150, 'vehicle', company=['CESL', 'Convergence Energy Services']),
        c('12 years', 'duration', 12, 'year', company=['CESL', 'Convergence Energy Services']),
        c('10 lakh km', 'distance', 1000000, 'km', company=['CESL', 'Convergence Energy Services'], per=['vehicle', None]),
        c('5.45 billion km', 'distance', 5450000000, 'km', company=['CESL', 'Convergence Energy Services']),
        c('₹5,500 lakh', ['orders', 'price', 'investment', 'cost', 'revenue'], 550000000, 'INR', company=['CESL', 'Convergence Energy Services']),
        c('$718 million', ['orders', 'price', 'investment', 'cost', 'revenue'], 718000000, 'USD', company=['CESL', 'Convergence Energy Services']),
        c('₹20,000', 'subsidy', 20000, 'INR', per='kWh'),
        c('1.1 kWh', 'consumption', 1.1, 'kWh', company=['CESL', 'Convergence Energy Services'], per='km'),
        c('33 lakh tonnes', 'emissions', 3300000, 'tonne', company=['CESL', 'Convergence Energy Services'], status=['forecast', 'actual', 'target']),
        c('25,000 jobs', 'jobs', 25000, 'job', company=['CESL', 'Convergence Energy Services'], status=['forecast', 'target', 'plan']),
        c('130 buses', 'deliveries', 130, 'vehicle', company=['CESL', 'Convergence Energy Services'], p=('2022-07-01', '2022-07-31'), status=['plan', 'target', 'forecast']),
        c('₹46.80', 'price', 46.8, 'INR', company='Switch Mobility', per='km'),
        c('₹48.20', 'price', 48.2, 'INR', company='Evey Trans', per='km'),
        c('seven days', 'duration', 7, 'day', company=['Switch Mobility', 'Evey Trans']),
    ],
    names=mentions(TEXT, {
        'CESL': ('COMPANY', 'Convergence Energy Services'),
        'Convergence Energy Services': ('COMPANY', 'Convergence Energy Services'),
        'Tata Motors': ('COMPANY', 'Tata Motors'),
        'Switch Mobility': ('COMPANY', 'Switch Mobility'),
        'Evey Trans': ('COMPANY', 'Evey Trans'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['Rs 43.49', '₹43.49']),
        dict(kind='sum', verdict='consistent', quotes=['2,000', '1,500', 'Delhi - 1,500', '300', '150', '5,450 e-buses']),
        dict(kind='rate', verdict='consistent', quotes=['10 lakh km', '5,450 e-buses', '5.45 billion km']),
        dict(kind='fx', verdict='inconsistent', quotes=['₹5,500 lakh', '$718 million'], suggestion='fits with crore for lakh'),
    ],
)
