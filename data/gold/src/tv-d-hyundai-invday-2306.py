from goldlib import *
from mentions import mentions

TEXT = """Hyundai Motor lifts 2030 EV sales goal to 2 million

Hyundai Motor said on Tuesday it aims to sell 2 million electric vehicles in 2030, raising its target from 1.87 million, and will invest 109.4 trillion won ($85.4 billion) over ten years to 2032.

Of this sum, 35.8 trillion won is earmarked for electrification.

[Photo] CEO Chang Jae-hoon speaks at the 2023 CEO Investor Day in Seoul, June 20. /Courtesy of Hyundai Motor

The automaker expects to sell 330,000 EVs this year, or 8% of its sales, and 940,000 in 2026, or 18%. In 2030, the proportion is to be 34%. The figures include the Genesis brand.

By region, the share of EVs in 2030 is to come to 53% in the U.S. and 71% in Europe, compared with 0.7% there and 7% in Europe this year.

The company sold 209,000 EVs in 2022, up about 48% from a year earlier and short of its goal of 220,000.

Hyundai also targets an operating margin of at least 10% on EVs in 2030. It will sell one of its five plants in China this year, after it sold one in 2021, and cut the number of models there to eight from 13.

Tesla, for comparison, had an operating margin of 11.4% in the first quarter. New EV-only lines in Ulsan (2025) and in the U.S. state of Georgia (second half of 2024) will be added, it said.

Hyundai shares ended down 0.5%, in line with the KOSPI.
"""

doc = dict(
    id='tv-d-hyundai-invday-2306', published='2023-06-20', source='motor-asia',
    title='Hyundai Motor lifts 2030 EV sales goal to 2 million',
    text=TEXT,
    claims=[
        c('2 million', 'sales', 2000000, 'vehicle', company=['Hyundai', 'Hyundai Motor'], p=('2030-01-01', '2030-12-31'), status='target'),
        c('2 million electric vehicles', 'sales', 2000000, 'vehicle', company=['Hyundai', 'Hyundai Motor'], p=('2030-01-01', '2030-12-31'), status='target'),
        c('1.87 million', 'sales', 1870000, 'vehicle', company=['Hyundai', 'Hyundai Motor'], p=('2030-01-01', '2030-12-31'), status='target', superseded=True),
        c('109.4 trillion won', 'investment', 109400000000000, 'KRW', company=['Hyundai', 'Hyundai Motor'], p=('2023-01-01', '2032-12-31'), status=['plan', 'target', 'forecast']),
        c('$85.4 billion', 'investment', 85400000000, 'USD', company=['Hyundai', 'Hyundai Motor'], p=('2023-01-01', '2032-12-31'), status=['plan', 'target', 'forecast']),
        c('35.8 trillion won', 'investment', 35800000000000, 'KRW', company=['Hyundai', 'Hyundai Motor'], p=('2023-01-01', '2032-12-31'), status=['plan', 'target', 'forecast']),
        c('330,000 EVs', 'sales', 330000, 'vehicle', company=['Hyundai', 'Hyundai Motor'], p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('8%', 'sales', 8, 'percent', company=['Hyundai', 'Hyundai Motor'], role='share', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('940,000', 'sales', 940000, 'vehicle', company=['Hyundai', 'Hyundai Motor'], p=('2026-01-01', '2026-12-31'), status='target'),
        c('18%', 'sales', 18, 'percent', company=['Hyundai', 'Hyundai Motor'], role='share', p=('2026-01-01', '2026-12-31'), status='target'),
        c('34%', 'sales', 34, 'percent', company=['Hyundai', 'Hyundai Motor'], role='share', p=('2030-01-01', '2030-12-31'), status='target'),
        c('53%', 'sales', 53, 'percent', company=['Hyundai', 'Hyundai Motor'], role='share', p=('2030-01-01', '2030-12-31'), status='target'),
        c('71%', 'sales', 71, 'percent', company=['Hyundai', 'Hyundai Motor'], role='share', p=('2030-01-01', '2030-12-31'), status='target'),
        c('0.7%', 'sales', 0.7, 'percent', company=['Hyundai', 'Hyundai Motor'], role='share', p=('2023-01-01', '2023-12-31'), status=['forecast', 'target']),
        c('7%', 'sales', 7, 'percent', nth=1, company=['Hyundai', 'Hyundai Motor'], role='share', p=('2023-01-01', '2023-12-31'), status=['forecast', 'target']),
        c('209,000', 'sales', 209000, 'vehicle', company=['Hyundai', 'Hyundai Motor'], p=('2022-01-01', '2022-12-31')),
        c('48%', 'sales', 48, 'percent', company=['Hyundai', 'Hyundai Motor'], role='change', p=('2022-01-01', '2022-12-31')),
        c('220,000', 'sales', 220000, 'vehicle', company=['Hyundai', 'Hyundai Motor'], p=('2022-01-01', '2022-12-31'), status='target'),
        c('10%', 'margin', 10, 'percent', None, company=['Hyundai', 'Hyundai Motor'], p=('2030-01-01', '2030-12-31'), status='target'),
        c('eight', 'models', 8, 'model', company=['Hyundai', 'Hyundai Motor'], status=['plan', 'target', 'forecast']),
        c('13', 'models', 13, 'model', company=['Hyundai', 'Hyundai Motor']),
        c('11.4%', 'margin', 11.4, 'percent', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('2025', 'production_start', None, 'date', company=['Hyundai', 'Hyundai Motor'], p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('second half of 2024', 'production_start', None, 'date', company=['Hyundai', 'Hyundai Motor'], p=('2024-07-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('0.5%', 'share_price', -0.5, 'percent', company=['Hyundai', 'Hyundai Motor'], role='change', p=('2023-06-20', '2023-06-20')),
    ],
    names=mentions(TEXT, {'Hyundai Motor': ('COMPANY', 'Hyundai'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Genesis': ('COMPANY', 'Genesis'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
