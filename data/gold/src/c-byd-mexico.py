from goldlib import *
from mentions import mentions

TEXT = """BYD brings Dolphin Mini to Mexico for 358,800 pesos, and scouts a plant

GUADALAJARA.- Your first electric, said the giant screen in the Expo hall, a car show's answer to subtlety. On Wednesday night BYD put on sale the smallest of its hatchbacks for 358,800 pesos (US$21,000) in base form, and for 398,800 pesos with the larger of two Blade packs. The former has 30.1 kWh and 300 km of range on the Chinese cycle, the latter 38.9 kWh and 380 miles, i.e. 236 kilometres.

Both have 55 kW (74 hp), 135 Nm, a claimed consumption of 10.2 kWh per 100 km and four seats. The body, 3,780 mm long, weighs 1,160 kg; it accelerates to 50 km/h in 4.9 seconds and no faster than 130 km/h. Battery warranty: eight years or 200,000 km.

One of six models that BYD now offers here, it goes to 24 dealerships now and 50 by December, more than double (108 per cent up). Last year it sold 1,730 cars in the country, all imported; the goal for this one is 50,000. At most 5 days from order to number plates.

Zhou Zou, 41, head of the subsidiary, said a factory for 150,000 units a year was under study in three states and would employ 10,000; not for export, he insisted. A decision is due this year. Bimbo, the baker, runs BYD vans, and Geely has similar plans.

Exchange rate of the day: 17.09 pesos to the dollar. Tips: redaccion, tel. 81 5555 0163.
"""

doc = dict(
    id="c-byd-mexico", published="2024-02-29", source="el-norte-motor",
    title="BYD brings Dolphin Mini to Mexico for 358,800 pesos, and scouts a plant",
    text=TEXT,
    claims=[
        c("358,800 pesos", "price", 358800, "MXN", company="BYD", product="Dolphin Mini"),
        c("Wednesday", "launch", None, "date", company="BYD", product="Dolphin Mini", p=("2024-02-28", "2024-02-28")),
        c("358,800 pesos", "price", 358800, "MXN", nth=1, company="BYD", product="Dolphin Mini"),
        c("US$21,000", "price", 21000, "USD", company="BYD", product="Dolphin Mini"),
        c("398,800 pesos", "price", 398800, "MXN", company="BYD", product="Dolphin Mini"),
        c("30.1 kWh", "battery_capacity", 30.1, "kWh", company="BYD", product="Dolphin Mini"),
        c("300 km", "range", 300, "km", company="BYD", product="Dolphin Mini"),
        c("38.9 kWh", "battery_capacity", 38.9, "kWh", company="BYD", product="Dolphin Mini"),
        c("380 miles", "range", 380, "mile", company="BYD", product="Dolphin Mini"),
        c("236 kilometres", "range", 236, "km", company="BYD", product="Dolphin Mini"),
        c("55 kW", "power", 55, "kW", company="BYD", product="Dolphin Mini"),
        c("74 hp", "power", 74, "hp", company="BYD", product="Dolphin Mini"),
        c("135 Nm", "torque", 135, "Nm", company="BYD", product="Dolphin Mini"),
        c("10.2 kWh", "consumption", 10.2, "kWh", company="BYD", product="Dolphin Mini", per="100km"),
        c("four seats", "seats", 4, "item", company="BYD", product="Dolphin Mini"),
        c("3,780 mm", "length", 3780, "mm", company="BYD", product="Dolphin Mini"),
        c("1,160 kg", "weight", 1160, "kg", company="BYD", product="Dolphin Mini"),
        c("4.9 seconds", "acceleration", 4.9, "second", company="BYD", product="Dolphin Mini"),
        c("130 km/h", "top_speed", 130, "km/h", company="BYD", product="Dolphin Mini"),
        c("eight years", "warranty", 8, "year", company="BYD", product="Dolphin Mini"),
        c("200,000 km", "warranty", 200000, "km", company="BYD", product="Dolphin Mini"),
        c("six models", "models", 6, "model", company="BYD"),
        c("24 dealerships", "stores", 24, "store", company="BYD"),
        c("50", "stores", 50, "store", nth=1, company="BYD", p=by(2024), status="target"),
        c("108 per cent", "stores", 108, "percent", company="BYD", role="change", p=by(2024), status="target"),
        c("1,730 cars", "sales", 1730, "vehicle", company="BYD", p=y(2023)),
        c("50,000", "sales", 50000, "vehicle", company="BYD", p=y(2024), status="target"),
        c("5 days", "wait_time", None, "day", 5, company="BYD", product="Dolphin Mini"),
        c("150,000 units", "capacity", 150000, "vehicle", company="BYD", per="year", status=["forecast", "plan"]),
        c("10,000", "jobs", 10000, "job", company="BYD", status=["forecast", "plan"]),
    ],
    names=mentions(TEXT, {
        "BYD": ("COMPANY", "BYD"),
        "Bimbo": ("COMPANY", "Bimbo"),
        "Geely": ("COMPANY", "Geely"),
        "Dolphin Mini": ("PRODUCT", "Dolphin Mini"),
        "Blade": ("PRODUCT", "Blade Battery"),
    }),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["358,800 pesos", "hatchbacks for 358,800 pesos"]),
        dict(kind="fx", verdict="consistent", quotes=["hatchbacks for 358,800 pesos", "US$21,000"]),
        dict(kind="unit", verdict="inconsistent", quotes=["380 miles", "236 kilometres"], suggestion="fits 380 km"),
        dict(kind="unit", verdict="consistent", quotes=["55 kW", "74 hp"]),
        dict(kind="growth", verdict="consistent", quotes=["24 dealerships", "50 by", "108 per cent"]),
    ],
)
