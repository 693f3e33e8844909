from goldlib import *
from mentions import mentions

TEXT = """Tesla to update 2 million cars in biggest recall yet; Kia, Hyundai vehicles probed

Tesla will recall 2,011,400 vehicles in the United States to add warnings and checks to Autopilot, according to documents that the safety regulator NHTSA posted on Wednesday.

Nearly every Tesla on U.S. roads is covered: Model S cars from 2012 on, Model X from 2016, Model 3 from 2017 and Model Y from 2020. The free software update began to reach some of them on Tuesday.

The agency opened its investigation in August 2021 after 11 crashes with parked emergency vehicles. By October this year it had reviewed 948 crashes. Investigators found that controls to keep drivers attentive may not be enough in some situations, which Tesla disputes.

In Canada, the company will recall 193,000 cars for the same reason, the transport ministry said. Since the start of the year Tesla has recalled some 2.7 million vehicles in the U.S., all but 90,000 of which were repaired over the air.

A California jury in October cleared the carmaker in the first trial over a death involving Autopilot, in which the plaintiffs had asked for $400 million. At least nine other cases are due in court by the end of next year.

NHTSA separately raised to an engineering analysis its probe of about 39,500 Hyundai Ioniq 5s from the 2022 model year over losses of drive power. Hyundai's sister brand Kia recalled 11,200 EV6 cars in August on account of a shaft in the rear motor.

The so-called Full Self-Driving package costs Tesla buyers $12,000, or $199 a month. Around 400,000 people in North America have it.

Tesla shares finished up 1% at $239.29 and have gained 94% in 2023. The company sold 1.32 million cars in the first nine months.
"""

PL = ['plan', 'target', 'forecast']
T = 'Tesla'
doc = dict(
    id='tw-e-autopilot-ota-recall-2312', published='2023-12-13', source='capitol-motor-brief',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('2 million cars', 'recall', 2e6, 'vehicle', company=T),
        c('2,011,400 vehicles', 'recall', 2011400, 'vehicle', company=T),
        c('11 crashes', 'other', 11, 'item', company=T),
        c('948 crashes', 'other', 948, 'item', company=T, p=(None, '2023-10-31')),
        c('193,000 cars', 'recall', 193000, 'vehicle', company=T),
        c('2.7 million vehicles', 'recall', 2.7e6, 'vehicle', company=T, p=('2023-01-01', '2023-12-13')),
        c('90,000', ['recall', 'other'], 90000, 'vehicle', company=T, p=('2023-01-01', '2023-12-13')),
        c('$400 million', ['cost', 'other'], 4e8, 'USD', company=T),
        c('nine other cases', 'other', 9, 'item', None, company=T, p=(None, '2024-12-31'), status=['plan', 'forecast', 'actual']),
        c('39,500 Hyundai Ioniq 5s', ['other', 'recall'], 39500, 'vehicle', company='Hyundai', product='Ioniq 5'),
        c('11,200 EV6 cars', 'recall', 11200, 'vehicle', company='Kia', product='EV6', p=m(2023, 8)),
        c('$12,000', 'price', 12000, 'USD', company=T),
        c('$199', 'price', 199, 'USD', company=T, per='month'),
        c('400,000 people', 'other', 400000, ['job', 'item'], company=T),
        c('1%', 'share_price', 1, 'percent', company=T, role='change', p=('2023-12-13', '2023-12-13')),
        c('$239.29', 'share_price', 239.29, 'USD', company=T, per=['share', None], p=('2023-12-13', '2023-12-13')),
        c('94%', 'share_price', 94, 'percent', company=T, role='change', p=('2023-01-01', '2023-12-13')),
        c('1.32 million cars', ['sales', 'deliveries'], 1.32e6, 'vehicle', company=T, p=('2023-01-01', '2023-09-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Kia': ('COMPANY', 'Kia'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Model S': ('PRODUCT', 'Model S'), 'Model X': ('PRODUCT', 'Model X'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'EV6': ('PRODUCT', 'EV6')}),
    checks=[],
)
