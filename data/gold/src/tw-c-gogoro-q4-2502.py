from goldlib import *
from mentions import mentions

TEXT = """Gogoro loss widens on write-downs, new CEO shifts to cost cutting

By staff reporter

Electric scooter maker and battery swapping network operator Gogoro Inc said on Thursday its net loss for the fourth quarter of last year reached US$71.4 million, compared with US$20.9 million in the same period of the previous year, after it booked US$46 million of impairment charges on older batteries and tooling.

Revenue declined 20.3% to US$73.2 million, the Taoyuan-based company said. Hardware sales tumbled 37% to US$37.8 million, while battery swapping service revenue edged up 4.7% to US$35.4 million.

Taiwan's electric scooter market contracted last year, with registrations of 70,600 units, down 11.2% from a year earlier. Gogoro sold 44,300 of those, which is a share of 62.7%, and vehicles that use its batteries made up 74% of the total.

For the whole of last year, the company's revenue fell 11% to US$311 million and gross margin dropped to 4.1% from 14.3%. Net loss was US$121 million, an increase of US$45 million.

Chief executive Henry Chiang, who took office in September, said operating expenses had been cut by 18% in the second half and the workforce by 290 people.

The company guided revenue this year in a range from US$295 million to US$315 million, of which 95 percent is to come from Taiwan. It expects the swapping business to turn profitable by 2026 and the vehicle business by 2028.

Gogoro ended the year with US$117 million in cash and received a US$45 million equity investment from Castrol and Gold Sino last quarter.

The number of subscribers rose to 641,000 as of Dec. 31 from 587,000 a year ago.
"""

doc = dict(
    id='tw-c-gogoro-q4-2502', published='2025-02-14', source='taipei-business-post',
    title='Gogoro loss widens on write-downs, new CEO shifts to cost cutting',
    text=TEXT,
    claims=[
        c('US$71.4 million', 'net_income', -71400000, 'USD', company='Gogoro', p=('2024-10-01', '2024-12-31')),
        c('US$20.9 million', 'net_income', -20900000, 'USD', company='Gogoro', p=('2023-10-01', '2023-12-31')),
        c('US$46 million', 'cost', 46000000, 'USD', company='Gogoro', p=('2024-10-01', '2024-12-31')),
        c('20.3%', 'revenue', -20.3, 'percent', company='Gogoro', role='change', p=('2024-10-01', '2024-12-31')),
        c('US$73.2 million', 'revenue', 73200000, 'USD', company='Gogoro', p=('2024-10-01', '2024-12-31')),
        c('37%', 'revenue', -37, 'percent', company='Gogoro', role='change', p=('2024-10-01', '2024-12-31')),
        c('US$37.8 million', 'revenue', 37800000, 'USD', company='Gogoro', p=('2024-10-01', '2024-12-31')),
        c('4.7%', 'revenue', 4.7, 'percent', company='Gogoro', role='change', p=('2024-10-01', '2024-12-31')),
        c('US$35.4 million', 'revenue', 35400000, 'USD', company='Gogoro', p=('2024-10-01', '2024-12-31')),
        c('70,600 units', 'registrations', 70600, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('11.2%', 'registrations', -11.2, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('44,300', ['sales', 'registrations'], 44300, 'vehicle', company='Gogoro', p=('2024-01-01', '2024-12-31')),
        c('62.7%', 'market_share', 62.7, 'percent', company='Gogoro', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('74%', 'registrations', 74, 'percent', role='share', p=('2024-01-01', '2024-12-31')),
        c('11%', 'revenue', -11, 'percent', company='Gogoro', role='change', p=('2024-01-01', '2024-12-31')),
        c('US$311 million', 'revenue', 311000000, 'USD', company='Gogoro', p=('2024-01-01', '2024-12-31')),
        c('4.1%', 'gross_margin', 4.1, 'percent', company='Gogoro', p=('2024-01-01', '2024-12-31')),
        c('14.3%', 'gross_margin', 14.3, 'percent', company='Gogoro', p=('2023-01-01', '2023-12-31')),
        c('US$121 million', 'net_income', -121000000, 'USD', company='Gogoro', p=('2024-01-01', '2024-12-31')),
        c('US$45 million', 'net_income', 45000000, 'USD', company='Gogoro', role='change', p=('2024-01-01', '2024-12-31')),
        c('18%', 'opex', -18, 'percent', company='Gogoro', role='change', p=('2024-07-01', '2024-12-31')),
        c('290 people', 'headcount', -290, 'job', company='Gogoro', role='change', p=('2024-07-01', '2024-12-31')),
        c('US$295 million to US$315 million', 'revenue', 295000000, 'USD', 315000000, company='Gogoro', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('95 percent', 'revenue', 95, 'percent', company='Gogoro', role='share', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('US$117 million', 'cash', 117000000, 'USD', company='Gogoro', p=('2024-12-31', '2024-12-31')),
        c('US$45 million', 'funding', 45000000, 'USD', nth=1, company='Gogoro', p=('2024-10-01', '2024-12-31')),
        c('641,000', 'other', 641000, 'item', company='Gogoro', p=('2024-12-31', '2024-12-31')),
        c('587,000', 'other', 587000, 'item', company='Gogoro', p=('2023-12-31', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Gogoro': ('COMPANY', 'Gogoro'), 'Castrol': ('COMPANY', 'Castrol'), 'Gold Sino': ('COMPANY', 'Gold Sino')}),
    checks=[],
)
