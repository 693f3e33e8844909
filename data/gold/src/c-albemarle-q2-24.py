from goldlib import *
from mentions import mentions

TEXT = """CHARLOTTE: Lithium price slump drags Albemarle to quarterly loss; third Kemerton train halted

The world's largest producer of the battery metal swung to a net loss of $188.2 million, or $1.96 a share, in the second quarter from a profit of $650.0 million a year ago and said on Wednesday it would stop building at one site and mothball another in Western Australia.

Sales slumped 40% to $1.43 billion (Q2 2023: $2.37 billion), although volumes in Energy Storage were 37% up. Three segments made up the total: Energy Storage with $830.1 million, Specialties with $334.6 million and Ketjen with $265.6 million. Adjusted EBITDA came to $386.4 million, a margin of 27%, as against $1.03 billion, a drop of 62.5%.

Battery-grade lithium carbonate now fetches $12 a kilogram, down from as much as $80 late in 2022. A break-even price is nearer to $15 for the industry, executives reckon.

Changes Down Under: construction of the third train at Kemerton ceases; the second goes into care and maintenance; the first, rated at 25,000 tonnes, runs on. The bill for this will be between $0.9 billion and $1.1 billion in the third quarter, while 40% of the Kemerton workforce, more than 300 people, will go.

Capital spending this year is put at $1.7 billion to $1.8 billion (2023: $2.1 billion). With $1.8 billion of cash against $3.5 billion of debt at mid-year, Albemarle, which counts Ford and BMW among its buyers, keeps its Kings Mountain, North Carolina, mine on the drawing board; Washington has pledged $149.7 million for it plus $90 million from the Pentagon. The site would yield enough spodumene concentrate (420,000 tonnes annually) for 1.2 million EVs a year.

Its $4.3 billion pursuit of Liontown was abandoned last October.
"""

doc = dict(
    id="c-albemarle-q2-24", published="2024-08-01", source="carolina-wire",
    title="CHARLOTTE: Lithium price slump drags Albemarle to quarterly loss; third Kemerton train halted",
    text=TEXT,
    claims=[
        c("$188.2 million", "net_income", -188200000, "USD", company="Albemarle", p=q(2024, 2)),
        c("$1.96", "net_income", -1.96, "USD", company="Albemarle", per="share", p=q(2024, 2)),
        c("$650.0 million", "net_income", 650000000, "USD", company="Albemarle", p=q(2023, 2)),
        c("40%", "revenue", -40, "percent", company="Albemarle", role="change", p=q(2024, 2)),
        c("$1.43 billion", "revenue", 1430000000, "USD", company="Albemarle", p=q(2024, 2)),
        c("$2.37 billion", "revenue", 2370000000, "USD", company="Albemarle", p=q(2023, 2)),
        c("37%", "sales", 37, "percent", company="Albemarle", role="change", p=q(2024, 2)),
        c("$830.1 million", "revenue", 830100000, "USD", company="Albemarle", p=q(2024, 2)),
        c("$334.6 million", "revenue", 334600000, "USD", company="Albemarle", p=q(2024, 2)),
        c("$265.6 million", "revenue", 265600000, "USD", company="Albemarle", p=q(2024, 2)),
        c("$386.4 million", "ebitda", 386400000, "USD", company="Albemarle", p=q(2024, 2)),
        c("27%", "margin", 27, "percent", company="Albemarle", p=q(2024, 2)),
        c("$1.03 billion", "ebitda", 1030000000, "USD", company="Albemarle", p=q(2023, 2)),
        c("62.5%", "ebitda", -62.5, "percent", company="Albemarle", role="change", p=q(2024, 2)),
        c("$12", ["battery_price", "price"], 12, "USD", per="kg"),
        c("$80", ["battery_price", "price"], None, "USD", 80, per="kg", p=q(2022, 4)),
        c("$15", ["battery_price", "price", "cost"], 15, "USD", per="kg"),
        c("25,000 tonnes", "capacity", 25000, "tonne", company="Albemarle", per=["year", None]),
        c("$0.9 billion and $1.1 billion", "cost", 900000000, "USD", 1100000000, company="Albemarle", p=q(2024, 3), status=["target", "forecast"]),
        c("40%", ["layoffs", "headcount"], 40, "percent", nth=1, company="Albemarle", role=["share", "level"]),
        c("300 people", "layoffs", 300, "job", None, company="Albemarle", status=["plan", "actual"]),
        c("$1.7 billion to $1.8 billion", "capex", 1700000000, "USD", 1800000000, company="Albemarle", p=y(2024), status=["target", "forecast"]),
        c("$2.1 billion", "capex", 2100000000, "USD", company="Albemarle", p=y(2023)),
        c("$1.8 billion", "cash", 1800000000, "USD", nth=1, company="Albemarle", p=("2024-06-30", "2024-06-30")),
        c("$3.5 billion", "debt", 3500000000, "USD", company="Albemarle", p=("2024-06-30", "2024-06-30")),
        c("$149.7 million", ["subsidy", "funding"], 149700000, "USD", company="Albemarle", status="plan"),
        c("$90 million", ["subsidy", "funding"], 90000000, "USD", company="Albemarle", status="plan"),
        c("420,000 tonnes", ["capacity", "production"], 420000, "tonne", company="Albemarle", per="year", status=["plan", "target", "forecast"]),
        c("1.2 million EVs", ["capacity", "production", "other"], 1200000, "vehicle", company="Albemarle", per="year", status=["plan", "target", "forecast"]),
        c("$4.3 billion", "investment", 4300000000, "USD", company="Albemarle", status="plan"),
    ],
    names=mentions(TEXT, {
        "Albemarle": ("COMPANY", "Albemarle"),
        "Liontown": ("COMPANY", "Liontown"),
        "Ford": ("COMPANY", "Ford"),
        "BMW": ("COMPANY", "BMW"),
    }),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["40%", "$1.43 billion", "$2.37 billion"]),
        dict(kind="sum", verdict="consistent", quotes=["$830.1 million", "$334.6 million", "$265.6 million", "$1.43 billion"]),
        dict(kind="share", verdict="consistent", quotes=["$386.4 million", "$1.43 billion", "27%"]),
        dict(kind="growth", verdict="consistent", quotes=["$386.4 million", "$1.03 billion", "62.5%"]),
    ],
)
