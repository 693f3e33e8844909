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
    ("2024-04-15", "Tesla will shed more than a tenth of its global staff, an internal memo says; with 140,473 on the payroll at New Year this means upwards of 14,000 people.", of("Tesla",
        c("a tenth", "layoffs", 10, PCT, None, role="share", status=["plan", "actual"]), c("140,473", "headcount", 140473, "job", p=("2024-01-01", "2024-01-01")), c("14,000 people", "layoffs", 14000, "job", None, status=["plan", "actual", "forecast"]))),
    ("2025-10-23", "Rivian lets 600 go in third round of cuts this year", of("Rivian",
        c("600", "layoffs", 600, "job", status=["plan", "actual"]))),
    ("2024-09-23", "At Northvolt 1,600 have to leave, a thousand of them in Skellefteå, or a fifth of the workforce; it had raised $15 billion since 2017.", of("Northvolt",
        c("1,600", "layoffs", 1600, "job", status=["plan", "actual"]), c("a thousand", "layoffs", 1000, "job", role=["level", "share"], status=["plan", "actual"]), c("a fifth", "layoffs", 20, PCT, role="share", status=["plan", "actual"]), c("$15 billion", "funding", 1.5e10, "USD", p=("2017-01-01", "2024-09-23")))),
    ("2025-03-03", "Ola Electric is cutting over 1,000 posts, contract hands included, its second pruning in five months after 500 in November, as losses widened by half to Rs 564 crore.", of("Ola Electric",
        c("1,000 posts", "layoffs", 1000, "job", None, status=["plan", "actual"]), c("500", "layoffs", 500, "job", p=m(2024, 11)), c("half", "net_income", -50, PCT, **CH), c("Rs 564 crore", "net_income", -5.64e9, "INR"))),
    ("2023-11-03", "Nio sheds a tenth of its posts this month. \"I am deeply sorry\", wrote Li, 49.", of("NIO",
        c("a tenth", "layoffs", 10, PCT, role="share", p=m(2023, 11), status=["plan", "actual"]))),
    ("2024-12-20", "VW and the unions agreed after 70 hours: over 35,000 jobs gone by 2030, without compulsory redundancies, capacity down by 734,000 cars, and savings of 15 billion euros a year.", of(["VW", "Volkswagen"],
        c("35,000 jobs", "layoffs", 35000, "job", None, p=by(2030), **PL), c("734,000 cars", "capacity", -734000, V, role="change", **PL), c("15 billion euros", "cost", 1.5e10, "EUR", per="year", **TP))),
    ("2025-05-13", "Nissan's axe falls on 20,000 instead of 9,000, on seven of its 17 plants and on its battery works in Kyushu (153.3 billion yen); the loss for the year was 671 billion yen.", of("Nissan",
        c("20,000", "layoffs", 20000, "job", status=["plan", "target"]), c("9,000", "layoffs", 9000, "job", superseded=True, status=["plan", "target"]), c("seven", "other", 7, "item", role=["level", "change"], **PL), c("17 plants", "other", 17, "item"), c("153.3 billion yen", "investment", 1.533e11, "JPY", **PL), c("671 billion yen", "net_income", -6.71e11, "JPY", p=("2024-04-01", "2025-03-31")))),
    ("2025-08-29", "Some 900 of ACC's 2,100 workers at Douvrin get short-time pay until January; the Kaiserslautern and Termoli projects remain on ice.", of("ACC",
        c("900", "layoffs", 900, "job", p=(None, "2026-01-31"), status=["plan", "actual"]), c("2,100 workers", "headcount", 2100, "job"))),
    ("2025-01-08", "Canoo has furloughed 82 and has $700,000 left", of("Canoo",
        c("82", "layoffs", 82, "job"), c("$700,000", "cash", 700000, "USD"))),
    ("2023-07-26", "A third of Lordstown's staff, down to 89, was dismissed in the week it filed; Foxconn owes it $170 million, it claims.", [
        c("A third", "layoffs", 33.3, PCT, company=["Lordstown", "Lordstown Motors"], **ST), c("89", "headcount", 89, "job", company=["Lordstown", "Lordstown Motors"]), c("$170 million", ["funding", "debt", "investment", "cost"], 1.7e8, "USD", company=["Foxconn", "Lordstown", "Lordstown Motors"])]),
    ("2025-11-27", "Porsche trims 1,900 permanent and 2,000 temporary positions up to 2029; Cellforce, its battery arm, loses 200 of 286.", [
        c("1,900 permanent", "layoffs", 1900, "job", company="Porsche", p=by(2029), **PL), c("2,000 temporary positions", "layoffs", 2000, "job", company="Porsche", p=by(2029), **PL), c("200", "layoffs", 200, "job", company="Cellforce", status=["plan", "actual"]), c("286", "headcount", 286, "job", company="Cellforce")]),
    ("2024-10-31", "Stellantis ends a shift at Warren: 1,100 workers out from January 5 at the earliest. It sold 305,294 cars in the US in Q3, 20 percent fewer.", of("Stellantis",
        c("1,100 workers", "layoffs", 1100, "job", p=("2025-01-05", None), status=["plan", "actual"]), c("305,294 cars", "sales", 305294, V, p=q(2024, 3)), c("20 percent", "sales", -20, PCT, p=q(2024, 3), **CH))),
    ("2025-02-12", "Jiyue, which collapsed in December, owed 5,000 dismissed employees two months' pay and 2,000 customers a car.", of("Jiyue",
        c("5,000 dismissed employees", "layoffs", 5000, "job", p=m(2024, 12)), c("2,000 customers", ["orders", "other"], 2000, ["order", "item"]))),
    ("2025-06-11", "Redundancies at Lotus's Hethel: up to 550, which is 42 percent of its UK staff of 1,300; global sales in the quarter were 1,274.", of("Lotus",
        c("550", "layoffs", None, "job", 550, status=["plan", "actual"]), c("42 percent", "layoffs", 42, PCT, role="share", status=["plan", "actual"]), c("1,300", "headcount", 1300, "job"), c("1,274", "sales", 1274, V, p=q(2025, 1)))),
    ("2025-10-16", "Bosch sees 22,000 jobs too many in mobility; a shortfall of €2.5 billion a year has to be closed by 2030 (age of the plant in Feuerbach: 116 years).", of("Bosch",
        c("22,000 jobs", "layoffs", 22000, "job", **PL), c("€2.5 billion", "cost", 2.5e9, "EUR", per="year", p=by(2030), status=["target", "plan", "actual"]))),
    ("2021-05-18", "Since the spring thaw no one at the Nürburgring has been laid off but Marshal 17, aged 70, who retired.", []),
    ("2024-11-20", "Ford will do away with 4,000 posts in Europe by the end of 2027, 2,900 of them in Germany and 800 in Britain, which equals 14 percent of its European headcount of 28,000.", of("Ford",
        c("4,000 posts", "layoffs", 4000, "job", p=by(2027), **PL), c("2,900", "layoffs", 2900, "job", p=by(2027), role=["level", "share"], **PL), c("800", "layoffs", 800, "job", p=by(2027), role=["level", "share"], **PL), c("14 percent", "layoffs", 14, PCT, p=by(2027), role="share", **PL), c("28,000", "headcount", 28000, "job"))),
    ("2025-04-09", "Workhorse suspended production and sent 73 hourly workers on unpaid leave through May; it sold 32 vans last year.", of("Workhorse",
        c("73 hourly workers", "layoffs", 73, "job", p=(None, "2025-05-31")), c("32 vans", "sales", 32, V, p=y(2024)))),
    ("2025-09-03", "Kempower lays off 10% while chargers' prices fall 6%", of("Kempower",
        c("10%", "layoffs", 10, PCT, role="share", status=["plan", "actual"]), c("6%", "price_change", -6, PCT, company=["Kempower", None], role=["change", "level"]))),
    ("2025-12-15", "SK Battery America will put 958 people, more than a third of its crew in Commerce, out of work on March 6, a WARN notice says.", of("SK Battery America",
        c("958 people", "layoffs", 958, "job", p=("2026-03-06", None), **PL), c("a third", "layoffs", 33.3, PCT, None, role="share", p=("2026-03-06", None), **PL))),
    ("2024-02-21", "Rivian trims salaried staff by 10% and foresees 57,000 vehicles built in 2024, no more than last year.", of("Rivian",
        c("10%", "layoffs", 10, PCT, role="share", status=["plan", "actual"]), c("57,000 vehicles", "production", 57000, V, p=y(2024), **TF))),
    ("2025-07-25", "Hozon's workforce has been pared from 7,000 to some 400 in a year by layoffs that cost 96 million yuan less than the law requires.", of("Hozon",
        c("7,000", "headcount", 7000, "job"), c("400", "headcount", 400, "job"), c("96 million yuan", "cost", 9.6e7, "CNY"))),
    ("2025-01-24", "ChargePoint, EVBox (Engie), Blink: 250, 700 and 95 jobs lost in a twelvemonth, in that order.", [
        c("250", "layoffs", 250, "job", company="ChargePoint"), c("700", "layoffs", 700, "job", company=["EVBox", "Engie"]), c("95 jobs", "layoffs", 95, "job", company="Blink")]),
    ("2025-05-07", "Polestar, with 2,550 people, needs 450 fewer", of("Polestar",
        c("2,550 people", "headcount", 2550, "job"), c("450", "layoffs", 450, "job", status=["plan", "actual"], role=["level", "change"]))),
    ("2025-11-05", "Lucid eliminates 12 percent of its non-production jobs, around 400, at a one-time charge of $20 million to $24 million, mostly in Q4.", of("Lucid",
        c("12 percent", "layoffs", 12, PCT, role="share", status=["plan", "actual"]), c("400", "layoffs", 400, "job", status=["plan", "actual"]), c("$20 million to $24 million", "cost", 2e7, "USD", 2.4e7, p=q(2025, 4), status=["forecast", "plan"]))),
    ("2023-12-11", "GM's Cruise dismisses 24% (900 of 3,800)", [
        c("24%", "layoffs", 24, PCT, company="Cruise", role="share", status=["plan", "actual"]), c("900", "layoffs", 900, "job", company="Cruise", status=["plan", "actual"]), c("3,800", "headcount", 3800, "job", company="Cruise")]),
    ("2025-08-20", "Umicore is striking off 216 jobs in battery materials, not 356 as planned, after a loss of 1.6 billion euros.", of("Umicore",
        c("216 jobs", "layoffs", 216, "job", status=["plan", "actual"]), c("356", "layoffs", 356, "job", superseded=True, **PL), c("1.6 billion euros", "net_income", -1.6e9, "EUR"))),
]
