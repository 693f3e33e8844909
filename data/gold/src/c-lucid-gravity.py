from goldlib import *
from mentions import mentions

TEXT = """Order books open for the Lucid Gravity, an SUV that goes 440 miles

Lucid began taking orders for its second model on Thursday. The Gravity Grand Touring costs $94,900 before destination, while a cheaper Gravity Touring follows in the fourth quarter of 2025 for $79,900.

What you get for the money:

* a pack of 132 kWh that the EPA rates at up to 440 miles (708 km), or some 3.6 miles per kWh
* 828 hp (617 kW) and 909 lb-ft; the dash to 60 mph is over in 3.4 seconds
* a 926-volt architecture able to take in 200 miles in 11 minutes at a post good for 400 kW
* room for seven, in a body 198.2 inches (5,034 mm) long
* 6,000 pounds of towing capacity, which beats the larger Air by rather a lot

Top speed is capped at 155 mph (249 km/h). Curb weight? Lucid says "just under" 6,050 lb. The warranty on battery and drive units runs eight years or 100,000 miles, whichever comes first.

For comparison: Rivian's R1S Dual Max manages 410 miles, and the Tesla Model X 329. Both are lighter.

Our Hannah Oduya, 38, who has driven a pre-production car for 260 miles across the Mojave, promises a review next week. Subscribe to our newsletter so as not to miss it: 3 issues for $1.
"""

doc = dict(
    id="c-lucid-gravity", published="2024-11-08", source="torque-and-volts",
    title="Order books open for the Lucid Gravity, an SUV that goes 440 miles",
    text=TEXT,
    claims=[
        c("440 miles", "range", None, "mile", 440, company="Lucid", product="Gravity"),
        c("Thursday", "launch", None, "date", company="Lucid", product="Gravity", p=("2024-11-07", "2024-11-07")),
        c("$94,900", "price", 94900, "USD", company="Lucid", product="Gravity Grand Touring"),
        c("fourth quarter of 2025", "delivery_start", None, "date", company="Lucid", product="Gravity Touring", p=q(2025, 4), status=["plan", "target", "forecast"]),
        c("$79,900", "price", 79900, "USD", company="Lucid", product="Gravity Touring", status="plan"),
        c("132 kWh", "battery_capacity", 132, "kWh", company="Lucid", product="Gravity Grand Touring"),
        c("440 miles", "range", None, "mile", 440, nth=1, company="Lucid", product="Gravity Grand Touring"),
        c("708 km", "range", None, "km", 708, company="Lucid", product="Gravity Grand Touring"),
        c("3.6 miles", "consumption", 3.6, "mile", company="Lucid", product="Gravity Grand Touring", per="kWh"),
        c("828 hp", "power", 828, "hp", company="Lucid", product="Gravity Grand Touring"),
        c("617 kW", "power", 617, "kW", company="Lucid", product="Gravity Grand Touring"),
        c("909 lb-ft", "torque", 909, "lb-ft", company="Lucid", product="Gravity Grand Touring"),
        c("3.4 seconds", "acceleration", 3.4, "second", company="Lucid", product="Gravity Grand Touring"),
        c("926-volt", ["charging_power", "other", "power"], 926, "V", company="Lucid", product="Gravity Grand Touring"),
        c("200 miles", ["range", "distance", "other"], 200, "mile", company="Lucid", product="Gravity Grand Touring"),
        c("11 minutes", "charging_time", 11, "minute", company="Lucid", product="Gravity Grand Touring"),
        c("400 kW", "charging_power", 400, "kW", company="Lucid", product="Gravity Grand Touring"),
        c("seven", "seats", 7, "item", company="Lucid", product="Gravity Grand Touring"),
        c("198.2 inches", "length", 198.2, "in", company="Lucid", product="Gravity Grand Touring"),
        c("5,034 mm", "length", 5034, "mm", company="Lucid", product="Gravity Grand Touring"),
        c("6,000 pounds", ["weight", "other", "capacity"], 6000, "lb", company="Lucid", product="Gravity Grand Touring"),
        c("155 mph", "top_speed", 155, "mph", company="Lucid", product="Gravity Grand Touring"),
        c("249 km/h", "top_speed", 249, "km/h", company="Lucid", product="Gravity Grand Touring"),
        c("6,050 lb", "weight", None, "lb", 6050, company="Lucid", product="Gravity Grand Touring"),
        c("eight years", "warranty", 8, "year", company="Lucid", product="Gravity Grand Touring"),
        c("100,000 miles", "warranty", 100000, "mile", company="Lucid", product="Gravity Grand Touring"),
        c("410 miles", "range", 410, "mile", company="Rivian", product=["R1S Dual Max", "R1S"]),
        c("329", "range", 329, "mile", company="Tesla", product="Model X"),
        c("260 miles", "distance", 260, "mile", company="Lucid", product="Gravity"),
    ],
    names=mentions(TEXT, {
        "Lucid": ("COMPANY", "Lucid"),
        "Rivian": ("COMPANY", "Rivian"),
        "Tesla": ("COMPANY", "Tesla"),
        "Gravity Grand Touring": ("PRODUCT", "Gravity Grand Touring"),
        "Gravity Touring": ("PRODUCT", "Gravity Touring"),
        "Gravity": ("PRODUCT", "Gravity"),
        "Air": ("PRODUCT", "Air"),
        "R1S Dual Max": ("PRODUCT", "R1S Dual Max"),
        "Model X": ("PRODUCT", "Model X"),
    }),
    checks=[
        dict(kind="unit", verdict="consistent", quotes=["to 440 miles", "708 km"]),
        dict(kind="rate", verdict="inconsistent", quotes=["132 kWh", "to 440 miles", "3.6 miles"], suggestion="fits 123 kWh"),
        dict(kind="unit", verdict="consistent", quotes=["828 hp", "617 kW"]),
        dict(kind="unit", verdict="consistent", quotes=["198.2 inches", "5,034 mm"]),
        dict(kind="unit", verdict="consistent", quotes=["155 mph", "249 km/h"]),
        dict(kind="agreement", verdict="consistent", quotes=["440 miles", "to 440 miles"]),
    ],
)
