from goldlib import *
from mentions import mentions

TEXT = """A weblog is born every few seconds, and most die young

By the count of a search engine for such things, the world has 7 million online diaries and 12,000 more by tomorrow. It takes eight months for the number to double.

Look closer, says a survey of 4,200 of them. Sixty per cent of the writers are under 20. Two thirds of the diaries have not been touched for two months or longer; 1.1 million consisted of one day. The typical one has 250 readers, counting the author's mother, "and 40% of those were looking for something else".

Big names want in all the same. Microsoft's service, opened in a trial version in Japan in August, is at a million already. Six Apart, the San Francisco maker of Movable Type, bought Live Journal last month and has 70 employees, against seven at the start of 2004. Its dearest licence is $1,299.95. Neither will talk of profits.

A man in Illinois, 29, was sacked after posting 11 lines about his manager; it is the 19th case of its kind that a law professor in Boston has filed. Among 500 bosses questioned, 3% had heard the word. Of the dictionary's ten most wanted entries it came first.
"""

doc = dict(
    id='tp-r-blog-count', published='2005-02-11', source='opinion-on-line',
    title='A weblog is born every few seconds, and most die young',
    text=TEXT,
    claims=[
        c('August', 'launch', None, 'date', company='Microsoft', p=m(2004, 8)),
        c('70 employees', 'headcount', 70, 'job', company='Six Apart'),
        c('seven', 'headcount', 7, 'job', company='Six Apart', p=('2004-01-01', '2004-01-01')),
        c('$1,299.95', 'price', 1299.95, 'USD', company='Six Apart'),
    ],
    names=mentions(TEXT, {'Microsoft': ('COMPANY', 'Microsoft'), 'Six Apart': ('COMPANY', 'Six Apart'), 'Live Journal': ('COMPANY', 'Live Journal')}),
    checks=[],
)
