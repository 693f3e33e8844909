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
    ("2025-10-13", "BYD priced the Atto 1 at A$23,990 before on-road costs on Monday, undercutting every other new EV in Australia; deliveries of the hatchback, which goes 220 km on 30 kWh or 310 on 43.2, start in November.", of("BYD",
        c("A$23,990", "price", 23990, "AUD"), ev("Monday", "launch", "2025-10-13", status="actual"), c("220 km", "range", 220, "km"), c("30 kWh", "battery_capacity", 30, "kWh"), c("310", "range", 310, "km"), c("43.2", "battery_capacity", 43.2, "kWh"), dated("November", "delivery_start", m(2025, 11)), product="Atto 1")),
    ("2024-04-30", "Vietnamese buyers pay VinFast 1.2 billion dong for a VF 8 Lux, 9.5% less than in March, and nothing at its chargers for a year.", of("VinFast",
        c("1.2 billion dong", "price", 1.2e9, "VND"), c("9.5%", "price_change", -9.5, PCT, role="change"), c("a year", "duration", 1, "year"), product="VF 8 Lux")),
    ("2023-07-18", "JSW and MG discussed a stake of 48% for days; the Comet they would co-own is 2,974 mm short, a four-seater, and costs Rs 7.98 lakh.", [
        c("48%", "stake", 48, PCT, company=["JSW", "MG"], status=["plan", "forecast", "actual"], role=["level", "share"]), c("2,974 mm", "length", 2974, "mm", company="MG", product="Comet"), c("four-seater", "seats", 4, "item", company="MG", product="Comet"), c("Rs 7.98 lakh", "price", 798000, "INR", company="MG", product="Comet")]),
    ("2025-03-28", "In Seoul, Genesis previewed a 600-hp GV60 Magma that it will sell from the third quarter, and Hyundai a second Nexo good for 700 km after five minutes at the pump.", [
        c("600-hp", "power", 600, "hp", company="Genesis", product="GV60 Magma"), dated("third quarter", "launch", q(2025, 3), company="Genesis", product="GV60 Magma"), c("700 km", "range", 700, "km", company="Hyundai", product="Nexo"), c("five minutes", "charging_time", 5, "minute", company="Hyundai", product="Nexo")]),
    ("2022-11-22", "BYD will put 2,000 to 6,000 yuan on its cars from January 1, it said, naming the end of subsidies of up to 12,600 yuan and dearer cells as reasons. It was the third rise this year.", of("BYD",
        c("2,000 to 6,000 yuan", "price_change", 2000, "CNY", 6000, role="change", status=["plan", "actual"]), c("12,600 yuan", "subsidy", None, "CNY", 12600, per=["vehicle", None], company=[None, "BYD"]))),
    ("2025-05-22", "The House bill would end the credit on December 31 except for makers below 200,000 lifetime sales, add a yearly fee of $250 per EV and repeal 45W's $40,000 for lorries.", [
        c("200,000", "sales", None, "vehicle", 200000, status=["plan", "actual"]), c("$250", ["tariff", "cost"], 250, "USD", per=["vehicle", "year"], status=["plan", "actual"]), c("$40,000", "subsidy", 40000, "USD", per=["vehicle", None], status=["plan", "actual"])]),
    ("2024-12-05", "Hyundai's Indian arm said on Thursday the Creta Electric, its first EV made in Chennai, would be launched on January 17; rivals MG ZS and Curvv cost ₹18.98 lakh and ₹17.49 lakh.", [
        ev("January 17", "launch", "2025-01-17", company="Hyundai", product="Creta Electric"), c("₹18.98 lakh", "price", 1898000, "INR", company="MG", product=["ZS", "ZS EV"]), c("₹17.49 lakh", "price", 1749000, "INR", company=["Tata", None], product="Curvv")]),
    ("2025-09-19", "Tesla's cheaper Y weighs 68 kg less than the Premium, has 16 kWh less and a range of 321 miles as against 357, an EPA document shows.", of("Tesla",
        c("68 kg", "weight", -68, "kg", role="change", product=["Y", "Model Y"]), c("16 kWh", "battery_capacity", -16, "kWh", role="change", product=["Y", "Model Y"]), c("321 miles", "range", 321, "mile", product=["Y", "Model Y"]), c("357", "range", 357, "mile", product=["Model Y Premium", "Premium", "Model Y"]))),
    ("2023-04-18", "Smart #3 unveiled: 440 km, 22 minutes, 3.7 s for the 315-kW Brabus", of("Smart",
        c("440 km", "range", 440, "km", product="#3"), c("22 minutes", "charging_time", 22, "minute", product="#3"), c("3.7 s", "acceleration", 3.7, "second", product=["#3 Brabus", "Brabus"]), c("315-kW", "power", 315, "kW", product=["#3 Brabus", "Brabus"]))),
    ("2026-01-12", "Kandi, Zap, Think: they came before. In 2010 a Think City cost $36,495 and crawled 100 miles at 70 mph on its 24 kWh.", of("Think",
        c("$36,495", "price", 36495, "USD"), c("100 miles", "range", 100, "mile"), c("70 mph", "top_speed", 70, "mph"), c("24 kWh", "battery_capacity", 24, "kWh"), product="City")),
    ("2025-08-11", "Ford's $30,000 pickup of 2027, from a Louisville plant that gets $2 billion, uses 20% fewer parts, LFP prismatics from Marshall and a line 15% faster. 2,200 people will work on it, 600 fewer than today.", of("Ford",
        c("$30,000", "price", 30000, "USD", status=["plan", "target"]), dated("2027", "launch", y(2027)), c("$2 billion", "investment", 2e9, "USD", status="plan"), c("20%", "other", -20, PCT, role="change", status=["plan", "actual", "target"]), c("15%", "other", 15, PCT, role="change", status=["plan", "actual", "target"]), c("2,200 people", ["headcount", "jobs"], 2200, "job", status=["plan", "target"]), c("600", ["headcount", "layoffs", "jobs"], -600, "job", role="change", status=["plan", "target"]))),
    ("2024-07-31", "In Indonesia Wuling's Cloud EV (Rp 398.8 million, 460 km) meets Chery's Omoda E5 (Rp 505.5 million, 430 km) and BYD's Dolphin (Rp 425 million, 490 km).", [
        c("Rp 398.8 million", "price", 3.988e8, "IDR", company="Wuling", product="Cloud EV"), c("460 km", "range", 460, "km", company="Wuling", product="Cloud EV"), c("Rp 505.5 million", "price", 5.055e8, "IDR", company="Chery", product="Omoda E5"), c("430 km", "range", 430, "km", company="Chery", product="Omoda E5"), c("Rp 425 million", "price", 4.25e8, "IDR", company="BYD", product="Dolphin"), c("490 km", "range", 490, "km", company="BYD", product="Dolphin")]),
    ("2025-04-14", "Korea raises its carmakers' low-interest loans by 2 trillion won to 15 trillion and EV subsidies, matched to discounts, from 20-40% to 30-80%.", [
        c("2 trillion won", ["funding", "subsidy"], 2e12, "KRW", role="change", status=["plan", "actual"]), c("15 trillion", ["funding", "subsidy"], 1.5e13, "KRW", status=["plan", "actual"]), c("20-40%", "subsidy", 20, PCT, 40, role=["level", "share"], superseded=[True, False]), c("30-80%", "subsidy", 30, PCT, 80, role=["level", "share"], status=["plan", "actual"])]),
    ("2021-01-09", "Nio Day: the ET7 costs 448,000 yuan, 70,000 less without the 70-kWh pack, and from late 2022's 150-kWh one it will get more than 1,000 km. Deliveries begin in the first quarter of next year.", of("NIO",
        c("448,000 yuan", "price", 448000, "CNY"), c("70,000", ["price", "price_change"], -70000, "CNY", role="change"), c("70-kWh", "battery_capacity", 70, "kWh"), c("150-kWh", "battery_capacity", 150, "kWh", status=["plan", "actual", "target"]), c("1,000 km", "range", 1000, "km", None, status=["plan", "actual", "target", "forecast"]), dated("first quarter of next year", "delivery_start", q(2022, 1)), product="ET7")),
    ("2025-12-04", "Micro Mobility puts the Spiaggina on the road in spring: 90 km/h, 5.5 or 10.5 kWh, 93 or 177 km, and doors, if you must, for 20,000 Swiss francs and up.", of("Micro Mobility",
        ev("spring", "launch", "2026-03-01", "2026-05-31"), c("90 km/h", "top_speed", 90, "km/h"), c("5.5", "battery_capacity", 5.5, "kWh"), c("10.5 kWh", "battery_capacity", 10.5, "kWh"), c("93", "range", 93, "km"), c("177 km", "range", 177, "km"), c("20,000 Swiss francs", "price", 20000, "CHF", None), product="Spiaggina")),
    ("2024-10-15", "Its name is R5, its price 33,490 euros (52 kWh; the 40-kWh one, 27,990, follows), its production in Douai needs nine hours and 410 workers a shift.", of("Renault",
        c("33,490 euros", "price", 33490, "EUR", company=["Renault", None], product="R5"), c("52 kWh", "battery_capacity", 52, "kWh", company=["Renault", None], product="R5"), c("40-kWh", "battery_capacity", 40, "kWh", company=["Renault", None], product="R5"), c("27,990", "price", 27990, "EUR", company=["Renault", None], product="R5"), c("nine hours", "duration", 9, "hour", company=["Renault", None], product="R5"), c("410 workers", ["headcount", "other"], 410, "job", company=["Renault", None], product=["R5", None]))),
    ("2023-06-29", "Mullen's Class 1 van for $34,500, Class 3 truck for $68,500; Randy Marion ordered 6,000 of the former, worth $200 million.", of("Mullen",
        c("$34,500", "price", 34500, "USD", product=["Class 1 van", "Class 1", None]), c("$68,500", "price", 68500, "USD", product=["Class 3 truck", "Class 3", None]), c("6,000", "orders", 6000, "vehicle", product=["Class 1 van", "Class 1", None]), c("$200 million", ["orders", "other", "revenue"], 2e8, "USD", product=["Class 1 van", "Class 1", None]))),
    ("2025-11-10", "Whoever ordered a Cybertruck Foundation Series in 2023 paid $119,990 and got 340 miles and, soon after, a 10% cheaper offer.", of(["Tesla", None],
        c("$119,990", "price", 119990, "USD"), c("340 miles", "range", 340, "mile"), c("10%", "price_change", -10, PCT, role="change"), product=["Cybertruck Foundation Series", "Cybertruck"])),
    ("2026-02-20", "Supreme Court strikes down emergency tariffs; the 25% on cars under Section 232 and the 100% on Chinese EVs stay", [
        c("25%", "tariff", 25, PCT), c("100%", "tariff", 100, PCT)]),
    ("2022-04-13", "Two-tonne monsters every one: EQE 2,310 kg, i7 2,640, e-tron S 2,695. Together with four adults the last reaches its limit of 3,170.", [
        c("Two-tonne", "weight", 2, "tonne"), c("2,310 kg", "weight", 2310, "kg", company=["Mercedes", "Mercedes-Benz", None], product="EQE"), c("2,640", "weight", 2640, "kg", company=["BMW", None], product="i7"), c("2,695", "weight", 2695, "kg", company=["Audi", None], product="e-tron S"), c("3,170", "weight", None, "kg", 3170, company=["Audi", None], product="e-tron S")]),
    ("2025-07-11", "Matter's Aera, India's first geared e-bike with 4 speeds, was launched in Delhi on Friday at ₹1.93 lakh, has 5 kWh, 172 km and a lifetime guarantee on the pack.", of("Matter",
        c("4 speeds", "other", 4, "item"), ev("Friday", "launch", "2025-07-11", status="actual"), c("₹1.93 lakh", "price", 193000, "INR"), c("5 kWh", "battery_capacity", 5, "kWh"), c("172 km", "range", 172, "km"), product="Aera")),
    ("2024-08-13", "Longer waits, higher prices, the same 11 kW at home: what 2,100 ID. Buzz owners told a survey", [
        c("11 kW", "charging_power", 11, "kW", company=["Volkswagen", None], product="ID. Buzz"), c("2,100 ID. Buzz owners", "other", 2100, ["job", "item"], company=["Volkswagen", None], product=["ID. Buzz", None])]),
]
