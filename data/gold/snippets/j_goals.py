from goldlib import *

CH = {"role": "change"}
SH = {"role": ["share", "level"]}
TF = {"status": ["target", "forecast"]}
TP = {"status": ["target", "plan"]}
PL = {"status": "plan"}
PA = {"status": ["plan", "actual"]}
FC = {"status": "forecast"}
ANY = {"status": ["plan", "target", "forecast"]}
OLD = {"superseded": True, "status": ["plan", "target", "forecast"]}
PCT, PP, V = "percent", "percentage_point", "vehicle"
PAY = [None, "year"]
RS = ["registrations", "sales"]
DS = ["deliveries", "sales"]
PART = ["level", "share"]


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


def ev(quote, metric, period, **rest):
    """A dated event with its interval."""
    return c(quote, metric, None, "date", p=period, **rest)


def day(date):
    """One day."""
    return date, date


def ytd(year, month):
    """January to the end of this month."""
    return f"{year}-01-01", m(year, month)[1]


def fy(year):
    """An Indian or Japanese fiscal year by the year in which it ends."""
    return f"{year - 1}-04-01", f"{year}-03-31"
S = [
    # target, plan, forecast, actual
    ("2025-04-02", "Tesla handed over 341,800 cars in the first quarter vs. 377,000 estimates, its weakest showing since 2022.", of("Tesla",
        c("341,800 cars", "deliveries", 341800, V, p=q(2025, 1)), c("377,000", "deliveries", 377000, V, p=q(2025, 1), **FC))),
    ("2024-10-02", "Tesla handed over 459,300 cars in the third quarter vs. 431,700 a year earlier.", of("Tesla",
        c("459,300 cars", "deliveries", 459300, V, p=q(2024, 3)), c("431,700", "deliveries", 431700, V, p=q(2023, 3)))),
    ("2024-08-20", "XPeng's quarterly net loss came in at 1.31 billion yuan, less than the 1.52 billion that a consensus of 14 analysts compiled by LSEG had expected.", of("XPeng",
        c("1.31 billion yuan", "net_income", -1.31e9, "CNY", p=q(2024, 2)), c("1.52 billion", "net_income", -1.52e9, "CNY", p=q(2024, 2), **FC))),
    ("2023-01-04", "Rivian narrowly missed its goal of 25,000 vehicles by 2%, having rolled 24,500 off the line in Normal, Illinois, in 2022. Wall Street had counted on 24,900.", of("Rivian",
        c("25,000 vehicles", "production", 25000, V, p=y(2022), status="target"), c("2%", "production", -2, PCT, p=y(2022), **CH), c("24,500", "production", 24500, V, p=y(2022)), c("24,900", "production", 24900, V, p=y(2022), **FC))),
    ("2026-01-05", "Leapmotor beat its 2025 target of 500,000 vehicles by a fifth and is on track for one million in 2026, founder Zhu Jiangming told staff.", of("Leapmotor",
        c("500,000 vehicles", DS, 500000, V, p=y(2025), status="target"), c("a fifth", DS, 20, PCT, p=y(2025), **CH), c("one million", DS, 1e6, V, p=y(2026), **TF))),
    ("2023-12-01", "With 36,100 deliveries in November, Zeekr has achieved 76 per cent of its full-year target of 140,000; it would have to shift 33,600 this month to make it.", of("Zeekr",
        c("36,100 deliveries", "deliveries", 36100, V, p=m(2023, 11)), c("76 per cent", "deliveries", 76, PCT, role="share", p=ytd(2023, 11)), c("140,000", DS, 140000, V, p=y(2023), status="target"), c("33,600", DS, 33600, V, p=m(2023, 12), **ANY))),
    ("2025-07-31", "Seoul-based L&F guides to shipment growth of 30-35% for 2025. Brokerages expect 28%, and the first half brought 41%.", of("L&F",
        c("30-35%", ["deliveries", "sales"], 30, PCT, 35, p=y(2025), role="change", **TF), c("28%", ["deliveries", "sales"], 28, PCT, p=y(2025), role="change", **FC), c("41%", ["deliveries", "sales"], 41, PCT, p=h(2025, 1), **CH))),
    ("2024-01-25", "Hyundai Motor plans to spend 12.4 trillion won this year, of which 4.9 trillion on research, after spending 10.5 trillion last year.", of(["Hyundai Motor", "Hyundai"],
        c("12.4 trillion won", ["investment", "capex"], 1.24e13, "KRW", p=y(2024), **PL), c("4.9 trillion", "rnd", 4.9e12, "KRW", p=y(2024), role=PART, **PL), c("10.5 trillion", ["investment", "capex"], 1.05e13, "KRW", p=y(2023)))),
    ("2022-05-22", "Hyundai will invest $5.54 billion in a factory outside Savannah that is to employ 8,100 people from 2025. It has invested more than $3 billion in Alabama since 2005.", of(["Hyundai Motor", "Hyundai"],
        c("$5.54 billion", "investment", 5.54e9, "USD", **PL), c("8,100 people", ["jobs", "headcount"], 8100, "job", p=("2025-01-01", None), **TP), c("$3 billion", "investment", 3e9, "USD", None, p=("2005-01-01", "2022-05-22")))),
    ("2025-02-24", "Ather could reach breakeven in the fourth quarter of FY26, HSBC says; it reckons on 2.4 lakh scooters for that year and puts fair value at Rs 450 a share.", of(["Ather Energy", "Ather"],
        c("2.4 lakh scooters", ["sales", "deliveries"], 240000, V, p=fy(2026), **FC), c("Rs 450", ["share_price", "valuation"], 450, "INR", per="share", status=["forecast", "target"]))),
    ("2018-06-28", "JAC had hoped for 60,000 electric iEVs in 2017 and sold 28,000. This year's aim is set at 50,000, of which the first five months have yielded 17,300.", of("JAC",
        c("60,000 electric iEVs", "sales", 60000, V, product=[None, "iEV"], p=y(2017), **TF), c("28,000", "sales", 28000, V, product=[None, "iEV"], p=y(2017)), c("50,000", "sales", 50000, V, product=[None, "iEV"], p=y(2018), **TF), c("17,300", "sales", 17300, V, product=[None, "iEV"], p=ytd(2018, 5), role=PART))),
    ("2024-03-27", "BYD's net profit of 30.04 billion yuan for 2023 was just inside the 29 billion to 31 billion that the company had flagged in January and below a Visible Alpha consensus of 30.9 billion.", of("BYD",
        c("30.04 billion yuan", "net_income", 3.004e10, "CNY", p=y(2023)), c("29 billion to 31 billion", "net_income", 2.9e10, "CNY", 3.1e10, p=y(2023), **TF), c("30.9 billion", "net_income", 3.09e10, "CNY", p=y(2023), **FC))),
    ("2019-11-14", "Daimler is set to cut its personnel costs by 1.2 billion euros by the end of 2022, finance chief Harald Wilhelm told investors in London. Return on sales at the car arm should be at least 4% in 2020.", [
        c("1.2 billion euros", ["cost", "opex"], -1.2e9, "EUR", company="Daimler", p=by(2022), role="change", **ANY), c("4%", "margin", 4, PCT, None, company=["Daimler", "Mercedes-Benz", "Mercedes-Benz Cars"], p=y(2020), **TF)]),
    ("2025-10-22", "GM, whose EV sales doubled to 66,500 in the September quarter, expects adjusted core profit of $12bn-$13bn this year. Analysts polled by FactSet were at $11.1bn.", of("GM",
        c("doubled", "sales", 100, PCT, p=q(2025, 3), **CH), c("66,500", "sales", 66500, V, p=q(2025, 3)), c("$12bn-$13bn", ["operating_income", "ebitda"], 1.2e10, "USD", 1.3e10, p=y(2025), **TF), c("$11.1bn", ["operating_income", "ebitda"], 1.11e10, "USD", p=y(2025), **FC))),
    # revised goals and their look-alikes
    ("2024-10-09", "NIO's sub-brand Onvo, encouraged by September's order book, raised its goal for the L60 from 10,000 to 16,000 a month by the end of the year.", of("Onvo",
        c("10,000", DS + ["production"], 10000, V, product="L60", per="month", p=by(2024), **OLD), c("16,000", DS + ["production"], 16000, V, product="L60", per="month", p=by(2024), **TF))),
    ("2024-10-16", "Encouraged by the L60, Onvo raised its monthly output from 3,200 in September to 5,500 in the first half of October.", of("Onvo",
        c("3,200", "production", 3200, V, per=["month", None], product=[None, "L60"], p=m(2024, 9)), c("5,500", "production", 5500, V, per=["month", None], product=[None, "L60"], p=("2024-10-01", "2024-10-15")))),
    ("2025-07-24", "Renault lowered its outlook for the 2025 operating margin by half a point, to about 6.5%, and that for free cash flow from at least 2 billion euros to between 1 billion and 1.5 billion. In the first half the margin slid to 6.0% from 8.1%.", of("Renault",
        c("half a point", ["margin", "operating_income"], -0.5, PP, p=y(2025), role="change", **TF), c("6.5%", "margin", 6.5, PCT, p=y(2025), **TF), c("2 billion euros", "cash_flow", 2e9, "EUR", None, p=y(2025), **OLD), c("between 1 billion and 1.5 billion", "cash_flow", 1e9, "EUR", 1.5e9, p=y(2025), **TF), c("6.0%", "margin", 6, PCT, p=h(2025, 1)), c("8.1%", "margin", 8.1, PCT, p=h(2024, 1)))),
    ("2023-10-18", "GM has scrapped its goal of making 400,000 EVs in North America by mid-2024 and put off the Orion pickup plant by a year, to late 2025.", of("GM",
        c("400,000 EVs", "production", 400000, V, p=(None, "2024-06-30"), **OLD), c("a year", "duration", 1, "year", status=["actual", "plan"], role=["change", "level"]), ev("late 2025", "production_start", q(2025, 4), **ANY))),
    ("2025-06-17", "The Kawasaki works of Mitsubishi Fuso scrapped 31 old presses in order to make 2,400 eCanters this year; last year it made 1,310.", of(["Mitsubishi Fuso", "Fuso"],
        c("31 old presses", "other", 31, "item"), c("2,400 eCanters", "production", 2400, V, product="eCanter", p=y(2025), **ANY), c("1,310", "production", 1310, V, product="eCanter", p=y(2024)))),
    ("2024-04-29", "Doubling its earlier plan of $2 billion, Vingroup's founder and affiliates now pledge $4 billion for VinFast by the end of 2025.", of("VinFast",
        c("Doubling", ["funding", "investment"], 100, PCT, role="change", p=by(2025), **TP), c("$2 billion", ["funding", "investment"], 2e9, "USD", p=by(2025), **OLD), c("$4 billion", ["funding", "investment"], 4e9, "USD", p=by(2025), **PL))),
    ("2023-03-13", "Doubling the $410 million of a year before, Livent's revenue hit $813 million in 2022; net income was $274 million, against $0.6 million.", of("Livent",
        c("Doubling", "revenue", 100, PCT, p=y(2022), **CH), c("$410 million", "revenue", 4.1e8, "USD", p=y(2021)), c("$813 million", "revenue", 8.13e8, "USD", p=y(2022)), c("$274 million", "net_income", 2.74e8, "USD", p=y(2022)), c("$0.6 million", "net_income", 6e5, "USD", p=y(2021)))),
    ("2025-05-27", "Volvo Cars postponed the Košice plant's first cars from 2026 to 2027 and is shedding 3,000 jobs instead of the 1,300 of an earlier round.", of(["Volvo Cars", "Volvo"],
        ev("2026", "production_start", y(2026), **OLD), ev("2027", "production_start", y(2027), **ANY), c("3,000 jobs", "layoffs", 3000, "job", **PA), c("1,300", "layoffs", 1300, "job", status=["plan", "actual"], superseded=[False, True]))),
    ("2025-09-03", "Instead of the 500,000 ID.2s once pencilled in, Martorell is being fitted out for 300,000 small electric cars a year, VW's works council said. It made 402,000 cars of all kinds last year.", [
        c("500,000 ID.2s", ["capacity", "production"], 500000, V, company=["Volkswagen", "VW"], product="ID.2", per=["year", None], **OLD), c("300,000 small electric cars", "capacity", 300000, V, company=["Volkswagen", "VW", "Seat"], per="year", status=["plan", "actual", "target"]), c("402,000 cars", "production", 402000, V, company=["Volkswagen", "VW", "Seat"], p=y(2024))]),
    ("2025-09-04", "Instead of diesel, 340 of the 1,900 buses of Pune's operator PMPML now run on current; next year it should be 700.", of("PMPML",
        c("340", "other", 340, V, role=PART), c("1,900 buses", "other", 1900, V), c("700", "other", 700, V, p=y(2026), **ANY))),
    ("2026-02-12", "BYD has quietly trimmed its export goal for this year by 200,000 to 1.3 million vehicles. In 2025 it shipped 1.05 million, 150% more than in 2024.", of("BYD",
        c("200,000", "exports", -200000, V, p=y(2026), role="change", **TF), c("1.3 million vehicles", "exports", 1.3e6, V, p=y(2026), **TF), c("1.05 million", "exports", 1.05e6, V, p=y(2025)), c("150%", "exports", 150, PCT, p=y(2025), **CH))),
    ("2024-09-13", "Northvolt, which in 2021 had set out to reach 150 GWh of annual output by 2030, told creditors that it would be content with 16 GWh in Skellefteå by 2027. A year earlier it made 0.08 GWh.", of("Northvolt",
        c("150 GWh", ["production", "capacity"], 150, "GWh", per=["year", None], p=by(2030), **OLD), c("16 GWh", ["production", "capacity"], 16, "GWh", per=["year", None], p=by(2027), **TF), c("0.08 GWh", "production", 0.08, "GWh", p=y(2023)))),
    ("2022-06-15", "Up from an initially planned 33 GWh, Gotion's order from an unnamed American carmaker stands at 200 GWh over six years, dwarfing the 13.7 GWh it shipped in 2021.", of(["Gotion High-tech", "Gotion"],
        c("33 GWh", ["orders", "sales"], 33, "GWh", **OLD), c("200 GWh", ["orders", "sales"], 200, "GWh", status=["actual", "plan"]), c("six years", "duration", 6, "year", status=["actual", "plan"]), c("13.7 GWh", ["deliveries", "sales"], 13.7, "GWh", p=y(2021)))),
    ("2023-11-14", "XPeng cut the G9's starting price from 309,900 yuan to 263,900 in September and its delivery goal for the model from 5,000 a month to 4,000.", of("XPeng",
        c("309,900 yuan", "price", 309900, "CNY", product="G9", superseded=True), c("263,900", "price", 263900, "CNY", product="G9", p=(None, None)), c("5,000", DS, 5000, V, product="G9", per="month", **OLD), c("4,000", DS, 4000, V, product="G9", per="month", **TF))),
    ("2021-08-05", "Between January and July the average price of an electric car sold in Hungary fell from 12.4 million forints to 11.6 million, and the state's grant for one from 2.5 million to 1.5 million.", of(None,
        c("12.4 million forints", "price", 1.24e7, "HUF", p=m(2021, 1)), c("11.6 million", "price", 1.16e7, "HUF", p=m(2021, 7)), c("2.5 million", "subsidy", 2.5e6, "HUF", per=["vehicle", None], p=m(2021, 1), superseded=[False, True]), c("1.5 million", "subsidy", 1.5e6, "HUF", per=["vehicle", None], p=m(2021, 7)))),
    # capacity planned, running, under construction; jobs; money spent of a total
    ("2024-11-06", "SVOLT runs 31 GWh of lines in Changzhou; another 18 GWh are under construction in Chengdu, and 12 GWh that were to rise in Überherrn in Saarland will not be built.", of("SVOLT",
        c("31 GWh", "capacity", 31, "GWh", per=PAY), c("18 GWh", "capacity", 18, "GWh", per=PAY, **PA), c("12 GWh", "capacity", 12, "GWh", per=PAY, **OLD))),
    ("2023-08-21", "Of the Rs 7,614 crore that Ola Electric is to put into its Krishnagiri hub, Rs 1,120 crore has been invested so far. Some 3,100 people, chiefly women, work there today and 22,000 more jobs are to follow.", of("Ola Electric",
        c("Rs 7,614 crore", "investment", 7.614e10, "INR", **PL), c("Rs 1,120 crore", "investment", 1.12e10, "INR", p=(None, "2023-08-21"), role=PART), c("3,100 people", "headcount", 3100, "job"), c("22,000 more jobs", "jobs", 22000, "job", role=["level", "change"], **TP))),
    ("2025-09-17", "Samsung SDI and Stellantis had poured $2.1 billion into Kokomo by the end of August, two thirds of the budget of $3.2 billion. One hall, for 33 GWh, is running; its twin, for 34 GWh, has a roof but no machines.", of("StarPlus",
        c("$2.1 billion", ["investment", "capex"], 2.1e9, "USD", p=(None, "2025-08-31"), company=["StarPlus", "Samsung SDI", "Stellantis", None]), c("two thirds", ["investment", "capex"], 200 / 3, PCT, role="share", p=(None, "2025-08-31"), company=["StarPlus", "Samsung SDI", "Stellantis", None]), c("$3.2 billion", ["investment", "capex"], 3.2e9, "USD", company=["StarPlus", "Samsung SDI", "Stellantis", None], **PL), c("33 GWh", "capacity", 33, "GWh", per=PAY, company=["StarPlus", "Samsung SDI", "Stellantis", None]), c("34 GWh", "capacity", 34, "GWh", per=PAY, company=["StarPlus", "Samsung SDI", "Stellantis", None], **PA))),
    ("2022-03-23", "Envision AESC's Sunderland plant can build cells for 25,000 Leafs a year. The second one next door will be able to supply 100,000 cars from 2025 and employ 750 on top of the 300 there now.", of(["Envision AESC", "AESC"],
        c("25,000 Leafs", "capacity", 25000, V, per="year", product=["Leaf", None]), c("100,000 cars", "capacity", 100000, V, per=PAY, p=("2025-01-01", None), **ANY), c("750", "jobs", 750, "job", **TP), c("300", "headcount", 300, "job"))),
    ("2025-03-10", "Capacity at Wuhan, where Xpeng makes the P7+, is 100,000 cars a year. In Zhaoqing 200,000 are possible after an expansion finished in January, and Magna's Graz, from the third quarter, will be good for 10,000.", [
        *of("XPeng", c("100,000 cars", "capacity", 100000, V, per="year"), c("200,000", "capacity", 200000, V, per="year")),
        c("10,000", "capacity", 10000, V, per="year", company=["XPeng", "Magna"], p=("2025-07-01", None), **ANY), ev("third quarter", "production_start", q(2025, 3), company=["XPeng", "Magna"], **ANY)]),
    ("2026-03-12", "JAKARTA - VinFast's Subang works, on 171 hectares, opened in December with room for 50,000 cars a year and 900 workers. A later stage would bring that to 350,000 and the payroll to 6,000, according to the project papers; $300 million of the $1 billion is gone.", of("VinFast",
        c("171 hectares", "area", 171, "hectare"), ev("December", "production_start", m(2025, 12)), c("50,000 cars", "capacity", 50000, V, per="year"), c("900 workers", ["headcount", "jobs"], 900, "job"), c("350,000", "capacity", 350000, V, per="year", **ANY), c("6,000", ["headcount", "jobs"], 6000, "job", **ANY), c("$300 million", "investment", 3e8, "USD", p=(None, "2026-03-12"), role=PART), c("$1 billion", "investment", 1e9, "USD", **PL))),
    ("2025-12-03", "Fastned runs 402 stations and has 131 under construction. Signed sites, at which nothing has been dug yet, number 268; by 2030 the Dutch want 1,000 in operation.", of("Fastned",
        c("402 stations", "stations", 402, "station"), c("131", "stations", 131, "station", **PA), c("268", ["stations", "other"], 268, ["station", "item"], status=["plan", "actual"]), c("1,000", "stations", 1000, "station", p=by(2030), **TP))),
    ("2021-06-29", "Renault ElectriCity has 4,900 employees at Douai, Maubeuge and Ruitz and is going to hire 700. From 2025 the three sites should turn out 400,000 cars a year; last year, a bad one, it was 114,000.", of(["Renault ElectriCity", "Renault"],
        c("4,900 employees", "headcount", 4900, "job"), c("700", "jobs", 700, "job", **TP), c("three sites", "other", 3, "item"), c("400,000 cars", "production", 400000, V, per="year", p=("2025-01-01", None), **TF), c("114,000", "production", 114000, V, p=y(2020)))),
    ("2025-05-20", "Panasonic's De Soto, Kansas, factory employs 1,150 people. At full tilt 4,000 are expected, making 32 GWh a year. The state has paid $134 million of its $829 million incentive package.", of(["Panasonic Energy", "Panasonic"],
        c("1,150 people", "headcount", 1150, "job"), c("4,000", ["jobs", "headcount"], 4000, "job", **ANY), c("32 GWh", ["capacity", "production"], 32, "GWh", per="year", **ANY), c("$134 million", ["subsidy", "funding"], 1.34e8, "USD", p=(None, "2025-05-20"), role=PART), c("$829 million", ["subsidy", "funding"], 8.29e8, "USD", status=["plan", "actual"]))),
    # starts and launches, planned, past, postponed
    ("2024-07-11", "Slovakia's first Volvo rolls off the line in late 2026, after a year of trial runs. Charleston's EX90 has done so since June.", of(["Volvo Cars", "Volvo"],
        ev("late 2026", "production_start", q(2026, 4), **ANY), c("a year", "duration", 1, "year", **ANY), ev("June", "production_start", m(2024, 6), product="EX90"))),
    ("2025-06-26", "Hyundai launched the Ioniq 9 in America in May at $58,955. Its smaller brother, the Ioniq 3, is going to be unveiled in September and to reach European showrooms in the second quarter of 2026.", of("Hyundai",
        ev("May", "launch", m(2025, 5), product="Ioniq 9"), c("$58,955", "price", 58955, "USD", product="Ioniq 9"), ev("September", "launch", m(2025, 9), product="Ioniq 3", **ANY), ev("second quarter of 2026", "launch", q(2026, 2), product="Ioniq 3", **ANY))),
    ("2023-03-01", "Royal Enfield's electric motorcycle will not come before 2025, said its chief executive, B. Govindarajan; its suppliers had prepared for mid-2024.", of("Royal Enfield",
        ev("2025", "launch", ("2025-01-01", None), **ANY), ev("mid-2024", ["launch", "production_start"], ("2024-06-01", "2024-07-31"), superseded=[True, False], **ANY))),
    ("2025-04-24", "Slate's pickup, shown on Thursday, goes into production in Warsaw, Indiana, in the fourth quarter of 2026. The first deliveries are scheduled for the same months, and the $50 reservations have been open since the show.", of(["Slate Auto", "Slate"],
        ev("Thursday", "launch", day("2025-04-24"), product=[None, "Truck"]), ev("fourth quarter of 2026", "production_start", q(2026, 4), product=[None, "Truck"], **ANY), ev("same months", "delivery_start", q(2026, 4), product=[None, "Truck"], **ANY), c("$50", "price", 50, "USD", product=[None, "Truck"]))),
    ("2022-11-02", "Tesla did not, as it had planned, start building the Semi in 2019, nor in 2020 or 2021. PepsiCo receives the first one on 1 December, at its Modesto site.", of("Tesla",
        ev("2019", "production_start", y(2019), product="Semi", **OLD), ev("2020", "production_start", y(2020), product="Semi", **OLD), ev("2021", "production_start", y(2021), product="Semi", **OLD), ev("1 December", "delivery_start", day("2022-12-01"), product="Semi", **ANY))),
    # denials, conditions, rumours
    ("2024-04-05", "Tesla denied that it had given up its $25,000 car. Reuters, citing three people, had reported as much on Friday; shares lost 3.6%.", of("Tesla",
        c("$25,000", "price", 25000, "USD", **ANY), c("3.6%", "share_price", -3.6, PCT, p=day("2024-04-05"), **CH))),
    ("2025-06-30", "\"There is no truth to the report that we will cut 8,000 jobs or close two plants,\" a Nissan spokesman said. The company has announced 20,000 job cuts since November.", of("Nissan",
        c("20,000 job cuts", "layoffs", 20000, "job", p=("2024-11-01", "2025-06-30"), **PA))),
    ("2025-08-12", "CATL is in talks to buy a 12 percent stake in a lithium brine project in Argentina for about $260 million, two people with knowledge of the matter said. The company declined to comment.", of("CATL",
        c("12 percent", "stake", 12, PCT, status=["plan", "forecast"]), c("$260 million", "investment", 2.6e8, "USD", status=["plan", "forecast"]))),
    ("2025-10-27", "CATL said a rumour that it was buying into an Argentine lithium brine for $260 million was false. It did buy 8 percent of Yibin's Snowhill Lithium, for 410 million yuan.", of("CATL",
        c("8 percent", "stake", 8, PCT), c("410 million yuan", "investment", 4.1e8, "CNY"))),
    ("2023-05-24", "Sources told Bloomberg that Apple wanted its car to cost under $100,000 and to appear in 2026. Of a workforce of 2,000 on the project, 190 were let go.", of("Apple",
        c("$100,000", "price", None, "USD", 1e5, **ANY), ev("2026", "launch", y(2026), **ANY), c("2,000", "headcount", 2000, "job"), c("190", "layoffs", 190, "job"))),
    ("2022-09-19", "Neither has Foxconn offered $170 million for the Lordstown line, nor has it promised to build 350,000 Fiskers there, its chairman said, calling such figures invented.", []),
    ("2022-10-13", "Foxconn has offered $230 million for the Lordstown plant and promised to build up to 350,000 vehicles a year there, people close to the talks said.", of("Foxconn",
        c("$230 million", "investment", 2.3e8, "USD", status=["plan", "actual"]), c("350,000 vehicles", ["production", "capacity"], None, V, 350000, per="year", **ANY))),
    ("2025-03-18", "Were every one of the country's 41,000 school buses electric, a study by the ministry says, Ottawa would need 9.3 TWh. It counted 2,860 of them at the end of 2024.", of(None,
        c("41,000 school buses", "other", 41000, V), c("9.3 TWh", ["other", "consumption"], 9.3, "TWh", **FC), c("2,860", "other", 2860, V, p=day("2024-12-31")))),
    ("2019-09-20", "No, Dyson's car was never going to cost £45,000, insiders now say. It was going to cost £150,000, and some £500 million has been spent on it.", of("Dyson",
        c("£150,000", "price", 150000, "GBP", **ANY), c("£500 million", ["investment", "rnd", "cost"], 5e8, "GBP", p=(None, "2019-09-20")))),
    # prices of coming cars and of cars on sale
    ("2025-10-09", "Pre-sale of the Aito M7 opens at 288,000 yuan; final prices, dealers expect, will be some 10,000 lower. The outgoing M7 costs 249,800 yuan.", of("AITO",
        c("288,000 yuan", "price", 288000, "CNY", product="M7", **PA), c("10,000", ["price_change", "price"], -10000, "CNY", product="M7", role="change", **FC), c("249,800 yuan", "price", 249800, "CNY", product="M7"))),
    ("2025-01-17", "Maruti's e Vitara is expected to be priced between Rs 17 lakh and Rs 22.5 lakh, ex-showroom, when it arrives in March. Its rival, the Creta Electric, starts at Rs 17.99 lakh.", [
        *of(["Maruti Suzuki", "Maruti"], c("Rs 17 lakh and Rs 22.5 lakh", "price", 1.7e6, "INR", 2.25e6, product="e Vitara", **FC), ev("March", "launch", m(2025, 3), product="e Vitara", **ANY)), c("Rs 17.99 lakh", "price", 1.799e6, "INR", company=["Hyundai", None], product="Creta Electric")]),
    ("2025-03-06", "VW's ID. Every1 is to cost around 20,000 euros in 2027. Today's cheapest VW with a battery, the ID.3 Pure, costs 33,330; an ID.2all \"under 25,000\" comes in between, next year.", of(["Volkswagen", "VW"],
        c("20,000 euros", "price", 20000, "EUR", product=["ID. Every1", "ID.Every1"], p=y(2027), **ANY), c("33,330", "price", 33330, "EUR", product="ID.3 Pure"), c("25,000", "price", None, "EUR", 25000, product="ID.2all", **ANY), ev("next year", "launch", y(2026), product="ID.2all", **ANY))),
    ("2024-08-27", "Rivian put the R1S Dual Standard up by $1,000 to $76,900 on Monday. For the R2, which is not due until the first half of 2026, it still promises $45,000.", of("Rivian",
        c("$1,000", "price_change", 1000, "USD", product=["R1S Dual Standard", "R1S"], p=(None, None), **CH), c("$76,900", "price", 76900, "USD", product=["R1S Dual Standard", "R1S"]), ev("first half of 2026", ["launch", "delivery_start"], h(2026, 1), product="R2", **ANY), c("$45,000", "price", 45000, "USD", product="R2", **ANY))),
    ("2026-01-20", "From February BMW's Korean list shows the iX3 at 86.9 million won, says a dealer circular, which has the current stock of its predecessor marked down from 82.9 million to 71.5 million.", of("BMW",
        c("86.9 million won", "price", 8.69e7, "KRW", product="iX3", p=("2026-02-01", None), **PA), c("82.9 million", "price", 8.29e7, "KRW", product=["iX3", None], superseded=True), c("71.5 million", "price", 7.15e7, "KRW", product=["iX3", None]))),
    # governments and research houses
    ("2022-10-28", "From 2035 no new car registered in the EU may emit any CO2; the milestone for 2030 is a cut of 55% on the level of 2021, up from the 37.5% in force until now.", of(None,
        c("55%", "emissions", -55, PCT, p=y(2030), role="change", **TP), c("37.5%", "emissions", -37.5, PCT, p=y(2030), role="change", superseded=True, status=["plan", "target", "actual"]))),
    ("2021-08-06", "Biden wants half of the new cars sold in the United States in 2030 to have a plug. Last year it was 2.2 percent. He has asked Congress for $15 billion to build 500,000 chargers; there are 43,000 public sites today.", of(None,
        c("half", ["penetration", "sales"], 50, PCT, p=y(2030), role=PART, **TP), c("2.2 percent", ["penetration", "sales"], 2.2, PCT, p=y(2020), **SH), c("$15 billion", ["funding", "investment", "subsidy"], 1.5e10, "USD", **TP), c("500,000 chargers", "chargers", 500000, "charger", **TP), c("43,000 public sites", "stations", 43000, "station"))),
    ("2024-05-30", "Gartner's analysts expect 18.5 million electric cars to be shipped worldwide in 2025, 21.9 million in 2026 and 26.4 million in 2027, after 15.9 million this year.", of(None,
        *(c(quote, ["sales", "deliveries"], value, V, p=y(year), **FC) for quote, value, year in (("18.5 million electric cars", 1.85e7, 2025), ("21.9 million", 2.19e7, 2026), ("26.4 million", 2.64e7, 2027), ("15.9 million", 1.59e7, 2024))))),
    ("2025-02-20", "Electric cars were 16.1 percent of the world's car sales in 2022, 18.9 in 2023 and 22.4 in 2024, says Rho Motion, which sees 26 for this year and 45 for 2030.", of(None,
        *(c(quote, ["penetration", "sales"], value, PCT, p=y(year), **SH) for quote, value, year in (("16.1 percent", 16.1, 2022), ("18.9", 18.9, 2023), ("22.4", 22.4, 2024))), *(c(quote, ["penetration", "sales"], value, PCT, p=y(year), **SH, **FC) for quote, value, year in (("26", 26, 2025), ("45", 45, 2030))))),
    ("2024-10-01", "PM E-Drive, India's new scheme, runs until March 31, 2026 with Rs 10,900 crore, out of which Rs 2,000 crore is set aside for 72,300 charging points and Rs 4,391 crore for 14,028 buses.", of(None,
        c("Rs 10,900 crore", "subsidy", 1.09e11, "INR", p=(None, "2026-03-31"), **PA), c("Rs 2,000 crore", "subsidy", 2e10, "INR", p=(None, "2026-03-31"), role=PART, **PA), c("72,300 charging points", "chargers", 72300, "charger", p=(None, "2026-03-31"), **TP), c("Rs 4,391 crore", "subsidy", 4.391e10, "INR", p=(None, "2026-03-31"), role=PART, **PA), c("14,028 buses", ["other", "sales", "orders"], 14028, V, p=(None, "2026-03-31"), **TP))),
    ("2024-01-03", "British carmakers must from this month see to it that 22% of what they sell is emission-free, and 80% in 2030. Their share for 2023, 16.5%, stagnated, and the SMMT has lowered its outlook for this year by 0.9 points to 21%.", of(None,
        c("22%", ["penetration", "sales"], 22, PCT, p=y(2024), role=PART, status=["target", "plan", "actual"]), c("80%", ["penetration", "sales"], 80, PCT, p=y(2030), role=PART, **TP), c("16.5%", ["penetration", "sales"], 16.5, PCT, p=y(2023), **SH), c("0.9 points", ["penetration", "sales"], -0.9, PP, p=y(2024), role="change", **FC), c("21%", ["penetration", "sales"], 21, PCT, p=y(2024), role=PART, **FC))),
    ("2020-11-03", "China's NEV plan to 2035, published on Monday, aims at 20% of new-car sales by 2025; a draft from December had said 25%.", of(None,
        c("20%", ["penetration", "sales"], 20, PCT, p=by(2025), role=PART, **TP), c("25%", ["penetration", "sales"], 25, PCT, p=by(2025), role=PART, **OLD))),
    ("2025-06-19", "Berlin's promise of a million public charge points by 2030 is out of reach, an audit found: 166,000 are in service, 48,000 of these fast ones, and EY's forecast for the end of the decade is 410,000.", of(None,
        c("a million public charge points", "chargers", 1e6, "charger", p=by(2030), **TP), c("166,000", "chargers", 166000, "charger"), c("48,000", "chargers", 48000, "charger", role=PART), c("410,000", "chargers", 410000, "charger", p=day("2030-12-31"), **FC))),
    # an actual and a target in one sentence, in both orders
    ("2025-04-30", "Mercedes, which is aiming for 30% plug-in share by 2027, got to 19.8% in the first quarter.", of(["Mercedes-Benz", "Mercedes"],
        c("30%", ["sales", "other"], 30, PCT, p=by(2027), role=PART, **TF), c("19.8%", ["sales", "other"], 19.8, PCT, p=q(2025, 1), role=PART))),
    ("2024-11-07", "At 7.2% of its sales in the first nine months, Toyota's plug-ins in Europe are a long way off the 20% that it wants in 2026.", of("Toyota",
        c("7.2%", "sales", 7.2, PCT, p=ytd(2024, 9), role=PART), c("20%", "sales", 20, PCT, p=y(2026), role=PART, **TF))),
    ("2023-08-09", "Servotech built 4,200 chargers last fiscal year and 1,850 in the June quarter; it reckons on 12,000 for FY24 and Rs 800 crore in revenue, from Rs 278 crore.", of(["Servotech Power Systems", "Servotech"],
        c("4,200 chargers", "production", 4200, "charger", p=fy(2023)), c("1,850", "production", 1850, "charger", p=q(2023, 2)), c("12,000", "production", 12000, "charger", p=fy(2024), **TF), c("Rs 800 crore", "revenue", 8e9, "INR", p=fy(2024), **TF), c("Rs 278 crore", "revenue", 2.78e9, "INR", p=fy(2023)))),
    ("2026-01-14", "Uber wants electric cars to make all its London trips by the end of this year. It has got to 46% there and to 11% in the rest of the world, and 240,000 of its drivers now go electric.", of("Uber",
        c("46%", ["other", "penetration"], 46, PCT, role=["share", "level"]), c("11%", ["other", "penetration"], 11, PCT, role=["share", "level"]), c("240,000", "other", 240000, ["item", "job", V]))),
    ("2025-10-16", "TuSimple's old Chinese rival Inceptio plans to have 10,000 trucks on the road in 2027, compared with 3,400 at the end of last month, and its backers have so far put in $880 million.", of("Inceptio",
        c("10,000 trucks", ["other", "deliveries", "sales"], 10000, V, p=y(2027), **TP), c("3,400", ["other", "deliveries", "sales"], 3400, V, p=day("2025-09-30")), c("$880 million", "funding", 8.8e8, "USD", p=(None, "2025-10-16")))),
    ("2022-08-05", "Gogoro opened 21 Indonesian swap stations in July, as it had said it would, and 40 more are to be opened this month; in Taiwan it operates 2,380.", of("Gogoro",
        c("21 Indonesian swap stations", "stations", 21, "station", p=m(2022, 7), role=["level", "change"]), c("40 more", "stations", 40, "station", p=m(2022, 8), role=["level", "change"], **TP), c("2,380", "stations", 2380, "station"))),
    ("2025-08-28", "Li Auto sees 90,000 to 95,000 deliveries in the current quarter (consensus: 121,000), after 111,000 in the one before, and revenue down between 42.1% and 38.8%.", of("Li Auto",
        c("90,000 to 95,000 deliveries", "deliveries", 90000, V, 95000, p=q(2025, 3), **TF), c("121,000", "deliveries", 121000, V, p=q(2025, 3), **FC), c("111,000", "deliveries", 111000, V, p=q(2025, 2)), c("between 42.1% and 38.8%", "revenue", -42.1, PCT, -38.8, p=q(2025, 3), role="change", **TF))),
]
