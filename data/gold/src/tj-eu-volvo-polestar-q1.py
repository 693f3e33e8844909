from goldlib import *
from mentions import mentions

TEXT = """Cousins in Gothenburg: Volvo Cars slashes costs while Polestar's top line leaps by 84%

Sales at Volvo Cars were 172,219 in the first three months, 6% down from 182,687; electrified models came to 43% and fully electric ones to 19% (21% in the year-earlier quarter). Revenue shrank to SEK 82.9 billion from SEK 93.9 billion. EBIT, at SEK 1.9 billion against SEK 4.7 billion, corresponded to a 2.3% margin. The carmaker withdrew its guidance for 2025 and 2026 and announced an SEK 18 billion cost and cash plan. In Charleston, South Carolina, 125 of 2,500 people are to go. U.S. prices of the EX90, $81,290 at present, stay put until the summer; the EX30, until now shipped from China, comes from Ghent since April.

Polestar, of which Geely's founder controls a majority and Volvo 16% still, is on a roll by comparison. Retail sales: 12,304, up 76%. Revenue: $608 million versus $330 million. Gross margin turned positive, 6.8% after minus 7.7%, and net loss narrowed by 31% to $190 million. Cash stood at $732 million on March 31; debt facilities of more than $900 million were obtained or renewed since January. Asked about tariffs, CEO Michael Lohscheller, 56, pointed to a plan to build the Polestar 3 where it sells best.

The two share 90 dealers in Europe.
"""

doc = dict(
    id='tj-eu-volvo-polestar-q1', published='2025-05-15', source='sodermalm-affarer-en',
    title="Cousins in Gothenburg: Volvo Cars slashes costs while Polestar's top line leaps by 84%",
    text=TEXT,
    claims=[
        c('84%', 'revenue', 84, 'percent', company='Polestar', role='change', p=('2025-01-01', '2025-03-31')),
        c('172,219', 'sales', 172219, 'vehicle', company='Volvo Cars', p=('2025-01-01', '2025-03-31')),
        c('6%', 'sales', -6, 'percent', company='Volvo Cars', role='change', p=('2025-01-01', '2025-03-31')),
        c('182,687', 'sales', 182687, 'vehicle', company='Volvo Cars', p=('2024-01-01', '2024-03-31')),
        c('43%', 'sales', 43, 'percent', company='Volvo Cars', role='share', p=('2025-01-01', '2025-03-31')),
        c('19%', 'sales', 19, 'percent', company='Volvo Cars', role='share', p=('2025-01-01', '2025-03-31')),
        c('21%', 'sales', 21, 'percent', company='Volvo Cars', role='share', p=('2024-01-01', '2024-03-31')),
        c('SEK 82.9 billion', 'revenue', 82900000000.0, 'SEK', company='Volvo Cars', p=('2025-01-01', '2025-03-31')),
        c('SEK 93.9 billion', 'revenue', 93900000000.0, 'SEK', company='Volvo Cars', p=('2024-01-01', '2024-03-31')),
        c('SEK 1.9 billion', 'operating_income', 1900000000.0, 'SEK', company='Volvo Cars', p=('2025-01-01', '2025-03-31')),
        c('SEK 4.7 billion', 'operating_income', 4700000000.0, 'SEK', company='Volvo Cars', p=('2024-01-01', '2024-03-31')),
        c('2.3%', 'margin', 2.3, 'percent', company='Volvo Cars', p=('2025-01-01', '2025-03-31')),
        c('SEK 18 billion', 'cost', 18000000000.0, 'SEK', company='Volvo Cars', status=['target', 'forecast']),
        c('125', 'layoffs', 125, 'job', company='Volvo Cars'),
        c('2,500 people', 'headcount', 2500, 'job', company='Volvo Cars'),
        c('$81,290', 'price', 81290, 'USD', company='Volvo Cars', product='EX90'),
        c('April', 'production_start', None, 'date', company='Volvo Cars', product='EX30', p=('2025-04-01', '2025-04-30')),
        c('16%', 'stake', 16, 'percent', company='Volvo Cars'),
        c('12,304', 'sales', 12304, 'vehicle', company='Polestar', p=('2025-01-01', '2025-03-31')),
        c('76%', 'sales', 76, 'percent', company='Polestar', role='change', p=('2025-01-01', '2025-03-31')),
        c('$608 million', 'revenue', 608000000.0, 'USD', company='Polestar', p=('2025-01-01', '2025-03-31')),
        c('$330 million', 'revenue', 330000000.0, 'USD', company='Polestar', p=('2024-01-01', '2024-03-31')),
        c('6.8%', 'gross_margin', 6.8, 'percent', company='Polestar', p=('2025-01-01', '2025-03-31')),
        c('minus 7.7%', 'gross_margin', -7.7, 'percent', company='Polestar', p=('2024-01-01', '2024-03-31')),
        c('31%', 'net_income', -31, 'percent', company='Polestar', role='change', p=('2025-01-01', '2025-03-31')),
        c('$190 million', 'net_income', -190000000.0, 'USD', company='Polestar', p=('2025-01-01', '2025-03-31')),
        c('$732 million', 'cash', 732000000.0, 'USD', company='Polestar', p=('2025-03-31', '2025-03-31')),
        c('$900 million', 'funding', 900000000.0, 'USD', None, company='Polestar', p=('2025-01-01', '2025-03-31')),
        c('90 dealers', 'stores', 90, 'store', company='Polestar'),
    ],
    names=mentions(TEXT, {'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'Polestar': ('COMPANY', 'Polestar'), 'Geely': ('COMPANY', 'Geely'), 'EX30': ('PRODUCT', 'EX30'), 'EX90': ('PRODUCT', 'EX90'), 'Polestar 3': ('PRODUCT', 'Polestar 3')}),
    checks=[],
)
