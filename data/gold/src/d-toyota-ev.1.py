from goldlib import *
from mentions import mentions

TEXT = """Toyota books the biggest profit Japan has ever seen, then promises less

NAGOYA – Consolidated operating income of Toyota nearly doubled to 5.35 trillion yen ($34.5 billion) in the business year that ended on March 31, as hybrids flew off the lots and the yen kept sinking. Twelve months earlier it had been 2.73 trillion yen; the rise amounts to 96 percent. On revenue of 45.10 trillion yen (37.15 trillion in fiscal 2022) that makes a margin of 8.9 percent. Net income was 4.94 trillion yen.

President Koji Sato, 54, is nonetheless about to spend. In the current fiscal year operating income is forecast to recede by 20 percent to 4.3 trillion yen, since 1.7 trillion yen will be poured into electric cars, hydrogen and software, and another 380 billion yen into suppliers and dealers. R&D is budgeted at 1.3 trillion yen, capital outlays at 2.15 trillion.

Toyota and Lexus together sold 117,000 battery cars in fiscal 2023, or 1.1 percent of 10.31 million; in the year to next March there should be 171,000 of them, and by 2026 an annual 1.5 million.

Shipments of Daihatsu, its small-car arm, resumed on Monday.
"""

NAMES = {
    "Toyota": ("COMPANY", "Toyota"),
    "Lexus": ("COMPANY", "Lexus"),
    "Daihatsu": ("COMPANY", "Daihatsu"),
}

doc = dict(
    id="d-toyota-ev.1", published="2024-05-08", source="chubu-economic-wire",
    title="Toyota books the biggest profit Japan has ever seen, then promises less",
    text=TEXT,
    claims=[
        c("doubled", "operating_income", 100, "percent", company="Toyota", role="change", p=("2023-04-01", "2024-03-31")),
        c("5.35 trillion yen", "operating_income", 5350000000000, "JPY", company="Toyota", p=("2023-04-01", "2024-03-31")),
        c("$34.5 billion", "operating_income", 34500000000, "USD", company="Toyota", p=("2023-04-01", "2024-03-31")),
        c("2.73 trillion yen", "operating_income", 2730000000000, "JPY", company="Toyota", p=("2022-04-01", "2023-03-31")),
        c("96 percent", "operating_income", 96, "percent", company="Toyota", role="change", p=("2023-04-01", "2024-03-31")),
        c("45.10 trillion yen", "revenue", 45100000000000, "JPY", company="Toyota", p=("2023-04-01", "2024-03-31")),
        c("37.15 trillion", "revenue", 37150000000000, "JPY", company="Toyota", p=("2022-04-01", "2023-03-31")),
        c("8.9 percent", "margin", 8.9, "percent", company="Toyota", p=("2023-04-01", "2024-03-31")),
        c("4.94 trillion yen", "net_income", 4940000000000, "JPY", company="Toyota", p=("2023-04-01", "2024-03-31")),
        c("20 percent", "operating_income", -20, "percent", company="Toyota", role="change", p=("2024-04-01", "2025-03-31"), status=["target", "forecast"]),
        c("4.3 trillion yen", "operating_income", 4300000000000, "JPY", company="Toyota", p=("2024-04-01", "2025-03-31"), status=["target", "forecast"]),
        c("1.7 trillion yen", "investment", 1700000000000, "JPY", company="Toyota", p=("2024-04-01", "2025-03-31"), status="plan"),
        c("380 billion yen", "investment", 380000000000, "JPY", company="Toyota", p=("2024-04-01", "2025-03-31"), status="plan"),
        c("1.3 trillion yen", "rnd", 1300000000000, "JPY", company="Toyota", p=("2024-04-01", "2025-03-31"), status=["plan", "target", "forecast"]),
        c("2.15 trillion", "capex", 2150000000000, "JPY", company="Toyota", p=("2024-04-01", "2025-03-31"), status=["plan", "target", "forecast"]),
        c("117,000", "sales", 117000, "vehicle", company="Toyota", p=("2023-04-01", "2024-03-31")),
        c("1.1 percent", "sales", 1.1, "percent", company="Toyota", role="share", p=("2023-04-01", "2024-03-31")),
        c("10.31 million", "sales", 10310000, "vehicle", company="Toyota", p=("2023-04-01", "2024-03-31")),
        c("171,000", "sales", 171000, "vehicle", company="Toyota", p=("2024-04-01", "2025-03-31"), status=["target", "forecast"]),
        c("1.5 million", "sales", 1500000, "vehicle", company="Toyota", per="year", p=by(2026), status="target"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["5.35 trillion yen", "$34.5 billion"]),
        dict(kind="growth", verdict="consistent", quotes=["2.73 trillion yen", "5.35 trillion yen", "96 percent"]),
        dict(kind="share", verdict="inconsistent", quotes=["5.35 trillion yen", "45.10 trillion yen", "8.9 percent"], suggestion="fits 11.9 percent"),
        dict(kind="growth", verdict="consistent", quotes=["5.35 trillion yen", "4.3 trillion yen", "20 percent"]),
        dict(kind="share", verdict="consistent", quotes=["117,000", "10.31 million", "1.1 percent"]),
    ],
)
