from goldlib import *
from mentions import mentions

TEXT = """Beer volumes slip at AB InBev ahead of SABMiller deal

Anheuser-Busch InBev sold less beer in the second quarter as Brazilians and Americans cut back, the Belgian brewer said.

Volumes fell by 1.7%, though revenue was up 4% to $10.81bn because drinkers moved to dearer labels. Core earnings of $4.01bn missed the average forecast in a poll of analysts, $4.26bn.

Corona, Stella Artois and Budweiser, which it calls its global brands, grew by a combined 7.8% in revenue.

The company sweetened its offer for rival SABMiller last week to £45 a share, valuing it at £79bn. Both sets of shareholders vote on 28 September. The new group would brew 27% of the world's beer and expects to lay off about 5,500 people, or 3%, over three years.

AB InBev has borrowed $75bn for the takeover and has agreed to sell Peroni and Grolsch to Asahi for 2.55bn euros.

World beer consumption dropped by 0.5% last year, the first decline since 1985, says drinks consultancy Kegman, which expects the craft segment alone to be worth $500bn by 2025. Adults in Germany drink 106 litres of it a year, 40 fewer than in 1976, and in a British poll 21% of those under 25 did not drink alcohol at all.

A pint in London costs £4.08, according to a guidebook. There are 1,700 breweries in the UK, more than at any time since the 1930s.
"""

doc = dict(
    id='tx-b-beer-inbev-16', published='2016-08-01', source='Brewing & Drinks Monitor',
    title='Beer volumes slip at AB InBev ahead of SABMiller deal',
    text=TEXT,
    claims=[
        c('1.7%', 'sales', -1.7, 'percent', company=['Anheuser-Busch InBev', 'AB InBev'], role='change', p=q(2016, 2)),
        c('4%', 'revenue', 4, 'percent', company=['Anheuser-Busch InBev', 'AB InBev'], role='change', p=q(2016, 2)),
        c('$10.81bn', 'revenue', 10.81e9, 'USD', company=['Anheuser-Busch InBev', 'AB InBev'], p=q(2016, 2)),
        c('$4.01bn', ['ebitda', 'operating_income'], 4.01e9, 'USD', company=['Anheuser-Busch InBev', 'AB InBev'], p=q(2016, 2)),
        c('$4.26bn', ['ebitda', 'operating_income'], 4.26e9, 'USD', company=['Anheuser-Busch InBev', 'AB InBev'], p=q(2016, 2), status='forecast'),
        c('7.8%', 'revenue', 7.8, 'percent', company=['Anheuser-Busch InBev', 'AB InBev'], role='change', p=q(2016, 2)),
        c('£45', ['share_price', 'price', 'investment'], 45, 'GBP', company=['Anheuser-Busch InBev', 'AB InBev', 'SABMiller'], per='share', status=['plan', 'actual']),
        c('£79bn', ['valuation', 'investment'], 79e9, 'GBP', company=['SABMiller', 'Anheuser-Busch InBev', 'AB InBev'], status=['plan', 'actual']),
        c('27%', 'market_share', 27, 'percent', company=['Anheuser-Busch InBev', 'AB InBev'], status=['forecast', 'plan']),
        c('5,500 people', 'layoffs', 5500, 'job', company=['Anheuser-Busch InBev', 'AB InBev'], status=['plan', 'forecast']),
        c('3%', 'layoffs', 3, 'percent', company=['Anheuser-Busch InBev', 'AB InBev'], role=['share', 'level'], status=['plan', 'forecast']),
        c('$75bn', ['debt', 'funding'], 75e9, 'USD', company=['Anheuser-Busch InBev', 'AB InBev']),
        c('2.55bn euros', ['investment', 'valuation'], 2.55e9, 'EUR', company=['Asahi', 'Anheuser-Busch InBev', 'AB InBev'], status=['plan', 'actual']),
        c('$500bn', 'revenue', 500e9, 'USD', p=by(2025), status='forecast'),
    ],
    names=mentions(TEXT, {'AB InBev': ('COMPANY', 'Anheuser-Busch InBev'), 'Anheuser-Busch InBev': ('COMPANY', 'Anheuser-Busch InBev'), 'SABMiller': ('COMPANY', 'SABMiller'), 'Corona': ('COMPANY', 'Corona'), 'Stella Artois': ('COMPANY', 'Stella Artois'), 'Budweiser': ('COMPANY', 'Budweiser'), 'Peroni': ('COMPANY', 'Peroni'), 'Grolsch': ('COMPANY', 'Grolsch'), 'Asahi': ('COMPANY', 'Asahi')}),
    checks=[],
)
