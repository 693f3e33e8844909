from goldlib import *
from mentions import mentions

TEXT = """Ten years of the Nissan Leaf: half a million cars and a lost lead

On 3 December 2010 the first Leaf was handed to a customer in California. This week, a decade on, Nissan built number 500,000 in Sunderland, the company says.

By Carlos Ghosn's plan there should have been more of them. In 2011 he predicted that the Renault-Nissan alliance would sell 1.5 million electric cars by 2016. It took until mid-2016 to reach 300,000, and Nissan put the date back to 2020. The alliance today stands at around 900,000.

The first Leaf had a 24 kWh battery and, by the American test, 73 miles of range (117 km). It cost $32,780. A 30 kWh pack followed in 2015; with it range rose to 107 miles.

Sales peaked in 2018, the year after the second generation arrived: 87,149 worldwide, and 40,699 in Europe, where it was the best-selling electric car. In 2019 volume dropped by a fifth to 69,800. In the US they fell from 30,200 in 2014 to 12,365 last year.

Today's Leaf e+ has 62 kWh and 160 kW, and carries a list price of 39,900 euros in Germany.

So far Leaf owners have driven more than 16 billion kilometres, which according to Nissan avoided 2.5 million tonnes of CO2.

The Ariya, due in Japan in the middle of 2021, is to make up the lost ground. By March 2024 Nissan wants to sell more than a million electrified cars a year, hybrids included, with eight new EVs. Tesla, which was two years behind Nissan with its Model S, will deliver around half a million cars this year alone.

Read more: Used EVs under 15,000 euros: our five tips
"""

doc = dict(
    id='tw-f-leaf-history-2012', published='2020-12-04', source='strom-und-strasse-en',
    title='Ten years of the Nissan Leaf: half a million cars and a lost lead',
    text=TEXT,
    claims=[
        c('half a million cars', 'production', 500000, 'vehicle', company='Nissan', product='Leaf', p=(None, '2020-12-04')),
        c('3 December 2010', 'delivery_start', None, 'date', company='Nissan', product='Leaf', p=('2010-12-03', '2010-12-03')),
        c('500,000', 'production', 500000, 'vehicle', company='Nissan', product='Leaf', p=(None, '2020-12-04')),
        c('1.5 million electric cars', 'sales', 1.5e6, 'vehicle', company='Renault-Nissan', p=by(2016), status=['target', 'forecast'], superseded=[False, True]),
        c('300,000', 'sales', 300000, 'vehicle', company='Renault-Nissan', p=(None, '2016-06-30')),
        c('900,000', 'sales', 900000, 'vehicle', company='Renault-Nissan', p=(None, '2020-12-04')),
        c('24 kWh', 'battery_capacity', 24, 'kWh', company='Nissan', product='Leaf'),
        c('73 miles', 'range', 73, 'mile', company='Nissan', product='Leaf'),
        c('117 km', 'range', 117, 'km', company='Nissan', product='Leaf'),
        c('$32,780', 'price', 32780, 'USD', company='Nissan', product='Leaf'),
        c('30 kWh', 'battery_capacity', 30, 'kWh', company='Nissan', product='Leaf'),
        c('107 miles', 'range', 107, 'mile', company='Nissan', product='Leaf'),
        c('87,149', 'sales', 87149, 'vehicle', company='Nissan', product='Leaf', p=y(2018)),
        c('40,699', 'sales', 40699, 'vehicle', company='Nissan', product='Leaf', p=y(2018)),
        c('a fifth', 'sales', -20, 'percent', company='Nissan', product='Leaf', role='change', p=y(2019)),
        c('69,800', 'sales', 69800, 'vehicle', company='Nissan', product='Leaf', p=y(2019)),
        c('30,200', 'sales', 30200, 'vehicle', company='Nissan', product='Leaf', p=y(2014)),
        c('12,365', 'sales', 12365, 'vehicle', company='Nissan', product='Leaf', p=y(2019)),
        c('62 kWh', 'battery_capacity', 62, 'kWh', company='Nissan', product='Leaf e+'),
        c('160 kW', 'power', 160, 'kW', company='Nissan', product='Leaf e+'),
        c('39,900 euros', 'price', 39900, 'EUR', company='Nissan', product='Leaf e+'),
        c('16 billion kilometres', 'distance', 16e9, 'km', None, company='Nissan', product='Leaf', p=(None, '2020-12-04')),
        c('2.5 million tonnes', 'emissions', 2.5e6, 'tonne', company='Nissan', product='Leaf', p=(None, '2020-12-04'), role=['level', 'change']),
        c('middle of 2021', 'launch', None, 'date', company='Nissan', product='Ariya', p=('2021-06-01', '2021-07-31'), status=['plan', 'target', 'forecast']),
        c('a million electrified cars', 'sales', 1e6, 'vehicle', None, nth=0, company='Nissan', per='year', p=(None, '2024-03-31'), status='target'),
        c('eight new EVs', 'models', 8, 'model', company='Nissan', p=(None, '2024-03-31'), status=['target', 'plan']),
        c('half a million cars', 'deliveries', 500000, 'vehicle', nth=1, company='Tesla', p=y(2020), status='forecast'),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Renault-Nissan': ('COMPANY', 'Renault-Nissan'), 'Tesla': ('COMPANY', 'Tesla'), 'Leaf': ('PRODUCT', 'Leaf'), 'Leaf e+': ('PRODUCT', 'Leaf e+'), 'Ariya': ('PRODUCT', 'Ariya'), 'Model S': ('PRODUCT', 'Model S')}),
    checks=[],
)
