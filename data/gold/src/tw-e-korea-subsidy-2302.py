from goldlib import *
from mentions import mentions

TEXT = """Korea's new EV subsidies favor Hyundai, Kia over Tesla

The maximum state subsidy for an electric passenger car goes down to 6.8 million won ($5,530) this year from 7 million won in 2022, the environment ministry said Thursday, while the number of cars eligible rises to 215,000 from 160,000.

Buyers of cars priced below 57 million won can get the full sum, up from a limit of 55 million won. Cars of up to 85 million won qualify for half. Local governments add as much as 11.5 million won, depending on the region; in Seoul it is 1.8 million won.

For the first time, carmakers that do not run their own service centers in Korea lose 20 percent of the performance-based part of the subsidy, worth 5 million won at most. Another 200,000 won goes to makers that have installed 100 or more fast chargers within the last three years.

Tesla, which has 1,030 Superchargers but just nine service centers here, would receive 2.6 million won for the Model Y, industry officials estimated. Hyundai's Ioniq 5 and Kia's EV6 keep the maximum of 6.8 million won.

Imports from China are hit harder in buses. Electric buses get 70 million won, but only with batteries of high energy density; for the rest, the amount shrinks to 30 percent of that. Chinese models made up 42 percent of the 2,075 electric buses sold last year.

In total, 164,500 EVs were sold in Korea in 2022, up 64 percent, for 9.8 percent of the market. Hyundai and Kia together had 119,800 of those. Tesla sold 14,571, down 18 percent.

The ministry's EV budget for the year comes to 1.9 trillion won, and another 297 billion won is set aside for chargers. Korea had about 205,000 chargers in December, 20,700 of them fast.

Hyundai Motor ended 1.2 percent higher at 174,500 won.
"""

PL = ['plan', 'target', 'forecast']
H = ['Hyundai', 'Hyundai Motor']
doc = dict(
    id='tw-e-korea-subsidy-2302', published='2023-02-02', source='hanriver-herald',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('6.8 million won', 'subsidy', None, 'KRW', 6.8e6, per=['vehicle', None], p=y(2023)),
        c('$5,530', 'subsidy', None, 'USD', 5530, per=['vehicle', None], p=y(2023)),
        c('7 million won', 'subsidy', None, 'KRW', 7e6, per=['vehicle', None], p=y(2022)),
        c('215,000', ['subsidy', 'other', 'sales'], 215000, 'vehicle', p=y(2023), status=PL),
        c('160,000', ['subsidy', 'other', 'sales'], 160000, 'vehicle', p=y(2022), status=PL + ['actual']),
        c('57 million won', ['price', 'subsidy'], None, 'KRW', 5.7e7, p=y(2023)),
        c('55 million won', ['price', 'subsidy'], None, 'KRW', 5.5e7, p=y(2022)),
        c('85 million won', ['price', 'subsidy'], None, 'KRW', 8.5e7, p=y(2023)),
        c('half', 'subsidy', 50, 'percent', role='share', p=y(2023)),
        c('11.5 million won', 'subsidy', None, 'KRW', 1.15e7, per=['vehicle', None], p=y(2023)),
        c('1.8 million won', 'subsidy', 1.8e6, 'KRW', per=['vehicle', None], p=y(2023)),
        c('20 percent', 'subsidy', -20, 'percent', role='change', p=y(2023)),
        c('5 million won', 'subsidy', None, 'KRW', 5e6, nth=3, per=['vehicle', None], p=y(2023)),
        c('200,000 won', 'subsidy', 200000, 'KRW', per=['vehicle', None], p=y(2023)),
        c('100', 'chargers', 100, 'charger', None),
        c('1,030 Superchargers', 'chargers', 1030, 'charger', company='Tesla'),
        c('nine service centers', 'stores', 9, 'store', company='Tesla'),
        c('2.6 million won', 'subsidy', 2.6e6, 'KRW', company='Tesla', product='Model Y', per=['vehicle', None], p=y(2023), status='forecast'),
        c('6.8 million won', 'subsidy', 6.8e6, 'KRW', nth=1, company=H + ['Kia'], product=['Ioniq 5', 'EV6', None], per=['vehicle', None], p=y(2023)),
        c('70 million won', 'subsidy', 7e7, 'KRW', per=['vehicle', None], p=y(2023)),
        c('30 percent', 'subsidy', 30, 'percent', role='share', p=y(2023)),
        c('42 percent', ['market_share', 'sales'], 42, 'percent', role=['share', 'level'], p=y(2022)),
        c('2,075 electric buses', 'sales', 2075, 'vehicle', p=y(2022)),
        c('164,500 EVs', 'sales', 164500, 'vehicle', p=y(2022)),
        c('64 percent', 'sales', 64, 'percent', role='change', p=y(2022)),
        c('9.8 percent', 'penetration', 9.8, 'percent', p=y(2022)),
        c('119,800', 'sales', 119800, 'vehicle', company=H + ['Kia'], p=y(2022)),
        c('14,571', 'sales', 14571, 'vehicle', company='Tesla', p=y(2022)),
        c('18 percent', 'sales', -18, 'percent', company='Tesla', role='change', p=y(2022)),
        c('1.9 trillion won', 'subsidy', 1.9e12, 'KRW', p=y(2023), status=PL + ['actual']),
        c('297 billion won', 'subsidy', 2.97e11, 'KRW', p=y(2023), status=PL + ['actual']),
        c('205,000 chargers', 'chargers', 205000, 'charger', p=m(2022, 12)),
        c('20,700', 'chargers', 20700, 'charger', p=m(2022, 12)),
        c('1.2 percent', 'share_price', 1.2, 'percent', company=H, role='change', p=('2023-02-02', '2023-02-02')),
        c('174,500 won', 'share_price', 174500, 'KRW', company=H, per=['share', None], p=('2023-02-02', '2023-02-02')),
    ],
    names=mentions(TEXT, {'Hyundai Motor': ('COMPANY', 'Hyundai'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'EV6': ('PRODUCT', 'EV6')}),
    checks=[],
)
