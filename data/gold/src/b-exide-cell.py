from goldlib import *
from mentions import mentions

TEXT = """Exide’s Bengaluru cell works to fire up by March as parent tips in more equity

Rising on 80 acres (32 hectares) near Devanahalli airport is what could well become the country’s first large lithium-ion cell plant. Exide Energy Solutions, a wholly owned arm of Kolkata’s Exide Industries, told investors last week that it would put $6,000 crore (Rs 718 million) into two stages of 6 GWh each, which makes 12 GWh a year altogether. Trial runs at the first are on; commercial output is due before April 2025 after a slippage from the end of 2024.

Till June 30 the parent had infused Rs 2,750 crore by way of equity, including Rs 450 crore in the last quarter alone, and it is negotiating a term loan of up to Rs 2,000 crore. Net debt of the group, negligible a year ago, could touch Rs 1,200 crore by the close of the fiscal.

Chemistry comes from SVOLT. Prismatic LFP cells of 180 Wh/kg will be followed by NCM cells of 245 Wh/kg. Asked how a Bengaluru cell would compete when Chinese ones land at $62 per kWh, CEO Arun Mittal, 56, conceded that his would cost $70 initially, i.e. 13 per cent more.

Offtake is not a worry, he claimed: Hyundai and Kia signed up in April. The unit employs 430 people and will hire another 1,000. The lead-acid parent ended FY24 with revenue of Rs 16,029 crore, 9.8 per cent more than the Rs 14,592 crore of FY23, and an operating profit of Rs 1,872 crore.
"""

doc = dict(
    id='b-exide-cell', published='2024-07-15', source='deccan-industry-review',
    title='Exide’s Bengaluru cell works to fire up by March as parent tips in more equity',
    text=TEXT,
    claims=[
        c('80 acres', 'area', 80, 'acre', company='Exide Energy Solutions'),
        c('32 hectares', 'area', 32, 'hectare', company='Exide Energy Solutions'),
        c('$6,000 crore', 'investment', 60000000000, 'USD', company='Exide Energy Solutions', status='plan'),
        c('Rs 718 million', 'investment', 718000000, 'INR', company='Exide Energy Solutions', status='plan'),
        c('6 GWh', 'capacity', 6, 'GWh', company='Exide Energy Solutions', per='year', status=['plan', 'target']),
        c('12 GWh', 'capacity', 12, 'GWh', company='Exide Energy Solutions', per='year', status=['plan', 'target']),
        c('before April 2025', 'production_start', None, 'date', company='Exide Energy Solutions', p=(None, '2025-03-31'), status=['plan', 'target']),
        c('end of 2024', 'production_start', None, 'date', company='Exide Energy Solutions', p=(None, '2024-12-31'), status=['plan', 'target'], superseded=True),
        c('Rs 2,750 crore', ['investment', 'funding'], 27500000000, 'INR', company='Exide Industries', p=(None, '2024-06-30')),
        c('Rs 450 crore', ['investment', 'funding'], 4500000000, 'INR', company='Exide Industries', p=('2024-04-01', '2024-06-30')),
        c('Rs 2,000 crore', ['debt', 'funding'], None, 'INR', 20000000000, company='Exide Energy Solutions', status='plan'),
        c('Rs 1,200 crore', 'debt', 12000000000, 'INR', company='Exide Industries', p=('2025-03-31', '2025-03-31'), status=['forecast', 'target']),
        c('180 Wh/kg', 'energy_density', 180, 'Wh/kg', company='Exide Energy Solutions'),
        c('245 Wh/kg', 'energy_density', 245, 'Wh/kg', company='Exide Energy Solutions'),
        c('$62', 'battery_price', 62, 'USD', per='kWh'),
        c('$70', 'battery_price', 70, 'USD', company='Exide Energy Solutions', per='kWh', status=['forecast', 'target', 'actual']),
        c('13 per cent', 'battery_price', 13, 'percent', company='Exide Energy Solutions', role='change', status=['forecast', 'target', 'actual']),
        c('430 people', 'headcount', 430, 'job', company='Exide Energy Solutions'),
        c('1,000', ['jobs', 'headcount'], 1000, 'job', company='Exide Energy Solutions', status=['plan', 'target']),
        c('Rs 16,029 crore', 'revenue', 160290000000, 'INR', company='Exide Industries', p=('2023-04-01', '2024-03-31')),
        c('9.8 per cent', 'revenue', 9.8, 'percent', company='Exide Industries', role='change', p=('2023-04-01', '2024-03-31')),
        c('Rs 14,592 crore', 'revenue', 145920000000, 'INR', company='Exide Industries', p=('2022-04-01', '2023-03-31')),
        c('Rs 1,872 crore', 'operating_income', 18720000000, 'INR', company='Exide Industries', p=('2023-04-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {
        'Exide Energy Solutions': ('COMPANY', 'Exide Energy Solutions'),
        'Exide Industries': ('COMPANY', 'Exide Industries'),
        'Exide': ('COMPANY', 'Exide Industries'),
        'SVOLT': ('COMPANY', 'SVOLT'),
        'Hyundai': ('COMPANY', 'Hyundai'),
        'Kia': ('COMPANY', 'Kia'),
    }),
    checks=[
        dict(kind='unit', verdict='consistent', quotes=['80 acres', '32 hectares']),
        dict(kind='fx', verdict='inconsistent', quotes=['$6,000 crore', 'Rs 718 million'], suggestion='fits with the currencies swapped: Rs 6,000 crore and $718 million'),
        dict(kind='growth', verdict='consistent', quotes=['Rs 14,592 crore', 'Rs 16,029 crore', '9.8 per cent']),
    ],
)
