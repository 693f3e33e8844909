from goldlib import *
from mentions import mentions

TEXT = """Population clock passes 300 million; next stop 2043

At 7.46 on a Tuesday morning two weeks ago the United States acquired its three hundred millionth inhabitant. No one knows who.

A birth every seven seconds, a death every 13 and a newcomer every 31 make one more American each 11 seconds, the statisticians explain. It took 139 years from independence to the first hundred million in 1915, another 52 to the second and 39 to the third. The median age has risen from 29.5 in 1967 to 36.2; households have shrunk from 3.3 heads to 2.6.

The share of those born abroad is 12%, compared with 5% then. Four in five live in towns. In 1967 a new house cost $24,600 on average, a gallon of petrol 33 cents and a stamp five.

"Bigger is not the same as crowded," says Ellen Park, 58, a demographer in Ann Arbor, who notes a density of 32 per square kilometre against 246 for Britain. Only China, with 1.3 billion, and India, with 1.1, have more people, and in neither are there two televisions to a home. In a poll of 1,008 adults this month 21% named growth as a major problem, behind traffic on 28%.
"""

doc = dict(
    id='tp-census-online', published='2006-10-30', source='national-register',
    title='Population clock passes 300 million; next stop 2043',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
