from goldlib import *
from mentions import mentions

TEXT = """Pack prices resume their fall, reaching $139 per kWh on average

After an unprecedented rise in 2022, when the average hit $161 (in today's money), the price of lithium-ion packs fell 14% this year to a record low of $139 per kWh, a survey out on Monday says.

For battery cars alone the number is $128; at cell level it is $89, so that the cell now makes up 78% of the cost of a pack. LFP packs were first to break the $100 line for cells, averaging $95, that is 32% cheaper than nickel. By region China is lowest with $126 and packs in the U.S. and Europe 11% and 20% dearer.

The authors expect $133 next year, $113 in 2025 and $80 by the end of the decade.

Demand swelled 53% to 950 GWh, while plants totalling 3,400 GWh a year were in operation. CATL's Shenxing LFP cell regains 400 km of range in ten minutes; its pack manages 160 Wh/kg. Gotion has shown 190 Wh/kg in manganese-doped form and Northvolt 160 Wh/kg in sodium. Tesla obtains LFP cells for the Model 3 at $85, the researchers guess. A 60-kWh pack would at that rate be $5,100.
"""

doc = dict(
    id='tk-pack-price-survey-23', published='2023-11-28', source='battery-desk-asia',
    title='Pack prices resume their fall, reaching $139 per kWh on average',
    text=TEXT,
    claims=[
        c('$139', 'battery_price', 139, 'USD', per='kWh'),
        c('$161', 'battery_price', 161, 'USD', per='kWh', p=('2022-01-01', '2022-12-31')),
        c('14%', 'battery_price', -14, 'percent', role='change'),
        c('$139', 'battery_price', 139, 'USD', nth=1, per='kWh'),
        c('$128', 'battery_price', 128, 'USD', per='kWh'),
        c('$89', 'battery_price', 89, 'USD', per='kWh'),
        c('78%', 'battery_price', 78, 'percent', role='share'),
        c('$100', 'battery_price', 100, 'USD', per='kWh'),
        c('$95', 'battery_price', 95, 'USD', per='kWh'),
        c('32%', 'battery_price', -32, 'percent', role='change'),
        c('$126', 'battery_price', 126, 'USD', per='kWh'),
        c('11%', 'battery_price', 11, 'percent', role='change'),
        c('20%', 'battery_price', 20, 'percent', role='change'),
        c('$133', 'battery_price', 133, 'USD', per='kWh', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('$113', 'battery_price', 113, 'USD', per='kWh', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('$80', 'battery_price', 80, 'USD', per='kWh', p=('2030-01-01', '2030-12-31'), status='forecast'),
        c('53%', ['installations', 'sales'], 53, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('950 GWh', ['installations', 'sales'], 950, 'GWh', p=('2023-01-01', '2023-12-31')),
        c('3,400 GWh', 'capacity', 3400, 'GWh', per=['year', None], p=('2023-01-01', '2023-12-31')),
        c('400 km', 'range', 400, 'km', company='CATL', product='Shenxing'),
        c('160 Wh/kg', 'energy_density', 160, 'Wh/kg', company='CATL', product='Shenxing'),
        c('190 Wh/kg', 'energy_density', 190, 'Wh/kg', company='Gotion'),
        c('160 Wh/kg', 'energy_density', 160, 'Wh/kg', nth=1, company='Northvolt'),
        c('$85', 'battery_price', 85, 'USD', company='Tesla', product='Model 3', per='kWh'),
        c('60-kWh', 'battery_capacity', 60, 'kWh'),
        c('$5,100', ['cost', 'price', 'battery_price'], 5100, 'USD', status='forecast'),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'Tesla': ('COMPANY', 'Tesla'), 'Gotion': ('COMPANY', 'Gotion'), 'Northvolt': ('COMPANY', 'Northvolt'), 'Shenxing': ('PRODUCT', 'Shenxing'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
