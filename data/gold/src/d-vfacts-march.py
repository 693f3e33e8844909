from goldlib import *
from mentions import mentions

TEXT = """Aussie EV sales near double digits as Model Y gets another haircut

SYDNEY: Electric cars captured 9.5 per cent of Australia's new-vehicle market last month, up from 6.8 per cent in March 2023, with 10,464 deliveries among 109,647.

Tesla moved 6,017 of them, the Model Y alone 4,379, and this week took another A$3,000 off that car, which now retails from A$60,900 (about US$40,100). BYD's Seal (1,003 sold) outdid the Model 3 only in the previous month. MG responded in kind: the MG ZS EV, on run-out, is yours for US$38,990 (US$25,700) drive-away.

Year to date, 25,552 EVs have been handed over, 50.4 per cent more than the 16,990 of the first three months of 2023. Queensland remains generous – its rebate of A$6,000 runs until September – whereas Victoria scrapped its A$3,000 one. Stock on the wharves is no longer short: dealers reckon with 70 days of supply, and delivery waits for a Volvo, five months in 2022, are down to three weeks.

The government's efficiency standard, due next January, would cut emissions of new cars by 61 per cent by 2030. Toyota doubts it; Polestar doesn't.

More: "We drove the Sealion 6 to Broken Hill"
"""

NAMES = {
    "Tesla": ("COMPANY", "Tesla"),
    "BYD": ("COMPANY", "BYD"),
    "MG": ("COMPANY", "MG"),
    "Toyota": ("COMPANY", "Toyota"),
    "Volvo": ("COMPANY", "Volvo"),
    "Polestar": ("COMPANY", "Polestar"),
    "Model Y": ("PRODUCT", "Model Y"),
    "Model 3": ("PRODUCT", "Model 3"),
    "Seal": ("PRODUCT", "Seal"),
    "ZS EV": ("PRODUCT", "ZS EV"),
    "Sealion 6": ("PRODUCT", "Sealion 6"),
}

doc = dict(
    id="d-vfacts-march", published="2024-04-04", source="bondi-motor-mail",
    title="Aussie EV sales near double digits as Model Y gets another haircut",
    text=TEXT,
    claims=[
        c("9.5 per cent", "penetration", 9.5, "percent", role=["share", "level"], p=m(2024, 3)),
        c("6.8 per cent", "penetration", 6.8, "percent", role=["share", "level"], p=m(2023, 3)),
        c("10,464", ["deliveries", "sales"], 10464, "vehicle", p=m(2024, 3)),
        c("109,647", ["sales", "deliveries"], 109647, "vehicle", p=m(2024, 3)),
        c("6,017", ["sales", "deliveries"], 6017, "vehicle", company="Tesla", p=m(2024, 3)),
        c("4,379", ["sales", "deliveries"], 4379, "vehicle", company="Tesla", product="Model Y", p=m(2024, 3)),
        c("A$3,000", "price_change", -3000, "AUD", company="Tesla", product="Model Y", role="change"),
        c("A$60,900", "price", 60900, "AUD", company="Tesla", product="Model Y"),
        c("US$40,100", "price", 40100, "USD", company="Tesla", product="Model Y"),
        c("1,003 sold", "sales", 1003, "vehicle", company="BYD", product="Seal", p=m(2024, 3)),
        c("US$38,990", "price", 38990, "USD", company="MG", product="ZS EV"),
        c("US$25,700", "price", 25700, "USD", company="MG", product="ZS EV"),
        c("25,552", ["deliveries", "sales"], 25552, "vehicle", p=q(2024, 1)),
        c("50.4 per cent", ["deliveries", "sales"], 50.4, "percent", role="change", p=q(2024, 1)),
        c("16,990", ["deliveries", "sales"], 16990, "vehicle", p=q(2023, 1)),
        c("A$6,000", "subsidy", 6000, "AUD"),
        c("A$3,000", "subsidy", 3000, "AUD", nth=1),
        c("70 days", "inventory", 70, "day"),
        c("five months", "wait_time", 5, "month", company="Volvo", p=y(2022)),
        c("three weeks", "wait_time", 3, "week", company="Volvo"),
        c("61 per cent", "emissions", -61, "percent", role="change", p=by(2030), status=["target", "plan", "forecast"]),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="share", verdict="consistent", quotes=["10,464", "109,647", "9.5 per cent"]),
        dict(kind="fx", verdict="consistent", quotes=["A$60,900", "US$40,100"]),
        dict(kind=["fx", "conflict"], verdict="inconsistent", quotes=["US$38,990", "US$25,700"], suggestion="fits if the currency is AUD"),
        dict(kind="growth", verdict="consistent", quotes=["16,990", "25,552", "50.4 per cent"]),
    ],
)
