from goldlib import *
from mentions import mentions

TEXT = """Nissan to end car output at Oppama after 66 years

YOKOSUKA – Nissan Motor will stop building vehicles at its Oppama plant at the end of fiscal 2027
"""

doc = dict(
    id='tl-nissan-yokosuka', published='2025-07-15', source='keihin-evening-news',
    title='Nissan to end car output at Oppama after 66 years',
    text=TEXT,
    claims=[
        c('at the end of fiscal 2027', 'other', 0, 'item'),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Nissan Motor': ('COMPANY', 'Nissan')}),
    checks=[],
)
