from goldlib import *
from mentions import mentions

TEXT = """Prabowo lays first stone for US$5.9 billion nickel-to-battery complex

Karawang, West Java – President Prabowo Subianto, 73, on Sunday kicked off an integrated battery scheme by CATL's unit CBL, state miner Aneka Tambang and Indonesia Battery Corporation (IBC). Upstream and midstream stages in East Halmahera swallow US$4.7 billion, the Karawang cell plant US$1.2 billion, Energy Minister Bahlil Lahadalia itemised.

Cell output will be 6.9 GWh per annum in phase one (end of 2026), rising to 15 GWh afterwards; lines for up to 40 GWh are conceivable if exports catch on, Bahlil said. For scale: that would do for a great many electric cars.

Direct employment is put at 8,000 workers, indirect at 35,000. The whole compound covers 3,023 hectares, its captive solar park 400 MW.

Shareholdings differ from link to link. Antam retains 51% in the mine and 40% of the smelter (CBL: 49% and 60%). In Karawang, CBL has 70% against 30% for IBC.

A rival project came apart in April: LG Energy Solution pulled out of a consortium which had meant to invest US$7.7 billion.
"""

doc = dict(
    id='te-catl-indonesia-2506', published='2025-06-30', source='nusantara-bisnis',
    title='Prabowo lays first stone for US$5.9 billion nickel-to-battery complex',
    text=TEXT,
    claims=[
        c('US$5.9 billion', 'investment', 5900000000, 'USD', company=['CATL', 'CBL', 'Antam', 'Aneka Tambang', 'IBC', 'Indonesia Battery Corporation'], status=['plan', 'target', 'forecast']),
        c('US$4.7 billion', 'investment', 4700000000, 'USD', company=['CATL', 'CBL', 'Antam', 'Aneka Tambang', 'IBC', 'Indonesia Battery Corporation'], status=['plan', 'target', 'forecast']),
        c('US$1.2 billion', 'investment', 1200000000, 'USD', company=['CATL', 'CBL', 'Antam', 'Aneka Tambang', 'IBC', 'Indonesia Battery Corporation'], status=['plan', 'target', 'forecast']),
        c('6.9 GWh', 'capacity', 6.9, 'GWh', company=['CATL', 'CBL', 'Antam', 'Aneka Tambang', 'IBC', 'Indonesia Battery Corporation'], per='year', status=['plan', 'target', 'forecast']),
        c('end of 2026', 'production_start', None, 'date', company=['CATL', 'CBL', 'Antam', 'Aneka Tambang', 'IBC', 'Indonesia Battery Corporation'], p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('15 GWh', 'capacity', 15, 'GWh', company=['CATL', 'CBL', 'Antam', 'Aneka Tambang', 'IBC', 'Indonesia Battery Corporation'], per='year', status=['plan', 'target', 'forecast']),
        c('40 GWh', 'capacity', None, 'GWh', 40, company=['CATL', 'CBL', 'Antam', 'Aneka Tambang', 'IBC', 'Indonesia Battery Corporation'], per=['year', None], status=['plan', 'target', 'forecast']),
        c('8,000 workers', 'jobs', 8000, 'job', company=['CATL', 'CBL', 'Antam', 'Aneka Tambang', 'IBC', 'Indonesia Battery Corporation'], status=['plan', 'target', 'forecast']),
        c('35,000', 'jobs', 35000, 'job', company=['CATL', 'CBL', 'Antam', 'Aneka Tambang', 'IBC', 'Indonesia Battery Corporation'], status=['plan', 'target', 'forecast']),
        c('3,023 hectares', 'area', 3023, 'hectare', company=['CATL', 'CBL', 'Antam', 'Aneka Tambang', 'IBC', 'Indonesia Battery Corporation']),
        c('400 MW', ['capacity', 'power'], 400, 'MW', company=['CATL', 'CBL', 'Antam', 'Aneka Tambang', 'IBC', 'Indonesia Battery Corporation'], status=['plan', 'target', 'forecast']),
        c('51%', 'stake', 51, 'percent', company='Antam'),
        c('40%', 'stake', 40, 'percent', company='Antam'),
        c('49%', 'stake', 49, 'percent', company=['CBL', 'CATL']),
        c('60%', 'stake', 60, 'percent', company=['CBL', 'CATL']),
        c('70%', 'stake', 70, 'percent', company=['CBL', 'CATL']),
        c('30%', 'stake', 30, 'percent', company=['IBC', 'Indonesia Battery Corporation']),
        c('US$7.7 billion', 'investment', 7700000000, 'USD', company='LG Energy Solution', status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'CBL': ('COMPANY', 'CBL'), 'Aneka Tambang': ('COMPANY', 'Antam'), 'Antam': ('COMPANY', 'Antam'), 'Indonesia Battery Corporation': ('COMPANY', 'IBC'), 'IBC': ('COMPANY', 'IBC'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution')}),
)
