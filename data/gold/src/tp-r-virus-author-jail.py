from goldlib import *
from mentions import mentions

TEXT = """Two years for Welsh web designer who let Gokar loose

A 22-year-old from Llandudno was sent to prison for two years at Southwark on Tuesday for writing three mass-mailing viruses in his bedroom. They had reached 27,000 computers in 42 countries.

The first travelled as a Christmas card and was stopped 152,000 times by one filter; its 200th victim sat in the same street. It took detectives 11 weeks, a nickname and a boast on a chat channel to trace the line. He pleaded guilty to all four counts. The maximum is five years.

His lawyer said it was 90 minutes' work on a wet Sunday. The judge, who is 63 and has no e-mail, spoke of "disruption on a global scale". Damage, at £10 for each machine cleaned, would be about a quarter of a million. Nobody has claimed a penny.

Just 8 authors have been jailed in 15 years, while 60,000 sorts of virus are known and 700 new ones turn up in a month. In a survey of 106 firms of more than 500 staff, 41% had an attack last year; 3% reported it to anyone. Two of the 106 blamed the weather.
"""

doc = dict(
    id='tp-r-virus-author-jail', published='2003-01-22', source='law-and-logic',
    title='Two years for Welsh web designer who let Gokar loose',
    text=TEXT,
    claims=[
    ],
    names=mentions(TEXT, {}),
    checks=[],
)
