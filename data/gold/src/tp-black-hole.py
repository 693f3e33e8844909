from goldlib import *
from mentions import mentions

TEXT = """Eight dishes, one ring: the first portrait of nothing

It is 55 million light years off, weighs as much as 6.5 billion suns and looks like a doughnut that a child has smudged.

To photograph the hole at the heart of the galaxy M87, more than 200 people of 59 institutes joined eight telescopes on six sites, from a volcano in Hawaii at 4,200 metres to a hut at the South Pole at minus 60 degrees. On four nights in April 2017 they listened at a wavelength of 1.3 millimetres. Each night yielded 350 terabytes, on discs that were flown by aeroplane, as no cable was quick enough; those from the Pole had to wait six months for the summer.

The sharpness is that of reading a newspaper in New York from a café in Paris, or 20 microarcseconds. The dark part measures some 40 billion kilometres, three million Earths side by side.

Four teams drew the picture apart from one another for seven weeks. A 29-year-old who had worked on one method since 2013 was on two million screens by evening. The National Science Foundation has put in $28m over 17 years. Einstein's paper of November 1915, which started all that, has four pages and an equation with ten unknowns.
"""

doc = dict(
    id='tp-black-hole', published='2019-04-11', source='cosmos-brief',
    title='Eight dishes, one ring: the first portrait of nothing',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
