from goldlib import *
from mentions import mentions

TEXT = """Obituaries: three EV makers that did not make it to spring

CANOO (2017–2025). Filed for Chapter 7 on January 17. Left assets of $126 million and liabilities of $164 million. Went public at $2.4 billion in 2020; lost $302 million in 2023 alone on revenue of $886,000. Once hoped to turn out 20,000 vehicles in 2023; made 22. Furloughed 82 workers in Oklahoma in December. Its founder-financier offers $4 million for what remains.

NIKOLA (2015–2025). Filed for Chapter 11 on February 19 with $47 million on hand; debts between $1 billion and $10 billion. At its zenith, in June 2020, the Phoenix truckmaker was worth $30 billion. Wholesaled 200 hydrogen trucks in the first nine months of 2024, at an average $372,000 apiece and a gross loss of $178 million. Recalled all 209 of its battery trucks. 855 people worked there at the end. Founder Trevor Milton owes it $167.7 million, still unpaid.

LION ELECTRIC (2008– ). Under creditor protection since December 17. The Quebec builder of the LionC school bus owed US$244 million; revenue for the first nine months of 2024 had sunk to US$84.6 million from US$193.2 million; its Joliet, Illinois, plant could make 20,000 buses a year and made next to none. Of 1,400 employees at the end of 2023, 300 are left. Order book at the last count: 1,590 vehicles, worth US$420 million. The province has C$177 million at stake; a buyer must come by the end of the month.

Not dead yet: Mullen, which owns 60 percent of Bollinger and lost $505.8 million in the fiscal year to September.
"""

doc = dict(
    id='tj-obit-canoo-nikola-lion', published='2025-03-05', source='salvage-title-weekly',
    title='Obituaries: three EV makers that did not make it to spring',
    text=TEXT,
    claims=[
        c('$126 million', 'other', 126000000.0, 'USD', company='Canoo'),
        c('$164 million', 'debt', 164000000.0, 'USD', company='Canoo'),
        c('$2.4 billion', 'valuation', 2400000000.0, 'USD', company='Canoo', p=('2020-01-01', '2020-12-31')),
        c('$302 million', 'net_income', -302000000.0, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$886,000', 'revenue', 886000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('20,000 vehicles', 'production', 20000, 'vehicle', company='Canoo', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('22', 'production', 22, 'vehicle', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('82 workers', 'layoffs', 82, 'job', company='Canoo', p=('2024-12-01', '2024-12-31')),
        c('$4 million', 'investment', 4000000, 'USD', company='Canoo', status='plan'),
        c('$47 million', 'cash', 47000000.0, 'USD', company='Nikola'),
        c('$1 billion and $10 billion', 'debt', 1000000000.0, 'USD', 10000000000.0, company='Nikola'),
        c('$30 billion', 'valuation', 30000000000.0, 'USD', company='Nikola', p=('2020-06-01', '2020-06-30')),
        c('200 hydrogen trucks', 'sales', 200, 'vehicle', company='Nikola', p=('2024-01-01', '2024-09-30')),
        c('$372,000', 'price', 372000, 'USD', company='Nikola', per='vehicle'),
        c('$178 million', 'gross_profit', -178000000.0, 'USD', company='Nikola', p=('2024-01-01', '2024-09-30')),
        c('209', 'recall', 209, 'vehicle', company='Nikola'),
        c('855 people', 'headcount', 855, 'job', company='Nikola'),
        c('$167.7 million', 'cost', 167700000.0, 'USD', company='Nikola'),
        c('US$244 million', 'debt', 244000000.0, 'USD', company='Lion Electric'),
        c('US$84.6 million', 'revenue', 84600000.0, 'SGD', company='Lion Electric', p=('2024-01-01', '2024-09-30')),
        c('US$193.2 million', 'revenue', 193200000.0, 'SGD', company='Lion Electric', p=('2023-01-01', '2023-09-30')),
        c('20,000 buses', 'capacity', 20000, 'vehicle', company='Lion Electric', per='year'),
        c('1,400 employees', 'headcount', 1400, 'job', company='Lion Electric', p=('2023-12-31', '2023-12-31')),
        c('300', 'headcount', 300, 'job', company='Lion Electric'),
        c('1,590 vehicles', 'orders', 1590, 'order', company='Lion Electric', p=('2024-09-30', '2024-09-30')),
        c('US$420 million', 'orders', 420000000.0, 'SGD', company='Lion Electric', p=('2024-09-30', '2024-09-30')),
        c('C$177 million', 'investment', 177000000.0, 'CAD', company='Lion Electric'),
        c('60 percent', 'stake', 60, 'percent', company='Mullen Automotive'),
        c('$505.8 million', 'net_income', -505800000.0, 'USD', company='Mullen Automotive', p=('2023-10-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Bollinger': ('COMPANY', 'Bollinger Motors'), 'Mullen': ('COMPANY', 'Mullen Automotive'), 'LionC': ('PRODUCT', 'LionC'), 'CANOO': ('COMPANY', 'Canoo'), 'NIKOLA': ('COMPANY', 'Nikola'), 'LION ELECTRIC': ('COMPANY', 'Lion Electric')}),
    checks=[],
)
