from goldlib import *
from mentions import mentions

TEXT = """South Africa’s EV tax break has few takers in sight

Finance minister Enoch Godongwana, 68, on Wednesday confirmed that manufacturers may deduct 150% of what they invest in electric or hydrogen vehicles from March next year. Revenue forgone: R964 million ($52.6 million) over the medium term.

Ford comes closest to qualifying; it spent R5.2 billion in Silverton, where 5,500 people work, on a plug-in hybrid Ranger.

At the retail end things look thin. Dealers sold 1,257 fully electric cars in 2024, a gain of 35% over the 931 of 2023, yet a mere 2.4% of a market of 515,712. Imported EVs attract a duty of 25%, as against 18% for petrol cars from Europe. The Volvo EX30, the best-seller with 482 units, starts at R791,900; BYD’s Dolphin at R539,900 ($29,500). A warranty of 100,000 km or five years is standard with the latter, eight years for the pack.

BYD intends to widen its local footprint from 13 dealers to about 35 by the end of 2026, and GridCars, the charging firm, runs 350 of the country’s 590 public points, or 59%.

Market wrap: mining shares drag the JSE lower for a third day.
"""

NAMES = {
    "BYD": ("COMPANY", "BYD"),
    "Ford": ("COMPANY", "Ford"),
    "Volvo": ("COMPANY", "Volvo"),
    "GridCars": ("COMPANY", "GridCars"),
    "Dolphin": ("PRODUCT", "Dolphin"),
    "EX30": ("PRODUCT", "EX30"),
    "Ranger": ("PRODUCT", "Ranger"),
}

doc = dict(
    id="d-rand-report", published="2025-03-12", source="highveld-finance",
    title="South Africa’s EV tax break has few takers in sight",
    text=TEXT,
    claims=[
        c("150%", "subsidy", 150, "percent", p=("2026-03-01", None), status=["plan", "actual"]),
        c("R964 million", ["subsidy", "cost"], 964000000, "ZAR", status=["plan", "forecast"]),
        c("$52.6 million", ["subsidy", "cost"], 52600000, "USD", status=["plan", "forecast"]),
        c("R5.2 billion", "investment", 5200000000, "ZAR", company="Ford"),
        c("5,500 people", "headcount", 5500, "job", company="Ford"),
        c("1,257", "sales", 1257, "vehicle", p=y(2024)),
        c("35%", "sales", 35, "percent", role="change", p=y(2024)),
        c("931", "sales", 931, "vehicle", p=y(2023)),
        c("2.4%", "penetration", 2.4, "percent", role=["share", "level"], p=y(2024)),
        c("515,712", "sales", 515712, "vehicle", p=y(2024)),
        c("25%", "tariff", 25, "percent"),
        c("18%", "tariff", 18, "percent"),
        c("482 units", "sales", 482, "vehicle", company="Volvo", product="EX30", p=y(2024)),
        c("R791,900", "price", 791900, "ZAR", company="Volvo", product="EX30"),
        c("R539,900", "price", 539900, "ZAR", company="BYD", product="Dolphin"),
        c("$29,500", "price", 29500, "USD", company="BYD", product="Dolphin"),
        c("100,000 km", "warranty", 100000, "km", company="BYD", product="Dolphin"),
        c("five years", "warranty", 5, "year", company="BYD", product="Dolphin"),
        c("eight years", "warranty", 8, "year", company="BYD", product="Dolphin"),
        c("13 dealers", "stores", 13, "store", company="BYD"),
        c("35", "stores", 35, "store", nth=1, company="BYD", p=by(2026), status=["target", "plan"]),
        c("350", "chargers", 350, "charger", company="GridCars"),
        c("590", "chargers", 590, "charger"),
        c("59%", "chargers", 59, "percent", company="GridCars", role="share"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["R964 million", "$52.6 million"]),
        dict(kind="growth", verdict="consistent", quotes=["931", "1,257", "35%"]),
        dict(kind="share", verdict="inconsistent", quotes=["1,257", "515,712", "2.4%"], suggestion="fits 0.24 percent"),
        dict(kind="fx", verdict="consistent", quotes=["R539,900", "$29,500"]),
        dict(kind="share", verdict="consistent", quotes=["350", "590", "59%"]),
    ],
)
