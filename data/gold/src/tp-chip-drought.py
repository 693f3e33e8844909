from goldlib import *
from mentions import mentions

TEXT = """Why your doorbell takes 31 weeks

A part that costs 40 cents holds up a doorbell that sells for $199. Delivery times for chips have stretched to 21.7 weeks on average, one trading firm found, from 13 in January, and for the sort that switches power to 31.

Factories turn them out as never before. The world's chip sales came to $47.2bn in August, 29.7% more than a year ago; 97.5 billion pieces left the plants in the month, which is 12 for each human. The trade's statisticians predict $551bn for the whole of 2021.

TSMC is to spend $100bn within three years on more capacity. Intel broke ground in Arizona in September on two plants, for $20bn, that should work from 2024 and give 3,000 people a job. They use machines the size of a bus with mirrors that are flat to 0.05 nanometres, carried in 40 containers from Veldhoven.

Meanwhile an industry of copies thrives. A laboratory in Colorado examined 214 chips bought on the web: 38 were fakes, of which 11 contained no chip. A tester there, 39, holds one against the lamp. "Made in week 54," she reads.
"""

doc = dict(
    id='tp-chip-drought', published='2021-10-06', source='component-news',
    title='Why your doorbell takes 31 weeks',
    text=TEXT,
    claims=[
        c('21.7 weeks', 'wait_time', 21.7, 'week'),
        c('13', 'wait_time', 13, 'week', p=m(2021, 1)),
        c('31 weeks', 'wait_time', 31, 'week'),
        c('31', 'wait_time', 31, 'week', nth=1),
        c('$47.2bn', 'revenue', 47.2e9, 'USD', p=m(2021, 8)),
        c('29.7%', 'revenue', 29.7, 'percent', role='change', p=m(2021, 8)),
        c('97.5 billion pieces', ['deliveries', 'sales'], 97.5e9, 'item', p=m(2021, 8)),
        c('$551bn', 'revenue', 551e9, 'USD', p=y(2021), status='forecast'),
        c('$100bn', ['investment', 'capex'], 100e9, 'USD', company='TSMC', p=(None, '2024-10-06'), status='plan'),
        c('two plants', 'other', 2, 'item', company='Intel', status=['plan', 'actual']),
        c('$20bn', 'investment', 20e9, 'USD', company='Intel', status=['plan', 'actual']),
        c('2024', 'production_start', None, 'date', company='Intel', p=y(2024), status=['plan', 'target']),
        c('3,000 people', 'jobs', 3000, 'job', company='Intel', status=['plan', 'forecast']),
    ],
    names=mentions(TEXT, {'TSMC': ('COMPANY', 'TSMC'), 'Intel': ('COMPANY', 'Intel')}),
    checks=[],
)
