from goldlib import *
from mentions import mentions

TEXT = """Three networks, one motorway: Fastned, Ionity and Allego compared

All three are losing money, and all three say that this will soon end. We went through their accounts for 2023.

Fastned, of Amsterdam, had 297 stations at year-end and added 53 in the course of the year. Revenue from charging went up 67% to €60.5 million; it sold 98.7 GWh at an average price of 61 cents a kilowatt-hour. The company posted its first positive EBITDA, €0.6 million after minus €9.1 million, but still a net loss of €19.3 million. Its aim of 1,000 locations "by 2030" has stood since 2020.

Ionity does not publish quarterly figures. The Munich joint venture of BMW, Ford, Hyundai, Mercedes and Volkswagen runs 3,600 chargers at 600 sites in 24 countries. It wants to have 7,000 at over 1,000 sites by the end of 2025, with €700 million of which BlackRock provides the bulk. Per charging point it delivers 77 kWh a day, an industry insider estimates.

Allego is the odd one out with 35,500 public ports, most of them slow. Of its €145.5 million in revenue, up 9%, charging brought in €107 million. Utilisation of its fast and ultra-fast points rose to 12.9% from 12%. Operational EBITDA was €32.1 million. The New York listing may not last: its owner Meridiam, with 71.5%, is said to be preparing an offer of $1.70 a share.

Tesla, not in our comparison, has 12,400 Superchargers in Europe, and three out of four are open to other brands.

Kind regards from the editors. This magazine costs €6.90 at the newsstand.
"""

doc = dict(
    id='tw-f-chargers-rivals-2404', published='2024-04-22', source='benelux-mobility-monthly',
    title='Three networks, one motorway: Fastned, Ionity and Allego compared',
    text=TEXT,
    claims=[
        c('297 stations', 'stations', 297, 'station', company='Fastned', p=('2023-12-31', '2023-12-31')),
        c('53', 'stations', 53, 'station', company='Fastned', role=['change', 'level'], p=y(2023)),
        c('67%', 'revenue', 67, 'percent', company='Fastned', role='change', p=y(2023)),
        c('€60.5 million', 'revenue', 60.5e6, 'EUR', company='Fastned', p=y(2023)),
        c('98.7 GWh', ['sales', 'other'], 98.7, 'GWh', company='Fastned', p=y(2023)),
        c('61 cents', 'price', 0.61, 'EUR', company='Fastned', per='kWh', p=y(2023)),
        c('€0.6 million', 'ebitda', 0.6e6, 'EUR', company='Fastned', p=y(2023)),
        c('minus €9.1 million', 'ebitda', -9.1e6, 'EUR', company='Fastned', p=y(2022)),
        c('€19.3 million', 'net_income', -19.3e6, 'EUR', company='Fastned', p=y(2023)),
        c('1,000 locations', 'stations', 1000, 'station', company='Fastned', p=by(2030), status='target'),
        c('3,600 chargers', 'chargers', 3600, 'charger', company='Ionity'),
        c('600 sites', 'stations', 600, 'station', company='Ionity'),
        c('24 countries', 'countries', 24, 'country', company='Ionity'),
        c('7,000', 'chargers', 7000, 'charger', company='Ionity', p=by(2025), status=['target', 'plan']),
        c('1,000 sites', 'stations', 1000, 'station', None, company='Ionity', p=by(2025), status=['target', 'plan']),
        c('€700 million', ['investment', 'funding'], 700e6, 'EUR', company='Ionity', status=['plan', 'actual', 'target']),
        c('77 kWh', ['sales', 'other'], 77, 'kWh', company='Ionity', per=['day', 'charger'], status=['forecast', 'actual']),
        c('35,500 public ports', 'chargers', 35500, 'charger', company='Allego'),
        c('€145.5 million', 'revenue', 145.5e6, 'EUR', company='Allego', p=y(2023)),
        c('9%', 'revenue', 9, 'percent', company='Allego', role='change', p=y(2023)),
        c('€107 million', 'revenue', 107e6, 'EUR', company='Allego', p=y(2023)),
        c('12.9%', 'other', 12.9, 'percent', company='Allego', p=y(2023), role=['level', 'share']),
        c('12%', 'other', 12, 'percent', company='Allego', p=y(2022), role=['level', 'share']),
        c('€32.1 million', 'ebitda', 32.1e6, 'EUR', company='Allego', p=y(2023)),
        c('71.5%', 'stake', 71.5, 'percent', company=['Meridiam', 'Allego']),
        c('$1.70', 'share_price', 1.70, 'USD', company='Allego', per='share', status=['plan', 'forecast']),
        c('12,400 Superchargers', 'chargers', 12400, 'charger', company='Tesla'),
        c('three out of four', 'chargers', 75, 'percent', company='Tesla', role='share'),
    ],
    names=mentions(TEXT, {'Fastned': ('COMPANY', 'Fastned'), 'Ionity': ('COMPANY', 'Ionity'), 'Allego': ('COMPANY', 'Allego'), 'BMW': ('COMPANY', 'BMW'), 'Ford': ('COMPANY', 'Ford'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'BlackRock': ('COMPANY', 'BlackRock'), 'Meridiam': ('COMPANY', 'Meridiam'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
