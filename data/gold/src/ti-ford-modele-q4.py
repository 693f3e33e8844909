from goldlib import *
from mentions import mentions

TEXT = """Blue Oval's EV division loses billions again

DEARBORN. Model e, Ford's electric division, had an EBIT loss of $1.57 billion in the fourth quarter and $4.7 billion in all of 2023, compared with $2.2 billion in 2022. Ford Pro, by contrast, earned $7.2 billion, and Ford Blue $7.5 billion. The year ahead looks worse for the first of them: a loss of $5.0 billion to $5.5 billion.

The company as a whole posted revenue of $46.0 billion for the quarter, 4% more, and a net loss of $526 million. Cash at December 31 was nearly $29 billion. It will pay a supplemental dividend of 18 cents a share.

GM, which reported a week ago and whose Ultium output was 13,000 in December, promises 200,000 to 300,000 electric vehicles in North America in 2024. Rivian, once part-owned by the Dearborn automaker (12% at its 2021 debut), made 57,232 last year.

72,608 EVs were sold in the US during 2023, an 18% gain: 40,771 Mustang Mach-Es, 24,165 F-150 Lightnings, 7,672 E-Transits. January brought only 4,674, 11% down. Industrywide, 1.19 million electric cars were bought in the country last year, Cox Automotive says; 7.6% of the market.
"""

doc = dict(
    id='ti-ford-modele-q4', published='2024-02-07', source='motor-city-brief',
    title="Blue Oval's EV division loses billions again",
    text=TEXT,
    claims=[
        c('$1.57 billion', 'operating_income', -1570000000.0, 'USD', company='Ford Model e', p=('2023-10-01', '2023-12-31')),
        c('$4.7 billion', 'operating_income', -4700000000.0, 'USD', company='Ford Model e', p=('2023-01-01', '2023-12-31')),
        c('$2.2 billion', 'operating_income', -2200000000.0, 'USD', company='Ford Model e', p=('2022-01-01', '2022-12-31')),
        c('$7.2 billion', 'operating_income', 7200000000.0, 'USD', company='Ford Pro', p=('2023-01-01', '2023-12-31')),
        c('$7.5 billion', 'operating_income', 7500000000.0, 'USD', company='Ford Blue', p=('2023-01-01', '2023-12-31')),
        c('$5.0 billion to $5.5 billion', 'operating_income', -5500000000.0, 'USD', -5000000000.0, company='Ford Model e', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$46.0 billion', 'revenue', 46000000000.0, 'USD', company='Ford', p=('2023-10-01', '2023-12-31')),
        c('4%', 'revenue', 4, 'percent', company='Ford', role='change', p=('2023-10-01', '2023-12-31')),
        c('$526 million', 'net_income', -526000000.0, 'USD', company='Ford', p=('2023-10-01', '2023-12-31')),
        c('$29 billion', 'cash', 29000000000.0, 'USD', company='Ford', p=('2023-12-31', '2023-12-31')),
        c('18 cents', 'other', 0.18, 'USD', company='Ford', per='share', status=['plan', 'actual']),
        c('13,000', 'production', 13000, 'vehicle', company='General Motors', p=('2023-12-01', '2023-12-31')),
        c('200,000 to 300,000', 'production', 200000, 'vehicle', 300000, company='General Motors', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('12%', 'stake', 12, 'percent', company=['Ford', 'Rivian'], p=('2021-01-01', '2021-12-31')),
        c('57,232', 'production', 57232, 'vehicle', company='Rivian', p=('2023-01-01', '2023-12-31')),
        c('72,608', 'sales', 72608, 'vehicle', company='Ford', p=('2023-01-01', '2023-12-31')),
        c('18%', 'sales', 18, 'percent', company='Ford', role='change', p=('2023-01-01', '2023-12-31')),
        c('40,771', 'sales', 40771, 'vehicle', company='Ford', product='Mustang Mach-E', p=('2023-01-01', '2023-12-31')),
        c('24,165', 'sales', 24165, 'vehicle', company='Ford', product='F-150 Lightning', p=('2023-01-01', '2023-12-31')),
        c('7,672', 'sales', 7672, 'vehicle', company='Ford', product='E-Transit', p=('2023-01-01', '2023-12-31')),
        c('4,674', 'sales', 4674, 'vehicle', company='Ford', p=('2024-01-01', '2024-01-31')),
        c('11%', 'sales', -11, 'percent', company='Ford', role='change', p=('2024-01-01', '2024-01-31')),
        c('1.19 million', 'sales', 1190000.0, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('7.6%', 'penetration', 7.6, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Blue Oval': ('COMPANY', 'Ford'), 'Model e': ('COMPANY', 'Ford Model e'), 'Ford': ('COMPANY', 'Ford'), 'Ford Pro': ('COMPANY', 'Ford Pro'), 'Ford Blue': ('COMPANY', 'Ford Blue'), 'GM': ('COMPANY', 'General Motors'), 'Rivian': ('COMPANY', 'Rivian'), 'Mustang Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'F-150 Lightning': ('PRODUCT', 'F-150 Lightning'), 'E-Transit': ('PRODUCT', 'E-Transit')}),
    checks=[],
)
