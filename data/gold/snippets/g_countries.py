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
    ("2025-05-06", "BYD passenger cars are sold in 112 countries and regions, nine more than at New Year, the Shenzhen company said, and 79,000 found buyers abroad in April.", of("BYD",
        c("112 countries and regions", "countries", 112, "country"), c("nine", "countries", 9, "country", **CH), c("79,000", ["sales", "exports"], 79000, V, p=m(2025, 4)))),
    ("2025-10-16", "XPeng is now present in 52 markets, eighteen of them in Europe, where the G6 costs from 42,600 euros.", of("XPeng",
        c("52 markets", "countries", 52, "country"), c("eighteen", "countries", 18, "country", role=["level", "share"]), c("42,600 euros", "price", 42600, "EUR", product="G6"))),
    ("2024-09-26", "Leapmotor goes on sale in 13 European countries", of("Leapmotor",
        c("13 European countries", "countries", 13, "country"))),
    ("2025-04-28", "Zeekr, in 30 countries today, wishes to be in 50 by the end of the year with three models; it delivered 1,700 cars overseas in March.", of("Zeekr",
        c("30 countries", "countries", 30, "country"), c("50", "countries", 50, "country", p=(None, "2025-12-31"), **TP), c("three models", "models", 3, "model", p=(None, "2025-12-31"), status=["plan", "target", "actual"]), c("1,700 cars", ["deliveries", "exports"], 1700, V, p=m(2025, 3)))),
    ("2025-08-25", "Nio enters Singapore, Uzbekistan and Costa Rica over the next 18 months, making 25 national markets in all, its president Qin Lihong said on a call with 40 journalists.", of("NIO",
        c("25 national markets", "countries", 25, "country", p=(None, "2027-02-25"), **PL))),
    ("2023-08-23", "Ather rides into Nepal, its first foreign market. In India it is on 140 cities, and its 450X has a certified range of 146 km.", of(["Ather", "Ather Energy"],
        c("140 cities", "countries", 140, "country"), c("146 km", "range", 146, "km", product="450X"))),
    ("2025-02-27", "Yadea scooters are to be had in over 100 countries; 13 million were sold in 2024, 21 percent fewer, for RMB28.2 billion.", of("Yadea",
        c("100 countries", "countries", 100, "country", None), c("13 million", "sales", 1.3e7, V, p=y(2024)), c("21 percent", "sales", -21, PCT, p=y(2024), **CH), c("RMB28.2 billion", "revenue", 2.82e10, "CNY", p=y(2024)))),
    ("2025-06-18", "Robotaxi firm WeRide tests or operates in 30 cities across ten countries with 1,200 vehicles and permits from five of them.", of("WeRide",
        c("30 cities", "countries", 30, "country"), c("ten countries", "countries", 10, "country"), c("1,200 vehicles", "other", 1200, V), c("five", ["countries", "other"], 5, ["country", "item"]))),
    ("2025-03-04", "From six to sixteen: that is the growth in the number of Gogoro's Indian cities this year, if it comes off.", of("Gogoro",
        c("six", "countries", 6, "country"), c("sixteen", "countries", 16, "country", p=y(2025), **TP))),
    ("2021-10-01", "On Thursday Nio opened in Oslo. Between now and 2025 it will add 24 countries to the list of two, William Li, 47, vowed.", of("NIO",
        c("24 countries", "countries", 24, "country", role=["level", "change"], p=(None, "2025-12-31"), **TP), c("two", "countries", 2, "country"))),
    ("2025-12-01", "Ultraviolette exports the F77 to ten European nations from €8,990, and next year to ten more.", of("Ultraviolette",
        c("ten European nations", "countries", 10, "country", product=["F77", None]), c("€8,990", "price", 8990, "EUR", product="F77"), c("ten more", "countries", 10, "country", role=["change", "level"], p=y(2026), product=["F77", None], **TP))),
    ("2024-07-19", "GAC's Aion reaches Hong Kong as its 15th market. Founded in 2017, it built its millionth car 78 months later.", [c("78 months", "duration", 78, "month", company=["Aion", "GAC"])]),
    ("2025-09-30", "VinFast, which left the US for lack of buyers, concentrates on Asia, with five plants in four countries and 1,300 stores.", of("VinFast",
        c("five plants", "other", 5, "item"), c("four countries", "countries", 4, "country"), c("1,300 stores", "stores", 1300, "store"))),
    ("2025-01-20", "GWM's Ora leaves 3 of 7 European markets", of(["Ora", "GWM"],
        c("3", "countries", 3, "country", role=["level", "change"]), c("7 European markets", "countries", 7, "country"))),
    ("2025-11-26", "Pony.ai plans to run 3,000 robotaxis at the end of 2026 in at least twenty cities on three continents, from 961 vehicles and four Chinese cities today.", of("Pony.ai",
        c("3,000 robotaxis", "other", 3000, V, p=by(2026), **TP), c("twenty cities", "countries", 20, "country", None, p=by(2026), **TP), c("961 vehicles", "other", 961, V), c("four Chinese cities", "countries", 4, "country"))),
    ("2024-06-06", "In which countries can a Chinese brand sell a thousand EVs a month? BYD in 14, MG in 9, Great Wall in 4.", [
        c("14", "countries", 14, "country", company="BYD"), c("9", "countries", 9, "country", company="MG"), c("4", "countries", 4, "country", nth=1, company="Great Wall")]),
    ("2025-07-07", "Xiaomi would like to enter Europe in 2027, in which countries it won't say. It counts 81,302 cars delivered in the second quarter, none of them outside China.", of("Xiaomi",
        c("2027", ["launch", "delivery_start"], None, "date", p=y(2027), **PL), c("81,302 cars", "deliveries", 81302, V, p=q(2025, 2)))),
    ("2025-05-30", "Togg rolls into Germany, first of five countries this year, with the T10X at €34,295 net and 523 km of range.", of("Togg",
        c("five countries", "countries", 5, "country", p=y(2025), **PL), c("€34,295", "price", 34295, "EUR", product="T10X"), c("523 km", "range", 523, "km", product="T10X"))),
    ("2025-10-02", "BluSmart's old rivals have multiplied: Evera is in 2 cities, Refex in 3, Shoffr in 4, Lithium Urban in 22, with 240, 1,400, 190 and 3,500 cars, respectively.", [
        c("2 cities", "countries", 2, "country", company="Evera"), c("3", "countries", 3, "country", company="Refex"), c("4", "countries", 4, "country", company="Shoffr"), c("22", "countries", 22, "country", company="Lithium Urban"), c("240", "other", 240, V, company="Evera"), c("1,400", "other", 1400, V, company="Refex"), c("190", "other", 190, V, company="Shoffr"), c("3,500 cars", "other", 3500, V, company="Lithium Urban")]),
    ("2025-08-14", "Lucid sells in the US, Canada, Saudi Arabia, the UAE, Germany, Switzerland, the Netherlands and Norway. Not in Britain, whose drivers keep to the left on 262,000 miles of road.", []),
    ("2026-01-12", "MG Motor's second-life packs light 12 villages; its cars, 1.1 million a year, go to 98 countries.", of(["MG", "MG Motor"],
        c("12 villages", "other", 12, "item"), c("1.1 million", "sales", 1.1e6, V, per="year"), c("98 countries", "countries", 98, "country"))),
    ("2024-10-30", "With a subscription app in five languages, Fastned went live in Italy and Spain, raising its countries from seven to nine and its stations to 329.", of("Fastned",
        c("seven", "countries", 7, "country"), c("nine", "countries", 9, "country"), c("329", "stations", 329, "station"))),
    ("2022-04-14", "Polestar added 6 countries last quarter, for 25 in total, and aims for 30 by year-end 2023; it delivered 13,600 cars between January and March, more than double the number of 2021's first quarter.", of("Polestar",
        c("6 countries", "countries", 6, "country", p=q(2022, 1), role=["change", "level"]), c("25", "countries", 25, "country"), c("30", "countries", 30, "country", p=by(2023), **TG), c("13,600 cars", "deliveries", 13600, V, p=q(2022, 1)), c("double", "deliveries", 100, PCT, None, p=q(2022, 1), **CH))),
    ("2025-04-11", "Deepal's S07 lands in its 11th European market", []),
    ("2025-09-18", "Skywell, in 12 countries once, is left with two.", of("Skywell",
        c("12 countries", "countries", 12, "country"), c("two", "countries", 2, "country"))),
    ("2025-06-24", "Euler Motors doubled its city count to 60 in FY25; revenue grew 12 per cent to Rs 191 crore.", of("Euler Motors",
        c("doubled", "countries", 100, PCT, p=("2024-04-01", "2025-03-31"), **CH), c("60", "countries", 60, "country", p=("2024-04-01", "2025-03-31")), c("12 per cent", "revenue", 12, PCT, p=("2024-04-01", "2025-03-31"), **CH), c("Rs 191 crore", "revenue", 1.91e9, "INR", p=("2024-04-01", "2025-03-31")))) ,
    ("2025-12-10", "Tesla has sold a car in 51 countries now that India, Colombia and Lithuania are on the map; in the first of these it delivered 157 in four months.", of("Tesla",
        c("51 countries", "countries", 51, "country"), c("157", "deliveries", 157, V))),
    ("2025-03-17", "The battery-swap venture SUN Mobility wants to be in 40 cities by 2026 (2024: 23) and lend out a million batteries.", of("SUN Mobility",
        c("40 cities", "countries", 40, "country", p=by(2026), **TP), c("23", "countries", 23, "country", p=y(2024)), c("a million batteries", "other", 1e6, "battery", p=by(2026), **TP))),
]
