from goldlib import *
from mentions import mentions

TEXT = """Arrival warns on survival, ditches British van for US model

Arrival, the London-listed-in-New-York maker of electric vans, admitted there was doubt about its future as third-quarter losses mounted to €310 million from €26 million, an impairment of €232.8 million included.

Cash had dwindled to $330 million by 30 September from $513 million at the end of June and $900 million at last year's close. The company raised $20.6 million net in the quarter by selling stock at the market.

Costs must go. Spending, adjusted, which ran at $200 million, is to come down to $30 million a quarter. In July a first round cost 30 per cent of its people their job, and chief executive Denis Sverdlov now wants further cuts "mainly in the UK". The payroll counted 2,600 employees at its peak.

The Bicester microfactory, sized for 10,000 vans a year, will build 20 for tests; series production moves to Charlotte, North Carolina, in 2024, in pursuit of a US tax credit of up to $40,000 per commercial vehicle. UPS had ordered 10,000 vans in 2020 with an option on as many again. The Van has a range of 180 miles, a 133kWh pack and a payload of 1,484kg. The Bus has been shelved.

Arrival stock, which made the firm worth $13.6 billion in March 2021, closed down 22.6 per cent on Tuesday at 53 cents, and Nasdaq has sent a delisting notice.
"""

doc = dict(
    id='tk-arrival-q3-22', published='2022-11-09', source='city-markets-bulletin',
    title='Arrival warns on survival, ditches British van for US model',
    text=TEXT,
    claims=[
        c('€310 million', 'net_income', -310000000, 'EUR', company='Arrival', p=('2022-07-01', '2022-09-30')),
        c('€26 million', 'net_income', -26000000, 'EUR', company='Arrival', p=('2021-07-01', '2021-09-30')),
        c('€232.8 million', 'cost', 232800000, 'EUR', company='Arrival', p=('2022-07-01', '2022-09-30')),
        c('$330 million', 'cash', 330000000, 'USD', company='Arrival', p=('2022-09-30', '2022-09-30')),
        c('$513 million', 'cash', 513000000, 'USD', company='Arrival', p=('2022-06-30', '2022-06-30')),
        c('$900 million', 'cash', 900000000, 'USD', company='Arrival', p=('2021-12-31', '2021-12-31')),
        c('$20.6 million', 'funding', 20600000, 'USD', company='Arrival', p=('2022-07-01', '2022-09-30')),
        c('$200 million', 'opex', 200000000, 'USD', company='Arrival', p=('2022-07-01', '2022-09-30')),
        c('$30 million', 'opex', 30000000, 'USD', company='Arrival', p=(None, '2023-12-31'), status='target'),
        c('30 per cent', ['layoffs', 'headcount'], 30, 'percent', company='Arrival', role='share', p=('2022-07-01', '2022-07-31')),
        c('2,600 employees', 'headcount', 2600, 'job', company='Arrival'),
        c('10,000 vans', 'capacity', 10000, 'vehicle', company='Arrival', per='year'),
        c('20', 'production', 20, 'vehicle', nth=2, company='Arrival', p=('2022-01-01', '2022-12-31'), status='plan'),
        c('2024', 'production_start', None, 'date', company='Arrival', product='Van', p=('2024-01-01', '2024-12-31'), status='plan'),
        c('$40,000', 'subsidy', None, 'USD', 40000, per=['vehicle', None]),
        c('10,000', 'orders', 10000, 'order', nth=1, company=['Arrival', 'UPS'], p=('2020-01-01', '2020-12-31')),
        c('180 miles', 'range', 180, 'mile', company='Arrival', product='Van'),
        c('133kWh', 'battery_capacity', 133, 'kWh', company='Arrival', product='Van'),
        c('1,484kg', ['weight', 'other'], 1484, 'kg', company='Arrival', product='Van'),
        c('$13.6 billion', 'valuation', 13600000000, 'USD', company='Arrival', p=('2021-03-01', '2021-03-31')),
        c('22.6 per cent', 'share_price', -22.6, 'percent', company='Arrival', role='change', p=('2022-11-08', '2022-11-08')),
        c('53 cents', 'share_price', 0.53, 'USD', company='Arrival', per=['share', None], p=('2022-11-08', '2022-11-08')),
    ],
    names=mentions(TEXT, {'Arrival': ('COMPANY', 'Arrival'), 'UPS': ('COMPANY', 'UPS'), 'Van': ('PRODUCT', 'Van'), 'Bus': ('PRODUCT', 'Bus')}),
    checks=[],
)
