from goldlib import *
from mentions import mentions

TEXT = """From ten million to 300: Zoom's quarter for the books

"You are on mute" was said, by one linguist's estimate, 40 million times last Tuesday. Whoever said it mostly said it on Zoom.

The Californian company's sales jumped 169% to $328.2m in the three months to 30 April, it announced on Tuesday evening, and profit to $27m from $198,000. Customers with more than ten staff number 265,400, which is 354% more than twelve months ago. It now expects up to $1.8bn for the fiscal year that ends next January; in March it had spoken of $915m at most.

Daily participants, a figure that includes the pupil who joins twice, touched 300 million in April. Uninvited guests led 90 school districts to ban the program, and New York's, with 1.1 million children, came back on 6 May.

A psychologist at Stanford, 44, has put 22 students before nine faces for half an hour. Their heart rates rose by 5%. His cure is to shrink the window by a third and sit back 60 centimetres. In a survey of 1,143 home workers, 29% wore no proper trousers, 13% had fallen asleep, and 3% wished to return to an open-plan office five days a week.
"""

doc = dict(
    id='tp-lockdown-video', published='2020-06-03', source='office-wire',
    title="From ten million to 300: Zoom's quarter for the books",
    text=TEXT,
    claims=[
        c('169%', 'revenue', 169, 'percent', company='Zoom', role='change', p=('2020-02-01', '2020-04-30')),
        c('$328.2m', 'revenue', 328.2e6, 'USD', company='Zoom', p=('2020-02-01', '2020-04-30')),
        c('$27m', 'net_income', 27e6, 'USD', company='Zoom', p=('2020-02-01', '2020-04-30')),
        c('$198,000', 'net_income', 198000, 'USD', company='Zoom', p=('2019-02-01', '2019-04-30')),
        c('265,400', 'other', 265400, 'item', company='Zoom', p=('2020-04-30', '2020-04-30')),
        c('354%', 'other', 354, 'percent', company='Zoom', role='change', p=('2020-04-30', '2020-04-30')),
        c('$1.8bn', 'revenue', None, 'USD', 1.8e9, company='Zoom', p=('2020-02-01', '2021-01-31'), status=['target', 'forecast']),
        c('$915m', 'revenue', None, 'USD', 915e6, company='Zoom', p=('2020-02-01', '2021-01-31'), status=['target', 'forecast'], superseded=True),
    ],
    names=mentions(TEXT, {'Zoom': ('COMPANY', 'Zoom')}),
    checks=[],
)
