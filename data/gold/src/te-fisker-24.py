from goldlib import *
from mentions import mentions

TEXT = """Fisker warns it may not survive the year, will cut 15% of staff

It has 4,700 finished Oceans sitting on lots, $325.5 million left in the till (part of it restricted), debts of about $1 billion, and no more than a hope that an unnamed big automaker will come to the rescue. California-based Fisker told investors after the close on Thursday that there is “substantial doubt” about its ability to continue as a going concern.

In the final three months of 2023 it brought in $200.1 million, from $71.8 million the previous quarter, and lost $463.6 million, which is $1.23 a share. Gross margin: negative 35%.

Contract builder Magna in Graz assembled 10,193 of the SUVs last year. Fewer than half of those, 4,929, had reached customers by the end of December. The original goal for 2023 had been 42,400, later pared to between 13,000 and 17,000, and finally to 10,000 or so.

Henrik Fisker, 60, is therefore abandoning direct sales. The start-up has signed 13 dealers so far in the U.S. and Europe, from a pipeline of 250 that have shown interest, and hopes to hand over 20,000 to 22,000 Oceans in 2024.

The stock, which fetched $28 at its peak, last changed hands for 69 cents.
"""

doc = dict(
    id='te-fisker-24', published='2024-02-29', source='prairie-business-desk',
    title='Fisker warns it may not survive the year, will cut 15% of staff',
    text=TEXT,
    claims=[
        c('15%', 'layoffs', 15, 'percent', company='Fisker', status=['plan', 'actual']),
        c('4,700', 'inventory', 4700, 'vehicle', company='Fisker', p=('2024-02-29', '2024-02-29')),
        c('$325.5 million', 'cash', 325500000, 'USD', company='Fisker', p=('2023-12-31', '2023-12-31')),
        c('$1 billion', 'debt', 1000000000, 'USD', company='Fisker'),
        c('$200.1 million', 'revenue', 200100000, 'USD', company='Fisker', p=('2023-10-01', '2023-12-31')),
        c('$71.8 million', 'revenue', 71800000, 'USD', company='Fisker', p=('2023-07-01', '2023-09-30')),
        c('$463.6 million', 'net_income', -463600000, 'USD', company='Fisker', p=('2023-10-01', '2023-12-31')),
        c('$1.23', 'net_income', -1.23, 'USD', company='Fisker', per='share', p=('2023-10-01', '2023-12-31')),
        c('negative 35%', 'gross_margin', -35, 'percent', company='Fisker', p=('2023-10-01', '2023-12-31')),
        c('10,193', 'production', 10193, 'vehicle', company='Fisker', p=('2023-01-01', '2023-12-31')),
        c('half', 'deliveries', None, 'percent', 50, company='Fisker', role='share', p=('2023-01-01', '2023-12-31')),
        c('4,929', 'deliveries', 4929, 'vehicle', company='Fisker', p=('2023-01-01', '2023-12-31')),
        c('42,400', 'production', 42400, 'vehicle', company='Fisker', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('13,000 and 17,000', 'production', 13000, 'vehicle', 17000, company='Fisker', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('10,000', 'production', 10000, 'vehicle', company='Fisker', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('13 dealers', 'stores', 13, 'store', company='Fisker'),
        c('250', 'stores', 250, 'store', company='Fisker'),
        c('20,000 to 22,000', 'deliveries', 20000, 'vehicle', 22000, company='Fisker', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$28', 'share_price', 28, 'USD', company='Fisker', per='share'),
        c('69 cents', 'share_price', 0.69, 'USD', company='Fisker', per='share', p=('2024-02-29', '2024-02-29')),
    ],
    names=mentions(TEXT, {'Fisker': ('COMPANY', 'Fisker'), 'Magna': ('COMPANY', 'Magna'), 'Ocean': ('PRODUCT', 'Ocean')}, skip={('Fisker', 2)}),
)
