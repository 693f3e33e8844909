from goldlib import *
from mentions import mentions

TEXT = """LGES trims 2024 sales target after Q2 operating profit sinks 57.6%

LG Energy Solution on Thursday withdrew its forecast of a mid-single-digit sales rise this year, telling investors that revenue would instead shrink by more than 20 percent.

The battery maker's operating profit for the April-June period tumbled 57.6 percent on-year to 195.3 billion won ($141 million). Strip out the 447.8 billion won it is entitled to under the U.S. Advanced Manufacturing Production Credit and the company would have been 252.5 billion won in the red. Sales dropped 29.8 percent to 6.16 trillion won, though they edged up 0.5 percent from three months earlier. The bottom line showed a loss of 24 billion won, a reversal from the 212.1 billion won profit of the preceding quarter.

“European customers are running down stock,” CFO Lee Chang-sil said in a conference call. Expected AMPC benefits have also been lowered, to a range of 30-35 gigawatt-hours worth of cells from 45-50 GWh previously, as ramp-up at the second plant with GM slows.

One bright spot: a contract signed this month to supply Renault with 39 GWh of LFP pouch cells over five years from the end of 2025. Capital expenditure this year will remain close to last year's 10.9 trillion won.
"""

doc = dict(
    id='te-lges-q2-24', published='2024-07-25', source='hangang-daily',
    title='LGES trims 2024 sales target after Q2 operating profit sinks 57.6%',
    text=TEXT,
    claims=[
        c('57.6%', 'operating_income', -57.6, 'percent', company=['LG Energy Solution', 'LGES'], role='change', p=('2024-04-01', '2024-06-30')),
        c('20 percent', 'revenue', None, 'percent', -20, company=['LG Energy Solution', 'LGES'], role='change', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('57.6 percent', 'operating_income', -57.6, 'percent', company=['LG Energy Solution', 'LGES'], role='change', p=('2024-04-01', '2024-06-30')),
        c('195.3 billion won', 'operating_income', 195300000000, 'KRW', company=['LG Energy Solution', 'LGES'], p=('2024-04-01', '2024-06-30')),
        c('$141 million', 'operating_income', 141000000, 'USD', company=['LG Energy Solution', 'LGES'], p=('2024-04-01', '2024-06-30')),
        c('447.8 billion won', ['subsidy', 'other'], 447800000000, 'KRW', company=['LG Energy Solution', 'LGES'], p=('2024-04-01', '2024-06-30')),
        c('252.5 billion won', 'operating_income', -252500000000, 'KRW', company=['LG Energy Solution', 'LGES'], p=('2024-04-01', '2024-06-30')),
        c('29.8 percent', 'revenue', -29.8, 'percent', company=['LG Energy Solution', 'LGES'], role='change', p=('2024-04-01', '2024-06-30')),
        c('6.16 trillion won', 'revenue', 6160000000000, 'KRW', company=['LG Energy Solution', 'LGES'], p=('2024-04-01', '2024-06-30')),
        c('0.5 percent', 'revenue', 0.5, 'percent', company=['LG Energy Solution', 'LGES'], role='change', p=('2024-04-01', '2024-06-30')),
        c('24 billion won', 'net_income', -24000000000, 'KRW', company=['LG Energy Solution', 'LGES'], p=('2024-04-01', '2024-06-30')),
        c('212.1 billion won', 'net_income', 212100000000, 'KRW', company=['LG Energy Solution', 'LGES'], p=('2024-01-01', '2024-03-31')),
        c('30-35 gigawatt-hours', ['other', 'production'], 30, 'GWh', 35, company=['LG Energy Solution', 'LGES'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('45-50 GWh', ['other', 'production'], 45, 'GWh', 50, company=['LG Energy Solution', 'LGES'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('39 GWh', 'orders', 39, 'GWh', company=['LG Energy Solution', 'LGES']),
        c('five years', 'duration', 5, 'year', company=['LG Energy Solution', 'LGES']),
        c('end of 2025', 'delivery_start', None, 'date', company=['LG Energy Solution', 'LGES'], p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('10.9 trillion won', 'capex', 10900000000000, 'KRW', company=['LG Energy Solution', 'LGES'], p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'Renault': ('COMPANY', 'Renault'), 'GM': ('COMPANY', 'GM')}),
)
