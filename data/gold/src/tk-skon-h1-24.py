from goldlib import *
from mentions import mentions

TEXT = """SK On's Q2 loss swells to 460 billion won as Hungary plant idles

SEOUL, Aug. 2 (Staff) -- SK On, the battery arm of SK Innovation, posted an operating loss of 460.1 billion won (US$336 million) for the April-June period, the eleventh in succession, after a deficit of 331.5 billion won in the first quarter. A year earlier it had lost 131.5 billion won.

Revenue slumped 58 percent on-year to 1.55 trillion won. U.S. production credits contributed 111.9 billion won, almost three times the 38.5 billion won of the preceding quarter. Start-up of the second Hungarian factory, in Iváncsa (30 GWh, 2,500 jobs), cost 90 billion won. Utilization across the plants sank to 53 percent in the half from 95 percent.

Debt is the sore point. Net borrowings total 19.4 trillion won as of end-June, 3.8 trillion more than at the turn of the year, a debt ratio of 167 percent. To prop it up, it will absorb SK Trading International and SK Entrum, which bring operating income of 500 billion won a year; the parent merges with SK E&S to form an entity worth 106 trillion won in assets. Capital expenditure will be 7.5 trillion won in 2024 and fall to 4 trillion won next year.

In June the firm declared emergency management, froze executive pay and opened a voluntary retirement scheme for staff who joined before last December; its headcount was 3,593 in March. With Ford it owns 50 percent of BlueOval SK. SK On's installations from January to May reached 13.9 GWh, 4.9 percent of the world.
"""

doc = dict(
    id='tk-skon-h1-24', published='2024-08-02', source='hanseong-news-agency',
    title="SK On's Q2 loss swells to 460 billion won as Hungary plant idles",
    text=TEXT,
    claims=[
        c('460 billion won', 'operating_income', -460000000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('460.1 billion won', 'operating_income', -460100000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('US$336 million', 'operating_income', -336000000, 'USD', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('331.5 billion won', 'operating_income', -331500000000, 'KRW', company='SK On', p=('2024-01-01', '2024-03-31')),
        c('131.5 billion won', 'operating_income', -131500000000, 'KRW', company='SK On', p=('2023-04-01', '2023-06-30')),
        c('58 percent', 'revenue', -58, 'percent', company='SK On', role='change', p=('2024-04-01', '2024-06-30')),
        c('1.55 trillion won', 'revenue', 1550000000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('111.9 billion won', 'subsidy', 111900000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('three times', 'subsidy', 200, 'percent', company='SK On', role='change', p=('2024-04-01', '2024-06-30')),
        c('38.5 billion won', 'subsidy', 38500000000, 'KRW', company='SK On', p=('2024-01-01', '2024-03-31')),
        c('30 GWh', 'capacity', 30, 'GWh', company='SK On', per='year'),
        c('2,500 jobs', 'jobs', 2500, 'job', company='SK On', status='plan'),
        c('90 billion won', 'cost', 90000000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('53 percent', 'other', 53, 'percent', company='SK On', p=('2024-01-01', '2024-06-30')),
        c('95 percent', 'other', 95, 'percent', company='SK On', p=('2023-01-01', '2023-06-30')),
        c('19.4 trillion won', 'debt', 19400000000000, 'KRW', company='SK On', p=('2024-06-30', '2024-06-30')),
        c('3.8 trillion', 'debt', 3800000000000, 'KRW', company='SK On', role='change', p=('2024-06-30', '2024-06-30')),
        c('167 percent', 'debt', 167, 'percent', company='SK On', p=('2024-06-30', '2024-06-30')),
        c('500 billion won', ['ebitda', 'operating_income'], 500000000000, 'KRW', company='SK On', per='year', status='forecast'),
        c('106 trillion won', 'valuation', 106000000000000, 'KRW', company='SK On', status='forecast'),
        c('7.5 trillion won', 'capex', 7500000000000, 'KRW', company='SK On', p=('2024-01-01', '2024-12-31'), status='target'),
        c('4 trillion won', 'capex', 4000000000000, 'KRW', nth=1, company='SK On', p=('2025-01-01', '2025-12-31'), status='target'),
        c('3,593', 'headcount', 3593, 'job', company='SK On', p=('2024-03-31', '2024-03-31')),
        c('50 percent', 'stake', 50, 'percent', company=['SK On', 'BlueOval SK', 'Ford']),
        c('13.9 GWh', 'installations', 13.9, 'GWh', company='SK On', p=('2024-01-01', '2024-05-31')),
        c('4.9 percent', 'market_share', 4.9, 'percent', company='SK On', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
    ],
    names=mentions(TEXT, {'SK On': ('COMPANY', 'SK On'), 'SK Innovation': ('COMPANY', 'SK Innovation'), 'SK Trading International': ('COMPANY', 'SK Trading International'), 'SK Entrum': ('COMPANY', 'SK Entrum'), 'SK E&S': ('COMPANY', 'SK E&S'), 'BlueOval SK': ('COMPANY', 'BlueOval SK'), 'Ford': ('COMPANY', 'Ford')}),
    checks=[],
)
