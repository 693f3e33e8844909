from goldlib import *
from mentions import mentions

TEXT = """Rivian picks Georgia for $5 billion plant as first report as listed company disappoints

ATLANTA, Dec. 16 (Coastal Wire) - The electric-truck maker whose flotation was the biggest of the year said Thursday it would spend $5 billion on a campus of 2,000 acres east of Atlanta, to employ 7,500 and, once finished, to assemble up to 400,000 vehicles a year. Ground is to be broken next summer; the first vehicle should leave the line in 2024.

The announcement sweetened a quarter in which Rivian made revenue of $1 million from 11 R1Ts and lost $1.23 billion. Output this year will be "a few hundred vehicles short" of its 1,200-unit goal, though 652 had been built by Wednesday. Reservations for the R1T and R1S stood at 71,000, versus 55,400 at the end of October, i.e. 28 percent more. An additional 100,000 vans are on order for Amazon, due by 2030.

Capacity at the existing works in Normal, Illinois, is to go from 150,000 to 200,000 vehicles a year.

The stock fell 5.3 percent to $108.87; Ford owns about 12 percent. Georgia did not disclose its incentives.
"""

doc = dict(
    id="c-rivian-georgia.1", published="2021-12-16", source="coastal-wire",
    title="Rivian picks Georgia for $5 billion plant as first report as listed company disappoints",
    text=TEXT,
    claims=[
        c("$5 billion", "investment", 5000000000, "USD", company="Rivian", status="plan"),
        c("$5 billion", "investment", 5000000000, "USD", nth=1, company="Rivian", status="plan"),
        c("2,000 acres", "area", 2000, "acre", company="Rivian", status=["plan", "actual"]),
        c("7,500", "jobs", 7500, "job", company="Rivian", status=["plan", "target", "forecast"]),
        c("400,000 vehicles", "capacity", None, "vehicle", 400000, company="Rivian", per="year", status=["plan", "target", "forecast"]),
        c("2024", "production_start", None, "date", company="Rivian", p=y(2024), status=["plan", "target", "forecast"]),
        c("$1 million", "revenue", 1000000, "USD", company="Rivian", p=q(2021, 3)),
        c("11 R1Ts", "deliveries", 11, "vehicle", company="Rivian", product="R1T", p=q(2021, 3)),
        c("$1.23 billion", "net_income", -1230000000, "USD", company="Rivian", p=q(2021, 3)),
        c("1,200-unit", "production", 1200, "vehicle", company="Rivian", p=y(2021), status="target"),
        c("652", "production", 652, "vehicle", company="Rivian", p=('2021-01-01', '2021-12-15')),
        c("71,000", "orders", 71000, "order", company="Rivian"),
        c("55,400", "orders", 55400, "order", company="Rivian", p=("2021-10-31", "2021-10-31")),
        c("28 percent", "orders", 28, "percent", company="Rivian", role="change"),
        c("100,000 vans", "orders", 100000, ["vehicle", "order"], company=["Amazon", "Rivian"], p=by(2030)),
        c("150,000", "capacity", 150000, "vehicle", company="Rivian", per="year"),
        c("200,000 vehicles", "capacity", 200000, "vehicle", company="Rivian", per="year", status=["plan", "target", "forecast"]),
        c("5.3 percent", "share_price", -5.3, "percent", company="Rivian", role="change", p=("2021-12-16", "2021-12-16")),
        c("$108.87", "share_price", 108.87, "USD", company="Rivian", per=["share", None], p=("2021-12-16", "2021-12-16")),
        c("12 percent", "stake", 12, "percent", company=["Ford", "Rivian"]),
    ],
    names=mentions(TEXT, {
        "Rivian": ("COMPANY", "Rivian"),
        "Amazon": ("COMPANY", "Amazon"),
        "Ford": ("COMPANY", "Ford"),
        "R1T": ("PRODUCT", "R1T"),
        "R1S": ("PRODUCT", "R1S"),
    }),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["28 percent", "71,000", "55,400"]),
        dict(kind="agreement", verdict="consistent", quotes=["$5 billion", "$5 billion on"]),
    ],
)
