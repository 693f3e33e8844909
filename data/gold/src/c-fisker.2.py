from goldlib import *
from mentions import mentions

TEXT = """Who still drives an Ocean? A post-mortem of Fisker

So that's that. Two days ago Fisker went to court, and the spreadsheet it filed makes for grim reading, folks.

Built in 2023: 10,193 cars. Sold in 2023: 4,929. The rest – I make that 5,264 – sat on lots from Baltimore to Antwerp, quietly ageing. Debts come to between $100 million and $500 billion, according to the petition, and a single lender, Heights Capital, holds notes with a face value of $183 million.

I leased mine for $379 a month over 36 months with nothing down. The window sticker promised 360 miles (579 km); in a Minnesota winter I saw 210 at best. It has been recalled three times, once for 12,523 vehicles whose brakes could go soft over bumps. The six-year, 60,000-mile warranty? Worth the paper.

There is one buyer in sight. American Lease, a New York outfit that rents cars to ride-hail drivers, has offered $46.3 million for 3,231 unsold Oceans, or $14,330 apiece – for a car listed at $68,999 a year ago.

Anyway. My thoughts are with the workers. Next week: why the 12V battery is the EV's appendix.

Filed under: start-ups, heartbreak | 41 comments | About the author: Dale has blogged since 2009 and owns 2 cats.
"""

doc = dict(
    id="c-fisker.2", published="2024-06-19", source="garage-gazette",
    title="Who still drives an Ocean? A post-mortem of Fisker",
    text=TEXT,
    claims=[
        c("10,193 cars", "production", 10193, "vehicle", company="Fisker", product="Ocean", p=y(2023)),
        c("4,929", ["deliveries", "sales"], 4929, "vehicle", company="Fisker", product="Ocean", p=y(2023)),
        c("5,264", "inventory", 5264, "vehicle", company="Fisker", product="Ocean"),
        c("$100 million and $500 billion", "debt", 100000000, "USD", 500000000000, company="Fisker"),
        c("$183 million", "debt", 183000000, "USD", company="Fisker"),
        c("$379", "price", 379, "USD", company="Fisker", product="Ocean", per="month"),
        c("36 months", "duration", 36, "month", company="Fisker", product="Ocean"),
        c("360 miles", "range", 360, "mile", company="Fisker", product="Ocean"),
        c("579 km", "range", 579, "km", company="Fisker", product="Ocean"),
        c("210", "range", 210, "mile", company="Fisker", product="Ocean"),
        c("three times", ["recall", "other"], 3, ["times", "item"], company="Fisker"),
        c("12,523 vehicles", "recall", 12523, "vehicle", company="Fisker", product="Ocean"),
        c("six-year", "warranty", 6, "year", company="Fisker", product="Ocean"),
        c("60,000-mile", "warranty", 60000, "mile", company="Fisker", product="Ocean"),
        c("$46.3 million", ["price", "investment", "other"], 46300000, "USD", company=["American Lease", "Fisker"], status="plan"),
        c("3,231", ["sales", "inventory", "orders"], 3231, "vehicle", company=["American Lease", "Fisker"], product="Ocean", status="plan"),
        c("$14,330", "price", 14330, "USD", company=["American Lease", "Fisker"], product="Ocean", per=["vehicle", None], status="plan"),
        c("$68,999", "price", 68999, "USD", company="Fisker", product="Ocean"),
    ],
    names=mentions(TEXT, {
        "Fisker": ("COMPANY", "Fisker"),
        "Heights Capital": ("COMPANY", "Heights Capital"),
        "American Lease": ("COMPANY", "American Lease"),
        "Ocean": ("PRODUCT", "Ocean"),
    }),
    checks=[
        dict(kind="sum", verdict="consistent", quotes=["10,193 cars", "4,929", "5,264"]),
        dict(kind="rate", verdict="consistent", quotes=["$46.3 million", "3,231", "$14,330"]),
        dict(kind="unit", verdict="consistent", quotes=["360 miles", "579 km"]),
        dict(kind=["conflict", "plausible"], verdict="inconsistent", quotes=["$100 million and $500 billion", ["c-fisker.1", "$100 million to $500 million"]], suggestion="fits with million for billion"),
        dict(kind="agreement", verdict="consistent", quotes=["10,193 cars", ["c-fisker.1", "10,193"]]),
        dict(kind="agreement", verdict="consistent", quotes=["4,929", ["c-fisker.1", "4,929"]]),
    ],
)
