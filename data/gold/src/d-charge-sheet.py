from goldlib import *
from mentions import mentions

TEXT = """Charge Sheet no. 112: Electra’s big cheque, Ionity’s 600-kW posts, trucks at last

Good morning. Coffee first, then kilowatts.

► Paris-based Electra has closed another round: €304 million ($340 million), led by Dutch pension manager PGGM. It had 400 hubs with 2,200 plugs at the end of March and wants 15,000 plugs in service by 2030, in nine countries. Its “shortest stop” so far, it brags, took 9 minutes.

► Ionity (now at 700 sites) has ordered posts that give up to 600 kW, against the 400 kW of those it installs today. The first are to go live in the third quarter. Drivers on its €11.99 monthly plan pay 39 cents a kWh in France; those who just turn up, 69 cents.

► Fastned counted 358 stations at the end of the quarter, 12 more than three months earlier; sales of power advanced 42% to 38.4 GWh, and revenue from charging, 48% to €27.8 million.

► Milence, the joint venture of Daimler Truck, Volvo Group and Traton, has 20 hubs for lorries open. Its pledge was 1,700 chargers by 2027. There is some way to go, we fear: 134 have been energised.

► Numbers of the week: 4,400 EU stalls Tesla has opened to everybody; -€1.7 million, Allego’s quarterly EBITDA before one-offs; and Atlante’s eight new Portuguese sites.

You get this letter because you subscribed at a trade fair. Unsubscribe | Forward | Privacy (2 min read)
"""

NAMES = {
    "Ionity": ("COMPANY", "Ionity"),
    "Electra": ("COMPANY", "Electra"),
    "Fastned": ("COMPANY", "Fastned"),
    "Allego": ("COMPANY", "Allego"),
    "Tesla": ("COMPANY", "Tesla"),
    "PGGM": ("COMPANY", "PGGM"),
    "Atlante": ("COMPANY", "Atlante"),
    "Milence": ("COMPANY", "Milence"),
    "Daimler Truck": ("COMPANY", "Daimler Truck"),
    "Volvo Group": ("COMPANY", "Volvo Group"),
    "Traton": ("COMPANY", "Traton"),
}

doc = dict(
    id="d-charge-sheet", published="2025-05-15", source="charge-sheet",
    title="Charge Sheet no. 112: Electra’s big cheque, Ionity’s 600-kW posts, trucks at last",
    text=TEXT,
    claims=[
        c("600-kW", "charging_power", 600, "kW", company="Ionity"),
        c("€304 million", "funding", 304000000, "EUR", company="Electra"),
        c("$340 million", "funding", 340000000, "USD", company="Electra"),
        c("400 hubs", "stations", 400, "station", company="Electra", p=("2025-03-31", "2025-03-31")),
        c("2,200 plugs", "chargers", 2200, "charger", company="Electra", p=("2025-03-31", "2025-03-31")),
        c("15,000 plugs", "chargers", 15000, "charger", company="Electra", p=by(2030), status=["target", "plan"]),
        c("nine countries", "countries", 9, "country", company="Electra", p=by(2030), status=["target", "plan"]),
        c("9 minutes", "charging_time", 9, "minute", company="Electra"),
        c("700 sites", "stations", 700, "station", company="Ionity"),
        c("600 kW", "charging_power", None, "kW", 600, company="Ionity"),
        c("400 kW", "charging_power", 400, "kW", company="Ionity"),
        c("third quarter", "launch", None, "date", company="Ionity", p=q(2025, 3), status="plan"),
        c("€11.99", "price", 11.99, "EUR", company="Ionity", per="month"),
        c("39 cents", "price", 0.39, "EUR", company="Ionity", per="kWh"),
        c("69 cents", "price", 0.69, "EUR", company="Ionity", per="kWh"),
        c("358 stations", "stations", 358, "station", company="Fastned", p=("2025-03-31", "2025-03-31")),
        c("12", "stations", 12, "station", nth=1, company="Fastned", role="change", p=("2025-03-31", "2025-03-31")),
        c("42%", ["sales", "other"], 42, "percent", company="Fastned", role="change", p=q(2025, 1)),
        c("38.4 GWh", ["sales", "other"], 38.4, "GWh", company="Fastned", p=q(2025, 1)),
        c("48%", "revenue", 48, "percent", company="Fastned", role="change", p=q(2025, 1)),
        c("€27.8 million", "revenue", 27800000, "EUR", company="Fastned", p=q(2025, 1)),
        c("20 hubs", "stations", 20, "station", company="Milence"),
        c("1,700 chargers", "chargers", 1700, "charger", company="Milence", p=by(2027), status=["target", "plan"]),
        c("134", "chargers", 134, "charger", company="Milence"),
        c("4,400 EU stalls", "chargers", 4400, "charger", company="Tesla"),
        c("-€1.7 million", "ebitda", -1700000, "EUR", company="Allego", p=q(2025, 1)),
        c("eight", "stations", 8, "station", company="Atlante", role="change"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["€304 million", "$340 million"]),
    ],
)
