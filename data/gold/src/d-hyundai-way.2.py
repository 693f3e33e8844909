from goldlib import *
from mentions import mentions

TEXT = """Hyundai to pour $90 billion into its next ten years: four things to know

Money: 120.5 trillion won, or $90.2 billion, goes into plants, software and new models by 2033. Roughly 45 percent of it, 54.5 trillion won, is for research and development; 51.6 trillion for plant and equipment; the remaining 14.4 trillion for stakes in other firms.

Cars: 5.55 million of them in 2030, and two million electrics in 2032. Hybrids are no longer news since Toyota; an Ioniq 9 with seven seats is, and so is the Casper Electric, good for 315 km, which costs under 30 million won ($22,400) in Korea before subsidies.

Shareholders: they get 4 trillion won of buybacks by 2027. The stock closed 4.7 percent higher on Wednesday.

Autonomy: Genesis owners will have to wait.

Compiled from staff reports. Got a tip? tips@eveningcarwire.example
"""

NAMES = {
    "Hyundai": ("COMPANY", "Hyundai"),
    "Toyota": ("COMPANY", "Toyota"),
    "Genesis": ("COMPANY", "Genesis"),
    "Ioniq 9": ("PRODUCT", "Ioniq 9"),
    "Casper Electric": ("PRODUCT", "Casper Electric"),
}

doc = dict(
    id="d-hyundai-way.2", published="2024-08-29", source="evening-carwire",
    title="Hyundai to pour $90 billion into its next ten years: four things to know",
    text=TEXT,
    claims=[
        c("$90 billion", "investment", 90000000000, "USD", company="Hyundai", p=by(2033), status="plan"),
        c("120.5 trillion won", "investment", 120500000000000, "KRW", company="Hyundai", p=by(2033), status="plan"),
        c("$90.2 billion", "investment", 90200000000, "USD", company="Hyundai", p=by(2033), status="plan"),
        c("45 percent", ["investment", "rnd"], 45, "percent", company="Hyundai", role="share", p=by(2033), status="plan"),
        c("54.5 trillion won", "rnd", 54500000000000, "KRW", company="Hyundai", p=by(2033), status="plan"),
        c("51.6 trillion", ["capex", "investment"], 51600000000000, "KRW", company="Hyundai", p=by(2033), status="plan"),
        c("14.4 trillion", "investment", 14400000000000, "KRW", company="Hyundai", p=by(2033), status="plan"),
        c("5.55 million", "sales", 5550000, "vehicle", company="Hyundai", p=y(2030), status="target"),
        c("two million", "sales", 2000000, "vehicle", company="Hyundai", p=y(2032), status="target"),
        c("seven seats", "seats", 7, "item", company="Hyundai", product="Ioniq 9"),
        c("315 km", "range", 315, "km", company="Hyundai", product="Casper Electric"),
        c("30 million won", "price", None, "KRW", 30000000, company="Hyundai", product="Casper Electric"),
        c("$22,400", "price", None, "USD", 22400, company="Hyundai", product="Casper Electric"),
        c("4 trillion won", ["cost", "other"], 4000000000000, "KRW", company="Hyundai", p=by(2027), status="plan"),
        c("4.7 percent", "share_price", 4.7, "percent", company="Hyundai", role="change", p=("2024-08-28", "2024-08-28")),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["$90 billion", "$90.2 billion"]),
        dict(kind="fx", verdict="consistent", quotes=["120.5 trillion won", "$90.2 billion"]),
        dict(kind="share", verdict="consistent", quotes=["54.5 trillion won", "120.5 trillion won", "45 percent"]),
        dict(kind="sum", verdict="consistent", quotes=["54.5 trillion won", "51.6 trillion", "14.4 trillion", "120.5 trillion won"]),
        dict(kind="fx", verdict="consistent", quotes=["30 million won", "$22,400"]),
        dict(kind="agreement", verdict="consistent", quotes=[["d-hyundai-way.1", "5.55 million vehicles"], "5.55 million"]),
        dict(kind="period", verdict="inconsistent", quotes=[["d-hyundai-way.1", "2 million"], "two million"], suggestion="fits 2030"),
    ],
)
