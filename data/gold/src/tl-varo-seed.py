from goldlib import *
from mentions import mentions

TEXT = """Dresden's Varo Cells pockets €18 million for sodium batteries

Four physicists, a former printing plant and now a serious sum: Varo Cells has closed a Series A of €18 million, led by Kestrel Ventures. Nordkap Capital joined as a new backer, while High-Tech Gründerfonds, in from the seed round (€2.4 million, 2021), doubled down. The round values the start-up at €71 million; the founders keep 54 percent.

CEO Anja Hübner, 34, calls it "enough for thirty months". Headcount is to rise from 38 to 90 by the end of next year.

What do they make? Pouch cells without lithium, cobalt or nickel. The Varo Pouch S1 stores 152 Wh/kg, survived 4,100 cycles in the lab and fills to four fifths in 15 minutes. Hübner reckons on €54 per kilowatt-hour at scale, 30 percent under today's LFP.

The pilot line in Freital, of 50 MWh a year, is due to start in Q3 2024. It costs €11 million, a quarter of it a grant from Saxony. Should that work, a factory of 2 GWh could follow by 2027 for some €160 million.

Two customers have signed letters of intent: a maker of delivery scooters in Lyon and a forklift builder, together good for 310 MWh of cells.

Sweden's Northvolt and France's Tiamat work on the same chemistry, the latter having raised €22 million so far.
"""

doc = dict(
    id='tl-varo-seed', published='2023-11-14', source='gruender-radar',
    title="Dresden's Varo Cells pockets €18 million for sodium batteries",
    text=TEXT,
    claims=[
        c('€18 million', 'funding', 18000000.0, 'EUR', company='Varo Cells'),
        c('€18 million', 'funding', 18000000.0, 'EUR', nth=1, company='Varo Cells'),
        c('€2.4 million', 'funding', 2400000, 'EUR', company='Varo Cells', p=('2021-01-01', '2021-12-31')),
        c('€71 million', 'valuation', 71000000.0, 'EUR', company='Varo Cells'),
        c('54 percent', 'stake', 54, 'percent', company='Varo Cells'),
        c('38', 'headcount', 38, 'job', company='Varo Cells'),
        c('90', 'headcount', 90, 'job', company='Varo Cells', p=(None, '2024-12-31'), status=['plan', 'target']),
        c('152 Wh/kg', 'energy_density', 152, 'Wh/kg', company='Varo Cells', product='Varo Pouch S1'),
        c('4,100 cycles', 'other', 4100, 'item', company='Varo Cells', product='Varo Pouch S1'),
        c('15 minutes', 'charging_time', 15, 'minute', company='Varo Cells', product='Varo Pouch S1'),
        c('€54', 'battery_price', 54, 'EUR', company='Varo Cells', product='Varo Pouch S1', per='kWh', status='forecast'),
        c('30 percent', 'battery_price', -30, 'percent', company='Varo Cells', product='Varo Pouch S1', role='change', status='forecast'),
        c('50 MWh', 'capacity', 50, 'MWh', company='Varo Cells', per='year', status=['plan', 'target', 'forecast']),
        c('Q3 2024', 'production_start', None, 'date', company='Varo Cells', p=('2024-07-01', '2024-09-30'), status=['plan', 'target', 'forecast']),
        c('€11 million', 'investment', 11000000.0, 'EUR', company='Varo Cells', status='plan'),
        c('a quarter', ['investment', 'subsidy'], 25, 'percent', company='Varo Cells', role='share', status='plan'),
        c('2 GWh', 'capacity', 2, 'GWh', company='Varo Cells', per='year', p=(None, '2027-12-31'), status=['plan', 'forecast']),
        c('€160 million', 'investment', 160000000.0, 'EUR', company='Varo Cells', p=(None, '2027-12-31'), status=['plan', 'forecast']),
        c('310 MWh', 'orders', 310, 'MWh', company='Varo Cells'),
        c('€22 million', 'funding', 22000000.0, 'EUR', company='Tiamat', p=(None, '2023-11-14')),
    ],
    names=mentions(TEXT, {'Tiamat': ('COMPANY', 'Tiamat'), 'Varo Cells': ('COMPANY', 'Varo Cells'), 'Kestrel Ventures': ('COMPANY', 'Kestrel Ventures'), 'Nordkap Capital': ('COMPANY', 'Nordkap Capital'), 'High-Tech Gründerfonds': ('COMPANY', 'High-Tech Gründerfonds'), 'Varo Pouch S1': ('PRODUCT', 'Varo Pouch S1'), 'Northvolt': ('COMPANY', 'Northvolt')}),
    checks=[],
)
