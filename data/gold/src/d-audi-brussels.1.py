from goldlib import *
from mentions import mentions

TEXT = """Audi sets date for end of Brussels car-making

BRUSSELS, Oct 29 (BNS) - Audi will stop production at Forest, its only all-electric works, on February 28, management told the works council on Tuesday. None of the 26 investors that had looked at the site since July came up with a plan that could be sustained, it said.

About 3,000 people are affected; 1,500 of them would lose their jobs this autumn in a first wave, the rest in two steps next year. The parent, Volkswagen, has set aside €1.6 billion ($1.7 billion) for the closure. Demand for the Q8 e-tron, its sole product, tumbled: 48,000 units rolled off the line in 2023, whereas this year's plan of 27,000 was later cut to 20,000.

Audi's operating profit in the third quarter dropped to €106 million, 91% less than the €1.2 billion of the same period in 2023, in part because of Brussels. The margin was 0.7%.

The site covers 54 hectares. Unions have called a march for Thursday.
"""

NAMES = {
    "Audi": ("COMPANY", "Audi"),
    "Volkswagen": ("COMPANY", "Volkswagen"),
    "Q8 e-tron": ("PRODUCT", "Q8 e-tron"),
}

doc = dict(
    id="d-audi-brussels.1", published="2024-10-29", source="benelux-news-service",
    title="Audi sets date for end of Brussels car-making",
    text=TEXT,
    claims=[
        c("26 investors", "other", 26, "item", company="Audi"),
        c("3,000 people", ["layoffs", "headcount"], 3000, "job", company="Audi", status="plan"),
        c("1,500", "layoffs", 1500, "job", company="Audi", status="plan"),
        c("€1.6 billion", "cost", 1600000000, "EUR", company=["Volkswagen", "Audi"]),
        c("$1.7 billion", "cost", 1700000000, "USD", company=["Volkswagen", "Audi"]),
        c("48,000 units", "production", 48000, "vehicle", company="Audi", product="Q8 e-tron", p=y(2023)),
        c("27,000", "production", 27000, "vehicle", company="Audi", product="Q8 e-tron", p=y(2024), status=["target", "plan"], superseded=True),
        c("20,000", "production", 20000, "vehicle", company="Audi", product="Q8 e-tron", p=y(2024), status=["target", "plan"]),
        c("€106 million", "operating_income", 106000000, "EUR", company="Audi", p=q(2024, 3)),
        c("91%", "operating_income", -91, "percent", company="Audi", role="change", p=q(2024, 3)),
        c("€1.2 billion", "operating_income", 1200000000, "EUR", company="Audi", p=q(2023, 3)),
        c("0.7%", "margin", 0.7, "percent", company="Audi", p=q(2024, 3)),
        c("54 hectares", "area", 54, "hectare", company="Audi"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["€1.6 billion", "$1.7 billion"]),
        dict(kind="growth", verdict="consistent", quotes=["€1.2 billion", "€106 million", "91%"]),
        dict(kind="revision", verdict="consistent", quotes=["27,000", "20,000"]),
    ],
)
