from goldlib import *
from mentions import mentions

TEXT = """VinFast pushes back North Carolina plant to 2028, lowers 2024 delivery goal

By a staff writer in Raleigh

Vietnamese electric vehicle maker VinFast said late Friday that its factory in Chatham County will not begin operations until 2028, three years later than planned, and that it now expects to deliver 80,000 vehicles this year instead of 100,000.

The delay will let the company use its capital better and concentrate on near-term growth, according to a statement.

Gov. Roy Cooper announced the $4 billion project in March 2022 as the state's first car plant. VinFast broke ground in July 2023 but cut the main assembly building to 781,000 square feet from 995,500 in a permit request last winter. In the first phase the plant was meant to make 150,000 vehicles a year and employ 7,500 people by 2027.

VinFast may lose part of a state grant of $316 million over 32 years if it has fewer than 3,875 workers in Chatham by the end of 2026. In total the state and the county had offered $1.25 billion, including $450 million for roads, water and the preparation of the 1,765-acre site. About $96 million of that has been spent so far, the commerce department said.

Second-quarter deliveries were 12,058, up 24% from the first quarter, for a first-half total of 21,747, VinFast said. A year earlier the company, which is 98% owned by billionaire Pham Nhat Vuong and his businesses, handed over 9,535 vehicles between April and June.

In the U.S. just 1,413 VinFasts were registered from January to May, S&P Global Mobility data show. The VF 8 leases for $249 a month. VinFast has 18 dealers there.

The existing factory in Haiphong can make 300,000 vehicles a year. Plants in Indonesia and India are under construction, each of them for 50,000 a year at first.

EVs made up 7.1% of U.S. new vehicle sales in the second quarter, according to Cox Automotive.
"""

PL = ['plan', 'target', 'forecast']
V = 'VinFast'
doc = dict(
    id='tw-e-vinfast-nc-delay-2407', published='2024-07-15', source='piedmont-observer',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('2028', 'production_start', None, 'date', company=V, p=y(2028), status=PL),
        c('2028', 'production_start', None, 'date', nth=1, company=V, p=y(2028), status=PL),
        c('three years', 'duration', 3, 'year', company=V, role=['level', 'change'], status=PL + ['actual']),
        c('80,000 vehicles', 'deliveries', 80000, 'vehicle', company=V, p=y(2024), status=['target', 'forecast']),
        c('100,000', 'deliveries', 100000, 'vehicle', company=V, p=y(2024), status=['target', 'forecast'], superseded=True),
        c('$4 billion', 'investment', 4e9, 'USD', company=V, status=PL),
        c('781,000 square feet', 'area', 781000, 'ft2', company=V, status=PL),
        c('995,500', 'area', 995500, 'ft2', company=V, status=PL, superseded=True),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company=V, per='year', status=PL),
        c('7,500 people', 'jobs', 7500, 'job', company=V, p=by(2027), status=PL),
        c('$316 million', 'subsidy', 3.16e8, 'USD', company=V, status=PL + ['actual']),
        c('32 years', 'duration', 32, 'year', company=V),
        c('3,875 workers', ['jobs', 'headcount'], 3875, 'job', company=V, p=by(2026), status=PL + ['actual']),
        c('$1.25 billion', 'subsidy', 1.25e9, 'USD', company=V, status=PL + ['actual']),
        c('$450 million', 'subsidy', 4.5e8, 'USD', company=V, status=PL + ['actual']),
        c('1,765-acre', 'area', 1765, 'acre', company=V),
        c('$96 million', ['subsidy', 'cost'], 9.6e7, 'USD', company=[V, None], p=(None, '2024-07-15')),
        c('12,058', 'deliveries', 12058, 'vehicle', company=V, p=q(2024, 2)),
        c('24%', 'deliveries', 24, 'percent', company=V, role='change', p=q(2024, 2)),
        c('21,747', 'deliveries', 21747, 'vehicle', company=V, p=h(2024, 1)),
        c('98%', 'stake', 98, 'percent', company=V),
        c('9,535 vehicles', 'deliveries', 9535, 'vehicle', company=V, p=q(2023, 2)),
        c('1,413 VinFasts', 'registrations', 1413, 'vehicle', company=V, p=('2024-01-01', '2024-05-31')),
        c('$249', 'price', 249, 'USD', company=V, product='VF 8', per='month'),
        c('18 dealers', 'stores', 18, 'store', company=V),
        c('300,000 vehicles', 'capacity', 300000, 'vehicle', company=V, per='year'),
        c('50,000', 'capacity', 50000, 'vehicle', nth=1, company=V, per='year', status=PL),
        c('7.1%', 'penetration', 7.1, 'percent', p=q(2024, 2)),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'VF 8': ('PRODUCT', 'VF 8')}),
    checks=[],
)
