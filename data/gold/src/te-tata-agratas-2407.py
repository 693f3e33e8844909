from goldlib import *
from mentions import mentions

TEXT = """Sir Robert McAlpine to build £4bn Somerset battery works

Agratas, the battery business of Tata Group, has named the main contractor for its UK gigafactory near Bridgwater, and it is hard to overstate how much concrete is meant: one building alone will measure more than nine football fields. Spread across 620 acres of the former Royal Ordnance site, now called Gravity, the campus should in the early 2030s turn out 40GWh of cells annually. Agratas reckons that is nearly half of what British carmakers are going to need by then.

Recruitment is under way for a first few hundred of an eventual 4,000 green tech jobs; a further 2,500 are foreseen at suppliers. Bridgwater & Taunton College is equipping new training rooms.

Timetable
2024, Q2: earthworks finished
2025: steel frame up
2026: first cells for JLR, the anchor customer, whose electric Range Rover has already drawn more than 38,000 names onto a waiting list

State aid said to be in the region of £500m smoothed the decision, taken in July last year. A sister plant of 20GWh in Sanand, Gujarat, will cost Rs 13,000 crore (roughly £1.2bn). In the years since its birth the firm has grown from three staff to upwards of 900.
"""

doc = dict(
    id='te-tata-agratas-2407', published='2024-07-12', source='severnside-chronicle',
    title='Sir Robert McAlpine to build £4bn Somerset battery works',
    text=TEXT,
    claims=[
        c('£4bn', 'investment', 4000000000, 'GBP', company='Agratas', status=['plan', 'target', 'forecast']),
        c('620 acres', 'area', 620, 'acre', company='Agratas'),
        c('40GWh', 'capacity', 40, 'GWh', company='Agratas', per=['year', None], status=['plan', 'target', 'forecast']),
        c('half', 'other', 50, 'percent', company='Agratas', status='forecast'),
        c('4,000 green tech jobs', 'jobs', 4000, 'job', company='Agratas', status=['plan', 'target', 'forecast']),
        c('2,500', 'jobs', 2500, 'job', company='Agratas', status=['plan', 'target', 'forecast']),
        c('2026', 'production_start', None, 'date', company='Agratas', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('38,000', 'orders', 38000, 'item', None, company=['JLR', 'Jaguar Land Rover']),
        c('£500m', 'subsidy', 500000000, 'GBP', company='Agratas'),
        c('20GWh', 'capacity', 20, 'GWh', company='Agratas', per=['year', None], status=['plan', 'target', 'forecast']),
        c('Rs 13,000 crore', 'investment', 130000000000, 'INR', company='Agratas', status=['plan', 'target', 'forecast']),
        c('£1.2bn', 'investment', 1200000000, 'GBP', company='Agratas', status=['plan', 'target', 'forecast']),
        c('three', 'headcount', 3, 'job', company='Agratas'),
        c('900', 'headcount', 900, 'job', None, company='Agratas'),
    ],
    names=mentions(TEXT, {'Agratas': ('COMPANY', 'Agratas'), 'Tata Group': ('COMPANY', 'Tata'), 'JLR': ('COMPANY', 'JLR'), 'Range Rover': ('PRODUCT', 'Range Rover')}),
)
