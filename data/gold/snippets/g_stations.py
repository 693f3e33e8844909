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
    ("2025-08-21", "Nio operates 3,458 swap stations in China, 1,002 of them along motorways, and carried out its 80 millionth exchange last week.", of("NIO",
        c("3,458 swap stations", "stations", 3458, "station"), c("1,002", "stations", 1002, "station", role=["level", "share"]))),
    ("2025-05-14", "Fastned added 14 stations in the first quarter for a total of 360, and sold 44.9 GWh (+33%) through 2,087 chargers.", of("Fastned",
        c("14 stations", "stations", 14, "station", role=["change", "level"], p=q(2025, 1)), c("360", "stations", 360, "station", p=day("2025-03-31")), c("44.9 GWh", "sales", 44.9, "GWh", p=q(2025, 1)), c("+33%", "sales", 33, PCT, p=q(2025, 1), **CH), c("2,087 chargers", "chargers", 2087, "charger", p=day("2025-03-31")))),
    ("2024-12-18", "CATL wants 1,000 Choco-SEB swap stations next year, 10,000 with partners by 2030", of("CATL",
        c("1,000 Choco-SEB swap stations", "stations", 1000, "station", p=y(2025), **TP), c("10,000", "stations", 10000, "station", p=by(2030), **TP))),
    ("2023-06-08", "GM drivers will gain access to 12,000 Tesla Superchargers from next spring; the Detroit firm expects to save $400 million of the $750 million it had set aside for its own network.", [
        c("12,000 Tesla Superchargers", "chargers", 12000, "charger", company=["Tesla", "General Motors", "GM"], p=("2024-03-01", None), status=["plan", "actual"]), c("$400 million", "cost", 4e8, "USD", company=["General Motors", "GM"], status=["forecast", "target"]), c("$750 million", "investment", 7.5e8, "USD", company=["General Motors", "GM"], status=["plan", "actual"])]),
    ("2025-07-30", "Tesla now has 7,377 Supercharger sites worldwide, 18 percent more than a year ago, and 70,228 connectors at them.", of("Tesla",
        c("7,377 Supercharger sites", "stations", 7377, "station"), c("18 percent", "stations", 18, PCT, **CH), c("70,228 connectors", "chargers", 70228, "charger"))),
    ("2025-03-06", "Gogoro's GoStation network in Taiwan stood at 2,500 sites by New Year, with 1.3 million batteries circulating among 657,000 subscribers.", of("Gogoro",
        c("2,500 sites", "stations", 2500, "station", p=(None, "2024-12-31")), c("1.3 million batteries", ["other", "stations"], 1.3e6, "battery"), c("657,000 subscribers", "other", 657000, ["item", "job"]))),
    ("2025-09-26", "India had 29,277 public EV charging stations on August 1 (Karnataka 6,096; Maharashtra 4,166), and the PM E-Drive kitty of Rs 2,000 crore should pay for 72,300 more.", of(None,
        c("29,277 public EV charging stations", "stations", 29277, "station", p=day("2025-08-01")), c("6,096", "stations", 6096, "station", p=day("2025-08-01")), c("4,166", "stations", 4166, "station", p=day("2025-08-01")), c("Rs 2,000 crore", "subsidy", 2e10, "INR", **PL), c("72,300", "stations", 72300, "station", role=["level", "change"], **PL))),
    ("2025-04-16", "XPeng's self-run locations: 2,105, of which 1,250 supply liquid-cooled S4/S5 charging. In March, 132 opened.", of("XPeng",
        c("2,105", "stations", 2105, "station"), c("1,250", "stations", 1250, "station", role=["level", "share"]), c("132", "stations", 132, "station", p=m(2025, 3), role=["change", "level"]))),
    ("2024-05-02", "After sacking 500 of the Supercharger team Tesla will open \"fewer new locations\", Musk said; 77 sites joined the net in April, 17 percent below last April.", of("Tesla",
        c("500", "layoffs", 500, "job"), c("77 sites", "stations", 77, "station", p=m(2024, 4), role=["change", "level"]), c("17 percent", "stations", -17, PCT, p=m(2024, 4), **CH))),
    ("2025-11-13", "Ionity, jointly owned by seven carmakers, plans to go from 780 stations with 5,200 charging points today to 1,400 with 13,000 by 2030, one for each 50 km of motorway.", of("Ionity",
        c("780 stations", "stations", 780, "station"), c("5,200 charging points", "chargers", 5200, "charger"), c("1,400", "stations", 1400, "station", p=by(2030), **TP), c("13,000", "chargers", 13000, "charger", p=by(2030), **TP))),
    ("2022-02-10", "Sinopec: 5,000 swap and charge stations by 2025, from 1,200 at present.", of("Sinopec",
        c("5,000 swap and charge stations", "stations", 5000, "station", p=by(2025), **TP), c("1,200", "stations", 1200, "station"))),
    ("2025-06-25", "Each of Electrify America's 1,040 stations has 4.5 chargers on average. With 950 of them open at the end of 2023, growth has been slow, though sessions climbed by half to 16 million in 2024.", of("Electrify America",
        c("1,040 stations", "stations", 1040, "station"), c("4.5 chargers", "chargers", 4.5, "charger", per="station"), c("950", "stations", 950, "station", p=day("2023-12-31")), c("half", "other", 50, PCT, p=y(2024), **CH), c("16 million", "other", 1.6e7, "item", p=y(2024)))),
    ("2025-10-15", "In the first three weeks the megawatt flash-charging station at Shenzhen's Longgang, one of 500 so far, has served 11,800 BYDs, at 1.6 yuan a kilowatt-hour.", of("BYD",
        c("500", "stations", 500, "station"), c("11,800 BYDs", "other", 11800, V), c("1.6 yuan", "price", 1.6, "CNY", per="kWh"))),
    ("2024-08-20", "Nio's \"Power Up Counties\" plan is supposed to bring charging stations into all 2,300-plus county-level districts by June 30 of next year, and swap stations by the end of 2025.", of("NIO",
        c("2,300", ["countries", "stations", "other"], 2300, ["country", "station", "item"], None, p=(None, "2025-06-30"), **TP))),
    ("2025-02-11", "Washington froze $5 billion. Under it 57 stations have come on line since 2021, in 15 states.", of(None,
        c("$5 billion", "subsidy", 5e9, "USD"), c("57 stations", "stations", 57, "station", p=("2021-01-01", "2025-02-11")), c("15 states", ["countries", "other"], 15, ["country", "item"]))),
    ("2025-05-29", "Li Auto's 2,328 supercharging stations outnumber its 506 showrooms by far; at the end of 2024 it was 1,727 against 502.", of("Li Auto",
        c("2,328 supercharging stations", "stations", 2328, "station"), c("506 showrooms", "stores", 506, "store"), c("1,727", "stations", 1727, "station", p=day("2024-12-31")), c("502", "stores", 502, "store", p=day("2024-12-31")))),
    ("2023-12-20", "Shell shutters all 7 Californian hydrogen stations", of("Shell",
        c("7 Californian hydrogen stations", "stations", 7, "station"))),
    ("2025-08-04", "Battery Smart's 1,700 swap kiosks in 50 Indian cities serve 95,000 riders; the start-up, which raised $65 million last year, targets 5,000 by FY28.", of("Battery Smart",
        c("1,700 swap kiosks", "stations", 1700, "station"), c("50 Indian cities", "countries", 50, "country"), c("95,000 riders", "other", 95000, ["item", "job"]), c("$65 million", "funding", 6.5e7, "USD", p=y(2024)), c("5,000", "stations", 5000, "station", nth=1, p=(None, "2028-03-31"), **TG))),
    ("2024-03-19", "Mercedes-Benz opened the 8th of its Charging Hubs at Mannheim this week. The bakery next door sells 600 pretzels a day.", []),
    ("2025-09-17", "Where do Germans charge? 76,000 operators' sites, 11,800 hubs with fast points, 28,900 filling stations. EnBW runs 1,600 quick-charging locations, twice as many as Aral pulse.", of("EnBW",
        c("76,000 operators' sites", "stations", 76000, "station"), c("11,800 hubs", "stations", 11800, "station"), c("1,600 quick-charging locations", "stations", 1600, "station"), c("twice as many", "stations", 2, "times", role=["level", "change"]))),
    ("2025-01-24", "NIO Power Europe: 60 stations (Germany 20, Norway 18, Netherlands 10, Denmark 5, Sweden 7). The plan for the end of last year had been 120.", of(["NIO", "NIO Power Europe", "NIO Power"],
        c("60 stations", "stations", 60, "station"), c("20", "stations", 20, "station"), c("18", "stations", 18, "station"), c("10", "stations", 10, "station"), c("5", "stations", 5, "station"), c("7", "stations", 7, "station"), c("120", "stations", 120, "station", p=(None, "2024-12-31"), status=["plan", "target"]))),
    ("2025-12-04", "CATL passed its yearly goal with 1,020 Choco swap stations in 45 cities by Sunday; 2,500 in 120 cities is next year's.", of("CATL",
        c("1,020 Choco swap stations", "stations", 1020, "station", p=(None, "2025-11-30")), c("45 cities", "countries", 45, "country", p=(None, "2025-11-30")), c("2,500", "stations", 2500, "station", p=y(2026), **TP), c("120 cities", "countries", 120, "country", p=y(2026), **TP))),
    ("2025-07-14", "Ola once promised 10,000 charging points by 2024 in 400 cities. It has stations at 1,050 places.", of(["Ola", "Ola Electric"],
        c("10,000 charging points", "chargers", 10000, "charger", p=y(2024), **TG), c("400 cities", "countries", 400, "country", p=y(2024), **TG), c("1,050", "stations", 1050, "station"))),
    ("2024-09-03", "A quarter of the UK's 100 motorway service areas still miss the government's target of six ultra-rapid chargers, two years after its deadline.", of(None,
        c("A quarter", ["stations", "chargers", "other"], 25, PCT, **SH), c("six ultra-rapid chargers", "chargers", 6, "charger", per=["station", None], p=by(2023), status=["target", "actual"]))) ,
    ("2025-10-27", "Ionna turned on Rechargery No. 50 and has 900 bays contracted in all; the eight carmakers behind it aim at 30,000 by 2030, an outlay of at least $1 billion.", of("Ionna",
        c("900 bays", "chargers", 900, "charger", status=["plan", "actual"]), c("30,000", "chargers", 30000, "charger", p=by(2030), **TP), c("$1 billion", "investment", 1e9, "USD", None, **PL))),
    ("2026-01-27", "Swap station count, end-2025: Nio 3,700; Aulton 820 (-60); CATL Qiji for trucks 305.", [
        c("3,700", "stations", 3700, "station", company="NIO", p=day("2025-12-31")), c("820", "stations", 820, "station", company="Aulton", p=day("2025-12-31")), c("-60", "stations", -60, "station", company="Aulton", p=day("2025-12-31"), **CH), c("305", "stations", 305, "station", company="CATL", p=day("2025-12-31"))]),
    ("2021-08-19", "BP buys Amply; Shell wants half a million charge points by 2025; Nio opens station 400. The first has 11,000 points, aims at 70,000 by 2030.", [
        c("half a million charge points", "chargers", 500000, "charger", company="Shell", p=by(2025), **TP), c("400", "stations", 400, "station", company="NIO", role="level"), c("11,000 points", "chargers", 11000, "charger", company="BP"), c("70,000", "chargers", 70000, "charger", company="BP", p=by(2030), **TP)]),
    ("2025-11-07", "Milence's 30 truck hubs in seven countries carry 280 bays; the joint venture of Daimler Truck, Traton and Volvo has spent €200 million of its €500 million.", of("Milence",
        c("30 truck hubs", "stations", 30, "station"), c("seven countries", "countries", 7, "country"), c("280 bays", "chargers", 280, "charger"), c("€200 million", ["investment", "capex"], 2e8, "EUR"), c("€500 million", "investment", 5e8, "EUR", status=["plan", "actual"]))),
    ("2025-04-30", "Number of hydrogen pumps in Germany to halve to 50, says H2 Mobility", of("H2 Mobility",
        c("halve", "stations", -50, PCT, role="change", **PL), c("50", "stations", 50, "station", **PL))),
    ("2024-06-27", "Bus depots count as well: Yutong fitted 14 of them in Santiago with 230 plugs, the largest taking 60 vehicles at 150 kW each.", of("Yutong",
        c("14", "stations", 14, "station"), c("230 plugs", "chargers", 230, "charger"), c("60 vehicles", ["other", "capacity"], 60, V), c("150 kW", "charging_power", 150, "kW", per=["vehicle", None]))),
]
