from goldlib import *
from mentions import mentions

TEXT = """Five questions on Honda's $15B Ontario bet, answered

1) What exactly is coming?
Four plants. An EV assembly line and a stand-alone cell factory in Alliston, plus two materials sites (cathodes with Posco Future M, separators with Asahi Kasei) elsewhere in the province.

2) How big?
Big. $15 billion all told – that is US$11 billion, or ¥1.7 trillion in Tokyo's ledgers. At full stretch, after 2028, 240,000 vehicles and 36 GWh of batteries per year. Do the division: 150 kWh a car, if every cell stayed home.

3) Who pays?
Ottawa: $2.5 billion, via tax credits. Ontario: $2.5 billion, half of it indirect. Total: $5 billion, precisely a third of the outlay. The premier called it the largest auto investment in Canadian history; the last one to be called that was three years ago.

4) And jobs?
4,200 people assemble Civics and CR-Vs there today. They stay, and 1,000 are added; 5,200 in the end. Building trades get work for four years.

5) Why now?
Because Honda, whose global sales slipped in China by 19 per cent last quarter, wants battery and fuel-cell cars to be 40 per cent of the total by 2030 and 100 per cent by 2040. In Canada it sold exactly no EVs last year. Ottawa's mandate says 20 per cent zero-emission by 2026.

Got a sixth question? Ask Meera, our retired toolmaker (68), at the desk.
"""

doc = dict(
    id="c-honda-alliston", published="2024-04-26", source="simcoe-business-review",
    title="Five questions on Honda's $15B Ontario bet, answered",
    text=TEXT,
    claims=[
        c("$15B", "investment", 15000000000, "CAD", company="Honda", status="plan"),
        c("$15 billion", "investment", 15000000000, "CAD", company="Honda", status="plan"),
        c("US$11 billion", "investment", 11000000000, "USD", company="Honda", status="plan"),
        c("¥1.7 trillion", "investment", 1700000000000, "JPY", company="Honda", status="plan"),
        c("2028", "production_start", None, "date", company="Honda", p=y(2028), status=["plan", "target", "forecast"]),
        c("240,000 vehicles", "capacity", 240000, "vehicle", company="Honda", per="year", status=["plan", "target", "forecast"]),
        c("36 GWh", "capacity", 36, "GWh", company="Honda", per="year", status=["plan", "target", "forecast"]),
        c("150 kWh", ["battery_capacity", "capacity", "other"], 150, "kWh", company="Honda", per="vehicle"),
        c("$2.5 billion", "subsidy", 2500000000, "CAD", company="Honda", status="plan"),
        c("$2.5 billion", "subsidy", 2500000000, "CAD", nth=1, company="Honda", status="plan"),
        c("$5 billion", "subsidy", 5000000000, "CAD", company="Honda", status="plan"),
        c("a third", ["subsidy", "investment"], 33.3333333, "percent", company="Honda", role=["share", "level"], status="plan"),
        c("4,200", "headcount", 4200, "job", company="Honda"),
        c("1,000", "jobs", 1000, "job", company="Honda", status=["plan", "target", "forecast"]),
        c("5,200", ["jobs", "headcount"], 5200, "job", company="Honda", status=["plan", "target", "forecast"]),
        c("four years", "duration", 4, "year", company="Honda"),
        c("19 per cent", "sales", -19, "percent", company="Honda", role="change", p=q(2024, 1)),
        c("40 per cent", "sales", 40, "percent", company="Honda", role=["share", "level"], p=by(2030), status="target"),
        c("100 per cent", "sales", 100, "percent", company="Honda", role=["share", "level"], p=by(2040), status="target"),
        c("20 per cent", "penetration", 20, "percent", role=["share", "level"], p=y(2026), status="target"),
    ],
    names=mentions(TEXT, {
        "Honda": ("COMPANY", "Honda"),
        "Asahi Kasei": ("COMPANY", "Asahi Kasei"),
        "Posco Future M": ("COMPANY", "Posco Future M"),
        "Civic": ("PRODUCT", "Civic"),
        "CR-V": ("PRODUCT", "CR-V"),
    }),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["$15B", "$15 billion"]),
        dict(kind="fx", verdict="consistent", quotes=["$15 billion", "US$11 billion"]),
        dict(kind="fx", verdict="consistent", quotes=["$15 billion", "¥1.7 trillion"]),
        dict(kind="rate", verdict="consistent", quotes=["36 GWh", "240,000 vehicles", "150 kWh"]),
        dict(kind="sum", verdict="consistent", quotes=["$2.5 billion", "$2.5 billion, half", "$5 billion"]),
        dict(kind="share", verdict="consistent", quotes=["$5 billion", "$15 billion", "a third"]),
        dict(kind="sum", verdict="consistent", quotes=["4,200", "1,000", "5,200"]),
    ],
)
