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
    ("2025-06-27", "Xiaomi locked in 289,000 orders for the YU7 within an hour of opening the books on Thursday night; the SUV starts at 253,500 yuan ($35,360).", of("Xiaomi",
        c("289,000 orders", "orders", 289000, "order", product="YU7", p=day("2025-06-26")), c("253,500 yuan", "price", 253500, "CNY", product="YU7"), c("$35,360", "price", 35360, "USD", product="YU7"))),
    ("2025-02-14", "30,179 bookings worth Rs 8,472 crore: Mahindra's BE 6 and XEV 9e off to a flier", of("Mahindra",
        c("30,179 bookings", "orders", 30179, "order"), c("Rs 8,472 crore", "orders", 8.472e10, "INR"))),
    ("2023-11-20", "Tesla has amassed more than two million refundable deposits of $100 for the Cybertruck, by a crowd-sourced count.", of("Tesla",
        c("two million refundable deposits", "orders", 2e6, "order", None, product="Cybertruck"), c("$100", ["price", "other"], 100, "USD", product="Cybertruck"))),
    ("2025-08-06", "Lucid, Nuro and Uber agreed on 20,000 robotaxis over six years; Uber will put $300 million into the carmaker.", [
        c("20,000 robotaxis", ["orders", "deliveries"], 20000, ["vehicle", "order"], company=["Lucid", "Uber"], status=["plan", "actual"]), c("$300 million", ["investment", "funding"], 3e8, "USD", company=["Uber", "Lucid"], **PL)]),
    ("2025-05-22", "LG Energy Solution's backlog, 290 trillion won at the end of March, grew by more than a tenth from three months before thanks to a 50.5 GWh contract with Rivian.", of("LG Energy Solution",
        c("290 trillion won", "orders", 2.9e14, "KRW", p=day("2025-03-31")), c("a tenth", "orders", 10, PCT, None, p=day("2025-03-31"), **CH), c("50.5 GWh", "orders", 50.5, "GWh"))),
    ("2024-03-29", "Pre-orders of the SU7 passed 88,898 in the first 24 hours, of which 5,000 Founder's Editions were gone in minutes.", of([None, "Xiaomi"],
        c("88,898", "orders", 88898, "order", product="SU7"), c("5,000 Founder's Editions", ["orders", "sales"], 5000, ["order", "vehicle"], product=["SU7", "SU7 Founder's Edition"]))),
    ("2022-03-11", "Rivian's order book stood at 83,000 R1 vehicles on March 8, plus Amazon's 100,000 vans.", of("Rivian",
        c("83,000 R1 vehicles", "orders", 83000, ["vehicle", "order"], product=["R1", None], p=day("2022-03-08")), c("100,000 vans", "orders", 100000, ["vehicle", "order"]))),
    ("2025-10-23", "Incoming orders for battery cars made up 22 percent of the Volkswagen Group's European intake between January and September, 64 percent more than in the same months of 2024.", of(["Volkswagen Group", "Volkswagen"],
        c("22 percent", "orders", 22, PCT, **ST), c("64 percent", "orders", 64, PCT, **CH), p=ytd(2025, 9))),
    ("2025-09-24", "Blue Bird's backlog shrank to 3,900 buses (about $1.2 billion), 1,200 of which are electric.", of("Blue Bird",
        c("3,900 buses", "orders", 3900, ["vehicle", "order"]), c("$1.2 billion", "orders", 1.2e9, "USD"), c("1,200", "orders", 1200, ["vehicle", "order"], role=["level", "share"]))),
    ("2024-08-28", "It took 52 minutes for the Xpeng Mona M03 to gather 30,000 firm orders, the price, 119,800 yuan, being what it is, and 10,000 customers already have theirs.", of("XPeng",
        c("30,000 firm orders", "orders", 30000, "order", product="Mona M03"), c("119,800 yuan", "price", 119800, "CNY", product="Mona M03"), c("10,000 customers", "deliveries", 10000, V, product="Mona M03"))),
    ("2021-07-16", "Ola Electric receives 1 lakh reservations in a day", of("Ola Electric",
        c("1 lakh reservations", "orders", 100000, "order", per=[None, "day"]))),
    ("2025-07-23", "Solaris won a tender for 130 Urbino 18 electrics from ATM Milano; delivery starts in spring 2026, and each bus costs €890,000 or so.", of("Solaris",
        c("130 Urbino 18 electrics", "orders", 130, ["vehicle", "order"], product=["Urbino 18 electric", "Urbino 18"]), c("spring 2026", "delivery_start", None, "date", product=["Urbino 18 electric", "Urbino 18"], p=("2026-03-01", "2026-05-31"), **PL), c("€890,000", "price", 890000, "EUR", product=["Urbino 18 electric", "Urbino 18"], per=[None, "vehicle"]))),
    ("2024-11-19", "EKA Mobility sits on orders for 1,400 e-buses; Olectra Greentech, on 10,224 (of which 2,100 had been supplied by September); PMI, on 1,900.", [
        c("1,400 e-buses", "orders", 1400, ["vehicle", "order"], company="EKA Mobility"), c("10,224", "orders", 10224, ["vehicle", "order"], company="Olectra Greentech"), c("2,100", "deliveries", 2100, V, company="Olectra Greentech", p=(None, "2024-09-30")), c("1,900", "orders", 1900, ["vehicle", "order"], company="PMI")]),
    ("2025-08-28", "The L90 of Onvo got \"orders beyond our expectation\", said William Li, 50, who did not give a number but ordered a third shift of 1,200 at F2.", of("NIO",
        c("1,200", ["jobs", "headcount"], 1200, "job", company=["Onvo", "NIO", None]))),
    ("2025-12-16", "Ford's Kentucky Truck Plant takes retail orders until noon of December 19. Call 1-800-392-3673.", []),
    ("2023-07-31", "Cancelled: 3,000 of Fisker's 65,000 Ocean reservations in one quarter. Collected: $630 million in orders all the same.", of("Fisker",
        c("3,000", "orders", -3000, "order", product="Ocean", role=["change", "level"], p=q(2023, 2)), c("65,000 Ocean reservations", "orders", 65000, "order", product="Ocean"), c("$630 million", "orders", 6.3e8, "USD"))),
    ("2025-03-20", "A hundred and fifty FH Electrics (cost: SEK 4 million each) is the firm part of DFDS's order at Volvo Trucks; options for as many more run until 2028.", of("Volvo Trucks",
        c("A hundred and fifty FH Electrics", "orders", 150, ["vehicle", "order"], product="FH Electric"), c("SEK 4 million", "price", 4e6, "SEK", product="FH Electric", per=[None, "vehicle"]))),
    ("2025-05-15", "Pre-sales of the Lynk & Co 900 had pulled in 40,116 orders an hour after launch on April 28, and 30,000 of them have since become binding.", of("Lynk & Co",
        c("40,116 orders", "orders", 40116, "order", product="900", p=day("2025-04-28")), c("30,000", "orders", 30000, "order", product="900", p=(None, "2025-05-15")), c("April 28", "launch", None, "date", product="900", p=day("2025-04-28")))),
    ("2025-01-29", "Daimler Truck's order intake of zero-emission vehicles hardly budged, 4,035 in 2024 after 3,789, but the fourth quarter alone saw 2,011, 96 percent up.", of("Daimler Truck",
        c("4,035", "orders", 4035, ["vehicle", "order"], p=y(2024)), c("3,789", "orders", 3789, ["vehicle", "order"], p=y(2023)), c("2,011", "orders", 2011, ["vehicle", "order"], p=q(2024, 4)), c("96 percent", "orders", 96, PCT, p=q(2024, 4), **CH))),
    ("2025-04-17", "Slate says it has 100,000 refundable reservations at $50 apiece two weeks after unveiling its $27,500 truck.", of("Slate",
        c("100,000 refundable reservations", "orders", 100000, "order"), c("$50", ["price", "other"], 50, "USD", per=[None, "order"]), c("$27,500", "price", 27500, "USD"))),
    ("2024-06-12", "BMW's i5 has a wait of four months; 22,000 were on order in May, when orders for all electric BMWs rose 40 percent above deliveries, the sales chief told Automobilwoche.", of("BMW",
        c("four months", "wait_time", 4, "month", product="i5"), c("22,000", "orders", 22000, ["vehicle", "order"], product="i5", p=m(2024, 5)), c("40 percent", "orders", 40, PCT, p=m(2024, 5), role=["change", "level"]))),
    ("2025-09-16", "Ola's Gen 3 portfolio attracted 1.2 lakh orders in the quarter, the S1 Pro+ alone 28,000; a Roadster X comes at ₹99,999.", of(["Ola", "Ola Electric"],
        c("1.2 lakh orders", "orders", 120000, "order"), c("28,000", "orders", 28000, "order", product="S1 Pro+"), c("₹99,999", "price", 99999, "INR", product="Roadster X"))),
    ("2023-02-01", "GM's order banks for the Silverado EV: 170,000, a tenth of which come from 370 fleets.", of(["General Motors", "GM"],
        c("170,000", "orders", 170000, ["order", "vehicle"], product="Silverado EV"), c("a tenth", "orders", 10, PCT, product="Silverado EV", **ST), c("370 fleets", ["other", "orders"], 370, "item", product=["Silverado EV", None]))),
    ("2025-11-14", "Windrose has letters of intent for 6,400 of its E700 tractors, firm orders for 1,250 and, in the yard at Suzhou, 43 finished ones; a cab-over costs €250,000.", of("Windrose",
        c("6,400", "orders", 6400, ["vehicle", "order"], product="E700"), c("1,250", "orders", 1250, ["vehicle", "order"], product="E700"), c("43", ["inventory", "production"], 43, V, product=["E700", None]), c("€250,000", "price", 250000, "EUR", product=["E700", None]))),
    ("2025-10-28", "Hesai bags 1.2 million-unit lidar order for 2026 from two top clients, lifting its book to 3.1 million", of("Hesai",
        c("1.2 million-unit", "orders", 1.2e6, ["item", "order"], p=y(2026)), c("3.1 million", "orders", 3.1e6, ["item", "order"]))),
    ("2024-12-10", "The Jaguar Type 00 has drawn 32,000 registrations of interest, though not one order: it cannot be ordered yet.", of("Jaguar",
        c("32,000 registrations of interest", ["orders", "other"], 32000, ["order", "item"], product="Type 00"))),
    ("2025-07-11", "Bookings for the Kia Carens Clavis EV opened at Rs 25,000; deliveries should begin in August, and the claimed range is 490 km.", of("Kia",
        c("Rs 25,000", ["price", "other"], 25000, "INR", product="Carens Clavis EV"), c("August", "delivery_start", None, "date", product="Carens Clavis EV", p=m(2025, 8), **PL), c("490 km", "range", 490, "km", product="Carens Clavis EV"))),
    ("2022-09-20", "Nio had orders for 20,000-odd ET5s before deliveries began on September 30? The brand would only say that the number was twice the ET7's.", of("NIO",
        c("20,000", "orders", 20000, ["vehicle", "order"], product="ET5"), c("September 30", "delivery_start", None, "date", product="ET5", p=day("2022-09-30"), **PL), c("twice", "orders", 2, "times", product="ET5", role=["level", "change"]))) ,
    ("2025-06-05", "Order inflow at Exicom's charger division: ₹311 crore in FY25 against ₹402 crore, a decline of 23%.", of("Exicom",
        c("₹311 crore", "orders", 3.11e9, "INR", p=("2024-04-01", "2025-03-31")), c("₹402 crore", "orders", 4.02e9, "INR", p=("2023-04-01", "2024-03-31")), c("23%", "orders", -23, PCT, p=("2024-04-01", "2025-03-31"), **CH))),
    ("2025-08-25", "On the first day 1,973 Nio ES8 buyers converted; by the end of the weekend the locked-in number, a friend of the brand reckons, exceeded 30,000.", of("NIO",
        c("1,973", "orders", 1973, "order", product="ES8"), c("30,000", "orders", 30000, "order", None, product="ES8", p=(None, "2025-08-24"), status=["actual", "forecast"]))),
    ("2026-02-03", "Škoda's Epiq: 12,400 orders, all unseen", of(["Škoda", "Skoda"],
        c("12,400 orders", "orders", 12400, "order", product="Epiq"))),
    ("2024-04-24", "New orders at ABB E-mobility slid 27 per cent to $131 million in Q1, when it also shed 120 jobs in Leiden.", of("ABB E-mobility",
        c("27 per cent", "orders", -27, PCT, **CH), c("$131 million", "orders", 1.31e8, "USD"), c("120 jobs", "layoffs", 120, "job"), p=q(2024, 1))),
]
