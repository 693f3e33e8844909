from goldlib import *
from mentions import mentions

TEXT = """Three jars in four: pesticide in the world's honey

Swiss botanists asked colleagues, friends and strangers on holiday for honey and got 198 pots from every continent save one. In 75% there was at least one of the five nerve poisons that farmers put on seeds since the 1990s.

Forty-five per cent contained two or more, a tenth four or five. North America leads with 86%, ahead of Asia with 80 and Europe with 79; South America has 57. On average it was 1.8 nanograms in a gram, which would leave a spoonful far below the limit for humans, but in 48% above 0.1, where bees begin to lose their way.

The samples are from 2012 to 2016, mostly from before the partial European stop of December 2013, and came in sizes of 30 grams to a kilogram. One had been posted from an island with 60 people and 11 hives.

A vote in Brussels on a full ban is expected in December; 16 of 28 states have to agree, with 65% of all inhabitants. In a petition 4.4 million have signed for it. "I keep nine hives and lost four last winter," wrote a widow of 70 from Jura who had sent in hers. It came 31st by its dose and first for taste.
"""

doc = dict(
    id='tp-bee-count', published='2017-10-06', source='field-notes-daily',
    title="Three jars in four: pesticide in the world's honey",
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
