from goldlib import *
from mentions import mentions

TEXT = """Tesla hands over 386,810 cars, its first year-on-year drop since 2020

AUSTIN, Texas, April 2 (Coastal Wire) - Deliveries at Tesla slid 8.5% in the three months through March, the company said before the bell on Tuesday, as a retooling of the Fremont lines for the refreshed Model 3, an arson attack near Berlin and shipping detours around the Red Sea ate into volumes.

The tally of 386,810 compares with 422,875 twelve months ago and 484,507 in the holiday quarter, from which it is down 20.2%. Sell-side analysts had pencilled in 449,080 vehicles on average.

Model line | Built | Handed over
Model 3/Y | 412,376 | 369,783
Other models | 20,995 | 17,027
Total | 433,371 | 386,810

"Other models" covers the Model S, the Model X and the Cybertruck.

With output running 46,561 units ahead of deliveries, stock on hand now stands at 28 days of supply against 15 days at year-end, by the reckoning of one broker. The shares gave up 4.9% to close at $166.63, trimming the company's market value to roughly $531 billion. BYD, which had pipped Tesla to the top of the battery-car ranking at the end of last year, fared worse still: its sales of pure electrics came to 300,114, a 42% fall from the fourth quarter.

(Reporting by the Austin desk; 512-555-0171)
"""

doc = dict(
    id="c-tesla-q1-24", published="2024-04-02", source="coastal-wire",
    title="Tesla hands over 386,810 cars, its first year-on-year drop since 2020",
    text=TEXT,
    claims=[
        c("386,810 cars", "deliveries", 386810, "vehicle", company="Tesla", p=q(2024, 1)),
        c("8.5%", "deliveries", -8.5, "percent", company="Tesla", role="change", p=q(2024, 1)),
        c("386,810", "deliveries", 386810, "vehicle", nth=1, company="Tesla", p=q(2024, 1)),
        c("422,875", "deliveries", 422875, "vehicle", company="Tesla", p=q(2023, 1)),
        c("484,507", "deliveries", 484507, "vehicle", company="Tesla", p=q(2023, 4)),
        c("20.2%", "deliveries", -20.2, "percent", company="Tesla", role="change", p=q(2024, 1)),
        c("449,080 vehicles", "deliveries", 449080, "vehicle", company="Tesla", p=q(2024, 1), status="forecast"),
        c("412,376", "production", 412376, "vehicle", company="Tesla", product="Model 3/Y", p=q(2024, 1)),
        c("369,783", "deliveries", 369783, "vehicle", company="Tesla", product="Model 3/Y", p=q(2024, 1)),
        c("20,995", "production", 20995, "vehicle", company="Tesla", p=q(2024, 1)),
        c("17,027", "deliveries", 17027, "vehicle", company="Tesla", p=q(2024, 1)),
        c("433,371", "production", 433371, "vehicle", company="Tesla", p=q(2024, 1)),
        c("386,810", "deliveries", 386810, "vehicle", nth=2, company="Tesla", p=q(2024, 1)),
        c("46,561 units", ["inventory", "production", "other"], 46561, "vehicle", company="Tesla", p=q(2024, 1)),
        c("28 days", "inventory", 28, "day", company="Tesla"),
        c("15 days", "inventory", 15, "day", company="Tesla", p=("2023-12-31", "2023-12-31")),
        c("4.9%", "share_price", -4.9, "percent", company="Tesla", role="change", p=("2024-04-02", "2024-04-02")),
        c("$166.63", "share_price", 166.63, "USD", company="Tesla", per=["share", None], p=("2024-04-02", "2024-04-02")),
        c("$531 billion", "valuation", 531000000000, "USD", company="Tesla", p=("2024-04-02", "2024-04-02")),
        c("300,114", "sales", 300114, "vehicle", company="BYD", p=q(2024, 1)),
        c("42%", "sales", -42, "percent", company="BYD", role="change", p=q(2024, 1)),
    ],
    names=mentions(TEXT, {
        "Tesla": ("COMPANY", "Tesla"),
        "BYD": ("COMPANY", "BYD"),
        "Model 3/Y": ("PRODUCT", "Model 3/Y"),
        "Model 3": ("PRODUCT", "Model 3"),
        "Model S": ("PRODUCT", "Model S"),
        "Model X": ("PRODUCT", "Model X"),
        "Cybertruck": ("PRODUCT", "Cybertruck"),
    }),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["8.5%", "of 386,810", "422,875"]),
        dict(kind="growth", verdict="consistent", quotes=["20.2%", "of 386,810", "484,507"]),
        dict(kind="sum", verdict="consistent", quotes=["412,376", "20,995", "433,371"]),
        dict(kind="sum", verdict="consistent", quotes=["369,783", "17,027", "| 386,810"]),
        dict(kind="agreement", verdict="consistent", quotes=["386,810 cars", "of 386,810", "| 386,810"]),
        dict(kind="sum", verdict="consistent", quotes=["433,371", "46,561 units", "of 386,810"]),
    ],
)
