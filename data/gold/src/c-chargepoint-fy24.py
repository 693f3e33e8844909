from goldlib import *
from mentions import mentions

TEXT = """ChargePoint to shed 12% of staff after fiscal-year revenue inches up 8%

ChargePoint Holdings, whose fiscal year closes on January 31, said Tuesday it would let go about 220 people, or 12% of a global workforce of around 1,830, its third round of cuts within nine months.

Income statement, in millions of dollars

                         FY24      FY23
Networked charging      360.8     363.6
Subscriptions           120.0      85.3
Other                    25.8      19.2
Total revenue           506.6     468.1
Gross profit             29.8      86.3
Net loss                457.6     345.1

A $70.0 million inventory write-down squeezed the gross margin to 5.9% from 18.4%, a slump of 21.5 percentage points. Restructuring will cost $14 million and save $33 million annually in operating expenses, which amounted to $451 million in the year just ended.

The Campbell, California-based operator counted 286,000 ports on its network on January 31, of which 24,700 can fast-charge. It had $358 million in cash, $284 million in convertible notes and an untapped credit line of $150 million. Guidance for the current quarter: revenue between $100 million and $110 million. Positive adjusted EBITDA is still meant to come in the quarter to January 2025.

More from Valley Ticker: Why the hotel minibar died
"""

doc = dict(
    id="c-chargepoint-fy24", published="2024-03-06", source="valley-ticker",
    title="ChargePoint to shed 12% of staff after fiscal-year revenue inches up 8%",
    text=TEXT,
    claims=[
        c("12%", ["layoffs", "headcount"], 12, "percent", company="ChargePoint", role=["share", "level"]),
        c("8%", "revenue", 8, "percent", company="ChargePoint", role="change", p=("2023-02-01", "2024-01-31")),
        c("220 people", "layoffs", 220, "job", company="ChargePoint", status=["plan", "actual"]),
        c("12%", ["layoffs", "headcount"], 12, "percent", nth=1, company="ChargePoint", role=["share", "level"]),
        c("1,830", "headcount", 1830, "job", company="ChargePoint"),
        c("360.8", "revenue", 360800000, "USD", company="ChargePoint", p=("2023-02-01", "2024-01-31")),
        c("363.6", "revenue", 363600000, "USD", company="ChargePoint", p=("2022-02-01", "2023-01-31")),
        c("120.0", "revenue", 120000000, "USD", company="ChargePoint", p=("2023-02-01", "2024-01-31")),
        c("85.3", "revenue", 85300000, "USD", company="ChargePoint", p=("2022-02-01", "2023-01-31")),
        c("25.8", "revenue", 25800000, "USD", company="ChargePoint", p=("2023-02-01", "2024-01-31")),
        c("19.2", "revenue", 19200000, "USD", company="ChargePoint", p=("2022-02-01", "2023-01-31")),
        c("506.6", "revenue", 506600000, "USD", company="ChargePoint", p=("2023-02-01", "2024-01-31")),
        c("468.1", "revenue", 468100000, "USD", company="ChargePoint", p=("2022-02-01", "2023-01-31")),
        c("29.8", "gross_profit", 29800000, "USD", company="ChargePoint", p=("2023-02-01", "2024-01-31")),
        c("86.3", "gross_profit", 86300000, "USD", company="ChargePoint", p=("2022-02-01", "2023-01-31")),
        c("457.6", "net_income", -457600000, "USD", company="ChargePoint", p=("2023-02-01", "2024-01-31")),
        c("345.1", "net_income", -345100000, "USD", company="ChargePoint", p=("2022-02-01", "2023-01-31")),
        c("$70.0 million", "cost", 70000000, "USD", company="ChargePoint", p=("2023-02-01", "2024-01-31")),
        c("5.9%", "gross_margin", 5.9, "percent", company="ChargePoint", p=("2023-02-01", "2024-01-31")),
        c("18.4%", "gross_margin", 18.4, "percent", company="ChargePoint", p=("2022-02-01", "2023-01-31")),
        c("21.5 percentage points", "gross_margin", -21.5, "percentage_point", company="ChargePoint", role="change", p=("2023-02-01", "2024-01-31")),
        c("$14 million", "cost", 14000000, "USD", company="ChargePoint", status="forecast"),
        c("$33 million", "cost", 33000000, "USD", company="ChargePoint", per="year", status=["plan", "target", "forecast"]),
        c("$451 million", "opex", 451000000, "USD", company="ChargePoint", p=("2023-02-01", "2024-01-31")),
        c("286,000 ports", "chargers", 286000, "charger", company="ChargePoint", p=("2024-01-31", "2024-01-31")),
        c("24,700", "chargers", 24700, "charger", company="ChargePoint", p=("2024-01-31", "2024-01-31")),
        c("$358 million", "cash", 358000000, "USD", company="ChargePoint", p=("2024-01-31", "2024-01-31")),
        c("$284 million", "debt", 284000000, "USD", company="ChargePoint", p=("2024-01-31", "2024-01-31")),
        c("$150 million", ["funding", "debt"], 150000000, "USD", company="ChargePoint", p=('2024-01-31', '2024-01-31')),
        c("$100 million and $110 million", "revenue", 100000000, "USD", 110000000, company="ChargePoint", p=("2024-02-01", "2024-04-30"), status=["target", "forecast"]),
    ],
    names=mentions(TEXT, {
        "ChargePoint Holdings": ("COMPANY", "ChargePoint"),
        "ChargePoint": ("COMPANY", "ChargePoint"),
    }),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["12%", "or 12%"]),
        dict(kind="share", verdict="consistent", quotes=["220 people", "1,830", "or 12%"]),
        dict(kind="sum", verdict="consistent", quotes=["360.8", "120.0", "25.8", "506.6"]),
        dict(kind="sum", verdict="consistent", quotes=["363.6", "85.3", "19.2", "468.1"]),
        dict(kind="growth", verdict="consistent", quotes=["8%", "506.6", "468.1"]),
        dict(kind="share", verdict="consistent", quotes=["5.9%", "29.8", "506.6"]),
        dict(kind="share", verdict="consistent", quotes=["18.4%", "86.3", "468.1"]),
        dict(kind="growth", verdict="inconsistent", quotes=["5.9%", "18.4%", "21.5 percentage points"], suggestion="fits 12.5 percentage points"),
    ],
)
