from goldlib import *
from mentions import mentions

TEXT = """Ajolote, the three-metre EV from Puebla, reaches its first 1,000

Production of the Ajolote, a doorless quadricycle dreamt up by three engineering graduates in Cholula, passed the four-digit mark on Saturday. Quillaja, their company, has 212 employees and builds 45 a week, which in a working year of 48 weeks makes 2,160.

FICHA TÉCNICA
Price .......... 129,900 pesos (€6,974)
Battery ........ 9.6 kWh LFP, cells by Gotion, 165 Wh/kg
Range .......... 110 km
Consumption .... 8.7 kWh/100 km
Motor .......... 11 kW, 62 Nm
Top speed ...... 75 km/h
Dimensions ..... 2,995 mm long, 1,380 mm wide
Weight ......... 485 kg
Seats .......... 2
Charging ....... 4 h at 2.4 kW
Warranty ....... 3 years

Buyers wait ten weeks. A pickup derivative, the Ajolote Carga, goes on sale in March 2026 at 149,900 pesos; the postal contractor Correos Telmo has signed for 350.

Family holding Grupo Ahuehuete paid 92 million pesos in May for 20 per cent of the start-up, which is thereby valued at 460 million pesos. Turnover, 61 million pesos last year, is expected to reach 250 million this year with an EBITDA margin of 4 per cent. Two sister models are in the works, for a range of four by 2027, sold through 11 showrooms in six states.

Zacua, the city's other electric marque, made M3s by the dozen and has paused.
"""

doc = dict(
    id="c-quillaja-25", published="2025-09-10", source="puebla-emprende",
    title="Ajolote, the three-metre EV from Puebla, reaches its first 1,000",
    text=TEXT,
    claims=[
        c("1,000", "production", 1000, "vehicle", company="Quillaja", product="Ajolote", p=(None, "2025-09-06")),
        c("212 employees", "headcount", 212, "job", company="Quillaja"),
        c("45", "production", 45, "vehicle", company="Quillaja", product="Ajolote", per="week"),
        c("48 weeks", "duration", 48, "week", company="Quillaja"),
        c("2,160", "production", 2160, "vehicle", company="Quillaja", product="Ajolote", per="year"),
        c("129,900 pesos", "price", 129900, "MXN", company="Quillaja", product="Ajolote"),
        c("€6,974", "price", 6974, "EUR", company="Quillaja", product="Ajolote"),
        c("9.6 kWh", "battery_capacity", 9.6, "kWh", company="Quillaja", product="Ajolote"),
        c("165 Wh/kg", "energy_density", 165, "Wh/kg", company="Quillaja", product="Ajolote"),
        c("110 km", "range", 110, "km", company="Quillaja", product="Ajolote"),
        c("8.7 kWh", "consumption", 8.7, "kWh", company="Quillaja", product="Ajolote", per="100km"),
        c("11 kW", "power", 11, "kW", company="Quillaja", product="Ajolote"),
        c("62 Nm", "torque", 62, "Nm", company="Quillaja", product="Ajolote"),
        c("75 km/h", "top_speed", 75, "km/h", company="Quillaja", product="Ajolote"),
        c("2,995 mm", "length", 2995, "mm", company="Quillaja", product="Ajolote"),
        c("1,380 mm", "length", 1380, "mm", company="Quillaja", product="Ajolote"),
        c("485 kg", "weight", 485, "kg", company="Quillaja", product="Ajolote"),
        c("2", "seats", 2, "item", nth=6, company="Quillaja", product="Ajolote"),
        c("4 h", "charging_time", 4, "hour", company="Quillaja", product="Ajolote"),
        c("2.4 kW", "charging_power", 2.4, "kW", company="Quillaja", product="Ajolote"),
        c("3 years", "warranty", 3, "year", company="Quillaja", product="Ajolote"),
        c("ten weeks", "wait_time", 10, "week", company="Quillaja", product="Ajolote"),
        c("March 2026", "launch", None, "date", company="Quillaja", product="Ajolote Carga", p=m(2026, 3), status="plan"),
        c("149,900 pesos", "price", 149900, "MXN", company="Quillaja", product="Ajolote Carga", status="plan"),
        c("350", "orders", 350, ["vehicle", "order"], company=["Quillaja", "Correos Telmo"], product="Ajolote Carga"),
        c("92 million pesos", ["investment", "funding"], 92000000, "MXN", company=["Grupo Ahuehuete", "Quillaja"]),
        c("20 per cent", "stake", 20, "percent", company=["Grupo Ahuehuete", "Quillaja"]),
        c("460 million pesos", "valuation", 460000000, "MXN", company="Quillaja"),
        c("61 million pesos", "revenue", 61000000, "MXN", company="Quillaja", p=y(2024)),
        c("250 million", "revenue", 250000000, "MXN", company="Quillaja", p=y(2025), status="forecast"),
        c("4 per cent", "margin", 4, "percent", company="Quillaja", p=y(2025), status="forecast"),
        c("four", "models", 4, "model", nth=1, company="Quillaja", p=by(2027), status="target"),
        c("11 showrooms", "stores", 11, "store", company="Quillaja"),
        c("six states", "countries", 6, ["country", "item"], company="Quillaja"),
    ],
    names=mentions(TEXT, {
        "Quillaja": ("COMPANY", "Quillaja"),
        "Grupo Ahuehuete": ("COMPANY", "Grupo Ahuehuete"),
        "Correos Telmo": ("COMPANY", "Correos Telmo"),
        "Zacua": ("COMPANY", "Zacua"),
        "Gotion": ("COMPANY", "Gotion"),
        "Ajolote": ("PRODUCT", "Ajolote"),
        "Ajolote Carga": ("PRODUCT", "Ajolote Carga"),
        "M3": ("PRODUCT", "M3"),
    }),
    checks=[
        dict(kind="rate", verdict="consistent", quotes=["45", "48 weeks", "2,160"]),
        dict(kind="fx", verdict="inconsistent", quotes=["129,900 pesos", "€6,974"], suggestion="fits if the currency is USD"),
        dict(kind="rate", verdict="consistent", quotes=["9.6 kWh", "110 km", "8.7 kWh"]),
        dict(kind="share", verdict="consistent", quotes=["92 million pesos", "460 million pesos", "20 per cent"]),
    ],
)
