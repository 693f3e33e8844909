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
    ("2025-05-24", "BYD slashes 22 models by up to 34%; Seagull now from 55,800 yuan", of("BYD",
        c("22 models", "models", 22, "model"), c("34%", "price_change", -34, PCT, None, role="change"), c("55,800 yuan", "price", 55800, "CNY", product="Seagull"))),
    ("2024-04-22", "Tesla knocked $2,000 off the Model Y, X and S in America and 14,000 yuan, or about $1,930, off all its Chinese cars; the Model 3 there is down to 231,900 yuan.", of("Tesla",
        c("$2,000", "price_change", -2000, "USD", role="change", product=["Model Y", None]), c("14,000 yuan", "price_change", -14000, "CNY", role="change"), c("$1,930", "price_change", -1930, "USD", role="change"), c("231,900 yuan", "price", 231900, "CNY", product="Model 3"))),
    ("2025-10-07", "At $39,990 the Model Y Standard is $5,000 cheaper than the Premium, and still $2,490 dearer than it would have been with the tax credit that died on September 30.", of("Tesla",
        c("$39,990", "price", 39990, "USD"), c("$5,000", ["price_change", "price"], -5000, "USD", role="change"), c("$2,490", ["price_change", "price"], 2490, "USD", role="change"), product="Model Y Standard")),
    ("2023-06-01", "FAME-II aid was chopped from Rs 15,000 to Rs 10,000 a kWh today and its cap from 40% to 15% of the ex-factory price; Ather's 450X became Rs 21,000 costlier.", [
        c("Rs 15,000", "subsidy", 15000, "INR", per="kWh", superseded=[True, False]), c("Rs 10,000", "subsidy", 10000, "INR", per="kWh"), c("40%", "subsidy", None, PCT, 40, role=["level", "share"], superseded=[True, False]), c("15%", "subsidy", None, PCT, 15, role=["level", "share"]), c("Rs 21,000", "price_change", 21000, "INR", role="change", company="Ather", product="450X")]),
    ("2024-10-30", "From today EU duties on China-built EVs go up to 45.3%: 7.8% for Tesla, 17.0% for BYD, 18.8% for Geely and 35.3% for SAIC, each on top of the 10% that always applied.", [
        c("45.3%", "tariff", None, PCT, 45.3), c("7.8%", "tariff", 7.8, PCT, company="Tesla"), c("17.0%", "tariff", 17, PCT, company="BYD"), c("18.8%", "tariff", 18.8, PCT, company="Geely"), c("35.3%", "tariff", 35.3, PCT, company="SAIC"), c("10%", "tariff", 10, PCT)]),
    ("2025-12-09", "A lithium-ion pack cost $108 per kWh on average this year, 8% less than last, BloombergNEF found. Stationary ones fetched $70, LFP $81 and NMC $128.", [
        c("$108", "battery_price", 108, "USD", per="kWh", p=y(2025)), c("8%", "battery_price", -8, PCT, role="change", p=y(2025)), c("$70", "battery_price", 70, "USD", per="kWh", p=y(2025)), c("$81", "battery_price", 81, "USD", per="kWh", p=y(2025)), c("$128", "battery_price", 128, "USD", per="kWh", p=y(2025))]),
    ("2024-05-14", "Washington quadruples its levy on Chinese EVs, to 100% from 25%, and more than triples that on their lithium-ion batteries, 7.5% until now, to 25%.", [
        c("quadruples", "tariff", 300, PCT, role="change", status=["plan", "actual"]), c("100%", "tariff", 100, PCT, status=["plan", "actual"]), c("25%", "tariff", 25, PCT), c("triples", "tariff", 200, PCT, None, role="change", status=["plan", "actual"]), c("7.5%", "tariff", 7.5, PCT), c("25%", "tariff", 25, PCT, nth=1, status=["plan", "actual"])]),
    ("2025-07-04", "Buy by September 30 and Uncle Sam still chips in $7,500 for a new EV, $4,000 for a used one. After that: zero.", [
        c("$7,500", "subsidy", 7500, "USD", per=["vehicle", None], p=(None, "2025-09-30")), c("$4,000", "subsidy", 4000, "USD", per=["vehicle", None], p=(None, "2025-09-30")), c("zero", "subsidy", 0, "USD", per=["vehicle", None], p=("2025-10-01", None), status=["plan", "actual", "forecast"])]),
    ("2025-09-24", "Bengaluru's Ather lists the Rizta S at ₹1,04,999 before, ₹75,999 with its battery rental, which adds ₹1 a km.", of("Ather",
        c("₹1,04,999", "price", 104999, "INR"), c("₹75,999", "price", 75999, "INR"), c("₹1", "price", 1, "INR", per="km", nth=1), product="Rizta S")),
    ("2023-01-13", "Tesla's cuts, in per cent: Model 3 RWD 6, Model Y Long Range 20, Model S Plaid 15", of("Tesla",
        c("6", "price_change", -6, PCT, role="change", product="Model 3 RWD"), c("20", "price_change", -20, PCT, role="change", product="Model Y Long Range"), c("15", "price_change", -15, PCT, role="change", product="Model S Plaid"))),
    ("2024-03-01", "The Zeekr 001's refresh brings 100 kWh for 269,000 yuan, what the old one with 86 kWh had cost; the FR stays at 769,000.", of("Zeekr",
        c("100 kWh", "battery_capacity", 100, "kWh", product="001"), c("269,000 yuan", "price", 269000, "CNY", product="001"), c("86 kWh", "battery_capacity", 86, "kWh", product="001"), c("769,000", "price", 769000, "CNY", product=["001 FR", "FR"]))),
    ("2022-03-15", "Lithium at half a million: battery-grade carbonate changed hands at 503,500 yuan a tonne on Monday, ten times the price of January 2021. So Li Auto raises the One by 11,800 yuan to 349,800 and BYD its cars by 3,000 to 6,000.", [
        c("half a million", ["price", "cost"], 5e5, "CNY", per=["tonne", None]), c("503,500 yuan", ["price", "cost"], 503500, "CNY", per="tonne"), c("ten times", ["price", "cost"], 900, PCT, role="change"), c("11,800 yuan", "price_change", 11800, "CNY", role="change", company="Li Auto", product=["One", "Li ONE"]), c("349,800", "price", 349800, "CNY", company="Li Auto", product=["One", "Li ONE"]), c("3,000 to 6,000", "price_change", 3000, "CNY", 6000, role="change", company="BYD")]),
    ("2025-06-23", "For €159 a month over three years VW lets you have an ID.3 that lists at €33,330; the state, Belgium's in this case, adds €5,000.", [
        c("€159", "price", 159, "EUR", per="month", company="VW", product="ID.3"), c("three years", "duration", 3, "year", company="VW", product="ID.3"), c("€33,330", "price", 33330, "EUR", company="VW", product="ID.3"), c("€5,000", "subsidy", 5000, "EUR", per=["vehicle", None])]),
    ("2024-12-18", "Germany ended its bonus, €4,500 a car at the last, overnight on 17 December a year ago. It had handed out €10 billion for 2.1 million cars.", [
        c("€4,500", "subsidy", 4500, "EUR", per=["vehicle", None]), c("€10 billion", "subsidy", 1e10, "EUR"), c("2.1 million cars", ["sales", "other", "registrations"], 2.1e6, "vehicle")]),
    ("2025-07-15", "Britain brings back the plug-in grant: £3,750 for band 1, £1,500 for band 2, from a pot of £650 million, for cars up to £37,000.", [
        c("£3,750", "subsidy", 3750, "GBP", per=["vehicle", None], status=["plan", "actual"]), c("£1,500", "subsidy", 1500, "GBP", per=["vehicle", None], status=["plan", "actual"]), c("£650 million", "subsidy", 6.5e8, "GBP", status=["plan", "actual"]), c("£37,000", "price", None, "GBP", 37000, status=["plan", "actual"])]),
    ("2024-03-15", "Under India's new scheme a maker pays 15% duty on imported EVs, not the usual 70-100%, for five years.", [
        c("15%", "tariff", 15, PCT, status=["plan", "actual"]), c("70-100%", "tariff", 70, PCT, 100), c("five years", "duration", 5, "year", status=["plan", "actual"])]),
    ("2025-08-01", "BMW will put 3% on the i4 and leave the iX be. At $59,575 including freight the former starts $1,700 higher than in July.", of("BMW",
        c("3%", "price_change", 3, PCT, role="change", status=["plan", "actual"]), c("$59,575", "price", 59575, "USD"), c("$1,700", "price_change", 1700, "USD", role="change", status=["plan", "actual"]), product="i4")),
    ("2023-09-26", "Entry fee to the EQE SUV: Rs 1.39 crore, ex-showroom; the Audi Q8 e-tron wants Rs 1.14 crore, the iX xDrive40 Rs 1.21 crore.", [
        c("Rs 1.39 crore", "price", 1.39e7, "INR", company=["Mercedes", "Mercedes-Benz", None], product="EQE SUV"), c("Rs 1.14 crore", "price", 1.14e7, "INR", company="Audi", product="Q8 e-tron"), c("Rs 1.21 crore", "price", 1.21e7, "INR", company=["BMW", None], product="iX xDrive40")]),
    ("2026-01-16", "Canada will let in 49,000 Chinese EVs a year at 6.1%, a rate last seen before the 100% surtax of October 2024.", [
        c("49,000 Chinese EVs", "imports", 49000, "vehicle", per="year", status=["plan", "actual", "target"]), c("6.1%", "tariff", 6.1, PCT, status=["plan", "actual"]), c("100%", "tariff", 100, PCT)]),
    ("2024-01-22", "Square LFP cells were quoted at RMB 0.42 per Wh last week; a year ago buyers paid more than twice that, 0.95.", [
        c("RMB 0.42", "battery_price", 0.42, "CNY", per="Wh", p=("2024-01-15", "2024-01-21")), c("0.95", "battery_price", 0.95, "CNY", per="Wh")]),
    ("2025-11-19", "Pune, Rs 3.25 lakh: that is Vayve Mobility's Eva with a 9-kWh pack to rent. The 18-kWh one, yours for Rs 4.49 lakh, takes you 250 km.", of("Vayve Mobility",
        c("Rs 3.25 lakh", "price", 325000, "INR"), c("9-kWh", "battery_capacity", 9, "kWh"), c("18-kWh", "battery_capacity", 18, "kWh"), c("Rs 4.49 lakh", "price", 449000, "INR"), c("250 km", "range", 250, "km"), product="Eva")),
    ("2022-10-18", "Ford hikes base F-150 Lightning to $51,974, up 11% in two months and 30% since launch", of("Ford",
        c("$51,974", "price", 51974, "USD"), c("11%", "price_change", 11, PCT, role="change"), c("30%", "price_change", 30, PCT, role="change"), product="F-150 Lightning")),
    ("2025-02-17", "PLI money at last: Tata Motors was paid ₹142 crore, M&M ₹104 crore, and the ministry reckons on ₹2,000 crore for the year to March 2026.", [
        c("₹142 crore", "subsidy", 1.42e9, "INR", company="Tata Motors"), c("₹104 crore", "subsidy", 1.04e9, "INR", company="M&M"), c("₹2,000 crore", "subsidy", 2e10, "INR", p=("2025-04-01", "2026-03-31"), status=["forecast", "plan", "target"])]),
    ("2025-04-04", "Because of the new 25% tariff each Ioniq 5 from Ulsan will cost Hyundai $5,600 more, analysts think; the sticker stays at $42,600.", [
        c("25%", "tariff", 25, PCT), c("$5,600", "cost", 5600, "USD", role=["change", "level"], per=["vehicle", None], status=FC, company="Hyundai", product="Ioniq 5"), c("$42,600", "price", 42600, "USD", company="Hyundai", product="Ioniq 5")]),
    ("2024-09-02", "Ex-subsidy, so to speak, a Leapmotor C10 goes for A$45,888 drive-away and the T03 for €18,900. Neither includes the €3,000 \"super bonus\" of the importer.", of("Leapmotor",
        c("A$45,888", "price", 45888, "AUD", product="C10"), c("€18,900", "price", 18900, "EUR", product="T03"), c("€3,000", ["subsidy", "price_change"], 3000, "EUR", role=["level", "change"]))),
    ("2025-03-31", "EVs will be spared Vietnam's registration tax for another two years; on petrol cars it is 10-12%.", [
        c("two years", "duration", 2, "year", status=["plan", "actual"]), c("10-12%", "tariff", 10, PCT, 12)]),
    ("2023-05-05", "Two price rises in a week: Tesla on Friday asked 2,000 yuan more for a Model 3 or Y in China and $250 more in America, having cut six times since January.", of("Tesla",
        c("2,000 yuan", "price_change", 2000, "CNY", role="change", product=[None, "Model 3"]), c("$250", "price_change", 250, "USD", role="change", product=[None, "Model 3"]))),
    ("2026-02-03", "Kia has taken £3,750 off the EV4 itself, so that the Air's £34,695 become £30,945.", of("Kia",
        c("£3,750", "price_change", -3750, "GBP", role="change", product="EV4"), c("£34,695", "price", 34695, "GBP", product=["EV4 Air", "EV4"], superseded=True), c("£30,945", "price", 30945, "GBP", product=["EV4 Air", "EV4"]))),
    ("2024-08-29", "Turkey's extra duty on Chinese cars, 40% with a floor of $7,000 apiece, spares those who build there, such as BYD with its $1 billion plant in Manisa.", [
        c("40%", "tariff", 40, PCT), c("$7,000", "tariff", 7000, "USD", None, per="vehicle"), c("$1 billion", "investment", 1e9, "USD", company="BYD", status=["plan", "actual"])]),
    ("2025-10-22", "PM E-DRIVE, Rs 10,900 crore strong, pays Rs 5,000 per kWh for a scooter, capped at Rs 10,000, and half that since April.", [
        c("Rs 10,900 crore", "subsidy", 1.09e11, "INR"), c("Rs 5,000", "subsidy", 5000, "INR", per="kWh"), c("Rs 10,000", "subsidy", None, "INR", 10000, per=["vehicle", None]), c("half", "subsidy", -50, PCT, role=["change", "level", "share"], p=("2025-04-01", None))]),
    ("2023-12-15", "Norway taxes 25% VAT on the part of an EV's price above NOK 500,000; the Tesla Model X at NOK 1,119,990 now bears 155,000 of it.", [
        c("25%", "tariff", 25, PCT), c("NOK 500,000", "price", 500000, "NOK", None), c("NOK 1,119,990", "price", 1119990, "NOK", company="Tesla", product="Model X"), c("155,000", "tariff", 155000, "NOK", company="Tesla", product="Model X")]),
    ("2024-07-03", "Dearer by as much as €1,500: Tesla raises the Model 3 in Europe ahead of the duties, to €42,490 in Germany and £39,990 in Britain.", of("Tesla",
        c("€1,500", "price_change", None, "EUR", 1500, role="change"), c("€42,490", "price", 42490, "EUR"), c("£39,990", "price", 39990, "GBP"), product="Model 3")),
    ("2025-01-16", "Lucid leases a Gravity Grand Touring at $1,279 a month, 36 months, 10,000 miles a year. MSRP: $94,900.", of("Lucid",
        c("$1,279", "price", 1279, "USD", per="month"), c("36 months", "duration", 36, "month"), c("10,000 miles", ["distance", "other"], 10000, "mile", 10000, per="year"), c("$94,900", "price", 94900, "USD"), product="Gravity Grand Touring")),
    ("2025-08-27", "Nio's ES8 pre-sold at 416,800 yuan with, 308,800 without battery. That is a quarter less than its forebear's 528,000.", of("NIO",
        c("416,800 yuan", "price", 416800, "CNY", product="ES8"), c("308,800", "price", 308800, "CNY", product="ES8"), c("a quarter", "price_change", -25, PCT, role="change", product="ES8"), c("528,000", "price", 528000, "CNY", product="ES8", superseded=[True, False]))),
    ("2022-05-26", "EQS 580 built in Chakan: ₹1.55 crore. The imported AMG 53 had been ₹2.45 crore.", of(["Mercedes", "Mercedes-Benz", None],
        c("₹1.55 crore", "price", 1.55e7, "INR", product="EQS 580"), c("₹2.45 crore", "price", 2.45e7, "INR", product=["AMG 53", "AMG EQS 53"]))),
    ("2024-06-12", "California pays up to $14,000 per driver under Clean Cars 4 All. Texas has $2,500, first come, first served, for 2,000 cars.", [
        c("$14,000", "subsidy", None, "USD", 14000, per=["vehicle", None]), c("$2,500", "subsidy", 2500, "USD", per=["vehicle", None]), c("2,000 cars", "other", 2000, "vehicle")]),
    ("2025-05-08", "LFP cells for under $60? SVOLT quotes 0.33 yuan/Wh, and EVE 0.31, both without VAT at 13%.", [
        c("$60", "battery_price", None, "USD", 60, per=["kWh", None]), c("0.33 yuan", "battery_price", 0.33, "CNY", per="Wh", company="SVOLT"), c("0.31", "battery_price", 0.31, "CNY", per="Wh", company="EVE"), c("13%", "tariff", 13, PCT)]),
    ("2023-10-30", "VW cuts the ID.7 Vizzion before it's a month old: 227,777 yuan, down 10,000", of("VW",
        c("227,777 yuan", "price", 227777, "CNY"), c("10,000", "price_change", -10000, "CNY", role="change"), product="ID.7 Vizzion")),
    ("2025-07-21", "The Windsor Pro at ₹17.49 lakh, or ₹12.50 lakh plus ₹4.50 a km. JSW MG says 8,000 people booked it in a day, after which it raised the tag by ₹60,000.", of("JSW MG",
        c("₹17.49 lakh", "price", 1749000, "INR", superseded=[True, False]), c("₹12.50 lakh", "price", 1250000, "INR", superseded=[True, False]), c("₹4.50", "price", 4.5, "INR", per="km"), c("8,000 people", "orders", 8000, ["order", "job"]), c("₹60,000", "price_change", 60000, "INR", role="change"), product="Windsor Pro")),
    ("2021-11-03", "Under Biden's bill union-built EVs would get $12,500, others $7,500.", [
        c("$12,500", "subsidy", 12500, "USD", per=["vehicle", None], status=["plan", "target", "forecast"]), c("$7,500", "subsidy", 7500, "USD", per=["vehicle", None], status=["plan", "target", "forecast"])]),
    ("2025-12-30", "China keeps trade-in money in 2026 but by the percent: 12% of the new car's price for scrapping, at most 20,000 yuan; 8%, at most 15,000, for replacing. Purchase tax returns at 5%.", [
        c("12%", "subsidy", 12, PCT, role=["level", "share"], p=y(2026), status=["plan", "actual"]), c("20,000 yuan", "subsidy", None, "CNY", 20000, per=["vehicle", None], p=y(2026), status=["plan", "actual"]), c("8%", "subsidy", 8, PCT, role=["level", "share"], p=y(2026), status=["plan", "actual"]), c("15,000", "subsidy", None, "CNY", 15000, per=["vehicle", None], p=y(2026), status=["plan", "actual"]), c("5%", "tariff", 5, PCT, p=y(2026), status=["plan", "actual"])]),
    ("2024-11-28", "Revolt's RV1 starts at Rs 84,990 with 2.2 kWh; the RV1+ (3.24 kWh, 160 km) adds Rs 15,000 exactly.", of("Revolt",
        c("Rs 84,990", "price", 84990, "INR", product="RV1"), c("2.2 kWh", "battery_capacity", 2.2, "kWh", product="RV1"), c("3.24 kWh", "battery_capacity", 3.24, "kWh", product="RV1+"), c("160 km", "range", 160, "km", product="RV1+"), c("Rs 15,000", ["price_change", "price"], 15000, "INR", role="change", product="RV1+"))),
    ("2025-06-05", "Discounting in China ran to 16.9% of list on average in May for NEVs and 23% for the rest.", [
        c("16.9%", "price_change", -16.9, PCT, role=["change", "share", "level"], p=m(2025, 5)), c("23%", "price_change", -23, PCT, role=["change", "share", "level"], p=m(2025, 5))]),
    ("2019-03-26", "Beijing cuts what a 400-km car earns its buyer by half, to 25,000 yuan from 50,000, and cars under 250 km get nothing from June 26.", [
        c("half", "subsidy", -50, PCT, role="change", status=["plan", "actual"]), c("25,000 yuan", "subsidy", 25000, "CNY", per=["vehicle", None], status=["plan", "actual"]), c("50,000", "subsidy", 50000, "CNY", per=["vehicle", None], superseded=[True, False])]),
    ("2024-02-26", "GAC Aion answers BYD: Y Plus from 99,800 yuan (was 119,800)", of(["GAC Aion", "Aion"],
        c("99,800 yuan", "price", 99800, "CNY", product=["Y Plus", "AION Y Plus"]), c("119,800", "price", 119800, "CNY", product=["Y Plus", "AION Y Plus"], superseded=True))),
    ("2025-04-11", "Model S and X can't be ordered any more in China, where the duty on American goods is now 125%. They cost 684,900 and 738,900 yuan, and 1,553 and 311 were sold last year.", [
        c("125%", "tariff", 125, PCT), c("684,900", "price", 684900, "CNY", company=["Tesla", None], product="Model S"), c("738,900 yuan", "price", 738900, "CNY", company=["Tesla", None], product="Model X"), c("1,553", ["sales", "imports"], 1553, "vehicle", company=["Tesla", None], product="Model S", p=y(2024)), c("311", ["sales", "imports"], 311, "vehicle", company=["Tesla", None], product="Model X", p=y(2024))]),
    ("2026-04-02", "Exide Energy wants Rs 5,800 a kWh for its first Devanahalli cells; imports land at Rs 5,100, inclusive of 20% in duties.", [
        c("Rs 5,800", "battery_price", 5800, "INR", per="kWh", company="Exide Energy", status=["actual", "target", "plan"]), c("Rs 5,100", "battery_price", 5100, "INR", per="kWh"), c("20%", "tariff", 20, PCT)]),
    ("2025-03-04", "Thailand's EV 3.5 scheme subsidises up to 100,000 baht a car, EV 3.0 did up to 150,000; excise is 2% instead of 8%.", [
        c("100,000 baht", "subsidy", None, "THB", 100000, per="vehicle"), c("150,000", "subsidy", None, "THB", 150000, per="vehicle"), c("2%", "tariff", 2, PCT), c("8%", "tariff", 8, PCT)]),
    ("2024-10-03", "Buyers pay 14.29 lakh for a Nexon EV with 45 kWh, and Re 1 less than last month in no case: prices are firm, Tata says.", of("Tata",
        c("14.29 lakh", "price", 1429000, ["INR", None]), c("45 kWh", "battery_capacity", 45, "kWh"), product="Nexon EV")),
    ("2025-09-30", "Gigafactory credits: $35/kWh for cells plus $10 for modules, Section 45X grants. LGES booked 490.8 billion won of them last quarter.", [
        c("$35", "subsidy", 35, "USD", per="kWh"), c("$10", "subsidy", 10, "USD", per="kWh"), c("490.8 billion won", "subsidy", 4.908e11, "KRW", company="LGES", p=q(2025, 2))]),
]
