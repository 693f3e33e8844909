from goldlib import *
from mentions import mentions

TEXT = """Verkor lands €2 billion for its Dunkirk cell factory

In what it calls France’s largest start-up financing ever, Grenoble-based battery company Verkor has secured over €2 billion ($2.1 billion). At least €850 million of this is equity, led by Australia’s Macquarie; roughly €650 million is aid from the French state, still to be blessed by Brussels; loans of €600 million from the European Investment Bank complete the pile.

At Dunkirk, where concrete is being poured on 80 hectares, the company will build lines for 16 GWh a year. They should be running in the second half of 2025, take 1,200 people, and by 2030 expand to 50 GWh. Cells at first go to the Alpine brand of Renault, which will buy 12 GWh annually and owns somewhat less than 20% of the firm. Further customers are sought; 25% of the volume remains free.

Verkor is three years old. Its staff has doubled to 400 in the past year, and a pilot line in Grenoble, in service since June, makes 50 MWh a year. Sales? None worth mentioning: €1.2 million in 2022, when €38 million was lost. Chief executive Benoit Lemaignan, 47, puts the emissions of a cell from Dunkirk at 30 kg of CO2 per kWh, four times less than for a Chinese one.

Two competitors are building nearby: ACC at Douvrin, AESC at Douai. Together the region expects 20,000 battery jobs by 2030.
"""

doc = dict(
    id='tm-verkor-dunkirk-23', published='2023-09-14', source='flandre-industrie-en',
    title='Verkor lands €2 billion for its Dunkirk cell factory',
    text=TEXT,
    claims=[
        c('€2 billion', 'funding', 2000000000, 'EUR', company='Verkor'),
        c('€2 billion', 'funding', 2000000000, 'EUR', None, nth=1, company='Verkor'),
        c('$2.1 billion', 'funding', 2100000000, 'USD', None, company='Verkor'),
        c('€850 million', 'funding', 850000000, 'EUR', None, company='Verkor'),
        c('€650 million', ['subsidy', 'funding'], 650000000, 'EUR', company='Verkor'),
        c('€600 million', ['funding', 'debt'], 600000000, 'EUR', company='Verkor'),
        c('80 hectares', 'area', 80, 'hectare', company='Verkor'),
        c('16 GWh', 'capacity', 16, 'GWh', company='Verkor', per='year', status='plan'),
        c('second half of 2025', 'production_start', None, 'date', company='Verkor', p=('2025-07-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('1,200 people', 'jobs', 1200, 'job', company='Verkor', status='plan'),
        c('50 GWh', 'capacity', 50, 'GWh', company='Verkor', per='year', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('12 GWh', 'orders', 12, 'GWh', company=['Renault', 'Verkor'], per='year', status='plan'),
        c('20%', 'stake', None, 'percent', 20, company=['Renault', 'Verkor']),
        c('25%', 'capacity', 25, 'percent', company='Verkor', role='share'),
        c('doubled', 'headcount', 100, 'percent', company='Verkor', role='change'),
        c('400', 'headcount', 400, 'job', company='Verkor'),
        c('June', 'production_start', None, 'date', company='Verkor', p=('2023-06-01', '2023-06-30')),
        c('50 MWh', 'capacity', 50, 'MWh', company='Verkor', per='year'),
        c('€1.2 million', 'revenue', 1200000, 'EUR', company='Verkor', p=('2022-01-01', '2022-12-31')),
        c('€38 million', 'net_income', -38000000, 'EUR', company='Verkor', p=('2022-01-01', '2022-12-31')),
        c('30 kg', 'emissions', 30, 'kg', company='Verkor', per='kWh', status='forecast'),
        c('four times', 'emissions', -75, 'percent', company='Verkor', role='change', status='forecast'),
        c('20,000 battery jobs', 'jobs', 20000, 'job', p=(None, '2030-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Verkor': ('COMPANY', 'Verkor'), 'Renault': ('COMPANY', 'Renault'), 'Macquarie': ('COMPANY', 'Macquarie')}),
    checks=[],
)
