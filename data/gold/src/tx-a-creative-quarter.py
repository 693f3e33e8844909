from goldlib import *
from mentions import mentions

TEXT = """Creative slips into loss as music player prices fall

Creative Technology has reported a quarterly loss of $15.9m as a price war with Apple eats into its margins.

The Singapore-listed company said it sold more than two million digital music players between January and March, but had to lower prices to clear stock. Revenue rose 68% to $333.8m from $198.4m a year before. Gross margin narrowed to 16% from 34%.

Creative said its share of the world market for MP3 players had reached 11%. Apple shipped 5.3 million iPods in the same three months.

The firm's best-selling model, the Zen Micro, weighs 108 grams and has five gigabytes of storage, enough for about 2,500 tracks. It was introduced in November and now costs $199, $50 less than at launch. A new flash memory player, the MuVo Slim, will be on sale in June for $129.

Demand for portable players is still growing quickly. Consumers in the US spent $1.2bn on them in 2004, three times the total for the previous year, and a study by the Harlan Institute suggests that 22 million American adults now have one. Most of those who took part in the study were under 40. Nearly a third said they had never paid for a music file.

Creative has set aside $100m for marketing this year. Chief executive Sim Wong Hoo said the company expects revenue of about $300m in the current quarter.
"""

doc = dict(
    id='tx-a-creative-quarter', published='2005-05-03', source='asia-electronics-today',
    title='Creative slips into loss as music player prices fall',
    text=TEXT,
    claims=[
        c('$15.9m', 'net_income', -15.9e6, 'USD', company='Creative Technology', p=q(2005, 1)),
        c('two million digital music players', 'sales', 2e6, 'item', None, company='Creative Technology', p=q(2005, 1)),
        c('68%', 'revenue', 68, 'percent', company='Creative Technology', role='change', p=q(2005, 1)),
        c('$333.8m', 'revenue', 333.8e6, 'USD', company='Creative Technology', p=q(2005, 1)),
        c('$198.4m', 'revenue', 198.4e6, 'USD', company='Creative Technology', p=q(2004, 1)),
        c('16%', 'gross_margin', 16, 'percent', company='Creative Technology', p=q(2005, 1)),
        c('34%', 'gross_margin', 34, 'percent', company='Creative Technology', p=q(2004, 1)),
        c('11%', 'market_share', 11, 'percent', company='Creative Technology'),
        c('5.3 million iPods', ['deliveries', 'sales'], 5.3e6, 'item', company='Apple', product='iPod', p=q(2005, 1)),
        c('108 grams', 'weight', 0.108, 'kg', company='Creative Technology', product='Zen Micro'),
        c('November', 'launch', None, 'date', company='Creative Technology', product='Zen Micro', p=m(2004, 11)),
        c('$199', 'price', 199, 'USD', company='Creative Technology', product='Zen Micro'),
        c('$50', 'price', -50, 'USD', company='Creative Technology', product='Zen Micro', role='change'),
        c('June', 'launch', None, 'date', company='Creative Technology', product='MuVo Slim', p=m(2005, 6), status='plan'),
        c('$129', 'price', 129, 'USD', company='Creative Technology', product='MuVo Slim', status=['plan', 'actual']),
        c('$100m', ['opex', 'cost'], 100e6, 'USD', company='Creative Technology', p=y(2005), status='plan'),
        c('$300m', 'revenue', 300e6, 'USD', company='Creative Technology', p=q(2005, 2), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Creative Technology': ('COMPANY', 'Creative Technology'), 'Creative': ('COMPANY', 'Creative Technology'), 'Apple': ('COMPANY', 'Apple'), 'Zen Micro': ('PRODUCT', 'Zen Micro'), 'MuVo Slim': ('PRODUCT', 'MuVo Slim'), 'iPod': ('PRODUCT', 'iPod')}),
    checks=[],
)
