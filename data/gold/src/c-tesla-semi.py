from goldlib import *
from mentions import mentions

TEXT = """PepsiCo gets keys to first Tesla Semi, five years after it was shown

SPARKS, Nev. — Thursday night brought smoke, lasers and, at long last, a truck. Elon Musk, 51, handed Tesla's Semi over to PepsiCo, which wants 100 of them for its beverage and Frito-Lay units by the end of next year and will base 36 in Sacramento and Modesto. A California grant of $15.4 million helps to pay for those in Modesto.

The figure that mattered most had been proven on November 15: one charge, 500 miles (805 km), an all-up weight of 81,000 pounds (36.7 tonnes). The pack holds "about" 900 kWh, given Musk's consumption target of less than 2 kWh a mile; at the 1.7 kWh per mile actually logged, those 500 miles used 850 kWh. A new charger, water-cooled and good for 1 MW, refills 70% of the range in 30 minutes.

Three motors give it "three times the power of any diesel on the road", and an empty tractor is at 60 mph after five seconds. Stopping is said to be easier still.

What does it cost? The 2017 price list said $150,000 for the 300-mile version and $180,000 for the 500-mile one. None was read out on Thursday. Federal buyers' credits knock off $40,000.

Musk has spoken of 50,000 trucks in 2024 for North America. First in the queue behind PepsiCo is Walmart, whose Canadian arm booked 130. Rival Freightliner's eCascadia, on sale since spring, claims 230 miles.
"""

doc = dict(
    id="c-tesla-semi", published="2022-12-02", source="freight-current",
    title="PepsiCo gets keys to first Tesla Semi, five years after it was shown",
    text=TEXT,
    claims=[
        c("Thursday", "delivery_start", None, "date", company="Tesla", product="Semi", p=("2022-12-01", "2022-12-01")),
        c("100", "orders", 100, ["vehicle", "order"], company=["PepsiCo", "Tesla"], product="Semi"),
        c("36", ["orders", "deliveries", "other"], 36, ["vehicle", "order"], company=["PepsiCo", "Tesla"], product="Semi"),
        c("$15.4 million", ["subsidy", "funding"], 15400000, "USD", company=["PepsiCo", "Frito-Lay"], product="Semi"),
        c("500 miles", "distance", 500, "mile", company="Tesla", product="Semi"),
        c("805 km", "distance", 805, "km", company="Tesla", product="Semi"),
        c("81,000 pounds", "weight", 81000, "lb", company="Tesla", product="Semi"),
        c("36.7 tonnes", "weight", 36.7, "tonne", company="Tesla", product="Semi"),
        c("900 kWh", "battery_capacity", 900, "kWh", company="Tesla", product="Semi"),
        c("2 kWh", "consumption", None, "kWh", 2, company="Tesla", product="Semi", per="mile", status="target"),
        c("1.7 kWh", "consumption", 1.7, "kWh", company="Tesla", product="Semi", per="mile"),
        c("500 miles", "distance", 500, "mile", nth=1, company="Tesla", product="Semi"),
        c("850 kWh", ["battery_capacity", "other", "consumption"], 850, "kWh", company="Tesla", product="Semi"),
        c("1 MW", "charging_power", 1, "MW", company="Tesla", product="Semi"),
        c("70%", ["range", "other", "battery_capacity"], 70, "percent", company="Tesla", product="Semi", role=["share", "level"]),
        c("30 minutes", "charging_time", 30, "minute", company="Tesla", product="Semi"),
        c("three times", "power", 200, "percent", company="Tesla", product="Semi", role="change"),
        c("five seconds", "acceleration", 5, "second", company="Tesla", product="Semi"),
        c("$150,000", "price", 150000, "USD", company="Tesla", product="Semi"),
        c("300-mile", "range", 300, "mile", company="Tesla", product="Semi"),
        c("$180,000", "price", 180000, "USD", company="Tesla", product="Semi"),
        c("500-mile", "range", 500, "mile", company="Tesla", product="Semi"),
        c("$40,000", "subsidy", 40000, "USD", per=["vehicle", None]),
        c("50,000 trucks", "production", 50000, "vehicle", company="Tesla", product="Semi", p=y(2024), status="target"),
        c("130", "orders", 130, ["vehicle", "order"], company=["Walmart", "Tesla"], product="Semi"),
        c("230 miles", "range", 230, "mile", company="Freightliner", product="eCascadia"),
    ],
    names=mentions(TEXT, {
        "Tesla": ("COMPANY", "Tesla"),
        "PepsiCo": ("COMPANY", "PepsiCo"),
        "Frito-Lay": ("COMPANY", "Frito-Lay"),
        "Walmart": ("COMPANY", "Walmart"),
        "Freightliner": ("COMPANY", "Freightliner"),
        "Semi": ("PRODUCT", "Semi"),
        "eCascadia": ("PRODUCT", "eCascadia"),
    }),
    checks=[
        dict(kind="unit", verdict="consistent", quotes=["500 miles", "805 km"]),
        dict(kind="unit", verdict="consistent", quotes=["81,000 pounds", "36.7 tonnes"]),
        dict(kind="rate", verdict="consistent", quotes=["500 miles used", "1.7 kWh", "850 kWh"]),
    ],
)
