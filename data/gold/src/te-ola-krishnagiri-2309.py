from goldlib import *
from mentions import mentions

TEXT = """Ola Electric nears Rs 3,200 crore fundraise, Krishnagiri gigafactory to open early next year

BENGALURU: Bhavish Aggarwal-led Ola Electric is set to raise Rs 3,200 crore ($385 million) through a mix of equity and debt, two people in the know said. Temasek will lead the equity leg of $140 million, valuing the start-up at $5.4 billion, as against $5 billion in the January 2022 round; project loans of $240 million will come from State Bank of India.

Proceeds are meant for the cell factory at Krishnagiri in Tamil Nadu, on whose 115-acre plot the first pillar was put up in June. Ola Cell Technologies, which won 20 GWh under the Centre’s Rs 18,100-crore PLI scheme for advanced chemistry cells, intends to switch on 5 GWh first, expanding it in phases to 100 GWh.

Next door, the Futurefactory can presently roll out 10 lakh scooters a year; work is on to take that to 20 lakh. Ola retailed 18,691 of them in August, giving it 30% of the segment. Bookings for the S1 X, priced from Rs 89,999, stood at 75,000 within a fortnight of launch.

The company clocked revenue of Rs 2,782 crore in FY23, while losses widened to Rs 1,472 crore. It did not reply to an e-mail sent on Thursday.
"""

doc = dict(
    id='te-ola-krishnagiri-2309', published='2023-09-15', source='saffron-auto-bureau',
    title='Ola Electric nears Rs 3,200 crore fundraise, Krishnagiri gigafactory to open early next year',
    text=TEXT,
    claims=[
        c('Rs 3,200 crore', 'funding', 32000000000, 'INR', company='Ola Electric', status=['plan', 'target', 'forecast']),
        c('Rs 3,200 crore', 'funding', 32000000000, 'INR', nth=1, company='Ola Electric', status=['plan', 'target', 'forecast']),
        c('$385 million', 'funding', 385000000, 'USD', company='Ola Electric', status=['plan', 'target', 'forecast']),
        c('$140 million', 'funding', 140000000, 'USD', company='Ola Electric', status=['plan', 'target', 'forecast']),
        c('$5.4 billion', 'valuation', 5400000000, 'USD', company='Ola Electric'),
        c('$5 billion', 'valuation', 5000000000, 'USD', company='Ola Electric', p=('2022-01-01', '2022-01-31')),
        c('$240 million', ['funding', 'debt'], 240000000, 'USD', company='Ola Electric', status=['plan', 'target', 'forecast']),
        c('115-acre', 'area', 115, 'acre', company='Ola Cell Technologies'),
        c('20 GWh', 'capacity', 20, 'GWh', company='Ola Cell Technologies', per=['year', None], status=['plan', 'target', 'forecast']),
        c('Rs 18,100-crore', 'subsidy', 181000000000, 'INR'),
        c('5 GWh', 'capacity', 5, 'GWh', company='Ola Cell Technologies', per=['year', None], status=['plan', 'target', 'forecast']),
        c('100 GWh', 'capacity', 100, 'GWh', company='Ola Cell Technologies', per=['year', None], status=['plan', 'target', 'forecast']),
        c('10 lakh', 'capacity', 1000000, 'vehicle', company='Ola Electric', per='year'),
        c('20 lakh', 'capacity', 2000000, 'vehicle', company='Ola Electric', per='year', status=['plan', 'target', 'forecast']),
        c('18,691', 'sales', 18691, 'vehicle', company='Ola Electric', p=('2023-08-01', '2023-08-31')),
        c('30%', 'market_share', 30, 'percent', company='Ola Electric', role=['level', 'share'], p=('2023-08-01', '2023-08-31')),
        c('Rs 89,999', 'price', 89999, 'INR', company='Ola Electric', product='S1 X'),
        c('75,000', 'orders', 75000, 'order', company='Ola Electric', product='S1 X'),
        c('Rs 2,782 crore', 'revenue', 27820000000, 'INR', company='Ola Electric', p=('2022-04-01', '2023-03-31')),
        c('Rs 1,472 crore', 'net_income', -14720000000, 'INR', company='Ola Electric', p=('2022-04-01', '2023-03-31')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric'), 'Ola Cell Technologies': ('COMPANY', 'Ola Cell Technologies'), 'Temasek': ('COMPANY', 'Temasek'), 'State Bank of India': ('COMPANY', 'SBI'), 'S1 X': ('PRODUCT', 'S1 X')}),
)
