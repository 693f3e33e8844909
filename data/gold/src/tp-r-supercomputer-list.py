from goldlib import *
from mentions import mentions

TEXT = """American machine retakes the crown from Japan's giant

After two and a half years at the top, Japan's Earth Simulator has been shoved down to third place on the list of the fastest 500 computers. First is a prototype of Blue Gene/L that IBM has assembled in Minnesota, with 70.72 teraflops, or trillions of sums a second. Second came a system for the American space agency with 51.87.

The victor has 32,768 processors and takes up a hundredth of the room of its predecessor. When the last of 64 racks is in place at a weapons laboratory next May, it should be four times as quick. The order is worth around $100m.

IBM built 216 of the 500 and Hewlett-Packard 173. Intel's chips are found in 320, as against 189 last year and three in 1999. To get on the list at all took 851 gigaflops. Six years ago that would have meant number one.

The list, drawn up twice a year by four academics, has its critics: it measures one kind of algebra. Weather, proteins and burning stars have others. Britain has 42 machines on it, China 17, Africa none. In ten years, one of the authors reckons, a laptop shall do what the 500th does now.
"""

doc = dict(
    id='tp-r-supercomputer-list', published='2004-11-10', source='flops-and-floors',
    title="American machine retakes the crown from Japan's giant",
    text=TEXT,
    claims=[
        c('$100m', ['price', 'orders', 'revenue', 'cost'], 100e6, 'USD', company='IBM', product='Blue Gene/L'),
    ],
    names=mentions(TEXT, {'IBM': ('COMPANY', 'IBM'), 'Hewlett-Packard': ('COMPANY', 'Hewlett-Packard'), 'Intel': ('COMPANY', 'Intel'), 'Earth Simulator': ('PRODUCT', 'Earth Simulator'), 'Blue Gene/L': ('PRODUCT', 'Blue Gene/L')}),
    checks=[],
)
