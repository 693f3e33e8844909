from goldlib import *
from mentions import mentions

TEXT = """Yadea's first-half profit up nearly 60% as trade-in scheme lifts e-bike sales

August 26, 2025 2 min read

Hong Kong-listed Yadea Group, the world's largest maker of electric two-wheelers, said its net profit for the six months to June 30 climbed 59.5% to RMB1.65 billion (about US$230 million). In the same period of 2024 it was RMB1.03 billion.

Revenue rose 33.1% to RMB19.19 billion, from RMB14.41 billion, which the company attributed to China's trade-in subsidies and its wider product range.

Yadea sold 8.79 million electric two-wheelers in the period, compared to 6.38 million. Of these, 2.11 million were electric scooters and 6.68 million electric bicycles. Sales of batteries and chargers amounted to RMB5.03 billion, or 26.2% of revenue.

Gross margin increased by 1.6 percentage points to 19.6%. R&D costs were up 8.3% at RMB602 million. Basic earnings per share stood at RMB0.556 versus RMB0.349.

Second-placed Aima Technology reported last week that it earned RMB1.21 billion in the half year on sales of RMB13 billion, up 27.9% and 23%, respectively.

The group had 4,300 distributors with over 40,000 points of sale in China at the end of June, and its products were sold in 100 countries. Its factories in Indonesia and Vietnam, the latter under construction in Bac Giang with an investment of US$100 million, are each planned for up to 2 million units per year by 2028.

As of June 30, cash and equivalents totalled RMB8.91 billion. Headcount was 13,060, from 11,870 at the end of 2024.

Management kept its full-year target of more than 16 million units, 23% above the 13.02 million of last year, an analyst present at the briefing said.

Tags: Yadea, e-bikes, results
Previous: Luyuan opens 5th plant | Next: Ninebot recalls kickscooters
"""

doc = dict(
    id='tv-b-yadea-h1-2508', published='2025-08-26', source='two-wheel-asia',
    title="Yadea's first-half profit up nearly 60% as trade-in scheme lifts e-bike sales",
    text=TEXT,
    claims=[
        c('60%', 'net_income', 60, 'percent', company='Yadea', role='change', p=('2025-01-01', '2025-06-30')),
        c('59.5%', 'net_income', 59.5, 'percent', company='Yadea', role='change', p=('2025-01-01', '2025-06-30')),
        c('RMB1.65 billion', 'net_income', 1650000000, 'CNY', company='Yadea', p=('2025-01-01', '2025-06-30')),
        c('US$230 million', 'net_income', 230000000, 'USD', company='Yadea', p=('2025-01-01', '2025-06-30')),
        c('RMB1.03 billion', 'net_income', 1030000000, 'CNY', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('33.1%', 'revenue', 33.1, 'percent', company='Yadea', role='change', p=('2025-01-01', '2025-06-30')),
        c('RMB19.19 billion', 'revenue', 19190000000, 'CNY', company='Yadea', p=('2025-01-01', '2025-06-30')),
        c('RMB14.41 billion', 'revenue', 14410000000, 'CNY', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('8.79 million electric two-wheelers', 'sales', 8790000, 'vehicle', company='Yadea', p=('2025-01-01', '2025-06-30')),
        c('6.38 million', 'sales', 6380000, 'vehicle', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('2.11 million', 'sales', 2110000, 'vehicle', company='Yadea', p=('2025-01-01', '2025-06-30')),
        c('6.68 million', 'sales', 6680000, 'vehicle', company='Yadea', p=('2025-01-01', '2025-06-30')),
        c('RMB5.03 billion', 'revenue', 5030000000, 'CNY', company='Yadea', p=('2025-01-01', '2025-06-30')),
        c('26.2%', 'revenue', 26.2, 'percent', company='Yadea', role='share', p=('2025-01-01', '2025-06-30')),
        c('1.6 percentage points', 'gross_margin', 1.6, 'percentage_point', company='Yadea', role='change', p=('2025-01-01', '2025-06-30')),
        c('19.6%', 'gross_margin', 19.6, 'percent', company='Yadea', p=('2025-01-01', '2025-06-30')),
        c('8.3%', 'rnd', 8.3, 'percent', company='Yadea', role='change', p=('2025-01-01', '2025-06-30')),
        c('RMB602 million', 'rnd', 602000000, 'CNY', company='Yadea', p=('2025-01-01', '2025-06-30')),
        c('RMB0.556', 'net_income', 0.556, 'CNY', company='Yadea', per='share', p=('2025-01-01', '2025-06-30')),
        c('RMB0.349', 'net_income', 0.349, 'CNY', company='Yadea', per='share', p=('2024-01-01', '2024-06-30')),
        c('RMB1.21 billion', 'net_income', 1210000000, 'CNY', company='Aima Technology', p=('2025-01-01', '2025-06-30')),
        c('RMB13 billion', 'revenue', 13000000000, 'CNY', company='Aima Technology', p=('2025-01-01', '2025-06-30')),
        c('27.9%', 'net_income', 27.9, 'percent', company='Aima Technology', role='change', p=('2025-01-01', '2025-06-30')),
        c('23%', 'revenue', 23, 'percent', company='Aima Technology', role='change', p=('2025-01-01', '2025-06-30')),
        c('4,300', ['stores', 'other'], 4300, ['store', 'item'], company='Yadea', p=('2025-06-30', '2025-06-30')),
        c('40,000 points of sale', 'stores', 40000, 'store', None, company='Yadea', p=('2025-06-30', '2025-06-30')),
        c('100 countries', 'countries', 100, 'country', company='Yadea', p=('2025-06-30', '2025-06-30')),
        c('US$100 million', 'investment', 100000000, 'USD', company='Yadea', status=['plan', 'target', 'forecast']),
        c('2 million units', 'capacity', None, 'vehicle', 2000000, company='Yadea', per='year', p=(None, '2028-12-31'), status=['plan', 'target', 'forecast']),
        c('RMB8.91 billion', 'cash', 8910000000, 'CNY', company='Yadea', p=('2025-06-30', '2025-06-30')),
        c('13,060', 'headcount', 13060, 'job', company='Yadea', p=('2025-06-30', '2025-06-30')),
        c('11,870', 'headcount', 11870, 'job', company='Yadea', p=('2024-12-31', '2024-12-31')),
        c('16 million units', 'sales', 16000000, 'vehicle', None, company='Yadea', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('23%', 'sales', 23, 'percent', nth=1, company='Yadea', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('13.02 million', 'sales', 13020000, 'vehicle', company='Yadea', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Yadea': ('COMPANY', 'Yadea'), 'Aima Technology': ('COMPANY', 'Aima Technology'), 'Ninebot': ('COMPANY', 'Ninebot'), 'Luyuan': ('COMPANY', 'Luyuan')}),
    checks=[],
)
