from goldlib import *
from mentions import mentions

TEXT = """EV retail cools in February; Bajaj takes two-wheeler crown

New Delhi: Electric two-wheeler retails in the country fell to 76,086 units in February, from 98,379 in January, dealers' body FADA said on Friday. Compared with February last year's 82,745, the dip was 8.05 per cent.

Bajaj Auto, riding on the Chetak, emerged on top with 21,389 and a slice of 28.1 per cent. TVS Motor, seller of the iQube, was close behind at 18,762, Ather Energy logged 11,807, while Ola slumped to fourth: just 8,647 scooters against 33,722 a year ago, a decline of 74 per cent. Its share shrank to 11.4 from 40.8 per cent. Greaves crossed 3,700.

E-PVs did better. At 8,968 they were up 19 per cent. Tata Motors retailed 3,825, down 22 per cent, JSW MG 3,270, most of them Windsors, and Mahindra 490. The penetration of EVs among cars touched 2.6 per cent versus 2.0 earlier.

E-three-wheelers: 53,116, up 2 per cent. E-CVs: 863.

FADA collated figures from 1,376 of the 1,438 RTOs.
"""

doc = dict(
    id='tl-fada-feb25', published='2025-03-07', source='bharat-auto-wire',
    title='EV retail cools in February; Bajaj takes two-wheeler crown',
    text=TEXT,
    claims=[
        c('76,086 units', 'sales', 76086, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('98,379', 'sales', 98379, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('82,745', 'sales', 82745, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('8.05 per cent', 'sales', -8.05, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('21,389', 'sales', 21389, 'vehicle', company='Bajaj Auto', p=('2025-02-01', '2025-02-28')),
        c('28.1 per cent', 'market_share', 28.1, 'percent', company='Bajaj Auto', role=['level', 'share'], p=('2025-02-01', '2025-02-28')),
        c('18,762', 'sales', 18762, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('11,807', 'sales', 11807, 'vehicle', company='Ather Energy', p=('2025-02-01', '2025-02-28')),
        c('8,647 scooters', 'sales', 8647, 'vehicle', company='Ola Electric', p=('2025-02-01', '2025-02-28')),
        c('33,722', 'sales', 33722, 'vehicle', company='Ola Electric', p=('2024-02-01', '2024-02-29')),
        c('74 per cent', 'sales', -74, 'percent', company='Ola Electric', role='change', p=('2025-02-01', '2025-02-28')),
        c('11.4', 'market_share', 11.4, 'percent', company='Ola Electric', role=['level', 'share'], p=('2025-02-01', '2025-02-28')),
        c('40.8 per cent', 'market_share', 40.8, 'percent', company='Ola Electric', role=['level', 'share'], p=('2024-02-01', '2024-02-29')),
        c('3,700', 'sales', 3700, 'vehicle', None, company='Ampere Vehicles', p=('2025-02-01', '2025-02-28')),
        c('8,968', 'sales', 8968, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('19 per cent', 'sales', 19, 'percent', role='change', p=('2025-02-01', '2025-02-28')),
        c('3,825', 'sales', 3825, 'vehicle', company='Tata Motors', p=('2025-02-01', '2025-02-28')),
        c('22 per cent', 'sales', -22, 'percent', company='Tata Motors', role='change', p=('2025-02-01', '2025-02-28')),
        c('3,270', 'sales', 3270, 'vehicle', company='JSW MG Motor India', p=('2025-02-01', '2025-02-28')),
        c('490', 'sales', 490, 'vehicle', company='Mahindra', p=('2025-02-01', '2025-02-28')),
        c('2.6 per cent', 'penetration', 2.6, 'percent', role=['level', 'share'], p=('2025-02-01', '2025-02-28')),
        c('2.0', 'penetration', 2, 'percent', role=['level', 'share'], p=('2024-02-01', '2024-02-29')),
        c('53,116', 'sales', 53116, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('2 per cent', 'sales', 2, 'percent', nth=1, role='change', p=('2025-02-01', '2025-02-28')),
        c('863', 'sales', 863, 'vehicle', p=('2025-02-01', '2025-02-28')),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'JSW MG': ('COMPANY', 'JSW MG Motor India'), 'Greaves': ('COMPANY', 'Ampere Vehicles'), 'Ola': ('COMPANY', 'Ola Electric'), 'iQube': ('PRODUCT', 'iQube'), 'Chetak': ('PRODUCT', 'Chetak'), 'Windsor': ('PRODUCT', 'Windsor'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Mahindra': ('COMPANY', 'Mahindra'), 'TVS Motor': ('COMPANY', 'TVS Motor')}),
    checks=[],
)
