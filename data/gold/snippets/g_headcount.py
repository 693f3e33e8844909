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
    ("2025-03-25", "BYD employed 968,900 people at the end of 2024, 265,400 more than twelve months before, 121,600 of them in research.", of("BYD",
        c("968,900 people", "headcount", 968900, "job"), c("265,400", "headcount", 265400, "job", **CH), c("121,600", "headcount", 121600, "job", role=["level", "share"]), p=day("2024-12-31"))),
    ("2025-01-30", "Tesla's payroll shrank by a tenth last year to 125,665, yet spending on research rose 14% to $4.54 billion.", of("Tesla",
        c("a tenth", "headcount", -10, PCT, p=y(2024), **CH), c("125,665", "headcount", 125665, "job", p=day("2024-12-31")), c("14%", "rnd", 14, PCT, p=y(2024), **CH), c("$4.54 billion", "rnd", 4.54e9, "USD", p=y(2024)))),
    ("2024-11-07", "Rivian, 14,000-strong", of("Rivian",
        c("14,000", "headcount", 14000, "job"))),
    ("2025-06-19", "With a workforce of 4,500 at Hosur, Ather makes 1,450 scooters per shift.", of("Ather",
        c("4,500", "headcount", 4500, "job"), c("1,450 scooters", "production", 1450, V, per=None))) ,
    ("2025-08-06", "Lucid counted 6,800 full-time employees on December 31, 300 more than a year before; now that Gravity is being built in three shifts, it says, there are 7,600.", of("Lucid",
        c("6,800 full-time employees", "headcount", 6800, "job", p=day("2024-12-31")), c("300", "headcount", 300, "job", p=day("2024-12-31"), **CH), c("7,600", "headcount", 7600, "job"))),
    ("2024-09-02", "XPeng's 5,200 software engineers outnumber the 3,900 hands on the Zhaoqing floor; the company's personnel cost came to RMB2.1 billion in the half-year.", of("XPeng",
        c("5,200 software engineers", "headcount", 5200, "job"), c("3,900 hands", "headcount", 3900, "job"), c("RMB2.1 billion", ["opex", "cost"], 2.1e9, "CNY", p=h(2024, 1)))),
    ("2025-02-21", "Volkswagen's Zwickau plant, home to 9,200, will lose two of its models to Wolfsburg and Emden in 2027.", of("Volkswagen",
        c("9,200", "headcount", 9200, "job"), c("two", ["models", "other"], 2, "model", status=["plan"]))),
    ("2023-04-20", "Battery units at LG now have more people than washing machines do: LG Energy Solution's head count jumped by a quarter to 11,080 in Korea and 33,000 worldwide.", of("LG Energy Solution",
        c("a quarter", "headcount", 25, PCT, **CH), c("11,080", "headcount", 11080, "job"), c("33,000", "headcount", 33000, "job"))),
    ("2025-10-09", "A worker at Leapmotor builds 28 cars a year, one at Li Auto 21. The former has 17,000 on its books, the latter 30,700.", [
        c("28 cars", ["production", "other"], 28, V, company="Leapmotor", per="year"), c("21", ["production", "other"], 21, V, company="Li Auto", per="year"), c("17,000", "headcount", 17000, "job", company="Leapmotor"), c("30,700", "headcount", 30700, "job", company="Li Auto")]),
    ("2022-12-01", "The Reno gigafactory: 7,000 Tesla staff, 4,000 of Panasonic's, 1,500 contractors. The nearest school has 26 classrooms.", [
        c("7,000 Tesla staff", "headcount", 7000, "job", company="Tesla"), c("4,000", "headcount", 4000, "job", company="Panasonic"), c("1,500 contractors", "headcount", 1500, "job", company=["Tesla", "Panasonic", None])]),
    ("2025-05-15", "Northvolt's last 3,000 in Skellefteå, from 5,000 at its bankruptcy in March, go home on June 30.", of("Northvolt",
        c("3,000", "headcount", 3000, "job"), c("5,000", "headcount", 5000, "job", p=m(2025, 3)))),
    ("2025-11-11", "It is said that a third of the 630 employees at Slate's Warsaw plant will be veterans when it runs at capacity: 150,000 trucks a year.", of("Slate",
        c("a third", "headcount", 33.3, PCT, role="share", status=["plan", "forecast"]), c("630 employees", ["headcount", "jobs"], 630, "job", status=["plan", "forecast", "actual"]), c("150,000 trucks", "capacity", 150000, V, per="year", **PL))),
    ("2024-03-14", "REE Automotive (41 employees in Tel Aviv, 274 in all) will build P7 trucks at a contractor's in Bay City.", of("REE Automotive",
        c("41 employees", "headcount", 41, "job"), c("274", "headcount", 274, "job"))),
    ("2025-07-18", "Women hold 3,000 of 3,600 jobs at Ola's Krishnagiri plant, which is 83 percent.", of(["Ola", "Ola Electric"],
        c("3,000", "headcount", 3000, "job"), c("3,600 jobs", "headcount", 3600, "job"), c("83 percent", "headcount", 83, PCT, **ST))),
    ("2025-09-15", "Europe's battery industry employs 118,000, Fraunhofer says; 3.4 times that will be needed by 2030, or 400,000.", of(None,
        c("118,000", "headcount", 118000, "job"), c("3.4 times", ["headcount", "jobs"], 3.4, "times", p=by(2030), status="forecast", role=["level", "change"]), c("400,000", ["headcount", "jobs"], 400000, "job", p=by(2030), **FC))),
    ("2024-12-27", "Xiaomi EV hired 2,200 in the quarter and so had 6,570 by October.", of(["Xiaomi EV", "Xiaomi"],
        c("2,200", "headcount", 2200, "job", p=q(2024, 3), role=["change", "level"]), c("6,570", "headcount", 6570, "job", p=m(2024, 10)))),
    ("2025-04-03", "At Faraday Future, 245 people, the payroll tax alone came to $3 million; founder Jia Yueting, 51, is paid $1.", of("Faraday Future",
        c("245 people", "headcount", 245, "job"), c("$3 million", ["cost", "opex"], 3e6, "USD"))) ,
    ("2025-06-04", "Polestar: staff 2,300 (-10%); dealers 140 (+40); cash $732 million.", of("Polestar",
        c("2,300", "headcount", 2300, "job"), c("-10%", "headcount", -10, PCT, **CH), c("140", "stores", 140, "store"), c("+40", "stores", 40, "store", **CH), c("$732 million", "cash", 7.32e8, "USD"))),
    ("2021-06-16", "The number of employees at Gotion rose by half to 6,300 last year", of("Gotion",
        c("half", "headcount", 50, PCT, p=y(2020), **CH), c("6,300", "headcount", 6300, "job", p=y(2020)))),
    ("2025-12-17", "By 2028 no more than 30,000 people shall work for Audi in Ingolstadt, against 39,000 today, and pay will stay flat for two years.", of("Audi",
        c("30,000 people", "headcount", None, "job", 30000, p=by(2028), **TP), c("39,000", "headcount", 39000, "job"))),
    ("2025-01-10", "Wolfspeed, 5,013 employees after the cuts, supplies silicon carbide to three of the five largest EV makers, it says.", of("Wolfspeed",
        c("5,013 employees", "headcount", 5013, "job"))),
    ("2024-10-17", "In Yibin CATL runs ten lines with just 12 operators each; a generation ago it would have taken 300.", of("CATL",
        c("ten lines", ["other", "capacity"], 10, "item"), c("12 operators", "headcount", 12, "job"))),
    ("2023-08-14", "Employees in bus making at BYD Lancaster: 750. Buses made there since 2013: 1,500. Orders: 330.", of(["BYD", "BYD Lancaster"],
        c("750", "headcount", 750, "job"), c("1,500", "production", 1500, V, p=("2013-01-01", "2023-08-14")), c("330", "orders", 330, ["vehicle", "order"]))),
    ("2025-10-30", "Stellantis has 6,800 people at Mirafiori where 20,000 stood in 2006. From November a hybrid 500 keeps them busy.", of("Stellantis",
        c("6,800 people", "headcount", 6800, "job"), c("20,000", "headcount", 20000, "job", p=y(2006)), c("November", "production_start", None, "date", product=["500", None], p=m(2025, 11), **PL))),
    ("2025-08-28", "Mobileye's 3,900 engineers got a day off on Thursday, their 26th since the founding.", of("Mobileye",
        c("3,900 engineers", "headcount", 3900, "job"))),
    ("2024-05-08", "Each day 1,400 commute to the Blue Oval site by shuttle on a road with 2 lanes and 5 lights.", []),
    ("2025-07-29", "VinFast's Subang plant will have 1,000 employees at the start and 3,000 later; its cost is $200 million, its output 50,000 cars a year.", of("VinFast",
        c("1,000 employees", ["headcount", "jobs"], 1000, "job", **PL), c("3,000", ["headcount", "jobs"], 3000, "job", **PL), c("$200 million", "investment", 2e8, "USD", status=["plan", "actual"]), c("50,000 cars", ["capacity", "production"], 50000, V, per="year", **PL))),
    ("2025-11-20", "Full-time equivalents: Fastned 468 (+14%), Allego 221, Alfen 872 (-11%).", [
        c("468", "headcount", 468, "job", company="Fastned"), c("+14%", "headcount", 14, PCT, company="Fastned", **CH), c("221", "headcount", 221, "job", company="Allego"), c("872", "headcount", 872, "job", company="Alfen"), c("-11%", "headcount", -11, PCT, company="Alfen", **CH)]),
]
