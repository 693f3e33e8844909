from goldlib import *
from mentions import mentions

TEXT = """Fisker files for Chapter 11 with up to $1 billion of assets

WILMINGTON, Delaware, June 18 (Coastal Wire) - Electric-vehicle maker Fisker Inc. sought bankruptcy protection late on Monday, the second car venture of Danish designer Henrik Fisker, 60, to end up before a judge.

Its operating subsidiary put assets at between $500 million and $1 billion and liabilities at $100 million to $500 million in the petition, which names as many as 999 creditors. Talks with a large carmaker, widely believed to be Nissan, over an investment of $400 million had collapsed in March; that cost the company access to a further $350 million in convertible notes.

Contract manufacturer Magna assembled 10,193 Ocean SUVs last year in Graz, Austria, but only 4,929 were delivered – 48.4% of what had been built – and the goal at the start of 2023 had been 42,400. To shift the leftovers the price of the Ocean Extreme was cut by 39% in March, from $61,499 to $37,499.

The shares, worth $28.50 apiece at their 2021 peak, were delisted in April at about 9 cents.

Planned follow-ups, the Alaska pickup and the Pear crossover, were never funded. Fisker employed 1,128 people as of April 19 and has since laid off "several hundred". Magna said it would take a hit of $75 million to operating earnings this year.
"""

doc = dict(
    id="c-fisker.1", published="2024-06-18", source="coastal-wire",
    title="Fisker files for Chapter 11 with up to $1 billion of assets",
    text=TEXT,
    claims=[
        c("$1 billion", ["other", "cash", "valuation"], None, "USD", 1000000000, company="Fisker"),
        c("$500 million and $1 billion", ["other", "cash", "valuation"], 500000000, "USD", 1000000000, company="Fisker"),
        c("$100 million to $500 million", "debt", 100000000, "USD", 500000000, company="Fisker"),
        c("999", "other", None, ["item", "job"], 999, company="Fisker"),
        c("$400 million", ["funding", "investment"], 400000000, "USD", company="Fisker", status="plan"),
        c("$350 million", "funding", 350000000, "USD", company="Fisker", status="plan"),
        c("10,193", "production", 10193, "vehicle", company="Fisker", product="Ocean", p=y(2023)),
        c("4,929", "deliveries", 4929, "vehicle", company="Fisker", product="Ocean", p=y(2023)),
        c("48.4%", "deliveries", 48.4, "percent", company="Fisker", product="Ocean", role="share", p=y(2023)),
        c("42,400", "production", 42400, "vehicle", company="Fisker", product="Ocean", p=y(2023), status="target"),
        c("39%", "price_change", -39, "percent", company="Fisker", product="Ocean Extreme", role="change"),
        c("$61,499", "price", 61499, "USD", company="Fisker", product="Ocean Extreme", superseded=True),
        c("$37,499", "price", 37499, "USD", company="Fisker", product="Ocean Extreme"),
        c("$28.50", "share_price", 28.5, "USD", company="Fisker", per=["share", None]),
        c("9 cents", "share_price", 0.09, "USD", company="Fisker", per=["share", None], p=m(2024, 4)),
        c("1,128 people", "headcount", 1128, "job", company="Fisker", p=("2024-04-19", "2024-04-19")),
        c("$75 million", ["operating_income", "ebitda", "cost", "net_income"], -75000000, "USD", company="Magna", p=y(2024), status="forecast"),
    ],
    names=mentions(TEXT, {
        "Fisker": ("COMPANY", "Fisker"),
        "Magna": ("COMPANY", "Magna"),
        "Nissan": ("COMPANY", "Nissan"),
        "Ocean Extreme": ("PRODUCT", "Ocean Extreme"),
        "Ocean": ("PRODUCT", "Ocean"),
        "Alaska": ("PRODUCT", "Alaska"),
        "Pear": ("PRODUCT", "Pear"),
    }, skip={("Fisker", 2)}),
    checks=[
        dict(kind="share", verdict="consistent", quotes=["4,929", "10,193", "48.4%"]),
        dict(kind="growth", verdict="consistent", quotes=["39%", "$61,499", "$37,499"]),
    ],
)
