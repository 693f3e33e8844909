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
    ("2025-09-16", "Turnover at Karsan swelled to 9.6 billion lira in the first half on the back of 287 electric minibuses sold abroad, which account for 71 percent of what the Bursa firm exports.", of("Karsan",
        c("9.6 billion lira", "revenue", 9.6e9, "TRY"), c("287 electric minibuses", ["exports", "sales"], 287, "vehicle"), c("71 percent", "exports", 71, PCT, role="share"), p=h(2025, 1))),
    ("2024-07-19", "Freshly filed: Simple Energy grossed ₹14.5 crore in FY24, River ₹4.3 crore, Matter ₹0.6 crore. Put together they took in less than Ather does in four days.", [
        c("₹14.5 crore", "revenue", 1.45e8, "INR", company="Simple Energy", p=("2023-04-01", "2024-03-31")), c("₹4.3 crore", "revenue", 4.3e7, "INR", company="River", p=("2023-04-01", "2024-03-31")), c("₹0.6 crore", "revenue", 6e6, "INR", company="Matter", p=("2023-04-01", "2024-03-31"))]),
    ("2025-05-14", "Tencent-backed Li Auto took 25.9 billion yuan at the till in Q1, a modest 1.1 percent more, of which car sales contributed 24.7 billion.", of("Li Auto",
        c("25.9 billion yuan", "revenue", 2.59e10, "CNY"), c("1.1 percent", "revenue", 1.1, PCT, **CH), c("24.7 billion", "revenue", 2.47e10, "CNY"), p=q(2025, 1))),
    ("2024-02-15", "Northvolt had hoped for sales of €1.10 billion; its accounts say $128 million, and of that a good part came from services.", of("Northvolt",
        c("€1.10 billion", "revenue", 1.1e9, "EUR", status=["target", "forecast"]), c("$128 million", "revenue", 1.28e8, "USD"))),
    ("2025-04-23", "First-quarter automotive revenue at Tesla plunges by a fifth, to $14 billion", of("Tesla",
        c("a fifth", "revenue", -20, PCT, **CH), c("$14 billion", "revenue", 1.4e10, "USD"), p=q(2025, 1))),
    ("2025-08-06", "BorgWarner's $3.64 billion of second-quarter net sales included $664 million from what it calls eProducts, a 31% leap.", of("BorgWarner",
        c("$3.64 billion", "revenue", 3.64e9, "USD"), c("$664 million", "revenue", 6.64e8, "USD"), c("31%", "revenue", 31, PCT, **CH), p=q(2025, 2))),
    ("2023-10-12", "Sunwoda's EV-battery arm is meant to bring in 20 billion yuan in 2025, up from 12.7 billion last year, and to be listed by then.", of("Sunwoda",
        c("20 billion yuan", "revenue", 2e10, "CNY", p=y(2025), status=["target", "forecast"]), c("12.7 billion", "revenue", 1.27e10, "CNY", p=y(2022)))),
    ("2025-10-24", "\"We book about $11 per charger per day,\" EVgo's finance chief said. With 4,590 stalls that made $92.3 million for the quarter, 37% more than last year; charging alone: $55.8 million.", of("EVgo",
        c("$11", "revenue", 11, "USD", per=["charger", "day"]), c("4,590 stalls", "chargers", 4590, "charger"), c("$92.3 million", "revenue", 9.23e7, "USD", p=q(2025, 3)), c("37%", "revenue", 37, PCT, p=q(2025, 3), **CH), c("$55.8 million", "revenue", 5.58e7, "USD", p=q(2025, 3)))),
    ("2024-11-05", "Battery Smart's operating revenue jumped 3.1X to Rs 164 crore in FY24, its loss 2.3X to Rs 140 crore.", of("Battery Smart",
        c("3.1X", "revenue", 210, PCT, **CH), c("Rs 164 crore", "revenue", 1.64e9, "INR"), c("2.3X", "net_income", 130, PCT, **CH), c("Rs 140 crore", "net_income", -1.4e9, "INR"), p=("2023-04-01", "2024-03-31"))),
    ("2025-02-19", "Group sales of Umicore's battery materials fell short of €400 million (2024: €377m; 2023: €597m).", of("Umicore",
        c("€400 million", "revenue", None, "EUR", 4e8, p=y(2024)), c("€377m", "revenue", 3.77e8, "EUR", p=y(2024)), c("€597m", "revenue", 5.97e8, "EUR", p=y(2023)))),
    ("2026-01-09", "Pony.ai forecasts that its fare-charging revenue will grow sevenfold this year with a fleet of 3,000 robotaxis; last quarter fares brought it $6.7 million.", of("Pony.ai",
        c("sevenfold", "revenue", 600, PCT, role="change", p=y(2026), **TF), c("3,000 robotaxis", "other", 3000, "vehicle", p=y(2026), status=["target", "plan", "forecast"]), c("$6.7 million", "revenue", 6.7e6, "USD", p=q(2025, 4)))),
    ("2022-08-26", "The Nanjing plant, said the receiver, never billed a single yuan. Bordrin still has 37 patents.", of("Bordrin",
        c("37 patents", "other", 37, "item"))),
    ("2025-07-30", "LGES billed 5.57 trillion won, 9.7 percent less than a year earlier.", of(["LGES", "LG Energy Solution"],
        c("5.57 trillion won", "revenue", 5.57e12, "KRW"), c("9.7 percent", "revenue", -9.7, PCT, **CH), p=q(2025, 2))),
    ("2025-03-05", "Revenue guidance for 2025, in the order of bravado: Slate none, Lucid none, Rivian none, Xos $50.2 million to $65.8 million.", of("Xos",
        c("$50.2 million to $65.8 million", "revenue", 5.02e7, "USD", 6.58e7, p=y(2025), **TF))),
    ("2024-08-08", "Siemens and ChargePoint both sold less in the three months: the former's eMobility unit turned over €110 million (−22%), the latter $108.5 million (−28%).", of("Siemens",
        c("€110 million", "revenue", 1.1e8, "EUR"), c("−22%", "revenue", -22, PCT, **CH), c("$108.5 million", "revenue", 1.085e8, "USD", company="ChargePoint"), c("−28%", "revenue", -28, PCT, company="ChargePoint", **CH))),
    ("2025-06-04", "More than Rs 1 lakh crore: that, Tata Motors says, is what its EV and PV arms should turn over by FY30, with EVs good for 30 per cent of volume.", of("Tata Motors",
        c("Rs 1 lakh crore", "revenue", 1e12, "INR", None, p=(None, "2030-03-31"), **TF), c("30 per cent", ["sales", "penetration"], 30, PCT, role=["share", "level"], p=(None, "2030-03-31"), **TF))),
    ("2025-08-27", "BYD's overseas receipts came to 135.4 billion yuan in six months, up by half, and make up 36.5% of the whole, 371.3 billion.", of("BYD",
        c("135.4 billion yuan", "revenue", 1.354e11, "CNY"), c("half", "revenue", 50, PCT, **CH), c("36.5%", "revenue", 36.5, PCT, role="share"), c("371.3 billion", "revenue", 3.713e11, "CNY"), p=h(2025, 1))),
    ("2024-12-09", "India's e-three-wheeler trade, worth Rs 13,800 crore a year, will be worth Rs 32,000 crore by 2030, RedSeer projects.", [
        c("Rs 13,800 crore", ["revenue", "valuation", "sales"], 1.38e11, "INR", per="year"), c("Rs 32,000 crore", ["revenue", "valuation", "sales"], 3.2e11, "INR", per=["year", None], p=by(2030), **FC)]),
    ("2025-11-03", "Software and services at the VW joint venture gave Rivian $416 million in third-quarter revenue, 324% more; vehicles gave it $1.14 billion.", of("Rivian",
        c("$416 million", "revenue", 4.16e8, "USD", p=q(2025, 3)), c("324%", "revenue", 324, PCT, p=q(2025, 3), **CH), c("$1.14 billion", "revenue", 1.14e9, "USD", p=q(2025, 3)))),
    ("2024-03-26", "Revenue per car? BYD's sank to 159,000 yuan from 168,000.", of("BYD",
        c("159,000 yuan", "revenue", 159000, "CNY", per="vehicle"), c("168,000", "revenue", 168000, "CNY", per="vehicle"))),
    ("2025-05-19", "From April to March Greaves Electric Mobility clocked a topline of ₹681 crore as against ₹612 crore, selling 40,500 Amperes and 15,000 three-wheelers.", of("Greaves Electric Mobility",
        c("₹681 crore", "revenue", 6.81e9, "INR"), c("₹612 crore", "revenue", 6.12e9, "INR", p=("2023-04-01", "2024-03-31")), c("40,500 Amperes", "sales", 40500, "vehicle", company=["Greaves Electric Mobility", "Ampere"]), c("15,000 three-wheelers", "sales", 15000, "vehicle"), p=("2024-04-01", "2025-03-31"))),
    ("2023-02-01", "Renault's and Nissan's Ampere, the carve-out, ought to turn over more than €10 billion by 2025 and €25 billion by 2031, said Luca de Meo, 55.", of("Ampere",
        c("€10 billion", "revenue", 1e10, "EUR", None, p=by(2025), **TF), c("€25 billion", "revenue", 2.5e10, "EUR", p=by(2031), **TF))),
    ("2025-10-30", "Consensus for Seres' third quarter is 47 bln yuan in revenue and 2.6 bln in net profit; what came out was 48.1 and 2.4.", of("Seres",
        c("47 bln yuan", "revenue", 4.7e10, "CNY", **FC), c("2.6 bln", "net_income", 2.6e9, "CNY", **FC), c("48.1", "revenue", 4.81e10, "CNY"), c("2.4", "net_income", 2.4e9, "CNY"), p=q(2025, 3))),
    ("2025-08-14", "Foxconn's second-quarter EV revenue remains under 1% of group sales of NT$1.797 trillion.", of("Foxconn",
        c("1%", "revenue", None, PCT, 1, role="share", p=q(2025, 2)), c("NT$1.797 trillion", "revenue", 1.797e12, "TWD", p=q(2025, 2)))),
    # cash
    ("2025-08-05", "Lucid had $4.86 billion of liquidity at the end of June, and that, it says, is enough runway into the second half of 2026; first there is a net loss of $790 million to digest.", of("Lucid",
        c("$4.86 billion", "cash", 4.86e9, "USD", p=day("2025-06-30")), c("$790 million", "net_income", -7.9e8, "USD", p=q(2025, 2)))),
    ("2023-05-12", "Cash pile at Faraday Future shrinks to $39.8 mln", of("Faraday Future",
        c("$39.8 mln", "cash", 3.98e7, "USD"))),
    ("2022-11-09", "Arrival is down to its last $330 million; it burnt 78 million of it between July and September and reckons it cannot build vans in volume in Bicester before 2024.", of("Arrival",
        c("$330 million", "cash", 3.3e8, "USD", p=(None, None)), c("78 million", "cash_flow", -7.8e7, "USD", p=q(2022, 3)), c("2024", "production_start", None, "date", p=("2024-01-01", None), status=["plan", "forecast"]))),
    ("2025-05-21", "XPeng's war chest (cash, deposits and short-term investments) stood at RMB45.3 billion on March 31, up RMB3.3 billion on the quarter; Leapmotor's, at the same date, at RMB21.4 billion.", of("XPeng",
        c("RMB45.3 billion", "cash", 4.53e10, "CNY", p=day("2025-03-31")), c("RMB3.3 billion", "cash", 3.3e9, "CNY", p=day("2025-03-31"), **CH), c("RMB21.4 billion", "cash", 2.14e10, "CNY", company="Leapmotor", p=day("2025-03-31")))),
    ("2024-06-18", "In the till when Fisker went to court: $54 million unrestricted, $22.6 million restricted. Against it stood some 4,700 unsold Oceans.", of("Fisker",
        c("$54 million", "cash", 5.4e7, "USD"), c("$22.6 million", "cash", 2.26e7, "USD"), c("4,700 unsold Oceans", "inventory", 4700, "vehicle", product="Ocean"))),
    ("2025-11-14", "Ola Electric closed September with gross cash of ₹1,640 crore and ₹1,100 crore of borrowings.", of("Ola Electric",
        c("₹1,640 crore", "cash", 1.64e10, "INR"), c("₹1,100 crore", "debt", 1.1e10, "INR"), p=day("2025-09-30"))),
    ("2024-02-15", "The Shanghai start-up's account had 2.3 million yuan in it on Monday, wages due on Thursday came to 9 million, and suppliers want 640 million. So much for HiPhi.", of("HiPhi",
        c("2.3 million yuan", "cash", 2.3e6, "CNY", p=day("2024-02-12")), c("9 million", ["opex", "cost"], 9e6, "CNY"), c("640 million", "debt", 6.4e8, "CNY"))),
    ("2025-07-29", "With $7.51 billion in cash, equivalents and short-term paper, and $1 billion from Volkswagen due on top, Rivian thinks it can reach R2 production without a rights issue.", of("Rivian",
        c("$7.51 billion", "cash", 7.51e9, "USD"), c("$1 billion", ["funding", "investment"], 1e9, "USD", status=["plan", "forecast"]))),
    ("2023-11-07", "Where is the money? Hyzon: $137.8 million left on 30 September. Lightning eMotors: $4.3 million, and a default notice.", [
        c("$137.8 million", "cash", 1.378e8, "USD", company="Hyzon", p=day("2023-09-30")), c("$4.3 million", "cash", 4.3e6, "USD", company="Lightning eMotors", p=day("2023-09-30"))]),
    ("2025-03-31", "At the year's end Gogoro held US$117.1 million, 56.8 million less than twelve months before, and owed its banks US$427 million.", of("Gogoro",
        c("US$117.1 million", "cash", 1.171e8, "USD"), c("56.8 million", "cash", -5.68e7, "USD", **CH), c("US$427 million", "debt", 4.27e8, "USD"), p=day("2024-12-31"))),
    ("2024-10-31", "QuantumScape's liquidity, $841 million at quarter's end, is to last into 2028, thus 18 months longer than once thought.", of("QuantumScape",
        c("$841 million", "cash", 8.41e8, "USD", p=day("2024-09-30")), c("18 months", ["duration", "other"], 18, "month", **CH))),
    ("2021-05-25", "Lordstown now expects to finish the year with $50 million to $75 million of cash instead of at least $200 million, and to make at best 1,000 pickups rather than 2,200.", of("Lordstown",
        c("$50 million to $75 million", "cash", 5e7, "USD", 7.5e7, p=day("2021-12-31"), **TF), c("$200 million", "cash", 2e8, "USD", None, p=day("2021-12-31"), superseded=True, **TF), c("1,000 pickups", "production", None, "vehicle", 1000, p=y(2021), **TF), c("2,200", "production", 2200, "vehicle", p=y(2021), superseded=True, **TF))),
    ("2025-06-05", "Ebusco's coffers: €8.6 million, half of it pledged", of("Ebusco",
        c("€8.6 million", "cash", 8.6e6, "EUR"), c("half", "cash", 50, PCT, role="share"))),
    ("2026-03-04", "Windrose keeps about $40 million in the bank, founder Wen Han says; its trucks cost €250,000 in Belgium and $300,000 in America.", of("Windrose",
        c("$40 million", "cash", 4e7, "USD"), c("€250,000", "price", 250000, "EUR"), c("$300,000", "price", 300000, "USD"))),
    ("2025-02-13", "Neither cash nor credit: Canoo's trustee found 17 vans, a lease and a CEO, 54, who claims he is owed rent.", of("Canoo",
        c("17 vans", ["inventory", "other"], 17, "vehicle"))),
    # cash flow
    ("2025-04-24", "Hyundai-backed Rimac Technology burned €14 million a month in 2024, and free cash flow will only turn positive in 2027.", of("Rimac Technology",
        c("€14 million", "cash_flow", -1.4e7, "EUR", per="month", p=y(2024)))),
    ("2025-08-07", "Free cash outflow at Polestar amounted to $170 million in the half year. The comparable figure for 2024: $531 million.", of("Polestar",
        c("$170 million", "cash_flow", -1.7e8, "USD", p=h(2025, 1)), c("$531 million", "cash_flow", -5.31e8, "USD", p=h(2024, 1)))),
    ("2024-03-19", "XPeng generated RMB 956 million from operations last year, having consumed RMB 8.2 billion in 2022; its inventories fell by a fifth.", of("XPeng",
        c("RMB 956 million", "cash_flow", 9.56e8, "CNY", p=y(2023)), c("RMB 8.2 billion", "cash_flow", -8.2e9, "CNY", p=y(2022)), c("a fifth", "inventory", -20, PCT, p=y(2023), **CH))),
    ("2025-10-23", "Tesla's free cash flow of nearly $4 billion, a record, owed much to buyers rushing for the $7,500 credit before it lapsed on Sept. 30; 497,099 cars were handed over.", of("Tesla",
        c("$4 billion", "cash_flow", 4e9, "USD", p=q(2025, 3)), c("$7,500", "subsidy", 7500, "USD", per=["vehicle", None]), c("497,099 cars", "deliveries", 497099, "vehicle", p=q(2025, 3)))) ,
    ("2024-08-29", "Li Auto's operating cash flow: −429.4 million yuan in Q2, −3.3 billion in Q1, +8.1 billion in Q2 2023.", of("Li Auto",
        c("−429.4 million yuan", "cash_flow", -4.294e8, "CNY", p=q(2024, 2)), c("−3.3 billion", "cash_flow", -3.3e9, "CNY", p=q(2024, 1)), c("+8.1 billion", "cash_flow", 8.1e9, "CNY", p=q(2023, 2)))),
    ("2025-05-29", "Ola Electric says auto operations came within Rs 96 crore of being cash-neutral in the March quarter.", of("Ola Electric",
        c("Rs 96 crore", "cash_flow", -9.6e8, "INR", p=q(2025, 1)))),
    ("2023-08-07", "Getting rid of Romeo saves Nikola $8 million a month in cash burn, which was running at $50 million.", of("Nikola",
        c("$8 million", "cash_flow", 8e6, "USD", per="month", **CH), c("$50 million", "cash_flow", -5e7, "USD", per="month"))),
    ("2025-07-31", "Volkswagen expects automotive net cash flow of €1 billion to €3 billion this year (previously €2 billion to €5 billion); in the half it was minus €1.4 billion.", of("Volkswagen",
        c("€1 billion to €3 billion", "cash_flow", 1e9, "EUR", 3e9, p=y(2025), **TF), c("€2 billion to €5 billion", "cash_flow", 2e9, "EUR", 5e9, p=y(2025), superseded=True, **TF), c("minus €1.4 billion", "cash_flow", -1.4e9, "EUR", p=h(2025, 1)))),
    ("2024-05-08", "VinFast gobbled up 20.3 trillion dong before financing in the quarter; its chairman has pledged another $1 billion out of his own pocket.", of("VinFast",
        c("20.3 trillion dong", "cash_flow", -2.03e13, "VND", p=q(2024, 1)), c("$1 billion", ["funding", "investment"], 1e9, "USD", company=["VinFast", None], **PL))),
    ("2025-02-26", "Stellantis: industrial free cash flow −€6.0bn in 2024, seen positive in 2025", of("Stellantis",
        c("−€6.0bn", "cash_flow", -6e9, "EUR", p=y(2024)))),
    ("2022-02-18", "By 2024, Aptera promised in the regulation A circular, every month would bring in $9 million more than it ate; 22,000 people had reserved one for $100.", of("Aptera",
        c("$9 million", "cash_flow", 9e6, "USD", per="month", p=by(2024), **TF), c("22,000 people", "orders", 22000, ["order", "job"]), c("$100", ["price", "other"], 100, "USD"))),
    ("2025-08-26", "CATL's operating activities yielded 58.7 billion yuan net in the half, 31% more than a year ago, to go with a profit of 30.5 billion.", of("CATL",
        c("58.7 billion yuan", "cash_flow", 5.87e10, "CNY"), c("31%", "cash_flow", 31, PCT, **CH), c("30.5 billion", "net_income", 3.05e10, "CNY"), p=h(2025, 1))),
    ("2024-09-17", "Cut capex by a third and stop hiring, says the memo, or the free cash flow of minus SEK 13.1 billion recorded in 2023 will recur at Volvo Cars.", of("Volvo Cars",
        c("a third", "capex", -100 / 3, PCT, role="change", status=["plan", "target"]), c("minus SEK 13.1 billion", "cash_flow", -1.31e10, "SEK", p=y(2023)))),
    ("2025-11-12", "Fast growth eats money: River consumed ₹146 crore from operations in FY25 on revenue of ₹108 crore.", of("River",
        c("₹146 crore", "cash_flow", -1.46e9, "INR"), c("₹108 crore", "revenue", 1.08e9, "INR"), p=("2024-04-01", "2025-03-31"))),
    ("2025-03-13", "Chargers throw off cash at last: InstaVolt made £6.2 million from operations, before £41 million of building.", of("InstaVolt",
        c("£6.2 million", "cash_flow", 6.2e6, "GBP"), c("£41 million", "capex", 4.1e7, "GBP"))),
]
