from goldlib import *
from mentions import mentions

TEXT = """After 172 goals: a final in figures

Never had there been six goals before the shoot-out in the last match since 1966, and never a hat-trick that did not win it.

- Shots: 20 for the victors, ten for the losers, who had none until the 68th minute.
- Distance: the best runner did 14.2 kilometres; the little man with the ten, 35, did 9.8 and walked for half of them.
- Minutes added over the tournament: 10 on average in the first round, 27 in one case.
- Spectators: 88,966 on the night, 3.4 million in all 64 matches, on seats that were full to 96.3%.
- Viewers: 26 million in America on two channels, 24.1 million in France, a record since measurement began in 1989. One and a half billion worldwide, if you believe it.
- Yellow cards: eight. One match had 18, in which the referee, 45, was sent home too.

In Buenos Aires, where it was 33 degrees, four million stood about the obelisk of 67.5 metres. A bakery sold out of pastries at six. At two percent of the incidents the camera in the ball, which reports 500 times a second, had the last word.

Forty-eight sides will take part in 2026, with 104 games. A poll of 2,014 fans put the number in favour at 27%.
"""

doc = dict(
    id='tp-world-cup-sofa', published='2022-12-19', source='touchline',
    title='After 172 goals: a final in figures',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
