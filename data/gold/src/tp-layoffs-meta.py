from goldlib import *
from mentions import mentions

TEXT = """Meta says sorry to 11,000

"I got this wrong," wrote the founder, 38, at six in the morning Pacific time on Wednesday. By nine those concerned had no mailbox.

Meta, the owner of Facebook and Instagram, lets go more than 11,000 people, 13% of its workforce, which had stood at 87,314 at the end of September, almost twice the number of 2019. They receive 16 weeks of pay plus two for each year. Hiring stays frozen until March. Capital spending next year shall be from $34bn to $37bn, while up to $39bn had been announced in October.

In the third quarter revenue shrank by 4% to $27.71bn and net profit by 52%. The part that makes goggles lost $3.7bn. The newest of these, Quest Pro, costs $1,500 and on average sees three hours of use before it goes into a drawer, according to a forum with 212 members.

The shares, which have lost 71% since January, gained 5%. Twitter had put half of its 7,500 out a week earlier, by e-mail too.

An agency that traces such things has counted 104,000 dismissals at 788 firms this year. Of 500 who lost their work before the summer, 79% found another within three months, and one in five now teaches yoga, bees or mathematics.
"""

doc = dict(
    id='tp-layoffs-meta', published='2022-11-10', source='bay-area-business',
    title='Meta says sorry to 11,000',
    text=TEXT,
    claims=[
        c('11,000', 'layoffs', 11000, 'job', company='Meta'),
        c('11,000 people', 'layoffs', 11000, 'job', None, company='Meta'),
        c('13%', 'layoffs', 13, 'percent', company='Meta', role=['share', 'level']),
        c('87,314', 'headcount', 87314, 'job', company='Meta', p=('2022-09-30', '2022-09-30')),
        c('twice', 'headcount', 100, 'percent', company='Meta', role='change', p=('2022-09-30', '2022-09-30')),
        c('$34bn to $37bn', 'capex', 34e9, 'USD', 37e9, company='Meta', p=y(2023), status=['plan', 'target']),
        c('$39bn', 'capex', None, 'USD', 39e9, company='Meta', p=y(2023), status=['plan', 'target'], superseded=True),
        c('4%', 'revenue', -4, 'percent', company='Meta', role='change', p=q(2022, 3)),
        c('$27.71bn', 'revenue', 27.71e9, 'USD', company='Meta', p=q(2022, 3)),
        c('52%', 'net_income', -52, 'percent', company='Meta', role='change', p=q(2022, 3)),
        c('$3.7bn', ['operating_income', 'net_income'], -3.7e9, 'USD', company='Meta', p=q(2022, 3)),
        c('$1,500', 'price', 1500, 'USD', company='Meta', product='Quest Pro'),
        c('71%', 'share_price', -71, 'percent', company='Meta', role='change', p=('2022-01-01', '2022-11-09')),
        c('5%', 'share_price', 5, 'percent', company='Meta', role='change', p=('2022-11-09', '2022-11-09')),
        c('half', 'layoffs', 50, 'percent', company='Twitter', role=['share', 'level']),
        c('7,500', 'headcount', 7500, 'job', company='Twitter'),
    ],
    names=mentions(TEXT, {'Meta': ('COMPANY', 'Meta'), 'Facebook': ('COMPANY', 'Facebook'), 'Instagram': ('COMPANY', 'Instagram'), 'Twitter': ('COMPANY', 'Twitter'), 'Quest Pro': ('PRODUCT', 'Quest Pro')}),
    checks=[],
)
