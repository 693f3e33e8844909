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
    ("2025-10-29", "Mercedes-Benz' group EBIT halved in the third quarter, to €750 million, after one-off expenses of €1.3 billion, mostly severance; the adjusted return on sales of its cars was 4.8%.", of("Mercedes-Benz",
        c("halved", "operating_income", -50, PCT, **CH), c("€750 million", "operating_income", 7.5e8, "EUR"), c("€1.3 billion", "cost", 1.3e9, "EUR"), c("4.8%", "margin", 4.8, PCT), p=q(2025, 3))),
    ("2024-08-20", "Easee is through the worst, its chairman tells E24: 12 million kroner of EBITDA in July, when a year ago it was bankrupt but in name; 640 people worked there then, 190 do now.", of("Easee",
        c("12 million kroner", "ebitda", 1.2e7, "NOK", p=m(2024, 7)), c("640 people", "headcount", 640, "job", p=(None, None)), c("190", "headcount", 190, "job"))),
    ("2025-03-05", "Volvo Group has booked SEK 1.3 billion for battery-electric contracts that will lose money, which drags down an operating margin that would otherwise be 12.5%.", of("Volvo Group",
        c("SEK 1.3 billion", "cost", 1.3e9, "SEK"), c("12.5%", "margin", 12.5, PCT))),
    ("2025-09-29", "Bosch mobility: 22,000 posts to go, 2.5 billion euros a year to be saved", of("Bosch",
        c("22,000 posts", "layoffs", 22000, "job", **PL), c("2.5 billion euros", "cost", 2.5e9, "EUR", per="year", role=["level", "change"], status=["plan", "target"]))),
    ("2023-05-16", "Alpitronic, of Bolzano, doubled its takings for the fourth time running, to €220 million in 2022, without a cent from outside investors.", of("Alpitronic",
        c("doubled", "revenue", 100, PCT, **CH), c("€220 million", "revenue", 2.2e8, "EUR"), p=y(2022))),
    ("2025-02-20", "At the end of December Renault's automotive net cash position was €7.1 billion, 3.4 billion above that of twelve months earlier.", of("Renault",
        c("€7.1 billion", "cash", 7.1e9, "EUR"), c("3.4 billion", "cash", 3.4e9, "EUR", **CH), p=day("2024-12-31"))),
    ("2026-03-10", "Volkswagen's profit after tax sagged to €6.9 billion in 2025 from €12.4 billion, of which the Porsche write-downs alone account for €4.7 billion; a dividend of €5.20 a share is proposed.", of("Volkswagen",
        c("€6.9 billion", "net_income", 6.9e9, "EUR", p=y(2025)), c("€12.4 billion", "net_income", 1.24e10, "EUR", p=y(2024)), c("€4.7 billion", "cost", 4.7e9, "EUR", p=y(2025)), c("€5.20", "other", 5.2, "EUR", per="share", p=y(2025), status=["plan", "actual"]))),
    ("2024-11-26", "Stegra, Northvolt, Cake. Sweden's creditors could write a book, and the bailiff, 62, says he will.", []),
    ("2025-06-25", "EVBox booked losses of €103 million in its final full year under Engie. The French utility has now written off the €230 million it had ploughed in.", of("EVBox",
        c("€103 million", "net_income", -1.03e8, "EUR"), c("€230 million", ["investment", "cost"], 2.3e8, "EUR", company="Engie"))),
    ("2025-04-30", "Stellantis: net revenues −14% to €35.8 billion, shipments −9% to 1.2 million; guidance suspended", of("Stellantis",
        c("−14%", "revenue", -14, PCT, **CH), c("€35.8 billion", "revenue", 3.58e10, "EUR"), c("−9%", ["deliveries", "sales"], -9, PCT, **CH), c("1.2 million", ["deliveries", "sales"], 1.2e6, "vehicle"))),
    ("2022-09-28", "Porsche fixed its flotation at the top of the range, €82.50, and so collected €9.4 billion for Volkswagen and a valuation of €75 billion for itself.", of("Porsche",
        c("€82.50", "share_price", 82.5, "EUR", per=["share", None]), c("€9.4 billion", "funding", 9.4e9, "EUR", company=["Volkswagen", "Porsche"]), c("€75 billion", "valuation", 7.5e10, "EUR"))),
    ("2025-08-14", "Free cash flow at Zaptec: NOK 41 million in Q2 (Q2 2024: −58). Opex: NOK 117 million, down 14%. Gross margin: 40%.", of("Zaptec",
        c("NOK 41 million", "cash_flow", 4.1e7, "NOK"), c("−58", "cash_flow", -5.8e7, "NOK", p=q(2024, 2)), c("NOK 117 million", "opex", 1.17e8, "NOK"), c("14%", "opex", -14, PCT, **CH), c("40%", "gross_margin", 40, PCT), p=q(2025, 2))),
    ("2024-05-30", "CaetanoBus will be capitalised with €60 million more by Toyota Caetano and Mitsui, who hold 61.6 and 38.4 percent respectively.", of("CaetanoBus",
        c("€60 million", ["funding", "investment"], 6e7, "EUR", **PL), c("61.6", "stake", 61.6, PCT, company=["Toyota Caetano", "CaetanoBus"]), c("38.4 percent", "stake", 38.4, PCT, company=["Mitsui", "CaetanoBus"]))),
    ("2025-11-20", "Instead of the 700 million pounds it had first budgeted, JLR says, Halewood's electric conversion will swallow £1 billion; its cyberattack bill so far: £196 million.", of("JLR",
        c("700 million pounds", ["investment", "capex", "cost"], 7e8, "GBP", superseded=True, **PL), c("£1 billion", ["investment", "capex", "cost"], 1e9, "GBP", **PL), c("£196 million", "cost", 1.96e8, "GBP"))),
    ("2025-07-31", "Earnings at BMW skidded 29 percent to €4.02 billion after six months; in the second quarter alone they were €1.84 billion, a minus of 32 percent.", of("BMW",
        c("29 percent", "net_income", -29, PCT, p=h(2025, 1), **CH), c("€4.02 billion", "net_income", 4.02e9, "EUR", p=h(2025, 1)), c("€1.84 billion", "net_income", 1.84e9, "EUR", p=q(2025, 2)), c("32 percent", "net_income", -32, PCT, p=q(2025, 2), **CH))),
    ("2023-11-09", "At Allego utilisation is all: 13.4% of the hours, up from 10.2, turned into operational EBITDA of €10.8 million, a margin of 29.7%.", of("Allego",
        c("13.4%", "other", 13.4, PCT), c("10.2", "other", 10.2, PCT), c("€10.8 million", "ebitda", 1.08e7, "EUR"), c("29.7%", "margin", 29.7, PCT))),
    ("2024-02-29", "ACC has lined up €4.4 billion of debt and equity for three plants, Douvrin, Kaiserslautern and Termoli; the last alone is budgeted at €2 billion.", of("ACC",
        c("€4.4 billion", "funding", 4.4e9, "EUR"), c("three plants", "other", 3, "item"), c("€2 billion", "investment", 2e9, "EUR", **PL))),
    ("2025-12-15", "Daimler Truck's share hardly moved. Traton's advanced 2.2% to €31.40, lifting the Munich maker's market capitalization to €15.7 billion.", of("Traton",
        c("2.2%", "share_price", 2.2, PCT, **CH), c("€31.40", "share_price", 31.4, "EUR", per=["share", None]), c("€15.7 billion", "valuation", 1.57e10, "EUR"))),
    ("2021-10-29", "In Volvo's offer the retail tranche was 5 percent, the price 53 crowns and the amount 20 billion; the founder of the Gothenburg brokerage bought none.", of("Volvo",
        c("5 percent", ["funding", "other"], 5, PCT, role=["share", "level"], company=["Volvo", "Volvo Cars"]), c("53 crowns", "share_price", 53, "SEK", per=["share", None], company=["Volvo", "Volvo Cars"]), c("20 billion", "funding", 2e10, "SEK", company=["Volvo", "Volvo Cars"]))),
    ("2025-10-02", "Rimac Group sold its 45 percent in Bugatti Rimac to a New York fund for roughly €1 billion, it is understood, and had already taken in half a billion in 2022 at a value above €2 billion.", of("Rimac Group",
        c("45 percent", "stake", 45, PCT, company=["Rimac Group", "Bugatti Rimac"]), c("€1 billion", ["price", "funding", "investment", "valuation"], 1e9, "EUR"), c("half a billion", "funding", 5e8, "EUR", p=y(2022)), c("€2 billion", "valuation", 2e9, "EUR", None, p=y(2022)))),
    ("2024-01-16", "Getting a heat pump, more silicon and a better name into the Twingo is not what costs: 40 percent of the €20,000 goes on the battery, says Ampere.", of("Ampere",
        c("40 percent", ["cost", "price"], 40, PCT, role="share", product="Twingo"), c("€20,000", "price", 20000, "EUR", product="Twingo"))),
    ("2025-05-15", "Ionity's operating loss? €34 million on sales of €351 million in 2024, plus €52 million on interest.", of("Ionity",
        c("€34 million", "operating_income", -3.4e7, "EUR"), c("€351 million", "revenue", 3.51e8, "EUR"), c("€52 million", "cost", 5.2e7, "EUR"), p=y(2024))),
    ("2025-08-28", "Pre-tax, Polestar forfeited $1.19 billion in six months; $739 million of that was an impairment of the Polestar 3, whose residual value fell with tariffs at 27.5%.", of("Polestar",
        c("$1.19 billion", "net_income", -1.19e9, "USD", p=h(2025, 1)), c("$739 million", "cost", 7.39e8, "USD", product=["Polestar 3", None], p=h(2025, 1)), c("27.5%", "tariff", 27.5, PCT))),
    ("2024-09-10", "Valmet Automotive: the state puts in 85 million euros, Pontos 35, and CATL, whose stake of 20 percent is worth little now, nothing", of("Valmet Automotive",
        c("85 million euros", ["funding", "investment"], 8.5e7, "EUR", status=["plan", "actual"]), c("35", ["funding", "investment"], 3.5e7, "EUR", company=["Pontos", "Valmet Automotive"], status=["plan", "actual"]), c("20 percent", "stake", 20, PCT, company=["CATL", "Valmet Automotive"]))),
    ("2025-01-28", "R&D at Forvia is on a diet, from 5.5 percent of sales to 4 percent by 2027; group net debt, €7.0 billion in June, must fall below twice EBITDA.", of("Forvia",
        c("5.5 percent", "rnd", 5.5, PCT, role="share"), c("4 percent", "rnd", 4, PCT, role="share", p=by(2027), status=["target", "plan"]), c("€7.0 billion", "debt", 7e9, "EUR", p=m(2024, 6)), c("twice", "debt", None, "times", 2, status=["target", "plan"]))),
    ("2025-03-20", "InoBat owes Rio Tinto a factory, they joke in Voderady. In euros it owes its shareholders 47.3 million, by the 2024 balance sheet.", of("InoBat",
        c("47.3 million", "debt", 4.73e7, "EUR", p=day("2024-12-31")))),
    ("2022-07-05", "Electric buses made Solaris's year: sales of PLN 3.2 billion... and EBIT at an undisclosed level. It delivered 390 of them.", of("Solaris",
        c("PLN 3.2 billion", "revenue", 3.2e9, "PLN"), c("390", "deliveries", 390, "vehicle"))),
    ("2025-09-18", "Per kilometre a Quantron truck leases at €0.22; the insolvency administrator values the lot, 43 vehicles, at €3.4 million, and unsecured claims at €96 million.", of("Quantron",
        c("€0.22", "price", 0.22, "EUR", per="km"), c("43 vehicles", "inventory", 43, "vehicle"), c("€3.4 million", ["valuation", "inventory", "other"], 3.4e6, "EUR"), c("€96 million", "debt", 9.6e7, "EUR"))),
    ("2024-03-06", "For 2024 Schaeffler's E-Mobility division plans sales growth of at least 20 percent and an EBIT margin between −16 and −13 percent (2023: −12.9).", of("Schaeffler",
        c("20 percent", "revenue", 20, PCT, None, role="change", p=y(2024), **TF), c("−16 and −13 percent", "margin", -16, PCT, -13, p=y(2024), **TF), c("−12.9", "margin", -12.9, PCT, p=y(2023)))),
    ("2025-07-10", "Mer Norway, a Statkraft child for sale, turned over NOK 540 million with a loss of NOK 38 million; the asking price is believed to be NOK 2 billion.", of(["Mer", "Mer Norway"],
        c("NOK 540 million", "revenue", 5.4e8, "NOK"), c("NOK 38 million", "net_income", -3.8e7, "NOK"), c("NOK 2 billion", ["valuation", "price"], 2e9, "NOK", status=["forecast", "actual", "plan"]))),
    ("2026-02-12", "Fourth quarter: Kempower EBIT €3.9m, Alfen €2.2m, Wallbox not yet", [
        c("€3.9m", "operating_income", 3.9e6, "EUR", company="Kempower", p=q(2025, 4)), c("€2.2m", "operating_income", 2.2e6, "EUR", company="Alfen", p=q(2025, 4))]),
    ("2023-06-15", "Togg cost its five founders and the state 3.5 billion lira of capital up to the first delivery, Gürcan Karakaş says, and 700 of its 2,000 people do software.", of("Togg",
        c("3.5 billion lira", ["investment", "funding"], 3.5e9, "TRY"), c("700", "headcount", 700, "job"), c("2,000 people", "headcount", 2000, "job"))),
    ("2025-11-12", "Einride heads for the NYSE at $1.8 billion before fresh money, with contracts worth $65 million a year and a burn, it says, of $7 million a month.", of("Einride",
        c("$1.8 billion", "valuation", 1.8e9, "USD", status=["plan", "actual", "target"]), c("$65 million", ["orders", "revenue"], 6.5e7, "USD", per="year"), c("$7 million", "cash_flow", -7e6, "USD", per="month"))),
    ("2024-07-24", "ElringKlinger sees \"significant\" growth; the EBIT margin, adjusted, was 5.1 percent in the first half, a tick below last year's 5.2.", of("ElringKlinger",
        c("5.1 percent", "margin", 5.1, PCT, p=h(2024, 1)), c("5.2", "margin", 5.2, PCT, p=h(2023, 1)))),
    ("2025-02-06", "Automotive cells lost Leclanché CHF 61 million in the 2023 accounts, published fourteen months late; SEF-Lux, owning 84 percent of the votes, turned CHF 66 million of loans into stock.", of("Leclanché",
        c("CHF 61 million", "net_income", -6.1e7, "CHF", p=y(2023)), c("84 percent", "stake", 84, PCT, company=["SEF-Lux", "Leclanché"]), c("CHF 66 million", "debt", 6.6e7, "CHF"))),
    ("2025-05-06", "The Commission has waved through €403 million of French help for Verkor's... no: for ProLogium's Dunkirk works, a €5.2 billion affair of 48 GWh and 3,000 jobs.", of("ProLogium",
        c("€403 million", ["subsidy", "funding"], 4.03e8, "EUR"), c("€5.2 billion", "investment", 5.2e9, "EUR", **PL), c("48 GWh", "capacity", 48, "GWh", per=["year", None], **PL), c("3,000 jobs", "jobs", 3000, "job", **PL))),
    ("2024-10-14", "Milence, owned by Volvo, Daimler and Traton in equal thirds, has spent €80 million of the €500 million in its purse on 10 hubs.", of("Milence",
        c("€80 million", ["investment", "capex"], 8e7, "EUR"), c("€500 million", ["investment", "funding", "cash"], 5e8, "EUR", status=["plan", "actual"]), c("10 hubs", "stations", 10, "station"), c("thirds", "stake", 100 / 3, PCT, role=["level", "share"], company=["Volvo", "Daimler", "Traton", "Milence"]))),
]
