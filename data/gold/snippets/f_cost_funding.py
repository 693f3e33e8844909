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
    # cost
    ("2025-10-14", "GM takes $1.6 billion hit on EV retreat", of("GM",
        c("$1.6 billion", "cost", 1.6e9, "USD"))),
    ("2025-07-22", "Tariffs knocked $1.1 billion off GM's quarter and will cost it between $4 billion and $5 billion over the year, 30% of which Mary Barra hopes to offset.", of("GM",
        c("$1.1 billion", ["cost", "tariff"], 1.1e9, "USD", p=q(2025, 2)), c("$4 billion and $5 billion", ["cost", "tariff"], 4e9, "USD", 5e9, p=y(2025), **TF), c("30%", ["cost", "tariff"], 30, PCT, role="share", p=y(2025), status=["target", "plan", "forecast"]))),
    ("2024-02-28", "A decade of Project Titan is said to have cost Apple above $10 billion; some 2,000 people worked on it.", of("Apple",
        c("$10 billion", ["cost", "rnd"], 1e10, "USD", None), c("2,000 people", "headcount", 2000, "job"))),
    ("2025-05-27", "The Leaf's successor will be cheaper to build, by a third, thanks to 70,000 fewer part numbers, Nissan says; all in all ¥500 billion of savings are due by March 2027.", of("Nissan",
        c("a third", "cost", -100 / 3, PCT, role="change", product="Leaf", status=["target", "plan", "forecast"]), c("70,000", "other", -70000, "item", role="change", product="Leaf", status=["target", "plan", "forecast", "actual"]), c("¥500 billion", "cost", 5e11, "JPY", p=(None, "2027-03-31"), role=["level", "change"], status=["target", "plan"]))),
    ("2023-09-19", "Bill of materials: €14,500 for a Citroën ë-C3, €11,200 for a BYD Seagull. A tear-down by UBS puts the Chinese advantage at 25 per cent.", [
        c("€14,500", "cost", 14500, "EUR", company="Citroën", product="ë-C3", per=["vehicle", None], status=["actual", "forecast"]), c("€11,200", "cost", 11200, "EUR", company="BYD", product="Seagull", per=["vehicle", None], status=["actual", "forecast"]), c("25 per cent", "cost", -25, PCT, role=["change", "level"], company=["BYD", None], status=["actual", "forecast"])]),
    ("2024-10-23", "Tesla pushed the cost of goods sold below $35,100 a car, its lowest ever.", of("Tesla",
        c("$35,100", "cost", None, "USD", 35100, per="vehicle"))),
    ("2025-03-12", "Dieselgate redux? Brussels would have fined Volkswagen €1.5 billion, the group reckoned, had the CO2 rules for 2025 not been stretched over three years.", of("Volkswagen",
        c("€1.5 billion", "cost", 1.5e9, "EUR", p=y(2025), **FC))),
    ("2025-08-04", "A Miami jury wants $243 million from Tesla, $200 million of it as punishment, for an Autopilot crash in 2019.", of("Tesla",
        c("$243 million", "cost", 2.43e8, "USD"), c("$200 million", "cost", 2e8, "USD", role=["level", "share"]))),
    ("2022-06-22", "Musk, 50, calls the new plants money furnaces. Whether he meant hundreds of millions or billions he left open.", []),
    ("2025-06-16", "Exponent Energy's 15-minute charging adds Rs 18,000 to the price of an auto and takes Rs 1.10 a km off its running costs, 38% less than CNG.", of("Exponent Energy",
        c("15-minute", "charging_time", 15, "minute"), c("Rs 18,000", ["price_change", "cost"], 18000, "INR", role=["change", "level"], per=["vehicle", None]), c("Rs 1.10", "cost", -1.1, "INR", per="km", **CH), c("38%", "cost", -38, PCT, **CH))),
    ("2025-12-16", "Ford will write down $19.5 billion, the bulk of it for cancelled electric trucks, and pay about $5.5 billion of that in cash.", of("Ford",
        c("$19.5 billion", "cost", 1.95e10, "USD", status=["plan", "actual", "target", "forecast"]), c("$5.5 billion", "cost", 5.5e9, "USD", role=["level", "share"], status=["plan", "target", "forecast"]))),
    ("2024-05-16", "Recalling 3,878 Cybertrucks cost little: new pads, $9 each by one estimate.", of(["Tesla", None],
        c("3,878 Cybertrucks", "recall", 3878, "vehicle", product="Cybertruck"), c("$9", "cost", 9, "USD", per=["vehicle", None], product=["Cybertruck", None], **FC))),
    ("2021-08-23", "General Motors adds $1 billion to its Bolt recall bill, raising it to $1.8 billion; LG will have to chip in most of that.", of("General Motors",
        c("$1 billion", "cost", 1e9, "USD", role=["change", "level"], product="Bolt", status=["actual", "forecast"]), c("$1.8 billion", "cost", 1.8e9, "USD", product="Bolt", status=["actual", "forecast"]))),
    ("2025-02-06", "Closing the Brussels works costs Audi €1.6 billion in provisions and the region 2,910 jobs.", of("Audi",
        c("€1.6 billion", "cost", 1.6e9, "EUR"), c("2,910 jobs", "layoffs", 2910, "job"))),
    ("2025-11-18", "Making a cell in Skellefteå ran to €140 per kWh by the receiver's arithmetic, double the Chinese figure, at a scrap rate of 60 percent.", [
        c("€140", ["cost", "battery_price"], 140, "EUR", per="kWh", company=[None, "Northvolt"]), c("double", ["cost", "battery_price"], 100, PCT, role="change", company=[None, "Northvolt"]), c("60 percent", "other", 60, PCT, company=[None, "Northvolt"], role=["level", "share"])]),
    ("2024-12-19", "A French court has ordered Carlos Tavares's old employer to compensate 5,300 owners of PureTech engines. Nobody knows how much.", [
        c("5,300 owners", "other", 5300, ["job", "item"], company=None)]),
    ("2025-04-10", "VinFast Kerala dealers pay ₹85 lakh to fit out a showroom, ₹11,000 a month to the brand's app and 24% on their stock loans.", of("VinFast",
        c("₹85 lakh", ["cost", "investment"], 8.5e6, "INR", per=["store", None]), c("₹11,000", "cost", 11000, "INR", per="month"), c("24%", ["cost", "other"], 24, PCT))),
    ("2026-01-28", "Moving into Spartanburg: BMW books start-up charges of $310 million, Scout $1.1 billion", [
        c("$310 million", "cost", 3.1e8, "USD", company="BMW"), c("$1.1 billion", "cost", 1.1e9, "USD", company="Scout")]),
    ("2025-09-02", "Annual warranty claims at Polestar, 1,900 kronor a car, are half what they used to be.", of("Polestar",
        c("1,900 kronor", "cost", 1900, "SEK", per="vehicle"), c("half", "cost", -50, PCT, **CH))),
    # investment
    ("2025-09-17", "Rivian broke ground near Social Circle, Georgia, on a $5 billion plant for 400,000 vehicles a year that is to employ 7,500.", of("Rivian",
        c("$5 billion", "investment", 5e9, "USD", **PL), c("400,000 vehicles", "capacity", 400000, "vehicle", per="year", **PL), c("7,500", "jobs", 7500, "job", **PL))),
    ("2024-02-08", "Hai Phong-headquartered VinFast has got the nod for a Tamil Nadu factory: $500 million to begin with, up to $2 billion in time, 3,000 to 3,500 jobs.", of("VinFast",
        c("$500 million", "investment", 5e8, "USD", **PL), c("$2 billion", "investment", None, "USD", 2e9, **PL), c("3,000 to 3,500 jobs", "jobs", 3000, "job", 3500, **PL))),
    ("2025-02-19", "JSW to sink Rs 40,000 cr in Cuttack EV and cell complex", of("JSW",
        c("Rs 40,000 cr", "investment", 4e11, "INR", **PL))),
    ("2023-07-20", "Gotion brings €1.1 billion to Slovakia. InoBat, its partner there, brings the site at Šurany (65 hectares) and hopes for €214 million from the state.", of(["Gotion", "Gotion High-tech"],
        c("€1.1 billion", "investment", 1.1e9, "EUR", **PL), c("65 hectares", "area", 65, "hectare", company="InoBat"), c("€214 million", ["subsidy", "funding"], 2.14e8, "EUR", company="InoBat", status=["forecast", "plan", "target"]))),
    ("2025-05-20", "Three ministries, two governors and one shovel: the ceremony at Izmit, where Ford Otosan pours in €2.1 billion (₺92 billion) by 2027 to lift capacity to 650,000 vehicles.", of("Ford Otosan",
        c("€2.1 billion", "investment", 2.1e9, "EUR", p=by(2027), **PL), c("₺92 billion", "investment", 9.2e10, "TRY", p=by(2027), **PL), c("650,000 vehicles", "capacity", 650000, "vehicle", per=["year", None], p=by(2027), **PL))),
    ("2024-08-13", "Under a memorandum signed in Batam, REPT Battero would invest US$390 million, half this year and half next, in 8 GWh of storage cells.", of("REPT Battero",
        c("US$390 million", "investment", 3.9e8, "USD", **PL), c("half", "investment", 50, PCT, role="share", p=y(2024), **PL), c("half", "investment", 50, PCT, role="share", nth=1, p=y(2025), **PL), c("8 GWh", "capacity", 8, "GWh", per=["year", None], **PL))),
    ("2025-10-27", "Toyota doubles its North Carolina bet, to $13.9 billion, and the payroll at Liberty reaches 5,100.", of("Toyota",
        c("doubles", "investment", 100, PCT, role="change", **PL), c("$13.9 billion", "investment", 1.39e10, "USD", status=["plan", "actual"]), c("5,100", ["jobs", "headcount"], 5100, "job", status=["plan", "actual"]))),
    ("2022-08-31", "Honda and LG Energy Solution will jointly spend $4.4 billion on 40 GWh, the Korean side owning 51 percent and the Japanese 49.", of(["Honda", "LG Energy Solution"],
        c("$4.4 billion", "investment", 4.4e9, "USD", **PL), c("40 GWh", "capacity", 40, "GWh", per=["year", None], **PL), c("51 percent", "stake", 51, PCT, status=["plan", "actual"], company="LG Energy Solution"), c("49", "stake", 49, PCT, status=["plan", "actual"], company="Honda"))),
    ("2025-07-03", "Believ, flush with £300 million, will plough all of it into 30,000 kerbside sockets by 2030; the previous goal, 10,000, is reached in spring.", of("Believ",
        c("£300 million", ["funding", "investment"], 3e8, "GBP", p=(None, None)), c("30,000 kerbside sockets", "chargers", 30000, "charger", p=by(2030), status=["plan", "target"]), c("10,000", "chargers", 10000, "charger", status=["target", "plan"], superseded=True))),
    ("2024-04-25", "Stellantis made an outlay of R$30 billion (US$5.8 billion) for Brazil official, the largest ever in the country's car trade; it runs to 2030 and pays for 40 launches.", of("Stellantis",
        c("R$30 billion", "investment", 3e10, "BRL", p=by(2030), **PL), c("US$5.8 billion", "investment", 5.8e9, "USD", p=by(2030), **PL), c("40 launches", "models", 40, ["model", "item"], p=by(2030), **PL))),
    ("2025-08-21", "Of the 7.6 billion forints that Bosch put into Miskolc e-axles last year, the state refunded 1.9 billion.", of("Bosch",
        c("7.6 billion forints", "investment", 7.6e9, "HUF", p=y(2024)), c("1.9 billion", ["subsidy", "funding"], 1.9e9, "HUF", p=y(2024)))),
    ("2023-01-24", "Tesla will spend over $3.6 billion more on Nevada: 100 GWh of 4680 cells, a high-volume Semi hall, 4 million square feet and 3,000 people.", of("Tesla",
        c("$3.6 billion", "investment", 3.6e9, "USD", None, **PL), c("100 GWh", "capacity", 100, "GWh", per=["year", None], **PL), c("4 million square feet", "area", 4e6, "ft2", **PL), c("3,000 people", "jobs", 3000, "job", **PL))),
    ("2025-06-24", "Ashok Leyland's board has cleared another ₹500 crore of equity for Switch Mobility and Ohm, on top of ₹662 crore and ₹300 crore respectively.", of("Ashok Leyland",
        c("₹500 crore", "investment", 5e9, "INR", status=["plan", "actual"]), c("₹662 crore", ["investment", "funding"], 6.62e9, "INR", company=["Ashok Leyland", "Switch Mobility"]), c("₹300 crore", ["investment", "funding"], 3e9, "INR", company=["Ashok Leyland", "Ohm"]))),
    ("2024-07-11", "Where did BYD's $1bn Turkish promise get to? In Manisa, promised 150,000 cars and 5,000 jobs by end-2026, there are sheep.", of("BYD",
        c("$1bn", "investment", 1e9, "USD", **PL), c("150,000 cars", "capacity", 150000, "vehicle", per=["year", None], p=by(2026), **PL), c("5,000 jobs", "jobs", 5000, "job", p=by(2026), **PL))),
    ("2025-03-26", "Leapmotor and FAW do not say what they invest in each other, only that two models are to come of it.", of(["Leapmotor", "FAW"],
        c("two models", "models", 2, "model", **PL))),
    ("2025-11-20", "LFP in Kokkola: 800 million euros from Easpring and Finnish Minerals, 60,000 tonnes a year, 270 jobs", of("Easpring",
        c("800 million euros", "investment", 8e8, "EUR", **PL, company=["Easpring", "Finnish Minerals"]), c("60,000 tonnes", "capacity", 60000, "tonne", per="year", **PL), c("270 jobs", "jobs", 270, "job", **PL))),
    ("2021-11-30", "Nissan's Ambition 2030 comes with two trillion yen of spending over five years, 23 electrified models, 15 of them fully electric, and cells 65% cheaper by fiscal 2028.", of("Nissan",
        c("two trillion yen", "investment", 2e12, "JPY", **PL), c("23 electrified models", "models", 23, "model", p=by(2030), **PL), c("15", "models", 15, "model", p=by(2030), **PL), c("65%", ["cost", "battery_price"], -65, PCT, role="change", p=(None, "2029-03-31"), status=["target", "plan"]))),
    ("2024-01-25", "In addition to what it has sunk into Gigafactory Texas ($7.7 billion so far), Tesla files for a $1.3 million test track.", of("Tesla",
        c("$7.7 billion", "investment", 7.7e9, "USD", p=(None, "2024-01-25")), c("$1.3 million", "investment", 1.3e6, "USD", **PL))),
    # funding
    ("2025-08-27", "Divergent-backed Euler gets Rs 638 crore from Hero MotoCorp, at a price that gives the latter 34.1% of its equity.", of("Euler",
        c("Rs 638 crore", ["funding", "investment"], 6.38e9, "INR", company=["Euler", "Hero MotoCorp"]), c("34.1%", "stake", 34.1, PCT, company=["Hero MotoCorp", "Euler"]))),
    ("2024-06-26", "Up to $5 billion: that is what Volkswagen means to feed Rivian, $1 billion of it at once as a convertible note.", of(["Rivian", "Volkswagen"],
        c("$5 billion", ["investment", "funding"], None, "USD", 5e9, **PL), c("$1 billion", ["investment", "funding"], 1e9, "USD", role=["level", "share"], status=["plan", "actual"]))),
    ("2025-04-28", "Ather's ₹2,981-crore IPO: a ₹2,626 crore fresh issue at ₹304-321 apiece, retail quota 10%", of("Ather",
        c("₹2,981-crore", "funding", 2.981e10, "INR", status=["plan", "actual"]), c("₹2,626 crore", "funding", 2.626e10, "INR", status=["plan", "actual"], role=["level", "share"]), c("₹304-321", "share_price", 304, "INR", 321, per=["share", None], status=["plan", "actual"]), c("10%", ["funding", "other"], 10, PCT, role=["share", "level"], status=["plan", "actual"]))),
    ("2025-05-20", "CATL pocketed HK$35.7 billion ($4.6 billion) in Hong Kong by placing 135.6 million shares at HK$263, and the stock closed 16% up on its debut.", of("CATL",
        c("HK$35.7 billion", "funding", 3.57e10, "HKD"), c("$4.6 billion", "funding", 4.6e9, "USD"), c("135.6 million shares", "other", 1.356e8, "share"), c("HK$263", "share_price", 263, "HKD", per=["share", None]), c("16%", "share_price", 16, PCT, p=day("2025-05-20"), **CH))),
    ("2023-10-10", "Redwood's kitty grew by more than $1 billion in Series D money; lifetime equity is now close to $2 billion, and a $2 billion federal loan stands ready.", of("Redwood",
        c("$1 billion", "funding", 1e9, "USD", None), c("$2 billion", "funding", 2e9, "USD"), c("$2 billion", ["funding", "debt"], 2e9, "USD", nth=1, status=["plan", "actual"]))),
    ("2024-03-18", "Seven banks lend EVE's Debrecen works €350 million; BMW is the anchor customer", of(["EVE", "EVE Energy"],
        c("€350 million", ["funding", "debt"], 3.5e8, "EUR"))),
    ("2025-09-30", "Seed rounds of the week: Vayve ₹9 crore, VoltNest $1.4 million, Oyika's Batam unit S$3.2 million.", [
        c("₹9 crore", "funding", 9e7, "INR", company="Vayve"), c("$1.4 million", "funding", 1.4e6, "USD", company="VoltNest"), c("S$3.2 million", "funding", 3.2e6, "SGD", company="Oyika")]),
    ("2022-07-19", "Gravity Mobility, 9 employees, could tempt nobody with its $20 million round, so the founder sold his house.", of("Gravity Mobility",
        c("9 employees", "headcount", 9, "job"), c("$20 million", "funding", 2e7, "USD", status=["plan", "target", "actual"]))),
    ("2025-01-15", "Elektra's Paris chargers, 2,800 now, should triple by 2030 with the €304 million that PGGM and others contributed a year ago, in January 2024.", of("Elektra",
        c("2,800", "chargers", 2800, "charger"), c("triple", "chargers", 200, PCT, role="change", p=by(2030), status=["target", "plan", "forecast"]), c("€304 million", "funding", 3.04e8, "EUR", p=m(2024, 1)))),
    ("2025-07-08", "River closed a bridge of $5 million and seeks 60 more from Mitsui at double last year's price.", of("River",
        c("$5 million", "funding", 5e6, "USD"), c("60", "funding", 6e7, "USD", status=["plan", "target"]), c("double", ["valuation", "share_price"], 100, PCT, role="change", status=["plan", "target"]))),
    ("2024-11-25", "The Department of Energy offers StarPlus $7.54 billion, interest included: $6.85 billion of principal plus $688 million.", of("StarPlus",
        c("$7.54 billion", ["funding", "debt"], 7.54e9, "USD", **PL), c("$6.85 billion", ["funding", "debt"], 6.85e9, "USD", **PL), c("$688 million", ["funding", "debt", "cost"], 6.88e8, "USD", **PL))),
    ("2026-02-18", "IM Motors' latest round, its C, has fetched 9.4 billion yuan ($1.3 billion); the fresh owners together hold 12 percent.", of("IM Motors",
        c("9.4 billion yuan", "funding", 9.4e9, "CNY"), c("$1.3 billion", "funding", 1.3e9, "USD"), c("12 percent", "stake", 12, PCT))),
    ("2025-03-25", "BYD sells HK$43.5 billion of new stock at HK$335.20, 7.8% below market", of("BYD",
        c("HK$43.5 billion", "funding", 4.35e10, "HKD"), c("HK$335.20", "share_price", 335.2, "HKD", per=["share", None]), c("7.8%", "share_price", -7.8, PCT, **CH))),
    ("2023-11-15", "An Italian grant, €370 million, was Italvolt's hope. It didn't come; neither did the €3.4 billion that the Turin newcomer had wanted to raise for 45 GWh.", of("Italvolt",
        c("€370 million", ["subsidy", "funding"], 3.7e8, "EUR", status=["plan", "target", "forecast"]), c("€3.4 billion", ["funding", "investment"], 3.4e9, "EUR", status=["plan", "target"]), c("45 GWh", "capacity", 45, "GWh", per=["year", None], **PL))),
    ("2025-10-01", "What's two years of runway worth? Harbinger took $160 million from FedEx and THOR, Slate $700 million from whoever, in rounds led by Capricorn and Bezos.", [
        c("$160 million", "funding", 1.6e8, "USD", company="Harbinger"), c("$700 million", "funding", 7e8, "USD", company="Slate")]),
    ("2024-05-29", "Zeekr's float on the NYSE raised $441 million; 21 million ADSs changed hands at $21.", of("Zeekr",
        c("$441 million", "funding", 4.41e8, "USD"), c("21 million ADSs", "other", 2.1e7, "share"), c("$21", "share_price", 21, "USD", per=["share", None]))),
    ("2025-06-12", "A loan of Rs 1,800 crore from SBI, at 9.1% and for 12 years, will let JBM's Ecolife buy 1,021 buses.", of("JBM",
        c("Rs 1,800 crore", ["funding", "debt"], 1.8e10, "INR", company=["JBM", "Ecolife"], status=["plan", "actual"]), c("9.1%", ["cost", "other"], 9.1, PCT, company=["JBM", "Ecolife"], status=["plan", "actual"]), c("12 years", "duration", 12, "year", company=["JBM", "Ecolife"], status=["plan", "actual"]), c("1,021 buses", ["orders", "other"], 1021, "vehicle", company=["JBM", "Ecolife"], **PL))),
]
