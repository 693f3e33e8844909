from goldlib import *
from mentions import mentions

TEXT = """Report: Toyota scales electric output plan for 2026 back to one million

Toyota has told parts makers to expect one million battery-electric cars in calendar 2026 instead of the 1.5 million it had spoken of as recently as May, a business daily wrote on Friday. The automaker replied that the latter figure had been "a base for shareholders, not a target".

Its actual numbers leave much to do, whichever one picks. In 2023 it sold 104,000 of them, and 80,000 from January to July. Next year, by the same report, the lines should turn out somewhat over 400,000.

Batteries are not the bottleneck. On the very same day Tokyo certified Toyota's cell projects for support: up to 85.5 billion yen ($597 million) towards plants of Primearth EV Energy and others, 9 GWh a year in all, output from November 2026. Panasonic's scheme with two carmakers gets more.

A Lexus with the new structure (range: 1,000 km; 20 minutes from 10 to 80 percent) remains due in 2026.
"""

NAMES = {
    "Toyota": ("COMPANY", "Toyota"),
    "Primearth EV Energy": ("COMPANY", "Primearth EV Energy"),
    "Panasonic": ("COMPANY", "Panasonic"),
    "Lexus": ("COMPANY", "Lexus"),
}

doc = dict(
    id="d-toyota-ev.2", published="2024-09-06", source="asia-plant-report",
    title="Report: Toyota scales electric output plan for 2026 back to one million",
    text=TEXT,
    claims=[
        c("one million", "production", 1000000, "vehicle", company="Toyota", p=y(2026), status=["target", "plan"]),
        c("one million", "production", 1000000, "vehicle", nth=1, company="Toyota", p=y(2026), status=["target", "plan"]),
        c("1.5 million", "production", 1500000, "vehicle", company="Toyota", p=y(2026), status=["target", "plan"], superseded=True),
        c("104,000", "sales", 104000, "vehicle", company="Toyota", p=y(2023)),
        c("80,000", "sales", 80000, "vehicle", company="Toyota", p=("2024-01-01", "2024-07-31")),
        c("400,000", "production", 400000, "vehicle", None, company="Toyota", p=y(2025), status=["target", "plan", "forecast"]),
        c("85.5 billion yen", "subsidy", None, "JPY", 85500000000, company="Toyota"),
        c("$597 million", "subsidy", None, "USD", 597000000, company="Toyota"),
        c("9 GWh", "capacity", 9, "GWh", company="Toyota", per="year", status="plan"),
        c("November 2026", "production_start", None, "date", company="Toyota", p=m(2026, 11), status="plan"),
        c("1,000 km", "range", 1000, "km", company=["Lexus", "Toyota"]),
        c("20 minutes", "charging_time", 20, "minute", company=["Lexus", "Toyota"]),
        c("2026", "launch", None, "date", nth=3, company=["Lexus", "Toyota"], p=y(2026), status="plan"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["one million", "one million battery-electric"]),
        dict(kind="revision", verdict="consistent", quotes=["1.5 million", "one million battery-electric"]),
        dict(kind="fx", verdict="consistent", quotes=["85.5 billion yen", "$597 million"]),
        dict(kind="revision", verdict="consistent", quotes=[["d-toyota-ev.1", "1.5 million"], "one million battery-electric"]),
    ],
)
