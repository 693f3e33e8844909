from goldlib import *
from mentions import mentions

TEXT = """Northvolt goes bust in Sweden; Heide start slips another year

STOCKHOLM, March 13 (BN) - The lights are still on in Skellefteå, but they burn on a receiver's account. Northvolt, once valued at $12 billion, filed for bankruptcy on Wednesday with liabilities of $8 billion (80.7 billion kronor), after a search for fresh money in the United States, where it had sought shelter from its creditors in November, came to nothing.

Some 5,000 employees were on its books at the end of January, as against 6,600 before the autumn cuts; by one estimate 2,800 of them will receive notice within days. Cash had run down to $30 million in November and a bridging credit of $100 million from truck maker Scania is used up.

The insolvency does not cover the German subsidiary. Near Heide, where Berlin and Kiel stand behind €600 million of convertible debt, construction goes on over 110 hectares, although first cells are now seen in 2027.

Porsche has taken over a small unit for high-performance cells with 200 workers. California's Lyten, valued by its backers at just over $1 billion, has expressed interest in what remains, including the 16-GWh works itself and six gigawatt-hours of storage assembly in Gdansk.

Creditors may lodge claims until May. Editor's telephone: +46 8 555 0142
"""

NAMES = {
    "Northvolt": ("COMPANY", "Northvolt"),
    "Scania": ("COMPANY", "Scania"),
    "Porsche": ("COMPANY", "Porsche"),
    "Lyten": ("COMPANY", "Lyten"),
}

doc = dict(
    id="d-northvolt.3", published="2025-03-13", source="baltic-newswire",
    title="Northvolt goes bust in Sweden; Heide start slips another year",
    text=TEXT,
    claims=[
        c("$12 billion", "valuation", 12000000000, "USD", company="Northvolt"),
        c("$8 billion", "debt", 8000000000, "USD", company="Northvolt", p=("2025-03-12", "2025-03-12")),
        c("80.7 billion kronor", "debt", 80700000000, "SEK", company="Northvolt", p=("2025-03-12", "2025-03-12")),
        c("5,000 employees", "headcount", 5000, "job", company="Northvolt", p=("2025-01-31", "2025-01-31")),
        c("6,600", "headcount", 6600, "job", company="Northvolt"),
        c("2,800", "layoffs", 2800, "job", company="Northvolt", status="forecast"),
        c("$30 million", "cash", 30000000, "USD", company="Northvolt", p=m(2024, 11)),
        c("$100 million", ["funding", "debt"], 100000000, "USD", company=["Scania", "Northvolt"]),
        c("€600 million", ["debt", "funding"], 600000000, "EUR", company="Northvolt"),
        c("110 hectares", "area", 110, "hectare", company="Northvolt"),
        c("2027", "production_start", None, "date", company="Northvolt", p=y(2027), status=["forecast", "plan"]),
        c("200 workers", "headcount", 200, "job", company=["Porsche", "Northvolt"]),
        c("$1 billion", "valuation", 1000000000, "USD", None, company="Lyten"),
        c("16-GWh", "capacity", 16, "GWh", company="Northvolt", per="year"),
        c("six gigawatt-hours", "capacity", 6, "GWh", company="Northvolt", per=['year', None]),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["$8 billion", "80.7 billion kronor"]),
        dict(kind="revision", verdict="consistent", quotes=[["d-northvolt.1", "2026"], "2027"]),
    ],
)
