from goldlib import *
from mentions import mentions

TEXT = """Thomas Cook, 178 years old, leaves its guests on the beach

It lacked £200m. When the banks asked for that on top of the £900m already agreed, and Fosun of Shanghai, holder of 18%, would not, the oldest travel firm in the world shut at two on Monday morning.

Thomas Cook had 21,000 people, 9,000 of them in Britain, along with 560 shops and 105 aircraft that once flew for it or for its sisters. It lost £1.5bn in the half year to March; of this £1.1bn was for MyTravel, bought in 2007 and never digested. Debt had crept to £1.7bn.

Condor, its German airline, flies on with a loan of 380m euros for which Berlin and Wiesbaden stand. TUI's shares jumped by 7%.

To bring 150,600 holidaymakers back the state has got 45 jets; the record so far had been 110,000, two years ago. On Monday 14,700 were home by midnight. A hotel at Hammamet kept its gate locked until guests paid, £2,500 in the case of a couple of 61 and 64. One traveller in five, a poll says, cannot explain the word "bonded". The founder's first trip, of July 1841, took 485 teetotallers eleven miles to Loughborough for a shilling, with tea.
"""

doc = dict(
    id='tp-s-airport-screens', published='2019-09-24', source='runway-business',
    title='Thomas Cook, 178 years old, leaves its guests on the beach',
    text=TEXT,
    claims=[
        c('£200m', 'funding', 200e6, 'GBP', company='Thomas Cook', status=['plan','actual']),
        c('£900m', 'funding', 900e6, 'GBP', company='Thomas Cook', status=['plan','actual']),
        c('18%', 'stake', 18, 'percent', company=['Fosun','Thomas Cook']),
        c('21,000 people', 'headcount', 21000, 'job', company='Thomas Cook'),
        c('9,000', 'headcount', 9000, 'job', company='Thomas Cook'),
        c('560 shops', 'stores', 560, 'store', company='Thomas Cook'),
        c('105 aircraft', 'other', 105, 'vehicle', company='Thomas Cook'),
        c('£1.5bn', 'net_income', -1.5e9, 'GBP', company='Thomas Cook', p=('2018-10-01','2019-03-31')),
        c('£1.1bn', ['cost','other'], 1.1e9, 'GBP', company=['Thomas Cook','MyTravel'], p=('2018-10-01','2019-03-31')),
        c('£1.7bn', 'debt', 1.7e9, 'GBP', company='Thomas Cook'),
        c('380m euros', 'funding', 380e6, 'EUR', company='Condor', status=['plan','actual']),
        c('7%', 'share_price', 7, 'percent', role='change', company='TUI', p=('2019-09-23','2019-09-23')),
    ],
    names=mentions(TEXT, {'Thomas Cook': ('COMPANY', 'Thomas Cook'), 'Fosun': ('COMPANY', 'Fosun'), 'MyTravel': ('COMPANY', 'MyTravel'), 'Condor': ('COMPANY', 'Condor'), 'TUI': ('COMPANY', 'TUI')}),
    checks=[],
)
