from goldlib import *
from mentions import mentions

TEXT = """Sion Power to triple its Tucson footprint, add 150 jobs

Lithium-metal battery developer Sion Power said on Tuesday it will put $341 million into a second building near the Tucson airport. Floor space is to grow from 58,000 square feet to 169,000 and the payroll, now 120, to 270. Production should begin in 2026.

Licerion, as the cell is called, is credited with 400 Wh/kg in the pouch format meant for cars and with 15 minutes for a charge to 80 percent. After 2,500 cycles, large-format samples still hold 70 percent of what they once did. The factory should turn out 10 million cells a year at first.

LG Energy Solution came in as a shareholder in January with $75 million, its share of a $100 million round; the Korean giant owns 15 percent now. Pima County chips in a rebate worth $6.2 million over ten years. “We went from lab curiosity to quoting prices,” said chief executive Tracy Kelley, 49, who thinks that $90 per kilowatt-hour can be reached by 2030. Market leaders are at $130.

Sion, spun out of Brookhaven National Laboratory in 1989, holds 460 patents. It booked revenue of $4.1 million last year and lost $28 million.

Public hearing on the rezoning: April 24, 6 p.m., Room 204.
"""

doc = dict(
    id='tm-sion-power', published='2023-04-12', source='tucson-tech-daily',
    title='Sion Power to triple its Tucson footprint, add 150 jobs',
    text=TEXT,
    claims=[
        c('triple', 'area', 200, 'percent', company='Sion Power', role='change', status='plan'),
        c('150 jobs', 'jobs', 150, 'job', company='Sion Power', status='plan'),
        c('$341 million', 'investment', 341000000, 'USD', company='Sion Power', status='plan'),
        c('58,000 square feet', 'area', 58000, 'ft2', company='Sion Power'),
        c('169,000', 'area', 169000, 'ft2', company='Sion Power', status='plan'),
        c('120', 'headcount', 120, 'job', company='Sion Power'),
        c('270', 'headcount', 270, 'job', company='Sion Power', status='plan'),
        c('2026', 'production_start', None, 'date', company='Sion Power', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('400 Wh/kg', 'energy_density', 400, 'Wh/kg', company='Sion Power', product='Licerion'),
        c('15 minutes', 'charging_time', 15, 'minute', company='Sion Power', product='Licerion'),
        c('70 percent', 'other', 70, 'percent', company='Sion Power', product='Licerion'),
        c('10 million cells', 'capacity', 10000000, 'battery', company='Sion Power', per='year', status='plan'),
        c('$75 million', 'funding', 75000000, 'USD', company='Sion Power', p=('2023-01-01', '2023-01-31')),
        c('$100 million', 'funding', 100000000, 'USD', company='Sion Power', p=('2023-01-01', '2023-01-31')),
        c('15 percent', 'stake', 15, 'percent', company=['Sion Power', 'LG Energy Solution']),
        c('$6.2 million', 'subsidy', 6200000, 'USD', company='Sion Power'),
        c('ten years', 'duration', 10, 'year', company='Sion Power'),
        c('$90', 'battery_price', 90, 'USD', company='Sion Power', per='kWh', p=(None, '2030-12-31'), status='forecast'),
        c('$130', 'battery_price', 130, 'USD', per='kWh'),
        c('460 patents', 'other', 460, 'item', company='Sion Power'),
        c('$4.1 million', 'revenue', 4100000, 'USD', company='Sion Power', p=('2022-01-01', '2022-12-31')),
        c('$28 million', 'net_income', -28000000, 'USD', company='Sion Power', p=('2022-01-01', '2022-12-31')),
    ],
    names=mentions(TEXT, {'Sion Power': ('COMPANY', 'Sion Power'), 'Sion': ('COMPANY', 'Sion Power'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Licerion': ('PRODUCT', 'Licerion')}),
    checks=[],
)
