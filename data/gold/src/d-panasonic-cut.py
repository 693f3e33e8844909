from goldlib import *
from mentions import mentions

TEXT = """Panasonic lowers battery outlook as luxury EVs gather dust

Because Tesla's Model S and Model X have become too dear for an American tax rebate, hardly anyone orders the Japanese-made cells inside them, and Panasonic had to throttle its domestic lines by 60% in the quarter to September.

The energy segment, hitherto expected to earn 135 billion yen in the year to March 2024, is now down for $115 billion (767 million yen), i.e. 15% less; its sales forecast was lowered to 950 billion yen from 1.02 trillion yen. The parent as a whole sticks to 400 billion yen of operating profit. In the July-September term that came to 102.5 billion yen, 19% up from 86.1 billion yen, US credits of 44 billion yen being the chief contributor.

Kansas is unaffected. The $4 billion plant at De Soto, 30 GWh a year and 4,000 jobs strong, is to open by the end of March 2025; the Nevada works, at 39 GWh, will be made 10% more productive within three years. R&D costs of the segment, 22 billion yen in the half-year, went up by a fifth.

Chemistry news, too: energy density is to improve by 25% by 2031. Subaru and Mazda have both opened talks; Lucid buys as well.
"""

NAMES = {
    "Panasonic": ("COMPANY", "Panasonic"),
    "Tesla": ("COMPANY", "Tesla"),
    "Lucid": ("COMPANY", "Lucid"),
    "Mazda": ("COMPANY", "Mazda"),
    "Subaru": ("COMPANY", "Subaru"),
    "Model S": ("PRODUCT", "Model S"),
    "Model X": ("PRODUCT", "Model X"),
}

doc = dict(
    id="d-panasonic-cut", published="2023-10-30", source="kadoma-ledger",
    title="Panasonic lowers battery outlook as luxury EVs gather dust",
    text=TEXT,
    claims=[
        c("60%", "production", -60, "percent", company="Panasonic", role="change", p=q(2023, 3)),
        c("135 billion yen", "operating_income", 135000000000, "JPY", company="Panasonic", p=("2023-04-01", "2024-03-31"), status=["target", "forecast"], superseded=True),
        c("$115 billion", "operating_income", 115000000000, "USD", company="Panasonic", p=("2023-04-01", "2024-03-31"), status=["target", "forecast"]),
        c("767 million yen", "operating_income", 767000000, "JPY", company="Panasonic", p=("2023-04-01", "2024-03-31"), status=["target", "forecast"]),
        c("15%", "operating_income", -15, "percent", company="Panasonic", role="change", p=("2023-04-01", "2024-03-31"), status=["target", "forecast"]),
        c("950 billion yen", "revenue", 950000000000, "JPY", company="Panasonic", p=("2023-04-01", "2024-03-31"), status=["target", "forecast"]),
        c("1.02 trillion yen", "revenue", 1020000000000, "JPY", company="Panasonic", p=("2023-04-01", "2024-03-31"), status=["target", "forecast"], superseded=True),
        c("400 billion yen", "operating_income", 400000000000, "JPY", company="Panasonic", p=("2023-04-01", "2024-03-31"), status=["target", "forecast"]),
        c("102.5 billion yen", "operating_income", 102500000000, "JPY", company="Panasonic", p=q(2023, 3)),
        c("19%", "operating_income", 19, "percent", company="Panasonic", role="change", p=q(2023, 3)),
        c("86.1 billion yen", "operating_income", 86100000000, "JPY", company="Panasonic", p=q(2022, 3)),
        c("44 billion yen", "subsidy", 44000000000, "JPY", company="Panasonic", p=q(2023, 3)),
        c("$4 billion", "investment", 4000000000, "USD", company="Panasonic", status="plan"),
        c("30 GWh", "capacity", 30, "GWh", company="Panasonic", per="year", status="plan"),
        c("4,000 jobs", "jobs", 4000, "job", company="Panasonic", status="plan"),
        c("end of March 2025", "production_start", None, "date", company="Panasonic", p=(None, "2025-03-31"), status="plan"),
        c("39 GWh", "capacity", 39, "GWh", company="Panasonic", per="year"),
        c("10%", "capacity", 10, "percent", company="Panasonic", role="change", status=["plan", "target"], p=(None, '2026-10-30')),
        c("22 billion yen", "rnd", 22000000000, "JPY", company="Panasonic", p=("2023-04-01", "2023-09-30")),
        c("a fifth", "rnd", 20, "percent", company="Panasonic", role="change", p=("2023-04-01", "2023-09-30")),
        c("25%", "energy_density", 25, "percent", company="Panasonic", role="change", p=by(2031), status=["target", "plan"]),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="inconsistent", quotes=["$115 billion", "767 million yen"], suggestion="fits if the currencies are swapped"),
        dict(kind="revision", verdict="consistent", quotes=["1.02 trillion yen", "950 billion yen"]),
        dict(kind="growth", verdict="consistent", quotes=["86.1 billion yen", "102.5 billion yen", "19%"]),
    ],
)
