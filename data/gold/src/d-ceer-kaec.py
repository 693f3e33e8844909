from goldlib import *
from mentions import mentions

TEXT = """Saudi car start-up Ceer hands out contracts worth SAR 5.5 billion at one sitting

JEDDAH – Ceer, the first car brand of the Kingdom, signed a bundle of agreements in Riyadh on Tuesday with a combined value of SAR 5.5 billion ($14.7 billion), of which 80 percent will be sourced locally. Hyundai Transys alone is to supply drive units for SAR 8.2 billion ($2.19 billion) over ten years under an earlier deal.

The venture of the Public Investment Fund (PIF) and Taiwan's Foxconn, to which BMW licenses components, is erecting its works on one million square metres (247 acres) in King Abdullah Economic City. Capacity: 240,000 cars a year. First cars should reach buyers in the fourth quarter of 2026; 1,650 people are to be recruited by then.

Next door, Lucid – 60 percent owned by the same fund – has assembled more than 800 Airs from kits since September 2023. Plans for its plant speak of 155,000 vehicles a year, although 5,000 is what the line can do today.

EVIQ, another PIF company, wants 5,000 fast chargers at 1,000 sites by 2030. So far it has three.

Gold: $2,646 an ounce. Brent: $73.39.
"""

NAMES = {
    "Ceer": ("COMPANY", "Ceer"),
    "Public Investment Fund": ("COMPANY", "Public Investment Fund"),
    "PIF": ("COMPANY", "Public Investment Fund"),
    "Lucid": ("COMPANY", "Lucid"),
    "Foxconn": ("COMPANY", "Foxconn"),
    "BMW": ("COMPANY", "BMW"),
    "Hyundai Transys": ("COMPANY", "Hyundai Transys"),
    "EVIQ": ("COMPANY", "EVIQ"),
    "Air": ("PRODUCT", "Air"),
}

doc = dict(
    id="d-ceer-kaec", published="2024-12-18", source="gulf-ledger",
    title="Saudi car start-up Ceer hands out contracts worth SAR 5.5 billion at one sitting",
    text=TEXT,
    claims=[
        c("SAR 5.5 billion", ["orders", "cost", "investment"], 5500000000, "SAR", company="Ceer"),
        c("SAR 5.5 billion", ["orders", "cost", "investment"], 5500000000, "SAR", nth=1, company="Ceer"),
        c("$14.7 billion", ["orders", "cost", "investment"], 14700000000, "USD", company="Ceer"),
        c("80 percent", ["orders", "cost", "investment"], 80, "percent", company="Ceer", role="share"),
        c("SAR 8.2 billion", "orders", 8200000000, "SAR", company=["Hyundai Transys", "Ceer"]),
        c("$2.19 billion", "orders", 2190000000, "USD", company=["Hyundai Transys", "Ceer"]),
        c("ten years", "duration", 10, "year", company=["Hyundai Transys", "Ceer"]),
        c("one million square metres", "area", 1000000, "m2", company="Ceer"),
        c("247 acres", "area", 247, "acre", company="Ceer"),
        c("240,000 cars", "capacity", 240000, "vehicle", company="Ceer", per="year", status="plan"),
        c("fourth quarter of 2026", "delivery_start", None, "date", company="Ceer", p=q(2026, 4), status="plan"),
        c("1,650 people", "jobs", 1650, "job", company="Ceer", p=(None, "2026-12-31"), status="plan"),
        c("60 percent", "stake", 60, "percent", company=["Public Investment Fund", "PIF", "Lucid"]),
        c("800", "production", 800, "vehicle", None, company="Lucid", product="Air", p=("2023-09-01", "2024-12-18")),
        c("155,000 vehicles", "capacity", 155000, "vehicle", company="Lucid", per="year", status="plan"),
        c("5,000", "capacity", 5000, "vehicle", nth=1, company="Lucid", per="year"),
        c("5,000 fast chargers", "chargers", 5000, "charger", company="EVIQ", p=by(2030), status=["plan", "target"]),
        c("1,000 sites", "stations", 1000, "station", company="EVIQ", p=by(2030), status=["plan", "target"]),
        c("three", "stations", 3, "station", company="EVIQ"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["SAR 5.5 billion", "of SAR 5.5 billion"]),
        dict(kind="fx", verdict="inconsistent", quotes=["of SAR 5.5 billion", "$14.7 billion"], suggestion="fits $1.47 billion"),
        dict(kind="fx", verdict="consistent", quotes=["SAR 8.2 billion", "$2.19 billion"]),
        dict(kind="unit", verdict="consistent", quotes=["one million square metres", "247 acres"]),
    ],
)
