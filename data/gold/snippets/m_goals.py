from goldlib import *

CH = {"role": "change"}
SH = {"role": ["share", "level"]}
TF = {"status": ["target", "forecast"]}
TP = {"status": ["target", "plan"]}
PL = {"status": "plan"}
PA = {"status": ["plan", "actual"]}
FC = {"status": "forecast"}
TG = {"status": "target"}
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
    # goals, plans, forecasts, results
    ("2024-08-21", "XPeng reported quarterly revenue of 8.1 billion yuan on Tuesday. Analysts had expected 8.4 billion, LSEG data showed. For the third quarter the company guides for 9.1 billion to 9.8 billion yuan.", of("XPeng",
        c("8.1 billion yuan", "revenue", 8.1e9, "CNY", p=q(2024, 2)), c("8.4 billion", "revenue", 8.4e9, "CNY", p=q(2024, 2), **FC), c("9.1 billion to 9.8 billion yuan", "revenue", 9.1e9, "CNY", 9.8e9, p=q(2024, 3), **TF))),
    ("2025-01-03", "Xiaomi ended 2024 with 136,800 deliveries of the SU7, beating its twice-raised target of 130,000, and Lei Jun has now set the bar for 2025 at 300,000.", of(["Xiaomi", "Xiaomi EV"],
        c("136,800 deliveries", "deliveries", 136800, V, product="SU7", p=y(2024)), c("130,000", "deliveries", 130000, V, product=["SU7", None], p=y(2024), **TG), c("300,000", "deliveries", 300000, V, p=y(2025), product=[None, "SU7"], **TG))),
    ("2025-01-07", "Neta handed over 64,500 cars last year, missing its goal of 300,000 by almost four fifths. It had reached 127,500 in 2023.", of("Neta",
        c("64,500 cars", "deliveries", 64500, V, p=y(2024)), c("300,000", DS, 300000, V, p=y(2024), **TG), c("four fifths", DS, -80, PCT, p=y(2024), role=["change", "share"], status=["actual", "target"]), c("127,500", "deliveries", 127500, V, p=y(2023)))),
    ("2025-03-11", "NIO lifted its 2025 goal for Onvo deliveries from 220,000 to 240,000 on Monday, although the brand's February figure was only up from 5,912 to 6,040.", of("Onvo",
        c("220,000", "deliveries", 220000, V, p=y(2025), **OLD), c("240,000", "deliveries", 240000, V, p=y(2025), **TG), c("5,912", "deliveries", 5912, V, p=m(2025, 1)), c("6,040", "deliveries", 6040, V, p=m(2025, 2)))),
    ("2023-08-03", "SEOUL, Aug 3 - Samsung SDI is set to spend 1.7 trillion won on a second cell hall in Göd, Hungary, having spent 620 billion won there in the first half.", of("Samsung SDI",
        c("1.7 trillion won", ["investment", "capex"], 1.7e12, "KRW", **PL), c("620 billion won", ["capex", "investment"], 6.2e11, "KRW", p=h(2023, 1)))),
    ("2021-02-22", "Rimac aims to raise between 130 million and 150 million euros, people with knowledge of the talks said. Porsche put 70 million euros into the Croatian firm in March and owns 24%.", [
        *of(["Rimac", "Rimac Automobili"], c("130 million and 150 million euros", "funding", 1.3e8, "EUR", 1.5e8, **ANY)),
        c("70 million euros", ["investment", "funding"], 7e7, "EUR", company=["Porsche", "Rimac", "Rimac Automobili"], p=m(2020, 3)), c("24%", "stake", 24, PCT, company=["Porsche", "Rimac", "Rimac Automobili"])]),
    ("2024-05-09", "Foxconn's electric-vehicle turnover could reach NT$1 trillion by 2027, brokers at Harbour Peak wrote, adding that it pocketed NT$31 billion from such work last year.", of("Foxconn",
        c("NT$1 trillion", "revenue", 1e12, "TWD", p=(None, "2027-12-31"), **FC), c("NT$31 billion", "revenue", 3.1e10, "TWD", p=y(2023)))),
    ("2019-11-14", "Byton has pocketed $190 million in a Series C round led by FAW, short of the $500 million it had hoped for; it plans to use the money to begin building the M-Byte in Nanjing in mid-2020.", of("Byton",
        c("$190 million", "funding", 1.9e8, "USD"), c("$500 million", "funding", 5e8, "USD", status=["target", "plan", "forecast"], superseded=[False, True]), ev("mid-2020", "production_start", ("2020-06-01", "2020-07-31"), product="M-Byte", **ANY))),
    ("2022-10-18", "Kia dropped 2.1 percent in Seoul after cutting its electric sales goal for 2022 to 160,000 cars from the initially planned 175,000. Through September it sold 118,400, up from 73,700.", of("Kia",
        c("2.1 percent", "share_price", -2.1, PCT, p=day("2022-10-18"), **CH), c("160,000 cars", "sales", 160000, V, p=y(2022), **TG), c("175,000", "sales", 175000, V, p=y(2022), **OLD), c("118,400", "sales", 118400, V, p=ytd(2022, 9)), c("73,700", "sales", 73700, V, p=ytd(2021, 9)))),
    ("2025-02-12", "Lucid expects to build 20,000 vehicles this year; in 2024 it built 9,029. Wall Street, for its part, sees 17,500.", of("Lucid",
        c("20,000 vehicles", "production", 20000, V, p=y(2025), **TF), c("9,029", "production", 9029, V, p=y(2024)), c("17,500", "production", 17500, V, p=y(2025), **FC))),
    ("2024-03-08", "Bolloré's Blue Solutions, now able to build 1.5 GWh of cells a year in Quimper and Montreal, plans a 2.2-billion-euro works near Mulhouse. An initial phase of 12 GWh is due by end-2029, the full 25 GWh two years on.", of("Blue Solutions",
        c("1.5 GWh", "capacity", 1.5, "GWh", per="year"), c("2.2-billion-euro", "investment", 2.2e9, "EUR", **PL), c("12 GWh", "capacity", 12, "GWh", per=PAY, p=by(2029), **TP), c("25 GWh", "capacity", 25, "GWh", per=PAY, p=by(2031), **TP))),
    # revised goals and their look-alikes
    ("2023-04-27", "Deliveries of the Polestar 3 have been delayed from the fourth quarter of 2023 to the first quarter of 2024, the Gothenburg brand said, and it lowered its outlook for the gross margin by 2 points to 4%.", of("Polestar",
        ev("fourth quarter of 2023", "delivery_start", q(2023, 4), product="Polestar 3", **OLD), ev("first quarter of 2024", "delivery_start", q(2024, 1), product="Polestar 3", **ANY), c("2 points", "gross_margin", -2, PP, p=y(2023), role="change", status=["target", "forecast"]), c("4%", "gross_margin", 4, PCT, p=y(2023), **TF))),
    ("2024-10-30", "Volkswagen sold 189,400 battery cars worldwide in the third quarter, down from 209,900 a year before. It has lowered its outlook for group deliveries to 9 million, from a prior 9.5 million, and for the operating margin to 5.6% from as much as 7%.", of("Volkswagen",
        c("189,400 battery cars", ["sales", "deliveries"], 189400, V, p=q(2024, 3)), c("209,900", ["sales", "deliveries"], 209900, V, p=q(2023, 3)), c("9 million", "deliveries", 9e6, V, p=y(2024), **TF), c("9.5 million", "deliveries", 9.5e6, V, p=y(2024), **OLD), c("5.6%", "margin", 5.6, PCT, p=y(2024), **TF), c("7%", "margin", None, PCT, 7, p=y(2024), **OLD))),
    ("2023-01-13", "Tesla has cut the price of the Model Y in Germany from 53,990 euros to 44,890. In Berlin the state's bonus fell on New Year's Day from 6,000 euros to 4,500.", [
        *of("Tesla", c("53,990 euros", "price", 53990, "EUR", product="Model Y", superseded=True), c("44,890", "price", 44890, "EUR", product="Model Y")), c("6,000 euros", "subsidy", 6000, "EUR", superseded=[True, False]), c("4,500", "subsidy", 4500, "EUR", p=("2023-01-01", None))]),
    ("2024-07-11", "The average price paid for an EV in America went from $59,600 in June 2023 to $56,400 last month, according to Wheelhouse Data. Kia, meanwhile, slashed the sticker of the Niro EV to $35,600 from $39,600.", [
        c("$59,600", "price", 59600, "USD", p=m(2023, 6)), c("$56,400", "price", 56400, "USD", p=m(2024, 6)), *of("Kia", c("$35,600", "price", 35600, "USD", product="Niro EV"), c("$39,600", "price", 39600, "USD", product="Niro EV", superseded=True))]),
    ("2025-06-18", "Instead of the 500,000 electric Macans once pencilled in for the model's life, suppliers in Leipzig are told to count on 310,000. Porsche built 42,000 of them last year instead of combustion Macans.", of("Porsche",
        c("500,000", "production", 500000, V, product="Macan", **OLD), c("310,000", "production", 310000, V, product="Macan", **ANY), c("42,000", "production", 42000, V, product="Macan", p=y(2024)))),
    ("2022-02-24", "Stellantis will have 75 battery models on sale in 2030, up from the 29 planned as recently as July. Its sales of low-emission cars had more than doubled in 2021, to 388,000 from 154,000.", of("Stellantis",
        c("75 battery models", "models", 75, "model", p=y(2030), **TP), c("29", "models", 29, "model", p=y(2030), **OLD), c("doubled", "sales", 100, PCT, None, p=y(2021), **CH), c("388,000", "sales", 388000, V, p=y(2021)), c("154,000", "sales", 154000, V, p=y(2020)))),
    ("2026-02-05", "TOKYO - Honda pushed back the opening of its C$15 billion Alliston complex from 2028 to 2030. At home it moved the launch of the Super-One up, to May from September.", of("Honda",
        c("C$15 billion", "investment", 1.5e10, "CAD", **PL), ev("2028", ["production_start", "launch"], y(2028), **OLD), ev("2030", ["production_start", "launch"], y(2030), **ANY), ev("May", "launch", m(2026, 5), product="Super-One", **ANY), ev("September", "launch", m(2026, 9), product="Super-One", **OLD))),
    ("2024-08-14", "Li-Cycle's hub in Rochester will cost $960 million rather than $560 million, and $390 million has gone into it so far.", of("Li-Cycle",
        c("$960 million", ["cost", "investment", "capex"], 9.6e8, "USD", status=["forecast", "plan", "target"]), c("$560 million", ["cost", "investment", "capex"], 5.6e8, "USD", **OLD), c("$390 million", ["investment", "capex", "cost"], 3.9e8, "USD", p=(None, "2024-08-14")))),
    ("2025-10-29", "Evera wants 6,000 cabs by March, not 10,000 as its deck said in spring; there are 1,900 today, not 3,000 as some papers wrote.", of("Evera",
        c("6,000 cabs", "other", 6000, V, p=(None, "2026-03-31"), **TP), c("10,000", "other", 10000, V, p=(None, "2026-03-31"), **OLD), c("1,900", "other", 1900, V))),
    # capacity, jobs and money: what is there, what is to come
    ("2024-11-21", "Leapmotor's works in Jinhua is able to build 200,000 cars a year, and a neighbouring hall for 150,000 more should be up by autumn 2025. Some 6,400 people have jobs there; the hall will create another 2,100.", of("Leapmotor",
        c("200,000 cars", "capacity", 200000, V, per="year"), c("150,000 more", "capacity", 150000, V, per=["year", None], p=(None, "2025-11-30"), role=["level", "change"], **ANY), c("6,400 people", ["headcount", "jobs"], 6400, "job"), c("2,100", "jobs", 2100, "job", **PL))),
    ("2023-09-19", "The province of Ontario says Umicore's cathode plant in Loyalist will employ 600 people once it runs; 1,000 builders work on the site at present.", of("Umicore",
        c("600 people", "jobs", 600, "job", status=["plan", "forecast"]), c("1,000 builders", ["jobs", "headcount", "other"], 1000, "job"))),
    ("2025-01-22", "ProLogium, having secured 1.5 billion euros of French state aid, is still out to raise a billion more from banks for its Dunkirk gigafactory. An initial phase of 4 GWh is planned for 2028; in Taoyuan it can already make 2 GWh.", of("ProLogium",
        c("1.5 billion euros", ["funding", "subsidy"], 1.5e9, "EUR"), c("billion", "funding", 1e9, "EUR", nth=1, **ANY), c("4 GWh", "capacity", 4, "GWh", per=PAY, p=y(2028), **TP), c("2 GWh", "capacity", 2, "GWh", per=PAY))),
    ("2018-03-29", "Fisker competitor NIO raised $1 billion in New York, half of what it had set out to raise. The money is meant for a plant in Shanghai with room for 180,000 cars a year.", of("NIO",
        c("$1 billion", "funding", 1e9, "USD"), c("half", "funding", 50, PCT, role=["share", "change"], status=["actual", "target"]), c("180,000 cars", "capacity", 180000, V, per="year", **ANY))),
    # starts of production, launches, first deliveries: past, planned, postponed
    ("2024-04-18", "Smart began deliveries of the #3 in Thailand on Tuesday. Those in Australia, which were to start in March, have slipped to August.", of("Smart",
        ev("Tuesday", "delivery_start", day("2024-04-16"), product="#3"), ev("March", "delivery_start", m(2024, 3), product="#3", **OLD), ev("August", "delivery_start", m(2024, 8), product="#3", **ANY))),
    ("2021-09-22", "Rivian's first customer-ready R1T left the line in Normal last week, and the R1S is set to follow in December. Amazon's vans, promised for the summer, will not be along before the end of the year.", of("Rivian",
        ev("last week", "production_start", ("2021-09-13", "2021-09-19"), product="R1T"), ev("December", ["production_start", "delivery_start", "launch"], m(2021, 12), product="R1S", **ANY), ev("summer", ["delivery_start", "launch"], ("2021-06-01", "2021-08-31"), product=None, **OLD), ev("end of the year", ["delivery_start", "launch"], ("2021-12-31", None), **ANY))),
    ("2025-11-06", "Tata Motors will unveil the Sierra.ev on 25 November and open the order books on 16 December; handovers start on 15 January 2026.", of(["Tata Motors", "Tata"],
        ev("25 November", "launch", day("2025-11-25"), product=["Sierra.ev", "Sierra EV"], **ANY), ev("16 December", "launch", day("2025-12-16"), product=["Sierra.ev", "Sierra EV"], **ANY), ev("15 January 2026", "delivery_start", day("2026-01-15"), product=["Sierra.ev", "Sierra EV"], **ANY))),
    ("2023-02-16", "Mahindra unveiled the XUV400 in September, opened bookings on 26 January and had 15,000 of them within thirteen days. It hopes to deliver 20,000 before the year is out.", of("Mahindra",
        ev("September", "launch", m(2022, 9), product="XUV400"), ev("26 January", "launch", day("2023-01-26"), product="XUV400"), c("15,000", "orders", 15000, "order", product="XUV400", p=("2023-01-26", "2023-02-08")), c("20,000", "deliveries", 20000, V, product="XUV400", p=by(2023), **TF))),
    ("2022-05-30", "Tesla's Semi, shown in 2017 and due two years later, now comes in 2023 at the earliest, Musk said. The Roadster of the same night was to follow in 2020.", of("Tesla",
        ev("2017", "launch", y(2017), product="Semi"), ev("two years later", ["production_start", "launch", "delivery_start"], y(2019), product="Semi", **OLD), ev("2023", ["production_start", "launch", "delivery_start"], ("2023-01-01", None), product="Semi", **ANY), ev("2020", ["production_start", "launch", "delivery_start"], y(2020), product="Roadster", **OLD))),
    ("2024-12-11", "KG Mobility put its Musso EV on sale in Korea on Monday, earlier than the spring it had spoken of, at 48 million won before subsidies.", of("KG Mobility",
        ev("Monday", "launch", day("2024-12-09"), product="Musso EV"), ev("spring", "launch", ("2025-03-01", "2025-05-31"), product="Musso EV", **OLD), c("48 million won", "price", 4.8e7, "KRW", product="Musso EV"))),
    ("2025-08-20", "Serial output of Scania's megawatt truck in Södertälje starts in the first quarter of 2026. Of the pilot series 85 have been built.", of("Scania",
        ev("first quarter of 2026", "production_start", q(2026, 1), **ANY), c("85", "production", 85, V))),
    ("2020-11-05", "\"Production in Tianjin was supposed to start this autumn; we now say next May,\" the head of Bordrin told suppliers, whom the firm owes 310 million yuan.", of("Bordrin",
        ev("this autumn", "production_start", ("2020-09-01", "2020-11-30"), **OLD), ev("next May", "production_start", m(2021, 5), **ANY), c("310 million yuan", "debt", 3.1e8, "CNY"))),
    ("2026-03-17", "Northvolt's old works in Heide, bought by Lyten for an undisclosed sum, should start turning out lithium-sulphur cells in 2028; its first 15 GWh had been due this year.", of("Lyten",
        ev("2028", "production_start", y(2028), **ANY), c("15 GWh", "capacity", 15, "GWh", company=["Lyten", "Northvolt"], per=PAY, p=y(2026), **OLD))),
    # conditions, denials, rumours
    ("2024-10-08", "Were Brussels to set a minimum price of 30,000 euros, BYD would have to withdraw the Dolphin, a dealer in Turin said. BYD sold 510 of them in Italy last month.", of("BYD",
        c("510", "sales", 510, V, product="Dolphin", p=m(2024, 9)))),
    ("2024-02-15", "GM denied that it would shut its Ultium plant in Warren for nine weeks or lay off a third of the 1,700 workers there.", of(["Ultium Cells", "GM"],
        c("1,700 workers", "headcount", 1700, "job"))),
    ("2024-02-20", "Ultium Cells will shut its plant in Spring Hill for four weeks and send 860 of its 1,500 workers home for that time.", of(["Ultium Cells"],
        c("four weeks", "duration", 4, "week", **PL), c("860", "layoffs", 860, "job", **PA), c("1,500 workers", "headcount", 1500, "job"))),
    ("2025-10-16", "Stellantis called a report that it might sell Leapmotor International for $2 billion \"pure fantasy\". It holds 51% of the venture, which exported 13,000 cars in the first half.", of(["Leapmotor International"],
        c("51%", "stake", 51, PCT, company=["Stellantis", "Leapmotor International"]), c("13,000 cars", "exports", 13000, V, p=h(2025, 1)))),
    ("2021-11-26", "If the chip shortage eases, the Chinese start-up could deliver 30,000 cars between January and March, Neta's Zhang Yong said in Shenzhen; in the quarter to September it managed 21,200.", of("Neta",
        c("21,200", "deliveries", 21200, V, p=q(2021, 3)))),
    ("2022-01-25", "Hozon, the company behind Neta, expects to deliver 30,000 cars between January and March as chips become easier to get. It delivered 32,900 in the three months before.", of(["Neta", "Hozon"],
        c("30,000 cars", "deliveries", 30000, V, p=q(2022, 1), **TF), c("32,900", "deliveries", 32900, V, p=q(2021, 4)))),
    # prices to come, prices on the tag
    ("2024-06-27", "The Renault Twingo, back in 2026, should cost less than 20,000 euros, Luca de Meo promised. A Dacia Spring is on sale in France from 18,900.", [
        *of("Renault", ev("2026", "launch", y(2026), product="Twingo", **ANY), c("20,000 euros", "price", None, "EUR", 20000, product="Twingo", status=["target", "plan", "forecast"])), c("18,900", "price", 18900, "EUR", company="Dacia", product="Spring")]),
    ("2025-05-22", "Ather's scooter on the EL platform is expected at about Rs 85,000 when it comes for Diwali. The Rizta costs Rs 1.10 lakh today and the 450X Rs 1.47 lakh.", of(["Ather Energy", "Ather"],
        c("Rs 85,000", "price", 85000, "INR", product=["EL", None], status=["forecast", "plan", "target"]), c("Rs 1.10 lakh", "price", 110000, "INR", product="Rizta"), c("Rs 1.47 lakh", "price", 147000, "INR", product="450X"))),
    ("2023-08-15", "Tesla now asks $78,490 for the Model S Standard Range. The Cybertruck, which it has yet to price, will be nearer to $60,000 than to the $39,900 of 2019, Hedgerow Securities believes.", of("Tesla",
        c("$78,490", "price", 78490, "USD", product="Model S Standard Range"), c("$60,000", "price", 60000, "USD", product="Cybertruck", **FC), c("$39,900", "price", 39900, "USD", product="Cybertruck", superseded=True, status=["actual", "plan", "target", "forecast"]))),
    ("2026-01-14", "Slate says its pickup will start at $24,950; the tag it had shown last April, before the tax credit of $7,500 went, was under $20,000.", [
        *of(["Slate", "Slate Auto"], c("$20,000", "price", None, "USD", 20000, superseded=True, status=["plan", "target", "actual", "forecast"])), c("$24,950", "price", 24950, "USD", company=["Slate", "Slate Auto"], status=["plan", "target", "forecast"]), c("$7,500", "subsidy", 7500, "USD")]),
    ("2025-03-27", "Pre-sale price of the Zeekr 9X: 479,900 yuan. The final one, to be named in September, should be lower, as it was with the 7X, pre-sold at 239,900 and launched at 229,900.", of("Zeekr",
        c("479,900 yuan", "price", 479900, "CNY", product="9X", status=["actual", "plan"]), ev("September", "launch", m(2025, 9), product="9X", **ANY), c("239,900", "price", 239900, "CNY", product="7X", superseded=[False, True]), c("229,900", "price", 229900, "CNY", product="7X"))),
    ("2021-07-16", "A Honda e sells for £30,160 in Britain. Its successor is planned with a price below £25,000 and a range of 250 miles, some 125 more than the present car's.", of("Honda",
        c("£30,160", "price", 30160, "GBP", product="Honda e"), c("£25,000", "price", None, "GBP", 25000, **ANY), c("250 miles", "range", 250, "mile", **ANY), c("125", "range", 125, "mile", role="change", status=["plan", "target", "forecast", "actual"]))),
    # governments and research houses
    ("2023-07-06", "BloombergNEF expects plug-ins to reach 27% of world car sales in 2026, 44% in 2030 and 75% in 2040. Last year the share was 14%.", of(None,
        c("27%", "penetration", 27, PCT, p=y(2026), **SH, **FC), c("44%", "penetration", 44, PCT, p=y(2030), **SH, **FC), c("75%", "penetration", 75, PCT, p=y(2040), **SH, **FC), c("14%", "penetration", 14, PCT, p=y(2022), **SH))),
    ("2024-10-01", "Canada wants zero-emission vehicles to make up at least 20 per cent of sales in 2026, 60 per cent in 2030 and all of them by 2035. In the second quarter they made up 12.6.", of(None,
        c("20 per cent", "penetration", 20, PCT, None, p=y(2026), **SH, **TP), c("60 per cent", "penetration", 60, PCT, None, p=y(2030), **SH, **TP), c("all", "penetration", 100, PCT, p=by(2035), **SH, **TP), c("12.6", "penetration", 12.6, PCT, p=q(2024, 2), **SH))),
    ("2025-11-26", "Indonesia, home to 195,000 electric cars at the end of October, aims at 2 million by 2030, and its duty on imported kits, zero until December 31, returns to 10% a day later.", of(None,
        c("195,000 electric cars", "other", 195000, V, p=day("2025-10-31")), c("2 million", "other", 2e6, V, p=by(2030), **TP), c("zero", "tariff", 0, PCT, p=(None, "2025-12-31")), c("10%", "tariff", 10, PCT, p=("2026-01-01", None), status=["plan", "actual"]))),
    ("2022-08-26", "California's regulators voted on Thursday: 35% of new cars must be emission-free in 2026, 68% in 2030. Cox Automotive reckons with 41% and 63%.", of(None,
        c("35%", "penetration", 35, PCT, p=y(2026), **SH, status=["target", "plan", "actual"]), c("68%", "penetration", 68, PCT, p=y(2030), **SH, status=["target", "plan", "actual"]), c("41%", "penetration", 41, PCT, p=y(2026), **SH, **FC), c("63%", "penetration", 63, PCT, p=y(2030), **SH, **FC))),
    ("2021-05-18", "The IEA counts 230 million electric vehicles on the road in 2030 if governments keep their pledges; under present policies it sees 145 million, against 11 million at the end of 2020.", of(None,
        c("145 million", "other", 1.45e8, V, p=y(2030), **FC), c("230 million electric vehicles", "other", 2.3e8, V, p=y(2030), **FC), c("11 million", "other", 1.1e7, V, p=day("2020-12-31")))),
    ("2024-01-18", "SNE Research puts battery demand at 865 GWh for 2024, after an actual 706 GWh, at 1,160 GWh for 2025 and at 3.3 TWh a decade after that.", of(None,
        c("865 GWh", ["installations", "sales", "other"], 865, "GWh", p=y(2024), **FC), c("706 GWh", ["installations", "sales", "other"], 706, "GWh", p=y(2023)), c("1,160 GWh", ["installations", "sales", "other"], 1160, "GWh", p=y(2025), **FC), c("3.3 TWh", ["installations", "sales", "other"], 3.3, "TWh", p=y(2035), **FC))),
    # one actual and one target in a sentence, in both orders
    ("2024-07-03", "The plan of 280,000 cars for 2024 looks steep for Deepal, which had delivered 83,600 by midyear.", of("Deepal",
        c("280,000 cars", DS, 280000, V, p=y(2024), **TP), c("83,600", "deliveries", 83600, V, p=h(2024, 1)))),
    ("2024-12-03", "Aion retailed 42,300 cars in November, an eleventh straight month below the 58,000 it would need for its 700,000-unit goal.", of("Aion",
        c("42,300 cars", "sales", 42300, V, p=m(2024, 11)), c("58,000", "sales", 58000, V, per=["month", None], status=["target", "forecast", "actual"]), c("700,000-unit", "sales", 700000, V, p=y(2024), **TG))),
    ("2025-07-08", "TVS hopes to sell 4 lakh electric scooters this fiscal year after 2.79 lakh in the last one; Bajaj sold 2.31 lakh and keeps its hopes to itself.", [
        *of(["TVS Motor", "TVS"], c("4 lakh electric scooters", "sales", 400000, V, p=fy(2026), **TF), c("2.79 lakh", "sales", 279000, V, p=fy(2025))), c("2.31 lakh", "sales", 231000, V, company=["Bajaj Auto", "Bajaj"], p=fy(2025))]),
    ("2023-05-25", "Of the 500 hubs that Gridserve has promised Britain by 2027, 42 are open.", of("Gridserve",
        c("500 hubs", "stations", 500, "station", p=by(2027), **TP), c("42", "stations", 42, "station", role=PART))),
    ("2025-02-27", "Ionity operates 4,800 charging points at 700 stations, and 13,000 points by 2030 are the plan.", of("Ionity",
        c("4,800 charging points", "chargers", 4800, "charger"), c("700 stations", "stations", 700, "station"), c("13,000 points", "chargers", 13000, "charger", p=by(2030), **TP))),
    ("2025-12-02", "Thirty thousand a month was what Onvo strove for, and 11,800 is what November brought.", of("Onvo",
        c("Thirty thousand", DS, 30000, V, per="month", status=["target", "plan"], superseded=[False, True]), c("11,800", DS, 11800, V, p=m(2025, 11)))),
    ("2022-04-06", "GM intends to make 400,000 EVs in North America through 2023. In the first quarter it made 457.", of("GM",
        c("400,000 EVs", "production", 400000, V, p=by(2023), **TP), c("457", "production", 457, V, p=q(2022, 1)))),
    ("2026-01-05", "Geely Auto sold 3.02 million vehicles in 2025, topping its raised target of 3 million, and its NEV count, 1.69 million, was 90 percent up. This year the Hangzhou group goes for 3.45 million, a rise of 14 percent.", of(["Geely Auto", "Geely"],
        c("3.02 million vehicles", "sales", 3.02e6, V, p=y(2025)), c("3 million", "sales", 3e6, V, p=y(2025), **TG), c("1.69 million", "sales", 1.69e6, V, p=y(2025)), c("90 percent", "sales", 90, PCT, p=y(2025), **CH), c("3.45 million", "sales", 3.45e6, V, p=y(2026), **TG), c("14 percent", "sales", 14, PCT, p=y(2026), role="change", **TF))),
    ("2024-02-01", "Northvolt wants 60 GWh from Skellefteå; last year, against a plan of 4 GWh, it got 79 MWh.", of("Northvolt",
        c("60 GWh", ["capacity", "production"], 60, "GWh", per=PAY, **TP), c("4 GWh", "production", 4, "GWh", p=y(2023), **TP), c("79 MWh", "production", 79, "MWh", p=y(2023)))),
    ("2019-10-24", "Model 3 production in Shanghai, slated for 3,000 a week by December, stands at 280 a week on the trial line, while Fremont's, which two years ago was to be 5,000, is 6,400.", of("Tesla",
        c("3,000", "production", 3000, V, per="week", product="Model 3", p=(None, "2019-12-31"), **TP), c("280", "production", 280, V, per="week", product="Model 3"), c("5,000", "production", 5000, V, per=["week", None], product="Model 3", status=["target", "plan"], superseded=[False, True]), c("6,400", "production", 6400, V, per=["week", None], product="Model 3"))),
    # mixed
    ("2025-04-30", "Stellantis suspended its guidance on Wednesday. Net revenues had come to 35.8 billion euros in the first quarter, 14% less than a year before; the consensus had been 36.4 billion.", of("Stellantis",
        c("35.8 billion euros", "revenue", 3.58e10, "EUR"), c("14%", "revenue", -14, PCT, **CH), c("36.4 billion", "revenue", 3.64e10, "EUR", **FC), p=q(2025, 1))),
    ("2025-07-24", "Hyundai trimmed its 2025 revenue growth goal to 3-4%, from 4-5%, because of tariffs that cost it 828 billion won in the second quarter and are expected to cost more in the third. Operating profit fell 15.8% to 3.6 trillion won, just above the 3.5 trillion analysts had looked for.", of("Hyundai",
        c("3-4%", "revenue", 3, PCT, 4, p=y(2025), role="change", **TG), c("4-5%", "revenue", 4, PCT, 5, p=y(2025), role="change", **OLD), c("828 billion won", ["cost", "tariff"], 8.28e11, "KRW", p=q(2025, 2)), c("15.8%", "operating_income", -15.8, PCT, p=q(2025, 2), **CH), c("3.6 trillion won", "operating_income", 3.6e12, "KRW", p=q(2025, 2)), c("3.5 trillion", "operating_income", 3.5e12, "KRW", p=q(2025, 2), **FC))),
    ("2024-09-26", "Uber drivers in London have 10,600 electric cars, and the firm is to have only electric ones there by the end of 2025; worldwide, it says, the year is 2040. Bolt is investing 1.1 million pounds in chargers.", [
        c("10,600 electric cars", "other", 10600, V, company="Uber"), c("1.1 million pounds", "investment", 1.1e6, "GBP", company="Bolt", status=["plan", "actual"])]),
    ("2023-02-02", "Ford had promised 150,000 F-150 Lightnings a year from mid-2023. Rouge is making 80,000 at present, and the goal, said Jim Farley, 60, \"stands\".", of("Ford",
        c("150,000 F-150 Lightnings", ["production", "capacity"], 150000, V, per="year", product="F-150 Lightning", p=("2023-06-01", None), **TP), c("80,000", ["production", "capacity"], 80000, V, per=["year", None], product="F-150 Lightning"))),
    ("2025-09-15", "Redwood Materials has raised $350 million in a Series E round led by Eclipse, and is worth $6 billion. A smaller rival, Cirba Solutions, is trying to raise $200 million at about a tenth of that.", [
        c("$350 million", "funding", 3.5e8, "USD", company=["Redwood Materials", "Redwood"]), c("$6 billion", "valuation", 6e9, "USD", company=["Redwood Materials", "Redwood"]), c("$200 million", "funding", 2e8, "USD", company=["Cirba Solutions", "Cirba"], **ANY), c("a tenth", "valuation", 10, PCT, company=["Cirba Solutions", "Cirba"], role=["share", "level", "change"], status=["plan", "target", "forecast", "actual"])]),
    ("2024-10-25", "Mercedes sold 42,500 battery cars in the third quarter, 31% fewer than a year earlier, and thinks its margin in cars will be 7.5% to 8.5% this year; in July it had still thought 10% to 11%.", of(["Mercedes-Benz", "Mercedes"],
        c("42,500 battery cars", "sales", 42500, V, p=q(2024, 3)), c("31%", "sales", -31, PCT, p=q(2024, 3), **CH), c("7.5% to 8.5%", "margin", 7.5, PCT, 8.5, p=y(2024), **TF), c("10% to 11%", "margin", 10, PCT, 11, p=y(2024), **OLD))),
    ("2023-07-27", "Renault's operating margin rose to 7.6% from 4.7% in the first half. For the year it now sees 7% to 8%, where 6% was the floor before.", of("Renault",
        c("7.6%", "margin", 7.6, PCT, p=h(2023, 1)), c("4.7%", "margin", 4.7, PCT, p=h(2022, 1)), c("7% to 8%", "margin", 7, PCT, 8, p=y(2023), **TF), c("6%", "margin", 6, PCT, None, nth=1, p=y(2023), **OLD))),
    ("2022-12-08", "Gogoro's swap stations were to number 300 in Jakarta by this month under the deal with Gojek. There are 12.", of("Gogoro",
        c("300", "stations", 300, "station", p=(None, "2022-12-31"), status=["target", "plan"], superseded=[False, True]), c("12", "stations", 12, "station"))),
    ("2024-06-04", "Yadea plans to add a plant in Karawang for 3 million scooters a year, with 1,800 jobs; its works in Bac Giang, Vietnam, turns out 200,000 and gives work to 460.", of("Yadea",
        c("3 million scooters", "capacity", 3e6, V, per="year", **PL), c("1,800 jobs", "jobs", 1800, "job", **PL), c("200,000", ["capacity", "production"], 200000, V, per=PAY), c("460", ["headcount", "jobs"], 460, "job"))),
    ("2020-09-23", "Musk said at Battery Day that the cost of cells could be halved within three years or so. Panasonic, asked what a kilowatt-hour costs now, would not confirm the $100 some suspect.", of("Tesla",
        c("halved", ["battery_price", "cost"], -50, PCT, role="change", p=(None, "2023-09-23"), **TF))),
    ("2023-08-24", "VINFAST'S FIRST-YEAR GOAL IN AMERICA WAS 7,500 CARS; DATA SHOW 137 REGISTERED BY JUNE", of("VinFast",
        c("7,500 CARS", DS, 7500, V, status=["target", "plan"], superseded=[False, True]), c("137", "registrations", 137, V, p=(None, "2023-06-30")))),
    ("2024-12-19", "Rivian's partner Volkswagen is to put up to $5.8 billion into the software venture by 2027. A billion was paid in June and $1.3 billion at the closing in November.", of(["Volkswagen", "Rivian"],
        c("$5.8 billion", ["investment", "funding"], None, "USD", 5.8e9, p=by(2027), **PL), c("billion", ["investment", "funding"], 1e9, "USD", nth=1, p=m(2024, 6)), c("$1.3 billion", ["investment", "funding"], 1.3e9, "USD", p=m(2024, 11)))),
    ("2025-08-13", "By its prospectus Chery intends to raise HK$9 billion in Hong Kong. Its last financing, in April 2021, brought in 4.6 billion yuan.", of("Chery",
        c("HK$9 billion", "funding", 9e9, "HKD", **ANY), c("4.6 billion yuan", "funding", 4.6e9, "CNY", p=m(2021, 4)))),
    ("2026-04-09", "India's heavy industries ministry says 14,028 electric buses are to be bought under PM E-Drive by March 2028; 10,900 have been tendered, none delivered. The earlier FAME-II scheme had aimed for 7,090 and ended with 5,100 on the road.", of(None,
        c("14,028 electric buses", ["orders", "other", "sales", "subsidy"], 14028, V, p=(None, "2028-03-31"), **TP), c("10,900", ["orders", "other"], 10900, [V, "order"]), c("7,090", ["other", "sales", "orders", "subsidy", "deliveries"], 7090, V, status=["target", "plan"]), c("5,100", ["other", "sales", "deliveries", "registrations"], 5100, V))),
    ("2024-03-26", "Fisker may have to go to court within weeks if no investor turns up, two people familiar with its finances said. In the best case the Ocean's stock, 4,700 cars at the turn of the year, is gone by June, they said.", of("Fisker",
        c("4,700 cars", "inventory", 4700, V, product="Ocean", p=day("2023-12-31")))),
    ("2025-04-15", "Goldman Sachs lowered its estimate for BYD's 2025 exports by 60,000 to 820,000, although the exports of the first quarter had climbed by 72,700 to 206,000.", of("BYD",
        c("60,000", "exports", -60000, V, p=y(2025), role="change", **FC), c("820,000", "exports", 820000, V, p=y(2025), **FC), c("72,700", "exports", 72700, V, p=q(2025, 1), **CH), c("206,000", "exports", 206000, V, p=q(2025, 1)))),
]
