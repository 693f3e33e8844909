from goldlib import *
from mentions import mentions

TEXT = """Fleets prop up Britain’s EV market, private buyers stay away

Registrations of new cars in the United Kingdom crept up 1.7% to 147,678 in May, the twenty-second monthly rise in a row, the SMMT said this morning. Battery-electric cars were up 6.2% at 26,031, to claim 17.6% (May 2023: 16.9%), while plug-in hybrids soared 31.5% to 11,852.

Look closer, though, and 84% of those electrics went to fleets and businesses. Private demand slid 2%. For the year to date, BEV volume stands at 134,221, a share of 16.1%; makers, on pain of £15,000 per car, are required to reach 22% this year under the government’s mandate, and 80% by 2030.

Tesla registered 3,152 in the month, 11.4% off, but its Model Y is still the best-selling electric car of 2024. BMW gained: 3,480 BEVs versus 2,015 a year back. Vauxhall’s van and car figures will follow tomorrow.

The trade body has trimmed its outlook and now expects BEVs to take 19.8% of this year’s market, rather than 21%. It wants VAT on them halved, from 20%, which it says would put 270,000 more on the road by 2027.
"""

doc = dict(
    id='tm-uk-smmt-may24', published='2024-06-05', source='midlands-motor-week',
    title='Fleets prop up Britain’s EV market, private buyers stay away',
    text=TEXT,
    claims=[
        c('1.7%', 'registrations', 1.7, 'percent', role='change', p=('2024-05-01', '2024-05-31')),
        c('147,678', 'registrations', 147678, 'vehicle', p=('2024-05-01', '2024-05-31')),
        c('6.2%', 'registrations', 6.2, 'percent', role='change', p=('2024-05-01', '2024-05-31')),
        c('26,031', 'registrations', 26031, 'vehicle', p=('2024-05-01', '2024-05-31')),
        c('17.6%', 'penetration', 17.6, 'percent', role=['level', 'share'], p=('2024-05-01', '2024-05-31')),
        c('16.9%', 'penetration', 16.9, 'percent', role=['level', 'share'], p=('2023-05-01', '2023-05-31')),
        c('31.5%', 'registrations', 31.5, 'percent', role='change', p=('2024-05-01', '2024-05-31')),
        c('11,852', 'registrations', 11852, 'vehicle', p=('2024-05-01', '2024-05-31')),
        c('84%', ['registrations', 'other'], 84, 'percent', role='share', p=('2024-05-01', '2024-05-31')),
        c('2%', 'registrations', -2, 'percent', nth=1, role='change', p=('2024-05-01', '2024-05-31')),
        c('134,221', 'registrations', 134221, 'vehicle', p=('2024-01-01', '2024-05-31')),
        c('16.1%', 'penetration', 16.1, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('£15,000', 'cost', 15000, 'GBP', per='vehicle'),
        c('22%', 'penetration', 22, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status=['plan', 'target']),
        c('80%', 'penetration', 80, 'percent', role=['level', 'share'], p=(None, '2030-12-31'), status=['plan', 'target']),
        c('3,152', 'registrations', 3152, 'vehicle', company='Tesla', p=('2024-05-01', '2024-05-31')),
        c('11.4%', 'registrations', -11.4, 'percent', company='Tesla', role='change', p=('2024-05-01', '2024-05-31')),
        c('3,480', 'registrations', 3480, 'vehicle', company='BMW', p=('2024-05-01', '2024-05-31')),
        c('2,015', 'registrations', 2015, 'vehicle', company='BMW', p=('2023-05-01', '2023-05-31')),
        c('19.8%', 'penetration', 19.8, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('21%', 'penetration', 21, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='forecast', superseded=True),
        c('halved', 'tariff', -50, 'percent', role='change', status='forecast'),
        c('20%', 'tariff', 20, 'percent'),
        c('270,000 more', ['sales', 'registrations'], 270000, 'vehicle', p=(None, '2027-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BMW': ('COMPANY', 'BMW'), 'Vauxhall': ('COMPANY', 'Vauxhall'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
