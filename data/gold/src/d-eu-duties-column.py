from goldlib import *
from mentions import mentions

TEXT = """Opinion: Brussels has built a wall with doors in it

Since this morning a Chinese electric car costs more to land in Rotterdam. On top of the usual 10 percent, BYD now pays 17.4 percent, Geely 19.9 and SAIC 37.6; whoever answered the Commission's questionnaires without being sampled, BMW's Chinese-built models included, is charged 20.8. SAIC's customers thus face 47.6 percent in all.

Will it work? Consider what a door is. BYD asks 99,800 yuan (€12,700) for a Dolphin at home and €33,000 in Germany. A levy of less than €4,000 a car makes a dent in that margin but does not close it.

Last year the EU took in 437,000 battery cars from China, worth €9.7 billion ($10.5 billion), against 57,000 as recently as 2020. Their slice of the bloc's electric market meanwhile swelled from 1.9 percent to 21.7 percent, a gain of almost 20 points. A good part of them, be it said, were Teslas and the Spring of Dacia. The provisional rates will be replaced in November by definitive ones, for five years, unless member states object.

My own guess: MG will ask 8 percent more for its MG4 at most, Hungarian and Turkish plants will do the rest, and Seres will still not be a household name in Wuppertal.

The writer, 67, is a former trade official. Next week: why steel is different.
"""

NAMES = {
    "BYD": ("COMPANY", "BYD"),
    "Geely": ("COMPANY", "Geely"),
    "SAIC": ("COMPANY", "SAIC"),
    "MG": ("COMPANY", "MG"),
    "BMW": ("COMPANY", "BMW"),
    "Dacia": ("COMPANY", "Dacia"),
    "Tesla": ("COMPANY", "Tesla"),
    "Seres": ("COMPANY", "Seres"),
    "Dolphin": ("PRODUCT", "Dolphin"),
    "MG4": ("PRODUCT", "MG4"),
    "Spring": ("PRODUCT", "Spring"),
}

doc = dict(
    id="d-eu-duties-column", published="2024-07-05", source="continental-review",
    title="Opinion: Brussels has built a wall with doors in it",
    text=TEXT,
    claims=[
        c("10 percent", "tariff", 10, "percent"),
        c("17.4 percent", "tariff", 17.4, "percent", company="BYD", p=("2024-07-05", None)),
        c("19.9", "tariff", 19.9, "percent", company="Geely", p=("2024-07-05", None)),
        c("37.6", "tariff", 37.6, "percent", company="SAIC", p=("2024-07-05", None)),
        c("20.8", "tariff", 20.8, "percent", p=("2024-07-05", None)),
        c("47.6 percent", "tariff", 47.6, "percent", company="SAIC", p=("2024-07-05", None)),
        c("99,800 yuan", "price", 99800, "CNY", company="BYD", product="Dolphin"),
        c("€12,700", "price", 12700, "EUR", company="BYD", product="Dolphin"),
        c("€33,000", "price", 33000, "EUR", company="BYD", product="Dolphin"),
        c("€4,000", "tariff", None, "EUR", 4000, company="BYD", per="vehicle"),
        c("437,000", "imports", 437000, "vehicle", p=y(2023)),
        c("€9.7 billion", "imports", 9700000000, "EUR", p=y(2023)),
        c("$10.5 billion", "imports", 10500000000, "USD", p=y(2023)),
        c("57,000", "imports", 57000, "vehicle", p=y(2020)),
        c("1.9 percent", ["penetration", "market_share"], 1.9, "percent", p=y(2020)),
        c("21.7 percent", ["penetration", "market_share"], 21.7, "percent", p=y(2023)),
        c("20 points", ["penetration", "market_share"], 20, "percentage_point", role="change", p=y(2023)),
        c("five years", "duration", 5, "year"),
        c("8 percent", "price_change", None, "percent", 8, company="MG", product="MG4", role="change", status="forecast"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="sum", verdict="consistent", quotes=["10 percent", "37.6", "47.6 percent"]),
        dict(kind="fx", verdict="consistent", quotes=["99,800 yuan", "€12,700"]),
        dict(kind="fx", verdict="consistent", quotes=["€9.7 billion", "$10.5 billion"]),
        dict(kind="growth", verdict="consistent", quotes=["1.9 percent", "21.7 percent", "20 points"]),
    ],
)
