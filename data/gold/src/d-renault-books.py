from goldlib import *
from mentions import mentions

TEXT = """Record margin, borrowed trouble: what Renault's accounts say

“The best year in our history” – Luca de Meo, 57, does not do understatement. And yes, 7.6 percent of €56.2 billion ($5.87 billion) in turnover stuck as operating profit, €4.26 billion in plain figures. Cars sold numbered 2.26 million, 1.3 percent above 2023.

Further down the page the mood changes. A capital loss on Nissan shares drained €1.5 billion; the net result, group share, therefore came to €0.75 billion, 66 percent below the €2.2 billion of the previous year. Free cash flow fared better at €2.88 billion, and automotive net cash climbed by €3.4 billion to €7.1 billion on 31 December.

Stocks are tight: 539,000 vehicles at year-end, and anyone who orders now has to wait two months. Selling, general and administrative expense took €4.9 billion, or 8.7 percent of revenue; gross profit, before all that, was €11.6 billion.

The electric subsidiary Ampere, which was to be floated at a value of €8 billion to €10 billion, stays where it is. It intends to slash the production cost of its next models by 40 percent before 2028.

For 2025 Renault promises a margin of 7 percent or more and at least €2 billion of free cash flow. Geely declined to comment.
"""

NAMES = {
    "Renault": ("COMPANY", "Renault"),
    "Nissan": ("COMPANY", "Nissan"),
    "Ampere": ("COMPANY", "Ampere"),
    "Geely": ("COMPANY", "Geely"),
}

doc = dict(
    id="d-renault-books", published="2025-02-20", source="place-de-la-bourse",
    title="Record margin, borrowed trouble: what Renault's accounts say",
    text=TEXT,
    claims=[
        c("7.6 percent", "margin", 7.6, "percent", company="Renault", p=y(2024)),
        c("€56.2 billion", "revenue", 56200000000, "EUR", company="Renault", p=y(2024)),
        c("$5.87 billion", "revenue", 5870000000, "USD", company="Renault", p=y(2024)),
        c("€4.26 billion", "operating_income", 4260000000, "EUR", company="Renault", p=y(2024)),
        c("2.26 million", "sales", 2260000, "vehicle", company="Renault", p=y(2024)),
        c("1.3 percent", "sales", 1.3, "percent", company="Renault", role="change", p=y(2024)),
        c("€1.5 billion", "cost", 1500000000, "EUR", company="Renault", p=y(2024)),
        c("€0.75 billion", "net_income", 750000000, "EUR", company="Renault", p=y(2024)),
        c("66 percent", "net_income", -66, "percent", company="Renault", role="change", p=y(2024)),
        c("€2.2 billion", "net_income", 2200000000, "EUR", company="Renault", p=y(2023)),
        c("€2.88 billion", "cash_flow", 2880000000, "EUR", company="Renault", p=y(2024)),
        c("€3.4 billion", "cash", 3400000000, "EUR", company="Renault", role="change", p=("2024-12-31", "2024-12-31")),
        c("€7.1 billion", "cash", 7100000000, "EUR", company="Renault", p=("2024-12-31", "2024-12-31")),
        c("539,000 vehicles", "inventory", 539000, "vehicle", company="Renault", p=("2024-12-31", "2024-12-31")),
        c("two months", "wait_time", 2, "month", company="Renault"),
        c("€4.9 billion", "opex", 4900000000, "EUR", company="Renault", p=y(2024)),
        c("8.7 percent", "opex", 8.7, "percent", company="Renault", role="share", p=y(2024)),
        c("€11.6 billion", "gross_profit", 11600000000, "EUR", company="Renault", p=y(2024)),
        c("€8 billion to €10 billion", "valuation", 8000000000, "EUR", 10000000000, company="Ampere", status=["target", "plan", "forecast"]),
        c("40 percent", "cost", -40, "percent", company="Ampere", role="change", p=(None, "2027-12-31"), status=["target", "plan"]),
        c("7 percent", "margin", 7, "percent", None, nth=1, company="Renault", p=y(2025), status=["target", "forecast"]),
        c("€2 billion", "cash_flow", 2000000000, "EUR", None, company="Renault", p=y(2025), status=["target", "forecast"]),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="inconsistent", quotes=["€56.2 billion", "$5.87 billion"], suggestion="fits $58.7 billion"),
        dict(kind="share", verdict="consistent", quotes=["€4.26 billion", "€56.2 billion", "7.6 percent"]),
        dict(kind="growth", verdict="consistent", quotes=["€2.2 billion", "€0.75 billion", "66 percent"]),
        dict(kind="share", verdict="consistent", quotes=["€4.9 billion", "€56.2 billion", "8.7 percent"]),
    ],
)
