from goldlib import *
from mentions import mentions

TEXT = """Northvolt axes 1,600 positions and shelves expansion of its Arctic cell plant

STOCKHOLM, Sept 23 (BN) - Battery maker Northvolt will dismiss 1,600 people in its home country, it announced on Monday: 1,000 in Skellefteå, 400 in Västerås and 200 in Stockholm. One in five of its 8,000 employees worldwide is affected.

Work on the extension of the first factory, which was to add 30 GWh of annual output to the 16 GWh planned originally, is halted. That original part has yet to be mastered; according to the firm's accounts the site put out less than 1 GWh of cells in all of last year, and group losses swelled to $1.2 billion from $285 million in 2022.

BMW withdrew an order worth €2 billion ($2.2 billion) over late shipments. Since its foundation in 2016 the company has collected more than $15 billion from shareholders and creditors, among them Volkswagen, the largest owner with 21%, and Goldman Sachs, which holds 19.2%.

"Overarching momentum for electrification remains strong," chief executive Peter Carlsson, 54, said in a statement, adding that the German plant near Heide (60 GWh; 3,000 jobs) would still start up in 2026.

Union talks open on Tuesday.
"""

NAMES = {
    "Northvolt": ("COMPANY", "Northvolt"),
    "BMW": ("COMPANY", "BMW"),
    "Volkswagen": ("COMPANY", "Volkswagen"),
    "Goldman Sachs": ("COMPANY", "Goldman Sachs"),
}

doc = dict(
    id="d-northvolt.1", published="2024-09-23", source="baltic-newswire",
    title="Northvolt axes 1,600 positions and shelves expansion of its Arctic cell plant",
    text=TEXT,
    claims=[
        c("1,600 positions", "layoffs", 1600, "job", company="Northvolt", status=["plan", "actual"]),
        c("1,600 people", "layoffs", 1600, "job", company="Northvolt", status=["plan", "actual"]),
        c("1,000", "layoffs", 1000, "job", company="Northvolt", status=["plan", "actual"]),
        c("400", "layoffs", 400, "job", company="Northvolt", status=["plan", "actual"]),
        c("200", "layoffs", 200, "job", company="Northvolt", status=["plan", "actual"]),
        c("One in five", "layoffs", 20, "percent", company="Northvolt", role="share", status=["plan", "actual"]),
        c("8,000", "headcount", 8000, "job", company="Northvolt"),
        c("30 GWh", "capacity", 30, "GWh", company="Northvolt", per="year", status="plan"),
        c("16 GWh", "capacity", 16, "GWh", company="Northvolt", per="year", status="plan"),
        c("1 GWh", "production", None, "GWh", 1, company="Northvolt", p=y(2023)),
        c("$1.2 billion", "net_income", -1200000000, "USD", company="Northvolt", p=y(2023)),
        c("$285 million", "net_income", -285000000, "USD", company="Northvolt", p=y(2022)),
        c("€2 billion", "orders", 2000000000, "EUR", company="Northvolt"),
        c("$2.2 billion", "orders", 2200000000, "USD", company="Northvolt"),
        c("$15 billion", "funding", 15000000000, "USD", None, company="Northvolt"),
        c("21%", "stake", 21, "percent", company=["Volkswagen", "Northvolt"]),
        c("19.2%", "stake", 19.2, "percent", company=["Goldman Sachs", "Northvolt"]),
        c("60 GWh", "capacity", 60, "GWh", company="Northvolt", per="year", status="plan"),
        c("3,000 jobs", "jobs", 3000, "job", company="Northvolt", status="plan"),
        c("2026", "production_start", None, "date", company="Northvolt", p=y(2026), status="plan"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["1,600 positions", "1,600 people"]),
        dict(kind="sum", verdict="consistent", quotes=["1,000", "400", "200", "1,600 people"]),
        dict(kind="share", verdict="consistent", quotes=["1,600 people", "8,000", "One in five"]),
        dict(kind="fx", verdict="consistent", quotes=["€2 billion", "$2.2 billion"]),
    ],
)
