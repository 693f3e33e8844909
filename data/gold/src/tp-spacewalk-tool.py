from goldlib import *
from mentions import mentions

TEXT = """Bag of tools worth a house circles the Earth

A grease gun leaked, a glove was wiped, and a rucksack that had not been tied down drifted off at walking pace. Since Tuesday evening there is a new satellite, 350 kilometres up, with two of the guns, a scraper, wipes and a bin liner inside.

It weighs 13.6 kilograms, cost about $100,000, and was last seen four kilometres ahead of the space station. Amateurs have spotted it at magnitude 6.4, just beyond the naked eye. It goes round 15.7 times a day and will burn up in some months.

The spacewalker, 45, on the first of her five outings, carried on for another five hours with her partner's kit. They were to clean one of two joints, three metres across, that turn the wings of 73 metres towards the Sun; it has ground metal against metal since September of last year. The whole job wants 26 hours outside.

She joins a list. In 2006 a spatula got away, in 1965 a spare glove that flew at 28,000 kilometres an hour for a month. Radar follows 13,000 objects of more than ten centimetres. In a survey of 1,007 Americans, done before the bag, 52% thought the programme worth its money, seven fewer than five years earlier.
"""

doc = dict(
    id='tp-spacewalk-tool', published='2008-11-19', source='orbit-and-beyond',
    title='Bag of tools worth a house circles the Earth',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
