from goldlib import *
from mentions import mentions

TEXT = """Ather Energy fixes price band at Rs 304-321; issue opens April 28

Investors who burnt their fingers in last August’s Ola Electric float are getting another electric scooter to bet on, and a cheaper one than bankers had talked of in winter. At the upper end of the band announced on Wednesday, Ather Energy would fetch a market capitalisation of ₹11,956 crore ($1.40 billion), down from the $2.5 billion it had once hoped for.

The public offer adds up to ₹2,981 crore: ₹2,626 crore of new shares, plus an offer for sale of ₹355 crore, trimmed from 2.2 crore shares to 1.1 crore shares. Hero MotoCorp, the biggest shareholder with 38.19 per cent, is not selling a single one; Singapore’s GIC holds 15.43 per cent.

A retail bidder must apply for at least 46 shares, which at Rs 321 apiece means Rs 14,766.

What will it do with the cash?
1. ₹927 crore for the plant coming up in Chhatrapati Sambhajinagar, Maharashtra, whose first stage is to turn out 5 lakh units per annum
2. ₹750 crore on R&D till FY28
3. ₹40 crore to repay loans

In the nine months to December, Ather’s loss came to ₹578 crore on a topline of ₹1,579 crore, as against ₹776 crore and ₹1,230 crore, respectively, in the comparable stretch of FY24.
"""

doc = dict(
    id='b-atheripo.1', published='2025-04-23', source='street-ticker',
    title='Ather Energy fixes price band at Rs 304-321; issue opens April 28',
    text=TEXT,
    claims=[
        c('Rs 304-321', ['price', 'share_price'], 304, 'INR', 321, company='Ather Energy', per=['share', None]),
        c('₹11,956 crore', 'valuation', 119560000000, 'INR', company='Ather Energy', status=['forecast', 'target', 'actual', 'plan']),
        c('$1.40 billion', 'valuation', 1400000000, 'USD', company='Ather Energy', status=['forecast', 'target', 'actual', 'plan']),
        c('$2.5 billion', 'valuation', 2500000000, 'USD', company='Ather Energy', status=['target', 'forecast', 'plan'], superseded=True),
        c('₹2,981 crore', 'funding', 29810000000, 'INR', company='Ather Energy', status='plan'),
        c('₹2,626 crore', 'funding', 26260000000, 'INR', company='Ather Energy', status='plan'),
        c('₹355 crore', 'funding', 3550000000, 'INR', company='Ather Energy', status='plan'),
        c('2.2 crore shares', 'other', 22000000, 'share', company='Ather Energy', status='plan', superseded=True),
        c('1.1 crore shares', 'other', 11000000, 'share', company='Ather Energy', status='plan'),
        c('38.19 per cent', 'stake', 38.19, 'percent', company='Hero MotoCorp'),
        c('15.43 per cent', 'stake', 15.43, 'percent', company='GIC'),
        c('46 shares', 'other', 46, 'share', None, company='Ather Energy', status='plan'),
        c('Rs 321', ['share_price', 'price'], 321, 'INR', company='Ather Energy', per=['share', None]),
        c('Rs 14,766', ['other', 'price'], 14766, 'INR', None, company='Ather Energy', status='plan'),
        c('₹927 crore', ['investment', 'capex'], 9270000000, 'INR', company='Ather Energy', status='plan'),
        c('5 lakh units', 'capacity', 500000, 'vehicle', company='Ather Energy', per='year', status='plan'),
        c('₹750 crore', 'rnd', 7500000000, 'INR', company='Ather Energy', p=(None, '2028-03-31'), status='plan'),
        c('₹40 crore', ['debt', 'other'], 400000000, 'INR', company='Ather Energy', status='plan'),
        c('₹578 crore', 'net_income', -5780000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-12-31')),
        c('₹1,579 crore', 'revenue', 15790000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-12-31')),
        c('₹776 crore', 'net_income', -7760000000, 'INR', company='Ather Energy', p=('2023-04-01', '2023-12-31')),
        c('₹1,230 crore', 'revenue', 12300000000, 'INR', company='Ather Energy', p=('2023-04-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {
        'Ather Energy': ('COMPANY', 'Ather Energy'),
        'Ather': ('COMPANY', 'Ather Energy'),
        'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'),
        'GIC': ('COMPANY', 'GIC'),
        'Ola Electric': ('COMPANY', 'Ola Electric'),
    }),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['₹11,956 crore', '$1.40 billion']),
        dict(kind='sum', verdict='consistent', quotes=['₹2,626 crore', '₹355 crore', '₹2,981 crore']),
        dict(kind='rate', verdict='consistent', quotes=['46 shares', 'Rs 321', 'Rs 14,766']),
        dict(kind='revision', verdict='consistent', quotes=['$2.5 billion', '$1.40 billion']),
        dict(kind='revision', verdict='consistent', quotes=['2.2 crore shares', '1.1 crore shares']),
    ],
)
