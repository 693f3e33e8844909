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
    ("2025-07-02", "BYD sold 382,585 new energy vehicles in June, 12 percent more than a year ago but a hair over May's 382,476.", of("BYD",
        c("382,585 new energy vehicles", "sales", 382585, V, p=m(2025, 6)), c("12 percent", "sales", 12, PCT, p=m(2025, 6), **CH), c("382,476", "sales", 382476, V, p=m(2025, 5)))),
    ("2025-02-11", "China's passenger NEV retail came to 744,000 in January, says the CPCA: 10.5% more than in the same month of 2024, 42.9% less than in December, and 41.5% of everything that rolled off the forecourts.", of(None,
        c("744,000", "sales", 744000, V), c("10.5%", "sales", 10.5, PCT, **CH), c("42.9%", "sales", -42.9, PCT, **CH), c("41.5%", "penetration", 41.5, PCT, **SH), p=m(2025, 1))),
    ("2025-06-02", "TVS iQube tops charts with 24,560 units in May; Ola slips to third", [
        c("24,560 units", ["sales", "registrations"], 24560, V, company=["TVS", "TVS Motor"], product="iQube", p=m(2025, 5))]),
    ("2025-01-03", "GM moved 114,426 EVs in America last year, half as many again as in 2023, and the Equinox EV alone brought 28,874 of those; Ford's electric sales advanced 34.8% to 97,865.", [
        *of(["General Motors", "GM"], c("114,426 EVs", "sales", 114426, V), c("half as many again", "sales", 50, PCT, **CH), c("28,874", "sales", 28874, V, product="Equinox EV"), p=y(2024)),
        *of("Ford", c("34.8%", "sales", 34.8, PCT, **CH), c("97,865", "sales", 97865, V), p=y(2024))]),
    ("2024-08-14", "Plug-in car sales worldwide grew by a fifth to 1.35 million in July. China accounted for 0.88 million, EU plus EFTA and UK for 0.23 million (minus 7.8 percent), North America for 0.14 million, Rho Motion reckons.", of(None,
        c("a fifth", "sales", 20, PCT, **CH), c("1.35 million", "sales", 1.35e6, V), c("0.88 million", "sales", 880000, V), c("0.23 million", "sales", 230000, V), c("7.8 percent", "sales", -7.8, PCT, **CH), c("0.14 million", "sales", 140000, V), p=m(2024, 7))),
    ("2025-04-09", "Mahindra found 6,300 takers for the BE 6 and the XEV 9e in the seven days after handovers began on March 20, and wants to sell 5,000 of the pair every month.", of("Mahindra",
        c("6,300", "sales", 6300, V, p=("2025-03-20", "2025-03-26")), c("March 20", "delivery_start", None, "date", p=day("2025-03-20")), c("5,000", "sales", 5000, V, per="month", **TP))),
    ("2025-10-15", "Great Wall's Ora shifted a lowly 4,103 cars last month (-15.6%), and its Tank brand 19,010 (-3.2%).", [
        *of("Ora", c("4,103 cars", "sales", 4103, V), c("-15.6%", "sales", -15.6, PCT, **CH), p=m(2025, 9)),
        *of("Tank", c("19,010", "sales", 19010, V), c("-3.2%", "sales", -3.2, PCT, **CH), p=m(2025, 9))]),
    ("2023-01-09", "Passenger car sales in India hit 37.9 lakh in 2022; barely 1.3 per cent of that was electric, and Tata Motors sold eight of every ten.", [
        c("37.9 lakh", "sales", 3.79e6, V, p=y(2022)), c("1.3 per cent", "penetration", 1.3, PCT, p=y(2022), **SH), c("eight of every ten", "market_share", 80, PCT, company="Tata Motors", p=y(2022), **SH)]),
    ("2026-01-02", "Full-year volume at Changan Nevo swelled to 410,500; the brand's 2026 sales goal is 600,000, of which 80,000 abroad.", of(["Changan Nevo", "Nevo"],
        c("410,500", "sales", 410500, V, p=y(2025)), c("600,000", "sales", 600000, V, p=y(2026), **TG), c("80,000", ["sales", "exports"], 80000, V, p=y(2026), **TG))),
    ("2025-05-12", "Vehicle sales by Japanese makers in China sagged again in April: Toyota 142,800 (up 20.8%), Nissan 46,071 (down 15.8%), Honda 43,771 (down 40.8%).", [
        *of("Toyota", c("142,800", "sales", 142800, V), c("20.8%", "sales", 20.8, PCT, **CH), p=m(2025, 4)), *of("Nissan", c("46,071", "sales", 46071, V), c("15.8%", "sales", -15.8, PCT, **CH), p=m(2025, 4)), *of("Honda", c("43,771", "sales", 43771, V), c("40.8%", "sales", -40.8, PCT, **CH), p=m(2025, 4))]),
    ("2024-12-19", "Who buys an electric car at 82? Room 12 of the Wolfsburg clinic has the answer, and a 1973 Beetle on the wall.", []),
    ("2025-09-09", "Retail sales of NEVs reached 1.10 million in August, climbing 7.5% on the year and 12% on the month, for a penetration rate of 55.3%; wholesale stood at 1.28 million.", of(None,
        c("1.10 million", "sales", 1.1e6, V), c("7.5%", "sales", 7.5, PCT, **CH), c("12%", "sales", 12, PCT, **CH), c("55.3%", "penetration", 55.3, PCT, **SH), c("1.28 million", "sales", 1.28e6, V), p=m(2025, 8))),
    ("2025-01-30", "Renault 5 E-Tech: 9,973 sold in its first two months on the market, at a base price of €24,990.", of("Renault",
        c("9,973", "sales", 9973, V, product="5 E-Tech"), c("€24,990", "price", 24990, "EUR", product="5 E-Tech"))),
    ("2025-10-22", "E-bike revenue at Giant dropped while units rose: the Taichung company sold 612,000 e-bikes in nine months, 8 percent more, for NT$16.9 billion, 4 percent less.", of("Giant",
        c("612,000 e-bikes", "sales", 612000, V), c("8 percent", "sales", 8, PCT, **CH), c("NT$16.9 billion", "revenue", 1.69e10, "TWD"), c("4 percent", "revenue", -4, PCT, **CH), p=ytd(2025, 9))),
    ("2022-05-03", "Bestsellers in April, China, retail: Wuling Hongguang Mini EV 24,908; BYD Song 20,181; BYD Qin 18,025; Tesla Model Y not in the top 15 (Shanghai locked down).", [
        c("24,908", "sales", 24908, V, company="Wuling", product="Hongguang Mini EV", p=m(2022, 4)), c("20,181", "sales", 20181, V, company="BYD", product="Song", p=m(2022, 4)), c("18,025", "sales", 18025, V, company="BYD", product="Qin", p=m(2022, 4))]),
    ("2025-09-05", "BYD is said to have cut its sales target for 2025 by as much as 16% to 4.6 million vehicles from 5.5 million; through August it had sold 2.86 million, or 52% of the original figure.", of("BYD",
        c("16%", "sales", -16, PCT, None, role="change", p=y(2025), **TG), c("4.6 million vehicles", "sales", 4.6e6, V, p=y(2025), **TG), c("5.5 million", "sales", 5.5e6, V, p=y(2025), superseded=True, **TG), c("2.86 million", "sales", 2.86e6, V, p=ytd(2025, 8)), c("52%", "sales", 52, PCT, p=ytd(2025, 8), **ST))),
    ("2024-02-06", "Toyota's global sales of battery EVs quadrupled to 104,018 in calendar 2023, which is still less than one percent of its 10.3 million.", of("Toyota",
        c("quadrupled", "sales", 300, PCT, **CH), c("104,018", "sales", 104018, V), c("one percent", "sales", None, PCT, 1, **ST), c("10.3 million", "sales", 1.03e7, V), p=y(2023))),
    ("2025-08-07", "Last month one car in two sold in China had a plug; the year before it was 46 in a hundred.", of(None,
        c("one car in two", "penetration", 50, PCT, p=m(2025, 7), **SH), c("46 in a hundred", "penetration", 46, PCT, p=m(2024, 7), **SH))),
    ("2025-11-10", "Tesla's China-made sales, exports included, slid 9.9% to 61,497 in October, following 90,812 in September; the domestic part, at 26,006, was the lowest in three years.", of("Tesla",
        c("9.9%", "sales", -9.9, PCT, p=m(2025, 10), **CH), c("61,497", "sales", 61497, V, p=m(2025, 10)), c("90,812", "sales", 90812, V, p=m(2025, 9)), c("26,006", "sales", 26006, V, p=m(2025, 10)))),
    ("2023-06-30", "Sono Motors never sold a Sion. Aptera has not sold one of its three-wheelers either, and Arrival, valued at $13 billion once, is down to $40 million.", [
        c("$13 billion", "valuation", 1.3e10, "USD", company="Arrival"), c("$40 million", "valuation", 4e7, "USD", company="Arrival")]),
    ("2025-03-31", "FY25 turned out a washout for electric cars at Tata: 64,276 sold against 73,833 in FY24, a drop of 13 per cent, even as JSW MG's Windsor, with 3,000-plus a month, ran away with the trophy.", [
        *of(["Tata", "Tata Motors"], c("64,276", "sales", 64276, V, p=("2024-04-01", "2025-03-31")), c("73,833", "sales", 73833, V, p=("2023-04-01", "2024-03-31")), c("13 per cent", "sales", -13, PCT, p=("2024-04-01", "2025-03-31"), **CH)),
        c("3,000", "sales", 3000, V, None, company=["JSW MG", "JSW MG Motor"], product="Windsor", per="month")]),
    ("2024-10-16", "Sales of the Chery-built iCAR 03 doubled month over month to 10,036; \"we could have sold 15,000 had we had the batteries,\" a manager lamented.", of(["iCAR", "Chery"],
        c("doubled", "sales", 100, PCT, product=["03", "iCAR 03"], p=m(2024, 9), **CH), c("10,036", "sales", 10036, V, product=["03", "iCAR 03"], p=m(2024, 9)))),
    ("2025-05-27", "Europe sales of Tesla halve in April", of("Tesla",
        c("halve", ["sales", "registrations"], -50, PCT, p=m(2025, 4), **CH))),
    ("2025-01-13", "NEV sales in China totalled 12.87 million in 2024 (+35.5%), the CAAM said, and should reach 16 million this year, a quarter more; exports of them are put at 1.35 million, little changed from 1.28 million.", of(None,
        c("12.87 million", "sales", 1.287e7, V, p=y(2024)), c("+35.5%", "sales", 35.5, PCT, p=y(2024), **CH), c("16 million", "sales", 1.6e7, V, p=y(2025), **FC), c("a quarter", "sales", 25, PCT, role="change", p=y(2025), **FC), c("1.35 million", "exports", 1.35e6, V, p=y(2025), **FC), c("1.28 million", "exports", 1.28e6, V, p=y(2024)))),
    ("2024-11-04", "Zero Motorcycles expects to sell 6,000 bikes in 2024; its dealers hold 1,900 unsold ones.", of("Zero Motorcycles",
        c("6,000 bikes", "sales", 6000, V, p=y(2024), **TF), c("1,900", "inventory", 1900, V))),
    ("2025-10-31", "Electric two-wheeler retails in India touched 1.44 lakh on the Vahan portal in October: Bajaj 31,239, TVS 28,237, Ather 28,101, Ola 16,036, Hero Vida 15,961.", of(None,
        c("1.44 lakh", ["sales", "registrations"], 144000, V), c("31,239", ["sales", "registrations"], 31239, V, company=["Bajaj", "Bajaj Auto"]), c("28,237", ["sales", "registrations"], 28237, V, company=["TVS", "TVS Motor"]), c("28,101", ["sales", "registrations"], 28101, V, company=["Ather", "Ather Energy"]), c("16,036", ["sales", "registrations"], 16036, V, company=["Ola", "Ola Electric"]), c("15,961", ["sales", "registrations"], 15961, V, company=["Hero Vida", "Vida", "Hero MotoCorp"]), p=m(2025, 10))),
    ("2025-07-10", "Wholesales fell 8.7 per cent short of the previous quarter's at Jaguar Land Rover, to 87,286, without a single I-Pace among them.", of("Jaguar Land Rover",
        c("8.7 per cent", "sales", -8.7, PCT, **CH), c("87,286", "sales", 87286, V), p=q(2025, 2))),
    ("2023-09-12", "BEV demand in Thailand is on fire: 43,045 sold in eight months, against 3,600 in the same period of last year, with the Atto 3 responsible for 13,000.", of(None,
        c("43,045", "sales", 43045, V, p=ytd(2023, 8)), c("3,600", "sales", 3600, V, p=ytd(2022, 8)), c("13,000", "sales", 13000, V, company=["BYD", None], product="Atto 3", p=ytd(2023, 8)))),
    ("2025-12-04", "Geely will sell two million NEVs next year, its CEO predicts, up from an expected 1.65 million in this one.", of("Geely",
        c("two million NEVs", "sales", 2e6, V, p=y(2026), **TF), c("1.65 million", "sales", 1.65e6, V, p=y(2025), **TF))),
    ("2024-06-03", "\nCompany      May 2024   May 2023   change\nSAIC-GM-Wuling   58,010     31,500    84%\nGAC Aion     40,073     45,003   -11%\n".strip(), [
        c("58,010", "sales", 58010, V, company="SAIC-GM-Wuling", p=m(2024, 5)), c("31,500", "sales", 31500, V, company="SAIC-GM-Wuling", p=m(2023, 5)), c("84%", "sales", 84, PCT, company="SAIC-GM-Wuling", p=m(2024, 5), **CH),
        c("40,073", "sales", 40073, V, company="GAC Aion", p=m(2024, 5)), c("45,003", "sales", 45003, V, company="GAC Aion", p=m(2023, 5)), c("-11%", "sales", -11, PCT, company="GAC Aion", p=m(2024, 5), **CH)]),
    ("2025-04-15", "Sales in Brazil: BYD 20,900 in the quarter; GWM 6,900, almost all of it Haval H6 hybrids; Neta 12 cars, yes, twelve.", [
        c("20,900", "sales", 20900, V, company="BYD", p=q(2025, 1)), c("6,900", "sales", 6900, V, company="GWM", p=q(2025, 1)), c("12 cars", "sales", 12, V, company="Neta", p=q(2025, 1))]),
    ("2025-02-06", "EV sales at Hyundai's American arm hit a January record of 5,300 or so (up 15%), Ioniq 5 leading with 2,250, although the $7,500 tax credit may soon be history.", of("Hyundai",
        c("5,300", "sales", 5300, V, p=m(2025, 1)), c("15%", "sales", 15, PCT, p=m(2025, 1), **CH), c("2,250", "sales", 2250, V, product="Ioniq 5", p=m(2025, 1)))
        + [c("$7,500", "subsidy", 7500, "USD")]),
    ("2026-02-02", "Dealers in Germany sold 42,000 battery cars in January, 24 percent up, or 22 percent of the total.", of(None,
        c("42,000 battery cars", ["sales", "registrations"], 42000, V), c("24 percent", ["sales", "registrations"], 24, PCT, **CH), c("22 percent", "penetration", 22, PCT, **SH), p=m(2026, 1))),
    ("2021-07-02", "Ford's Mustang Mach-E outsold its petrol namesake in June: 2,465 to 2,240.", of("Ford",
        c("2,465", "sales", 2465, V, product="Mustang Mach-E"), c("2,240", "sales", 2240, V, product="Mustang"), p=m(2021, 6))),
    ("2025-08-11", "Overseas, BYD is on course for 800,000 units this year; at home, sales have contracted for three months in a row, most recently by 11.8% to 263,000.", of("BYD",
        c("800,000 units", ["sales", "exports"], 800000, V, p=y(2025), **TF), c("11.8%", "sales", -11.8, PCT, p=m(2025, 7), **CH), c("263,000", "sales", 263000, V, p=m(2025, 7)))),
    ("2024-09-25", "Nearly one in five cars sold this year will be electric, the IEA forecasts, some 17 million in all.", of(None,
        c("one in five cars", "penetration", 20, PCT, role=["share", "level"], **FC), c("17 million", "sales", 1.7e7, V, **FC), p=y(2024))),
]
