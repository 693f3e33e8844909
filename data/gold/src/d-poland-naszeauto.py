from goldlib import *
from mentions import mentions

TEXT = """Warsaw reopens its purse for electric cars, but only for people

From today Poles can apply to the NaszEauto scheme, financed with 1.6 billion zlotys (€379 million) of EU recovery money. A private person gets 18,750 zlotys as a rule, 30,000 zlotys with an old car to scrap and a low income, and 40,000 zlotys (€9,470) at the very most. Companies go empty-handed, in contrast to the previous programme, under which they took 69 percent of a pot of 960 million.

The aim is modest. Some 40,000 vehicles are to be bought or leased by the end of 2026 with the state's help. Electric cars were 3.0 percent of sales in 2024, 0.6 points less than the year before; registrations had slipped to 16,570 from 17,070.

The Volvo EX30 should profit, as it is cheap enough to qualify at 169,990 zlotys. It has five seats, carries a three-year guarantee and can be had with 272 hp. BYD, with 11 showrooms in the country, wants 30 by the end of the year.

Plugs remain scarce. Poland had 8,659 public points at the end of December; GreenWay operates 1,200, Orlen about 1,000. InPost's electric vans, 1,300 by now, charge at depots of their own.

A ministry spokesman, Piotr Zając, 36, said applications would be handled within 30 days.
"""

NAMES = {
    "Volvo": ("COMPANY", "Volvo"),
    "InPost": ("COMPANY", "InPost"),
    "BYD": ("COMPANY", "BYD"),
    "Orlen": ("COMPANY", "Orlen"),
    "GreenWay": ("COMPANY", "GreenWay"),
    "EX30": ("PRODUCT", "EX30"),
}

doc = dict(
    id="d-poland-naszeauto", published="2025-02-03", source="vistula-business",
    title="Warsaw reopens its purse for electric cars, but only for people",
    text=TEXT,
    claims=[
        c("1.6 billion zlotys", "subsidy", 1600000000, "PLN"),
        c("€379 million", "subsidy", 379000000, "EUR"),
        c("18,750 zlotys", "subsidy", 18750, "PLN"),
        c("30,000 zlotys", "subsidy", 30000, "PLN"),
        c("40,000 zlotys", "subsidy", None, "PLN", 40000),
        c("€9,470", "subsidy", None, "EUR", 9470),
        c("69 percent", "subsidy", 69, "percent", role="share"),
        c("960 million", "subsidy", 960000000, "PLN"),
        c("40,000 vehicles", "sales", 40000, "vehicle", p=by(2026), status=["target", "plan"]),
        c("3.0 percent", "penetration", 3, "percent", role=["share", "level"], p=y(2024)),
        c("0.6 points", "penetration", -0.6, "percentage_point", role="change", p=y(2024)),
        c("16,570", "registrations", 16570, "vehicle", p=y(2024)),
        c("17,070", "registrations", 17070, "vehicle", p=y(2023)),
        c("169,990 zlotys", "price", 169990, "PLN", company="Volvo", product="EX30"),
        c("five seats", "seats", 5, "item", company="Volvo", product="EX30"),
        c("three-year", "warranty", 3, "year", company="Volvo", product="EX30"),
        c("272 hp", "power", 272, "hp", company="Volvo", product="EX30"),
        c("11 showrooms", "stores", 11, "store", company="BYD"),
        c("30", "stores", 30, "store", nth=2, company="BYD", p=by(2025), status=["target", "plan"]),
        c("8,659 public points", "chargers", 8659, "charger", p=("2024-12-31", "2024-12-31")),
        c("1,200", "chargers", 1200, "charger", company="GreenWay"),
        c("1,000", "chargers", 1000, "charger", company="Orlen"),
        c("1,300", "other", 1300, "vehicle", company="InPost"),
        c("30 days", "duration", None, "day", 30, status=["plan", "target", "forecast"]),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["1.6 billion zlotys", "€379 million"]),
        dict(kind="fx", verdict="consistent", quotes=["40,000 zlotys", "€9,470"]),
    ],
)
