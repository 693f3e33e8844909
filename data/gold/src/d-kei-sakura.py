from goldlib import *
from mentions import mentions

TEXT = """The little one leads: Sakura outsells every other electric car in Japan

Not a Tesla, not a BYD: the car that is electrifying Japan is 3,395 mm long and weighs 1,070 kg. In the half-year just ended 18,359 Nissan Sakuras were sold, and with 3,823 units of its twin, the Mitsubishi eK X EV, the pair make up 49% of the 45,269 battery cars delivered in that time. EVs thereby account for 2.2% of the passenger-car market (1.4% in 2022).

Sakura in figures
price from	2,548,700 yen ($17,700)
state bonus	550,000 yen
battery	20 kWh
range (WLTC)	180 km
output / torque	47 kW / 195 Nm
top speed	130 km/h
consumption	12.4 kWh per 100 km
fast charge	40 minutes at 30 kW
room for	four seats

Imports are small fry by comparison. Foreign brands shipped in 10,968 electric cars, 61% more than in the first half of last year, Tesla included. BYD (Atto 3, 4.4 million yen) has 100 dealers in mind by the end of 2025 but only 12 today; Hyundai sells online only. Honda's electric N-Van arrives in 2024.

Corrections: last month's piece gave the Leaf's tyre pressure in the wrong unit.
"""

NAMES = {
    "Nissan": ("COMPANY", "Nissan"),
    "Mitsubishi": ("COMPANY", "Mitsubishi"),
    "BYD": ("COMPANY", "BYD"),
    "Hyundai": ("COMPANY", "Hyundai"),
    "Tesla": ("COMPANY", "Tesla"),
    "Honda": ("COMPANY", "Honda"),
    "Sakura": ("PRODUCT", "Sakura"),
    "eK X EV": ("PRODUCT", "eK X EV"),
    "Atto 3": ("PRODUCT", "Atto 3"),
    "N-Van": ("PRODUCT", "N-Van"),
    "Leaf": ("PRODUCT", "Leaf"),
}

doc = dict(
    id="d-kei-sakura", published="2023-07-06", source="tokyo-car-almanac",
    title="The little one leads: Sakura outsells every other electric car in Japan",
    text=TEXT,
    claims=[
        c("3,395 mm", "length", 3395, "mm", company="Nissan", product="Sakura"),
        c("1,070 kg", "weight", 1070, "kg", company="Nissan", product="Sakura"),
        c("18,359", "sales", 18359, "vehicle", company="Nissan", product="Sakura", p=h(2023, 1)),
        c("3,823 units", "sales", 3823, "vehicle", company="Mitsubishi", product="eK X EV", p=h(2023, 1)),
        c("49%", "market_share", 49, "percent", company=["Nissan", "Mitsubishi"], role=["share", "level"], p=h(2023, 1)),
        c("45,269 battery cars", ["deliveries", "sales"], 45269, "vehicle", p=h(2023, 1)),
        c("2.2%", "penetration", 2.2, "percent", role=["share", "level"], p=h(2023, 1)),
        c("1.4%", "penetration", 1.4, "percent", role=["share", "level"], p=y(2022)),
        c("2,548,700 yen", "price", 2548700, "JPY", company="Nissan", product="Sakura"),
        c("$17,700", "price", 17700, "USD", company="Nissan", product="Sakura"),
        c("550,000 yen", "subsidy", 550000, "JPY"),
        c("20 kWh", "battery_capacity", 20, "kWh", company="Nissan", product="Sakura"),
        c("180 km", "range", 180, "km", company="Nissan", product="Sakura"),
        c("47 kW", "power", 47, "kW", company="Nissan", product="Sakura"),
        c("195 Nm", "torque", 195, "Nm", company="Nissan", product="Sakura"),
        c("130 km/h", "top_speed", 130, "km/h", company="Nissan", product="Sakura"),
        c("12.4 kWh", "consumption", 12.4, "kWh", company="Nissan", product="Sakura", per="100km"),
        c("40 minutes", "charging_time", 40, "minute", company="Nissan", product="Sakura"),
        c("30 kW", "charging_power", 30, "kW", company="Nissan", product="Sakura"),
        c("four seats", "seats", 4, "item", company="Nissan", product="Sakura"),
        c("10,968 electric cars", "imports", 10968, "vehicle", p=h(2023, 1)),
        c("61%", "imports", 61, "percent", role="change", p=h(2023, 1)),
        c("4.4 million yen", "price", 4400000, "JPY", company="BYD", product="Atto 3"),
        c("100 dealers", "stores", 100, "store", company="BYD", p=by(2025), status=["target", "plan"]),
        c("12", "stores", 12, "store", nth=1, company="BYD"),
        c("2024", "launch", None, "date", company="Honda", product="N-Van", p=y(2024), status="plan"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["2,548,700 yen", "$17,700"]),
        dict(kind="share", verdict="consistent", quotes=["18,359", "3,823 units", "45,269 battery cars", "49%"]),
    ],
)
