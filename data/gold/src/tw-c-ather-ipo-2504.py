from goldlib import *
from mentions import mentions

TEXT = """Ather Energy IPO subscribed 1.44 times on final day; retail portion booked 1.83 times

The initial public offering of Bengaluru-based electric scooter maker Ather Energy got fully subscribed on the last day of bidding on Wednesday, helped by institutional buyers.

The IPO received bids for 7.55 crore shares against 5.24 crore shares on offer, translating into 1.44 times subscription, as per NSE data.

The qualified institutional buyers' quota was subscribed 1.58 times and the retail quota 1.83 times, while non-institutional investors picked up only 64 per cent of the shares set aside for them.

Ather on Friday mopped up ₹1,310 crore from anchor investors.

The ₹2,860-crore issue is a combination of a fresh issue of equity shares worth ₹2,540 crore and an offer for sale of up to 1.02 crore shares by promoters and other investors. The price band is ₹296-312 per share, which values the company at over ₹11,900 crore at the upper end.

Hero MotoCorp, which owns 38.2 per cent of the firm, is not selling.

Proceeds to the extent of ₹920 crore will go into a new factory in Maharashtra and ₹740 crore into research and development; ₹38 crore is meant for repayment of loans.

For the nine months ended December 2024, Ather narrowed its loss to ₹573 crore from ₹785 crore in the corresponding period of the previous year as revenue from operations climbed 27 per cent to ₹1,569 crore.

India's electric two-wheeler makers sold 11.5 lakh units in FY25, of which Ather accounted for 1.31 lakh, behind Ola Electric, TVS Motor and Bajaj Auto, whose retail numbers stood at 3.44 lakh, 2.37 lakh and 2.31 lakh, respectively.

Shares are to be listed on May 6.

(With inputs from agencies)
"""

doc = dict(
    id='tw-c-ather-ipo-2504', published='2025-04-30', source='dalal-desk',
    title='Ather Energy IPO subscribed 1.44 times on final day; retail portion booked 1.83 times',
    text=TEXT,
    claims=[
        c('1.44 times', 'other', 1.44, 'times', company='Ather Energy'),
        c('1.83 times', 'other', 1.83, 'times', company='Ather Energy'),
        c('7.55 crore shares', 'other', 75500000, 'share', company='Ather Energy'),
        c('5.24 crore shares', 'other', 52400000, 'share', company='Ather Energy'),
        c('1.44 times', 'other', 1.44, 'times', nth=1, company='Ather Energy'),
        c('1.58 times', 'other', 1.58, 'times', company='Ather Energy'),
        c('1.83 times', 'other', 1.83, 'times', nth=1, company='Ather Energy'),
        c('64 per cent', 'other', 64, 'percent', company='Ather Energy', role='share'),
        c('₹1,310 crore', 'funding', 13100000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-04-30')),
        c('₹2,860-crore', 'funding', 28600000000, 'INR', company='Ather Energy', status=['plan', 'target', 'forecast']),
        c('₹2,540 crore', 'funding', 25400000000, 'INR', company='Ather Energy', status=['plan', 'target', 'forecast']),
        c('1.02 crore shares', 'other', None, 'share', 10200000, company='Ather Energy', status=['plan', 'target', 'forecast']),
        c('₹296-312', 'share_price', 296, 'INR', 312, company='Ather Energy', per='share', status=['plan', 'target', 'forecast']),
        c('₹11,900 crore', 'valuation', 119000000000, 'INR', None, company='Ather Energy'),
        c('38.2 per cent', 'stake', 38.2, 'percent', company=['Hero MotoCorp', 'Ather Energy']),
        c('₹920 crore', ['investment', 'capex'], 9200000000, 'INR', company='Ather Energy', status=['plan', 'target', 'forecast']),
        c('₹740 crore', 'rnd', 7400000000, 'INR', company='Ather Energy', status=['plan', 'target', 'forecast']),
        c('₹38 crore', 'debt', 380000000, 'INR', company='Ather Energy', status=['plan', 'target', 'forecast']),
        c('₹573 crore', 'net_income', -5730000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-12-31')),
        c('₹785 crore', 'net_income', -7850000000, 'INR', company='Ather Energy', p=('2023-04-01', '2023-12-31')),
        c('27 per cent', 'revenue', 27, 'percent', company='Ather Energy', role='change', p=('2024-04-01', '2024-12-31')),
        c('₹1,569 crore', 'revenue', 15690000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-12-31')),
        c('11.5 lakh units', 'sales', 1150000, 'vehicle', p=('2024-04-01', '2025-03-31')),
        c('1.31 lakh', 'sales', 131000, 'vehicle', company='Ather Energy', p=('2024-04-01', '2025-03-31')),
        c('3.44 lakh', 'sales', 344000, 'vehicle', company='Ola Electric', p=('2024-04-01', '2025-03-31')),
        c('2.37 lakh', 'sales', 237000, 'vehicle', company='TVS Motor', p=('2024-04-01', '2025-03-31')),
        c('2.31 lakh', 'sales', 231000, 'vehicle', company='Bajaj Auto', p=('2024-04-01', '2025-03-31')),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto')}),
    checks=[],
)
