from goldlib import *
from mentions import mentions

TEXT = """Brazil's plug-in registrations soar; batteries for buses arrive by the container

São Paulo – Electrified light vehicles set a record in Brazil in 2024: 177,358 were licensed, up 89% on 93,927, says the trade body. Its table (units):

\t2023\t2024
Battery\t19,310\t61,615
Plug-in hybrid\t33,049\t64,009
Other hybrid\t41,568\t51,734
Total\t93,927\t177,538

Pure electrics thus more than tripled. Together with plug-in hybrids they took 5.1% of sales. BYD registered 76,713 and GWM 29,219. Best-selling electric was the Dolphin Mini (21,944); Volvo's EX30 managed 3,410.

Imports: 138,500 plug-ins worth US$4.1 billion, before the duty on electrics goes from 18% to 25% in July. Exports of cars with a plug? 412, nearly all to Uruguay.

Public charging points numbered 12,137 at the end of December, versus 4,300 twelve months before; only 10% were fast. Shell Recharge (a Raízen business) has 610, Tupinambá's app lists 1,450 stations, and WEG says it sold 8,000 wall boxes.

Buses: 1.1 GWh of traction batteries were installed in heavy vehicles, 70% of them by CATL (0.77 GWh). Eletra delivered 302, and Marcopolo's 13.2-metre Attivi, 81 seats and standees, 400 kWh, sells for R$3.2 million (US$522,000). Each spares the city's lungs 120 tonnes of CO2 a year.

For 2025 the body expects 200,000.
"""

doc = dict(
    id="c-brazil-2024", published="2025-01-08", source="paulista-dealer-bulletin",
    title="Brazil's plug-in registrations soar; batteries for buses arrive by the container",
    text=TEXT,
    claims=[
        c("177,358", "registrations", 177358, "vehicle", p=y(2024)),
        c("89%", "registrations", 89, "percent", role="change", p=y(2024)),
        c("93,927", "registrations", 93927, "vehicle", p=y(2023)),
        c("19,310", "registrations", 19310, "vehicle", p=y(2023)),
        c("61,615", "registrations", 61615, "vehicle", p=y(2024)),
        c("33,049", "registrations", 33049, "vehicle", p=y(2023)),
        c("64,009", "registrations", 64009, "vehicle", p=y(2024)),
        c("41,568", "registrations", 41568, "vehicle", p=y(2023)),
        c("51,734", "registrations", 51734, "vehicle", p=y(2024)),
        c("93,927", "registrations", 93927, "vehicle", nth=1, p=y(2023)),
        c("177,538", "registrations", 177538, "vehicle", p=y(2024)),
        c("tripled", "registrations", 200, "percent", None, role="change", p=y(2024)),
        c("5.1%", "penetration", 5.1, "percent", role=["share", "level"], p=y(2024)),
        c("76,713", "registrations", 76713, "vehicle", company="BYD", p=y(2024)),
        c("29,219", "registrations", 29219, "vehicle", company="GWM", p=y(2024)),
        c("21,944", "registrations", 21944, "vehicle", company="BYD", product="Dolphin Mini", p=y(2024)),
        c("3,410", "registrations", 3410, "vehicle", company="Volvo", product="EX30", p=y(2024)),
        c("138,500 plug-ins", "imports", 138500, "vehicle", p=y(2024)),
        c("US$4.1 billion", "imports", 4100000000, "USD", p=y(2024)),
        c("18%", "tariff", 18, "percent"),
        c("25%", "tariff", 25, "percent", p=m(2025, 7), status="plan"),
        c("412", "exports", 412, "vehicle", p=y(2024)),
        c("12,137", "chargers", 12137, "charger", p=("2024-12-31", "2024-12-31")),
        c("4,300", "chargers", 4300, "charger", p=("2023-12-31", "2023-12-31")),
        c("10%", "chargers", 10, "percent", role=["share", "level"], p=("2024-12-31", "2024-12-31")),
        c("610", "chargers", 610, "charger", company=["Shell Recharge", "Raízen"]),
        c("1,450 stations", "stations", 1450, "station", company="Tupinambá"),
        c("8,000 wall boxes", "sales", 8000, "charger", company="WEG", p=y(2024)),
        c("1.1 GWh", "installations", 1.1, "GWh", p=y(2024)),
        c("70%", "installations", 70, "percent", company="CATL", role=["share", "level"], p=y(2024)),
        c("0.77 GWh", "installations", 0.77, "GWh", company="CATL", p=y(2024)),
        c("302", "deliveries", 302, "vehicle", company="Eletra", p=y(2024)),
        c("13.2-metre", "length", 13.2, "m", company="Marcopolo", product="Attivi"),
        c("81 seats", "seats", 81, "item", company="Marcopolo", product="Attivi"),
        c("400 kWh", "battery_capacity", 400, "kWh", company="Marcopolo", product="Attivi"),
        c("R$3.2 million", "price", 3200000, "BRL", company="Marcopolo", product="Attivi"),
        c("US$522,000", "price", 522000, "USD", company="Marcopolo", product="Attivi"),
        c("120 tonnes", "emissions", -120, "tonne", company="Marcopolo", product="Attivi", role="change", per="year"),
        c("200,000", "registrations", 200000, "vehicle", p=y(2025), status="forecast"),
    ],
    names=mentions(TEXT, {
        "BYD": ("COMPANY", "BYD"),
        "GWM": ("COMPANY", "GWM"),
        "Volvo": ("COMPANY", "Volvo"),
        "CATL": ("COMPANY", "CATL"),
        "WEG": ("COMPANY", "WEG"),
        "Tupinambá": ("COMPANY", "Tupinambá"),
        "Raízen": ("COMPANY", "Raízen"),
        "Shell Recharge": ("COMPANY", "Shell Recharge"),
        "Marcopolo": ("COMPANY", "Marcopolo"),
        "Eletra": ("COMPANY", "Eletra"),
        "Dolphin Mini": ("PRODUCT", "Dolphin Mini"),
        "EX30": ("PRODUCT", "EX30"),
        "Attivi": ("PRODUCT", "Attivi"),
    }),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["89%", "177,358", "93,927"]),
        dict(kind="sum", verdict="consistent", quotes=["19,310", "33,049", "41,568", "Total\t93,927"]),
        dict(kind="conflict", verdict="inconsistent", quotes=["177,358", "177,538"], suggestion="fits 177,358"),
        dict(kind="sum", verdict="inconsistent", quotes=["61,615", "64,009", "51,734", "177,538"], suggestion="fits 177,358"),
        dict(kind="growth", verdict="consistent", quotes=["tripled", "61,615", "19,310"]),
        dict(kind="agreement", verdict="consistent", quotes=["93,927", "Total\t93,927"]),
        dict(kind="share", verdict="consistent", quotes=["1.1 GWh", "0.77 GWh", "70%"]),
        dict(kind="fx", verdict="consistent", quotes=["R$3.2 million", "US$522,000"]),
    ],
)
