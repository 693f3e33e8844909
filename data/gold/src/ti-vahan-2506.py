from goldlib import *
from mentions import mentions

TEXT = """TVS leads June e-scooter chart; Ola's share slips below a fifth

New Delhi: Registrations of high-speed electric two-wheelers stood at 1,05,355 in June, up 32% on June 2024's 79,881 and a shade over May's 1,00,266, Vahan data till 30 June midnight show (Telangana is not included).

TVS Motor retained the first spot with 25,274, translating into a 24% share. Bajaj Auto (Chetak) came second, 23,004 as against 21,770 in the preceding month. Ola Electric, which had 46% of the market a year ago, was down to 19% on 20,189 units, a decline of 45%. Ather's 14,512 were more than twice the 6,189 of last June; the Bengaluru firm's count since inception has gone past 4.5 lakh.

For the April-June quarter, industry volume came to 2,97,548, compared with 2,99,121 in January-March. In FY25 it was 11.5 lakh, and ICRA sees 13.5 lakh for the current fiscal.
"""

doc = dict(
    id='ti-vahan-2506', published='2025-07-01', source='the-two-wheeler-post',
    title="TVS leads June e-scooter chart; Ola's share slips below a fifth",
    text=TEXT,
    claims=[
        c('a fifth', 'market_share', None, 'percent', 20, company='Ola Electric', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('1,05,355', ['registrations', 'sales'], 105355, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('32%', ['registrations', 'sales'], 32, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('79,881', ['registrations', 'sales'], 79881, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('1,00,266', ['registrations', 'sales'], 100266, 'vehicle', p=('2025-05-01', '2025-05-31')),
        c('25,274', ['registrations', 'sales'], 25274, 'vehicle', company='TVS Motor', p=('2025-06-01', '2025-06-30')),
        c('24%', 'market_share', 24, 'percent', company='TVS Motor', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('23,004', ['registrations', 'sales'], 23004, 'vehicle', company='Bajaj Auto', product=[None, 'Chetak'], p=('2025-06-01', '2025-06-30')),
        c('21,770', ['registrations', 'sales'], 21770, 'vehicle', company='Bajaj Auto', product=[None, 'Chetak'], p=('2025-05-01', '2025-05-31')),
        c('46%', 'market_share', 46, 'percent', company='Ola Electric', role=['level', 'share'], p=('2024-06-01', '2024-06-30')),
        c('19%', 'market_share', 19, 'percent', company='Ola Electric', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('20,189 units', ['registrations', 'sales'], 20189, 'vehicle', company='Ola Electric', p=('2025-06-01', '2025-06-30')),
        c('45%', ['registrations', 'sales'], -45, 'percent', company='Ola Electric', role='change', p=('2025-06-01', '2025-06-30')),
        c('14,512', ['registrations', 'sales'], 14512, 'vehicle', company='Ather Energy', p=('2025-06-01', '2025-06-30')),
        c('twice', ['registrations', 'sales'], 100, 'percent', None, company='Ather Energy', role='change', p=('2025-06-01', '2025-06-30')),
        c('6,189', ['registrations', 'sales'], 6189, 'vehicle', company='Ather Energy', p=('2024-06-01', '2024-06-30')),
        c('4.5 lakh', ['registrations', 'sales'], 450000, 'vehicle', None, company='Ather Energy', p=(None, '2025-07-01')),
        c('2,97,548', ['registrations', 'sales'], 297548, 'vehicle', p=('2025-04-01', '2025-06-30')),
        c('2,99,121', ['registrations', 'sales'], 299121, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('11.5 lakh', ['registrations', 'sales'], 1150000, 'vehicle', p=('2024-04-01', '2025-03-31')),
        c('13.5 lakh', ['registrations', 'sales'], 1350000, 'vehicle', p=('2025-04-01', '2026-03-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'TVS': ('COMPANY', 'TVS Motor'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Ola': ('COMPANY', 'Ola Electric'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Ather': ('COMPANY', 'Ather Energy'), 'Chetak': ('PRODUCT', 'Chetak')}),
    checks=[],
)
