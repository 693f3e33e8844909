from goldlib import *
from mentions import mentions

TEXT = """Battery pack prices down 87% in nine years, survey finds

Dec 4, 2019

The average price of a lithium-ion pack has fallen to $158 per kilowatt-hour, the consultancy Amberfield said in its yearly survey. In 2010 it was $1,190, and last year $181. The survey covers cars, buses and stationary storage.

Amberfield forecasts $94 per kWh by 2024 and $62 by 2030. At around $100, it says, electric cars will cost as much as petrol cars. Its survey of 2017 had put that moment in 2026.

"The path from here to $100 is clear," said analyst Logan Prideaux. "How to get below $60 is not."

For the cells alone, manufacturers reported $112. Chinese buyers of electric buses paid the least, $105 per kWh for the whole pack.

Larger orders are one reason for the fall. Audi has booked cells for 3.5 billion euros' worth from BYD and CATL, according to press reports, and Volvo has contracts with LG Chem and CATL worth "multiple billions of dollars". VW, which needs 300 GWh a year by 2025, has placed orders totalling 50 billion euros.

Tesla does not take part in the survey. Elon Musk said in 2018 that his company would get to $100 at cell level by the end of that year; analysts at Ridge & Partners estimate that a kilowatt-hour in the Model 3 costs it $139.

Demand was 176 GWh in 2018 and is expected to be above 2,000 GWh in 2030. About 60% of it will come from passenger cars, Amberfield said.

Photo: A worker at a pack line in Debrecen. Image credit: 2019 archive

More in Energy: Offshore wind bids at 39.65 pounds a MWh
"""

doc = dict(
    id='tw-f-packprice-1912', published='2019-12-04', source='energy-ledger',
    title='Battery pack prices down 87% in nine years, survey finds',
    text=TEXT,
    claims=[
        c('87%', 'battery_price', -87, 'percent', role='change', p=y(2019)),
        c('$158', 'battery_price', 158, 'USD', per='kWh', p=y(2019)),
        c('$1,190', 'battery_price', 1190, 'USD', per='kWh', p=y(2010)),
        c('$181', 'battery_price', 181, 'USD', per='kWh', p=y(2018)),
        c('$94', 'battery_price', 94, 'USD', per='kWh', p=by(2024), status='forecast'),
        c('$62', 'battery_price', 62, 'USD', per='kWh', p=by(2030), status='forecast'),
        c('$100', 'battery_price', 100, 'USD', per='kWh', status=['forecast', 'actual']),
        c('$100', 'battery_price', 100, 'USD', nth=1, per='kWh', status=['forecast', 'actual']),
        c('$60', 'battery_price', None, 'USD', 60, per='kWh', status=['forecast', 'actual']),
        c('$112', 'battery_price', 112, 'USD', per='kWh', p=y(2019)),
        c('$105', 'battery_price', 105, 'USD', per='kWh', p=y(2019)),
        c("3.5 billion euros", 'orders', 3.5e9, 'EUR', company='Audi'),
        c('300 GWh', ['orders', 'other', 'capacity'], 300, 'GWh', company=['VW', 'Volkswagen'], per='year', p=by(2025), status=['forecast', 'plan', 'target']),
        c('50 billion euros', 'orders', 50e9, 'EUR', company=['VW', 'Volkswagen']),
        c('$100', 'battery_price', 100, 'USD', nth=2, company='Tesla', per='kWh', p=(None, '2018-12-31'), status=['target', 'forecast']),
        c('$139', ['battery_price', 'cost'], 139, 'USD', company='Tesla', product='Model 3', per='kWh', status=['forecast', 'actual']),
        c('176 GWh', ['sales', 'installations', 'orders', 'other'], 176, 'GWh', p=y(2018)),
        c('2,000 GWh', ['sales', 'installations', 'orders', 'other'], 2000, 'GWh', None, p=y(2030), status='forecast'),
        c('60%', ['sales', 'installations', 'orders', 'other'], 60, 'percent', role='share', p=y(2030), status='forecast'),
    ],
    names=mentions(TEXT, {'Audi': ('COMPANY', 'Audi'), 'BYD': ('COMPANY', 'BYD'), 'CATL': ('COMPANY', 'CATL'), 'Volvo': ('COMPANY', 'Volvo'), 'LG Chem': ('COMPANY', 'LG Chem'), 'VW': ('COMPANY', 'Volkswagen'), 'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
