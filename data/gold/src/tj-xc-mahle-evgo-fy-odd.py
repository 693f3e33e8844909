from goldlib import *
from mentions import mentions

TEXT = """Off-calendar earnings: Blue Bird's fourth quarter and ChargePoint's third

School-bus builder Blue Bird closed its fiscal 2025 on Sept. 27 with net sales of $1.48 billion, up 10% on the previous year, 9,409 buses sold and adjusted EBITDA of $221 million, a margin of 15%. In the fourth quarter the Georgia company sold 2,517 of them (a year ago: 2,466), took $409 million, 17% more, and earned $36.5 million. Electric buses: 901, against 704 in fiscal 2024; backlog at the close 3,100, of which 725 electric. For fiscal 2026 Blue Bird plans on revenue of $1.5 billion, EBITDA of $220 million and 750 EVs, a prudent number, it says, as federal vouchers are under review.

ChargePoint, whose year ends in January, published a third quarter to October 31 with revenue of $105.7 million, its first growth in seven quarters: 6%. The Campbell, California, company had guided for $90 million to $100 million. Hardware was $56.4 million, subscriptions $42.0 million (+15%). GAAP gross margin reached 31%, from 23%; net loss narrowed to $52.5 million from $77.6 million. Cash: $180.5 million. It swapped $328.6 million of 2028 notes and so cut its debt by $172 million. Ports under management: 375,000 and rising, 39,000 of them DC. Next quarter: $100 million to $110 million.

The calendar-minded LiveWire, by contrast, sold 184 motorcycles in July-September after 99, and lost $18.9 million. Parent Harley-Davidson keeps its forecast for the year: an operating loss of $59 million to $69 million.
"""

doc = dict(
    id='tj-xc-mahle-evgo-fy-odd', published='2025-12-11', source='fiscal-calendar-follies',
    title="Off-calendar earnings: Blue Bird's fourth quarter and ChargePoint's third",
    text=TEXT,
    claims=[
        c('$1.48 billion', 'revenue', 1480000000.0, 'USD', company='Blue Bird', p=('2024-10-01', '2025-09-30')),
        c('10%', 'revenue', 10, 'percent', company='Blue Bird', role='change', p=('2024-10-01', '2025-09-30')),
        c('9,409 buses', 'sales', 9409, 'vehicle', company='Blue Bird', p=('2024-10-01', '2025-09-30')),
        c('$221 million', 'ebitda', 221000000.0, 'USD', company='Blue Bird', p=('2024-10-01', '2025-09-30')),
        c('15%', 'margin', 15, 'percent', company='Blue Bird', p=('2024-10-01', '2025-09-30')),
        c('2,517', 'sales', 2517, 'vehicle', company='Blue Bird', p=('2025-07-01', '2025-09-30')),
        c('2,466', 'sales', 2466, 'vehicle', company='Blue Bird', p=('2024-07-01', '2024-09-30')),
        c('$409 million', 'revenue', 409000000.0, 'USD', company='Blue Bird', p=('2025-07-01', '2025-09-30')),
        c('17%', 'revenue', 17, 'percent', company='Blue Bird', role='change', p=('2025-07-01', '2025-09-30')),
        c('$36.5 million', 'net_income', 36500000.0, 'USD', company='Blue Bird', p=('2025-07-01', '2025-09-30')),
        c('901', 'sales', 901, 'vehicle', company='Blue Bird', p=('2024-10-01', '2025-09-30')),
        c('704', 'sales', 704, 'vehicle', company='Blue Bird', p=('2023-10-01', '2024-09-30')),
        c('3,100', 'orders', 3100, 'order', company='Blue Bird', p=('2025-09-30', '2025-09-30')),
        c('725', 'orders', 725, 'order', company='Blue Bird', p=('2025-09-30', '2025-09-30')),
        c('$1.5 billion', 'revenue', 1500000000.0, 'USD', company='Blue Bird', p=('2025-10-01', '2026-09-30'), status=['target', 'forecast']),
        c('$220 million', 'ebitda', 220000000.0, 'USD', company='Blue Bird', p=('2025-10-01', '2026-09-30'), status=['target', 'forecast']),
        c('750 EVs', 'sales', 750, 'vehicle', company='Blue Bird', p=('2025-10-01', '2026-09-30'), status=['target', 'forecast']),
        c('$105.7 million', 'revenue', 105700000.0, 'USD', company='ChargePoint', p=('2025-08-01', '2025-10-31')),
        c('6%', 'revenue', 6, 'percent', company='ChargePoint', role='change', p=('2025-08-01', '2025-10-31')),
        c('$90 million to $100 million', 'revenue', 90000000.0, 'USD', 100000000.0, company='ChargePoint', p=('2025-08-01', '2025-10-31'), status=['target', 'forecast']),
        c('$56.4 million', 'revenue', 56400000.0, 'USD', company='ChargePoint', p=('2025-08-01', '2025-10-31')),
        c('$42.0 million', 'revenue', 42000000.0, 'USD', company='ChargePoint', p=('2025-08-01', '2025-10-31')),
        c('+15%', 'revenue', 15, 'percent', company='ChargePoint', role='change', p=('2025-08-01', '2025-10-31')),
        c('31%', 'gross_margin', 31, 'percent', company='ChargePoint', p=('2025-08-01', '2025-10-31')),
        c('23%', 'gross_margin', 23, 'percent', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('$52.5 million', 'net_income', -52500000.0, 'USD', company='ChargePoint', p=('2025-08-01', '2025-10-31')),
        c('$77.6 million', 'net_income', -77600000.0, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('$180.5 million', 'cash', 180500000.0, 'USD', company='ChargePoint', p=('2025-10-31', '2025-10-31')),
        c('$328.6 million', 'debt', 328600000.0, 'USD', company='ChargePoint'),
        c('$172 million', 'debt', -172000000.0, 'USD', company='ChargePoint', role='change'),
        c('375,000', 'chargers', 375000, 'charger', None, company='ChargePoint', p=('2025-10-31', '2025-10-31')),
        c('39,000', 'chargers', 39000, 'charger', None, company='ChargePoint', p=('2025-10-31', '2025-10-31')),
        c('$100 million to $110 million', 'revenue', 100000000.0, 'USD', 110000000.0, company='ChargePoint', p=('2025-11-01', '2026-01-31'), status=['target', 'forecast']),
        c('184 motorcycles', 'sales', 184, 'vehicle', company='LiveWire', p=('2025-07-01', '2025-09-30')),
        c('99', 'sales', 99, 'vehicle', company='LiveWire', p=('2024-07-01', '2024-09-30')),
        c('$18.9 million', 'operating_income', -18900000.0, 'USD', company='LiveWire', p=('2025-07-01', '2025-09-30')),
        c('$59 million to $69 million', 'operating_income', -69000000.0, 'USD', -59000000.0, company='LiveWire', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Blue Bird': ('COMPANY', 'Blue Bird'), 'ChargePoint': ('COMPANY', 'ChargePoint'), 'LiveWire': ('COMPANY', 'LiveWire'), 'Harley-Davidson': ('COMPANY', 'Harley-Davidson')}),
    checks=[],
)
