from goldlib import *
from mentions import mentions

TEXT = """Panasonic slashes battery profit forecast as Japan output is cut 60%

OSAKA -- Panasonic Holdings on Monday lowered the annual operating profit outlook for Panasonic Energy, its unit which supplies cells to Tesla, by 15% to 115 billion yen ($768 million).

The previous forecast for the year to March 2024 was 135 billion yen.

Battery cell production in Japan was reduced by 60% in the July-September quarter from the quarter before, as demand for the high-priced Model S and Model X slowed. Output at the Nevada plant was raised instead. The factory, with an annual capacity of 38 gigawatt-hours, aims to lift production by 10% by the end of 2025.

For the group as a whole, net profit for the April-September half came to 288.4 billion yen, 2.7 times the 107.3 billion yen of the same period last year. Part of the gain stems from U.S. tax credits, which the company now puts at 87 billion yen for the whole year.

Sales edged up 1% to 4.12 trillion yen. Panasonic kept its full-year sales forecast of 8.5 trillion yen and its net profit forecast of 460 billion yen.

The group broke ground last November on a plant in De Soto, Kansas, an investment of about $4 billion, where production is scheduled to begin by March 2025.

The stock slid 5.3% to 1,402 yen before the announcement.
"""

doc = dict(
    id='tw-c-panasonic-q2fy24', published='2023-10-31', source='nikkan-biz-english',
    title='Panasonic slashes battery profit forecast as Japan output is cut 60%',
    text=TEXT,
    claims=[
        c('60%', 'production', -60, 'percent', company=['Panasonic Energy', 'Panasonic Holdings', 'Panasonic'], role='change', p=('2023-07-01', '2023-09-30')),
        c('15%', 'operating_income', -15, 'percent', company='Panasonic Energy', role='change', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('115 billion yen', 'operating_income', 115000000000, 'JPY', company='Panasonic Energy', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('$768 million', 'operating_income', 768000000, 'USD', company='Panasonic Energy', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('135 billion yen', 'operating_income', 135000000000, 'JPY', company='Panasonic Energy', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast'], superseded=True),
        c('60%', 'production', -60, 'percent', nth=1, company='Panasonic Energy', role='change', p=('2023-07-01', '2023-09-30')),
        c('38 gigawatt-hours', 'capacity', 38, 'GWh', company='Panasonic Energy', per='year'),
        c('10%', 'production', 10, 'percent', company='Panasonic Energy', role='change', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('288.4 billion yen', 'net_income', 288400000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2023-04-01', '2023-09-30')),
        c('2.7 times', 'net_income', 170, 'percent', company=['Panasonic Holdings', 'Panasonic'], role='change', p=('2023-04-01', '2023-09-30')),
        c('107.3 billion yen', 'net_income', 107300000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2022-04-01', '2022-09-30')),
        c('87 billion yen', ['subsidy', 'other'], 87000000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2023-04-01', '2024-03-31'), status='forecast'),
        c('1%', 'revenue', 1, 'percent', company=['Panasonic Holdings', 'Panasonic'], role='change', p=('2023-04-01', '2023-09-30')),
        c('4.12 trillion yen', 'revenue', 4120000000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2023-04-01', '2023-09-30')),
        c('8.5 trillion yen', 'revenue', 8500000000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('460 billion yen', 'net_income', 460000000000, 'JPY', company=['Panasonic Holdings', 'Panasonic'], p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('$4 billion', 'investment', 4000000000, 'USD', company=['Panasonic Holdings', 'Panasonic Energy'], status=['plan', 'target', 'forecast']),
        c('March 2025', 'production_start', None, 'date', company=['Panasonic Holdings', 'Panasonic Energy'], p=(None, '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('5.3%', 'share_price', -5.3, 'percent', company=['Panasonic Holdings', 'Panasonic'], role='change', p=('2023-10-30', '2023-10-30')),
        c('1,402 yen', 'share_price', 1402, 'JPY', company=['Panasonic Holdings', 'Panasonic'], per='share', p=('2023-10-30', '2023-10-30')),
    ],
    names=mentions(TEXT, {'Panasonic Energy': ('COMPANY', 'Panasonic Energy'), 'Panasonic Holdings': ('COMPANY', 'Panasonic Holdings'), 'Panasonic': ('COMPANY', 'Panasonic Holdings'), 'Tesla': ('COMPANY', 'Tesla'), 'Model S': ('PRODUCT', 'Model S'), 'Model X': ('PRODUCT', 'Model X')}),
    checks=[],
)
