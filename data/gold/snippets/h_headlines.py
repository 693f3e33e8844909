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
    ("2025-06-10", "Nio's Firefly: 119,800 yuan, or 79,800 if you rent the battery", of("Firefly", c("119,800 yuan", "price", 119800, "CNY"), c("79,800", "price", 79800, "CNY"))),
    ("2024-08-26", "Canada follows U.S. with 100% surtax on Chinese EVs, effective October 1", [c("100%", "tariff", 100, PCT, p=("2024-10-01", None), status=["plan", "actual"])]),
    ("2025-02-13", "747-mile EV in the works at Lucid? Midsize SUV to start below $50,000", of("Lucid", c("747-mile", "range", 747, "mile", status=["plan", "target", "forecast"]), c("$50,000", "price", None, "USD", 50000, status=["plan", "target", "forecast", "actual"]))),
    ("2023-09-04", "BMW's Neue Klasse: 30% more range, 30% faster charging, 25% more efficiency", of("BMW", c("30%", "range", 30, PCT, role="change", product=["Neue Klasse", None], status=ANY + ["actual"]), c("30%", ["charging_time", "charging_power"], 30, PCT, nth=1, role="change", product=["Neue Klasse", None], status=ANY + ["actual"]), c("25%", ["consumption", "other"], 25, PCT, role="change", product=["Neue Klasse", None], status=ANY + ["actual"]))),
    ("2025-03-01", "SU7 Ultra priced at 529,900 yuan, a third off pre-sale tag of 814,900", of(["Xiaomi", None], c("529,900 yuan", "price", 529900, "CNY"), c("a third", "price_change", -100 / 3, PCT, role="change"), c("814,900", "price", 814900, "CNY", superseded=True), product="SU7 Ultra")),
    ("2024-05-28", "Mercedes opens eight-week waiting list for G 580", of("Mercedes", c("eight-week", "wait_time", 8, "week", product="G 580"))),
    ("2022-08-16", "EV tax credit now limited to $55,000 cars and $80,000 SUVs", [c("$55,000", "price", None, "USD", 55000), c("$80,000", "price", None, "USD", 80000)]),
    ("2025-04-25", "Toyota bZ7 breaks cover: 5.13 metres, under 200,000 yuan", of("Toyota", c("5.13 metres", "length", 5.13, "m"), c("200,000 yuan", "price", None, "CNY", 200000, status=["actual", "plan", "forecast"]), product="bZ7")),
    ("2023-01-30", "Mustang Mach-E cheaper by $900 to $5,900 as Ford answers Tesla", of("Ford", c("$900 to $5,900", "price_change", -5900, "USD", -900, role="change", product="Mustang Mach-E"))),
    ("2025-08-18", "Punch EV facelift gets 40 kWh, 468 km and Rs 9.69 lakh tag", of(["Tata", None], c("40 kWh", "battery_capacity", 40, "kWh"), c("468 km", "range", 468, "km"), c("Rs 9.69 lakh", "price", 969000, "INR"), product="Punch EV")),
    ("2024-02-19", "BYD Qin Plus breaks the 80,000 barrier: 79,800 yuan", of("BYD", c("80,000", "price", None, "CNY", 80000), c("79,800 yuan", "price", 79800, "CNY"), product="Qin Plus")),
    ("2021-06-11", "Plaid: 1,020 hp, 200 mph, 1.99 seconds, $129,990 ($10,000 more than last week)", of(["Tesla", None], c("1,020 hp", "power", 1020, "hp"), c("200 mph", "top_speed", 200, "mph"), c("1.99 seconds", "acceleration", 1.99, "second"), c("$129,990", "price", 129990, "USD"), c("$10,000", "price_change", 10000, "USD", role="change"), product=["Plaid", "Model S Plaid"])),
    ("2025-11-15", "It charges at 480 kW.", of(None, c("480 kW", "charging_power", 480, "kW"))),
    ("2023-03-09", "GST on EVs to stay at 5%, hybrids at 43 incl. cess", [c("5%", "tariff", 5, PCT), c("43", "tariff", 43, PCT)]),
    ("2025-10-10", "Beijing to end exemption: plug-ins with under 100 km of electric range pay full 10% purchase tax from January", [c("100 km", "range", None, "km", 100, status=["actual", "plan"]), c("10%", "tariff", 10, PCT, p=("2026-01-01", None), status=["plan", "actual"])]),
    ("2025-05-13", "Nissan drops 11,000 more jobs and the $1.1 billion LFP plant on Kyushu", of("Nissan", c("11,000 more jobs", "layoffs", 11000, "job", status=["plan", "actual"]), c("$1.1 billion", "investment", 1.1e9, "USD", superseded=[True, False], status=ANY + ["actual"]))),
    ("2024-10-14", "Kia's EV3 starts at €35,990, tops out at €49,190", of("Kia", c("€35,990", "price", 35990, "EUR"), c("€49,190", "price", 49190, "EUR"), product="EV3")),
    ("2026-02-06", "Seven-year loans, 0.98% a year: Tesla's new lure in China", of("Tesla", c("Seven-year", "duration", 7, "year"), c("0.98%", ["other", "price"], 0.98, PCT, per=["year", None]))),
    ("2022-01-05", "Chevy Silverado EV: 400 miles, 664 horsepower, from $39,900, reservations full in 12 minutes", of(["Chevy", "Chevrolet"], c("400 miles", "range", 400, "mile"), c("664 horsepower", "power", 664, "hp"), c("$39,900", "price", 39900, "USD"), product="Silverado EV")),
    ("2025-09-08", "VW ID. Polo will cost 24,990 euros, go 450 km and arrive in May", of("VW", c("24,990 euros", "price", 24990, "EUR", status=["actual", "plan", "target", "forecast"]), c("450 km", "range", 450, "km", status=["actual", "plan", "target", "forecast"]), dated("May", "launch", m(2026, 5)), product="ID. Polo")),
    ("2023-12-01", "Delhi's EV policy extended to December 31; subsidy arrears Rs 140 crore", [c("Rs 140 crore", ["subsidy", "debt"], 1.4e9, "INR")]),
    ("2025-12-03", "Honda to halve solid-state cell size, cut weight by 35 percent and cost by 25 by decade's end", of("Honda", c("halve", "other", -50, PCT, role="change", p=(None, "2030-12-31"), status=["target", "plan"]), c("35 percent", "weight", -35, PCT, role="change", p=(None, "2030-12-31"), status=["target", "plan"]), c("25", "cost", -25, PCT, role="change", p=(None, "2030-12-31"), status=["target", "plan"]))),
    ("2024-07-25", "GAC's 9-seat flying taxi? No, 2 seats, 20 km and 130 km/h", of("GAC", c("2 seats", "seats", 2, "item"), c("20 km", "range", 20, "km"), c("130 km/h", "top_speed", 130, "km/h"))),
    ("2025-01-06", "Price war, year three: 200 models got cheaper in 2024, by 18,000 yuan on average, or 9.2 percent", [c("200 models", "models", 200, "model", p=y(2024)), c("18,000 yuan", "price_change", -18000, "CNY", role="change", p=y(2024)), c("9.2 percent", "price_change", -9.2, PCT, role="change", p=y(2024))]),
    ("2023-07-27", "Seven makers to put up 30,000 chargers in North America, the first in summer 2024", [c("Seven makers", "other", 7, "item"), c("30,000 chargers", "chargers", 30000, "charger", status=["plan", "target"]), ev("summer 2024", ["launch", "delivery_start"], "2024-06-01", "2024-08-31")]),
    ("2025-07-01", "Tariffs on Vietnamese goods set at 20%, 40% on transshipped ones; VinFast shrugs", [c("20%", "tariff", 20, PCT, status=["plan", "actual"]), c("40%", "tariff", 40, PCT, status=["plan", "actual"])]),
    ("2024-12-13", "At 1,099 kg Dacia's Hot Hatch EV would undercut itself", of("Dacia", c("1,099 kg", "weight", 1099, "kg"))),
    ("2025-03-26", "Hyundai shifts $21 billion to the US, of which $9 billion to make 1.2 million vehicles a year by 2028", of("Hyundai", c("$21 billion", "investment", 2.1e10, "USD", status="plan"), c("$9 billion", "investment", 9e9, "USD", role=["level", "share"], status="plan"), c("1.2 million vehicles", ["capacity", "production"], 1.2e6, "vehicle", per="year", p=by(2028), status=["plan", "target"]))),
    ("2022-06-09", "Drag of 0.17, 700 km, 7 m² of solar roof. 0 buyers", of(None, c("0.17", "other", 0.17, ["item", "times"]), c("700 km", "range", 700, "km"), c("7 m²", "area", 7, "m2"), c("0 buyers", ["orders", "sales"], 0, ["order", "vehicle", "job"]))),
    ("2025-08-07", "Sold out till Diwali: six-week wait for Windsor EV becomes sixteen", of(["JSW MG", "MG", None], c("six-week", "wait_time", 6, "week"), c("sixteen", "wait_time", 16, "week"), product="Windsor EV")),
    ("2026-03-16", "Brussels mulls minimum price of €28,500 for Chinese EVs in lieu of duty", [c("€28,500", "price", 28500, "EUR", None, status=["plan", "forecast", "target"])]),
    ("2024-09-10", "Norway: 94.3% of August's cars electric. Model Y 2,155, Explorer 441", [c("94.3%", "penetration", 94.3, PCT, role=["level", "share"], p=m(2024, 8)), c("2,155", ["registrations", "sales"], 2155, "vehicle", product="Model Y", company=["Tesla", None], p=m(2024, 8)), c("441", ["registrations", "sales"], 441, "vehicle", product="Explorer", company=["Ford", None], p=m(2024, 8))]),
    ("2025-06-27", "Five-seat YU7 rival from Avatr due July 8", of("Avatr", c("Five-seat", "seats", 5, "item"), ev("July 8", "launch", "2025-07-08"))),
    ("2023-05-29", "In 3 years on the market the Taycan lost 46.9% of its value, the Model 3 just 29.1%", [c("46.9%", "price_change", -46.9, PCT, role="change", product="Taycan", company=["Porsche", None]), c("29.1%", "price_change", -29.1, PCT, role="change", product="Model 3", company=["Tesla", None]), c("3 years", "duration", 3, "year", product="Taycan", company=["Porsche", None])]),
    ("2025-02-21", "LFP now makes up half of all EV batteries, pays 30% less per kWh", [c("half", ["market_share", "penetration", "other", "installations"], 50, PCT, role=["share", "level"]), c("30%", "battery_price", -30, PCT, role="change")]),
    ("2021-08-31", "Rivian delays again: R1T deliveries in September, R1S in the fall", of("Rivian", dated("September", "delivery_start", m(2021, 9), product="R1T"), ev("fall", "delivery_start", "2021-09-01", "2021-11-30", product="R1S"))),
    ("2024-04-10", "Only 1,400 mm high? XPeng says sedan, we say coupe. It has 0.206 Cd", of("XPeng", c("1,400 mm", "length", 1400, "mm"), c("0.206", "other", 0.206, ["item", "times"]))),
    ("2025-05-21", "From ₹7.36 lakh to ₹6.99 lakh: Comet EV cheaper for now", of(["MG", "JSW MG", None], c("₹7.36 lakh", "price", 736000, "INR", superseded=[True, False]), c("₹6.99 lakh", "price", 699000, "INR"), product="Comet EV")),
    ("2025-09-12", "Production of the Cayenne Electric began in Bratislava on Friday, said no one at Porsche. Officially it is December.", of("Porsche", dated("December", "production_start", m(2025, 12), product="Cayenne Electric"), ev("Friday", "production_start", "2025-09-12", status=["actual", "forecast"], product="Cayenne Electric"))),
    ("2023-10-02", "Lucid opened AMP-2 in Jeddah last Wednesday: 5,000 kits a year at first, 155,000 cars after 2025", of("Lucid", ev("last Wednesday", ["production_start", "launch"], "2023-09-27", status="actual"), c("5,000 kits", "capacity", 5000, "vehicle", per="year"), c("155,000 cars", "capacity", 155000, "vehicle", per=["year", None], p=("2026-01-01", None), status=["plan", "target"]))),
    ("2026-04-22", "Range anxiety is over, the salesman said, quoting 1,036 km.", of(None, c("1,036 km", "range", 1036, "km"))),
    ("2024-11-07", "BYD's Sealion 7 delivers 390 kW, 690 Nm and a 4.5-second sprint in top form, 230 kW and 380 Nm in base", of("BYD", c("390 kW", "power", 390, "kW"), c("690 Nm", "torque", 690, "Nm"), c("4.5-second", "acceleration", 4.5, "second"), c("230 kW", "power", 230, "kW"), c("380 Nm", "torque", 380, "Nm"), product="Sealion 7")),
    ("2025-10-27", "A million V2G cars by 2030 could feed 10 GW into Britain's grid, says Octopus, and earn each owner £620 a year.", [c("million V2G cars", "other", 1e6, "vehicle", p=by(2030), status=FC), c("10 GW", "power", 10, "GW", status=FC, p=by(2030)), c("£620", ["other", "price", "revenue"], 620, "GBP", per=["year"], status=FC)]),
    ("2022-02-23", "Fiat wants 2,035 kg? No: 1,365, and only 3,632 mm. The 500e remains small.", of("Fiat", c("1,365", "weight", 1365, "kg"), c("3,632 mm", "length", 3632, "mm"), product="500e")),
]
