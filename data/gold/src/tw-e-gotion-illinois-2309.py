from goldlib import *
from mentions import mentions

TEXT = """Gotion picks Manteno, Illinois, for $1.9 billion lithium battery plant

China's Gotion High-Tech will put $1.9 billion into a battery factory in Manteno, about 50 miles south of Chicago, Gov. J.B. Pritzker's office announced Friday.

The plant is to turn out lithium-ion cells and battery packs starting in 2024. Its planned output is 10 GWh of packs and 40 GWh of cells a year.

As part of the deal, Gotion will create 2,600 jobs at wages of at least $55,000. In return, Illinois is offering incentives with a total value of $536 million, among them $125 million from the state's Invest in Illinois fund, which lawmakers set up last year with $400 million, and tax credits estimated at $213 million over 30 years.

Kankakee County agreed to cap the property tax bill on the former Kmart distribution center, a building of 1.5 million square feet on 150 acres, at $2 million a year.

It is Gotion's second project in the Midwest. In October, the company's U.S. subsidiary chose Big Rapids, Michigan, for a $2.4 billion plant that will make cathode and anode materials and employ 2,350. Michigan lawmakers in April approved $175 million for that site over the protests of some residents.

Volkswagen is Gotion's biggest shareholder with about 25% of the stock but gave up some of its voting rights until at least 2026.

Gotion reported first-half revenue of 15.2 billion yuan, a 76% jump. It installed 10.2 GWh of vehicle batteries worldwide from January to July and ranks eighth. CATL, the leader, had a share of 36.6% in a market of 362.9 GWh, SNE Research figures show.

"Illinois is open for business," Pritzker said at the site. Construction is expected to take eight months.

Photos: Inside the old Kmart warehouse
"""

PL = ['plan', 'target', 'forecast']
G = ['Gotion High-Tech', 'Gotion']
doc = dict(
    id='tw-e-gotion-illinois-2309', published='2023-09-08', source='prairie-state-register',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('$1.9 billion', 'investment', 1.9e9, 'USD', company=G, status=PL),
        c('$1.9 billion', 'investment', 1.9e9, 'USD', nth=1, company=G, status=PL),
        c('2024', 'production_start', None, 'date', company=G, p=y(2024), status=PL),
        c('10 GWh', 'capacity', 10, 'GWh', company=G, per='year', status=PL),
        c('40 GWh', 'capacity', 40, 'GWh', company=G, per='year', status=PL),
        c('2,600 jobs', 'jobs', 2600, 'job', company=G, status=PL),
        c('$55,000', 'other', 55000, 'USD', None, company=G, per=['year', None], status=PL),
        c('$536 million', 'subsidy', 5.36e8, 'USD', company=G, status=['actual', 'plan']),
        c('$125 million', 'subsidy', 1.25e8, 'USD', company=G, status=['actual', 'plan']),
        c('$400 million', ['subsidy', 'funding'], 4e8, 'USD', p=y(2022)),
        c('$213 million', 'subsidy', 2.13e8, 'USD', company=G, status=['forecast', 'actual', 'plan']),
        c('30 years', 'duration', 30, 'year', company=[None, 'Gotion High-Tech', 'Gotion']),
        c('1.5 million square feet', 'area', 1.5e6, 'ft2', company=G),
        c('150 acres', 'area', 150, 'acre', company=G),
        c('$2 million', ['tariff', 'cost', 'other'], None, 'USD', 2e6, company=G, per='year', status=['actual', 'plan']),
        c('$2.4 billion', 'investment', 2.4e9, 'USD', company=G, status=PL),
        c('2,350', 'jobs', 2350, 'job', company=G, status=PL),
        c('$175 million', 'subsidy', 1.75e8, 'USD', company=G, status=['actual', 'plan']),
        c('25%', 'stake', 25, 'percent', company=['Volkswagen'] + G),
        c('15.2 billion yuan', 'revenue', 1.52e10, 'CNY', company=G, p=h(2023, 1)),
        c('76%', 'revenue', 76, 'percent', company=G, role='change', p=h(2023, 1)),
        c('10.2 GWh', 'installations', 10.2, 'GWh', company=G, p=('2023-01-01', '2023-07-31')),
        c('36.6%', 'market_share', 36.6, 'percent', company='CATL', p=('2023-01-01', '2023-07-31')),
        c('362.9 GWh', 'installations', 362.9, 'GWh', p=('2023-01-01', '2023-07-31')),
        c('eight months', 'duration', 8, 'month', company=G, status=PL),
    ],
    names=mentions(TEXT, {'Gotion High-Tech': ('COMPANY', 'Gotion High-Tech'), 'Gotion': ('COMPANY', 'Gotion High-Tech'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'CATL': ('COMPANY', 'CATL'), 'Kmart': ('COMPANY', 'Kmart')}),
    checks=[],
)
