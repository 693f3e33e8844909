from goldlib import *
from mentions import mentions

TEXT = """SAIC Motor's Feb. NEV sales jump as Wuling mini EV keeps top spot

SHANGHAI - SAIC Motor sold 31,870 new energy vehicles in February, over seven times as many as in the same month of last year, when the Covid-19 outbreak closed most showrooms, China's biggest automaker by sales said on Monday.

Including vehicles with combustion engines, group sales were 226,400 units. They were 47,400 a year ago and 404,250 in January.

SAIC-GM-Wuling contributed 23,410 NEVs, of which 20,930 were the Hongguang Mini EV. Since its launch in July 2020, more than 187,000 of the two-door cars, which start at 28,800 yuan ($4,430), have been sold.

The joint venture's total sales fell 31.5% from January to 90,020 vehicles.

SAIC Volkswagen sold 1,010 NEVs in the month, as the ID.4 X is not delivered until late March. It had a very good January with 3,380. SAIC-GM recorded 2,150, including 1,720 units of the Velite 6.

At the passenger vehicle arm, which builds the Roewe and MG brands, NEV sales were 4,860, against 510 in February 2020.

Overseas sales of the group reached 30,160 vehicles in the month, up 119%, with MG in Thailand at 2,010 and in Britain at 1,330.

For the first two months of the year, SAIC's NEV sales came to 71,900, an increase of 390%. The company plans to sell 6.17 million vehicles of all kinds in 2021, about 10% more than last year. It has now done 10.2% of that.

Related: GM and SAIC to recall 12,000 Buick sedans
"""

doc = dict(
    id='tw-b-saic-feb-2103', published='2021-03-08', source='huangpu-motor-daily',
    title="SAIC Motor's Feb. NEV sales jump as Wuling mini EV keeps top spot",
    text=TEXT,
    claims=[
        c('31,870 new energy vehicles', 'sales', 31870, 'vehicle', company=['SAIC', 'SAIC Motor'], p=('2021-02-01', '2021-02-28')),
        c('seven times', 'sales', 600, 'percent', None, company=['SAIC', 'SAIC Motor'], role='change', p=('2021-02-01', '2021-02-28')),
        c('226,400 units', 'sales', 226400, 'vehicle', company=['SAIC', 'SAIC Motor'], p=('2021-02-01', '2021-02-28')),
        c('47,400', 'sales', 47400, 'vehicle', company=['SAIC', 'SAIC Motor'], p=('2020-02-01', '2020-02-29')),
        c('404,250', 'sales', 404250, 'vehicle', company=['SAIC', 'SAIC Motor'], p=('2021-01-01', '2021-01-31')),
        c('23,410 NEVs', 'sales', 23410, 'vehicle', company='SAIC-GM-Wuling', p=('2021-02-01', '2021-02-28')),
        c('20,930', 'sales', 20930, 'vehicle', company=['SAIC-GM-Wuling', 'Wuling'], product='Hongguang Mini EV', p=('2021-02-01', '2021-02-28')),
        c('187,000', 'sales', 187000, 'vehicle', None, company=['SAIC-GM-Wuling', 'Wuling'], product='Hongguang Mini EV', p=('2020-07-01', '2021-03-08')),
        c('28,800 yuan', 'price', 28800, 'CNY', company=['SAIC-GM-Wuling', 'Wuling'], product='Hongguang Mini EV'),
        c('$4,430', 'price', 4430, 'USD', company=['SAIC-GM-Wuling', 'Wuling'], product='Hongguang Mini EV'),
        c('31.5%', 'sales', -31.5, 'percent', company='SAIC-GM-Wuling', role='change', p=('2021-02-01', '2021-02-28')),
        c('90,020 vehicles', 'sales', 90020, 'vehicle', company='SAIC-GM-Wuling', p=('2021-02-01', '2021-02-28')),
        c('1,010 NEVs', 'sales', 1010, 'vehicle', company='SAIC Volkswagen', p=('2021-02-01', '2021-02-28')),
        c('late March', 'delivery_start', None, 'date', company='SAIC Volkswagen', product='ID.4 X', p=('2021-03-21', '2021-03-31'), status=['plan', 'target', 'forecast']),
        c('3,380', 'sales', 3380, 'vehicle', company='SAIC Volkswagen', p=('2021-01-01', '2021-01-31')),
        c('2,150', 'sales', 2150, 'vehicle', company='SAIC-GM', p=('2021-02-01', '2021-02-28')),
        c('1,720 units', 'sales', 1720, 'vehicle', company='SAIC-GM', product='Velite 6', p=('2021-02-01', '2021-02-28')),
        c('4,860', 'sales', 4860, 'vehicle', company=['SAIC', 'SAIC Motor'], p=('2021-02-01', '2021-02-28')),
        c('510', 'sales', 510, 'vehicle', company=['SAIC', 'SAIC Motor'], p=('2020-02-01', '2020-02-29')),
        c('30,160 vehicles', ['sales', 'exports'], 30160, 'vehicle', company=['SAIC', 'SAIC Motor'], p=('2021-02-01', '2021-02-28')),
        c('119%', ['sales', 'exports'], 119, 'percent', company=['SAIC', 'SAIC Motor'], role='change', p=('2021-02-01', '2021-02-28')),
        c('2,010', ['sales', 'exports'], 2010, 'vehicle', company='MG', p=('2021-02-01', '2021-02-28')),
        c('1,330', ['sales', 'exports'], 1330, 'vehicle', company='MG', p=('2021-02-01', '2021-02-28')),
        c('71,900', 'sales', 71900, 'vehicle', company=['SAIC', 'SAIC Motor'], p=('2021-01-01', '2021-02-28')),
        c('390%', 'sales', 390, 'percent', company=['SAIC', 'SAIC Motor'], role='change', p=('2021-01-01', '2021-02-28')),
        c('6.17 million vehicles', 'sales', 6170000, 'vehicle', company=['SAIC', 'SAIC Motor'], p=('2021-01-01', '2021-12-31'), status=['plan', 'target', 'forecast']),
        c('10%', 'sales', 10, 'percent', company=['SAIC', 'SAIC Motor'], role='change', p=('2021-01-01', '2021-12-31'), status=['plan', 'target', 'forecast']),
        c('10.2%', 'sales', 10.2, 'percent', company=['SAIC', 'SAIC Motor'], role='share', p=('2021-01-01', '2021-02-28')),
    ],
    names=mentions(TEXT, {'SAIC Motor': ('COMPANY', 'SAIC'), 'SAIC': ('COMPANY', 'SAIC'), 'SAIC-GM-Wuling': ('COMPANY', 'SAIC-GM-Wuling'), 'Wuling': ('COMPANY', 'Wuling'), 'SAIC Volkswagen': ('COMPANY', 'SAIC Volkswagen'), 'SAIC-GM': ('COMPANY', 'SAIC-GM'), 'Roewe': ('COMPANY', 'Roewe'), 'MG': ('COMPANY', 'MG'), 'GM': ('COMPANY', 'General Motors'), 'Buick': ('COMPANY', 'Buick'), 'Hongguang Mini EV': ('PRODUCT', 'Hongguang Mini EV'), 'ID.4 X': ('PRODUCT', 'ID.4 X'), 'Velite 6': ('PRODUCT', 'Velite 6')}),
    checks=[],
)
