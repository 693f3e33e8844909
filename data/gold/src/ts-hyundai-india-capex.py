from goldlib import *
from mentions import mentions

TEXT = """Hyundai Motor India to invest Rs 45,000 crore by FY30, plans 26 launches

Hyundai Motor India on Wednesday unveiled a Rs 45,000-crore investment plan for the five years to March 2030. It will launch 26 models, among them seven new nameplates, and wants revenue of Rs 1 lakh crore in FY30, about 1.5 times the current level. The company gave the following road map:

                                 FY25     FY26     FY28       FY30
Revenue (Rs crore)             69,193   72,000   85,000   1,00,000
EBITDA margin (%)                12.9     12.5     13.0       14.0
Share of EVs and hybrids (%)        1        2       15         50
Exports (% of volume)              21       24       27         30
Capex (Rs crore)                6,100    7,000    9,500

The Pune plant, bought from General Motors, started production this month and will have a capacity of 2.5 lakh units a year by 2028. That will take the company's total to 10.7 lakh from 8.24 lakh. Hyundai held 13.2 per cent of the car market in the first half of FY26, down from 14.6 per cent in FY25.
"""

doc = dict(
    id='ts-hyundai-india-capex', published='2025-10-15', source='madras-economist',
    title='Hyundai Motor India to invest Rs 45,000 crore by FY30, plans 26 launches',
    text=TEXT,
    claims=[
        c('Rs 45,000 crore', 'investment', 450000000000, 'INR', company='Hyundai Motor India', p=(None, '2030-03-31'), status='plan'),
        c('Rs 45,000-crore', 'investment', 450000000000, 'INR', company='Hyundai Motor India', p=('2025-04-01', '2030-03-31'), status='plan'),
        c('26 models', 'models', 26, 'model', company='Hyundai Motor India', p=(None, '2030-03-31'), status='plan'),
        c('seven new nameplates', 'models', 7, 'model', company='Hyundai Motor India', p=(None, '2030-03-31'), status='plan'),
        c('Rs 1 lakh crore', 'revenue', 1000000000000, 'INR', company='Hyundai Motor India', p=('2029-04-01', '2030-03-31'), status='target'),
        c('1.5 times', 'revenue', 50, 'percent', company='Hyundai Motor India', role='change', p=('2029-04-01', '2030-03-31'), status='target'),
        c('69,193', 'revenue', 691930000000, 'INR', company='Hyundai Motor India', p=('2024-04-01', '2025-03-31')),
        c('72,000', 'revenue', 720000000000, 'INR', company='Hyundai Motor India', p=('2025-04-01', '2026-03-31'), status='target'),
        c('85,000', 'revenue', 850000000000, 'INR', company='Hyundai Motor India', p=('2027-04-01', '2028-03-31'), status='target'),
        c('1,00,000', 'revenue', 1000000000000, 'INR', company='Hyundai Motor India', p=('2029-04-01', '2030-03-31'), status='target'),
        c('12.9', 'margin', 12.9, 'percent', company='Hyundai Motor India', p=('2024-04-01', '2025-03-31')),
        c('12.5', 'margin', 12.5, 'percent', company='Hyundai Motor India', p=('2025-04-01', '2026-03-31'), status='target'),
        c('13.0', 'margin', 13, 'percent', company='Hyundai Motor India', p=('2027-04-01', '2028-03-31'), status='target'),
        c('14.0', 'margin', 14, 'percent', company='Hyundai Motor India', p=('2029-04-01', '2030-03-31'), status='target'),
        c('1', 'sales', 1, 'percent', nth=8, company='Hyundai Motor India', role='share', p=('2024-04-01', '2025-03-31')),
        c('2', 'sales', 2, 'percent', nth=9, company='Hyundai Motor India', role='share', p=('2025-04-01', '2026-03-31'), status='target'),
        c('15', 'sales', 15, 'percent', company='Hyundai Motor India', role='share', p=('2027-04-01', '2028-03-31'), status='target'),
        c('50', 'sales', 50, 'percent', company='Hyundai Motor India', role='share', p=('2029-04-01', '2030-03-31'), status='target'),
        c('21', 'exports', 21, 'percent', company='Hyundai Motor India', role='share', p=('2024-04-01', '2025-03-31')),
        c('24', 'exports', 24, 'percent', company='Hyundai Motor India', role='share', p=('2025-04-01', '2026-03-31'), status='target'),
        c('27', 'exports', 27, 'percent', company='Hyundai Motor India', role='share', p=('2027-04-01', '2028-03-31'), status='target'),
        c('30', 'exports', 30, 'percent', nth=4, company='Hyundai Motor India', role='share', p=('2029-04-01', '2030-03-31'), status='target'),
        c('6,100', 'capex', 61000000000, 'INR', company='Hyundai Motor India', p=('2024-04-01', '2025-03-31')),
        c('7,000', 'capex', 70000000000, 'INR', company='Hyundai Motor India', p=('2025-04-01', '2026-03-31'), status='target'),
        c('9,500', 'capex', 95000000000, 'INR', company='Hyundai Motor India', p=('2027-04-01', '2028-03-31'), status='target'),
        c('2.5 lakh units', 'capacity', 250000, 'vehicle', company='Hyundai Motor India', per='year', p=(None, '2028-12-31'), status=['plan', 'target']),
        c('10.7 lakh', 'capacity', 1070000, 'vehicle', company='Hyundai Motor India', per='year', p=(None, '2028-12-31'), status=['plan', 'target']),
        c('8.24 lakh', 'capacity', 824000, 'vehicle', company='Hyundai Motor India', per='year'),
        c('13.2 per cent', 'market_share', 13.2, 'percent', company='Hyundai Motor India', role=['level', 'share'], p=('2025-04-01', '2025-09-30')),
        c('14.6 per cent', 'market_share', 14.6, 'percent', company='Hyundai Motor India', role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
    ],
    names=mentions(TEXT, {'Hyundai Motor India': ('COMPANY', 'Hyundai Motor India'), 'General Motors': ('COMPANY', 'General Motors'), 'Hyundai': ('COMPANY', 'Hyundai Motor India')}),
    checks=[],
)
