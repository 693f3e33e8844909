from goldlib import *
from mentions import mentions

TEXT = """Analysis: Can VinFast double again?

By a staff writer, Ho Chi Minh City

VinFast Chairman Pham Nhat Vuong has told shareholders that the carmaker will at least double its deliveries in 2025. Last year it handed over 97,399 cars, almost three times the 34,855 of 2023 and well above the 80,000 it had aimed for.

It has done it by staying at home. In 2024 about 90% of its cars went to Vietnamese customers, a figure that was 72% a year before, according to filings. Taxi operator GSM, also owned by Vuong, took 25% against more than 70% in 2023.

The small VF 5 and VF 3 account for six out of ten cars sold in 2024. The latter, priced from 299 million dong ($11,500) with the battery, is made at Haiphong, where capacity is 300,000 a year. A second site in Ha Tinh, with 200,000, is due to open in June.

Exports are another matter. The U.S. plant was pushed back to 2028. In Indonesia the firm is to invest $1.2 billion in several stages, in India $2 billion, of which $500 million in the first five years; output at Thoothukudi, 50,000 cars a year to begin with, should start by the end of June.

Money keeps flowing from the founder, who pledged 50 trillion dong in November. The loss for 2024 widened 25% to 77.4 trillion dong ($3.18 billion), on sales of 44 trillion. Its gross margin was negative 57.4%, after negative 46% in 2023.

BMI, a Fitch unit, forecasts sales of 153,000 in 2025. Mirae Asset Vietnam expects 165,000 and sees break-even no sooner than 2028, two years after the company's own date.

VnEconomy | Hotline 0888-222 2222 | 7 related articles
"""

V = 'VinFast'
doc = dict(
    id='tw-f-vinfast-bet-2504', published='2025-04-28', source='mekong-business-review',
    title='Analysis: Can VinFast double again?',
    text=TEXT,
    claims=[
        c('double', 'deliveries', 100, 'percent', company=V, role='change', p=y(2025), status=['target', 'forecast']),
        c('double', 'deliveries', 100, 'percent', None, nth=1, company=V, role='change', p=y(2025), status=['target', 'forecast']),
        c('97,399 cars', 'deliveries', 97399, 'vehicle', company=V, p=y(2024)),
        c('three times', 'deliveries', 200, 'percent', company=V, role='change', p=y(2024)),
        c('34,855', 'deliveries', 34855, 'vehicle', company=V, p=y(2023)),
        c('80,000', 'deliveries', 80000, 'vehicle', company=V, p=y(2024), status='target'),
        c('90%', ['deliveries', 'sales'], 90, 'percent', company=V, role='share', p=y(2024)),
        c('72%', ['deliveries', 'sales'], 72, 'percent', company=V, role='share', p=y(2023)),
        c('25%', ['deliveries', 'sales'], 25, 'percent', company=[V, 'GSM'], role='share', p=y(2024)),
        c('70%', ['deliveries', 'sales'], 70, 'percent', None, company=[V, 'GSM'], role='share', p=y(2023)),
        c('six out of ten', ['sales', 'deliveries'], 60, 'percent', company=V, role='share', p=y(2024)),
        c('299 million dong', 'price', 299e6, 'VND', company=V, product='VF 3'),
        c('$11,500', 'price', 11500, 'USD', company=V, product='VF 3'),
        c('300,000', 'capacity', 300000, 'vehicle', company=V, per='year'),
        c('200,000', 'capacity', 200000, 'vehicle', company=V, per=['year', None], status=['plan', 'actual', 'target']),
        c('June', 'production_start', None, 'date', company=V, p=m(2025, 6), status=['plan', 'target', 'forecast']),
        c('2028', 'production_start', None, 'date', company=V, p=y(2028), status=['plan', 'target', 'forecast']),
        c('$1.2 billion', 'investment', 1.2e9, 'USD', company=V, status=['plan', 'target']),
        c('$2 billion', 'investment', 2e9, 'USD', company=V, status=['plan', 'target']),
        c('$500 million', 'investment', 500e6, 'USD', company=V, status=['plan', 'target']),
        c('50,000 cars', ['capacity', 'production'], 50000, 'vehicle', company=V, per='year', status=['plan', 'target', 'forecast']),
        c('end of June', 'production_start', None, 'date', company=V, p=(None, '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('50 trillion dong', ['funding', 'investment'], 50e12, 'VND', company=V, p=m(2024, 11), status=['plan', 'actual', 'target']),
        c('25%', 'net_income', 25, 'percent', nth=1, company=V, role='change', p=y(2024)),
        c('77.4 trillion dong', 'net_income', -77.4e12, 'VND', company=V, p=y(2024)),
        c('$3.18 billion', 'net_income', -3.18e9, 'USD', company=V, p=y(2024)),
        c('44 trillion', 'revenue', 44e12, 'VND', company=V, p=y(2024)),
        c('negative 57.4%', 'gross_margin', -57.4, 'percent', company=V, p=y(2024)),
        c('negative 46%', 'gross_margin', -46, 'percent', company=V, p=y(2023)),
        c('153,000', 'sales', 153000, 'vehicle', company=V, p=y(2025), status='forecast'),
        c('165,000', 'sales', 165000, 'vehicle', company=V, p=y(2025), status='forecast'),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'GSM': ('COMPANY', 'GSM'), 'VF 5': ('PRODUCT', 'VF 5'), 'VF 3': ('PRODUCT', 'VF 3')}),
    checks=[],
)
