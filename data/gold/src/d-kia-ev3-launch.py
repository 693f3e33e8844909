from goldlib import *
from mentions import mentions

TEXT = """Kia EV3: most of an EV9, far less of the fuss

Kia took the cloth off its smallest electric crossover on Thursday, and the surprise is how grown-up it is. At 4,300 mm by 1,850 mm the EV3 is barely longer than a Volvo EX30, and yet the boot would swallow a pram.

Hard facts. Batteries: 58.3 kWh or 81.4 kWh, the second giving a WLTP range of 600 km (373 miles), or 501 km by Korea's own sterner count. Motor: 150 kW and 283 Nm, driving the front wheels; 7.5 seconds to 100 km/h, 170 km/h flat out. Topping up from 10 to 80% takes 31 minutes at 128 kW. It can tow 1,000 kg.

In Korea the base car goes for 42.08 million won ($30,900), the Long Range for 44.15 million won – before subsidies that bring both down to the mid-thirties. Order books are still closed; first owners take the wheel in July, provided the wait (currently eight weeks for early reservations) does not lengthen.

Ambition: 200,000 units a year at full stride, to be split into 30,000 for the home market, 80,000 for Europe, 50,000 for North America and 30,000 for everyone else. Kia's guarantee runs to seven years.
"""

NAMES = {
    "Kia": ("COMPANY", "Kia"),
    "Volvo": ("COMPANY", "Volvo"),
    "EV3": ("PRODUCT", "EV3"),
    "EV9": ("PRODUCT", "EV9"),
    "EX30": ("PRODUCT", "EX30"),
    "Long Range": ("PRODUCT", "EV3 Long Range"),
}

doc = dict(
    id="d-kia-ev3-launch", published="2024-05-23", source="k-auto-notes",
    title="Kia EV3: most of an EV9, far less of the fuss",
    text=TEXT,
    claims=[
        c("Thursday", "launch", None, "date", company="Kia", product="EV3", p=("2024-05-23", "2024-05-23")),
        c("4,300 mm", "length", 4300, "mm", company="Kia", product="EV3"),
        c("1,850 mm", "length", 1850, "mm", company="Kia", product="EV3"),
        c("58.3 kWh", "battery_capacity", 58.3, "kWh", company="Kia", product="EV3"),
        c("81.4 kWh", "battery_capacity", 81.4, "kWh", company="Kia", product="EV3"),
        c("600 km", "range", 600, "km", company="Kia", product="EV3"),
        c("373 miles", "range", 373, "mile", company="Kia", product="EV3"),
        c("501 km", "range", 501, "km", company="Kia", product="EV3"),
        c("150 kW", "power", 150, "kW", company="Kia", product="EV3"),
        c("283 Nm", "torque", 283, "Nm", company="Kia", product="EV3"),
        c("7.5 seconds", "acceleration", 7.5, "second", company="Kia", product="EV3"),
        c("170 km/h", "top_speed", 170, "km/h", company="Kia", product="EV3"),
        c("31 minutes", "charging_time", 31, "minute", company="Kia", product="EV3"),
        c("128 kW", "charging_power", 128, "kW", company="Kia", product="EV3"),
        c("1,000 kg", ["weight", "other"], 1000, "kg", company="Kia", product="EV3"),
        c("42.08 million won", "price", 42080000, "KRW", company="Kia", product="EV3"),
        c("$30,900", "price", 30900, "USD", company="Kia", product="EV3"),
        c("44.15 million won", "price", 44150000, "KRW", company="Kia", product="EV3 Long Range"),
        c("July", "delivery_start", None, "date", company="Kia", product="EV3", p=m(2024, 7), status="plan"),
        c("eight weeks", "wait_time", 8, "week", company="Kia", product="EV3"),
        c("200,000 units", "sales", 200000, "vehicle", company="Kia", product="EV3", per="year", status="target"),
        c("30,000", "sales", 30000, "vehicle", company="Kia", product="EV3", per="year", status="target"),
        c("80,000", "sales", 80000, "vehicle", company="Kia", product="EV3", per="year", status="target"),
        c("50,000", "sales", 50000, "vehicle", company="Kia", product="EV3", per="year", status="target"),
        c("30,000", "sales", 30000, "vehicle", nth=1, company="Kia", product="EV3", per="year", status="target"),
        c("seven years", "warranty", 7, "year", company="Kia", product="EV3"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="unit", verdict="consistent", quotes=["600 km", "373 miles"]),
        dict(kind="fx", verdict="consistent", quotes=["42.08 million won", "$30,900"]),
        dict(kind="sum", verdict="inconsistent", quotes=["30,000", "80,000", "50,000", "and 30,000", "200,000 units"], suggestion="fits 190,000"),
    ],
)
