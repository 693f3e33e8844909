from goldlib import *
from mentions import mentions

TEXT = """Nairobi’s BasiGo bags $42m to put more electric buses on African roads

E-bus firm BasiGo has raised $42 million (€36 million), $24 million of it as equity in a Series A led by Africa50 and $18 million as debt from British International Investment, it said this morning. It will use the proceeds to deliver 1,000 buses in Kenya and Rwanda by the end of 2027.

That is some leap. To date 100 of its vehicles are running, 78 in Kenya and 22 in Rwanda. They have carried passengers over 10 million km, and operators save about 40 percent on energy against diesel. The order book holds 350 reservations; a customer who signs now waits eleven months.

Assembled at Thika, the 36-seat E9 Kubwa has a 170 kWh pack, does 300 km and charges in under two hours. A deposit of $9,600 gets you one; the rest is paid per kilometre. BasiGo employs 270 and plans 300 new jobs.

Competition? Roam, across town, builds the Move. Spiro swaps scooter batteries at 1,200 stations in eight countries. BYD and Higer export complete vehicles.

Reader survey! Win a solar lamp worth $60.
"""

NAMES = {
    "BasiGo": ("COMPANY", "BasiGo"),
    "Roam": ("COMPANY", "Roam"),
    "Africa50": ("COMPANY", "Africa50"),
    "British International Investment": ("COMPANY", "British International Investment"),
    "Spiro": ("COMPANY", "Spiro"),
    "BYD": ("COMPANY", "BYD"),
    "Higer": ("COMPANY", "Higer"),
    "Move": ("PRODUCT", "Move"),
    "E9 Kubwa": ("PRODUCT", "E9 Kubwa"),
}

doc = dict(
    id="d-basigo-series", published="2025-09-11", source="savannah-startups",
    title="Nairobi’s BasiGo bags $42m to put more electric buses on African roads",
    text=TEXT,
    claims=[
        c("$42m", "funding", 42000000, "USD", company="BasiGo"),
        c("$42 million", "funding", 42000000, "USD", company="BasiGo"),
        c("€36 million", "funding", 36000000, "EUR", company="BasiGo"),
        c("$24 million", "funding", 24000000, "USD", company="BasiGo"),
        c("$18 million", ["funding", "debt"], 18000000, "USD", company="BasiGo"),
        c("1,000 buses", "deliveries", 1000, "vehicle", company="BasiGo", p=by(2027), status=["plan", "target"]),
        c("100", ["other", "deliveries"], 100, "vehicle", company="BasiGo"),
        c("78", ["other", "deliveries"], 78, "vehicle", company="BasiGo"),
        c("22", ["other", "deliveries"], 22, "vehicle", company="BasiGo"),
        c("10 million km", "distance", 10000000, "km", company="BasiGo"),
        c("40 percent", "cost", -40, "percent", company="BasiGo", role="change"),
        c("350", "orders", 350, "order", company="BasiGo"),
        c("eleven months", "wait_time", 11, "month", company="BasiGo"),
        c("36-seat", "seats", 36, "item", company="BasiGo", product="E9 Kubwa"),
        c("170 kWh", "battery_capacity", 170, "kWh", company="BasiGo", product="E9 Kubwa"),
        c("300 km", "range", 300, "km", company="BasiGo", product="E9 Kubwa"),
        c("two hours", "charging_time", None, "hour", 2, company="BasiGo", product="E9 Kubwa"),
        c("$9,600", "price", 9600, "USD", company="BasiGo", product="E9 Kubwa"),
        c("270", "headcount", 270, "job", company="BasiGo"),
        c("300 new jobs", "jobs", 300, "job", company="BasiGo", status="plan"),
        c("1,200 stations", "stations", 1200, "station", company="Spiro"),
        c("eight countries", "countries", 8, "country", company="Spiro"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["$42m", "$42 million"]),
        dict(kind="fx", verdict="consistent", quotes=["$42 million", "€36 million"]),
        dict(kind="sum", verdict="consistent", quotes=["$24 million", "$18 million", "$42 million"]),
        dict(kind="sum", verdict="consistent", quotes=["78", "22", "100"]),
    ],
)
