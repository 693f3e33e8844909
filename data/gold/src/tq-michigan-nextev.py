from goldlib import *
from mentions import mentions

TEXT = """Layoffs tally: who let whom go in January

• General Motors: about 1,000 salaried people, half of them in Warren. Its battery venture Ultium Cells will not be enlarged a third time; GM sells its part in the Lansing plant ($2.6 billion, 50 GWh a year, 1,700 jobs) to LG Energy Solution. The automaker employs 163,000 worldwide.

• Stellantis: the 1,139 workers furloughed in Toledo since January 5 come back in spring. 400 more had gone in Detroit before Christmas.

• Our Next Energy: 137 of then 500 were dismissed in December 2023, and now another 60. The Novi start-up, which raised $390 million in all, planned to have 20 GWh a year by 2027; the line at Van Buren Township makes 0.15 GWh. Its Gemini pack once drove 608 miles in a test.

• Gotion: nobody to lay off yet in Big Rapids, where 2,350 should be hired and $2.4 billion spent.

• Ford: no cuts reported; Marshall, at 35 GWh in the first plan and 20 GWh in the present one, starts in 2026, with 1,700 places instead of 2,500.

Electric pickups, says analyst Marie Dufresne, 44, were 2 percent of trucks sold in the country last year. GM sold 7,428 of its Silverado EV. Tips to the author at the usual number.
"""

doc = dict(
    id='tq-michigan-nextev', published='2025-01-27', source='detroit-docket',
    title='Layoffs tally: who let whom go in January',
    text=TEXT,
    claims=[
        c('1,000', 'layoffs', 1000, 'job', company=['General Motors', 'GM']),
        c('half', 'layoffs', 50, 'percent', company=['General Motors', 'GM'], role='share'),
        c('$2.6 billion', 'investment', 2600000000, 'USD', company=['General Motors', 'GM']),
        c('50 GWh', 'capacity', 50, 'GWh', company=['General Motors', 'GM'], per='year', status='plan'),
        c('1,700 jobs', 'jobs', 1700, 'job', company=['General Motors', 'GM'], status='plan'),
        c('163,000', 'headcount', 163000, 'job', company=['General Motors', 'GM']),
        c('1,139 workers', 'layoffs', 1139, 'job', company='Stellantis', p=('2025-01-05', None)),
        c('400 more', 'layoffs', 400, 'job', company='Stellantis', p=('2024-12-01', '2024-12-31')),
        c('137', 'layoffs', 137, 'job', company='Our Next Energy', p=('2023-12-01', '2023-12-31')),
        c('500', 'headcount', 500, 'job', company='Our Next Energy', p=('2023-12-01', '2023-12-31')),
        c('60', 'layoffs', 60, 'job', company='Our Next Energy'),
        c('$390 million', 'funding', 390000000, 'USD', company='Our Next Energy'),
        c('20 GWh', 'capacity', 20, 'GWh', company='Our Next Energy', per='year', p=(None, '2027-12-31'), status='plan'),
        c('0.15 GWh', 'capacity', 0.15, 'GWh', company='Our Next Energy', per='year'),
        c('608 miles', 'range', 608, 'mile', company='Our Next Energy', product='Gemini'),
        c('2,350', 'jobs', 2350, 'job', company='Gotion', status='plan'),
        c('$2.4 billion', 'investment', 2400000000, 'USD', company='Gotion', status='plan'),
        c('35 GWh', 'capacity', 35, 'GWh', company='Ford', per='year', status='plan', superseded=True),
        c('20 GWh', 'capacity', 20, 'GWh', nth=1, company='Ford', per='year', status='plan'),
        c('2026', 'production_start', None, 'date', company='Ford', p=('2026-01-01', '2026-12-31'), status='plan'),
        c('1,700', 'jobs', 1700, 'job', nth=1, company='Ford', status='plan'),
        c('2,500', 'jobs', 2500, 'job', company='Ford', status='plan', superseded=True),
        c('2 percent', 'penetration', 2, 'percent', role=['share', 'level']),
        c('7,428', 'sales', 7428, 'vehicle', company=['General Motors', 'GM'], product='Silverado EV', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Our Next Energy': ('COMPANY', 'Our Next Energy'), 'Gotion': ('COMPANY', 'Gotion'), 'Ultium Cells': ('COMPANY', 'Ultium Cells'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Ford': ('COMPANY', 'Ford'), 'Gemini': ('PRODUCT', 'Gemini'), 'Silverado EV': ('PRODUCT', 'Silverado EV')}),
    checks=[],
)
