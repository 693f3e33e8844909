from goldlib import *
from mentions import mentions

TEXT = """Metaplant opens; Hyundai wants two thirds more capacity

ELLABELL, Ga. — With Gov. Brian Kemp, 61, at the ribbon, Hyundai Motor Group on Wednesday dedicated its $7.59 billion Metaplant and in the same breath announced that annual output would be stretched from 300,000 vehicles to 500,000. Executive Chair Euisun Chung gave no date for that.

The site near Savannah sprawls over 2,906 acres (1,176 hectares). Series production of the Ioniq 5 began on Oct. 3; the three-row Ioniq 9 joined it last week, with a hybrid to come in 2026. Kia and Genesis models are on the list, too.

So far 1,340 “Meta Pros” have been hired. The promise to the state stands: 8,500 by the end of 2031, suppliers not included.

Next door, a $4.3 billion battery cell venture with LG Energy Solution, 30 GWh a year, nears completion, while in Bartow County another with SK On (35 GWh, $5 billion) is due by year's end.

On Monday the group had pledged $21 billion of U.S. investments from 2025 to 2028: $9 billion for car factories, $6 billion on parts and logistics, steel included, and $6 billion in future industries. A Louisiana mill by Hyundai Steel, to cost $5.8 billion, would provide 1,300 jobs.
"""

doc = dict(
    id='te-hmgma-2503', published='2025-03-26', source='savannah-tidewater-news',
    title='Metaplant opens; Hyundai wants two thirds more capacity',
    text=TEXT,
    claims=[
        c('two thirds', 'capacity', 66.6666666667, 'percent', company=['Hyundai Motor Group', 'Hyundai'], role='change', status=['plan', 'target', 'forecast']),
        c('$7.59 billion', 'investment', 7590000000, 'USD', company=['Hyundai Motor Group', 'Hyundai']),
        c('300,000 vehicles', 'capacity', 300000, 'vehicle', company=['Hyundai Motor Group', 'Hyundai'], per='year'),
        c('500,000', 'capacity', 500000, 'vehicle', company=['Hyundai Motor Group', 'Hyundai'], per='year', status=['plan', 'target', 'forecast']),
        c('2,906 acres', 'area', 2906, 'acre', company=['Hyundai Motor Group', 'Hyundai']),
        c('1,176 hectares', 'area', 1176, 'hectare', company=['Hyundai Motor Group', 'Hyundai']),
        c('Oct. 3', 'production_start', None, 'date', company=['Hyundai Motor Group', 'Hyundai'], product='Ioniq 5', p=('2024-10-03', '2024-10-03')),
        c('week', 'production_start', None, 'date', company=['Hyundai Motor Group', 'Hyundai'], product='Ioniq 9', p=('2025-03-17', '2025-03-23')),
        c('2026', 'production_start', None, 'date', company=['Hyundai Motor Group', 'Hyundai'], p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('1,340', 'headcount', 1340, 'job', company=['Hyundai Motor Group', 'Hyundai']),
        c('8,500', 'jobs', 8500, 'job', company=['Hyundai Motor Group', 'Hyundai'], p=(None, '2031-12-31'), status=['plan', 'target', 'forecast']),
        c('$4.3 billion', 'investment', 4300000000, 'USD', company=['Hyundai Motor Group', 'Hyundai', 'LG Energy Solution'], status=['plan', 'target', 'forecast']),
        c('30 GWh', 'capacity', 30, 'GWh', company=['Hyundai Motor Group', 'Hyundai', 'LG Energy Solution'], per='year', status=['plan', 'target', 'forecast']),
        c('35 GWh', 'capacity', 35, 'GWh', company=['Hyundai Motor Group', 'Hyundai', 'SK On'], per=['year', None], status=['plan', 'target', 'forecast']),
        c('$5 billion', 'investment', 5000000000, 'USD', company=['Hyundai Motor Group', 'Hyundai', 'SK On'], status=['plan', 'target', 'forecast']),
        c("year's end", 'production_start', None, 'date', company=['Hyundai Motor Group', 'Hyundai', 'SK On'], p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('$21 billion', 'investment', 21000000000, 'USD', company=['Hyundai Motor Group', 'Hyundai'], p=('2025-01-01', '2028-12-31'), status=['plan', 'target', 'forecast']),
        c('$9 billion', 'investment', 9000000000, 'USD', company=['Hyundai Motor Group', 'Hyundai'], p=('2025-01-01', '2028-12-31'), status=['plan', 'target', 'forecast']),
        c('$6 billion', 'investment', 6000000000, 'USD', company=['Hyundai Motor Group', 'Hyundai'], p=('2025-01-01', '2028-12-31'), status=['plan', 'target', 'forecast']),
        c('$6 billion', 'investment', 6000000000, 'USD', nth=1, company=['Hyundai Motor Group', 'Hyundai'], p=('2025-01-01', '2028-12-31'), status=['plan', 'target', 'forecast']),
        c('$5.8 billion', 'investment', 5800000000, 'USD', company='Hyundai Steel', status=['plan', 'target', 'forecast']),
        c('1,300', 'jobs', 1300, 'job', company='Hyundai Steel', status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Hyundai Motor Group': ('COMPANY', 'Hyundai Motor Group'), 'Hyundai': ('COMPANY', 'Hyundai Motor Group'), 'Kia': ('COMPANY', 'Kia'), 'Genesis': ('COMPANY', 'Genesis'), 'SK On': ('COMPANY', 'SK On'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Hyundai Steel': ('COMPANY', 'Hyundai Steel'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ioniq 9': ('PRODUCT', 'Ioniq 9')}),
)
