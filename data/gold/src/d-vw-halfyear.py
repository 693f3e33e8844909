from goldlib import *
from mentions import mentions

TEXT = """Tariffs and thin electric margins eat into VW's half-year profit

WOLFSBURG — Operating profit at Volkswagen shrank by 33% to €6.7 billion between January and June, from €10.05 billion in the first six months of last year, while revenue was all but unchanged: €158.4 billion (about $186 billion) as against €158.8 billion. That leaves a return on sales of 4.2%, 2.1 points less than in 2024's opening half, when the carmaker still managed 6.3%.

US import duties alone swallowed €1.3 billion. What hurt as well, finance chief Arno Antlitz said, was success of the wrong kind. The group handed over 465,500 fully electric vehicles, 47% more than the 317,200 of a year before, and these earn far less than a Tiguan.

Guidance has been trimmed accordingly. The 2025 operating margin is now put at 4% to 5% (so far: 5.5% to 6.5%), automotive net cash flow at €1 billion to €3 billion instead of €2 billion to €5 billion.

R&D spending in the division fell to €9.9 billion, equal to 13.1% of its sales; liquidity there amounted to €28.4 billion at 30 June. Of the 35,000 jobs that are to go in Germany by 2030, more than 20,000 departures have been agreed.

Porsche's earnings collapsed. Audi, Cariad and the venture with Rivian all weighed on the accounts, and the ID. Every1, a €20,000 car, will not arrive before 2027.

- Read also: ID.7 Tourer, 1,500 km, two toddlers
"""

NAMES = {
    "Volkswagen": ("COMPANY", "Volkswagen"),
    "VW": ("COMPANY", "Volkswagen"),
    "Porsche": ("COMPANY", "Porsche"),
    "Audi": ("COMPANY", "Audi"),
    "Cariad": ("COMPANY", "Cariad"),
    "Rivian": ("COMPANY", "Rivian"),
    "ID.7 Tourer": ("PRODUCT", "ID.7 Tourer"),
    "ID. Every1": ("PRODUCT", "ID. Every1"),
    "Tiguan": ("PRODUCT", "Tiguan"),
}

doc = dict(
    id="d-vw-halfyear", published="2025-07-25", source="rhine-financial",
    title="Tariffs and thin electric margins eat into VW's half-year profit",
    text=TEXT,
    claims=[
        c("33%", "operating_income", -33, "percent", company=["Volkswagen", "VW"], role="change", p=h(2025, 1)),
        c("€6.7 billion", "operating_income", 6700000000, "EUR", company=["Volkswagen", "VW"], p=h(2025, 1)),
        c("€10.05 billion", "operating_income", 10050000000, "EUR", company=["Volkswagen", "VW"], p=h(2024, 1)),
        c("€158.4 billion", "revenue", 158400000000, "EUR", company=["Volkswagen", "VW"], p=h(2025, 1)),
        c("$186 billion", "revenue", 186000000000, "USD", company=["Volkswagen", "VW"], p=h(2025, 1)),
        c("€158.8 billion", "revenue", 158800000000, "EUR", company=["Volkswagen", "VW"], p=h(2024, 1)),
        c("4.2%", "margin", 4.2, "percent", company=["Volkswagen", "VW"], p=h(2025, 1)),
        c("2.1 points", "margin", -2.1, "percentage_point", company=["Volkswagen", "VW"], role="change", p=h(2025, 1)),
        c("6.3%", "margin", 6.3, "percent", company=["Volkswagen", "VW"], p=h(2024, 1)),
        c("€1.3 billion", ["tariff", "cost"], 1300000000, "EUR", company=["Volkswagen", "VW"], p=h(2025, 1)),
        c("465,500 fully electric vehicles", "deliveries", 465500, "vehicle", company=["Volkswagen", "VW"], p=h(2025, 1)),
        c("47%", "deliveries", 47, "percent", company=["Volkswagen", "VW"], role="change", p=h(2025, 1)),
        c("317,200", "deliveries", 317200, "vehicle", company=["Volkswagen", "VW"], p=h(2024, 1)),
        c("4% to 5%", "margin", 4, "percent", 5, company=["Volkswagen", "VW"], p=y(2025), status=["target", "forecast"]),
        c("5.5% to 6.5%", "margin", 5.5, "percent", 6.5, company=["Volkswagen", "VW"], p=y(2025), status=["target", "forecast"], superseded=True),
        c("€1 billion to €3 billion", "cash_flow", 1000000000, "EUR", 3000000000, company=["Volkswagen", "VW"], p=y(2025), status=["target", "forecast"]),
        c("€2 billion to €5 billion", "cash_flow", 2000000000, "EUR", 5000000000, company=["Volkswagen", "VW"], p=y(2025), status=["target", "forecast"], superseded=True),
        c("€9.9 billion", "rnd", 9900000000, "EUR", company=["Volkswagen", "VW"], p=h(2025, 1)),
        c("13.1%", "rnd", 13.1, "percent", company=["Volkswagen", "VW"], role="share", p=h(2025, 1)),
        c("€28.4 billion", "cash", 28400000000, "EUR", company=["Volkswagen", "VW"], p=("2025-06-30", "2025-06-30")),
        c("35,000 jobs", "layoffs", 35000, "job", company=["Volkswagen", "VW"], p=by(2030), status="plan"),
        c("20,000", "layoffs", 20000, "job", None, company=["Volkswagen", "VW"], status=["actual", "plan"]),
        c("€20,000", "price", 20000, "EUR", company=["Volkswagen", "VW"], product="ID. Every1", status=["actual", "plan", "target"]),
        c("2027", "launch", None, "date", company=["Volkswagen", "VW"], product="ID. Every1", p=('2027-01-01', None), status="plan"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["€10.05 billion", "€6.7 billion", "33%"]),
        dict(kind="fx", verdict="consistent", quotes=["€158.4 billion", "$186 billion"]),
        dict(kind="share", verdict="consistent", quotes=["€6.7 billion", "€158.4 billion", "4.2%"]),
        dict(kind="growth", verdict="consistent", quotes=["6.3%", "4.2%", "2.1 points"]),
        dict(kind="growth", verdict="consistent", quotes=["317,200", "465,500 fully electric vehicles", "47%"]),
        dict(kind="revision", verdict="consistent", quotes=["4% to 5%", "5.5% to 6.5%"]),
        dict(kind="revision", verdict="consistent", quotes=["€1 billion to €3 billion", "€2 billion to €5 billion"]),
        dict(kind="share", verdict="consistent", quotes=["€10.05 billion", "€158.8 billion", "6.3%"]),
    ],
)
