from goldlib import *
from mentions import mentions

TEXT = """Nvidia earns in a quarter what it used to turn over in a year

Jensen Huang calls it a tipping point. For the three months to 28 January Nvidia reports revenue of $22.1bn, up 265% on the year, and a net profit of $12.3bn, which had been $1.4bn.

Data centres took $18.4bn of the goods. Gamers, once the only customers, spent $2.9bn. For the current quarter the Santa Clara company promises $24bn, give or take two in the hundred, and a gross margin of 76.3%. It has 29,600 employees, so that each brought in over two million dollars in the year.

In after-hours trading the paper climbed 9% to $735. Meta wants to own 350,000 of the H100 chips by December; one of them is said to go for $30,000.

What feeds on that much silicon? Seven questions in ten put to a chatbot at a Dutch university were about homework. The reply to each takes some three watt hours, a researcher aged 28 has worked out, as much as a lamp in twenty minutes. Out of 500 answers 61 were wrong, 12 of them in verse. Water for cooling came to half a litre per 30 questions. The canteen there, for comparison, throws away 41 kilos of soup a day.
"""

doc = dict(
    id='tp-s-chip-king', published='2024-02-22', source='silicon-notebook',
    title='Nvidia earns in a quarter what it used to turn over in a year',
    text=TEXT,
    claims=[
        c('$22.1bn', 'revenue', 22.1e9, 'USD', company='Nvidia', p=('2023-10-30','2024-01-28')),
        c('265%', 'revenue', 265, 'percent', role='change', company='Nvidia', p=('2023-10-30','2024-01-28')),
        c('$12.3bn', 'net_income', 12.3e9, 'USD', company='Nvidia', p=('2023-10-30','2024-01-28')),
        c('$1.4bn', 'net_income', 1.4e9, 'USD', company='Nvidia', p=('2022-10-31','2023-01-29')),
        c('$18.4bn', 'revenue', 18.4e9, 'USD', company='Nvidia', p=('2023-10-30','2024-01-28')),
        c('$2.9bn', 'revenue', 2.9e9, 'USD', company='Nvidia', p=('2023-10-30','2024-01-28')),
        c('$24bn', 'revenue', 24e9, 'USD', company='Nvidia', p=('2024-01-29','2024-04-28'), status=['target','forecast']),
        c('76.3%', 'gross_margin', 76.3, 'percent', company='Nvidia', p=('2024-01-29','2024-04-28'), status=['target','forecast']),
        c('29,600 employees', 'headcount', 29600, 'job', company='Nvidia'),
        c('9%', 'share_price', 9, 'percent', role='change', company='Nvidia', p=('2024-02-21','2024-02-21')),
        c('$735', 'share_price', 735, 'USD', company='Nvidia', p=('2024-02-21','2024-02-21')),
        c('$30,000', 'price', 30000, 'USD', company='Nvidia', product='H100'),
    ],
    names=mentions(TEXT, {'Nvidia': ('COMPANY', 'Nvidia'), 'Meta': ('COMPANY', 'Meta'), 'H100': ('PRODUCT', 'H100')}),
    checks=[],
)
