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
    ("2025-08-06", "Rivian's tariff bill, $140 million this year, adds \"a couple of thousand dollars\" a car; RJ Scaringe, 42, still means to sell the R2 at $45,000 and have 215,000 a year built in Normal.", of("Rivian",
        c("$140 million", ["cost", "tariff"], 1.4e8, "USD", p=y(2025), status=["forecast", "actual", "target"]), c("$45,000", "price", 45000, "USD", product="R2", status=["plan", "target", "actual"]), c("215,000", "capacity", 215000, "vehicle", per="year", status=["plan", "target"]))),
    ("2023-11-27", "A month free, then €9.99: Elli's Plus card brings the kilowatt-hour at Ionity to 49 cents. In the third quarter 1.9 million sessions were billed.", of("Elli",
        c("€9.99", "price", 9.99, "EUR", per=["month", None]), c("49 cents", "price", 0.49, "EUR", per="kWh"), c("1.9 million sessions", "other", 1.9e6, "item", p=q(2023, 3)), c("A month", "duration", 1, "month"))),
    ("2025-01-29", "Tesla takes 18 percent off the lease of a Model 3, to $299 a month for 24 months, and hands out 2,000 free Supercharger miles.", of("Tesla",
        c("18 percent", "price_change", -18, PCT, role="change"), c("$299", "price", 299, "USD", per="month"), c("24 months", "duration", 24, "month"), c("2,000 free Supercharger miles", "other", 2000, "mile"), product="Model 3")),
    ("2024-08-05", "On 15 August last year it showed a car; this 15 August Ola shows motorcycles. The car, 4 seconds and 500 km, has been dropped.", of("Ola",
        ev("15 August last year", "launch", "2023-08-15", status="actual"), ev("15 August", "launch", "2024-08-15", nth=1), c("4 seconds", "acceleration", 4, "second", superseded=[True, False], status=ANY + ["actual"]), c("500 km", "range", 500, "km", superseded=[True, False], status=ANY + ["actual"]))),
    ("2022-09-22", "Customers who ordered a Model Y in Berlin wait 12 to 16 weeks, those of an ID.4 twelve months, said a dealer of 30 years' standing.", [
        c("12 to 16 weeks", "wait_time", 12, "week", 16, company=["Tesla", None], product="Model Y"), c("twelve months", "wait_time", 12, "month", company=["Volkswagen", None], product="ID.4")]),
    ("2025-03-11", "Gotion's 116-acre site in Big Rapids has lost its state grant of $125 million and its 2,350 promised jobs.", of("Gotion",
        c("116-acre", "area", 116, "acre"), c("$125 million", ["funding", "subsidy"], 1.25e8, "USD", superseded=[True, False], status=["plan", "actual"]), c("2,350 promised jobs", "jobs", 2350, "job", superseded=[True, False], status=["plan", "target"]))),
    ("2026-03-26", "At the ADAC's 20-minute stop the Mercedes CLA took on 409 km, the Dacia Spring 62.", [
        c("409 km", "range", 409, "km", company="Mercedes", product="CLA"), c("62", "range", 62, "km", company="Dacia", product="Spring")]),
    ("2024-07-12", "Northvolt Drei at Heide: 110 hectares of marsh, €902 million of aid, 3,000 jobs, first cells in the second half of 2026.", of("Northvolt",
        c("110 hectares", "area", 110, "hectare"), c("€902 million", ["subsidy", "funding"], 9.02e8, "EUR", status=["actual", "plan"]), c("3,000 jobs", "jobs", 3000, "job", status=["plan", "target"]), dated("second half of 2026", "production_start", h(2026, 2)))),
    ("2025-10-01", "A service every two years or 30,000 km, €390 on average, is all a Taycan wants. Insurance is another matter: €3,100 a year.", of(["Porsche", None],
        c("two years", "duration", 2, "year"), c("30,000 km", ["distance", "other"], 30000, "km"), c("€390", ["cost", "price"], 390, "EUR"), c("€3,100", ["cost", "price"], 3100, "EUR", per="year"), product="Taycan")),
    ("2023-06-27", "From its stock of 1,300 trade-ins Polestar certifies 900; they carry 12 months of cover and start at £28,900.", of("Polestar",
        c("1,300 trade-ins", "inventory", 1300, "vehicle"), c("900", "other", 900, "vehicle", role=["level", "share"]), c("12 months", "warranty", 12, "month"), c("£28,900", "price", 28900, "GBP"))),
    ("2025-05-27", "CATL wants swaps to be a third of the market by 2030. A block costs 99 seconds and 99 yuan.", of("CATL",
        c("a third", ["market_share", "penetration", "other"], 100 / 3, PCT, role=["share", "level"], p=by(2030), status=["target", "forecast"], company=["CATL", None]), c("99 seconds", ["duration", "charging_time"], 99, "second"), c("99 yuan", "price", 99, "CNY"))),
    ("2024-11-21", "Euro 7 comes into force on 29 November 2026. Batteries must then keep 80 percent for five years or 100,000 km and 72 percent for eight or 160,000.", [
        c("80 percent", ["warranty", "other"], 80, PCT, None, status=["plan", "actual", "target"]), c("five years", ["warranty", "duration"], 5, "year", status=["plan", "actual", "target"]), c("100,000 km", ["warranty", "distance"], 100000, "km", status=["plan", "actual", "target"]), c("72 percent", ["warranty", "other"], 72, PCT, None, status=["plan", "actual", "target"]), c("eight", ["warranty", "duration"], 8, "year", status=["plan", "actual", "target"]), c("160,000", ["warranty", "distance"], 160000, "km", status=["plan", "actual", "target"])]),
    ("2025-07-30", "Hyundai Motor said the Ioniq 9's early buyers, 1,016 in May alone, chose the 110.3-kWh long-range model (335 miles, $62,765 and up) nine times out of ten.", of(["Hyundai Motor", "Hyundai"],
        c("1,016", "sales", 1016, "vehicle", p=m(2025, 5)), c("110.3-kWh", "battery_capacity", 110.3, "kWh"), c("335 miles", "range", 335, "mile"), c("$62,765", "price", 62765, "USD", None), c("nine times out of ten", "sales", 90, PCT, role="share"), product="Ioniq 9")),
    ("2021-02-18", "He waited 11 months for his Model 3 and 4 hours for the locksmith, he wrote in his 3,000-word letter.", of(["Tesla", None],
        c("11 months", "wait_time", 11, "month", product="Model 3"))),
    ("2025-09-26", "Xiaomi, at 10 months the slowest, must refund deposits of 5,000 yuan, a court in Hangzhou found; 30 or so buyers had sued.", of("Xiaomi",
        c("10 months", "wait_time", 10, "month"), c("5,000 yuan", ["price", "other", "cost"], 5000, "CNY", per=["order", None]), c("30", "other", 30, ["job", "item"]))),
    ("2024-01-23", "Fleet emissions of Tesla: zero. Volvo: 72 g/km. Stellantis: 105, which is 8 less than in 2022.", [
        c("zero", "emissions", 0, ["kg", "tonne"], per=["km"], company="Tesla"), c("72 g", "emissions", 0.072, "kg", per="km", company="Volvo"), c("105", "emissions", 0.105, "kg", per="km", company="Stellantis"), c("8", "emissions", -0.008, "kg", role="change", per="km", company="Stellantis")]),
    ("2022-07-20", "VinFast opened six stores in California on July 14. The VF 8 costs $40,700 there and the battery $169 a month, unless you drive under 310 miles: then it is $35.", of("VinFast",
        c("six stores", "stores", 6, "store"), c("$40,700", "price", 40700, "USD", product="VF 8"), c("$169", "price", 169, "USD", per="month", product="VF 8"), c("$35", "price", 35, "USD", per="month", product="VF 8"))),
    ("2025-04-07", "JLR pauses shipments to America for the month of April. It sells 38,000 cars a quarter there.", of("JLR",
        c("38,000 cars", "sales", 38000, "vehicle", per=None))),
    ("2023-09-19", "Vitesco's axle drive, 78 kg and 95 percent efficient, peaks at 150 kW and 310 Nm; Zhidou's new Rainbow gets the 30-kW one.", [
        c("78 kg", "weight", 78, "kg", company="Vitesco"), c("95 percent", "other", 95, PCT, company="Vitesco"), c("150 kW", "power", 150, "kW", company="Vitesco"), c("310 Nm", "torque", 310, "Nm", company="Vitesco"), c("30-kW", "power", 30, "kW", company=["Zhidou", "Vitesco"], product=["Rainbow", None])]),
    ("2025-11-25", "Bidding for 10,900 PM e-Bus Sewa coaches starts on 6 November's terms: 12 years, 70,000 km a year, 200 km between charges. Rs 60 a km won the last round, for PMI.", [
        c("10,900 PM e-Bus Sewa coaches", "orders", 10900, "vehicle", status=["plan", "actual"]), c("12 years", "duration", 12, "year", status=["plan", "actual"]), c("70,000 km", "distance", 70000, "km", per="year", status=["plan", "actual", "target"]), c("200 km", "range", 200, "km", status=["plan", "actual", "target"]), c("Rs 60", "price", 60, "INR", per="km", company="PMI")]),
    ("2024-02-06", "Renault's Ampere will need 10 hours, not 15, to build a car by 2027, Luca de Meo, 56, promised, and cost 40 percent less doing so.", of("Ampere",
        c("10 hours", "duration", 10, "hour", per=["vehicle", None], p=by(2027), status=["target", "plan"]), c("15", "duration", 15, "hour", per=["vehicle", None]), c("40 percent", "cost", -40, PCT, role="change", p=by(2027), status=["target", "plan"]))),
    ("2025-12-11", "A 30-day test drive for €399; that's how Nio hopes to move 800 unsold EL8s in Germany before June.", of("NIO",
        c("30-day", "duration", 30, "day"), c("€399", "price", 399, "EUR"), c("800 unsold EL8s", "inventory", 800, "vehicle", product="EL8"))),
    ("2023-08-29", "Rs 98,000, six colours, 1,000 km of free charging: River Indie from Hoskote, where the 120,000-square-foot hall can make one lakh a year.", of("River",
        c("Rs 98,000", "price", 98000, "INR", product="Indie"), c("six colours", "other", 6, "item", product="Indie"), c("1,000 km", ["other", "distance"], 1000, "km", product="Indie"), c("120,000-square-foot", "area", 120000, "ft2"), c("one lakh", "capacity", 100000, "vehicle", per="year"))),
    ("2026-06-02", "The minister, 48, met four carmakers for two hours on Monday. Nothing was agreed, but the 2035 date came up five times.", []),
    ("2025-02-25", "Twenty-three speakers and a 16.1-inch screen are part of the Yangwang U7, and so is a 5-year battery guarantee with 250,000 km.", of("Yangwang",
        c("Twenty-three speakers", "other", 23, "item"), c("16.1-inch", ["other", "length"], 16.1, "in"), c("5-year", "warranty", 5, "year"), c("250,000 km", "warranty", 250000, "km"), product="U7")),
    ("2024-09-25", "Wallbox Quasar 2, made of 12.8-kW parts, costs $6,440 fitted and 14 weeks of waiting; Kia's EV9 is alone in using it.", of("Wallbox",
        c("12.8-kW", "charging_power", 12.8, "kW"), c("$6,440", "price", 6440, "USD"), c("14 weeks", "wait_time", 14, "week"), product="Quasar 2")),
    ("2025-06-12", "Roomy but slow: the Maxus eTerron 9 takes 3.5 tonnes on the hook, 620 kg in the bed and 42 minutes to charge its 102 kWh to four fifths.", of("Maxus",
        c("3.5 tonnes", ["weight", "other"], 3.5, "tonne"), c("620 kg", ["weight", "other"], 620, "kg"), c("42 minutes", "charging_time", 42, "minute"), c("102 kWh", "battery_capacity", 102, "kWh"), product="eTerron 9")),
]
