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
    ("2025-06-19", "Sipping just 10.9 kWh per 100 km, the Wuling Binguo S outlasts its 31.9 kWh for 325 km in the books and 271 in ours.", of("Wuling",
        c("10.9 kWh", "consumption", 10.9, "kWh", per="100km"), c("31.9 kWh", "battery_capacity", 31.9, "kWh"), c("325 km", "range", 325, "km"), c("271", ["range", "distance"], 271, "km"), product="Binguo S")),
    ("2024-03-12", "The Blazer EV RS is rated at 324 miles. Chevrolet cut $6,250 off it, leaving $50,195.", of("Chevrolet",
        c("324 miles", "range", 324, "mile"), c("$6,250", "price_change", -6250, "USD", role="change"), c("$50,195", "price", 50195, "USD"), product="Blazer EV RS")),
    ("2023-11-09", "The Lotus Emeya, a shade over five metres long (5,139 mm) and barely 1.46 high, makes 675 kW and 985 Nm as an R. Lesser versions have 450 kW, yet go farther: 610 km as opposed to 485.", of("Lotus",
        c("five metres", "length", 5, "m", None), c("5,139 mm", "length", 5139, "mm"), c("1.46", "length", 1.46, "m"), c("675 kW", "power", 675, "kW", product="Emeya R"), c("985 Nm", "torque", 985, "Nm", product="Emeya R"), c("450 kW", "power", 450, "kW"), c("610 km", "range", 610, "km"), c("485", "range", 485, "km", product="Emeya R"), product="Emeya")),
    ("2025-04-10", "With the wheelbase (3,100 mm) of a limousine and the turning circle (10.9 m) of a compact, the 2.4-tonne Zeekr Mix wants to be a living room for five at 279,900 yuan.", of("Zeekr",
        c("3,100 mm", ["length", "other"], 3100, "mm"), c("10.9 m", ["length", "other"], 10.9, "m"), c("2.4-tonne", "weight", 2.4, "tonne"), c("five", "seats", 5, "item"), c("279,900 yuan", "price", 279900, "CNY"), product="Mix")),
    ("2022-08-30", "Grunt? 1,000 lb-ft. Thirst? 1.6 miles per kWh. Bulk? 9,000 pounds and a bit. The Hummer pleases everyone.", of(["GMC", None],
        c("1,000 lb-ft", "torque", 1000, "lb-ft"), c("1.6 miles", "consumption", 1.6, "mile", per="kWh"), c("9,000 pounds", "weight", 9000, "lb", None), product=["Hummer", "Hummer EV"])),
    ("2025-08-14", "Good for 0-100 in 3.9 s and 220 flat out, Mahindra's BE 6 Batman Edition has 79 kWh underneath, a ₹27.79 lakh price and a run of 300, later 999.", of("Mahindra",
        c("3.9 s", "acceleration", 3.9, "second"), c("220", "top_speed", 220, "km/h"), c("79 kWh", "battery_capacity", 79, "kWh"), c("₹27.79 lakh", "price", 2779000, "INR"), c("300", ["production", "other", "sales"], 300, "vehicle", superseded=True, status=["plan", "actual", "target"]), c("999", ["production", "other", "sales"], 999, "vehicle", status=["plan", "actual", "target"]), product=["BE 6 Batman Edition", "BE 6"])),
    ("2024-05-30", "Tested: 398 km at 110 km/h. Tested again at 130: 311. The MG Marvel R claims 402 and, to be fair, 19.4 kWh/100 km, which we beat by 0.3.", of("MG",
        c("398 km", ["range", "distance"], 398, "km"), c("311", ["range", "distance"], 311, "km"), c("402", "range", 402, "km"), c("19.4 kWh", "consumption", 19.4, "kWh", per="100km"), c("0.3", "consumption", -0.3, "kWh", role="change", per="100km"), product="Marvel R")),
    ("2026-02-04", "A bed of 1.7 m, a payload of 650 kg, four doors and 13 inches of ground clearance — Kia's Tasman EV is a truck, all 2,480 kg of it.", of("Kia",
        c("1.7 m", "length", 1.7, "m"), c("650 kg", ["weight", "other"], 650, "kg"), c("four doors", "other", 4, "item"), c("13 inches", ["length", "other"], 13, "in"), c("2,480 kg", "weight", 2480, "kg"), product="Tasman EV")),
    ("2023-04-27", "Horsepower is cheap: 1.098 million yuan for the 1,196 hp (880 kW) of a Yangwang U8 whose motors yield 1,280 Nm.", of(["Yangwang", "BYD"],
        c("1.098 million yuan", "price", 1.098e6, "CNY"), c("1,196 hp", "power", 1196, "hp"), c("880 kW", "power", 880, "kW"), c("1,280 Nm", "torque", 1280, "Nm"), product="U8")),
    ("2025-10-24", "Over its facelift the Ariya gained 33 miles, to 322, lost 68 kilos and got a NACS port; a base model for $39,770 went missing.", of(["Nissan", None],
        c("33 miles", "range", 33, "mile", role="change"), c("322", "range", 322, "mile"), c("68 kilos", "weight", -68, "kg", role="change"), c("$39,770", "price", 39770, "USD"), product="Ariya")),
    ("2021-12-16", "BYD's e-platform 3.0 debutant measures 4.07 m from nose to tail, 1.77 across and 1.57 from the ground up. It can be had with 30.7 or 44.9 kWh.", of("BYD",
        c("4.07 m", "length", 4.07, "m"), c("1.77", "length", 1.77, "m"), c("1.57", "length", 1.57, "m"), c("30.7", "battery_capacity", 30.7, "kWh"), c("44.9 kWh", "battery_capacity", 44.9, "kWh"))),
    ("2025-02-11", "Its maker says the Deepal G318 can ford 650 mm, climb 35° and pull 1,600 kg for 1,000 km in all, 190 of them electric.", of("Deepal",
        c("650 mm", "other", 650, "mm"), c("1,600 kg", ["weight", "other"], 1600, "kg"), c("1,000 km", "range", 1000, "km"), c("190", "range", 190, "km"), product="G318")),
    ("2024-09-12", "Nobody else in the class seats seven. The Peugeot e-5008 does, at 4.79 m, and with 98 kWh needs no stop for 660 km; 160 kW is the most it takes from a post.", of("Peugeot",
        c("seven", "seats", 7, "item"), c("4.79 m", "length", 4.79, "m"), c("98 kWh", "battery_capacity", 98, "kWh"), c("660 km", "range", 660, "km"), c("160 kW", "charging_power", None, "kW", 160), product="e-5008")),
    ("2022-05-04", "Range of 500-plus kilometres, 576-litre boot, 77.4 kWh: on paper an EV6 is worth ₹60 lakh. Only 100 come to India this year.", of(["Kia", None],
        c("500-plus kilometres", "range", 500, "km", None), c("576-litre", "other", 576, "item"), c("77.4 kWh", "battery_capacity", 77.4, "kWh"), c("₹60 lakh", "price", 6e6, "INR"), c("100", ["sales", "imports"], 100, "vehicle", p=y(2022), status=["plan", "forecast", "target"]), product="EV6")),
    ("2025-05-05", "The new Bolt weighs 3,690 lb, 122 more than it did; LFP cells, 65 kWh of them, are heavy. They do charge at 150 kW.", of(["Chevrolet", "GM", None],
        c("3,690 lb", "weight", 3690, "lb"), c("122", "weight", 122, "lb", role="change"), c("65 kWh", "battery_capacity", 65, "kWh"), c("150 kW", "charging_power", 150, "kW"), product="Bolt")),
    ("2023-09-28", "Lexus quotes 230 kW, 435 Nm, 5.3 s and 450 km for its RZ 450e; BMW's rival iX3 (210 kW) is slower by a second and a half.", [
        c("230 kW", "power", 230, "kW", company="Lexus", product="RZ 450e"), c("435 Nm", "torque", 435, "Nm", company="Lexus", product="RZ 450e"), c("5.3 s", "acceleration", 5.3, "second", company="Lexus", product="RZ 450e"), c("450 km", "range", 450, "km", company="Lexus", product="RZ 450e"), c("210 kW", "power", 210, "kW", company="BMW", product="iX3"), c("a second and a half", "acceleration", 1.5, "second", role="change", company="BMW", product="iX3")]),
    ("2025-11-07", "Yangwang's U9 Xtreme has 2,220 kW and was clocked at 496.22 km/h in Papenburg; 30 will be built, 2,480 kg each.", of("Yangwang",
        c("2,220 kW", "power", 2220, "kW"), c("496.22 km/h", "top_speed", 496.22, "km/h"), c("30", "production", 30, "vehicle", status=["plan", "target"]), c("2,480 kg", "weight", 2480, "kg"), product="U9 Xtreme")),
    ("2024-02-14", "At Renault the 60-kWh Mégane stays, at €38,000; the bigger Scenic, whose pack holds 87, costs €46,990.", of("Renault",
        c("60-kWh", "battery_capacity", 60, "kWh", product="Mégane"), c("€38,000", "price", 38000, "EUR", product="Mégane"), c("87", "battery_capacity", 87, "kWh", product="Scenic"), c("€46,990", "price", 46990, "EUR", product="Scenic"))),
    ("2025-09-10", "How many kilowatts does the ID. Cross need? 155 at the wheels, 125 at the charger with the big battery, 52 kWh net, and 105 with 37 kWh.", of(["Volkswagen", "VW", None],
        c("155", "power", 155, "kW"), c("125", "charging_power", 125, "kW"), c("52 kWh", "battery_capacity", 52, "kWh"), c("105", "charging_power", 105, "kW"), c("37 kWh", "battery_capacity", 37, "kWh"), product="ID. Cross")),
    ("2020-10-28", "Arcimoto's FUV tops 75 mph, needs no more than 7.5 seconds to 60 and seats a pair, for $17,900. It drinks a fifth of what a car does.", of("Arcimoto",
        c("75 mph", "top_speed", 75, "mph"), c("7.5 seconds", "acceleration", None, "second", 7.5), c("a pair", "seats", 2, "item"), c("$17,900", "price", 17900, "USD"), c("a fifth", "consumption", -80, PCT, role="change"), product="FUV")),
    ("2026-01-30", "Jaguar's GT will pack four seats, over 1,000 PS, about 2.7 tonnes and up to 770 km under its 3.2-metre wheelbase. A little more than £100,000 is the guess.", of("Jaguar",
        c("four seats", "seats", 4, "item"), c("1,000 PS", "power", 1000, "hp", None, status=["actual", "plan", "target"]), c("2.7 tonnes", "weight", 2.7, "tonne", status=["actual", "plan", "forecast"]), c("770 km", "range", None, "km", 770, status=["actual", "plan", "target"]), c("3.2-metre", ["length", "other"], 3.2, "m", status=["actual", "plan"]), c("£100,000", "price", 100000, "GBP", None, status=["forecast", "plan"]), product=["GT", None])),
    ("2024-10-30", "In the bakkie class the BYD Shark leads: 321 kW, 650 Nm, 5.7 s, 29.58 kWh and 100 km on those; the Ranger PHEV has 207 kW, 697 Nm, 11.8 kWh and just 49.", [
        c("321 kW", "power", 321, "kW", company="BYD", product="Shark"), c("650 Nm", "torque", 650, "Nm", company="BYD", product="Shark"), c("5.7 s", "acceleration", 5.7, "second", company="BYD", product="Shark"), c("29.58 kWh", "battery_capacity", 29.58, "kWh", company="BYD", product="Shark"), c("100 km", "range", 100, "km", company="BYD", product="Shark"), c("207 kW", "power", 207, "kW", company=["Ford", None], product="Ranger PHEV"), c("697 Nm", "torque", 697, "Nm", company=["Ford", None], product="Ranger PHEV"), c("11.8 kWh", "battery_capacity", 11.8, "kWh", company=["Ford", None], product="Ranger PHEV"), c("49", "range", 49, "km", company=["Ford", None], product="Ranger PHEV")]),
    ("2025-07-24", "Downsized motor, upsized mileage: the Tata Punch EV Smart gives up 20 kW (60 are left) and 40 Nm (114) but adds 15 km.", of("Tata",
        c("20 kW", "power", -20, "kW", role="change"), c("60", "power", 60, "kW"), c("40 Nm", "torque", -40, "Nm", role="change"), c("114", "torque", 114, "Nm"), c("15 km", "range", 15, "km", role="change"), product="Punch EV Smart")),
    ("2023-02-23", "The Canoo van of 350 hp and 472 lb-ft hauls 1,464 pounds; Walmart signed for 4,500, NASA for three.", of("Canoo",
        c("350 hp", "power", 350, "hp"), c("472 lb-ft", "torque", 472, "lb-ft"), c("1,464 pounds", ["weight", "other"], 1464, "lb"), c("4,500", "orders", 4500, "vehicle"), c("three", "orders", 3, "vehicle"))),
    ("2025-12-29", "The winter range of 29 cars, in CLTC percent: Model 3 58, SU7 54, Seal 51, and eighteen others below fifty", [
        c("29 cars", "other", 29, ["vehicle", "model"]), c("58", "range", 58, PCT, role=["share", "level"], company=["Tesla", None], product="Model 3"), c("54", "range", 54, PCT, role=["share", "level"], company=["Xiaomi", None], product="SU7"), c("51", "range", 51, PCT, role=["share", "level"], company=["BYD", None], product="Seal"), c("eighteen others", "other", 18, ["vehicle", "model"])]),
]
