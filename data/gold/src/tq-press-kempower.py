from goldlib import *
from mentions import mentions

TEXT = """Kempower Corporation: Financial Statements Release 2023 (excerpt)

Kempower, the Lahti-based maker of DC chargers for cars and lorries, grew by 174% in 2023. Revenue: EUR 283.6 million (103.6 in 2022). Operative EBIT: EUR 40.7 million, i.e. 14.3% of revenue (6.7%). In October–December, revenue increased by 49% to EUR 77.5 million, while order intake decreased by 34% to EUR 57.5 million; the backlog on 31 December was EUR 109.5 million. The Board proposes no dividend.

Personnel: 737 employees at year-end, 363 more than twelve months before. The plant in Durham, North Carolina, in which the company is to invest USD 41 million over five years and which will give work to 601 people, made its first delivery in December. Together with the two halls in Lahti it lifts capacity to EUR 500 million worth of chargers a year.

Outlook: for 2024 Kempower expects revenue of EUR 360–410 million. The market for DC chargers in Europe is estimated to grow 22% annually to 2030, when it would be worth EUR 6 billion.

Compatriots Virta and Plugit, Italy’s Alpitronic (Bolzano) and ABB E-mobility are mentioned as competitors.

Further information: investors@example.com, tel. +358 29 0021 900
"""

doc = dict(
    id='tq-press-kempower', published='2024-02-14', source='release-hub',
    title='Kempower Corporation: Financial Statements Release 2023 (excerpt)',
    text=TEXT,
    claims=[
        c('174%', 'revenue', 174, 'percent', company='Kempower', role='change', p=('2023-01-01', '2023-12-31')),
        c('EUR 283.6 million', 'revenue', 283600000, 'EUR', company='Kempower', p=('2023-01-01', '2023-12-31')),
        c('103.6', 'revenue', 103600000, 'EUR', company='Kempower', p=('2022-01-01', '2022-12-31')),
        c('EUR 40.7 million', 'operating_income', 40700000, 'EUR', company='Kempower', p=('2023-01-01', '2023-12-31')),
        c('14.3%', 'margin', 14.3, 'percent', company='Kempower', p=('2023-01-01', '2023-12-31')),
        c('6.7%', 'margin', 6.7, 'percent', company='Kempower', p=('2022-01-01', '2022-12-31')),
        c('49%', 'revenue', 49, 'percent', company='Kempower', role='change', p=('2023-10-01', '2023-12-31')),
        c('EUR 77.5 million', 'revenue', 77500000, 'EUR', company='Kempower', p=('2023-10-01', '2023-12-31')),
        c('34%', 'orders', -34, 'percent', company='Kempower', role='change', p=('2023-10-01', '2023-12-31')),
        c('EUR 57.5 million', 'orders', 57500000, 'EUR', company='Kempower', p=('2023-10-01', '2023-12-31')),
        c('EUR 109.5 million', 'orders', 109500000, 'EUR', company='Kempower', p=('2023-12-31', '2023-12-31')),
        c('737 employees', 'headcount', 737, 'job', company='Kempower', p=('2023-12-31', '2023-12-31')),
        c('363', 'headcount', 363, 'job', company='Kempower', role='change', p=('2023-01-01', '2023-12-31')),
        c('USD 41 million', 'investment', 41000000, 'USD', company='Kempower', status='plan'),
        c('601 people', 'jobs', 601, 'job', company='Kempower', status='plan'),
        c('December', 'delivery_start', None, 'date', nth=2, company='Kempower', p=('2023-12-01', '2023-12-31')),
        c('EUR 500 million', 'capacity', 500000000, 'EUR', company='Kempower'),
        c('EUR 360–410 million', 'revenue', 360000000, 'EUR', 410000000, company='Kempower', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('22%', 'other', 22, 'percent', role='change', per='year', p=(None, '2030-12-31'), status='forecast'),
        c('EUR 6 billion', 'revenue', 6000000000, 'EUR', p=('2030-01-01', '2030-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Kempower': ('COMPANY', 'Kempower'), 'Virta': ('COMPANY', 'Virta'), 'ABB E-mobility': ('COMPANY', 'ABB E-mobility'), 'Alpitronic': ('COMPANY', 'Alpitronic'), 'Plugit': ('COMPANY', 'Plugit')}),
    checks=[],
)
