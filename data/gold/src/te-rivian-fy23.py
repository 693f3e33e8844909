from goldlib import *
from mentions import mentions

TEXT = """Rivian to shed a tenth of salaried staff, sees flat output in 2024

Electric truck maker Rivian said Wednesday it will let go 10 percent of its salaried workforce and build no more vehicles this year than last, sending its stock down 15 percent in late trading.

By the numbers (fourth quarter of 2023):

- Vehicles produced: 17,541
- Vehicles delivered: 13,972
- Revenue: $1.315 billion, of which $39 million came from regulatory credits
- Gross loss: $(606) million, or $43,372 on each vehicle delivered
- Net loss: $1.52 billion
- Adjusted EBITDA: negative $1.01 billion

Management expects to turn out 57,000 trucks, SUVs and vans in 2024, compared with the 57,232 that left Normal, Illinois, in the year just closed. The adjusted EBITDA loss should come in at $2.7 billion, capital spending at $1.75 billion. The long-promised “modest gross profit” is still penciled in for Q4 2024.

Cash, cash equivalents and short-term investments totaled $9.37 billion on Dec. 31, down from $11.57 billion twelve months before. CEO RJ Scaringe, 41, blamed interest rates: the R1T and R1S, he noted, sell for upward of $70,000. The smaller R2 is to be unveiled on March 7.

Amazon, which owns about 16 percent of Rivian, declined to comment.
"""

doc = dict(
    id='te-rivian-fy23', published='2024-02-21', source='prairie-business-desk',
    title='Rivian to shed a tenth of salaried staff, sees flat output in 2024',
    text=TEXT,
    claims=[
        c('a tenth', 'layoffs', 10, 'percent', company='Rivian', status=['plan', 'actual']),
        c('10 percent', 'layoffs', 10, 'percent', company='Rivian', status=['plan', 'actual']),
        c('15 percent', 'share_price', -15, 'percent', company='Rivian', role='change', p=('2024-02-21', '2024-02-21')),
        c('17,541', 'production', 17541, 'vehicle', company='Rivian', p=('2023-10-01', '2023-12-31')),
        c('13,972', 'deliveries', 13972, 'vehicle', company='Rivian', p=('2023-10-01', '2023-12-31')),
        c('$1.315 billion', 'revenue', 1315000000, 'USD', company='Rivian', p=('2023-10-01', '2023-12-31')),
        c('$39 million', ['revenue', 'other'], 39000000, 'USD', company='Rivian', p=('2023-10-01', '2023-12-31')),
        c('$(606) million', 'gross_profit', -606000000, 'USD', company='Rivian', p=('2023-10-01', '2023-12-31')),
        c('$43,372', 'gross_profit', -43372, 'USD', company='Rivian', per='vehicle', p=('2023-10-01', '2023-12-31')),
        c('$1.52 billion', 'net_income', -1520000000, 'USD', company='Rivian', p=('2023-10-01', '2023-12-31')),
        c('negative $1.01 billion', 'ebitda', -1010000000, 'USD', company='Rivian', p=('2023-10-01', '2023-12-31')),
        c('57,000', 'production', 57000, 'vehicle', company='Rivian', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('57,232', 'production', 57232, 'vehicle', company='Rivian', p=('2023-01-01', '2023-12-31')),
        c('$2.7 billion', 'ebitda', -2700000000, 'USD', company='Rivian', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$1.75 billion', 'capex', 1750000000, 'USD', company='Rivian', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$9.37 billion', 'cash', 9370000000, 'USD', company='Rivian', p=('2023-12-31', '2023-12-31')),
        c('$11.57 billion', 'cash', 11570000000, 'USD', company='Rivian', p=('2022-12-31', '2022-12-31')),
        c('$70,000', 'price', 70000, 'USD', None, company='Rivian'),
        c('March 7', 'launch', None, 'date', company='Rivian', product='R2', p=('2024-03-07', '2024-03-07'), status=['plan', 'target', 'forecast']),
        c('16 percent', 'stake', 16, 'percent', company='Rivian'),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Amazon': ('COMPANY', 'Amazon'), 'R1S': ('PRODUCT', 'R1S'), 'R1T': ('PRODUCT', 'R1T'), 'R2': ('PRODUCT', 'R2')}),
)
