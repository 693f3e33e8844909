from goldlib import *
from mentions import mentions

TEXT = """Nissan to axe 9,000 jobs worldwide, slashes profit outlook by 70 pct

YOKOHAMA - Nissan said Thursday it would eliminate 9,000 positions, or about 7 pct of its global payroll of 133,000, and take a fifth out of its production capacity after first-half earnings all but evaporated.

Consolidated results, April–September (billion yen):

                      H1 FY2024   H1 FY2023
Net revenue           5,984.2     6,063.3
Operating profit         32.9       336.7
Operating margin         0.5%        5.6%
Net income               19.2       296.2
Retail units (1,000)    1,596       1,624

For the fiscal year to next March the automaker now looks for an operating profit of 150 billion yen ($975 million), not the 500 billion yen it had still held out in July, on revenue of 12.7 trillion yen, lowered from 14 trillion. A net profit forecast has been withdrawn altogether. Global sales are assumed at 3.4 million units.

President Makoto Uchida, who will forfeit part of his pay from this month, wants to save 300 billion yen in fixed costs. To raise funds Nissan will part with up to 10 pct of Mitsubishi Motors, in which it holds 34 pct. The lead time for a new model is to be compressed to 30 months.
"""

doc = dict(
    id='te-nissan-fy24', published='2024-11-07', source='yokohama-shimbun-eigo',
    title='Nissan to axe 9,000 jobs worldwide, slashes profit outlook by 70 pct',
    text=TEXT,
    claims=[
        c('9,000 jobs', 'layoffs', 9000, 'job', company='Nissan', status=['plan', 'actual']),
        c('70 pct', 'operating_income', -70, 'percent', company='Nissan', role='change', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('9,000 positions', 'layoffs', 9000, 'job', company='Nissan', status=['plan', 'actual']),
        c('7 pct', 'layoffs', 7, 'percent', company='Nissan', status=['plan', 'actual']),
        c('133,000', 'headcount', 133000, 'job', company='Nissan'),
        c('a fifth', 'capacity', -20, 'percent', company='Nissan', role='change', status=['plan', 'target', 'forecast']),
        c('5,984.2', 'revenue', 5984200000000, 'JPY', company='Nissan', p=('2024-04-01', '2024-09-30')),
        c('6,063.3', 'revenue', 6063300000000, 'JPY', company='Nissan', p=('2023-04-01', '2023-09-30')),
        c('32.9', 'operating_income', 32900000000, 'JPY', company='Nissan', p=('2024-04-01', '2024-09-30')),
        c('336.7', 'operating_income', 336700000000, 'JPY', company='Nissan', p=('2023-04-01', '2023-09-30')),
        c('0.5%', 'margin', 0.5, 'percent', company='Nissan', p=('2024-04-01', '2024-09-30')),
        c('5.6%', 'margin', 5.6, 'percent', company='Nissan', p=('2023-04-01', '2023-09-30')),
        c('19.2', 'net_income', 19200000000, 'JPY', company='Nissan', p=('2024-04-01', '2024-09-30')),
        c('296.2', 'net_income', 296200000000, 'JPY', company='Nissan', p=('2023-04-01', '2023-09-30')),
        c('1,596', 'sales', 1596000, 'vehicle', company='Nissan', p=('2024-04-01', '2024-09-30')),
        c('1,624', 'sales', 1624000, 'vehicle', company='Nissan', p=('2023-04-01', '2023-09-30')),
        c('150 billion yen', 'operating_income', 150000000000, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('$975 million', 'operating_income', 975000000, 'USD', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('500 billion yen', 'operating_income', 500000000000, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast'], superseded=True),
        c('12.7 trillion yen', 'revenue', 12700000000000, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('14 trillion', 'revenue', 14000000000000, 'JPY', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast'], superseded=True),
        c('3.4 million', 'sales', 3400000, 'vehicle', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('300 billion yen', 'cost', 300000000000, 'JPY', company='Nissan', status=['target', 'forecast']),
        c('10 pct', 'stake', None, 'percent', 10, company='Mitsubishi Motors', status='plan'),
        c('34 pct', 'stake', 34, 'percent', company='Mitsubishi Motors'),
        c('30 months', 'duration', 30, 'month', company='Nissan', status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Mitsubishi Motors': ('COMPANY', 'Mitsubishi Motors')}),
)
