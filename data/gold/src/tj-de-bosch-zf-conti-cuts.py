from goldlib import *
from mentions import mentions

TEXT = """Suppliers shed tens of thousands of jobs as the electric car makes work scarce

A list that keeps getting longer. Bosch confirmed on Friday that it intends to cut as many as 5,550 more jobs, 3,800 of them in Germany. Two thirds of these, 3,500, fall on the division for driver assistance and central computers before the end of 2027; a further 1,300 are planned in steering, Schwäbisch Gmünd, from 2027 to 2030. The Stuttgart group counted 429,416 employees at the end of last year. Its margin target of 7 per cent is to be attained in 2026; this year it will be lucky to get 4 per cent.

ZF, deeper in debt (10.5 billion euros), wants to be rid of between 11,000 and 14,000 German posts by 2028, up to a quarter of its 54,000 there; the Division E, which makes electric drives, might be sold. Turnover guidance was reduced to 42.5 to 43.5 billion euros from 45 billion.

Continental's cuts number 7,150, 40 per cent in Germany. Its automotive unit means to save 400 million euros a year from 2025 on.

Schaeffler, having swallowed Vitesco, cancels 4,700 jobs in Europe, 2,800 of them domestic, and closes two plants; from 2029 it expects to save 290 million euros annually, against one-off costs of 580 million. Order intake of its e-mobility division: 3.3 billion euros in the third quarter.

The customers are no better off. Ford announced 2,900 redundancies in Germany on Wednesday. VW's union puts the threatened number at “tens of thousands”.
"""

doc = dict(
    id='tj-de-bosch-zf-conti-cuts', published='2024-11-22', source='stuttgarter-industriebrief',
    title='Suppliers shed tens of thousands of jobs as the electric car makes work scarce',
    text=TEXT,
    claims=[
        c('5,550 more jobs', 'layoffs', None, 'job', 5550, company='Bosch', status='plan'),
        c('3,800', 'layoffs', 3800, 'job', company='Bosch', status='plan'),
        c('Two thirds', 'layoffs', 66.666667, 'percent', company='Bosch', role='share', status='plan'),
        c('3,500', 'layoffs', 3500, 'job', company='Bosch', p=(None, '2027-12-31'), status='plan'),
        c('1,300', 'layoffs', 1300, 'job', company='Bosch', p=('2027-01-01', '2030-12-31'), status='plan'),
        c('429,416 employees', 'headcount', 429416, 'job', company='Bosch', p=('2023-12-31', '2023-12-31')),
        c('7 per cent', 'margin', 7, 'percent', company='Bosch', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('4 per cent', 'margin', 4, 'percent', company='Bosch', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('10.5 billion euros', 'debt', 10500000000.0, 'EUR', company='ZF', p=('2024-06-30', '2024-06-30')),
        c('11,000 and 14,000 German posts', 'layoffs', 11000, 'job', 14000, company='ZF', p=(None, '2028-12-31'), status='plan'),
        c('a quarter', 'layoffs', None, 'percent', 25, company='ZF', role='share', status='plan'),
        c('54,000', 'headcount', 54000, 'job', company='ZF'),
        c('42.5 to 43.5 billion euros', 'revenue', 42500000000.0, 'EUR', 43500000000.0, company='ZF', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('45 billion', 'revenue', 45000000000.0, 'EUR', company='ZF', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('7,150', 'layoffs', 7150, 'job', company='Continental', p=(None, '2025-12-31'), status='plan'),
        c('40 per cent', 'layoffs', 40, 'percent', company='Continental', role='share', status='plan'),
        c('400 million euros', 'cost', 400000000.0, 'EUR', company='Continental', per='year', p=('2025-01-01', None), status=['target', 'forecast']),
        c('4,700 jobs', 'layoffs', 4700, 'job', company='Schaeffler', status='plan'),
        c('2,800', 'layoffs', 2800, 'job', company='Schaeffler', status='plan'),
        c('two plants', 'other', 2, 'item', company='Schaeffler', status='plan'),
        c('290 million euros', 'cost', 290000000.0, 'EUR', company='Schaeffler', per='year', p=('2029-01-01', None), status=['target', 'forecast']),
        c('580 million', 'cost', 580000000.0, 'EUR', company='Schaeffler'),
        c('3.3 billion euros', 'orders', 3300000000.0, 'EUR', company='Schaeffler', p=('2024-07-01', '2024-09-30')),
        c('2,900 redundancies', 'layoffs', 2900, 'job', company='Ford', p=(None, '2027-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Bosch': ('COMPANY', 'Bosch'), 'ZF': ('COMPANY', 'ZF'), 'Continental': ('COMPANY', 'Continental'), 'Schaeffler': ('COMPANY', 'Schaeffler'), 'Ford': ('COMPANY', 'Ford'), 'VW': ('COMPANY', 'Volkswagen'), 'Vitesco': ('COMPANY', 'Vitesco')}),
    checks=[],
)
