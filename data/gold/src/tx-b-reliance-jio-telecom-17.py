from goldlib import *
from mentions import mentions

TEXT = """Bharti Airtel profit plunges 75% amid tariff war

Bharti Airtel, India's largest mobile operator, has reported a 75 per cent fall in quarterly profit, the sharpest in 18 quarters, as a price war set off by Reliance Jio continued to hurt.

Net profit for the three months to June stood at Rs 367 crore against Rs 1,462 crore in the year-ago period. Revenue declined 14 per cent to Rs 21,958 crore.

The India mobile business earned Rs 154 a month from each user, down from Rs 196. Net debt stood at Rs 87,840 crore as on June 30, compared with Rs 91,400 crore a quarter earlier.

The company said it would spend Rs 20,000 crore on its network this fiscal and add 30,000 sites.

Jio has announced a phone that is effectively free, with a refundable deposit of Rs 1,500, and a plan at Rs 153 a month. Bookings open on August 24.

Idea Cellular, which is merging with Vodafone's Indian unit, posted a loss of Rs 816 crore on Thursday.

The country had 1.18 billion mobile connections in May, as per the regulator, and data consumption was up nine-fold in a year. Spectrum holders owe the government Rs 3.1 lakh crore in all, a ministerial panel has been told. India's smartphone base may touch 690 million by 2020, a study by Nandi Advisors says.

The stock ended 0.6 per cent higher at Rs 420.10 on the BSE; the Sensex slipped 73 points to 32,309.
"""

doc = dict(
    id='tx-b-reliance-jio-telecom-17', published='2017-07-28', source='Mumbai Market Mail',
    title='Bharti Airtel profit plunges 75% amid tariff war',
    text=TEXT,
    claims=[
        c('75%', 'net_income', -75, 'percent', company=['Bharti Airtel', 'Airtel'], role='change', p=q(2017, 2)),
        c('75 per cent', 'net_income', -75, 'percent', company=['Bharti Airtel', 'Airtel'], role='change', p=q(2017, 2)),
        c('Rs 367 crore', 'net_income', 3.67e9, 'INR', company='Bharti Airtel', p=q(2017, 2)),
        c('Rs 1,462 crore', 'net_income', 14.62e9, 'INR', company='Bharti Airtel', p=q(2016, 2)),
        c('14 per cent', 'revenue', -14, 'percent', company='Bharti Airtel', role='change', p=q(2017, 2)),
        c('Rs 21,958 crore', 'revenue', 219.58e9, 'INR', company='Bharti Airtel', p=q(2017, 2)),
        c('Rs 154', ['revenue', 'other'], 154, 'INR', company='Bharti Airtel', per='month', p=q(2017, 2)),
        c('Rs 196', ['revenue', 'other'], 196, 'INR', company='Bharti Airtel', per='month', p=q(2016, 2)),
        c('Rs 87,840 crore', 'debt', 878.4e9, 'INR', company='Bharti Airtel', p=('2017-06-30', '2017-06-30')),
        c('Rs 91,400 crore', 'debt', 914e9, 'INR', company='Bharti Airtel', p=('2017-03-31', '2017-03-31')),
        c('Rs 20,000 crore', ['capex', 'investment'], 200e9, 'INR', company='Bharti Airtel', p=('2017-04-01', '2018-03-31'), status='plan'),
        c('30,000 sites', ['stations', 'other'], 30000, ['station', 'item'], company='Bharti Airtel', role=['level', 'change'], p=('2017-04-01', '2018-03-31'), status='plan'),
        c('Rs 1,500', ['price', 'other'], 1500, 'INR', company=['Reliance Jio', 'Jio']),
        c('Rs 153', 'price', 153, 'INR', company=['Reliance Jio', 'Jio'], per='month'),
        c('August 24', 'launch', None, 'date', company=['Reliance Jio', 'Jio'], p=('2017-08-24', '2017-08-24'), status='plan'),
        c('Rs 816 crore', 'net_income', -8.16e9, 'INR', company='Idea Cellular', p=q(2017, 2)),
        c('0.6 per cent', 'share_price', 0.6, 'percent', company='Bharti Airtel', role='change', p=('2017-07-28', '2017-07-28')),
        c('Rs 420.10', 'share_price', 420.10, 'INR', company='Bharti Airtel', per='share', p=('2017-07-28', '2017-07-28')),
    ],
    names=mentions(TEXT, {'Bharti Airtel': ('COMPANY', 'Bharti Airtel'), 'Reliance Jio': ('COMPANY', 'Reliance Jio'), 'Jio': ('COMPANY', 'Reliance Jio'), 'Idea Cellular': ('COMPANY', 'Idea Cellular'), 'Vodafone': ('COMPANY', 'Vodafone')}),
    checks=[],
)
