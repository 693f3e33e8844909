from goldlib import *
from mentions import mentions

TEXT = """Siemens Becomes First Outside Investor in Electrify America

RESTON, Va., June 28, 2022 – Electrify America, set up by Volkswagen in 2017 as part of its diesel settlement, has raised $450 million that values it at $2.45 billion after the money.

Who pays what

– Siemens: a low triple-digit million amount, $135 million according to a person familiar with the talks, for which it receives 5.5 percent of the shares
– Volkswagen: $315 million

What it buys

– a network that is to grow from some 800 stations and 3,500 individual chargers to 1,800 stations and 10,000 chargers by 2026, its Canadian sister included
– ultra-fast posts of up to 350 kW, which put "20 miles per minute" into a capable car
– solar canopies; 30 sites in California have them already

How business is doing

– 1.45 million charging sessions last year, five times the number of 2020
– 41.4 GWh dispensed, i.e. 28.6 kWh a session
– an estimated 147 million miles of electric driving enabled; 50,000 metric tons of CO2 avoided
– membership at $4 a month cuts the per-kWh price to 31 cents from 43 cents, a saving of 28 percent

About the network: Electrify America operates ultra-fast chargers in 46 states and the capital, with 1,800 stations due to be open by 2028. Brand ambassador phone bank: 1-833-555-0136. Electrify America is an equal-opportunity employer. #NormalNow
"""

doc = dict(
    id="c-electrify-22", published="2022-06-28", source="bullet-release",
    title="Siemens Becomes First Outside Investor in Electrify America",
    text=TEXT,
    claims=[
        c("$450 million", "funding", 450000000, "USD", company="Electrify America"),
        c("$2.45 billion", "valuation", 2450000000, "USD", company="Electrify America"),
        c("$135 million", ["investment", "funding"], 135000000, "USD", company=["Siemens", "Electrify America"]),
        c("5.5 percent", "stake", 5.5, "percent", company=["Siemens", "Electrify America"]),
        c("$315 million", ["investment", "funding"], 315000000, "USD", company=["Volkswagen", "Electrify America"]),
        c("800 stations", "stations", 800, "station", company="Electrify America"),
        c("3,500", "chargers", 3500, "charger", company="Electrify America"),
        c("1,800 stations", "stations", 1800, "station", company="Electrify America", p=by(2026), status=["target", "plan"]),
        c("10,000 chargers", "chargers", 10000, "charger", company=["Electrify America", "Electrify Canada"], p=by(2026), status=["target", "plan"]),
        c("350 kW", "charging_power", None, "kW", 350, company="Electrify America"),
        c("20 miles", ["range", "distance", "charging_power"], 20, "mile", company="Electrify America", per=["minute", None]),
        c("30 sites", "stations", 30, "station", company="Electrify America"),
        c("1.45 million", "other", 1450000, "item", company="Electrify America", p=y(2021)),
        c("five times", "other", 400, "percent", company="Electrify America", role="change", p=y(2021)),
        c("41.4 GWh", ["sales", "other"], 41.4, "GWh", company="Electrify America", p=y(2021)),
        c("28.6 kWh", ["sales", "other"], 28.6, "kWh", company="Electrify America", per=[None, "item"], p=y(2021)),
        c("147 million miles", "distance", 147000000, "mile", company="Electrify America", p=y(2021), status="forecast"),
        c("50,000 metric tons", "emissions", -50000, "tonne", company="Electrify America", role="change", p=y(2021), status="forecast"),
        c("$4", "price", 4, "USD", nth=1, company="Electrify America", per="month"),
        c("31 cents", "price", 0.31, "USD", company="Electrify America", per="kWh"),
        c("43 cents", "price", 0.43, "USD", company="Electrify America", per="kWh"),
        c("28 percent", "price_change", -28, "percent", company="Electrify America", role="change"),
        c("46 states", "countries", 46, ["country", "item"], company="Electrify America"),
        c("1,800 stations", "stations", 1800, "station", nth=1, company="Electrify America", p=by(2028), status=["target", "plan"]),
    ],
    names=mentions(TEXT, {
        "Siemens": ("COMPANY", "Siemens"),
        "Electrify America": ("COMPANY", "Electrify America"),
        "Volkswagen": ("COMPANY", "Volkswagen"),
    }),
    checks=[
        dict(kind="sum", verdict="consistent", quotes=["$135 million", "$315 million", "$450 million"]),
        dict(kind="share", verdict="consistent", quotes=["$135 million", "5.5 percent", "$2.45 billion"]),
        dict(kind="rate", verdict="consistent", quotes=["41.4 GWh", "1.45 million", "28.6 kWh"]),
        dict(kind="growth", verdict="consistent", quotes=["31 cents", "43 cents", "28 percent"]),
        dict(kind="period", verdict="inconsistent", quotes=["1,800 stations", "1,800 stations due"], suggestion="fits 2026"),
    ],
)
