from goldlib import *
from mentions import mentions

TEXT = """Battery maker Gotion picks Big Rapids for $2.36 billion plant

LANSING – Michigan won one of its largest job projects in decades on Wednesday as the state's strategic fund board cleared $175 million in direct grants for Gotion Inc., the Fremont, California, arm of China's Gotion High-tech, plus a tax break worth $540 million over 30 years.

The company would erect two production buildings of 550,000 square feet (51,100 square metres) each on 523 acres near Ferris State University and make 150,000 tons of cathode material and 50,000 tons of anode material a year. It has promised 2,350 jobs at an average of $29.42 an hour, not before 2031, however.

“Two hundred trucks a day past my mailbox,” said Marjorie Steele, 38, who runs a horse farm in Green Township. Residents have collected signatures for a recall of the board.

Volkswagen is the biggest shareholder of the parent with 26.47%, but does not steer it: founder Li Zhen and his kin hold 17.9%.

Construction starts next spring; the first line is to run by the end of 2024.
"""

doc = dict(
    id='a-gotion.1', published='2022-10-06', source='great-lakes-ledger',
    title='Battery maker Gotion picks Big Rapids for $2.36 billion plant',
    text=TEXT,
    claims=[
        c('$2.36 billion', 'investment', 2360000000, 'USD', company=['Gotion', 'Gotion High-tech'], status='plan'),
        c('$175 million', ['subsidy', 'funding'], 175000000, 'USD', company=['Gotion', 'Gotion High-tech'], status='plan'),
        c('$540 million', 'subsidy', 540000000, 'USD', company=['Gotion', 'Gotion High-tech'], status='plan'),
        c('30 years', 'duration', 30, 'year', company=['Gotion', 'Gotion High-tech'], status='plan'),
        c('550,000 square feet', 'area', 550000, 'ft2', company=['Gotion', 'Gotion High-tech'], status='plan'),
        c('51,100 square metres', 'area', 51100, 'm2', company=['Gotion', 'Gotion High-tech'], status='plan'),
        c('523 acres', 'area', 523, 'acre', company=['Gotion', 'Gotion High-tech'], status='plan'),
        c('150,000 tons', 'capacity', 150000, 'tonne', company=['Gotion', 'Gotion High-tech'], per='year', status='plan'),
        c('50,000 tons', 'capacity', 50000, 'tonne', nth=1, company=['Gotion', 'Gotion High-tech'], per='year', status='plan'),
        c('2,350 jobs', 'jobs', 2350, 'job', company=['Gotion', 'Gotion High-tech'], p=('2031-01-01', None), status=['plan', 'target', 'forecast']),
        c('$29.42', ['cost', 'other'], 29.42, 'USD', company=['Gotion', 'Gotion High-tech'], per='hour', status=['plan', 'actual']),
        c('26.47%', 'stake', 26.47, 'percent', company=['Gotion High-tech', 'Gotion', 'Volkswagen']),
        c('17.9%', 'stake', 17.9, 'percent', company=['Gotion High-tech', 'Gotion']),
        c('end of 2024', 'production_start', None, 'date', company=['Gotion', 'Gotion High-tech'], p=by(2024), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Gotion': ('COMPANY', 'Gotion High-tech'), 'Gotion High-tech': ('COMPANY', 'Gotion High-tech'), 'Volkswagen': ('COMPANY', 'Volkswagen')}),
    checks=[
        dict(kind='unit', verdict='consistent', quotes=['550,000 square feet', '51,100 square metres']),
    ],
)
