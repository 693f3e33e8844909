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
    ("2024-08-19", "Zeekr's Golden Battery charges at 5.5C: 10 to 80% in 10.5 minutes, at up to 447 kW, in the 75-kWh 001.", of("Zeekr",
        c("10.5 minutes", "charging_time", 10.5, "minute"), c("447 kW", "charging_power", None, "kW", 447), c("75-kWh", "battery_capacity", 75, "kWh"), product=["Golden Battery", "001"])),
    ("2023-04-19", "500 Wh/kg is what CATL claims for its condensed cell, close to double the 255 of Qilin.", of("CATL",
        c("500 Wh/kg", "energy_density", 500, "Wh/kg", product=[None, "condensed battery"]), c("double", "energy_density", 100, PCT, role="change", product=[None, "condensed battery"]), c("255", "energy_density", 255, "Wh/kg", product="Qilin"))),
    ("2025-06-17", "V4 cabinets: half a megawatt a car, 1.2 MW for the Semi. Tesla's first opens next quarter with 16 stalls.", of("Tesla",
        c("half a megawatt", "charging_power", 0.5, "MW"), c("1.2 MW", "charging_power", 1.2, "MW"), dated("next quarter", "launch", q(2025, 3)), c("16 stalls", "chargers", 16, "charger", status=["plan", "actual"]), product="V4")),
    ("2022-09-27", "StoreDot's target is 100 miles in five minutes by 2024, in three by 2028 and in two by 2032.", of("StoreDot",
        c("100 miles", "range", 100, "mile", p=by(2024), status="target"), c("five minutes", "charging_time", 5, "minute", p=by(2024), status="target"), c("three", "charging_time", 3, "minute", p=by(2028), status="target"), c("two", "charging_time", 2, "minute", p=by(2032), status="target"))),
    ("2025-03-19", "IONITY orders Alpitronic's HYC1000; the thing puts out 600 kW through one cable, one megawatt through all, and adds 300 km in eight minutes.", of("Alpitronic",
        c("600 kW", "charging_power", 600, "kW"), c("one megawatt", "charging_power", 1, "MW"), c("300 km", "range", 300, "km"), c("eight minutes", "charging_time", 8, "minute"), product="HYC1000")),
    ("2024-01-04", "QuantumScape's A0 sample kept over 95% of its capacity after 1,000 cycles, half a million km in PowerCo's lab", of("QuantumScape",
        c("95%", "other", 95, PCT, None, role=["level", "share"]), c("1,000 cycles", "other", 1000, "item"), c("half a million km", "distance", 500000, "km"), product=["A0", None])),
    ("2025-07-28", "Gotion's G-Current for lorries holds 116 kWh per block at 180 Wh/kg, lives for 3,000 cycles and comes with a promise of eight years or 800,000 km.", of("Gotion",
        c("116 kWh", "battery_capacity", 116, "kWh"), c("180 Wh/kg", "energy_density", 180, "Wh/kg"), c("3,000 cycles", "other", 3000, "item"), c("eight years", "warranty", 8, "year"), c("800,000 km", "warranty", 800000, "km"), product="G-Current")),
    ("2021-09-15", "Twelve volts are enough for lamps, 48 for the mild hybrid, 924 for the Air. Lucid fills 300 miles in 20 minutes with those.", of("Lucid",
        c("924", "other", 924, "V"), c("300 miles", "range", 300, "mile"), c("20 minutes", "charging_time", 20, "minute"), product="Air")),
    ("2025-02-26", "AC at home: 6 hours 45 minutes with 11 kW or, for a €990 surcharge, 3 hours 20 with 22. Renault makes both boxes for the 4.", of("Renault",
        c("6 hours 45 minutes", "charging_time", 6.75, "hour"), c("11 kW", "charging_power", 11, "kW"), c("€990", "price", 990, "EUR"), c("3 hours 20", "charging_time", 200 / 60, "hour"), c("22", "charging_power", 22, "kW"), product="4")),
    ("2023-06-14", "Toyota wants a solid-state pack to last 1,200 km and refill in ten minutes or less by 2027-28; the Performance version of its next LFP successor, 1,000 km, is due in 2026 with 20% lower cost than the bZ4X's.", of("Toyota",
        c("1,200 km", "range", 1200, "km", p=(None, "2028-12-31"), status=["target", "plan"]), c("ten minutes", "charging_time", None, "minute", 10, p=(None, "2028-12-31"), status=["target", "plan"]), c("1,000 km", "range", 1000, "km", p=y(2026), status=["target", "plan"]), dated("2026", "launch", y(2026)), c("20%", "cost", -20, PCT, role="change", p=y(2026), status=["target", "plan"]))),
    ("2024-12-18", "Chocolate bricks: No. 20 stores 42 or 52 kWh, No. 25, 56 or 70. Monthly rents start at 369 and 499 yuan.", [
        c("42", "battery_capacity", 42, "kWh", product=["No. 20", None]), c("52 kWh", "battery_capacity", 52, "kWh", product=["No. 20", None]), c("56", "battery_capacity", 56, "kWh", product=["No. 25", None]), c("70", "battery_capacity", 70, "kWh", product=["No. 25", None]), c("369", "price", 369, "CNY", per="month", product=["No. 20", None]), c("499 yuan", "price", 499, "CNY", per="month", product=["No. 25", None])]),
    ("2022-03-23", "SK On's NCM9 gives 200 miles in ten minutes, 18 for the 10-to-80 rush; fire-free since 2010, over 400 million cells.", of("SK On",
        c("200 miles", "range", 200, "mile"), c("ten minutes", "charging_time", 10, "minute"), c("18", "charging_time", 18, "minute"), c("400 million cells", ["other", "production", "sales"], 4e8, ["battery", "item"], None), product="NCM9")),
    ("2025-10-15", "Exicom's Harmony Gen 1.5 goes to 400 kW per cabinet, Delta's box to 500; the latter weighs 600 kilos and wants 0.8 m² of floor.", [
        c("400 kW", "charging_power", None, "kW", 400, company="Exicom", product="Harmony Gen 1.5"), c("500", "charging_power", None, "kW", 500, company="Delta"), c("600 kilos", "weight", 600, "kg", company="Delta"), c("0.8 m²", "area", 0.8, "m2", company="Delta")]),
    ("2023-11-21", "Northvolt: sodium-ion, 160 Wh/kg, no cobalt", of("Northvolt", c("160 Wh/kg", "energy_density", 160, "Wh/kg"))),
    ("2026-01-05", "Donut Lab says its solid-state cell has 400 Wh/kg, charges fully in five minutes and lasts 100,000 times; Verge's TS Pro gets it this quarter, in 20.2 or 33.3 kWh.", [
        c("400 Wh/kg", "energy_density", 400, "Wh/kg", company="Donut Lab"), c("five minutes", "charging_time", 5, "minute", company="Donut Lab"), c("100,000 times", "other", 100000, ["item", "times"], company="Donut Lab"), dated("this quarter", ["launch", "delivery_start"], q(2026, 1), company="Verge", product="TS Pro"), c("20.2", "battery_capacity", 20.2, "kWh", company="Verge", product="TS Pro"), c("33.3 kWh", "battery_capacity", 33.3, "kWh", company="Verge", product="TS Pro")]),
    ("2024-06-26", "StarCharge asks RMB 0.32 a kWh in service fees on top of power at 0.71, Teld 0.41 and 0.69.", [
        c("RMB 0.32", "price", 0.32, "CNY", per="kWh", company="StarCharge"), c("0.71", "price", 0.71, "CNY", per="kWh", company="StarCharge"), c("0.41", "price", 0.41, "CNY", per="kWh", company="Teld"), c("0.69", "price", 0.69, "CNY", per="kWh", company="Teld")]),
    ("2025-04-28", "The pack of the Togg T10F weighs 521 kg and, at 88.5 kWh, makes 170 Wh for each of these; Farasis built it.", of("Togg",
        c("521 kg", "weight", 521, "kg"), c("88.5 kWh", "battery_capacity", 88.5, "kWh"), c("170 Wh", "energy_density", 170, "Wh/kg", product="T10F"), product="T10F")),
    ("2019-05-20", "Audi's e-tron draws 150 kW nearly all the way, so 30 minutes do for 80% of its 95 kWh. A Jaguar I-Pace peaks at 104.", [
        c("150 kW", "charging_power", 150, "kW", company="Audi", product="e-tron"), c("30 minutes", "charging_time", 30, "minute", company="Audi", product="e-tron"), c("95 kWh", "battery_capacity", 95, "kWh", company="Audi", product="e-tron"), c("104", "charging_power", None, "kW", 104, company="Jaguar", product="I-Pace")]),
    ("2025-09-11", "How dense? 255 Wh/kg for CALB's 5C ternary, 430 for its all-solid Wujie, which is a lab sample; 190 for U-shaped LFP, a series product.", of("CALB",
        c("255 Wh/kg", "energy_density", 255, "Wh/kg"), c("430", "energy_density", 430, "Wh/kg", product="Wujie"), c("190", "energy_density", 190, "Wh/kg"))),
    ("2022-05-12", "EVgo's 350-kW posts cost 59 cents a kWh in Los Angeles at peak, 34 off-peak, plus a session fee of 99 cents.", of("EVgo",
        c("350-kW", "charging_power", 350, "kW"), c("59 cents", "price", 0.59, "USD", per="kWh"), c("34", "price", 0.34, "USD", per="kWh"), c("99 cents", "price", 0.99, "USD", per=[None, "item"]))),
    ("2025-11-03", "Ola's 4680 Bharat Cell packs 275 Wh/kg. Put into an S1 Pro+ as 5.2 kWh it lends the scooter 320 km, 13 kW and 2.1 seconds to forty.", of("Ola",
        c("275 Wh/kg", "energy_density", 275, "Wh/kg", product=["Bharat Cell", "4680 Bharat Cell"]), c("5.2 kWh", "battery_capacity", 5.2, "kWh"), c("320 km", "range", 320, "km"), c("13 kW", "power", 13, "kW"), c("2.1 seconds", "acceleration", 2.1, "second"), product="S1 Pro+")),
    ("2024-09-27", "Blue Solutions promises 40% more density and 20-minute charging from its Gen4, to be built for €2.2 billion near Mulhouse from 2030, 25 GWh a year.", of("Blue Solutions",
        c("40%", "energy_density", 40, PCT, role="change", product="Gen4", status=["target", "plan", "forecast"]), c("20-minute", "charging_time", 20, "minute", product="Gen4", status=["target", "plan", "forecast"]), c("€2.2 billion", "investment", 2.2e9, "EUR", status="plan"), ev("2030", "production_start", "2030-01-01", "2030-12-31", product="Gen4"), c("25 GWh", "capacity", 25, "GWh", per="year", status="plan"))),
    ("2025-05-15", "Charging a Kia PV5's 71.2 kWh, 30 minutes by DC of 150 kW, is free for the first 20 vans of a fleet for 12 months.", of("Kia",
        c("71.2 kWh", "battery_capacity", 71.2, "kWh"), c("30 minutes", "charging_time", 30, "minute"), c("150 kW", "charging_power", 150, "kW"), c("20 vans", "other", 20, "vehicle", company="Kia"), c("12 months", "duration", 12, "month"), product="PV5")),
    ("2023-08-16", "Shenxing is the name, 400 km in 10 minutes the boast, −10 °C no obstacle: half an hour to 80% there", of("CATL",
        c("400 km", "range", 400, "km", company=["CATL", None]), c("10 minutes", "charging_time", 10, "minute", company=["CATL", None]), c("half an hour", "charging_time", 0.5, "hour", company=["CATL", None]), product="Shenxing")),
    ("2025-08-13", "LGES's cylindrical 46-series (about 30% cheaper to make, six times the energy of a 2170) goes to Rivian for 67 GWh in five years.", of("LGES",
        c("30%", "cost", -30, PCT, role="change"), c("six times", ["other", "battery_capacity"], 500, PCT, role="change"), c("67 GWh", "orders", 67, "GWh"), c("five years", "duration", 5, "year"))),
]
