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
    # debt
    ("2025-03-28", "Seres, which had 30.2 billion yuan of interest-bearing debt on its books at the end of 2022, is down to 9.4 billion; its debt ratio, though, is still 87%.", of("Seres",
        c("30.2 billion yuan", "debt", 3.02e10, "CNY", p=day("2022-12-31")), c("9.4 billion", "debt", 9.4e9, "CNY"), c("87%", "debt", 87, PCT, role=["level", "share"]))),
    ("2024-11-22", "Northvolt owes $5.84 billion, its Chapter 11 petition says, and has hardly any cash, $30 million.", of("Northvolt",
        c("$5.84 billion", "debt", 5.84e9, "USD"), c("$30 million", "cash", 3e7, "USD"))),
    ("2025-07-02", "Wolfspeed sheds $4.6bn of debt in bankruptcy deal", of("Wolfspeed",
        c("$4.6bn", "debt", -4.6e9, "USD", role=["change", "level"], status=["plan", "actual"]))),
    ("2025-01-23", "GMT Research adds 277 billion yuan of unpaid supplier bills to what BYD itself calls debt, 27.7 billion, and arrives at net debt of 323 billion as of last June.", of("BYD",
        c("277 billion yuan", ["debt", "other"], 2.77e11, "CNY", p=day("2024-06-30")), c("27.7 billion", "debt", 2.77e10, "CNY", p=day("2024-06-30")), c("323 billion", "debt", 3.23e11, "CNY", p=day("2024-06-30"), status=["forecast", "actual"]))),
    ("2024-08-30", "LGES bonds outstanding rose to 8.1 trillion won from 5.9 trillion in half a year, and the ratio of liabilities to equity to 90 percent.", [
        c("8.1 trillion won", "debt", 8.1e12, "KRW", company=["LGES", "LG Energy Solution"]), c("5.9 trillion", "debt", 5.9e12, "KRW", company=["LGES", "LG Energy Solution"]), c("90 percent", "debt", 90, PCT, role=["level", "share"], company=["LGES", "LG Energy Solution"])]),
    ("2023-10-19", "Net of cash, VinFast's borrowings have ballooned: 93.9 trillion dong on September 30, a 41 percent rise since New Year.", of("VinFast",
        c("93.9 trillion dong", "debt", 9.39e13, "VND", p=day("2023-09-30")), c("41 percent", "debt", 41, PCT, p=day("2023-09-30"), **CH))),
    ("2025-04-16", "Loans worth Rs 977.75 crore from two state lenders, IREDA and PFC, stand in Gensol Engineering's books; Rs 663.89 crore of them was for 6,400 EVs, SEBI notes.", of("Gensol Engineering",
        c("Rs 977.75 crore", ["debt", "funding"], 9.7775e9, "INR"), c("Rs 663.89 crore", ["debt", "funding"], 6.6389e9, "INR", role=["level", "share"]), c("6,400 EVs", ["orders", "other"], 6400, "vehicle", status=["plan", "actual"]))),
    ("2022-07-04", "Evergrande NEV still owes contractors and banks, but how much the Tianjin works is mortgaged for, nobody at the 2022 meeting could tell.", []),
    ("2025-06-30", "Debt-free by Diwali is the slogan. For now Okaya EV (three plants, 480 staff) has ₹212 crore outstanding to Punjab National Bank and pays 11.4 per cent on it.", of("Okaya EV",
        c("three plants", "other", 3, "item"), c("480 staff", "headcount", 480, "job"), c("₹212 crore", "debt", 2.12e9, "INR"), c("11.4 per cent", ["cost", "other"], 11.4, PCT))),
    ("2025-12-02", "Fastned redeemed bonds of €38 million and issued new ones for €57.6 million at 6 percent, so that its debt now totals €289 million.", of("Fastned",
        c("€38 million", "debt", 3.8e7, "EUR"), c("€57.6 million", ["funding", "debt"], 5.76e7, "EUR"), c("6 percent", ["cost", "other"], 6, PCT), c("€289 million", "debt", 2.89e8, "EUR"))),
    ("2024-03-14", "Ford Credit aside, the Dearborn group carries about $20 billion of debt and pledges $28.8 billion in cash against it.", of(["Ford", "Dearborn group"],
        c("$20 billion", "debt", 2e10, "USD"), c("$28.8 billion", "cash", 2.88e10, "USD"))),
    ("2026-01-20", "Leverage at Samsung SDI: gross debt 11.6 trillion won (end of 2024), 13.9 trillion (end of 2025), 2.4 times EBITDA by S&P's forecast for 2027.", of("Samsung SDI",
        c("11.6 trillion won", "debt", 1.16e13, "KRW", p=day("2024-12-31")), c("13.9 trillion", "debt", 1.39e13, "KRW", p=day("2025-12-31")), c("2.4 times", "debt", 2.4, "times", p=y(2027), **FC))),
    ("2025-08-18", "Ascend Elements has repaid $41 million to the Department of Energy, still owes its builder $138 million, and will not finish Hopkinsville.", of("Ascend Elements",
        c("$41 million", "debt", 4.1e7, "USD"), c("$138 million", "debt", 1.38e8, "USD"))),
    ("2023-03-08", "Convertible notes: NIO $3.1bn, Rivian $1.3bn, Lucid $2.0bn, Fisker $0.67bn", [
        c("$3.1bn", ["debt", "funding"], 3.1e9, "USD", company="NIO"), c("$1.3bn", ["debt", "funding"], 1.3e9, "USD", company="Rivian"), c("$2.0bn", ["debt", "funding"], 2e9, "USD", company="Lucid"), c("$0.67bn", ["debt", "funding"], 6.7e8, "USD", company="Fisker")]),
    ("2025-05-02", "A haircut of 85 percent on €1.2 billion of claims, take it or leave it, was what Lilium's neighbours at Customcells offered.", of("Customcells",
        c("85 percent", "debt", -85, PCT, role=["change", "share"], status=["plan", "actual"]), c("€1.2 billion", "debt", 1.2e9, "EUR"))),
    ("2024-10-08", "Mahindra Last Mile Mobility has no borrowings and ₹540 crore in liquid funds after IFC's second cheque of ₹300 crore.", of("Mahindra Last Mile Mobility",
        c("₹540 crore", "cash", 5.4e9, "INR"), c("₹300 crore", ["funding", "investment"], 3e9, "INR"))),
    ("2025-09-10", "Stellantis' neighbours lend: Ample, with $12 million in assets and liabilities of $58 million, will be run by its creditors.", of("Ample",
        c("$12 million", ["other", "cash", "valuation"], 1.2e7, "USD"), c("$58 million", "debt", 5.8e7, "USD"))),
    ("2025-06-11", "Trade payables are the hidden loan: BYD took 275 days on average to settle an invoice in 2023 and now vows 60.", of("BYD",
        c("275 days", ["duration", "other"], 275, "day", p=y(2023)), c("60", ["duration", "other"], 60, "day", status=["target", "plan"]))),
    ("2022-12-15", "By pledging 17 percent of his shares Pawan Munjal, 68, raised nothing new; group debt at Hero Electric's cousin stood unchanged at ₹410 crore.", [
        c("17 percent", "stake", 17, PCT, role=["level", "share"], company=None), c("₹410 crore", "debt", 4.1e9, "INR", company=["Hero MotoCorp", None])]),
    # capex
    ("2025-07-25", "Capital expenditure at Hyundai Mobis, 1.9 trillion won last year, rises to 2.4 trillion this year, three quarters of it abroad, above all in Georgia and Hungary.", of("Hyundai Mobis",
        c("1.9 trillion won", "capex", 1.9e12, "KRW", p=y(2024)), c("2.4 trillion", "capex", 2.4e12, "KRW", p=y(2025), status=["plan", "target", "forecast"]), c("three quarters", "capex", 75, PCT, role="share", p=y(2025), status=["plan", "target", "forecast"]))),
    ("2024-07-25", "LGES slams the brakes: capex cut by a fifth to 10 trillion won", [
        c("a fifth", "capex", -20, PCT, role="change", company=["LGES", "LG Energy Solution"], status=["plan", "target", "actual"]), c("10 trillion won", "capex", 1e13, "KRW", company=["LGES", "LG Energy Solution"], status=["plan", "target", "actual"])]),
    ("2025-10-22", "This year Tesla will lay out some $9 billion on plant and machines, and in 2026 \"substantially\" more, it told investors, after $11.3 billion in 2024.", of("Tesla",
        c("$9 billion", "capex", 9e9, "USD", p=y(2025), **TF), c("$11.3 billion", "capex", 1.13e10, "USD", p=y(2024)))),
    ("2023-06-05", "Northern lights: Freyr has paused Mo i Rana, where $1.7 billion of capex would have bought 29 GWh, and courts Atlanta with 34 GWh and a budget of $2.6 billion.", of("Freyr",
        c("$1.7 billion", ["capex", "investment"], 1.7e9, "USD", status=["plan", "actual"]), c("29 GWh", "capacity", 29, "GWh", per=["year", None], **PL), c("34 GWh", "capacity", 34, "GWh", per=["year", None], **PL), c("$2.6 billion", ["capex", "investment"], 2.6e9, "USD", **PL))),
    ("2025-05-15", "TVS Motor's outgo on plant and product comes to ₹1,700-1,800 crore in FY26, with another ₹2,000 crore put into subsidiaries such as Norton.", of("TVS Motor",
        c("₹1,700-1,800 crore", "capex", 1.7e10, "INR", 1.8e10, p=("2025-04-01", "2026-03-31"), status=["plan", "target", "forecast"]), c("₹2,000 crore", "investment", 2e10, "INR", p=("2025-04-01", "2026-03-31"), status=["plan", "target", "forecast"]))),
    ("2024-05-07", "Capex: $254 million in the quarter; R&D: $461 million; SG&A: $496 million. Rivian had $7.86 billion to pay for all three.", of("Rivian",
        c("$254 million", "capex", 2.54e8, "USD", p=q(2024, 1)), c("$461 million", "rnd", 4.61e8, "USD", p=q(2024, 1)), c("$496 million", "opex", 4.96e8, "USD", p=q(2024, 1)), c("$7.86 billion", "cash", 7.86e9, "USD"))),
    ("2025-02-20", "The capital intensity of Chinese cell making has halved: in 2019 a gigawatt-hour cost 420 million yuan in equipment, last year 190 million, Gaogong says.", [
        c("halved", ["capex", "cost", "investment"], -50, PCT, p=y(2024), **CH), c("420 million yuan", ["capex", "cost", "investment"], 4.2e8, "CNY", per="GWh", p=y(2019)), c("190 million", ["capex", "cost", "investment"], 1.9e8, "CNY", per="GWh", p=y(2024))]),
    ("2026-02-13", "This year's capex guidance of $1.95 billion to $2.05 billion at Rivian covers Normal's new 1.1 million sq ft hall and a first spade in Georgia.", of("Rivian",
        c("$1.95 billion to $2.05 billion", "capex", 1.95e9, "USD", 2.05e9, p=y(2026), **TF), c("1.1 million sq ft", "area", 1.1e6, "ft2"))),
    ("2025-07-31", "Umicore will spend at most €350 million on property and equipment in 2025; last year's bill was €555 million and that of the year before 857.", of("Umicore",
        c("€350 million", "capex", None, "EUR", 3.5e8, p=y(2025), **TF), c("€555 million", "capex", 5.55e8, "EUR", p=y(2024)), c("857", "capex", 8.57e8, "EUR", p=y(2023)))),
    ("2024-11-07", "At Panasonic Energy a third of the 680 billion yen of spending earmarked for De Soto, Kansas, is done.", of("Panasonic Energy",
        c("a third", ["capex", "investment"], 100 / 3, PCT, role="share"), c("680 billion yen", ["capex", "investment"], 6.8e11, "JPY", status=["plan", "actual"]))),
    ("2023-02-27", "Polestar forecasts capex of around $700 million for 2023. Its margin on the Polestar 2, 4.9 percent, will not pay for that.", of("Polestar",
        c("$700 million", "capex", 7e8, "USD", p=y(2023), **TF), c("4.9 percent", ["margin", "gross_margin"], 4.9, PCT, product="Polestar 2"))),
    ("2025-08-28", "Li Auto put RMB917 million into fixed assets in Q2, mainly for 5C superchargers, taking the network to 2,851 stations with 15,655 stalls.", of("Li Auto",
        c("RMB917 million", "capex", 9.17e8, "CNY", p=q(2025, 2)), c("2,851 stations", "stations", 2851, "station"), c("15,655 stalls", "chargers", 15655, "charger"))),
    ("2025-04-08", "Half of the $1.0 billion a year that Stellantis and Samsung were to sink into Kokomo has been deferred.", [
        c("Half", ["capex", "investment"], 50, PCT, role="share", company=["Stellantis", "Samsung SDI", "Samsung"]), c("$1.0 billion", ["capex", "investment"], 1e9, "USD", per="year", company=["Stellantis", "Samsung SDI", "Samsung"], **PL)]),
    ("2024-02-06", "GM's outlay, $10.5 billion to $11.5 billion this year, includes the battery joint ventures; it does not include the $850 million it still plans to give Cruise.", of("GM",
        c("$10.5 billion to $11.5 billion", "capex", 1.05e10, "USD", 1.15e10, p=y(2024), **TF), c("$850 million", ["investment", "funding"], 8.5e8, "USD", company=["GM", "Cruise"], **PL))),
    ("2025-03-19", "To fit 800 V test benches the Xpeng works in Wuhan needs no capex at all, says its head, who is 34 and sleeps on site.", []),
    # rnd
    ("2025-10-30", "BYD's R&D bill for nine months, 43.75 billion yuan, exceeded its net profit of 23.33 billion by a wide margin and rose 31.3% while the latter fell 7.6%.", of("BYD",
        c("43.75 billion yuan", "rnd", 4.375e10, "CNY"), c("23.33 billion", "net_income", 2.333e10, "CNY"), c("31.3%", "rnd", 31.3, PCT, **CH), c("7.6%", "net_income", -7.6, PCT, **CH), p=("2025-01-01", "2025-09-30"))),
    ("2024-08-20", "XPeng, second quarter: 1.47 billion yuan into the labs, up 7.3 percent; 1.57 billion into showrooms, up 1.9 percent.", of("XPeng",
        c("1.47 billion yuan", "rnd", 1.47e9, "CNY"), c("7.3 percent", "rnd", 7.3, PCT, **CH), c("1.57 billion", "opex", 1.57e9, "CNY"), c("1.9 percent", "opex", 1.9, PCT, **CH), p=q(2024, 2))),
    ("2025-03-31", "Nio spent 13 billion yuan on research last year, or 59,000 yuan for each of 221,970 cars delivered, which it now wants to bring down by a quarter.", of("NIO",
        c("13 billion yuan", "rnd", 1.3e10, "CNY", p=y(2024)), c("59,000 yuan", "rnd", 59000, "CNY", per="vehicle", p=y(2024)), c("221,970 cars", "deliveries", 221970, "vehicle", p=y(2024)), c("a quarter", "rnd", -25, PCT, role="change", status=["target", "plan"]))),
    ("2023-04-19", "CATL employs 16,322 researchers, paid out 15.51 billion yuan on them and their labs in 2022 and thus doubled the sum of 2021.", of("CATL",
        c("16,322 researchers", "headcount", 16322, "job"), c("15.51 billion yuan", "rnd", 1.551e10, "CNY", p=y(2022)), c("doubled", "rnd", 100, PCT, p=y(2022), **CH))),
    ("2025-06-19", "What share of sales goes into development? At Ather 10.5%, at Bajaj 1.4%, at Ultraviolette, which sold 2,360 bikes, 38%.", [
        c("10.5%", "rnd", 10.5, PCT, role="share", company="Ather"), c("1.4%", "rnd", 1.4, PCT, role="share", company="Bajaj"), c("2,360 bikes", "sales", 2360, "vehicle", company="Ultraviolette"), c("38%", "rnd", 38, PCT, role="share", company="Ultraviolette")]),
    ("2021-09-01", "Xiaomi: 10 billion yuan of first-phase car R&D; 300 people hired", of("Xiaomi",
        c("10 billion yuan", ["rnd", "investment"], 1e10, "CNY", **PL), c("300 people", "headcount", 300, "job"))),
    ("2025-02-12", "StoreDot's development costs ran to $33 million a year before it laid off 60 of its 150 people; the 100in5 cell was still a sample.", of("StoreDot",
        c("$33 million", "rnd", 3.3e7, "USD", per="year"), c("60", "layoffs", 60, "job"), c("150 people", "headcount", 150, "job"))),
    ("2024-01-31", "Samsung SDI will commit more than the 1.14 trillion won of 2023 to research, chiefly on the all-solid-state cell due in 2027.", of("Samsung SDI",
        c("1.14 trillion won", "rnd", 1.14e12, "KRW", p=y(2023)), c("2027", ["production_start", "launch"], None, "date", p=y(2027), **PL))),
    ("2026-03-26", "Horizon Robotics ploughed RMB2.3 billion, i.e. 147 percent of half-year revenue, into R&D; its heads of algorithms number 2,078 of a staff of 2,900.", of("Horizon Robotics",
        c("RMB2.3 billion", "rnd", 2.3e9, "CNY", p=h(2025, 2)), c("147 percent", "rnd", 147, PCT, role="share", p=h(2025, 2)), c("2,078", "headcount", 2078, "job"), c("2,900", "headcount", 2900, "job"))),
    ("2025-11-25", "Of Waymo's estimated $1.9 billion annual expense, brokers put 60% down to engineering.", of("Waymo",
        c("$1.9 billion", "opex", 1.9e9, "USD", per=["year", None], **FC), c("60%", "rnd", 60, PCT, role="share", **FC))),
    ("2025-05-13", "Honda keeps R&D at a trillion yen, as planned, though sales of battery cars in 2030 will be 700,000 rather than two million.", of("Honda",
        c("a trillion yen", "rnd", 1e12, "JPY", p=("2025-04-01", "2026-03-31"), status=["plan", "target", "forecast"]), c("700,000", "sales", 700000, "vehicle", p=y(2030), **TF), c("two million", "sales", 2e6, "vehicle", p=y(2030), superseded=True, **TF))),
    ("2024-12-18", "Aurora's R&D ($179 million, $149 million of it cash) dwarfs what any Class 8 maker spends on self-driving; Volvo Trucks mentions SEK 900 million.", of("Aurora",
        c("$179 million", "rnd", 1.79e8, "USD"), c("$149 million", "rnd", 1.49e8, "USD", role=["level", "share"]), c("SEK 900 million", "rnd", 9e8, "SEK", company="Volvo Trucks"))),
    # opex
    ("2025-08-05", "Polestar's selling and admin costs shrank 9% to $433 million in the half year despite 51% more cars.", of("Polestar",
        c("9%", "opex", -9, PCT, **CH), c("$433 million", "opex", 4.33e8, "USD"), c("51%", ["sales", "deliveries"], 51, PCT, **CH), p=h(2025, 1))),
    ("2024-08-06", "Second-quarter operating expenses swelled to $862 million at Lucid, 56% up, because of Gravity's run-up; the full-year guidance of 9,000 cars stands.", of("Lucid",
        c("$862 million", "opex", 8.62e8, "USD", p=q(2024, 2)), c("56%", "opex", 56, PCT, p=q(2024, 2), **CH), c("9,000 cars", "production", 9000, "vehicle", p=y(2024), **TF))),
    ("2025-05-29", "Ola's opex target is Rs 110 crore a month from now on, after Rs 121 crore in April and Rs 178 crore at the peak.", of("Ola",
        c("Rs 110 crore", "opex", 1.1e9, "INR", per="month", **TF), c("Rs 121 crore", "opex", 1.21e9, "INR", p=m(2025, 4), per=["month", None]), c("Rs 178 crore", "opex", 1.78e9, "INR", per="month"))),
    ("2023-05-25", "SG&A at NIO, RMB2,445.9 million, ate 22.9% of revenue (RMB10,676.5 million) and showed a 21.4% rise on the year.", of("NIO",
        c("RMB2,445.9 million", "opex", 2.4459e9, "CNY"), c("22.9%", "opex", 22.9, PCT, role="share"), c("RMB10,676.5 million", "revenue", 1.06765e10, "CNY"), c("21.4%", "opex", 21.4, PCT, **CH), p=q(2023, 1))),
    ("2025-09-03", "ChargePoint's non-GAAP operating expenses slimmed by 11% to $59 million in the three months to July (after a round of 250 dismissals).", of("ChargePoint",
        c("11%", "opex", -11, PCT, p=("2025-05-01", "2025-07-31"), **CH), c("$59 million", "opex", 5.9e7, "USD", p=("2025-05-01", "2025-07-31")), c("250 dismissals", "layoffs", 250, "job"))),
    ("2024-07-10", "Running an electric bus costs BEST ₹46 a km, staff included, a diesel one ₹193, the undertaking told the court.", of("BEST",
        c("₹46", ["opex", "cost"], 46, "INR", per="km"), c("₹193", ["opex", "cost"], 193, "INR", per="km"))),
    ("2022-02-28", "Overheads of £21 million for 40 employees: the auditors of Britishvolt, whose site is in Blyth, raised an eyebrow.", of("Britishvolt",
        c("£21 million", "opex", 2.1e7, "GBP"), c("40 employees", "headcount", 40, "job"))),
    ("2025-11-06", "Sales and marketing gobbled up ₹112 crore at Simple Energy in a year of few sales.", of("Simple Energy",
        c("₹112 crore", "opex", 1.12e9, "INR"))),
    ("2025-02-28", "Employee benefit expenses at Euler rose 22% to ₹120 crore; total costs, at ₹434 crore, rose 12%; FY24.", of("Euler",
        c("22%", "opex", 22, PCT, **CH), c("₹120 crore", "opex", 1.2e9, "INR"), c("₹434 crore", ["opex", "cost"], 4.34e9, "INR"), c("12%", ["opex", "cost"], 12, PCT, **CH), p=("2023-04-01", "2024-03-31"))),
    ("2025-10-08", "Gogoro trims operating spend by a fifth, spares its 12,800 cabinets", of("Gogoro",
        c("a fifth", "opex", -20, PCT, **CH), c("12,800 cabinets", "stations", 12800, "station"))),
]
