from goldlib import *
from mentions import mentions

TEXT = """ACC halts work on battery plants in Italy and Germany as it studies cheaper cells

Automotive Cells Company, owned by Stellantis, Mercedes-Benz and TotalEnergies' unit Saft, has suspended construction of its gigafactories in Kaiserslautern and Termoli, it confirmed on Tuesday.

The venture secured financing of 4.4 billion euros in February, the largest for a battery maker in Europe since Northvolt raised $5 billion a month earlier. The sum was to pay for all three of its sites. Stellantis holds 45 percent of ACC; the two other shareholders hold 30 and 25 percent.

A decision on how to go on will be made at the end of this year or in early 2025, a spokesman said, since the company wants to examine lithium iron phosphate chemistry, which costs about 20 percent less than the nickel-based cells it now makes.

At Termoli, where Stellantis builds combustion engines with 1,900 workers, ACC was to begin production in 2026 at a rate of 8 GWh and reach 40 GWh by 2030 after an outlay of over 2 billion euros, of which Rome would pay up to 370 million euros out of EU recovery funds. Industry Minister Adolfo Urso said the money had to be spent by mid-2026 and might go elsewhere.

Kaiserslautern was to follow with 13 GWh in 2027, two years later than first announced. Germany had promised 437 million euros of aid and 2,000 jobs were expected.

The first plant, at Billy-Berclau in northern France, started up a year ago with a line of 13 GWh, for which Paris and the Hauts-de-France region granted 845 million euros. It employs 850 people. Cells from it go into the Peugeot E-3008, which has a battery of 73 or 98 kWh.

Registrations of battery cars in the EU dropped 12 percent in May to 114,300, giving them 12.5 percent of the market, against 13.8 percent in May 2023. In Italy the share was 3.6 percent.
"""

PL = ['plan', 'target', 'forecast']
A = ['Automotive Cells Company', 'ACC']
doc = dict(
    id='tw-e-acc-termoli-pause-2407', published='2024-07-02', source='euro-industry-bulletin',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('4.4 billion euros', ['funding', 'debt'], 4.4e9, 'EUR', company=A, p=m(2024, 2)),
        c('$5 billion', ['funding', 'debt'], 5e9, 'USD', company='Northvolt', p=m(2024, 1)),
        c('45 percent', 'stake', 45, 'percent', company=['Stellantis'] + A),
        c('30', 'stake', 30, 'percent', company=['Mercedes-Benz', 'TotalEnergies', 'Saft', None] + A),
        c('25 percent', 'stake', 25, 'percent', company=['TotalEnergies', 'Saft', 'Mercedes-Benz', None] + A),
        c('20 percent', ['cost', 'battery_price'], -20, 'percent', company=[None] + A, role='change'),
        c('1,900 workers', 'headcount', 1900, 'job', company='Stellantis'),
        c('2026', 'production_start', None, 'date', company=A, p=y(2026), status=PL),
        c('8 GWh', 'capacity', 8, 'GWh', company=A, per=['year', None], p=y(2026), status=PL),
        c('40 GWh', 'capacity', 40, 'GWh', company=A, per=['year', None], p=by(2030), status=PL),
        c('2 billion euros', 'investment', 2e9, 'EUR', None, company=A, status=PL),
        c('370 million euros', ['subsidy', 'funding'], None, 'EUR', 3.7e8, company=A, status=PL),
        c('13 GWh', 'capacity', 13, 'GWh', company=A, per=['year', None], p=y(2027), status=PL),
        c('2027', 'production_start', None, 'date', company=A, p=y(2027), status=PL),
        c('two years', 'duration', 2, 'year', company=A, status=PL + ['actual'], role=['level', 'change']),
        c('437 million euros', ['subsidy', 'funding'], 4.37e8, 'EUR', company=A, status=PL),
        c('2,000 jobs', 'jobs', 2000, 'job', company=A, status=PL),
        c('a year ago', 'production_start', None, 'date', company=A, p=m(2023, 7)),
        c('13 GWh', 'capacity', 13, 'GWh', nth=1, company=A, per=['year', None]),
        c('845 million euros', ['subsidy', 'funding'], 8.45e8, 'EUR', company=A),
        c('850 people', 'headcount', 850, 'job', company=A),
        c('73', 'battery_capacity', 73, 'kWh', company='Peugeot', product='E-3008'),
        c('98 kWh', 'battery_capacity', 98, 'kWh', company='Peugeot', product='E-3008'),
        c('12 percent', 'registrations', -12, 'percent', role='change', p=m(2024, 5)),
        c('114,300', 'registrations', 114300, 'vehicle', p=m(2024, 5)),
        c('12.5 percent', 'penetration', 12.5, 'percent', p=m(2024, 5)),
        c('13.8 percent', 'penetration', 13.8, 'percent', p=m(2023, 5)),
        c('3.6 percent', 'penetration', 3.6, 'percent', p=m(2024, 5)),
    ],
    names=mentions(TEXT, {'Automotive Cells Company': ('COMPANY', 'Automotive Cells Company'), 'ACC': ('COMPANY', 'Automotive Cells Company'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'TotalEnergies': ('COMPANY', 'TotalEnergies'), 'Saft': ('COMPANY', 'Saft'), 'Northvolt': ('COMPANY', 'Northvolt'), 'Peugeot': ('COMPANY', 'Peugeot'), 'E-3008': ('PRODUCT', 'E-3008')}),
    checks=[],
)
