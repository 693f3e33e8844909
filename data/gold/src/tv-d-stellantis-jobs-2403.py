from goldlib import *
from mentions import mentions

TEXT = """Stellantis agrees 2,510 voluntary exits in Italy

MILAN, March 27 (Mercato) - Stellantis has reached agreements with unions on voluntary departures of 2,510 workers in Italy this year, the FIM-CISL union said on Wednesday.

At the Mirafiori complex in Turin 1,520 people are to leave, at Cassino 850 and at Pratola Serra 100, the union said. The remainder is at smaller sites.

The carmaker employs some 43,000 people in Italy, compared with 53,000 when it was formed in 2021.

Output at Mirafiori, where the electric Fiat 500 is built, fell to 12,680 cars in the first quarter from 24,600 a year ago, down more than 48 percent. In 2023 as a whole it made 77,260 units of the model, against a target of 90,000.

Industry minister Adolfo Urso wants the group to lift production in the country to 1 million vehicles a year. Last year it reached 751,000, up 9.6 percent from 685,000.

Rome is preparing new incentives worth 950 million euros this year, including 240 million for electric cars. A family with a low income that scraps an old car will receive up to 13,750 euros for an EV.

EVs had a market share of just 3.4 percent in Italy in February, well below the EU average of 12 percent.

Stellantis aims to sell only EVs in Europe by 2030. Its goal is 75 models by then, up from 30 at the end of last year.

Milan-listed shares were up 0.3% at 1440 GMT. Renault rose 1.1%.
"""

doc = dict(
    id='tv-d-stellantis-jobs-2403', published='2024-03-27', source='turin-mercato',
    title='Stellantis agrees 2,510 voluntary exits in Italy',
    text=TEXT,
    claims=[
        c('2,510 voluntary exits', 'layoffs', 2510, 'job', company='Stellantis', p=('2024-01-01', '2024-12-31'), status=['plan', 'actual']),
        c('2,510 workers', 'layoffs', 2510, 'job', company='Stellantis', p=('2024-01-01', '2024-12-31'), status=['plan', 'actual']),
        c('1,520 people', 'layoffs', 1520, 'job', company='Stellantis', p=('2024-01-01', '2024-12-31'), status=['plan', 'actual']),
        c('850', 'layoffs', 850, 'job', company='Stellantis', p=('2024-01-01', '2024-12-31'), status=['plan', 'actual']),
        c('100', 'layoffs', 100, 'job', company='Stellantis', p=('2024-01-01', '2024-12-31'), status=['plan', 'actual']),
        c('43,000 people', 'headcount', 43000, 'job', company='Stellantis'),
        c('53,000', 'headcount', 53000, 'job', company='Stellantis', p=('2021-01-01', '2021-12-31')),
        c('12,680 cars', 'production', 12680, 'vehicle', company='Stellantis', p=('2024-01-01', '2024-03-31')),
        c('24,600', 'production', 24600, 'vehicle', company='Stellantis', p=('2023-01-01', '2023-03-31')),
        c('48 percent', 'production', None, 'percent', -48, company='Stellantis', role='change', p=('2024-01-01', '2024-03-31')),
        c('77,260', 'production', 77260, 'vehicle', company=['Stellantis', 'Fiat'], product='500', p=('2023-01-01', '2023-12-31')),
        c('90,000', 'production', 90000, 'vehicle', company=['Stellantis', 'Fiat'], product='500', p=('2023-01-01', '2023-12-31'), status='target'),
        c('1 million vehicles', 'production', 1000000, 'vehicle', company='Stellantis', status=['target', 'forecast', 'plan']),
        c('751,000', 'production', 751000, 'vehicle', company='Stellantis', p=('2023-01-01', '2023-12-31')),
        c('9.6 percent', 'production', 9.6, 'percent', company='Stellantis', role='change', p=('2023-01-01', '2023-12-31')),
        c('685,000', 'production', 685000, 'vehicle', company='Stellantis', p=('2022-01-01', '2022-12-31')),
        c('950 million euros', 'subsidy', 950000000, 'EUR', p=('2024-01-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('240 million', 'subsidy', 240000000, 'EUR', p=('2024-01-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('13,750 euros', 'subsidy', None, 'EUR', 13750, status=['plan', 'target', 'forecast']),
        c('3.4 percent', 'penetration', 3.4, 'percent', p=('2024-02-01', '2024-02-29')),
        c('12 percent', 'penetration', 12, 'percent', p=('2024-02-01', '2024-02-29')),
        c('75 models', 'models', 75, 'model', company='Stellantis', p=(None, '2030-12-31'), status='target'),
        c('30', 'models', 30, 'model', nth=1, company='Stellantis', p=('2023-12-31', '2023-12-31')),
        c('0.3%', 'share_price', 0.3, 'percent', company='Stellantis', role='change', p=('2024-03-27', '2024-03-27')),
        c('1.1%', 'share_price', 1.1, 'percent', company='Renault', role='change', p=('2024-03-27', '2024-03-27')),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'Stellantis'), 'Fiat': ('COMPANY', 'Fiat'), 'Renault': ('COMPANY', 'Renault'), '500': ('PRODUCT', '500')}),
    checks=[],
)
