from goldlib import *
from mentions import mentions

TEXT = """Ather IPO opens Monday: price band Rs 304-321, half the valuation hoped for

MUMBAI: Ather Energy’s initial share sale, to open on April 28, will fetch Rs 2,981 crore at the upper end of the band, Rs 2,626 crore of it fresh equity. That is less than the Rs 3,100 crore the issue was cut down from, and values the Bengaluru firm at Rs 11,956 crore ($1.4 billion); a $2.4 billion price tag had been floated last autumn.

For the nine months to December the maker of the 450X lost Rs 577.9 crore on revenue of Rs 1,578.9 crore; in the whole of FY24 the two were Rs 1,059.7 crore and Rs 1,753.8 crore, respectively. It sold 1,07,983 units in the nine months, and the Rizta made up 57 per cent of that. Adjusted gross margin improved from 9 per cent in FY24 to 19 per cent.

Listed rival Ola Electric, which raised Rs 6,145 crore in August, has shed 34 per cent of its issue price of Rs 76 since. Greaves Electric Mobility, whose own offer of Rs 1,000 crore is pending, sold 48,000 in FY24.

Of the proceeds Rs 927 crore goes into the Maharashtra plant, designed for 10 lakh two-wheelers a year, and Rs 750 crore into research. Hero MotoCorp (38.2 per cent) sells nothing; Tiger Global, with 6.6, some.
"""

doc = dict(
    id='tq-ather-ipo-peers', published='2025-04-26', source='dalal-desk',
    title='Ather IPO opens Monday: price band Rs 304-321, half the valuation hoped for',
    text=TEXT,
    claims=[
        c('Rs 304-321', 'share_price', 304, 'INR', 321, company=['Ather Energy', 'Ather'], per='share', status='plan'),
        c('half', 'valuation', -50, 'percent', company=['Ather Energy', 'Ather'], role='change'),
        c('Rs 2,981 crore', 'funding', 29810000000, 'INR', company=['Ather Energy', 'Ather'], status='plan'),
        c('Rs 2,626 crore', 'funding', 26260000000, 'INR', company=['Ather Energy', 'Ather'], status='plan'),
        c('Rs 3,100 crore', 'funding', 31000000000, 'INR', company=['Ather Energy', 'Ather'], status='plan', superseded=True),
        c('Rs 11,956 crore', 'valuation', 119560000000, 'INR', company=['Ather Energy', 'Ather']),
        c('$1.4 billion', 'valuation', 1400000000, 'USD', company=['Ather Energy', 'Ather']),
        c('$2.4 billion', 'valuation', 2400000000, 'USD', company=['Ather Energy', 'Ather'], status='target', superseded=True),
        c('Rs 577.9 crore', 'net_income', -5779000000, 'INR', company=['Ather Energy', 'Ather'], p=('2024-04-01', '2024-12-31')),
        c('Rs 1,578.9 crore', 'revenue', 15789000000, 'INR', company=['Ather Energy', 'Ather'], p=('2024-04-01', '2024-12-31')),
        c('Rs 1,059.7 crore', 'net_income', -10597000000, 'INR', company=['Ather Energy', 'Ather'], p=('2023-04-01', '2024-03-31')),
        c('Rs 1,753.8 crore', 'revenue', 17538000000, 'INR', company=['Ather Energy', 'Ather'], p=('2023-04-01', '2024-03-31')),
        c('1,07,983 units', 'sales', 107983, 'vehicle', company=['Ather Energy', 'Ather'], p=('2024-04-01', '2024-12-31')),
        c('57 per cent', 'sales', 57, 'percent', company=['Ather Energy', 'Ather'], product='Rizta', role='share', p=('2024-04-01', '2024-12-31')),
        c('9 per cent', 'gross_margin', 9, 'percent', company=['Ather Energy', 'Ather'], p=('2023-04-01', '2024-03-31')),
        c('19 per cent', 'gross_margin', 19, 'percent', company=['Ather Energy', 'Ather'], p=('2024-04-01', '2024-12-31')),
        c('Rs 6,145 crore', 'funding', 61450000000, 'INR', company=['Ola Electric', 'Ola'], p=('2024-08-01', '2024-08-31')),
        c('34 per cent', 'share_price', -34, 'percent', company=['Ola Electric', 'Ola'], role='change'),
        c('Rs 76', 'share_price', 76, 'INR', company=['Ola Electric', 'Ola']),
        c('Rs 1,000 crore', 'funding', 10000000000, 'INR', company='Greaves Electric Mobility', status='plan'),
        c('48,000', 'sales', 48000, 'vehicle', company='Greaves Electric Mobility', p=('2023-04-01', '2024-03-31')),
        c('Rs 927 crore', 'investment', 9270000000, 'INR', company=['Ather Energy', 'Ather'], status='plan'),
        c('10 lakh', 'capacity', 1000000, 'vehicle', company=['Ather Energy', 'Ather'], per='year', status='plan'),
        c('Rs 750 crore', 'rnd', 7500000000, 'INR', company=['Ather Energy', 'Ather'], status='plan'),
        c('38.2 per cent', 'stake', 38.2, 'percent', company='Hero MotoCorp'),
        c('6.6', 'stake', 6.6, 'percent', company='Tiger Global'),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Greaves Electric Mobility': ('COMPANY', 'Greaves Electric Mobility'), 'Tiger Global': ('COMPANY', 'Tiger Global'), '450X': ('PRODUCT', '450X'), 'Rizta': ('PRODUCT', 'Rizta')}),
    checks=[],
)
