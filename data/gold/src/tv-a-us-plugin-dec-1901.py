from goldlib import *
from mentions import mentions

TEXT = """Plug-in sales in U.S. end 2018 on a high note: 361,000, up over 80%

Tesla Model 3. File photo

The final numbers for 2018 are in, and they are big.

By our estimate, 49,900 plug-in cars were sold in the U.S. in December, compared with 26,107 in the same month of 2017 and 43,600 in November. For the year the count is 361,300, versus 199,800 in 2017.

The Tesla Model 3 took top honors again with 25,250 sales, almost ten times as many as in December 2017, and 139,800 since January. In second place came the Toyota Prius Prime, 2,759 for the month and 27,595 for the year.

Tesla said this week it made 90,700 deliveries in the fourth quarter worldwide, 8% more than in the third. Analysts had expected about 92,000. It cut the price of the Model S, Model X and Model 3 by $2,000 to offset half of the reduction in the federal tax credit, which fell to $3,750 from $7,500 on January 1.

Chevrolet sold 1,412 Bolt EVs and 1,058 Volts in December. That's our estimate, as GM now reports by quarter only. Bolt EV sales fell over 22% in 2018, to 18,019 from 23,297. GM passed the threshold of 200,000 plug-ins before the end of the year.

The Nissan LEAF ended at 14,715, up 31%. The 60-kWh version, with a range of around 225 miles, will be unveiled at CES next week.

Honda Clarity PHEV: 2,770 in December, 18,602 for the year.

Comments (112) | Share | Tweet
"""

doc = dict(
    id='tv-a-us-plugin-dec-1901', published='2019-01-04', source='plugin-scorecard',
    title='Plug-in sales in U.S. end 2018 on a high note: 361,000, up over 80%',
    text=TEXT,
    claims=[
        c('361,000', 'sales', 361000, 'vehicle', p=('2018-01-01', '2018-12-31')),
        c('80%', 'sales', 80, 'percent', None, role='change', p=('2018-01-01', '2018-12-31')),
        c('49,900 plug-in cars', 'sales', 49900, 'vehicle', p=('2018-12-01', '2018-12-31')),
        c('26,107', 'sales', 26107, 'vehicle', p=('2017-12-01', '2017-12-31')),
        c('43,600', 'sales', 43600, 'vehicle', p=('2018-11-01', '2018-11-30')),
        c('361,300', 'sales', 361300, 'vehicle', p=('2018-01-01', '2018-12-31')),
        c('199,800', 'sales', 199800, 'vehicle', p=('2017-01-01', '2017-12-31')),
        c('25,250 sales', 'sales', 25250, 'vehicle', company='Tesla', product='Model 3', p=('2018-12-01', '2018-12-31')),
        c('ten times', 'sales', 900, 'percent', company='Tesla', product='Model 3', role='change', p=('2018-12-01', '2018-12-31')),
        c('139,800', 'sales', 139800, 'vehicle', company='Tesla', product='Model 3', p=('2018-01-01', '2018-12-31')),
        c('2,759', 'sales', 2759, 'vehicle', company='Toyota', product='Prius Prime', p=('2018-12-01', '2018-12-31')),
        c('27,595', 'sales', 27595, 'vehicle', company='Toyota', product='Prius Prime', p=('2018-01-01', '2018-12-31')),
        c('90,700 deliveries', 'deliveries', 90700, 'vehicle', company='Tesla', p=('2018-10-01', '2018-12-31')),
        c('8%', 'deliveries', 8, 'percent', company='Tesla', role='change', p=('2018-10-01', '2018-12-31')),
        c('92,000', 'deliveries', 92000, 'vehicle', company='Tesla', p=('2018-10-01', '2018-12-31'), status='forecast'),
        c('$2,000', 'price_change', -2000, 'USD', company='Tesla', product=['Model S', 'Model X', 'Model 3'], role='change', p=('2019-01-02', '2019-01-02')),
        c('$3,750', 'subsidy', 3750, 'USD', company='Tesla', p=('2019-01-01', None)),
        c('$7,500', 'subsidy', 7500, 'USD', company='Tesla', p=(None, '2018-12-31')),
        c('1,412 Bolt EVs', 'sales', 1412, 'vehicle', company='Chevrolet', product='Bolt EV', p=('2018-12-01', '2018-12-31')),
        c('1,058 Volts', 'sales', 1058, 'vehicle', company='Chevrolet', product='Volt', p=('2018-12-01', '2018-12-31')),
        c('22%', 'sales', None, 'percent', -22, company='Chevrolet', product='Bolt EV', role='change', p=('2018-01-01', '2018-12-31')),
        c('18,019', 'sales', 18019, 'vehicle', company='Chevrolet', product='Bolt EV', p=('2018-01-01', '2018-12-31')),
        c('23,297', 'sales', 23297, 'vehicle', company='Chevrolet', product='Bolt EV', p=('2017-01-01', '2017-12-31')),
        c('200,000 plug-ins', 'sales', 200000, 'vehicle', company='General Motors', p=(None, '2018-12-31')),
        c('14,715', 'sales', 14715, 'vehicle', company='Nissan', product='LEAF', p=('2018-01-01', '2018-12-31')),
        c('31%', 'sales', 31, 'percent', company='Nissan', product='LEAF', role='change', p=('2018-01-01', '2018-12-31')),
        c('60-kWh', 'battery_capacity', 60, 'kWh', company='Nissan', product='LEAF'),
        c('225 miles', 'range', 225, 'mile', company='Nissan', product='LEAF'),
        c('next week', 'launch', None, 'date', company='Nissan', product='LEAF', p=('2019-01-07', '2019-01-13'), status=['plan', 'target', 'forecast']),
        c('2,770', 'sales', 2770, 'vehicle', company='Honda', product='Clarity PHEV', p=('2018-12-01', '2018-12-31')),
        c('18,602', 'sales', 18602, 'vehicle', company='Honda', product='Clarity PHEV', p=('2018-01-01', '2018-12-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Chevrolet': ('COMPANY', 'Chevrolet'), 'Nissan': ('COMPANY', 'Nissan'), 'Toyota': ('COMPANY', 'Toyota'), 'Honda': ('COMPANY', 'Honda'), 'GM': ('COMPANY', 'General Motors'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model S': ('PRODUCT', 'Model S'), 'Model X': ('PRODUCT', 'Model X'), 'Bolt EV': ('PRODUCT', 'Bolt EV'), 'Volt': ('PRODUCT', 'Volt'), 'LEAF': ('PRODUCT', 'LEAF'), 'Prius Prime': ('PRODUCT', 'Prius Prime'), 'Clarity PHEV': ('PRODUCT', 'Clarity PHEV')}),
    checks=[],
)
