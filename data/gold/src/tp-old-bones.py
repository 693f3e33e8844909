from goldlib import *
from mentions import mentions

TEXT = """Dragon man had a brow of 14.6 centimetres and 60 years in a well

A bridge builder in Harbin found the skull in 1933, hid it from the occupiers down a well, and told his grandchildren in 2018, weeks before he died at 84 or 86. On Friday three papers presented it to the world as a new cousin.

At 1,420 millilitres its brain was as large as ours, its eyes were almost square, and one molar, the only tooth left, measures 20 by 17 millimetres. He stood, if a he, for about 50 years. Traces of uranium put him at 146,000 years or more; strontium in grains from the nose matches a layer that formed between 138,000 and 309,000 years ago.

The team compared 600 traits on 95 fossils and let a computer sort them for three weeks, in 15 million possible trees. In the shortest he sits nearer to us than Neanderthals do, by some 400,000 years. Others are not convinced. "I would give it 30%," said a palaeontologist in London, herself 62, who recalled a jawbone from 3,280 metres up in Tibet.

A museum in the province of Hebei expects 2,000 visitors a day. The well, nine metres deep, is now beneath a car park with 340 spaces.
"""

doc = dict(
    id='tp-old-bones', published='2021-06-26', source='science-digest-daily',
    title='Dragon man had a brow of 14.6 centimetres and 60 years in a well',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
