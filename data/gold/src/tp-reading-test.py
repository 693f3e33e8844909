from goldlib import *
from mentions import mentions

TEXT = """Nine-year-olds lose half a year in sums, gain a fortnight in frogs

Every fourth year 650,000 children in 64 countries sit the same test. The results, out on Wednesday, are a mixed bag with 29 figures of merit and one shock.

Singapore leads all four tables, with 615 points in mathematics at the age of about ten, 88 ahead of the scale's centre of 500 in the old money... or 112, since it was reset. England is ninth at 552. In the United States the mark fell by 18 to 517, and by 27 at the age of 14, to what it had been in 1995. Boys are ahead in 40 places; in 2019 it was 27.

Pupils who said they were tired every day, a third, scored 31 fewer. Those with more than 100 books at home had 43 more, those with their own telephone nine less. Science went better: 18% now reach the top mark, where the question on frogs was answered by 71%.

One teacher in five is past 50. A class in Taipei, 27 heads, gets 191 minutes a week, one in Porto 245. "You cannot fatten a pig by weighing it," said the head of a school of 412 in Devon that was drawn at random for the third time running and gave out 58 pencils.
"""

doc = dict(
    id='tp-reading-test', published='2024-12-05', source='family-and-screen',
    title='Nine-year-olds lose half a year in sums, gain a fortnight in frogs',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
