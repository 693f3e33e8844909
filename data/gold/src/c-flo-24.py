from goldlib import *
from mentions import mentions

TEXT = """Quebec City's FLO banks C$187 million for its American push

Chargers that survive minus 40 are what AddEnergie, better known by its FLO brand, has sold since 2009; now it has the money to sell them south of the border too. The Series E, announced Wednesday, amounts to US$136 million (C$187 million), of which C$75 million from Export Development Canada, C$62 million from the Caisse de dépôt and C$50 million from Investissement Québec.

Where does the company stand? Roughly thus:

 • 115,000 chargers sold in total, 90,000 of them for homes and 25,000 for streets and parking lots
 • 52 cities in which you can plug in at the kerb, New York and Los Angeles included
 • 1.5 million charging events a month
 • 98 per cent uptime guaranteed
 • 130,000 tonnes of greenhouse gases avoided last year

Its new fast charger, the Ultra, gives up to 320 kW from two cables and tops up most cars to 80 per cent in 15 minutes; the curbside SmartTWO makes do with 7.2 kW. Assembly of both is split between Shawinigan and Auburn Hills, Michigan, where the plant hired its 100th worker in spring and has room to make 30,000 units a year.

A Montreal street pole costs drivers $1.40 an hour. Hydro-Québec's Circuit électrique, FLO's oldest client, plans 2,500 fast chargers by 2030, up from 860 at present.

"Profitability comes in 2026," promised chief executive Louis Tremblay, 49. Sales last year: undisclosed, but "north of C$100 million".
"""

doc = dict(
    id="c-flo-24", published="2024-08-15", source="la-prise-verte",
    title="Quebec City's FLO banks C$187 million for its American push",
    text=TEXT,
    claims=[
        c("C$187 million", "funding", 187000000, "CAD", company="FLO"),
        c("US$136 million", "funding", 136000000, "USD", company=["FLO", "AddEnergie"]),
        c("C$187 million", "funding", 187000000, "CAD", nth=1, company=["FLO", "AddEnergie"]),
        c("C$75 million", ["funding", "investment"], 75000000, "CAD", company=["FLO", "AddEnergie"]),
        c("C$62 million", ["funding", "investment"], 62000000, "CAD", company=["FLO", "AddEnergie"]),
        c("C$50 million", ["funding", "investment"], 50000000, "CAD", company=["FLO", "AddEnergie"]),
        c("115,000 chargers", "chargers", 115000, "charger", company="FLO"),
        c("90,000", "chargers", 90000, "charger", company="FLO"),
        c("25,000", "chargers", 25000, "charger", company="FLO"),
        c("52 cities", "countries", 52, "country", company="FLO"),
        c("1.5 million", "other", 1500000, "item", company="FLO", per="month"),
        c("98 per cent", "other", 98, "percent", company="FLO"),
        c("130,000 tonnes", "emissions", -130000, "tonne", company="FLO", role="change", p=y(2023)),
        c("320 kW", "charging_power", None, "kW", 320, company="FLO", product="Ultra"),
        c("15 minutes", "charging_time", 15, "minute", company="FLO", product="Ultra"),
        c("7.2 kW", "charging_power", 7.2, "kW", company="FLO", product="SmartTWO"),
        c("30,000 units", "capacity", 30000, ["charger", "vehicle", "item"], company="FLO", per="year"),
        c("$1.40", "price", 1.4, "CAD", company="FLO", per="hour"),
        c("2,500 fast chargers", "chargers", 2500, "charger", company="Hydro-Québec", p=by(2030), status=["target", "plan"]),
        c("860", "chargers", 860, "charger", company="Hydro-Québec"),
        c("C$100 million", "revenue", 100000000, "CAD", None, company="FLO", p=y(2023)),
    ],
    names=mentions(TEXT, {
        "FLO": ("COMPANY", "FLO"),
        "AddEnergie": ("COMPANY", "FLO"),
        "Caisse de dépôt": ("COMPANY", "Caisse de dépôt et placement du Québec"),
        "Export Development Canada": ("COMPANY", "Export Development Canada"),
        "Investissement Québec": ("COMPANY", "Investissement Québec"),
        "Hydro-Québec": ("COMPANY", "Hydro-Québec"),
        "Circuit électrique": ("COMPANY", "Circuit électrique"),
        "Ultra": ("PRODUCT", "Ultra"),
        "SmartTWO": ("PRODUCT", "SmartTWO"),
    }),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["US$136 million", "C$187 million)"]),
        dict(kind="sum", verdict="consistent", quotes=["C$75 million", "C$62 million", "C$50 million", "C$187 million)"]),
        dict(kind="sum", verdict="consistent", quotes=["90,000", "25,000", "115,000 chargers"]),
        dict(kind="agreement", verdict="consistent", quotes=["C$187 million", "C$187 million)"]),
    ],
)
