from goldlib import *
from mentions import mentions

TEXT = """GM: fourth-quarter charge in China, record year at home

General Motors on Tuesday reported a net loss of $3.0 billion for the last quarter of 2024 after writing down its business in China by $4.0 billion. Revenue rose 11% to $47.7 billion. For the whole year, adjusted operating profit hit a record.

(USD million)

Q4 2024Q4 2023FY 2024FY 2023
Revenue47,70242,980187,442171,842
Net income (loss)(2,961)2,1026,00810,127
EBIT-adjusted2,5091,75714,93412,357
Automotive cash flow4,7713,81123,94920,828

GM sold 114,432 EVs in the US in 2024, 50% more than a year earlier, and lifted its share of the EV market to 12.5% in the fourth quarter from 6.5% at the beginning of the year. Electric cars are now "variable profit positive". In 2025, the company expects adjusted EBIT of $13.7 billion to $15.7 billion, with the EV business improving by $2 billion. It plans capital expenditure of $10 billion to $11 billion.
"""

doc = dict(
    id='ts-gm-q4-24-flat', published='2025-01-28', source='motown-monitor',
    title='GM: fourth-quarter charge in China, record year at home',
    text=TEXT,
    claims=[
        c('$3.0 billion', 'net_income', -3000000000, 'USD', company='General Motors', p=('2024-10-01', '2024-12-31')),
        c('$4.0 billion', 'cost', 4000000000, 'USD', company='General Motors', p=('2024-10-01', '2024-12-31')),
        c('11%', 'revenue', 11, 'percent', company='General Motors', role='change', p=('2024-10-01', '2024-12-31')),
        c('$47.7 billion', 'revenue', 47700000000, 'USD', company='General Motors', p=('2024-10-01', '2024-12-31')),
        c('47,702', 'revenue', 47702000000, 'USD', company='General Motors', p=('2024-10-01', '2024-12-31')),
        c('42,980', 'revenue', 42980000000, 'USD', company='General Motors', p=('2023-10-01', '2023-12-31')),
        c('187,442', 'revenue', 187442000000, 'USD', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('171,842', 'revenue', 171842000000, 'USD', company='General Motors', p=('2023-01-01', '2023-12-31')),
        c('(2,961)', 'net_income', -2961000000, 'USD', company='General Motors', p=('2024-10-01', '2024-12-31')),
        c('2,102', 'net_income', 2102000000, 'USD', company='General Motors', p=('2023-10-01', '2023-12-31')),
        c('6,008', 'net_income', 6008000000, 'USD', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('10,127', 'net_income', 10127000000, 'USD', company='General Motors', p=('2023-01-01', '2023-12-31')),
        c('2,509', 'operating_income', 2509000000, 'USD', company='General Motors', p=('2024-10-01', '2024-12-31')),
        c('1,757', 'operating_income', 1757000000, 'USD', company='General Motors', p=('2023-10-01', '2023-12-31')),
        c('14,934', 'operating_income', 14934000000, 'USD', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('12,357', 'operating_income', 12357000000, 'USD', company='General Motors', p=('2023-01-01', '2023-12-31')),
        c('4,771', 'cash_flow', 4771000000, 'USD', company='General Motors', p=('2024-10-01', '2024-12-31')),
        c('3,811', 'cash_flow', 3811000000, 'USD', company='General Motors', p=('2023-10-01', '2023-12-31')),
        c('23,949', 'cash_flow', 23949000000, 'USD', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('20,828', 'cash_flow', 20828000000, 'USD', company='General Motors', p=('2023-01-01', '2023-12-31')),
        c('114,432 EVs', 'sales', 114432, 'vehicle', company='General Motors', p=('2024-01-01', '2024-12-31')),
        c('50%', 'sales', 50, 'percent', company='General Motors', role='change', p=('2024-01-01', '2024-12-31')),
        c('12.5%', 'market_share', 12.5, 'percent', company='General Motors', role=['level', 'share'], p=('2024-10-01', '2024-12-31')),
        c('6.5%', 'market_share', 6.5, 'percent', company='General Motors', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('$13.7 billion to $15.7 billion', 'operating_income', 13700000000, 'USD', 15700000000, company='General Motors', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$2 billion', 'operating_income', 2000000000, 'USD', company='General Motors', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$10 billion to $11 billion', 'capex', 10000000000, 'USD', 11000000000, company='General Motors', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors')}),
    checks=[],
)
