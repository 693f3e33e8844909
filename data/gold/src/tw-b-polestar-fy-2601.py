from goldlib import *
from mentions import mentions

TEXT = """Polestar sells 58,900 cars in record year

Swedish electric car maker Polestar on Friday said retail sales rose 29% to 58,900 vehicles last year, its highest yearly volume, helped by the Polestar 4 in Europe and lower prices in South Korea.

In the fourth quarter an estimated 15,200 cars were sold, about 24% more than in the year-earlier period, but 1% fewer than in the third.

"We are where we said we would be," Chief Executive Michael Lohscheller said.

The company had aimed for compound annual growth of 30 to 35% in the years 2025 to 2027, which means at least 59,200 cars for the first of them. It did not issue guidance for 2026 and will do so with its results on March 5.

Europe accounted for 78% of the total. Britain was again the largest market, with 16,800 registrations and a growth of 41%, followed by Sweden, where 8,450 cars were registered, and Germany with 6,020. Sales in the United States fell by almost two-thirds to 1,900 after tariffs of 100% on Chinese-built cars were imposed.

The Polestar 4 made up 53% of orders in the fourth quarter. Its predecessor as best-seller, the Polestar 2, stood at 26% and the Polestar 3 at 21%.

Polestar opened 42 sales locations during the year, bringing the number to 199, and wants 250 by the end of this one.

The carmaker, majority-owned by China's Geely, also sold CO2 pooling credits worth $148 million in the first nine months.

At the end of September it had cash of $995 million. In December it secured a loan of up to $600 million from Geely Sweden Holdings.

Polestar shares, which trade on Nasdaq, are down 58% from a year ago.
"""

doc = dict(
    id='tw-b-polestar-fy-2601', published='2026-01-09', source='norrland-ekonomi',
    title='Polestar sells 58,900 cars in record year',
    text=TEXT,
    claims=[
        c('58,900 cars', 'sales', 58900, 'vehicle', company='Polestar', p=('2025-01-01', '2025-12-31')),
        c('29%', 'sales', 29, 'percent', company='Polestar', role='change', p=('2025-01-01', '2025-12-31')),
        c('58,900 vehicles', 'sales', 58900, 'vehicle', company='Polestar', p=('2025-01-01', '2025-12-31')),
        c('15,200 cars', 'sales', 15200, 'vehicle', company='Polestar', p=('2025-10-01', '2025-12-31')),
        c('24%', 'sales', 24, 'percent', company='Polestar', role='change', p=('2025-10-01', '2025-12-31')),
        c('1%', 'sales', -1, 'percent', company='Polestar', role='change', p=('2025-10-01', '2025-12-31')),
        c('30 to 35%', 'sales', 30, 'percent', 35, company='Polestar', role='change', per='year', p=('2025-01-01', '2027-12-31'), status=['target', 'forecast']),
        c('59,200 cars', 'sales', 59200, 'vehicle', None, company='Polestar', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('78%', 'sales', 78, 'percent', company='Polestar', role='share', p=('2025-01-01', '2025-12-31')),
        c('16,800 registrations', 'registrations', 16800, 'vehicle', company='Polestar', p=('2025-01-01', '2025-12-31')),
        c('41%', 'registrations', 41, 'percent', company='Polestar', role='change', p=('2025-01-01', '2025-12-31')),
        c('8,450 cars', 'registrations', 8450, 'vehicle', company='Polestar', p=('2025-01-01', '2025-12-31')),
        c('6,020', 'registrations', 6020, 'vehicle', company='Polestar', p=('2025-01-01', '2025-12-31')),
        c('two-thirds', 'sales', -66.666666667, 'percent', company='Polestar', role='change', p=('2025-01-01', '2025-12-31')),
        c('1,900', 'sales', 1900, 'vehicle', company='Polestar', p=('2025-01-01', '2025-12-31')),
        c('100%', 'tariff', 100, 'percent'),
        c('53%', 'orders', 53, 'percent', company='Polestar', product='Polestar 4', role='share', p=('2025-10-01', '2025-12-31')),
        c('26%', 'orders', 26, 'percent', company='Polestar', product='Polestar 2', role='share', p=('2025-10-01', '2025-12-31')),
        c('21%', 'orders', 21, 'percent', company='Polestar', product='Polestar 3', role='share', p=('2025-10-01', '2025-12-31')),
        c('42 sales locations', 'stores', 42, 'store', company='Polestar', role=['level', 'change'], p=('2025-01-01', '2025-12-31')),
        c('199', 'stores', 199, 'store', company='Polestar', p=('2025-12-31', '2025-12-31')),
        c('250', 'stores', 250, 'store', company='Polestar', p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('$148 million', ['revenue', 'other'], 148000000, 'USD', company='Polestar', p=('2025-01-01', '2025-09-30')),
        c('$995 million', 'cash', 995000000, 'USD', company='Polestar', p=('2025-09-30', '2025-09-30')),
        c('$600 million', ['funding', 'debt'], None, 'USD', 600000000, company='Polestar', p=('2025-12-01', '2025-12-31')),
        c('58%', 'share_price', -58, 'percent', company='Polestar', role='change', p=('2025-01-09', '2026-01-09')),
    ],
    names=mentions(TEXT, {'Polestar': ('COMPANY', 'Polestar'), 'Geely': ('COMPANY', 'Geely'), 'Geely Sweden Holdings': ('COMPANY', 'Geely Sweden Holdings'), 'Polestar 4': ('PRODUCT', 'Polestar 4'), 'Polestar 2': ('PRODUCT', 'Polestar 2'), 'Polestar 3': ('PRODUCT', 'Polestar 3')}),
    checks=[],
)
