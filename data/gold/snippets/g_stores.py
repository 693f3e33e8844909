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
    ("2025-07-29", "Ola Electric has 4,000 stores, having quadrupled the number in December 2024, but about a tenth of them have lost their trade licences in Maharashtra.", of("Ola Electric",
        c("4,000 stores", "stores", 4000, "store"), c("quadrupled", "stores", 300, PCT, p=m(2024, 12), **CH), c("a tenth", "stores", 10, PCT, **SH))),
    ("2025-08-19", "XPeng's sales network consisted of 677 stores in 224 cities as of June 30, the firm's self-operated charging network of 2,348 stations.", of("XPeng",
        c("677 stores", "stores", 677, "store"), c("224 cities", "countries", 224, "country"), c("2,348 stations", "stations", 2348, "station"), p=day("2025-06-30"))),
    ("2024-02-28", "BYD wants 100 UK dealers by 2026, has 14", of("BYD",
        c("100 UK dealers", "stores", 100, "store", p=by(2026), **TP), c("14", "stores", 14, "store"))),
    ("2025-11-04", "Retail partners of VinFast in India number 24 in 20 cities; it hopes for 35 outlets before the year is out and has sold 131 cars there.", of("VinFast",
        c("24", "stores", 24, "store"), c("20 cities", "countries", 20, "country"), c("35 outlets", "stores", 35, "store", p=(None, "2025-12-31"), **TP), c("131 cars", "sales", 131, V))),
    ("2025-04-01", "Polestar is switching from 'spaces' to dealers: 75 more points of sale by 2026 would make 270, of which 130 in Europe.", of("Polestar",
        c("75 more points of sale", "stores", 75, "store", role=["change", "level"], p=by(2026), **TP), c("270", "stores", 270, "store", p=by(2026), **TP), c("130", "stores", 130, "store", p=by(2026), role=["level", "share"], **TP))),
    ("2025-01-13", "4,419 car dealerships closed in China last year; those still open lost an average 22,000 yuan on each new vehicle.", of(None,
        c("4,419 car dealerships", "stores", 4419, "store", p=y(2024), role=["level", "change"]), c("22,000 yuan", ["margin", "net_income", "cost", "gross_profit"], -22000, "CNY", per="vehicle"))),
    ("2025-05-12", "Bajaj's Chetak can be bought at 3,800 touchpoints, of which 310 are exclusive stores, and the lightest, the 2903, costs Rs 98,498.", of(["Bajaj", "Bajaj Auto"],
        c("3,800 touchpoints", "stores", 3800, "store", product="Chetak"), c("310", "stores", 310, "store", product="Chetak", role=["level", "share"]), c("Rs 98,498", "price", 98498, "INR", product=["2903", "Chetak 2903"]))),
    ("2023-03-30", "Tesla, without a dealer anywhere, runs 963 shops and workshops (plus 43 in the quarter) and a mobile fleet of 1,584 vans.", of("Tesla",
        c("963 shops and workshops", "stores", 963, "store"), c("43", "stores", 43, "store", role="change"), c("1,584 vans", ["other", "stores"], 1584, V))),
    ("2025-10-30", "Xiaomi opened 27 car showrooms in September, when it had 402 in 119 cities; another 17 will follow this month.", of("Xiaomi",
        c("27 car showrooms", "stores", 27, "store", p=m(2025, 9), role=["change", "level"]), c("402", "stores", 402, "store", p=m(2025, 9)), c("119 cities", "countries", 119, "country", p=m(2025, 9)), c("17", "stores", 17, "store", p=m(2025, 10), role=["change", "level"], **PL))),
    ("2024-08-06", "VinFast has 16 US dealers where Fisker, which wanted 100, had nine when it failed; 83 applications are on the desk in North Carolina.", [
        c("16 US dealers", "stores", 16, "store", company="VinFast"), c("100", "stores", 100, "store", company="Fisker", status=["target", "plan"]), c("nine", "stores", 9, "store", company="Fisker"), c("83 applications", "other", 83, "item", company="VinFast")]),
    ("2025-03-11", "Ather widened its reach to 351 experience centres by adding more than 100 within twelve months, half of these in the north.", of(["Ather", "Ather Energy"],
        c("351 experience centres", "stores", 351, "store"), c("100", "stores", 100, "store", None, **CH), c("half", "stores", 50, PCT, **ST))),
    ("2022-06-22", "Mercedes to shed every tenth dealer in Germany and a fifth worldwide by 2028, with 80% of sales going through agents", of(["Mercedes", "Mercedes-Benz"],
        c("every tenth dealer", "stores", 10, PCT, p=by(2028), status=["plan", "target"], role=["share", "change"]), c("a fifth", "stores", 20, PCT, p=by(2028), status=["plan", "target"], role=["share", "change"]), c("80%", "sales", 80, PCT, role="share", p=by(2028), status=["plan", "target"]))),
    ("2025-09-09", "Leapmotor International has more than 600 European points of sale and service; 1,700 in the world is what Stellantis promises by year-end, when exports should have passed 50,000 cars.", of(["Leapmotor International", "Leapmotor"],
        c("600 European points of sale and service", "stores", 600, "store", None), c("1,700", "stores", 1700, "store", p=(None, "2025-12-31"), **TP), c("50,000 cars", "exports", 50000, V, None, p=(None, "2025-12-31"), **TF))),
    ("2025-02-04", "Avatr: 698 outlets. AITO: 814. Luxeed and Stelato: 256 \"user centres\" between them. (Source: company apps, January 31.)", [
        c("698 outlets", "stores", 698, "store", company="Avatr", p=day("2025-01-31")), c("814", "stores", 814, "store", company="AITO", p=day("2025-01-31")), c("256 \"user centres\"", "stores", 256, "store", company=["Luxeed", "Stelato"], p=day("2025-01-31"))]),
    ("2024-12-12", "Showroom 3 on Omotesando is gone; at number 5 a watchmaker has moved in, at 7 a café that seats 30.", []),
    ("2025-06-16", "Onvo stores, 105 at the debut in September, had become 404 by May. Each sells 13 cars a month on average, half the number that Nio once had in mind.", of("Onvo",
        c("105", "stores", 105, "store", p=m(2024, 9)), c("404", "stores", 404, "store", p=m(2025, 5)), c("13 cars", "sales", 13, V, per=["store", "month"]), c("half", "sales", 50, PCT, role=["share", "level", "change"]))),
    ("2025-08-13", "Lucid's 58 studios and service centres are to become 70 within a year, its CFO said; Uber's first Gravity robotaxis come in 2026.", of("Lucid",
        c("58 studios and service centres", "stores", 58, "store"), c("70", "stores", 70, "store", p=(None, "2026-08-13"), **TP))),
    ("2023-11-28", "Half of Buick's 1,958 US dealers have taken the buyout rather than spend up to $400,000 on chargers and tools.", of("Buick",
        c("Half", "stores", 50, PCT, **ST), c("1,958 US dealers", "stores", 1958, "store"), c("$400,000", ["cost", "investment"], None, "USD", 400000, per=["store", None]))),
    ("2025-12-18", "MG's 150 UK dealerships sold 85,200 cars in 2025, 568 each. BYD's 125 sold 51,400, or 411 apiece.", [
        *of("MG", c("150 UK dealerships", "stores", 150, "store"), c("85,200 cars", "sales", 85200, V, p=y(2025)), c("568", "sales", 568, V, per="store", p=y(2025))), *of("BYD", c("125", "stores", 125, "store"), c("51,400", "sales", 51400, V, p=y(2025)), c("411", "sales", 411, V, per="store", p=y(2025)))]),
    ("2025-10-06", "River Mobility opens 50th store, on way to 120 by March", of("River Mobility",
        c("120", "stores", 120, "store", p=(None, "2026-03-31"), **TP))),
    ("2024-05-20", "Nio Houses (155) and Nio Spaces (347) together with 331 service centres add up to 833 addresses, and the 15,400 salespeople in them cost a fortune.", of("NIO",
        c("155", "stores", 155, "store"), c("347", "stores", 347, "store"), c("331 service centres", "stores", 331, "store"), c("833 addresses", "stores", 833, "store"), c("15,400 salespeople", "headcount", 15400, "job"))),
    ("2025-07-24", "Rivian keeps 26 spaces and 75 service centres, 5 and 12 of them new since spring.", of("Rivian",
        c("26 spaces", "stores", 26, "store"), c("75 service centres", "stores", 75, "store"), c("5", "stores", 5, "store", nth=1, role=["change", "level"]), c("12", "stores", 12, "store", role=["change", "level"]))),
    ("2025-05-28", "Zero Motorcycles loses a quarter of its French dealers and keeps 45.", of("Zero Motorcycles",
        c("a quarter", "stores", -25, PCT, role=["change", "share"]), c("45", "stores", 45, "store"))),
    ("2025-09-22", "Montra Electric, the 125-year-old Murugappa Group's arm, sells e-trucks from 9 dealerships and three-wheelers from 84; it aims to have 50 of the former next year.", of("Montra Electric",
        c("9 dealerships", "stores", 9, "store"), c("84", "stores", 84, "store"), c("50", "stores", 50, "store", p=y(2026), **TP))),
    ("2022-10-11", "Genesis will give 50 dealers stand-alone buildings this decade.", of("Genesis",
        c("50 dealers", "stores", 50, "store", p=(None, "2029-12-31"), **PL))),
    ("2025-01-23", "Smart has put 180 sales and service agencies into 23 European countries, where it sold 22,700 cars last year, 13 percent fewer.", of("Smart",
        c("180 sales and service agencies", "stores", 180, "store"), c("23 European countries", "countries", 23, "country"), c("22,700 cars", "sales", 22700, V, p=y(2024)), c("13 percent", "sales", -13, PCT, p=y(2024), **CH))),
    ("2025-11-12", "Service is the bottleneck. With 62 workshops for 86,000 cars in Thailand, BYD makes owners wait up to five weeks for a bumper.", of("BYD",
        c("62 workshops", "stores", 62, "store"), c("86,000 cars", ["other", "sales"], 86000, V), c("five weeks", "wait_time", None, "week", 5))),
    ("2024-03-13", "Chery's Omoda had lined up 57 dealers for its British launch in August, 23 short of its goal.", of("Omoda",
        c("57 dealers", "stores", 57, "store"), c("August", "launch", None, "date", p=m(2024, 8), **PL), c("23", "stores", -23, "store", role=["change", "level"]))),
    ("2026-02-10", "Li Auto closes 110 mall stores, a fifth of all, as Q1 guidance sinks to 85,000-90,000 cars", of("Li Auto",
        c("110 mall stores", "stores", 110, "store", role=["level", "change"], status=["actual", "plan"]), c("a fifth", "stores", 20, PCT, status=["actual", "plan"], **ST), c("85,000-90,000 cars", "deliveries", 85000, V, 90000, p=q(2026, 1), **TF))),
]
