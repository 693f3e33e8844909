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
    ("2024-04-02", "Tesla produced 433,371 cars in the first quarter, 46,561 more than it could find a home for.", of("Tesla",
        c("433,371 cars", "production", 433371, V), c("46,561", ["inventory", "production"], 46561, V, role=["change", "level"]), p=q(2024, 1))),
    ("2025-12-10", "It took BYD 13 years to build its first million new energy cars, a year to build the second and 18 weeks, this autumn, to build one more.", of("BYD",
        c("13 years", "duration", 13, "year"), c("million new energy cars", "production", 1e6, V), c("a year", "duration", 1, "year"), c("18 weeks", "duration", 18, "week"))),
    ("2025-01-02", "Rivian's Normal plant churned out 49,476 vehicles in 2024, inside its 47,000-49,000 guidance plus a little, and 13.6% below the 57,232 of 2023.", of("Rivian",
        c("49,476 vehicles", "production", 49476, V, p=y(2024)), c("47,000-49,000", "production", 47000, V, 49000, p=y(2024), **TF), c("13.6%", "production", -13.6, PCT, p=y(2024), **CH), c("57,232", "production", 57232, V, p=y(2023)))),
    ("2025-08-18", "Xiaomi's Beijing works is rolling out a car every 76 seconds and built 81,302 of them in the June quarter, YU7s included.", of("Xiaomi",
        c("76 seconds", ["production", "duration", "other"], 76, "second", per=["vehicle", None]), c("81,302", ["production", "deliveries"], 81302, V, p=q(2025, 2)))),
    ("2024-10-29", "Output at CATL's German plant lags: 5 GWh of cells this year, a third of the nameplate 14 GWh.", of("CATL",
        c("5 GWh", "production", 5, "GWh", p=y(2024), status=["forecast", "actual", "target"]), c("a third", ["production", "capacity"], 33.3, PCT, p=y(2024), status=["forecast", "actual", "target"], **SH), c("14 GWh", "capacity", 14, "GWh", per=["year", None]))),
    ("2025-11-11", "China's power-battery output amounted to 170.6 GWh in October, 50.5% higher on the year and 12.9% on the month, and 84.1 GWh of it found its way into vehicles.", of(None,
        c("170.6 GWh", "production", 170.6, "GWh"), c("50.5%", "production", 50.5, PCT, **CH), c("12.9%", "production", 12.9, PCT, **CH), c("84.1 GWh", "installations", 84.1, "GWh"), p=m(2025, 10))),
    ("2023-10-26", "Ford will cut one of three shifts at the Rouge Electric Vehicle Center, which had been tooled to make 150,000 F-150 Lightnings a year, and now plans some 1,600 a week instead of 3,200.", of("Ford",
        c("150,000 F-150 Lightnings", "capacity", 150000, V, product="F-150 Lightning", per="year"), c("1,600", "production", 1600, V, product=["F-150 Lightning", None], per="week", **PL), c("3,200", "production", 3200, V, product=["F-150 Lightning", None], per="week", superseded=True, **PL))),
    ("2024-02-21", "Lucid sees 2024 production of about 9,000 vehicles, up from 8,428", of("Lucid",
        c("9,000 vehicles", "production", 9000, V, p=y(2024), **TF), c("8,428", "production", 8428, V, p=y(2023)))),
    ("2025-01-23", "British car factories made 779,584 cars last year, the fewest since 1954 and 13.9% down; of these 275,896 were electrified.", of(None,
        c("779,584 cars", "production", 779584, V), c("13.9%", "production", -13.9, PCT, **CH), c("275,896", "production", 275896, V), p=y(2024))),
    ("2022-10-05", "Nikola completed 75 trucks at Coolidge in the three months through September, guiding the year to 255 to 305, and had the funds, $404 million, to carry on.", of("Nikola",
        c("75 trucks", "production", 75, V, p=q(2022, 3)), c("255 to 305", "production", 255, V, 305, p=y(2022), **TF), c("$404 million", "cash", 4.04e8, "USD"))),
    ("2025-05-29", "Toyota means to assemble 800,000 battery vehicles in 2026, Nikkei reports, almost half less than the 1.5 million it told suppliers in 2023 to prepare for.", of("Toyota",
        c("800,000 battery vehicles", "production", 800000, V, p=y(2026), **TP), c("half", "production", -50, PCT, role="change", p=y(2026), **TP), c("1.5 million", "production", 1.5e6, V, p=y(2026), superseded=True, **TP))),
    ("2025-03-14", "At Hosur, 1,500 robots and 3,000 women work side by side.", of(None, c("1,500 robots", "other", 1500, "item"), c("3,000 women", "headcount", 3000, "job"))),
    ("2025-09-17", "Ola's Futurefactory has crossed one million scooters since production began in December 2021, chairman Bhavish Aggarwal, 40, said; the millionth was a Roadster X+ in midnight blue.", of(["Ola", "Ola Electric"],
        c("one million scooters", "production", 1e6, V, p=("2021-12-01", "2025-09-17")), c("December 2021", "production_start", None, "date", p=m(2021, 12)))),
    ("2024-07-08", "Plants made 1.003 million NEVs in June and showrooms plus ships got rid of 1.049 million, for gains of 28.1 percent and 30.1 percent, respectively.", of(None,
        c("1.003 million NEVs", "production", 1.003e6, V), c("1.049 million", "sales", 1.049e6, V), c("28.1 percent", "production", 28.1, PCT, **CH), c("30.1 percent", "sales", 30.1, PCT, **CH), p=m(2024, 6))),
    ("2025-06-26", "VinFast's Hai Phong complex, with a daily rate of 850, produced 62,000 cars in five months, and a second plant at Ha Tinh joins it on June 29 to add 200,000 a year.", of("VinFast",
        c("850", ["production", "capacity"], 850, V, per="day"), c("62,000 cars", "production", 62000, V, p=ytd(2025, 5)), c("June 29", "production_start", None, "date", p=day("2025-06-29"), **PL), c("200,000", "capacity", 200000, V, per="year", **PL))),
    ("2024-11-21", "Production of the Audi Q8 e-tron ends on February 28, 2025 at Brussels, where 2,900 people made 53,555 of them in 2023.", of("Audi",
        c("2,900 people", "headcount", 2900, "job"), c("53,555", "production", 53555, V, product="Q8 e-tron", p=y(2023)))),
    ("2018-10-02", "Model 3 output soared 87 percent from the second quarter to 53,239, though only in the final week did Tesla come near its promised 6,000.", of("Tesla",
        c("87 percent", "production", 87, PCT, product="Model 3", p=q(2018, 3), **CH), c("53,239", "production", 53239, V, product="Model 3", p=q(2018, 3)), c("6,000", "production", 6000, V, product="Model 3", per=["week", None], p=q(2018, 3), **TG))),
    ("2025-10-09", "Production at SK On's Georgia lines will be halved from 22 GWh a year to 11 from January, Korean media say, since Ford and Hyundai are calling off fewer cells.", of("SK On",
        c("halved", ["production", "capacity"], -50, PCT, role="change", p=("2026-01-01", None), **PL), c("22 GWh", ["production", "capacity"], 22, "GWh", per="year"), c("11", ["production", "capacity"], 11, "GWh", per="year", p=("2026-01-01", None), **PL))),
    ("2023-03-06", "In Grünheide 4,000 Model Ys are now leaving the paint shop weekly, Tesla tweeted, and the next rung is 5,000.", of("Tesla",
        c("4,000 Model Ys", "production", 4000, V, product="Model Y", per="week"), c("5,000", "production", 5000, V, product="Model Y", per="week", **TP))),
    ("2025-02-28", "Isuzu will build 2,000 of the D-Max EV at Samut Prakan in its first year, the price being about 2 million baht.", of("Isuzu",
        c("2,000", "production", 2000, V, product="D-Max EV", per=["year", None], **PL), c("2 million baht", "price", 2e6, "THB", product="D-Max EV"))),
    ("2024-09-10", "FAW-Volkswagen's Foshan plant stands idle three days in five, the line for the ID.6 having turned out 311 cars in August; two years ago it was 3,900.", of("FAW-Volkswagen",
        c("311 cars", "production", 311, V, product="ID.6", p=m(2024, 8)), c("3,900", "production", 3900, V, product="ID.6", p=m(2022, 8)))),
    ("2025-07-07", "GAC begins making the Aion V in Graz: 5,000 a year at first", of(["GAC", "GAC Aion"],
        c("5,000", ["production", "capacity"], 5000, V, product="Aion V", per="year", **PL))),
    ("2025-01-27", "Northvolt Ett delivered less than 1% of its planned 16 GWh in 2023, i.e. 79.8 MWh, a report to creditors shows; $5.8 billion of debt hangs over the Swedish firm.", of("Northvolt",
        c("1%", ["production", "capacity"], None, PCT, 1, p=y(2023), **SH), c("16 GWh", ["capacity", "production"], 16, "GWh", per=["year", None], p=y(2023), status=["plan", "actual", "target"]), c("79.8 MWh", ["production", "deliveries"], 79.8, "MWh", p=y(2023)), c("$5.8 billion", "debt", 5.8e9, "USD"))),
    ("2021-04-16", "For want of semiconductors Nio stopped the Hefei line for five working days, trimming its first-quarter output forecast from 20,500 cars to 19,500.", of("NIO",
        c("five working days", "duration", 5, "day"), c("20,500 cars", ["production", "deliveries"], 20500, V, superseded=True, **TF), c("19,500", ["production", "deliveries"], 19500, V, **TF), p=q(2021, 1))),
    ("2025-12-18", "Wuling's little cars get built at a clip of 2,100 a day (capacity: 2,400), in four plants whose 31,000 staff work two shifts.", of("Wuling",
        c("2,100", "production", 2100, V, per="day"), c("2,400", "capacity", 2400, V, per="day"), c("31,000 staff", "headcount", 31000, "job"))),
    ("2024-05-23", "Stellantis assembled 327,000 cars in Italy in the half-year to June? That is what the unions project, 36 percent fewer than in the same half of 2023, and only 60,000 of them electric.", of("Stellantis",
        c("327,000 cars", "production", 327000, V, p=h(2024, 1), **FC), c("36 percent", "production", -36, PCT, role="change", p=h(2024, 1), **FC), c("60,000", "production", 60000, V, p=h(2024, 1), **FC))),
    ("2025-04-24", "Bollinger Motors: 40 B4 trucks built to date.", of("Bollinger Motors",
        c("40 B4 trucks", "production", 40, V, product="B4", p=(None, "2025-04-24")))),
    ("2025-08-04", "JSW MG made its 50,000th Windsor at Halol, 10 months after the first; the waiting period is 4-6 weeks.", of(["JSW MG", "JSW MG Motor"],
        c("10 months", "duration", 10, "month", product="Windsor"), c("4-6 weeks", "wait_time", 4, "week", 6, product="Windsor"))),
    ("2023-12-07", "Battery cell production at ACC's Billy-Berclau site should rise from 13 GWh in its initial stage to 40 GWh by 2030, the venture of Stellantis, Mercedes-Benz and TotalEnergies reiterated.", of("ACC",
        c("13 GWh", ["capacity", "production"], 13, "GWh", per=["year", None], status=["actual", "plan"]), c("40 GWh", ["capacity", "production"], 40, "GWh", per=["year", None], p=by(2030), **TP))),
    ("2025-10-30", "GM's Orion plant, idle since 2023, was meant to build 600,000 electric pickups with Factory Zero by late 2025; Factory Zero's actual output this year is near 24,000.", of(["General Motors", "GM"],
        c("600,000 electric pickups", ["capacity", "production"], 600000, V, p=by(2025), status=["target", "plan"], per=["year", None], superseded=True), c("24,000", "production", 24000, V, p=("2025-01-01", "2025-10-30")))),
    ("2026-01-15", "China made 16.6 million new energy vehicles in 2025, nearly 29 percent more than in 2024, accounting for 47.9 percent of motor vehicle production, CAAM data showed.", of(None,
        c("16.6 million new energy vehicles", "production", 1.66e7, V), c("29 percent", "production", 29, PCT, **CH), c("47.9 percent", ["penetration", "production"], 47.9, PCT, **SH), p=y(2025))),
    ("2022-08-29", "Czech carmaker Škoda expects to produce 200 Enyaqs a day in Mladá Boleslav from autumn, up from 130.", of(["Škoda", "Skoda"],
        c("200 Enyaqs", "production", 200, V, product="Enyaq", per="day", p=("2022-09-01", None), status=["plan", "target", "forecast"]), c("130", "production", 130, V, product="Enyaq", per="day"))),
    ("2025-09-30", "With 38 new Volvo FH Aero Electrics a week coming off the Tuve line and orders for 4,100 electric trucks in the book, Volvo Trucks is hiring 250 fitters in Gothenburg.", of("Volvo Trucks",
        c("38 new Volvo FH Aero Electrics", "production", 38, V, product="FH Aero Electric", per="week"), c("4,100 electric trucks", "orders", 4100, ["vehicle", "order"]), c("250 fitters", "jobs", 250, "job", **PL))),
]
