from goldlib import *
from mentions import mentions

TEXT = """Ottawa offers Volkswagen up to $13.6 billion for Ontario battery plant

Canada will pay Volkswagen between $8.3 billion and $13.6 billion over a decade for making battery cells in St. Thomas, Ont., federal officials said Thursday, in what is the country's biggest industrial subsidy ever.

The exact amount depends on how many cells the plant sells through 2032. Payments shrink if the United States reduces its own credits, worth US$35 per kilowatt-hour, on which the Canadian offer is modelled.

In addition, Ottawa contributes $680 million to construction and Ontario $520 million.

Volkswagen's battery unit PowerCo is to invest up to $7 billion, or about 4.8 billion euros. The plant will be the largest of the three it has announced, with six production blocks and a capacity of up to 90 GWh a year, enough for one million cars; Salzgitter in Germany and Sagunto in Spain are designed for 40 GWh each. Production begins in 2027.

Premier Doug Ford said the factory would employ up to 3,000 people and support another 30,000 jobs at suppliers. Construction is to start next year on 370 acres of a 1,500-acre site that the city assembled last year.

Prime Minister Justin Trudeau's office expects the economic value of the project to match the outlay in less than five years. The Conservatives asked how much of the money each family would pay.

A $5-billion plant of Stellantis and LG Energy Solution is going up in Windsor. It was promised about $1 billion last year but wants the same terms as Volkswagen, sources have said. Planned capacity there is 45 GWh, and hiring for 2,500 positions has begun.

The German carmaker sold 572,000 electric vehicles worldwide last year, 6.9 per cent of its deliveries, and 44,200 of them in the U.S. By 2030, it aims for a share of 55 per cent in the U.S.

This report was first published April 20, 2023.
"""

PL = ['plan', 'target', 'forecast']
V = ['Volkswagen', 'PowerCo']
SL = ['Stellantis', 'LG Energy Solution', 'NextStar Energy']
doc = dict(
    id='tw-e-powerco-stthomas-2304', published='2023-04-20', source='lake-erie-free-press',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('$13.6 billion', 'subsidy', None, 'CAD', 1.36e10, company=V, status=PL),
        c('$8.3 billion and $13.6 billion', 'subsidy', 8.3e9, 'CAD', 1.36e10, company=V, status=PL),
        c('a decade', 'duration', 10, 'year', company=V, status=PL + ['actual']),
        c('US$35', 'subsidy', 35, 'USD', per='kWh'),
        c('$680 million', 'subsidy', 6.8e8, 'CAD', company=V, status=PL + ['actual']),
        c('$520 million', 'subsidy', 5.2e8, 'CAD', company=V, status=PL + ['actual']),
        c('$7 billion', 'investment', None, 'CAD', 7e9, company=V, status=PL),
        c('4.8 billion euros', 'investment', None, 'EUR', 4.8e9, company=V, status=PL),
        c('three', 'other', 3, 'item', company=V, status=PL + ['actual']),
        c('six production blocks', 'other', 6, 'item', company=V, status=PL),
        c('90 GWh', 'capacity', None, 'GWh', 90, company=V, per='year', status=PL),
        c('one million cars', 'capacity', 1e6, 'vehicle', company=V, per=['year', None], status=PL),
        c('40 GWh', 'capacity', 40, 'GWh', company=V, per=['year', None], status=PL),
        c('2027', 'production_start', None, 'date', company=V, p=y(2027), status=PL),
        c('3,000 people', 'jobs', None, 'job', 3000, company=V, status=PL),
        c('30,000 jobs', 'jobs', 30000, 'job', company=[None] + V, status=PL),
        c('370 acres', 'area', 370, 'acre', company=V, status=PL + ['actual']),
        c('1,500-acre', 'area', 1500, 'acre', company=V + [None]),
        c('five years', 'duration', None, 'year', 5, company=V + [None], status=PL),
        c('$5-billion', 'investment', 5e9, 'CAD', company=SL, status=PL + ['actual']),
        c('$1 billion', 'subsidy', 1e9, 'CAD', company=SL, p=y(2022), status=PL + ['actual']),
        c('45 GWh', 'capacity', 45, 'GWh', company=SL, per=['year', None], status=PL),
        c('2,500 positions', 'jobs', 2500, 'job', company=SL, status=PL),
        c('572,000 electric vehicles', ['sales', 'deliveries'], 572000, 'vehicle', company='Volkswagen', p=y(2022)),
        c('6.9 per cent', ['deliveries', 'sales'], 6.9, 'percent', company='Volkswagen', role='share', p=y(2022)),
        c('44,200', ['sales', 'deliveries'], 44200, 'vehicle', company='Volkswagen', p=y(2022)),
        c('55 per cent', ['sales', 'deliveries'], 55, 'percent', company='Volkswagen', role='share', p=by(2030), status='target'),
    ],
    names=mentions(TEXT, {'Volkswagen': ('COMPANY', 'Volkswagen'), 'PowerCo': ('COMPANY', 'PowerCo'), 'Stellantis': ('COMPANY', 'Stellantis'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution')}),
    checks=[],
)
