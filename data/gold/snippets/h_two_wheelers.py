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
    ("2025-01-17", "Hero Vida's V2 Lite, ₹96,000, goes 94 km on 2.2 kWh; the Plus, ₹1.15 lakh, 143 on 3.44; the Pro, ₹1.35 lakh, 165 on 3.94.", of(["Hero Vida", "Vida", "Hero MotoCorp"],
        c("₹96,000", "price", 96000, "INR", product="V2 Lite"), c("94 km", "range", 94, "km", product="V2 Lite"), c("2.2 kWh", "battery_capacity", 2.2, "kWh", product="V2 Lite"), c("₹1.15 lakh", "price", 115000, "INR", product=["V2 Plus", "Plus"]), c("143", "range", 143, "km", product=["V2 Plus", "Plus"]), c("3.44", "battery_capacity", 3.44, "kWh", product=["V2 Plus", "Plus"]), c("₹1.35 lakh", "price", 135000, "INR", product=["V2 Pro", "Pro"]), c("165", "range", 165, "km", product=["V2 Pro", "Pro"]), c("3.94", "battery_capacity", 3.94, "kWh", product=["V2 Pro", "Pro"]))),
    ("2024-12-20", "With floorboards 80 mm longer and 35 litres under the seat, the new Chetak also goes farther: 153 km on paper, 125 on the road.", of(["Bajaj", "Bajaj Auto", None],
        c("80 mm", "length", 80, "mm", role="change"), c("35 litres", "other", 35, "item"), c("153 km", "range", 153, "km"), c("125", ["range", "distance"], 125, "km"), product="Chetak")),
    ("2023-08-23", "TVS X: 11 kW, 105 km/h, 140 km, 2.6 s to 40, Rs 2.5 lakh. Too dear by half, wrote one reader.", of(["TVS", None],
        c("11 kW", "power", 11, "kW"), c("105 km/h", "top_speed", 105, "km/h"), c("140 km", "range", 140, "km"), c("2.6 s", "acceleration", 2.6, "second"), c("Rs 2.5 lakh", "price", 250000, "INR"), product=["X", "TVS X"])),
    ("2025-06-02", "The Vida VX2's sub-₹60,000 sticker hides a ₹0.96-a-km fee for the pack; outright it is ₹99,490.", of(["Hero MotoCorp", "Vida"],
        c("₹60,000", "price", None, "INR", 60000), c("₹0.96", "price", 0.96, "INR", per="km"), c("₹99,490", "price", 99490, "INR"), product=["VX2", "Vida VX2"])),
    ("2022-10-06", "LiveWire's S2 Del Mar weighs 431 pounds, a big 200 or so less than the 562-pound One would make you hope, and returns 113 city miles.", of("LiveWire",
        c("431 pounds", "weight", 431, "lb", product="S2 Del Mar"), c("562-pound", "weight", 562, "lb", product="One"), c("113 city miles", "range", 113, "mile", product="S2 Del Mar"), c("200", "weight", -200, "lb", role="change", product="S2 Del Mar"))),
    ("2024-10-24", "A Spiro bike in Kigali swaps in 90 seconds at one of 600 stations; the rider pays $1.10 and needs it every 70 kilometres.", of("Spiro",
        c("90 seconds", ["duration", "charging_time"], 90, "second"), c("600 stations", "stations", 600, "station"), c("$1.10", "price", 1.1, "USD", per=[None, "item"]), c("70 kilometres", ["range", "distance"], 70, "km"))),
    ("2025-09-23", "Euler's Turbo EV 1000, a one-tonner from Rs 5.99 lakh, drives 140-170 km, and 15 minutes on DC give it 50 more.", of("Euler",
        c("one-tonner", ["weight", "other"], 1, "tonne"), c("Rs 5.99 lakh", "price", 599000, "INR"), c("140-170 km", "range", 140, "km", 170), c("15 minutes", "charging_time", 15, "minute"), c("50", "range", 50, "km", role=["level", "change"]), product="Turbo EV 1000")),
    ("2023-09-12", "Volvo's FH Electric hauls 44 tonnes for 300 km and packs 540 kWh; the version due in 2025's second half doubles that distance with an e-axle.", of("Volvo",
        c("44 tonnes", ["weight", "other"], 44, "tonne"), c("300 km", "range", 300, "km"), c("540 kWh", "battery_capacity", 540, "kWh"), ev("second half", "launch", "2025-07-01", "2025-12-31"), c("doubles", "range", 100, PCT, role="change", status=["plan", "target", "forecast"]), product="FH Electric")),
    ("2025-04-08", "Yutong delivers 12-metre and 18-metre buses to Oslo. The articulated ones take 135 passengers, 563 kWh and 3.3 hours of charging; solo ones, 77, 422 and 2.5.", of("Yutong",
        c("12-metre", "length", 12, "m"), c("18-metre", "length", 18, "m"), c("135 passengers", "seats", 135, "item"), c("563 kWh", "battery_capacity", 563, "kWh"), c("3.3 hours", "charging_time", 3.3, "hour"), c("77", "seats", 77, "item"), c("422", "battery_capacity", 422, "kWh"), c("2.5", "charging_time", 2.5, "hour"))),
    ("2024-02-20", "Is the Windrose R700 real? Its 729 kWh, 670 km at 49 tonnes and 1,400 hp were checked at Idiada. €250,000 will buy one.", of("Windrose",
        c("729 kWh", "battery_capacity", 729, "kWh"), c("670 km", "range", 670, "km"), c("1,400 hp", "power", 1400, "hp"), c("€250,000", "price", 250000, "EUR"), product="R700")),
    ("2025-12-10", "Pre-owned Nikola Tres go for $110,000, a third of what they once cost.", of("Nikola",
        c("$110,000", "price", 110000, "USD"), c("a third", "price_change", -200 / 3, PCT, role=["change"]), product="Tre")),
    ("2021-06-09", "Gogoro's Viva: 80 kg, 85 km at 30 km/h, NT$54,980. The XL costs NT$30,000 more and drags 23 kilos more around.", of("Gogoro",
        c("80 kg", "weight", 80, "kg", product="Viva"), c("85 km", "range", 85, "km", product="Viva"), c("NT$54,980", "price", 54980, "TWD", product="Viva"), c("NT$30,000", ["price", "price_change"], 30000, "TWD", role="change", product=["Viva XL", "XL"]), c("23 kilos", "weight", 23, "kg", role="change", product=["Viva XL", "XL"]))),
    ("2025-02-12", "Xos stretches its Hub charger to 282 kWh and cuts its price to $219,000, $50,000 off", of("Xos",
        c("282 kWh", "battery_capacity", 282, "kWh"), c("$219,000", "price", 219000, "USD"), c("$50,000", "price_change", -50000, "USD", role="change"), product="Hub")),
    ("2024-07-09", "The Kinetic Green Zulu, with 2.27 kWh, runs 104 km and at 60 km/h, and weighs all of 93 kg; the bigger Zing does 125 km and, for fun, 45 in \"eco\".", of("Kinetic Green",
        c("2.27 kWh", "battery_capacity", 2.27, "kWh", product="Zulu"), c("104 km", "range", 104, "km", product="Zulu"), c("60 km/h", "top_speed", 60, "km/h", product="Zulu"), c("93 kg", "weight", 93, "kg", product="Zulu"), c("125 km", "range", 125, "km", product="Zing"), c("45", "top_speed", 45, "km/h", product="Zing"))),
    ("2026-02-26", "Olectra's tipper takes 28 tonnes; 354 kWh lie behind the cab. Cement maker Dalmia rents 50 for Rs 2.9 lakh a month each.", [
        c("28 tonnes", ["weight", "other"], 28, "tonne", company="Olectra"), c("354 kWh", "battery_capacity", 354, "kWh", company="Olectra"), c("50", "orders", 50, "vehicle", company=["Olectra", "Dalmia"]), c("Rs 2.9 lakh", "price", 290000, "INR", per="month", company=["Olectra", "Dalmia"])]),
    ("2023-03-28", "Zero's 2023 range from $12,995 (FXE) to $24,495 (DSR/X), all with 5 years on the battery", of("Zero",
        c("$12,995", "price", 12995, "USD", product="FXE"), c("$24,495", "price", 24495, "USD", product="DSR/X"), c("5 years", "warranty", 5, "year"))),
    ("2025-07-17", "Blue Energy Motors leases its truck at Rs 4 per tonne-km with batteries swapped every 120 km in under 5 minutes on NH-48.", of("Blue Energy Motors",
        c("Rs 4", "price", 4, "INR", per=["km", "tonne", None]), c("120 km", ["range", "distance"], 120, "km"), c("5 minutes", ["duration", "charging_time"], None, "minute", 5))),
    ("2024-05-22", "Ather's Rizta Z seats two \"and a half\", has 56 litres for shopping and gives 159 km with the larger of its packs (3.7 kWh); with the smaller, 2.9, it is 123.", of("Ather",
        c("two", "seats", 2, "item"), c("56 litres", "other", 56, "item"), c("159 km", "range", 159, "km"), c("3.7 kWh", "battery_capacity", 3.7, "kWh"), c("2.9", "battery_capacity", 2.9, "kWh"), c("123", "range", 123, "km"), product="Rizta Z")),
    ("2025-10-06", "MAN's eTGX crossed the Alps, 740 km in one day, with six packs of 89 kWh; consumption was 97 kWh per 100 km.", of("MAN",
        c("740 km", "distance", 740, "km", per=["day", None]), c("six packs", "other", 6, "battery"), c("89 kWh", "battery_capacity", 89, "kWh"), c("97 kWh", "consumption", 97, "kWh", per="100km"), product="eTGX")),
    ("2022-11-17", "Tork Kratos R: 9 kW, 38 Nm, 180 km of range claimed, 3,000 booked", of("Tork",
        c("9 kW", "power", 9, "kW"), c("38 Nm", "torque", 38, "Nm"), c("180 km", "range", 180, "km"), c("3,000", "orders", 3000, "order"), product="Kratos R")),
    ("2025-08-21", "BasiGo asks KSh 7.5 million up front for its King Long, pay-as-you-drive from KSh 40 a km. The bus seats 36 and lasts 250 km.", of("BasiGo",
        c("KSh 7.5 million", "price", 7.5e6, "KES"), c("KSh 40", "price", 40, "KES", per="km"), c("36", "seats", 36, "item"), c("250 km", "range", 250, "km"), product=[None, "King Long"])),
    ("2024-03-19", "Moto Morini, Ducati, Energica. Only the last named sells an electric bike, the Experia (22.5 kWh, 420 km in town, €25,990).", of("Energica",
        c("22.5 kWh", "battery_capacity", 22.5, "kWh"), c("420 km", "range", 420, "km"), c("€25,990", "price", 25990, "EUR"), product="Experia")),
]
