from goldlib import *
from mentions import mentions

TEXT = """Ionity adds over 900 charging points in 2024, secures new money

Charging joint venture Ionity had 4,827 charging points at 709 locations in 24 European countries at the end of 2024, the Munich-based company said on Tuesday.

That compares with 3,909 points and 611 locations a year earlier. By the end of 2030, Ionity wants to have more than 13,000 points; the target for 2025 of 7,000 was lowered to 5,750.

The number of charging sessions increased by 41 percent to 15.2 million. A total of 439 GWh was sold, nearly 50 percent more than the year before.

To finance the expansion it has signed a credit line of 450 million euros with a group of ten banks including ABN Amro, ING and Rabobank, with an option for a further 150 million. In 2021 BlackRock and the car makers had put in 700 million euros. Of the shares, 20 percent are held by BlackRock; BMW, Ford, Hyundai, Mercedes-Benz and Volkswagen own the rest.

Since January 1, customers in Germany pay 39 cents per kilowatt-hour with the Power plan, which costs 11.99 euros a month. Without a subscription the price is 69 cents. EnBW charges 59 cents.

New stations have chargers of up to 400 kW, from Alpitronic. The service area at Brohltal Ost, where one opened in 2018, has been refurbished.

Source: Ionity via email
21.01.2025 - 11:07
"""

doc = dict(
    id='tv-d-ionity-stations-2501', published='2025-01-21', source='strom-and-strasse',
    title='Ionity adds over 900 charging points in 2024, secures new money',
    text=TEXT,
    claims=[
        c('900 charging points', 'chargers', 900, 'charger', None, company='Ionity', role=['change', 'level'], p=('2024-01-01', '2024-12-31')),
        c('4,827 charging points', 'chargers', 4827, 'charger', company='Ionity', p=('2024-12-31', '2024-12-31')),
        c('709 locations', 'stations', 709, 'station', company='Ionity', p=('2024-12-31', '2024-12-31')),
        c('24 European countries', 'countries', 24, 'country', company='Ionity', p=('2024-12-31', '2024-12-31')),
        c('3,909 points', 'chargers', 3909, 'charger', company='Ionity', p=('2023-12-31', '2023-12-31')),
        c('611 locations', 'stations', 611, 'station', company='Ionity', p=('2023-12-31', '2023-12-31')),
        c('13,000 points', 'chargers', 13000, 'charger', None, company='Ionity', p=(None, '2030-12-31'), status='target'),
        c('7,000', 'chargers', 7000, 'charger', company='Ionity', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('5,750', 'chargers', 5750, 'charger', company='Ionity', p=('2025-01-01', '2025-12-31'), status='target'),
        c('41 percent', 'other', 41, 'percent', company='Ionity', role='change', p=('2024-01-01', '2024-12-31')),
        c('15.2 million', 'other', 15200000, 'item', company='Ionity', p=('2024-01-01', '2024-12-31')),
        c('439 GWh', 'other', 439, 'GWh', company='Ionity', p=('2024-01-01', '2024-12-31')),
        c('50 percent', 'other', 50, 'percent', company='Ionity', role='change', p=('2024-01-01', '2024-12-31')),
        c('450 million euros', ['funding', 'debt'], 450000000, 'EUR', company='Ionity'),
        c('150 million', ['funding', 'debt'], 150000000, 'EUR', company='Ionity', status=['plan', 'target', 'forecast']),
        c('700 million euros', ['funding', 'investment'], 700000000, 'EUR', company='Ionity', p=('2021-01-01', '2021-12-31')),
        c('20 percent', 'stake', 20, 'percent', company=['BlackRock', 'Ionity']),
        c('39 cents', 'price', 0.39, 'EUR', company='Ionity', per='kWh', p=('2025-01-01', None)),
        c('11.99 euros', 'price', 11.99, 'EUR', company='Ionity', per='month', p=('2025-01-01', None)),
        c('69 cents', 'price', 0.69, 'EUR', company='Ionity', per='kWh'),
        c('59 cents', 'price', 0.59, 'EUR', company='EnBW', per='kWh'),
        c('400 kW', 'charging_power', None, 'kW', 400, company='Ionity'),
    ],
    names=mentions(TEXT, {'Ionity': ('COMPANY', 'Ionity'), 'ABN Amro': ('COMPANY', 'ABN Amro'), 'ING': ('COMPANY', 'ING'), 'Rabobank': ('COMPANY', 'Rabobank'), 'BlackRock': ('COMPANY', 'BlackRock'), 'BMW': ('COMPANY', 'BMW'), 'Ford': ('COMPANY', 'Ford'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'EnBW': ('COMPANY', 'EnBW'), 'Alpitronic': ('COMPANY', 'Alpitronic')}),
    checks=[],
)
