from goldlib import *

CH = {"role": "change"}
TF = {"status": ["target", "forecast"]}
FC = {"status": "forecast"}
PL = {"status": "plan"}
PCT, PP = "percent", "percentage_point"


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


S = [
    ("2025-10-30", "Third-quarter net profit at BYD slid 32.6 percent to 7.82 billion yuan ($1.1 billion), its second quarterly fall in a row, on revenue of 194.99 billion yuan, 3.05 percent less; gross margin, 17.6 percent, was 4.3 points lower.", of("BYD",
        c("32.6 percent", "net_income", -32.6, PCT, **CH), c("7.82 billion yuan", "net_income", 7.82e9, "CNY"), c("$1.1 billion", "net_income", 1.1e9, "USD"), c("194.99 billion yuan", "revenue", 1.9499e11, "CNY"), c("3.05 percent", "revenue", -3.05, PCT, **CH), c("17.6 percent", "gross_margin", 17.6, PCT), c("4.3 points", "gross_margin", -4.3, PP, **CH), p=q(2025, 3))),
    ("2024-08-30", "Great Wall's interim net soars 420% to 7.08 bln yuan", of(["Great Wall", "Great Wall Motor"],
        c("420%", "net_income", 420, PCT, **CH), c("7.08 bln yuan", "net_income", 7.08e9, "CNY"), p=h(2024, 1))),
    ("2025-03-21", "NIO burned a record 22.4 billion yuan in 2024: revenue of 65.7 billion, cost of sales of 59.2 billion, 13.0 billion for R&D and 15.7 billion for selling it all.", of("NIO",
        c("22.4 billion yuan", ["net_income", "cash_flow"], -2.24e10, "CNY"), c("65.7 billion", "revenue", 6.57e10, "CNY"), c("59.2 billion", "cost", 5.92e10, "CNY"), c("13.0 billion", "rnd", 1.3e10, "CNY"), c("15.7 billion", "opex", 1.57e10, "CNY"), p=y(2024))),
    ("2025-04-14", "Preliminary: CALB sees first-quarter profit 80%-100% higher", of("CALB",
        c("80%-100%", "net_income", 80, PCT, 100, role="change", p=q(2025, 1), status=["forecast", "actual", "target"]))),
    ("2023-07-26", "Volkswagen will pay about $700 million for 4.99 percent of XPeng, at $15 per ADS, a 25 percent premium that sent the shares 27 percent up.", of("Volkswagen",
        c("$700 million", "investment", 7e8, "USD", **PL), c("4.99 percent", "stake", 4.99, PCT, company=["Volkswagen", "XPeng"], **PL), c("$15", "share_price", 15, "USD", company="XPeng", per="share", status=["plan", "actual"]), c("25 percent", "share_price", 25, PCT, company="XPeng", status=["plan", "actual"], **CH), c("27 percent", "share_price", 27, PCT, company="XPeng", **CH))),
    ("2024-11-29", "Aion, 76.2 percent of which is GAC's, will not list this year. Its last round priced it at 103.2 billion yuan; brokers would now say 40.", of("Aion",
        c("76.2 percent", "stake", 76.2, PCT, company=["GAC", "Aion"]), c("103.2 billion yuan", "valuation", 1.032e11, "CNY"), c("40", "valuation", 4e10, "CNY", **FC))),
    ("2025-08-08", "Farasis keeps bleeding: 1.7 hundred million yuan net loss for the half, year-on-year narrow 13.2%, operating revenue 43.5 hundred million yuan, down 26.3%.", of("Farasis",
        c("1.7 hundred million yuan", "net_income", -1.7e8, "CNY"), c("13.2%", "net_income", -13.2, PCT, **CH), c("43.5 hundred million yuan", "revenue", 4.35e9, "CNY"), c("26.3%", "revenue", -26.3, PCT, **CH), p=h(2025, 1))),
    ("2022-04-01", "Didi's car dream, codename Da Vinci: four billion yuan a year, 1,700 engineers, no licence.", of("Didi",
        c("four billion yuan", ["rnd", "investment", "opex", "cost"], 4e9, "CNY", per="year"), c("1,700 engineers", "headcount", 1700, "job"))),
    ("2025-05-29", "Registered capital of Jiyue: 1 billion yuan. Debts to suppliers: 3.4 billion, estimates the creditors' committee. Wages owing to 5,000 former staff: paid by Baidu and Geely, half each.", of("Jiyue",
        c("1 billion yuan", ["funding", "investment", "other"], 1e9, "CNY"), c("3.4 billion", "debt", 3.4e9, "CNY", status=["forecast", "actual"]), c("5,000 former staff", ["headcount", "layoffs"], 5000, "job"), c("half", "cost", 50, PCT, role="share", company=["Baidu", "Geely", "Jiyue"]))),
    ("2025-02-28", "SVOLT stays afloat on 1.58 billion yuan from Changzhou's state funds, which now have 24%, against 36% for the Wei family.", of("SVOLT",
        c("1.58 billion yuan", ["funding", "investment"], 1.58e9, "CNY"), c("24%", "stake", 24, PCT), c("36%", "stake", 36, PCT))),
    ("2025-06-05", "Nio's third quarter must show opex of at most 2 billion yuan for R&D and 4 billion for SG&A, if Mr Li is to break even in the fourth at 16% to 17% gross.", of("NIO",
        c("2 billion yuan", "rnd", None, "CNY", 2e9, p=q(2025, 3), **TF), c("4 billion", "opex", None, "CNY", 4e9, p=q(2025, 3), **TF), c("16% to 17%", "gross_margin", 16, PCT, 17, p=q(2025, 4), **TF))),
    ("2024-04-26", "Net profit margin of the car trade in the first quarter: 4.6%; profits, 91.5 billion yuan, +32%; revenue, 2.0 trillion yuan, +5.8% (statistics bureau).", [
        c("4.6%", "margin", 4.6, PCT, p=q(2024, 1)), c("91.5 billion yuan", "net_income", 9.15e10, "CNY", p=q(2024, 1)), c("+32%", "net_income", 32, PCT, p=q(2024, 1), **CH), c("2.0 trillion yuan", "revenue", 2e12, "CNY", p=q(2024, 1)), c("+5.8%", "revenue", 5.8, PCT, p=q(2024, 1), **CH)]),
    ("2025-11-24", "With 73.6 billion yuan in the bank, Seres can afford Hong Kong's cold shoulder: the stock broke its HK$131.5 issue price on day one, closing 5% down. The float brought in HK$14.3 billion.", of("Seres",
        c("73.6 billion yuan", "cash", 7.36e10, "CNY"), c("HK$131.5", "share_price", 131.5, "HKD", per=["share", None]), c("5%", "share_price", -5, PCT, **CH), c("HK$14.3 billion", "funding", 1.43e10, "HKD"))),
    ("2021-08-12", "Li Auto's Hong Kong float: HK$118 a share, 100 million of them, cash for research", of("Li Auto",
        c("HK$118", "share_price", 118, "HKD", per="share"), c("100 million", "other", 1e8, "share"))),
    ("2025-09-15", "Do-Fluoride: capacity 50,000 tonnes, profit 51 million yuan, patience of the bondholders nil", of("Do-Fluoride",
        c("50,000 tonnes", "capacity", 50000, "tonne", per=["year", None]), c("51 million yuan", "net_income", 5.1e7, "CNY"))),
    ("2025-05-16", "Every Xiaomi SU7 cost its maker 6,500 yuan of loss in the first quarter, half what the previous one had: 500 million yuan spread over 75,869 cars.", of("Xiaomi",
        c("6,500 yuan", ["net_income", "operating_income"], -6500, "CNY", product="SU7", per="vehicle"), c("half", ["net_income", "operating_income"], -50, PCT, product="SU7", role="change"), c("500 million yuan", ["net_income", "operating_income"], -5e8, "CNY", product=["SU7", None]), c("75,869 cars", "deliveries", 75869, "vehicle", product=["SU7", None]), p=q(2025, 1))),
    ("2023-11-21", "Geely's Zeekr files for New York again; it wants a tag of at least $13 billion, as in February, on a half-year loss of 3.9 billion yuan.", of("Zeekr",
        c("$13 billion", "valuation", 1.3e10, "USD", None, status=["target", "plan"]), c("3.9 billion yuan", "net_income", -3.9e9, "CNY", p=h(2023, 1)))),
    ("2025-07-15", "Zeekr's minority will be squeezed out at $2.687 a share ($26.87 per ADS), which costs Geely $2.4 billion and lifts its 65.7 percent to a hundred.", of("Zeekr",
        c("$2.687", "share_price", 2.687, "USD", per="share", status=["plan", "actual"]), c("$26.87", "share_price", 26.87, "USD", per="share", status=["plan", "actual"]), c("$2.4 billion", ["investment", "cost"], 2.4e9, "USD", company="Geely", **PL), c("65.7 percent", "stake", 65.7, PCT, company=["Geely", "Zeekr"]), c("a hundred", "stake", 100, PCT, company=["Geely", "Zeekr"], status=["plan", "target"]))),
    ("2024-06-30", "Two in five of the 4S shops in Henan lost money in the half year, the dealers' guild says; the average loss came to 1.78 million yuan per shop.", [
        c("Two in five", ["stores", "other"], 40, PCT, role=["share", "level"], p=h(2024, 1)), c("1.78 million yuan", "net_income", -1.78e6, "CNY", per="store", p=h(2024, 1))]),
    ("2025-03-12", "CATL's private placing at NIO Power, 2.5 billion yuan, and its secondary buys of 5% of NIO's paper were discussed over tea.", of("CATL",
        c("2.5 billion yuan", ["investment", "funding"], 2.5e9, "CNY", company=["CATL", "NIO Power"], status=["plan", "actual"]), c("5%", "stake", 5, PCT, company=["CATL", "NIO"], status=["plan", "actual"]))),
    ("2025-08-29", "Changan loses a joint venture's income: the six months' profit fell 19.1% to 2.29 billion yuan, Deepal's loss of 580 million included, while Avatr lost 1.59 billion on 57,000 cars.", of("Changan",
        c("19.1%", "net_income", -19.1, PCT, **CH), c("2.29 billion yuan", "net_income", 2.29e9, "CNY"), c("580 million", "net_income", -5.8e8, "CNY", company="Deepal"), c("1.59 billion", "net_income", -1.59e9, "CNY", company="Avatr"), c("57,000 cars", ["sales", "deliveries"], 57000, "vehicle", company="Avatr"), p=h(2025, 1))),
    ("2022-10-12", "Svolt, Sunwoda, CALB: three prospectuses in a month, all of them thick, none of them with a profit worth the ink.", [
        c("three prospectuses", ["other", "funding"], 3, "item", company=None)]),
    ("2024-12-27", "In Yibin a phase-ten extension is announced: 6 billion yuan, 30 GWh. Phases one to nine have devoured 55 billion so far, the prefecture claims, and CATL's local revenue is 89 billion a year.", of("CATL",
        c("6 billion yuan", "investment", 6e9, "CNY", **PL), c("30 GWh", "capacity", 30, "GWh", per=["year", None], **PL), c("55 billion", "investment", 5.5e10, "CNY", p=(None, "2024-12-27")), c("89 billion", "revenue", 8.9e10, "CNY", per="year"))),
    ("2025-10-20", "CATL: Q3 cash flow from operations 21.97 bln, capex 10.1 bln, cash and wealth products 367.5 bln yuan", of("CATL",
        c("21.97 bln", "cash_flow", 2.197e10, "CNY", p=q(2025, 3)), c("10.1 bln", "capex", 1.01e10, "CNY", p=q(2025, 3)), c("367.5 bln yuan", "cash", 3.675e11, "CNY", p=day("2025-09-30")))),
    ("2023-02-17", "A rebate for the loyal: CATL would sell lithium at 200,000 yuan a tonne to customers who commit 80% of their orders, which Goldman says shaves 2 points off its gross margin.", of("CATL",
        c("200,000 yuan", "price", 200000, "CNY", per="tonne", status=["plan", "actual"]), c("80%", "orders", 80, PCT, role="share", status=["plan", "actual"]), c("2 points", "gross_margin", -2, PP, role="change", **FC))),
    ("2026-03-25", "Pop Mart made more in 2025 than the six listed EV start-ups together, whose combined surplus was 3.1 billion yuan after a deficit of 41 billion in 2023.", [
        c("3.1 billion yuan", "net_income", 3.1e9, "CNY", p=y(2025)), c("41 billion", "net_income", -4.1e10, "CNY", p=y(2023))]),
    ("2025-09-10", "New shares at $5.57 each bring NIO $1.0 billion; of the cash, one half builds swap stations and one half fattens the balance sheet.", of("NIO",
        c("$5.57", "share_price", 5.57, "USD", per="share"), c("$1.0 billion", "funding", 1e9, "USD"), c("one half", ["funding", "investment"], 50, PCT, role="share", status=["plan", "actual"]), c("one half", ["funding", "cash"], 50, PCT, role="share", nth=1, status=["plan", "actual"]))),
    ("2025-06-23", "BAIC BluePark has accumulated losses of 33.6 billion yuan since 2020; its Arcfox sold 23,500 cars last month and Stelato 2,900.", of("BAIC BluePark",
        c("33.6 billion yuan", "net_income", -3.36e10, "CNY", p=("2020-01-01", "2025-06-23")), c("23,500 cars", "sales", 23500, "vehicle", company="Arcfox", p=m(2025, 5)), c("2,900", "sales", 2900, "vehicle", company="Stelato", p=m(2025, 5)))),
    ("2025-12-03", "Leapmotor set a 2026 goal of a million cars and 5 billion yuan net; in 2025 the consensus is for 590,000 and 0.8.", of("Leapmotor",
        c("a million cars", ["sales", "deliveries"], 1e6, "vehicle", p=y(2026), status="target"), c("5 billion yuan", "net_income", 5e9, "CNY", p=y(2026), status="target"), c("590,000", ["sales", "deliveries"], 590000, "vehicle", p=y(2025), **FC), c("0.8", "net_income", 8e8, "CNY", p=y(2025), **FC))),
    ("2020-04-29", "Hefei's investors put RMB7 billion into NIO China for 24.1 percent, which thus is worth 29 billion. Nio throws in its core businesses and 4.26 billion in cash.", of("NIO",
        c("RMB7 billion", ["investment", "funding"], 7e9, "CNY", company=["NIO China", "NIO"], status=["plan", "actual"]), c("24.1 percent", "stake", 24.1, PCT, company=["NIO China", "NIO"], status=["plan", "actual"]), c("29 billion", "valuation", 2.9e10, "CNY", company="NIO China"), c("4.26 billion", ["investment", "funding"], 4.26e9, "CNY", status=["plan", "actual"]))),
    ("2025-01-16", "Tinci warns: 2024 net of 470 to 560 million yuan, i.e. 70.3-75.1% off; the culprit is LiPF6 at 62,000 yuan a tonne.", of("Tinci",
        c("470 to 560 million yuan", "net_income", 4.7e8, "CNY", 5.6e8, p=y(2024), **TF), c("70.3-75.1%", "net_income", -75.1, PCT, -70.3, role="change", p=y(2024), **TF), c("62,000 yuan", "price", 62000, "CNY", per="tonne", company=[None, "Tinci"]))),
    ("2024-03-15", "Human Horizons has court costs to pay before wages.", []),
    ("2025-07-30", "The mainland unit of ABB books three million yuan for each 1.5 MW pole in Beijing and eats 40 percent of that as margin, grumbles a buyer from TELD.", of(["ABB", "ABB E-mobility"],
        c("three million yuan", "price", 3e6, "CNY", per=["charger", None]), c("1.5 MW", "charging_power", 1.5, "MW"), c("40 percent", "margin", 40, PCT, role=["level", "share"]))),
    ("2025-08-22", "XCharge will delist? Its ADS, $1.12 on Thursday, needs a month above the dollar, and the firm has $23.6 million in cash.", of("XCharge",
        c("$1.12", "share_price", 1.12, "USD", per=["share", None], p=day("2025-08-21")), c("$23.6 million", "cash", 2.36e7, "USD"))),
    ("2024-05-20", "Hesai's net loss, 106.9 million yuan in the quarter to March, was 10% smaller than a year earlier; lidar shipments grew 69.7% to 59,101 units and the average price fell to 5,800 yuan.", of("Hesai",
        c("106.9 million yuan", "net_income", -1.069e8, "CNY", p=q(2024, 1)), c("10%", "net_income", -10, PCT, p=q(2024, 1), **CH), c("69.7%", ["deliveries", "sales"], 69.7, PCT, p=q(2024, 1), **CH), c("59,101 units", ["deliveries", "sales"], 59101, "item", p=q(2024, 1)), c("5,800 yuan", "price", 5800, "CNY", per=["item", None]))),
    ("2025-11-05", "Dongfeng's Voyah goes public by introduction, no shares sold. Parent and staff hold 79.7 and 12 percent; 2024 ended with a loss of 90.5 million yuan on 19.4 billion of turnover; seven months of 2025 with a profit of 434 million.", of("Voyah",
        c("79.7", "stake", 79.7, PCT, company=["Dongfeng", "Voyah"]), c("12 percent", "stake", 12, PCT), c("90.5 million yuan", "net_income", -9.05e7, "CNY", p=y(2024)), c("19.4 billion", "revenue", 1.94e10, "CNY", p=y(2024)), c("434 million", "net_income", 4.34e8, "CNY", p=("2025-01-01", "2025-07-31")))),
    ("2026-02-03", "BYD rebounds 5% as Goldman puts fair value at HK$148", of("BYD",
        c("5%", "share_price", 5, PCT, **CH), c("HK$148", "share_price", 148, "HKD", per=["share", None], **FC))),
    ("2025-04-07", "On Monday 65 billion dollars of equity vanished from the Hong Kong-listed carmakers; Geely alone was 16% cheaper by dusk and Xiaomi 20.6%.", [
        c("65 billion dollars", "valuation", -6.5e10, "USD", p=day("2025-04-07"), **CH), c("16%", "share_price", -16, PCT, company="Geely", p=day("2025-04-07"), **CH), c("20.6%", "share_price", -20.6, PCT, company="Xiaomi", p=day("2025-04-07"), **CH)]),
    ("2023-09-28", "NaaS's charging services yielded just RMB 54.9 million of gross profit from RMB 7 billion worth of electricity passing through its app; the filing gives an operating loss of RMB 421 million.", of("NaaS",
        c("RMB 54.9 million", "gross_profit", 5.49e7, "CNY"), c("RMB 7 billion", ["revenue", "other", "sales"], 7e9, "CNY"), c("RMB 421 million", "operating_income", -4.21e8, "CNY"))),
]
