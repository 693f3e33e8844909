from goldlib import *
from mentions import mentions

TEXT = """LG Energy Solution lands third big deal in four months, flags lower third-quarter profit

SEOUL/FRANKFURT (Corporate news). LG Energy Solution will supply an affiliate of Mercedes-Benz with batteries over ten years beginning in 2028; the contract covers 50.5 GWh, a filing says. Market watchers put its worth at several trillion won.

The agreement follows those with Renault's Ampere in July (39 GWh of LFP cells, enough for 590,000 cars, 2025 to 2030) and with Ford, struck last week, under which the company ships 75 GWh from 2027, to be made in Wrocław. In the first half it used only 59.4% of the capacity it has there and elsewhere, against 74.8% in the first half of 2023.

Preliminary figures released the day before show operating profit of 448.3 billion won ($333 million) for July-September. That's 38.7% less than the 731.2 billion won of last year, though 129.5% up from the previous quarter's 195.3 billion won; U.S. production credits of 466 billion won are in it, failing which the battery maker would be 17.7 billion won in deficit. Sales: 6.88 trillion won, 16.3% lower than a year ago, 11.6% higher than in Q2.

Shares rose 2.1% to 420,500 won on Tuesday. The firm will not change its plan to lift annual sales to 67 trillion won by 2028, twice the 33.7 trillion won of 2023, or to cut capital expenditure below last year's 10.9 trillion.

Contact: pr-office, +82 2 3777 0000
"""

doc = dict(
    id='tj-pr-lfp-release-kr-us', published='2024-10-09', source='newsroom-release',
    title='LG Energy Solution lands third big deal in four months, flags lower third-quarter profit',
    text=TEXT,
    claims=[
        c('ten years', 'duration', 10, 'year', company='LG Energy Solution'),
        c('2028', 'delivery_start', None, 'date', company='LG Energy Solution', p=('2028-01-01', '2028-12-31'), status=['plan', 'target']),
        c('50.5 GWh', 'orders', 50.5, 'GWh', company='LG Energy Solution'),
        c('39 GWh', 'orders', 39, 'GWh', company='LG Energy Solution', p=('2024-07-01', '2024-07-31')),
        c('590,000 cars', 'other', 590000, 'vehicle', company='LG Energy Solution'),
        c('75 GWh', 'orders', 75, 'GWh', company='LG Energy Solution'),
        c('59.4%', 'other', 59.4, 'percent', company='LG Energy Solution', p=('2024-01-01', '2024-06-30')),
        c('74.8%', 'other', 74.8, 'percent', company='LG Energy Solution', p=('2023-01-01', '2023-06-30')),
        c('448.3 billion won', 'operating_income', 448300000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('$333 million', 'operating_income', 333000000.0, 'USD', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('38.7%', 'operating_income', -38.7, 'percent', company='LG Energy Solution', role='change', p=('2024-07-01', '2024-09-30')),
        c('731.2 billion won', 'operating_income', 731200000000.0, 'KRW', company='LG Energy Solution', p=('2023-07-01', '2023-09-30')),
        c('129.5%', 'operating_income', 129.5, 'percent', company='LG Energy Solution', role='change', p=('2024-07-01', '2024-09-30')),
        c('195.3 billion won', 'operating_income', 195300000000.0, 'KRW', company='LG Energy Solution', p=('2024-04-01', '2024-06-30')),
        c('466 billion won', 'subsidy', 466000000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('17.7 billion won', 'operating_income', -17700000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('6.88 trillion won', 'revenue', 6880000000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('16.3%', 'revenue', -16.3, 'percent', company='LG Energy Solution', role='change', p=('2024-07-01', '2024-09-30')),
        c('11.6%', 'revenue', 11.6, 'percent', company='LG Energy Solution', role='change', p=('2024-07-01', '2024-09-30')),
        c('2.1%', 'share_price', 2.1, 'percent', company='LG Energy Solution', role='change', p=('2024-10-08', '2024-10-08')),
        c('420,500 won', 'share_price', 420500, 'KRW', company='LG Energy Solution', per='share', p=('2024-10-08', '2024-10-08')),
        c('67 trillion won', 'revenue', 67000000000000.0, 'KRW', company='LG Energy Solution', p=('2028-01-01', '2028-12-31'), status=['target', 'forecast']),
        c('twice', 'revenue', 100, 'percent', company='LG Energy Solution', role='change', p=('2028-01-01', '2028-12-31'), status=['target', 'forecast']),
        c('33.7 trillion won', 'revenue', 33700000000000.0, 'KRW', company='LG Energy Solution', p=('2023-01-01', '2023-12-31')),
        c('10.9 trillion', 'capex', 10900000000000.0, 'KRW', company='LG Energy Solution', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Ford': ('COMPANY', 'Ford'), 'Ampere': ('COMPANY', 'Ampere'), 'Renault': ('COMPANY', 'Renault')}),
    checks=[],
)
