from goldlib import *
from mentions import mentions

TEXT = """Geely beats raised 2025 sales target; Great Wall, Chery fall short

HONG KONG (HXW) -- Geely Auto (0175.HK) sold 236,800 vehicles in December, up 12.7 per cent from 210,100 a year earlier but down around 24 per cent from 310,400 in November, according to a filing on Thursday.

Full-year sales reached 3.02 million units, an increase of 39 per cent. The company had set a target of 2.71 million at the start of the year and lifted it to 3 million in August. NEVs accounted for 1.69 million, or 56 per cent, compared with 888,000 in 2024.

Its Galaxy brand sold 1.24 million, up 150 per cent. Zeekr and Lynk & Co contributed 224,000 and 350,000, respectively. Zeekr had aimed for 320,000. Exports were little changed at 420,000.

For 2026, Geely is aiming for 3.45 million vehicles, which would be 14 per cent more.

Great Wall Motor (2333.HK), owner of Haval and Tank, sold 1.32 million vehicles, up 7.3 per cent. That is only a third of the 4 million it had planned for 2025 under a strategy published in 2021. Its overseas sales passed 500,000 for the first time.

Chery sold 2.81 million, up 8 per cent, against a goal of 3.26 million. It remained China's biggest exporter with 1.34 million units.

Xiaomi, which sells two models, delivered over 50,000 vehicles in December and more than 410,000 in the year. It beat its target of 350,000.

Shares in Geely were not traded because of the New Year holiday. The Hang Seng Index rose 27.8% in 2025.

Gold Sponsor: HXW Wealth Forum, January 15
"""

doc = dict(
    id='tv-a-geely-gwm-dec-2601', published='2026-01-01', source='hongkong-exchange-watch',
    title='Geely beats raised 2025 sales target; Great Wall, Chery fall short',
    text=TEXT,
    claims=[
        c('236,800 vehicles', 'sales', 236800, 'vehicle', company='Geely Auto', p=('2025-12-01', '2025-12-31')),
        c('12.7 per cent', 'sales', 12.7, 'percent', company='Geely Auto', role='change', p=('2025-12-01', '2025-12-31')),
        c('210,100', 'sales', 210100, 'vehicle', company='Geely Auto', p=('2024-12-01', '2024-12-31')),
        c('24 per cent', 'sales', -24, 'percent', company='Geely Auto', role='change', p=('2025-12-01', '2025-12-31')),
        c('310,400', 'sales', 310400, 'vehicle', company='Geely Auto', p=('2025-11-01', '2025-11-30')),
        c('3.02 million units', 'sales', 3020000, 'vehicle', company='Geely Auto', p=('2025-01-01', '2025-12-31')),
        c('39 per cent', 'sales', 39, 'percent', company='Geely Auto', role='change', p=('2025-01-01', '2025-12-31')),
        c('2.71 million', 'sales', 2710000, 'vehicle', company='Geely Auto', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('3 million', 'sales', 3000000, 'vehicle', company='Geely Auto', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('1.69 million', 'sales', 1690000, 'vehicle', company='Geely Auto', p=('2025-01-01', '2025-12-31')),
        c('56 per cent', 'sales', 56, 'percent', company='Geely Auto', role='share', p=('2025-01-01', '2025-12-31')),
        c('888,000', 'sales', 888000, 'vehicle', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('1.24 million', 'sales', 1240000, 'vehicle', company=['Geely Galaxy', 'Galaxy'], p=('2025-01-01', '2025-12-31')),
        c('150 per cent', 'sales', 150, 'percent', company=['Geely Galaxy', 'Galaxy'], role='change', p=('2025-01-01', '2025-12-31')),
        c('224,000', 'sales', 224000, 'vehicle', company='Zeekr', p=('2025-01-01', '2025-12-31')),
        c('350,000', 'sales', 350000, 'vehicle', company='Lynk & Co', p=('2025-01-01', '2025-12-31')),
        c('320,000', 'sales', 320000, 'vehicle', company='Zeekr', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('420,000', 'exports', 420000, 'vehicle', company='Geely Auto', p=('2025-01-01', '2025-12-31')),
        c('3.45 million vehicles', 'sales', 3450000, 'vehicle', company='Geely Auto', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('14 per cent', 'sales', 14, 'percent', company='Geely Auto', role='change', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('1.32 million vehicles', 'sales', 1320000, 'vehicle', company='Great Wall Motor', p=('2025-01-01', '2025-12-31')),
        c('7.3 per cent', 'sales', 7.3, 'percent', company='Great Wall Motor', role='change', p=('2025-01-01', '2025-12-31')),
        c('a third', 'sales', 33.3333, 'percent', company='Great Wall Motor', role='share', p=('2025-01-01', '2025-12-31')),
        c('4 million', 'sales', 4000000, 'vehicle', nth=1, company='Great Wall Motor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('500,000', 'sales', 500000, 'vehicle', None, company='Great Wall Motor', p=('2025-01-01', '2025-12-31')),
        c('2.81 million', 'sales', 2810000, 'vehicle', company='Chery', p=('2025-01-01', '2025-12-31')),
        c('8 per cent', 'sales', 8, 'percent', company='Chery', role='change', p=('2025-01-01', '2025-12-31')),
        c('3.26 million', 'sales', 3260000, 'vehicle', company='Chery', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('1.34 million units', 'exports', 1340000, 'vehicle', company='Chery', p=('2025-01-01', '2025-12-31')),
        c('two models', 'models', 2, 'model', company='Xiaomi'),
        c('50,000 vehicles', 'deliveries', 50000, 'vehicle', None, company='Xiaomi', p=('2025-12-01', '2025-12-31')),
        c('410,000', 'deliveries', 410000, 'vehicle', None, company='Xiaomi', p=('2025-01-01', '2025-12-31')),
        c('350,000', 'deliveries', 350000, 'vehicle', nth=1, company='Xiaomi', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Geely Auto': ('COMPANY', 'Geely Auto'), 'Geely': ('COMPANY', 'Geely Auto'), 'Galaxy': ('COMPANY', 'Geely Galaxy'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), 'Great Wall Motor': ('COMPANY', 'Great Wall Motor'), 'Haval': ('COMPANY', 'Haval'), 'Tank': ('COMPANY', 'Tank'), 'Chery': ('COMPANY', 'Chery'), 'Xiaomi': ('COMPANY', 'Xiaomi')}),
    checks=[],
)
