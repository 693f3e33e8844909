from goldlib import *
from mentions import mentions

TEXT = """Skoda lifts EV deliveries by half in third quarter

PRAGUE, Oct 12 - Skoda Auto delivered 208,300 cars worldwide in the third quarter, 8.7% more than a year earlier, with Germany remaining its largest market at 37,900, the Volkswagen unit said on Thursday.

Deliveries of the Enyaq family, its only fully electric model, rose to 21,800 vehicles from 14,500 in the July-September period last year. Over nine months they stood at 54,400, up 53.7%, and made up 8.5% of the brand's total of 641,900.

In western Europe, where the overall car market has grown by 16.2% this year, Skoda increased deliveries 25.1% to 338,000. It has a share of 4.9% of that market, and 5.3% among electric cars alone.

By comparison, one in seven new cars in the EU were electric in the first eight months.

The Mlada Boleslav-based company wants electric cars to account for more than 70% of its European sales by 2030. Chief Executive Klaus Zellmer said that orders for the Enyaq, which has a waiting time of about six months, had weakened since Berlin ended the bonus for company cars in September, a month in which EV registrations there fell 28.6% to 31,714. "It is a pause, not a turn," he said.

In India deliveries dropped 13.7% to 11,600 in the quarter. China, where Skoda no longer invests, contributed only 5,200, half of what it did a year ago; the Chinese passenger car market expanded by 4% in the same three months, and a third of cars sold there now have a plug.

The carmaker, which employs 37,500 people in the Czech Republic, reports earnings on October 26.
"""

doc = dict(
    id='tw-a-skoda-q3-2310', published='2023-10-12', source='bohemia-business-line',
    title='Skoda lifts EV deliveries by half in third quarter',
    text=TEXT,
    claims=[
        c('half', 'deliveries', 50, 'percent', company='Skoda', role='change', p=('2023-07-01', '2023-09-30')),
        c('208,300 cars', 'deliveries', 208300, 'vehicle', company='Skoda', p=('2023-07-01', '2023-09-30')),
        c('8.7%', 'deliveries', 8.7, 'percent', company='Skoda', role='change', p=('2023-07-01', '2023-09-30')),
        c('37,900', 'deliveries', 37900, 'vehicle', company='Skoda', p=('2023-07-01', '2023-09-30')),
        c('21,800 vehicles', 'deliveries', 21800, 'vehicle', company='Skoda', product='Enyaq', p=('2023-07-01', '2023-09-30')),
        c('14,500', 'deliveries', 14500, 'vehicle', company='Skoda', product='Enyaq', p=('2022-07-01', '2022-09-30')),
        c('54,400', 'deliveries', 54400, 'vehicle', company='Skoda', product='Enyaq', p=('2023-01-01', '2023-09-30')),
        c('53.7%', 'deliveries', 53.7, 'percent', company='Skoda', product='Enyaq', role='change', p=('2023-01-01', '2023-09-30')),
        c('8.5%', 'deliveries', 8.5, 'percent', company='Skoda', product=['Enyaq', None], role='share', p=('2023-01-01', '2023-09-30')),
        c('641,900', 'deliveries', 641900, 'vehicle', company='Skoda', p=('2023-01-01', '2023-09-30')),
        c('16.2%', ['sales', 'registrations'], 16.2, 'percent', role='change', p=('2023-01-01', '2023-09-30')),
        c('25.1%', 'deliveries', 25.1, 'percent', company='Skoda', role='change', p=('2023-01-01', '2023-09-30')),
        c('338,000', 'deliveries', 338000, 'vehicle', company='Skoda', p=('2023-01-01', '2023-09-30')),
        c('4.9%', 'market_share', 4.9, 'percent', company='Skoda', role=['level', 'share'], p=('2023-01-01', '2023-09-30')),
        c('5.3%', 'market_share', 5.3, 'percent', company='Skoda', role=['level', 'share'], p=('2023-01-01', '2023-09-30')),
        c('one in seven', 'penetration', 14.285714286, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-08-31')),
        c('70%', 'sales', 70, 'percent', None, company='Skoda', role='share', p=(None, '2030-12-31'), status='target'),
        c('six months', 'wait_time', 6, 'month', company='Skoda', product='Enyaq'),
        c('28.6%', 'registrations', -28.6, 'percent', role='change', p=('2023-09-01', '2023-09-30')),
        c('31,714', 'registrations', 31714, 'vehicle', p=('2023-09-01', '2023-09-30')),
        c('13.7%', 'deliveries', -13.7, 'percent', company='Skoda', role='change', p=('2023-07-01', '2023-09-30')),
        c('11,600', 'deliveries', 11600, 'vehicle', company='Skoda', p=('2023-07-01', '2023-09-30')),
        c('5,200', 'deliveries', 5200, 'vehicle', company='Skoda', p=('2023-07-01', '2023-09-30')),
        c('half', 'deliveries', -50, 'percent', nth=1, company='Skoda', role='change', p=('2023-07-01', '2023-09-30')),
        c('4%', 'sales', 4, 'percent', role='change', p=('2023-07-01', '2023-09-30')),
        c('a third', 'penetration', 33.333333333, 'percent', role=['level', 'share']),
        c('37,500 people', 'headcount', 37500, 'job', company='Skoda'),
    ],
    names=mentions(TEXT, {'Skoda': ('COMPANY', 'Skoda'), 'Skoda Auto': ('COMPANY', 'Skoda'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Enyaq': ('PRODUCT', 'Enyaq')}),
    checks=[],
)
