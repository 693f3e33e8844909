from goldlib import *
from mentions import mentions

TEXT = """Cranes leave Rivian's Georgia field: what was promised, what is left

Stanton Springs, pop. hardly anybody, has got its quiet back. While unveiling its midsize R2 on Thursday, Rivian said that construction of the Georgia factory would pause and that the new SUV would be made in Illinois instead, sparing the company $2.25 billion.

Then and now:
* Cost to build: $5 million, as announced in December 2021
* First vehicle: 2024 at first, later 2026; now nobody will say
* Volume: 400,000 a year in two phases, of which 200,000 in the first
* Work: 7,500 jobs, a promise that carries $1.5 billion in state and local incentives

In Normal, capacity goes up to 215,000 a year, 155,000 of them R2s. The R2 will start at $45,000, exceed 300 miles (483 km) per charge, seat five and arrive in the first half of 2026; 68,000 people had put down $100 within a day. Two smaller cars, the R3 and R3X, were a surprise encore.

Investors cheered: the shares jumped 13.4 percent to $12.51. Since the February layoffs, which hit 10 percent of salaried staff, they had known mostly one direction.

Local reaction was mixed. "We graded 1,800 acres for a promise," said Joy Pruitt, 71, whose pasture adjoins the site.

Read the Ledger on paper: call 770-555-0129.
"""

doc = dict(
    id="c-rivian-georgia.2", published="2024-03-09", source="peach-state-ledger",
    title="Cranes leave Rivian's Georgia field: what was promised, what is left",
    text=TEXT,
    claims=[
        c("Thursday", "launch", None, "date", company="Rivian", product="R2", p=("2024-03-07", "2024-03-07")),
        c("$2.25 billion", ["cost", "capex"], 2250000000, "USD", company="Rivian", status="forecast"),
        c("$5 million", "investment", 5000000, "USD", company="Rivian", status="plan"),
        c("2024", "production_start", None, "date", company="Rivian", p=y(2024), status=["plan", "target", "forecast"], superseded=True),
        c("2026", "production_start", None, "date", company="Rivian", p=y(2026), status=["plan", "target", "forecast"], superseded=True),
        c("400,000", "capacity", 400000, "vehicle", company="Rivian", per=["year", None], status=["plan", "target", "forecast"]),
        c("200,000", "capacity", 200000, "vehicle", company="Rivian", per=["year", None], status=["plan", "target", "forecast"]),
        c("7,500 jobs", "jobs", 7500, "job", company="Rivian", status=["plan", "target", "forecast"]),
        c("$1.5 billion", "subsidy", 1500000000, "USD", company="Rivian", status=["plan", "actual"]),
        c("215,000", "capacity", 215000, "vehicle", company="Rivian", per="year", status=["plan", "target", "forecast"]),
        c("155,000", "capacity", 155000, "vehicle", company="Rivian", product="R2", per="year", status=["plan", "target", "forecast"]),
        c("$45,000", "price", 45000, "USD", company="Rivian", product="R2", status=["plan", "target", "forecast"]),
        c("300 miles", "range", 300, "mile", None, company="Rivian", product="R2", status=["plan", "target", "forecast"]),
        c("483 km", "range", 483, "km", None, company="Rivian", product="R2", status=["plan", "target", "forecast"]),
        c("five", "seats", 5, "item", company="Rivian", product="R2"),
        c("first half of 2026", "delivery_start", None, "date", company="Rivian", product="R2", p=("2026-01-01", "2026-06-30"), status=["plan", "target", "forecast"]),
        c("68,000 people", "orders", 68000, "order", company="Rivian", product="R2", p=('2024-03-07', '2024-03-08')),
        c("$100", "price", 100, "USD", company="Rivian", product="R2"),
        c("13.4 percent", "share_price", 13.4, "percent", company="Rivian", role="change", p=("2024-03-07", "2024-03-07")),
        c("$12.51", "share_price", 12.51, "USD", company="Rivian", per=["share", None], p=("2024-03-07", "2024-03-07")),
        c("10 percent", "layoffs", 10, "percent", company="Rivian", role=["share", "level"], p=m(2024, 2)),
        c("1,800 acres", "area", 1800, "acre", company="Rivian"),
    ],
    names=mentions(TEXT, {
        "Rivian": ("COMPANY", "Rivian"),
        "R2": ("PRODUCT", "R2"),
        "R3X": ("PRODUCT", "R3X"),
        "R3": ("PRODUCT", "R3"),
    }),
    checks=[
        dict(kind="conflict", verdict="inconsistent", quotes=["$5 million", ["c-rivian-georgia.1", "$5 billion on"]], suggestion="fits with billion for million"),
        dict(kind="agreement", verdict="consistent", quotes=["7,500 jobs", ["c-rivian-georgia.1", "7,500"]]),
        dict(kind="revision", verdict="consistent", quotes=["2024", "2026"]),
        dict(kind="unit", verdict="consistent", quotes=["300 miles", "483 km"]),
    ],
)
