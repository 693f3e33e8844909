from goldlib import *
from mentions import mentions

TEXT = """Opinion | Fifteen per cent is not a free lunch

By Sarita Deshpande

So the deed is done. For years a foreigner wishing to sell an electric car here had to cough up customs duty of 70 per cent, or 100 per cent if the thing cost more than $40,000; since Friday the rate can be 15 per cent, on conditions. You must put at least Rs 4,150 crore ($500 million) into a factory, start production soon, source 25 per cent of its value locally by then and 50 per cent by year five. In return, up to 8,000 cars a year costing no less than $35,000 may come in, 40,000 over the five years of the scheme. The taxman’s sacrifice ends at Rs 6,484 crore, or $782 million.

Who wins? Tesla, goes the chorus; VinFast, say I. The Vietnamese have already laid a foundation stone in Thoothukudi, where $500 million will be spent on 400 acres, and have promised 3,000 to 3,500 jobs.

And the home team? It is panicking over a market in which EVs have 2.3 per cent. Tata Motors sells seven in ten of these and pays only 5 per cent GST, not the 28 per cent levied on a diesel. It sold 64,217 electric cars in 2023, 49 per cent above the 43,101 of 2022; a few Model 3s at Rs 35 lakh will not sink it, nor will they hurt Mahindra, whose cheapest one is priced 55 per cent lower.

The writer taught trade economics for 27 years. Views are personal.
"""

doc = dict(
    id='b-opinion-duty', published='2024-03-18', source='east-west-review',
    title='Opinion | Fifteen per cent is not a free lunch',
    text=TEXT,
    claims=[
        c('Fifteen per cent', 'tariff', 15, 'percent', p=('2024-03-15', None)),
        c('70 per cent', 'tariff', 70, 'percent'),
        c('100 per cent', 'tariff', 100, 'percent'),
        c('$40,000', 'price', 40000, 'USD', None),
        c('15 per cent', 'tariff', 15, 'percent', p=('2024-03-15', None)),
        c('Rs 4,150 crore', 'investment', 41500000000, 'INR', None),
        c('$500 million', 'investment', 500000000, 'USD', None),
        c('25 per cent', 'other', 25, 'percent'),
        c('50 per cent', 'other', 50, 'percent'),
        c('8,000 cars', 'imports', None, 'vehicle', 8000, per='year'),
        c('$35,000', 'price', 35000, 'USD', None),
        c('40,000', 'imports', None, 'vehicle', 40000, nth=1),
        c('five years', 'duration', 5, 'year'),
        c('Rs 6,484 crore', ['subsidy', 'tariff', 'cost'], None, 'INR', 64840000000),
        c('$782 million', ['subsidy', 'tariff', 'cost'], None, 'USD', 782000000),
        c('$500 million', 'investment', 500000000, 'USD', nth=1, company='VinFast', status='plan'),
        c('400 acres', 'area', 400, 'acre', company='VinFast'),
        c('3,000 to 3,500 jobs', 'jobs', 3000, 'job', 3500, company='VinFast', status=['plan', 'target']),
        c('2.3 per cent', 'penetration', 2.3, 'percent', role=['share', 'level']),
        c('seven in ten', 'market_share', 70, 'percent', company='Tata Motors', role=['share', 'level']),
        c('5 per cent', 'tariff', 5, 'percent', nth=2),
        c('28 per cent', 'tariff', 28, 'percent'),
        c('64,217 electric cars', 'sales', 64217, 'vehicle', company='Tata Motors', p=('2023-01-01', '2023-12-31')),
        c('49 per cent', 'sales', 49, 'percent', company='Tata Motors', role='change', p=('2023-01-01', '2023-12-31')),
        c('43,101', 'sales', 43101, 'vehicle', company='Tata Motors', p=('2022-01-01', '2022-12-31')),
        c('Rs 35 lakh', 'price', 3500000, 'INR', company='Tesla', product='Model 3'),
        c('55 per cent', 'price', -55, 'percent', company='Mahindra', role='change'),
    ],
    names=mentions(TEXT, {
        'Tesla': ('COMPANY', 'Tesla'),
        'VinFast': ('COMPANY', 'VinFast'),
        'Tata Motors': ('COMPANY', 'Tata Motors'),
        'Mahindra': ('COMPANY', 'Mahindra'),
        'Model 3': ('PRODUCT', 'Model 3'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['Fifteen per cent', '15 per cent']),
        dict(kind='fx', verdict='consistent', quotes=['Rs 4,150 crore', '$500 million']),
        dict(kind='fx', verdict='consistent', quotes=['Rs 6,484 crore', '$782 million']),
        dict(kind='rate', verdict='consistent', quotes=['8,000 cars', 'five years', ', 40,000']),
        dict(kind='growth', verdict='consistent', quotes=['43,101', '64,217 electric cars', '49 per cent']),
    ],
)
