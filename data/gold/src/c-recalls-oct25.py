from goldlib import *
from mentions import mentions

TEXT = """This week's U.S. EV recalls: door handles, seat belts and a battery or two

Compiled from filings with the safety regulator. Counts are vehicles potentially affected.

Maker      Model(s)            Count     Est. with defect
Ford       Mustang Mach-E      197,432   100%
Tesla      Model 3, Model Y     12,963   1%
Rivian     R1S, R1T             24,214   0.3%
VW         ID.4                    311   100%
GM         Hummer EV               898   2%
All five                       235,818

Ford. Latches may lock children inside once the 12V battery is flat. The fix, a software upload, costs owners nothing and takes under one hour; dealers have been told to stop selling the 2,140 units they hold.

Tesla. A contactor supplied since March can open while driving. The company knows of 36 claims and no crash; by October 7 it had replaced the part in 4,810 cars.

Rivian. The 24,214 pickups and SUVs built up to June received a hands-free software fix after one low-speed collision.

Volkswagen. Cells from LG Energy Solution's Holland, Michigan, plant have misaligned electrodes. Until the packs are swapped, owners of the 113 cars concerned should park outdoors and charge to no more than 80%. Wait for a new pack: three weeks.

Also noted: Lucid widened a coolant-heater campaign on the Air, now 5,251, up from 2,042; Hyundai has begun mailing letters for 145,235 cars (Ioniq 5 and others).

Check your VIN free of charge: 1-888-555-0142.
"""

doc = dict(
    id="c-recalls-oct25", published="2025-10-24", source="safety-sheet",
    title="This week's U.S. EV recalls: door handles, seat belts and a battery or two",
    text=TEXT,
    claims=[
        c("197,432", "recall", 197432, "vehicle", company="Ford", product="Mustang Mach-E"),
        c("100%", ["recall", "other"], 100, "percent", company="Ford", product="Mustang Mach-E", role=["share", "level"]),
        c("12,963", "recall", 12963, "vehicle", company="Tesla"),
        c("1%", ["recall", "other"], 1, "percent", company="Tesla", role=["share", "level"]),
        c("24,214", "recall", 24214, "vehicle", company="Rivian"),
        c("0.3%", ["recall", "other"], 0.3, "percent", company="Rivian", role=["share", "level"]),
        c("311", "recall", 311, "vehicle", company="Volkswagen", product="ID.4"),
        c("100%", ["recall", "other"], 100, "percent", nth=1, company="Volkswagen", product="ID.4", role=["share", "level"]),
        c("898", "recall", 898, "vehicle", company=["GM", "General Motors"], product="Hummer EV"),
        c("2%", ["recall", "other"], 2, "percent", company=["GM", "General Motors"], product="Hummer EV", role=["share", "level"]),
        c("235,818", "recall", 235818, "vehicle"),
        c("one hour", "duration", None, "hour", 1, company="Ford", product="Mustang Mach-E"),
        c("2,140 units", "inventory", 2140, "vehicle", company="Ford", product="Mustang Mach-E"),
        c("36 claims", "other", 36, "item", company="Tesla"),
        c("4,810 cars", ["recall", "other"], 4810, "vehicle", company="Tesla", p=(None, "2025-10-07")),
        c("24,214", "recall", 24214, "vehicle", nth=1, company="Rivian"),
        c("113 cars", "recall", 113, "vehicle", company="Volkswagen", product="ID.4"),
        c("80%", ["battery_capacity", "other"], None, "percent", 80, company="Volkswagen", product="ID.4"),
        c("three weeks", "wait_time", 3, "week", company="Volkswagen", product="ID.4"),
        c("5,251", "recall", 5251, "vehicle", company="Lucid", product="Air"),
        c("2,042", "recall", 2042, "vehicle", company="Lucid", product="Air"),
        c("145,235", "recall", 145235, "vehicle", company="Hyundai"),
    ],
    names=mentions(TEXT, {
        "Ford": ("COMPANY", "Ford"),
        "GM": ("COMPANY", "General Motors"),
        "Hyundai": ("COMPANY", "Hyundai"),
        "Volkswagen": ("COMPANY", "Volkswagen"),
        "VW": ("COMPANY", "Volkswagen"),
        "Lucid": ("COMPANY", "Lucid"),
        "Tesla": ("COMPANY", "Tesla"),
        "Rivian": ("COMPANY", "Rivian"),
        "LG Energy Solution": ("COMPANY", "LG Energy Solution"),
        "Mustang Mach-E": ("PRODUCT", "Mustang Mach-E"),
        "Model Y": ("PRODUCT", "Model Y"),
        "Model 3": ("PRODUCT", "Model 3"),
        "Ioniq 5": ("PRODUCT", "Ioniq 5"),
        "ID.4": ("PRODUCT", "ID.4"),
        "R1S": ("PRODUCT", "R1S"),
        "R1T": ("PRODUCT", "R1T"),
        "Hummer EV": ("PRODUCT", "Hummer EV"),
        "Air": ("PRODUCT", "Air"),
    }),
    checks=[
        dict(kind="sum", verdict="consistent", quotes=["197,432", "12,963", "24,214", "311", "898", "235,818"]),
        dict(kind="agreement", verdict="consistent", quotes=["24,214", "The 24,214"]),
        dict(kind="conflict", verdict="inconsistent", quotes=["311", "113 cars"], suggestion="fits 311"),
    ],
)
