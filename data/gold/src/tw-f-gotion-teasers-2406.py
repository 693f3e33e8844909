from goldlib import *
from mentions import mentions

TEXT = """Why Morocco? What is behind the Gotion gigafactory in Kenitra

Home > Economy > Industry > Analysis

READ ALSO: OCP raises 1.75 billion euros on the bond market

It will be the continent's first. On 6 June the Moroccan government signed an investment agreement with Gotion High-tech for a battery plant at Kenitra, 40 kilometres north of Rabat.

The first phase is worth 12.8 billion dirhams (1.2 billion euros) and provides for 20 GWh a year; it is to come on stream in the third quarter of 2026. Later the capacity could grow to 100 GWh, with total spending put at 65 billion dirhams. Some 2,300 jobs will be created in the first stage and 17,000 in all, directly and indirectly.

ADVERTISEMENT – Dacia Spring from 119 DH a day*

What attracts the Chinese? Phosphate, to begin with: Morocco sits on 70% of world reserves. Then there are the free-trade deals with both the EU and the US. And there are customers next door. Renault's two plants in the country assembled 382,000 cars last year and Stellantis, whose Kenitra site can make 200,000, intends to double that by 2026.

A year ago the project was presented as a 65-billion-dirham affair with no dates at all. Analysts at CDG are cautious, as Gotion's utilisation at home was 58% in 2023 and its net profit only 939 million yuan on revenue of 31.6 billion.

Volkswagen, with 24.6%, is its largest shareholder.

Related:
– LG and Huayou pick Morocco for 50,000-tonne cathode plant
– Car exports up 27.4% in 2023 to 141.8 billion dirhams

Share: Facebook 213 | X 48 | WhatsApp
"""

G = ['Gotion High-tech', 'Gotion']
doc = dict(
    id='tw-f-gotion-teasers-2406', published='2024-06-10', source='atlas-economie-en',
    title='Why Morocco? What is behind the Gotion gigafactory in Kenitra',
    text=TEXT,
    claims=[
        c('12.8 billion dirhams', 'investment', 12.8e9, 'MAD', company=G, status=['plan', 'target']),
        c('1.2 billion euros', 'investment', 1.2e9, 'EUR', company=G, status=['plan', 'target']),
        c('20 GWh', 'capacity', 20, 'GWh', company=G, per='year', status=['plan', 'target', 'forecast']),
        c('third quarter of 2026', 'production_start', None, 'date', company=G, p=q(2026, 3), status=['plan', 'target', 'forecast']),
        c('100 GWh', 'capacity', 100, 'GWh', company=G, per=['year', None], status=['plan', 'target', 'forecast']),
        c('65 billion dirhams', 'investment', 65e9, 'MAD', company=G, status=['plan', 'target', 'forecast']),
        c('2,300 jobs', 'jobs', 2300, 'job', company=G, status=['plan', 'forecast', 'target']),
        c('17,000', 'jobs', 17000, 'job', company=G, status=['plan', 'forecast', 'target']),
        c('382,000 cars', 'production', 382000, 'vehicle', company='Renault', p=y(2023)),
        c('200,000', 'capacity', 200000, 'vehicle', company='Stellantis', per=['year', None]),
        c('double', 'capacity', 100, 'percent', company='Stellantis', role='change', p=by(2026), status=['plan', 'target']),
        c('65-billion-dirham', 'investment', 65e9, 'MAD', company=G, status=['plan', 'target', 'forecast']),
        c('58%', ['other', 'capacity'], 58, 'percent', company=G, role=['level', 'share'], p=y(2023)),
        c('939 million yuan', 'net_income', 939e6, 'CNY', company=G, p=y(2023)),
        c('31.6 billion', 'revenue', 31.6e9, 'CNY', company=G, p=y(2023)),
        c('24.6%', 'stake', 24.6, 'percent', company=['Volkswagen', 'Gotion High-tech', 'Gotion']),
    ],
    names=mentions(TEXT, {'Gotion High-tech': ('COMPANY', 'Gotion High-tech'), 'Gotion': ('COMPANY', 'Gotion High-tech'), 'OCP': ('COMPANY', 'OCP'), 'Dacia': ('COMPANY', 'Dacia'), 'Spring': ('PRODUCT', 'Spring'), 'Renault': ('COMPANY', 'Renault'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'LG': ('COMPANY', 'LG'), 'Huayou': ('COMPANY', 'Huayou')}),
    checks=[],
)
