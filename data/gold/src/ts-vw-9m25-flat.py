from goldlib import *
from mentions import mentions

TEXT = """Volkswagen slips into the red in the third quarter

WOLFSBURG - Volkswagen posted an operating loss of 1.3 billion euros for July to September, against a profit of 2.8 billion euros a year ago, after writing down Porsche's battery plans. US tariffs alone cost the group up to 5 billion euros a year, said finance chief Arno Antlitz, 55.

Key figures, in € million

9M 20259M 2024Change, %
Sales revenue238,670237,279+0.6
Operating result5,40612,907-58.1
Result after tax3,4028,835-61.5
R&D costs13,89315,655-11.3
Net cash flow, automotive3,0023,346-10.3
Net liquidity, automotive31,02834,434-9.9

Deliveries of battery-electric cars climbed 42 percent to 717,500 in the nine months. In western Europe they made up 22 percent of the order book. The group confirmed its outlook for the year: an operating return of 2 to 3 percent, down from 4 to 5 percent in July, and net cash flow of zero.
"""

doc = dict(
    id='ts-vw-9m25-flat', published='2025-10-30', source='frankfurt-notebook',
    title='Volkswagen slips into the red in the third quarter',
    text=TEXT,
    claims=[
        c('1.3 billion euros', 'operating_income', -1300000000, 'EUR', company='Volkswagen', p=('2025-07-01', '2025-09-30')),
        c('2.8 billion euros', 'operating_income', 2800000000, 'EUR', company='Volkswagen', p=('2024-07-01', '2024-09-30')),
        c('5 billion euros', 'cost', None, 'EUR', 5000000000, company='Volkswagen', per='year', status='forecast'),
        c('238,670', 'revenue', 238670000000, 'EUR', company='Volkswagen', p=('2025-01-01', '2025-09-30')),
        c('237,279', 'revenue', 237279000000, 'EUR', company='Volkswagen', p=('2024-01-01', '2024-09-30')),
        c('+0.6', 'revenue', 0.6, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-09-30')),
        c('5,406', 'operating_income', 5406000000, 'EUR', company='Volkswagen', p=('2025-01-01', '2025-09-30')),
        c('12,907', 'operating_income', 12907000000, 'EUR', company='Volkswagen', p=('2024-01-01', '2024-09-30')),
        c('-58.1', 'operating_income', -58.1, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-09-30')),
        c('3,402', 'net_income', 3402000000, 'EUR', company='Volkswagen', p=('2025-01-01', '2025-09-30')),
        c('8,835', 'net_income', 8835000000, 'EUR', company='Volkswagen', p=('2024-01-01', '2024-09-30')),
        c('-61.5', 'net_income', -61.5, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-09-30')),
        c('13,893', 'rnd', 13893000000, 'EUR', company='Volkswagen', p=('2025-01-01', '2025-09-30')),
        c('15,655', 'rnd', 15655000000, 'EUR', company='Volkswagen', p=('2024-01-01', '2024-09-30')),
        c('-11.3', 'rnd', -11.3, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-09-30')),
        c('3,002', 'cash_flow', 3002000000, 'EUR', company='Volkswagen', p=('2025-01-01', '2025-09-30')),
        c('3,346', 'cash_flow', 3346000000, 'EUR', company='Volkswagen', p=('2024-01-01', '2024-09-30')),
        c('-10.3', 'cash_flow', -10.3, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-09-30')),
        c('31,028', 'cash', 31028000000, 'EUR', company='Volkswagen', p=('2025-09-30', '2025-09-30')),
        c('34,434', 'cash', 34434000000, 'EUR', company='Volkswagen', p=('2024-09-30', '2024-09-30')),
        c('-9.9', 'cash', -9.9, 'percent', company='Volkswagen', role='change', p=('2025-09-30', '2025-09-30')),
        c('42 percent', 'deliveries', 42, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-09-30')),
        c('717,500', 'deliveries', 717500, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-09-30')),
        c('22 percent', 'orders', 22, 'percent', company='Volkswagen', role='share', p=('2025-01-01', '2025-09-30')),
        c('2 to 3 percent', 'margin', 2, 'percent', 3, company='Volkswagen', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('4 to 5 percent', 'margin', 4, 'percent', 5, company='Volkswagen', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('zero', 'cash_flow', 0, 'EUR', company='Volkswagen', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Volkswagen': ('COMPANY', 'Volkswagen'), 'Porsche': ('COMPANY', 'Porsche')}),
    checks=[],
)
