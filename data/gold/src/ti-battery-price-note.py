from goldlib import *
from mentions import mentions

TEXT = """Cheaper cells: what lithium's slide means for car makers

Lithium carbonate traded at 134,000 yuan a tonne in China on Friday; a year ago it was 567,500. BloombergNEF's survey has the average pack at $139 per kWh this year, 14% lower than the $161 of 2022, and looks for $113 in 2025 and $80 in 2030. LFP packs were, at $95, for once below the hundred mark.

Winners and losers: Ganfeng's third-quarter profit fell 97.9% to 160 million yuan. Albemarle, which owes its biggest contract to CATL, cut sales guidance to $9.5-9.8 billion from $10.4-11.5 billion; the Charlotte miner's shares are off 44% since New Year. CATL is passing discounts on: gross margin 22.4% in the quarter, after 21.6% in the one before.

Leapmotor pockets the difference. The carmaker, whose margin first turned positive at 1.2% between July and September, dropped the C11's entry price to 149,800 yuan. Penetration of new-energy cars in China: 37.8% in October.
"""

doc = dict(
    id='ti-battery-price-note', published='2023-11-27', source='raw-materials-note',
    title="Cheaper cells: what lithium's slide means for car makers",
    text=TEXT,
    claims=[
        c('134,000 yuan', ['other', 'price'], 134000, 'CNY', per='tonne', p=('2023-11-24', '2023-11-24')),
        c('567,500', ['other', 'price'], 567500, 'CNY', per='tonne', p=('2022-11-01', '2022-11-30')),
        c('$139', 'battery_price', 139, 'USD', per='kWh', p=('2023-01-01', '2023-12-31')),
        c('14%', 'battery_price', -14, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('$161', 'battery_price', 161, 'USD', per='kWh', p=('2022-01-01', '2022-12-31')),
        c('$113', 'battery_price', 113, 'USD', per='kWh', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('$80', 'battery_price', 80, 'USD', per='kWh', p=('2030-01-01', '2030-12-31'), status='forecast'),
        c('$95', 'battery_price', 95, 'USD', per='kWh', p=('2023-01-01', '2023-12-31')),
        c('97.9%', 'net_income', -97.9, 'percent', company='Ganfeng Lithium', role='change', p=('2023-07-01', '2023-09-30')),
        c('160 million yuan', 'net_income', 160000000.0, 'CNY', company='Ganfeng Lithium', p=('2023-07-01', '2023-09-30')),
        c('$9.5-9.8 billion', 'revenue', 9500000000.0, 'USD', 9800000000.0, company='Albemarle', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$10.4-11.5 billion', 'revenue', 10400000000.0, 'USD', 11500000000.0, company='Albemarle', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('44%', 'share_price', -44, 'percent', company='Albemarle', role='change', p=('2023-01-01', '2023-11-27')),
        c('22.4%', 'gross_margin', 22.4, 'percent', company='CATL', p=('2023-07-01', '2023-09-30')),
        c('21.6%', 'gross_margin', 21.6, 'percent', company='CATL', p=('2023-04-01', '2023-06-30')),
        c('1.2%', 'gross_margin', 1.2, 'percent', company='Leapmotor', p=('2023-07-01', '2023-09-30')),
        c('149,800 yuan', 'price', 149800, 'CNY', company='Leapmotor', product='C11'),
        c('37.8%', 'penetration', 37.8, 'percent', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
    ],
    names=mentions(TEXT, {'Ganfeng': ('COMPANY', 'Ganfeng Lithium'), 'Albemarle': ('COMPANY', 'Albemarle'), 'CATL': ('COMPANY', 'CATL'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'C11': ('PRODUCT', 'C11')}),
    checks=[],
)
