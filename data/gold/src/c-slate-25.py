from goldlib import *
from mentions import mentions

TEXT = """100,000 reservations in two weeks: what the crank-window pickup tells us

I put down my $50 on the first evening, I admit it. By Monday, so had six figures' worth of other people, according to a note that Slate sent to depositors this morning.

The Truck (yes, that's its name) is the anti-luxury EV. It has two seats, steel wheels, no paint, no screen and no stereo. It measures 174.6 inches, or 4,435 mm, from nose to tail, a good two feet less than Ford's Maverick, and weighs 3,602 pounds (1,634 kg). A single rear motor has 201 hp (150 kW) and 195 lb-ft; zero to sixty takes 8.0 seconds and the fun stops at 90 mph, or 145 km/h.

Two packs from SK On are on offer. With the 52.7-kWh one you should get 150 miles, with the 84.3-kWh unit 240. On a 120-kW post the needle swings from 20 to 80 percent in half an hour.

Price? Under $20,000 after Uncle Sam's $7,500, "mid-twenties" before. A flat-pack kit that turns it into a five-seat SUV adds $5,000; there are 100 accessories and more.

First deliveries are pencilled in for the fourth quarter of 2026. The plant, a 1.4-million-square-foot former printing works in Warsaw, Indiana, is leased from a landlord I won't name; capacity is put at 150,000 trucks a year "by the end of 2027", jobs at more than 2,000. Money raised so far comes to $700 million in three rounds, the last one of $400 million.

Will 100,000 refundable fifties turn into sales? Even at one in ten that's 10,000 Trucks.

Grumbles to the usual address. I'm 44 and still drive a 1987 hatchback.
"""

doc = dict(
    id="c-slate-25", published="2025-05-12", source="minimal-motoring",
    title="100,000 reservations in two weeks: what the crank-window pickup tells us",
    text=TEXT,
    claims=[
        c("100,000 reservations", "orders", 100000, "order", company="Slate", product="Truck"),
        c("$50", "price", 50, "USD", company="Slate"),
        c("two seats", "seats", 2, "item", company="Slate", product="Truck"),
        c("174.6 inches", "length", 174.6, "in", company="Slate", product="Truck"),
        c("4,435 mm", "length", 4435, "mm", company="Slate", product="Truck"),
        c("two feet", "length", -2, "ft", company="Slate", product="Truck", role="change"),
        c("3,602 pounds", "weight", 3602, "lb", company="Slate", product="Truck"),
        c("1,634 kg", "weight", 1634, "kg", company="Slate", product="Truck"),
        c("201 hp", "power", 201, "hp", company="Slate", product="Truck"),
        c("150 kW", "power", 150, "kW", company="Slate", product="Truck"),
        c("195 lb-ft", "torque", 195, "lb-ft", company="Slate", product="Truck"),
        c("8.0 seconds", "acceleration", 8, "second", company="Slate", product="Truck"),
        c("90 mph", "top_speed", 90, "mph", company="Slate", product="Truck"),
        c("145 km/h", "top_speed", 145, "km/h", company="Slate", product="Truck"),
        c("52.7-kWh", "battery_capacity", 52.7, "kWh", company="Slate", product="Truck"),
        c("150 miles", "range", 150, "mile", company="Slate", product="Truck", status="forecast"),
        c("84.3-kWh", "battery_capacity", 84.3, "kWh", company="Slate", product="Truck"),
        c("240", "range", 240, "mile", company="Slate", product="Truck", status="forecast"),
        c("120-kW", "charging_power", 120, "kW", company="Slate", product="Truck"),
        c("half an hour", "charging_time", 0.5, "hour", company="Slate", product="Truck"),
        c("$20,000", "price", None, "USD", 20000, company="Slate", product="Truck", status="forecast"),
        c("$7,500", "subsidy", 7500, "USD"),
        c("five-seat", "seats", 5, "item", company="Slate", product="Truck"),
        c("$5,000", "price", 5000, "USD", company="Slate", product="Truck"),
        c("100 accessories", "other", 100, "item", None, company="Slate"),
        c("fourth quarter of 2026", "delivery_start", None, "date", company="Slate", product="Truck", p=q(2026, 4), status=["plan", "target", "forecast"]),
        c("1.4-million-square-foot", "area", 1400000, "ft2", company="Slate"),
        c("150,000 trucks", "capacity", 150000, "vehicle", company="Slate", product="Truck", per="year", p=by(2027), status=["plan", "target", "forecast"]),
        c("2,000", "jobs", 2000, "job", None, company="Slate", status=["plan", "target", "forecast"]),
        c("$700 million", "funding", 700000000, "USD", company="Slate"),
        c("three rounds", "other", 3, "item", company="Slate"),
        c("$400 million", "funding", 400000000, "USD", company="Slate"),
        c("100,000", "orders", 100000, "order", nth=1, company="Slate", product="Truck"),
        c("one in ten", ["orders", "sales"], 10, "percent", company="Slate", product="Truck", role=["share", "level"], status="forecast"),
        c("10,000 Trucks", ["sales", "orders"], 10000, "vehicle", company="Slate", product="Truck", status="forecast"),
    ],
    names=mentions(TEXT, {
        "Slate": ("COMPANY", "Slate"),
        "Ford": ("COMPANY", "Ford"),
        "SK On": ("COMPANY", "SK On"),
        "Maverick": ("PRODUCT", "Maverick"),
        "Truck": ("PRODUCT", "Truck"),
    }),
    checks=[
        dict(kind="unit", verdict="consistent", quotes=["174.6 inches", "4,435 mm"]),
        dict(kind="unit", verdict="consistent", quotes=["3,602 pounds", "1,634 kg"]),
        dict(kind="unit", verdict="consistent", quotes=["201 hp", "150 kW"]),
        dict(kind="unit", verdict="consistent", quotes=["90 mph", "145 km/h"]),
        dict(kind="share", verdict="consistent", quotes=["10,000 Trucks", "Will 100,000", "one in ten"]),
        dict(kind="agreement", verdict="consistent", quotes=["100,000 reservations", "Will 100,000"]),
    ],
)
