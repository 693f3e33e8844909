from goldlib import *
from mentions import mentions

TEXT = """Lordstown flags doubt about survival, halves pickup target

Lordstown Motors may not be able to stay in business, the would-be truck maker warned in an amended annual report on Tuesday, two weeks after telling investors that output of the Endurance this year would be only half of what it had promised: 1,000 vehicles instead of 2,000.

The company, which bought the shuttered GM complex near Youngstown for $20 million in 2019, with a $40 million loan from the seller, had $587 million in hand at the end of March and burns through it fast; it expects that figure to dwindle to between $50 million and $75 million by the end of December. Research and development cost it $91.8 million in the first quarter, and it had no revenue.

In the first three months of the year, it lost $125.2 million – or 72 cents a share on 173.9 million shares outstanding.

Start of production remains set for September. The in-wheel motors licensed from Slovenia's Elaphe deliver a combined 447 kW (600 hp); the truck should sprint to 60 mph in 6.3 seconds, tow 7,500 lb and cover 250 miles (402 km) or more. Asking price: $52,500, less a $7,500 federal credit.

The plant has 6.2 million square feet and can make 600,000 trucks a year, more than Lordstown could dream of. About 500 people work there now, where GM once had 4,500.

SHARES: the stock tumbled 16.2% to $11.22 from Monday's $13.39.
"""

doc = dict(
    id="c-lordstown-21", published="2021-06-08", source="mahoning-business-journal",
    title="Lordstown flags doubt about survival, halves pickup target",
    text=TEXT,
    claims=[
        c("halves", "production", -50, "percent", company="Lordstown Motors", product="Endurance", role="change", p=y(2021), status="target"),
        c("half", "production", -50, "percent", company="Lordstown Motors", product="Endurance", role="change", p=y(2021), status=["target", "forecast"]),
        c("1,000 vehicles", "production", 1000, "vehicle", company="Lordstown Motors", product="Endurance", p=y(2021), status=["target", "forecast"]),
        c("2,000", "production", 2000, "vehicle", company="Lordstown Motors", product="Endurance", p=y(2021), status=["target", "forecast"], superseded=True),
        c("$20 million", "investment", 20000000, "USD", company="Lordstown Motors", p=y(2019)),
        c("$40 million", ["debt", "funding"], 40000000, "USD", company=["Lordstown Motors", "GM", "General Motors"], p=y(2019)),
        c("$587 million", "cash", 587000000, "USD", company="Lordstown Motors", p=("2021-03-31", "2021-03-31")),
        c("$50 million and $75 million", "cash", 50000000, "USD", 75000000, company="Lordstown Motors", p=("2021-12-31", "2021-12-31"), status=["target", "forecast"]),
        c("$91.8 million", "rnd", 91800000, "USD", company="Lordstown Motors", p=q(2021, 1)),
        c("$125.2 million", "net_income", -125200000, "USD", company="Lordstown Motors", p=q(2021, 1)),
        c("72 cents", "net_income", -0.72, "USD", company="Lordstown Motors", per="share", p=q(2021, 1)),
        c("173.9 million", "other", 173900000, "share", company="Lordstown Motors", p=q(2021, 1)),
        c("September", "production_start", None, "date", company="Lordstown Motors", product="Endurance", p=m(2021, 9), status=["plan", "target", "forecast"]),
        c("447 kW", "power", 447, "kW", company="Lordstown Motors", product="Endurance"),
        c("600 hp", "power", 600, "hp", company="Lordstown Motors", product="Endurance"),
        c("6.3 seconds", "acceleration", 6.3, "second", company="Lordstown Motors", product="Endurance"),
        c("7,500 lb", ["weight", "capacity"], 7500, "lb", company="Lordstown Motors", product="Endurance"),
        c("250 miles", "range", 250, "mile", None, company="Lordstown Motors", product="Endurance"),
        c("402 km", "range", 402, "km", None, company="Lordstown Motors", product="Endurance"),
        c("$52,500", "price", 52500, "USD", company="Lordstown Motors", product="Endurance"),
        c("$7,500", "subsidy", 7500, "USD"),
        c("6.2 million square feet", "area", 6200000, "ft2", company="Lordstown Motors"),
        c("600,000 trucks", "capacity", 600000, "vehicle", company="Lordstown Motors", per="year"),
        c("500 people", "headcount", 500, "job", company="Lordstown Motors"),
        c("4,500", "headcount", 4500, "job", company=["GM", "General Motors"]),
        c("16.2%", "share_price", -16.2, "percent", company="Lordstown Motors", role="change", p=("2021-06-08", "2021-06-08")),
        c("$11.22", "share_price", 11.22, "USD", company="Lordstown Motors", per=["share", None], p=("2021-06-08", "2021-06-08")),
        c("$13.39", "share_price", 13.39, "USD", company="Lordstown Motors", per=["share", None], p=("2021-06-07", "2021-06-07")),
    ],
    names=mentions(TEXT, {
        "Lordstown Motors": ("COMPANY", "Lordstown Motors"),
        "Lordstown": ("COMPANY", "Lordstown Motors"),
        "GM": ("COMPANY", "General Motors"),
        "Elaphe": ("COMPANY", "Elaphe"),
        "Endurance": ("PRODUCT", "Endurance"),
    }),
    checks=[
        dict(kind="revision", verdict="consistent", quotes=["2,000", "1,000 vehicles"]),
        dict(kind="agreement", verdict="consistent", quotes=["halves", "half"]),
        dict(kind="rate", verdict="consistent", quotes=["$125.2 million", "72 cents", "173.9 million"]),
        dict(kind="unit", verdict="consistent", quotes=["447 kW", "600 hp"]),
        dict(kind="unit", verdict="consistent", quotes=["250 miles", "402 km"]),
        dict(kind="growth", verdict="consistent", quotes=["16.2%", "$11.22", "$13.39"]),
        dict(kind="growth", verdict="consistent", quotes=["2,000", "1,000 vehicles", "half"]),
    ],
)
