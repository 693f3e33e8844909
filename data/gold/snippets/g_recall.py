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
    ("2025-03-20", "Tesla is calling back 46,096 Cybertrucks because a steel trim panel may come loose at speed, its eighth recall of the pickup in 15 months.", of("Tesla",
        c("46,096 Cybertrucks", "recall", 46096, V, product="Cybertruck"))),
    ("2025-09-19", "Xiaomi to fix 116,887 SU7s after fatal crash", of("Xiaomi",
        c("116,887 SU7s", "recall", 116887, V, product="SU7", status=["actual", "plan"]))),
    ("2025-10-31", "Li Auto recalls 11,411 Mega 2024 vans built between February 18 and December 27 of last year; the coolant is too corrosive. Setting things right costs about 1.1 billion yuan.", of("Li Auto",
        c("11,411 Mega 2024 vans", "recall", 11411, V, product=["Mega", "Mega 2024"]), c("1.1 billion yuan", "cost", 1.1e9, "CNY", product=["Mega", "Mega 2024", None], status=["actual", "forecast", "plan"]))),
    ("2024-03-15", "Beijing's SAMR lists 87,000 BYD Dolphins and Yuan Pluses with a faulty steering column controller. BYD sold 302,459 cars in February and January together, so the campaign is no small one.", of("BYD",
        c("87,000", "recall", 87000, V), c("302,459 cars", "sales", 302459, V, p=ytd(2024, 2)))),
    ("2021-08-20", "GM's Bolt recall, widened on Friday by another 73,000 vehicles to 142,000 in all, will come at an extra expense of $1 billion, on top of $800 million already booked.", of(["General Motors", "GM"],
        c("73,000 vehicles", "recall", 73000, V, product="Bolt", role=["level", "change"]), c("142,000", "recall", 142000, V, product="Bolt"), c("$1 billion", "cost", 1e9, "USD", product=["Bolt", None], status=["forecast", "plan", "actual"]), c("$800 million", "cost", 8e8, "USD", product=["Bolt", None]))),
    ("2025-07-03", "In the six months to June, China's market watchdog announced 74 recalls affecting 3.39 million vehicles; 21 percent of these ran on new energy, up from 11 percent.", of(None,
        c("74 recalls", ["recall", "other"], 74, "item", p=h(2025, 1)), c("3.39 million vehicles", "recall", 3.39e6, V, p=h(2025, 1)), c("21 percent", "recall", 21, PCT, p=h(2025, 1), **ST), c("11 percent", "recall", 11, PCT, p=h(2024, 1), **ST))),
    ("2023-12-13", "Nearly every Tesla on American roads, 2.03 million of them, must get a software patch for Autopilot, the NHTSA has decreed; the agency had looked at 956 crashes.", of("Tesla",
        c("2.03 million", "recall", 2.03e6, V))),
    ("2025-06-10", "Hero MotoCorp's Vida brand has asked owners of 1,250 V1 Pro scooters made in May to bring them in, starting June 16, for a free exchange of the controller, a job of 45 minutes.", of(["Vida", "Hero MotoCorp"],
        c("1,250 V1 Pro scooters", "recall", 1250, V, product="V1 Pro", p=("2025-06-16", None), status=["actual", "plan"]))),
    ("2025-01-10", "Under a recall of 239,382 cars in the US the rear-view camera is at issue; Tesla says 887 warranty claims and 68 field reports had reached it.", of("Tesla",
        c("239,382 cars", "recall", 239382, V), c("887 warranty claims", "other", 887, "item"), c("68 field reports", "other", 68, "item"))),
    ("2024-11-28", "BYD's rare setback: 97,000-plus of its cars to workshop over fire risk, Reuters counts.", [c("97,000", "recall", 97000, V, None, company="BYD")]),
    ("2025-04-08", "Ford's Mustang Mach-E, 317,000 of which have doors that may not open when the battery is flat, is off sale; 197,432 owners get a letter in September.", of("Ford",
        c("317,000", "recall", 317000, V, product="Mustang Mach-E"), c("197,432", "recall", 197432, V, product="Mustang Mach-E"))),
    ("2022-10-07", "A loose bolt in the steering knuckle forces Rivian to recall almost all of what it has made: 12,212 vehicles. Seven incidents, no injuries.", of("Rivian",
        c("12,212 vehicles", "recall", 12212, V), c("Seven", "other", 7, "item"))),
    ("2025-08-14", "Recall note 25V-521 concerns 1,060 Lucid Gravitys from model years 2024 and 2025.", of("Lucid",
        c("1,060", "recall", 1060, V, product="Gravity"))),
    ("2023-11-03", "Mercedes called in 350 eCitaros; Stuttgart's depot, where 25 buses burned in 2021, keeps its six parked outdoors.", of(["Mercedes", "Mercedes-Benz"],
        c("350 eCitaros", "recall", 350, V, product="eCitaro"))),
    ("2025-02-27", "Porsche: all Taycans, roughly 150,000 worldwide, of which 27,527 in the United States, go back for the front brake hoses. The carmaker sold 20,836 of them last year, 49% fewer.", of("Porsche",
        c("150,000", "recall", 150000, V, product="Taycan"), c("27,527", "recall", 27527, V, product="Taycan", role=["level", "share"]), c("20,836", ["sales", "deliveries"], 20836, V, product="Taycan", p=y(2024)), c("49%", ["sales", "deliveries"], -49, PCT, product="Taycan", p=y(2024), **CH))),
    ("2025-11-21", "SAIC-GM-Wuling and Great Wall brought back 44,535 Binguos and 18,900 Ora 03s, respectively, in two filings of the same day.", [
        c("44,535 Binguos", "recall", 44535, V, company="SAIC-GM-Wuling", product="Binguo"), c("18,900 Ora 03s", "recall", 18900, V, company=["Great Wall", "Great Wall Motor"], product=["Ora 03", "03"])]),
    ("2024-05-21", "Jaguar I-Paces of the 2019 model year, 2,760 in number, have to be kept 50 feet from buildings and will be bought back, JLR said.", of(["JLR", "Jaguar"],
        c("2,760", "recall", 2760, V, product="I-Pace"))),
    ("2022-04-21", "Okinawa pulls 3,215 Praise Pro e-scooters off the road for a battery check; Pure EV follows with 2,000 of its Etrance+ and EPluto 7G.", [
        c("3,215 Praise Pro e-scooters", "recall", 3215, V, company="Okinawa", product="Praise Pro"), c("2,000", "recall", 2000, V, company="Pure EV")]),
    ("2025-12-12", "The notice says nothing about money. Per affected C40 or EX40, dealers bill Volvo 6.5 hours of labour; for 72,674 cars with a 30-in-a-million risk of fire, that adds up.", of("Volvo",
        c("72,674 cars", "recall", 72674, V), c("6.5 hours", "duration", 6.5, "hour", per=["vehicle", None]))),
    ("2025-05-06", "Hyundai's largest electric recall to date covers 145,235 vehicles: Ioniq 5, 98,878; Ioniq 6, 29,100; Genesis models, the remaining 17,257.", [
        c("145,235 vehicles", "recall", 145235, V, company="Hyundai"), c("98,878", "recall", 98878, V, company="Hyundai", product="Ioniq 5"), c("29,100", "recall", 29100, V, company="Hyundai", product="Ioniq 6"), c("17,257", "recall", 17257, V, company=["Genesis", "Hyundai"])]),
    ("2024-07-30", "1.85 million Teslas recalled in U.S. over hood latch", of("Tesla",
        c("1.85 million Teslas", "recall", 1.85e6, V))),
    ("2025-10-17", "Since the new rules on hidden door handles there have been no recalls, though 27 models of 19 makers are under review until 2027.", []),
    ("2021-03-08", "Kona EVs with LG cells, 81,701 in number, will be given new packs from March 29, for which Hyundai and LG Energy Solution set aside 1.4 trillion won, 30 per cent of it borne by the former.", [
        c("81,701", "recall", 81701, V, company="Hyundai", product="Kona", p=("2021-03-29", None), status=["plan", "actual"]), c("1.4 trillion won", "cost", 1.4e12, "KRW", company=["Hyundai", "LG Energy Solution"], status=["plan", "actual"]), c("30 per cent", "cost", 30, PCT, company="Hyundai", status=["plan", "actual"], **ST)]),
    ("2025-06-27", "About a sixth of the roughly 1.2 million Stellantis PSA-platform cars recalled in Germany this spring have been mended. Waiting time for a slot: five weeks.", of("Stellantis",
        c("a sixth", "recall", 16.7, PCT, **ST), c("1.2 million", "recall", 1.2e6, V, p=("2025-03-01", "2025-05-31")), c("five weeks", "wait_time", 5, "week"))),
    ("2025-08-22", "GAC Honda withdraws 1,046 e:NP2s; GAC Toyota, 11,307 bZ3Xs and bZ4Xs.", [
        c("1,046 e:NP2s", "recall", 1046, V, company="GAC Honda", product="e:NP2"), c("11,307", "recall", 11307, V, company="GAC Toyota")]),
    ("2024-09-06", "Polestar said the campaign, which takes in as many as 27,816 Polestar 2s of 2021 to 2025, would be settled over the air. It delivered 13,150 cars in the quarter.", of("Polestar",
        c("27,816 Polestar 2s", "recall", None, V, 27816, product=["2", "Polestar 2"]), c("13,150 cars", "deliveries", 13150, V, p=q(2024, 2)))),
    ("2025-09-30", "Chevrolet will recall 1,100 Blazer EVs and stop selling the other 3,400 in stock.", of("Chevrolet",
        c("1,100 Blazer EVs", "recall", 1100, V, product="Blazer EV", **PL), c("3,400", "inventory", 3400, V, product=["Blazer EV", None]))),
    ("2025-04-24", "Canoo's trustee found 91 vans, 12 of them recalled, and $1.6 million.", of("Canoo",
        c("91 vans", "inventory", 91, V), c("12", "recall", 12, V, role=["level", "share"]), c("$1.6 million", "cash", 1.6e6, "USD"))),
]
