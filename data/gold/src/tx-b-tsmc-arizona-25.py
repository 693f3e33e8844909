from goldlib import *
from mentions import mentions

TEXT = """TSMC profit jumps 60% as AI orders outweigh tariff worries

Taiwan Semiconductor Manufacturing Co earned NT$361.6bn in the first quarter, 60% more than a year ago, on unbroken demand for the chips used in artificial intelligence.

Revenue climbed by 42% to NT$839.3bn, or $25.5bn. The company kept its sales outlook for 2025 and this year's capital budget of $38bn to $42bn.

Circuits made with its 3 nanometre process brought in 22% of wafer revenue. The gross margin was 58.8%.

TSMC has promised to invest a further $100bn in Arizona, on top of $65bn announced earlier, for three more factories and two packaging plants. Its first works there, which started production in the fourth quarter, employs 3,000. Volume output of its next generation, called N2, is due in the second half of this year.

The US has imposed tariffs of 32% on most goods from Taiwan, suspended until July, although semiconductors are exempt so far.

World chip sales rose 19.1% last year to a record $627.6bn and may reach $697bn this year, a trade group forecasts. TSMC says that it makes 34% of them if memory is left out.

Taiwan's economy grew by 4.3% in 2024. In a survey of 1,077 voters there in March, 44% were worried about technology leaving the island.

Shares closed 0.9% lower at NT$849, a fifth below their level at the start of January.
"""

doc = dict(
    id='tx-b-tsmc-arizona-25', published='2025-04-17', source='Hsinchu Tech Courier',
    title='TSMC profit jumps 60% as AI orders outweigh tariff worries',
    text=TEXT,
    claims=[
        c('60%', 'net_income', 60, 'percent', company='TSMC', role='change', p=q(2025, 1)),
        c('NT$361.6bn', 'net_income', 361.6e9, 'TWD', company='TSMC', p=q(2025, 1)),
        c('60%', 'net_income', 60, 'percent', nth=1, company='TSMC', role='change', p=q(2025, 1)),
        c('42%', 'revenue', 42, 'percent', company='TSMC', role='change', p=q(2025, 1)),
        c('NT$839.3bn', 'revenue', 839.3e9, 'TWD', company='TSMC', p=q(2025, 1)),
        c('$25.5bn', 'revenue', 25.5e9, 'USD', company='TSMC', p=q(2025, 1)),
        c('$38bn to $42bn', 'capex', 38e9, 'USD', 42e9, company='TSMC', p=y(2025), status=['plan', 'target', 'forecast']),
        c('22%', 'revenue', 22, 'percent', company='TSMC', role='share', p=q(2025, 1)),
        c('58.8%', 'gross_margin', 58.8, 'percent', company='TSMC', p=q(2025, 1)),
        c('$100bn', 'investment', 100e9, 'USD', company='TSMC', status='plan'),
        c('$65bn', 'investment', 65e9, 'USD', company='TSMC', status='plan'),
        c('three more factories', 'other', 3, 'item', company='TSMC', status='plan'),
        c('two packaging plants', 'other', 2, 'item', company='TSMC', status='plan'),
        c('fourth quarter', 'production_start', None, 'date', company='TSMC', p=q(2024, 4)),
        c('3,000', 'headcount', 3000, 'job', company='TSMC'),
        c('second half of this year', 'production_start', None, 'date', company='TSMC', product=['N2', None], p=h(2025, 2), status=['plan', 'target', 'forecast']),
        c('32%', 'tariff', 32, 'percent', status=['actual', 'plan']),
        c('34%', 'market_share', 34, 'percent', company='TSMC'),
        c('0.9%', 'share_price', -0.9, 'percent', company='TSMC', role='change', p=('2025-04-17', '2025-04-17')),
        c('NT$849', 'share_price', 849, 'TWD', company='TSMC', per='share', p=('2025-04-17', '2025-04-17')),
        c('a fifth', 'share_price', -20, 'percent', company='TSMC', role='change', p=('2025-01-01', '2025-04-17')),
        c('19.1%', 'revenue', 19.1, 'percent', role='change', p=y(2024)),
        c('$627.6bn', 'revenue', 627.6e9, 'USD', p=y(2024)),
        c('$697bn', 'revenue', 697e9, 'USD', p=y(2025), status='forecast'),
    ],
    names=mentions(TEXT, {'TSMC': ('COMPANY', 'TSMC'), 'Taiwan Semiconductor Manufacturing Co': ('COMPANY', 'TSMC')}),
    checks=[],
)
