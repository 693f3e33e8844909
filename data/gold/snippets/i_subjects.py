from goldlib import *

CH = {"role": "change"}
SH = {"role": ["share", "level"]}
TF = {"status": ["target", "forecast"]}
TP = {"status": ["target", "plan"]}
PL = {"status": "plan"}
PA = {"status": ["plan", "actual"]}
PCT, PP, V = "percent", "percentage_point", "vehicle"
PAY = [None, "year"]
RS = ["registrations", "sales"]
DS = ["deliveries", "sales"]


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
    # installed capacity of battery makers, capacity of plants
    ("2025-10-13", "CALB had an installed capacity of 4.72 GWh in September, good for 6.2 per cent of the Chinese market; its factory in Hefei has a capacity of 20 GWh a year.", of("CALB",
        c("4.72 GWh", "installations", 4.72, "GWh", p=m(2025, 9)), c("6.2 per cent", "market_share", 6.2, PCT, p=m(2025, 9), **SH), c("20 GWh", "capacity", 20, "GWh", per="year"))),
    ("2024-12-09", "Between January and October LG Energy Solution's installed capacity outside China reached 76.8 GWh, up 3.9%, whereas Samsung SDI's slid 1.7% to 24.3 GWh.", [
        *of("LG Energy Solution", c("76.8 GWh", "installations", 76.8, "GWh"), c("3.9%", "installations", 3.9, PCT, **CH), p=ytd(2024, 10)),
        *of("Samsung SDI", c("1.7%", "installations", -1.7, PCT, **CH), c("24.3 GWh", "installations", 24.3, "GWh"), p=ytd(2024, 10))]),
    ("2023-06-12", "China's installed power battery capacity was 28.2 GWh in May, of which LFP packs contributed 18.7 GWh, or 66.3 percent.", of(None,
        c("28.2 GWh", "installations", 28.2, "GWh"), c("18.7 GWh", "installations", 18.7, "GWh", **SH), c("66.3 percent", ["installations", "market_share", "penetration"], 66.3, PCT, **SH), p=m(2023, 5))),
    ("2024-05-28", "Gotion's works in Manteno will be able to turn out 40 GWh a year once finished; the first hall is laid out for 10 GWh.", of(["Gotion High-tech", "Gotion"],
        c("40 GWh", "capacity", 40, "GWh", per="year", status=["plan", "target", "forecast"]), c("10 GWh", "capacity", 10, "GWh", per=PAY, status=["plan", "actual", "target"]))),
    ("2025-12-10", "With 18.9 GWh installed from January to November, Sunwoda slipped past SVOLT, which managed 17.2 GWh.", [
        *of("Sunwoda", c("18.9 GWh", "installations", 18.9, "GWh"), p=ytd(2025, 11)), *of("SVOLT", c("17.2 GWh", "installations", 17.2, "GWh"), p=ytd(2025, 11))]),
    ("2022-08-18", "CATL has picked Debrecen for a 7.34-billion-euro factory with an installed capacity of 100 GWh.", of("CATL",
        c("7.34-billion-euro", "investment", 7.34e9, "EUR", **PL), c("100 GWh", "capacity", 100, "GWh", per=PAY, status=["plan", "target", "actual"]))),
    ("2025-02-11", "SK On's installations came to 39.0 GWh last year, 12.4% more than in 2023, although its lines can make 130 GWh a year.", of("SK On",
        c("39.0 GWh", "installations", 39, "GWh", p=y(2024)), c("12.4%", "installations", 12.4, PCT, p=y(2024), **CH), c("130 GWh", "capacity", 130, "GWh", per="year"))),
    ("2024-07-15", "EVE Energy's installed capacity in the first half was 6.8 GWh. Its plant in Kulim, Malaysia, will add 38 GWh of annual capacity in 2025.", of("EVE Energy",
        c("6.8 GWh", "installations", 6.8, "GWh", p=h(2024, 1)), c("38 GWh", "capacity", 38, "GWh", per="year", p=y(2025), role=["level", "change"], status=["plan", "forecast", "target"]))),
    # new subject behind with, behind, followed by, while
    ("2024-08-02", "Spain registered 9,480 electric cars in July, with Tesla leading on 1,620 units and Kia next on 640.", [
        c("9,480 electric cars", "registrations", 9480, V, p=m(2024, 7)), c("1,620 units", "registrations", 1620, V, company="Tesla", p=m(2024, 7)), c("640", "registrations", 640, V, company="Kia", p=m(2024, 7))]),
    ("2023-09-05", "Vida retailed 4,160 scooters in August, close behind Okaya, which registered 4,390, and well ahead of BGauss on 1,240.", [
        c("4,160 scooters", RS, 4160, V, company="Vida", p=m(2023, 8)), c("4,390", "registrations", 4390, V, company=["Okaya EV", "Okaya"], p=m(2023, 8)), c("1,240", RS, 1240, V, company="BGauss", p=m(2023, 8))]),
    ("2025-03-06", "Volkswagen topped Germany's battery-car chart in February with 18.7 per cent, followed by Skoda (9.2 per cent) and BMW (8.8 per cent).", [
        c("18.7 per cent", "market_share", 18.7, PCT, company="Volkswagen", p=m(2025, 2), **SH), c("9.2 per cent", "market_share", 9.2, PCT, company=["Škoda", "Skoda"], p=m(2025, 2), **SH), c("8.8 per cent", "market_share", 8.8, PCT, company="BMW", p=m(2025, 2), **SH)]),
    ("2025-07-04", "BYD sold 2,510 cars in Britain in June while Tesla's total dropped 4.1% to 6,880.", [
        c("2,510 cars", "sales", 2510, V, company="BYD", p=m(2025, 6)), c("4.1%", "sales", -4.1, PCT, company="Tesla", p=m(2025, 6), **CH), c("6,880", "sales", 6880, V, company="Tesla", p=m(2025, 6))]),
    ("2024-10-09", "Behind Wuling's Bingo, which found 24,300 buyers in September, came Changan's Lumin on 15,800.", [
        c("24,300 buyers", "sales", 24300, ["vehicle", "item"], company="Wuling", product="Bingo", p=m(2024, 9)), c("15,800", "sales", 15800, V, company="Changan", product="Lumin", p=m(2024, 9))]),
    ("2025-01-14", "Ahead of its Lisbon debut, Polestar said it had sold 44,900 cars in 2024, and with a second SUV it aims for 20% more this year.", of("Polestar",
        c("44,900 cars", "sales", 44900, V, p=y(2024)), c("20%", "sales", 20, PCT, p=y(2025), role="change", **TF))),
    ("2025-07-02", "Nio's main brand handed over 14,600 cars in June, with Onvo adding 6,400 and Firefly 3,930.", [
        c("14,600 cars", "deliveries", 14600, V, company="NIO", p=m(2025, 6)), c("6,400", "deliveries", 6400, V, company="Onvo", p=m(2025, 6)), c("3,930", "deliveries", 3930, V, company="Firefly", p=m(2025, 6))]),
    ("2025-04-08", "Skoda, along with its dealers, had gathered 31,400 orders for the Elroq by the end of March.", of(["Škoda", "Skoda"],
        c("31,400 orders", "orders", 31400, "order", product="Elroq", p=(None, "2025-03-31")))),
    # the second sentence switches or keeps the company
    ("2025-11-18", "XPeng delivered 42,000 cars in October, 76% more than a year before. But the company still lost 380 million yuan in the third quarter.", of("XPeng",
        c("42,000 cars", "deliveries", 42000, V, p=m(2025, 10)), c("76%", "deliveries", 76, PCT, p=m(2025, 10), **CH), c("380 million yuan", "net_income", -3.8e8, "CNY", p=q(2025, 3)))),
    ("2025-08-04", "Li Auto's deliveries shrank 39.7% to 30,700 in July. Its rival Nio grew by 2.5% to 21,000.", [
        *of("Li Auto", c("39.7%", "deliveries", -39.7, PCT, **CH), c("30,700", "deliveries", 30700, V), p=m(2025, 7)), *of("NIO", c("2.5%", "deliveries", 2.5, PCT, **CH), c("21,000", "deliveries", 21000, V), p=m(2025, 7))]),
    ("2025-03-21", "Zeekr, which belongs to Geely, lifted its gross margin to 16.1% in the fourth quarter. The Zeekr parent booked revenue of 72.5 billion yuan in the same three months.", [
        c("16.1%", "gross_margin", 16.1, PCT, company="Zeekr", p=q(2024, 4)), c("72.5 billion yuan", "revenue", 7.25e10, "CNY", company="Geely", p=q(2024, 4))]),
    ("2024-02-07", "Ford's Model e division ran up an EBIT loss of $4.7 billion in 2023. The Dearborn company sold 72,600 EVs in the United States over the same period.", [
        c("$4.7 billion", "operating_income", -4.7e9, "USD", company=["Ford Model e", "Model e", "Ford"], p=y(2023)), c("72,600 EVs", "sales", 72600, V, company="Ford", p=y(2023))]),
    ("2023-08-03", "Ola Electric registered 19,400 scooters in July, the Bengaluru firm said. Its neighbour Ather got 6,680 onto the road, a gain of 46 per cent on June.", [
        c("19,400 scooters", "registrations", 19400, V, company="Ola Electric", p=m(2023, 7)), c("6,680", RS, 6680, V, company=["Ather Energy", "Ather"], p=m(2023, 7)), c("46 per cent", RS, 46, PCT, company=["Ather Energy", "Ather"], p=m(2023, 7), **CH)]),
    ("2025-04-10", "Kia is aiming for sales of 4.19 million vehicles in 2030, of which 1.26 million are to be electric. Sister brand Hyundai has 5.55 million in mind.", [
        c("4.19 million vehicles", "sales", 4.19e6, V, company="Kia", p=y(2030), **TP), c("1.26 million", "sales", 1.26e6, V, company="Kia", p=y(2030), role=["level", "share"], **TP), c("5.55 million", "sales", 5.55e6, V, company="Hyundai", p=y(2030), **TP)]),
    # markets, groups of companies, sources
    ("2024-12-02", "Zeekr, Voyah and Avatr together delivered 35,600 cars in November, hardly more than Leapmotor's 33,900.", [
        c("35,600 cars", "deliveries", 35600, V, p=m(2024, 11)), c("33,900", "deliveries", 33900, V, company="Leapmotor", p=m(2024, 11))]),
    ("2025-05-15", "Zapmap says there are 79,300 public charge points in the UK, 29% more than twelve months ago. Its own app has 1.4 million users.", [
        c("79,300 public charge points", "chargers", 79300, "charger"), c("29%", "chargers", 29, PCT, **CH), c("1.4 million users", "other", 1.4e6, ["item", "job"], company="Zapmap")]),
    ("2025-04-24", "The world will want 4,100 GWh of cells in 2030, according to CATL, which itself sold 475 GWh last year.", [
        c("4,100 GWh", ["other", "sales", "installations"], 4100, "GWh", p=y(2030), status="forecast"), c("475 GWh", "sales", 475, "GWh", company="CATL", p=y(2024))]),
    ("2025-02-10", "Korea's cell makers together held 19.4% of the world market in 2024, SNE Research reckons, against 37.7% for CATL.", [
        c("19.4%", "market_share", 19.4, PCT, p=y(2024), **SH), c("37.7%", "market_share", 37.7, PCT, company="CATL", p=y(2024), **SH)]),
    ("2023-07-11", "India's electric two-wheeler industry sold 45,800 units in June, down 56 per cent from May, Vahan data show.", of(None,
        c("45,800 units", RS, 45800, V), c("56 per cent", RS, -56, PCT, **CH), p=m(2023, 6))),
    ("2024-06-19", "EVgo puts the number of fast-charging stalls in America at 42,000 and its own at 3,200.", [
        c("42,000", "chargers", 42000, "charger"), c("3,200", "chargers", 3200, "charger", company="EVgo")]),
    ("2025-09-02", "Together, Nio, XPeng and Li Auto delivered 97,500 cars in August: XPeng 37,700, Nio 31,300 and Li Auto 28,500.", [
        c("97,500 cars", "deliveries", 97500, V, p=m(2025, 8)), c("37,700", "deliveries", 37700, V, company="XPeng", p=m(2025, 8)), c("31,300", "deliveries", 31300, V, company="NIO", p=m(2025, 8)), c("28,500", "deliveries", 28500, V, company="Li Auto", p=m(2025, 8))]),
    # product carried over or not
    ("2024-04-09", "The ID.4 sold 2,100 units in Norway in the first quarter, whereas Audi sold 3,400 EVs there.", [
        c("2,100 units", "sales", 2100, V, company=["Volkswagen", None], product="ID.4", p=q(2024, 1)), c("3,400 EVs", "sales", 3400, V, company="Audi", p=q(2024, 1))]),
    ("2022-07-05", "Nio delivered 58,000 cars in the first half, including 20,100 ES6s and 9,344 ES8s, up 22.4%.", of("NIO",
        c("58,000 cars", "deliveries", 58000, V), c("20,100", "deliveries", 20100, V, product="ES6"), c("9,344", "deliveries", 9344, V, product="ES8"), c("22.4%", "deliveries", 22.4, PCT, **CH), p=h(2022, 1))),
    ("2025-01-20", "The VF 5 and VF 6 made up 52% of the 97,400 cars that VinFast delivered in 2024.", of("VinFast",
        c("52%", "deliveries", 52, PCT, role="share"), c("97,400 cars", "deliveries", 97400, V), p=y(2024))),
    ("2024-11-05", "Hyundai sold 4,100 Ioniq 5s in the United States in October, up 51%, and 780 Ioniq 6s, down 5%.", of("Hyundai",
        c("4,100", "sales", 4100, V, product="Ioniq 5"), c("51%", "sales", 51, PCT, product="Ioniq 5", **CH), c("780", "sales", 780, V, product="Ioniq 6"), c("5%", "sales", -5, PCT, product="Ioniq 6", **CH), p=m(2024, 10))),
    ("2024-07-03", "Tesla built 396,000 Model 3s and Model Ys in the second quarter, plus 13,400 other vehicles, 409,400 in all.", of("Tesla",
        c("396,000", "production", 396000, V), c("13,400 other vehicles", "production", 13400, V), c("409,400", "production", 409400, V), p=q(2024, 2))),
    ("2025-06-04", "The Punch.ev drew 2,450 buyers in May. Mahindra dispatched 4,020 electric SUVs to dealers, 2,300 of them XEV 9e.", [
        c("2,450 buyers", "sales", 2450, ["vehicle", "item"], company=["Tata Motors", "Tata", None], product=["Punch EV", "Punch.ev"], p=m(2025, 5)), c("4,020 electric SUVs", ["sales", "deliveries"], 4020, V, company="Mahindra", p=m(2025, 5)), c("2,300", ["sales", "deliveries"], 2300, V, company="Mahindra", product="XEV 9e", p=m(2025, 5), role=["level", "share"])]),
    ("2025-05-06", "Renault registered 8,900 Scenic E-Techs in Europe from January to April, and its electric volume as a whole climbed 57%.", of("Renault",
        c("8,900", "registrations", 8900, V, product=["Scenic E-Tech", "Scenic"]), c("57%", RS, 57, PCT, **CH), p=ytd(2025, 4))),
    # production and sales side by side
    ("2023-08-02", "BYD's production and sales of battery EVs were 138,000 and 134,000 in July, up 62% and 65%, respectively.", of("BYD",
        c("138,000", "production", 138000, V), c("134,000", "sales", 134000, V), c("62%", "production", 62, PCT, **CH), c("65%", "sales", 65, PCT, **CH), p=m(2023, 7))),
    ("2025-08-11", "Production and sales of new energy vehicles in China stood at 1.243 million and 1.262 million in July, up 26.3% and 27.4%.", of(None,
        c("1.243 million", "production", 1.243e6, V), c("1.262 million", "sales", 1.262e6, V), c("26.3%", "production", 26.3, PCT, **CH), c("27.4%", "sales", 27.4, PCT, **CH), p=m(2025, 7))),
    ("2025-07-02", "Seres made 43,900 and sold 44,600 cars in June, gains of 5.1 and 7.3 percent respectively.", of("Seres",
        c("43,900", "production", 43900, V), c("44,600 cars", "sales", 44600, V), c("5.1", "production", 5.1, PCT, **CH), c("7.3 percent", "sales", 7.3, PCT, **CH), p=m(2025, 6))),
    ("2025-07-03", "Leapmotor's sales in May and June were 45,100 and 48,000, up 148% and 139%, respectively.", of("Leapmotor",
        c("45,100", "sales", 45100, V, p=m(2025, 5)), c("48,000", "sales", 48000, V, p=m(2025, 6)), c("148%", "sales", 148, PCT, p=m(2025, 5), **CH), c("139%", "sales", 139, PCT, p=m(2025, 6), **CH))),
    ("2025-04-25", "Revenue and net profit at EVE Energy came to 12.8 billion and 1.1 billion yuan in the first quarter, up 37.3% and 3.3%.", of("EVE Energy",
        c("12.8 billion", "revenue", 1.28e10, "CNY"), c("1.1 billion yuan", "net_income", 1.1e9, "CNY"), c("37.3%", "revenue", 37.3, PCT, **CH), c("3.3%", "net_income", 3.3, PCT, **CH), p=q(2025, 1))),
    ("2024-04-08", "March output and deliveries at JAC, 3,410 and 3,180 electric vehicles, were down 8.8% and 11.5% from a year ago.", of("JAC",
        c("3,410", "production", 3410, V), c("3,180 electric vehicles", "deliveries", 3180, V), c("8.8%", "production", -8.8, PCT, **CH), c("11.5%", "deliveries", -11.5, PCT, **CH), p=m(2024, 3))),
    # growth and its nouns against shares
    ("2019-08-06", "The French new-car market suffered a contraction of 1.8% in July, to 172,200 registrations; battery models, 2,840 of them, claimed 1.6% of it.", of(None,
        c("1.8%", "registrations", -1.8, PCT, **CH), c("172,200 registrations", "registrations", 172200, V), c("2,840", "registrations", 2840, V), c("1.6%", ["penetration", "market_share"], 1.6, PCT, **SH), p=m(2019, 7))),
    ("2023-12-06", "Deepal posted a growth rate of 12.4% in November, the lowest in the Changan family; Avatr's came in at 86%.", [
        c("12.4%", DS, 12.4, PCT, company="Deepal", p=m(2023, 11), **CH), c("86%", DS, 86, PCT, company="Avatr", p=m(2023, 11), **CH)]),
    ("2025-02-05", "A 7 percent dip in January took Tesla's deliveries from Shanghai below 65,000 and its slice of China's battery-car market to 7.9 percent.", of("Tesla",
        c("7 percent", DS, -7, PCT, **CH), c("65,000", DS, None, V, 65000), c("7.9 percent", "market_share", 7.9, PCT, **SH), p=m(2025, 1))),
    ("2024-06-05", "Ora's part of the Thai EV market dropped below 4% in May, after 11% a year before, for its sales were down 58%.", of("Ora",
        c("4%", "market_share", None, PCT, 4, p=m(2024, 5), **SH), c("11%", "market_share", 11, PCT, p=m(2023, 5), **SH), c("58%", "sales", -58, PCT, p=m(2024, 5), **CH))),
    ("2022-04-12", "Of all makes, Kia had the largest share of Ireland's EV sales in the first quarter, at 13.8 per cent, although its growth, at 29 per cent, trailed Hyundai's 41.", [
        *of("Kia", c("13.8 per cent", "market_share", 13.8, PCT, **SH), c("29 per cent", "sales", 29, PCT, **CH), p=q(2022, 1)), c("41", "sales", 41, PCT, company="Hyundai", p=q(2022, 1), **CH)]),
    ("2025-12-03", "Plug-in penetration in Portugal slipped 1.2 points to 38.4% last month because combustion cars, too, had a good November: plus 6%.", of(None,
        c("1.2 points", "penetration", -1.2, PP, **CH), c("38.4%", "penetration", 38.4, PCT, **SH), c("6%", RS, 6, PCT, **CH), p=m(2025, 11))),
    ("2025-10-08", "Sunwoda gained 0.4 points of the world market between January and August and now holds 2.9 percent, the growth of its installations, 31 percent, having outrun that of the industry, which was 23.", [
        *of("Sunwoda", c("0.4 points", "market_share", 0.4, PP, **CH), c("2.9 percent", "market_share", 2.9, PCT, **SH), c("31 percent", "installations", 31, PCT, **CH), p=ytd(2025, 8)), c("23", "installations", 23, PCT, p=ytd(2025, 8), **CH)]),
    # amounts of change beside levels
    ("2021-10-14", "In Europe's third-quarter registrations the Hyundai Kona Electric fell by 4,000 units to 9,300, whereas the Kia e-Niro put on 2,600 and reached 14,100.", [
        *of("Hyundai", c("4,000 units", "registrations", -4000, V, product="Kona Electric", **CH), c("9,300", "registrations", 9300, V, product="Kona Electric"), p=q(2021, 3)),
        *of("Kia", c("2,600", "registrations", 2600, V, product=["e-Niro", "Niro EV"], **CH), c("14,100", "registrations", 14100, V, product=["e-Niro", "Niro EV"]), p=q(2021, 3))]),
    ("2025-05-07", "A $290 million improvement still left Rivian with an adjusted EBITDA loss of $329 million for the first quarter. It had $4.7 billion of cash on March 31.", of("Rivian",
        c("$290 million", "ebitda", 2.9e8, "USD", p=q(2025, 1), **CH), c("$329 million", "ebitda", -3.29e8, "USD", p=q(2025, 1)), c("$4.7 billion", "cash", 4.7e9, "USD", p=day("2025-03-31")))),
    ("2023-08-30", "Voyah's net loss widened by 120 million yuan to 640 million in the first half, Dongfeng's interim report shows, on revenue that was 1.1 billion higher at 4.3 billion.", of("Voyah",
        c("120 million yuan", "net_income", 1.2e8, "CNY", **CH), c("640 million", "net_income", -6.4e8, "CNY"), c("1.1 billion", "revenue", 1.1e9, "CNY", **CH), c("4.3 billion", "revenue", 4.3e9, "CNY"), p=h(2023, 1))),
    ("2025-08-05", "Ather added 31 stores in July, more than in any month before, and now has 477 of them.", of("Ather Energy",
        c("31 stores", "stores", 31, "store", role=["change", "level"], p=m(2025, 7)), c("477", "stores", 477, "store"))),
    ("2023-07-04", "Fiat got rid of 2,050 500es in Italy in June, 300 fewer than in May, and of 410 Topolinos.", of("Fiat",
        c("2,050", ["sales", "registrations"], 2050, V, product=["500e", "500 Electric"]), c("300", ["sales", "registrations"], -300, V, product=["500e", "500 Electric"], **CH), c("410", ["sales", "registrations"], 410, V, product="Topolino"), p=m(2023, 6))),
    ("2024-04-23", "Li Auto cut prices of the L7, L8 and L9 by 18,000 to 20,000 yuan and that of the Mega by 30,000; the van is now 529,800 yuan.", of("Li Auto",
        c("18,000 to 20,000 yuan", "price_change", -20000, "CNY", -18000, product=[None, "L7", "L8", "L9"], **CH), c("30,000", "price_change", -30000, "CNY", product="Mega", **CH), c("529,800 yuan", "price", 529800, "CNY", product="Mega"))),
    ("2024-03-01", "Dacia has cut the Spring to 16,900 euros, which is 2,000 below the old list price. Buyers in Berlin can claim 4,000 euros of aid as well.", of("Dacia",
        c("16,900 euros", "price", 16900, "EUR", product="Spring"), c("2,000", "price_change", -2000, "EUR", product="Spring", **CH)) + [c("4,000 euros", "subsidy", 4000, "EUR")]),
    ("2023-03-22", "Since New Year the payroll of Proterra has shrunk by 140 to 1,080.", of("Proterra",
        c("140", "headcount", -140, "job", p=("2023-01-01", "2023-03-22"), **CH), c("1,080", "headcount", 1080, "job"))),
    ("2024-12-17", "Ultraviolette, the Bengaluru motorcycle start-up, is raising its monthly output by 400 to 1,300 bikes.", of("Ultraviolette",
        c("400", ["production", "capacity"], 400, V, per="month", role="change", status=["plan", "actual", "target"]), c("1,300 bikes", ["production", "capacity"], 1300, V, per="month", status=["plan", "actual", "target"]))),
    # stakes and seats against market shares
    ("2022-11-02", "Renault's 15 per cent share in Verkor comes with two seats on the board and a contract for 12 GWh of cells a year.", of(["Renault", "Verkor"],
        c("15 per cent", "stake", 15, PCT, role=["level", "share"]), c("12 GWh", ["orders", "sales", "other", "capacity"], 12, "GWh", per="year", status=["plan", "actual", "target"]))),
    ("2026-02-03", "Toyota enjoyed a 15 per cent share of Norway's registrations in January; Volkswagen, which had led for a year, was left with 12.", [
        c("15 per cent", "market_share", 15, PCT, company="Toyota", p=m(2026, 1), **SH), c("12", "market_share", 12, PCT, company="Volkswagen", p=m(2026, 1), **SH)]),
    ("2021-05-20", "AMP Capital is paying US$120 million for 60 per cent of Enel X's depots for electric buses in Santiago. Enel X keeps the remaining 40 per cent.", [
        c("US$120 million", ["investment", "price", "funding"], 1.2e8, "USD", company=["AMP Capital", "Enel X", "Enel"], status=["plan", "actual"]), c("60 per cent", "stake", 60, PCT, company=["AMP Capital", "Enel X", "Enel"], status=["plan", "actual"]), c("40 per cent", "stake", 40, PCT, company=["Enel X", "Enel"], status=["plan", "actual"])]),
    ("2023-09-27", "TVS raises holding in Singapore's Ion Mobility from 20% to 26%, spending US$11 million and valuing the firm at US$180 million", [
        *of(["TVS Motor", "TVS", "Ion Mobility"], c("20%", "stake", 20, PCT), c("26%", "stake", 26, PCT, status=["actual", "plan"]), c("US$11 million", ["investment", "funding"], 1.1e7, "USD", status=["actual", "plan"])), c("US$180 million", "valuation", 1.8e8, "USD", company="Ion Mobility")]),
    ("2022-06-27", "Geely's side has 78.7% of the votes at Polestar, Volvo Cars' 48% of the shares included, and nominates four of the nine directors. On Europe's battery-car market Polestar commands 1.3%.", [
        c("78.7%", ["stake", "other"], 78.7, PCT, company=["Geely", "Polestar"], role=["level", "share"]), c("48%", "stake", 48, PCT, company=["Volvo Cars", "Polestar"], role=["level", "share"]), c("1.3%", "market_share", 1.3, PCT, company="Polestar", **SH)]),
    ("2023-12-14", "Northvolt, in which Volkswagen holds 21 percent and Goldman Sachs 19, supplied 3 percent of Europe's cells last year.", [
        c("21 percent", "stake", 21, PCT, company=["Volkswagen", "Northvolt"], role=["level", "share"]), c("19", "stake", 19, PCT, company=["Goldman Sachs", "Northvolt"], role=["level", "share"]), c("3 percent", "market_share", 3, PCT, company="Northvolt", p=y(2022), **SH)]),
    # sales in money, sales in units
    ("2022-03-10", "Poznań's Solaris closed 2021 with sales of 709 million euros and an operating profit of 44 million. It sold 1,492 buses and trolleybuses, 390 of which run on batteries.", of("Solaris",
        c("709 million euros", "revenue", 7.09e8, "EUR"), c("44 million", "operating_income", 4.4e7, "EUR"), c("1,492 buses and trolleybuses", "sales", 1492, V), c("390", "sales", 390, V, role=["level", "share"]), p=y(2021))),
    ("2024-02-01", "CTEK's net sales rose 8% to SEK 1.0bn in 2023 even though the sales of its wallboxes, at 38,000, were a fifth lower.", of("CTEK",
        c("8%", "revenue", 8, PCT, **CH), c("SEK 1.0bn", "revenue", 1e9, "SEK"), c("38,000", "sales", 38000, ["item", "charger"]), c("a fifth", "sales", -20, PCT, **CH), p=y(2023))),
    ("2025-10-27", "At Ebusco turnover halved to €41 million in the first nine months, in which just 61 buses were turned over to customers.", of("Ebusco",
        c("halved", "revenue", -50, PCT, **CH), c("€41 million", "revenue", 4.1e7, "EUR"), c("61 buses", ["deliveries", "sales"], 61, V), p=ytd(2025, 9))),
    ("2023-07-25", "iQube sales ran to 39,000 scooters and Rs 490 crore in the quarter to June, TVS told analysts. Sales of the company as a whole were Rs 7,218 crore.", of(["TVS Motor", "TVS"],
        c("39,000 scooters", "sales", 39000, V, product="iQube"), c("Rs 490 crore", "revenue", 4.9e9, "INR", product="iQube"), c("Rs 7,218 crore", "revenue", 7.218e10, "INR"), p=q(2023, 2))),
    ("2026-02-10", "Fastned's January sales: €14.1 million, or 20.7 GWh of current at 68 cents a kWh", of("Fastned",
        c("€14.1 million", "revenue", 1.41e7, "EUR", p=m(2026, 1)), c("20.7 GWh", ["sales", "other"], 20.7, "GWh", p=m(2026, 1)), c("68 cents", "price", 0.68, "EUR", per="kWh", p=m(2026, 1)))),
    ("2024-11-18", "Niu took in 1.02 billion yuan in the third quarter (a year ago: 927 million) on sales of 312,000 two-wheelers (266,000); overseas sales alone were 148 million yuan, 17 million less.", of("Niu",
        c("1.02 billion yuan", "revenue", 1.02e9, "CNY", p=q(2024, 3)), c("927 million", "revenue", 9.27e8, "CNY", p=q(2023, 3)), c("312,000 two-wheelers", "sales", 312000, V, p=q(2024, 3)), c("266,000", "sales", 266000, V, p=q(2023, 3)), c("148 million yuan", "revenue", 1.48e8, "CNY", p=q(2024, 3)), c("17 million", "revenue", -1.7e7, "CNY", p=q(2024, 3), **CH))),
    ("2018-11-08", "\"We sold 640 vans for $31 million,\" Chanje's finance chief said of the year to date; for the whole of 2019 he counts on sales of $110 million.", of("Chanje",
        c("640 vans", "sales", 640, V, p=("2018-01-01", "2018-11-08")), c("$31 million", "revenue", 3.1e7, "USD", p=("2018-01-01", "2018-11-08")), c("$110 million", "revenue", 1.1e8, "USD", p=y(2019), **TF))),
    # lists with a lead-in
    ("2024-06-13", "Brussels' provisional duties, from July 4: Cupra 14.5%, Smart 19.9%, Dongfeng 21.3%, all others that answered the questionnaire 20.8%.", [
        *(c(quote, "tariff", value, PCT, company=name, p=("2024-07-04", None), status=["plan", "actual"]) for quote, value, name in (("14.5%", 14.5, "Cupra"), ("19.9%", 19.9, "Smart"), ("21.3%", 21.3, "Dongfeng"), ("20.8%", 20.8, None)))]),
    ("2024-09-25", "Layoffs made public this month: Northvolt 1,600, Audi 3,000, ZF 1,200. Europe's suppliers have shed 53,000 people since January 2020.", [
        c("1,600", "layoffs", 1600, "job", company="Northvolt", status=["plan", "actual"]), c("3,000", "layoffs", 3000, "job", company="Audi", status=["plan", "actual"]), c("1,200", "layoffs", 1200, "job", company="ZF", status=["plan", "actual"]), c("53,000 people", "layoffs", 53000, "job", p=("2020-01-01", "2024-09-25"))]),
    ("2024-10-21", "Deepal's autumn price list: S05 from 109,900 yuan, S07 from 149,900, L07 from 136,900. Some 28,000 people have put down a deposit for the first.", of("Deepal",
        c("109,900 yuan", "price", 109900, "CNY", product="S05"), c("149,900", "price", 149900, "CNY", product="S07"), c("136,900", "price", 136900, "CNY", product="L07"), c("28,000 people", "orders", 28000, ["order", "job"], product="S05"))),
    ("2024-11-07", "First in China's October chart came the Wuling Mini EV with 33,700 sold, second the Model Y (31,200), third the Qin Plus (29,500) and fourth, on 26,100, the Yuan Up.", [
        c("33,700", "sales", 33700, V, company="Wuling", product=["Mini EV", "Hongguang Mini EV"], p=m(2024, 10)), c("31,200", "sales", 31200, V, company=["Tesla", None], product="Model Y", p=m(2024, 10)), c("29,500", "sales", 29500, V, company=["BYD", None], product="Qin Plus", p=m(2024, 10)), c("26,100", "sales", 26100, V, company=["BYD", None], product="Yuan Up", p=m(2024, 10))]),
    ("2025-06-02", "Deliveries, May: Leapmotor 45,000; XPeng 33,500, of which Mona M03 12,700; Onvo 6,280, up 9%; Neta not reported.", [
        c("45,000", "deliveries", 45000, V, company="Leapmotor", p=m(2025, 5)), c("33,500", "deliveries", 33500, V, company="XPeng", p=m(2025, 5)), c("12,700", "deliveries", 12700, V, company="XPeng", product=["Mona M03", "M03"], p=m(2025, 5)), c("6,280", "deliveries", 6280, V, company="Onvo", p=m(2025, 5)), c("9%", "deliveries", 9, PCT, company="Onvo", p=m(2025, 5), **CH)]),
    ("2025-10-16", "Ather in figures, end of September:\n• 524 experience centres\n• 4,032 fast chargers\n• 2,900 employees\n• Rs 3,050 crore of cash and deposits", of("Ather Energy",
        c("524 experience centres", "stores", 524, "store"), c("4,032 fast chargers", "chargers", 4032, "charger"), c("2,900 employees", "headcount", 2900, "job"), c("Rs 3,050 crore", "cash", 3.05e10, "INR"), p=day("2025-09-30"))),
    ("2025-11-24", "What Leapmotor wants from Europe in 2026:\n- 1,100 dealers\n- 150,000 registrations\n- a share of 4 percent\n- one more model, the B05", of("Leapmotor",
        c("1,100 dealers", "stores", 1100, "store", **TP), c("150,000 registrations", "registrations", 150000, V, **TP), c("4 percent", "market_share", 4, PCT, role=["level", "share"], **TP), c("one more model", "models", 1, "model", role=["level", "change"], **TP), p=y(2026))),
    # other counts, recall costs, fines
    ("2022-06-09", "The EV drivers' club of Wales has 2,300 members, 410 of whom came to Builth Wells for its rally. Battery cars made up 9.1% of Welsh registrations in May.", [
        c("9.1%", ["penetration", "registrations"], 9.1, PCT, p=m(2022, 5), **SH)]),
    ("2025-03-17", "Electroverse, the roaming app of Octopus Energy, counts 1.2 million members, who can plug in at 1.1 million charge points in 39 countries.", of(["Octopus Energy", "Octopus Electroverse", "Electroverse"],
        c("1.2 million members", "other", 1.2e6, ["item", "job"]), c("1.1 million charge points", "chargers", 1.1e6, "charger"), c("39 countries", "countries", 39, "country"))),
    ("2023-01-30", "CATL runs 13 factories, holds 14,600 patents and employs 118,900 people; its output of cells was 325 GWh last year.", of("CATL",
        c("13 factories", "other", 13, "item"), c("14,600 patents", "other", 14600, "item"), c("118,900 people", "headcount", 118900, "job"), c("325 GWh", "production", 325, "GWh", p=y(2022)))),
    ("2025-04-24", "Pony.ai's robotaxis drove 8.2 million test kilometres in 2024; 270 of them are on the road, and one costs 320,000 yuan to equip.", of("Pony.ai",
        c("8.2 million test kilometres", "distance", 8.2e6, "km", p=y(2024)), c("270", "other", 270, V), c("320,000 yuan", "cost", 320000, "CNY", per=["vehicle", None]))),
    ("2024-07-01", "The brake hoses of 38,000 Taycans must be exchanged, a recall that Porsche expects to cost it €41 million, or roughly €1,080 a car.", of("Porsche",
        c("38,000 Taycans", "recall", 38000, V, product="Taycan"), c("€41 million", "cost", 4.1e7, "EUR", product=["Taycan", None], status=["forecast", "plan"]), c("€1,080", "cost", 1080, "EUR", per="vehicle", product=["Taycan", None], status=["forecast", "plan"]))),
    ("2023-01-04", "Seoul's trade watchdog has fined Tesla 1.6 billion won: in frost its Model 3 manages 240 km on a charge and not the advertised 448. Tesla sold 14,600 cars in Korea last year.", of("Tesla",
        c("1.6 billion won", "cost", 1.6e9, "KRW"), c("240 km", "range", 240, "km", product="Model 3"), c("448", "range", 448, "km", product="Model 3"), c("14,600 cars", "sales", 14600, V, p=y(2022)))),
    ("2021-09-15", "Arrival opened its fourth design studio, a glass box with a view of the river, in Detroit. The start-up's 2,400 staff have filed 380 patents, and not one van has been sold.", of("Arrival",
        c("2,400 staff", "headcount", 2400, "job"), c("380 patents", "other", 380, "item"))),
    # exports, registrations, wholesale and retail in one sentence
    ("2025-05-08", "Of the 214,000 vehicles that Chery wholesaled in April, 122,000 were retailed at home and 88,900 exported.", of("Chery",
        c("214,000 vehicles", "sales", 214000, V), c("122,000", "sales", 122000, V, role=["level", "share"]), c("88,900", "exports", 88900, V, role=["level", "share"]), p=m(2025, 4))),
    ("2024-08-08", "Tesla's Shanghai plant built 71,300 cars in July and wholesaled 74,100: 46,200 went to Chinese customers and 27,900 abroad.", of("Tesla",
        c("71,300 cars", "production", 71300, V), c("74,100", "sales", 74100, V), c("46,200", ["sales", "deliveries"], 46200, V, role=["level", "share"]), c("27,900", "exports", 27900, V, role=["level", "share"]), p=m(2024, 7))),
    ("2023-10-19", "In September Thailand imported 8,120 electric cars, registered 7,540, built 41 and exported none.", of(None,
        c("8,120 electric cars", "imports", 8120, V), c("7,540", "registrations", 7540, V), c("41", "production", 41, V), p=m(2023, 9))),
    ("2021-07-02", "Europeans had ordered 40,000 Springs by the middle of the year and registered 11,200 of them, says Dacia, to which Shiyan shipped 3,100 in May.", of("Dacia",
        c("40,000", "orders", 40000, ["order", "vehicle"], product="Spring", p=(None, "2021-06-30")), c("11,200", "registrations", 11200, V, product="Spring", p=(None, "2021-06-30")), c("3,100", ["exports", "deliveries"], 3100, V, product="Spring", p=m(2021, 5)))),
    ("2026-01-07", "JSW MG Motor wholesaled 6,900 EVs in December whereas Vahan logged 5,400 registrations, so dealers went into January with 4,800 in stock.", of(["JSW MG Motor India", "JSW MG Motor"],
        c("6,900 EVs", "sales", 6900, V, p=m(2025, 12)), c("5,400 registrations", "registrations", 5400, V, p=m(2025, 12)), c("4,800", "inventory", 4800, V, p=day("2026-01-01")))),
    ("2025-04-29", "Electric cars of Hyundai Motor India in FY25: home sales 4,900, exports 5,300, kits imported 1,050.", of("Hyundai Motor India",
        c("4,900", "sales", 4900, V), c("5,300", "exports", 5300, V), c("1,050", "imports", 1050, ["item", "vehicle"]), p=("2024-04-01", "2025-03-31"))),
    # a product beside its maker's total
    ("2024-07-16", "The iQube accounted for 52,300 of the 1.09 million two-wheelers that TVS sold in the three months to June, the Jupiter for 250,000; motorcycles and mopeds were the rest.", of(["TVS Motor", "TVS"],
        c("52,300", "sales", 52300, V, product="iQube", role=["level", "share"]), c("1.09 million two-wheelers", "sales", 1.09e6, V), c("250,000", "sales", 250000, V, product="Jupiter", role=["level", "share"]), p=q(2024, 2))),
    ("2024-07-08", "430 of June's 1,550 Seals in Brazil were of the Performance trim. Counting the Dolphin and the Song as well, BYD registered 7,230 cars there.", of("BYD",
        c("430", "registrations", 430, V, product=["Seal Performance", "Performance"], role=["level", "share"]), c("1,550 Seals", "registrations", 1550, V, product="Seal"), c("7,230 cars", "registrations", 7230, V), p=m(2024, 6))),
    ("2023-09-01", "Customers fetched 14,200 Aion Ys, 11,600 Aion Ss and 5,900 Aion Vs in August, altogether 33,010 vehicles if the smaller GAC Aion models are added, 6.2% down on July.", of("GAC Aion",
        c("14,200", "deliveries", 14200, V, product="Aion Y"), c("11,600", "deliveries", 11600, V, product="Aion S"), c("5,900", "deliveries", 5900, V, product="Aion V"), c("33,010 vehicles", "deliveries", 33010, V), c("6.2%", "deliveries", -6.2, PCT, **CH), p=m(2023, 8))),
    ("2025-07-11", "Group sales were 2.27 million vehicles in the second quarter, said Volkswagen, of which the Audi brand sold 410,000 and Cupra 83,000; across the group, battery cars came to 248,700.", [
        *of(["Volkswagen Group", "Volkswagen"], c("2.27 million vehicles", "sales", 2.27e6, V), c("248,700", "sales", 248700, V, role=["level", "share"]), p=q(2025, 2)),
        c("410,000", "sales", 410000, V, company="Audi", p=q(2025, 2), role=["level", "share"]), c("83,000", "sales", 83000, V, company="Cupra", p=q(2025, 2), role=["level", "share"])]),
    ("2024-10-01", "The Elroq 50 starts at €33,900 and the Elroq 85 at €43,900, Skoda announced in Prague. The Czechs handed over 219,000 cars in the third quarter.", of(["Škoda", "Skoda"],
        c("€33,900", "price", 33900, "EUR", product="Elroq 50"), c("€43,900", "price", 43900, "EUR", product="Elroq 85"), c("219,000 cars", "deliveries", 219000, V, p=q(2024, 3)))),
    ("2025-04-01", "The EX30 found 540 Norwegian buyers in March and the EX40 310; for Volvo as a whole it was 1,020, one tenth more than last year.", of(["Volvo Cars", "Volvo"],
        c("540 Norwegian buyers", "sales", 540, ["vehicle", "item"], product="EX30"), c("310", "sales", 310, V, product="EX40"), c("1,020", "sales", 1020, V), c("one tenth", "sales", 10, PCT, **CH), p=m(2025, 3))),
    # appositions and parentheses
    ("2024-10-22", "Pure EV's net loss, at Rs 42.8 crore in the year to March, was bigger than the wages, Rs 31 crore, of its 610 people.", of("Pure EV",
        c("Rs 42.8 crore", "net_income", -4.28e8, "INR", p=("2023-04-01", "2024-03-31")), c("Rs 31 crore", ["cost", "opex"], 3.1e8, "INR", p=("2023-04-01", "2024-03-31")), c("610 people", "headcount", 610, "job"))),
    ("2025-09-03", "A mixed August for Brazil's newcomers: BYD (up 12% at 9,300), GWM (down 4% at 3,100), Zeekr (140, after 95 in July). Registrations of imports overall rose 3%.", [
        *of("BYD", c("12%", "registrations", 12, PCT, **CH), c("9,300", "registrations", 9300, V), p=m(2025, 8)), *of(["Great Wall Motor", "GWM"], c("4%", "registrations", -4, PCT, **CH), c("3,100", "registrations", 3100, V), p=m(2025, 8)),
        c("140", "registrations", 140, V, company="Zeekr", p=m(2025, 8)), c("95", "registrations", 95, V, company="Zeekr", p=m(2025, 7)), c("3%", "registrations", 3, PCT, p=m(2025, 8), **CH)]),
    ("2024-01-05", "No other electric make came near Tesla's 8,200 or MG's 4,100 in Britain in December, the registration tables show, not even BMW (3,870).", [
        c("8,200", "registrations", 8200, V, company="Tesla", p=m(2023, 12)), c("4,100", "registrations", 4100, V, company="MG", p=m(2023, 12)), c("3,870", "registrations", 3870, V, company="BMW", p=m(2023, 12))]),
    ("2025-03-13", "Northvolt is bankrupt. The Swedish firm, which had 6,600 staff in September, pays 5,000 today; its creditors, whom it owes $8 billion, will meet in May.", of("Northvolt",
        c("6,600 staff", "headcount", 6600, "job", p=m(2024, 9)), c("5,000", "headcount", 5000, "job"), c("$8 billion", "debt", 8e9, "USD"))),
    ("2024-10-02", "Geely's September, 202,000 cars (new energy vehicles: 91,000, or 45%), was its best ever.", of("Geely",
        c("202,000 cars", "sales", 202000, V), c("91,000", "sales", 91000, V, role=["level", "share"]), c("45%", ["sales", "penetration"], 45, PCT, role=["share", "level"]), p=m(2024, 9))),
    ("2025-06-06", "Two American network operators, ChargePoint ($196 million in cash, 1,520 employees) and Blink ($42 million, 590), are cutting costs while Tesla, with 7,000 sites, keeps building.", [
        *of("ChargePoint", c("$196 million", "cash", 1.96e8, "USD"), c("1,520 employees", "headcount", 1520, "job")), *of(["Blink Charging", "Blink"], c("$42 million", "cash", 4.2e7, "USD"), c("590", "headcount", 590, "job")), c("7,000 sites", "stations", 7000, "station", company="Tesla")]),
]
