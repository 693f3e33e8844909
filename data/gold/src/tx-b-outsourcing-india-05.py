from goldlib import *
from mentions import mentions

TEXT = """Infosys takes on 2,000 as Indian outsourcing booms

Infosys Technologies, the second-largest software exporter in India, has reported a 48% jump in annual profit and says it will hire another 12,600 people this year.

The Bangalore company earned 18.9bn rupees ($432m) in the 12 months to March on sales of 71.3bn rupees. In the final quarter alone it recruited 2,025 staff and won 38 clients, taking its payroll to 36,750.

Indian exports of software and services were worth $17.2bn in the financial year, an increase of 34%, the industry's association estimates. It believes the total will hit $50bn by 2009. The sector employs around one million and pays a new graduate some 20,000 rupees a month, a seventh of what an American would earn.

For the year ahead Infosys expects revenue of 90.1bn to 91.9bn rupees. Its operating margin slipped to 29% from 30.2% as the rupee strengthened.

Rival Wipro is to spend 6bn rupees on new campuses in Pune and Chennai. Tata Consultancy Services raised 54bn rupees last August in a flotation and reports next week.

Some 58% of American firms in a study by Deller & Hoyt said they had been disappointed by at least one offshore contract. Gartner has predicted that one in four technology jobs in rich countries will have moved by 2010.

Infosys shares lost 5.9% to 1,974 rupees in Mumbai, and the Sensex index finished 1.1% down at 6,467.92.
"""

doc = dict(
    id='tx-b-outsourcing-india-05', published='2005-04-14', source='Software Services Review',
    title='Infosys takes on 2,000 as Indian outsourcing booms',
    text=TEXT,
    claims=[
        c('2,000', 'jobs', 2000, 'job', company=['Infosys', 'Infosys Technologies'], p=q(2005, 1), role=['level', 'change']),
        c('48%', 'net_income', 48, 'percent', company=['Infosys', 'Infosys Technologies'], role='change', p=('2004-04-01', '2005-03-31')),
        c('12,600 people', 'jobs', 12600, 'job', company=['Infosys', 'Infosys Technologies'], p=('2005-04-01', '2006-03-31'), status='plan'),
        c('18.9bn rupees', 'net_income', 18.9e9, 'INR', company=['Infosys', 'Infosys Technologies'], p=('2004-04-01', '2005-03-31')),
        c('$432m', 'net_income', 432e6, 'USD', company=['Infosys', 'Infosys Technologies'], p=('2004-04-01', '2005-03-31')),
        c('71.3bn rupees', 'revenue', 71.3e9, 'INR', company=['Infosys', 'Infosys Technologies'], p=('2004-04-01', '2005-03-31')),
        c('2,025 staff', 'jobs', 2025, 'job', company=['Infosys', 'Infosys Technologies'], p=q(2005, 1), role=['level', 'change']),
        c('36,750', 'headcount', 36750, 'job', company=['Infosys', 'Infosys Technologies'], p=('2005-03-31', '2005-03-31')),
        c('90.1bn to 91.9bn rupees', 'revenue', 90.1e9, 'INR', 91.9e9, company=['Infosys', 'Infosys Technologies'], p=('2005-04-01', '2006-03-31'), status=['forecast', 'target']),
        c('29%', 'margin', 29, 'percent', company=['Infosys', 'Infosys Technologies'], p=('2004-04-01', '2005-03-31')),
        c('30.2%', 'margin', 30.2, 'percent', company=['Infosys', 'Infosys Technologies'], p=('2003-04-01', '2004-03-31')),
        c('6bn rupees', ['investment', 'capex'], 6e9, 'INR', company='Wipro', status='plan'),
        c('54bn rupees', 'funding', 54e9, 'INR', company='Tata Consultancy Services', p=m(2004, 8)),
        c('5.9%', 'share_price', -5.9, 'percent', company=['Infosys', 'Infosys Technologies'], role='change', p=('2005-04-14', '2005-04-14')),
        c('1,974 rupees', 'share_price', 1974, 'INR', company=['Infosys', 'Infosys Technologies'], per='share', p=('2005-04-14', '2005-04-14')),
    ],
    names=mentions(TEXT, {'Infosys Technologies': ('COMPANY', 'Infosys'), 'Infosys': ('COMPANY', 'Infosys'), 'Wipro': ('COMPANY', 'Wipro'), 'Tata Consultancy Services': ('COMPANY', 'Tata Consultancy Services')}),
    checks=[],
)
