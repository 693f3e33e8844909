from goldlib import *
from mentions import mentions

TEXT = """Made in Mexico, driven elsewhere: the year in electric cars

Who would have thought that a country which buys so few EVs builds so many? Ramos Arizpe, Cuautitlán and Toluca turned out 219,500 battery cars in 2024, twice as many as the year before, and shipped 206,300, or 94%, abroad. Value of those exports: US$7.8 billion. (All vehicles: production of 3.99 million, of which 3.48 million crossed a border.)

Exports by maker, thousands

GM            122.4   (Blazer EV, Equinox EV and Honda's Prologue)
Ford           71.8   (Mustang Mach-E)
Stellantis     10.6   (Wagoneer S)
BMW             1.5   (pre-series)

At home, the statistics agency counted sales of 69,700 plug-ins and EVs, 84% more than the 37,900 in 2023; that corresponds to 4.7% of a market of 1.49 million. Chinese marques, from BYD to SEV and JAC, hold 9.3% of the whole. Neither BYD nor Tesla tells the agency anything, so both are estimated; the former is thought to have sold 40,000.

Plugs are scarce: 3,300 public charging points, of which a quarter fast, at 1,240 sites.

Then there is the man in Washington, inaugurated today. A duty of 25% on everything from Mexico would, on a US$35,000 Equinox EV, come to US$8,750... or $182,600 in pesos. The home market levies 20% on cars from countries without a treaty since October, having charged nothing before.

The author teaches trade law at Anáhuac. Views are her own.
"""

doc = dict(
    id="c-mexico-2024", published="2025-01-20", source="anahuac-economics",
    title="Made in Mexico, driven elsewhere: the year in electric cars",
    text=TEXT,
    claims=[
        c("219,500 battery cars", "production", 219500, "vehicle", p=y(2024)),
        c("twice", "production", 100, "percent", role="change", p=y(2024)),
        c("206,300", "exports", 206300, "vehicle", p=y(2024)),
        c("94%", "exports", 94, "percent", role=["share", "level"], p=y(2024)),
        c("US$7.8 billion", "exports", 7800000000, "USD", p=y(2024)),
        c("3.99 million", "production", 3990000, "vehicle", p=y(2024)),
        c("3.48 million", "exports", 3480000, "vehicle", p=y(2024)),
        c("122.4", "exports", 122400, "vehicle", company=["GM", "General Motors"], p=y(2024)),
        c("71.8", "exports", 71800, "vehicle", company="Ford", product="Mustang Mach-E", p=y(2024)),
        c("10.6", "exports", 10600, "vehicle", company="Stellantis", product="Wagoneer S", p=y(2024)),
        c("1.5", "exports", 1500, "vehicle", company="BMW", p=y(2024)),
        c("69,700 plug-ins and EVs", "sales", 69700, "vehicle", p=y(2024)),
        c("84%", "sales", 84, "percent", role="change", p=y(2024)),
        c("37,900", "sales", 37900, "vehicle", p=y(2023)),
        c("4.7%", "penetration", 4.7, "percent", role=["share", "level"], p=y(2024)),
        c("1.49 million", "sales", 1490000, "vehicle", p=y(2024)),
        c("9.3%", ["market_share", "penetration"], 9.3, "percent", role=["share", "level"], p=y(2024)),
        c("40,000", "sales", 40000, "vehicle", company="BYD", p=y(2024), status="forecast"),
        c("3,300 public charging points", "chargers", 3300, "charger"),
        c("a quarter", "chargers", 25, "percent", role=["share", "level"]),
        c("1,240 sites", "stations", 1240, "station"),
        c("25%", "tariff", 25, "percent", status="forecast"),
        c("US$35,000", "price", 35000, "USD", company=["Chevrolet", "GM", "General Motors"], product="Equinox EV"),
        c("US$8,750", ["tariff", "cost"], 8750, "USD", company=["Chevrolet", "GM", "General Motors"], product="Equinox EV", status="forecast"),
        c("$182,600", ["tariff", "cost"], 182600, "MXN", company=["Chevrolet", "GM", "General Motors"], product="Equinox EV", status="forecast"),
        c("20%", "tariff", 20, "percent"),
    ],
    names=mentions(TEXT, {
        "GM": ("COMPANY", "General Motors"),
        "Ford": ("COMPANY", "Ford"),
        "BMW": ("COMPANY", "BMW"),
        "Tesla": ("COMPANY", "Tesla"),
        "BYD": ("COMPANY", "BYD"),
        "Honda": ("COMPANY", "Honda"),
        "Stellantis": ("COMPANY", "Stellantis"),
        "SEV": ("COMPANY", "SEV"),
        "JAC": ("COMPANY", "JAC"),
        "Blazer EV": ("PRODUCT", "Blazer EV"),
        "Equinox EV": ("PRODUCT", "Equinox EV"),
        "Prologue": ("PRODUCT", "Prologue"),
        "Mustang Mach-E": ("PRODUCT", "Mustang Mach-E"),
        "Wagoneer S": ("PRODUCT", "Wagoneer S"),
    }),
    checks=[
        dict(kind="share", verdict="consistent", quotes=["219,500 battery cars", "206,300", "94%"]),
        dict(kind="sum", verdict="consistent", quotes=["122.4", "71.8", "10.6", "1.5", "206,300"]),
        dict(kind="growth", verdict="consistent", quotes=["84%", "69,700 plug-ins and EVs", "37,900"]),
        dict(kind="share", verdict="consistent", quotes=["69,700 plug-ins and EVs", "1.49 million", "4.7%"]),
        dict(kind="fx", verdict="consistent", quotes=["US$8,750", "$182,600"]),
        dict(kind="share", verdict="consistent", quotes=["US$8,750", "US$35,000", "25%"]),
    ],
)
