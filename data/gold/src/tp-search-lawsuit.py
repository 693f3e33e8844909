from goldlib import *
from mentions import mentions

TEXT = """Library scans: search giant pays, authors divided

Google will pay $125m to end a three-year quarrel with writers and publishers over the seven million books that it has photographed on library shelves.

Of that sum $34.5m sets up a registry and $45m goes to those whose works were scanned without leave, at least $60 a title. Readers in the United States will be able to see up to 20% of a book that is out of print; before, it was three lines. About five million of the volumes fall into that class and one million are free of rights altogether, being older than 1923.

Not everyone is happy. A ballot of 412 members of a writers' group came out 58% in favour, 33% against. One novelist, 81, discovered that 11 of his 26 titles were listed as by a namesake who died in 1911. Librarians fear the cost of a licence: a public library is promised one terminal per building, which for the branch with 4,000 visitors a day means a queue.

The judge, whose hearing is expected to last two days, received letters from 27 countries. An appendix to the settlement alone runs to 134 pages.
"""

doc = dict(
    id='tp-search-lawsuit', published='2008-11-03', source='courts-and-bytes',
    title='Library scans: search giant pays, authors divided',
    text=TEXT,
    claims=[
        c('$125m', 'cost', 1.25e8, 'USD', company='Google', status=['plan', 'actual']),
        c('$34.5m', 'cost', 3.45e7, 'USD', company='Google', status=['plan', 'actual']),
        c('$60', 'cost', 60, 'USD', None, company='Google', status=['plan', 'actual']),
        c('$45m', 'cost', 4.5e7, 'USD', company='Google', status=['plan', 'actual']),
    ],
    names=mentions(TEXT, {'Google': ('COMPANY', 'Google')}),
    checks=[],
)
