from goldlib import *
from mentions import mentions

TEXT = """Mobile's van start-up Halden lands $85M, eyes 5,000 Cargo Ones in 2027

Halden Mobility has closed a Series B round of $85 million led by Bayou Ventures, which put in $50 million; the founders' families added $9 million and Gulf Parcel, its launch customer, $24 million. After the money the 62-person company is worth $340 million, so the newcomers as a group own 25 percent.

The Cargo One, a step-in delivery van 236 in (5,994 mm) long, is meant to sell for $46,500 before incentives, $8,300 below the nearest Rivian. Its lithium iron phosphate pack (70 kWh) yields a range of 160 miles, which implies 0.44 kWh a mile. It refuels on 11 kW overnight (seven hours), tops out at 75 mph and has 1 seat, plus a jump seat for a trainee. The ten-year battery warranty is transferable.

Chief executive Marisol Teague, 33, said pilot vans had logged 212,000 miles in Alabama's heat with 97 percent uptime. "Fleet buyers don't read magazines, they read invoices."

Series production at a 310,000-square-foot former paper mill begins in November; 140 jobs come with it. Gulf Parcel has ordered 600 vans worth $27.9 million and its depots in nine cities await them; the lead time for anyone else is fourteen months. Cash burn averages $2.1 million a month, research takes 60 percent of it.

Disclosure: the writer's cousin works there. Halden press desk, 251-555-0188.
"""

doc = dict(
    id="c-halden-26", published="2026-02-17", source="gulf-coast-startups",
    title="Mobile's van start-up Halden lands $85M, eyes 5,000 Cargo Ones in 2027",
    text=TEXT,
    claims=[
        c("$85M", "funding", 85000000, "USD", company="Halden Mobility"),
        c("5,000", "production", 5000, "vehicle", company="Halden Mobility", p=y(2027), status="target"),
        c("$85 million", "funding", 85000000, "USD", company="Halden Mobility"),
        c("$50 million", ["funding", "investment"], 50000000, "USD", company=["Halden Mobility", "Bayou Ventures"]),
        c("$9 million", ["funding", "investment"], 9000000, "USD", company="Halden Mobility"),
        c("$24 million", ["funding", "investment"], 24000000, "USD", company=["Halden Mobility", "Gulf Parcel"]),
        c("62-person", "headcount", 62, "job", company="Halden Mobility"),
        c("$340 million", "valuation", 340000000, "USD", company="Halden Mobility"),
        c("25 percent", "stake", 25, "percent", company="Halden Mobility"),
        c("236 in", "length", 236, "in", company="Halden Mobility", product="Cargo One"),
        c("5,994 mm", "length", 5994, "mm", company="Halden Mobility", product="Cargo One"),
        c("$46,500", "price", 46500, "USD", company="Halden Mobility", product="Cargo One", status=["plan", "target", "forecast"]),
        c("$8,300", ["price", "price_change"], 8300, "USD", company="Halden Mobility", product="Cargo One", role=["level", "change"], status=["plan", "target", "forecast"]),
        c("70 kWh", "battery_capacity", 70, "kWh", company="Halden Mobility", product="Cargo One"),
        c("160 miles", "range", 160, "mile", company="Halden Mobility", product="Cargo One"),
        c("0.44 kWh", "consumption", 0.44, "kWh", company="Halden Mobility", product="Cargo One", per="mile"),
        c("11 kW", "charging_power", 11, "kW", company="Halden Mobility", product="Cargo One"),
        c("seven hours", "charging_time", 7, "hour", company="Halden Mobility", product="Cargo One"),
        c("75 mph", "top_speed", 75, "mph", company="Halden Mobility", product="Cargo One"),
        c("1 seat", "seats", 1, "item", company="Halden Mobility", product="Cargo One"),
        c("ten-year", "warranty", 10, "year", company="Halden Mobility", product="Cargo One"),
        c("212,000 miles", "distance", 212000, "mile", company="Halden Mobility", product="Cargo One"),
        c("97 percent", "other", 97, "percent", company="Halden Mobility", product="Cargo One"),
        c("310,000-square-foot", "area", 310000, "ft2", company="Halden Mobility"),
        c("November", "production_start", None, "date", company="Halden Mobility", p=m(2026, 11), status=["plan", "target", "forecast"]),
        c("140 jobs", "jobs", 140, "job", company="Halden Mobility", status=["plan", "target", "forecast"]),
        c("600 vans", "orders", 600, ["vehicle", "order"], company=["Halden Mobility", "Gulf Parcel"], product="Cargo One"),
        c("$27.9 million", "orders", 27900000, "USD", company=["Halden Mobility", "Gulf Parcel"], product="Cargo One"),
        c("nine cities", "countries", 9, "country", company=["Gulf Parcel", "Halden Mobility"]),
        c("fourteen months", "wait_time", 14, "month", company="Halden Mobility", product="Cargo One"),
        c("$2.1 million", "cash_flow", -2100000, "USD", company="Halden Mobility", per="month"),
        c("60 percent", "rnd", 60, "percent", company="Halden Mobility", role=["share", "level"]),
    ],
    names=mentions(TEXT, {
        "Halden Mobility": ("COMPANY", "Halden Mobility"),
        "Halden": ("COMPANY", "Halden Mobility"),
        "Bayou Ventures": ("COMPANY", "Bayou Ventures"),
        "Gulf Parcel": ("COMPANY", "Gulf Parcel"),
        "Rivian": ("COMPANY", "Rivian"),
        "Cargo One": ("PRODUCT", "Cargo One"),
    }),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["$85M", "$85 million"]),
        dict(kind="sum", verdict="inconsistent", quotes=["$50 million", "$9 million", "$24 million", "$85 million"], suggestion="fits $83 million"),
        dict(kind="share", verdict="consistent", quotes=["$85 million", "$340 million", "25 percent"]),
        dict(kind="unit", verdict="consistent", quotes=["236 in", "5,994 mm"]),
        dict(kind="rate", verdict="consistent", quotes=["$46,500", "600 vans", "$27.9 million"]),
        dict(kind="rate", verdict="consistent", quotes=["70 kWh", "160 miles", "0.44 kWh"]),
    ],
)
