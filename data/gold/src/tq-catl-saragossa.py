from goldlib import *
from mentions import mentions

TEXT = """CATL and Stellantis go halves on a €4.1 billion plant in Saragossa

AMSTERDAM/NINGDE – A fifty-fifty venture of CATL and Stellantis is to make LFP cells in Figueruelas near Saragossa, the two said on Tuesday. Up to €4.1 billion goes into the plant; output should begin by the end of 2026 and may reach 50 GWh a year. It would be the Chinese company’s third in Europe. Its first, at Arnstadt in Thuringia, has a capacity of 14 GWh a year and 1,700 staff. The second, at Debrecen, is to open in 2025.

Spain pays €298 million towards the new one. Work for 3,000 people is expected, though 2,000 of them will come from China at first, a newspaper wrote. Iberdrola supplies the current.

At home CATL installed 38.9 GWh of batteries in November, which means that 57.9 percent of the 67.2 GWh fitted in the country bore its label. The market’s volume grew by 50 percent on the year. Capacity, 646 GWh a year at the last count, was used to 65 percent in the first half. EVE Energy, a rival with a plant going up for BMW next door to Debrecen, installed 2.2 GWh, and its Hungarian site (28 GWh, €1.3 billion) will be ready in 2026.

“So many visas are no small thing,” noted Begoña Arias, 39, of the regional chamber. The Shenxing Plus, a cell for 1,000 km on one charge, will not be made there.
"""

doc = dict(
    id='tq-catl-saragossa', published='2024-12-10', source='battery-notebook',
    title='CATL and Stellantis go halves on a €4.1 billion plant in Saragossa',
    text=TEXT,
    claims=[
        c('€4.1 billion', 'investment', 4100000000, 'EUR', company='CATL', status='plan'),
        c('€4.1 billion', 'investment', None, 'EUR', 4100000000, nth=1, company='CATL', status='plan'),
        c('the end of 2026', 'production_start', None, 'date', company='CATL', p=(None, '2026-12-31'), status='plan'),
        c('50 GWh', 'capacity', None, 'GWh', 50, company='CATL', per='year', status='plan'),
        c('14 GWh', 'capacity', 14, 'GWh', company='CATL', per='year'),
        c('1,700 staff', 'headcount', 1700, 'job', company='CATL'),
        c('2025', 'production_start', None, 'date', company='CATL', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('€298 million', ['subsidy', 'funding'], 298000000, 'EUR', company='CATL'),
        c('3,000 people', 'jobs', 3000, 'job', company='CATL', status='forecast'),
        c('2,000', 'jobs', 2000, 'job', company='CATL', status='forecast'),
        c('38.9 GWh', 'installations', 38.9, 'GWh', company='CATL', p=('2024-11-01', '2024-11-30')),
        c('57.9 percent', 'market_share', 57.9, 'percent', company='CATL', role=['share', 'level'], p=('2024-11-01', '2024-11-30')),
        c('67.2 GWh', 'installations', 67.2, 'GWh', p=('2024-11-01', '2024-11-30')),
        c('50 percent', 'installations', 50, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('646 GWh', 'capacity', 646, 'GWh', company='CATL', per='year'),
        c('65 percent', 'other', 65, 'percent', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('2.2 GWh', 'installations', 2.2, 'GWh', company=['EVE Energy', 'EVE'], p=('2024-11-01', '2024-11-30')),
        c('28 GWh', 'capacity', 28, 'GWh', company=['EVE Energy', 'EVE'], per='year', status='plan'),
        c('€1.3 billion', 'investment', 1300000000, 'EUR', company=['EVE Energy', 'EVE'], status='plan'),
        c('2026', 'production_start', None, 'date', nth=1, company=['EVE Energy', 'EVE'], p=('2026-01-01', '2026-12-31'), status='plan'),
        c('1,000 km', 'range', 1000, 'km', company='CATL', product='Shenxing Plus'),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'Stellantis': ('COMPANY', 'Stellantis'), 'BMW': ('COMPANY', 'BMW'), 'EVE Energy': ('COMPANY', 'EVE Energy'), 'Iberdrola': ('COMPANY', 'Iberdrola'), 'Shenxing Plus': ('PRODUCT', 'Shenxing Plus')}),
    checks=[],
)
