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
    ("2025-02-19", "Nikola filed for Chapter 11 with about $47 million in cash, between $1 billion and $10 billion in liabilities and assets of $500 million to $1 billion; at its peak in June 2020 it was worth $30 billion, more than Ford.", of("Nikola",
        c("$47 million", "cash", 4.7e7, "USD"), c("$1 billion and $10 billion", "debt", 1e9, "USD", 1e10), c("$500 million to $1 billion", ["other", "valuation", "cash"], 5e8, "USD", 1e9), c("$30 billion", "valuation", 3e10, "USD", p=m(2020, 6)))),
    ("2024-04-23", "Free cash flow minus $2.5 billion, gross margin 17.4%, 10% of staff gone: Tesla's first quarter in brief", of("Tesla",
        c("minus $2.5 billion", "cash_flow", -2.5e9, "USD", p=q(2024, 1)), c("17.4%", "gross_margin", 17.4, PCT, p=q(2024, 1)), c("10%", "layoffs", 10, PCT, role=["share", "level"]))),
    ("2025-08-05", "Lucid built 3,863 vehicles and lost 28 cents a share before items in the second quarter, analysts having expected 21 cents; the stock gave back 7% in the extended session.", of("Lucid",
        c("3,863 vehicles", "production", 3863, "vehicle", p=q(2025, 2)), c("28 cents", "net_income", -0.28, "USD", per="share", p=q(2025, 2)), c("21 cents", "net_income", -0.21, "USD", per="share", p=q(2025, 2), **FC), c("7%", "share_price", -7, PCT, **CH))),
    ("2022-07-27", "Ford trimmed its stake in Rivian to 9.7% by selling 7 million shares at $25 in May, and marked the rest down: the position cost it $2.4 billion on paper last quarter.", [
        c("9.7%", "stake", 9.7, PCT, company=["Ford", "Rivian"]), c("7 million shares", "other", 7e6, "share", company=["Ford", "Rivian"], p=m(2022, 5)), c("$25", "share_price", 25, "USD", per=["share", None], company="Rivian", p=m(2022, 5)), c("$2.4 billion", "cost", 2.4e9, "USD", company="Ford", p=q(2022, 2))]),
    ("2025-05-01", "\"At $1.2 billion a gigafactory line is a bargain,\" the CFO of American Battery Factory said. His company has raised some $78 million to date.", of("American Battery Factory",
        c("$1.2 billion", ["cost", "investment", "capex"], 1.2e9, "USD"), c("$78 million", "funding", 7.8e7, "USD", p=(None, "2025-05-01")))),
    ("2023-11-08", "Inventory charges of $42.3 million weighed on Lightning eMotors, which lost $228,000 per delivered van in the third quarter.", of("Lightning eMotors",
        c("$42.3 million", "cost", 4.23e7, "USD", p=q(2023, 3)), c("$228,000", "net_income", -228000, "USD", per="vehicle", p=q(2023, 3)))),
    ("2025-10-28", "Payback on a 350-kW stall in Texas is 3.1 years at 24% utilisation, says EVgo, provided that capex net of grants stays near $108,000 and electricity under 19 cents.", of("EVgo",
        c("3.1 years", "duration", 3.1, "year"), c("24%", "other", 24, PCT), c("$108,000", ["capex", "cost"], 108000, "USD", per=["charger", None]), c("19 cents", "cost", None, "USD", 0.19, per=["kWh", None]), c("350-kW", "charging_power", 350, "kW"))),
    ("2021-03-11", "Chamath's SPAC hands Proterra $648 million, in cash held in trust plus a PIPE, for a value of $1.6 billion; revenue of $193 million last year came mostly from Gilligan-priced buses.", of("Proterra",
        c("$648 million", "funding", 6.48e8, "USD"), c("$1.6 billion", "valuation", 1.6e9, "USD"), c("$193 million", "revenue", 1.93e8, "USD", p=y(2020)))),
    ("2026-01-27", "GM will book $6 billion more in charges for undoing EV capacity in the fourth quarter, of which $4.2 billion is owed to suppliers; EBIT-adjusted of $12 billion to $13 billion stays the aim for 2025.", of("GM",
        c("$6 billion", "cost", 6e9, "USD", p=q(2025, 4), status=["plan", "actual", "target", "forecast"]), c("$4.2 billion", "cost", 4.2e9, "USD", role=["level", "share"], p=q(2025, 4), status=["plan", "actual", "target", "forecast"]), c("$12 billion to $13 billion", ["operating_income", "ebitda"], 1.2e10, "USD", 1.3e10, p=y(2025), **TF))),
    ("2024-08-21", "Ford kills three-row SUV, takes $1.9 bln hit, cuts EV slice of capex to 30% from 40%", of("Ford",
        c("$1.9 bln", "cost", 1.9e9, "USD", status=["plan", "actual", "forecast", "target"]), c("30%", "capex", 30, PCT, role="share", status=["plan", "target"]), c("40%", "capex", 40, PCT, role="share", superseded=True, status=["plan", "target"]))),
    ("2025-06-12", "At Bollinger, the receiver counts: assets $5.2 million, secured debt $10.4 million to the founder, who is 58, and 40 B4 trucks in a yard in Oak Park.", of("Bollinger",
        c("$5.2 million", ["other", "valuation"], 5.2e6, "USD"), c("$10.4 million", "debt", 1.04e7, "USD"), c("40 B4 trucks", "inventory", 40, "vehicle", product="B4"))),
    ("2025-03-05", "Mullen's revenue, $2.9 million in the quarter, up from nothing; its cash outflow, $21.6 million; its price, down 99.99% in five years, adjusted for six reverse splits.", of("Mullen",
        c("$2.9 million", "revenue", 2.9e6, "USD"), c("$21.6 million", "cash_flow", -2.16e7, "USD"), c("99.99%", "share_price", -99.99, PCT, **CH))),
    ("2024-11-14", "Shares of Blink slid 12.4% after hours as product sales collapsed 60% to $13.4 million and it pulled its promise of positive adjusted EBITDA by December.", of("Blink",
        c("12.4%", "share_price", -12.4, PCT, **CH), c("60%", "revenue", -60, PCT, **CH), c("$13.4 million", "revenue", 1.34e7, "USD"))),
    ("2025-09-08", "Redwood, says Straubel, 49, processes 20 GWh a year and brings in around $200 million; the Nevada campus sits on 300 acres and 1,200 people are paid there.", of("Redwood",
        c("20 GWh", ["capacity", "production"], 20, "GWh", per="year"), c("$200 million", "revenue", 2e8, "USD", per=["year", None]), c("300 acres", "area", 300, "acre"), c("1,200 people", "headcount", 1200, "job"))),
    ("2023-07-27", "The Model e segment will miss its run rate of 600,000 and lose $4.5 billion before interest and tax this year, Ford said, raising the group's free cash flow guide meanwhile to $6.5 billion-$7 billion from about $6 billion.", of(["Model e", "Ford Model e", "Ford"],
        c("600,000", "production", 600000, "vehicle", per=["year", None], status="target"), c("$4.5 billion", ["operating_income", "ebitda"], -4.5e9, "USD", p=y(2023), **TF), c("$6.5 billion-$7 billion", "cash_flow", 6.5e9, "USD", 7e9, company="Ford", p=y(2023), **TF), c("$6 billion", "cash_flow", 6e9, "USD", company="Ford", p=y(2023), superseded=True, **TF))),
    ("2025-07-21", "BlueScope? BlueOval SK's payroll in Glendale is a fraction of the 5,000 promised, and its $9.63 billion loan from Washington has been half drawn.", of("BlueOval SK",
        c("5,000", "jobs", 5000, "job", **PL), c("$9.63 billion", ["funding", "debt"], 9.63e9, "USD"), c("half", ["funding", "debt"], 50, PCT, role="share"))),
    ("2025-05-06", "WM Technology is not our beat, but Rivian's line is: $206 million gross profit, $922 million automotive revenue, $318 million software.", of("Rivian",
        c("$206 million", "gross_profit", 2.06e8, "USD"), c("$922 million", "revenue", 9.22e8, "USD"), c("$318 million", "revenue", 3.18e8, "USD"))),
    ("2022-11-15", "Proterra's adjusted EBITDA loss of $44.8 million (Q3 2021: $28.6 million) dwarfs its gross loss of $11.6 million.", of("Proterra",
        c("$44.8 million", "ebitda", -4.48e7, "USD", p=q(2022, 3)), c("$28.6 million", "ebitda", -2.86e7, "USD", p=q(2021, 3)), c("$11.6 million", "gross_profit", -1.16e7, "USD", p=q(2022, 3)))),
    ("2025-01-09", "Telo, pre-revenue, spent $5.8 million in 2024 on 14 engineers and two prototypes.", of("Telo",
        c("$5.8 million", ["opex", "rnd", "cost"], 5.8e6, "USD", p=y(2024)), c("14 engineers", "headcount", 14, "job"), c("two prototypes", ["production", "other"], 2, "vehicle"))),
    ("2024-02-01", "Piedmont's 27% headcount cut saves $10 million a year. Its cash: $71.7 million. Its quarterly loss: $25.5 million, Sayona's shares marked to market included.", of("Piedmont",
        c("27%", "layoffs", 27, PCT, role=["share", "level"]), c("$10 million", "cost", 1e7, "USD", per="year", role=["level", "change"], status=["plan", "target", "forecast", "actual"]), c("$71.7 million", "cash", 7.17e7, "USD"), c("$25.5 million", "net_income", -2.55e7, "USD"))),
    ("2025-11-14", "MP Materials: price floor at $110/kg, Pentagon holds 15%, EBITDA minus $12.6 million", of("MP Materials",
        c("$110", "price", 110, "USD", None, per="kg"), c("15%", "stake", 15, PCT, company=["MP Materials", "Pentagon"]), c("minus $12.6 million", "ebitda", -1.26e7, "USD"))),
    ("2025-10-01", "Washington takes 5% of Lithium Americas and another 5% of its Thacker Pass venture with GM in return for deferring debt service of $184 million; the shares doubled in a week.", of("Lithium Americas",
        c("5%", "stake", 5, PCT), c("5%", "stake", 5, PCT, nth=1, company=["Lithium Americas", "GM", "Thacker Pass"]), c("$184 million", "debt", 1.84e8, "USD"), c("doubled", "share_price", 100, PCT, **CH))),
    ("2023-01-31", "GM put up $650 million for the biggest holding in Lithium Americas and with it first call on 40,000 tonnes a year.", of("GM",
        c("$650 million", "investment", 6.5e8, "USD", status=["plan", "actual"]), c("40,000 tonnes", ["capacity", "production"], 40000, "tonne", per="year", company=["Lithium Americas", "GM"], status=["plan", "actual"]))),
    ("2025-04-22", "Tesla blew through the floor: EPS of 27 cents versus 39 expected, revenue $19.3 billion versus $21.1 billion, auto gross margin ex-credits 12.5% versus 11.8%.", of("Tesla",
        c("27 cents", "net_income", 0.27, "USD", per="share"), c("39", "net_income", 0.39, "USD", per="share", **FC), c("$19.3 billion", "revenue", 1.93e10, "USD"), c("$21.1 billion", "revenue", 2.11e10, "USD", **FC), c("12.5%", ["gross_margin", "margin"], 12.5, PCT), c("11.8%", ["gross_margin", "margin"], 11.8, PCT, **FC))),
    ("2024-09-25", "Eos, with 240 people in Turtle Creek and a new loan of $303.5 million, will have to show positive contribution margins before Cerberus lets it draw the second $65 million.", of("Eos",
        c("240 people", "headcount", 240, "job"), c("$303.5 million", ["funding", "debt"], 3.035e8, "USD", status=["plan", "actual"]), c("$65 million", ["funding", "debt"], 6.5e7, "USD", **PL))),
    ("2025-08-28", "Musk's 2018 option package, struck at $23.34, would cost $26 billion to replace; his 12% of the company would go to 25% under the new one if Tesla is worth $8.5 trillion.", of("Tesla",
        c("$23.34", "share_price", 23.34, "USD", per=["share", None]), c("$26 billion", "cost", 2.6e10, "USD", status=["forecast", "actual"]), c("12%", "stake", 12, PCT), c("25%", "stake", 25, PCT, status=["plan", "target"]), c("$8.5 trillion", "valuation", 8.5e12, "USD", status=["target", "plan"]))),
    ("2026-02-10", "Ford Pro made $6.8 billion of EBIT in 2025; Ford Blue $3.0 billion; Model e lost $4.8 billion and will lose $4 billion to $4.5 billion more in 2026.", of("Ford Pro",
        c("$6.8 billion", "operating_income", 6.8e9, "USD", p=y(2025)), c("$3.0 billion", "operating_income", 3e9, "USD", company="Ford Blue", p=y(2025)), c("$4.8 billion", "operating_income", -4.8e9, "USD", company=["Model e", "Ford Model e"], p=y(2025)), c("$4 billion to $4.5 billion", "operating_income", -4.5e9, "USD", -4e9, company=["Model e", "Ford Model e"], p=y(2026), **TF))),
    ("2025-09-30", "Fewer staff, fewer models, fewer promises; such is the restructuring at Harley's offshoot, whose CEO Karim Donnez took the job in 2023.", []),
    ("2024-07-18", "Amprius lists a Brighton, Colorado, project of $190 million for 5 GWh, yet its market value is $103 million and its stock cheaper than a coffee, at $1.12.", of("Amprius",
        c("$190 million", ["investment", "cost"], 1.9e8, "USD", **PL), c("5 GWh", "capacity", 5, "GWh", per=["year", None], **PL), c("$103 million", "valuation", 1.03e8, "USD"), c("$1.12", "share_price", 1.12, "USD", per=["share", None]))),
    ("2025-02-26", "Hertz shed 30,000 EVs, and with them a further $245 million in depreciation; the 2024 loss of $2.9 billion compares with a profit of $616 million the year before.", of("Hertz",
        c("30,000 EVs", ["other", "sales"], 30000, "vehicle"), c("$245 million", "cost", 2.45e8, "USD"), c("$2.9 billion", "net_income", -2.9e9, "USD", p=y(2024)), c("$616 million", "net_income", 6.16e8, "USD", p=y(2023)))),
    ("2025-05-13", "The Wall Street Journal tallied announced U.S. battery outlays cancelled since January: $6.9 billion, or one dollar in eight.", [
        c("$6.9 billion", "investment", 6.9e9, "USD", p=("2025-01-01", "2025-05-13"), status=["actual", "plan"]), c("one dollar in eight", "investment", 12.5, PCT, role="share", status=["actual", "plan"], p=("2025-01-01", "2025-05-13"))]),
    ("2021-06-30", "Out of nowhere, a $230-a-share price target; XOS? ChargePoint? No, Tesla, from the lone bear at GLJ.", of("Tesla",
        c("$230", "share_price", 230, "USD", per="share", status=["forecast", "target"]))),
    ("2025-11-06", "Archer, Joby and a recycler named Cyclic: Glencore's $75 million note converts into 12% of Li-Cycle at $9.95", of("Li-Cycle",
        c("$75 million", ["funding", "debt", "investment"], 7.5e7, "USD", company=["Li-Cycle", "Glencore"]), c("12%", "stake", 12, PCT, company=["Glencore", "Li-Cycle"], status=["plan", "actual"]), c("$9.95", "share_price", 9.95, "USD", per=["share", None], status=["plan", "actual"]))),
    ("2022-08-03", "Fisker's operating expenses will land between $435 million and $500 million this year and its capital outlays between $280 million and $290 million, at 63 bookings a day for the Ocean.", of("Fisker",
        c("$435 million and $500 million", "opex", 4.35e8, "USD", 5e8, p=y(2022), **TF), c("$280 million and $290 million", "capex", 2.8e8, "USD", 2.9e8, p=y(2022), **TF), c("63 bookings", "orders", 63, "order", per="day", product="Ocean"))),
    ("2025-06-04", "Zeem must keep $8 million of liquidity, its lender insists; on 31 May it had 6.7.", of("Zeem",
        c("$8 million", "cash", 8e6, "USD", status=["target", "plan", "actual"]), c("6.7", "cash", 6.7e6, "USD", p=day("2025-05-31")))),
    ("2024-12-04", "NFI's results, third quarter: revenue $711.3 million, adjusted EBITDA $50.5 million (+47%), net loss $15 million, liquidity $136.7 million, ZEBs 25.6% of deliveries.", of("NFI",
        c("$711.3 million", "revenue", 7.113e8, "USD"), c("$50.5 million", "ebitda", 5.05e7, "USD"), c("+47%", "ebitda", 47, PCT, **CH), c("$15 million", "net_income", -1.5e7, "USD"), c("$136.7 million", "cash", 1.367e8, "USD", p=day("2024-09-30")), c("25.6%", "deliveries", 25.6, PCT, role="share"), p=q(2024, 3))),
]
