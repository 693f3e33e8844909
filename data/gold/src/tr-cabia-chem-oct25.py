from goldlib import *
from mentions import mentions

TEXT = """LFP cells keep their lead in China's battery market in October

Installations of power batteries in China totalled 84.1 GWh in October, the battery alliance said on Tuesday. The sales of power and storage batteries together were 166.0 GWh, an increase of 50.8% from a year earlier and 13.3% from a month earlier.

Installations by chemistry (GWh)

	Oct 2025	MoM	YoY	Jan-Oct	YoY
LFP	67.5	9.8%	43.7%	470.2	59.7%
Ternary	16.5	19.7%	35.8%	107.7	-3.0%
Total	84.1	10.7%	42.1%	578.0	42.4%

CATL led the ranking for the month with 36.1 GWh and a share of 43.0%, ahead of BYD with 17.6 GWh and 20.9%. In ternary batteries CATL's share was 66.9%. The ten largest makers accounted for 94.7% of all installations, 0.9 percentage points less than in October 2024. Exports came to 28.2 GWh.
"""

doc = dict(
    id='tr-cabia-chem-oct25', published='2025-11-12', source='cell monitor',
    title="LFP cells keep their lead in China's battery market in October",
    text=TEXT,
    claims=[
        c('84.1 GWh', 'installations', 84.1, 'GWh', p=('2025-10-01', '2025-10-31')),
        c('166.0 GWh', 'sales', 166, 'GWh', p=('2025-10-01', '2025-10-31')),
        c('50.8%', 'sales', 50.8, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('13.3%', 'sales', 13.3, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('67.5', 'installations', 67.5, 'GWh', p=('2025-10-01', '2025-10-31')),
        c('9.8%', 'installations', 9.8, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('43.7%', 'installations', 43.7, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('470.2', 'installations', 470.2, 'GWh', p=('2025-01-01', '2025-10-31')),
        c('59.7%', 'installations', 59.7, 'percent', role='change', p=('2025-01-01', '2025-10-31')),
        c('16.5', 'installations', 16.5, 'GWh', p=('2025-10-01', '2025-10-31')),
        c('19.7%', 'installations', 19.7, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('35.8%', 'installations', 35.8, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('107.7', 'installations', 107.7, 'GWh', p=('2025-01-01', '2025-10-31')),
        c('-3.0%', 'installations', -3, 'percent', role='change', p=('2025-01-01', '2025-10-31')),
        c('84.1', 'installations', 84.1, 'GWh', nth=1, p=('2025-10-01', '2025-10-31')),
        c('10.7%', 'installations', 10.7, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('42.1%', 'installations', 42.1, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('578.0', 'installations', 578, 'GWh', p=('2025-01-01', '2025-10-31')),
        c('42.4%', 'installations', 42.4, 'percent', role='change', p=('2025-01-01', '2025-10-31')),
        c('36.1 GWh', 'installations', 36.1, 'GWh', company='CATL', p=('2025-10-01', '2025-10-31')),
        c('43.0%', 'market_share', 43, 'percent', company='CATL', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('17.6 GWh', 'installations', 17.6, 'GWh', company='BYD', p=('2025-10-01', '2025-10-31')),
        c('20.9%', 'market_share', 20.9, 'percent', company='BYD', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('66.9%', 'market_share', 66.9, 'percent', company='CATL', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('94.7%', 'market_share', 94.7, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('0.9 percentage points', 'market_share', -0.9, 'percentage_point', role='change', p=('2025-10-01', '2025-10-31')),
        c('28.2 GWh', 'exports', 28.2, 'GWh', p=('2025-10-01', '2025-10-31')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
