from goldlib import *
from mentions import mentions

TEXT = """Hyundai, LGES open first EV battery cell plant in Indonesia

KARAWANG, July 3 (Nusantara Wire) -- Hyundai Motor Group and LG Energy Solution on Wednesday opened a plant that makes cells for electric vehicles in Karawang, about 65 kilometers east of Jakarta.

HLI Green Power, a 50:50 joint venture of the Korean companies, can produce 10 gigawatt-hours of cells a year at the 320,000-square-meter site, enough for more than 150,000 cars. Mass production began in April after $1.2 billion was spent, the partners said.

A second phase is to double capacity. Investment for it will amount to $2 billion and work will begin later this year, Investment Minister Bahlil Lahadalia said at the ceremony, but a Hyundai spokesperson said no decision on timing had been made.

The cells go to Hyundai's car plant in nearby Cikarang, where the Kona Electric will be built from this month, the first model with a pack from the country. Cikarang has an annual capacity of 150,000 vehicles, to be raised to 250,000 in the long run. It built 81,900 vehicles last year, including some 7,500 of the Ioniq 5.

The pack in the long-range Kona Electric holds 66 kWh. Local content comes to 80 percent, from 44 percent in the Ioniq 5, which qualifies buyers for a value-added tax of 1 percent instead of 11 percent.

Indonesia wants 600,000 electric vehicles to be made domestically per year by 2030. It has banned exports of nickel ore since 2020.

LG leads another consortium, which includes LX International and state-owned Antam, on an $8.9 billion project that runs from nickel mine to cathode. It is still under negotiation.

Shares in LGES were up 2.1 percent in Seoul.
"""

PL = ['plan', 'target', 'forecast']
H = ['Hyundai', 'Hyundai Motor', 'Hyundai Motor Group']
doc = dict(
    id='tw-e-hli-green-power-2407', published='2024-07-03', source='nusantara-wire',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('50:50', 'stake', 50, 'percent', company=['HLI Green Power', 'LG Energy Solution', 'LGES'] + H),
        c('10 gigawatt-hours', 'capacity', 10, 'GWh', company='HLI Green Power', per='year'),
        c('320,000-square-meter', 'area', 320000, 'm2', company='HLI Green Power'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', None, company='HLI Green Power', per=['year', None]),
        c('April', 'production_start', None, 'date', company='HLI Green Power', p=m(2024, 4)),
        c('$1.2 billion', 'investment', 1.2e9, 'USD', company=['HLI Green Power', 'LG Energy Solution', 'LGES'] + H),
        c('double', 'capacity', 100, 'percent', company='HLI Green Power', role='change', status=PL),
        c('$2 billion', 'investment', 2e9, 'USD', company=['HLI Green Power', 'LG Energy Solution', 'LGES'] + H, status=PL),
        c('this month', 'production_start', None, 'date', company=H, product='Kona Electric', p=m(2024, 7), status=PL),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company=H, per='year'),
        c('250,000', 'capacity', 250000, 'vehicle', company=H, per=['year', None], status=PL),
        c('81,900 vehicles', 'production', 81900, 'vehicle', company=H, p=y(2023)),
        c('7,500', 'production', 7500, 'vehicle', company=H, product='Ioniq 5', p=y(2023)),
        c('66 kWh', 'battery_capacity', 66, 'kWh', company=H, product='Kona Electric'),
        c('80 percent', 'other', 80, 'percent', company=H, product='Kona Electric', role=['level', 'share']),
        c('44 percent', 'other', 44, 'percent', company=H, product='Ioniq 5', role=['level', 'share']),
        c('1 percent', 'tariff', 1, 'percent'),
        c('11 percent', 'tariff', 11, 'percent'),
        c('600,000 electric vehicles', 'production', 600000, 'vehicle', per=['year', None], p=by(2030), status='target'),
        c('$8.9 billion', 'investment', 8.9e9, 'USD', company=['LG', 'LG Energy Solution', None], status=PL),
        c('2.1 percent', 'share_price', 2.1, 'percent', company=['LG Energy Solution', 'LGES'], role='change', p=('2024-07-03', '2024-07-03')),
    ],
    names=mentions(TEXT, {'Hyundai Motor Group': ('COMPANY', 'Hyundai Motor Group'), 'Hyundai': ('COMPANY', 'Hyundai'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'LG': ('COMPANY', 'LG'), 'HLI Green Power': ('COMPANY', 'HLI Green Power'), 'LX International': ('COMPANY', 'LX International'), 'Antam': ('COMPANY', 'Antam'), 'Kona Electric': ('PRODUCT', 'Kona Electric'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5')}),
    checks=[],
)
