from goldlib import *
from mentions import mentions

TEXT = """Three years after the ban: fewer ashtrays, fewer pubs, fewer heart attacks

Hospitals in England have admitted 1,200 fewer people with heart attacks in the first twelve months after smoke was banished from indoors on 1 July 2007, or 2.4%, a paper in a journal of medicine has worked out.

Smokers themselves are hardly fewer: 21% of adults, as before, who light 13.1 a day on average. In a survey by the health department 78% were for the law, and among smokers 47. Some 98% of premises obeyed from the first day. There have been 3,000 warnings and about 190 fines, which start at £50.

Publicans keep a different book. A total of 5,500 houses have shut since then, 39 a week, out of 58,000. Punch Taverns had 8,400 of them at the time and now counts 6,770, with debts of £3.4bn. Wetherspoon, on the other hand, where the typical meal is £5.20 and the bitter £1.69, has opened 47 in the past year.

Beer drunk in bars was down 9.3% in a quarter, the steepest fall since 1997. A gas heater outdoors burns 34 kilograms of carbon dioxide in an evening, as much as a car in 200 kilometres. "We have five," said a landlady of 61. "So the bowls club stays."
"""

doc = dict(
    id='tp-smoking-pubs', published='2010-07-01', source='nation-in-figures',
    title='Three years after the ban: fewer ashtrays, fewer pubs, fewer heart attacks',
    text=TEXT,
    claims=[
        c('8,400', 'stores', 8400, ['store', 'item'], company='Punch Taverns'),
        c('6,770', 'stores', 6770, ['store', 'item'], company='Punch Taverns'),
        c('£3.4bn', 'debt', 3.4e9, 'GBP', company='Punch Taverns'),
        c('£5.20', 'price', 5.2, 'GBP', company='Wetherspoon'),
        c('£1.69', 'price', 1.69, 'GBP', company='Wetherspoon'),
        c('47', 'stores', 47, 'store', nth=1, company='Wetherspoon', role=['level', 'change'], p=('2009-07-02', '2010-07-01')),
    ],
    names=mentions(TEXT, {'Punch Taverns': ('COMPANY', 'Punch Taverns'), 'Wetherspoon': ('COMPANY', 'Wetherspoon')}),
    checks=[],
)
