from goldlib import *
from mentions import mentions

TEXT = """August sales: Hyundai flat abroad, Kia's EV4 makes an entrance

Hyundai Motor sold 336,395 vehicles in August, 0.9% up on the year, of which 58,330 at home (+0.3%) and 278,065 overseas (+1.0%). Kia came to 253,950, a plus of 1.0%.

Electric cars, domestic sales
              Aug 2025   Aug 2024
Hyundai          7,773      5,411
Kia              7,410      6,102
KG Mobility        722      1,004
Tesla            7,974      2,208

Hyundai's little Casper Electric, assembled in Gwangju, is the problem child of success: whoever orders the long-range trim today is told to come back in 17 months. Kia's EV4 found 1,805 takers. Tesla's figure, nearly all Model Y, was 261% above the previous year's; KG Mobility's Torres EVX shed 28%. BYD, new to the country, moved 369 cars, chiefly the Atto 3, through its 23 showrooms.

Exports of electric models reached 22,528 units (+78.4%) and earned $690 million; the second Ulsan line, though, stood still for six days, for want of American orders.
"""

NAMES = {
    "Hyundai Motor": ("COMPANY", "Hyundai"),
    "Hyundai": ("COMPANY", "Hyundai"),
    "Kia": ("COMPANY", "Kia"),
    "KG Mobility": ("COMPANY", "KG Mobility"),
    "Tesla": ("COMPANY", "Tesla"),
    "BYD": ("COMPANY", "BYD"),
    "Casper Electric": ("PRODUCT", "Casper Electric"),
    "EV4": ("PRODUCT", "EV4"),
    "Model Y": ("PRODUCT", "Model Y"),
    "Torres EVX": ("PRODUCT", "Torres EVX"),
    "Atto 3": ("PRODUCT", "Atto 3"),
}

doc = dict(
    id="d-hyundai-kia-august", published="2025-09-02", source="peninsula-daily",
    title="August sales: Hyundai flat abroad, Kia's EV4 makes an entrance",
    text=TEXT,
    claims=[
        c("336,395 vehicles", "sales", 336395, "vehicle", company=["Hyundai", "Hyundai Motor"], p=m(2025, 8)),
        c("0.9%", "sales", 0.9, "percent", company=["Hyundai", "Hyundai Motor"], role="change", p=m(2025, 8)),
        c("58,330", "sales", 58330, "vehicle", company=["Hyundai", "Hyundai Motor"], p=m(2025, 8)),
        c("0.3%", "sales", 0.3, "percent", company=["Hyundai", "Hyundai Motor"], role="change", p=m(2025, 8)),
        c("278,065", "sales", 278065, "vehicle", company=["Hyundai", "Hyundai Motor"], p=m(2025, 8)),
        c("1.0%", "sales", 1, "percent", company=["Hyundai", "Hyundai Motor"], role="change", p=m(2025, 8)),
        c("253,950", "sales", 253950, "vehicle", company="Kia", p=m(2025, 8)),
        c("1.0%", "sales", 1, "percent", nth=1, company="Kia", role="change", p=m(2025, 8)),
        c("7,773", "sales", 7773, "vehicle", company=["Hyundai", "Hyundai Motor"], p=m(2025, 8)),
        c("5,411", "sales", 5411, "vehicle", company=["Hyundai", "Hyundai Motor"], p=m(2024, 8)),
        c("7,410", "sales", 7410, "vehicle", company="Kia", p=m(2025, 8)),
        c("6,102", "sales", 6102, "vehicle", company="Kia", p=m(2024, 8)),
        c("722", "sales", 722, "vehicle", company="KG Mobility", p=m(2025, 8)),
        c("1,004", "sales", 1004, "vehicle", company="KG Mobility", p=m(2024, 8)),
        c("7,974", "sales", 7974, "vehicle", company="Tesla", p=m(2025, 8)),
        c("2,208", "sales", 2208, "vehicle", company="Tesla", p=m(2024, 8)),
        c("17 months", "wait_time", 17, "month", company=["Hyundai", "Hyundai Motor"], product="Casper Electric"),
        c("1,805 takers", "sales", 1805, "vehicle", company="Kia", product="EV4", p=m(2025, 8)),
        c("261%", "sales", 261, "percent", company="Tesla", role="change", p=m(2025, 8)),
        c("28%", "sales", -28, "percent", company="KG Mobility", role="change", p=m(2025, 8), product="Torres EVX"),
        c("369 cars", "sales", 369, "vehicle", company="BYD", p=m(2025, 8)),
        c("23 showrooms", "stores", 23, "store", company="BYD"),
        c("22,528 units", "exports", 22528, "vehicle", p=m(2025, 8)),
        c("78.4%", "exports", 78.4, "percent", role="change", p=m(2025, 8)),
        c("$690 million", "exports", 690000000, "USD", p=m(2025, 8)),
        c("six days", "duration", 6, "day", company=["Hyundai", "Hyundai Motor"], p=m(2025, 8)),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="sum", verdict="consistent", quotes=["58,330", "278,065", "336,395 vehicles"]),
        dict(kind="growth", verdict="consistent", quotes=["1,004", "722", "28%"]),
        dict(kind="growth", verdict="consistent", quotes=["2,208", "7,974", "261%"]),
    ],
)
