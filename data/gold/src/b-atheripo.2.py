from goldlib import *
from mentions import mentions

TEXT = """Ather’s debut: a pop, a fizzle and a Rs 2,891-crore lesson in patience

BY MIDDAY the gong had lost its echo. Ather began life on the exchanges on Tuesday at Rs 328, a premium of 2.2% over the Rs 321 at which the shares had been sold, touched Rs 333 at best and then slid to close at Rs 302 — 5.9% under water.

That puts a tag of Rs 11,250 crore (or $1.33 billion) on the Bengaluru company, a good 6% less than the Rs 11,956 crore of the offer itself. Remember that bids had come in for no more than 1.43 times the stock on the block; Ola Electric, whose own listing was flat, got 4.27 times last year.

Should the faithful fret? Unit economics say no. Adjusted gross margin was 19% in the first three quarters of FY25 after 9% in FY24, ten points better, and a fifth of the scooters sold down south wear its logo. Hero MotoCorp, too, stays put with its 38.19%.

I do not own the shares; my nephew, 23, does.
"""

doc = dict(
    id='b-atheripo.2', published='2025-05-06', source='the-morning-mint-cart',
    title='Ather’s debut: a pop, a fizzle and a Rs 2,891-crore lesson in patience',
    text=TEXT,
    claims=[
        c('Rs 2,891-crore', 'funding', 28910000000, 'INR', company=['Ather Energy', 'Ather']),
        c('Rs 328', 'share_price', 328, 'INR', company=['Ather Energy', 'Ather'], per=[None, 'share'], p=('2025-05-06', '2025-05-06')),
        c('2.2%', 'share_price', 2.2, 'percent', company=['Ather Energy', 'Ather'], role='change', p=('2025-05-06', '2025-05-06')),
        c('Rs 321', 'share_price', 321, 'INR', company=['Ather Energy', 'Ather'], per=[None, 'share']),
        c('Rs 333', 'share_price', 333, 'INR', company=['Ather Energy', 'Ather'], per=[None, 'share'], p=('2025-05-06', '2025-05-06')),
        c('Rs 302', 'share_price', 302, 'INR', company=['Ather Energy', 'Ather'], per=[None, 'share'], p=('2025-05-06', '2025-05-06')),
        c('5.9%', 'share_price', -5.9, 'percent', company=['Ather Energy', 'Ather'], role='change', p=('2025-05-06', '2025-05-06')),
        c('Rs 11,250 crore', 'valuation', 112500000000, 'INR', company=['Ather Energy', 'Ather'], p=('2025-05-06', '2025-05-06')),
        c('$1.33 billion', 'valuation', 1330000000, 'USD', company=['Ather Energy', 'Ather'], p=('2025-05-06', '2025-05-06')),
        c('6%', 'valuation', -6, 'percent', company=['Ather Energy', 'Ather'], role='change', p=('2025-05-06', '2025-05-06')),
        c('Rs 11,956 crore', 'valuation', 119560000000, 'INR', company=['Ather Energy', 'Ather']),
        c('1.43 times', 'other', 1.43, 'times', company=['Ather Energy', 'Ather']),
        c('4.27 times', 'other', 4.27, 'times', company='Ola Electric', p=y(2024)),
        c('19%', 'gross_margin', 19, 'percent', company=['Ather Energy', 'Ather'], p=('2024-04-01', '2024-12-31')),
        c('9%', 'gross_margin', 9, 'percent', nth=2, company=['Ather Energy', 'Ather'], p=('2023-04-01', '2024-03-31')),
        c('ten points', 'gross_margin', 10, 'percentage_point', company=['Ather Energy', 'Ather'], role='change', p=('2024-04-01', '2024-12-31')),
        c('a fifth', 'market_share', 20, 'percent', company=['Ather Energy', 'Ather'], role=['share', 'level']),
        c('38.19%', 'stake', 38.19, 'percent', company='Hero MotoCorp'),
    ],
    names=mentions(TEXT, {
        'Ather': ('COMPANY', 'Ather'),
        'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'),
        'Ola Electric': ('COMPANY', 'Ola Electric'),
    }),
    checks=[
        dict(kind='conflict', verdict='inconsistent', quotes=[['b-atheripo.1', '₹2,981 crore'], 'Rs 2,891-crore'], suggestion='fits 2,981 crore'),
        dict(kind='agreement', verdict='consistent', quotes=[['b-atheripo.1', 'Rs 321'], 'Rs 321']),
        dict(kind='agreement', verdict='consistent', quotes=[['b-atheripo.1', '₹11,956 crore'], 'Rs 11,956 crore']),
        dict(kind='growth', verdict='consistent', quotes=['Rs 321', 'Rs 328', '2.2%']),
        dict(kind='growth', verdict='consistent', quotes=['Rs 321', 'Rs 302', '5.9%']),
        dict(kind='fx', verdict='consistent', quotes=['Rs 11,250 crore', '$1.33 billion']),
        dict(kind='growth', verdict='consistent', quotes=['Rs 11,956 crore', 'Rs 11,250 crore', '6%']),
        dict(kind='growth', verdict='consistent', quotes=['19%', 'after 9%', 'ten points']),
    ],
)
