from goldlib import *
from mentions import mentions

TEXT = """Security software sales to double by 2009, study predicts

Companies around the world will spend $11.4bn a year on security software by 2009, twice as much as last year, according to a study.

The report by Ashdown Research says viruses and spam cost firms with more than 500 staff an average of $1.9m each in 2004. Spam accounted for 69% of all e-mail in January, and a new virus variant appeared every 14 minutes.

Symantec, the biggest seller of such software, had revenue of $695m in the last three months of 2004, up 41%. The California company agreed in December to buy Veritas for $13.5bn in shares.

Its Norton AntiVirus 2005 package retails at £39.99 in the UK. Some 50 million people use the program or one of its predecessors.

McAfee, its closest competitor, made $50m in the quarter and said last week that it would close a laboratory in Aylesbury with the loss of 60 jobs.

Microsoft plans to enter the market too. It offered a free test version of an anti-spyware tool on 6 January, which had been downloaded five million times by Tuesday, and paid an undisclosed sum for the Romanian firm GeCad in 2003.

Of 640 businesses questioned for the study, one in three had been attacked more than ten times in a year. A fifth of home users had no protection at all and 44% did not know whether they had.
"""

doc = dict(
    id='tx-b-spam-security-05', published='2005-02-17', source='Network Business News',
    title='Security software sales to double by 2009, study predicts',
    text=TEXT,
    claims=[
        c('$695m', 'revenue', 695e6, 'USD', company='Symantec', p=q(2004, 4)),
        c('41%', 'revenue', 41, 'percent', company='Symantec', role='change', p=q(2004, 4)),
        c('$13.5bn', ['investment', 'valuation'], 13.5e9, 'USD', company=['Symantec', 'Veritas'], status=['plan', 'actual']),
        c('£39.99', 'price', 39.99, 'GBP', company='Symantec', product='Norton AntiVirus 2005'),
        c('$50m', 'net_income', 50e6, 'USD', company='McAfee', p=q(2004, 4)),
        c('60 jobs', 'layoffs', 60, 'job', company='McAfee', status='plan'),
        c('6 January', 'launch', None, 'date', company='Microsoft', p=('2005-01-06', '2005-01-06')),
    ],
    names=mentions(TEXT, {'Symantec': ('COMPANY', 'Symantec'), 'Veritas': ('COMPANY', 'Veritas'), 'Norton AntiVirus 2005': ('PRODUCT', 'Norton AntiVirus 2005'), 'McAfee': ('COMPANY', 'McAfee'), 'Microsoft': ('COMPANY', 'Microsoft'), 'GeCad': ('COMPANY', 'GeCad')}),
    checks=[],
)
