from goldlib import *
from mentions import mentions

TEXT = """Nissan sinks to 670.9-billion-yuan loss, will shut seven plants

YOKOHAMA – Ivan Espinosa, 46, has been in the chair for six weeks, and on Tuesday he turned the knife. Nissan is going to shed 20,000 people by March 2028, 11,000 more than the 9,000 it announced in November, and the number of its vehicle plants will go down from 17 to 10. Worldwide it employed 133,580 at the last count; 15 percent of them must look for other work.

The ledger explains why. For fiscal 2024 the company posted a net loss of 670.9 billion yen ($4.5 billion), where a year ago there had been a profit of 426.6 billion yen. Operating profit collapsed by 88 percent to 69.8 billion from 568.7 billion yen, on all but unchanged revenue of 12.6 trillion yen. Automotive free cash flow was negative to the tune of 242.8 billion yen, although 1.5 trillion yen of net cash remained in the division at year-end.

Costs are to fall by 500 billion yen by fiscal 2026. Dropped already: the lithium iron phosphate plant on Kyushu (153.3 billion yen, 5 GWh, 500 jobs). Spared: the third Leaf, which comes this year, and the Sakura. Shares, worth 334 yen at the close, have lost nearly 40 percent in twelve months. Renault holds 36 percent; Honda walked away in February, and Mitsubishi Motors keeps its counsel.
"""

NAMES = {
    "Nissan": ("COMPANY", "Nissan"),
    "Renault": ("COMPANY", "Renault"),
    "Honda": ("COMPANY", "Honda"),
    "Mitsubishi Motors": ("COMPANY", "Mitsubishi Motors"),
    "Leaf": ("PRODUCT", "Leaf"),
    "Sakura": ("PRODUCT", "Sakura"),
}

doc = dict(
    id="d-nissan-renissan", published="2025-05-13", source="keihin-times",
    title="Nissan sinks to 670.9-billion-yuan loss, will shut seven plants",
    text=TEXT,
    claims=[
        c("670.9-billion-yuan", "net_income", -670900000000, "CNY", company="Nissan", p=("2024-04-01", "2025-03-31")),
        c("seven plants", "other", 7, "item", company="Nissan", status="plan"),
        c("20,000 people", "layoffs", 20000, "job", company="Nissan", p=(None, "2028-03-31"), status="plan"),
        c("11,000", "layoffs", 11000, "job", company="Nissan", role="change", p=(None, "2028-03-31"), status="plan"),
        c("9,000", "layoffs", 9000, "job", company="Nissan", status="plan", superseded=True),
        c("17", "other", 17, "item", company="Nissan"),
        c("10", "other", 10, "item", company="Nissan", status=["plan", "target"]),
        c("133,580", "headcount", 133580, "job", company="Nissan"),
        c("15 percent", "layoffs", 15, "percent", company="Nissan", role="share", p=(None, "2028-03-31"), status="plan"),
        c("670.9 billion yen", "net_income", -670900000000, "JPY", company="Nissan", p=("2024-04-01", "2025-03-31")),
        c("$4.5 billion", "net_income", -4500000000, "USD", company="Nissan", p=("2024-04-01", "2025-03-31")),
        c("426.6 billion yen", "net_income", 426600000000, "JPY", company="Nissan", p=("2023-04-01", "2024-03-31")),
        c("88 percent", "operating_income", -88, "percent", company="Nissan", role="change", p=("2024-04-01", "2025-03-31")),
        c("69.8 billion", "operating_income", 69800000000, "JPY", company="Nissan", p=("2024-04-01", "2025-03-31")),
        c("568.7 billion yen", "operating_income", 568700000000, "JPY", company="Nissan", p=("2023-04-01", "2024-03-31")),
        c("12.6 trillion yen", "revenue", 12600000000000, "JPY", company="Nissan", p=("2024-04-01", "2025-03-31")),
        c("242.8 billion yen", "cash_flow", -242800000000, "JPY", company="Nissan", p=("2024-04-01", "2025-03-31")),
        c("1.5 trillion yen", "cash", 1500000000000, "JPY", company="Nissan", p=("2025-03-31", "2025-03-31")),
        c("500 billion yen", "cost", 500000000000, "JPY", company="Nissan", p=(None, "2027-03-31"), status=["target", "plan"]),
        c("153.3 billion yen", "investment", 153300000000, "JPY", company="Nissan", status="plan", superseded=True),
        c("5 GWh", "capacity", 5, "GWh", company="Nissan", per=['year', None], status="plan", superseded=True),
        c("500 jobs", "jobs", 500, "job", company="Nissan", status="plan", superseded=True),
        c("334 yen", "share_price", 334, "JPY", company="Nissan", per=['share', None], p=("2025-05-13", "2025-05-13")),
        c("40 percent", "share_price", -40, "percent", company="Nissan", role="change", p=("2025-05-13", "2025-05-13")),
        c("36 percent", "stake", 36, "percent", company=["Renault", "Nissan"]),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind=["fx", "conflict"], verdict="inconsistent", quotes=["670.9-billion-yuan", "$4.5 billion"], suggestion="fits if the currency is JPY"),
        dict(kind="sum", verdict="consistent", quotes=["11,000", "9,000", "20,000 people"]),
        dict(kind="share", verdict="consistent", quotes=["20,000 people", "133,580", "15 percent"]),
        dict(kind="fx", verdict="consistent", quotes=["670.9 billion yen", "$4.5 billion"]),
        dict(kind="growth", verdict="consistent", quotes=["568.7 billion yen", "69.8 billion", "88 percent"]),
        dict(kind="sum", verdict="consistent", quotes=["10", "seven plants", "17"]),
    ],
)
