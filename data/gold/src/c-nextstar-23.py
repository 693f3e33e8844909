from goldlib import *
from mentions import mentions

TEXT = """Deal done: Stellantis and LGES resume work in Windsor after Ottawa, Ontario match U.S. aid

Seven weeks of idle cranes are over. NextStar Energy, owned 51 per cent by LG Energy Solution and 49 per cent by Stellantis, got what it wanted Wednesday night: up to $15 billion (US$11.3 billion) of performance incentives until 2032, two-thirds of which, or $10 billion, is federal and the rest, $5 million, provincial. That dwarfs the $5 billion that the partners themselves are putting in.

By the numbers

Item                      First plan   Now
Cell capacity, GWh/yr         45         49.5
Jobs                       3,200        2,500
Module output starts        —       2024
Cell output starts       2024       2025
Floor area, sq ft         —    4.23 million

("Now" floor space in metric: 393,000 square metres.)

Why it matters. Volkswagen, promised as much as $13 billion for St. Thomas in April, had set the bar, and Stellantis called foul in May. The U.S. law pays US$35 for each kWh of cells and US$10 for modules. At full output the latter alone would come to US$495 million a year here.

A parliamentary watchdog puts the break-even for taxpayers at 20 years, against the five that ministers claimed. Annual lithium hydroxide demand of the plant: 28,000 tonnes.

Unifor local 444's president, 55, had a one-word comment: "Finally."

Weather, page 9. Classifieds 519-555-0175.
"""

doc = dict(
    id="c-nextstar-23", published="2023-07-06", source="windsor-signal",
    title="Deal done: Stellantis and LGES resume work in Windsor after Ottawa, Ontario match U.S. aid",
    text=TEXT,
    claims=[
        c("Seven weeks", "duration", 7, "week", company=["NextStar Energy", "NextStar"]),
        c("51 per cent", "stake", 51, "percent", company=["LG Energy Solution", "NextStar Energy"]),
        c("49 per cent", "stake", 49, "percent", company=["Stellantis", "NextStar Energy"]),
        c("$15 billion", "subsidy", None, "CAD", 15000000000, company=["NextStar Energy", "NextStar"], status="plan", p=by(2032)),
        c("US$11.3 billion", "subsidy", None, "USD", 11300000000, company=["NextStar Energy", "NextStar"], status="plan", p=by(2032)),
        c("two-thirds", "subsidy", 66.66666667, "percent", company=["NextStar Energy", "NextStar"], role="share", p=by(2032), status="plan"),
        c("$10 billion", "subsidy", 10000000000, "CAD", company=["NextStar Energy", "NextStar"], status="plan", p=by(2032)),
        c("$5 million", "subsidy", 5000000, "CAD", company=["NextStar Energy", "NextStar"], status="plan", p=by(2032)),
        c("$5 billion", "investment", 5000000000, "CAD", company=["NextStar Energy", "NextStar"], status="plan"),
        c("45", "capacity", 45, "GWh", company=["NextStar Energy", "NextStar"], per="year", status=["plan", "target", "forecast"], superseded=True),
        c("49.5", "capacity", 49.5, "GWh", company=["NextStar Energy", "NextStar"], per="year", status=["plan", "target", "forecast"]),
        c("3,200", "jobs", 3200, "job", company=["NextStar Energy", "NextStar"], status=["plan", "target", "forecast"], superseded=True),
        c("2,500", "jobs", 2500, "job", company=["NextStar Energy", "NextStar"], status=["plan", "target", "forecast"]),
        c("2024", "production_start", None, "date", company=["NextStar Energy", "NextStar"], p=y(2024), status=["plan", "target", "forecast"]),
        c("2024", "production_start", None, "date", nth=1, company=["NextStar Energy", "NextStar"], p=y(2024), status=["plan", "target", "forecast"], superseded=True),
        c("2025", "production_start", None, "date", company=["NextStar Energy", "NextStar"], p=y(2025), status=["plan", "target", "forecast"]),
        c("4.23 million", "area", 4230000, "ft2", company=["NextStar Energy", "NextStar"], status=["plan", "actual"]),
        c("393,000 square metres", "area", 393000, "m2", company=["NextStar Energy", "NextStar"], status=["plan", "actual"]),
        c("$13 billion", "subsidy", None, "CAD", 13000000000, company="Volkswagen", status="plan"),
        c("US$35", "subsidy", 35, "USD", per="kWh"),
        c("US$10", "subsidy", 10, "USD", per="kWh"),
        c("US$495 million", "subsidy", 495000000, "USD", company=["NextStar Energy", "NextStar"], per="year", status="forecast"),
        c("20 years", "duration", 20, "year", status="forecast"),
        c("five", "duration", 5, "year", status="forecast"),
        c("28,000 tonnes", ["other", "imports"], 28000, "tonne", company=["NextStar Energy", "NextStar"], per="year", status="forecast"),
    ],
    names=mentions(TEXT, {
        "Stellantis": ("COMPANY", "Stellantis"),
        "LG Energy Solution": ("COMPANY", "LG Energy Solution"),
        "LGES": ("COMPANY", "LG Energy Solution"),
        "NextStar Energy": ("COMPANY", "NextStar Energy"),
        "Volkswagen": ("COMPANY", "Volkswagen"),
    }),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["$15 billion", "US$11.3 billion"]),
        dict(kind="sum", verdict="inconsistent", quotes=["$10 billion", "$5 million", "$15 billion"], suggestion="fits with billion for million"),
        dict(kind="unit", verdict="consistent", quotes=["4.23 million", "393,000 square metres"]),
        dict(kind="revision", verdict="consistent", quotes=["starts       2024", "2025"]),
        dict(kind="revision", verdict="consistent", quotes=["45", "49.5"]),
        dict(kind="rate", verdict="consistent", quotes=["49.5", "US$10", "US$495 million"]),
        dict(kind="share", verdict="consistent", quotes=["$15 billion", "two-thirds", "$10 billion"]),
        dict(kind="revision", verdict="consistent", quotes=["3,200", "2,500"]),
    ],
)
