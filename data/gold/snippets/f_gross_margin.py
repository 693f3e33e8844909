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
    # gross profit
    ("2025-08-21", "XPeng's gross profit nearly tripled to RMB3.17 billion in the second quarter, or 17.3% of revenue, from RMB1.14 billion.", of("XPeng",
        c("tripled", "gross_profit", 200, PCT, p=q(2025, 2), **CH), c("RMB3.17 billion", "gross_profit", 3.17e9, "CNY", p=q(2025, 2)), c("17.3%", ["gross_margin", "gross_profit"], 17.3, PCT, role=["level", "share"], p=q(2025, 2)), c("RMB1.14 billion", "gross_profit", 1.14e9, "CNY", p=q(2024, 2)))),
    ("2025-02-20", "Rivian pulled off its first positive gross profit, $170 million, in the quarter to December, $776 million better than a year before, helped by $299 million from the sale of regulatory credits.", of("Rivian",
        c("$170 million", "gross_profit", 1.7e8, "USD"), c("$776 million", "gross_profit", 7.76e8, "USD", **CH), c("$299 million", "revenue", 2.99e8, "USD"), p=q(2024, 4))),
    ("2023-05-09", "On each truck it delivered, Rivian lost $67,329 at the gross level, an improvement of $57,000 on the quarter before.", of("Rivian",
        c("$67,329", "gross_profit", -67329, "USD", per="vehicle"), c("$57,000", "gross_profit", 57000, "USD", per="vehicle", **CH), p=q(2023, 1))),
    ("2024-08-27", "Gross profit 2.52 billion yuan, gross margin 8.6 percent: what Zeekr and Polestar would have given for Seres's 24 percent", [
        c("24 percent", "gross_margin", 24, PCT, company="Seres"), c("2.52 billion yuan", "gross_profit", 2.52e9, "CNY", company=["Zeekr", None]), c("8.6 percent", "gross_margin", 8.6, PCT, company=["Zeekr", None])]),
    ("2025-05-08", "VinFast's first-quarter gross loss widened year on year from 4.5 trillion to 5.7 trillion dong (minus 35.2% of sales), mostly because it gave away free charging worth 1.1 trillion.", of("VinFast",
        c("4.5 trillion", "gross_profit", -4.5e12, "VND", p=q(2024, 1)), c("5.7 trillion dong", "gross_profit", -5.7e12, "VND", p=q(2025, 1)), c("minus 35.2%", ["gross_margin", "margin"], -35.2, PCT, p=q(2025, 1)), c("1.1 trillion", "cost", 1.1e12, "VND", p=q(2025, 1)))),
    ("2024-11-01", "Energy generation and storage now throws off $725 million of gross profit a quarter at Tesla, a record 30.5% of what it turns over.", of("Tesla",
        c("$725 million", "gross_profit", 7.25e8, "USD"), c("30.5%", ["gross_margin", "margin"], 30.5, PCT), p=q(2024, 3))),
    ("2025-11-20", "WeRide's third quarter made RMB56.5 million gross on RMB171 million of sales.", of("WeRide",
        c("RMB56.5 million", "gross_profit", 5.65e7, "CNY", p=q(2025, 3)), c("RMB171 million", "revenue", 1.71e8, "CNY", p=q(2025, 3)))),
    ("2022-08-11", "ChargePoint's peers, April to June: EVgo reported gross profit of $1.3 million on revenue of $9.1 million; Blink, $1.9 million on $11.5 million, growing 164%.", [
        c("$1.3 million", "gross_profit", 1.3e6, "USD", company="EVgo", p=q(2022, 2)), c("$9.1 million", "revenue", 9.1e6, "USD", company="EVgo", p=q(2022, 2)), c("$1.9 million", "gross_profit", 1.9e6, "USD", company="Blink", p=q(2022, 2)), c("$11.5 million", "revenue", 1.15e7, "USD", company="Blink", p=q(2022, 2)), c("164%", "revenue", 164, PCT, company="Blink", p=q(2022, 2), **CH)]),
    ("2025-03-20", "BYD's gross takings from cars and parts, 137.6 billion yuan, were 28.2 percent up on 2023, and on BOC International's sums each vehicle left 21,000 yuan of gross profit behind.", of("BYD",
        c("137.6 billion yuan", "gross_profit", 1.376e11, "CNY"), c("28.2 percent", "gross_profit", 28.2, PCT, **CH), c("21,000 yuan", "gross_profit", 21000, "CNY", per="vehicle"), p=y(2024))),
    ("2025-06-09", "\"Gross loss\" is the first line of Ebusco's profit-and-loss account: minus €60.8 million in 2024, on 49 buses.", of("Ebusco",
        c("minus €60.8 million", "gross_profit", -6.08e7, "EUR"), c("49 buses", ["sales", "deliveries"], 49, "vehicle"), p=y(2024))),
    ("2024-05-15", "Niu's first-quarter gross profit shrank 10.8% to RMB 94.6 million, the price of 21.7% more scooters in China and 76.6% more abroad.", of("Niu",
        c("10.8%", "gross_profit", -10.8, PCT, **CH), c("RMB 94.6 million", "gross_profit", 9.46e7, "CNY"), c("21.7%", "sales", 21.7, PCT, **CH), c("76.6%", "sales", 76.6, PCT, **CH), p=q(2024, 1))),
    ("2025-10-31", "Where does it come from, the 4.49 billion yuan of gross profit that Leapmotor notched up in nine months? 1.1 billion, say the accounts, came from selling carbon credits and technology to Stellantis.", of("Leapmotor",
        c("4.49 billion yuan", "gross_profit", 4.49e9, "CNY"), c("1.1 billion", ["gross_profit", "revenue"], 1.1e9, "CNY", role=["level", "share"]), p=("2025-01-01", "2025-09-30"))),
    ("2023-11-14", "Fisker: −$7.9 million gross on 1,097 Oceans delivered. The whole year's output target, 13,000 to 17,000, had just been cut for the third time.", of("Fisker",
        c("−$7.9 million", "gross_profit", -7.9e6, "USD", p=q(2023, 3)), c("1,097 Oceans", "deliveries", 1097, "vehicle", product="Ocean", p=q(2023, 3)), c("13,000 to 17,000", "production", 13000, "vehicle", 17000, p=y(2023), status="target"))),
    ("2025-09-02", "Gross profit per vehicle at Nio: 16,500 yuan in Q2, against 20,600 a year back and, if the plan works, some 36,000 in Q4.", of("NIO",
        c("16,500 yuan", "gross_profit", 16500, "CNY", per="vehicle", p=q(2025, 2)), c("20,600", "gross_profit", 20600, "CNY", per="vehicle", p=q(2024, 2)), c("36,000", "gross_profit", 36000, "CNY", per="vehicle", p=q(2025, 4), status=["plan", "target", "forecast"]))),
    # gross margin
    ("2025-11-26", "Li Auto's gross margin dwindled to 16.3% from 21.5% in the third quarter after recall costs for the Mega 2024; without these it would have been 20.4%.", of("Li Auto",
        c("16.3%", "gross_margin", 16.3, PCT, p=q(2025, 3)), c("21.5%", "gross_margin", 21.5, PCT, p=q(2024, 3)), c("20.4%", "gross_margin", 20.4, PCT, p=q(2025, 3)))),
    ("2025-07-18", "Of every Rs 100 that customers paid Ola Electric, Rs 25.60 was left after material and assembly: a gross margin of 25.6 per cent, up 730 basis points on the year.", of("Ola Electric",
        c("Rs 25.60", ["gross_profit", "gross_margin"], 25.6, "INR"), c("25.6 per cent", "gross_margin", 25.6, PCT), c("730 basis points", "gross_margin", 7.3, PP, **CH), p=q(2025, 2))),
    ("2024-10-23", "Auto gross margin ex-credits: 17.1 percent, beating the Street's 14.9 and Tesla's own 14.6 of the June quarter", of("Tesla",
        c("17.1 percent", ["gross_margin", "margin"], 17.1, PCT, p=q(2024, 3)), c("14.9", ["gross_margin", "margin"], 14.9, PCT, p=q(2024, 3), **FC), c("14.6", ["gross_margin", "margin"], 14.6, PCT, p=q(2024, 2)))),
    ("2025-03-18", "XPeng aims for a gross margin in the high teens by the fourth quarter; the last one was 14.4 percent, 8.2 points more than at the end of 2023, in spite of the Mona M03's price of 119,800 yuan.", of("XPeng",
        c("14.4 percent", "gross_margin", 14.4, PCT, p=q(2024, 4)), c("8.2 points", "gross_margin", 8.2, PP, p=q(2024, 4), **CH), c("119,800 yuan", "price", 119800, "CNY", product="Mona M03"))),
    ("2024-04-12", "BYD's cars carry a 23% gross margin, Great Wall's 19.5% and SAIC's 9.8%, to judge by the annual reports.", [
        c("23%", "gross_margin", 23, PCT, company="BYD", p=y(2023)), c("19.5%", "gross_margin", 19.5, PCT, company=["Great Wall", "Great Wall Motor"], p=y(2023)), c("9.8%", "gross_margin", 9.8, PCT, company="SAIC", p=y(2023))]),
    ("2023-08-10", "Gross margin? Minus 59.6 percent, after minus 90.4 percent. At that pace, the analyst quipped, Lion Electric's school buses will pay for themselves when today's first-graders graduate.", of("Lion Electric",
        c("Minus 59.6 percent", "gross_margin", -59.6, PCT), c("minus 90.4 percent", "gross_margin", -90.4, PCT))),
    ("2025-04-15", "CATL squeezed a 24.4 percent gross margin out of its first three months, 0.9 points lower than a year ago, and kept 13.96 billion yuan as profit.", of("CATL",
        c("24.4 percent", "gross_margin", 24.4, PCT), c("0.9 points", "gross_margin", -0.9, PP, **CH), c("13.96 billion yuan", "net_income", 1.396e10, "CNY"), p=q(2025, 1))),
    ("2025-02-04", "ABB E-mobility has been told to lift its gross margin above 25 per cent by 2027; 8 of its 15 charger types are for the scrapheap.", of("ABB E-mobility",
        c("25 per cent", "gross_margin", 25, PCT, None, p=by(2027), status="target"), c("8", "models", 8, "model", status=["plan", "actual"]), c("15 charger types", "models", 15, "model"))),
    ("2021-11-16", "Lucid did not give a gross margin, nor would it say how many of its 13,000 reservations are for the $169,000 Dream Edition.", of("Lucid",
        c("13,000 reservations", "orders", 13000, "order"), c("$169,000", "price", 169000, "USD", product=["Dream Edition", "Air Dream Edition"]))),
    ("2025-08-19", "Xiaomi's EV arm delivered 81,302 cars in the June quarter at a gross margin of 26.4%, though it still lost RMB300 million from operations.", of("Xiaomi",
        c("81,302 cars", "deliveries", 81302, "vehicle"), c("26.4%", "gross_margin", 26.4, PCT), c("RMB300 million", "operating_income", -3e8, "CNY"), p=q(2025, 2))),
    ("2024-03-05", "Nio guides for vehicle margin between 15% and 18% this year, and for gross margin near zero at Onvo in its first months.", of("NIO",
        c("15% and 18%", "margin", 15, PCT, 18, p=y(2024), **TF))),
    ("2023-12-07", "At 22 percent, ChargePoint's adjusted gross margin was ten points off the 32 percent it had aimed for, because inventory worth $42 million had to be written down.", of("ChargePoint",
        c("22 percent", "gross_margin", 22, PCT), c("ten points", "gross_margin", -10, PP, **CH), c("32 percent", "gross_margin", 32, PCT, status="target"), c("$42 million", "cost", 4.2e7, "USD"))),
    ("2025-10-21", "Hesai expects gross margins to stay around 40% this year while the price of its ATX lidar falls below $200.", of("Hesai",
        c("40%", "gross_margin", 40, PCT, p=y(2025), **TF), c("$200", "price", None, "USD", 200, product="ATX", status=["target", "forecast"]))),
    ("2026-03-12", "EVE's storage cells now outsell its car cells, 18.9 GWh to 14.1 GWh in the final quarter, but yield a gross margin of just 12.3 per cent versus 15.8.", of("EVE",
        c("18.9 GWh", ["sales", "deliveries"], 18.9, "GWh"), c("14.1 GWh", ["sales", "deliveries"], 14.1, "GWh"), c("12.3 per cent", "gross_margin", 12.3, PCT), c("15.8", "gross_margin", 15.8, PCT), p=q(2025, 4))),
    ("2025-05-21", "Gross margin climbs to 15.6% at XPeng, sixth gain in a row; shares +13%", of("XPeng",
        c("15.6%", "gross_margin", 15.6, PCT), c("+13%", "share_price", 13, PCT, p=day("2025-05-21"), **CH))),
    ("2024-02-08", "Tritium, the Brisbane firm, says its fast chargers left a gross margin of 10% to 12% in the half year, versus minus 2% before it moved to Tennessee.", of("Tritium",
        c("10% to 12%", "gross_margin", 10, PCT, 12, p=h(2023, 2)), c("minus 2%", "gross_margin", -2, PCT))),
    ("2025-09-25", "In Kolkata the e-rickshaw trade runs on a wafer: dealers keep 3% of Rs 1.55 lakh, and YC Electric itself grosses, by its own filing, 11.4%.", of("YC Electric",
        c("3%", "margin", 3, PCT, company=[None, "YC Electric"]), c("Rs 1.55 lakh", "price", 155000, "INR", company=[None, "YC Electric"]), c("11.4%", "gross_margin", 11.4, PCT))),
    ("2025-05-12", "Sales down 9.4%. Gross margin down too, from 21.3% to 17.9%. Only the payroll of Envision AESC Sunderland grew, to 470.", of(["Envision AESC", "Envision AESC Sunderland"],
        c("9.4%", "revenue", -9.4, PCT, **CH), c("21.3%", "gross_margin", 21.3, PCT), c("17.9%", "gross_margin", 17.9, PCT), c("470", "headcount", 470, "job"))),
    ("2024-11-13", "Non-GAAP gross margin held at 71.0 percent in the third quarter at Mobileye (GAAP: 49 percent), whose revenues fell by 8 percent to $486 million.", of("Mobileye",
        c("71.0 percent", "gross_margin", 71, PCT), c("49 percent", "gross_margin", 49, PCT), c("8 percent", "revenue", -8, PCT, **CH), c("$486 million", "revenue", 4.86e8, "USD"), p=q(2024, 3))),
    ("2025-01-21", "Kandi thinks a gross margin of more than 30 percent is within reach once the Texas line opens in the third quarter; it managed 33.5 percent in 2023.", of("Kandi",
        c("30 percent", "gross_margin", 30, PCT, None, **TF), c("third quarter", "production_start", None, "date", p=q(2025, 3), **PL), c("33.5 percent", "gross_margin", 33.5, PCT, p=y(2023)))),
    ("2022-04-27", "Automotive gross margin, at 32.9%, made Tesla the envy of Detroit; at Lucid it was minus 327%.", [
        c("32.9%", "gross_margin", 32.9, PCT, company="Tesla"), c("minus 327%", "gross_margin", -327, PCT, company="Lucid")]),
    ("2025-08-14", "GAC's gross margin has gone negative: −0.42% for January-June, where there had been 5.2%; its Aion brand sold 109,000 cars, 13% fewer.", of("GAC",
        c("−0.42%", "gross_margin", -0.42, PCT, p=h(2025, 1)), c("5.2%", "gross_margin", 5.2, PCT, p=h(2024, 1)), c("109,000 cars", "sales", 109000, "vehicle", company=["Aion", "GAC Aion"], p=h(2025, 1)), c("13%", "sales", -13, PCT, company=["Aion", "GAC Aion"], p=h(2025, 1), **CH))),
    # other margins
    ("2025-03-21", "Nio's vehicle margin, up by 1.2 percentage points to 13.1%, flattered the quarter. On the Onvo L60 it was estimated at 5%.", of("NIO",
        c("1.2 percentage points", "margin", 1.2, PP, p=q(2024, 4), **CH), c("13.1%", "margin", 13.1, PCT, p=q(2024, 4)), c("5%", "margin", 5, PCT, company=["Onvo", "NIO"], product="L60", status=["forecast", "actual"], p=q(2024, 4)))),
    ("2024-07-25", "Operating margins, second quarter: Kia 13.2%, Hyundai 9.5%, Tesla 6.3%, Ford 2.0%.", [
        c("13.2%", "margin", 13.2, PCT, company="Kia", p=q(2024, 2)), c("9.5%", "margin", 9.5, PCT, company="Hyundai", p=q(2024, 2)), c("6.3%", "margin", 6.3, PCT, company="Tesla", p=q(2024, 2)), c("2.0%", "margin", 2, PCT, company="Ford", p=q(2024, 2))]),
    ("2025-04-29", "Porsche takes its return-on-sales forecast for 2025 down to between 6.5 and 8.5 percent from 10 to 12 percent, and its revenue forecast to €37-38 billion from €39-40 billion.", of("Porsche",
        c("6.5 and 8.5 percent", "margin", 6.5, PCT, 8.5, **TF), c("10 to 12 percent", "margin", 10, PCT, 12, superseded=True, **TF), c("€37-38 billion", "revenue", 3.7e10, "EUR", 3.8e10, **TF), c("€39-40 billion", "revenue", 3.9e10, "EUR", 4e10, superseded=True, **TF), p=y(2025))),
    ("2023-01-12", "A net margin of 9,574 dollars a car: that is what Tesla earns, eight times what Toyota does, by Nikkei's count.", of("Tesla",
        c("9,574 dollars", ["net_income", "margin"], 9574, "USD", per="vehicle"), c("eight times", ["net_income", "margin"], 700, PCT, **CH))),
    ("2025-06-18", "The thinner the better? At 0.9 percent Dongfeng's net margin is a rounding error, at 4.3 percent the industry's average for January-May is not much more, says Cui Dongshu.", [
        c("0.9 percent", "margin", 0.9, PCT, company="Dongfeng"), c("4.3 percent", "margin", 4.3, PCT, p=("2025-01-01", "2025-05-31"))]),
    ("2024-08-01", "Mercedes' car unit returned 10.2% (prior year: 13.5%), its vans 17.5% (15.5%); EVs' share of car sales slid to 9%.", of(["Mercedes", "Mercedes-Benz"],
        c("10.2%", "margin", 10.2, PCT, p=q(2024, 2)), c("13.5%", "margin", 13.5, PCT, p=q(2023, 2)), c("17.5%", "margin", 17.5, PCT, p=q(2024, 2)), c("15.5%", "margin", 15.5, PCT, p=q(2023, 2)), c("9%", ["sales", "penetration"], 9, PCT, role=["share", "level"], p=q(2024, 2)))),
    ("2025-10-15", "Contribution margin of Zypp Electric's rides: 24 per cent. EBITDA margin: minus 7 per cent in FY25, an 11-point improvement.", of("Zypp Electric",
        c("24 per cent", "margin", 24, PCT), c("minus 7 per cent", "margin", -7, PCT, p=("2024-04-01", "2025-03-31")), c("11-point", "margin", 11, PP, p=("2024-04-01", "2025-03-31"), **CH))),
    ("2026-01-22", "Dealers in Oslo work for 2 to 3 percent of a price of about 400,000 kroner, which is why so many prefer agency contracts.", [
        c("2 to 3 percent", "margin", 2, PCT, 3), c("400,000 kroner", "price", 400000, "NOK")]),
    ("2025-07-15", "Renault's operating margin for the half was 6.0%, 2.1 points below last year's, and the shares lost 18% on the morning.", of("Renault",
        c("6.0%", "margin", 6, PCT, p=h(2025, 1)), c("2.1 points", "margin", -2.1, PP, p=h(2025, 1), **CH), c("18%", "share_price", -18, PCT, p=day("2025-07-15"), **CH))),
    ("2024-05-14", "Nobody at Sono dares say \"margin\"; they say \"runway\".", []),
    ("2025-11-13", "Swap out lithium for sodium and Yadea's margin per scooter grows by about 90 yuan, or three points.", of("Yadea",
        c("90 yuan", ["margin", "gross_profit"], 90, "CNY", per="vehicle", role="change", **FC), c("three points", ["margin", "gross_margin"], 3, PP, role="change", **FC))),
    ("2025-02-25", "GM said its EVs were \"variable profit positive\" in the final quarter of last year, so that each of 43,982 sold covered at least its materials and labor, and it sees $2 billion less of EV losses in 2025.", of("GM",
        c("43,982", "sales", 43982, "vehicle", p=q(2024, 4)), c("$2 billion", ["operating_income", "net_income", "ebitda"], -2e9, "USD", role="change", p=y(2025), **TF))),
]
