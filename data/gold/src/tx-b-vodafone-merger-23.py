from goldlib import *
from mentions import mentions

TEXT = """Vodafone and Three agree £15bn merger

Vodafone and CK Hutchison have struck a deal to combine their British mobile businesses in a company worth about £15bn.

The group, of which Vodafone will own 51%, would have some 27 million customers, making it the biggest network in the country. The partners said they would invest £11bn over ten years and reach more than 99% of the population with fast 5G by 2034.

They expect savings of £700m a year by the fifth year after completion, which is planned before the end of 2024 but needs approval from the competition regulator.

Vodafone announced in May that it would get rid of 11,000 jobs around the world. Its UK arm had sales of 6.82bn euros in the 12 months to March and employs 9,000, while Three UK, with 4,800 staff, saw turnover increase by 5% to £2.6bn in 2022.

A union that opposes the tie-up claims bills could rise by up to £300 a year. Typical mobile contracts in the UK went up by 14.4% in April, said price comparison site Tarrifly. Britons have 86 million active SIM cards, use 8 gigabytes of data each in an average month, and one in eight households struggles to pay for its phone.

BT, owner of EE, costs most at £21 a month for a SIM with unlimited data, the same site found; Three asks £16.

Vodafone's shares gained 3.5% to 76p but remain close to a 25-year low.
"""

doc = dict(
    id='tx-b-vodafone-merger-23', published='2023-06-14', source='Telecoms Weekly',
    title='Vodafone and Three agree £15bn merger',
    text=TEXT,
    claims=[
        c('£15bn', 'valuation', 15e9, 'GBP', company=[None, 'Vodafone', 'Three', 'CK Hutchison'], status=['plan', 'actual', 'forecast']),
        c('£15bn', 'valuation', 15e9, 'GBP', nth=1, company=[None, 'Vodafone', 'Three', 'CK Hutchison'], status=['plan', 'actual', 'forecast']),
        c('51%', 'stake', 51, 'percent', company='Vodafone', status=['plan', 'actual']),
        c('£11bn', 'investment', 11e9, 'GBP', company=['Vodafone', 'CK Hutchison', None], status='plan'),
        c('£700m', 'cost', 700e6, 'GBP', company=['Vodafone', 'CK Hutchison', None], role=['level', 'change'], per='year', status=['plan', 'forecast', 'target']),
        c('11,000 jobs', 'layoffs', 11000, 'job', company='Vodafone', status='plan'),
        c('6.82bn euros', 'revenue', 6.82e9, 'EUR', company='Vodafone', p=('2022-04-01', '2023-03-31')),
        c('9,000', 'headcount', 9000, 'job', company='Vodafone'),
        c('4,800 staff', 'headcount', 4800, 'job', company=['Three UK', 'Three']),
        c('5%', 'revenue', 5, 'percent', company=['Three UK', 'Three'], role='change', p=y(2022)),
        c('£2.6bn', 'revenue', 2.6e9, 'GBP', company=['Three UK', 'Three'], p=y(2022)),
        c('£21', 'price', 21, 'GBP', company=['BT', 'EE'], per='month'),
        c('£16', 'price', 16, 'GBP', company=['Three', 'Three UK'], per='month'),
        c('3.5%', 'share_price', 3.5, 'percent', company='Vodafone', role='change', p=('2023-06-14', '2023-06-14')),
        c('76p', 'share_price', 0.76, 'GBP', company='Vodafone', per='share', p=('2023-06-14', '2023-06-14')),
    ],
    names=mentions(TEXT, {'Vodafone': ('COMPANY', 'Vodafone'), 'Three UK': ('COMPANY', 'Three'), 'Three': ('COMPANY', 'Three'), 'CK Hutchison': ('COMPANY', 'CK Hutchison'), 'BT': ('COMPANY', 'BT'), 'EE': ('COMPANY', 'EE')}),
    checks=[],
)
