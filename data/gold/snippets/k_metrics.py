from goldlib import *

CH = {"role": "change"}
SH = {"role": ["share", "level"]}
TF = {"status": ["target", "forecast"]}
TP = {"status": ["target", "plan"]}
PL = {"status": "plan"}
PA = {"status": ["plan", "actual"]}
FC = {"status": "forecast"}
ANY = {"status": ["plan", "target", "forecast"]}
OLD = {"superseded": True, "status": ["plan", "target", "forecast"]}
PCT, PP, V = "percent", "percentage_point", "vehicle"
PAY = [None, "year"]
RS = ["registrations", "sales"]
DS = ["deliveries", "sales"]
PART = ["level", "share"]


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


def ev(quote, metric, period, **rest):
    """A dated event with its interval."""
    return c(quote, metric, None, "date", p=period, **rest)


def day(date):
    """One day."""
    return date, date


def ytd(year, month):
    """January to the end of this month."""
    return f"{year}-01-01", m(year, month)[1]


def fy(year):
    """An Indian or Japanese fiscal year by the year in which it ends."""
    return f"{year - 1}-04-01", f"{year}-03-31"


S = [
    # 1 continuity of the metric over clauses and sentences
    ("2025-08-01", "NIO Inc handed over 21,300 vehicles in July, its statement says. The namesake marque contributed 12,700, Onvo 6,120 and the compact Firefly 2,480.", [
        c("21,300 vehicles", "deliveries", 21300, V, company="NIO", p=m(2025, 7)), c("12,700", "deliveries", 12700, V, company="NIO", p=m(2025, 7), role=PART), c("6,120", "deliveries", 6120, V, company="Onvo", p=m(2025, 7), role=PART), c("2,480", "deliveries", 2480, V, company="Firefly", p=m(2025, 7), role=PART)]),
    ("2024-06-06", "SAIC's wholesale volume slid 6 per cent to 332,000 vehicles in May. Of these 86,400 went abroad, and 79,100 had a plug.", of(["SAIC Motor", "SAIC"],
        c("6 per cent", "sales", -6, PCT, **CH), c("332,000 vehicles", "sales", 332000, V), c("86,400", "exports", 86400, V, role=PART), c("79,100", "sales", 79100, V, role=PART), p=m(2024, 5))),
    ("2023-11-13", "October production and sales at Chery's electric arm were 12,900 and 12,100, respectively. Exports made up a third of the latter.", of("Chery",
        c("12,900", "production", 12900, V), c("12,100", "sales", 12100, V), c("a third", "exports", 100 / 3, PCT, role="share"), p=m(2023, 10))),
    ("2025-03-04", "Sweden registered 8,010 battery cars in February. Volvo led with 1,460, ahead of Volkswagen on 1,190; Tesla, at 613, was out of the top five.", [
        c("8,010 battery cars", "registrations", 8010, V), c("1,460", "registrations", 1460, V, company=["Volvo Cars", "Volvo"]), c("1,190", "registrations", 1190, V, company="Volkswagen"), c("613", "registrations", 613, V, company="Tesla")]),
    ("2024-10-09", "Dongfeng built 23,800 Voyah and M-Hero vehicles in the third quarter. Voyah accounted for 22,100 and its hybrid Dreamer for 9,450.", [
        c("23,800 Voyah and M-Hero vehicles", "production", 23800, V, company=["Dongfeng", "Dongfeng Motor"], p=q(2024, 3)), c("22,100", "production", 22100, V, company="Voyah", p=q(2024, 3), role=PART), c("9,450", "production", 9450, V, company="Voyah", product="Dreamer", p=q(2024, 3), role=PART)]),
    ("2026-01-16", "BYD shipped 1.05 million cars overseas in 2025. Brazil took 118,000 and Mexico 81,000, whereas 204,000 ended up in the EU.", of("BYD",
        c("1.05 million cars", "exports", 1.05e6, V), c("118,000", "exports", 118000, V, role=PART), c("81,000", "exports", 81000, V, role=PART), c("204,000", "exports", 204000, V, role=PART), p=y(2025))),
    ("2024-05-20", "Some 93,000 people had ordered an SU7 by Sunday, said Xiaomi; 61,000 locked theirs in, and roughly 15,700 have got the car.", of("Xiaomi",
        c("93,000 people", "orders", 93000, ["order", "job"]), c("61,000", "orders", 61000, "order", role=PART), c("15,700", "deliveries", 15700, V), p=(None, "2024-05-19"))),
    ("2022-02-15", "China insured 301,000 new energy passenger cars in January, by the count of the traffic police's partners. BYD contributed 84,600, SAIC-GM-Wuling 31,900 and Tesla 18,300.", [
        c("301,000 new energy passenger cars", RS, 301000, V, p=m(2022, 1)), c("84,600", RS, 84600, V, company="BYD", p=m(2022, 1), role=PART), c("31,900", RS, 31900, V, company="SAIC-GM-Wuling", p=m(2022, 1), role=PART), c("18,300", RS, 18300, V, company="Tesla", p=m(2022, 1), role=PART)]),
    ("2025-11-10", "Nationwide retail sales of passenger NEVs were 1.28 million in October, while makers wholesaled 1.62 million and sent 245,000 out of the country, the CPCA said.", of(None,
        c("1.28 million", "sales", 1.28e6, V), c("1.62 million", "sales", 1.62e6, V), c("245,000", "exports", 245000, V), p=m(2025, 10))),
    ("2023-04-06", "Ather dispatched 11,750 units in March against 9,210 in the month before. TVS, whose iQube it competes with, managed 15,300.", [
        c("11,750 units", DS, 11750, V, company=["Ather Energy", "Ather"], p=m(2023, 3)), c("9,210", DS, 9210, V, company=["Ather Energy", "Ather"], p=m(2023, 2)), c("15,300", DS, 15300, V, company=["TVS Motor", "TVS"], product=["iQube", None], p=m(2023, 3))]),
    ("2024-07-02", "Lucid turned out 2,110 cars in the spring quarter and handed 2,390 to buyers. In the same quarter of 2023 it had been 2,173 and 1,404.", of("Lucid",
        c("2,110 cars", "production", 2110, V, p=q(2024, 2)), c("2,390", "deliveries", 2390, V, p=q(2024, 2)), c("2,173", "production", 2173, V, p=q(2023, 2)), c("1,404", "deliveries", 1404, V, p=q(2023, 2)))),
    # 2 bare "NEVs reached"
    ("2024-08-09", "Chinese dealers retailed 1.72 million passenger cars in July. NEVs reached 878,000, which was more than half for the first time.", of(None,
        c("1.72 million passenger cars", "sales", 1.72e6, V), c("878,000", "sales", 878000, V, role=PART), c("half", ["penetration", "sales"], 50, PCT, None, **SH), p=m(2024, 7))),
]
