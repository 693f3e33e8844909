from goldlib import *

ANY = ["plan", "target", "forecast"]
PT = ["plan", "target"]
TF = ["target", "forecast"]
FC = "forecast"
OLD = {"superseded": True, "status": ["plan", "target", "forecast"]}
CH = {"role": "change"}
PCT, PP = "percent", "percentage_point"


def of(company, *claims, product=None):
    """The claims with this company and product, unless a claim has its own."""
    rows = [dict(claim) for claim in claims]
    for row in rows:
        row["company"] = row["company"] or company
        row["product"] = row["product"] or product
    return rows


def ev(quote, metric, start, end="same", *, status=ANY, **rest):
    """A dated event: one day, or the interval from start to end."""
    return c(quote, metric, None, "date", p=(start, start if end == "same" else end), status=status, **rest)


def dated(quote, metric, period, *, status=ANY, **rest):
    """A dated event of a whole year, half, quarter or month."""
    return c(quote, metric, None, "date", p=period, status=status, **rest)


S = [
    ("2025-03-05", "Stellantis has told Mirafiori that new batteries arrive in June and in Melfi that the electric Compass enters production in the fourth quarter, its hybrid twin a quarter earlier.", of("Stellantis",
        dated("June", ["delivery_start", "launch"], m(2025, 6)), dated("fourth quarter", "production_start", q(2025, 4), product="Compass"))),
    ("2024-10-09", "Honda starts its demonstration line in Sakura, 27,400 m² of solid-state research, in January; the cells are for models of the second half of the decade.", of("Honda",
        c("27,400 m²", "area", 27400, "m2"), dated("January", "production_start", m(2025, 1)))),
    ("2022-04-05", "On 18 acres near Reno ground was broken for Redwood's second campus. It is to recycle 6 GWh this year and 100 GWh in 2025.", of("Redwood",
        c("18 acres", "area", 18, "acre"), c("6 GWh", ["capacity", "production", "other"], 6, "GWh", per=["year", None], p=y(2022), status=["plan", "target", "forecast"]), c("100 GWh", ["capacity", "production", "other"], 100, "GWh", per=["year", None], p=y(2025), status=["plan", "target", "forecast"]))),
    ("2025-08-27", "Suzuki's Hansalpur began exporting the e Vitara on Tuesday; 100 countries will take it. A new line makes electrodes there since the same day.", of("Suzuki",
        ev("Tuesday", ["delivery_start", "launch", "production_start"], "2025-08-26", status="actual"), c("100 countries", "countries", 100, "country", status=["plan", "target"]), product="e Vitara")),
    ("2023-12-12", "Serial production of the MINI Cooper in Oxford begins in 2026, after £600 million of spending, and by 2030 nothing else is made there.", of("MINI",
        dated("2026", "production_start", y(2026), product="Cooper"), c("£600 million", "investment", 6e8, "GBP", status=["plan", "actual"]))),
    ("2025-02-20", "BMW pauses the £600 million in Oxford and names no new date for what was to start in 2026.", of("BMW",
        c("£600 million", "investment", 6e8, "GBP", **OLD), dated("2026", "production_start", y(2026), **OLD))),
    ("2024-06-03", "Kia's programme: EV3 in July at home, EV5 from Gwangju in the first half of 2025, PV5 from July 2025.", of("Kia",
        dated("July", "launch", m(2024, 7), product="EV3"), dated("first half of 2025", ["production_start", "launch"], h(2025, 1), product="EV5"), dated("July 2025", ["launch", "production_start"], m(2025, 7), product="PV5"))),
    ("2021-03-15", "Six factories by 2030, together 240 GWh: VW. The first, in Skellefteå, starts in 2023; Salzgitter follows in 2025.", of("VW",
        c("Six factories", "other", 6, "item", p=by(2030), status=["plan", "target"]), c("240 GWh", "capacity", 240, "GWh", per=["year", None], p=by(2030), status=["plan", "target"]), dated("2023", "production_start", y(2023)), dated("2025", "production_start", y(2025)))),
    ("2025-12-17", "PowerCo's Salzgitter lines woke up on Wednesday, three years and five months after groundbreaking, and will give 20 GWh in the end, good for 250,000 cars.", of("PowerCo",
        ev("Wednesday", "production_start", "2025-12-17", status="actual"), c("three years and five months", "duration", 3 + 5 / 12, "year"), c("20 GWh", "capacity", 20, "GWh", per=["year", None], status=["plan", "target"]), c("250,000 cars", "capacity", 250000, "vehicle", per=["year", None], status=["plan", "target"]))),
    ("2023-08-02", "Tritium's Lebanon, Tennessee, line turned out its first RTM in February, and 11,000 a year is its ceiling, 30,000 in extremis.", of("Tritium",
        dated("February", "production_start", m(2023, 2), status="actual"), c("11,000", "capacity", None, "charger", 11000, per="year"), c("30,000", "capacity", None, "charger", 30000, per="year"))),
    ("2026-01-29", "Tesla will stop making the S and X next quarter. Their Fremont space is for Optimus, one million a year of them, due to be unveiled in version 3 within weeks and on sale by the end of 2027.", of("Tesla",
        c("one million", "capacity", 1e6, ["vehicle", "item"], per="year", product="Optimus", status=["plan", "target"]), ev("end of 2027", "launch", None, "2027-12-31", product="Optimus"))),
    ("2024-05-02", "LG's Queen Creek, Arizona: cylindrical cells, 36 GWh, 2026; LFP for storage, 17 GWh, also 2026.", of("LG",
        c("36 GWh", "capacity", 36, "GWh", per=["year", None], status=["plan", "target"]), dated("2026", "production_start", y(2026)), c("17 GWh", "capacity", 17, "GWh", per=["year", None], status=["plan", "target"]), dated("2026", "production_start", y(2026), nth=1))),
    ("2025-04-30", "Volkswagen opens orders for the ID. Buzz AD this month, and lists it near $60,000.", of("Volkswagen",
        c("$60,000", "price", 60000, "USD"), dated("this month", "launch", m(2025, 4)), product="ID. Buzz AD")),
    ("2022-10-20", "BMW's i7, in production at Dingolfing since July, leaves for its first buyers in November.", of("BMW",
        dated("July", "production_start", m(2022, 7), status="actual"), dated("November", "delivery_start", m(2022, 11)), product="i7")),
    ("2025-06-16", "GM: Chevrolet Equinox with engine to Fairfax in mid-2027, new Bolt there by the end of this year, $4 billion for three plants, 2 million cars a year.", of("GM",
        ev("end of this year", "production_start", None, "2025-12-31", product="Bolt"), ev("mid-2027", "production_start", "2027-06-01", "2027-07-31", product=["Equinox", "Chevrolet Equinox"]), c("$4 billion", "investment", 4e9, "USD", status="plan"), c("three plants", "other", 3, "item", status=["plan", "actual"]), c("2 million cars", ["capacity", "production"], 2e6, "vehicle", per="year", status=["plan", "target"]))),
    ("2023-02-28", "The price: under 20 lakh rupees. The date: 15 June. The name: Pravaig Defy was taken.", of(None,
        c("20 lakh rupees", "price", None, "INR", 2e6, status=["plan", "actual", "target"]), ev("15 June", "launch", "2023-06-15"))),
    ("2024-09-30", "VinFast will inaugurate Thoothukudi in the first half of next year, 50,000 units to begin with, although the minister spoke of January.", of("VinFast",
        dated("first half of next year", ["production_start", "launch"], h(2025, 1)), c("50,000 units", "capacity", 50000, "vehicle", per=["year", None], status=["plan", "target"]), dated("January", ["production_start", "launch"], m(2025, 1), status=["forecast", "plan", "target"]))),
    ("2025-08-04", "Thoothukudi is open as of today. VF 6 and VF 7 are assembled there, 50,000 a year on 400 acres, with bookings, at Rs 21,000, since 15 July.", [
        ev("today", ["production_start", "launch"], "2025-08-04", status="actual", company=["VinFast", None]), c("50,000", "capacity", 50000, "vehicle", per="year", company=["VinFast", None]), c("400 acres", "area", 400, "acre", company=["VinFast", None]), c("Rs 21,000", "price", 21000, "INR", company=["VinFast", None]), ev("15 July", "launch", "2025-07-15", status="actual", company=["VinFast", None])]),
    ("2022-12-20", "Sono's Sion: €29,900 instead of €16,000, third quarter of 2023 instead of 2019, and 44,000 depositors who have to find €104 million.", of("Sono",
        c("€29,900", "price", 29900, "EUR", status=["actual", "plan", "target"], product="Sion"), c("€16,000", "price", 16000, "EUR", superseded=True, status=["actual", "plan", "target"], product="Sion"), dated("third quarter of 2023", ["production_start", "delivery_start", "launch"], q(2023, 3), product="Sion"), dated("2019", ["production_start", "delivery_start", "launch"], y(2019), product="Sion", **OLD), c("44,000 depositors", "orders", 44000, ["order", "job"], product=["Sion", None]), c("€104 million", "funding", 1.04e8, "EUR", status=["plan", "target"]))),
    ("2025-10-20", "GAC builds the Aion V in Graz since last month and wants 3,000 European sales this year, 50,000 in 2027.", of("GAC",
        dated("last month", "production_start", m(2025, 9), product="Aion V", status="actual"), c("3,000", "sales", 3000, "vehicle", p=y(2025), status="target"), c("50,000", "sales", 50000, "vehicle", p=y(2027), status="target"))),
    ("2024-03-21", "The Lucid Gravity \"will start production late this year, in 2024,\" and seat seven adults. 440 miles, 3.5 seconds.", of("Lucid",
        dated("2024", "production_start", y(2024)), c("seven adults", "seats", 7, ["item", "job"]), c("440 miles", "range", 440, "mile", status=["actual", "target", "forecast"]), c("3.5 seconds", "acceleration", 3.5, "second", status=["actual", "target", "forecast"]), product="Gravity")),
    ("2026-05-12", "Sunwoda's Rayong cells: 17.4 GWh, $1.5 billion (50 billion baht), 1,000 jobs, from July 1.", of("Sunwoda",
        c("17.4 GWh", "capacity", 17.4, "GWh", per=["year", None], status=["plan", "actual"]), c("$1.5 billion", "investment", 1.5e9, "USD", status=["plan", "actual"]), c("50 billion baht", "investment", 5e10, "THB", status=["plan", "actual"]), c("1,000 jobs", "jobs", 1000, "job", status="plan"), ev("July 1", "production_start", "2026-07-01"))),
    ("2020-07-22", "Nikola will offer the Badger from $60,000 with 600 miles of fuel-cell range; show it on December 3 in Phoenix; and begin making it in 2022, where and by whom it will say in autumn.", of("Nikola",
        c("$60,000", "price", 60000, "USD", status=["plan", "actual", "target"]), c("600 miles", "range", 600, "mile", status=["plan", "actual", "target"]), ev("December 3", "launch", "2020-12-03"), dated("2022", "production_start", y(2022)), product="Badger")),
    ("2025-07-03", "Changan's Rayong gate opened on 16 May. The Deepal S05 made there is on Thai roads already, at 849,000 baht, and in Australian ports from September.", [
        ev("16 May", ["production_start", "launch"], "2025-05-16", status="actual", company="Changan"), c("849,000 baht", "price", 849000, "THB", company=["Deepal", "Changan"], product="S05"), dated("September", ["delivery_start", "launch"], m(2025, 9), company=["Deepal", "Changan"], product="S05")]),
    ("2023-11-02", "Tata says the Harrier EV and Curvv EV come in FY25, Avinya from the fourth quarter of FY26. Ten EVs by 2026 remains the aim.", of("Tata",
        ev("FY25", "launch", "2024-04-01", "2025-03-31", product=["Harrier EV", "Curvv EV", None]), dated("fourth quarter of FY26", "launch", q(2026, 1), product="Avinya"), c("Ten EVs", "models", 10, "model", p=by(2026), status=["target", "plan"]))),
    ("2024-05-14", "For 66 hours, until Wednesday midnight, the VF 3 may be reserved at 235 million dong, 87 million less with the battery rented. Deliveries begin on August 1.", of(["VinFast", None],
        c("66 hours", "duration", 66, "hour"), c("235 million dong", "price", 2.35e8, "VND"), c("87 million", ["price_change", "price"], -8.7e7, "VND", role="change"), ev("August 1", "delivery_start", "2024-08-01"), product="VF 3")),
    ("2025-11-28", "AESC Sunderland 2 will finally start in December, two years behind schedule, with 15.8 GWh, a loan guarantee of £680 million and 1,000 people.", of("AESC",
        dated("December", "production_start", m(2025, 12)), c("two years", "duration", 2, "year"), c("15.8 GWh", "capacity", 15.8, "GWh", per=["year", None], status=["plan", "actual"]), c("£680 million", "funding", 6.8e8, "GBP"), c("1,000 people", "jobs", 1000, "job", status=["plan", "actual"]))),
    ("2023-07-03", "Audi's Q6 e-tron should have been unveiled in 2022. It will be in March 2024, and in Ingolstadt they started building it this summer.", of("Audi",
        dated("2022", "launch", y(2022), **OLD), dated("March 2024", "launch", m(2024, 3)), ev("this summer", "production_start", "2023-06-01", "2023-08-31", status=["actual", "plan"]), product="Q6 e-tron")),
]
