from goldlib import *
from mentions import mentions

TEXT = """New chatbot beats nine in ten at the bar, pupils ask why they should go

OpenAI let loose the fourth version of its writing machine on Tuesday. At a mock examination for American lawyers it came out among the top 10%; the third and a half had been in the bottom tenth. On biology for gifted schoolchildren it leads 99 of 100, on English essays 54.

It reads 25,000 words at a go, eight times as many as before, and looks at pictures. By the company's own test it is 82% less likely to answer what it should not and 40% more likely to keep to facts. Subscribers to the fuller service pay $20 a month. Microsoft, which is said to have agreed in January on an investment of $10bn, has used it in its search engine for five weeks.

A teacher of history in Malmö with 28 pupils set an essay on 1789 and got 11 with the same mistake. In a survey of 1,000 students, 30% had used such a helper; three in four of those thought it was cheating and had done so regardless.

Training took six months. Nobody outside knows the number of knobs in it; guesses run from 200 billion to 100 trillion, the latter, its chief executive, 37, once said, "complete rubbish".
"""

doc = dict(
    id='tp-chatbot-exam', published='2023-03-15', source='thinking-machines',
    title='New chatbot beats nine in ten at the bar, pupils ask why they should go',
    text=TEXT,
    claims=[
        c('Tuesday', 'launch', None, 'date', company='OpenAI', p=('2023-03-14', '2023-03-14')),
        c('$20', 'price', 20, 'USD', company='OpenAI', per='month'),
        c('$10bn', 'investment', 10e9, 'USD', company='Microsoft', p=m(2023, 1), status=['plan', 'actual']),
    ],
    names=mentions(TEXT, {'OpenAI': ('COMPANY', 'OpenAI'), 'Microsoft': ('COMPANY', 'Microsoft')}),
    checks=[],
)
