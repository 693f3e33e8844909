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
    ("2025-06-03", "Chinese dealers sat on 57 days' worth of cars at the end of April, NEVs included, so BYD's showrooms, with 3.21 months of stock, are fuller than anyone's.", [
        c("57 days", "inventory", 57, "day", p=day("2025-04-30")), c("3.21 months", "inventory", 3.21, "month", company="BYD")]),
    ("2024-04-23", "Tesla's global stock of finished cars rose to 28 days of supply in the first quarter from 15 in the fourth, and it burned $2.53 billion of cash, chiefly because inventory swelled by $2.7 billion.", of("Tesla",
        c("28 days", "inventory", 28, "day", p=q(2024, 1)), c("15", "inventory", 15, "day", p=q(2023, 4)), c("$2.53 billion", "cash_flow", -2.53e9, "USD", p=q(2024, 1)), c("$2.7 billion", "inventory", 2.7e9, "USD", p=q(2024, 1), **CH))),
    ("2023-07-10", "EV days' supply in US hits 103", of(None,
        c("103", "inventory", 103, "day"))),
    ("2025-08-19", "The stockpile of unsold NEVs in China, factory yards and dealers combined, grew by 20,000 in July to 890,000, the CPCA's secretary general reckons, or 1.6 months of sales.", of(None,
        c("20,000", "inventory", 20000, V, **CH), c("890,000", "inventory", 890000, V), c("1.6 months", "inventory", 1.6, "month"), p=m(2025, 7))),
    ("2025-05-05", "At Ola Electric finished goods fell to Rs 286 crore as of March 31 (Rs 512 crore a year earlier), since 1,200 scooters a day now go straight from Krishnagiri to the store.", of("Ola Electric",
        c("Rs 286 crore", "inventory", 2.86e9, "INR", p=day("2025-03-31")), c("Rs 512 crore", "inventory", 5.12e9, "INR", p=day("2024-03-31")), c("1,200 scooters", ["sales", "deliveries", "other"], 1200, V, per="day"))),
    ("2024-09-12", "Polestar entered the third quarter with 12,900 cars in stock, 2,100 fewer than three months previously; its gross margin stayed under water at minus 2.3 percent.", of("Polestar",
        c("12,900 cars", "inventory", 12900, V, p=("2024-07-01", "2024-07-01")), c("2,100", "inventory", -2100, V, p=("2024-07-01", "2024-07-01"), **CH), c("minus 2.3 percent", "gross_margin", -2.3, PCT))),
    ("2025-10-16", "Cox Automotive saw 70 days of EVs on American lots in September, 17 fewer than in August, while the buying frenzy before the end of the $7,500 credit lasted.", of(None,
        c("70 days", "inventory", 70, "day", p=m(2025, 9)), c("17", "inventory", -17, "day", p=m(2025, 9), **CH), c("$7,500", "subsidy", 7500, "USD"))),
    ("2023-05-26", "The VIA inventory alert index stood at 60.4 percent in April, 2.0 percentage points lower than in March.", of(None,
        c("60.4 percent", "inventory", 60.4, PCT, p=m(2023, 4)), c("2.0 percentage points", "inventory", -2, PP, p=m(2023, 4), **CH))),
    ("2025-02-20", "Nikola had 92 hydrogen trucks left unsold when it went to court, along with $47 million in the bank and liabilities of up to $10 billion on the form.", of("Nikola",
        c("92 hydrogen trucks", "inventory", 92, V), c("$47 million", "cash", 4.7e7, "USD"), c("$10 billion", "debt", None, "USD", 1e10))),
    ("2025-11-26", "Ford's unsold F-150 Lightnings, 4,600 a year ago, number 7,900 now, which at today's pace would last 131 days.", of("Ford",
        c("4,600", "inventory", 4600, V, product="F-150 Lightning"), c("7,900", "inventory", 7900, V, product="F-150 Lightning"), c("131 days", "inventory", 131, "day", product="F-150 Lightning"))),
    ("2022-12-08", "Battery makers' stocks had risen to 40 percent of annual output by October, 102 GWh on the tally of Xinluo, before they began to be run down.", of(None,
        c("40 percent", "inventory", 40, PCT, role=["share", "level"]), c("102 GWh", "inventory", 102, "GWh"), p=m(2022, 10))),
    ("2025-07-21", "Lithium carbonate: 142,620 tonnes are in store, 1.3% more than last Friday, and the price has ticked up to 68,000 yuan per tonne.", [
        c("142,620 tonnes", "inventory", 142620, "tonne"), c("1.3%", "inventory", 1.3, PCT, **CH), c("68,000 yuan", "price", 68000, "CNY", per="tonne")]),
    ("2025-03-13", "Fisker's last 3,231 Oceans went to a leasing firm for $46.25 million in all. That was last June.", of("Fisker",
        c("3,231 Oceans", ["inventory", "sales"], 3231, V, product="Ocean", p=m(2024, 6)), c("$46.25 million", ["price", "revenue", "other"], 4.625e7, "USD", p=m(2024, 6)))),
    ("2025-09-08", "Leapmotor keeps its dealers to 20 days of stock; BYD keeps them at 80, grumbles a Xiangyang dealer, Ms Chen, 41.", [
        c("20 days", "inventory", 20, "day", company="Leapmotor"), c("80", "inventory", 80, "day", company="BYD")]),
    ("2024-10-07", "CATL's inventories dropped 3.2 billion yuan in three months to 48.1 billion, equivalent to 53 days of turnover.", of("CATL",
        c("3.2 billion yuan", "inventory", -3.2e9, "CNY", p=q(2024, 2), **CH), c("48.1 billion", "inventory", 4.81e10, "CNY"), c("53 days", "inventory", 53, "day"))),
    ("2025-01-07", "Yard count at Emden: ID.4, 5,800; ID.7, 2,150; nobody on shift. Volkswagen does not comment; deliveries of both rose by 18% in 2024.", of("Volkswagen",
        c("5,800", "inventory", 5800, V, product="ID.4"), c("2,150", "inventory", 2150, V, product="ID.7"), c("18%", "deliveries", 18, PCT, p=y(2024), **CH))),
    ("2024-06-20", "BYD is said to have 110,000 cars in European ports, of which 70% went unsold for over 12 months.", of("BYD",
        c("110,000 cars", "inventory", 110000, V), c("70%", "inventory", 70, PCT, **ST))),
    ("2025-12-08", "Inventory days: Li Auto 14, Nio 12, XPeng 19 (all at end-September).", [
        c("14", "inventory", 14, "day", company="Li Auto", p=day("2025-09-30")), c("12", "inventory", 12, "day", company="NIO", p=day("2025-09-30")), c("19", "inventory", 19, "day", company="XPeng", p=day("2025-09-30"))]),
    ("2023-08-02", "A car park in Hangzhou with 8 floors held 0 electric cars on Tuesday; a nearby field is what drew the photographers.", []),
    ("2025-04-30", "Stocks at Stellantis' dealers in the US were cut by a fifth to 312,000 at the close of March, 24,000 plug-ins among them, and shipments fell 20 percent in the quarter.", of("Stellantis",
        c("a fifth", "inventory", -20, PCT, p=day("2025-03-31"), **CH), c("312,000", "inventory", 312000, V, p=day("2025-03-31")), c("24,000 plug-ins", "inventory", 24000, V, p=day("2025-03-31")), c("20 percent", ["sales", "deliveries"], -20, PCT, p=q(2025, 1), **CH))),
    ("2025-10-02", "Lucid produced 3,891 and delivered 4,078 in Q3, so that 187 came out of inventory, which had stood near 1,150 in June.", of("Lucid",
        c("3,891", "production", 3891, V, p=q(2025, 3)), c("4,078", "deliveries", 4078, V, p=q(2025, 3)), c("187", "inventory", -187, V, p=q(2025, 3), **CH), c("1,150", "inventory", 1150, V, p=m(2025, 6)))),
    ("2024-12-17", "EV stocks on American lots: Nissan Ariya, 136 days; Cadillac Lyriq, 71; Tesla, none to speak of.", [
        c("136 days", "inventory", 136, "day", company="Nissan", product="Ariya"), c("71", "inventory", 71, "day", company="Cadillac", product="Lyriq")]),
    ("2025-06-24", "Dealers want automakers to bring the ratio of stock to monthly sales, 1.38 in May, down under 1.2 by year's end.", of(None,
        c("1.38", "inventory", 1.38, ["times", "month"], p=m(2025, 5)), c("1.2", "inventory", None, ["times", "month"], 1.2, p=(None, "2025-12-31"), status=["target", "plan"]))),
    ("2025-08-01", "Zeekr wrote down 2023-model 001s by 240 million yuan, having 1,700 of them left.", of("Zeekr",
        c("240 million yuan", "cost", 2.4e8, "CNY", product="001"), c("1,700", "inventory", 1700, V, product="001"))),
    ("2021-11-05", "Because chips are lacking, GM stores 6,000 unfinished Hummers and Bolts; Tesla's supply amounts to a mere five days, and Volvo's to eleven.", [
        c("6,000", "inventory", 6000, V, company=["General Motors", "GM"]), c("five days", "inventory", 5, "day", company="Tesla"), c("eleven", "inventory", 11, "day", company="Volvo")]),
    ("2025-11-19", "Unsold e-bikes: Accell got rid of 210,000 in two years and still has stock for nine months; it owes banks €1.4 billion, down from €2.0 billion.", of("Accell",
        c("210,000", ["sales", "inventory"], 210000, V, role=["level", "change"]), c("nine months", "inventory", 9, "month"), c("€1.4 billion", "debt", 1.4e9, "EUR"), c("€2.0 billion", "debt", 2e9, "EUR"))),
    ("2025-05-19", "Solid Power holds inventories worth $2.1 million and employs 260.", of("Solid Power",
        c("$2.1 million", "inventory", 2.1e6, "USD"), c("260", "headcount", 260, "job"))),
    ("2025-02-14", "China's auto dealers hold 2.68 million vehicles, down 120,000 from December", of(None,
        c("2.68 million vehicles", "inventory", 2.68e6, V), c("120,000", "inventory", -120000, V, **CH))),
]
