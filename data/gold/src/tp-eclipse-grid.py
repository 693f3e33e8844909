from goldlib import *
from mentions import mentions

TEXT = """Continent holds its breath for 90 minutes, and the lights stay on

When the Moon took away up to 80% of the Sun above Germany this morning, 17,000 megawatts of panels fell to 5,400 between half past nine and a quarter to eleven, then climbed by 15,000 within the hour, three times as fast as on an ordinary day.

The four grid companies had twice the usual crew on duty and a telephone conference of 24 countries open since six. Aluminium smelters went without for 25 minutes, for a fee. In Italy operators switched off 4,400 megawatts beforehand; frequency in Milan never strayed more than 0.03 from 50.

Solar panels made 7% of German electricity last year, compared with 0.1% at the eclipse of 1999. The next one of that size falls in August 2026, when there could be twice as many of them.

In the Faroes, where it was total for two minutes and 20 seconds and 11,400 visitors saw clouds, a hotel had been booked since 1998. Britons bought 62% more kettle time, as the trade calls it: 1,000 extra megawatts at 9.50, when it was over. Of 40 pupils on a roof in Leeds nine had forgotten the card with the hole and two, both seven, looked up nonetheless; they are well.
"""

doc = dict(
    id='tp-eclipse-grid', published='2015-03-20', source='power-page',
    title='Continent holds its breath for 90 minutes, and the lights stay on',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
