from goldlib import *
from mentions import mentions

TEXT = """Renault raises margin target, VW trims deliveries forecast

By our Paris and Frankfurt correspondents

PARIS/WOLFSBURG — Renault said first-half net income was 2.1 billion euros, compared with a loss of 1.4 billion a year ago when it wrote off its Russian business.

Revenue jumped 27 percent to 26.8 billion euros. Operating profit more than doubled to 2.04 billion euros, or 7.6 percent of sales, beating the 7.1 percent in a poll of 16 analysts.

The group now sees an operating margin of 7 to 8 percent this year, up from at least 6 percent previously. Its target for free cash flow was lifted to 2.5 billion euros or more, from 2 billion.

The Renault brand sold 772,000 vehicles, followed by Dacia with 345,000, up 12 percent and 24 percent, respectively. EVs made up 11 percent of Renault brand sales in Europe. Orders for the Megane E-Tech fell after rivals cut prices.

Nissan this week committed up to 600 million euros for Ampere, Renault's EV unit, which is to be listed in the spring of 2024.

Volkswagen, Europe's biggest automaker, lowered its outlook for 2023 deliveries to 9 million to 9.5 million, from about 9.5 million. It confirmed its forecast of a return on sales of between 7.5 and 8.5 percent.

Operating profit before special items rose 13 percent to 13.9 billion euros on revenue of 156.3 billion, after 132.3 billion. Commodity hedges weighed with 2.5 billion euros. Net liquidity was 33.6 billion euros at the end of June.

It delivered 321,600 fully electric vehicles, up almost 50 percent. Their share rose to 7.4 percent from 5.6 percent.

Newsletters
Sign up and get the best of CAM delivered straight to your email inbox, free of charge.
"""

doc = dict(
    id='tv-b-renault-vw-h1-2307', published='2023-07-28', source='continental-auto-monitor',
    title='Renault raises margin target, VW trims deliveries forecast',
    text=TEXT,
    claims=[
        c('2.1 billion euros', 'net_income', 2100000000, 'EUR', company='Renault', p=('2023-01-01', '2023-06-30')),
        c('1.4 billion', 'net_income', -1400000000, 'EUR', company='Renault', p=('2022-01-01', '2022-06-30')),
        c('27 percent', 'revenue', 27, 'percent', company='Renault', role='change', p=('2023-01-01', '2023-06-30')),
        c('26.8 billion euros', 'revenue', 26800000000, 'EUR', company='Renault', p=('2023-01-01', '2023-06-30')),
        c('doubled', 'operating_income', 100, 'percent', None, company='Renault', role='change', p=('2023-01-01', '2023-06-30')),
        c('2.04 billion euros', 'operating_income', 2040000000, 'EUR', company='Renault', p=('2023-01-01', '2023-06-30')),
        c('7.6 percent', 'margin', 7.6, 'percent', company='Renault', p=('2023-01-01', '2023-06-30')),
        c('7.1 percent', 'margin', 7.1, 'percent', company='Renault', p=('2023-01-01', '2023-06-30'), status='forecast'),
        c('7 to 8 percent', 'margin', 7, 'percent', 8, company='Renault', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('6 percent', 'margin', 6, 'percent', None, nth=1, company='Renault', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('2.5 billion euros', 'cash_flow', 2500000000, 'EUR', None, company='Renault', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('2 billion', 'cash_flow', 2000000000, 'EUR', company='Renault', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('772,000 vehicles', 'sales', 772000, 'vehicle', company='Renault', p=('2023-01-01', '2023-06-30')),
        c('345,000', 'sales', 345000, 'vehicle', company='Dacia', p=('2023-01-01', '2023-06-30')),
        c('12 percent', 'sales', 12, 'percent', company='Renault', role='change', p=('2023-01-01', '2023-06-30')),
        c('24 percent', 'sales', 24, 'percent', company='Dacia', role='change', p=('2023-01-01', '2023-06-30')),
        c('11 percent', 'sales', 11, 'percent', company='Renault', role='share', p=('2023-01-01', '2023-06-30')),
        c('600 million euros', 'investment', None, 'EUR', 600000000, company=['Nissan', 'Ampere'], status=['plan', 'target', 'forecast']),
        c('9 million to 9.5 million', 'deliveries', 9000000, 'vehicle', 9500000, company='Volkswagen', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('9.5 million', 'deliveries', 9500000, 'vehicle', nth=1, company='Volkswagen', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('7.5 and 8.5 percent', 'margin', 7.5, 'percent', 8.5, company='Volkswagen', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('13 percent', 'operating_income', 13, 'percent', company='Volkswagen', role='change', p=('2023-01-01', '2023-06-30')),
        c('13.9 billion euros', 'operating_income', 13900000000, 'EUR', company='Volkswagen', p=('2023-01-01', '2023-06-30')),
        c('156.3 billion', 'revenue', 156300000000, 'EUR', company='Volkswagen', p=('2023-01-01', '2023-06-30')),
        c('132.3 billion', 'revenue', 132300000000, 'EUR', company='Volkswagen', p=('2022-01-01', '2022-06-30')),
        c('2.5 billion euros', ['cost', 'operating_income'], 2500000000, 'EUR', nth=1, company='Volkswagen', p=('2023-01-01', '2023-06-30')),
        c('33.6 billion euros', 'cash', 33600000000, 'EUR', company='Volkswagen', p=('2023-06-30', '2023-06-30')),
        c('321,600', 'deliveries', 321600, 'vehicle', company='Volkswagen', p=('2023-01-01', '2023-06-30')),
        c('50 percent', 'deliveries', 50, 'percent', company='Volkswagen', role='change', p=('2023-01-01', '2023-06-30')),
        c('7.4 percent', 'deliveries', 7.4, 'percent', company='Volkswagen', role='share', p=('2023-01-01', '2023-06-30')),
        c('5.6 percent', 'deliveries', 5.6, 'percent', company='Volkswagen', role='share', p=('2022-01-01', '2022-06-30')),
    ],
    names=mentions(TEXT, {'Renault': ('COMPANY', 'Renault'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'VW': ('COMPANY', 'Volkswagen'), 'Dacia': ('COMPANY', 'Dacia'), 'Ampere': ('COMPANY', 'Ampere'), 'Nissan': ('COMPANY', 'Nissan'), 'Megane E-Tech': ('PRODUCT', 'Megane E-Tech')}),
    checks=[],
)
