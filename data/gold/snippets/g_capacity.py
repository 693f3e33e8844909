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
    ("2025-09-04", "BYD's Szeged works will be able to assemble 150,000 cars a year at first and twice as many later; the firm has put 4 billion euros into it and wants 10,000 people there.", of("BYD",
        c("150,000 cars", "capacity", 150000, V, per="year", **PL), c("twice as many", "capacity", 100, PCT, role=["change", "level"], **PL), c("4 billion euros", "investment", 4e9, "EUR"), c("10,000 people", "jobs", 10000, "job", **TP))),
    ("2024-03-27", "By the end of 2023 CATL's installed capacity was 552 GWh, a further 100 GWh was under construction, and the utilisation rate had slid to 70.5% from 83.4%.", of("CATL",
        c("552 GWh", "capacity", 552, "GWh", per=["year", None], p=day("2023-12-31")), c("100 GWh", "capacity", 100, "GWh", per=["year", None], p=day("2023-12-31"), status=["plan", "actual"], role=["level", "change"]), c("70.5%", "capacity", 70.5, PCT, p=y(2023), **SH), c("83.4%", "capacity", 83.4, PCT, p=y(2022), **SH))),
    ("2025-10-22", "Tesla's nameplate figures: Shanghai >950,000; Fremont, 550,000 Model 3/Y and 100,000 S/X; Berlin >375,000; Texas >250,000 Ys and >125,000 Cybertrucks.", of("Tesla",
        c("950,000", "capacity", 950000, V, None, per="year"), c("550,000", "capacity", 550000, V, per="year"), c("100,000", "capacity", 100000, V, per="year"), c("375,000", "capacity", 375000, V, None, per="year"), c("250,000 Ys", "capacity", 250000, V, None, product=["Model Y", "Y"], per="year"), c("125,000 Cybertrucks", "capacity", 125000, V, None, product="Cybertruck", per="year"))),
    ("2023-02-13", "Ford, CATL tech to fuel $3.5 bln, 35 GWh Michigan plant", of("Ford",
        c("$3.5 bln", "investment", 3.5e9, "USD", **PL), c("35 GWh", "capacity", 35, "GWh", per=["year", None], **PL))),
    ("2025-06-18", "Xiaomi's first two factory phases, designed for 150,000 vehicles each, are stretched to 350,000 a year by working in two shifts, and the third adds 300,000 on 485,134 square metres bought for 635 million yuan.", of("Xiaomi",
        c("150,000 vehicles", "capacity", 150000, V, per="year"), c("350,000", ["production", "capacity"], 350000, V, per="year"), c("300,000", "capacity", 300000, V, per="year", role=["level", "change"], **PL), c("485,134 square metres", "area", 485134, "m2"), c("635 million yuan", "investment", 6.35e8, "CNY"))),
    ("2025-01-17", "Ather's third plant, at Aurangabad, is to turn out one million scooters annually in two phases, lifting the firm from 4.2 lakh to 14.2 lakh.", of("Ather",
        c("one million scooters", "capacity", 1e6, V, per="year", **PL), c("4.2 lakh", "capacity", 420000, V, per="year"), c("14.2 lakh", "capacity", 1.42e6, V, per="year", **PL))),
    ("2022-03-23", "Gruenheide opened with permission for 500,000 cars a year; Tesla applied 16 months later to double that.", of("Tesla",
        c("500,000 cars", "capacity", 500000, V, per="year"), c("double", "capacity", 100, PCT, role="change", **PL))) ,
    ("2025-08-05", "Utilisation at Chinese car plants averaged 49.5% last year, AlixPartners finds: room to make 55.5 million cars, buyers for 27.5 million.", of(None,
        c("49.5%", "capacity", 49.5, PCT, p=y(2024), **SH), c("55.5 million cars", "capacity", 5.55e7, V, per="year", p=y(2024)), c("27.5 million", ["sales", "production"], 2.75e7, V, p=y(2024)))),
    ("2024-02-29", "Leapmotor's Jinhua base can do 480,000 a year if pushed; the board signed off on Hangzhou, 200,000 more, at a cost of RMB 3.8 billion and ready in 2026.", of("Leapmotor",
        c("480,000", "capacity", 480000, V, per="year"), c("200,000", "capacity", 200000, V, per="year", role=["level", "change"], p=y(2026), **PL), c("RMB 3.8 billion", "investment", 3.8e9, "CNY", **PL))),
    ("2025-11-20", "Europe had 252 GWh of cell capacity running at the start of the year. Had all the announcements of 2022 come true it would have been 460; for 2030, Fraunhofer now expects 1.2 TWh rather than 1.7.", of(None,
        c("252 GWh", "capacity", 252, "GWh", per=["year", None], p=("2025-01-01", "2025-01-01")), c("460", "capacity", 460, "GWh", per=["year", None], status=["plan", "forecast", "target"]), c("1.2 TWh", "capacity", 1.2, "TWh", per=["year", None], p=y(2030), **FC), c("1.7", "capacity", 1.7, "TWh", per=["year", None], p=y(2030), superseded=True, **FC))),
    ("2025-04-28", "VinFast's Ha Tinh plant, 36 hectares, seven months in the building, has room for 200,000 VF 3s and Minio Greens a year, with 300,000 to come.", of("VinFast",
        c("36 hectares", "area", 36, "hectare"), c("seven months", "duration", 7, "month"), c("200,000", "capacity", 200000, V, per="year"), c("300,000", "capacity", 300000, V, per="year", **PL))),
    ("2021-10-05", "SK On's capacity goal was lifted to 220 GWh in 2025 and 500 GWh in 2030 from 200 GWh and (no figure), respectively; at present it makes do with 40.", of("SK On",
        c("220 GWh", "capacity", 220, "GWh", per=["year", None], p=y(2025), **TG), c("500 GWh", "capacity", 500, "GWh", per=["year", None], p=y(2030), **TG), c("200 GWh", "capacity", 200, "GWh", per=["year", None], p=y(2025), superseded=True, **TG), c("40", "capacity", 40, "GWh", per=["year", None]))),
    ("2025-07-14", "A gigapress of 9,100 tonnes, 800 lorries, 4 entrances: what Chery's Super Factory No. 2 in Wuhu needed.", []),
    ("2024-12-10", "Stellantis and CATL will spend as much as €4.1 billion on an LFP plant in Zaragoza that could come to 50 GWh, provided that subsidies of €300 million are forthcoming.", of(["Stellantis", "CATL"],
        c("€4.1 billion", "investment", None, "EUR", 4.1e9, **PL), c("50 GWh", "capacity", 50, "GWh", per=["year", None], status=["plan", "forecast"]), c("€300 million", "subsidy", 3e8, "EUR", status=["plan", "forecast"]))),
    ("2025-05-08", "The annual capacity of Hozon's three Neta plants, 300,000 vehicles, lies almost idle: in the first quarter they made 1,215.", of(["Neta", "Hozon"],
        c("300,000 vehicles", "capacity", 300000, V, per="year"), c("1,215", "production", 1215, V, p=q(2025, 1)))),
    ("2025-12-03", "Magna's Graz halls, good for 200,000 a year, are a third full; XPeng and GAC together will order 20,000 cars there in 2026.", [
        c("200,000", "capacity", 200000, V, company="Magna", per="year"), c("a third", "capacity", 33.3, PCT, company="Magna", **SH), c("20,000 cars", ["production", "orders"], 20000, V, company=["XPeng", "GAC", "Magna"], p=y(2026), status=["plan", "forecast"])]),
    ("2023-09-01", "Amara Raja's 2 GWh line in Divitipalli starts at the end of next year, the 16 GWh must wait until 2030.", of("Amara Raja",
        c("2 GWh", "capacity", 2, "GWh", per=["year", None], **PL), c("end of next year", "production_start", None, "date", p=(None, "2024-12-31"), **PL), c("16 GWh", "capacity", 16, "GWh", per=["year", None], p=y(2030), **PL))),
    ("2025-02-26", "Per hour, the press shop at Gigafactory Pune stamps 480 parts; per day, EKA's line next door spits out 12 buses, for a nominal 3,600 a year.", of(["EKA", "EKA Mobility"],
        c("480 parts", ["production", "capacity", "other"], 480, "item", per="hour", company=["EKA", "EKA Mobility", None]), c("12 buses", ["production", "capacity"], 12, V, per="day"), c("3,600", "capacity", 3600, V, per="year"))),
    ("2024-07-26", "Northvolt scales back: Ett at Skellefteå to stay at 16 GWh, not 60; Heide (60 GWh, 3,000 jobs) to come later.", of("Northvolt",
        c("16 GWh", "capacity", 16, "GWh", per=["year", None], status=["plan", "actual", "target"]), c("60", "capacity", 60, "GWh", per=["year", None], superseded=True, status=["plan", "target"]), c("60 GWh", "capacity", 60, "GWh", per=["year", None], **PL), c("3,000 jobs", "jobs", 3000, "job", **PL))),
    ("2025-10-14", "Toyota Battery Manufacturing North Carolina: 14 lines, 30 GWh per annum at full tilt, $13.9 billion, up to 5,100 jobs.", of(["Toyota", "Toyota Battery Manufacturing North Carolina"],
        c("14 lines", ["other", "capacity"], 14, "item"), c("30 GWh", "capacity", 30, "GWh", per="year", status=["plan", "actual"]), c("$13.9 billion", "investment", 1.39e10, "USD", status=["plan", "actual"]), c("5,100 jobs", "jobs", None, "job", 5100, **PL))),
    ("2025-03-25", "Hyundai's Metaplant in Georgia grows from 300,000 to 500,000 a year under a $21 billion American programme, Euisun Chung, 54, said beside the president.", of("Hyundai",
        c("300,000", "capacity", 300000, V, per="year"), c("500,000", "capacity", 500000, V, per="year", **PL), c("$21 billion", "investment", 2.1e10, "USD", **PL))),
    ("2025-08-27", "Gotion to quadruple Slovak plan to 80 GWh", of("Gotion",
        c("quadruple", "capacity", 300, PCT, role="change", **PL), c("80 GWh", "capacity", 80, "GWh", per=["year", None], **PL))),
    ("2024-05-30", "Ultium Cells' Spring Hill site, able to produce 50 GWh at the most, began with a fifth of that in March and 1,000 workers.", of("Ultium Cells",
        c("50 GWh", "capacity", None, "GWh", 50, per=["year", None]), c("a fifth", ["capacity", "production"], 20, PCT, p=m(2024, 3), **SH), c("1,000 workers", "headcount", 1000, "job", p=m(2024, 3)))),
    ("2025-01-29", "A chargers' factory in Telangana is being expanded by Exicom to 1.5 lakh AC and 25,000 DC units a year from 1 lakh and 12,000.", of("Exicom",
        c("1.5 lakh", "capacity", 150000, ["charger", "item"], per="year", **PL), c("25,000 DC units", "capacity", 25000, ["charger", "item"], per="year", **PL), c("1 lakh", "capacity", 100000, ["charger", "item"], per="year"), c("12,000", "capacity", 12000, ["charger", "item"], per="year"))),
    ("2022-07-06", "Great Wall has Iracemápolis; BYD has Camaçari, once Ford's, and intends to make up to 150,000 cars a year there, later 300,000, with R$3 billion.", of("BYD",
        c("150,000 cars", "capacity", None, V, 150000, per="year", **PL), c("300,000", "capacity", 300000, V, per="year", **PL), c("R$3 billion", "investment", 3e9, "BRL", **PL))),
    ("2025-06-06", "With the fourth line the swap-pack plant reaches 4,000 batteries a week. Its 180 staff are 25 years old on average.", of(None,
        c("4,000 batteries", ["capacity", "production"], 4000, "battery", per="week"), c("180 staff", "headcount", 180, "job"))),
    ("2025-09-12", "Capacity under construction: CATL 235 GWh, as of June 30, versus 345 GWh installed; it ran at 89.9% of the latter.", of("CATL",
        c("235 GWh", "capacity", 235, "GWh", per=["year", None], p=day("2025-06-30"), status=["plan", "actual"]), c("345 GWh", "capacity", 345, "GWh", per=["year", None], p=day("2025-06-30")), c("89.9%", "capacity", 89.9, PCT, p=h(2025, 1), **SH))),
    ("2023-12-05", "Lucid's AMP-2 in Jeddah knocks together 5,000 cars a year from kits; from 2026 it shall build 150,000.", of("Lucid",
        c("5,000 cars", ["capacity", "production"], 5000, V, per="year"), c("150,000", ["capacity", "production"], 150000, V, per="year", p=("2026-01-01", None), **PL))),
    ("2025-11-06", "PowerCo's Salzgitter: start of production December 2025, 20 GWh a year initially, enough for 250,000 Polos; St. Thomas will follow in 2027 with up to 90.", of("PowerCo",
        c("December 2025", "production_start", None, "date", p=m(2025, 12), **PL), c("20 GWh", "capacity", 20, "GWh", per="year", **PL), c("250,000 Polos", ["capacity", "other"], 250000, V, per=["year", None], status=["plan", "actual", "forecast"], product=["Polo", None]), c("2027", "production_start", None, "date", p=y(2027), **PL), c("90", "capacity", None, "GWh", 90, per=["year", None], **PL))),
    ("2024-08-20", "Tata Agratas bought 25 more acres at Somerset, now 620, for the 40-GWh works worth £4 billion.", of(["Agratas", "Tata Agratas", "Tata"],
        c("25 more acres", "area", 25, "acre", role=["level", "change"]), c("620", "area", 620, "acre"), c("40-GWh", "capacity", 40, "GWh", per=["year", None], **PL), c("£4 billion", "investment", 4e9, "GBP", **PL))),
]
