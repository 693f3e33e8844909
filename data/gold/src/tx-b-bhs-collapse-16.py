from goldlib import *
from mentions import mentions

TEXT = """BHS to close with loss of up to 11,000 jobs

All 163 BHS department stores are to be shut after administrators failed to find a buyer for the 88-year-old chain.

The closures will affect 8,000 employees of the retailer and 3,000 people working for other firms in the shops. Clearance sales start within days.

BHS went into administration in April with debts of £1.3bn, among them a hole of £571m in its two pension funds, which have 20,000 members. Annual sales had sunk to £668m in the 12 months to August 2014, when it lost £85m.

Sir Philip Green bought the business for £200m in 2000 and sold it for £1 last year to Retail Acquisitions. A bid of £60m from the founder of the Sports Direct chain was turned down, people close to the talks said.

Austin Reed, the tailor, which collapsed in the same week, will close 120 shops and lay off about 1,000 staff.

Shopping habits are changing. The share of retail spending that takes place online reached 14.2% in April, the statistics office says, from 3.4% in 2007, and visits to high streets were down by 2.4%. One in eight shops in British town centres is empty.

In a poll of 1,020 adults, 64% said they had not set foot in a BHS for a year. The national living wage, at £7.20 an hour since 1 April, will cost retailers an estimated £1.4bn a year by 2020.
"""

doc = dict(
    id='tx-b-bhs-collapse-16', published='2016-06-02', source='High Street Herald',
    title='BHS to close with loss of up to 11,000 jobs',
    text=TEXT,
    claims=[
        c('11,000 jobs', 'layoffs', None, 'job', 11000, company='BHS', status='plan'),
        c('163 BHS department stores', 'stores', 163, 'store', company='BHS'),
        c('8,000 employees', 'layoffs', 8000, 'job', company='BHS', status=['plan', 'forecast']),
        c('£1.3bn', 'debt', 1.3e9, 'GBP', company='BHS', p=m(2016, 4)),
        c('£571m', ['debt', 'other'], 571e6, 'GBP', company='BHS', p=m(2016, 4)),
        c('£668m', 'revenue', 668e6, 'GBP', company='BHS', p=('2013-09-01', '2014-08-31')),
        c('£85m', 'net_income', -85e6, 'GBP', company='BHS', p=('2013-09-01', '2014-08-31')),
        c('£200m', ['investment', 'valuation', 'price'], 200e6, 'GBP', company='BHS', p=y(2000)),
        c('£1', ['investment', 'valuation', 'price'], 1, 'GBP', nth=1, company=['Retail Acquisitions', 'BHS'], p=y(2015)),
        c('£60m', ['investment', 'valuation', 'price'], 60e6, 'GBP', company=['BHS', 'Sports Direct'], status=['plan', 'actual']),
        c('120 shops', 'stores', -120, 'store', company='Austin Reed', role='change', status='plan'),
        c('1,000 staff', 'layoffs', 1000, 'job', company='Austin Reed', status='plan'),
    ],
    names=mentions(TEXT, {'BHS': ('COMPANY', 'BHS'), 'Retail Acquisitions': ('COMPANY', 'Retail Acquisitions'), 'Sports Direct': ('COMPANY', 'Sports Direct'), 'Austin Reed': ('COMPANY', 'Austin Reed')}),
    checks=[],
)
