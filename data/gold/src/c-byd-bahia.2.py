from goldlib import *
from mentions import mentions

TEXT = """First Bahia-built BYD leaves the line, a year behind and well over budget

- The car: a white Dolphin Mini, 115,800 reais in the shop, wheeled out on Tuesday before dignitaries.
- The bill: R$5.5 billion (US$1.0 billion), up 83% from the R$3 billion promised two years ago at the former Ford works.
- The volume: 50,000 cars this year from knocked-down kits; a yearly capacity of 150,000 once stamping and welding run next year; 300,000 in phase two and 600,000 eventually.
- The people: 1,005 on the payroll now. Direct and indirect posts at the end of the road: 20,000, says the firm, which had spoken of 5,000 when the deal was struck.
- Local content: 40% by the close of 2026, against next to none today. Besides the Mini, the Song Pro and the King sedan are coming, making three models.

The delay ("second half of 2024", said the 2023 announcement) had two causes: rain, and the labour inspectors who in December found 163 workers of a subcontractor lodged in what they termed slavery-like conditions. Prosecutors want damages of R$257 million (US$47 billion).

Meanwhile ships keep coming. Brazil took in 22,000 vehicles from BYD in May, some of them on the brand's own carrier, beating a step in the duty for electrics from 18% to 25% on July 1. It reaches 35% in July 2026. In the half-year to June, the brand registered 48,400 cars, 48% more than 32,700, which earned it 9th place overall and 4.2% of the market. Stock at ports and dealers is put at 60,000 units by rivals such as Stellantis, or seven months of sales.

BYD's dealers now number 180.

Also today: São João hangover? Five soups
"""

doc = dict(
    id="c-byd-bahia.2", published="2025-07-02", source="bahia-hoje-english",
    title="First Bahia-built BYD leaves the line, a year behind and well over budget",
    text=TEXT,
    claims=[
        c("115,800 reais", "price", 115800, "BRL", company="BYD", product="Dolphin Mini"),
        c("Tuesday", "production_start", None, "date", company="BYD", p=("2025-07-01", "2025-07-01")),
        c("R$5.5 billion", "investment", 5500000000, "BRL", company="BYD", status="plan"),
        c("US$1.0 billion", "investment", 1000000000, "USD", company="BYD", status="plan"),
        c("83%", "investment", 83, "percent", company="BYD", role="change", status="plan"),
        c("R$3 billion", "investment", 3000000000, "BRL", company="BYD", status="plan", superseded=True),
        c("50,000 cars", "production", 50000, "vehicle", company="BYD", p=y(2025), status="target"),
        c("150,000", "capacity", 150000, "vehicle", company="BYD", per="year", status=["plan", "target", "forecast"]),
        c("300,000", "capacity", 300000, "vehicle", company="BYD", per="year", status=["plan", "target", "forecast"]),
        c("600,000", "capacity", 600000, "vehicle", company="BYD", per="year", status=["plan", "target", "forecast"]),
        c("1,005", "headcount", 1005, "job", company="BYD"),
        c("20,000", "jobs", 20000, "job", company="BYD", status=["plan", "target", "forecast"]),
        c("5,000", "jobs", 5000, "job", company="BYD", status=["plan", "target", "forecast"], superseded=True),
        c("40%", "other", 40, "percent", company="BYD", p=(None, "2026-12-31"), status="target"),
        c("three models", "models", 3, "model", company="BYD", status="plan"),
        c("second half of 2024", "production_start", None, "date", company="BYD", p=h(2024, 2), status=["plan", "target", "forecast"], superseded=True),
        c("163 workers", ["headcount", "other"], 163, "job", company="BYD"),
        c("R$257 million", "cost", 257000000, "BRL", company="BYD"),
        c("US$47 billion", "cost", 47000000000, "USD", company="BYD"),
        c("22,000 vehicles", "imports", 22000, "vehicle", company="BYD", p=m(2025, 5)),
        c("18%", "tariff", 18, "percent"),
        c("25%", "tariff", 25, "percent", p=("2025-07-01", None)),
        c("35%", "tariff", 35, "percent", p=m(2026, 7), status="plan"),
        c("48,400 cars", "registrations", 48400, "vehicle", company="BYD", p=h(2025, 1)),
        c("48%", "registrations", 48, "percent", company="BYD", role="change", p=h(2025, 1)),
        c("32,700", "registrations", 32700, "vehicle", company="BYD", p=h(2024, 1)),
        c("4.2%", "market_share", 4.2, "percent", company="BYD", role=["share", "level"], p=h(2025, 1)),
        c("60,000 units", "inventory", 60000, "vehicle", company="BYD", status="forecast"),
        c("seven months", "inventory", 7, "month", company="BYD", status="forecast"),
        c("180", "stores", 180, "store", company="BYD"),
    ],
    names=mentions(TEXT, {
        "BYD": ("COMPANY", "BYD"),
        "Ford": ("COMPANY", "Ford"),
        "Stellantis": ("COMPANY", "Stellantis"),
        "Dolphin Mini": ("PRODUCT", "Dolphin Mini"),
        "Song Pro": ("PRODUCT", "Song Pro"),
        "King": ("PRODUCT", "King"),
    }),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["R$5.5 billion", "US$1.0 billion"]),
        dict(kind="growth", verdict="consistent", quotes=["R$5.5 billion", "R$3 billion", "83%"]),
        dict(kind="revision", verdict="consistent", quotes=["R$3 billion", "R$5.5 billion"]),
        dict(kind="fx", verdict="inconsistent", quotes=["R$257 million", "US$47 billion"], suggestion="fits with million for billion"),
        dict(kind="growth", verdict="consistent", quotes=["48%", "48,400 cars", "32,700"]),
        dict(kind="revision", verdict="consistent", quotes=["5,000", "20,000"]),
        dict(kind="agreement", verdict="consistent", quotes=["second half of 2024", ["c-byd-bahia.1", "second half of 2024"]]),
        dict(kind="agreement", verdict="consistent", quotes=["150,000", ["c-byd-bahia.1", "150,000"]]),
        dict(kind="agreement", verdict="consistent", quotes=["300,000", ["c-byd-bahia.1", "300,000"]]),
        dict(kind="revision", verdict="consistent", quotes=["R$5.5 billion", ["c-byd-bahia.1", "3 billion reais"]]),
    ],
)
