from goldlib import *
from mentions import mentions

TEXT = """Two recalls in one week for the Cybertruck; that makes four

Tesla must bring nearly every Cybertruck back for a new wiper motor. A filing with the safety agency on Tuesday, recall 24V-457, covers 11,688 trucks built between November 13, 2023, and June 6. Too much current may damage the motor's driver; two percent are thought to have the fault.

The other campaign concerns a strip of trim in the bed, stuck on with too little adhesive: 11,383, of which one percent likely affected. Both will be put right free of charge. Owners get letters in August. By mid-June the company knew of no crash and no injury.

In April all 3,878 pickups then on the road had gone back for an accelerator pedal that could jam; February's notice, about the size of warning lights, took in 2.2 million cars, Cybertrucks being a tiny part.

Deliveries began on November 30 at $60,990 for the rear-drive version, still not to be had, and $99,990 for the tri-motor "Beast", 52 percent and 43 percent respectively over what Elon Musk had promised in 2019: $39,900 and $69,900. Range, too, is down, to 340 miles at the most from 500. Tesla says it can make 125,000 or more a year in Austin and in April built 1,000 in a single week.

Tesla publishes no sales figure for the model. The wiper recall is the best clue to it so far.
"""

doc = dict(
    id='tl-cybertruck-recalls', published='2024-06-28', source='nhtsa-watch',
    title='Two recalls in one week for the Cybertruck; that makes four',
    text=TEXT,
    claims=[
        c('11,688 trucks', 'recall', 11688, 'vehicle', company='Tesla', product='Cybertruck', p=('2024-06-25', '2024-06-25')),
        c('two percent', 'recall', 2, 'percent', company='Tesla', product='Cybertruck', role='share'),
        c('11,383', 'recall', 11383, 'vehicle', company='Tesla', product='Cybertruck', p=('2024-06-25', '2024-06-25')),
        c('one percent', 'recall', 1, 'percent', company='Tesla', product='Cybertruck', role='share'),
        c('3,878 pickups', 'recall', 3878, 'vehicle', company='Tesla', product='Cybertruck', p=('2024-04-01', '2024-04-30')),
        c('2.2 million cars', 'recall', 2200000, 'vehicle', company='Tesla', p=('2024-02-01', '2024-02-29')),
        c('November 30', 'delivery_start', None, 'date', company='Tesla', product='Cybertruck', p=('2023-11-30', '2023-11-30')),
        c('$60,990', 'price', 60990, 'USD', company='Tesla', product='Cybertruck'),
        c('$99,990', 'price', 99990, 'USD', company='Tesla', product='Cybertruck'),
        c('52 percent', 'price', 52, 'percent', company='Tesla', product='Cybertruck', role='change'),
        c('43 percent', 'price', 43, 'percent', company='Tesla', product='Cybertruck', role='change'),
        c('$39,900', 'price', 39900, 'USD', company='Tesla', product='Cybertruck', superseded=True),
        c('$69,900', 'price', 69900, 'USD', company='Tesla', product='Cybertruck', superseded=True),
        c('340 miles', 'range', 340, 'mile', company='Tesla', product='Cybertruck'),
        c('500', 'range', 500, 'mile', company='Tesla', product='Cybertruck', status=['target', 'actual'], superseded=True),
        c('125,000', 'capacity', 125000, 'vehicle', None, company='Tesla', product='Cybertruck', per='year'),
        c('1,000', 'production', 1000, 'vehicle', company='Tesla', product='Cybertruck', per='week', p=('2024-04-01', '2024-04-30')),
    ],
    names=mentions(TEXT, {'Cybertruck': ('PRODUCT', 'Cybertruck'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
