from goldlib import *
from mentions import mentions

TEXT = """VW in Zwickau: from showcase to worry

Zwickau (mdp). When Herbert Diess started the first ID.3 down the line in November 2019, Zwickau was to become Europe's largest electric car plant, with 330,000 vehicles a year from 2021. The factory never got there.

In 2021, 180,000 cars were made, in 2022 218,000. For this year around 250,000 are planned, said a works spokesman, though union members doubt even that.

269 temporary workers will have to leave in October; their contracts are not being renewed. A further 500 run out by the end of 2024. The plant employs 10,700 people. From next month, one of the three shifts in hall 5 will go.

The cause is weak demand. VW's electric orders in Europe were 30 to 70 percent below plan, the works council in Emden let it be known in June. In the first half, the group delivered 321,600 battery-electric cars worldwide, 48 percent more than a year before; their share of all deliveries was 7.4 percent. The target for the year, up to now 11 percent, is being reduced to between 8 and 10 percent, according to finance chief Arno Antlitz. In China the brand is down 1.6 percent at 62,400.

At the IAA in Munich, VW showed the ID.7, which comes at 56,995 euros, and promised an electric car under 25,000 euros for 2025. Eleven new models are to be out by 2027. For 2030 the brand is sticking to 80 percent electric cars in Europe.

It put 1.2 billion euros into the conversion of Zwickau.

Comments (87) | Readers' letters: max. 1,500 characters
"""

V = ['VW', 'Volkswagen']
doc = dict(
    id='tw-f-vw-zwickau-de-2309', published='2023-09-18', source='mitteldeutsche-presse-en',
    title='VW in Zwickau: from showcase to worry',
    text=TEXT,
    claims=[
        c('November 2019', 'production_start', None, 'date', company=V, product='ID.3', p=m(2019, 11)),
        c('330,000 vehicles', ['capacity', 'production'], 330000, 'vehicle', company=V, per='year', p=('2021-01-01', None), status=['target', 'plan']),
        c('180,000 cars', 'production', 180000, 'vehicle', company=V, p=y(2021)),
        c('218,000', 'production', 218000, 'vehicle', company=V, p=y(2022)),
        c('250,000', 'production', 250000, 'vehicle', company=V, p=y(2023), status=['plan', 'target']),
        c('269 temporary workers', 'layoffs', 269, 'job', company=V, p=m(2023, 10), status=['plan', 'actual']),
        c('500', 'layoffs', 500, 'job', company=V, p=(None, '2024-12-31'), status=['plan', 'forecast', 'actual']),
        c('10,700 people', 'headcount', 10700, 'job', company=V),
        c('30 to 70 percent', 'orders', -70, 'percent', -30, company=V, role='change'),
        c('321,600 battery-electric cars', 'deliveries', 321600, 'vehicle', company=V + ['Volkswagen Group'], p=h(2023, 1)),
        c('48 percent', 'deliveries', 48, 'percent', company=V + ['Volkswagen Group'], role='change', p=h(2023, 1)),
        c('7.4 percent', 'deliveries', 7.4, 'percent', company=V + ['Volkswagen Group'], role='share', p=h(2023, 1)),
        c('11 percent', 'deliveries', 11, 'percent', company=V + ['Volkswagen Group'], role='share', p=y(2023), status='target', superseded=True),
        c('8 and 10 percent', 'deliveries', 8, 'percent', 10, company=V + ['Volkswagen Group'], role='share', p=y(2023), status='target'),
        c('1.6 percent', 'deliveries', -1.6, 'percent', company=V, role='change', p=h(2023, 1)),
        c('62,400', 'deliveries', 62400, 'vehicle', company=V, p=h(2023, 1)),
        c('56,995 euros', 'price', 56995, 'EUR', company=V, product='ID.7'),
        c('25,000 euros', 'price', None, 'EUR', 25000, company=V, status=['plan', 'target']),
        c('2025', 'launch', None, 'date', company=V, p=y(2025), status=['plan', 'target']),
        c('Eleven new models', 'models', 11, 'model', company=V, p=by(2027), status=['plan', 'target']),
        c('80 percent', ['sales', 'deliveries'], 80, 'percent', company=V, role='share', p=y(2030), status='target'),
        c('1.2 billion euros', 'investment', 1.2e9, 'EUR', company=V),
    ],
    names=mentions(TEXT, {'VW': ('COMPANY', 'Volkswagen'), 'ID.3': ('PRODUCT', 'ID.3'), 'ID.7': ('PRODUCT', 'ID.7')}),
    checks=[],
)
