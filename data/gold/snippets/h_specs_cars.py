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
    ("2025-09-05", "BMW's iX3 50 xDrive holds 108.7 kWh and covers 805 km; the SUV takes up to 400 kW at the plug and gulps down 372 km in ten minutes.", of("BMW",
        c("108.7 kWh", "battery_capacity", 108.7, "kWh"), c("805 km", "range", 805, "km"), c("400 kW", "charging_power", None, "kW", 400), c("372 km", "range", 372, "km"), c("ten minutes", "charging_time", 10, "minute"), product="iX3 50 xDrive")),
    ("2024-07-02", "Five metres to the millimetre less seven: at 4,993 mm the Avatr 07 is shorter than the Zeekr 7X is not (4,787 mm).", [
        c("4,993 mm", "length", 4993, "mm", company="Avatr", product="07"), c("4,787 mm", "length", 4787, "mm", company="Zeekr", product="7X")]),
    ("2023-04-20", "Two packs are on offer for the Dolphin Seagull-size hatch: 30.08 kWh for 305 km, 38.88 kWh for 405 km. The motor, 55 kW and 135 Nm, is the same, and nobody will mind the 130 km/h.", of("BYD",
        c("30.08 kWh", "battery_capacity", 30.08, "kWh"), c("305 km", "range", 305, "km"), c("38.88 kWh", "battery_capacity", 38.88, "kWh"), c("405 km", "range", 405, "km"), c("55 kW", "power", 55, "kW"), c("135 Nm", "torque", 135, "Nm"), c("130 km/h", "top_speed", 130, "km/h"), product="Seagull")),
    ("2025-02-28", "Model | Battery | WLTP | 0-100 km/h: Volvo ES90 Single | 92 kWh | 650 km | 6.9 s; ES90 Twin Performance | 106 kWh | 700 km | 4.0 s", of("Volvo",
        c("92 kWh", "battery_capacity", 92, "kWh", product="ES90 Single"), c("650 km", "range", 650, "km", product="ES90 Single"), c("6.9 s", "acceleration", 6.9, "second", product="ES90 Single"), c("106 kWh", "battery_capacity", 106, "kWh", product="ES90 Twin Performance"), c("700 km", "range", 700, "km", product="ES90 Twin Performance"), c("4.0 s", "acceleration", 4.0, "second", product="ES90 Twin Performance"))),
    ("2024-12-01", "Against the Kia EV3's 4.30 metres, Renault's 5 measures a mere 3.92 and weighs under 1,500 kg, 1,449 to be exact; the Korean brings 1,750 to the scales.", [
        c("4.30 metres", "length", 4.3, "m", company="Kia", product="EV3"), c("3.92", "length", 3.92, "m", company="Renault", product="5"), c("1,500 kg", "weight", None, "kg", 1500, company="Renault", product="5"), c("1,449", "weight", 1449, "kg", company="Renault", product="5"), c("1,750", "weight", 1750, "kg", company="Kia", product="EV3")]),
    ("2025-10-28", "Sprint to 60 mph: 2.0 seconds. Top end: 205 mph. Lucid's Gravity lookalike it is not, the Air Sapphire, all 1,234 horsepower of it.", of("Lucid",
        c("2.0 seconds", "acceleration", 2, "second"), c("205 mph", "top_speed", 205, "mph"), c("1,234 horsepower", "power", 1234, "hp"), product="Air Sapphire")),
    ("2025-07-10", "The long-range VF 7 gets to 496 km, the base version to 438, from 70.8 and 59.6 kWh respectively.", of("VinFast",
        c("496 km", "range", 496, "km"), c("438", "range", 438, "km"), c("70.8", "battery_capacity", 70.8, "kWh"), c("59.6 kWh", "battery_capacity", 59.6, "kWh"), product="VF 7")),
    ("2022-09-15", "EPA rates the F-150 Lightning with the standard pack at 230 miles. Buy the larger one, 131 kWh, and you get 320 (515 km), plus 580 hp where there were 452.", of("Ford",
        c("230 miles", "range", 230, "mile"), c("131 kWh", "battery_capacity", 131, "kWh"), c("320", "range", 320, "mile"), c("515 km", "range", 515, "km"), c("580 hp", "power", 580, "hp"), c("452", "power", 452, "hp"), product="F-150 Lightning")),
    ("2025-03-17", "Super e-Platform: 1,000 kW, 400 km in five minutes, says BYD", of("BYD",
        c("1,000 kW", "charging_power", 1000, "kW"), c("400 km", "range", 400, "km"), c("five minutes", "charging_time", 5, "minute"), product=["Super e-Platform", None])),
    ("2024-11-05", "How thirsty? On our 200-km loop at 4 degrees the Polestar 3 drank 24.1 kWh per 100 km, the EX90 26.0. Officially they need 20.1 and 20.9.", [
        c("24.1 kWh", "consumption", 24.1, "kWh", per="100km", company="Polestar", product="Polestar 3"), c("26.0", "consumption", 26, "kWh", per="100km", company=["Volvo", None], product="EX90"), c("20.1", "consumption", 20.1, "kWh", per="100km", company="Polestar", product="Polestar 3"), c("20.9", "consumption", 20.9, "kWh", per="100km", company=["Volvo", None], product="EX90")]),
    ("2026-01-14", "A drag coefficient of 0.19, a length of 5.10 m and a two-speed box are what XPeng's P7+ successor needs to reach 270 km/h.", of("XPeng",
        c("0.19", "other", 0.19, ["item", "times"]), c("5.10 m", "length", 5.1, "m"), c("270 km/h", "top_speed", 270, "km/h"), product=["P7+", None])),
    ("2023-08-08", "Hyundai's Kona Electric now comes with 48.4 or 65.4 kWh (377 and 514 km WLTP). It has grown by 175 mm to 4,355.", of("Hyundai",
        c("48.4", "battery_capacity", 48.4, "kWh"), c("65.4 kWh", "battery_capacity", 65.4, "kWh"), c("377", "range", 377, "km"), c("514 km", "range", 514, "km"), c("175 mm", "length", 175, "mm", role="change"), c("4,355", "length", 4355, "mm"), product="Kona Electric")),
    ("2024-03-26", "The Porsche Taycan Turbo GT develops 815 kW with launch control, hits 100 in 2.2 seconds and, at 305 km/h, the limiter; the Weissach pack trims 70 kg from its 2,290.", of("Porsche",
        c("815 kW", "power", 815, "kW"), c("2.2 seconds", "acceleration", 2.2, "second"), c("305 km/h", "top_speed", 305, "km/h"), c("70 kg", "weight", -70, "kg", role="change"), c("2,290", "weight", 2290, "kg"), product="Taycan Turbo GT")),
    ("2021-11-18", "Solid Power's 20-Ah cell: 330 Wh/kg now, 390 with silicon, and 560 one day with lithium metal.", of("Solid Power",
        c("330 Wh/kg", "energy_density", 330, "Wh/kg"), c("390", "energy_density", 390, "Wh/kg", status=["target", "actual", "plan", "forecast"]), c("560", "energy_density", 560, "Wh/kg", status=TF))),
    ("2025-04-21", "Naxtra stores 175 Wh/kg, as much as an LFP cell, and lasts 10,000 cycles; Shenxing's second edition charges at 12C and fills 520 km in five minutes.", of("CATL",
        c("175 Wh/kg", "energy_density", 175, "Wh/kg", product="Naxtra"), c("10,000 cycles", "other", 10000, "item", product="Naxtra"), c("520 km", "range", 520, "km", product="Shenxing"), c("five minutes", "charging_time", 5, "minute", product="Shenxing"))),
    ("2025-01-22", "Suzuki e Vitara, three flavours. Entry: 49 kWh, 106 kW, front drive, 344 km; middle: 61 kWh, 128 kW, 426 km; top: same pack, 135 kW, 300 Nm, Allgrip-e and 395 km.", of("Suzuki",
        c("49 kWh", "battery_capacity", 49, "kWh"), c("106 kW", "power", 106, "kW"), c("344 km", "range", 344, "km"), c("61 kWh", "battery_capacity", 61, "kWh"), c("128 kW", "power", 128, "kW"), c("426 km", "range", 426, "km"), c("135 kW", "power", 135, "kW"), c("300 Nm", "torque", 300, "Nm"), c("395 km", "range", 395, "km"), product="e Vitara")),
    ("2022-05-24", "Ather's 450X Gen 3 rides for 146 km on the Indian cycle, 38% farther than its predecessor's 106, as the battery went from 2.9 to 3.7 kWh. It still does 0-40 km/h in 3.3 seconds.", of("Ather",
        c("146 km", "range", 146, "km"), c("38%", "range", 38, PCT, role="change"), c("106", "range", 106, "km", product=["450X", "450X Gen 2", "450X Gen 3", "450X Gen 3's predecessor"]), c("2.9", "battery_capacity", 2.9, "kWh", product=["450X", "450X Gen 2", "450X Gen 3"]), c("3.7 kWh", "battery_capacity", 3.7, "kWh"), c("3.3 seconds", "acceleration", 3.3, "second"), product=["450X Gen 3", "450X"])),
    ("2025-06-11", "From standstill to a hundred the Xiaomi YU7 Max needs 3.23 seconds, half of what the Standard takes, 5.88, and it tops out at 253 km/h, 13 more than its brother.", of("Xiaomi",
        c("3.23 seconds", "acceleration", 3.23, "second", product="YU7 Max"), c("half", "acceleration", -50, PCT, role="change", product="YU7 Max"), c("5.88", "acceleration", 5.88, "second", product=["YU7 Standard", "YU7", "Standard"]), c("253 km/h", "top_speed", 253, "km/h", product="YU7 Max"), c("13", "top_speed", 13, "km/h", role="change", product="YU7 Max"))),
    ("2024-02-27", "Maserati's Folgore trio contrasts in everything but the 92.5-kWh pack: GranCabrio 450 km and 290 km/h, GranTurismo 455 km and 325 km/h.", of("Maserati",
        c("92.5-kWh", "battery_capacity", 92.5, "kWh"), c("450 km", "range", 450, "km", product="GranCabrio"), c("290 km/h", "top_speed", 290, "km/h", product="GranCabrio"), c("455 km", "range", 455, "km", product="GranTurismo"), c("325 km/h", "top_speed", 325, "km/h", product="GranTurismo"))),
    ("2020-08-24", "Kandi promises 188 miles from the K23, which has 41.4 kWh and 28 horsepower, and 59 from the smaller K27.", of("Kandi",
        c("188 miles", "range", 188, "mile", product="K23"), c("41.4 kWh", "battery_capacity", 41.4, "kWh", product="K23"), c("28 horsepower", "power", 28, "hp", product="K23"), c("59", "range", 59, "mile", product="K27"))),
    ("2025-08-14", "At 19 minutes from 10 to 80 percent the new Nissan Leaf is no match for the Ioniq 6's 18, but its 75 kWh hold out for 303 miles, and the starting price of $29,990 undercuts everyone.", [
        c("19 minutes", "charging_time", 19, "minute", company="Nissan", product="Leaf"), c("18", "charging_time", 18, "minute", company=["Hyundai", None], product="Ioniq 6"), c("75 kWh", "battery_capacity", 75, "kWh", company="Nissan", product="Leaf"), c("303 miles", "range", 303, "mile", company="Nissan", product="Leaf"), c("$29,990", "price", 29990, "USD", company="Nissan", product="Leaf")]),
    ("2023-10-12", "Seven seats, six airbags, 79 kWh: Citroën's ë-Jumpy based people carrier stays below two metres in height (1,948 mm)", of("Citroën",
        c("Seven seats", "seats", 7, "item"), c("six airbags", "other", 6, "item"), c("79 kWh", "battery_capacity", 79, "kWh"), c("two metres", "length", None, "m", 2), c("1,948 mm", "length", 1948, "mm"), product=["ë-Jumpy", None])),
    ("2025-11-13", "Tesla Semi, 2026 edition: 1.7 kWh per mile, 500 miles loaded to 82,000 lb, 1.2 MW at the Megacharger, 60% in half an hour.", of("Tesla",
        c("1.7 kWh", "consumption", 1.7, "kWh", per="mile"), c("500 miles", "range", 500, "mile"), c("82,000 lb", "weight", 82000, "lb"), c("1.2 MW", "charging_power", 1.2, "MW"), c("half an hour", "charging_time", 0.5, "hour"), product="Semi")),
    ("2024-09-17", "eActros 600: 621 kWh, three packs. Range 500 km. The truck pulls 22 tonnes of payload on 600 kW peak, 400 kW sustained.", of("Daimler Truck",
        c("621 kWh", "battery_capacity", 621, "kWh", company=["Daimler Truck", "Mercedes-Benz Trucks", None]), c("500 km", "range", 500, "km", company=["Daimler Truck", "Mercedes-Benz Trucks", None]), c("22 tonnes", ["weight", "other"], 22, "tonne", company=["Daimler Truck", "Mercedes-Benz Trucks", None]), c("600 kW", "power", 600, "kW", company=["Daimler Truck", "Mercedes-Benz Trucks", None]), c("400 kW", "power", 400, "kW", company=["Daimler Truck", "Mercedes-Benz Trucks", None]), product="eActros 600")),
    ("2025-12-05", "A charging peak of 320 kW, not 260, sets the bigger pack of the CLA 250+ apart. The sedan does 792 km with it, and 12.2 kWh per 100 km; the shooting brake, 761.", of("Mercedes",
        c("320 kW", "charging_power", 320, "kW", company=["Mercedes", "Mercedes-Benz", None]), c("260", "charging_power", 260, "kW", company=["Mercedes", "Mercedes-Benz", None], product=["CLA 250+", "CLA", None]), c("792 km", "range", 792, "km", company=["Mercedes", "Mercedes-Benz", None]), c("12.2 kWh", "consumption", 12.2, "kWh", per="100km", company=["Mercedes", "Mercedes-Benz", None]), c("761", "range", 761, "km", company=["Mercedes", "Mercedes-Benz", None], product=["CLA 250+", "CLA Shooting Brake", "CLA 250+ Shooting Brake"]), product="CLA 250+")),
    ("2023-01-11", "Auto Expo notebook: MG 4, 350 and 450 km; BYD Seal, 82.5 kWh, 700 km CLTC, 3.8 s; Tata Harrier EV, nothing but a promise.", [
        c("350", "range", 350, "km", company="MG", product="4"), c("450 km", "range", 450, "km", company="MG", product="4"), c("82.5 kWh", "battery_capacity", 82.5, "kWh", company="BYD", product="Seal"), c("700 km", "range", 700, "km", company="BYD", product="Seal"), c("3.8 s", "acceleration", 3.8, "second", company="BYD", product="Seal")]),
    ("2022-06-30", "Hyundai's streamliner has two energy contents, 53.0 and 77.4 kWh. The bigger makes for 610 kilometres, the maker estimates, and for a consumption under 14 kWh per 100 km.", of("Hyundai",
        c("53.0", "battery_capacity", 53, "kWh"), c("77.4 kWh", "battery_capacity", 77.4, "kWh"), c("610 kilometres", "range", 610, "km", status=["forecast", "actual"]), c("14 kWh", "consumption", None, "kWh", 14, per="100km", status=["forecast", "actual"]))),
    ("2025-05-22", "Nobody needs 1,548 hp. Yet the Xiaomi SU7 Ultra has them, with 1,770 Nm to match, and runs 350 km/h on its 93.7-kWh Qilin II.", of("Xiaomi",
        c("1,548 hp", "power", 1548, "hp"), c("1,770 Nm", "torque", 1770, "Nm"), c("350 km/h", "top_speed", 350, "km/h"), c("93.7-kWh", "battery_capacity", 93.7, "kWh"), product="SU7 Ultra")),
    ("2024-06-05", "The Bharat Stage of e-rickshaws: Mahindra Treo Plus 10.24 kWh, 167 km; Piaggio Ape E-City FX Max 8.0 kWh, 174 km; Bajaj RE E-TEC 9.0 8.9 kWh, 178 km.", [
        c("10.24 kWh", "battery_capacity", 10.24, "kWh", company="Mahindra", product="Treo Plus"), c("167 km", "range", 167, "km", company="Mahindra", product="Treo Plus"), c("8.0 kWh", "battery_capacity", 8, "kWh", company="Piaggio", product="Ape E-City FX Max"), c("174 km", "range", 174, "km", company="Piaggio", product="Ape E-City FX Max"), c("8.9 kWh", "battery_capacity", 8.9, "kWh", company="Bajaj", product="RE E-TEC 9.0"), c("178 km", "range", 178, "km", company="Bajaj", product="RE E-TEC 9.0")]),
    ("2026-02-25", "Smaller by 22 cm, lighter by 310 kg and, at 520 horses, weaker by 150: the R2 next to the R1S", of("Rivian",
        c("22 cm", "length", -22, "cm", role="change"), c("310 kg", "weight", -310, "kg", role="change"), c("520 horses", "power", 520, "hp"), c("150", "power", -150, "hp", role="change"), product="R2")),
    ("2025-04-02", "Ferrari's Elettrica will draw on 122 kWh and four motors; at least 530 km should be possible, as should 310 km/h and 2.5 s to 100.", of("Ferrari",
        c("122 kWh", "battery_capacity", 122, "kWh"), c("four motors", "other", 4, "item"), c("530 km", "range", 530, "km", None, status=["target", "forecast", "plan"]), c("310 km/h", "top_speed", 310, "km/h", status=["target", "forecast", "plan"]), c("2.5 s", "acceleration", 2.5, "second", status=["target", "forecast", "plan"]), product="Elettrica")),
    ("2023-03-15", "ID.2all: up to 450 km, boot of 490 litres, 166 kW, 6.9 seconds, and a starting price under 25,000 euros from 2025.", of(["Volkswagen", None],
        c("450 km", "range", None, "km", 450), c("490 litres", "other", 490, "item"), c("166 kW", "power", 166, "kW"), c("6.9 seconds", "acceleration", 6.9, "second"), c("25,000 euros", "price", None, "EUR", 25000, status=["plan", "target", "actual"]), dated("2025", "launch", y(2025)), product="ID.2all")),
    ("2022-12-08", "Unlike the Hummer's 9,063 lb, an R1T's 7,148 lb will pass many a bridge.", [
        c("9,063 lb", "weight", 9063, "lb", company=["GMC", None], product=["Hummer", "Hummer EV"]), c("7,148 lb", "weight", 7148, "lb", company=["Rivian", None], product="R1T")]),
    ("2025-10-09", "Range king? The Silverado EV Work Truck managed 1,059.2 miles on 205 kWh at 20 to 25 mph in July. EPA says 493.", of(["Chevrolet", "GM", None],
        c("1,059.2 miles", ["distance", "range"], 1059.2, "mile", p=(None, None)), c("205 kWh", "battery_capacity", 205, "kWh"), c("493", "range", 493, "mile"), product=["Silverado EV Work Truck", "Silverado EV"])),
    ("2024-08-22", "Power rises by 24 kW to 250, torque by 25% to 560 Nm, and consumption falls to 15.6 kWh/100 km: three reasons, says Skoda, to choose the new motor of the Enyaq 85.", of("Skoda",
        c("24 kW", "power", 24, "kW", role="change"), c("250", "power", 250, "kW"), c("25%", "torque", 25, PCT, role="change"), c("560 Nm", "torque", 560, "Nm"), c("15.6 kWh", "consumption", 15.6, "kWh", per="100km"), product="Enyaq 85")),
    ("2021-03-30", "Kia will let the GT do 260 km/h; its 430 kW and 740 Nm are meant for 3.5 seconds. Lesser EV6s make do with 125 kW (58 kWh) or 168 kW (77.4 kWh).", of("Kia",
        c("260 km/h", "top_speed", 260, "km/h", product=["EV6 GT", "GT"]), c("430 kW", "power", 430, "kW", product=["EV6 GT", "GT"]), c("740 Nm", "torque", 740, "Nm", product=["EV6 GT", "GT"]), c("3.5 seconds", "acceleration", 3.5, "second", product=["EV6 GT", "GT"]), c("125 kW", "power", 125, "kW", product="EV6"), c("58 kWh", "battery_capacity", 58, "kWh", product="EV6"), c("168 kW", "power", 168, "kW", product="EV6"), c("77.4 kWh", "battery_capacity", 77.4, "kWh", product="EV6"))),
    ("2025-02-19", "Charge an Audi A6 e-tron for 10 minutes at its 270-kW ceiling and 310 km are back; the full 100 kWh (94.9 usable) take you 750.", of("Audi",
        c("10 minutes", "charging_time", 10, "minute"), c("270-kW", "charging_power", None, "kW", 270), c("310 km", "range", 310, "km"), c("100 kWh", "battery_capacity", 100, "kWh"), c("94.9", "battery_capacity", 94.9, "kWh"), c("750", "range", 750, "km"), product="A6 e-tron")),
    ("2024-10-17", "Factorial and Mercedes ship Solstice cells: 40 Ah, 450 Wh/kg, good for 80% more range than today's", of(["Factorial", "Mercedes"],
        c("450 Wh/kg", "energy_density", 450, "Wh/kg", company="Factorial"), c("80%", "range", 80, PCT, role="change", company="Factorial", status=["forecast", "actual", "target"]), product="Solstice")),
    ("2023-12-20", "Nobody would call 2,170 millimetres narrow, least of all a Parisian, but that is how wide the Cybertruck is without mirrors; it stands 1,791 tall and 5,683 long.", of(["Tesla", None],
        c("2,170 millimetres", "length", 2170, "mm"), c("1,791", "length", 1791, "mm"), c("5,683", "length", 5683, "mm"), product="Cybertruck")),
    ("2025-09-29", "BYD Racco: 3,395 x 1,475 x 1,800 mm, 20 kWh, 180 km WLTC, 100 kW DC. Kei rules cap the motor at 47 kW.", of("BYD",
        c("3,395", "length", 3395, "mm"), c("1,475", "length", 1475, "mm"), c("1,800 mm", "length", 1800, "mm"), c("20 kWh", "battery_capacity", 20, "kWh"), c("180 km", "range", 180, "km"), c("100 kW", "charging_power", 100, "kW"), c("47 kW", "power", None, "kW", 47), product="Racco")),
    ("2024-01-30", "Lighter and cheaper, longer-legged: the Ultraviolette F77 Mach 2 Recon covers 323 km with 10.3 kWh, the standard bike 211 km with 7.1. Power: 30 and 27 kW.", of("Ultraviolette",
        c("323 km", "range", 323, "km", product="F77 Mach 2 Recon"), c("10.3 kWh", "battery_capacity", 10.3, "kWh", product="F77 Mach 2 Recon"), c("211 km", "range", 211, "km", product=["F77 Mach 2", "F77"]), c("7.1", "battery_capacity", 7.1, "kWh", product=["F77 Mach 2", "F77"]), c("30", "power", 30, "kW", product="F77 Mach 2 Recon"), c("27 kW", "power", 27, "kW", product=["F77 Mach 2", "F77"]))),
    ("2025-03-13", "A winter test by Norway's NAF sent 24 cars out at −10 °C: the Polestar 3 (WLTP 560 km) stopped after 531, the Tesla Model 3 (702) after 531 too.", [
        c("24 cars", "other", 24, "vehicle", company=[None, "NAF"]), c("560 km", "range", 560, "km", company="Polestar", product="Polestar 3"), c("531", ["distance", "range"], 531, "km", company="Polestar", product="Polestar 3"), c("702", "range", 702, "km", company="Tesla", product="Model 3"), c("531", ["distance", "range"], 531, "km", nth=1, company="Tesla", product="Model 3")]),
    ("2026-03-20", "Porsche's Cayenne Turbo Electric puts out 850 kW with launch control and 630 kW without, needs 2.5 seconds and 16 minutes (10-80%), and weighs 2,645 kg.", of("Porsche",
        c("850 kW", "power", 850, "kW"), c("630 kW", "power", 630, "kW"), c("2.5 seconds", "acceleration", 2.5, "second"), c("16 minutes", "charging_time", 16, "minute"), c("2,645 kg", "weight", 2645, "kg"), product="Cayenne Turbo Electric")),
    ("2023-07-19", "With 8,900 mAh phones in mind? Nio's own handset aside, the firm's 150-kWh pack weighs 575 kg, 20 more than the 100-kWh one, and stretches an ET5 to 1,055 km.", of("NIO",
        c("150-kWh", "battery_capacity", 150, "kWh", product=[None, "ET5"]), c("575 kg", "weight", 575, "kg", product=[None, "ET5"]), c("20", "weight", 20, "kg", role="change", product=[None, "ET5"]), c("100-kWh", "battery_capacity", 100, "kWh", product=[None, "ET5"]), c("1,055 km", "range", 1055, "km", product="ET5"))),
    ("2022-03-02", "Proterra's ZX5 Max, 738 kWh, 340 miles; New Flyer's Xcelsior Charge NG, 525 kWh, 251 miles; for both forty-foot buses 12 hours on a depot plug.", [
        c("738 kWh", "battery_capacity", 738, "kWh", company="Proterra", product="ZX5 Max"), c("340 miles", "range", 340, "mile", company="Proterra", product="ZX5 Max"), c("525 kWh", "battery_capacity", 525, "kWh", company="New Flyer", product="Xcelsior Charge NG"), c("251 miles", "range", 251, "mile", company="New Flyer", product="Xcelsior Charge NG"), c("forty-foot", "length", 40, "ft", company=[None, "Proterra", "New Flyer"], product=[None, "ZX5 Max", "Xcelsior Charge NG"]), c("12 hours", "charging_time", 12, "hour", company=[None, "Proterra", "New Flyer"], product=[None, "ZX5 Max", "Xcelsior Charge NG"])]),
]
