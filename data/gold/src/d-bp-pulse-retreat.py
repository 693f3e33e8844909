from goldlib import *
from mentions import mentions

TEXT = """bp pulse pulls the plug on eight countries

Only weeks after promising “focus”, BP has shown what it means by the word. Its charging arm, bp pulse, is letting more than a tenth of its 900 staff go – 100 posts, give or take – and, instead of twelve markets, will concentrate on four: Britain, Germany, China and the United States.

The climbdown is sizeable. In the group's plan of 2023, EV charging was one of the engines that were to earn $2 billion a year by 2025. It planned over 100,000 chargers worldwide by 2030 and had 29,000 at the end of last year, 32 per cent more than the 22,000 of twelve months before.

Money still flows into single sites. A £10 million (€8.5 million) hub next to Birmingham's NEC, Britain's largest, offers 180 bays, 16 of which manage 300 kW; the other 164 are of the 7 kW sort. Drivers without a subscription are charged 85p per kWh. InstaVolt takes the same, Gridserve 79p, and Be.EV of Manchester 72p at most.

“They were early and everywhere,” says Tom Ashworth, 46, who sold the group his wallbox firm. “Early is good.”

Would you queue for a plug? Vote below. 214 comments
"""

NAMES = {
    "BP": ("COMPANY", "BP"),
    "bp pulse": ("COMPANY", "bp pulse"),
    "Gridserve": ("COMPANY", "Gridserve"),
    "InstaVolt": ("COMPANY", "InstaVolt"),
    "Be.EV": ("COMPANY", "Be.EV"),
}

doc = dict(
    id="d-bp-pulse-retreat", published="2024-04-18", source="forecourt-insider",
    title="bp pulse pulls the plug on eight countries",
    text=TEXT,
    claims=[
        c("eight countries", "countries", 8, "country", company="bp pulse", status="plan"),
        c("a tenth", "layoffs", 10, "percent", None, company="bp pulse", role="share", status="plan"),
        c("900 staff", "headcount", 900, "job", company="bp pulse"),
        c("100 posts", "layoffs", 100, "job", company="bp pulse", status="plan"),
        c("twelve markets", "countries", 12, "country", company="bp pulse"),
        c("four", "countries", 4, "country", company="bp pulse", status="plan"),
        c("$2 billion", ["ebitda", "operating_income"], 2000000000, "USD", company="BP", per="year", p=by(2025), status="target"),
        c("100,000 chargers", "chargers", 100000, "charger", None, company=["BP", "bp pulse"], p=by(2030), status=["plan", "target"]),
        c("29,000", "chargers", 29000, "charger", company="bp pulse", p=("2023-12-31", "2023-12-31")),
        c("32 per cent", "chargers", 32, "percent", company="bp pulse", role="change", p=("2023-12-31", "2023-12-31")),
        c("22,000", "chargers", 22000, "charger", company="bp pulse", p=("2022-12-31", "2022-12-31")),
        c("£10 million", "investment", 10000000, "GBP", company="bp pulse"),
        c("€8.5 million", "investment", 8500000, "EUR", company="bp pulse"),
        c("180 bays", "chargers", 180, "charger", company="bp pulse"),
        c("16", "chargers", 16, "charger", company="bp pulse"),
        c("300 kW", "charging_power", 300, "kW", company="bp pulse"),
        c("164", "chargers", 164, "charger", company="bp pulse"),
        c("7 kW", "charging_power", 7, "kW", company="bp pulse"),
        c("85p", "price", 0.85, "GBP", company="bp pulse", per="kWh"),
        c("79p", "price", 0.79, "GBP", company="Gridserve", per="kWh"),
        c("72p", "price", None, "GBP", 0.72, company="Be.EV", per="kWh"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="sum", verdict="consistent", quotes=["four", "eight countries", "twelve markets"]),
        dict(kind="growth", verdict="consistent", quotes=["22,000", "29,000", "32 per cent"]),
        dict(kind="sum", verdict="consistent", quotes=["16", "164", "180 bays"]),
        dict(kind="fx", verdict="inconsistent", quotes=["£10 million", "€8.5 million"], suggestion="fits if the currencies are swapped"),
    ],
)
