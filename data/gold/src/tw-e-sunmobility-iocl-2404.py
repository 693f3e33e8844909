from goldlib import *
from mentions import mentions

TEXT = """IndianOil, Sun Mobility form JV to set up over 8,000 battery swapping points by 2030

Mumbai: State-run Indian Oil Corporation (IOC) will pick up 50% in IndoFast Energy, a joint venture with Bengaluru-based Sun Mobility, for Rs 1,800 crore, it told the exchanges on Wednesday. The money will be brought in over three years until FY27.

The Singapore arm of Sun Mobility will hold the other 50%, for which it contributes its existing assets and technology.

IndoFast plans to have more than 8,000 swapping stations in 45 cities by 2030 at IOC's fuel outlets, of which there are over 37,000. Sun Mobility at present runs around 600 swap points in 20 cities and serves 26,000 vehicles, mostly electric three-wheelers and delivery scooters. It does roughly 1.1 lakh swaps a day, nearly twice as many as a year ago.

A swap takes under two minutes, the company says. Each 1.8 kWh pack weighs 11.5 kg.

Founded in 2017 by Chetan Maini and Uday Khemka, Sun Mobility has raised about $135 million till date, including $50 million from Vitol in 2021. Its revenue for FY23 stood at Rs 97.4 crore as against Rs 31.8 crore a year earlier, while losses widened to Rs 141 crore from Rs 88 crore.

Rival Gogoro opened its first stations in Goa and Delhi with Zypp Electric last year. Battery Smart, backed by Tiger Global, has more than 900 stations, and Honda's arm in Bengaluru has 90.

Amara Raja and Panasonic are suppliers of cells to Sun Mobility.

IOC had set up 9,059 EV charging points at its pumps by the end of March. It will spend Rs 30,909 crore in FY25, mostly on refining and petrochemicals.

IOC's stock settled at Rs 168.9, down 1.3%. Also Read: How the new EV policy changes import duty math
"""

PL = ['plan', 'target', 'forecast']
I = ['Indian Oil Corporation', 'Indian Oil', 'IndianOil', 'IOC']
S = 'Sun Mobility'
doc = dict(
    id='tw-e-sunmobility-iocl-2404', published='2024-04-24', source='paisa-and-policy',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('8,000 battery swapping points', 'stations', 8000, 'station', None, company=['IndoFast Energy', S] + I, p=by(2030), status=PL),
        c('50%', 'stake', 50, 'percent', company=I + ['IndoFast Energy'], status=PL + ['actual']),
        c('Rs 1,800 crore', 'investment', 1.8e10, 'INR', company=I, p=(None, '2027-03-31'), status=PL),
        c('three years', 'duration', 3, 'year', company=I, status=PL + ['actual']),
        c('50%', 'stake', 50, 'percent', nth=1, company=[S, 'IndoFast Energy'], status=PL + ['actual']),
        c('8,000 swapping stations', 'stations', 8000, 'station', None, company='IndoFast Energy', p=by(2030), status=PL),
        c('45 cities', 'countries', 45, 'country', company='IndoFast Energy', p=by(2030), status=PL),
        c('37,000', ['other', 'stores', 'stations'], 37000, ['item', 'store', 'station'], None, company=I),
        c('600 swap points', 'stations', 600, 'station', company=S),
        c('20 cities', 'countries', 20, 'country', company=S),
        c('26,000 vehicles', 'other', 26000, 'vehicle', company=S),
        c('1.1 lakh swaps', 'other', 110000, 'item', company=S, per='day'),
        c('twice', 'other', 100, 'percent', company=S, role='change'),
        c('two minutes', 'charging_time', None, 'minute', 2, company=S),
        c('1.8 kWh', 'battery_capacity', 1.8, 'kWh', company=S),
        c('11.5 kg', 'weight', 11.5, 'kg', company=S),
        c('$135 million', 'funding', 1.35e8, 'USD', company=S, p=(None, '2024-04-24')),
        c('$50 million', ['funding', 'investment'], 5e7, 'USD', company=[S, 'Vitol'], p=y(2021)),
        c('Rs 97.4 crore', 'revenue', 9.74e8, 'INR', company=S, p=('2022-04-01', '2023-03-31')),
        c('Rs 31.8 crore', 'revenue', 3.18e8, 'INR', company=S, p=('2021-04-01', '2022-03-31')),
        c('Rs 141 crore', 'net_income', -1.41e9, 'INR', company=S, p=('2022-04-01', '2023-03-31')),
        c('Rs 88 crore', 'net_income', -8.8e8, 'INR', company=S, p=('2021-04-01', '2022-03-31')),
        c('900 stations', 'stations', 900, 'station', None, company='Battery Smart'),
        c('90', 'stations', 90, 'station', nth=1, company='Honda'),
        c('9,059 EV charging points', 'chargers', 9059, 'charger', company=I, p=('2024-03-31', '2024-03-31')),
        c('Rs 30,909 crore', 'capex', 3.0909e11, 'INR', company=I, p=('2024-04-01', '2025-03-31'), status=PL),
        c('Rs 168.9', 'share_price', 168.9, 'INR', company=I, per=['share', None], p=('2024-04-24', '2024-04-24')),
        c('1.3%', 'share_price', -1.3, 'percent', company=I, role='change', p=('2024-04-24', '2024-04-24')),
    ],
    names=mentions(TEXT, {'IndianOil': ('COMPANY', 'Indian Oil Corporation'), 'Indian Oil Corporation': ('COMPANY', 'Indian Oil Corporation'), 'IOC': ('COMPANY', 'Indian Oil Corporation'), 'Sun Mobility': ('COMPANY', 'Sun Mobility'), 'IndoFast Energy': ('COMPANY', 'IndoFast Energy'), 'IndoFast': ('COMPANY', 'IndoFast Energy'), 'Vitol': ('COMPANY', 'Vitol'), 'Gogoro': ('COMPANY', 'Gogoro'), 'Zypp Electric': ('COMPANY', 'Zypp Electric'), 'Battery Smart': ('COMPANY', 'Battery Smart'), 'Tiger Global': ('COMPANY', 'Tiger Global'), 'Honda': ('COMPANY', 'Honda'), 'Amara Raja': ('COMPANY', 'Amara Raja'), 'Panasonic': ('COMPANY', 'Panasonic')}),
    checks=[],
)
