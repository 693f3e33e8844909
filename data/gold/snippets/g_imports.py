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
    ("2025-08-26", "Imported passenger cars have become rare in China: 219,000 came in during the first half, 32% fewer than a year ago, and Lexus alone stood for 88,000 of them.", [
        c("219,000", "imports", 219000, V, p=h(2025, 1)), c("32%", "imports", -32, PCT, p=h(2025, 1), **CH), c("88,000", "imports", 88000, V, company="Lexus", p=h(2025, 1))]),
    ("2024-07-22", "Brazil brought in 144,000 electrified cars between January and June, ten times the figure of a year before; 84 percent were of Chinese make. The duty on battery models went up to 18% this month and will be 35% in July 2026.", of(None,
        c("144,000 electrified cars", "imports", 144000, V, p=h(2024, 1)), c("ten times", "imports", 900, PCT, role=["change", "level"], p=h(2024, 1)), c("84 percent", "imports", 84, PCT, p=h(2024, 1), **ST), c("18%", "tariff", 18, PCT, p=("2024-07-01", None)), c("35%", "tariff", 35, PCT, p=("2026-07-01", None), **PL))),
    ("2025-02-24", "EU imports of Chinese-built battery cars dwindle by a tenth to 41,300 in January", of(None,
        c("a tenth", "imports", -10, PCT, **CH), c("41,300", "imports", 41300, V), p=m(2025, 1))),
    ("2025-05-20", "Tesla imported 15,500 Model Ys into Canada in the March quarter, rushing to beat the 25 percent counter-tariff, and 8,600 of them were claimed for the C$5,000 rebate over one weekend.", [
        *of("Tesla", c("15,500 Model Ys", "imports", 15500, V, product="Model Y", p=q(2025, 1)), c("8,600", ["sales", "other"], 8600, V, product="Model Y", role=["level", "share"])),
        c("25 percent", "tariff", 25, PCT), c("C$5,000", "subsidy", 5000, "CAD")]),
    ("2025-11-18", "India's lithium-ion imports doubled in value within three years, to $3.1 billion in FY25, four-fifths of it from China and Hong Kong.", of(None,
        c("doubled", "imports", 100, PCT, **CH), c("$3.1 billion", "imports", 3.1e9, "USD"), c("four-fifths", "imports", 80, PCT, **ST), p=("2024-04-01", "2025-03-31"))),
    ("2024-12-11", "Russia: 101,800 used and 38,000 new cars came over the Chinese border in the autumn quarter to November, hardly 4 percent of them electric.", of(None,
        c("101,800", "imports", 101800, V), c("38,000", "imports", 38000, V), c("4 percent", "imports", 4, PCT, **ST), p=("2024-09-01", "2024-11-30"))),
    ("2023-09-14", "Of the EVs that entered Germany from January to July, 28.2 per cent were Chinese-made, after 7.8 per cent in the like period of 2022, the statistics office in Wiesbaden found.", of(None,
        c("28.2 per cent", "imports", 28.2, PCT, p=ytd(2023, 7), **ST), c("7.8 per cent", "imports", 7.8, PCT, p=ytd(2022, 7), **ST))),
    ("2025-07-31", "The Philippines cleared 11,090 BYDs through Batangas port in seven months.", of("BYD",
        c("11,090 BYDs", "imports", 11090, V, p=ytd(2025, 7)))),
    ("2025-03-27", "Almost half of the 16 million cars Americans bought last year were imports, among them some 700,000 EVs from Mexico, Korea, Japan and Germany, worth $27 billion; all are to be taxed at 25 percent from April 3.", of(None,
        c("half", "imports", 50, PCT, p=y(2024), **ST), c("16 million cars", "sales", 1.6e7, V, p=y(2024)), c("700,000 EVs", "imports", 700000, V, p=y(2024)), c("$27 billion", "imports", 2.7e10, "USD", p=y(2024)), c("25 percent", "tariff", 25, PCT, p=("2025-04-03", None), **PL))),
    ("2024-10-02", "Port officials in Zeebrugge counted 9,200 cars standing longer than six months; a caretaker, 61, starts their engines, where there is one.", of(None,
        c("9,200 cars", "inventory", 9200, V))),
    ("2025-06-11", "Turkey's imports of electric cars, at 61,200 so far this year, outpace Togg's output of 14,400 by far.", [
        c("61,200", "imports", 61200, V, p=("2025-01-01", "2025-06-11")), c("14,400", "production", 14400, V, company="Togg", p=("2025-01-01", "2025-06-11"))]),
    ("2022-11-17", "VinFast's first 999 VF 8s bound for the US left Hai Phong on the Silver Queen on Friday. The importer has 65,000 reservations worldwide to satisfy.", of("VinFast",
        c("999 VF 8s", ["exports", "imports"], 999, V, product="VF 8"), c("65,000 reservations", "orders", 65000, "order"))),
    ("2025-10-08", "Canada has imported no Chinese car since its surtax of 100 percent. In 2023, when it was 6.1 percent, the tally was 44,000, most of them Teslas from Shanghai.", of(None,
        c("100 percent", "tariff", 100, PCT), c("6.1 percent", "tariff", 6.1, PCT, p=y(2023)), c("44,000", "imports", 44000, V, p=y(2023)))),
    ("2024-04-18", "Korean customs data: EV imports from China, $172 million in the first quarter against $3 million (!) a year earlier.", of(None,
        c("$172 million", "imports", 1.72e8, "USD", p=q(2024, 1)), c("$3 million", "imports", 3e6, "USD", p=q(2023, 1)))),
    ("2025-12-22", "Mexico's 50% import duty takes effect on January 1. BYD, which has shipped 81,000 cars there this year, has stocked up for four months.", [
        c("50%", "tariff", 50, PCT, p=("2026-01-01", None), **PL), c("81,000 cars", ["imports", "exports"], 81000, V, company="BYD", p=("2025-01-01", "2025-12-22")), c("four months", ["inventory", "duration"], 4, "month", company="BYD")]),
    ("2023-04-25", "Japan's imported-EV market grew by 59 per cent to 16,464 cars in the fiscal year that ended in March; Tesla does not report, but about 6,000 are believed to be its own, and BYD added 192.", [
        c("59 per cent", ["imports", "sales"], 59, PCT, p=("2022-04-01", "2023-03-31"), **CH), c("16,464 cars", ["imports", "sales"], 16464, V, p=("2022-04-01", "2023-03-31")), c("6,000", ["imports", "sales"], 6000, V, company="Tesla", p=("2022-04-01", "2023-03-31"), status=["forecast", "actual"]), c("192", ["imports", "sales"], 192, V, company="BYD", p=("2022-04-01", "2023-03-31"))]),
    ("2025-09-18", "Nepal imported 13,578 electric four-wheelers in fiscal 2024/25, 76 percent of all, paying NPR 29.8 billion ($211 million).", of(None,
        c("13,578 electric four-wheelers", "imports", 13578, V), c("76 percent", ["penetration", "imports"], 76, PCT, **SH), c("NPR 29.8 billion", "imports", 2.98e10, "NPR"), c("$211 million", "imports", 2.11e8, "USD"), p=("2024-07-16", "2025-07-15"))),
    ("2025-04-30", "Indonesia lets Aion, BYD and VinFast import duty-free against a promise to build as many locally by 2027; 43,000 cars have used the door, 29,000 of them BYD's.", [
        c("43,000 cars", "imports", 43000, V), c("29,000", "imports", 29000, V, company="BYD")]),
    ("2024-08-30", "Volumes into the UK: Tilbury handled 4,100 Ora 03s before the importer, International Motors, gave up; BYD needs 60 dealers by Christmas, having 40.", [
        c("4,100 Ora 03s", "imports", 4100, V, company=["Ora", "International Motors", "GWM"], product=["03", "Ora 03"]), c("60 dealers", "stores", 60, "store", company="BYD", p=(None, "2024-12-25"), **TP), c("40", "stores", 40, "store", company="BYD")]),
    ("2025-01-15", "US battery imports fell for the first time since 2019, by 3.8 percent to $23.1 billion, in the eleven months through November.", of(None,
        c("3.8 percent", "imports", -3.8, PCT, **CH), c("$23.1 billion", "imports", 2.31e10, "USD"), p=("2024-01-01", "2024-11-30"))),
    ("2025-08-08", "Imported Teslas: 7,357 in Korea in July, first among foreign marques with 27.2 percent, before BMW's 6,490.", [
        c("7,357", ["imports", "sales", "registrations"], 7357, V, company="Tesla", p=m(2025, 7)), c("27.2 percent", "market_share", 27.2, PCT, company="Tesla", p=m(2025, 7), **SH), c("6,490", ["imports", "sales", "registrations"], 6490, V, company="BMW", p=m(2025, 7))]),
    ("2021-06-28", "Ethiopia wants to import 4,800 electric buses and 148,000 electric cars over ten years.", of(None,
        c("4,800 electric buses", "imports", 4800, V, p=(None, "2031-06-28"), **TP), c("148,000 electric cars", "imports", 148000, V, p=(None, "2031-06-28"), **TP))),
    ("2025-11-27", "Israel's importers released 4,211 Chinese EVs from bond in October: Xpeng 1,020, Chery 760, BYD 710, Zeekr 402.", of(None,
        c("4,211 Chinese EVs", "imports", 4211, V), c("1,020", "imports", 1020, V, company="XPeng"), c("760", "imports", 760, V, company="Chery"), c("710", "imports", 710, V, company="BYD"), c("402", "imports", 402, V, company="Zeekr"), p=m(2025, 10))),
    ("2024-02-15", "A truck from Lahore brought 3 cows, 2 Honris and a spare wheel.", []),
    ("2025-05-28", "Imports of graphite anode material, at 4,400 tonnes in April, slid 51% month on month after Washington's 93.5 percent anti-dumping levy was mooted.", of(None,
        c("4,400 tonnes", "imports", 4400, "tonne", p=m(2025, 4)), c("51%", "imports", -51, PCT, p=m(2025, 4), **CH), c("93.5 percent", "tariff", 93.5, PCT, **PL))),
    ("2023-12-18", "Bangkok expects imports under the EV 3.0 scheme, 58,000 units to date, to peak this month; each needs one made in Thailand in return (1.5 in 2025).", of(None,
        c("58,000 units", "imports", 58000, V, p=(None, "2023-12-18")))),
    ("2025-10-17", "South Africa let in 220 Chinese EVs and 1,940 hybrids in September, the revenue service says, at a duty of 25 percent.", [
        *of(None, c("220 Chinese EVs", "imports", 220, V), c("1,940 hybrids", "imports", 1940, V), p=m(2025, 9)), c("25 percent", "tariff", 25, PCT)]),
    ("2024-05-08", "Volvo had to pay 10 percent on each EX30 it imports from Zhangjiakou; provisional countervailing duties could add 19 percent, and Ghent is to build 140,000 a year from 2025 instead.", of("Volvo",
        c("10 percent", "tariff", 10, PCT, product=["EX30", None]), c("19 percent", "tariff", 19, PCT, product=["EX30", None], status=["plan", "forecast"]), c("140,000", ["production", "capacity"], 140000, V, product="EX30", per="year", p=("2025-01-01", None), **PL))),
]
