from goldlib import *
from mentions import mentions

TEXT = """Hyundai widens its hybrid range, keeps faith in two million EVs

In one afternoon at the Conrad in Yeouido, Hyundai Motor told investors what the coming decade would cost: 120.5 trillion won ($90.2 billion) from 2024 to 2033, 10.1 percent more than the 109.4 trillion won in the plan of June 2023.

The company wants to sell 5.55 million vehicles in 2030, Genesis included, 32 percent above last year's 4.21 million. Of those, 2 million are supposed to be fully electric – 36 percent of the total – and the number of electric models is to grow from eight to 21 by then. The hybrid range, for its part, goes from seven models to 14.

A new species will bridge the gap: range-extender cars that manage more than 900 km on a full battery and tank. North American production starts in the fourth quarter of 2026, sales in 2027, with a goal of 80,000 units a year for the first two nameplates.

Cells of its own design would raise energy density by over 20 percent, engineers said. The operating margin is to reach at least 10 percent in 2030.

Kia, the sister brand, presents its numbers in spring.
"""

NAMES = {
    "Hyundai Motor": ("COMPANY", "Hyundai"),
    "Hyundai": ("COMPANY", "Hyundai"),
    "Genesis": ("COMPANY", "Genesis"),
    "Kia": ("COMPANY", "Kia"),
}

doc = dict(
    id="d-hyundai-way.1", published="2024-08-28", source="hangang-times",
    title="Hyundai widens its hybrid range, keeps faith in two million EVs",
    text=TEXT,
    claims=[
        c("two million EVs", "sales", 2000000, "vehicle", company=["Hyundai", "Hyundai Motor"], p=y(2030), status="target"),
        c("120.5 trillion won", "investment", 120500000000000, "KRW", company=["Hyundai", "Hyundai Motor"], p=("2024-01-01", "2033-12-31"), status="plan"),
        c("$90.2 billion", "investment", 90200000000, "USD", company=["Hyundai", "Hyundai Motor"], p=("2024-01-01", "2033-12-31"), status="plan"),
        c("10.1 percent", "investment", 10.1, "percent", company=["Hyundai", "Hyundai Motor"], role="change", p=("2024-01-01", "2033-12-31"), status="plan"),
        c("109.4 trillion won", "investment", 109400000000000, "KRW", company=["Hyundai", "Hyundai Motor"], status="plan", superseded=True),
        c("5.55 million vehicles", "sales", 5550000, "vehicle", company=["Hyundai", "Hyundai Motor"], p=y(2030), status="target"),
        c("32 percent", "sales", 32, "percent", company=["Hyundai", "Hyundai Motor"], role="change", p=y(2030), status="target"),
        c("4.21 million", "sales", 4210000, "vehicle", company=["Hyundai", "Hyundai Motor"], p=y(2023)),
        c("2 million", "sales", 2000000, "vehicle", company=["Hyundai", "Hyundai Motor"], p=y(2030), status="target"),
        c("36 percent", "sales", 36, "percent", company=["Hyundai", "Hyundai Motor"], role="share", p=y(2030), status="target"),
        c("eight", "models", 8, "model", company=["Hyundai", "Hyundai Motor"]),
        c("21", "models", 21, "model", nth=1, company=["Hyundai", "Hyundai Motor"], p=by(2030), status=["target", "plan"]),
        c("seven models", "models", 7, "model", company=["Hyundai", "Hyundai Motor"]),
        c("14", "models", 14, "model", company=["Hyundai", "Hyundai Motor"], status=["target", "plan"]),
        c("900 km", "range", 900, "km", None, company=["Hyundai", "Hyundai Motor"]),
        c("fourth quarter of 2026", "production_start", None, "date", company=["Hyundai", "Hyundai Motor"], p=q(2026, 4), status="plan"),
        c("2027", "launch", None, "date", company=["Hyundai", "Hyundai Motor"], p=y(2027), status="plan"),
        c("80,000 units", "sales", 80000, "vehicle", company=["Hyundai", "Hyundai Motor"], per="year", status="target"),
        c("20 percent", "energy_density", 20, "percent", None, company=["Hyundai", "Hyundai Motor"], role="change", status=["forecast", "target", "plan"]),
        c("10 percent", "margin", 10, "percent", None, company=["Hyundai", "Hyundai Motor"], p=y(2030), status="target"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["two million EVs", "2 million"]),
        dict(kind="fx", verdict="consistent", quotes=["120.5 trillion won", "$90.2 billion"]),
        dict(kind="growth", verdict="consistent", quotes=["109.4 trillion won", "120.5 trillion won", "10.1 percent"]),
        dict(kind="growth", verdict="consistent", quotes=["4.21 million", "5.55 million vehicles", "32 percent"]),
        dict(kind="share", verdict="consistent", quotes=["2 million", "5.55 million vehicles", "36 percent"]),
    ],
)
