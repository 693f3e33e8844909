from goldlib import *
from mentions import mentions

TEXT = """Bus builder Proterra, worth $1.6 billion at its listing, enters Chapter 11

GREENVILLE, S.C. - Greer-made electric buses will keep leaving the factory, Proterra insisted on Monday after seeking protection from creditors, but each of its three businesses is up for sale.

The petition lists assets of $818 million and debts of $610 million. In the quarter through March, the last it reported, revenue had risen 36% to $79.5 million from $58.6 million, yet materials bought at pandemic prices turned every sale into a loss: the gross margin was -28%, which is to say $22.3 million below zero. The net loss ballooned to $243.9 million; a year earlier it had been $50.1 million.

Around 1,000 transit buses with Proterra badges run in more than 130 cities and campuses of North America. The ZX5, 40 ft (12.2 m) long and with 40 seats, can be had with up to 738 kWh of batteries for a range of as much as 340 miles. A bus costs a transit agency about $750,000, and customers wait 18 months for it; the federal government pays up to 85% of the bill.

In January the company shut its plant in City of Industry, California, and dismissed 300 people, or a quarter of its 1,200. All of its cells come from one supplier, LG Energy Solution, a dependence that buyers are sure to ask about.

Sources close to the matter say Volvo has looked at the battery unit, called Powered, at a price of around $200 million. The stock ended at $1.24.
"""

doc = dict(
    id="c-proterra-23", published="2023-08-08", source="carolina-upstate-news",
    title="Bus builder Proterra, worth $1.6 billion at its listing, enters Chapter 11",
    text=TEXT,
    claims=[
        c("$1.6 billion", "valuation", 1600000000, "USD", company="Proterra"),
        c("three businesses", "other", 3, "item", company="Proterra"),
        c("$818 million", ["other", "valuation", "cash"], 818000000, "USD", company="Proterra"),
        c("$610 million", "debt", 610000000, "USD", company="Proterra"),
        c("36%", "revenue", 36, "percent", company="Proterra", role="change", p=q(2023, 1)),
        c("$79.5 million", "revenue", 79500000, "USD", company="Proterra", p=q(2023, 1)),
        c("$58.6 million", "revenue", 58600000, "USD", company="Proterra", p=q(2022, 1)),
        c("-28%", "gross_margin", -28, "percent", company="Proterra", p=q(2023, 1)),
        c("$22.3 million", "gross_profit", -22300000, "USD", company="Proterra", p=q(2023, 1)),
        c("$243.9 million", "net_income", -243900000, "USD", company="Proterra", p=q(2023, 1)),
        c("$50.1 million", "net_income", -50100000, "USD", company="Proterra", p=q(2022, 1)),
        c("1,000 transit buses", ["deliveries", "sales"], 1000, "vehicle", company="Proterra"),
        c("130 cities", "countries", 130, "country", None, company="Proterra"),
        c("40 ft", "length", 40, "ft", company="Proterra", product="ZX5"),
        c("12.2 m", "length", 12.2, "m", company="Proterra", product="ZX5"),
        c("40 seats", "seats", 40, "item", company="Proterra", product="ZX5"),
        c("738 kWh", "battery_capacity", None, "kWh", 738, company="Proterra", product="ZX5"),
        c("340 miles", "range", None, "mile", 340, company="Proterra", product="ZX5"),
        c("$750,000", "price", 750000, "USD", company="Proterra", product="ZX5", per=["vehicle", None]),
        c("18 months", "wait_time", 18, "month", company="Proterra", product="ZX5"),
        c("85%", "subsidy", None, "percent", 85),
        c("300 people", "layoffs", 300, "job", company="Proterra", p=m(2023, 1)),
        c("a quarter", "layoffs", 25, "percent", company="Proterra", role=["share", "level"], p=m(2023, 1)),
        c("1,200", "headcount", 1200, "job", company="Proterra"),
        c("$200 million", ["price", "investment", "valuation"], 200000000, "USD", company=["Volvo", "Proterra"], status="forecast"),
        c("$1.24", "share_price", 1.24, "USD", company="Proterra", per=["share", None], p=("2023-08-07", "2023-08-07")),
    ],
    names=mentions(TEXT, {
        "Proterra": ("COMPANY", "Proterra"),
        "LG Energy Solution": ("COMPANY", "LG Energy Solution"),
        "Volvo": ("COMPANY", "Volvo"),
        "ZX5": ("PRODUCT", "ZX5"),
    }),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["36%", "$79.5 million", "$58.6 million"]),
        dict(kind="share", verdict="consistent", quotes=["-28%", "$22.3 million", "$79.5 million"]),
        dict(kind="share", verdict="consistent", quotes=["300 people", "a quarter", "1,200"]),
        dict(kind="unit", verdict="consistent", quotes=["40 ft", "12.2 m"]),
    ],
)
