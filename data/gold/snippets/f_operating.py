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
    ("2025-07-25", "LG Energy Solution's operating profit came to 492.2 billion won in the April-June period, up 152 percent from 195.3 billion won; strip out 490.8 billion won of American tax credits and a mere 1.4 billion won is left.", of("LG Energy Solution",
        c("492.2 billion won", "operating_income", 4.922e11, "KRW"), c("152 percent", "operating_income", 152, PCT, **CH), c("195.3 billion won", "operating_income", 1.953e11, "KRW", p=q(2024, 2)), c("490.8 billion won", "subsidy", 4.908e11, "KRW"), c("1.4 billion won", "operating_income", 1.4e9, "KRW"), p=q(2025, 2))),
    ("2024-10-30", "VW brand earns just 2.1% on sales in nine months", of(["VW", "Volkswagen"],
        c("2.1%", "margin", 2.1, PCT, p=("2024-01-01", "2024-09-30")))),
    ("2025-02-05", "Ford's electric division, Model e, posted an EBIT loss of $5.08 billion for 2024 and will lose up to $5.5 billion this year, the carmaker forecast; the Pro unit, by contrast, brought home $9.02 billion.", of(["Model e", "Ford Model e", "Ford"],
        c("$5.08 billion", "operating_income", -5.08e9, "USD", p=y(2024)), c("$5.5 billion", "operating_income", -5.5e9, "USD", None, p=y(2025), **TF), c("$9.02 billion", "operating_income", 9.02e9, "USD", company=["Pro", "Ford Pro"], p=y(2024)))),
    ("2023-04-26", "SK On is still 344.7 billion won under water at the operating level, having been 273.4 billion won under a year ago, though quarterly sales have more than doubled to 3.3 trillion won.", of("SK On",
        c("344.7 billion won", "operating_income", -3.447e11, "KRW"), c("273.4 billion won", "operating_income", -2.734e11, "KRW", p=q(2022, 1)), c("doubled", "revenue", 100, PCT, None, **CH), c("3.3 trillion won", "revenue", 3.3e12, "KRW"), p=q(2023, 1))),
    ("2025-05-13", "Honda: operating profit to halve?\nIn the 12 months to next March the company sees 500 billion yen, 58.8% below the 1.21 trillion yen just reported.", of("Honda",
        c("halve", "operating_income", -50, PCT, role="change", p=("2025-04-01", "2026-03-31"), **TF), c("500 billion yen", "operating_income", 5e11, "JPY", p=("2025-04-01", "2026-03-31"), **TF), c("58.8%", "operating_income", -58.8, PCT, role="change", p=("2025-04-01", "2026-03-31"), **TF), c("1.21 trillion yen", "operating_income", 1.21e12, "JPY", p=("2024-04-01", "2025-03-31")))),
    ("2024-11-06", "Loss from operations: $910 million at Lucid's Arizona neighbour Nikola's expense? No: the figure is Lucid's own, for July to September, on 2,781 deliveries.", of("Lucid",
        c("$910 million", "operating_income", -9.1e8, "USD"), c("2,781 deliveries", "deliveries", 2781, "vehicle"), p=q(2024, 3))),
    ("2025-07-23", "Tesla's second-quarter operating income slid 42% to $923 million, which leaves an operating margin of 4.1 percent; energy storage deployments of 9.6 GWh and regulatory credits of $439 million kept it from worse.", of("Tesla",
        c("42%", "operating_income", -42, PCT, **CH), c("$923 million", "operating_income", 9.23e8, "USD"), c("4.1 percent", "margin", 4.1, PCT), c("9.6 GWh", ["installations", "deliveries", "sales"], 9.6, "GWh"), c("$439 million", ["revenue", "other"], 4.39e8, "USD"), p=q(2025, 2))),
    ("2024-01-09", "Samsung SDI will say later this month how it fared; 12 brokerages polled by Yonhap Infomax put operating profit for October-December at 418 billion won on average, down 15% from a year earlier.", of("Samsung SDI",
        c("418 billion won", "operating_income", 4.18e11, "KRW", **FC), c("15%", "operating_income", -15, PCT, role="change", **FC), p=q(2023, 4))),
    ("2025-03-11", "Audi, Bentley and Lamborghini together made €3.9 billion before interest and tax in 2024 (2023: €6.3 billion), a return of 6.0 percent.", [
        c("€3.9 billion", "operating_income", 3.9e9, "EUR", company=["Audi", None], p=y(2024)), c("€6.3 billion", "operating_income", 6.3e9, "EUR", company=["Audi", None], p=y(2023)), c("6.0 percent", "margin", 6, PCT, company=["Audi", None], p=y(2024))]),
    ("2025-08-05", "Operationally, Yutong earned RMB2.2 billion in the first half, a fifth more than a year ago; 7,871 of its 21,321 buses ran on batteries.", of("Yutong",
        c("RMB2.2 billion", "operating_income", 2.2e9, "CNY"), c("a fifth", "operating_income", 20, PCT, **CH), c("7,871", "sales", 7871, "vehicle"), c("21,321 buses", "sales", 21321, "vehicle"), p=h(2025, 1))),
    ("2026-01-14", "Panasonic Energy raised its operating profit guidance for the year to March 2026 to 147 billion yen from 136 billion yen; the automotive part of it, however, is now seen at 12 billion, not 33 billion.", of("Panasonic Energy",
        c("147 billion yen", "operating_income", 1.47e11, "JPY", **TF), c("136 billion yen", "operating_income", 1.36e11, "JPY", superseded=True, **TF), c("12 billion", "operating_income", 1.2e10, "JPY", **TF), c("33 billion", "operating_income", 3.3e10, "JPY", superseded=True, **TF), p=("2025-04-01", "2026-03-31"))),
    ("2024-08-21", "XPeng narrowed its loss from operations by 58.6% year on year and 22.3% quarter on quarter to RMB1.28 billion, the Guangzhou company said.", of("XPeng",
        c("58.6%", "operating_income", -58.6, PCT, **CH), c("22.3%", "operating_income", -22.3, PCT, **CH), c("RMB1.28 billion", "operating_income", -1.28e9, "CNY"), p=q(2024, 2))),
    ("2022-11-03", "Nikola burned its way to an operating loss of $228 million last quarter, in which it built 75 Tre trucks, wholesaled 63 and spent $66.7 million on research.", of("Nikola",
        c("$228 million", "operating_income", -2.28e8, "USD"), c("75 Tre trucks", "production", 75, "vehicle", product="Tre"), c("63", ["sales", "deliveries"], 63, "vehicle", product="Tre"), c("$66.7 million", "rnd", 6.67e7, "USD"), p=q(2022, 3))),
    ("2025-10-28", "EcoPro back in black with 149.9 bln-won operating profit", of("EcoPro",
        c("149.9 bln-won", "operating_income", 1.499e11, "KRW"))),
    ("2025-01-30", "Traton's adjusted operating result for 2024 hit 4.4 billion euros, equal to 9.2 percent of revenue, after 2023's 4.0 billion and 8.6 percent; battery trucks and buses made up 0.5 percent of the 334,200 vehicles it sold.", of("Traton",
        c("4.4 billion euros", "operating_income", 4.4e9, "EUR", p=y(2024)), c("9.2 percent", "margin", 9.2, PCT, p=y(2024)), c("4.0 billion", "operating_income", 4e9, "EUR", p=y(2023)), c("8.6 percent", "margin", 8.6, PCT, p=y(2023)), c("0.5 percent", ["sales", "penetration"], 0.5, PCT, role=["share", "level"], p=y(2024)), c("334,200 vehicles", "sales", 334200, "vehicle", p=y(2024)))),
    ("2024-04-30", "Two cell makers, two fates: CATL's operating profit inched up 2.5 percent in the first quarter, EVE Energy's dropped 7 percent.", [
        c("2.5 percent", "operating_income", 2.5, PCT, company="CATL", p=q(2024, 1), **CH), c("7 percent", "operating_income", -7, PCT, company="EVE Energy", p=q(2024, 1), **CH)]),
    ("2023-02-23", "Neither Kia nor Hyundai would break out what its EVs earn, but Kia's overall operating income of 7.23 trillion won in 2022 was a record, and its margin, 8.4%, was a point and a half above that of its bigger sister.", of("Kia",
        c("7.23 trillion won", "operating_income", 7.23e12, "KRW"), c("8.4%", "margin", 8.4, PCT), c("a point and a half", ["margin", "operating_income"], 1.5, "percentage_point", **CH), p=y(2022))),
    ("2025-05-07", "BMW's automotive EBIT margin, at 6.9 percent, stayed within the corridor of 5 to 7 percent that the Munich firm has set itself for the year, and pre-tax earnings were €3.1 billion.", of("BMW",
        c("6.9 percent", "margin", 6.9, PCT, p=q(2025, 1)), c("5 to 7 percent", "margin", 5, PCT, 7, p=y(2025), **TF), c("€3.1 billion", ["net_income", "operating_income"], 3.1e9, "EUR", p=q(2025, 1)))),
    ("2025-08-22", "Ather must be EBIT-positive by the March quarter of 2027, the broker reasons, by which time a scooter should earn Rs 4,100 for it before interest instead of losing Rs 9,600 as now.", of("Ather",
        c("Rs 4,100", ["operating_income", "ebitda", "margin"], 4100, "INR", per="vehicle", p=q(2027, 1), **FC), c("Rs 9,600", ["operating_income", "ebitda", "margin"], -9600, "INR", per="vehicle"))),
    ("2021-07-29", "Operating income rose to $1.3 billion at Tesla in the second quarter, resulting in an 11.0% margin; Bitcoin cost it $23 million.", of("Tesla",
        c("$1.3 billion", "operating_income", 1.3e9, "USD"), c("11.0%", "margin", 11, PCT), c("$23 million", "cost", 2.3e7, "USD"), p=q(2021, 2))),
    ("2025-11-13", "Sona Comstar's September-quarter EBIT, ₹217 crore, grew 5%; the company counts 62 EV programmes across 33 customers and an order book of ₹23,600 crore, 70% of it for battery cars.", of("Sona Comstar",
        c("₹217 crore", "operating_income", 2.17e9, "INR", p=q(2025, 3)), c("5%", "operating_income", 5, PCT, p=q(2025, 3), **CH), c("62 EV programmes", "other", 62, "item"), c("33 customers", "other", 33, "item"), c("₹23,600 crore", "orders", 2.36e11, "INR"), c("70%", "orders", 70, PCT, role="share"))),
    ("2024-12-05", "Few shops in Stuttgart sell hope. At Mahle, 600 jobs go; the management would not be drawn on what the EBIT of the thermal unit will look like.", of("Mahle",
        c("600 jobs", "layoffs", 600, "job", status=["plan", "actual"]))),
    ("2024-03-14", "Volvo Cars' EBIT on fully electric cars was SEK 4.9 billion last year. Per EV that is around SEK 43,000, against 33,000 for the rest of the range.", of("Volvo Cars",
        c("SEK 4.9 billion", "operating_income", 4.9e9, "SEK"), c("SEK 43,000", ["operating_income", "margin"], 43000, "SEK", per="vehicle"), c("33,000", ["operating_income", "margin"], 33000, "SEK", per="vehicle"), p=y(2023))),
    ("2026-02-26", "Zeekr returned 186 million yuan at the operating line in 2025 where it had given up 6.5 billion in 2024, aided by a vehicle margin of 18 percent.", of("Zeekr",
        c("186 million yuan", "operating_income", 1.86e8, "CNY", p=y(2025)), c("6.5 billion", "operating_income", -6.5e9, "CNY", p=y(2024)), c("18 percent", "margin", 18, PCT, p=y(2025)))),
    ("2025-07-31", "Renault Group had wanted an operating margin of at least 7 percent; now about 6.5 percent must do, and free cash flow will be €1.0 billion to €1.5 billion rather than €2 billion.", of(["Renault", "Renault Group"],
        c("7 percent", "margin", 7, PCT, None, superseded=True, **TF), c("6.5 percent", "margin", 6.5, PCT, **TF), c("€1.0 billion to €1.5 billion", "cash_flow", 1e9, "EUR", 1.5e9, **TF), c("€2 billion", "cash_flow", 2e9, "EUR", superseded=True, **TF), p=y(2025))),
    ("2025-02-11", "Nidec's e-axle business, which four years ago was to have 45% of its market, produced an operating deficit of 3.1 billion yen between October and December; a year before, the gap had been 6.9 billion.", of("Nidec",
        c("45%", "market_share", 45, PCT, role=["level", "share"], status="target"), c("3.1 billion yen", "operating_income", -3.1e9, "JPY", p=q(2024, 4)), c("6.9 billion", "operating_income", -6.9e9, "JPY", p=q(2023, 4)))),
    # EBITDA
    ("2024-11-12", "Ola Electric's auto segment would break even on EBITDA if it sold 50,000 scooters a month, Bhavish Aggarwal calculates. In the quarter it sold 98,619 in all and its consolidated EBITDA was a negative Rs 379 crore.", of("Ola Electric",
        c("50,000 scooters", "sales", 50000, "vehicle", per="month", status=["forecast", "target"]), c("98,619", "sales", 98619, "vehicle", p=q(2024, 3)), c("negative Rs 379 crore", "ebitda", -3.79e9, "INR", p=q(2024, 3)))),
    ("2025-05-28", "EBITDA: Allego, at €44.2 million, beats its own guide of €40-43 million", of("Allego",
        c("€44.2 million", "ebitda", 4.42e7, "EUR"), c("€40-43 million", "ebitda", 4e7, "EUR", 4.3e7, status=["target", "forecast"]))),
    ("2025-08-06", "Rivian narrowed its adjusted EBITDA guidance downward: the loss is now put at $2.0 billion to $2.25 billion, after $1.7 billion to $1.9 billion before.", of("Rivian",
        c("$2.0 billion to $2.25 billion", "ebitda", -2.25e9, "USD", -2e9, **TF), c("$1.7 billion to $1.9 billion", "ebitda", -1.9e9, "USD", -1.7e9, superseded=True, **TF), p=y(2025))),
    ("2025-07-24", "The first-quarter EBITDA margin of the PV business contracted 180 bps to 4%, but without EVs it would have been 6.5%, Tata Motors said, adding that e-cars had yielded 1.1% before product development costs.", of("Tata Motors",
        c("180 bps", "margin", -1.8, "percentage_point", **CH), c("4%", "margin", 4, PCT), c("6.5%", "margin", 6.5, PCT), c("1.1%", "margin", 1.1, PCT), p=q(2025, 2))),
    ("2023-03-16", "Fastned achieved its first year of positive EBITDA: €0.3 million on an underlying basis, from minus €4.7 million in 2021, with revenues from charging up 184 percent at €36 million.", of("Fastned",
        c("€0.3 million", "ebitda", 3e5, "EUR", p=y(2022)), c("minus €4.7 million", "ebitda", -4.7e6, "EUR", p=y(2021)), c("184 percent", "revenue", 184, PCT, p=y(2022), **CH), c("€36 million", "revenue", 3.6e7, "EUR", p=y(2022)))),
    ("2025-03-14", "Operational EBITDA at Fastned's stations averaged €130,000 a station, which is why the Amsterdam group plans 54 more of them this year.", of("Fastned",
        c("€130,000", "ebitda", 130000, "EUR", per="station"), c("54", "stations", 54, "station", p=y(2025), **PL))),
    ("2025-11-11", "Olectra Greentech's Q2 EBITDA improved by 15 per cent to Rs 95 crore while deliveries of electric buses went up to 386 from 315 a year ago, the Hyderabad firm informed the bourses.", of("Olectra Greentech",
        c("15 per cent", "ebitda", 15, PCT, **CH), c("Rs 95 crore", "ebitda", 9.5e8, "INR"), c("386", "deliveries", 386, "vehicle"), c("315", "deliveries", 315, "vehicle", p=q(2024, 3)), p=q(2025, 3))),
    ("2024-02-29", "Xos expects an adjusted loss before interest, tax, depreciation and amortisation of between $48.7 million and $43.7 million for 2024, on 400 to 600 delivered trucks and revenues of $66.8 million to $100.4 million.", of("Xos",
        c("$48.7 million and $43.7 million", "ebitda", -4.87e7, "USD", -4.37e7, **TF), c("400 to 600 delivered trucks", "deliveries", 400, "vehicle", 600, **TF), c("$66.8 million to $100.4 million", "revenue", 6.68e7, "USD", 1.004e8, **TF), p=y(2024))),
    ("2022-03-24", "Polestar, not yet listed, pencils in an EBITDA of $1.6 billion for 2025, when it wants to sell 290,000 cars.", of("Polestar",
        c("$1.6 billion", "ebitda", 1.6e9, "USD", **TF), c("290,000 cars", "sales", 290000, "vehicle", status="target"), p=y(2025))),
    ("2025-08-05", "Pilbara's underlying EBITDA in the year to June collapsed by 83% to A$97 million, its realised price by 43% to US$672 a tonne; 754,600 tonnes of spodumene left its pits, more than ever.", of(["Pilbara", "Pilbara Minerals"],
        c("83%", "ebitda", -83, PCT, **CH), c("A$97 million", "ebitda", 9.7e7, "AUD"), c("43%", ["price_change", "price"], -43, PCT, **CH), c("US$672", "price", 672, "USD", per="tonne"), c("754,600 tonnes", "production", 754600, "tonne"), p=("2024-07-01", "2025-06-30"))),
    ("2025-04-02", "At group level the bus maker Solaris made 2024 EBITDA of 312 million zloty, i.e. 7.8% of sales of PLN 4.0 billion.", of("Solaris",
        c("312 million zloty", "ebitda", 3.12e8, "PLN"), c("7.8%", ["margin", "ebitda"], 7.8, PCT, role=["level", "share"]), c("PLN 4.0 billion", "revenue", 4e9, "PLN"), p=y(2024))),
    ("2026-05-20", "JSW MG: EBITDA of ₹580 crore in FY26, nearly double", of(["JSW MG", "JSW MG Motor India"],
        c("₹580 crore", "ebitda", 5.8e9, "INR"), c("double", "ebitda", 100, PCT, **CH), p=("2025-04-01", "2026-03-31"))),
    ("2024-06-11", "The lenders have let Lion Electric off its EBITDA covenant until the autumn, in return for which the minimum liquidity rises to US$15 million.", of("Lion Electric",
        c("US$15 million", "cash", 1.5e7, "USD", None, status=["plan", "target", "actual"]))),
    ("2025-02-27", "EBITDA in 2024 (€m): Wallbox −58.9; Compleo −11.2; Kempower +2.6", [
        c("−58.9", "ebitda", -5.89e7, "EUR", company="Wallbox", p=y(2024)), c("−11.2", "ebitda", -1.12e7, "EUR", company="Compleo", p=y(2024)), c("+2.6", "ebitda", 2.6e6, "EUR", company="Kempower", p=y(2024))]),
    ("2025-05-06", "Instead of adding to the loss, the swap network now contributes: Gogoro's adjusted EBITDA for the quarter was $16.3 million, 87.2% better than a year ago, and 648,000 riders pay a monthly fee.", of("Gogoro",
        c("$16.3 million", "ebitda", 1.63e7, "USD", p=q(2025, 1)), c("87.2%", "ebitda", 87.2, PCT, p=q(2025, 1), **CH), c("648,000 riders", "other", 648000, "job"))),
    ("2025-08-12", "Adjusted EBITDA at Microvast flipped to plus $25.9 million, from minus $78.2 million; its gross margin widened to 34.7% from 32.5%, and its backlog stood at $321 million on June 30.", of("Microvast",
        c("plus $25.9 million", "ebitda", 2.59e7, "USD", p=q(2025, 2)), c("minus $78.2 million", "ebitda", -7.82e7, "USD", p=q(2024, 2)), c("34.7%", "gross_margin", 34.7, PCT, p=q(2025, 2)), c("32.5%", "gross_margin", 32.5, PCT, p=q(2024, 2)), c("$321 million", "orders", 3.21e8, "USD", p=day("2025-06-30")))),
    ("2024-09-12", "Aiways has had four chief executives, and the fifth, who is 39, no longer uses the word EBITDA.", []),
    ("2025-09-24", "Statiq says it turned EBITDA-positive in August on monthly revenue of ₹9.2 crore, with 8,000 chargers live in 65 cities.", of("Statiq",
        c("₹9.2 crore", "revenue", 9.2e7, "INR", per=["month", None], p=m(2025, 8)), c("8,000 chargers", "chargers", 8000, "charger"), c("65 cities", "countries", 65, "country"))),
]
