from goldlib import *
from mentions import mentions

TEXT = """Tesla revenue falls 12%, the most in a decade

Tesla on Wednesday posted its steepest drop in quarterly revenue in more than ten years, as deliveries declined for the second quarter running. Sales came to $22.5 billion, compared with $25.5 billion in the same period last year, and missed the average estimate of $22.7 billion. Net income fell 16%.

                                 Q2 2025   Q1 2025   Q2 2024      YoY
Automotive revenue ($ million)    16,661    13,967    19,878     -16%
Energy revenue ($ million)         2,789     2,730     3,014      -7%
Total revenue ($ million)         22,496    19,335    25,500     -12%
Operating income ($ million)         923       399     1,605     -42%
Net income ($ million)             1,172       409     1,400     -16%
Free cash flow ($ million)           146       664     1,342     -89%
Total GAAP gross margin            17.2%     16.3%     18.0%   -71 bp

Regulatory credits brought in $439 million, about half of the $890 million booked a year ago. The operating margin narrowed to 4.1% from 6.3%. Chief Executive Elon Musk, 54, warned of "a few rough quarters". Shares were down 4.4% in extended trading.
"""

doc = dict(
    id='ts-tesla-q2-25-fin', published='2025-07-24', source='ledger-wire',
    title='Tesla revenue falls 12%, the most in a decade',
    text=TEXT,
    claims=[
        c('12%', 'revenue', -12, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('$22.5 billion', 'revenue', 22500000000, 'USD', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('$25.5 billion', 'revenue', 25500000000, 'USD', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('$22.7 billion', 'revenue', 22700000000, 'USD', company='Tesla', p=('2025-04-01', '2025-06-30'), status='forecast'),
        c('16%', 'net_income', -16, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('16,661', 'revenue', 16661000000, 'USD', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('13,967', 'revenue', 13967000000, 'USD', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('19,878', 'revenue', 19878000000, 'USD', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('-16%', 'revenue', -16, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('2,789', 'revenue', 2789000000, 'USD', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('2,730', 'revenue', 2730000000, 'USD', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('3,014', 'revenue', 3014000000, 'USD', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('-7%', 'revenue', -7, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('22,496', 'revenue', 22496000000, 'USD', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('19,335', 'revenue', 19335000000, 'USD', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('25,500', 'revenue', 25500000000, 'USD', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('-12%', 'revenue', -12, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('923', 'operating_income', 923000000, 'USD', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('399', 'operating_income', 399000000, 'USD', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('1,605', 'operating_income', 1605000000, 'USD', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('-42%', 'operating_income', -42, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('1,172', 'net_income', 1172000000, 'USD', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('409', 'net_income', 409000000, 'USD', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('1,400', 'net_income', 1400000000, 'USD', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('-16%', 'net_income', -16, 'percent', nth=1, company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('146', 'cash_flow', 146000000, 'USD', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('664', 'cash_flow', 664000000, 'USD', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('1,342', 'cash_flow', 1342000000, 'USD', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('-89%', 'cash_flow', -89, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('17.2%', 'gross_margin', 17.2, 'percent', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('16.3%', 'gross_margin', 16.3, 'percent', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('18.0%', 'gross_margin', 18, 'percent', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('-71 bp', 'gross_margin', -0.71, 'percentage_point', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('$439 million', 'revenue', 439000000, 'USD', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('half', 'revenue', -50, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('$890 million', 'revenue', 890000000, 'USD', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('4.1%', 'margin', 4.1, 'percent', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('6.3%', 'margin', 6.3, 'percent', nth=1, company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('4.4%', 'share_price', -4.4, 'percent', company='Tesla', role='change', p=('2025-07-23', '2025-07-23')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
