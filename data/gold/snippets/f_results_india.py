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
    ("2025-07-14", "Ola Electric Q1: revenue halves to Rs 828 crore, gross margin at 25.6%, auto EBITDA margin at -11.6%", of("Ola Electric",
        c("halves", "revenue", -50, PCT, **CH), c("Rs 828 crore", "revenue", 8.28e9, "INR"), c("25.6%", "gross_margin", 25.6, PCT), c("-11.6%", ["margin", "ebitda"], -11.6, PCT), p=q(2025, 2))),
    ("2025-07-14", "The company has kept its FY26 guidance of 3.25-3.75 lakh vehicles and Rs 4,200-4,700 crore in sales, said Ola Electric, whose scrip zoomed 18 per cent to Rs 47 on the news.", of("Ola Electric",
        c("3.25-3.75 lakh vehicles", ["sales", "deliveries"], 325000, "vehicle", 375000, p=("2025-04-01", "2026-03-31"), **TF), c("Rs 4,200-4,700 crore", "revenue", 4.2e10, "INR", 4.7e10, p=("2025-04-01", "2026-03-31"), **TF), c("18 per cent", "share_price", 18, PCT, p=day("2025-07-14"), **CH), c("Rs 47", "share_price", 47, "INR", per=["share", None], p=day("2025-07-14")))),
    ("2024-05-10", "Tata Motors EV arm TPEM turned EBITDA-positive in the fourth quarter at 1.1 per cent, and hopes for PLI money of Rs 500 crore on top in the current fiscal.", of(["TPEM", "Tata Passenger Electric Mobility"],
        c("1.1 per cent", ["margin", "ebitda"], 1.1, PCT, p=q(2024, 1)), c("Rs 500 crore", "subsidy", 5e9, "INR", p=("2024-04-01", "2025-03-31"), status=["forecast", "target"]))),
    ("2025-02-04", "Finance cost at Gensol Engineering rose to Rs 64 crore in the December quarter from Rs 41 crore, as long-term borrowings touched Rs 1,146 crore; PAT was flat at Rs 18 crore.", of("Gensol Engineering",
        c("Rs 64 crore", "cost", 6.4e8, "INR", p=q(2024, 4)), c("Rs 41 crore", "cost", 4.1e8, "INR", p=q(2023, 4)), c("Rs 1,146 crore", "debt", 1.146e10, "INR"), c("Rs 18 crore", "net_income", 1.8e8, "INR", p=q(2024, 4)))),
    ("2023-08-11", "Amara Raja's lithium foray will suck in Rs 1,500 crore in the first three years. Its lead-acid trade, meanwhile, generates free cash of about Rs 400 crore annually.", of("Amara Raja",
        c("Rs 1,500 crore", ["investment", "capex"], 1.5e10, "INR", **PL), c("Rs 400 crore", "cash_flow", 4e9, "INR", per="year"))),
    ("2025-11-11", "Bajaj Auto said e-two-wheelers and e-autos now make up 17% of what it earns at home, the Chetak having delivered a double-digit EBITDA margin for the first time in Q2 FY26.", of("Bajaj Auto",
        c("17%", "revenue", 17, PCT, role="share"))),
    ("2024-09-06", "ICRA expects carmakers and their suppliers to lavish Rs 25,000 crore on EV parts over the next three to four years, of which batteries alone claim 45-50 per cent.", [
        c("Rs 25,000 crore", ["investment", "capex"], 2.5e11, "INR", **FC), c("45-50 per cent", ["investment", "capex"], 45, PCT, 50, role="share", **FC)]),
    ("2025-05-16", "Hindustan Zinc? No, Himadri: ₹1,125 crore in all for 40,000 tonnes of LFP cathode by FY27, half of it borrowed.", of("Himadri",
        c("₹1,125 crore", "investment", 1.125e10, "INR", p=(None, "2027-03-31"), **PL), c("40,000 tonnes", "capacity", 40000, "tonne", per=["year", None], p=(None, "2027-03-31"), **PL), c("half", ["debt", "investment", "funding"], 50, PCT, role="share", p=(None, "2027-03-31"), **PL))),
    ("2025-01-30", "PMI Electro Mobility has mobilised $250 million from Asian banks for 1,500 buses in Bihar, the promoters diluting 7 per cent at Rs 3,200 crore pre-money.", of("PMI Electro Mobility",
        c("$250 million", ["funding", "debt"], 2.5e8, "USD"), c("1,500 buses", ["orders", "other"], 1500, "vehicle", status=["plan", "actual"]), c("7 per cent", "stake", 7, PCT), c("Rs 3,200 crore", "valuation", 3.2e10, "INR"))),
    ("2024-10-16", "Fund-raise alert! Ultraviolette: $30 mn, TDK Ventures leading", of("Ultraviolette", c("$30 mn", "funding", 3e7, "USD"))),
    ("2025-09-04", "GST on small petrol cars is down to 18% from 28%; on EVs it stays at 5%. Mahindra shares gained 5.9% and Ola's lost 7.1% by Thursday's close.", [
        c("18%", "tariff", 18, PCT), c("28%", "tariff", 28, PCT), c("5%", "tariff", 5, PCT), c("5.9%", "share_price", 5.9, PCT, company="Mahindra", p=day("2025-09-04"), **CH), c("7.1%", "share_price", -7.1, PCT, company=["Ola", "Ola Electric"], p=day("2025-09-04"), **CH)]),
    ("2022-12-07", "Hero Electric owes the exchequer ₹133 crore in disputed FAME subsidy and its vendors, they claim, ₹220 crore more.", of("Hero Electric",
        c("₹133 crore", ["debt", "cost", "subsidy"], 1.33e9, "INR"), c("₹220 crore", "debt", 2.2e9, "INR"))),
    ("2026-01-30", "Standalone net up 7% at Rs 1,349 crore, TVS says; Rs 1,240 crore of EV income, a third up, helped.", [
        c("7%", "net_income", 7, PCT, company=["TVS", "TVS Motor"], **CH), c("Rs 1,349 crore", "net_income", 1.349e10, "INR", company=["TVS", "TVS Motor"]), c("Rs 1,240 crore", "revenue", 1.24e10, "INR", company=["TVS", "TVS Motor"]), c("a third", "revenue", 100 / 3, PCT, company=["TVS", "TVS Motor"], **CH)]),
    ("2025-06-20", "Matter has burnt Rs 330 crore since 2019 and sold, by VAHAN's count, 1,071 motorcycles: Rs 31 lakh a bike.", of("Matter",
        c("Rs 330 crore", "cash_flow", -3.3e9, "INR", p=("2019-01-01", "2025-06-20")), c("1,071 motorcycles", ["sales", "registrations"], 1071, "vehicle", p=(None, None)), c("Rs 31 lakh", ["cash_flow", "cost"], -3.1e6, "INR", per="vehicle"))),
    ("2025-08-07", "At 52 weeks' high of ₹1,870 apiece Uno Minda trades at 73 times trailing earnings; its EV-parts orders peak at ₹3,450 crore a year.", of("Uno Minda",
        c("₹1,870", "share_price", 1870, "INR", per="share"), c("73 times", ["valuation", "share_price"], 73, "times"), c("₹3,450 crore", ["orders", "revenue"], 3.45e10, "INR", per="year"))),
    ("2024-12-20", "Each Zypp rider pays Rs 165 a day. With 21,000 scooters on the road this makes revenue of over Rs 10 crore a month, the Gurugram firm claims.", of("Zypp",
        c("Rs 165", "price", 165, "INR", per="day"), c("21,000 scooters", "other", 21000, "vehicle"), c("Rs 10 crore", "revenue", 1e8, "INR", None, per="month"))),
    ("2023-05-03", "The profit pool is elsewhere, quips the veteran of 41 years: \"In three-wheelers you live off spare parts.\"", []),
    ("2025-10-31", "Maruti's e-Vitara costs more to make than it brings in, chairman R C Bhargava admitted; the Hansalpur lines took Rs 2,100 crore, and a further Rs 1,250 crore is for TDSG's electrodes.", [
        c("Rs 2,100 crore", ["investment", "capex", "cost"], 2.1e10, "INR", company=["Maruti", "Maruti Suzuki"]), c("Rs 1,250 crore", ["investment", "capex"], 1.25e10, "INR", company=["TDSG", "Maruti", "Maruti Suzuki"], **PL)]),
    ("2025-03-26", "Shares of Servotech closed 4.99% up, frozen at the upper circuit of ₹137.8, after HPCL asked for 1,500 chargers worth ₹120 crore.", of("Servotech",
        c("4.99%", "share_price", 4.99, PCT, p=day("2025-03-26"), **CH), c("₹137.8", "share_price", 137.8, "INR", per=["share", None], p=day("2025-03-26")), c("1,500 chargers", "orders", 1500, "charger"), c("₹120 crore", "orders", 1.2e9, "INR"))),
    ("2024-06-12", "BGauss raised the first tranche, Rs 100 crore, of a planned Rs 600 crore; the RR Global group retains 67 per cent.", of("BGauss",
        c("Rs 100 crore", "funding", 1e9, "INR"), c("Rs 600 crore", "funding", 6e9, "INR", **PL), c("67 per cent", "stake", 67, PCT, company=["RR Global", "BGauss"]))),
    ("2025-05-02", "EKA's chairman put his bus maker's FY25 turnover at ₹350 crore, and FY26's at ₹1,200 crore, by when 8 per cent should be left as EBITDA.", of("EKA",
        c("₹350 crore", "revenue", 3.5e9, "INR", p=("2024-04-01", "2025-03-31")), c("₹1,200 crore", "revenue", 1.2e10, "INR", p=("2025-04-01", "2026-03-31"), **TF), c("8 per cent", ["margin", "ebitda"], 8, PCT, role=["level", "share"], p=("2025-04-01", "2026-03-31"), **TF))),
    ("2025-11-06", "An outflow of ₹118 crore: that's all the cash River used up this half, against ₹161 crore the half before.", of("River",
        c("₹118 crore", "cash_flow", -1.18e9, "INR", p=("2025-04-01", "2025-09-30")), c("₹161 crore", "cash_flow", -1.61e9, "INR", p=("2024-10-01", "2025-03-31")))),
    ("2022-04-28", "For every Rs 1 spent on scooters burnt in Pune, two went on PR, the wags say.", []),
    ("2025-02-18", "Reliance New Energy is mulling whether to cough up the ₹125 crore penalty for missing its 5 GWh Jamnagar milestone, or to appeal; Rajesh Exports owes as much.", of("Reliance New Energy",
        c("₹125 crore", "cost", 1.25e9, "INR"), c("5 GWh", "capacity", 5, "GWh", per=["year", None], status=["target", "plan"]))),
    ("2025-06-03", "Margins: the bright spot. Olectra's EBITDA margin expanded by 210 bps to 14.6 per cent in FY25, PAT rose 81% to Rs 139 crore.", of("Olectra",
        c("210 bps", "margin", 2.1, PP, **CH), c("14.6 per cent", "margin", 14.6, PCT), c("81%", "net_income", 81, PCT, **CH), c("Rs 139 crore", "net_income", 1.39e9, "INR"), p=("2024-04-01", "2025-03-31"))),
    ("2024-01-25", "Tata AutoComp's consolidated sales crossed Rs 14,000 crore last fiscal; its Gotion venture, a battery-pack maker, chipped in Rs 2,600 crore and broke even.", of("Tata AutoComp",
        c("Rs 14,000 crore", "revenue", 1.4e11, "INR", None, p=("2022-04-01", "2023-03-31")), c("Rs 2,600 crore", "revenue", 2.6e10, "INR", p=("2022-04-01", "2023-03-31")))),
    ("2025-08-29", "Few Indian EV start-ups founded since 2018 have ever made a profit, Tracxn notes; they have together raised $4.9 billion.", [
        c("$4.9 billion", "funding", 4.9e9, "USD")]),
    ("2025-12-11", "Log9's liabilities: Rs 118 crore. Its assets at book: Rs 41 crore. Bids received: two, the higher one Rs 16 crore.", of("Log9",
        c("Rs 118 crore", "debt", 1.18e9, "INR"), c("Rs 41 crore", ["other", "valuation"], 4.1e8, "INR"), c("two", "other", 2, "item"), c("Rs 16 crore", ["price", "valuation", "investment"], 1.6e8, "INR"))),
    ("2025-07-09", "Reuters: Tesla's Mumbai lease runs to Rs 35 lakh a month, or $446,000 a year in its first twelve months, rising 5% annually.", of("Tesla",
        c("Rs 35 lakh", ["cost", "opex"], 3.5e6, "INR", per="month"), c("$446,000", ["cost", "opex"], 446000, "USD", per="year"), c("5%", ["cost", "opex"], 5, PCT, per=["year", None], role="change", status=["plan", "actual"]))),
    ("2024-08-02", "Ola Electric IPO: anchor book of ₹2,763 crore, floor price ₹72, OFS 8.49 crore shares", of("Ola Electric",
        c("₹2,763 crore", "funding", 2.763e10, "INR"), c("₹72", "share_price", 72, "INR", per=["share", None]), c("8.49 crore shares", "other", 8.49e7, "share"))),
    ("2024-08-05", "Ola will use Rs 1,600 crore of the issue proceeds for research, Rs 1,227 crore for the Krishnagiri cell factory and Rs 800 crore to pay back loans.", of("Ola",
        c("Rs 1,600 crore", ["rnd", "investment"], 1.6e10, "INR", **PL), c("Rs 1,227 crore", ["investment", "capex"], 1.227e10, "INR", **PL), c("Rs 800 crore", "debt", 8e9, "INR", **PL))),
    ("2025-10-10", "Exide Energy gets another ₹80 crore from its parent, taking what has been infused so far to ₹3,947.23 crore.", of("Exide Energy",
        c("₹80 crore", ["investment", "funding"], 8e8, "INR"), c("₹3,947.23 crore", ["investment", "funding"], 3.94723e10, "INR", p=(None, "2025-10-10")))),
    ("2025-01-08", "Kinetic Green, valued at Rs 1,200 crore when Greater Pacific gave it $25 million in 2024, keeps its revenue goal of Rs 10,000 crore for 2030.", of("Kinetic Green",
        c("Rs 1,200 crore", "valuation", 1.2e10, "INR", p=y(2024)), c("$25 million", "funding", 2.5e7, "USD", p=y(2024)), c("Rs 10,000 crore", "revenue", 1e11, "INR", p=y(2030), status="target"))),
    ("2026-02-24", "The e-truck bridging loan costs 14.5 per cent; diesel buyers pay 9.5, says the managing director of Blue Energy Motors, so his monthly instalment of ₹2.9 lakh eats the savings.", [
        c("14.5 per cent", ["cost", "other"], 14.5, PCT, company=["Blue Energy Motors", None]), c("9.5", ["cost", "other"], 9.5, PCT), c("₹2.9 lakh", ["cost", "price"], 290000, "INR", per=["month", None], company=["Blue Energy Motors", None])]),
    ("2025-04-25", "M&M's new Chakan hall, a fresh 2 lakh units, is part of the Rs 12,000 crore that the group puts into its electric arm, MEAL, by FY27.", [
        c("2 lakh units", "capacity", 200000, "vehicle", per=["year", None], company=["M&M", "Mahindra"], status=["plan", "actual"]), c("Rs 12,000 crore", "investment", 1.2e11, "INR", company=["M&M", "Mahindra"], p=(None, "2027-03-31"), **PL)]),
    ("2025-09-19", "Vayve's Eva makes ₹11,000 on ₹3.25 lakh, claims Nilesh Bajaj, who needs 900 cars a month to get there and sells 140.", of("Vayve",
        c("₹11,000", ["gross_profit", "margin", "net_income", "operating_income"], 11000, "INR", product="Eva", per=["vehicle", None], status=["forecast", "actual", "target"]), c("₹3.25 lakh", "price", 325000, "INR", product="Eva"), c("900 cars", "sales", 900, "vehicle", per="month", product=["Eva", None], status=["target", "forecast"]), c("140", "sales", 140, "vehicle", per=["month", None], product=["Eva", None]))),
    ("2025-02-10", "Switch India posted a loss of Rs 62 crore in April-December, after one of Rs 128 crore a year ago, on an order backlog of 1,800 buses.", of("Switch India",
        c("Rs 62 crore", "net_income", -6.2e8, "INR", p=("2024-04-01", "2024-12-31")), c("Rs 128 crore", "net_income", -1.28e9, "INR", p=("2023-04-01", "2023-12-31")), c("1,800 buses", "orders", 1800, "vehicle"))),
]
