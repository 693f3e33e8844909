from goldlib import *
from mentions import mentions

TEXT = """A million in a day, and one in 250 with a red light

Sony handed out more than a million PlayStation 4s in North America within 24 hours of midnight on 15 November, it said on Sunday. The price is $399, or $100 less than Microsoft will want for its Xbox One on Friday.

Few launches go without bruises. Of 5,900 early verdicts at an online shop a third gave one star; the machine's line of light blinked blue, then nothing. Sony puts such cases at 0.4% of all shipped. One buyer in Denver, 26, had waited 18 hours, was fifth in line and got it to work on the seventh attempt.

The Tokyo company aims at five million by the end of March. Europe, 16 countries, follows on 29 November at 399 euros. Nintendo's Wii U, a year old, stands at 3.91 million, of which 300,000 went in the six months to September... hardly a rival.

Both newcomers have eight cores and eight gigabytes; one manages 1.84 teraflops, the other 1.31, which means 1,080 lines here and 720 there at 60 frames a second. In a blind test, 11 of 20 students could tell. Asked what they would buy, 26% of Americans in a poll named the former and 15% the latter. The other 59% were going to have turkey.
"""

doc = dict(
    id='tp-console-eve', published='2013-11-20', source='joypad-times',
    title='A million in a day, and one in 250 with a red light',
    text=TEXT,
    claims=[
        c('A million', 'sales', 1e6, 'item', company='Sony', product='PlayStation 4', p=('2013-11-15', '2013-11-15')),
        c('a million', 'sales', 1e6, 'item', None, company='Sony', product='PlayStation 4', p=('2013-11-15', '2013-11-15')),
        c('15 November', 'launch', None, 'date', company='Sony', product='PlayStation 4', p=('2013-11-15', '2013-11-15')),
        c('0.4%', 'other', 0.4, 'percent', company='Sony', product='PlayStation 4', role=['share', 'level']),
        c('$399', 'price', 399, 'USD', company='Sony', product='PlayStation 4'),
        c('$100', 'price', -100, 'USD', company='Sony', product='PlayStation 4', role='change'),
        c('Friday', 'launch', None, 'date', company='Microsoft', product='Xbox One', p=('2013-11-22', '2013-11-22'), status='plan'),
        c('five million', 'sales', 5e6, 'item', company='Sony', product='PlayStation 4', p=(None, '2014-03-31'), status='target'),
        c('29 November', 'launch', None, 'date', company='Sony', product='PlayStation 4', p=('2013-11-29', '2013-11-29'), status='plan'),
        c('399 euros', 'price', 399, 'EUR', company='Sony', product='PlayStation 4'),
        c('3.91 million', 'sales', 3.91e6, 'item', company='Nintendo', product='Wii U'),
        c('300,000', 'sales', 300000, 'item', company='Nintendo', product='Wii U', p=('2013-04-01', '2013-09-30')),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), 'Microsoft': ('COMPANY', 'Microsoft'), 'Nintendo': ('COMPANY', 'Nintendo'), 'PlayStation 4': ('PRODUCT', 'PlayStation 4'), 'Xbox One': ('PRODUCT', 'Xbox One'), 'Wii U': ('PRODUCT', 'Wii U')}),
    checks=[],
)
