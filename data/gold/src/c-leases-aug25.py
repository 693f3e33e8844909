from goldlib import *
from mentions import mentions

TEXT = """Cheapest EV leases before the credit goes: from $159 a month

Six weeks are left until the $7,500 federal credit for new clean cars (and the $4,000 one for used cars) lapses on September 30. Lenders may pocket it on any lease, whatever the car's origin, and most hand it on. Our picks, all with taxes extra:

1. Hyundai Ioniq 5 SE – $159 a month for 24 months, $3,999 at signing, hence $7,815 altogether. Range: 245 miles.
2. Chevrolet Equinox EV – $249, also 24 months, nothing down: $5,976. You get 319 miles EPA and 150 kW charging.
3. Nissan Leaf – $149 for 36 months, nothing down, $8,532 in total. At 149 miles of range it is a city car.
4. Honda Prologue – $229 over three years; Honda dealers have 78 days of stock and are motivated.
5. Tesla Model 3 – $349, after a cut of $50 last week (it was $399). Order a Model Y and you wait four to six weeks; don't dawdle.

And if you would rather buy? Ford knocks $4,000 off the Mustang Mach-E and offers 0% for 72 months; Kia has trimmed the EV6's sticker by 7%, from $42,900 to $39,900; BMW gives i4 buyers a free 11-kW wallbox.

Money saved per mile vs. gas at 12,000 miles a year? That's next Monday's sheet. Affiliate notice: we earn a commission on links. Scores out of 10.
"""

doc = dict(
    id="c-leases-aug25", published="2025-08-18", source="bargain-garage",
    title="Cheapest EV leases before the credit goes: from $159 a month",
    text=TEXT,
    claims=[
        c("$159", "price", 159, "USD", company="Hyundai", product="Ioniq 5 SE", per="month"),
        c("$7,500", "subsidy", 7500, "USD"),
        c("$4,000", "subsidy", 4000, "USD"),
        c("$159", "price", 159, "USD", nth=1, company="Hyundai", product="Ioniq 5 SE", per="month"),
        c("24 months", "duration", 24, "month", company="Hyundai", product="Ioniq 5 SE"),
        c("$3,999", "price", 3999, "USD", company="Hyundai", product="Ioniq 5 SE"),
        c("$7,815", ["price", "cost"], 7815, "USD", company="Hyundai", product="Ioniq 5 SE"),
        c("245 miles", "range", 245, "mile", company="Hyundai", product="Ioniq 5 SE"),
        c("$249", "price", 249, "USD", company="Chevrolet", product="Equinox EV", per="month"),
        c("24 months", "duration", 24, "month", nth=1, company="Chevrolet", product="Equinox EV"),
        c("$5,976", ["price", "cost"], 5976, "USD", company="Chevrolet", product="Equinox EV"),
        c("319 miles", "range", 319, "mile", company="Chevrolet", product="Equinox EV"),
        c("150 kW", "charging_power", 150, "kW", company="Chevrolet", product="Equinox EV"),
        c("$149", "price", 149, "USD", company="Nissan", product="Leaf", per="month"),
        c("36 months", "duration", 36, "month", company="Nissan", product="Leaf"),
        c("$8,532", ["price", "cost"], 8532, "USD", company="Nissan", product="Leaf"),
        c("149 miles", "range", 149, "mile", company="Nissan", product="Leaf"),
        c("$229", "price", 229, "USD", company="Honda", product="Prologue", per="month"),
        c("three years", "duration", 3, "year", company="Honda", product="Prologue"),
        c("78 days", "inventory", 78, "day", company="Honda", product="Prologue"),
        c("$349", "price", 349, "USD", company="Tesla", product="Model 3", per="month"),
        c("$50", "price_change", -50, "USD", company="Tesla", product="Model 3", role="change"),
        c("$399", "price", 399, "USD", company="Tesla", product="Model 3", per="month", superseded=True),
        c("four to six weeks", "wait_time", 4, "week", 6, company="Tesla", product="Model Y"),
        c("$4,000", "price_change", -4000, "USD", nth=1, company="Ford", product="Mustang Mach-E", role="change"),
        c("0%", "other", 0, "percent", company="Ford", product="Mustang Mach-E"),
        c("72 months", "duration", 72, "month", company="Ford", product="Mustang Mach-E"),
        c("7%", "price_change", -7, "percent", company="Kia", product="EV6", role="change"),
        c("$42,900", "price", 42900, "USD", company="Kia", product="EV6", superseded=True),
        c("$39,900", "price", 39900, "USD", company="Kia", product="EV6"),
        c("11-kW", "charging_power", 11, "kW", company="BMW"),
    ],
    names=mentions(TEXT, {
        "Hyundai": ("COMPANY", "Hyundai"),
        "Chevrolet": ("COMPANY", "Chevrolet"),
        "Nissan": ("COMPANY", "Nissan"),
        "Honda": ("COMPANY", "Honda"),
        "Kia": ("COMPANY", "Kia"),
        "Tesla": ("COMPANY", "Tesla"),
        "Ford": ("COMPANY", "Ford"),
        "BMW": ("COMPANY", "BMW"),
        "Ioniq 5 SE": ("PRODUCT", "Ioniq 5 SE"),
        "Equinox EV": ("PRODUCT", "Equinox EV"),
        "Leaf": ("PRODUCT", "Leaf"),
        "Prologue": ("PRODUCT", "Prologue"),
        "EV6": ("PRODUCT", "EV6"),
        "Model Y": ("PRODUCT", "Model Y"),
        "Model 3": ("PRODUCT", "Model 3"),
        "Mustang Mach-E": ("PRODUCT", "Mustang Mach-E"),
        "i4": ("PRODUCT", "i4"),
    }),
    checks=[
        dict(kind="rate", verdict="inconsistent", quotes=["$149", "36 months", "$8,532"], suggestion="fits $5,364"),
        dict(kind="rate", verdict="consistent", quotes=["$249", "also 24 months", "$5,976"]),
        dict(kind="growth", verdict="consistent", quotes=["7%", "$42,900", "$39,900"]),
        dict(kind="growth", verdict="consistent", quotes=["$50", "$399", "$349"]),
        dict(kind="agreement", verdict="consistent", quotes=["$159", "– $159"]),
    ],
)
