from goldlib import *

ANY = ["plan", "target", "forecast"]
PT = ["plan", "target"]
TF = ["target", "forecast"]
FC = "forecast"
OLD = {"superseded": True, "status": ["plan", "target", "forecast"]}
CH = {"role": "change"}
PCT, PP = "percent", "percentage_point"


def of(company, *claims, product=None):
    """The claims with this company and product, unless a claim has its own."""
    rows = [dict(claim) for claim in claims]
    for row in rows:
        row["company"] = row["company"] or company
        row["product"] = row["product"] or product
    return rows


def ev(quote, metric, start, end="same", *, status=ANY, **rest):
    """A dated event: one day, or the interval from start to end."""
    return c(quote, metric, None, "date", p=(start, start if end == "same" else end), status=status, **rest)


def dated(quote, metric, period, *, status=ANY, **rest):
    """A dated event of a whole year, half, quarter or month."""
    return c(quote, metric, None, "date", p=period, status=status, **rest)


S = [
    ("2025-02-13", "SES AI's cell carries 390 Wh/kg, Amprius's SiCore 450; the drone makers who buy both pay up to $900 a kWh.", [
        c("390 Wh/kg", "energy_density", 390, "Wh/kg", company="SES AI"), c("450", "energy_density", 450, "Wh/kg", company="Amprius", product="SiCore"), c("$900", "battery_price", None, "USD", 900, per="kWh", company=[None, "SES AI", "Amprius"])]),
    ("2023-07-20", "From 205 Wh/kg to 230 in one generation: REPT's Wending pushes LFP further, at 0.6 yuan per Wh.", of("REPT",
        c("205 Wh/kg", "energy_density", 205, "Wh/kg"), c("230", "energy_density", 230, "Wh/kg"), c("0.6 yuan", "battery_price", 0.6, "CNY", per="Wh"), product="Wending")),
    ("2026-02-10", "NMC packs dropped 4% to $124 and LFP 13% to $73 per kWh in a twelvemonth; Europe paid 56% more than China.", [
        c("4%", "battery_price", -4, PCT, role="change"), c("$124", "battery_price", 124, "USD", per="kWh"), c("13%", "battery_price", -13, PCT, role="change"), c("$73", "battery_price", 73, "USD", per="kWh"), c("56%", "battery_price", 56, PCT, role="change")]),
    ("2024-03-06", "Ola halves its battery cost by going in-house, it says: $75 a kWh by 2026, $150 at present.", of("Ola",
        c("halves", ["battery_price", "cost"], -50, PCT, role="change", status=["target", "plan", "forecast", "actual"]), c("$75", ["battery_price", "cost"], 75, "USD", per="kWh", p=by(2026), status=["target", "forecast", "plan"]), c("$150", ["battery_price", "cost"], 150, "USD", per="kWh"))),
    ("2025-06-05", "Scope 1 and 2 down 42% since 2019, tailpipes 18%; by 2030 Stellantis meant to halve the lot, to 25 t of CO2e a vehicle.", of("Stellantis",
        c("42%", "emissions", -42, PCT, role="change"), c("18%", "emissions", -18, PCT, role="change"), c("halve", "emissions", -50, PCT, role="change", p=by(2030), status="target"), c("25 t", "emissions", 25, "tonne", per="vehicle", p=by(2030), status="target"))),
    ("2022-05-18", "The grid's carbon included, a Leaf driven for 150,000 km in Poland emits 17 tonnes, a Micra 30.", [
        c("17 tonnes", "emissions", 17, "tonne", company=["Nissan", None], product="Leaf", status=["actual", "forecast"]), c("30", "emissions", 30, "tonne", company=["Nissan", None], product="Micra", status=["actual", "forecast"])]),
    ("2025-09-03", "Queues at NIO's counters: 24 to 26 weeks for the ES8, next to none for the EC6.", of("NIO",
        c("24 to 26 weeks", "wait_time", 24, "week", 26, product="ES8"))),
    ("2024-08-14", "Delivery in six weeks? Make that five months, BYD's Brazilian dealers now say of the Dolphin Mini, a five-seater since March at R$119,800.", of("BYD",
        c("six weeks", "wait_time", 6, "week", superseded=[True, False]), c("five months", "wait_time", 5, "month"), c("five-seater", "seats", 5, "item"), c("R$119,800", "price", 119800, "BRL"), product="Dolphin Mini")),
    ("2021-10-07", "By dint of a Cd of 0.20 the EQS consumes as little as 15.7 kWh per 100 kilometres. Its waiting list is five months long.", of(["Mercedes", "Mercedes-Benz", None],
        c("0.20", "other", 0.2, ["item", "times"]), c("15.7 kWh", "consumption", 15.7, "kWh", per="100km"), c("five months", "wait_time", 5, "month"), product="EQS")),
    ("2025-03-19", "2.2 kWh per mile loaded, 1.5 empty; the eCascadia's drivers at Schneider log 230 miles a shift in 94 trucks.", [
        c("2.2 kWh", "consumption", 2.2, "kWh", per="mile", company=["Freightliner", "Schneider", None], product="eCascadia"), c("1.5", "consumption", 1.5, "kWh", per="mile", company=["Freightliner", "Schneider", None], product="eCascadia"), c("230 miles", "distance", 230, "mile", company="Schneider", product=["eCascadia", None]), c("94 trucks", "other", 94, "vehicle", company="Schneider", product=["eCascadia", None])]),
    ("2023-08-10", "Tata AutoComp's new shed in Pune has 2.5 lakh sq ft and stands on 11 acres, Gotion's cells inside it, 140 Wh/kg apiece.", [
        c("2.5 lakh sq ft", "area", 250000, "ft2", company="Tata AutoComp"), c("11 acres", "area", 11, "acre", company="Tata AutoComp"), c("140 Wh/kg", "energy_density", 140, "Wh/kg", company="Gotion")]),
    ("2026-04-28", "Talent 450 Wh/kg, price unknown: Chery's rhino-branded solid cell is on 2027 cars' wish list with 1,300 km.", of("Chery",
        c("450 Wh/kg", "energy_density", 450, "Wh/kg", status=["actual", "target", "plan"]), c("1,300 km", "range", 1300, "km", status=["target", "plan", "forecast"], p=(None, None)))),
]
