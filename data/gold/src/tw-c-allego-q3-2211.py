from goldlib import *
from mentions import mentions

TEXT = """Allego's charging revenues up 79% as energy sold rises by half

ARNHEM, Netherlands – Allego N.V. (NYSE: ALLG), a European public charging network, has announced results for the third quarter and first nine months of 2022.

Charging revenue increased 79% to €17.9 million in the third quarter from €10.0 million in the prior-year period. Total energy sold was up 51% at 34.2 GWh. Services revenue, which depends on large projects, was €6.6 million, versus €48.1 million in last year's quarter, so that total revenue came out at €24.5 million or 58% lower.

In the nine months to September 30, total revenue amounted to €77.4 million, with charging making up €44.2 million.

Operational EBITDA was a loss of €2.9 million in the quarter, while for the year to date it was positive at €0.6 million. The net loss for the nine months was €278.5 million, mainly because of share-based payments of €101 million and listing costs of €149 million in connection with the merger with Spartan Acquisition Corp. III in March.

Average utilisation of its chargers climbed to 11.6% in September from 8.2% a year earlier. At the end of the quarter Allego operated 1,040 fast and ultra-fast charging sites.

"We raised our prices twice to compensate for the cost of power," said CEO Mathieu Bonnet, "and have hedged 70% of our volume for 2023."

Outlook 2022: charging revenue of €65 million to €70 million and total revenue of €125 million to €140 million; the latter is cut from €135 million to €155 million. Energy sold is still expected at 135-145 GWh.

Its lenders agreed in principle to expand the credit facility to €360 million from €165 million.

Follow Allego on LinkedIn. Contact: investors, +31 88 033 0300
"""

doc = dict(
    id='tw-c-allego-q3-2211', published='2022-11-29', source='benelux-energy-news',
    title="Allego's charging revenues up 79% as energy sold rises by half",
    text=TEXT,
    claims=[
        c('79%', 'revenue', 79, 'percent', company='Allego', role='change', p=('2022-07-01', '2022-09-30')),
        c('half', ['sales', 'other'], 50, 'percent', company='Allego', role='change', p=('2022-07-01', '2022-09-30')),
        c('79%', 'revenue', 79, 'percent', nth=1, company='Allego', role='change', p=('2022-07-01', '2022-09-30')),
        c('€17.9 million', 'revenue', 17900000, 'EUR', company='Allego', p=('2022-07-01', '2022-09-30')),
        c('€10.0 million', 'revenue', 10000000, 'EUR', company='Allego', p=('2021-07-01', '2021-09-30')),
        c('51%', ['sales', 'other'], 51, 'percent', company='Allego', role='change', p=('2022-07-01', '2022-09-30')),
        c('34.2 GWh', ['sales', 'other'], 34.2, 'GWh', company='Allego', p=('2022-07-01', '2022-09-30')),
        c('€6.6 million', 'revenue', 6600000, 'EUR', company='Allego', p=('2022-07-01', '2022-09-30')),
        c('€48.1 million', 'revenue', 48100000, 'EUR', company='Allego', p=('2021-07-01', '2021-09-30')),
        c('€24.5 million', 'revenue', 24500000, 'EUR', company='Allego', p=('2022-07-01', '2022-09-30')),
        c('58%', 'revenue', -58, 'percent', company='Allego', role='change', p=('2022-07-01', '2022-09-30')),
        c('€77.4 million', 'revenue', 77400000, 'EUR', company='Allego', p=('2022-01-01', '2022-09-30')),
        c('€44.2 million', 'revenue', 44200000, 'EUR', company='Allego', p=('2022-01-01', '2022-09-30')),
        c('€2.9 million', 'ebitda', -2900000, 'EUR', company='Allego', p=('2022-07-01', '2022-09-30')),
        c('€0.6 million', 'ebitda', 600000, 'EUR', company='Allego', p=('2022-01-01', '2022-09-30')),
        c('€278.5 million', 'net_income', -278500000, 'EUR', company='Allego', p=('2022-01-01', '2022-09-30')),
        c('€101 million', 'cost', 101000000, 'EUR', company='Allego', p=('2022-01-01', '2022-09-30')),
        c('€149 million', 'cost', 149000000, 'EUR', company='Allego', p=('2022-01-01', '2022-09-30')),
        c('11.6%', 'other', 11.6, 'percent', company='Allego', p=('2022-09-01', '2022-09-30')),
        c('8.2%', 'other', 8.2, 'percent', company='Allego', p=('2021-09-01', '2021-09-30')),
        c('1,040 fast and ultra-fast charging sites', 'stations', 1040, 'station', company='Allego', p=('2022-09-30', '2022-09-30')),
        c('70%', 'other', 70, 'percent', company='Allego', role='share', p=('2023-01-01', '2023-12-31')),
        c('€65 million to €70 million', 'revenue', 65000000, 'EUR', 70000000, company='Allego', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('€125 million to €140 million', 'revenue', 125000000, 'EUR', 140000000, company='Allego', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('€135 million to €155 million', 'revenue', 135000000, 'EUR', 155000000, company='Allego', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast'], superseded=True),
        c('135-145 GWh', ['sales', 'other'], 135, 'GWh', 145, company='Allego', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('€360 million', ['funding', 'debt'], 360000000, 'EUR', company='Allego', status=['plan', 'target', 'forecast']),
        c('€165 million', ['funding', 'debt'], 165000000, 'EUR', company='Allego'),
    ],
    names=mentions(TEXT, {'Allego': ('COMPANY', 'Allego'), 'Spartan Acquisition Corp. III': ('COMPANY', 'Spartan Acquisition Corp. III')}),
    checks=[],
)
