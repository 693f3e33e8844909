from goldlib import *
from mentions import mentions

TEXT = """Four in ten firms have yet to see savings from AI, study finds

Two in five companies that use artificial intelligence say it has not lowered their costs so far, a study of 2,300 managers in nine countries suggests.

A further 33% reported savings of under 5%. Only one in twelve had reduced staff because of the technology, said the consultancy behind the report, Ferrand Lowe, although 29% expected to do so within three years.

The market for AI software is forecast to be worth $467bn by 2030, up from $122bn today, the authors say. Office workers spend 52 minutes a day with chatbots.

Salesforce, one of those to act, has brought its customer support team down to 5,000 people from 9,000. The San Francisco company's Agentforce product costs $2 a conversation; it has closed 12,500 deals for it since the launch last October. Revenue for the quarter to July grew by 10% to $10.2bn.

Accenture said in September it would spend $865m over six months on a reorganisation that will cut its workforce, now 779,000 strong. Bookings for generative AI at the firm came to $5.1bn in the year to August.

Start-up Anthropic, whose chatbot competes with ChatGPT, raised $13bn last month in a round that put its value at $183bn.

Governments are spending too: Britain has set aside £2bn for computing power, and expects the number of its civil servants to fall by 10% by 2029.
"""

doc = dict(
    id='tx-b-ai-work-survey-25', published='2025-10-08', source='Office & Digital',
    title='Four in ten firms have yet to see savings from AI, study finds',
    text=TEXT,
    claims=[
        c('5,000 people', 'headcount', 5000, 'job', company='Salesforce'),
        c('9,000', 'headcount', 9000, 'job', company='Salesforce'),
        c('$2', 'price', 2, 'USD', company='Salesforce', product='Agentforce', per=[None, 'item']),
        c('12,500 deals', ['orders', 'other', 'sales'], 12500, ['order', 'item'], company='Salesforce', product='Agentforce', p=('2024-10-01', '2025-10-08')),
        c('last October', 'launch', None, 'date', company='Salesforce', product='Agentforce', p=m(2024, 10)),
        c('10%', 'revenue', 10, 'percent', company='Salesforce', role='change', p=('2025-05-01', '2025-07-31')),
        c('$10.2bn', 'revenue', 10.2e9, 'USD', company='Salesforce', p=('2025-05-01', '2025-07-31')),
        c('$865m', 'cost', 865e6, 'USD', company='Accenture', status='plan'),
        c('779,000', 'headcount', 779000, 'job', company='Accenture'),
        c('$5.1bn', 'orders', 5.1e9, 'USD', company='Accenture', p=('2024-09-01', '2025-08-31')),
        c('$13bn', 'funding', 13e9, 'USD', company='Anthropic', p=m(2025, 9)),
        c('$183bn', 'valuation', 183e9, 'USD', company='Anthropic', p=m(2025, 9)),
        c('$467bn', 'revenue', 467e9, 'USD', p=by(2030), status='forecast'),
        c('$122bn', 'revenue', 122e9, 'USD', p=y(2025)),
    ],
    names=mentions(TEXT, {'Salesforce': ('COMPANY', 'Salesforce'), 'Agentforce': ('PRODUCT', 'Agentforce'), 'Accenture': ('COMPANY', 'Accenture'), 'Anthropic': ('COMPANY', 'Anthropic')}),
    checks=[],
)
