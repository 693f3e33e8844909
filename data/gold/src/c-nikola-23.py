from goldlib import *
from mentions import mentions

TEXT = """NHTSA: Nikola recalls all 209 battery trucks; hydrogen rigs roll on

PHOENIX - Nikola is pulling back every battery-electric Class 8 truck it has ever built after a coolant leak inside a pack set several prototypes alight at its headquarters, papers lodged with the safety regulator show.

The action covers 209 vehicles of the Tre BEV type. A repair, which may mean swapping packs supplied by Romeo Power (bought last year for $144 million in stock, only to be liquidated in July), should be ready early next year and will cost about $61.8 million, i.e. some $295,700 a truck.

Trade in the vehicle is therefore on hold. In the second quarter Nikola had shipped 45 trucks to dealers, and dealers had retailed 66. Revenue was $15.4 million, down 14.9% from $18.1 million; the loss widened to $217.8 million, against $173.0 million.

Hopes rest on the Tre FCEV. Serial production began on July 31 in Coolidge, Arizona. Claimed figures: 500 miles (805 km) between fills, 70 kg of hydrogen on board, 536 horsepower from Bosch-derived hardware, and a refuelling stop of 20 minutes. The order book lists 18 customers and 202 trucks, with California's AJR Trucking down for 50 of those.

State vouchers worth up to $288,000 a truck sweeten the deal. Cash stood at $226.7 million on June 30.
"""

doc = dict(
    id="c-nikola-23", published="2023-09-11", source="freight-current",
    title="NHTSA: Nikola recalls all 209 battery trucks; hydrogen rigs roll on",
    text=TEXT,
    claims=[
        c("209", "recall", 209, "vehicle", company="Nikola", product="Tre BEV"),
        c("209 vehicles", "recall", 209, "vehicle", company="Nikola", product="Tre BEV"),
        c("$144 million", "investment", 144000000, "USD", company="Nikola", p=y(2022)),
        c("$61.8 million", "cost", 61800000, "USD", company="Nikola", status="forecast"),
        c("$295,700", "cost", 295700, "USD", company="Nikola", per=["vehicle", None], status="forecast"),
        c("45 trucks", "deliveries", 45, "vehicle", company="Nikola", p=q(2023, 2)),
        c("66", "sales", 66, "vehicle", company="Nikola", p=q(2023, 2)),
        c("$15.4 million", "revenue", 15400000, "USD", company="Nikola", p=q(2023, 2)),
        c("14.9%", "revenue", -14.9, "percent", company="Nikola", role="change", p=q(2023, 2)),
        c("$18.1 million", "revenue", 18100000, "USD", company="Nikola", p=q(2022, 2)),
        c("$217.8 million", "net_income", -217800000, "USD", company="Nikola", p=q(2023, 2)),
        c("$173.0 million", "net_income", -173000000, "USD", company="Nikola", p=q(2022, 2)),
        c("July 31", "production_start", None, "date", company="Nikola", product="Tre FCEV", p=("2023-07-31", "2023-07-31")),
        c("500 miles", "range", 500, "mile", company="Nikola", product="Tre FCEV"),
        c("805 km", "range", 805, "km", company="Nikola", product="Tre FCEV"),
        c("70 kg", ["other", "weight", "capacity"], 70, "kg", company="Nikola", product="Tre FCEV"),
        c("536 horsepower", "power", 536, "hp", company="Nikola", product="Tre FCEV"),
        c("20 minutes", "charging_time", 20, "minute", company="Nikola", product="Tre FCEV"),
        c("18 customers", "other", 18, ["item", "job", "order"], company="Nikola", product="Tre FCEV"),
        c("202 trucks", "orders", 202, ["order", "vehicle"], company="Nikola", product="Tre FCEV"),
        c("50", "orders", 50, ["order", "vehicle"], nth=1, company=["Nikola", "AJR Trucking"], product="Tre FCEV"),
        c("$288,000", "subsidy", None, "USD", 288000, product="Tre FCEV", per=["vehicle", None]),
        c("$226.7 million", "cash", 226700000, "USD", company="Nikola", p=("2023-06-30", "2023-06-30")),
    ],
    names=mentions(TEXT, {
        "Nikola": ("COMPANY", "Nikola"),
        "Romeo Power": ("COMPANY", "Romeo Power"),
        "AJR Trucking": ("COMPANY", "AJR Trucking"),
        "Bosch": ("COMPANY", "Bosch"),
        "Tre BEV": ("PRODUCT", "Tre BEV"),
        "Tre FCEV": ("PRODUCT", "Tre FCEV"),
    }),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["209", "209 vehicles"]),
        dict(kind="rate", verdict="consistent", quotes=["$61.8 million", "$295,700", "209 vehicles"]),
        dict(kind="growth", verdict="consistent", quotes=["$15.4 million", "$18.1 million", "14.9%"]),
        dict(kind="unit", verdict="consistent", quotes=["500 miles", "805 km"]),
    ],
)
