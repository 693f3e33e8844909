from goldlib import *

ANY = ["plan", "target", "forecast"]
PT = ["plan", "target"]
TF = ["target", "forecast"]
FC = "forecast"
OLD = {"superseded": True, "status": ["plan", "target", "forecast"]}
CH = {"role": "change"}
PCT, PP = "percent", "percentage_point"


def of(company, *claims, product=None):
    """The claims with this company and product, unless a claim has its own."""
    rows = [dict(claim) for claim in claims]
    for row in rows:
        row["company"] = row["company"] or company
        row["product"] = row["product"] or product
    return rows


def ev(quote, metric, start, end="same", *, status=ANY, **rest):
    """A dated event: one day, or the interval from start to end."""
    return c(quote, metric, None, "date", p=(start, start if end == "same" else end), status=status, **rest)


def dated(quote, metric, period, *, status=ANY, **rest):
    """A dated event of a whole year, half, quarter or month."""
    return c(quote, metric, None, "date", p=period, status=status, **rest)


S = [
    ("2025-07-31", "Ford has pushed the T3 truck at BlueOval City back from 2027 to 2028 and cut the plant's planned output to 90,000 a year from 500,000.", of("Ford",
        dated("2027", "production_start", y(2027), product=[None, "T3"], **OLD), dated("2028", "production_start", y(2028), product=[None, "T3"]), c("90,000", "capacity", 90000, "vehicle", per="year", status=PT), c("500,000", "capacity", 500000, "vehicle", per="year", **OLD))),
    ("2024-12-05", "Umicore slashes its battery materials capex to €350 million for 2025-2028 from an earlier €1.6 billion", of("Umicore",
        c("€350 million", "capex", 3.5e8, "EUR", p=("2025-01-01", "2028-12-31"), status=PT), c("€1.6 billion", "capex", 1.6e9, "EUR", p=("2025-01-01", "2028-12-31"), **OLD))),
    ("2025-03-20", "XPeng, which had guided for 350,000 cars this year, now wants 380,000 and expects to be profitable in the fourth quarter.", of("XPeng",
        c("350,000 cars", ["deliveries", "sales"], 350000, "vehicle", p=y(2025), **OLD), c("380,000", ["deliveries", "sales"], 380000, "vehicle", p=y(2025), status=TF))),
    ("2025-08-29", "BYD's new goal for 2025 is 4.6 million vehicles, 16 percent less than the 5.5 million it told analysts in March, two people said.", of("BYD",
        c("4.6 million vehicles", "sales", 4.6e6, "vehicle", p=y(2025), status=TF), c("16 percent", "sales", -16, PCT, p=y(2025), status=TF, **CH), c("5.5 million", "sales", 5.5e6, "vehicle", p=y(2025), **OLD))),
    ("2024-06-11", "GM lowers 2024 EV output guidance to 200,000-250,000, top end was 300,000", of("GM",
        c("200,000-250,000", "production", 200000, "vehicle", 250000, p=y(2024), status=TF), c("300,000", "production", None, "vehicle", 300000, p=y(2024), **OLD))),
    ("2024-09-04", "Volvo Cars no longer aims to sell nothing but electric cars by 2030; between 90 and 100 percent of volume by then should be electrified, plug-in hybrids included, and carbon per car is to fall 75 percent instead of the promised 40 percent by 2025.", of("Volvo Cars",
        c("90 and 100 percent", ["sales", "other"], 90, PCT, 100, role="share", p=by(2030), status="target"), c("75 percent", "emissions", -75, PCT, role="change", status="target"), c("40 percent", "emissions", -40, PCT, role="change", p=by(2025), **OLD))),
    ("2025-11-04", "Lucid trims its production outlook for the second time: about 18,000 vehicles, after 18,000 to 20,000 in August and 20,000 in February.", of("Lucid",
        c("18,000 vehicles", "production", 18000, "vehicle", p=y(2025), status=TF), c("18,000 to 20,000", "production", 18000, "vehicle", 20000, p=y(2025), **OLD), c("20,000", "production", 20000, "vehicle", p=y(2025), nth=1, **OLD))),
    ("2022-12-13", "VinFast delays US deliveries of the VF 8 from December to early 2023 and adds 30,000 to its pre-order count, now 65,000.", of("VinFast",
        dated("December", "delivery_start", m(2022, 12), product="VF 8", **OLD), ev("early 2023", "delivery_start", "2023-01-01", "2023-03-31", product="VF 8"), c("30,000", "orders", 30000, "order", role="change"), c("65,000", "orders", 65000, "order"))),
    ("2024-10-22", "Porsche has walked back its aim of an 80% electric share in 2030. A company spokesman would not name a new figure; the old one \"depends on demand\".", of("Porsche",
        c("80%", ["sales", "deliveries", "other"], 80, PCT, role="share", p=y(2030), **OLD))),
    ("2026-02-12", "Rivian forecasts 62,000 to 67,000 deliveries for 2026, twice last year's 42,247 at best, including R2s from June.", of("Rivian",
        c("62,000 to 67,000 deliveries", "deliveries", 62000, "vehicle", 67000, p=y(2026), status=TF), c("42,247", "deliveries", 42247, "vehicle", p=y(2025)), dated("June", ["delivery_start", "launch"], m(2026, 6), product="R2"))),
    ("2024-05-06", "Factory in Salzgitter: 20 GWh instead of 40, a start in 2025 as before. PowerCo is also slowing down in St Thomas, where 90 GWh remain the ceiling.", of("PowerCo",
        c("20 GWh", "capacity", 20, "GWh", per=["year", None], status=PT), c("40", "capacity", 40, "GWh", per=["year", None], **OLD), dated("2025", "production_start", y(2025)), c("90 GWh", "capacity", None, "GWh", 90, per=["year", None], status=PT))),
    ("2025-02-11", "Nissan's Sunderland Leaf will be late: spring 2025 was the plan, now it is the fourth quarter.", of("Nissan",
        ev("spring 2025", "production_start", "2025-03-01", "2025-05-31", **OLD), dated("fourth quarter", "production_start", q(2025, 4)), product="Leaf")),
    ("2023-04-25", "Until yesterday Tesla had budgeted $6 billion to $8 billion of capital spending a year; it will be $7 billion to $9 billion.", of("Tesla",
        c("$6 billion to $8 billion", "capex", 6e9, "USD", 8e9, per="year", **OLD), c("$7 billion to $9 billion", "capex", 7e9, "USD", 9e9, per="year", status=["target", "plan", "forecast"]))),
    ("2024-11-20", "The CAAM again lifted its NEV forecast for this year, to 12 million from 11.5 million, and puts exports at 1.3 million of them.", [
        c("12 million", "sales", 1.2e7, "vehicle", p=y(2024), status=FC), c("11.5 million", "sales", 1.15e7, "vehicle", p=y(2024), status=FC, superseded=True), c("1.3 million", "exports", 1.3e6, "vehicle", p=y(2024), status=FC)]),
    ("2024-04-23", "EY delayed by twenty-four months the year in which EVs outsell other cars in America: 2030, not 2028.", [
        c("twenty-four months", "duration", 24, "month", role=["change", "level"], status=["forecast", "actual"])]),
    ("2025-09-10", "BloombergNEF now sees US EVs at 27% of sales in 2030, having said 48% in last year's outlook.", [
        c("27%", "penetration", 27, PCT, role=["level", "share"], p=y(2030), status=FC), c("48%", "penetration", 48, PCT, role=["level", "share"], p=y(2030), status=FC, superseded=True)]),
    ("2025-05-15", "Honda cuts its EV budget by 30% to 7 trillion yen through FY2030, from 10 trillion, shelves an $11 billion Ontario project for two years and drops the 30% EV share it wanted in 2030.", of("Honda",
        c("30%", "investment", -30, PCT, role="change", p=(None, "2031-03-31"), status=["plan", "target"]), c("7 trillion yen", "investment", 7e12, "JPY", p=(None, "2031-03-31"), status=PT), c("10 trillion", "investment", 1e13, "JPY", p=(None, "2031-03-31"), **OLD), c("$11 billion", "investment", 1.1e10, "USD", status=["plan", "target"], superseded=False), c("two years", "duration", 2, "year", status=["plan", "actual"]), c("30%", "sales", 30, PCT, nth=1, role="share", p=y(2030), **OLD))),
    ("2023-12-28", "Sales target raised: Aion 600,000 for next year, 500,000 was set for this one and missed by 20,000.", of("Aion",
        c("600,000", "sales", 600000, "vehicle", p=y(2024), status="target"), c("500,000", "sales", 500000, "vehicle", p=y(2023), status="target"), c("20,000", "sales", -20000, "vehicle", role="change", p=y(2023)))),
    ("2024-08-21", "The three-row SUV is dead and the price of its death up to $1.9 billion; Ford now devotes 30% of capital expenditure to pure EVs, down from 40%, and postpones the T3 from late 2025's plan to 2027.", of("Ford",
        c("$1.9 billion", "cost", None, "USD", 1.9e9, status=["forecast", "actual", "plan"]), c("30%", "capex", 30, PCT, role="share", status=["plan", "target", "actual"]), c("40%", "capex", 40, PCT, role="share", superseded=[True, False], status=["plan", "target", "actual"]), dated("2027", ["production_start", "launch"], y(2027), product="T3"))),
    ("2024-09-06", "Toyota will make a million EVs in 2026, a third fewer than the 1.5 million it had planned, Nikkei reports.", of("Toyota",
        c("million EVs", "production", 1e6, "vehicle", p=y(2026), status=["plan", "target", "forecast"]), c("a third", "production", -100 / 3, PCT, role="change", p=y(2026), status=["plan", "target", "forecast"]), c("1.5 million", "production", 1.5e6, "vehicle", p=y(2026), **OLD))),
    ("2025-10-30", "Stellantis has put off the Ram 1500 REV to 2027 (2024, 2025 and 2026 had all been named), then renamed it.", of("Stellantis",
        dated("2027", "launch", y(2027)), dated("2024", "launch", y(2024), **OLD), dated("2025", "launch", y(2025), **OLD), dated("2026", "launch", y(2026), **OLD), product="Ram 1500 REV")),
    ("2025-07-14", "Ola Electric keeps to 3.25-3.75 lakh units for FY26; revenue should come in at ₹4,200-4,700 crore with EBITDA above 5%.", of("Ola Electric",
        c("3.25-3.75 lakh units", ["sales", "deliveries"], 325000, "vehicle", 375000, p=("2025-04-01", "2026-03-31"), status=TF), c("₹4,200-4,700 crore", "revenue", 4.2e10, "INR", 4.7e10, p=("2025-04-01", "2026-03-31"), status=TF), c("5%", "margin", 5, PCT, None, p=("2025-04-01", "2026-03-31"), status=TF))),
    ("2025-11-06", "Ola Electric now guides for revenue of ₹3,000-3,200 crore in FY26, pared from ₹4,200-4,700 crore, and for 2.2 lakh vehicles.", of("Ola Electric",
        c("₹3,000-3,200 crore", "revenue", 3e10, "INR", 3.2e10, status=TF, p=("2025-04-01", "2026-03-31")), c("₹4,200-4,700 crore", "revenue", 4.2e10, "INR", 4.7e10, p=("2025-04-01", "2026-03-31"), **OLD), c("2.2 lakh vehicles", ["sales", "deliveries"], 220000, "vehicle", status=TF, p=("2025-04-01", "2026-03-31")))),
    ("2024-03-14", "Fisker's 2024 plan? 20,000 to 22,000 Oceans at $1 billion of revenue, now withdrawn.", of("Fisker",
        c("20,000 to 22,000 Oceans", ["deliveries", "sales"], 20000, "vehicle", 22000, p=y(2024), product="Ocean", **OLD), c("$1 billion", "revenue", 1e9, "USD", p=y(2024), **OLD))),
    ("2023-02-09", "India's scrappage of FAME? No: the Budget nearly doubled the scheme's money, to Rs 5,172 crore for 2023-24 against a revised Rs 2,898 crore in the year now ending.", [
        c("doubled", "subsidy", 100, PCT, role="change", p=("2023-04-01", "2024-03-31"), status="plan"), c("Rs 5,172 crore", "subsidy", 5.172e10, "INR", p=("2023-04-01", "2024-03-31"), status="plan"), c("Rs 2,898 crore", "subsidy", 2.898e10, "INR", p=("2022-04-01", "2023-03-31"), status=["actual", "plan", "forecast"])]),
    ("2025-12-16", "Brussels blinks: instead of 100 percent less CO2 from 2035, carmakers will have to deliver 90 percent less.", [
        c("100 percent", "emissions", -100, PCT, role="change", p=("2035-01-01", None), **OLD), c("90 percent", "emissions", -90, PCT, role="change", p=("2035-01-01", None), status=["plan", "target"])]),
    ("2022-03-10", "Rivian expects to build 25,000 vehicles in 2022. In its roadshow last November it had talked of 40,000.", of("Rivian",
        c("25,000 vehicles", "production", 25000, "vehicle", p=y(2022), status=TF), c("40,000", "production", 40000, "vehicle", p=y(2022), **OLD))),
    ("2025-04-29", "JLR has deferred electric Jaguars to 2026, from the end of 2025, but reaffirmed £18 billion of investment over five years.", of("JLR",
        dated("2026", ["launch", "production_start"], y(2026)), ev("end of 2025", ["launch", "production_start"], "2025-12-31", **OLD), c("£18 billion", "investment", 1.8e10, "GBP", status="plan"), c("five years", "duration", 5, "year", status=["plan", "actual"]))),
    ("2024-07-24", "GM will not have North American capacity for 1 million EVs by the end of 2025 after all, Mary Barra, 62, said.", of("GM",
        c("1 million EVs", "capacity", 1e6, "vehicle", p=by(2025), per=["year", None], **OLD))),
    ("2025-01-23", "Northvolt Six in Quebec, C$7 billion and 60 GWh on paper, was to open in 2026; a delay of 12 to 18 months was conceded in September.", of("Northvolt",
        c("C$7 billion", "investment", 7e9, "CAD", status=PT), c("60 GWh", "capacity", 60, "GWh", per=["year", None], status=PT), dated("2026", "production_start", y(2026), **OLD), c("12 to 18 months", "duration", 12, "month", 18, status=["plan", "actual", "forecast"]), product=None)),
    ("2024-02-08", "Polestar: 155,000 to 165,000 cars in 2025, said the November plan. Last year's target, first 80,000 and then 60,000 to 70,000, was missed: 54,600.", of("Polestar",
        c("155,000 to 165,000 cars", ["deliveries", "sales"], 155000, "vehicle", 165000, p=y(2025), status="target"), c("80,000", ["deliveries", "sales"], 80000, "vehicle", p=y(2023), **OLD), c("60,000 to 70,000", ["deliveries", "sales"], 60000, "vehicle", 70000, p=y(2023), status="target"), c("54,600", ["deliveries", "sales"], 54600, "vehicle", p=y(2023)))),
    ("2025-08-07", "LGES expects 2025 revenue to stay flat rather than grow 5-10% as guided in January. It will cap capex 30% below last year's.", of("LGES",
        c("5-10%", "revenue", 5, PCT, 10, role="change", p=y(2025), **OLD), c("30%", "capex", -30, PCT, role="change", p=y(2025), status=["plan", "target", "forecast"]))),
    ("2023-06-21", "Volkswagen's Trinity, once promised for 2026 from a new €2 billion plant, comes at the end of the decade from Zwickau. The plant is off.", of("Volkswagen",
        dated("2026", ["launch", "production_start"], y(2026), product="Trinity", **OLD), c("€2 billion", "investment", 2e9, "EUR", **OLD), ev("end of the decade", ["launch", "production_start"], "2029-01-01", "2030-12-31", product="Trinity"))),
    ("2026-01-22", "Geely's 2026 target of 3.45 million, NEVs 2.22 million, follows 3.02 million last year, for which it had asked 2.71 million and then 3 million.", of("Geely",
        c("3.45 million", "sales", 3.45e6, "vehicle", p=y(2026), status="target"), c("2.22 million", "sales", 2.22e6, "vehicle", p=y(2026), status="target", role=["level", "share"]), c("3.02 million", "sales", 3.02e6, "vehicle", p=y(2025)), c("2.71 million", "sales", 2.71e6, "vehicle", p=y(2025), **OLD), c("3 million", "sales", 3e6, "vehicle", p=y(2025), status="target"))),
    ("2025-06-04", "Two weeks after pricing it at $69,900, Hongqi's American dreamers withdrew the tag and the launch date, March 2026.", of("Hongqi",
        c("$69,900", "price", 69900, "USD", superseded=True, status=["actual", "plan"]), dated("March 2026", "launch", m(2026, 3), **OLD))),
    ("2024-05-29", "Lower for longer: S&P expects lithium-ion cells at $75/kWh by 2027 (previously 2029).", [
        c("$75", "battery_price", 75, "USD", per="kWh", p=by(2027), status=FC)]),
    ("2025-02-05", "Toyota North Carolina starts shipping in April; 5,000 jobs and $13.9 billion remain, the former down from 5,100 in the state's file.", of("Toyota North Carolina",
        dated("April", "delivery_start", m(2025, 4)), c("5,000 jobs", "jobs", 5000, "job", status=PT), c("$13.9 billion", "investment", 1.39e10, "USD", status=["plan", "actual"]), c("5,100", "jobs", 5100, "job", **OLD))),
    ("2023-11-30", "Cybertruck to start at $60,990, not the $39,900 Musk once advertised; the range of the long version melts from \"500+ miles\" to 340", of("Tesla",
        c("$60,990", "price", 60990, "USD"), c("$39,900", "price", 39900, "USD", **{**OLD, "status": ANY + ["actual"]}), c("500+ miles", "range", 500, "mile", None, **{**OLD, "status": ANY + ["actual"]}), c("340", "range", 340, "mile"), product="Cybertruck")),
    ("2024-10-31", "Samsung SDI and Stellantis moved up the start of StarPlus's first Kokomo plant by a quarter, from the first quarter of 2025 to this December.", of("StarPlus",
        dated("first quarter of 2025", "production_start", q(2025, 1), **OLD), dated("this December", "production_start", m(2024, 12)))),
    ("2025-09-19", "VW takes a €4.7 billion charge because Porsche's electric flagship SUV, K1, will come with engines first; the sports-car maker now hopes for a return on sales of at most 2% this year, 5% to 7% having been the forecast.", [
        c("€4.7 billion", "cost", 4.7e9, "EUR", company="VW", status=["actual", "forecast"]), c("2%", "margin", None, PCT, 2, company="Porsche", p=y(2025), status=TF), c("5% to 7%", "margin", 5, PCT, 7, company="Porsche", p=y(2025), **OLD)]),
    ("2022-08-31", "Britishvolt at Blyth: first cells end-2023, said the prospectus; end-2024, the July update; mid-2025, today's letter.", of("Britishvolt",
        ev("end-2023", "production_start", "2023-12-31", **OLD), ev("end-2024", "production_start", "2024-12-31", **OLD), ev("mid-2025", "production_start", "2025-06-01", "2025-07-31"))),
    ("2025-07-30", "Mobilize's V2G charger arrives in Britain next year; 2025 was the plan. The French price: €1,200 and 4 hours of fitting.", of("Mobilize",
        dated("next year", "launch", y(2026)), dated("2025", "launch", y(2025), **OLD), c("€1,200", "price", 1200, "EUR"), c("4 hours", "duration", 4, "hour"))),
    ("2023-08-01", "Li Auto has upped its third-quarter target to 40,000 a month, from 30,000; its Changzhou works can do 235,000 a year at two shifts.", of("Li Auto",
        c("40,000", ["deliveries", "sales"], 40000, "vehicle", per="month", p=q(2023, 3), status="target"), c("30,000", ["deliveries", "sales"], 30000, "vehicle", per="month", p=q(2023, 3), **OLD), c("235,000", "capacity", 235000, "vehicle", per="year"))),
    ("2024-12-19", "Italy and Mirafiori: Stellantis brings the hybrid 500 forward from early 2026 to November 2025, with 100,000 units a year in view.", of("Stellantis",
        ev("early 2026", "production_start", "2026-01-01", "2026-03-31", product=["500", "hybrid 500", "500 Ibrida"], **OLD), dated("November 2025", "production_start", m(2025, 11), product=["500", "hybrid 500", "500 Ibrida"]), c("100,000 units", ["production", "capacity"], 100000, "vehicle", per="year", status=["target", "plan"], product=["500", "hybrid 500", None]))),
    ("2025-10-17", "The price of the Nexon.ev's rival goes up after all. Mahindra had planned ₹10,000; it will be ₹15,000 on the XUV400, or 0.9%.", of("Mahindra",
        c("₹10,000", "price_change", 10000, "INR", role="change", product="XUV400", **OLD), c("₹15,000", "price_change", 15000, "INR", role="change", product="XUV400", status="plan"), c("0.9%", "price_change", 0.9, PCT, role="change", product="XUV400", status="plan"))),
    ("2021-04-22", "Honda aims at 100% zero-emission sales in 2040, 40% in 2030 and 80% in 2035.", of("Honda",
        c("100%", "sales", 100, PCT, role="share", p=y(2040), status="target"), c("40%", "sales", 40, PCT, role="share", p=y(2030), status="target"), c("80%", "sales", 80, PCT, role="share", p=y(2035), status="target"))),
    ("2024-01-25", "Tesla spoke of \"notably lower\" growth and gave no number; the 50% a year of old is gone.", of("Tesla",
        c("50%", ["deliveries", "sales", "production"], 50, PCT, role="change", per=["year", None], **OLD))),
    ("2026-03-12", "Freyr, now T1 Energy, scrapped its 34 GWh Coweta plant; the $2.6 billion and 723 jobs promised in 2022 go to a solar works in Texas of 5 GW, $850 million and 1,800 people.", [
        c("34 GWh", "capacity", 34, "GWh", company=["Freyr", "T1 Energy"], per=["year", None], **OLD), c("$2.6 billion", "investment", 2.6e9, "USD", company=["Freyr", "T1 Energy"], **OLD), c("723 jobs", "jobs", 723, "job", company=["Freyr", "T1 Energy"], **OLD), c("5 GW", "capacity", 5, "GW", company=["Freyr", "T1 Energy"], per=["year", None], status="plan"), c("$850 million", "investment", 8.5e8, "USD", company=["Freyr", "T1 Energy"], status="plan"), c("1,800 people", "jobs", 1800, "job", company=["Freyr", "T1 Energy"], status="plan")]),
    ("2025-03-27", "Charging points at depots: FirstGroup ups its pledge of 1,000 to 1,200 by March 2026.", of("FirstGroup",
        c("1,000", "chargers", 1000, "charger", p=(None, "2026-03-31"), **OLD), c("1,200", "chargers", 1200, "charger", p=(None, "2026-03-31"), status=["target", "plan"]))),
    ("2023-09-20", "Britain's petrol ban slides five years to 2035. The ZEV mandate does not: 22% of each maker's cars next year, 80% in 2030.", [
        c("five years", "duration", 5, "year", role=["change", "level"], status=["plan", "actual"]), c("22%", ["penetration", "sales"], 22, PCT, role=["share", "level"], p=y(2024), status=["target", "plan"]), c("80%", ["penetration", "sales"], 80, PCT, role=["share", "level"], p=y(2030), status=["target", "plan"])]),
    ("2025-08-22", "Tata's Agratas will begin in Sanand in 2026 and at Bridgwater in 2027, each a year behind the original plan; 15 GWh of 40 GWh come first in Somerset.", of("Agratas",
        dated("2026", "production_start", y(2026)), dated("2027", "production_start", y(2027)), c("a year", "duration", 1, "year", status=["plan", "actual"]), c("15 GWh", "capacity", 15, "GWh", per=["year", None], role=["level", "share"], status="plan"), c("40 GWh", "capacity", 40, "GWh", per=["year", None], status="plan"))),
    ("2024-08-08", "Capacity at Siemens' charger works in Wendell? 2,000 a month by 2025's end, double the goal of 1,000.", of("Siemens",
        c("2,000", "capacity", 2000, "charger", per="month", p=by(2025), status=["target", "plan"]), c("double", "capacity", 100, PCT, role="change", p=by(2025), status=["target", "plan"]), c("1,000", "capacity", 1000, "charger", per="month", p=(None, None), **OLD))),
    ("2025-05-20", "Analysts at Nomura trim their estimate of Tesla's 2025 deliveries to 1.61 million (prior: 1.79 million), UBS theirs to 1.55 million.", of("Tesla",
        c("1.61 million", "deliveries", 1.61e6, "vehicle", p=y(2025), status=FC), c("1.79 million", "deliveries", 1.79e6, "vehicle", p=y(2025), status=FC, superseded=True), c("1.55 million", "deliveries", 1.55e6, "vehicle", p=y(2025), status=FC))),
    ("2024-11-15", "Bolivia deals, round three. CBC's investment rises to $1 billion from $857 million for 35,000 tonnes of carbonate a year; Uranium One's stays at $970 million.", [
        c("$1 billion", "investment", 1e9, "USD", company="CBC", status="plan"), c("$857 million", "investment", 8.57e8, "USD", company="CBC", **OLD), c("35,000 tonnes", "capacity", 35000, "tonne", company="CBC", per="year", status="plan"), c("$970 million", "investment", 9.7e8, "USD", company="Uranium One", status="plan")]),
    ("2025-09-25", "The Cayenne Electric's prices will be as planned; only its towing weight changed between drafts, 3.0 tonnes becoming 3.5.", of("Porsche",
        c("3.0 tonnes", ["weight", "other"], 3, "tonne", superseded=True, status=["actual", "plan"]), c("3.5", ["weight", "other"], 3.5, "tonne"), product="Cayenne Electric")),
]
