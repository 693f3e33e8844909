from goldlib import *
from mentions import mentions

TEXT = """Office workers look at their inbox 30 times an hour, cameras show

They think it is once every 15 minutes. In fact it is every 120 seconds, psychologists who filmed 18 people in Glasgow at their desks for a fortnight have discovered, and it takes each of them 64 seconds on average to find the lost thread.

Of 177 asked beforehand, 34% felt stressed by the sheer number, 28% saw in a message a reason to rejoice, 38% did not care. Women felt more pressed to reply than men did. One in five answers within five minutes even on holiday; 12% had read theirs at a funeral.

A sixth of what comes in is private. Firms with over 500 staff receive 171 a head on Mondays and 98 on Fridays. The subject line "urgent" was opened 1.3 times faster than "hello" and led to action in 40% of cases, three points less.

An insurer in Liverpool forbade internal mail on Fridays in 2004. For the first six weeks, walking in its building of nine storeys rose by 2.1 kilometres a week per clerk, and two of them, aged 31 and 33, have since married. It was given up in the eighth month. "The lifts could not cope," explained the facilities manager.
"""

doc = dict(
    id='tp-office-email', published='2006-11-20', source='workplace-monitor',
    title='Office workers look at their inbox 30 times an hour, cameras show',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
