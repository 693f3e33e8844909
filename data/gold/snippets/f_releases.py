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
    ("2025-11-05", "Third Quarter 2025 Highlights\n• Total revenue of $105.7 million, up 6%\n• GAAP gross margin of 31%\n• Non-GAAP adjusted EBITDA loss of $19.4 million\n• Cash of $180.5 million as of October 31\nChargePoint Holdings, Inc.", of("ChargePoint",
        c("$105.7 million", "revenue", 1.057e8, "USD"), c("6%", "revenue", 6, PCT, **CH), c("31%", "gross_margin", 31, PCT), c("$19.4 million", "ebitda", -1.94e7, "USD"), c("$180.5 million", "cash", 1.805e8, "USD", p=day("2025-10-31")), p=q(2025, 3))),
    ("2024-08-07", "Beam Global's backlog: $14 million. Gross profit: 16 percent of $14.8 million. Operating expenses: $7.4 million net of a $0.5 million earn-out reversal. The San Diego company is debt-free and has $100 million of credit it has not touched.", of("Beam Global",
        c("$14 million", "orders", 1.4e7, "USD"), c("16 percent", ["gross_margin", "gross_profit"], 16, PCT, role=["level", "share"]), c("$14.8 million", "revenue", 1.48e7, "USD"), c("$7.4 million", "opex", 7.4e6, "USD"), c("$0.5 million", ["cost", "opex", "other"], 5e5, "USD"), c("$100 million", ["funding", "debt", "cash"], 1e8, "USD"))),
    ("2025-02-28", "Full-year 2024: net sales SEK 1,014 m (1,219); EBIT SEK -88 m (-41); CTEK closes its Swedish line", of("CTEK",
        c("SEK 1,014 m", "revenue", 1.014e9, "SEK"), c("1,219", "revenue", 1.219e9, "SEK", p=y(2023)), c("SEK -88 m", "operating_income", -8.8e7, "SEK"), c("-41", "operating_income", -4.1e7, "SEK", p=y(2023)), p=y(2024))),
    ("2023-03-01", "Wallbox guided to gross margins of 39% to 41% on sales of EUR 240 million to EUR 290 million for 2023, with break-even on adjusted EBITDA in the second half.", of("Wallbox",
        c("39% to 41%", "gross_margin", 39, PCT, 41, **TF), c("EUR 240 million to EUR 290 million", "revenue", 2.4e8, "EUR", 2.9e8, **TF), p=y(2023))),
    ("2025-08-07", "Ballard: 42 percent fewer people, 40 percent lower opex, $550 million in the bank, no debt", of("Ballard",
        c("42 percent", "headcount", -42, PCT, **CH), c("40 percent", "opex", -40, PCT, role="change", status=["actual", "plan", "target"]), c("$550 million", "cash", 5.5e8, "USD"))),
    ("2024-05-14", "Revenue in yen billions for FY2023, with operating margin in brackets: Toyota 45,095 (11.9%), Honda 20,429 (6.8%), Nissan 12,686 (4.5%), Subaru 4,703 (10.0%).", [
        c("45,095", "revenue", 4.5095e13, "JPY", company="Toyota", p=("2023-04-01", "2024-03-31")), c("11.9%", "margin", 11.9, PCT, company="Toyota", p=("2023-04-01", "2024-03-31")),
        c("20,429", "revenue", 2.0429e13, "JPY", company="Honda", p=("2023-04-01", "2024-03-31")), c("6.8%", "margin", 6.8, PCT, company="Honda", p=("2023-04-01", "2024-03-31")),
        c("12,686", "revenue", 1.2686e13, "JPY", company="Nissan", p=("2023-04-01", "2024-03-31")), c("4.5%", "margin", 4.5, PCT, company="Nissan", p=("2023-04-01", "2024-03-31")),
        c("4,703", "revenue", 4.703e12, "JPY", company="Subaru", p=("2023-04-01", "2024-03-31")), c("10.0%", "margin", 10, PCT, company="Subaru", p=("2023-04-01", "2024-03-31"))]),
    ("2025-03-20", "Investor's crib sheet for XPeng\nCash position: RMB 41.96 billion\nGross margin: 14.4% (Q4 2023: 6.2%)\nR&D: RMB 2.01 billion, +53.4%\nVehicle deliveries: 91,507, +52.1%", of("XPeng",
        c("RMB 41.96 billion", "cash", 4.196e10, "CNY", p=day("2024-12-31")), c("14.4%", "gross_margin", 14.4, PCT), c("6.2%", "gross_margin", 6.2, PCT, p=q(2023, 4)), c("RMB 2.01 billion", "rnd", 2.01e9, "CNY"), c("+53.4%", "rnd", 53.4, PCT, **CH), c("91,507", "deliveries", 91507, "vehicle"), c("+52.1%", "deliveries", 52.1, PCT, **CH), p=q(2024, 4))),
    ("2026-01-15", "China's carmakers spent 489 billion yuan on research last year, the ministry says, or 4.4% of turnover, and owed their suppliers 1.9 trillion at its close.", [
        c("489 billion yuan", "rnd", 4.89e11, "CNY", p=y(2025)), c("4.4%", "rnd", 4.4, PCT, role="share", p=y(2025)), c("1.9 trillion", "debt", 1.9e12, "CNY", p=day("2025-12-31"))]),
    ("2025-04-09", "VC money for electric mobility in Southeast Asia fell to $384 million in 2024, and the number of deals to 31; a median round was $3.5 million.", [
        c("$384 million", "funding", 3.84e8, "USD", p=y(2024)), c("31", "other", 31, "item", p=y(2024)), c("$3.5 million", "funding", 3.5e6, "USD", p=y(2024))]),
    ("2024-12-03", "Globally, BloombergNEF reckons, car and cell makers had announced $188 billion of battery investment by September; $40 billion of that has been shelved.", [
        c("$188 billion", "investment", 1.88e11, "USD", p=(None, "2024-09-30"), status=["plan", "forecast", "actual"]), c("$40 billion", "investment", 4e10, "USD", role=["level", "share"], status=["plan", "forecast", "actual"])]),
    ("2025-07-23", "The board of Hyundai Glovis proposes a payout of 3,700 won a share, on earnings per share of 7,020 won and a price of 138,200.", of("Hyundai Glovis",
        c("3,700 won", "other", 3700, "KRW", per="share", status=["plan", "actual"]), c("7,020 won", "net_income", 7020, "KRW", per="share"), c("138,200", "share_price", 138200, "KRW", per=["share", None]))),
    ("2025-08-13", "Aptera has $13.5 million, needs 65, and asks 17,000 small shareholders for patience. Carol-equipped Launch Edition: $40,000.", of("Aptera",
        c("$13.5 million", "cash", 1.35e7, "USD"), c("65", ["funding", "cost"], 6.5e7, "USD", status=["plan", "target", "actual"]), c("17,000 small shareholders", "other", 17000, ["item", "job"]), c("$40,000", "price", 40000, "USD", product="Launch Edition"))),
    ("2022-03-24", "NIO ended 2021 with RMB 55.4 billion of cash, up from 42.5 billion a year before, and a gross margin of 18.9% to Li Auto's 21.3%.", of("NIO",
        c("RMB 55.4 billion", "cash", 5.54e10, "CNY", p=day("2021-12-31")), c("42.5 billion", "cash", 4.25e10, "CNY", p=day("2020-12-31")), c("18.9%", "gross_margin", 18.9, PCT, p=y(2021)), c("21.3%", "gross_margin", 21.3, PCT, company="Li Auto", p=y(2021)))),
    ("2025-05-22", "EV unit or not, Mahindra's automotive PBIT margin came to 9.2 per cent (excluding contract manufacturing, 10 per cent), against 9.1 per cent in Q4 FY24.", of("Mahindra",
        c("9.2 per cent", "margin", 9.2, PCT, p=q(2025, 1)), c("10 per cent", "margin", 10, PCT, p=q(2025, 1)), c("9.1 per cent", "margin", 9.1, PCT, p=q(2024, 1)))),
    ("2024-11-19", "Volta Charging, ChargePoint and five others declined to comment on their covenants.", []),
    ("2025-01-30", "Automotive free cash flow at GM, adjusted: $14.0 billion in 2024, $11 billion to $13 billion foreseen for 2025; capital spending $10 billion to $11 billion, joint-venture batteries included.", of("GM",
        c("$14.0 billion", "cash_flow", 1.4e10, "USD", p=y(2024)), c("$11 billion to $13 billion", "cash_flow", 1.1e10, "USD", 1.3e10, p=y(2025), **TF), c("$10 billion to $11 billion", "capex", 1e10, "USD", 1.1e10, p=y(2025), **TF))),
    ("2023-04-20", "Carrying costs down, prices down, profit down: Tesla's operating margin of 11.4 per cent compares with 19.2 per cent twelve months before, its free cash flow of $441 million with $2.2 billion.", of("Tesla",
        c("11.4 per cent", "margin", 11.4, PCT, p=q(2023, 1)), c("19.2 per cent", "margin", 19.2, PCT, p=q(2022, 1)), c("$441 million", "cash_flow", 4.41e8, "USD", p=q(2023, 1)), c("$2.2 billion", "cash_flow", 2.2e9, "USD", p=q(2022, 1)))),
    ("2025-10-15", "Stellantis commits $13 billion to America: $600 million to Belvidere, $400 million to Toledo, $130 million to Detroit, 5,000 jobs to the union's delight", of("Stellantis",
        c("$13 billion", "investment", 1.3e10, "USD", **PL), c("$600 million", "investment", 6e8, "USD", **PL), c("$400 million", "investment", 4e8, "USD", **PL), c("$130 million", "investment", 1.3e8, "USD", **PL), c("5,000 jobs", "jobs", 5000, "job", **PL))),
    ("2025-09-11", "Per Morgan Stanley a humanoid will cost $35,000 to make in China and three times that elsewhere; Xpeng's Iron, its own maker says, below that.", [
        c("$35,000", "cost", 35000, "USD", per=["vehicle", "item", None], **FC), c("three times", "cost", 200, PCT, role="change", **FC)]),
    ("2024-06-03", "E-bus pass-throughs: CESL's guarantee fund stands at ₹3,435 crore and runs until FY34; each bus takes ₹2.4 lakh of it a year at most.", [
        c("₹3,435 crore", ["subsidy", "funding"], 3.435e10, "INR", p=(None, "2034-03-31"), company=["CESL", None]), c("₹2.4 lakh", ["subsidy", "cost"], None, "INR", 240000, per=["year", "vehicle"], company=["CESL", None])]),
    ("2025-06-27", "Xiaomi's investment in cars and chips: 30 billion yuan in 2025, a quarter of it into AI, after 24.1 billion of R&D in 2024.", of("Xiaomi",
        c("30 billion yuan", ["rnd", "investment"], 3e10, "CNY", p=y(2025), status=["plan", "target", "forecast"]), c("a quarter", ["rnd", "investment"], 25, PCT, role="share", p=y(2025), status=["plan", "target", "forecast"]), c("24.1 billion", "rnd", 2.41e10, "CNY", p=y(2024)))),
    ("2025-07-30", "At Porsche, €1.3 billion of one-offs, €400 million of tariffs and a fifth fewer cars sold in China made a profit of €718 million out of 2.15 billion in the first half.", of("Porsche",
        c("€1.3 billion", "cost", 1.3e9, "EUR"), c("€400 million", ["cost", "tariff"], 4e8, "EUR"), c("a fifth", ["sales", "deliveries"], -20, PCT, **CH), c("€718 million", "net_income", 7.18e8, "EUR"), c("2.15 billion", "net_income", 2.15e9, "EUR", p=h(2024, 1)), p=h(2025, 1))),
    ("2024-02-05", "FREYR: warrants out of the money at $1.42; $275 million on hand; spending of $100 million for the year; 400 MWh sample line humming", of("FREYR",
        c("$1.42", "share_price", 1.42, "USD", per=["share", None]), c("$275 million", "cash", 2.75e8, "USD"), c("$100 million", ["capex", "opex", "cost", "cash_flow"], 1e8, "USD", p=y(2024), status=["target", "plan", "forecast"]), c("400 MWh", "capacity", 400, "MWh", per=["year", None]))),
    ("2025-12-10", "Sodium maker HiNa has 1.1 billion yuan in fresh equity, Three Gorges leading, and expects 2026 sales five times those of 2025, 420 million yuan.", of("HiNa",
        c("1.1 billion yuan", "funding", 1.1e9, "CNY"), c("five times", "revenue", 400, PCT, role="change", p=y(2026), **TF), c("420 million yuan", "revenue", 4.2e8, "CNY", p=y(2025)))),
    ("2025-03-27", "Its 2.8% yield, 0.6 price-to-book and 9% return on equity make Kia cheap, argues the columnist, who owns 200 of the shares.", of("Kia",
        c("2.8%", "other", 2.8, PCT), c("0.6", ["valuation", "share_price", "other"], 0.6, ["times", "item", None]), c("9%", ["margin", "other", "net_income"], 9, PCT))),
    ("2025-10-30", "A provision of SEK 11.4 billion took Volvo Cars' second quarter to an operating loss of 10 billion; in the third, a profit of 6.4 billion and a margin of 7.4 percent made amends.", of("Volvo Cars",
        c("SEK 11.4 billion", "cost", 1.14e10, "SEK", p=q(2025, 2)), c("10 billion", "operating_income", -1e10, "SEK", p=q(2025, 2)), c("6.4 billion", "operating_income", 6.4e9, "SEK", p=q(2025, 3)), c("7.4 percent", "margin", 7.4, PCT, p=q(2025, 3)))),
    ("2024-09-04", "Volvo Cars drops its pure-EV pledge and now expects an EBIT margin of 7 to 8 percent by 2026, \"above 8\" having been the ambition, while capex is to fall below 5 percent of sales.", of("Volvo Cars",
        c("7 to 8 percent", "margin", 7, PCT, 8, p=by(2026), **TF), c("8", "margin", 8, PCT, None, nth=1, p=by(2026), superseded=True, **TF), c("5 percent", "capex", None, PCT, 5, role="share", **TF))),
    ("2023-12-18", "In return for $2.2 billion CYVN gets 294 million Nio shares at $7.50 and, all told, a fifth of the company.", of("CYVN",
        c("$2.2 billion", ["investment", "funding"], 2.2e9, "USD", company=["CYVN", "Nio"], status=["plan", "actual"]), c("294 million Nio shares", "other", 2.94e8, "share", company=["CYVN", "Nio"], status=["plan", "actual"]), c("$7.50", "share_price", 7.5, "USD", company="Nio", per=["share", None], status=["plan", "actual"]), c("a fifth", "stake", 20, PCT, company=["CYVN", "Nio"], role=["level", "share"], status=["plan", "actual"]))),
    ("2025-08-14", "Lithium in Kolwezi costs Zijin $4,300 a tonne to dig. Ganfeng's half-year loss, 531 million yuan, tells what the rest pay.", of("Zijin",
        c("$4,300", "cost", 4300, "USD", per="tonne"), c("531 million yuan", "net_income", -5.31e8, "CNY", company="Ganfeng", p=h(2025, 1)))),
    ("2026-03-18", "Trading profit of 1.9 pence per kWh is the target at Osprey; the network lost £11.7 million last year, owes £58 million to Investec and has 2,150 rapid chargers.", of("Osprey",
        c("1.9 pence", ["margin", "operating_income", "gross_profit"], 0.019, "GBP", per="kWh", status="target"), c("£11.7 million", "net_income", -1.17e7, "GBP", p=y(2025)), c("£58 million", "debt", 5.8e7, "GBP"), c("2,150 rapid chargers", "chargers", 2150, "charger"))),
    ("2025-02-13", "Savings at Nissan (planned): 400 billion yen by fiscal 2026, of which 300 billion in fixed costs. Jobs: minus 9,000. Profit outlook: now an 80 billion yen loss.", of("Nissan",
        c("400 billion yen", "cost", 4e11, "JPY", p=(None, "2027-03-31"), role=["level", "change"], status=["plan", "target"]), c("300 billion", "cost", 3e11, "JPY", p=(None, "2027-03-31"), role=["level", "change", "share"], status=["plan", "target"]), c("9,000", "layoffs", 9000, "job", status=["plan", "target"]), c("80 billion yen", "net_income", -8e10, "JPY", p=("2024-04-01", "2025-03-31"), **TF))),
    ("2025-11-06", "Bharat Forge's Kalyani Powertrain: turnover ₹218 crore, loss ₹47 crore, parent's cheque ₹150 crore", of("Kalyani Powertrain",
        c("₹218 crore", "revenue", 2.18e9, "INR"), c("₹47 crore", "net_income", -4.7e8, "INR"), c("₹150 crore", ["investment", "funding"], 1.5e9, "INR", company=["Bharat Forge", "Kalyani Powertrain"]))),
    ("2024-10-17", "Nokian? No, Nokia's ex-managers at Virta: ARR of €61 million, 41% growth, adjusted EBITDA above zero, equity rounds totalling €130 million since 2014.", of("Virta",
        c("€61 million", "revenue", 6.1e7, "EUR", per=["year", None]), c("41%", "revenue", 41, PCT, **CH), c("zero", "ebitda", 0, "EUR", None), c("€130 million", "funding", 1.3e8, "EUR", p=("2014-01-01", "2024-10-17")))),
    ("2025-04-02", "Vistra took a $400 million write-off on the Moss Landing battery fire and is insured for $500 million.", of("Vistra",
        c("$400 million", "cost", 4e8, "USD"), c("$500 million", ["cost", "other"], 5e8, "USD"))),
    ("2025-06-16", "Kempower's CFO: \"Fixed costs per month, EUR 11.4 million. Sales needed to cover them, EUR 23 million. Sales in May, EUR 21 million.\"", of("Kempower",
        c("EUR 11.4 million", ["cost", "opex"], 1.14e7, "EUR", per="month"), c("EUR 23 million", "revenue", 2.3e7, "EUR", per=["month", None], status=["forecast", "target", "actual"]), c("EUR 21 million", "revenue", 2.1e7, "EUR", p=m(2025, 5)))),
    ("2025-07-22", "Delta Electronics' EV business, 9 percent of its NT$118.9 billion of quarterly sales, is its only one to lose money, some NT$600 million, after R&D of NT$1.4 billion.", of("Delta Electronics",
        c("9 percent", "revenue", 9, PCT, role="share"), c("NT$118.9 billion", "revenue", 1.189e11, "TWD"), c("NT$600 million", ["net_income", "operating_income"], -6e8, "TWD"), c("NT$1.4 billion", "rnd", 1.4e9, "TWD"))),
    ("2025-01-28", "Einride staff, 600 of them at the peak, are 450 now; SEK 1.2 billion went out of the door in 2023, SEK 300 million came in.", of("Einride",
        c("600", "headcount", 600, "job"), c("450", "headcount", 450, "job"), c("SEK 1.2 billion", ["opex", "cost", "cash_flow"], 1.2e9, "SEK", p=y(2023)), c("SEK 300 million", "revenue", 3e8, "SEK", p=y(2023)))),
    ("2024-04-29", "Philips? Its old neighbour VDL Nedcar: no orders, so 1,950 dismissals and a social plan of €50 million.", of("VDL Nedcar",
        c("1,950 dismissals", "layoffs", 1950, "job", status=["plan", "actual"]), c("€50 million", "cost", 5e7, "EUR", status=["plan", "actual"]))),
    ("2025-08-06", "By selling 0.9% of Ather in the open market NIIF harvested ₹166 crore, thrice what it had put in.", of("NIIF",
        c("0.9%", "stake", 0.9, PCT, company=["NIIF", "Ather"]), c("₹166 crore", ["price", "funding", "investment", "other"], 1.66e9, "INR"), c("thrice", ["price", "investment", "funding", "other"], 200, PCT, role="change"))),
    ("2023-02-09", "S&P rates Togg's sukuk; 2023 capex of $312 million is covered 1.4 times by cash, of which a third is in lira.", of("Togg",
        c("$312 million", "capex", 3.12e8, "USD", p=y(2023), status=["plan", "forecast", "target"]), c("1.4 times", "cash", 1.4, "times"), c("a third", "cash", 100 / 3, PCT, role="share"))),
    ("2025-10-22", "SDI bonds? Stakes! To raise 2 trillion won Samsung SDI may part with some of its 15.2% of Samsung Display, worth 10.7 trillion on its books.", of("Samsung SDI",
        c("2 trillion won", "funding", 2e12, "KRW", status=["plan", "forecast", "target"]), c("15.2%", "stake", 15.2, PCT, company=["Samsung SDI", "Samsung Display"]), c("10.7 trillion", ["valuation", "stake"], 1.07e13, "KRW", company=["Samsung SDI", "Samsung Display"]))),
    ("2024-07-22", "Ryvid, of San Bernardino, got $20 million of California's money, $3 million of it now, for 1,000 motorcycles a month in a hall of 65,000 sq ft.", of("Ryvid",
        c("$20 million", ["funding", "subsidy"], 2e7, "USD"), c("$3 million", ["funding", "subsidy"], 3e6, "USD", role=["level", "share"]), c("1,000 motorcycles", ["capacity", "production"], 1000, "vehicle", per="month", **PL), c("65,000 sq ft", "area", 65000, "ft2"))),
    ("2025-12-22", "Waymo is in talks about $15 billion at a valuation of $100 billion or so; in October 2024 it had taken $5.6 billion at 45.", of("Waymo",
        c("$15 billion", "funding", 1.5e10, "USD", status=["plan", "forecast"]), c("$100 billion", "valuation", 1e11, "USD", status=["plan", "forecast"]), c("$5.6 billion", "funding", 5.6e9, "USD", p=m(2024, 10)), c("45", "valuation", 4.5e10, "USD", p=m(2024, 10)))),
    ("2025-05-01", "Gross merchandise value of $31 million in April made Recharge Sub-Saharan Africa's busiest swapper; opex took all of its commission, 7%.", of("Recharge",
        c("$31 million", ["sales", "revenue", "other"], 3.1e7, "USD", p=m(2025, 4)), c("7%", ["margin", "revenue", "other"], 7, PCT))),
    ("2026-02-27", "Shanshan buys 51% of BASF's cathode venture; annual losses of €150 million go with it.", [
        c("51%", "stake", 51, PCT, company=["Shanshan", "BASF"], status=["plan", "actual"]), c("€150 million", ["net_income", "operating_income"], -1.5e8, "EUR", per=["year", None], company="BASF")]),
    ("2025-09-16", "India's battery recyclers will have revenue of $9 billion by 2030; today Attero leads with ₹850 crore, then comes Lohum, with ₹410 crore and a loss of ₹6 crore.", [
        c("$9 billion", "revenue", 9e9, "USD", p=by(2030), **FC), c("₹850 crore", "revenue", 8.5e9, "INR", company="Attero"), c("₹410 crore", "revenue", 4.1e9, "INR", company="Lohum"), c("₹6 crore", "net_income", -6e7, "INR", company="Lohum")]),
    ("2025-11-13", "LiveWire spends 37% less: SG&A $13.6 million, R&D $6.3 million, operating loss $18.4 million. It still targets a cash outgo of at most $50 million for the year.", of("LiveWire",
        c("37%", ["opex", "cost"], -37, PCT, **CH), c("$13.6 million", "opex", 1.36e7, "USD"), c("$6.3 million", "rnd", 6.3e6, "USD"), c("$18.4 million", "operating_income", -1.84e7, "USD"), c("$50 million", "cash_flow", -5e7, "USD", None, p=y(2025), **TF))),
    ("2024-02-01", "Ferrari's margin in 2023: 27.1% EBIT, 38.2% EBITDA. No electric car yet; its e-building cost €200 million.", of("Ferrari",
        c("27.1%", "margin", 27.1, PCT, p=y(2023)), c("38.2%", ["margin", "ebitda"], 38.2, PCT, p=y(2023)), c("€200 million", ["investment", "cost", "capex"], 2e8, "EUR"))),
    ("2025-08-29", "Operating cash outflow narrowed to Rs 41 crore at BluSmart's heir from Rs 73 crore, and the new owner is Refex.", [
        c("Rs 41 crore", "cash_flow", -4.1e8, "INR", company=["BluSmart", "Refex"]), c("Rs 73 crore", "cash_flow", -7.3e8, "INR", company=["BluSmart", "Refex"])]),
]
