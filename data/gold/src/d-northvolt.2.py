from goldlib import *
from mentions import mentions

TEXT = """What is left of Europe's battery dream? Five takeaways from the Northvolt cuts

1. It is worse than it looks from abroad. Within Sweden, a quarter of the staff must go: 1,600 of 6,400.

2. Growth is cancelled first. The 20 GWh a year by which Northvolt Ett was to be enlarged will not be built for now, whereas the first stage remains the plan on paper.

3. The lenders get nervous. January's green loan of $5 billion (£4.5 billion), at the time the biggest of its kind on this continent, has hardly been touched, because its conditions are tied to the very expansion that has just been stopped. Cash is said to have dipped to $340 million at the end of August, enough for ten weeks.

4. Customers have options. BMW, which tore up a contract for €2 billion, is buying in Asia. Scania, dependent on one supplier for the 1,100 electric trucks it hoped to build this year, has cut that figure to 400.

5. Technology was never the point. Northvolt's newest sodium-ion cell reaches 160 Wh/kg, its lithium-metal sibling 400 Wh/kg. Yield is another matter.

Marcus Ek, 38, writes this column on Tuesdays. He owns no shares. Support him with 25 kronor a week.
"""

NAMES = {
    "Northvolt": ("COMPANY", "Northvolt"),
    "BMW": ("COMPANY", "BMW"),
    "Scania": ("COMPANY", "Scania"),
}

doc = dict(
    id="d-northvolt.2", published="2024-09-24", source="cells-and-volts",
    title="What is left of Europe's battery dream? Five takeaways from the Northvolt cuts",
    text=TEXT,
    claims=[
        c("a quarter", "layoffs", 25, "percent", company="Northvolt", role="share", status=["plan", "actual"]),
        c("1,600", "layoffs", 1600, "job", company="Northvolt", status=["plan", "actual"]),
        c("6,400", "headcount", 6400, "job", company="Northvolt"),
        c("20 GWh", "capacity", 20, "GWh", company="Northvolt", per="year", status="plan"),
        c("$5 billion", ["funding", "debt"], 5000000000, "USD", company="Northvolt", p=m(2024, 1)),
        c("£4.5 billion", ["funding", "debt"], 4500000000, "GBP", company="Northvolt", p=m(2024, 1)),
        c("$340 million", "cash", 340000000, "USD", company="Northvolt", p=("2024-08-31", "2024-08-31")),
        c("ten weeks", "duration", 10, "week", company="Northvolt"),
        c("€2 billion", "orders", 2000000000, "EUR", company=["BMW", "Northvolt"]),
        c("1,100 electric trucks", "production", 1100, "vehicle", company="Scania", p=y(2024), status=["target", "forecast"], superseded=True),
        c("400", "production", 400, "vehicle", nth=1, company="Scania", p=y(2024), status=["target", "forecast"]),
        c("160 Wh/kg", "energy_density", 160, "Wh/kg", company="Northvolt"),
        c("400 Wh/kg", "energy_density", 400, "Wh/kg", company="Northvolt"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="share", verdict="consistent", quotes=["1,600", "6,400", "a quarter"]),
        dict(kind="fx", verdict="inconsistent", quotes=["$5 billion", "£4.5 billion"], suggestion="fits if the currency is EUR"),
        dict(kind="revision", verdict="consistent", quotes=["1,100 electric trucks", "to 400"]),
        dict(kind="agreement", verdict="consistent", quotes=[["d-northvolt.1", "1,600 people"], "1,600"]),
        dict(kind="agreement", verdict="consistent", quotes=[["d-northvolt.1", "€2 billion"], "€2 billion"]),
        dict(kind="conflict", verdict="inconsistent", quotes=[["d-northvolt.1", "30 GWh"], "20 GWh"]),
    ],
)
