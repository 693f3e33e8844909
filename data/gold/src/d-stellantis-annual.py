from goldlib import *
from mentions import mentions

TEXT = """Yards cleared, coffers emptied: Stellantis closes its worst year

Profit at Stellantis shrivelled by 70% in 2024. The Fiat and Jeep maker was left with €5.5 billion ($5.8 billion) after €18.6 billion in 2023, on sales that were 17% smaller at €156.9 billion. What it calls adjusted operating income amounted to €8.6 billion, a margin of 5.5%. Industrial free cash flow swung to minus €6.0 billion from a positive €12.9 billion.

The medicine was bitter but it worked, finance chief Doug Ostermann claimed: dealers and factories together held 1.2 million vehicles at the end of December, 18% fewer than a year earlier, and 304,000 of these stood in the United States.

Second half / first half of 2024
- shipments: 2.54 million / 2.87 million; full year 5.51 million
- adjusted operating margin: 0.2% / 10.0%

Leapmotor, of whose European venture it owns 51%, has 400 points of sale on the continent and should have 600 by the end of 2026. R&D outlays, capitalised items included, remained at €5.9 billion; €49.5 billion of liquidity was available at year-end, and the workforce had shrunk by 4% to 248,243.

Maserati? Sold 11,300 cars, if anybody asks.
"""

NAMES = {
    "Stellantis": ("COMPANY", "Stellantis"),
    "Fiat": ("COMPANY", "Fiat"),
    "Leapmotor": ("COMPANY", "Leapmotor"),
    "Maserati": ("COMPANY", "Maserati"),
    "Jeep": ("COMPANY", "Jeep"),
}

doc = dict(
    id="d-stellantis-annual", published="2025-02-26", source="turin-evening-paper",
    title="Yards cleared, coffers emptied: Stellantis closes its worst year",
    text=TEXT,
    claims=[
        c("70%", "net_income", -70, "percent", company="Stellantis", role="change", p=y(2024)),
        c("€5.5 billion", "net_income", 5500000000, "EUR", company="Stellantis", p=y(2024)),
        c("$5.8 billion", "net_income", 5800000000, "USD", company="Stellantis", p=y(2024)),
        c("€18.6 billion", "net_income", 18600000000, "EUR", company="Stellantis", p=y(2023)),
        c("17%", "revenue", -17, "percent", company="Stellantis", role="change", p=y(2024)),
        c("€156.9 billion", "revenue", 156900000000, "EUR", company="Stellantis", p=y(2024)),
        c("€8.6 billion", "operating_income", 8600000000, "EUR", company="Stellantis", p=y(2024)),
        c("5.5%", "margin", 5.5, "percent", company="Stellantis", p=y(2024)),
        c("minus €6.0 billion", "cash_flow", -6000000000, "EUR", company="Stellantis", p=y(2024)),
        c("€12.9 billion", "cash_flow", 12900000000, "EUR", company="Stellantis", p=y(2023)),
        c("1.2 million vehicles", "inventory", 1200000, "vehicle", company="Stellantis", p=("2024-12-31", "2024-12-31")),
        c("18%", "inventory", -18, "percent", company="Stellantis", role="change", p=("2024-12-31", "2024-12-31")),
        c("304,000", "inventory", 304000, "vehicle", company="Stellantis", p=("2024-12-31", "2024-12-31")),
        c("2.54 million", ["deliveries", "sales"], 2540000, "vehicle", company="Stellantis", p=h(2024, 2)),
        c("2.87 million", ["deliveries", "sales"], 2870000, "vehicle", company="Stellantis", p=h(2024, 1)),
        c("5.51 million", ["deliveries", "sales"], 5510000, "vehicle", company="Stellantis", p=y(2024)),
        c("0.2%", "margin", 0.2, "percent", company="Stellantis", p=h(2024, 2)),
        c("10.0%", "margin", 10, "percent", company="Stellantis", p=h(2024, 1)),
        c("51%", "stake", 51, "percent", company=["Stellantis", "Leapmotor"]),
        c("400 points of sale", "stores", 400, "store", company="Leapmotor"),
        c("600", "stores", 600, "store", company="Leapmotor", p=by(2026), status=["target", "plan"]),
        c("€5.9 billion", "rnd", 5900000000, "EUR", company="Stellantis", p=y(2024)),
        c("€49.5 billion", "cash", 49500000000, "EUR", company="Stellantis", p=("2024-12-31", "2024-12-31")),
        c("4%", "headcount", -4, "percent", company="Stellantis", role="change", p=("2024-12-31", "2024-12-31")),
        c("248,243", "headcount", 248243, "job", company="Stellantis", p=("2024-12-31", "2024-12-31")),
        c("11,300 cars", "sales", 11300, "vehicle", company="Maserati", p=y(2024)),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["€18.6 billion", "€5.5 billion", "70%"]),
        dict(kind="fx", verdict="consistent", quotes=["€5.5 billion", "$5.8 billion"]),
        dict(kind="share", verdict="consistent", quotes=["€8.6 billion", "€156.9 billion", "5.5%"]),
        dict(kind="sum", verdict="inconsistent", quotes=["2.54 million", "2.87 million", "5.51 million"], suggestion="fits 5.41 million"),
    ],
)
