from goldlib import *

CH = {"role": "change"}
SH = {"role": ["share", "level"]}
ST = {"role": "share"}
TF = {"status": ["target", "forecast"]}
TP = {"status": ["target", "plan"]}
TG = {"status": "target"}
FC = {"status": "forecast"}
PL = {"status": "plan"}
PCT, PP, V = "percent", "percentage_point", "vehicle"


def of(company, *claims, p=None):
    """The claims with this company and, where given, this period, unless a claim has its own."""
    out = []
    for claim in claims:
        row = dict(claim)
        if row["company"] is None:
            row["company"] = company
        if p and not (row["period_start"] or row["period_end"]):
            row["period_start"], row["period_end"] = p
        out.append(row)
    return out


def day(date):
    """One day."""
    return date, date


def ytd(year, month):
    """January to the end of this month."""
    return f"{year}-01-01", m(year, month)[1]


S = [
    ("2025-06-26", "Li Auto's i8 prototype has put 1.2 million km behind it, 30,000 of them at altitudes above 4,000 metres, before the launch on July 29.", of("Li Auto",
        c("1.2 million km", "distance", 1.2e6, "km", product="i8"), c("30,000", "distance", 30000, "km", product="i8"), c("July 29", "launch", None, "date", product="i8", p=day("2025-07-29"), **PL))),
    ("2023-12-17", "William Li drove the ET7 with the 150 kWh pack for 14 hours and 1,044 km, from Zhejiang to Fujian, and had 3 percent left; the car's rated range is 1,000 km.", [
        c("150 kWh", "battery_capacity", 150, "kWh", company=[None, "NIO"], product="ET7"), c("14 hours", ["duration", "other"], 14, "hour", company=[None, "NIO"], product="ET7"), c("1,044 km", "distance", 1044, "km", company=[None, "NIO"], product="ET7"), c("1,000 km", "range", 1000, "km", company=[None, "NIO"], product="ET7")]),
    ("2025-07-22", "Lucid Air travels 1,205 km on one charge, a record", of("Lucid",
        c("1,205 km", ["distance", "range"], 1205, "km", product="Air"))),
    ("2025-10-27", "Waymo's cars have now covered 127 million miles without a driver, and its 2,500-strong fleet adds two million every week.", of("Waymo",
        c("127 million miles", "distance", 1.27e8, "mile"), c("2,500-strong", "other", 2500, V), c("two million", "distance", 2e6, "mile", per="week"))),
    ("2024-03-05", "A 2014 Model S owned by Hansjörg von Gemmingen has run 1.9 million km, on its fourteenth motor and fourth battery.", [c("1.9 million km", "distance", 1.9e6, "km", product="Model S", company=[None, "Tesla"])]),
    ("2025-05-19", "The eActros 600 toured 22 countries and 15,000 km with 40 tonnes in tow, using 103 kWh per 100 km, Daimler Truck said.", of(["Daimler Truck", "Mercedes-Benz"],
        c("22 countries", ["countries", "other"], 22, "country", product="eActros 600"), c("15,000 km", "distance", 15000, "km", product="eActros 600"), c("40 tonnes", "weight", 40, "tonne", product="eActros 600"), c("103 kWh", "consumption", 103, "kWh", per="100km", product="eActros 600"))),
    ("2025-08-25", "Mercedes-AMG's GT XX lapped Nardò for 40,075 km, once round the world, in less than eight days, at up to 300 km/h, with charges of 850 kW.", of(["Mercedes-AMG", "AMG"],
        c("40,075 km", "distance", 40075, "km", product="GT XX"), c("eight days", "duration", None, "day", 8, product="GT XX"), c("300 km/h", ["top_speed", "other"], None, "km/h", 300, product="GT XX"), c("850 kW", "charging_power", 850, "kW", product="GT XX"))),
    ("2025-09-09", "A standard Mercedes EQS with Factorial's solid-state cells went from Stuttgart to Malmö, 1,205 kilometres, and arrived with 137 kilometres in hand.", of(["Mercedes", "Mercedes-Benz"],
        c("1,205 kilometres", "distance", 1205, "km", product="EQS"), c("137 kilometres", ["range", "distance"], 137, "km", product="EQS"))),
    ("2022-11-15", "Baidu's Apollo Go has logged 40 million kilometres of tests and 1.4 million rides; 474,000 of the latter fell into the third quarter, 311% up.", of(["Baidu", "Apollo Go"],
        c("40 million kilometres", "distance", 4e7, "km"), c("1.4 million rides", "other", 1.4e6, "item"), c("474,000", "other", 474000, "item", p=q(2022, 3)), c("311%", "other", 311, PCT, p=q(2022, 3), **CH))),
    ("2025-02-18", "The average Ather rider in Bengaluru does 26 km a day, 9,400 km a year, at a saving of Rs 16,000 on petrol.", of(["Ather", "Ather Energy"],
        c("26 km", "distance", 26, "km", per="day"), c("9,400 km", "distance", 9400, "km", per="year"), c("Rs 16,000", "cost", 16000, "INR", per=["year", None]))),
    ("2025-11-26", "Xiaomi put 48 YU7 test cars through 6.49 million km in 300 cities; the battery, at 101.7 kWh, is good for 760 km.", of("Xiaomi",
        c("48", "other", 48, V, product="YU7"), c("6.49 million km", "distance", 6.49e6, "km", product="YU7"), c("300 cities", ["countries", "other"], 300, "country", product="YU7"), c("101.7 kWh", "battery_capacity", 101.7, "kWh", product="YU7"), c("760 km", "range", 760, "km", product="YU7"))),
    ("2024-07-10", "Between two services the Volvo FH Electric may be driven 120,000 km.", of("Volvo",
        c("120,000 km", ["distance", "other"], None, "km", 120000, product="FH Electric"))),
    ("2025-04-10", "Einride trucks in the US, 200 of them electric, clocked up 2.1 million miles for Heineken and others last year (a third more), saving 3,900 tonnes of CO2.", of("Einride",
        c("200", "other", 200, V), c("2.1 million miles", "distance", 2.1e6, "mile", p=y(2024)), c("a third", "distance", 33.3, PCT, p=y(2024), **CH), c("3,900 tonnes", "emissions", 3900, "tonne", role=["level", "change"], p=y(2024)))),
    ("2025-06-05", "Test: 362 km at 120 km/h in the XPeng G6 from full to 5 percent. Outside: 7 degrees. Promised: 570 km.", of("XPeng",
        c("362 km", ["distance", "range"], 362, "km", product="G6"), c("570 km", "range", 570, "km", product="G6"))),
    ("2023-10-04", "Taiwan's riders swap 400,000 Gogoro batteries a day; together they have gone 10 billion kilometres, equal to 667 million kg of CO2 avoided.", of("Gogoro",
        c("400,000 Gogoro batteries", "other", 400000, "battery", per="day"), c("10 billion kilometres", "distance", 1e10, "km"), c("667 million kg", "emissions", 6.67e8, "kg", role=["level", "change"]))),
    ("2025-09-24", "Intercity coaches in Norway cover as much as 1,100 km a day with Yutong's U15, charging for 40 minutes twice.", of("Yutong",
        c("1,100 km", "distance", None, "km", 1100, product="U15", per="day"), c("40 minutes", "charging_time", 40, "minute", product="U15"))),
    ("2025-12-02", "FSD has driven 6.5 billion miles, says Tesla's counter; Musk, 54, reckons 10 billion are needed.", of("Tesla",
        c("6.5 billion miles", "distance", 6.5e9, "mile", product=["FSD", None]), c("10 billion", "distance", 1e10, "mile", product=["FSD", None], status=["forecast", "target", "plan"]))),
    ("2024-08-12", "The distance between Charger A and Charger B shall not exceed 60 km under the rules of AFIR.", []),
    ("2025-07-17", "Blade batteries pulled from Shenzhen taxis after 1.1 million km still held 83% of charge, a study of 312 cabs found, against a warranty of 8 years or 500,000 km.", of([None, "BYD"],
        c("1.1 million km", "distance", 1.1e6, "km", product="Blade"), c("83%", ["other", "battery_capacity"], 83, PCT, product="Blade", role=["share", "level"]), c("312 cabs", "other", 312, V, product=["Blade", None]), c("8 years", "warranty", 8, "year", product="Blade"), c("500,000 km", "warranty", 500000, "km", product="Blade"))),
    ("2025-03-13", "Used Nissan Leafs average 41,000 miles at sale. After 100,000, says Geotab, who studied 10,000 EVs, a battery will have lost 1.8% a year.", [
        c("41,000 miles", "distance", 41000, "mile", company="Nissan", product="Leaf"), c("10,000 EVs", "other", 10000, V), c("1.8%", ["other", "battery_capacity"], 1.8, PCT, per="year", role=["level", "change"])]),
    ("2025-10-15", "Aurora's driverless lorries pass 100,000 miles on I-45", of("Aurora",
        c("100,000 miles", "distance", 100000, "mile", None))),
    ("2025-05-06", "PepsiCo's Tesla Semis did 1,076 miles in a day at best, with loads of up to 82,000 pounds and 1.7 kWh a mile.", of("Tesla",
        c("1,076 miles", "distance", 1076, "mile", product="Semi", per=["day", None]), c("82,000 pounds", "weight", None, "lb", 82000, product="Semi"), c("1.7 kWh", "consumption", 1.7, "kWh", product="Semi", per="mile"))),
    ("2025-08-13", "DeepRoute and QCraft logged 5 million and 3.4 million kilometres of city driving, respectively, in the first six months.", [
        c("5 million", "distance", 5e6, "km", company="DeepRoute", p=h(2025, 1)), c("3.4 million kilometres", "distance", 3.4e6, "km", company="QCraft", p=h(2025, 1))]),
    ("2024-10-22", "How far do ID. Buzz owners go? 18,300 km a year, of which 41% on motorways, according to Volkswagen's data from 22,000 vans.", of("Volkswagen",
        c("18,300 km", "distance", 18300, "km", product="ID. Buzz", per="year"), c("41%", "distance", 41, PCT, product="ID. Buzz", **ST), c("22,000 vans", "other", 22000, V, product="ID. Buzz"))),
    ("2021-04-07", "Ola's electric taxis in Nagpur have totted up 7.5 million km in four years, one tenth of what was planned; drivers queued 3 to 4 hours for a plug.", of("Ola",
        c("7.5 million km", "distance", 7.5e6, "km"), c("one tenth", "distance", 10, PCT, **ST), c("3 to 4 hours", ["wait_time", "duration"], 3, "hour", 4))),
    ("2025-11-13", "Zoox wants a million autonomous miles by Christmas; it is at 940,000, with 50 robotaxis in two cities.", of("Zoox",
        c("a million autonomous miles", "distance", 1e6, "mile", p=(None, "2025-12-25"), **TP), c("940,000", "distance", 940000, "mile"), c("50 robotaxis", "other", 50, V), c("two cities", "countries", 2, "country"))),
    ("2025-01-16", "Two Kia EV9s have crossed Africa (17,400 km) in 65 days; three punctures, no tow.", of("Kia",
        c("Two Kia EV9s", "other", 2, V, product="EV9"), c("17,400 km", "distance", 17400, "km", product="EV9"), c("65 days", "duration", 65, "day", product="EV9"))),
    ("2025-06-30", "BluSmart's 8,700 cars had gone 800 million all-electric kilometres when the app went dark in April; 10,000 drivers were left jobless.", of("BluSmart",
        c("8,700 cars", "other", 8700, V), c("800 million all-electric kilometres", "distance", 8e8, "km", p=(None, "2025-04-30")), c("10,000 drivers", "layoffs", 10000, "job", p=m(2025, 4)))),
    ("2026-01-19", "Eicher's Pro X: 200 pilot vans, 1.8 lakh km each on average", of("Eicher",
        c("200 pilot vans", "other", 200, V, product="Pro X"), c("1.8 lakh km", "distance", 180000, "km", product="Pro X", per=["vehicle", None]))),
]
