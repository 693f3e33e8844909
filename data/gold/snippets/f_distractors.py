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
    ("2024-06-04", "Jim Farley, 61, quoted his grandfather, who had badge No. 389 at the Rouge, and then Matthew 25.", []),
    ("2025-03-11", "The hearing resumes on 14 April at 10:30 in Courtroom 4B; the docket number is 24-11802.", []),
    ("2023-09-05", "For the full story on lithium's rout see page 14, or call +44 20 7946 0991.", []),
    ("2025-08-19", "In seat 7A on flight CZ3904 sat the man whose name is on the 2018 indictment. He ordered tomato juice.", []),
    ("2026-01-12", "Booth 5611 at CES, North Hall, is where the Hangzhou firm will be until Jan. 15, under a banner that reads \"1 planet, 0 excuses\".", []),
    ("2022-10-31", "The memo of section 3.2 has been leaked twice. It speaks of \"profit\" eleven times and of customers once.", []),
    ("2025-05-07", "LFP, NMC 811, 4680, 21700: the finance director, an accountant by training, rattles them off as if they were bus routes.", []),
    ("2024-11-20", "The Dow closed 0.3 percent higher and the S&P 500 flat. Brent crude cost $73.", []),
    ("2021-12-08", "It is the second time in 18 months that the 39-year-old treasurer resigned. The first lasted a weekend.", []),
    ("2025-10-13", "Model Y, Model 3, ID.4, EV6: for two of these four the discounts, our reviewer says, do not add up.", []),
    ("2023-03-22", "Standard & Poor's has the bonds at BB-, Moody's at Ba3, and page 212 of the prospectus explains neither.", []),
    ("2025-02-24", "Article 17 of the statute lets one party in three call an extraordinary meeting. Nobody on the Wolfsburg board wants that before May 1.", []),
    ("2024-08-06", "A Category 2 hurricane was 90 miles off Tampa as the 8 a.m. earnings call began; the chairman took it from his car.", []),
    ("2025-11-04", "Rule 10b5-1 plans, Form 144s, 8-Ks: the paper trail of Nikola's founder would fill 41 boxes.", []),
    ("2020-09-22", "\"Everyone wants a cheaper Tesla,\" sighed the barista, 24, opposite 3500 Deer Creek Road, \"and I want a raise.\"", []),
    ("2026-03-30", "How we rate: 5 stars, buy; 3 stars, hold; 1 star, the auditor has left.", []),
    ("2025-06-12", "Sensex rose 123 points to 82,515 in early deals and the rupee opened at 85.53 to the dollar.", []),
    ("2024-02-13", "Chapter 7 comes after Chapter 11, as the sixty-odd lawyers in Wilmington's Room 6 know.", []),
    ("2025-09-08", "At 9:41 the doors opened; by noon the queue at IAA's Hall A1 was 200 metres long, and the only carmaker without a number on its slides was French.", []),
    ("2023-12-01", "Correction: an earlier version of this column, of 29 November, misspelt the name of the chief financial officer.", []),
    ("2025-04-28", "The lender's term sheet, version 9, runs to 88 pages. Page 3 defines \"EBITDA\"; page 61 undoes it.", []),
    ("2025-12-05", "The widow, 83, still holds the 1,000 yuan note from the founder's first pay packet, framed, above the television.", []),
    # more of the rarer metrics
    ("2025-08-27", "On an EBITDA basis Pod Point's home unit earned £1.1 million in the half year, its workplace unit lost £3.9 million, and energy flex, which it calls the future, lost £2.2 million.", of("Pod Point",
        c("£1.1 million", "ebitda", 1.1e6, "GBP"), c("£3.9 million", "ebitda", -3.9e6, "GBP"), c("£2.2 million", "ebitda", -2.2e6, "GBP"), p=h(2025, 1))),
    ("2024-03-07", "EVgo hit an EBITDA loss of $58.8 million in 2023, better than the $60 million to $72 million it had braced for, and wants 2024's between $30 million and $48 million.", of("EVgo",
        c("$58.8 million", "ebitda", -5.88e7, "USD", p=y(2023)), c("$60 million to $72 million", "ebitda", -7.2e7, "USD", -6e7, p=y(2023), **TF), c("$30 million and $48 million", "ebitda", -4.8e7, "USD", -3e7, p=y(2024), **TF))),
    ("2025-11-04", "EBITDA jumped 37 per cent to Rs 341 crore and its margin to 14.9 per cent from 13.4 per cent, said Sansera, for which EV parts now make Rs 1 in every Rs 12 of revenue.", of("Sansera",
        c("37 per cent", "ebitda", 37, PCT, **CH), c("Rs 341 crore", "ebitda", 3.41e9, "INR"), c("14.9 per cent", "margin", 14.9, PCT), c("13.4 per cent", "margin", 13.4, PCT), c("Rs 1 in every Rs 12", "revenue", 100 / 12, PCT, role="share"))),
    ("2023-05-04", "LiveWire lost $21.9 million on the EBITDA line and $24.9 million at the operating one in the first quarter; it sold 63 bikes.", of("LiveWire",
        c("$21.9 million", "ebitda", -2.19e7, "USD"), c("$24.9 million", "operating_income", -2.49e7, "USD"), c("63 bikes", "sales", 63, "vehicle"), p=q(2023, 1))),
    ("2025-02-13", "Zero in on gross profit: TE Connectivity's EV lines, 38 cents on the dollar; Aptiv's, 19.", [
        c("38 cents", ["gross_margin", "gross_profit"], 0.38, "USD", company="TE Connectivity"), c("19", ["gross_margin", "gross_profit"], 0.19, "USD", company="Aptiv")]),
    ("2024-08-29", "Ultraviolette's FY25 plan foresees a gross profit of ₹58 crore; R&D at ₹71 crore would swallow that and more.", of("Ultraviolette",
        c("₹58 crore", "gross_profit", 5.8e8, "INR", status=["plan", "target", "forecast"]), c("₹71 crore", "rnd", 7.1e8, "INR", status=["plan", "target", "forecast"]), p=("2024-04-01", "2025-03-31"))),
    ("2025-05-20", "Gross loss at Zeekr's sister Lotus Tech turns into gross profit: $11.4 million, 12 percent of sales", of("Lotus Tech",
        c("$11.4 million", "gross_profit", 1.14e7, "USD"), c("12 percent", ["gross_margin", "gross_profit"], 12, PCT, role=["level", "share"]))),
    ("2025-10-16", "Capex per kWh of capacity, says Agratas, is £96 at Bridgwater (£4 billion in all) and half that at Sanand, which costs ₹13,000 crore for 20 GWh.", of("Agratas",
        c("£96", ["capex", "investment", "cost"], 96, "GBP", per="kWh"), c("£4 billion", ["investment", "capex"], 4e9, "GBP", status=["plan", "actual"]), c("half", ["capex", "investment", "cost"], -50, PCT, **CH), c("₹13,000 crore", ["investment", "capex", "cost"], 1.3e11, "INR", status=["plan", "actual"]), c("20 GWh", "capacity", 20, "GWh", per=["year", None], status=["plan", "actual"]))),
    ("2024-12-10", "GM stops funding Cruise, on which $10 billion has been spent since 2016; it raises its share to 97% from 90% and saves more than $1 billion a year.", of("GM",
        c("$10 billion", ["investment", "cost", "rnd"], 1e10, "USD", p=("2016-01-01", "2024-12-10"), company=["GM", "Cruise"]), c("97%", "stake", 97, PCT, company=["GM", "Cruise"], status=["plan", "actual"]), c("90%", "stake", 90, PCT, company=["GM", "Cruise"]), c("$1 billion", "cost", 1e9, "USD", None, per="year", role=["level", "change"], status=["plan", "target", "forecast"]))),
    ("2025-06-30", "Ola Cell Technologies spent ₹94 crore on research in FY25 but capitalised ₹61 crore of it, so only ₹33 crore dented the loss.", of("Ola Cell Technologies",
        c("₹94 crore", "rnd", 9.4e8, "INR"), c("₹61 crore", "rnd", 6.1e8, "INR", role=["level", "share"]), c("₹33 crore", "rnd", 3.3e8, "INR", role=["level", "share"]), p=("2024-04-01", "2025-03-31"))),
    ("2025-09-03", "Kia sets aside 32 percent of its R&D for battery cars, budget papers show, after 45 percent in the plan of 2023.", of("Kia",
        c("32 percent", "rnd", 32, PCT, role="share", status=["plan", "actual"]), c("45 percent", "rnd", 45, PCT, role="share", superseded=True, status="plan"))),
    ("2024-10-22", "Capital expenditure of 10 billion won buys no gigafactory, but Enertech's 700 kW dry-coating line runs, at opex of 1.4 billion won a year.", of("Enertech",
        c("10 billion won", "capex", 1e10, "KRW"), c("700 kW", "power", 700, "kW"), c("1.4 billion won", "opex", 1.4e9, "KRW", per="year"))),
]
