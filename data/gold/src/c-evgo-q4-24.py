from goldlib import *
from mentions import mentions

TEXT = """EVgo's throughput doubles again, government loan in the bag

LOS ANGELES. Energy sold over EVgo's public posts reached 277 GWh last year, more than twice the 130 GWh of 2023 (+113%), and revenue climbed 59% to $256.8 million from $161.0 million, the fast-charging firm reported.

The adjusted EBITDA loss shrank to $32.4 million from the $58.8 million of the year before. In the fourth quarter alone it was $8.4 million on $67.5 million of sales.

Some 4,080 stalls were in operation at year-end: 3,180 public, 110 reserved for robotaxis and other fleets, and 790 of GM and Pilot's "eXtend" network. A typical stall now passes 266 kWh a day. Utilisation hit 24%, up 5 percentage points.

In January EVgo drew the first $75 million of a $1.25 billion guarantee from the Department of Energy. The money should pay for 7,500 stalls by 2030, so roughly $166,700 each; the firm's own figure, net of incentives, is $160,000.

For 2025 it guides for revenue of $340 million to $380 million and for adjusted EBITDA somewhere between a loss of $5 million and a profit of $10 million. With supplier Delta it is working on a charger that is 30% cheaper and rated 400 kW. Gross cost of the new design: to be told another day.

Shares rose 11% to $2.74 by noon.
"""

doc = dict(
    id="c-evgo-q4-24", published="2025-03-04", source="plugged-weekly",
    title="EVgo's throughput doubles again, government loan in the bag",
    text=TEXT,
    claims=[
        c("doubles", ["sales", "other"], 100, "percent", company="EVgo", role="change", p=y(2024)),
        c("277 GWh", ["sales", "other"], 277, "GWh", company="EVgo", p=y(2024)),
        c("twice", ["sales", "other"], 100, "percent", None, company="EVgo", role="change", p=y(2024)),
        c("130 GWh", ["sales", "other"], 130, "GWh", company="EVgo", p=y(2023)),
        c("+113%", ["sales", "other"], 113, "percent", company="EVgo", role="change", p=y(2024)),
        c("59%", "revenue", 59, "percent", company="EVgo", role="change", p=y(2024)),
        c("$256.8 million", "revenue", 256800000, "USD", company="EVgo", p=y(2024)),
        c("$161.0 million", "revenue", 161000000, "USD", company="EVgo", p=y(2023)),
        c("$32.4 million", "ebitda", -32400000, "USD", company="EVgo", p=y(2024)),
        c("$58.8 million", "ebitda", -58800000, "USD", company="EVgo", p=y(2023)),
        c("$8.4 million", "ebitda", -8400000, "USD", company="EVgo", p=q(2024, 4)),
        c("$67.5 million", "revenue", 67500000, "USD", company="EVgo", p=q(2024, 4)),
        c("4,080 stalls", "chargers", 4080, "charger", company="EVgo", p=("2024-12-31", "2024-12-31")),
        c("3,180", "chargers", 3180, "charger", company="EVgo", p=("2024-12-31", "2024-12-31")),
        c("110", "chargers", 110, "charger", company="EVgo", p=("2024-12-31", "2024-12-31")),
        c("790", "chargers", 790, "charger", company="EVgo", p=("2024-12-31", "2024-12-31")),
        c("266 kWh", ["sales", "other"], 266, "kWh", company="EVgo", per="day"),
        c("24%", "other", 24, "percent", company="EVgo"),
        c("5 percentage points", "other", 5, "percentage_point", company="EVgo", role="change"),
        c("$75 million", "funding", 75000000, "USD", company="EVgo", p=m(2025, 1)),
        c("$1.25 billion", ["funding", "debt"], 1250000000, "USD", company="EVgo"),
        c("7,500 stalls", "chargers", 7500, "charger", company="EVgo", p=by(2030), status=["plan", "target", "forecast"]),
        c("$166,700", ["capex", "cost", "investment"], 166700, "USD", company="EVgo", per=["charger", None], status="plan"),
        c("$160,000", ["capex", "cost"], 160000, "USD", company="EVgo", per=["charger", None]),
        c("$340 million to $380 million", "revenue", 340000000, "USD", 380000000, company="EVgo", p=y(2025), status=["target", "forecast"]),
        c("$5 million and a profit of $10 million", "ebitda", -5000000, "USD", 10000000, company="EVgo", p=y(2025), status=["target", "forecast"]),
        c("30%", "cost", -30, "percent", company="EVgo", role="change", status=["plan", "target", "forecast"]),
        c("400 kW", "charging_power", 400, "kW", company="EVgo"),
        c("11%", "share_price", 11, "percent", company="EVgo", role="change", p=("2025-03-04", "2025-03-04")),
        c("$2.74", "share_price", 2.74, "USD", company="EVgo", per=["share", None], p=("2025-03-04", "2025-03-04")),
    ],
    names=mentions(TEXT, {
        "EVgo": ("COMPANY", "EVgo"),
        "Pilot": ("COMPANY", "Pilot"),
        "GM": ("COMPANY", "General Motors"),
        "Delta": ("COMPANY", "Delta"),
    }),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["277 GWh", "130 GWh", "+113%"]),
        dict(kind="growth", verdict="consistent", quotes=["59%", "$256.8 million", "$161.0 million"]),
        dict(kind="sum", verdict="consistent", quotes=["3,180", "110", "790", "4,080 stalls"]),
        dict(kind="rate", verdict="consistent", quotes=["$1.25 billion", "7,500 stalls", "$166,700"]),
        dict(kind="growth", verdict="consistent", quotes=["130 GWh", "277 GWh", "twice"]),
    ],
)
