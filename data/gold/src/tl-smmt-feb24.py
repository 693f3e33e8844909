from goldlib import *
from mentions import mentions

TEXT = """UK February: fleets carry electric cars again

| | Feb 2024 | Feb 2023 | change |
|---|---|---|---|
| BEV | 14,991 | 12,310 | 21.8% |
| PHEV | 6,098 | 4,723 | 29.1% |
| HEV | 10,591 | 9,414 | 12.5% |
| Total | 84,886 | 74,441 | 14.0% |

The best February for twenty years, says the SMMT, but private buyers were not the cause: only 18.2% of the battery cars went to them, fleets taking 77.0%. BEVs thus held 17.7% of the market, up from 16.5%, though well short of the 22% that the ZEV mandate asks of makers in 2024.

Tesla's Model Y led the electric list on 1,826, Audi's Q4 e-tron was second on 1,002.

Ahead of Wednesday's budget the trade body wants VAT on new EVs cut to 10%, which it reckons would put 270,000 more of them on the road by the end of 2026; public charging should carry 5% like power at home, and not 20%.

For all of 2024 the SMMT looks for 1.974 million new cars, of which 414,000 electric.

Editors: picture library, tel. 020 7235 7000
"""

doc = dict(
    id='tl-smmt-feb24', published='2024-03-05', source='smmt-desk-notes',
    title='UK February: fleets carry electric cars again',
    text=TEXT,
    claims=[
        c('14,991', 'registrations', 14991, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('12,310', 'registrations', 12310, 'vehicle', p=('2023-02-01', '2023-02-28')),
        c('21.8%', 'registrations', 21.8, 'percent', role='change', p=('2024-02-01', '2024-02-29')),
        c('6,098', 'registrations', 6098, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('4,723', 'registrations', 4723, 'vehicle', p=('2023-02-01', '2023-02-28')),
        c('29.1%', 'registrations', 29.1, 'percent', role='change', p=('2024-02-01', '2024-02-29')),
        c('10,591', 'registrations', 10591, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('9,414', 'registrations', 9414, 'vehicle', p=('2023-02-01', '2023-02-28')),
        c('12.5%', 'registrations', 12.5, 'percent', role='change', p=('2024-02-01', '2024-02-29')),
        c('84,886', 'registrations', 84886, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('74,441', 'registrations', 74441, 'vehicle', p=('2023-02-01', '2023-02-28')),
        c('14.0%', 'registrations', 14, 'percent', role='change', p=('2024-02-01', '2024-02-29')),
        c('18.2%', ['registrations', 'other'], 18.2, 'percent', role='share', p=('2024-02-01', '2024-02-29')),
        c('77.0%', ['registrations', 'other'], 77, 'percent', role='share', p=('2024-02-01', '2024-02-29')),
        c('17.7%', 'penetration', 17.7, 'percent', role=['level', 'share'], p=('2024-02-01', '2024-02-29')),
        c('16.5%', 'penetration', 16.5, 'percent', role=['level', 'share'], p=('2023-02-01', '2023-02-28')),
        c('22%', 'penetration', 22, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status=['target', 'plan', 'actual']),
        c('1,826', 'registrations', 1826, 'vehicle', company='Tesla', product='Model Y', p=('2024-02-01', '2024-02-29')),
        c('1,002', 'registrations', 1002, 'vehicle', company='Audi', product='Q4 e-tron', p=('2024-02-01', '2024-02-29')),
        c('10%', ['tariff', 'other'], 10, 'percent', status=['forecast', 'plan', 'target', 'actual']),
        c('270,000 more', 'registrations', 270000, 'vehicle', role='change', p=(None, '2026-12-31'), status=['forecast', 'actual']),
        c('5%', ['tariff', 'other'], 5, 'percent', nth=2, status=['forecast', 'plan', 'target', 'actual']),
        c('20%', ['tariff', 'other'], 20, 'percent'),
        c('1.974 million', 'registrations', 1974000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('414,000', 'registrations', 414000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Model Y': ('PRODUCT', 'Model Y'), 'Q4 e-tron': ('PRODUCT', 'Q4 e-tron'), 'Audi': ('COMPANY', 'Audi'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
