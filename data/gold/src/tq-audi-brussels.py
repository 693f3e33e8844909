from goldlib import *
from mentions import mentions

TEXT = """Audi shuts Brussels in February; all 3,000 affected

BRUSSELS — There is no buyer. Audi informed its works council on Tuesday that the Forest plant, which has built nothing but the Q8 e-tron since 2022, will close on February 28, 2025. Altogether 2,910 people lose their jobs, 1,410 of them this year. Of 26 interested parties none had a sustainable plan, not even China’s Nio, which came to look.

The costs weigh on the third quarter. The Ingolstadt brand booked 1.2 billion euros of provisions for the closure; its operating profit collapsed by 91 percent to 106 million euros, its operating margin was 0.7 percent. From January to September 2.1 billion remained, against 4.6 billion. Deliveries of electric Audis over the nine months amounted to 115,800, 8 percent fewer, although the Q4 e-tron alone gained 4.2 percent.

With a price tag of 76,900 euros, the Q8 found 26,000 buyers in that span. BMW’s iX, its measure, costs 83,000. In Ghent, an hour away, Volvo Cars prepares the EX30, of which 78,000 have been sold this year from China, for the first half of 2025; 350 temporary jobs go there nonetheless. The importer D’Ieteren expects Belgium to register 455,000 cars in 2024, with 28 percent electric.
"""

doc = dict(
    id='tq-audi-brussels', published='2024-10-30', source='benelux-bulletin',
    title='Audi shuts Brussels in February; all 3,000 affected',
    text=TEXT,
    claims=[
        c('3,000', 'layoffs', 3000, 'job', company='Audi', status='plan'),
        c('2,910 people', 'layoffs', 2910, 'job', company='Audi', p=('2025-02-28', '2025-02-28'), status='plan'),
        c('1,410', 'layoffs', 1410, 'job', company='Audi', p=(None, '2024-12-31'), status='plan'),
        c('1.2 billion euros', 'cost', 1200000000, 'EUR', company='Audi', p=('2024-07-01', '2024-09-30')),
        c('91 percent', 'operating_income', -91, 'percent', company='Audi', role='change', p=('2024-07-01', '2024-09-30')),
        c('106 million euros', 'operating_income', 106000000, 'EUR', company='Audi', p=('2024-07-01', '2024-09-30')),
        c('0.7 percent', 'margin', 0.7, 'percent', company='Audi', p=('2024-07-01', '2024-09-30')),
        c('2.1 billion', 'operating_income', 2100000000, 'EUR', company='Audi', p=('2024-01-01', '2024-09-30')),
        c('4.6 billion', 'operating_income', 4600000000, 'EUR', company='Audi', p=('2023-01-01', '2023-09-30')),
        c('115,800', 'deliveries', 115800, 'vehicle', company='Audi', p=('2024-01-01', '2024-09-30')),
        c('8 percent', 'deliveries', -8, 'percent', company='Audi', role='change', p=('2024-01-01', '2024-09-30')),
        c('4.2 percent', 'deliveries', 4.2, 'percent', company='Audi', product='Q4 e-tron', role='change', p=('2024-01-01', '2024-09-30')),
        c('76,900 euros', 'price', 76900, 'EUR', company='Audi', product='Q8 e-tron'),
        c('26,000 buyers', 'deliveries', 26000, 'vehicle', company='Audi', product='Q8 e-tron', p=('2024-01-01', '2024-09-30')),
        c('83,000', 'price', 83000, 'EUR', company='BMW', product='iX'),
        c('78,000', 'sales', 78000, 'vehicle', company='Volvo Cars', product='EX30', p=('2024-01-01', '2024-09-30')),
        c('first half of 2025', 'production_start', None, 'date', company='Volvo Cars', product='EX30', p=('2025-01-01', '2025-06-30'), status='plan'),
        c('350 temporary jobs', 'layoffs', 350, 'job', company='Volvo Cars', status='plan'),
        c('455,000 cars', 'registrations', 455000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('28 percent', 'penetration', 28, 'percent', role=['share', 'level'], p=('2024-01-01', '2024-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Audi': ('COMPANY', 'Audi'), 'Nio': ('COMPANY', 'Nio'), 'D’Ieteren': ('COMPANY', 'D’Ieteren'), 'BMW': ('COMPANY', 'BMW'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Q8 e-tron': ('PRODUCT', 'Q8 e-tron'), 'Q4 e-tron': ('PRODUCT', 'Q4 e-tron'), 'iX': ('PRODUCT', 'iX'), 'EX30': ('PRODUCT', 'EX30')}),
    checks=[],
)
