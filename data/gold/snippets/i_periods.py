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
    # cumulative figures
    ("2025-06-11", "Since the beginning of the year Togg has put 11,740 T10Xs on Turkish roads, 3.2% fewer than in the same five months of 2024, although May itself, with 2,610, was its best month since last autumn.", of("Togg",
        c("11,740", ["registrations", "sales", "deliveries"], 11740, V, product="T10X", p=ytd(2025, 5)), c("3.2%", ["registrations", "sales", "deliveries"], -3.2, PCT, product="T10X", p=ytd(2025, 5), **CH), c("2,610", ["registrations", "sales", "deliveries"], 2610, V, product=["T10X", None], p=m(2025, 5)))),
    ("2023-11-07", "In the first ten months Sunderland put together 24,300 Leafs, Nissan says. Since 2013 it has been 268,000.", of("Nissan",
        c("24,300", "production", 24300, V, product="Leaf", p=ytd(2023, 10)), c("268,000", "production", 268000, V, product="Leaf", p=("2013-01-01", "2023-11-07")))),
    ("2024-02-28", "To date Ampersand's riders in Kigali have made 11.4 million battery swaps, and the 46 stations that serve them are open around the clock.", of("Ampersand",
        c("11.4 million battery swaps", "other", 1.14e7, ["item", "times"], p=(None, "2024-02-28")), c("46 stations", "stations", 46, "station"))),
    ("2025-04-02", "By the end of March XPeng had delivered 668,000 cars, 94,000 of them in the quarter just over.", of("XPeng",
        c("668,000 cars", "deliveries", 668000, V, p=(None, "2025-03-31")), c("94,000", "deliveries", 94000, V, p=q(2025, 1), role=PART))),
    ("2025-07-18", "HANOI - As of the end of June VinFast had handed over 67,600 cars this year, a third of the 200,000 it has set itself, and was running 394 showrooms.", of("VinFast",
        c("67,600 cars", "deliveries", 67600, V, p=ytd(2025, 6)), c("a third", "deliveries", 100 / 3, PCT, role="share", p=ytd(2025, 6)), c("200,000", "deliveries", 200000, V, p=y(2025), **TF), c("394 showrooms", "stores", 394, "store", p=day("2025-06-30")))),
    ("2025-05-12", "Rivian has lost $22.6 billion since inception. Last quarter's loss, $541 million, was the smallest since its flotation.", of("Rivian",
        c("$22.6 billion", "net_income", -2.26e10, "USD", p=(None, "2025-05-12")), c("$541 million", "net_income", -5.41e8, "USD", p=q(2025, 1)))),
    ("2024-12-05", "For the year to date, nine months that ended on October 31, ChargePoint's revenue was $315 million, down 20 percent, of which the third quarter yielded $99.6 million.", of("ChargePoint",
        c("$315 million", "revenue", 3.15e8, "USD", p=("2024-02-01", "2024-10-31")), c("20 percent", "revenue", -20, PCT, p=("2024-02-01", "2024-10-31"), **CH), c("$99.6 million", "revenue", 9.96e7, "USD", p=("2024-08-01", "2024-10-31"), role=PART))),
    ("2025-06-03", "On sale since January, the Hyundai Inster found 7,900 buyers across Europe in its first five months; in May alone there were 2,350.", of("Hyundai",
        c("7,900 buyers", "sales", 7900, [V, "item"], product="Inster", p=ytd(2025, 5)), c("2,350", "sales", 2350, V, product="Inster", p=m(2025, 5)))),
    ("2022-10-20", "CUMULATIVE OUTPUT AT GIGA SHANGHAI HITS 2 MILLION IN AUGUST; SEPTEMBER RUN 82,100", of("Tesla",
        c("2 MILLION", "production", 2e6, V, p=(None, "2022-08-31")), c("82,100", "production", 82100, V, p=m(2022, 9)))),
    # relative clauses with a month of their own
    ("2025-06-03", "Ather got 16,400 scooters registered in May, better than in March, when it delivered 15,900, but short of the record set last October, of 20,600.", of(["Ather Energy", "Ather"],
        c("16,400 scooters", "registrations", 16400, V, p=m(2025, 5)), c("15,900", "deliveries", 15900, V, p=m(2025, 3)), c("20,600", RS, 20600, V, p=m(2024, 10)))),
    ("2026-02-02", "January brought Leapmotor 32,100 deliveries. That is far from the record set in November, of 70,300.", of("Leapmotor",
        c("32,100 deliveries", "deliveries", 32100, V, p=m(2026, 1)), c("70,300", "deliveries", 70300, V, p=m(2025, 11)))),
    ("2024-09-12", "In Mexico, where the Dolphin Mini was put on sale in February at 358,800 pesos, BYD sold 1,140 of them in August.", of("BYD",
        ev("February", "launch", m(2024, 2), product="Dolphin Mini"), c("358,800 pesos", "price", 358800, "MXN", product="Dolphin Mini"), c("1,140", "sales", 1140, V, product="Dolphin Mini", p=m(2024, 8)))),
    ("2023-05-03", "In April, when it also opened 12 shops, Hero's electric arm Vida dispatched 1,030 scooters, 390 more than in the month before.", of("Vida",
        c("12 shops", "stores", 12, "store", p=m(2023, 4), role=["level", "change"]), c("1,030 scooters", DS, 1030, V, p=m(2023, 4)), c("390", DS, 390, V, p=m(2023, 4), **CH))),
    ("2024-07-23", "Output at Grünheide, which had stood still in March after the fire at a pylon, came to 58,000 cars in the second quarter, a rise of 9,000 on the first.", of("Tesla",
        c("58,000 cars", "production", 58000, V, p=q(2024, 2)), c("9,000", "production", 9000, V, p=q(2024, 2), **CH))),
    ("2025-08-01", "July, in which Renault handed over 2,480 electric 5s in France, was a let-down after June, which had seen 3,760.", of("Renault",
        c("2,480", "deliveries", 2480, V, product=["5", "Renault 5", "R5"], p=m(2025, 7)), c("3,760", "deliveries", 3760, V, product=["5", "Renault 5", "R5"], p=m(2025, 6)))),
    ("2025-09-02", "Ola Electric, which had commanded 52 per cent of the e-scooter market in April 2024, was down to 18 per cent in August, when TVS held 23.", [
        *of("Ola Electric", c("52 per cent", "market_share", 52, PCT, p=m(2024, 4), **SH), c("18 per cent", "market_share", 18, PCT, p=m(2025, 8), **SH)), c("23", "market_share", 23, PCT, company=["TVS", "TVS Motor"], p=m(2025, 8), **SH)]),
    # yearly figures beside monthly ones
    ("2025-01-03", "Zeekr delivered 27,190 cars in December, 79,250 in the fourth quarter and 222,100 in 2024 as a whole.", of("Zeekr",
        c("27,190 cars", "deliveries", 27190, V, p=m(2024, 12)), c("79,250", "deliveries", 79250, V, p=q(2024, 4)), c("222,100", "deliveries", 222100, V, p=y(2024)))),
    ("2024-11-05", "Kia America moved 4,150 EVs last month. The month's total took the year-to-date figure to 47,600, which already tops the 29,700 of all 2023.", of(["Kia America", "Kia"],
        c("4,150 EVs", "sales", 4150, V, p=m(2024, 10)), c("47,600", "sales", 47600, V, p=ytd(2024, 10)), c("29,700", "sales", 29700, V, p=y(2023)))),
    ("2022-01-10", "Sweden ended 2021 with 57,470 new battery cars, double the previous year's count; in December they took 36 percent of the market, over the twelve months 19.1.", of(None,
        c("57,470 new battery cars", "registrations", 57470, V, p=y(2021)), c("double", "registrations", 100, PCT, p=y(2021), **CH), c("36 percent", ["penetration", "market_share"], 36, PCT, p=m(2021, 12), **SH), c("19.1", ["penetration", "market_share"], 19.1, PCT, p=y(2021), **SH))),
    ("2025-10-10", "SEOUL -- EcoPro BM shipped 5,900 tons of cathode powder in September, 16,400 tons in the third quarter and 47,000 tons since January.", of("EcoPro BM",
        c("5,900 tons", ["deliveries", "sales", "exports"], 5900, "tonne", p=m(2025, 9)), c("16,400 tons", ["deliveries", "sales", "exports"], 16400, "tonne", p=q(2025, 3)), c("47,000 tons", ["deliveries", "sales", "exports"], 47000, "tonne", p=ytd(2025, 9)))),
    ("2024-01-04", "Last year 3,010 electric buses were registered in India, the December count being 290; for this year the ministry reckons on 6,000.", of(None,
        c("3,010 electric buses", "registrations", 3010, V, p=y(2023)), c("290", "registrations", 290, V, p=m(2023, 12)), c("6,000", "registrations", 6000, V, p=y(2024), status=["forecast", "target"]))),
    ("2023-12-04", "Stellantis closed November at 9,120 electric vans sold and stood, eleven months into the year, at 93,400.", of("Stellantis",
        c("9,120 electric vans", RS, 9120, V, p=m(2023, 11)), c("93,400", RS, 93400, V, p=ytd(2023, 11)))),
    ("2026-01-06", "Month: 7,840. Quarter: 21,900. Year: 71,300 (2024: 51,400). That is how Polestar's retail sales stood at New Year.", of("Polestar",
        c("7,840", "sales", 7840, V, p=m(2025, 12)), c("21,900", "sales", 21900, V, p=q(2025, 4)), c("71,300", "sales", 71300, V, p=y(2025)), c("51,400", "sales", 51400, V, p=y(2024)))),
    # old values
    ("2024-05-15", "Olectra's revenue for the March quarter rose from Rs 183 crore to Rs 214 crore, and its net profit, which had been Rs 9.1 crore, came in at Rs 14.6 crore.", of(["Olectra Greentech", "Olectra"],
        c("Rs 183 crore", "revenue", 1.83e9, "INR", p=q(2023, 1)), c("Rs 214 crore", "revenue", 2.14e9, "INR", p=q(2024, 1)), c("Rs 9.1 crore", "net_income", 9.1e7, "INR", p=q(2023, 1)), c("Rs 14.6 crore", "net_income", 1.46e8, "INR", p=q(2024, 1)))),
    ("2025-10-23", "Third-quarter turnover at Littelfuse, the maker of fuses for battery packs, climbed 11.5% compared with a year earlier to $632m.", of("Littelfuse",
        c("11.5%", "revenue", 11.5, PCT, p=q(2025, 3), **CH), c("$632m", "revenue", 6.32e8, "USD", p=q(2025, 3)))),
    ("2023-06-06", "Electric cars accounted for 5.9% of registrations in Poland's capital in May, from 3.1% a year before and 5.2% in April.", of(None,
        c("5.9%", ["penetration", "market_share"], 5.9, PCT, p=m(2023, 5), **SH), c("3.1%", ["penetration", "market_share"], 3.1, PCT, p=m(2022, 5), **SH), c("5.2%", ["penetration", "market_share"], 5.2, PCT, p=m(2023, 4), **SH))),
    ("2022-10-04", "The 16,020 cars of August were Neta's record only until September, which saw 18,010 deliveries, 12% more.", of("Neta",
        c("16,020 cars", "deliveries", 16020, V, p=m(2022, 8)), c("18,010 deliveries", "deliveries", 18010, V, p=m(2022, 9)), c("12%", "deliveries", 12, PCT, p=m(2022, 9), **CH))),
    ("2024-08-01", "In Q2 the Spanish dealers' stock of unsold EVs swelled to 14,900 cars; it had been 12,400 at the end of March and 8,100 at midyear 2023.", of(None,
        c("14,900 cars", "inventory", 14900, V, p=day("2024-06-30")), c("12,400", "inventory", 12400, V, p=day("2024-03-31")), c("8,100", "inventory", 8100, V, p=day("2023-06-30")))),
    ("2025-04-29", "Deliveries of Mercedes vans with a plug, 6,300 between January and March, had amounted to 4,120 in the same quarter of 2024 and to 3,890 in that of 2023.", of(["Mercedes-Benz", "Mercedes"],
        c("6,300", "deliveries", 6300, V, p=q(2025, 1)), c("4,120", "deliveries", 4120, V, p=q(2024, 1)), c("3,890", "deliveries", 3890, V, p=q(2023, 1)))),
    ("2023-02-20", "BluSmart has taken its fleet from 1,100 cabs to 3,200 within a year and its hubs from 12 to 31.", of("BluSmart",
        c("1,100 cabs", "other", 1100, V, p=day("2022-02-20")), c("3,200", "other", 3200, V), c("12", ["other", "stations"], 12, ["item", "station"], p=day("2022-02-20")), c("31", ["other", "stations"], 31, ["item", "station"]))),
    # goals for the year at quarterly or monthly results
    ("2023-07-19", "Tesla, which delivered 466,000 cars in the second quarter, maintained its target of 1.8 million for the year.", of("Tesla",
        c("466,000 cars", "deliveries", 466000, V, p=q(2023, 2)), c("1.8 million", DS, 1.8e6, V, p=y(2023), **TF))),
    ("2025-11-17", "For Q4 XPeng guides for deliveries of 125,000 to 132,000 and for revenue of 21.5 to 23 billion yuan. The three months to September had produced 116,000 and 20.4 billion.", of("XPeng",
        c("125,000 to 132,000", "deliveries", 125000, V, 132000, p=q(2025, 4), **TF), c("21.5 to 23 billion yuan", "revenue", 2.15e10, "CNY", 2.3e10, p=q(2025, 4), **TF), c("116,000", "deliveries", 116000, V, p=q(2025, 3)), c("20.4 billion", "revenue", 2.04e10, "CNY", p=q(2025, 3)))),
    ("2024-08-07", "Wallbox's full-year guidance is unchanged after a June quarter with €48.8m of sales: €190m to €210m, and a positive EBITDA in the final three months.", of("Wallbox",
        c("€48.8m", "revenue", 4.88e7, "EUR", p=q(2024, 2)), c("€190m to €210m", "revenue", 1.9e8, "EUR", 2.1e8, p=y(2024), **TF))),
    ("2025-09-01", "August brought Xiaomi's car arm more than 30,000 deliveries. Lei Jun has not touched the goal of 350,000, of which 63 percent is in the bag.", of(["Xiaomi", "Xiaomi EV"],
        c("30,000 deliveries", "deliveries", 30000, V, None, p=m(2025, 8)), c("350,000", "deliveries", 350000, V, p=y(2025), **TF), c("63 percent", "deliveries", 63, PCT, role="share", p=ytd(2025, 8)))),
    ("2022-07-28", "Umicore stands by its outlook for 2022, an adjusted EBITDA of at least €1.05 billion, having earned €598 million by the end of June. The first half of 2021 had been kinder: €693 million.", of("Umicore",
        c("€1.05 billion", "ebitda", 1.05e9, "EUR", None, p=y(2022), **TF), c("€598 million", "ebitda", 5.98e8, "EUR", p=h(2022, 1)), c("€693 million", "ebitda", 6.93e8, "EUR", p=h(2021, 1)))),
    ("2025-08-05", "Lucid now counts on building 18,000 to 20,000 vehicles for 2025 (second quarter: 3,863) and will spend up to $1.3 billion on plant and tools over the same twelve months.", of("Lucid",
        c("18,000 to 20,000 vehicles", "production", 18000, V, 20000, p=y(2025), **TF), c("3,863", "production", 3863, V, p=q(2025, 2)), c("$1.3 billion", "capex", None, "USD", 1.3e9, p=y(2025), status=["target", "forecast", "plan"]))),
    ("2023-10-26", "Hyundai Motor sold 169,000 electrified cars in the July-September period, and its yearly goal, set in January, was 330,000 pure EVs.", of(["Hyundai Motor", "Hyundai"],
        c("169,000 electrified cars", "sales", 169000, V, p=q(2023, 3)), c("330,000 pure EVs", "sales", 330000, V, p=y(2023), **TF))),
    # what analysts had expected
    ("2024-07-02", "Rivian: 13,790 deliveries in the second quarter vs. 11,900 expected", of("Rivian",
        c("13,790 deliveries", "deliveries", 13790, V), c("11,900", "deliveries", 11900, V, **FC), p=q(2024, 2))),
    ("2023-11-09", "VinFast brought in $343 million in the September quarter, missing market expectations of $410 million, and lost $623 million.", of("VinFast",
        c("$343 million", "revenue", 3.43e8, "USD"), c("$410 million", "revenue", 4.1e8, "USD", **FC), c("$623 million", "net_income", -6.23e8, "USD"), p=q(2023, 3))),
    ("2025-10-31", "Samsung SDI's operating loss, at 591 billion won for July to September, was far wider than a Bloomberg estimate of 310 billion.", of("Samsung SDI",
        c("591 billion won", "operating_income", -5.91e11, "KRW", p=q(2025, 3)), c("310 billion", "operating_income", -3.1e11, "KRW", p=q(2025, 3), **FC))),
    ("2025-05-21", "Analysts had forecast that XPeng's gross margin would slip to 14.1 per cent; instead it rose to 15.6 in the first three months. For the current quarter they now pencil in 15.9.", of("XPeng",
        c("14.1 per cent", "gross_margin", 14.1, PCT, p=q(2025, 1), **FC), c("15.6", "gross_margin", 15.6, PCT, p=q(2025, 1)), c("15.9", "gross_margin", 15.9, PCT, p=q(2025, 2), **FC))),
    ("2024-10-24", "Mobileye earned 10 cents a share before items in Q3, two cents above the Street, on revenue of $486m (consensus: $479m).", of("Mobileye",
        c("10 cents", "net_income", 0.1, "USD", per="share", p=q(2024, 3)), c("two cents", "net_income", 0.02, "USD", per=["share", None], p=q(2024, 3), role=["change", "level"]), c("$486m", "revenue", 4.86e8, "USD", p=q(2024, 3)), c("$479m", "revenue", 4.79e8, "USD", p=q(2024, 3), **FC))),
    ("2021-04-06", "Nobody had expected 184,800 deliveries of Tesla in the winter quarter, the analysts' mean having stood at 172,000; Tesla itself had named no figure.", of("Tesla",
        c("184,800 deliveries", "deliveries", 184800, V, p=q(2021, 1)), c("172,000", "deliveries", 172000, V, p=q(2021, 1), **FC))),
    ("2025-08-06", "As expected, Bajaj dispatched 19,600 Chetaks in July. Brokers at Lotus Ridge see 290,000 for the fiscal year, whereas the company speaks of 300,000.", of(["Bajaj Auto", "Bajaj"],
        c("19,600", DS, 19600, V, product="Chetak", p=m(2025, 7)), c("290,000", ["sales", "deliveries"], 290000, V, product="Chetak", p=fy(2026), **FC), c("300,000", ["sales", "deliveries"], 300000, V, product="Chetak", p=fy(2026), **TF))),
    # old goals superseded, old values not
    ("2023-05-11", "Polestar will make 60,000 to 70,000 cars this year, down from the initially planned 80,000; it delivered 12,100 from January to March, up from 9,600 a year before.", of("Polestar",
        c("60,000 to 70,000 cars", "production", 60000, V, 70000, p=y(2023), **ANY), c("80,000", "production", 80000, V, p=y(2023), **OLD), c("12,100", "deliveries", 12100, V, p=q(2023, 1)), c("9,600", "deliveries", 9600, V, p=q(2022, 1)))),
    ("2022-03-10", "Rivian lowered its goal to 25,000 vehicles from 50,000 as chips ran short. In the fourth quarter its output had gone to 1,003 from 12 in the third.", of("Rivian",
        c("25,000 vehicles", "production", 25000, V, p=y(2022), **TF), c("50,000", "production", 50000, V, p=y(2022), **OLD), c("1,003", "production", 1003, V, p=q(2021, 4)), c("12", "production", 12, V, p=q(2021, 3)))),
    ("2025-02-21", "Instead of the 400,000 Cybertrucks a year once promised, Austin turned out 41,000 in 2024.", of("Tesla",
        c("400,000 Cybertrucks", ["production", "capacity"], 400000, V, product="Cybertruck", per=["year", None], p=(None, None), **OLD), c("41,000", "production", 41000, V, product="Cybertruck", p=y(2024)))),
    ("2024-09-17", "S&P Global Mobility cut its forecast for Europe's BEV share in 2025 from 27 to 21 per cent; the actual share, in August, went from 21 to 14.4 within a year.", of(None,
        c("27", "penetration", 27, PCT, p=y(2025), role=PART, superseded=True, **FC), c("21 per cent", "penetration", 21, PCT, p=y(2025), **SH, **FC), c("21", "penetration", 21, PCT, nth=1, p=m(2023, 8), **SH), c("14.4", "penetration", 14.4, PCT, p=m(2024, 8), **SH))),
    ("2024-02-14", "Lucid missed the 10,000 it had promised for 2023 with 8,428 cars built. It had first said 14,000.", of("Lucid",
        c("10,000", "production", 10000, V, p=y(2023), **TF), c("8,428 cars", "production", 8428, V, p=y(2023)), c("14,000", "production", 14000, V, p=y(2023), **OLD))),
    ("2025-07-29", "Cell maker ACC has shelved Kaiserslautern (40 GWh) and Termoli, and wants 15 GWh at Douvrin rather than the 40 of the 2020 business plan.", of(["ACC", "Automotive Cells Company"],
        c("40 GWh", "capacity", 40, "GWh", per=["year", None], status=["plan", "target"], superseded=[True, False]), c("15 GWh", "capacity", 15, "GWh", per=["year", None], **TP), c("40", "capacity", 40, "GWh", nth=1, per=["year", None], **OLD))),
    ("2023-01-31", "GM's capital budget goes up this year to $11-13 billion; last year, when it spent $9.2 billion, the range had been $9-10 billion.", of("GM",
        c("$11-13 billion", "capex", 1.1e10, "USD", 1.3e10, p=y(2023), **ANY), c("$9.2 billion", "capex", 9.2e9, "USD", p=y(2022)), c("$9-10 billion", "capex", 9e9, "USD", 1e10, p=y(2022), **ANY))),
    ("2025-12-09", "Its list price cut from ¥5,400,000 to ¥4,990,000, the Ariya outsold the bZ4X in Japan in November, 610 to 480, the other way round from October.", [
        c("¥5,400,000", "price", 5.4e6, "JPY", company=["Nissan", None], product="Ariya", superseded=True), c("¥4,990,000", "price", 4.99e6, "JPY", company=["Nissan", None], product="Ariya"), c("610", "sales", 610, V, company=["Nissan", None], product="Ariya", p=m(2025, 11)), c("480", "sales", 480, V, company=["Toyota", None], product="bZ4X", p=m(2025, 11))]),
    # near future, recent past
    ("2024-04-26", "Electrify America will open 40 stations next month, as many as it opened in the whole first quarter.", of("Electrify America",
        c("40 stations", "stations", 40, "station", p=m(2024, 5), role=["level", "change"], **PL))),
    ("2025-03-19", "Renault starts deliveries of the 4 E-Tech in May; the 5, delivered since October, went to 5,900 customers in February.", of("Renault",
        ev("May", "delivery_start", m(2025, 5), product=["4 E-Tech", "4", "Renault 4 E-Tech"], **ANY), ev("October", "delivery_start", m(2024, 10), product=["5", "Renault 5"]), c("5,900 customers", "deliveries", 5900, [V, "item"], product=["5", "Renault 5"], p=m(2025, 2)))),
    ("2025-06-25", "The Xiaomi YU7 goes on sale tomorrow. The SU7 went on sale in March 2024, at 215,900 yuan, and had 289,000 owners by Monday.", of("Xiaomi",
        ev("tomorrow", "launch", day("2025-06-26"), product="YU7", **ANY), ev("March 2024", "launch", m(2024, 3), product="SU7"), c("215,900 yuan", "price", 215900, "CNY", product="SU7"), c("289,000 owners", ["deliveries", "sales", "other"], 289000, [V, "item"], product="SU7", p=(None, "2025-06-23")))),
    ("2024-06-21", "From 1 July Iceland levies 24 per cent VAT on the part of an EV's price above 5.5 million krónur. Since 1 January it has charged 6 krónur for each kilometre.", of(None,
        c("24 per cent", "tariff", 24, PCT, p=("2024-07-01", None), status=["plan", "actual"]), c("5.5 million krónur", ["other", "price", "tariff"], 5.5e6, "ISK", p=("2024-07-01", None), status=["plan", "actual"]), c("6 krónur", ["tariff", "cost", "other"], 6, "ISK", per="km", p=("2024-01-01", None)))),
    ("2024-11-12", "By the end of next year Zunder is to have 2,400 fast-charging points. It has 1,050 now, having switched on 84 in October.", of("Zunder",
        c("2,400 fast-charging points", "chargers", 2400, "charger", p=(None, "2025-12-31"), **TP), c("1,050", "chargers", 1050, "charger"), c("84", "chargers", 84, "charger", p=m(2024, 10), role=["level", "change"]))),
    ("2022-09-08", "Two weeks ago Ashok Leyland's Switch unveiled a double-decker in Mumbai; it is to hand over the first 50 in December and 200 more in the March quarter.", of(["Switch Mobility", "Switch"],
        ev("Two weeks ago", "launch", day("2022-08-25")), c("50", "deliveries", 50, V, p=m(2022, 12), **ANY), c("200 more", "deliveries", 200, V, p=q(2023, 1), **ANY))),
    ("2026-03-03", "Within three weeks the plant in Szeged should deliver its first Dolphin Surf. Trial runs started on 30 January and 1,200 of the planned 3,000 workers are there.", of("BYD",
        ev("three weeks", ["delivery_start", "production_start"], (None, "2026-03-24"), product=["Dolphin Surf", None], **ANY), c("1,200", "headcount", 1200, "job", role=PART), c("3,000 workers", ["headcount", "jobs"], 3000, "job", **ANY))),
    # stocks on a day
    ("2025-06-05", "As of the end of May, XPeng's network counted 690 stores in 223 cities, of which 18 had been added that month.", of("XPeng",
        c("690 stores", "stores", 690, "store", p=day("2025-05-31")), c("223 cities", "countries", 223, "country", p=day("2025-05-31")), c("18", "stores", 18, "store", p=m(2025, 5), role=["change", "level", "share"]))),
    ("2024-02-22", "Fisker had 1,300 employees at the end of 2023 and has about 1,100 now.", of("Fisker",
        c("1,300 employees", "headcount", 1300, "job", p=day("2023-12-31")), c("1,100", "headcount", 1100, "job"))),
    ("2022-11-10", "Nikola had cash of $315 million as of September 30, the balance sheet shows, and $87 million more in restricted accounts; the quarter's net loss was $236 million.", of("Nikola",
        c("$315 million", "cash", 3.15e8, "USD", p=day("2022-09-30")), c("$87 million", "cash", 8.7e7, "USD", p=day("2022-09-30")), c("$236 million", "net_income", -2.36e8, "USD", p=q(2022, 3)))),
    ("2024-08-13", "China's public charging piles numbered 3.21 million at the end of July, 90,000 more than a month earlier, after 3.12 million at midyear; private ones passed 7 million.", of(None,
        c("3.21 million", "chargers", 3.21e6, "charger", p=day("2024-07-31")), c("90,000", "chargers", 90000, "charger", p=day("2024-07-31"), **CH), c("3.12 million", "chargers", 3.12e6, "charger", p=day("2024-06-30")), c("7 million", "chargers", 7e6, "charger", None, p=day("2024-07-31")))),
    ("2025-02-27", "On New Year's Eve the truck maker Volta owed suppliers $41 million and had 260 trucks standing unsold. In December it had sold nine.", of("Volta",
        c("$41 million", "debt", 4.1e7, "USD", p=day("2024-12-31")), c("260 trucks", "inventory", 260, V, p=day("2024-12-31")), c("nine", "sales", 9, V, p=m(2024, 12)))),
    ("2023-10-30", "Net debt stood at 3.4 billion kronor on 30 June and at 4.1 billion a quarter later, Volvo Cars said. Turnover in that quarter: 92 billion.", of(["Volvo Cars", "Volvo"],
        c("3.4 billion kronor", "debt", 3.4e9, "SEK", p=day("2023-06-30")), c("4.1 billion", "debt", 4.1e9, "SEK", p=day("2023-09-30")), c("92 billion", "revenue", 9.2e10, "SEK", p=q(2023, 3)))),
    ("2025-11-04", "Spain had 52,100 working public charge points when October ended. Another 14,600 are installed but lack a grid connection, and 1,320 went live in the course of the month.", of(None,
        c("52,100 working public charge points", "chargers", 52100, "charger", p=day("2025-10-31")), c("14,600", "chargers", 14600, "charger"), c("1,320", "chargers", 1320, "charger", p=m(2025, 10), role=["level", "change"]))),
    # two months in one sentence
    ("2024-09-06", "Wuling delivered 58,200 electric minicars in July and more than 61,000 in August.", of("Wuling",
        c("58,200 electric minicars", "deliveries", 58200, V, p=m(2024, 7)), c("61,000", "deliveries", 61000, V, None, p=m(2024, 8)))),
    ("2025-06-04", "May's 12,300 after April's 11,800: NIO's second brand Onvo inches forward", [
        c("12,300", DS, 12300, V, company="Onvo", p=m(2025, 5)), c("11,800", DS, 11800, V, company="Onvo", p=m(2025, 4))]),
    ("2025-05-02", "With 35,045 deliveries in April, after 33,205 in March, XPeng stayed above 30,000 for a sixth month in a row.", of("XPeng",
        c("35,045 deliveries", "deliveries", 35045, V, p=m(2025, 4)), c("33,205", "deliveries", 33205, V, p=m(2025, 3)), c("30,000", "deliveries", 30000, V, None, p=m(2025, 4)))),
    ("2021-12-07", "Italians registered 9,080 electric cars in October. A month later they registered 8,430, and Fiat's 500 accounted for 1,290 of those.", [
        c("9,080 electric cars", "registrations", 9080, V, p=m(2021, 10)), c("8,430", "registrations", 8430, V, p=m(2021, 11)), c("1,290", "registrations", 1290, V, company="Fiat", product=["500", "500e"], p=m(2021, 11), role=PART)]),
    ("2024-03-05", "January and February together brought Denza 15,200 sales: 9,068 in the one, 6,132 in the other.", of("Denza",
        c("15,200 sales", "sales", 15200, V, p=ytd(2024, 2)), c("9,068", "sales", 9068, V, p=m(2024, 1)), c("6,132", "sales", 6132, V, p=m(2024, 2)))),
    ("2023-07-06", "Between May 31 and June 1 India trimmed the FAME-II subsidy from Rs 15,000 to Rs 10,000 per kWh; e-scooter registrations, 1.05 lakh in the earlier month, plunged to 46,000 in the later.", of(None,
        c("Rs 15,000", "subsidy", 15000, "INR", per="kWh", p=(None, "2023-05-31")), c("Rs 10,000", "subsidy", 10000, "INR", per="kWh", p=("2023-06-01", None)), c("1.05 lakh", "registrations", 105000, V, p=m(2023, 5)), c("46,000", "registrations", 46000, V, p=m(2023, 6)))),
    ("2025-09-04", "Great Wall's Brazilian plant, opened in mid-August, finished 210 Haval H6s in that month and aims at 1,200 in September.", of(["Great Wall Motor", "Great Wall", "GWM"],
        ev("mid-August", "production_start", m(2025, 8), product=[None, "Haval H6"]), c("210", "production", 210, V, product="Haval H6", p=m(2025, 8)), c("1,200", "production", 1200, V, product="Haval H6", p=m(2025, 9), **TF))),
    # fiscal periods
    ("2025-11-04", "In Q2 FY26 TVS Motor sold 80,000 electric two-wheelers, 7 per cent more than in Q2 FY25 and 10,000 more than in the June quarter.", of(["TVS Motor", "TVS"],
        c("80,000 electric two-wheelers", "sales", 80000, V, p=q(2025, 3)), c("7 per cent", "sales", 7, PCT, p=q(2025, 3), **CH), c("10,000", "sales", 10000, V, p=q(2025, 3), **CH))),
    ("2024-05-10", "For the fiscal year to March 2024 Honda booked a record operating profit of 1.38 trillion yen; for the one that has begun it forecasts 1.42 trillion and 300,000 EV sales.", of("Honda",
        c("1.38 trillion yen", "operating_income", 1.38e12, "JPY", p=fy(2024)), c("1.42 trillion", "operating_income", 1.42e12, "JPY", p=fy(2025), **TF), c("300,000 EV sales", "sales", 300000, V, p=fy(2025), **TF))),
    ("2025-07-30", "Panasonic's energy division made ¥32.5 billion in the April-June quarter. In calendar 2024 it had shipped 39 GWh of car cells.", of(["Panasonic Energy", "Panasonic"],
        c("¥32.5 billion", ["operating_income", "net_income"], 3.25e10, "JPY", p=q(2025, 2)), c("39 GWh", ["deliveries", "sales", "installations"], 39, "GWh", p=y(2024)))),
    ("2023-11-14", "Greaves Electric's revenue dropped 61% to ₹118 crore in the three months ended September 30, and to ₹265 crore in the six months, from ₹541 crore.", of("Greaves Electric",
        c("61%", "revenue", -61, PCT, p=q(2023, 3), **CH), c("₹118 crore", "revenue", 1.18e9, "INR", p=q(2023, 3)), c("₹265 crore", "revenue", 2.65e9, "INR", p=("2023-04-01", "2023-09-30")), c("₹541 crore", "revenue", 5.41e9, "INR", p=("2022-04-01", "2022-09-30")))),
    ("2024-12-11", "Battery maker GS Yuasa lifted its forecast for the year ending March 2025 to 52 billion yen in operating profit from 50 billion. In the year that ended in March 2024 it earned 41.6 billion.", of("GS Yuasa",
        c("52 billion yen", "operating_income", 5.2e10, "JPY", p=fy(2025), **TF), c("50 billion", "operating_income", 5e10, "JPY", p=fy(2025), **OLD), c("41.6 billion", "operating_income", 4.16e10, "JPY", p=fy(2024)))),
    ("2025-09-10", "Exide Energy starts cell production in Q4 FY26, nine months late. In Q1 of the present fiscal year it spent Rs 310 crore on the Bengaluru plant, and Rs 1,450 crore in all of FY25.", of("Exide Energy",
        ev("Q4 FY26", "production_start", q(2026, 1), **ANY), c("nine months", "duration", 9, "month", status=["actual", "plan", "forecast"]), c("Rs 310 crore", ["capex", "investment"], 3.1e9, "INR", p=q(2025, 2)), c("Rs 1,450 crore", ["capex", "investment"], 1.45e10, "INR", p=fy(2025)))),
    ("2026-02-06", "Mahindra Last Mile Mobility made its 300,000th electric three-wheeler in Q3. Volumes for 9M FY26 were 82,400, or 12% more, and for the December quarter 30,100.", of("Mahindra Last Mile Mobility",
        c("82,400", ["sales", "deliveries"], 82400, V, p=("2025-04-01", "2025-12-31")), c("12%", ["sales", "deliveries"], 12, PCT, p=("2025-04-01", "2025-12-31"), **CH), c("30,100", ["sales", "deliveries"], 30100, V, p=q(2025, 4)))),
    # headlines and wire leads without verbs
    ("2025-02-03", "Xpeng deliveries in Jan: 30,350; Dec: 36,695", of("XPeng",
        c("30,350", "deliveries", 30350, V, p=m(2025, 1)), c("36,695", "deliveries", 36695, V, p=m(2024, 12)))),
    ("2025-10-08", "China NEV retail, Sept: 1.30m, +15.5% YoY, +16% MoM; Jan-Sept 8.87m, +24%", of(None,
        c("1.30m", "sales", 1.3e6, V, p=m(2025, 9)), c("+15.5%", "sales", 15.5, PCT, p=m(2025, 9), **CH), c("+16%", "sales", 16, PCT, p=m(2025, 9), **CH), c("8.87m", "sales", 8.87e6, V, p=ytd(2025, 9)), c("+24%", "sales", 24, PCT, p=ytd(2025, 9), **CH))),
    ("2025-09-02", "Nio Q2 revenue up 9% at 19bn yuan, Q3 deliveries seen at 87,000-91,000", of(["NIO", "Nio"],
        c("9%", "revenue", 9, PCT, p=q(2025, 2), **CH), c("19bn yuan", "revenue", 1.9e10, "CNY", p=q(2025, 2)), c("87,000-91,000", "deliveries", 87000, V, 91000, p=q(2025, 3), **TF))),
    ("2023-11-02", "Oct wholesale: Ola 23,900 (Sept 18,700), TVS 16,500 (15,600), Bajaj 9,000 (7,100)", [
        *of("Ola Electric", c("23,900", "sales", 23900, V, p=m(2023, 10)), c("18,700", "sales", 18700, V, p=m(2023, 9))), *of(["TVS Motor", "TVS"], c("16,500", "sales", 16500, V, p=m(2023, 10)), c("15,600", "sales", 15600, V, p=m(2023, 9))), *of(["Bajaj Auto", "Bajaj"], c("9,000", "sales", 9000, V, p=m(2023, 10)), c("7,100", "sales", 7100, V, p=m(2023, 9)))]),
    ("2024-04-17", "Norway, week 15: 1,940 EVs, 88.4 pct of registrations; April so far 3,310", of(None,
        c("1,940 EVs", "registrations", 1940, V, p=("2024-04-08", "2024-04-14")), c("88.4 pct", ["penetration", "registrations"], 88.4, PCT, p=("2024-04-08", "2024-04-14"), **SH), c("3,310", "registrations", 3310, V, p=("2024-04-01", "2024-04-17")))),
    ("2021-02-02", "BRIEF-Faurecia's hydrogen unit Symbio: 2021 order intake seen at €80 mln after €55 mln", of("Symbio",
        c("€80 mln", "orders", 8e7, "EUR", p=y(2021), **TF), c("€55 mln", "orders", 5.5e7, "EUR", p=y(2020)))),
    ("2024-10-01", "Record quarter for Fastned, 33 GWh from July through September, three new countries next", of("Fastned",
        c("33 GWh", ["sales", "other", "deliveries"], 33, "GWh", p=q(2024, 3)), c("three new countries", "countries", 3, "country", role=["level", "change"], **ANY))),
    # share prices, weekly figures
    ("2024-07-03", "Rivian shares gained 7.3% on Tuesday to $14.89, after the company reported 13,790 deliveries for the second quarter.", of("Rivian",
        c("7.3%", "share_price", 7.3, PCT, p=day("2024-07-02"), **CH), c("$14.89", "share_price", 14.89, "USD", per=["share", None], p=day("2024-07-02")), c("13,790 deliveries", "deliveries", 13790, V, p=q(2024, 2)))),
    ("2025-03-12", "In the week of 3-9 March 41,800 electric cars were insured in Guangdong, 9% more than the week before. February as a whole had brought 118,000.", of(None,
        c("41,800 electric cars", ["registrations", "sales", "other"], 41800, V, p=("2025-03-03", "2025-03-09")), c("9%", ["registrations", "sales", "other"], 9, PCT, p=("2025-03-03", "2025-03-09"), **CH), c("118,000", ["registrations", "sales", "other"], 118000, V, p=m(2025, 2)))),
    ("2025-08-13", "Insured in week 32: Li Auto 6,100, AITO 9,300, Xiaomi 8,000. Of the three, only AITO gained on week 31.", [
        c("6,100", ["registrations", "sales", "other"], 6100, V, company="Li Auto", p=("2025-08-04", "2025-08-10")), c("9,300", ["registrations", "sales", "other"], 9300, V, company="AITO", p=("2025-08-04", "2025-08-10")), c("8,000", ["registrations", "sales", "other"], 8000, V, company="Xiaomi", p=("2025-08-04", "2025-08-10"))]),
    ("2023-08-04", "Nikola's stock plunged 26% on Friday, its chief having resigned with second-quarter revenue at $15.4 million; since the low in June it had almost tripled.", of("Nikola",
        c("26%", "share_price", -26, PCT, p=day("2023-08-04"), **CH), c("$15.4 million", "revenue", 1.54e7, "USD", p=q(2023, 2)), c("tripled", "share_price", 200, PCT, p=("2023-06-01", "2023-08-04"), **CH))),
    ("2025-02-13", "Last week Tesla registered 8,000 cars in China; in the whole of January it was 33,700. The share has shed 11% since the year began.", of("Tesla",
        c("8,000 cars", "registrations", 8000, V, p=("2025-02-03", "2025-02-09")), c("33,700", "registrations", 33700, V, p=m(2025, 1)), c("11%", "share_price", -11, PCT, p=("2025-01-01", "2025-02-13"), **CH))),
    ("2022-05-11", "Polestar's SPAC traded at $9.60 on the eve of results. Those showed 13,600 cars for the first four months.", [
        c("$9.60", "share_price", 9.6, "USD", per=["share", None], company=["Polestar", "Gores Guggenheim"], p=day("2022-05-10")), c("13,600 cars", DS, 13600, V, company="Polestar", p=ytd(2022, 4))]),
    ("2025-11-05", "The KOSPI lost 2.9 per cent on Wednesday, and with it POSCO Future M, 6.1 per cent, which a week earlier had reported an operating profit of 66.7 billion won for the quarter.", of("POSCO Future M",
        c("6.1 per cent", "share_price", -6.1, PCT, p=day("2025-11-05"), **CH), c("66.7 billion won", "operating_income", 6.67e10, "KRW", p=q(2025, 3)))),
    # a second sentence that inherits the period
    ("2024-08-21", "In the first half BYD exported 203,000 passenger cars. Brazil took 41,000 of them and Thailand 19,500, while exports by the whole Chinese industry grew 31 percent.", [
        *of("BYD", c("203,000 passenger cars", "exports", 203000, V), c("41,000", "exports", 41000, V, role=PART), c("19,500", "exports", 19500, V, role=PART), p=h(2024, 1)), c("31 percent", "exports", 31, PCT, p=h(2024, 1), **CH)]),
    ("2020-10-20", "Renault's Zoe topped the European chart in September. It found 11,000 buyers; the Kona of Hyundai, second, had 7,300, and had been first in no month of the year.", [
        c("11,000 buyers", ["sales", "registrations"], 11000, [V, "item"], company="Renault", product="Zoe", p=m(2020, 9)), c("7,300", ["sales", "registrations"], 7300, [V, "item"], company="Hyundai", product=["Kona", "Kona Electric"], p=m(2020, 9))]),
    ("2019-05-08", "Production of the e-Golf in Dresden ran at 72 a day in the first quarter. Deliveries came to 6,900 and the backlog grew by 1,500 orders.", of("Volkswagen",
        c("72", "production", 72, V, per="day", product="e-Golf"), c("6,900", "deliveries", 6900, V, product="e-Golf"), c("1,500 orders", "orders", 1500, "order", product="e-Golf", **CH), p=q(2019, 1))),
    ("2025-10-17", "Ather lost Rs 154 crore in the September quarter. Revenue was Rs 899 crore, and 78 new experience centres opened their doors.", of(["Ather Energy", "Ather"],
        c("Rs 154 crore", "net_income", -1.54e9, "INR"), c("Rs 899 crore", "revenue", 8.99e9, "INR"), c("78 new experience centres", "stores", 78, "store", role=["level", "change"]), p=q(2025, 3))),
    ("2026-03-04", "Thailand registered 21,300 battery cars in January, ahead of the end of the subsidy. GWM had 1,240 of them and Neta just 60.", [
        c("21,300 battery cars", "registrations", 21300, V, p=m(2026, 1)), c("1,240", "registrations", 1240, V, company=["GWM", "Great Wall Motor"], p=m(2026, 1), role=PART), c("60", "registrations", 60, V, company="Neta", p=m(2026, 1), role=PART)]),
    # a second sentence that does not
    ("2025-04-09", "Gotion installed 2.4 GWh in China in March. Its German plant, in Göttingen, can make 5 GWh a year, and 20 are planned in Slovakia.", of(["Gotion High-tech", "Gotion"],
        c("2.4 GWh", "installations", 2.4, "GWh", p=m(2025, 3)), c("5 GWh", "capacity", 5, "GWh", per="year"), c("20", "capacity", 20, "GWh", per="year", **TP))),
    ("2024-01-09", "Fiat sold 8,900 Topolinos and 64,000 electric 500s in 2023. The Topolino costs €9,890, does 45 km/h and may be driven by 14-year-olds in Italy.", of("Fiat",
        c("8,900", "sales", 8900, V, product="Topolino", p=y(2023)), c("64,000", "sales", 64000, V, product=["500", "500e", "500 Electric"], p=y(2023)), c("€9,890", "price", 9890, "EUR", product="Topolino"), c("45 km/h", "top_speed", 45, "km/h", product="Topolino"))),
    ("2023-07-27", "Mercedes-Benz almost doubled its electric car sales to 61,200 in Q2. Half of its sales should be plug-ins in 2026, Källenius, 54, repeated, and the group employs 170,000 people.", of(["Mercedes-Benz", "Mercedes"],
        c("doubled", "sales", 100, PCT, p=q(2023, 2), **CH), c("61,200", "sales", 61200, V, p=q(2023, 2)), c("Half", "sales", 50, PCT, role="share", p=y(2026), **TF), c("170,000 people", "headcount", 170000, "job"))),
    ("2022-08-02", "Lucid's reservations fell short of the Street's 40,000 at the end of July, at 37,000. A reservation costs $300, or $1,000 for the Dream Edition.", of("Lucid",
        c("40,000", "orders", 40000, "order", p=day("2022-07-31"), **FC), c("37,000", "orders", 37000, "order", p=day("2022-07-31")), c("$300", "price", 300, "USD"), c("$1,000", "price", 1000, "USD", product=["Dream Edition", "Air Dream Edition"]))),
    ("2025-01-31", "Colombia imported 9,700 electric cars last year, a record. For 2025 the importers' association expects 14,000. An EV pays 5 percent VAT there, a petrol car 19.", of(None,
        c("9,700 electric cars", "imports", 9700, V, p=y(2024)), c("14,000", "imports", 14000, V, p=y(2025), **FC), c("5 percent", "tariff", 5, PCT), c("19", "tariff", 19, PCT))),
    ("2018-11-06", "Nio delivered 1,573 ES8s in October. The battery, 70 kWh, is leased at 1,280 yuan a month; the Hefei plant, JAC's, is good for 100,000 cars annually.", [
        c("1,573", "deliveries", 1573, V, company="NIO", product="ES8", p=m(2018, 10)), c("70 kWh", "battery_capacity", 70, "kWh", company="NIO", product="ES8"), c("1,280 yuan", "price", 1280, "CNY", per="month", company="NIO", product="ES8"), c("100,000 cars", "capacity", 100000, V, per="year", company=["NIO", "JAC"])]),
    # further counter-kinds
    ("2025-06-24", "Since Monday Škoda's Enyaq 60 has cost 37,990 pounds in Britain; since the beginning of the year 3,120 Enyaqs have been sold there, though not one of that version.", of(["Škoda", "Skoda"],
        c("37,990 pounds", "price", 37990, "GBP", product="Enyaq 60", p=("2025-06-23", None)), c("3,120", "sales", 3120, V, product="Enyaq", p=("2025-01-01", "2025-06-24")))),
    ("2024-03-21", "Hopes of 50,000 deliveries in March were dashed by the middle of the month, when Li Auto took its first-quarter guidance down to 76,000-78,000 from 100,000-103,000.", of("Li Auto",
        c("50,000 deliveries", "deliveries", 50000, V, p=m(2024, 3), status=["forecast", "target"]), c("76,000-78,000", "deliveries", 76000, V, 78000, p=q(2024, 1), **TF), c("100,000-103,000", "deliveries", 100000, V, 103000, p=q(2024, 1), **OLD))),
    ("2021-07-29", "In the twelve months to June, Canada's Lion Electric took in US$31.7 million, 55 percent of which came from April on.", of("Lion Electric",
        c("US$31.7 million", "revenue", 3.17e7, "USD", p=("2020-07-01", "2021-06-30")), c("55 percent", "revenue", 55, PCT, role="share", p=q(2021, 2)))),
    ("2025-08-29", "The record of 5,100 cars in one month, held by the MG4 since March 2024, was broken in Australia by the Model Y's 6,800 in June.", [
        c("5,100 cars", "sales", 5100, V, company=["MG", None], product="MG4", p=m(2024, 3)), c("6,800", "sales", 6800, V, company=["Tesla", None], product="Model Y", p=m(2025, 6))]),
]
