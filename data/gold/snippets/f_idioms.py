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
    ("2025-08-12", "The bottom line bled crimson: minus RM 41 million at Proton's e.MAS arm.", of("Proton", c("minus RM 41 million", "net_income", -4.1e7, "MYR"))),
    ("2024-05-09", "Arrival's ex-workers share £1.9 million; its secured lender gets £20 million of the £27 million it is owed.", of("Arrival",
        c("£1.9 million", ["cost", "debt"], 1.9e6, "GBP"), c("£20 million", "debt", 2e7, "GBP"), c("£27 million", "debt", 2.7e7, "GBP"))),
    ("2025-10-21", "NIU cleared the hurdle into profitability with RMB 5.9 million, its top line having vaulted 33.1% to RMB 1.26 billion in the second quarter.", of("NIU",
        c("RMB 5.9 million", "net_income", 5.9e6, "CNY"), c("33.1%", "revenue", 33.1, PCT, **CH), c("RMB 1.26 billion", "revenue", 1.26e9, "CNY"), p=q(2025, 2))),
    ("2023-02-22", "A whisker short of 8 percent: thus Li Auto's automotive operating margin, if one believes its chief, by 2024's end; gross, it has 20.2% today.", of("Li Auto",
        c("8 percent", "margin", 8, PCT, p=day("2024-12-31"), **TF), c("20.2%", "gross_margin", 20.2, PCT))),
    ("2025-07-29", "Two thirds of the €1.1 billion that ACC got in loans has gone; breakeven recedes to 2028.", of("ACC",
        c("Two thirds", ["funding", "debt", "cash"], 200 / 3, PCT, role="share"), c("€1.1 billion", ["funding", "debt"], 1.1e9, "EUR"))),
    ("2022-06-15", "With a wallet of €210 million after the SPAC, Wallbox went shopping: ARES for $17 million, Coil for less than one.", of("Wallbox",
        c("€210 million", "cash", 2.1e8, "EUR"), c("$17 million", ["investment", "price"], 1.7e7, "USD"))),
    ("2025-09-22", "Leapmotor rakes in 24.3 billion, keeps 0.03: the arithmetic of cheap cars", of("Leapmotor",
        c("24.3 billion", "revenue", 2.43e10, ["CNY", None]), c("0.03", "net_income", 3e7, ["CNY", None]))),
    ("2024-08-15", "Operating costs per unit? The tills of Gridserve's forecourts ring at 42p a kWh over a wholesale price of 21p, so half of the sum is already spoken for.", of("Gridserve",
        c("42p", "price", 0.42, "GBP", per="kWh"), c("21p", ["cost", "price"], 0.21, "GBP", per=["kWh", None], company=["Gridserve", None]), c("half", ["cost", "price"], 50, PCT, role="share"))),
    ("2025-02-07", "What the shareholders of XEV were offered was one euro. What they had invested was €64 million.", of("XEV",
        c("one euro", ["price", "valuation", "investment"], 1, "EUR", status=["plan", "actual"]), c("€64 million", ["investment", "funding"], 6.4e7, "EUR"))),
    ("2025-05-30", "Ola's marginal shareholder is now retail: 38.4 per cent of the stock as against 22 per cent at listing, FIIs having walked from 5.3 to 3.3.", of("Ola",
        c("38.4 per cent", "stake", 38.4, PCT), c("22 per cent", "stake", 22, PCT), c("5.3", "stake", 5.3, PCT), c("3.3", "stake", 3.3, PCT))),
    ("2021-03-17", "Volkswagen's ordinary stock hopped 29% to €327.20 on Tuesday, making it Germany's priciest firm at €149 billion, and Herbert Diess has yet to open one of six cell works.", of("Volkswagen",
        c("29%", "share_price", 29, PCT, p=day("2021-03-16"), **CH), c("€327.20", "share_price", 327.2, "EUR", per=["share", None], p=day("2021-03-16")), c("€149 billion", "valuation", 1.49e11, "EUR", p=day("2021-03-16")), c("six cell works", "other", 6, "item", status=["plan", "target"]))),
    ("2025-11-10", "The kitty is bare at Lilac; at Natron it held $1.2 million on the last day, September 3, and payroll would have taken 1.4.", of("Natron",
        c("$1.2 million", "cash", 1.2e6, "USD", p=day("2025-09-03")), c("1.4", ["opex", "cost"], 1.4e6, "USD"))),
    ("2024-10-09", "Cost overruns at Panasonic's De Soto: none. At VW's St. Thomas: C$7 billion is still C$7 billion, plus C$13.2 billion at most from Ottawa till 2032.", of("VW",
        c("C$7 billion", "investment", 7e9, "CAD", **PL), c("C$7 billion", "investment", 7e9, "CAD", nth=1, **PL), c("C$13.2 billion", "subsidy", None, "CAD", 1.32e10, p=by(2032), **PL))),
    ("2025-07-02", "On the debit side the Karnataka undertaking enters ₹62.8 per km for a leased e-bus; on the credit side fares of ₹41.", [
        c("₹62.8", ["cost", "opex", "price"], 62.8, "INR", per="km"), c("₹41", ["revenue", "price"], 41, "INR", per=["km", None])]),
    ("2023-11-02", "Gross profit: 1.12 trillion dong of shortfall at the chargers, 8.9 trillion at the cars. V-Green is to take the former off VinFast's hands.", of("VinFast",
        c("1.12 trillion dong", "gross_profit", -1.12e12, "VND"), c("8.9 trillion", "gross_profit", -8.9e12, "VND"))),
    ("2026-03-02", "Net debt-to-EBITDA at Albemarle fell to 2.1x from 3.5x, because capex was pared to $590 million, 65% below the 2024 figure.", of("Albemarle",
        c("2.1x", "debt", 2.1, "times"), c("3.5x", "debt", 3.5, "times"), c("$590 million", "capex", 5.9e8, "USD"), c("65%", "capex", -65, PCT, **CH))),
    ("2025-03-04", "Nothing is for sale, insists the family; sixty journalists wrote it down.", []),
    ("2025-06-10", "Mobileye's parent Intel cut its holding to 82% by selling 57.5 million shares at $16.50; $922 million flowed to Santa Clara.", of("Intel",
        c("82%", "stake", 82, PCT, company=["Intel", "Mobileye"]), c("57.5 million shares", "other", 5.75e7, "share", company=["Intel", "Mobileye"]), c("$16.50", "share_price", 16.5, "USD", per=["share", None], company="Mobileye"), c("$922 million", ["funding", "price", "cash_flow", "other"], 9.22e8, "USD"))),
    ("2025-10-06", "AMD? No: Factorial, in a merger with Cartesian Growth that pegs it at $1.1 billion and, redemptions permitting, gives it 100 million more to spend.", of("Factorial",
        c("$1.1 billion", "valuation", 1.1e9, "USD", status=["plan", "actual"]), c("100 million", "funding", 1e8, "USD", status=["plan", "forecast"]))),
    ("2024-11-07", "Earnings at Rivian: $874 million of sales instead of the $990 million hoped for; $1.1 billion lost; 10,018 trucks handed over; $39,130 down the drain for each.", of("Rivian",
        c("$874 million", "revenue", 8.74e8, "USD"), c("$990 million", "revenue", 9.9e8, "USD", **FC), c("$1.1 billion", "net_income", -1.1e9, "USD"), c("10,018 trucks", "deliveries", 10018, "vehicle"), c("$39,130", ["gross_profit", "net_income"], -39130, "USD", per="vehicle"))),
    ("2025-08-25", "An R&D quota of 20.4% (R&D to sales), says the annual report of ABT e-Line, half of it expensed.", of("ABT e-Line",
        c("20.4%", "rnd", 20.4, PCT, role="share"), c("half", "rnd", 50, PCT, role="share"))),
    ("2024-12-18", "Nissan +23.7% at the limit, Honda -3%, Renault +5%: how the markets took it on Wednesday", [
        c("+23.7%", "share_price", 23.7, PCT, company="Nissan", p=day("2024-12-18"), **CH), c("-3%", "share_price", -3, PCT, company="Honda", p=day("2024-12-18"), **CH), c("+5%", "share_price", 5, PCT, company="Renault", p=day("2024-12-18"), **CH)]),
    ("2025-04-17", "Every swap Nio performs loses it 11 yuan, it told the exchange; at 60 a day and station it would lose none.", of("NIO",
        c("11 yuan", ["net_income", "operating_income", "gross_profit"], -11, "CNY", per=["item", None]), c("60", "other", 60, "item", per=["station", "day"], **FC))),
    ("2025-09-17", "Morgan Stanley sees Ather in the black by FY28 with PAT of ₹310 crore; until then cash of ₹2,900 crore must cover an annual drain of ₹600 crore.", of("Ather",
        c("₹310 crore", "net_income", 3.1e9, "INR", p=("2027-04-01", "2028-03-31"), **FC), c("₹2,900 crore", "cash", 2.9e10, "INR"), c("₹600 crore", "cash_flow", -6e9, "INR", per="year", status=["actual", "forecast"]))),
    ("2022-08-18", "Hyzon's backlog was fiction and so was its Q2 filing: revenue of $0.4 million booked for buses in China that nobody had paid for, 87 of them.", of("Hyzon",
        c("$0.4 million", "revenue", 4e5, "USD", p=q(2022, 2)), c("87", ["sales", "orders", "other"], 87, "vehicle"))),
    ("2025-12-09", "Interest ate 61 paise of every operating rupee at GreenCell Mobility, whose consolidated debt is ₹2,350 crore.", of("GreenCell Mobility",
        c("61 paise", "cost", 0.61, "INR"), c("₹2,350 crore", "debt", 2.35e10, "INR"))),
    ("2025-06-19", "Sunwoda thinks its EV unit will at long last earn something, to wit 120 million yuan, in 2026. In the past three years it dropped 1.1, 1.6 and 1.5 billion.", of("Sunwoda",
        c("120 million yuan", "net_income", 1.2e8, "CNY", p=y(2026), **TF), c("1.1", "net_income", -1.1e9, "CNY", p=y(2022)), c("1.6", "net_income", -1.6e9, "CNY", p=y(2023)), c("1.5 billion", "net_income", -1.5e9, "CNY", p=y(2024)))),
    ("2023-06-28", "Up went the price target on NIO, to $15 from $12, up went its stock (8%), and down came the vehicle margin guidance.", of("NIO",
        c("$15", "share_price", 15, "USD", per=["share", None], status=["forecast", "target"]), c("$12", "share_price", 12, "USD", per=["share", None], superseded=True, status=["forecast", "target"]), c("8%", "share_price", 8, PCT, **CH))),
    ("2025-01-22", "A write-down worth 1.03 billion pounds; a rights issue worth a third of that; and a chairman, 71, who calls Aston Martin \"asset-light\".", of("Aston Martin",
        c("1.03 billion pounds", "cost", 1.03e9, "GBP"), c("a third", "funding", 100 / 3, PCT, role="share"))),
    ("2024-07-03", "Shares in Tesla, $231.26, are again where they were on New Year's Eve, thanks to 443,956 deliveries, 5,000 more than the Street thought.", of("Tesla",
        c("$231.26", "share_price", 231.26, "USD", per=["share", None]), c("443,956 deliveries", "deliveries", 443956, "vehicle"), c("5,000", "deliveries", 5000, "vehicle", **CH))),
    ("2025-10-29", "The insurers paid £4.4 million of the £6.1 million that the fire at Britishvolt's successor had cost.", of("Britishvolt",
        c("£4.4 million", ["cost", "other"], 4.4e6, "GBP"), c("£6.1 million", "cost", 6.1e6, "GBP"))),
    ("2025-11-12", "BYD's Camaçari outlay is R$5.5 billion in all, and 20,000 people are meant to work there.", of("BYD",
        c("R$5.5 billion", "investment", 5.5e9, "BRL", status=["plan", "actual"]), c("20,000 people", "jobs", 20000, "job", **PL))),
    ("2024-09-19", "GAC trimmed its sales and administration budget by 3 percentage points, to 8% of sales.", of("GAC",
        c("3 percentage points", "opex", -3, PP, **CH), c("8%", "opex", 8, PCT, role="share"))),
    ("2025-08-06", "Honda's EV charge for April-June, ¥113.4 billion, took its operating profit down by half, to ¥244 billion, though motorcycles alone made ¥189 billion.", of("Honda",
        c("¥113.4 billion", "cost", 1.134e11, "JPY"), c("half", "operating_income", -50, PCT, **CH), c("¥244 billion", "operating_income", 2.44e11, "JPY"), c("¥189 billion", "operating_income", 1.89e11, "JPY"), p=q(2025, 2))),
    ("2023-09-14", "Instacart, Arm, Turo: of the three floats only the last concerns us, and it was postponed. Turo's 2022 EBITDA: $86 million; hosts' take: 66%.", of("Turo",
        c("$86 million", "ebitda", 8.6e7, "USD", p=y(2022)), c("66%", ["revenue", "margin", "other"], 66, PCT, role=["share", "level"]))),
    ("2025-12-19", "Aurora Innovation guzzles about $60 million a month and has liquidity of $1.6 billion.", of("Aurora Innovation",
        c("$60 million", "cash_flow", -6e7, "USD", per="month"), c("$1.6 billion", "cash", 1.6e9, "USD"))),
    ("2025-02-05", "Toyota's kitty for batteries in North Carolina is $13.9 billion, and that of its U.S. lobby $22 million.", of("Toyota",
        c("$13.9 billion", "investment", 1.39e10, "USD", status=["plan", "actual"]), c("$22 million", ["cost", "opex"], 2.2e7, "USD"))),
    ("2024-04-18", "Claims filed against Volta Trucks come to €112 million; six trucks were all the liquidator found.", of("Volta Trucks",
        c("€112 million", "debt", 1.12e8, "EUR"), c("six trucks", ["inventory", "other"], 6, "vehicle"))),
    ("2025-07-17", "The deposit of 2,000 yuan and the first instalment both go to the showroom, so that Voyah's working capital is negative and its cash flow isn't.", of("Voyah",
        c("2,000 yuan", ["price", "other"], 2000, "CNY"))),
    ("2026-04-30", "On revenue up by 12 per cent came profit up by 41 per cent at Sona Comstar, at ₹4,010 crore and ₹756 crore respectively for the year to March.", of("Sona Comstar",
        c("12 per cent", "revenue", 12, PCT, **CH), c("41 per cent", "net_income", 41, PCT, **CH), c("₹4,010 crore", "revenue", 4.01e10, "INR"), c("₹756 crore", "net_income", 7.56e9, "INR"), p=("2025-04-01", "2026-03-31"))),
    ("2025-05-15", "Former owners of e.GO will see 0.4 cents on the euro. The brand name went for €1.2 million, the line in Aachen for 3.", of("e.GO",
        c("0.4 cents", ["debt", "other"], 0.004, "EUR"), c("€1.2 million", ["price", "investment"], 1.2e6, "EUR"), c("3", ["price", "investment"], 3e6, "EUR"))),
    ("2024-06-20", "Four CEOs, no car: an inquest into DeLorean's Alpha5.", []),
    ("2025-03-13", "Cariad has lost €2.4 billion a year, three years running; its staff, 5,900, is to shrink by 30%, R&D included.", of("Cariad",
        c("€2.4 billion", ["operating_income", "net_income"], -2.4e9, "EUR", per="year"), c("5,900", "headcount", 5900, "job"), c("30%", ["layoffs", "headcount"], -30, PCT, role="change", status=["plan", "target"]))),
    ("2025-09-04", "Quarterly operating loss at CATL-backed Neta's parent: unknown. Unpaid bills: 6 billion yuan. Assets frozen by courts: 1.97 billion.", of(["Neta", "Hozon"],
        c("6 billion yuan", "debt", 6e9, "CNY"), c("1.97 billion", "other", 1.97e9, "CNY"))),
    ("2023-10-31", "Panasonic lowers energy profit guide 15% to 115 bln yen", of("Panasonic",
        c("15%", "operating_income", -15, PCT, role="change", **TF), c("115 bln yen", "operating_income", 1.15e11, "JPY", **TF))),
    ("2024-02-27", "Apple's decision to drop the car added 0.8% to its stock, or about $22 billion to its value.", of("Apple",
        c("0.8%", "share_price", 0.8, PCT, **CH), c("$22 billion", "valuation", 2.2e10, "USD", **CH))),
    ("2025-11-27", "Investors have now put S$48 million into Charge+; the latest S$8 million values it at S$160 million, about 16 times sales.", of("Charge+",
        c("S$48 million", "funding", 4.8e7, "SGD", p=(None, "2025-11-27")), c("S$8 million", "funding", 8e6, "SGD"), c("S$160 million", "valuation", 1.6e8, "SGD"), c("16 times", "valuation", 16, "times"))),
    ("2025-01-29", "FY24 at a glance (₹ crore). Income 1,754. Expense 2,675. Loss 1,060. Ather's prospectus in three lines.", of("Ather",
        c("1,754", "revenue", 1.754e10, "INR"), c("2,675", ["opex", "cost"], 2.675e10, "INR"), c("1,060", "net_income", -1.06e10, "INR"), p=("2023-04-01", "2024-03-31"))),
    ("2025-08-01", "ChargeZone's per-unit economics (its word): revenue ₹21.4 per kWh, energy ₹9.1, land ₹2.2, EBITDA ₹3.6.", of("ChargeZone",
        c("₹21.4", "revenue", 21.4, "INR", per="kWh"), c("₹9.1", "cost", 9.1, "INR", per=["kWh", None]), c("₹2.2", "cost", 2.2, "INR", per=["kWh", None]), c("₹3.6", "ebitda", 3.6, "INR", per=["kWh", None]))),
]
