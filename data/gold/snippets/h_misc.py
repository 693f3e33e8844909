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
    ("2025-03-24", "Kia throws in seven years or 150,000 km on the car and eight years or 160,000 km, 70 per cent of capacity guaranteed, on the EV9's 99.8-kWh pack.", of("Kia",
        c("seven years", "warranty", 7, "year"), c("150,000 km", "warranty", 150000, "km"), c("eight years", "warranty", 8, "year"), c("160,000 km", "warranty", 160000, "km"), c("70 per cent", ["warranty", "other"], 70, PCT, "same"), c("99.8-kWh", "battery_capacity", 99.8, "kWh"), product="EV9")),
    ("2024-06-20", "Lifetime cover? Nio's ends after ten years unless you are the first owner; then it is 15, and no less than 85% health.", of("NIO",
        c("ten years", "warranty", 10, "year"), c("15", "warranty", 15, "year"), c("85%", ["warranty", "other"], 85, PCT, None))),
    ("2025-07-08", "Order a YU7 Standard now and you will be waiting 57 to 60 weeks, said the app; the Max is quicker, at 38 to 41.", of(["Xiaomi", None],
        c("57 to 60 weeks", "wait_time", 57, "week", 60, product=["YU7 Standard", "YU7"]), c("38 to 41", "wait_time", 38, "week", 41, product=["YU7 Max", "Max"]))),
    ("2023-02-21", "The lead time of a BYD Dolphin in Hong Kong has shrunk to three months from nine, dealers say, and the queue to 1,100 names.", of("BYD",
        c("three months", "wait_time", 3, "month"), c("nine", "wait_time", 9, "month"), c("1,100 names", ["orders", "other"], 1100, ["order", "item", "job"]), product="Dolphin")),
    ("2024-04-18", "Six, seven or eight? Volvo's EM90 seats six, Zeekr's 009 seven as an option, and Maxus squeezes eight into the Mifa 9.", [
        c("six", "seats", 6, "item", company="Volvo", product="EM90"), c("seven", "seats", 7, "item", nth=0, company="Zeekr", product="009"), c("eight", "seats", 8, "item", nth=1, company="Maxus", product="Mifa 9")]),
    ("2025-08-26", "Idle for six more months: the works at Kvarnsveden, 130 hectares of it, that Northvolt once bought for 20 billion kronor's worth of cathode plant.", of("Northvolt",
        c("six more months", "duration", 6, "month", status=["plan", "actual"]), c("130 hectares", "area", 130, "hectare"), c("20 billion kronor", "investment", 2e10, "SEK", status=["plan", "actual"]))),
    ("2022-12-01", "VinFast's American plant will cover 733 hectares in Chatham County, take 1,800 acres of that for itself in stage one, and make 150,000 vehicles a year.", of("VinFast",
        c("733 hectares", "area", 733, "hectare", status=["plan", "actual"]), c("1,800 acres", "area", 1800, "acre", status=["plan", "actual"]), c("150,000 vehicles", "capacity", 150000, "vehicle", per="year", status="plan"))),
    ("2024-09-19", "Polestar 4 leaves the gate with 19.4 tonnes of CO2e to its name, less than any other Polestar; making a Polestar 2 in 2020 emitted 26.2 tonnes.", of("Polestar",
        c("19.4 tonnes", "emissions", 19.4, "tonne", product="Polestar 4", per=["vehicle", None]), c("26.2 tonnes", "emissions", 26.2, "tonne", product="Polestar 2", p=y(2020), per=["vehicle", None]))),
    ("2025-11-11", "EU fleets got down to 98.7 g of CO2 per km in the first nine months; 93.6 g is what the law asks for, Transport & Environment says.", [
        c("98.7 g", "emissions", 98.7 / 1000, "kg", per="km", p=("2025-01-01", "2025-09-30")), c("93.6 g", "emissions", 93.6 / 1000, "kg", per="km", status=["target", "actual"])]),
    ("2023-05-17", "It takes BYD 1.5 hours to do what the plant in Zhengzhou was given 17 months for: one complete shift of 420 cars.", of("BYD",
        c("1.5 hours", "duration", 1.5, "hour"), c("17 months", "duration", 17, "month"), c("420 cars", "production", 420, "vehicle"))),
    ("2021-10-28", "Hertz's order is for 100,000 Teslas over 14 months, worth $4.2 billion; Brady, 44, will star in the ads.", [
        c("100,000 Teslas", "orders", 100000, "vehicle", company="Tesla"), c("14 months", "duration", 14, "month", company=["Tesla", "Hertz"], status=["plan", "actual"]), c("$4.2 billion", ["other", "cost", "revenue", "orders"], 4.2e9, "USD", company=["Tesla", "Hertz"])]),
    ("2025-01-31", "BluSmart's 8,600 cabs have driven 610 million all-electric km and so saved the country 42,600 tonnes of CO2.", of("BluSmart",
        c("8,600 cabs", "other", 8600, "vehicle"), c("610 million all-electric km", "distance", 6.1e8, "km", p=(None, "2025-01-31")), c("42,600 tonnes", "emissions", -42600, "tonne", role="change", p=(None, "2025-01-31")))),
    ("2024-03-07", "Tesla's installers finished 13,000 stalls last year, each with a ceiling of 250 kW, at a mean uptime of 99.97%.", of("Tesla",
        c("13,000 stalls", "chargers", 13000, "charger", role=["level", "change"], p=y(2023)), c("250 kW", "charging_power", None, "kW", 250), c("99.97%", "other", 99.97, PCT, p=y(2023)))),
    ("2026-02-19", "CATL says that it owns 43,354 patents and that 2,300 of its engineers hold doctorates.", of("CATL",
        c("43,354 patents", "other", 43354, "item"), c("2,300", ["headcount", "other"], 2300, "job", role=["level", "share"]))),
    ("2025-02-14", "Customers of the Škoda Elroq wait four months in Austria, up from ten weeks before Christmas.", of("Škoda",
        c("four months", "wait_time", 4, "month"), c("ten weeks", "wait_time", 10, "week"), product="Elroq")),
    ("2024-08-30", "The chair of Ebusco must go after only 11 weeks. Twenty-five buses for Rouen were 14 months late.", of("Ebusco",
        c("11 weeks", "duration", 11, "week"), c("Twenty-five buses", ["orders", "deliveries", "other"], 25, "vehicle"), c("14 months", ["duration", "wait_time"], 14, "month"))),
    ("2023-12-04", "A lease on 42,000 sq ft in Hayward, 7 years, brings Amprius to 3 sites; Brighton, Colorado, alone has 774,000.", of("Amprius",
        c("42,000 sq ft", "area", 42000, "ft2"), c("7 years", "duration", 7, "year"), c("3 sites", "other", 3, "item"), c("774,000", "area", 774000, "ft2"))),
    ("2025-09-17", "Redwood feeds old packs, 63 MWh of them, to a data centre of 2,000 GPUs and calls it the world's biggest second-life store; 12 MW can be drawn.", of("Redwood",
        c("63 MWh", ["other", "battery_capacity", "capacity"], 63, "MWh"), c("2,000 GPUs", "other", 2000, "item"), c("12 MW", ["power", "other"], 12, "MW"))),
    ("2022-08-19", "Foxconn's Model C, a five-plus-two seater, had 25,000 bookings overnight in Taiwan under the n7 badge at NT$999,000.", of(["Foxconn", "Luxgen"],
        c("five-plus-two", "seats", 7, "item", product=["Model C", "n7"]), c("25,000 bookings", "orders", 25000, "order", product=["Model C", "n7"]), c("NT$999,000", "price", 999000, "TWD", product=["n7", "Model C"]))),
    ("2024-05-09", "18 parts fewer, 40% less wiring and a line half as long: Rivian on the second-generation R1", of("Rivian",
        c("18 parts", "other", -18, "item", role="change"), c("40%", ["other", "weight"], -40, PCT, role="change"), c("half", "other", -50, PCT, role="change"), product="R1")),
    ("2025-10-21", "The GWM Ora 5 is sold with a six-year, 150,000-km guarantee; BYD gives the Atto 3's battery eight years.", [
        c("six-year", "warranty", 6, "year", company="GWM", product="Ora 5"), c("150,000-km", "warranty", 150000, "km", company="GWM", product="Ora 5"), c("eight years", "warranty", 8, "year", company="BYD", product="Atto 3")]),
    ("2025-04-16", "Tata ups its battery promise on the Curvv.ev to 15 years, \"unlimited kilometres\", from eight years or 1.6 lakh km.", of("Tata",
        c("15 years", "warranty", 15, "year"), c("eight years", "warranty", 8, "year", superseded=[True, False]), c("1.6 lakh km", "warranty", 160000, "km", superseded=[True, False]), product="Curvv.ev")),
    ("2023-08-24", "Each of KMRL's ferries seats 100, carries 122 kWh of LTO cells and refills in 15 minutes.", of("KMRL",
        c("100", "seats", 100, "item"), c("122 kWh", "battery_capacity", 122, "kWh"), c("15 minutes", "charging_time", 15, "minute"))),
    ("2024-12-11", "Switch's low-floor EiV 12 for Chennai: 39 seats, 400 mm of entry height, 231 kWh. MTC pays Rs 77.16 a km for 12 years on 500 of them.", [
        c("39 seats", "seats", 39, "item", company="Switch", product="EiV 12"), c("400 mm", ["length", "other"], 400, "mm", company="Switch", product="EiV 12"), c("231 kWh", "battery_capacity", 231, "kWh", company="Switch", product="EiV 12"), c("Rs 77.16", ["price", "cost"], 77.16, "INR", per="km", company=["Switch", "MTC"], product=["EiV 12", None]), c("12 years", "duration", 12, "year", company=["Switch", "MTC"], product=["EiV 12", None]), c("500", "orders", 500, "vehicle", company=["Switch", "MTC"], product="EiV 12")]),
    ("2025-05-02", "Waymo and its 1,500 robotaxis in four cities complete 250,000 paid trips a week, a fivefold rise in a year.", of("Waymo",
        c("1,500 robotaxis", "other", 1500, "vehicle"), c("four cities", "countries", 4, "country"), c("250,000 paid trips", "other", 250000, "item", per="week"), c("fivefold", "other", 400, PCT, role="change", per=["week", None]))),
    ("2025-12-18", "A Tesla plant the size of 170 football pitches, 1.2 million m² in all, on 300 hectares that only cost €43.34 million", of("Tesla",
        c("1.2 million m²", "area", 1.2e6, "m2"), c("300 hectares", "area", 300, "hectare"), c("€43.34 million", ["cost", "investment"], 4.334e7, "EUR"))),
    ("2024-01-10", "Swap in 144 seconds, says Nio of its fourth station, which holds 23 packs and manages 480 exchanges a day; the third took five minutes.", of("NIO",
        c("144 seconds", ["duration", "charging_time"], 144, "second"), c("23 packs", "other", 23, "battery", per=["station", None]), c("480 exchanges", ["capacity", "other"], 480, "item", per="day"), c("five minutes", ["duration", "charging_time"], 5, "minute"))),
    ("2022-11-29", "Rimac will set aside 200,000 square metres, a go-kart track included, at Kerestinec for its 2,500 people, 700 more than now.", of("Rimac",
        c("200,000 square metres", "area", 200000, "m2", status=["plan", "actual"]), c("2,500 people", "headcount", 2500, "job", status=["plan", "target"]), c("700", "headcount", 700, "job", role="change", status=["plan", "target"]))),
    ("2025-06-30", "Payment within 60 days, 17 carmakers pledged this month; BYD had been taking 127 on average, Nio 223.", [
        c("60 days", "duration", None, "day", 60, status=["plan", "target"], p=(None, None)), c("17 carmakers", "other", 17, "item"), c("127", "duration", 127, "day", company="BYD"), c("223", "duration", 223, "day", company="NIO")]),
    ("2024-07-17", "Solar roof: 1,420 kWp on 14,000 m² in Graz, saving Magna 610 tonnes of CO2 each year", of("Magna",
        c("1,420 kWp", ["power", "other", "capacity"], 1420, "kW"), c("14,000 m²", "area", 14000, "m2"), c("610 tonnes", "emissions", -610, "tonne", role=["change", "level"], per="year"))),
    ("2025-08-05", "Buyers of the Escalade IQ need patience: nine months. And garage space: 228.5 inches. And $129,795. And a crane: 9,134 pounds.", of(["Cadillac", None],
        c("nine months", "wait_time", 9, "month"), c("228.5 inches", "length", 228.5, "in"), c("$129,795", "price", 129795, "USD"), c("9,134 pounds", "weight", 9134, "lb"), product="Escalade IQ")),
    ("2023-09-05", "Arrival's microfactory in Charlotte never filled its 20,000 sq m; the lease had ten years to run.", of("Arrival",
        c("20,000 sq m", "area", 20000, "m2"), c("ten years", "duration", 10, "year"))),
    ("2021-07-28", "The GM-Honda Prologue pact spares Honda four years, it says. The SUV will weigh some 2.4 tonnes and have five places.", of("Honda",
        c("four years", "duration", 4, "year"), c("2.4 tonnes", "weight", 2.4, "tonne", product="Prologue", status=["actual", "plan", "forecast"]), c("five places", "seats", 5, "item", product="Prologue", status=["actual", "plan"]))),
    ("2026-03-30", "Wuhan's 1,000th Apollo Go taxi, four seats, no driver, has gone 96,000 km since May; the fleet, 240 million.", of(["Apollo Go", "Baidu"],
        c("four seats", "seats", 4, "item"), c("96,000 km", "distance", 96000, "km", p=("2025-05-01", "2026-03-30")), c("240 million", "distance", 2.4e8, "km", p=(None, None)))),
    ("2025-11-27", "CO2 per car sold: 141 g/km at Mazda, 27 g/km above its target. Pooling with Changan narrows the gap to 4 g and spares it fines of €310 million.", of("Mazda",
        c("141 g", "emissions", 0.141, "kg", per="km"), c("27 g", "emissions", 0.027, "kg", role="change", per="km"), c("4 g", "emissions", 0.004, "kg", per="km", role=["level", "change"]), c("€310 million", "cost", 3.1e8, "EUR", role=["level", "change"], status=["actual", "forecast"]))),
    ("2024-10-08", "Zhejiang Leapmotor's Jinhua campus: 240 hectares, two plants, 400,000 cars a year, 97 suppliers within 50 km.", of("Leapmotor",
        c("240 hectares", "area", 240, "hectare"), c("two plants", "other", 2, "item"), c("400,000 cars", "capacity", 400000, "vehicle", per="year"), c("97 suppliers", "other", 97, "item"))),
    ("2025-01-27", "For every tenth Ioniq 5 sold in America buyers took the free Level 2 box; 36,000 were installed by the 400 electricians.", of(["Hyundai", None],
        c("36,000", "chargers", 36000, ["charger", "item"], product=["Ioniq 5", None]), c("400 electricians", "other", 400, "job"))),
]
