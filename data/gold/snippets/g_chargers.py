from goldlib import *

CH = {"role": "change"}
SH = {"role": ["share", "level"]}
ST = {"role": "share"}
TF = {"status": ["target", "forecast"]}
TP = {"status": ["target", "plan"]}
TG = {"status": "target"}
FC = {"status": "forecast"}
PL = {"status": "plan"}
PCT, PP, V = "percent", "percentage_point", "vehicle"


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


def ytd(year, month):
    """January to the end of this month."""
    return f"{year}-01-01", m(year, month)[1]


S = [
    ("2025-08-22", "China's charging piles numbered 16.696 million by the end of July, up 53 percent, and 4.21 million of those are open to the public.", of(None,
        c("16.696 million", "chargers", 1.6696e7, "charger"), c("53 percent", "chargers", 53, PCT, **CH), c("4.21 million", "chargers", 4.21e6, "charger", role=["level", "share"]), p=day("2025-07-31"))),
    ("2025-02-18", "BP Pulse lets go of two-fifths of its staff in Germany and parks a plan for 20,000 points there by 2030; 4,200 have been built.", of("BP Pulse",
        c("two-fifths", "layoffs", 40, PCT, status=["plan", "actual"], **ST), c("20,000 points", "chargers", 20000, "charger", p=by(2030), status=["plan", "target"], superseded=True), c("4,200", "chargers", 4200, "charger"))),
    ("2024-11-07", "EVgo ended September with 3,680 stalls in operation, 270 more than in June and 37% up in a year, and booked revenue of $67.5 million.", of("EVgo",
        c("3,680 stalls", "chargers", 3680, "charger", p=day("2024-09-30")), c("270", "chargers", 270, "charger", p=day("2024-09-30"), **CH), c("37%", "chargers", 37, PCT, p=day("2024-09-30"), **CH), c("$67.5 million", "revenue", 6.75e7, "USD", p=q(2024, 3)))),
    ("2025-12-15", "DOE to lend EVgo $1.25bn for 7,500 fast chargers", of("EVgo",
        c("$1.25bn", "funding", 1.25e9, "USD", status=["plan", "actual"]), c("7,500 fast chargers", "chargers", 7500, "charger", **PL))),
    ("2025-03-05", "Britain has 76,507 public charge points, ZapMap's February count shows, a third more than a year earlier; 15,028 of them deliver 50 kW or above.", of(None,
        c("76,507 public charge points", "chargers", 76507, "charger"), c("a third", "chargers", 33.3, PCT, **CH), c("15,028", "chargers", 15028, "charger", role=["level", "share"]), c("50 kW", "charging_power", 50, "kW", None), p=m(2025, 2))),
    ("2025-05-09", "Statiq's tally of 8,000 chargers in 65 cities pales beside Tata Power's 1.25 lakh home units and 5,600 public ones; the latter firm intends to have 25,000 of these by 2028.", [
        c("8,000 chargers", "chargers", 8000, "charger", company="Statiq"), c("65 cities", "countries", 65, "country", company="Statiq"), *of("Tata Power", c("1.25 lakh home units", "chargers", 125000, "charger"), c("5,600 public ones", "chargers", 5600, "charger"), c("25,000", "chargers", 25000, "charger", p=by(2028), **TP))]),
    ("2023-09-21", "One public charger serves 7 electric cars in China, 13 in Europe and 24 in the United States, according to the IEA.", of(None,
        c("7 electric cars", ["chargers", "other"], 7, V, per=["charger", None]), c("13", ["chargers", "other"], 13, V, per=["charger", None]), c("24", ["chargers", "other"], 24, V, per=["charger", None]))),
    ("2025-07-02", "Allego doubled its ultra-fast points in two years, to 2,340; its 35,500 others, mostly slow, are for sale.", of("Allego",
        c("doubled", "chargers", 100, PCT, **CH), c("2,340", "chargers", 2340, "charger"), c("35,500", "chargers", 35500, "charger"))),
    ("2024-04-04", "For its US forecourts Pilot has opened 25 with 100 chargers of 350 kW: it will be 500 sites and 2,000 stalls, part of GM's $750 million programme.", [
        c("25", "stations", 25, "station", company="Pilot"), c("100 chargers", "chargers", 100, "charger", company="Pilot"), c("350 kW", "charging_power", 350, "kW", company=["Pilot", None]), c("500 sites", "stations", 500, "station", company="Pilot", **PL), c("2,000 stalls", "chargers", 2000, "charger", company="Pilot", **PL), c("$750 million", "investment", 7.5e8, "USD", company=["GM", "General Motors"], status=["plan", "actual"])]),
    ("2025-10-24", "Teld's 881,000 terminals make it the largest operator in China (share: 19.4 percent), ahead of Star Charge's 712,000 and YKC's 695,000.", [
        c("881,000 terminals", "chargers", 881000, "charger", company="Teld"), c("19.4 percent", "market_share", 19.4, PCT, company="Teld", **SH), c("712,000", "chargers", 712000, "charger", company="Star Charge"), c("695,000", "chargers", 695000, "charger", company="YKC")]),
    ("2025-01-15", "Every Rivian Adventure site has six to ten plugs, making 680 in all, and 40 percent of them serve other marques as well.", of("Rivian",
        c("six to ten plugs", "chargers", 6, "charger", 10, per="station"), c("680", "chargers", 680, "charger"), c("40 percent", "chargers", 40, PCT, **ST))),
    ("2022-12-14", "Brussels wants at least 3.5 million public points in the bloc by 2030; there are 450,000.", of(None,
        c("3.5 million public points", "chargers", 3.5e6, "charger", None, p=by(2030), **TG), c("450,000", "chargers", 450000, "charger"))),
    ("2025-06-05", "Wallbox delivered 36,000 AC chargers in Q1 (-19 percent) and 210 Supernovas, for 37.7 million euros of revenue.", of("Wallbox",
        c("36,000 AC chargers", ["deliveries", "sales"], 36000, ["charger", "item"]), c("-19 percent", ["deliveries", "sales"], -19, PCT, **CH), c("210 Supernovas", ["deliveries", "sales"], 210, ["charger", "item"], product="Supernova"), c("37.7 million euros", "revenue", 3.77e7, "EUR"), p=q(2025, 1))),
    ("2025-09-05", "ChargePoint: 363,000 ports under management, over 37,000 of which are DC fast; accessible through roaming: 1.25 million.", of("ChargePoint",
        c("363,000 ports", "chargers", 363000, "charger"), c("37,000", "chargers", 37000, "charger", None, role=["level", "share"]), c("1.25 million", "chargers", 1.25e6, "charger"))),
    ("2025-11-24", "Germany's Federal Network Agency listed 184,000 public points on November 1, of which 46,000 fast, with a combined 7.9 GW, about a fifth more than a year ago.", of(None,
        c("184,000 public points", "chargers", 184000, "charger"), c("46,000", "chargers", 46000, "charger", role=["level", "share"]), c("7.9 GW", ["charging_power", "power", "capacity"], 7.9, "GW"), c("a fifth", "chargers", 20, PCT, **CH), p=day("2025-11-01"))),
    ("2024-01-22", "BYD Brasil and Raízen will set up 600 points in eight cities, 18 MW in all", of(["BYD", "BYD Brasil"],
        c("600 points", "chargers", 600, "charger", **PL), c("eight cities", "countries", 8, "country", **PL), c("18 MW", ["charging_power", "power", "capacity"], 18, "MW", **PL))),
    ("2025-04-22", "The plug at bay 4 hummed at 61 decibels; at bay 6, where the meter showed 13:07, a sticker said \"out of order since 3 May\".", []),
    ("2025-08-07", "InstaVolt operates 2,100 rapid chargers at 760 sites in the UK (uptime 99.5 percent) and pledges 11,000 by 2032.", of("InstaVolt",
        c("2,100 rapid chargers", "chargers", 2100, "charger"), c("760 sites", "stations", 760, "station"), c("99.5 percent", "other", 99.5, PCT), c("11,000", "chargers", 11000, "charger", p=by(2032), **TG))),
    ("2023-02-15", "At least 7,500 Tesla chargers, 3,500 of them along highways, will be open to rival cars in the US by the end of 2024, in exchange for a part of $7.5 billion in federal money.", [
        *of("Tesla", c("7,500 Tesla chargers", "chargers", 7500, "charger", None, p=by(2024), **PL), c("3,500", "chargers", 3500, "charger", p=by(2024), role=["level", "share"], **PL)), c("$7.5 billion", "subsidy", 7.5e9, "USD")]),
    ("2025-07-18", "Ten extra points per store: that is what Lidl means when it says its 2,000 German branches will have 20,000 chargers, from 9,700 now.", of("Lidl",
        c("Ten extra points", "chargers", 10, "charger", per=["store", "station"], role=["level", "change"], status=["plan", "target"]), c("20,000 chargers", "chargers", 20000, "charger", **TP), c("9,700", "chargers", 9700, "charger"))),
    ("2025-10-09", "VGREEN has invested VND 10 trillion in 150,000 charging ports across Vietnam's 34 provinces, and it is to triple the number within three years.", of(["VGREEN", "V-Green"],
        c("VND 10 trillion", "investment", 1e13, "VND"), c("150,000 charging ports", "chargers", 150000, "charger"), c("34 provinces", ["countries", "other"], 34, ["country", "item"]), c("triple", "chargers", 200, PCT, role="change", p=(None, "2028-10-09"), **TP))),
    ("2024-10-25", "Public piles rose by 77,000 a month on average between January and September, private ones by 200,000; the ratio of additions to NEV sales was 1:2.9.", of(None,
        c("77,000", "chargers", 77000, "charger", per="month", role=["change", "level"]), c("200,000", "chargers", 200000, "charger", per="month", role=["change", "level"]), p=ytd(2024, 9))),
    ("2025-06-19", "Kempower has shipped 15,000 satellites in total, cut its personnel by 8 percent to 791 and took orders for €54.8 million in the quarter to March.", of("Kempower",
        c("15,000 satellites", ["deliveries", "sales"], 15000, ["charger", "item"]), c("8 percent", ["headcount", "layoffs"], -8, PCT, role=["change", "share"]), c("791", "headcount", 791, "job"), c("€54.8 million", "orders", 5.48e7, "EUR", p=q(2025, 1)))),
    ("2025-12-03", "Nio's 28,000 public piles: 83 percent of the power goes into other brands' cars. Deliveries in November were 36,275.", of("NIO",
        c("28,000 public piles", "chargers", 28000, "charger"), c("83 percent", "other", 83, PCT, role=["share", "level"]), c("36,275", "deliveries", 36275, V, p=m(2025, 11)))),
    ("2021-05-11", "Ather Grid: 128 fast points in 18 cities, of them 30 in Bengaluru; by March 2022 there are to be 500.", of(["Ather", "Ather Energy", "Ather Grid"],
        c("128 fast points", "chargers", 128, "charger"), c("18 cities", "countries", 18, "country"), c("30", "chargers", 30, "charger"), c("500", "chargers", 500, "charger", p=(None, "2022-03-31"), **TP))),
    ("2025-03-21", "Australia's Evie, with 310 sites, loses A$19 million a year; Chargefox and its 5,000 plugs break even.", [
        c("310 sites", "stations", 310, "station", company="Evie"), c("A$19 million", "net_income", -1.9e7, "AUD", company="Evie", per="year"), c("5,000 plugs", "chargers", 5000, "charger", company="Chargefox")]),
    ("2025-09-29", "Fast-charger additions in America: 4,870 in Q2, +23% on Q1", of(None,
        c("4,870", "chargers", 4870, "charger", role=["change", "level"]), c("+23%", "chargers", 23, PCT, **CH), p=q(2025, 2))),
    ("2024-07-16", "Norwegian depot firm Movel, 22 people strong, has mounted 310 chargers for buses in three cities.", of("Movel",
        c("22 people", "headcount", 22, "job"), c("310 chargers", "chargers", 310, "charger"), c("three cities", "countries", 3, "country"))),
    ("2025-11-18", "By the end of 2027 the number of charging facilities should be 28 million, Beijing said, against 18.6 million in October, with capacity for 80 million cars.", of(None,
        c("28 million", "chargers", 2.8e7, "charger", p=by(2027), **TG), c("18.6 million", "chargers", 1.86e7, "charger", p=m(2025, 10)), c("80 million cars", ["capacity", "other"], 8e7, V, p=by(2027), **TG))),
]
