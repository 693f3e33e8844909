from goldlib import *
from mentions import mentions

TEXT = """Ford Europe swings the axe again: 4,000 jobs, most of them in Cologne

The carmaker wants 4,000 fewer people on its European payroll by the end of 2027, that is, one in seven. Germany bears the brunt with 2,900, Britain loses 800, and 300 posts disappear elsewhere. Spain's Valencia is spared this time round.

Sales have melted. Ford passenger cars had a 3.0 per cent market share in the EU between January and October, half of the 6.1 per cent of 2019. And the Explorer, pride of a Cologne plant that was electrified for almost two billion dollars, has not caught fire; alongside the new Capri, short-time work was ordered this week: three weeks before Christmas, followed by alternating weeks in the first quarter of 2025.

“What we lack in Europe, and Germany, is an unmistakable, clear policy agenda,” finance chief John Lawler complained in a letter to Berlin.

In February 2023 the company had already announced 3,800 job cuts, 2,300 of them in Germany, to be completed by 2025. The Saarlouis factory, 4,600 strong when its end was decided in mid-2022, builds its last Focus next November.

Works council chair Benjamin Gruschka said the 11,500 colleagues in Cologne would “not go quietly”. They have an agreement that rules out dismissals until the end of 2032.
"""

doc = dict(
    id='te-ford-cologne-2411', published='2024-11-20', source='rheinland-wirtschaft',
    title='Ford Europe swings the axe again: 4,000 jobs, most of them in Cologne',
    text=TEXT,
    claims=[
        c('4,000 jobs', 'layoffs', 4000, 'job', company='Ford', p=(None, '2027-12-31'), status=['plan', 'actual']),
        c('4,000', 'layoffs', 4000, 'job', nth=1, company='Ford', p=(None, '2027-12-31'), status=['plan', 'actual']),
        c('one in seven', 'layoffs', 14.2857142857, 'percent', company='Ford', p=(None, '2027-12-31'), status=['plan', 'actual']),
        c('2,900', 'layoffs', 2900, 'job', company='Ford', status=['plan', 'actual']),
        c('800', 'layoffs', 800, 'job', company='Ford', status=['plan', 'actual']),
        c('300', 'layoffs', 300, 'job', company='Ford', status=['plan', 'actual']),
        c('3.0 per cent', 'market_share', 3, 'percent', company='Ford', role=['level', 'share'], p=('2024-01-01', '2024-10-31')),
        c('half', 'market_share', -50, 'percent', company='Ford', role='change', p=('2024-01-01', '2024-10-31')),
        c('6.1 per cent', 'market_share', 6.1, 'percent', company='Ford', role=['level', 'share'], p=('2019-01-01', '2019-12-31')),
        c('two billion dollars', 'investment', 2000000000, 'USD', company='Ford'),
        c('3,800 job cuts', 'layoffs', 3800, 'job', company='Ford', p=(None, '2025-12-31')),
        c('2,300', 'layoffs', 2300, 'job', company='Ford', p=(None, '2025-12-31')),
        c('4,600', 'headcount', 4600, 'job', company='Ford', p=('2022-06-30', '2022-06-30')),
        c('11,500', 'headcount', 11500, 'job', company='Ford'),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'Explorer': ('PRODUCT', 'Explorer'), 'Capri': ('PRODUCT', 'Capri'), 'Focus': ('PRODUCT', 'Focus')}),
)
