from goldlib import *
from mentions import mentions

TEXT = """'We will not chase volume at any price': Ather's chief business officer

Bengaluru: Ather Energy sold 1.09 lakh scooters in calendar 2023 and is preparing a family model. Ravneet Phokela spoke to this newspaper. Edited excerpts:

Q: Your market share has slipped to 11 per cent from 15 per cent a year ago. Are you worried?

A: The subsidy cut in June hit everyone. Our 450S was Rs 1.30 lakh in August, and we have brought it down by Rs 20,000. In December we did about 6,500 units, in January 9,200. So the direction is right. We want to be at 20,000 a month by next Diwali.

Q: When does the Rizta arrive?

A: It will be shown on April 6. Deliveries start in June. I can't give you the price, but we know that two-thirds of the market buys below Rs 1.25 lakh.

Q: And the second factory?

A: Hosur has an installed capacity of 4.2 lakh scooters a year. The plant in Chhatrapati Sambhajinagar will add 10 lakh in two phases. We are spending Rs 2,000 crore there, and the first scooter should come out in May 2026.

Q: You lost Rs 865 crore in FY23.

A: On an income of Rs 1,784 crore, four times that of the year before. Every scooter we sell today earns a gross margin of about 8 per cent, which was minus 11 per cent two years ago. EBITDA break-even is a matter of volume.

Q: How large is the charging network?

A: Over 1,900 fast chargers in 140 cities. Hero MotoCorp, which owns 39.7 per cent of us, shares it with its Vida customers, and by March it should be 2,500.

(The writer can be reached on 080-4567 1200)
"""

doc = dict(
    id='tw-f-qa-ather-2402', published='2024-02-14', source='deccan-business-daily',
    title="'We will not chase volume at any price': Ather's chief business officer",
    text=TEXT,
    claims=[
        c('1.09 lakh scooters', 'sales', 109000, 'vehicle', company=['Ather Energy', 'Ather'], p=y(2023)),
        c('11 per cent', 'market_share', 11, 'percent', company=['Ather Energy', 'Ather'], role=['level', 'share']),
        c('15 per cent', 'market_share', 15, 'percent', company=['Ather Energy', 'Ather'], role=['level', 'share']),
        c('Rs 1.30 lakh', 'price', 130000, 'INR', company=['Ather Energy', 'Ather'], product='450S'),
        c('Rs 20,000', 'price_change', -20000, 'INR', company=['Ather Energy', 'Ather'], product='450S', role='change'),
        c('6,500 units', 'sales', 6500, 'vehicle', company=['Ather Energy', 'Ather'], p=m(2023, 12)),
        c('9,200', 'sales', 9200, 'vehicle', company=['Ather Energy', 'Ather'], p=m(2024, 1)),
        c('20,000', 'sales', 20000, 'vehicle', nth=1, company=['Ather Energy', 'Ather'], per='month', p=(None, '2024-11-01'), status='target'),
        c('April 6', 'launch', None, 'date', company=['Ather Energy', 'Ather'], product='Rizta', p=('2024-04-06', '2024-04-06'), status=['plan', 'target']),
        c('June', 'delivery_start', None, 'date', nth=1, company=['Ather Energy', 'Ather'], product='Rizta', p=m(2024, 6), status=['plan', 'target']),
        c('two-thirds', ['sales', 'other'], 66.6666666667, 'percent', role='share'),
        c('Rs 1.25 lakh', 'price', None, 'INR', 125000),
        c('4.2 lakh scooters', 'capacity', 420000, 'vehicle', company=['Ather Energy', 'Ather'], per='year'),
        c('10 lakh', 'capacity', 1000000, 'vehicle', company=['Ather Energy', 'Ather'], per=['year', None], role=['level', 'change'], status=['plan', 'target']),
        c('Rs 2,000 crore', 'investment', 2e10, 'INR', company=['Ather Energy', 'Ather'], status=['plan', 'actual']),
        c('May 2026', 'production_start', None, 'date', company=['Ather Energy', 'Ather'], p=m(2026, 5), status=['plan', 'target', 'forecast']),
        c('Rs 865 crore', 'net_income', -8.65e9, 'INR', company=['Ather Energy', 'Ather'], p=('2022-04-01', '2023-03-31')),
        c('Rs 1,784 crore', 'revenue', 1.784e10, 'INR', company=['Ather Energy', 'Ather'], p=('2022-04-01', '2023-03-31')),
        c('four times', 'revenue', 300, 'percent', company=['Ather Energy', 'Ather'], role='change', p=('2022-04-01', '2023-03-31')),
        c('8 per cent', 'gross_margin', 8, 'percent', company=['Ather Energy', 'Ather']),
        c('minus 11 per cent', 'gross_margin', -11, 'percent', company=['Ather Energy', 'Ather']),
        c('1,900 fast chargers', 'chargers', 1900, 'charger', None, company=['Ather Energy', 'Ather']),
        c('140 cities', 'countries', 140, 'country', company=['Ather Energy', 'Ather']),
        c('39.7 per cent', 'stake', 39.7, 'percent', company=['Hero MotoCorp', 'Ather Energy', 'Ather']),
        c('2,500', 'chargers', 2500, 'charger', company=['Ather Energy', 'Ather'], p=(None, '2024-03-31'), status=['target', 'forecast', 'plan']),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Vida'), '450S': ('PRODUCT', '450S'), 'Rizta': ('PRODUCT', 'Rizta')}),
    checks=[],
)
