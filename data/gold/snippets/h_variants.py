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
    ("2025-07-29", "Li Auto launched the i8 on Tuesday. The six-seater, 5,085 mm long, comes as Pro (90.1 kWh, 670 km, 321,800 yuan) and as Max or Ultra (97.8 kWh, 720 km).", of("Li Auto",
        ev("Tuesday", "launch", "2025-07-29", status="actual", product="i8"), c("six-seater", "seats", 6, "item", product="i8"), c("5,085 mm", "length", 5085, "mm", product="i8"), c("90.1 kWh", "battery_capacity", 90.1, "kWh", product=["i8 Pro", "i8"]), c("670 km", "range", 670, "km", product=["i8 Pro", "i8"]), c("321,800 yuan", "price", 321800, "CNY", product=["i8 Pro", "i8"]), c("97.8 kWh", "battery_capacity", 97.8, "kWh", product=["i8 Max", "i8 Ultra", "i8"]), c("720 km", "range", 720, "km", product=["i8 Max", "i8 Ultra", "i8"]))),
    ("2024-06-19", "Two Macans so far. The 4 musters 300 kW, the Turbo 470; the former needs 5.2 seconds for the sprint, the latter 3.3, and they are limited to 220 and 260 km/h.", of(["Porsche", None],
        c("300 kW", "power", 300, "kW", product="Macan 4"), c("470", "power", 470, "kW", product="Macan Turbo"), c("5.2 seconds", "acceleration", 5.2, "second", product="Macan 4"), c("3.3", "acceleration", 3.3, "second", product="Macan Turbo"), c("220", "top_speed", 220, "km/h", product="Macan 4"), c("260 km/h", "top_speed", 260, "km/h", product="Macan Turbo"))),
    ("2025-03-06", "Volkswagen's ID.EVERY1 is 3,880 mm long, which makes it a touch bigger than the late e-up (3,600) and smaller than the ID. 2all (4,050). It will run at least 250 km and start around €20,000 in 2027.", of("Volkswagen",
        c("3,880 mm", "length", 3880, "mm"), c("3,600", "length", 3600, "mm", product="e-up"), c("4,050", "length", 4050, "mm", product="ID. 2all"), c("250 km", "range", 250, "km", None, status=["plan", "target", "forecast", "actual"]), c("€20,000", "price", 20000, "EUR", status=["plan", "target", "forecast", "actual"]), dated("2027", "launch", y(2027)), product="ID.EVERY1")),
    ("2023-10-25", "Chrysler's Airflow is off. Its sister at Dodge, the Charger Daytona, gets 100.5 kWh, 496 hp as R/T or 670 as Scat Pack, and is to be in showrooms by the end of 2024.", of("Dodge",
        c("100.5 kWh", "battery_capacity", 100.5, "kWh"), c("496 hp", "power", 496, "hp", product="Charger Daytona R/T"), c("670", "power", 670, "hp", product="Charger Daytona Scat Pack"), ev("end of 2024", "launch", None, "2024-12-31"), product="Charger Daytona")),
    ("2025-05-30", "The smaller pack lasts 449 km, the larger 543, per MIDC; BYD India's Atto 3 offers 468 or 521 km, from 49.92 or 60.48 kWh. Hyundai's Creta Electric with 42 kWh stops at 390.", [
        c("449 km", "range", 449, "km"), c("543", "range", 543, "km"), c("468", "range", 468, "km", company=["BYD", "BYD India"], product="Atto 3"), c("521 km", "range", 521, "km", company=["BYD", "BYD India"], product="Atto 3"), c("49.92", "battery_capacity", 49.92, "kWh", company=["BYD", "BYD India"], product="Atto 3"), c("60.48 kWh", "battery_capacity", 60.48, "kWh", company=["BYD", "BYD India"], product="Atto 3"), c("42 kWh", "battery_capacity", 42, "kWh", company="Hyundai", product="Creta Electric"), c("390", "range", 390, "km", company="Hyundai", product="Creta Electric")]),
    ("2022-07-14", "IONIQ 6: length 4,855 mm; width 1,880 mm; height 1,495 mm; Cd 0.21; tow rating 1,500 kg.", of("Hyundai",
        c("4,855 mm", "length", 4855, "mm", company=["Hyundai", None]), c("1,880 mm", "length", 1880, "mm", company=["Hyundai", None]), c("1,495 mm", "length", 1495, "mm", company=["Hyundai", None]), c("0.21", "other", 0.21, ["item", "times"], company=["Hyundai", None]), c("1,500 kg", ["weight", "other"], 1500, "kg", company=["Hyundai", None]), product="IONIQ 6")),
    ("2025-09-16", "Skoda did not spoil the Epiq: 425 km, 155 kW, 475 litres and a price close to that of the petrol Kamiq, \"about 25,000 euros\".", of("Skoda",
        c("425 km", "range", 425, "km"), c("155 kW", "power", 155, "kW"), c("475 litres", "other", 475, "item"), c("25,000 euros", "price", 25000, "EUR", status=["actual", "plan", "target", "forecast"]), product="Epiq")),
    ("2024-04-16", "Our long-term EX30 has now 14,200 km on it. Volvo says 17.0 kWh per 100 km, we say 19.3; the warranty (three years) has paid for two screens.", of("Volvo",
        c("14,200 km", "distance", 14200, "km"), c("17.0 kWh", "consumption", 17, "kWh", per="100km"), c("19.3", "consumption", 19.3, "kWh", per="100km"), c("three years", "warranty", 3, "year"), c("two screens", "other", 2, "item"), product="EX30")),
    ("2026-04-10", "Leapmotor's B05 hatch (4,430 mm) shares the 67.1-kWh battery with the B10, yet is 70 kilos lighter and so manages 482 km, 48 more than the crossover.", of("Leapmotor",
        c("4,430 mm", "length", 4430, "mm"), c("67.1-kWh", "battery_capacity", 67.1, "kWh"), c("70 kilos", "weight", -70, "kg", role="change"), c("482 km", "range", 482, "km"), c("48", "range", 48, "km", role="change", nth=1), product="B05")),
    ("2023-12-28", "When Lei Jun compared, he compared with Porsche: 2.78 seconds for the SU7 Max against 2.93 for the Taycan Turbo, 265 km/h against 260, 800 km against 557.", [
        c("2.78 seconds", "acceleration", 2.78, "second", company=["Xiaomi", None], product="SU7 Max"), c("2.93", "acceleration", 2.93, "second", company="Porsche", product="Taycan Turbo"), c("265 km/h", "top_speed", 265, "km/h", company=["Xiaomi", None], product="SU7 Max"), c("260", "top_speed", 260, "km/h", company="Porsche", product="Taycan Turbo"), c("800 km", "range", 800, "km", company=["Xiaomi", None], product="SU7 Max"), c("557", "range", 557, "km", company="Porsche", product="Taycan Turbo")]),
    ("2025-04-17", "Nissan N7 | 4,930 mm | 58 kWh, 510 km | 73 kWh, 625 km | from 119,900 yuan", of("Nissan",
        c("4,930 mm", "length", 4930, "mm"), c("58 kWh", "battery_capacity", 58, "kWh"), c("510 km", "range", 510, "km"), c("73 kWh", "battery_capacity", 73, "kWh"), c("625 km", "range", 625, "km"), c("119,900 yuan", "price", 119900, "CNY"), product="N7")),
    ("2025-11-26", "Mahindra's new flagship sits seven; XEV 9S is its name, Rs 19.95 lakh its opening price, 59, 70 and 79 kWh are its packs and 521, 600 and 679 km what they are certified for.", of("Mahindra",
        c("seven", "seats", 7, "item"), c("Rs 19.95 lakh", "price", 1995000, "INR"), c("59", "battery_capacity", 59, "kWh"), c("70", "battery_capacity", 70, "kWh"), c("79 kWh", "battery_capacity", 79, "kWh"), c("521", "range", 521, "km"), c("600", "range", 600, "km"), c("679 km", "range", 679, "km"), product="XEV 9S")),
    ("2022-10-13", "A curb weight of 6,700 lb was to be expected of the EQS SUV. Not so the 5.8 s of the 450+ or its 305 miles.", of(["Mercedes", "Mercedes-Benz", None],
        c("6,700 lb", "weight", 6700, "lb", product="EQS SUV"), c("5.8 s", "acceleration", 5.8, "second", product=["450+", "EQS SUV 450+", "EQS 450+"]), c("305 miles", "range", 305, "mile", product=["450+", "EQS SUV 450+", "EQS 450+"]))),
    ("2025-08-19", "Bigger outside (4,720 mm vs. 4,585), roomier inside, quicker (5.9 s vs. 7.3): Geely's EX5 successor leaves the outgoing car behind in all but price, 129,800 yuan, which is 10,000 up.", of("Geely",
        c("4,720 mm", "length", 4720, "mm", product=["EX5", None]), c("4,585", "length", 4585, "mm", product=["EX5", None]), c("5.9 s", "acceleration", 5.9, "second", product=["EX5", None]), c("7.3", "acceleration", 7.3, "second", product=["EX5", None]), c("129,800 yuan", "price", 129800, "CNY", product=["EX5", None]), c("10,000", "price_change", 10000, "CNY", role="change", product=["EX5", None]))),
    ("2024-10-29", "A Rivian R1T Tri boasts 850 horsepower and 1,103 pound-feet, 0-60 in 2.9 and 371 miles, or 405 in Conserve mode, all for $99,900.", of("Rivian",
        c("850 horsepower", "power", 850, "hp"), c("1,103 pound-feet", "torque", 1103, "lb-ft"), c("2.9", "acceleration", 2.9, "second"), c("371 miles", "range", 371, "mile"), c("405", "range", 405, "mile"), c("$99,900", "price", 99900, "USD"), product="R1T Tri")),
    ("2023-06-08", "The EX30's trims: Single Motor (51 kWh LFP, 344 km), Single Motor Extended Range (69 kWh NMC, 480 km), Twin Motor Performance (69 kWh, 460 km, 3.6 s — no Volvo was ever quicker).", of("Volvo",
        c("51 kWh", "battery_capacity", 51, "kWh", product=["EX30 Single Motor", "EX30"]), c("344 km", "range", 344, "km", product=["EX30 Single Motor", "EX30"]), c("69 kWh", "battery_capacity", 69, "kWh", product=["EX30 Single Motor Extended Range", "EX30"]), c("480 km", "range", 480, "km", product=["EX30 Single Motor Extended Range", "EX30"]), c("69 kWh", "battery_capacity", 69, "kWh", nth=1, product=["EX30 Twin Motor Performance", "EX30"]), c("460 km", "range", 460, "km", product=["EX30 Twin Motor Performance", "EX30"]), c("3.6 s", "acceleration", 3.6, "second", product=["EX30 Twin Motor Performance", "EX30"]))),
    ("2025-10-30", "Toyota's little Land Cruiser among the EVs? The bZ4X Touring is 14 cm longer, at 4,830 mm, and 280 kW strong; it sprints in 4.5 s and tows 1,500 kg.", of("Toyota",
        c("14 cm", "length", 14, "cm", role="change"), c("4,830 mm", "length", 4830, "mm"), c("280 kW", "power", 280, "kW"), c("4.5 s", "acceleration", 4.5, "second"), c("1,500 kg", ["weight", "other"], 1500, "kg"), product="bZ4X Touring")),
    ("2021-10-20", "NX1 and NX2, 100 and 60 km/h: Horwin's and Hero's scooters could hardly differ more. A full charge takes 4 hours in one case, 5 in the other.", [
        c("100", "top_speed", 100, "km/h", company="Horwin", product=["NX1", None]), c("60 km/h", "top_speed", 60, "km/h", company="Hero", product=["NX2", None]), c("4 hours", "charging_time", 4, "hour", company="Horwin", product=["NX1", None]), c("5", "charging_time", 5, "hour", company="Hero", product=["NX2", None])]),
    ("2026-01-27", "Both Hyundai and Kia now top 500 km with their smallest: the Ioniq 3 reaches 496 with 61 kWh (so not quite), the EV2 448 with the same.", [
        c("500 km", "range", 500, "km", None, company="Hyundai"), c("496", "range", 496, "km", company="Hyundai", product="Ioniq 3"), c("61 kWh", "battery_capacity", 61, "kWh", company="Hyundai", product="Ioniq 3"), c("448", "range", 448, "km", company="Kia", product="EV2")]),
    ("2024-09-20", "ONVO sold three versions of the L60 yesterday, 555, 730 and \"over 1,000\" km, from 206,900 yuan and 149,900 without the battery.", of("ONVO",
        c("555", "range", 555, "km"), c("730", "range", 730, "km"), c("1,000", "range", 1000, "km", None), c("206,900 yuan", "price", 206900, "CNY"), c("149,900", "price", 149900, "CNY"), product="L60")),
    ("2023-07-06", "- Range: 1,050 km (NEDC)\n- Seats: 4\n- 0–100: 1.9 s, optional rocket seat excluded\n- Price: to be announced", of(None,
        c("1,050 km", "range", 1050, "km"), c("4", "seats", 4, "item"), c("1.9 s", "acceleration", 1.9, "second"))),
    ("2025-12-12", "The Slate truck carries 1,400 lb or pulls 1,000, its standard 52.7-kWh pack lasts 150 miles and the 84.3-kWh option 240; from the mid-twenties, in thousand dollars, is the price after July's $7,500 loss.", of("Slate",
        c("1,400 lb", ["weight", "other"], 1400, "lb"), c("1,000", ["weight", "other"], 1000, "lb"), c("52.7-kWh", "battery_capacity", 52.7, "kWh"), c("150 miles", "range", 150, "mile"), c("84.3-kWh", "battery_capacity", 84.3, "kWh"), c("240", "range", 240, "mile"), c("$7,500", "subsidy", 7500, "USD", company=[None, "Slate"]))),
    ("2022-04-07", "Cadillac squeezed 102 kWh, 340 hp and 312 miles into the RWD Lyriq, the first edition of which was gone in ten minutes at $58,795.", of("Cadillac",
        c("102 kWh", "battery_capacity", 102, "kWh"), c("340 hp", "power", 340, "hp"), c("312 miles", "range", 312, "mile"), c("$58,795", "price", 58795, "USD"), product=["Lyriq", "Lyriq RWD"])),
    ("2025-06-20", "Where the outgoing ET5 drank 16.3, the new one sips 14.1 kWh/100 km; its motors weigh 18 kg less and put out 520 kW instead of 360.", of(["NIO", None],
        c("16.3", "consumption", 16.3, "kWh", per="100km"), c("14.1 kWh", "consumption", 14.1, "kWh", per="100km"), c("18 kg", "weight", -18, "kg", role="change"), c("520 kW", "power", 520, "kW"), c("360", "power", 360, "kW"), product="ET5")),
    ("2024-11-14", "Neta X lands in Malaysia at RM 119,900 (64.1 kWh, 480 km NEDC) and RM 129,900 for the Luxury: same battery, 163 PS, 210 Nm, 9.5 seconds.", of("Neta",
        c("RM 119,900", "price", 119900, "MYR", product="X"), c("64.1 kWh", "battery_capacity", 64.1, "kWh", product="X"), c("480 km", "range", 480, "km", product="X"), c("RM 129,900", "price", 129900, "MYR", product=["X Luxury", "X"]), c("163 PS", "power", 163, "hp", product=["X Luxury", "X"]), c("210 Nm", "torque", 210, "Nm", product=["X Luxury", "X"]), c("9.5 seconds", "acceleration", 9.5, "second", product=["X Luxury", "X"]))),
    ("2020-02-04", "Microlino, Ami, Twizy: the first does 90 km/h and 200 km, the second 45 and 70, the third 80 and 100. They cost €12,000, €6,000 and €11,450, and none has more than two seats.", [
        c("90 km/h", "top_speed", 90, "km/h", product="Microlino"), c("200 km", "range", 200, "km", product="Microlino"), c("45", "top_speed", 45, "km/h", product="Ami", company=["Citroën", None]), c("70", "range", 70, "km", product="Ami", company=["Citroën", None]), c("80", "top_speed", 80, "km/h", product="Twizy", company=["Renault", None]), c("100", "range", 100, "km", product="Twizy", company=["Renault", None]), c("€12,000", "price", 12000, "EUR", product="Microlino"), c("€6,000", "price", 6000, "EUR", product="Ami", company=["Citroën", None]), c("€11,450", "price", 11450, "EUR", product="Twizy", company=["Renault", None]), c("two seats", "seats", None, "item", 2, product=["Microlino", "Ami", "Twizy", None])]),
    ("2025-02-06", "Polestar 5 in brief: 884 PS, 1,015 Nm, 3.2 s, 250 km/h, 106 kWh net, 350 kW, 22 minutes, 670 km, 2.5 t", of("Polestar",
        c("884 PS", "power", 884, "hp"), c("1,015 Nm", "torque", 1015, "Nm"), c("3.2 s", "acceleration", 3.2, "second"), c("250 km/h", "top_speed", 250, "km/h"), c("106 kWh", "battery_capacity", 106, "kWh"), c("350 kW", "charging_power", 350, "kW"), c("22 minutes", "charging_time", 22, "minute"), c("670 km", "range", 670, "km"), c("2.5 t", "weight", 2.5, "tonne"), product="Polestar 5")),
    ("2023-05-16", "Why so heavy? 680 of the Ray-Ban-black BMW i5's 2,305 kilograms are battery. That of the i4 weighs 550.", of("BMW",
        c("680", "weight", 680, "kg", product="i5", role=["level", "share"]), c("2,305 kilograms", "weight", 2305, "kg", product="i5"), c("550", "weight", 550, "kg", product="i4"))),
    ("2025-01-13", "Aptera's solar three-wheeler seats two, weighs 2,200 pounds, runs 400 miles on 44 kWh and gains 40 a day from 700 watts of cells. Sixty miles an hour are reached in six seconds.", of("Aptera",
        c("two", "seats", 2, "item"), c("2,200 pounds", "weight", 2200, "lb"), c("400 miles", "range", 400, "mile"), c("44 kWh", "battery_capacity", 44, "kWh"), c("40", "range", 40, "mile", per="day", nth=1), c("700 watts", ["power", "charging_power"], 700, "W"), c("six seconds", "acceleration", 6, "second"))),
    ("2024-12-27", "Huawei's Maextro S800, 5,480 mm of it, rests on 63 or 65 kWh as a range extender (1,333 km in all) and on 97 kWh as a pure EV.", of("Maextro",
        c("5,480 mm", "length", 5480, "mm"), c("63", "battery_capacity", 63, "kWh"), c("65 kWh", "battery_capacity", 65, "kWh"), c("1,333 km", "range", 1333, "km"), c("97 kWh", "battery_capacity", 97, "kWh"), product="S800")),
    ("2026-05-06", "There are now four Model Ys in China. The L, with its six seats and 751 km, costs 339,000 yuan; the cheapest runs 593 km for 263,500.", of(["Tesla", None],
        c("four", "models", 4, "model", product=["Model Y", None]), c("six seats", "seats", 6, "item", product="Model Y L"), c("751 km", "range", 751, "km", product="Model Y L"), c("339,000 yuan", "price", 339000, "CNY", product="Model Y L"), c("593 km", "range", 593, "km", product="Model Y"), c("263,500", "price", 263500, "CNY", product="Model Y"))),
    ("2022-11-03", "Ram's electric pickup will offer 168 kWh, or 229 for the impatient, and from 350 to 500 miles. 14,000 pounds may hang on its hook.", of("Ram",
        c("168 kWh", "battery_capacity", 168, "kWh", status=["plan", "actual", "target"]), c("229", "battery_capacity", 229, "kWh", status=["plan", "actual", "target"]), c("350 to 500 miles", "range", 350, "mile", 500, status=["plan", "actual", "target"]), c("14,000 pounds", ["weight", "other"], 14000, "lb", status=["plan", "actual", "target"]))),
    ("2025-10-02", "On the SUV's spec sheet: 630 hp (the sedan has 510), 2.9 s (3.4), 4.98 m (4.96), 2,430 kg (2,190).", of(None,
        c("630 hp", "power", 630, "hp"), c("510", "power", 510, "hp"), c("2.9 s", "acceleration", 2.9, "second"), c("3.4", "acceleration", 3.4, "second"), c("4.98 m", "length", 4.98, "m"), c("4.96", "length", 4.96, "m"), c("2,430 kg", "weight", 2430, "kg"), c("2,190", "weight", 2190, "kg"))),
    ("2024-08-01", "Hongqi's EH7 gets 300 miles' worth, 480 km to be precise, in 20 minutes; its twin-motor version has 455 kW, 756 Nm, and does not exceed 190.", of("Hongqi",
        c("300 miles", "range", 300, "mile"), c("480 km", "range", 480, "km"), c("20 minutes", "charging_time", 20, "minute"), c("455 kW", "power", 455, "kW"), c("756 Nm", "torque", 756, "Nm"), c("190", "top_speed", 190, "km/h"), product="EH7")),
]
