from goldlib import *
from mentions import mentions

TEXT = """Fisker's first revenue falls short, 2023 production forecast cut again

Contributor, Benjamin Alder
Fri, Aug 4, 2023, 9:41 AM EDT
2 min read

Fisker (NYSE: FSR) reported a second-quarter loss that was wider than Wall Street had expected and lowered its production forecast for a second time this year.

The company lost $85.5 million, or 25 cents per share, wider than the $83 million or 24 cents that analysts had expected. In the second quarter of 2022 it lost $106 million, or 36 cents.

Sales were just $825,000, against estimates of $46.4 million. Compared with the first quarter, when revenue was $198,000, that is up more than 4x.

Fisker built 1,022 Oceans between April and June at the plant of contract manufacturer Magna in Graz, Austria, missing its goal of 1,400 to 1,700. Only 11 had been delivered by the end of the quarter.

For the full year it now sees 20,000 to 23,000 vehicles, after 32,000 to 36,000 in May and 42,400 at the start of the year. July's output was 1,009.

The Ocean Extreme is priced at $68,999 and goes up to 360 miles per charge, compared with 330 miles for the long-range Model Y. The base version will cost $37,499.

Operating expenses were $89 million, including $61 million for selling and administration. The company still guides for $535 million to $610 million of spending on operations and investments in 2023.

It ended June with $521.8 million in cash and raised another $300 million from convertible notes in July. Reservations for the Pear, to be sold for $29,900 from 2025, exceed 5,600.

Fisker shares were down 3.2% in early trading. The S&P 500 was up 0.4%.

View comments (37)
"""

doc = dict(
    id='tv-b-fisker-q2-2308', published='2023-08-04', source='market-bell-us',
    title="Fisker's first revenue falls short, 2023 production forecast cut again",
    text=TEXT,
    claims=[
        c('$85.5 million', 'net_income', -85500000, 'USD', company='Fisker', p=('2023-04-01', '2023-06-30')),
        c('25 cents per share', 'net_income', -0.25, 'USD', company='Fisker', per='share', p=('2023-04-01', '2023-06-30')),
        c('$83 million', 'net_income', -83000000, 'USD', company='Fisker', p=('2023-04-01', '2023-06-30'), status='forecast'),
        c('24 cents', 'net_income', -0.24, 'USD', company='Fisker', per='share', p=('2023-04-01', '2023-06-30'), status='forecast'),
        c('$106 million', 'net_income', -106000000, 'USD', company='Fisker', p=('2022-04-01', '2022-06-30')),
        c('36 cents', 'net_income', -0.36, 'USD', company='Fisker', per='share', p=('2022-04-01', '2022-06-30')),
        c('$825,000', 'revenue', 825000, 'USD', company='Fisker', p=('2023-04-01', '2023-06-30')),
        c('$46.4 million', 'revenue', 46400000, 'USD', company='Fisker', p=('2023-04-01', '2023-06-30'), status='forecast'),
        c('$198,000', 'revenue', 198000, 'USD', company='Fisker', p=('2023-01-01', '2023-03-31')),
        c('4x', 'revenue', 300, 'percent', None, company='Fisker', role='change', p=('2023-04-01', '2023-06-30')),
        c('1,022 Oceans', 'production', 1022, 'vehicle', company='Fisker', product='Ocean', p=('2023-04-01', '2023-06-30')),
        c('1,400 to 1,700', 'production', 1400, 'vehicle', 1700, company='Fisker', product='Ocean', p=('2023-04-01', '2023-06-30'), status=['target', 'forecast']),
        c('11', 'deliveries', 11, 'vehicle', company='Fisker', product='Ocean', p=(None, '2023-06-30')),
        c('20,000 to 23,000 vehicles', 'production', 20000, 'vehicle', 23000, company='Fisker', product='Ocean', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('32,000 to 36,000', 'production', 32000, 'vehicle', 36000, company='Fisker', product='Ocean', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('42,400', 'production', 42400, 'vehicle', company='Fisker', product='Ocean', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('1,009', 'production', 1009, 'vehicle', company='Fisker', product='Ocean', p=('2023-07-01', '2023-07-31')),
        c('$68,999', 'price', 68999, 'USD', company='Fisker', product='Ocean Extreme'),
        c('360 miles', 'range', None, 'mile', 360, company='Fisker', product='Ocean Extreme'),
        c('330 miles', 'range', 330, 'mile', company='Tesla', product=['Model Y', 'Model Y Long Range']),
        c('$37,499', 'price', 37499, 'USD', company='Fisker', product='Ocean'),
        c('$89 million', 'opex', 89000000, 'USD', company='Fisker', p=('2023-04-01', '2023-06-30')),
        c('$61 million', ['opex', 'other'], 61000000, 'USD', company='Fisker', p=('2023-04-01', '2023-06-30')),
        c('$535 million to $610 million', ['opex', 'capex'], 535000000, 'USD', 610000000, company='Fisker', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$521.8 million', 'cash', 521800000, 'USD', company='Fisker', p=('2023-06-30', '2023-06-30')),
        c('$300 million', 'funding', 300000000, 'USD', company='Fisker', p=('2023-07-01', '2023-07-31')),
        c('$29,900', 'price', 29900, 'USD', company='Fisker', product='Pear'),
        c('2025', ['launch', 'delivery_start'], None, 'date', company='Fisker', product='Pear', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('5,600', 'orders', 5600, 'order', None, company='Fisker', product='Pear'),
        c('3.2%', 'share_price', -3.2, 'percent', company='Fisker', role='change', p=('2023-08-04', '2023-08-04')),
    ],
    names=mentions(TEXT, {'Fisker': ('COMPANY', 'Fisker'), 'Magna': ('COMPANY', 'Magna'), 'Ocean': ('PRODUCT', 'Ocean'), 'Pear': ('PRODUCT', 'Pear'), 'Ocean Extreme': ('PRODUCT', 'Ocean Extreme'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
