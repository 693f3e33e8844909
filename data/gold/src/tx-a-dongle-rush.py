from goldlib import *
from mentions import mentions

TEXT = """Mobile broadband sales leap as prices tumble

Britons are signing up for mobile broadband at a rate of 140,000 a month, figures collected by the comparison site Linewatch show.

Sales of the plug-in modems known as dongles have risen sevenfold since October, when 3 brought its own down to £49.99. Half the buyers are under 30. Three out of four also have a fixed line at home, but 18% said they were thinking of giving it up. Some 2,860 people were asked.

3 charges £10 a month for one gigabyte of data and £15 for three. Vodafone's cheapest plan is £15, for which the customer gets three gigabytes too; in May it halved the price of its modem to £49. T-Mobile and Orange have followed.

Connections are seldom as fast as advertised. Linewatch carried out 900 tests in 27 towns and measured 1.1 megabits per second on average, against a promise of "up to 7.2". In one place out of eight there was no signal. Complaints to the regulator about mobile internet went from 20 in January to 260 in May.

Carphone Warehouse began giving away a laptop with a two-year contract at £35 a month on 2 June and has handed over 16,000 since then. The retailer, which has 820 shops in the UK, earlier this month reported an annual profit of £124m, up 35%.

The research house Pell Associates believes mobile broadband will bring in £1.6bn a year by 2012 and that one laptop in three will then have a built-in modem.
"""

doc = dict(
    id='tx-a-dongle-rush', published='2008-06-19', source='broadband-and-mobile-uk',
    title='Mobile broadband sales leap as prices tumble',
    text=TEXT,
    claims=[
        c('£49.99', 'price', 49.99, 'GBP', company='3'),
        c('£10', 'price', 10, 'GBP', company='3', per='month'),
        c('£15', 'price', 15, 'GBP', company='3', per='month'),
        c('£15', 'price', 15, 'GBP', nth=1, company='Vodafone', per='month'),
        c('halved', 'price_change', -50, 'percent', company='Vodafone', role='change', p=m(2008, 5)),
        c('£49', 'price', 49, 'GBP', nth=1, company='Vodafone'),
        c('£35', 'price', 35, 'GBP', company='Carphone Warehouse', per='month'),
        c('2 June', 'launch', None, 'date', company='Carphone Warehouse', p=('2008-06-02', '2008-06-02')),
        c('16,000', ['deliveries', 'sales'], 16000, 'item', company='Carphone Warehouse', p=('2008-06-02', '2008-06-19')),
        c('820 shops', 'stores', 820, 'store', company='Carphone Warehouse'),
        c('£124m', 'net_income', 124e6, 'GBP', company='Carphone Warehouse', p=('2007-04-01', '2008-03-31')),
        c('35%', 'net_income', 35, 'percent', company='Carphone Warehouse', role='change', p=('2007-04-01', '2008-03-31')),
    ],
    names=mentions(TEXT, {'3': ('COMPANY', '3'), 'Vodafone': ('COMPANY', 'Vodafone'), 'T-Mobile': ('COMPANY', 'T-Mobile'), 'Orange': ('COMPANY', 'Orange'), 'Carphone Warehouse': ('COMPANY', 'Carphone Warehouse')}),
    checks=[],
)
