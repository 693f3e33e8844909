from goldlib import *
from mentions import mentions

TEXT = """In New York, Hyundai trims this year's margin goal

It was the first investor day that Hyundai Motor held abroad, and Washington's tariffs set the tone. For 2025 the group now promises an operating margin of 6 to 7 percent, down from 7 to 8 percent in January's guidance, although revenue growth was raised to 5 to 6 percent from 3 to 4 percent.

In 2030, as before, 5.55 million vehicles are to be sold; 3.3 million, or 59 percent, should have some form of electrification. From 2026 to 2030 spending adds up to 77.3 trillion won ($55.8 billion). American outlays climb from the $9 billion pledged in spring to $11.6 billion.

The factory near Savannah is to be enlarged by 200,000 to 500,000 units annually by 2028, which means 3,000 jobs. At the battery site next door, an immigration raid two weeks earlier emptied the halls of LG Energy Solution and its contractors; nobody dares to give a date for its start-up.

Chief executive José Muñoz, 59, also showed a truck for which there is, so far, no name.
"""

NAMES = {
    "Hyundai Motor": ("COMPANY", "Hyundai"),
    "Hyundai": ("COMPANY", "Hyundai"),
    "LG Energy Solution": ("COMPANY", "LG Energy Solution"),
}

doc = dict(
    id="d-hyundai-way.3", published="2025-09-19", source="hangang-times",
    title="In New York, Hyundai trims this year's margin goal",
    text=TEXT,
    claims=[
        c("6 to 7 percent", "margin", 6, "percent", 7, company=["Hyundai", "Hyundai Motor"], p=y(2025), status=["target", "forecast"]),
        c("7 to 8 percent", "margin", 7, "percent", 8, company=["Hyundai", "Hyundai Motor"], p=y(2025), status=["target", "forecast"], superseded=True),
        c("5 to 6 percent", "revenue", 5, "percent", 6, company=["Hyundai", "Hyundai Motor"], role="change", p=y(2025), status=["target", "forecast"]),
        c("3 to 4 percent", "revenue", 3, "percent", 4, company=["Hyundai", "Hyundai Motor"], role="change", p=y(2025), status=["target", "forecast"], superseded=True),
        c("5.55 million vehicles", "sales", 5550000, "vehicle", company=["Hyundai", "Hyundai Motor"], p=y(2030), status="target"),
        c("3.3 million", "sales", 3300000, "vehicle", company=["Hyundai", "Hyundai Motor"], p=y(2030), status="target"),
        c("59 percent", "sales", 59, "percent", company=["Hyundai", "Hyundai Motor"], role="share", p=y(2030), status="target"),
        c("77.3 trillion won", "investment", 77300000000000, "KRW", company=["Hyundai", "Hyundai Motor"], p=("2026-01-01", "2030-12-31"), status="plan"),
        c("$55.8 billion", "investment", 55800000000, "USD", company=["Hyundai", "Hyundai Motor"], p=("2026-01-01", "2030-12-31"), status="plan"),
        c("$9 billion", "investment", 9000000000, "USD", company=["Hyundai", "Hyundai Motor"], status="plan", superseded=True),
        c("$11.6 billion", "investment", 11600000000, "USD", company=["Hyundai", "Hyundai Motor"], status="plan"),
        c("200,000", "capacity", 200000, "vehicle", company=["Hyundai", "Hyundai Motor"], role="change", per="year", p=by(2028), status="plan"),
        c("500,000 units", "capacity", 500000, "vehicle", company=["Hyundai", "Hyundai Motor"], per="year", p=by(2028), status="plan"),
        c("3,000 jobs", "jobs", 3000, "job", company=["Hyundai", "Hyundai Motor"], status="plan"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="revision", verdict="consistent", quotes=["7 to 8 percent", "6 to 7 percent"]),
        dict(kind="revision", verdict="consistent", quotes=["3 to 4 percent", "5 to 6 percent"]),
        dict(kind="share", verdict="consistent", quotes=["3.3 million", "5.55 million vehicles", "59 percent"]),
        dict(kind="fx", verdict="consistent", quotes=["77.3 trillion won", "$55.8 billion"]),
        dict(kind="revision", verdict="consistent", quotes=["$9 billion", "$11.6 billion"]),
        dict(kind="revision", verdict="consistent", quotes=[["d-hyundai-way.1", "5.55 million vehicles"], "5.55 million vehicles"]),
    ],
)
