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
    ("2025-03-18", "GM sells twelve EVs in America today, more than any rival, from the $33,600 Equinox to the Celestiq at some $340,000.", of(["General Motors", "GM"],
        c("twelve EVs", "models", 12, "model"), c("$33,600", "price", 33600, "USD", product=["Equinox", "Equinox EV"]), c("$340,000", "price", 340000, "USD", product="Celestiq"))),
    ("2024-03-25", "Nissan to roll out 30 new models over three years, 16 of them electrified, and cut EV cost by 30%", of("Nissan",
        c("30 new models", "models", 30, "model", p=(None, "2027-03-25"), **PL), c("16", "models", 16, "model", p=(None, "2027-03-25"), role=["level", "share"], **PL), c("30%", "cost", -30, PCT, role="change", **TP))),
    ("2025-08-29", "Leapmotor's line-up, six models strong, will be joined by four this year and next; deliveries jumped 88 percent to 57,066 in August.", of("Leapmotor",
        c("six models", "models", 6, "model"), c("four", "models", 4, "model", p=("2025-01-01", "2026-12-31"), role=["level", "change"], **PL), c("88 percent", "deliveries", 88, PCT, p=m(2025, 8), **CH), c("57,066", "deliveries", 57066, V, p=m(2025, 8)))) ,
    ("2023-06-21", "By 2030 JLR plans six electric Land Rovers and three Jaguars, with £15 billion spent over five years.", of("JLR",
        c("six electric Land Rovers", "models", 6, "model", p=by(2030), company=["JLR", "Land Rover"], **PL), c("three Jaguars", "models", 3, "model", p=by(2030), company=["JLR", "Jaguar"], **PL), c("£15 billion", ["investment", "capex"], 1.5e10, "GBP", p=(None, "2028-06-21"), **PL))),
    ("2025-01-17", "At Delhi's Bharat Mobility show, which lasted six days and drew 9.8 lakh visitors, 90 vehicles were unveiled; VinFast showed seven, BYD one.", [
        c("90 vehicles", "models", 90, ["model", "vehicle"]), c("seven", "models", 7, "model", company="VinFast"), c("one", "models", 1, "model", company="BYD")]),
    ("2025-05-20", "Honda's 2030 electric target has been scaled down from 30 models worldwide, the company no longer giving a figure, while sales of EVs are now expected to be under 30 percent of its total.", of("Honda",
        c("30 models", "models", 30, "model", p=by(2030), superseded=True, **TP), c("30 percent", "sales", None, PCT, 30, p=y(2030), role="share", **TF))),
    ("2022-05-24", "Hyundai will offer 17 EVs by 2030, eleven badged Hyundai and six Genesis; Kia, 14 by 2027.", [
        c("17 EVs", "models", 17, "model", company="Hyundai", p=by(2030), **PL), c("eleven", "models", 11, "model", company="Hyundai", p=by(2030), **PL), c("six", "models", 6, "model", company="Genesis", p=by(2030), **PL), c("14", "models", 14, "model", company="Kia", p=by(2027), **PL)]),
    ("2025-11-05", "Renault cuts development time to under two years for its 8 next models, one of them a Twingo below €20,000.", of("Renault",
        c("two years", "duration", None, "year", 2, status=["plan", "actual", "target"]), c("8 next models", "models", 8, "model", **PL), c("€20,000", "price", None, "EUR", 20000, product="Twingo", status=["plan", "actual", "target"]))),
    ("2025-02-10", "BYD puts God's Eye into 21 models at no extra charge", of("BYD",
        c("21 models", "models", 21, "model"))),
    ("2024-04-24", "278 electrified models stood at Beijing Auto China, 117 of which had their world debut.", of(None,
        c("278 electrified models", "models", 278, "model"), c("117", "models", 117, "model", role=["level", "share"]))),
    ("2025-10-29", "Toyota has five BEVs in Europe and will have nine by the end of next year, plus a further one from Lexus; their share of its sales there is 6%.", of("Toyota",
        c("five BEVs", "models", 5, "model"), c("nine", "models", 9, "model", p=by(2026), **PL), c("one", "models", 1, "model", p=by(2026), company=["Lexus", "Toyota"], **PL), c("6%", "sales", 6, PCT, **ST))),
    ("2025-06-09", "Of 73 EVs on sale in the US the cheapest third starts under $45,000, Edmunds figures.", of(None,
        c("73 EVs", "models", 73, "model"), c("third", "models", 33.3, PCT, **ST), c("$45,000", "price", None, "USD", 45000))),
    ("2025-04-21", "Mahindra's order: seven electric SUVs by 2030, out of nine ICE models and seven light trucks besides, for Rs 27,000 crore, 12,000 of which go into EVs.", of("Mahindra",
        c("seven electric SUVs", "models", 7, "model", p=by(2030), **PL), c("nine ICE models", "models", 9, "model", p=by(2030), **PL), c("seven light trucks", "models", 7, "model", p=by(2030), **PL), c("Rs 27,000 crore", ["investment", "capex"], 2.7e11, "INR", **PL), c("12,000", ["investment", "capex"], 1.2e11, "INR", role=["level", "share"], **PL))),
    ("2023-12-26", "HiPhi has three models and makes fewer cars in a quarter than it has salesmen (1,100).", of("HiPhi",
        c("three models", "models", 3, "model"), c("1,100", "headcount", 1100, "job"))),
    ("2025-09-08", "Volkswagen's family of urban electrics counts four, built at Martorell and Pamplona, and the ID. Polo leads off at around €25,000 next May.", of("Volkswagen",
        c("four", "models", 4, "model"), c("€25,000", "price", 25000, "EUR", product=["ID. Polo"], status=["plan", "actual", "target"]), c("May", "launch", None, "date", product=["ID. Polo"], p=m(2026, 5), **PL))),
    ("2025-07-22", "Polestar 2, 3, 4, 5: that makes four, and the 7 comes in 2028.", of("Polestar",
        c("four", "models", 4, "model"), c("2028", "launch", None, "date", product=["7", "Polestar 7"], p=y(2028), **PL))),
    ("2024-11-21", "Xpeng is readying four launches next year and a hybrid besides. Third-quarter revenue of RMB10.1 billion grew by 18.4 percent.", of("XPeng",
        c("four launches", "models", 4, "model", p=y(2025), **PL), c("RMB10.1 billion", "revenue", 1.01e10, "CNY", p=q(2024, 3)), c("18.4 percent", "revenue", 18.4, PCT, p=q(2024, 3), **CH))),
    ("2025-12-09", "Ford and Renault to build two small EVs in Douai for early 2028", of(["Ford", "Renault"],
        c("two small EVs", "models", 2, "model", company=["Ford", "Renault"], **PL), c("early 2028", ["launch", "production_start", "delivery_start"], None, "date", p=("2028-01-01", "2028-03-31"), **PL))),
    ("2025-08-08", "The number of models eligible for Britain's Electric Car Grant has risen to 26, five in the higher band with £3,750 off, the rest with £1,500.", of(None,
        c("26", "models", 26, "model"), c("five", "models", 5, "model", role=["level", "share"]), c("£3,750", "subsidy", 3750, "GBP"), c("£1,500", "subsidy", 1500, "GBP"))),
    ("2021-03-03", "Volvo will drop to a range of pure electrics by 2030; three-digit badges like 90 and 60 go, \"1800\" comes back in spirit.", []),
    ("2025-10-20", "Hero Vida's portfolio doubled, from three scooters to six, which now start at Rs 44,990 with battery rental.", of(["Hero Vida", "Vida", "Hero MotoCorp"],
        c("doubled", "models", 100, PCT, **CH), c("three scooters", "models", 3, "model"), c("six", "models", 6, "model"), c("Rs 44,990", "price", 44990, "INR"))),
    ("2026-01-08", "Great Wall's Wei pares seven variants down to four, Tank adds two, and Ora, with one model left, waits; combined output was 1.32 million.", [
        c("seven variants", "models", 7, "model", company=["Wei", "Great Wall"]), c("four", "models", 4, "model", company=["Wei", "Great Wall"]), c("two", "models", 2, "model", company=["Tank", "Great Wall"], role=["change", "level"]), c("one model", "models", 1, "model", company=["Ora", "Great Wall"]), c("1.32 million", "production", 1.32e6, V, company="Great Wall")]),
    ("2025-05-27", "Hongqi: 15 new energy models by 2027, of these 5 range-extended; sales target 2025, half a million.", of("Hongqi",
        c("15 new energy models", "models", 15, "model", p=by(2027), **PL), c("5", "models", 5, "model", nth=1, p=by(2027), role=["level", "share"], **PL), c("half a million", "sales", 500000, V, p=y(2025), **TG))),
    ("2025-03-06", "More than 20 Mercedes models come out within the next two years, 17 of them electric, and capex falls by a quarter.", of(["Mercedes", "Mercedes-Benz"],
        c("20", "models", 20, "model", None, p=(None, "2027-03-06"), **PL), c("17", "models", 17, "model", p=(None, "2027-03-06"), role=["level", "share"], **PL), c("a quarter", "capex", -25, PCT, role="change", p=(None, "2027-03-06"), **TP))),
    ("2025-11-19", "Xiaomi cars come in two models; the third, an extended-range SUV code-named Kunlun, is spied in the snow at -31 degrees.", of("Xiaomi",
        c("two models", "models", 2, "model"))),
    ("2024-08-21", "Ford axes a three-row electric SUV, taking a charge of up to $1.9 billion", of("Ford",
        c("$1.9 billion", "cost", None, "USD", 1.9e9, status=["plan", "forecast", "actual"]))),
    ("2025-06-30", "China's car market had 240 launches in 6 months (facelifts included), of which 168 had plugs, and Chery alone did 19.", [
        c("240 launches", "models", 240, "model", p=h(2025, 1)), c("168", "models", 168, "model", p=h(2025, 1), role=["level", "share"]), c("19", "models", 19, "model", company="Chery", p=h(2025, 1))]),
    ("2025-10-01", "Thailand's excise office lists 47 eligible EVs of 14 brands, from the Wuling Air (339,000 baht) up.", [
        c("47 eligible EVs", "models", 47, "model"), c("14 brands", "other", 14, "item"), c("339,000 baht", "price", 339000, "THB", company="Wuling", product="Air")]),
    ("2025-09-02", "BMW says the Neue Klasse will have spread to 40 new and updated models by 2027; the iX3 begins it, at €68,900, with 805 km.", of("BMW",
        c("40 new and updated models", "models", 40, "model", p=by(2027), **PL), c("€68,900", "price", 68900, "EUR", product="iX3"), c("805 km", "range", 805, "km", product="iX3"))),
]
