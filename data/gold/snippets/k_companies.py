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
    # unit and parent, joint ventures, groups with their brands
    ("2024-04-09", "SAIC's MG sold 58,700 cars in Europe in the first quarter, 4.3% more than a year earlier. SAIC itself reported wholesale volume of 834,000 vehicles for the period, down 6.4%.", [
        *of("MG", c("58,700 cars", "sales", 58700, V), c("4.3%", "sales", 4.3, PCT, **CH), p=q(2024, 1)), *of(["SAIC", "SAIC Motor"], c("834,000 vehicles", "sales", 834000, V), c("6.4%", "sales", -6.4, PCT, **CH), p=q(2024, 1))]),
    ("2024-11-05", "SAIC shipped 402,000 vehicles in October, its exchange filing showed. SAIC-GM contributed 49,600 and SAIC Volkswagen 113,000, while SAIC-GM-Wuling, the three-way venture in Liuzhou, jumped 17 percent to 141,000.", [
        c("402,000 vehicles", ["sales", "deliveries"], 402000, V, company=["SAIC", "SAIC Motor"], p=m(2024, 10)), c("49,600", ["sales", "deliveries"], 49600, V, company="SAIC-GM", p=m(2024, 10), role=PART), c("113,000", ["sales", "deliveries"], 113000, V, company=["SAIC Volkswagen", "SAIC-Volkswagen"], p=m(2024, 10), role=PART),
        c("17 percent", ["sales", "deliveries"], 17, PCT, company="SAIC-GM-Wuling", p=m(2024, 10), **CH), c("141,000", ["sales", "deliveries"], 141000, V, company="SAIC-GM-Wuling", p=m(2024, 10), role=PART)]),
    ("2023-12-11", "Geely's Zeekr has filed for a New York listing that may bring it $500 million. The carmaker, founded in 2021, lost 3.87 billion yuan in the first half, Geely's premium unit told investors.", of("Zeekr",
        c("$500 million", "funding", 5e8, "USD", **ANY), c("3.87 billion yuan", "net_income", -3.87e9, "CNY", p=h(2023, 1)))),
    ("2025-08-15", "Zeekr's parent Geely lifted half-year revenue 27% to 150.3 billion yuan and raised its full-year sales goal from 2.71 million to 3 million vehicles.", of("Geely",
        c("27%", "revenue", 27, PCT, p=h(2025, 1), **CH), c("150.3 billion yuan", "revenue", 1.503e11, "CNY", p=h(2025, 1)), c("2.71 million", "sales", 2.71e6, V, p=y(2025), **OLD), c("3 million vehicles", "sales", 3e6, V, p=y(2025), **TF))),
    ("2025-03-03", "Geely group deliveries, February: 205,000, up 84%\n• Galaxy 76,000\n• Zeekr 14,000\n• Lynk & Co 17,300\nThe group's exports were 26,600.", [
        *of(["Geely", "Geely Auto"], c("205,000", DS, 205000, V), c("84%", DS, 84, PCT, **CH), c("26,600", "exports", 26600, V), p=m(2025, 2)),
        c("76,000", DS, 76000, V, company=["Geely Galaxy", "Galaxy"], p=m(2025, 2), role=PART), c("14,000", DS, 14000, V, company="Zeekr", p=m(2025, 2), role=PART), c("17,300", DS, 17300, V, company="Lynk & Co", p=m(2025, 2), role=PART)]),
    ("2022-07-21", "Ultium Cells, the joint venture of General Motors and LG Energy Solution, has hired 800 people in Ohio and will take $2.5 billion from the Energy Department for three plants. GM employs 94,000 in the country.", [
        c("800 people", ["headcount", "jobs"], 800, "job", company="Ultium Cells"), c("$2.5 billion", "funding", 2.5e9, "USD", company="Ultium Cells", **ANY), c("three plants", "other", 3, "item", company="Ultium Cells", status=["plan", "actual", "target"]), c("94,000", "headcount", 94000, "job", company=["General Motors", "GM"])]),
    ("2021-09-29", "Ford and its Korean partner SK Innovation will spend $11.4 billion on battery works in Kentucky and Tennessee, of which Ford's part is $7 billion; the venture, BlueOvalSK, expects to create 10,800 jobs.", [
        c("$11.4 billion", "investment", 1.14e10, "USD", company=[None, "Ford", "BlueOvalSK"], **PL), c("$7 billion", "investment", 7e9, "USD", company="Ford", role=PART, **PL), c("10,800 jobs", "jobs", 10800, "job", company=["BlueOvalSK", "BlueOval SK"], **ANY)]),
    # a market or several firms, and the firm beside them
    ("2025-05-22", "BYD outsold Tesla in Europe for the first time last month, registering 7,230 battery cars to its American rival's 7,165. Altogether 184,000 electric vehicles were registered across the 28 markets that Jato Dynamics tracks, 28 percent more than in April 2024.", [
        c("7,230 battery cars", "registrations", 7230, V, company="BYD", p=m(2025, 4)), c("7,165", "registrations", 7165, V, company="Tesla", p=m(2025, 4)), c("184,000 electric vehicles", "registrations", 184000, V, p=m(2025, 4)), c("28 percent", "registrations", 28, PCT, p=m(2025, 4), **CH)]),
    ("2023-10-17", "With Nio and Avatr among the bidders for charging sites, Shanghai had 742,000 charging piles by the end of September. Nio ran 128 swap stations in the city on that day.", [
        c("742,000 charging piles", "chargers", 742000, "charger", p=day("2023-09-30")), c("128 swap stations", "stations", 128, "station", company="NIO", p=day("2023-09-30"))]),
    ("2024-09-11", "Volkswagen, Stellantis and Renault could between them face fines of 15 billion euros under the 2025 CO2 rules, the lobby ACEA warned. Renault alone put its own exposure at 1.1 billion.", [
        c("15 billion euros", "cost", 1.5e10, "EUR", **FC), c("1.1 billion", "cost", 1.1e9, "EUR", company="Renault", **FC)]),
    ("2025-10-09", "India's electric-car market grew 108 per cent in September, to 15,300 units, and Tata Motors, with 6,200 of them, was still its biggest player though its share slid to 40 per cent from 62.", [
        *of(None, c("108 per cent", RS, 108, PCT, **CH), c("15,300 units", RS, 15300, V), p=m(2025, 9)),
        *of(["Tata Motors", "Tata"], c("6,200", RS, 6200, V, role=PART), c("40 per cent", "market_share", 40, PCT, **SH), p=m(2025, 9)), c("62", "market_share", 62, PCT, company=["Tata Motors", "Tata"], p=m(2024, 9), **SH)]),
    # continued lists with a lead-in, followed by, behind, respectively
    ("2024-10-30", "The EU's definitive countervailing duties took effect on Wednesday: BYD 17.0%, Geely 18.8%, SAIC 35.3%, Tesla's Shanghai-made cars 7.8%. They come on top of the 10% that every importer already pays.", [
        *(c(quote, "tariff", value, PCT, company=name, p=("2024-10-30", None)) for quote, value, name in (("17.0%", 17, "BYD"), ("18.8%", 18.8, "Geely"), ("35.3%", 35.3, ["SAIC", "SAIC Motor"]), ("7.8%", 7.8, "Tesla"))),
        c("10%", "tariff", 10, PCT)]),
    ("2025-06-10", "CATL supplied 38.1% of the batteries that went into the world's electric cars from January to April, followed by BYD with 17.3%, while LG Energy Solution, with 9.7%, remained third. Behind it CALB with 4.3% overtook SK On, whose part was 4.1%.", [
        c(quote, "market_share", value, PCT, company=name, p=ytd(2025, 4), **SH) for quote, value, name in (("38.1%", 38.1, "CATL"), ("17.3%", 17.3, "BYD"), ("9.7%", 9.7, "LG Energy Solution"), ("4.3%", 4.3, "CALB"), ("4.1%", 4.1, "SK On"))]),
    ("2021-02-09", "Renault, Volkswagen and Tesla sold 31,000, 28,400 and 1,660 battery cars respectively in France and Germany combined last month; the last of the three was waiting for ships.", [
        c("31,000", RS, 31000, V, company="Renault", p=m(2021, 1)), c("28,400", RS, 28400, V, company="Volkswagen", p=m(2021, 1)), c("1,660", RS, 1660, V, company="Tesla", p=m(2021, 1))]),
    ("2024-05-22", "Revenue and net profit of Ather's rival Bajaj Auto grew 16% and 18%, respectively, in the fiscal year to March, to Rs 44,685 crore and Rs 7,479 crore.", of("Bajaj Auto",
        c("16%", "revenue", 16, PCT, **CH), c("18%", "net_income", 18, PCT, **CH), c("Rs 44,685 crore", "revenue", 4.4685e11, "INR"), c("Rs 7,479 crore", "net_income", 7.479e10, "INR"), p=fy(2024))),
    ("2023-12-01", "Li Auto's 41,030 deliveries in November dwarfed those of XPeng, which managed 20,040, and ahead of Nio's 15,960. Leapmotor, with 18,510, beat the latter too.", [
        c("41,030 deliveries", "deliveries", 41030, V, company="Li Auto", p=m(2023, 11)), c("20,040", "deliveries", 20040, V, company="XPeng", p=m(2023, 11)), c("15,960", "deliveries", 15960, V, company="NIO", p=m(2023, 11)), c("18,510", "deliveries", 18510, V, company="Leapmotor", p=m(2023, 11))]),
    ("2026-01-09", "Last year's five busiest charge-point builders in Germany were EnBW (1,420 new points), Aral pulse (980), Allego (610), Ionity (570) and, out of nowhere, Lidl (560).", [
        c(quote, "chargers", value, "charger", company=name, p=y(2025), role=["level", "change"]) for quote, value, name in (("1,420 new points", 1420, "EnBW"), ("980", 980, "Aral pulse"), ("610", 610, "Allego"), ("570", 570, "Ionity"), ("560", 560, "Lidl"))]),
    ("2022-12-06", "Ankara's import duty under the new deal:\n- Hyundai: 4%\n- Kia: 5%\n- all other Korean brands: 8% until the end of 2025", [
        c("4%", "tariff", 4, PCT, company="Hyundai", status=["actual", "plan"]), c("5%", "tariff", 5, PCT, company="Kia", status=["actual", "plan"]), c("8%", "tariff", 8, PCT, p=(None, "2025-12-31"), status=["actual", "plan"])]),
    ("2020-08-05", "In Norway the e-tron led July with 640 registrations from the Polestar 2 on 421, while Volkswagen, with 330 e-Golfs, came third and Hyundai's Kona, with 288, fourth.", [
        c("640 registrations", "registrations", 640, V, company=["Audi", None], product="e-tron", p=m(2020, 7)), c("421", "registrations", 421, V, company="Polestar", product=["2", "Polestar 2"], p=m(2020, 7)), c("330 e-Golfs", "registrations", 330, V, company="Volkswagen", product="e-Golf", p=m(2020, 7)), c("288", "registrations", 288, V, company="Hyundai", product=["Kona", "Kona Electric"], p=m(2020, 7))]),
    # sources, analysts and ministries are not the company
    ("2025-09-08", "Tesla sold 83,200 China-made cars in August, data from the China Passenger Car Association showed on Monday, 4% fewer than a year ago. The CPCA puts the month's new-energy retail volume at 1.1 million.", [
        *of("Tesla", c("83,200 China-made cars", "sales", 83200, V), c("4%", "sales", -4, PCT, **CH), p=m(2025, 8)), c("1.1 million", "sales", 1.1e6, V, p=m(2025, 8))]),
    ("2025-12-12", "Global sales of electric and plug-in cars hit 2 million in November, Rho Motion said, with China taking 1.3 million of them. The London consultancy, part of Benchmark since 2024, expects growth of 12 percent in 2026.", of(None,
        c("2 million", "sales", 2e6, V, p=m(2025, 11)), c("1.3 million", "sales", 1.3e6, V, p=m(2025, 11), role=PART), c("12 percent", "sales", 12, PCT, p=y(2026), role="change", **FC))),
    ("2023-06-20", "Morgan Stanley, which took Rivian's price target up to $26 from $24, sees the start-up burning $5.9 billion this year and believes that its cash, $11.2 billion at the end of March, will last into 2025.", of("Rivian",
        c("$26", "share_price", 26, "USD", per=["share", None], status=["forecast", "target"]), c("$24", "share_price", 24, "USD", per=["share", None], status=["forecast", "target"], superseded=True), c("$5.9 billion", "cash_flow", -5.9e9, "USD", p=y(2023), **FC), c("$11.2 billion", "cash", 1.12e10, "USD", p=day("2023-03-31")))),
    ("2021-07-19", "Morgan Stanley earned $3.5 billion in the second quarter, a tenth of it with SPACs such as the one that merges with Lucid. For Lucid the deal raises $4.4 billion.", [
        c("$3.5 billion", "net_income", 3.5e9, "USD", company="Morgan Stanley", p=q(2021, 2)), c("a tenth", ["net_income", "other"], 10, PCT, company="Morgan Stanley", p=q(2021, 2), role="share"), c("$4.4 billion", "funding", 4.4e9, "USD", company="Lucid", status=["actual", "plan", "forecast"])]),
    ("2024-08-05", "Germany's KBA counted 30,760 new battery cars in July, 36.8% fewer than a year before, and ordered Opel to call back 6,200 Corsa-e hatchbacks whose brakes may fade.", [
        *of(None, c("30,760 new battery cars", "registrations", 30760, V), c("36.8%", "registrations", -36.8, PCT, **CH), p=m(2024, 7)), c("6,200 Corsa-e hatchbacks", "recall", 6200, V, company="Opel", product=["Corsa-e", "Corsa Electric"])]),
    ("2022-01-06", "MG sold 16,120 electric cars in Britain last year, says the SMMT, whose chief, Mike Hawes, called it a remarkable debut; 190,700 battery cars of all brands were registered.", [
        c("16,120 electric cars", "sales", 16120, V, company="MG", p=y(2021)), c("190,700 battery cars", "registrations", 190700, V, p=y(2021))]),
    # pronouns and descriptions
    ("2024-06-12", "\"We have hired 410 engineers away from Detroit since January,\" said Fisker's former purchasing chief, now at Slate. The start-up, which is backed by Jeff Bezos, has raised $700 million.", of("Slate",
        c("410 engineers", ["headcount", "jobs"], 410, "job", p=("2024-01-01", "2024-06-12")), c("$700 million", "funding", 7e8, "USD", p=(None, "2024-06-12")))),
    ("2023-07-26", "Volkswagen is buying 5% of XPeng for $700 million. The Chinese start-up lost 2.34 billion yuan in the first quarter; its new shareholder earned 4.7 billion euros.", [
        c("5%", "stake", 5, PCT, company=["Volkswagen", "XPeng"], **PA), c("$700 million", ["investment", "funding"], 7e8, "USD", company=["Volkswagen", "XPeng"], **PA), c("2.34 billion yuan", "net_income", -2.34e9, "CNY", company="XPeng", p=q(2023, 1)), c("4.7 billion euros", "net_income", 4.7e9, "EUR", company="Volkswagen", p=q(2023, 1))]),
    ("2025-02-18", "BYD's executive vice president Stella Li compared the Hungarian plant with that of Mercedes in Kecskemet. \"They needed nine years to get to 200,000 cars. We will do 150,000 in year three,\" she said.", [
        c("200,000 cars", ["production", "capacity"], 200000, V, company=["Mercedes-Benz", "Mercedes"]), c("150,000", ["production", "capacity"], 150000, V, company="BYD", **ANY)]),
    ("2024-08-22", "Nikola's chief told the court that Plug Power had quoted him $11.20 a kilo for hydrogen. \"They lost $262 million in a quarter. We can't live on that,\" he said; his own company had $256 million in the bank in June.", [
        c("$11.20", "price", 11.2, "USD", per="kg", company=["Plug Power", None]), c("$262 million", "net_income", -2.62e8, "USD", company="Plug Power"), c("$256 million", "cash", 2.56e8, "USD", company="Nikola", p=m(2024, 6))]),
    ("2022-11-15", "Hyzon has parted with its Dutch partner Holthausen, which has a staff of 96. The Rochester company must restate $11.6 million of revenue.", [
        c("96", "headcount", 96, "job", company="Holthausen"), c("$11.6 million", "revenue", 1.16e7, "USD", company="Hyzon")]),
    ("2025-04-30", "Mobileye's revenue climbed 83% to $438 million in the first quarter as customers refilled their shelves. Its parent, Intel, guided for $11.8 billion in the second, and the chipmaker's own figure for the first was $12.7 billion.", [
        *of("Mobileye", c("83%", "revenue", 83, PCT, **CH), c("$438 million", "revenue", 4.38e8, "USD"), p=q(2025, 1)), c("$11.8 billion", "revenue", 1.18e10, "USD", company="Intel", p=q(2025, 2), **TF), c("$12.7 billion", "revenue", 1.27e10, "USD", company="Intel", p=q(2025, 1))]),
    ("2019-11-20", "Panasonic's patience with Tesla ran out in October, people close to the Osaka group said. It made a loss of 6.5 billion yen on car batteries in the half-year to September; the Californian, by contrast, surprised with a third-quarter profit of $143 million.", [
        c("6.5 billion yen", ["operating_income", "net_income"], -6.5e9, "JPY", company="Panasonic", p=("2019-04-01", "2019-09-30")), c("$143 million", "net_income", 1.43e8, "USD", company="Tesla", p=q(2019, 3))]),
    ("2025-01-29", "Uber lets Waymo's cars be hailed in Austin from March. The Alphabet unit gives 150,000 paid rides a week, and it plans to have 100 vehicles in the Texan city. The platform takes a cut said to be 20 percent.", [
        ev("March", "launch", m(2025, 3), company=["Waymo", "Uber"], **PA), c("150,000 paid rides", "other", 150000, ["item", "times"], per="week", company="Waymo"), c("100 vehicles", "other", 100, V, company="Waymo", **TP), c("20 percent", "other", 20, PCT, company="Uber", role=PART)]),
    ("2026-03-11", "Ola Electric may sell its cell plant to a rival. Ather, with Rs 2,900 crore of cash, is thought to be looking at it, but the company said on Wednesday it had no such plan and would keep to the 3 GWh it takes from Amara Raja.", [
        c("Rs 2,900 crore", "cash", 2.9e10, "INR", company=["Ather Energy", "Ather"]), c("3 GWh", ["other", "orders"], 3, "GWh", company=["Ather Energy", "Ather", "Amara Raja"], per=PAY)]),
    # supplier and customer, investor and recipient, buyer and target
    ("2023-02-22", "Temasek led a $128 million round for Indian electric-bus maker Switch, in which Ashok Leyland keeps 88%. The Singapore fund has a portfolio of S$403 billion.", [
        c("$128 million", "funding", 1.28e8, "USD", company=["Switch", "Switch Mobility"]), c("88%", "stake", 88, PCT, company=["Ashok Leyland", "Switch", "Switch Mobility"]), c("S$403 billion", ["valuation", "other"], 4.03e11, "SGD", company="Temasek")]),
    ("2021-12-08", "Amazon, already its largest customer with 100,000 vans on order, owned 20% of Rivian after the flotation that brought the truck maker $13.7 billion. The retailer wrote up its holding by $11.8 billion in the quarter.", [
        c("100,000 vans", "orders", 100000, ["order", "vehicle"], company=["Rivian", "Amazon"]), c("20%", "stake", 20, PCT, company=["Amazon", "Rivian"]), c("$13.7 billion", "funding", 1.37e10, "USD", company="Rivian"), c("$11.8 billion", ["other", "net_income"], 1.18e10, "USD", company="Amazon", p=q(2021, 4))]),
    ("2025-10-02", "Samsung SDI is to supply Ford with 26 GWh of prismatic cells from Indiana, a contract worth 4.2 trillion won to the Korean firm. Ford's own works in Marshall can make 20 GWh a year.", [
        c("26 GWh", ["orders", "deliveries", "sales"], 26, "GWh", company=["Samsung SDI"], status=["plan", "actual"]), c("4.2 trillion won", ["orders", "revenue"], 4.2e12, "KRW", company="Samsung SDI", status=["plan", "actual", "forecast"]), c("20 GWh", "capacity", 20, "GWh", per="year", company="Ford")]),
    ("2023-03-28", "Shell USA has bought Volta for $169 million, or $0.86 a share, and takes over 3,090 charge points in 31 states. Volta's auditors had doubted its survival: it lost $155 million in 2022.", [
        c("$169 million", ["investment", "valuation"], 1.69e8, "USD", company=["Shell USA", "Shell", "Volta"]), c("$0.86", ["share_price", "price", "investment"], 0.86, "USD", per="share", company=["Volta", "Shell USA", "Shell"]), c("3,090 charge points", "chargers", 3090, "charger", company=["Volta", "Shell USA", "Shell"]), c("31 states", ["countries", "other"], 31, ["country", "item"], company=["Volta", "Shell USA", "Shell"]), c("$155 million", "net_income", -1.55e8, "USD", company="Volta", p=y(2022))]),
    ("2021-03-30", "Plans for the Georgia works of SK Innovation have been saved by President Biden's envoys. The state put up $300 million in grants for the Koreans, who are to hire 2,600 people in Commerce, the town of 7,800 an hour from Atlanta.", [
        c("$300 million", ["funding", "subsidy"], 3e8, "USD", company=["SK Innovation", None]), c("2,600 people", "jobs", 2600, "job", company="SK Innovation", **ANY)]),
    ("2024-05-27", "Hungary's government has granted 280 million euros to EVE Energy for the cell plant that will supply BMW in Debrecen, less than CATL got. BMW's own factory next door is designed for 150,000 cars a year.", [
        c("280 million euros", ["funding", "subsidy"], 2.8e8, "EUR", company=["EVE Energy", None]), c("150,000 cars", "capacity", 150000, V, per="year", company="BMW")]),
    ("2018-07-11", "Shanghai has Tesla, and Tesla has a factory site: 500,000 cars a year are foreseen, half of them Model Ys. The municipality's own SAIC turned out 30,000 electric cars in the first half.", [
        c("500,000 cars", ["capacity", "production"], 500000, V, per="year", company="Tesla", **ANY), c("half", ["capacity", "production"], 50, PCT, role="share", company="Tesla", product=["Model Y", None], **ANY), c("30,000 electric cars", "production", 30000, V, company=["SAIC", "SAIC Motor"], p=h(2018, 1))]),
    # a product carried over, or the maker as a whole after it
    ("2025-08-27", "XPeng's new P7 starts at 219,800 yuan. It has a range of 820 km on the Chinese cycle. XPeng handed over 36,700 cars last month and is present in 46 countries.", of("XPeng",
        c("219,800 yuan", "price", 219800, "CNY", product="P7"), c("820 km", "range", 820, "km", product="P7"), c("36,700 cars", "deliveries", 36700, V, p=m(2025, 7)), c("46 countries", "countries", 46, "country"))),
    ("2022-10-06", "VW's ID. Buzz has gone down well: 12,500 had been ordered by the end of September, against a plan for 15,000 this year. Hanover, where it is built, has 14,200 workers, and deliveries begin on November 18.", of("Volkswagen",
        c("12,500", "orders", 12500, ["order", "vehicle"], product="ID. Buzz", p=(None, "2022-09-30")), c("15,000", ["production", "sales", "deliveries"], 15000, V, product="ID. Buzz", p=y(2022), **ANY), c("14,200 workers", "headcount", 14200, "job"), ev("November 18", "delivery_start", day("2022-11-18"), product="ID. Buzz", **ANY))),
    ("2023-05-04", "The Q4 e-tron found 1,980 German takers in April, whereas BMW sold 3,150 electric cars there. Mercedes, for its part, shifted 870 EQAs, a model that starts at 50,777 euros.", [
        c("1,980 German takers", "sales", 1980, ["vehicle", "item"], company=["Audi", None], product="Q4 e-tron", p=m(2023, 4)), c("3,150 electric cars", "sales", 3150, V, company="BMW", p=m(2023, 4)), c("870 EQAs", "sales", 870, V, company=["Mercedes-Benz", "Mercedes"], product="EQA", p=m(2023, 4)), c("50,777 euros", "price", 50777, "EUR", company=["Mercedes-Benz", "Mercedes"], product="EQA")]),
    ("2024-07-11", "Next to the EV6, which weighs 2,090 kg and charges at 240 kW, the Macan looks heavy: 2,405 kg. Porsche's SUV, however, takes 270 kW and needs 21 minutes from 10 to 80 percent, the Kia 18.", [
        *of("Kia", c("2,090 kg", "weight", 2090, "kg", product="EV6"), c("240 kW", "charging_power", 240, "kW", product="EV6"), c("18", "charging_time", 18, "minute", nth=0, product="EV6")),
        *of("Porsche", c("2,405 kg", "weight", 2405, "kg", product="Macan"), c("270 kW", "charging_power", 270, "kW", product="Macan"), c("21 minutes", "charging_time", 21, "minute", product="Macan"))]),
    ("2025-07-31", "Xiaomi's YU7 Max sprints to 100 km/h in 3.23 seconds; the Long Range version takes 5.88 but covers 835 km and, at 253,500 yuan, undercuts Tesla's Model Y by 10,000 yuan.", of("Xiaomi",
        c("3.23 seconds", "acceleration", 3.23, "second", product="YU7 Max"), c("5.88", "acceleration", 5.88, "second", product=["YU7 Long Range", "YU7"]), c("835 km", "range", 835, "km", product=["YU7 Long Range", "YU7"]), c("253,500 yuan", "price", 253500, "CNY", product=["YU7 Long Range", "YU7"]), c("10,000 yuan", "price", -10000, "CNY", product=["YU7 Long Range", "YU7"], role=["change", "level"]))),
    ("2024-01-16", "Tata has opened the order book for the Punch EV. The base model, with 25 kWh on board, is yours for Rs 10.99 lakh; the Long Range adds ten kilowatt-hours and runs 421 km.", of(["Tata Motors", "Tata"],
        c("25 kWh", "battery_capacity", 25, "kWh", product="Punch EV"), c("Rs 10.99 lakh", "price", 1.099e6, "INR", product="Punch EV"), c("ten kilowatt-hours", "battery_capacity", 10, "kWh", role="change", product=["Punch EV Long Range", "Punch EV"]), c("421 km", "range", 421, "km", product=["Punch EV Long Range", "Punch EV"]))),
    ("2023-09-01", "Tesla's facelifted Model 3 can be ordered in China from 259,900 yuan, with first deliveries due in the fourth quarter. The Shanghai factory, which covers 860,000 square metres, made 84,000 cars in August.", of("Tesla",
        c("259,900 yuan", "price", 259900, "CNY", product="Model 3"), ev("fourth quarter", "delivery_start", q(2023, 4), product="Model 3", **ANY), c("860,000 square metres", "area", 860000, "m2"), c("84,000 cars", "production", 84000, V, p=m(2023, 8)))),
    # the maker is named only in the headline
    ("2024-12-19", "Honda prices its first electric scooter for India\n\nThe Activa e: starts at Rs 1.17 lakh and goes 102 km on its two swappable packs of 1.5 kWh each. Bookings open on January 1.", of("Honda",
        c("Rs 1.17 lakh", "price", 117000, "INR", product=["Activa e:", "Activa e"]), c("102 km", "range", 102, "km", product=["Activa e:", "Activa e"]), c("two swappable packs", "other", 2, ["battery", "item"], product=["Activa e:", "Activa e"]), c("1.5 kWh", "battery_capacity", 1.5, "kWh", per=["battery", None], product=["Activa e:", "Activa e"]), ev("January 1", "launch", day("2025-01-01"), product=["Activa e:", "Activa e"], **PA))),
    ("2025-11-05", "Volvo Cars pulls its saloon forward\n\nThe ES90 will reach American showrooms in February. It offers 350 miles and a 106-kWh battery. The maker's October sales, 60,700 cars, were 2 percent down.", of(["Volvo Cars", "Volvo"],
        ev("February", "launch", m(2026, 2), product="ES90", **ANY), c("350 miles", "range", 350, "mile", product="ES90"), c("106-kWh", "battery_capacity", 106, "kWh", product="ES90"), c("60,700 cars", "sales", 60700, V, p=m(2025, 10)), c("2 percent", "sales", -2, PCT, p=m(2025, 10), **CH))),
    ("2021-06-24", "EQB from 7,000 pre-orders to showroom: Mercedes SUV due in Europe by December\n\nThe electric model, 4,684 mm long, draws on 66.5 kWh for its 419 km.", of(["Mercedes-Benz", "Mercedes"],
        c("7,000 pre-orders", "orders", 7000, "order", product="EQB"), ev("December", "launch", (None, "2021-12-31"), product="EQB", **ANY), c("4,684 mm", "length", 4684, "mm", product="EQB"), c("66.5 kWh", "battery_capacity", 66.5, "kWh", product="EQB"), c("419 km", "range", 419, "km", product="EQB"))),
    # many companies, and the nearest is not the right one
    ("2025-10-03", "Leapmotor tops Xpeng and Nio as September deliveries hit 66,700", of("Leapmotor",
        c("66,700", "deliveries", 66700, V, p=m(2025, 9)))),
    ("2024-02-05", "Nio dethroned by Li Auto, whose January count was 31,200, as Shanghai start-up's own falls to 10,100", [
        c("31,200", DS, 31200, V, company="Li Auto", p=m(2024, 1)), c("10,100", DS, 10100, V, company="NIO", p=m(2024, 1))]),
    ("2022-09-27", "A 9.2% holding in Aston Martin, a client of Lucid's drivetrain business, has been bought by Geely for about £46 million. The Gaydon firm's net debt was £1.27 billion in June.", [
        c("9.2%", "stake", 9.2, PCT, company=["Geely", "Aston Martin"]), c("£46 million", "investment", 4.6e7, "GBP", company="Geely"), c("£1.27 billion", "debt", 1.27e9, "GBP", company="Aston Martin", p=m(2022, 6))]),
    ("2023-08-30", "A 400-million-euro order for Iveco's electric city buses was placed with the Turin group by Busitalia, the coach arm of Italian State Railways, which carries 170 million passengers a year.", [
        c("400-million-euro", "orders", 4e8, "EUR", company=["Iveco", "Iveco Group"]), c("170 million passengers", "other", 1.7e8, ["item", "job"], per="year", company=["Busitalia", "Italian State Railways"])]),
    ("2025-04-25", "The record of 442,000 cars that Volkswagen and its Chinese partner FAW set in 2019 in the sedan class was broken last year by BYD, 488,000 of whose Qin models were registered.", [
        c("442,000 cars", RS, 442000, V, company=["FAW-Volkswagen", "Volkswagen"], p=y(2019)), c("488,000", "registrations", 488000, V, company="BYD", product="Qin", p=y(2024))]),
    ("2024-07-26", "Overtaken by Hyundai, which raised its American EV sales by 15% to 23,100 in the second quarter, General Motors nonetheless had its best three months ever, at 21,930. Ford, whose Model e arm lost $1.1 billion, came to 23,960.", [
        *of("Hyundai", c("15%", "sales", 15, PCT, **CH), c("23,100", "sales", 23100, V), p=q(2024, 2)), c("21,930", "sales", 21930, V, company=["General Motors", "GM"], p=q(2024, 2)),
        c("$1.1 billion", ["operating_income", "net_income"], -1.1e9, "USD", company=["Ford Model e", "Model e", "Ford"], p=q(2024, 2)), c("23,960", "sales", 23960, V, company="Ford", p=q(2024, 2))]),
    ("2020-11-18", "Tesla's Gigafactory neighbour Redwood Materials, run by JB Straubel, who left Elon Musk's company in 2019, recycles 20,000 tonnes of scrap a year. Most of it comes from Panasonic, whose 3,200 Nevada workers fill 39 GWh worth of cans for the car maker.", [
        c("20,000 tonnes", ["capacity", "production", "other"], 20000, "tonne", per="year", company="Redwood Materials"), c("3,200 Nevada workers", "headcount", 3200, "job", company="Panasonic"), c("39 GWh", ["production", "capacity", "deliveries"], 39, "GWh", company="Panasonic", per=PAY)]),
    ("2025-02-26", "The truck battery venture of Daimler, Paccar and Cummins, Amplify Cell Technologies, will create 2,000 jobs in Mississippi. Cummins alone, which holds 30%, has written down its electric unit Accelera by $312 million.", [
        c("2,000 jobs", "jobs", 2000, "job", company="Amplify Cell Technologies", **ANY), c("30%", "stake", 30, PCT, company=["Cummins", "Amplify Cell Technologies"]), c("$312 million", ["cost", "other"], 3.12e8, "USD", company=["Cummins", "Accelera"])]),
    ("2023-05-11", "Foxconn says Lordstown, not the Taiwanese contractor, broke their deal: of the $170 million promised it has paid $52.7 million and will pay no more. The Ohio truck maker, its 31 Endurances delivered, has $108 million left.", [
        c("$170 million", "investment", 1.7e8, "USD", company=["Foxconn", "Lordstown Motors", "Lordstown"], status=["plan", "actual"]), c("$52.7 million", ["investment", "funding"], 5.27e7, "USD", company=["Foxconn", "Lordstown Motors", "Lordstown"]), c("31 Endurances", "deliveries", 31, V, company=["Lordstown Motors", "Lordstown"], product="Endurance"), c("$108 million", "cash", 1.08e8, "USD", company=["Lordstown Motors", "Lordstown"])]),
    ("2024-06-03", "VinFast, unlike its Thai host PTT, which will have 7,000 charge points by 2030, builds none in Thailand. It does run 150,000 at home, through V-Green, the firm of its founder.", [
        c("7,000 charge points", "chargers", 7000, "charger", company="PTT", p=by(2030), **ANY), c("150,000", "chargers", 150000, "charger", company=["VinFast", "V-Green"])]),
    ("2025-12-03", "Seres delivered 51,700 AITO cars in November, the Chongqing firm's filing says. Of Huawei's other partners, BAIC managed 4,900 Stelatos and JAC 2,400 Maextros. Huawei's alliance as a whole, HIMA, came to 81,900.", [
        c("51,700 AITO cars", DS, 51700, V, company=["Seres", "AITO"], p=m(2025, 11)), c("4,900 Stelatos", DS, 4900, V, company=["BAIC", "Stelato"], p=m(2025, 11)), c("2,400 Maextros", DS, 2400, V, company=["JAC", "Maextro"], p=m(2025, 11)), c("81,900", DS, 81900, V, company="HIMA", p=m(2025, 11))]),
    ("2022-03-29", "Gogoro, whose backpack-sized batteries power Yamaha's EC-05 and other scooters, counts 450,000 subscribers to its 2,300 swap stations; Yamaha has sold 21,000 EC-05s since 2019.", [
        *of("Gogoro", c("450,000 subscribers", "other", 450000, ["item", "job"]), c("2,300 swap stations", "stations", 2300, "station")), c("21,000 EC-05s", "sales", 21000, V, company="Yamaha", product="EC-05", p=("2019-01-01", "2022-03-29"))]),
    # further pairs of kind and counter-kind
    ("2025-05-14", "Leapmotor International, owned 51% by Stellantis, had 560 European outlets at the end of March. Stellantis, with 6,300 dealers of its own on the continent, wants 150 more for the joint venture this year.", [
        c("51%", "stake", 51, PCT, company=["Stellantis", "Leapmotor International"]), c("560 European outlets", "stores", 560, "store", company="Leapmotor International", p=day("2025-03-31")), c("6,300 dealers", "stores", 6300, "store", company="Stellantis"), c("150 more", "stores", 150, "store", company=["Leapmotor International", "Stellantis"], role=["change", "level"], p=y(2025), **TP)]),
    ("2024-01-12", "Volkswagen Group delivered 771,100 all-electric vehicles in 2023, an increase of 34.7%. The core Volkswagen brand accounted for 394,000, Audi for 178,000 and Porsche for 40,600; Škoda's 81,700 were 52% more than in 2022, the group said.", [
        *of(["Volkswagen Group", "Volkswagen"], c("771,100 all-electric vehicles", "deliveries", 771100, V), c("34.7%", "deliveries", 34.7, PCT, **CH), p=y(2023)),
        c("394,000", "deliveries", 394000, V, company="Volkswagen", p=y(2023), role=PART), c("178,000", "deliveries", 178000, V, company="Audi", p=y(2023), role=PART), c("40,600", "deliveries", 40600, V, company="Porsche", p=y(2023), role=PART), *of(["Škoda", "Skoda"], c("81,700", "deliveries", 81700, V, role=PART), c("52%", "deliveries", 52, PCT, **CH), p=y(2023))]),
    ("2026-02-05", "Hero MotoCorp's net profit advanced 11 per cent to Rs 1,340 crore in the December quarter. Its Vida brand registered 43,800 scooters in the period, and the company holds 34 per cent of Ather, which lost Rs 61 crore.", [
        *of(["Hero MotoCorp", "Hero"], c("11 per cent", "net_income", 11, PCT, **CH), c("Rs 1,340 crore", "net_income", 1.34e10, "INR"), p=q(2025, 4)), c("43,800 scooters", "registrations", 43800, V, company="Vida", p=q(2025, 4)),
        c("34 per cent", "stake", 34, PCT, company=["Hero MotoCorp", "Hero", "Ather Energy", "Ather"]), c("Rs 61 crore", "net_income", -6.1e8, "INR", company=["Ather Energy", "Ather"], p=q(2025, 4))]),
    ("2023-09-19", "Deliveries of the Ioniq 6 in America came to 1,120 in August. Behind it was the Toyota bZ4X with 930, while the Subaru Solterra, its twin from Motomachi, with 780, gained most, up 61% on July.", [
        c("1,120", "deliveries", 1120, V, company=["Hyundai", None], product="Ioniq 6", p=m(2023, 8)), c("930", ["deliveries", "sales"], 930, V, company="Toyota", product="bZ4X", p=m(2023, 8)), *of("Subaru", c("780", ["deliveries", "sales"], 780, V, product="Solterra"), c("61%", ["deliveries", "sales"], 61, PCT, product="Solterra", **CH), p=m(2023, 8))]),
    ("2021-11-23", "The US Department of Energy lent Livent's customer GM nothing, but gave $1.2 billion in all to eleven battery projects, the largest sum of which, $210 million, will go to Albemarle.", [
        c("$1.2 billion", ["funding", "subsidy", "investment"], 1.2e9, "USD", company=None), c("eleven battery projects", "other", 11, "item", company=None), c("$210 million", ["funding", "subsidy"], 2.1e8, "USD", company="Albemarle", **PA)]),
    ("2024-02-21", "Some 6,800 Oceans are affected by an inquiry of the American safety agency NHTSA, which had received 14 complaints about Fisker's brakes. The start-up delivered 4,929 of the SUVs last year, less than half of the 10,142 that Magna built for it.", [
        c("6,800 Oceans", ["other", "recall"], 6800, V, company="Fisker", product="Ocean"), c("14 complaints", "other", 14, "item", company="Fisker", product=["Ocean", None]), c("4,929", "deliveries", 4929, V, company="Fisker", product="Ocean", p=y(2023)), c("half", ["deliveries", "production"], None, PCT, 50, role="share", company="Fisker", product="Ocean", p=y(2023)), c("10,142", "production", 10142, V, company=["Fisker", "Magna"], product="Ocean", p=y(2023))]),
    ("2025-07-16", "Tesla's Mumbai debut: the Model Y is priced at Rs 59.89 lakh, or Rs 67.89 lakh in the Long Range rear-wheel-drive version, of which India takes 70 per cent as duty. Mahindra's XEV 9e, at Rs 21.9 lakh, comes far cheaper; the Maharashtra government waives road tax for both.", [
        *of("Tesla", c("Rs 59.89 lakh", "price", 5.989e6, "INR", product="Model Y"), c("Rs 67.89 lakh", "price", 6.789e6, "INR", product=["Model Y Long Range rear-wheel-drive", "Model Y Long Range", "Model Y Long Range RWD"])), c("70 per cent", "tariff", 70, PCT, company=["Tesla", None], product=[None, "Model Y", "Model Y Long Range"]), c("Rs 21.9 lakh", "price", 2.19e6, "INR", company="Mahindra", product="XEV 9e")]),
    ("2020-12-15", "Hungary hosts them all: SK with 7.5 GWh in Komárom, Samsung SDI with 20 in Göd, and Audi, whose engine plant at Győr employs 12,000. The country's own electric fleet is 15,000 cars.", [
        c("7.5 GWh", "capacity", 7.5, "GWh", per=PAY, company=["SK", "SK Innovation"]), c("20", "capacity", 20, "GWh", per=PAY, company="Samsung SDI"), c("12,000", "headcount", 12000, "job", company="Audi"), c("15,000 cars", ["other", "registrations"], 15000, V)]),
    ("2023-07-04", "SEOUL - LG Energy Solution, SK On and Samsung SDI held a combined 49.3 percent of the market outside China through May, SNE Research said, and of these LG Energy Solution was the biggest on 27.4 percent. CATL installed 27.3 percent there, but 36.3 percent if its home country is counted.", [
        c("49.3 percent", "market_share", 49.3, PCT, p=ytd(2023, 5), **SH), c("27.4 percent", "market_share", 27.4, PCT, company="LG Energy Solution", p=ytd(2023, 5), **SH), c("27.3 percent", ["market_share", "installations"], 27.3, PCT, company="CATL", p=ytd(2023, 5), **SH), c("36.3 percent", ["market_share", "installations"], 36.3, PCT, company="CATL", p=ytd(2023, 5), **SH)]),
    ("2019-06-13", "Morgan Stanley's Adam Jonas thinks that Tesla's worst case is $10 a share and its best $391. Panasonic's stock, which he does not follow, closed at 897 yen on Thursday.", [
        *of("Tesla", c("$10", "share_price", 10, "USD", per="share", **FC), c("$391", "share_price", 391, "USD", per=["share", None], **FC)), c("897 yen", "share_price", 897, "JPY", per=["share", None], company="Panasonic", p=day("2019-06-13"))]),
    ("2025-11-20", "\"We took 11,000 orders in the first weekend,\" Renault's Fabrice Cambolive said of the Twingo, and of Dacia's Spring: \"It sold 39,400 in ten months.\" The group's Romanian arm has 1.9 billion euros of cash.", [
        c("11,000 orders", "orders", 11000, "order", company="Renault", product="Twingo"), c("39,400", "sales", 39400, V, company="Dacia", product="Spring", p=ytd(2025, 10)), c("1.9 billion euros", "cash", 1.9e9, "EUR", company=["Dacia", "Renault"])]),
]
