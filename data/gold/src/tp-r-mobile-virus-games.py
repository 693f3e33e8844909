from goldlib import *
from mentions import mentions

TEXT = """First worm for telephones jumps across a room

It is called Cabir, it drains the battery and so far it has harmed nobody. Still, five anti-virus laboratories received on Tuesday a parcel from Spain with the first worm that spreads from one mobile to the next.

It can leap ten metres by Bluetooth, to phones of one sort of software only, of which there are 20 million, and the owner must say yes three times. F-Secure of Helsinki locked two testers and nine handsets into a bunker 12 metres under its offices to look at it. It took 40 minutes to infect six of the nine.

The Finnish company's own cure costs 2.95 euros a month. It earned 9.9m euros in the first quarter, an increase of 22%.

A gang who sign as 29A, and number eight or so, wrote it "to show that it can be done". Viruses for the desktop are reckoned at 90,000; for the phone, one. In a straw poll of 250 people on the tram number 4, 72% wondered what Bluetooth was, and 15% had theirs on. One in 20 would have said yes three times.
"""

doc = dict(
    id='tp-r-mobile-virus-games', published='2004-06-17', source='helsinki-signals',
    title='First worm for telephones jumps across a room',
    text=TEXT,
    claims=[
        c('2.95 euros', 'price', 2.95, 'EUR', company='F-Secure', per='month'),
        c('9.9m euros', 'revenue', 9.9e6, 'EUR', company='F-Secure', p=q(2004, 1)),
        c('22%', 'revenue', 22, 'percent', company='F-Secure', role='change', p=q(2004, 1)),
    ],
    names=mentions(TEXT, {'F-Secure': ('COMPANY', 'F-Secure')}),
    checks=[],
)
