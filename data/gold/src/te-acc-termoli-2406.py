from goldlib import *
from mentions import mentions

TEXT = """Cells on ice: ACC halts work in Kaiserslautern and Termoli

No cranes for the time being. Automotive Cells Company, the battery venture in which Stellantis holds 45%, Mercedes 30% and TotalEnergies 25%, has suspended construction of its second and third gigafactories, in Germany and Italy, pending a verdict on cheaper chemistries. A decision is due at the end of 2024 or early next year.

Until February everything pointed the other way: €4.4 billion of debt, lent by BNP Paribas and a dozen others, had been secured to carry all three sites to a combined 120 GWh by 2030, enough for two million cars. Each site was to employ about 2,000.

In Molise the news has fallen on a raw nerve. The Termoli engine works has 2,040 employees, and Rome had set aside €370 million from EU recovery money towards a bill of €2.1 billion. “We want dates,” said Fiom's Samuele Lodi; Italian production had been planned for 2026.

What remains is Billy-Berclau in northern France, inaugurated in May 2023. It runs one 13 GWh block today, ships cells for the Peugeot e-3008, and counts 1,200 workers, a number ACC wants to lift to 1,600. Block two, of 15 GWh, is being equipped.
"""

doc = dict(
    id='te-acc-termoli-2406', published='2024-06-05', source='molise-economia',
    title='Cells on ice: ACC halts work in Kaiserslautern and Termoli',
    text=TEXT,
    claims=[
        c('45%', 'stake', 45, 'percent', company=['ACC', 'Automotive Cells Company']),
        c('30%', 'stake', 30, 'percent', company=['ACC', 'Automotive Cells Company']),
        c('25%', 'stake', 25, 'percent', company=['ACC', 'Automotive Cells Company']),
        c('€4.4 billion', 'funding', 4400000000, 'EUR', company=['ACC', 'Automotive Cells Company'], p=('2024-02-01', '2024-02-29')),
        c('120 GWh', 'capacity', 120, 'GWh', company=['ACC', 'Automotive Cells Company'], per=['year', None], p=(None, '2030-12-31'), status=['plan', 'target', 'forecast']),
        c('two million', 'capacity', 2000000, 'vehicle', company=['ACC', 'Automotive Cells Company'], per=['year', None], p=(None, '2030-12-31'), status=['plan', 'target', 'forecast']),
        c('2,000', 'jobs', 2000, 'job', company=['ACC', 'Automotive Cells Company'], status=['plan', 'target', 'forecast']),
        c('2,040 employees', 'headcount', 2040, 'job', company='Stellantis'),
        c('€370 million', 'subsidy', 370000000, 'EUR', company=['ACC', 'Automotive Cells Company']),
        c('€2.1 billion', 'investment', 2100000000, 'EUR', company=['ACC', 'Automotive Cells Company'], status=['plan', 'target', 'forecast']),
        c('2026', 'production_start', None, 'date', company=['ACC', 'Automotive Cells Company'], p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('13 GWh', 'capacity', 13, 'GWh', company=['ACC', 'Automotive Cells Company'], per=['year', None]),
        c('1,200', 'headcount', 1200, 'job', company=['ACC', 'Automotive Cells Company']),
        c('1,600', 'headcount', 1600, 'job', company=['ACC', 'Automotive Cells Company'], status=['plan', 'target', 'forecast']),
        c('15 GWh', 'capacity', 15, 'GWh', company=['ACC', 'Automotive Cells Company'], per=['year', None], status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'ACC': ('COMPANY', 'ACC'), 'Automotive Cells Company': ('COMPANY', 'ACC'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'TotalEnergies': ('COMPANY', 'TotalEnergies'), 'BNP Paribas': ('COMPANY', 'BNP Paribas'), 'Peugeot': ('COMPANY', 'Peugeot'), 'e-3008': ('PRODUCT', 'e-3008')}),
)
