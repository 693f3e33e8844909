from goldlib import *
from mentions import mentions

TEXT = """Africa round-up: few numbers, much movement

ORAN. Stellantis’ Fiat plant at Tafraoui is expected to open before year-end. Minister of Industry Ahmed Zeghdar toured the halls on Tuesday, aged 58 and in a hard hat two sizes too big. Besides the 500, local media guess at three more models; the maker confirms none. About 2,000 people are to work there. No word on electrics.

NAIROBI. Roam, the Swedish-Kenyan motorcycle firm, moves into a new assembly hall on Mombasa Road. “Ask me about output next year,” says chief operating officer Mikael Gånge. The hall, 10,000 square metres large, could hold lines for 50,000 bikes a year. Today the firm sells its Air for the equivalent of $1,400. Rival Basigo, with 15 buses on the streets, talks to banks.

KAMPALA. State-owned Kiira Motors keeps building its Kayoola EVS at the barracks of Nakasongola while the plant in Jinja waits for a road. Deliveries remain a trickle. The bus, 12 metres from bumper to bumper, manages 300 km between plugs.

ADDIS ABABA. After the import ban on petrol cars everyone wants to know how many EVs are in the country. The honest answer: nobody has counted.

Corrections to our issue No. 212: the photograph on page 4 showed Lomé, not Lagos. Write to PO Box 40077.
"""

doc = dict(
    id='te-africa-roundup', published='2023-05-18', source='sahel-auto-brief',
    title='Africa round-up: few numbers, much movement',
    text=TEXT,
    claims=[
        c('2,000 people', 'jobs', 2000, 'job', company='Stellantis', status=['plan', 'target', 'forecast']),
        c('10,000 square metres', 'area', 10000, 'm2', company='Roam'),
        c('50,000', 'capacity', 50000, 'vehicle', company='Roam', per='year'),
        c('$1,400', 'price', 1400, 'USD', company='Roam', product='Roam Air'),
        c('15', 'other', 15, 'vehicle', company='Basigo'),
        c('12 metres', 'length', 12, 'm', company='Kiira Motors', product='Kayoola EVS'),
        c('300 km', 'range', 300, 'km', company='Kiira Motors', product='Kayoola EVS'),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'Stellantis'), 'Fiat': ('COMPANY', 'Fiat'), 'Roam': ('COMPANY', 'Roam'), 'Basigo': ('COMPANY', 'Basigo'), 'Kiira Motors': ('COMPANY', 'Kiira Motors'), '500': ('PRODUCT', 'Fiat 500'), 'Air': ('PRODUCT', 'Roam Air'), 'Kayoola EVS': ('PRODUCT', 'Kayoola EVS')}),
)
