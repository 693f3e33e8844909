from goldlib import *
from mentions import mentions

TEXT = """VW slides to third-quarter loss on Porsche charges, tariffs

BERLIN (Hannover Wire) - German auto giant Volkswagen on Thursday booked an operating loss of 1.5 billion euros for the third quarter, having made a profit of 2.8 billion euros a year ago, after its sports car brand Porsche scaled back its electric plans.

The carmaker said Porsche's new product strategy had cost it 4.9 billion euros in the quarter. US tariffs came on top: they amounted to 2.3 billion euros in the first nine months and could reach up to 5 billion euros in the year as a whole.

Without these effects and restructuring costs the operating margin in the quarter would have been 5.4 percent, finance chief Arno Antlitz said. As reported, it was minus 1.9 percent.

Group sales were up 2.3 percent to 79.1 billion euros, on 2.2 million vehicles, one percent more than in the year-ago period.

Deliveries of battery-electric cars rose by 31 percent to 247,000, about 11.2 percent of the total, from 8.6 percent. In Europe, VW is the market leader in electric cars with a share of about 27 percent. Order intake for all-electric models there grew by 58 percent, with one in five new orders being for an EV.

By brand, the core brand group, which includes Skoda, Seat and VW's namesake make, had an operating profit of 4.6 billion euros from January to September at a margin of 4.4 percent, while Audi and its sister brands reached 1.5 billion euros and 3.2 percent. Porsche's car business was left with 55 million euros, down 98 percent.

For 2025 VW still expects a margin of between two and three percent.

The supply of chips from Nexperia is secured for the next week, the company said.
"""

doc = dict(
    id='tw-c-vwgroup-q3-2510', published='2025-10-30', source='hannover-wire',
    title='VW slides to third-quarter loss on Porsche charges, tariffs',
    text=TEXT,
    claims=[
        c('1.5 billion euros', 'operating_income', -1500000000, 'EUR', company='Volkswagen', p=('2025-07-01', '2025-09-30')),
        c('2.8 billion euros', 'operating_income', 2800000000, 'EUR', company='Volkswagen', p=('2024-07-01', '2024-09-30')),
        c('4.9 billion euros', 'cost', 4900000000, 'EUR', company='Volkswagen', p=('2025-07-01', '2025-09-30')),
        c('2.3 billion euros', ['cost', 'tariff'], 2300000000, 'EUR', company='Volkswagen', p=('2025-01-01', '2025-09-30')),
        c('5 billion euros', ['cost', 'tariff'], None, 'EUR', 5000000000, nth=1, company='Volkswagen', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('5.4 percent', 'margin', 5.4, 'percent', company='Volkswagen', p=('2025-07-01', '2025-09-30')),
        c('minus 1.9 percent', 'margin', -1.9, 'percent', company='Volkswagen', p=('2025-07-01', '2025-09-30')),
        c('2.3 percent', 'revenue', 2.3, 'percent', company='Volkswagen', role='change', p=('2025-07-01', '2025-09-30')),
        c('79.1 billion euros', 'revenue', 79100000000, 'EUR', company='Volkswagen', p=('2025-07-01', '2025-09-30')),
        c('2.2 million vehicles', 'sales', 2200000, 'vehicle', company='Volkswagen', p=('2025-07-01', '2025-09-30')),
        c('one percent', 'sales', 1, 'percent', company='Volkswagen', role='change', p=('2025-07-01', '2025-09-30')),
        c('31 percent', 'deliveries', 31, 'percent', company='Volkswagen', role='change', p=('2025-07-01', '2025-09-30')),
        c('247,000', 'deliveries', 247000, 'vehicle', company='Volkswagen', p=('2025-07-01', '2025-09-30')),
        c('11.2 percent', 'deliveries', 11.2, 'percent', company='Volkswagen', role='share', p=('2025-07-01', '2025-09-30')),
        c('8.6 percent', 'deliveries', 8.6, 'percent', company='Volkswagen', role='share', p=('2024-07-01', '2024-09-30')),
        c('27 percent', 'market_share', 27, 'percent', company='Volkswagen', role=['level', 'share'], p=('2025-07-01', '2025-09-30')),
        c('58 percent', 'orders', 58, 'percent', company='Volkswagen', role='change', p=('2025-07-01', '2025-09-30')),
        c('one in five', 'orders', 20, 'percent', company='Volkswagen', role='share', p=('2025-07-01', '2025-09-30')),
        c('4.6 billion euros', 'operating_income', 4600000000, 'EUR', company='Volkswagen', p=('2025-01-01', '2025-09-30')),
        c('4.4 percent', 'margin', 4.4, 'percent', company='Volkswagen', p=('2025-01-01', '2025-09-30')),
        c('1.5 billion euros', 'operating_income', 1500000000, 'EUR', nth=1, company='Audi', p=('2025-01-01', '2025-09-30')),
        c('3.2 percent', 'margin', 3.2, 'percent', company='Audi', p=('2025-01-01', '2025-09-30')),
        c('55 million euros', 'operating_income', 55000000, 'EUR', company='Porsche', p=('2025-01-01', '2025-09-30')),
        c('98 percent', 'operating_income', -98, 'percent', company='Porsche', role='change', p=('2025-01-01', '2025-09-30')),
        c('two and three percent', 'margin', 2, 'percent', 3, company='Volkswagen', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Volkswagen': ('COMPANY', 'Volkswagen'), 'VW': ('COMPANY', 'Volkswagen'), 'Porsche': ('COMPANY', 'Porsche'), 'Skoda': ('COMPANY', 'Skoda'), 'Seat': ('COMPANY', 'Seat'), 'Audi': ('COMPANY', 'Audi'), 'Nexperia': ('COMPANY', 'Nexperia')}),
    checks=[],
)
