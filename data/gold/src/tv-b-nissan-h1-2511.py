from goldlib import *
from mentions import mentions

TEXT = """Nissan posts first-half loss of 221.9 billion yen, flags full-year operating loss

YOKOHAMA, Nov 6 - Nissan Motor on Thursday reported a net loss of 221.9 billion yen ($1.44 billion) for the April-September half, compared with a profit of 19.2 billion yen a year earlier.

Revenue fell 6.8% to 5.58 trillion yen as sales slid 7.3% to 1.48 million vehicles. In China, sales dropped over 17% to 285,000.

The operating loss was 27.6 billion yen, after a profit of 32.9 billion. U.S. tariffs cost the company 149.7 billion yen. For the July-September quarter alone, it made an operating profit of 51.5 billion yen, beating the 16 billion yen average of nine analysts' estimates compiled by LSEG.

Nissan said it now expects an operating loss of 275 billion yen in the year to March 2026. It had earlier left the forecast undetermined. It cut its sales forecast to 3.25 million vehicles but kept its revenue outlook at 11.7 trillion yen, down 7% from 12.6 trillion yen last year.

Rival Honda, which reports on Friday, in August raised its annual operating profit forecast to 700 billion yen from 500 billion.

Under the restructuring plan of CEO Ivan Espinosa, 47, the automaker is cutting 20,000 jobs and reducing its plants to 10 from 17 by fiscal 2027. Of the 500 billion yen in savings it aims for by March 2027, more than half has been identified.

Automotive free cash flow was negative 590 billion yen. Net cash totalled 935 billion yen at the end of September, down from 1.5 trillion yen at the end of March.

It also agreed to sell its Yokohama headquarters for 97 billion yen and lease it back for 20 years.

The new Leaf, priced from 5.19 million yen, goes on sale in Japan in January.

($1 = 153.90 yen)
"""

doc = dict(
    id='tv-b-nissan-h1-2511', published='2025-11-06', source='tokyo-markets-wire',
    title='Nissan posts first-half loss of 221.9 billion yen, flags full-year operating loss',
    text=TEXT,
    claims=[
        c('221.9 billion yen', 'net_income', -221900000000, 'JPY', company='Nissan', p=('2025-04-01', '2025-09-30')),
        c('221.9 billion yen', 'net_income', -221900000000, 'JPY', nth=1, company='Nissan', p=('2025-04-01', '2025-09-30')),
        c('$1.44 billion', 'net_income', -1440000000, 'USD', company='Nissan', p=('2025-04-01', '2025-09-30')),
        c('19.2 billion yen', 'net_income', 19200000000, 'JPY', company='Nissan', p=('2024-04-01', '2024-09-30')),
        c('6.8%', 'revenue', -6.8, 'percent', company='Nissan', role='change', p=('2025-04-01', '2025-09-30')),
        c('5.58 trillion yen', 'revenue', 5580000000000, 'JPY', company='Nissan', p=('2025-04-01', '2025-09-30')),
        c('7.3%', 'sales', -7.3, 'percent', company='Nissan', role='change', p=('2025-04-01', '2025-09-30')),
        c('1.48 million vehicles', 'sales', 1480000, 'vehicle', company='Nissan', p=('2025-04-01', '2025-09-30')),
        c('17%', 'sales', None, 'percent', -17, company='Nissan', role='change', p=('2025-04-01', '2025-09-30')),
        c('285,000', 'sales', 285000, 'vehicle', company='Nissan', p=('2025-04-01', '2025-09-30')),
        c('27.6 billion yen', 'operating_income', -27600000000, 'JPY', company='Nissan', p=('2025-04-01', '2025-09-30')),
        c('32.9 billion', 'operating_income', 32900000000, 'JPY', company='Nissan', p=('2024-04-01', '2024-09-30')),
        c('149.7 billion yen', 'cost', 149700000000, 'JPY', company='Nissan', p=('2025-04-01', '2025-09-30')),
        c('51.5 billion yen', 'operating_income', 51500000000, 'JPY', company='Nissan', p=('2025-07-01', '2025-09-30')),
        c('16 billion yen', 'operating_income', 16000000000, 'JPY', company='Nissan', p=('2025-07-01', '2025-09-30'), status='forecast'),
        c('275 billion yen', 'operating_income', -275000000000, 'JPY', company='Nissan', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('3.25 million vehicles', 'sales', 3250000, 'vehicle', company='Nissan', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('11.7 trillion yen', 'revenue', 11700000000000, 'JPY', company='Nissan', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('7%', 'revenue', -7, 'percent', nth=1, company='Nissan', role='change', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('12.6 trillion yen', 'revenue', 12600000000000, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31')),
        c('700 billion yen', 'operating_income', 700000000000, 'JPY', company='Honda', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('500 billion', 'operating_income', 500000000000, 'JPY', company='Honda', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast'], superseded=True),
        c('20,000 jobs', 'layoffs', 20000, 'job', company='Nissan', status=['plan', 'target', 'forecast']),
        c('10', 'other', 10, 'item', company='Nissan', p=(None, '2028-03-31'), status=['target', 'forecast']),
        c('17', 'other', 17, 'item', nth=1, company='Nissan'),
        c('500 billion yen', 'cost', 500000000000, 'JPY', company='Nissan', p=(None, '2027-03-31'), status=['target', 'forecast']),
        c('half', 'cost', 50, 'percent', None, nth=2, company='Nissan', role='share'),
        c('590 billion yen', 'cash_flow', -590000000000, 'JPY', company='Nissan', p=('2025-04-01', '2025-09-30')),
        c('935 billion yen', 'cash', 935000000000, 'JPY', company='Nissan', p=('2025-09-30', '2025-09-30')),
        c('1.5 trillion yen', 'cash', 1500000000000, 'JPY', company='Nissan', p=('2025-03-31', '2025-03-31')),
        c('97 billion yen', 'other', 97000000000, 'JPY', company='Nissan', status=['plan', 'target', 'forecast']),
        c('20 years', 'duration', 20, 'year', company='Nissan'),
        c('5.19 million yen', 'price', 5190000, 'JPY', company='Nissan', product='Leaf'),
        c('January', 'launch', None, 'date', company='Nissan', product='Leaf', p=('2026-01-01', '2026-01-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Honda': ('COMPANY', 'Honda'), 'Leaf': ('PRODUCT', 'Leaf')}),
    checks=[],
)
