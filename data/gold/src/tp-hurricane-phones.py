from goldlib import *
from mentions import mentions

TEXT = """Puerto Rico counts towers: 1,360 of 1,600 are silent

Five days after the storm, most of the island's 3.4 million people can neither call nor be called. The federal commission in Washington said Sunday that 95.2 percent of cell sites were out of service, and that in 48 of 78 municipalities it was every last one.

Winds had reached 155 miles an hour and 38 inches of rain fell on one hillside. At least 16 people died. Eighty percent of the grid's wires lie on the ground; the governor spoke of four to six months without power. On the expressway near Dorado, where a signal of one bar survived, drivers parked in three rows for half a mile. "I stood on the roof 40 minutes and got one text out, to my sister, 61, in Orlando," said a retired nurse.

AT&T flew in four generators and an engineer team of 12, with a barge to follow. T-Mobile said it would not bill customers there until further notice.

Google's parent is asking for permission to send up balloons at 65,000 feet, each covering 1,900 square miles. It did as much in Peru in May, when 160 gigabytes went to tens of thousands. In 1989, after Hugo, some lines took 18 months.
"""

doc = dict(
    id='tp-hurricane-phones', published='2017-09-25', source='island-relief-report',
    title='Puerto Rico counts towers: 1,360 of 1,600 are silent',
    text=TEXT,
    claims=[
    ],
    names=mentions(TEXT, {'AT&T': ('COMPANY', 'AT&T'), 'T-Mobile': ('COMPANY', 'T-Mobile'), 'Google': ('COMPANY', 'Google')}),
    checks=[],
)
