from goldlib import *
from mentions import mentions

TEXT = """Alpine A290: small, quick, and not quite cheap

Forget the concept car's centre seat. The production A290, shown to the public at Le Mans on Thursday, has five seats, a rear wiper and, at 3.99 m nose to tail, roughly the footprint of a Clio. Alpine wants €38,000 (say £32,000) for it, and orders open after the summer break.

The vital statistics, in no particular order:

* 52 kWh battery, up to 380 miles (236 km) WLTP
* 1,479 kg at the kerb – light for an EV
* base car 130 kW and 285 Nm; GTS 160 kW (218 PS), 300 Nm
* GTS from rest to 62mph: 6.4sec; flat out: 170 km/h (106mph)
* DC charging at up to 100 kW; 15 to 80% takes half an hour
* eight years or 160,000km of battery cover

It is screwed together in Douai, on the line that makes its tamer Renault cousin, where output for the two is capped at 150,000 cars a year. Cells come from China at first, later from Verkor of Dunkirk.

Verdict? We drove three laps behind a safety car, so ask us again in the autumn. ★★★★☆ (provisional)

Like this? Tip our writers. Cookies help us bring you 24 hours of motor racing.
"""

NAMES = {
    "Alpine": ("COMPANY", "Alpine"),
    "Renault": ("COMPANY", "Renault"),
    "Verkor": ("COMPANY", "Verkor"),
    "A290": ("PRODUCT", "A290"),
    "Clio": ("PRODUCT", "Clio"),
    "GTS": ("PRODUCT", "A290 GTS"),
}

doc = dict(
    id="d-alpine-a290", published="2024-06-14", source="hothatch-review",
    title="Alpine A290: small, quick, and not quite cheap",
    text=TEXT,
    claims=[
        c("Thursday", "launch", None, "date", company="Alpine", product="A290", p=("2024-06-13", "2024-06-13")),
        c("five seats", "seats", 5, "item", company="Alpine", product="A290"),
        c("3.99 m", "length", 3.99, "m", company="Alpine", product="A290"),
        c("€38,000", "price", 38000, "EUR", company="Alpine", product="A290"),
        c("£32,000", "price", 32000, "GBP", company="Alpine", product="A290"),
        c("52 kWh", "battery_capacity", 52, "kWh", company="Alpine", product="A290"),
        c("380 miles", "range", None, "mile", 380, company="Alpine", product="A290"),
        c("236 km", "range", None, "km", 236, company="Alpine", product="A290"),
        c("1,479 kg", "weight", 1479, "kg", company="Alpine", product="A290"),
        c("130 kW", "power", 130, "kW", company="Alpine", product="A290"),
        c("285 Nm", "torque", 285, "Nm", company="Alpine", product="A290"),
        c("160 kW", "power", 160, "kW", company="Alpine", product="A290 GTS"),
        c("218 PS", "power", 218, "hp", company="Alpine", product="A290 GTS"),
        c("300 Nm", "torque", 300, "Nm", company="Alpine", product="A290 GTS"),
        c("6.4sec", "acceleration", 6.4, "second", company="Alpine", product="A290 GTS"),
        c("170 km/h", "top_speed", 170, "km/h", company="Alpine", product="A290 GTS"),
        c("106mph", "top_speed", 106, "mph", company="Alpine", product="A290 GTS"),
        c("100 kW", "charging_power", None, "kW", 100, company="Alpine", product="A290"),
        c("half an hour", "charging_time", 30, "minute", company="Alpine", product="A290"),
        c("eight years", "warranty", 8, "year", company="Alpine", product="A290"),
        c("160,000km", "warranty", 160000, "km", company="Alpine", product="A290"),
        c("150,000 cars", "capacity", None, "vehicle", 150000, company=["Renault", "Alpine"], per="year"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["€38,000", "£32,000"]),
        dict(kind="unit", verdict="inconsistent", quotes=["380 miles", "236 km"], suggestion="fits if the units are swapped"),
        dict(kind="unit", verdict="consistent", quotes=["160 kW", "218 PS"]),
        dict(kind="unit", verdict="consistent", quotes=["170 km/h", "106mph"]),
    ],
)
