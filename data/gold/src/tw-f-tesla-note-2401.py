from goldlib import *
from mentions import mentions

TEXT = """Analyst lowers Tesla 2024 delivery forecast below 2 million

Jan 11 (Baywire) - Brokerage Corran & Hale on Thursday cut its forecast for Tesla's 2024 deliveries to 1.94 million vehicles from 2.12 million, and its price target for the stock to $205 from $260.

Tesla delivered 1.81 million vehicles last year, 38% more than in 2022 and slightly above its own goal of 1.8 million. For years the carmaker has guided for average annual growth of 50%.

The analyst, Priya Lindqvist, expects deliveries of 443,000 in the first quarter, as against a consensus of 473,000, and sees the automotive gross margin without credits falling to 15.8% from 17.2% in the fourth quarter.

"Prices in China came down another 5.9% last week, and they will not come back," she wrote.

Of 41 analysts who cover the company, 15 rate it a "buy". Their mean price target is $243. Tesla closed at $233.94 on Wednesday and has lost 5.8% since the start of the year, giving it a market value of $744 billion.

Lindqvist estimates that the Cybertruck, which starts at $60,990, will contribute 60,000 units this year and 150,000 in 2025. Tesla CEO Elon Musk has said production would reach about 250,000 a year in 2025.

The brokerage kept its estimate of 2.6 million deliveries for 2025. It now sees earnings of $3.02 per share this year, down from $3.71. For BYD, it forecasts sales of 3.6 million in 2024, after 3.02 million last year.

(Reporting by J. Abara in Oakland; Editing by S. Wills)
"""

doc = dict(
    id='tw-f-tesla-note-2401', published='2024-01-11', source='baywire',
    title='Analyst lowers Tesla 2024 delivery forecast below 2 million',
    text=TEXT,
    claims=[
        c('2 million', 'deliveries', None, 'vehicle', 2e6, company='Tesla', p=y(2024), status='forecast'),
        c('1.94 million vehicles', 'deliveries', 1.94e6, 'vehicle', company='Tesla', p=y(2024), status='forecast'),
        c('2.12 million', 'deliveries', 2.12e6, 'vehicle', company='Tesla', p=y(2024), status='forecast', superseded=True),
        c('$205', 'share_price', 205, 'USD', company='Tesla', per=['share', None], status=['forecast', 'target']),
        c('$260', 'share_price', 260, 'USD', company='Tesla', per=['share', None], status=['forecast', 'target'], superseded=True),
        c('1.81 million vehicles', 'deliveries', 1.81e6, 'vehicle', company='Tesla', p=y(2023)),
        c('38%', 'deliveries', 38, 'percent', company='Tesla', role='change', p=y(2023)),
        c('1.8 million', 'deliveries', 1.8e6, 'vehicle', company='Tesla', p=y(2023), status='target'),
        c('50%', 'deliveries', 50, 'percent', company='Tesla', role='change', per=['year', None], status='target'),
        c('443,000', 'deliveries', 443000, 'vehicle', company='Tesla', p=q(2024, 1), status='forecast'),
        c('473,000', 'deliveries', 473000, 'vehicle', company='Tesla', p=q(2024, 1), status='forecast'),
        c('15.8%', 'gross_margin', 15.8, 'percent', company='Tesla', p=q(2024, 1), status='forecast'),
        c('17.2%', 'gross_margin', 17.2, 'percent', company='Tesla', p=q(2023, 4), status=['actual', 'forecast']),
        c('5.9%', 'price_change', -5.9, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-01-07')),
        c('$243', 'share_price', 243, 'USD', company='Tesla', per=['share', None], status=['forecast', 'target']),
        c('$233.94', 'share_price', 233.94, 'USD', company='Tesla', per=['share', None], p=('2024-01-10', '2024-01-10')),
        c('5.8%', 'share_price', -5.8, 'percent', nth=1, company='Tesla', role='change', p=('2024-01-01', '2024-01-10')),
        c('$744 billion', 'valuation', 744e9, 'USD', company='Tesla', p=('2024-01-10', '2024-01-10')),
        c('$60,990', 'price', 60990, 'USD', company='Tesla', product='Cybertruck'),
        c('60,000 units', ['deliveries', 'sales'], 60000, 'vehicle', company='Tesla', product='Cybertruck', p=y(2024), status='forecast'),
        c('150,000', ['deliveries', 'sales'], 150000, 'vehicle', company='Tesla', product='Cybertruck', p=y(2025), status='forecast'),
        c('250,000', 'production', 250000, 'vehicle', company='Tesla', product='Cybertruck', per='year', p=y(2025), status=['target', 'forecast']),
        c('2.6 million', 'deliveries', 2.6e6, 'vehicle', company='Tesla', p=y(2025), status='forecast'),
        c('$3.02', 'net_income', 3.02, 'USD', company='Tesla', per='share', p=y(2024), status='forecast'),
        c('$3.71', 'net_income', 3.71, 'USD', company='Tesla', per='share', p=y(2024), status='forecast', superseded=True),
        c('3.6 million', 'sales', 3.6e6, 'vehicle', company='BYD', p=y(2024), status='forecast'),
        c('3.02 million', 'sales', 3.02e6, 'vehicle', company='BYD', p=y(2023)),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Cybertruck': ('PRODUCT', 'Cybertruck')}),
    checks=[],
)
