from goldlib import *
from mentions import mentions

TEXT = """Video referee: 335 looks, 17 second thoughts in Russia

Forty-eight matches, 122 goals, four red cards and one draw without any: the group stage is over and so is the argument, or its first half.

The men in front of the 33 cameras went through 335 incidents, just under seven a match. In 14 cases a decision was changed by them, three more the referee looked at himself and stuck to. They claim to have raised the rate of right calls from 95 to 99.3%. A check by a monitor at the touchline took 80 seconds on average.

Penalties have never been so many, 24, nine with help, which beats the 18 of 2002 with 16 games left. Six were saved. On the other hand the ball is in play for 56 minutes out of 97.

One side went out by two yellow cards after 1-0, 2-2 and 0-1, a rule invented in 1997 and not used. The holder, first in the ranking for ten months and unbeaten for 22 before November, came last in its group for the first time since 1938; 25.5 million at home, 81% of all sets, watched. In a poll, 66% of 1,500 had no opinion about the coach, 58, and 34% the same one.
"""

doc = dict(
    id='tp-goal-tech', published='2018-06-29', source='touchline',
    title='Video referee: 335 looks, 17 second thoughts in Russia',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
