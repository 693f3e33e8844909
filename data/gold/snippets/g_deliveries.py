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
    ("2025-09-01", "Nio put 31,305 vehicles into customers' hands in August, a jump of 55.2 percent from a year ago, of which 16,434 wore the Onvo badge.", of("NIO",
        c("31,305 vehicles", "deliveries", 31305, V), c("55.2 percent", "deliveries", 55.2, PCT, **CH), c("16,434", "deliveries", 16434, V, company="Onvo"), p=m(2025, 8))),
    ("2025-04-02", "Tesla handed over 336,681 cars between January and March, its weakest quarter in nearly three years and 13% fewer than it managed a year earlier; the plants turned out 362,615.", of("Tesla",
        c("336,681 cars", "deliveries", 336681, V), c("13%", "deliveries", -13, PCT, **CH), c("362,615", "production", 362615, V), p=q(2025, 1))),
    ("2025-07-01", "Li Auto June deliveries: 36,279, down 24%", of("Li Auto",
        c("36,279", "deliveries", 36279, V), c("24%", "deliveries", -24, PCT, **CH), p=m(2025, 6))),
    ("2024-12-02", "Leapmotor and XPeng both had their best month yet: 40,169 and 30,895 customers, respectively, drove off in a new car in November.", [
        c("40,169", "deliveries", 40169, V, company="Leapmotor", p=m(2024, 11)), c("30,895", "deliveries", 30895, V, company="XPeng", p=m(2024, 11))]),
    ("2025-05-06", "Lucid reaffirmed that it would build some 20,000 vehicles this year, having shipped 3,109 to buyers in the first quarter against 1,967 in the same span of 2024.", of("Lucid",
        c("20,000 vehicles", "production", 20000, V, p=y(2025), **TF), c("3,109", "deliveries", 3109, V, p=q(2025, 1)), c("1,967", "deliveries", 1967, V, p=q(2024, 1)))),
    ("2023-10-03", "Rivian Q3 handovers beat the Street at 15,564; forecast had been 14,973", of("Rivian",
        c("15,564", "deliveries", 15564, V, p=q(2023, 3)), c("14,973", "deliveries", 14973, V, p=q(2023, 3), **FC))),
    ("2025-11-05", "Rivian now guides for 41,500 to 43,500 deliveries in 2025, where it once spoke of 46,000 to 51,000, and still expects capital outlays of up to $1.9 billion.", of("Rivian",
        c("41,500 to 43,500 deliveries", "deliveries", 41500, V, 43500, p=y(2025), **TF), c("46,000 to 51,000", "deliveries", 46000, V, 51000, p=y(2025), superseded=True, **TF), c("$1.9 billion", "capex", None, "USD", 1.9e9, p=y(2025), **TF))),
    ("2024-01-02", "With 50,353 vehicles reaching their owners in December, Li Auto cleared 50,000 a month for the first time and closed the year at 376,030, up 182.2% on 2022.", of("Li Auto",
        c("50,353 vehicles", "deliveries", 50353, V, p=m(2023, 12)), c("50,000", "deliveries", 50000, V, None, per="month", p=m(2023, 12)), c("376,030", "deliveries", 376030, V, p=y(2023)), c("182.2%", "deliveries", 182.2, PCT, p=y(2023), **CH))),
    ("2025-10-13", "Deliveries of battery-electric Porsches held up better than the rest. Of the 212,509 sports cars that went out in nine months (minus 6 percent), 23.1 percent had no engine at all.", of("Porsche",
        c("212,509 sports cars", "deliveries", 212509, V), c("6 percent", "deliveries", -6, PCT, **CH), c("23.1 percent", "deliveries", 23.1, PCT, **ST), p=ytd(2025, 9))),
    ("2022-08-04", "The waiting is over for the first 55 buyers of the Lightyear 0, the Dutch firm said, without saying when the other 891 on the list would get theirs.", of("Lightyear",
        c("55", "deliveries", 55, V, product=["Lightyear 0", "0"]), c("891", "orders", 891, "order", product=["Lightyear 0", "0"]))) ,
    ("2025-01-14", "VW's electric tally slipped: 744,800 BEVs delivered group-wide last year, 3.4 per cent below 2023, with China's 207,400 up 8.3 per cent and America's 49,400 down by 30 per cent.", of(["Volkswagen", "VW"],
        c("744,800 BEVs", "deliveries", 744800, V), c("3.4 per cent", "deliveries", -3.4, PCT, **CH), c("207,400", "deliveries", 207400, V), c("8.3 per cent", "deliveries", 8.3, PCT, **CH), c("49,400", "deliveries", 49400, V), c("30 per cent", "deliveries", -30, PCT, **CH), p=y(2024))),
    ("2025-07-15", "VinFast has now overseen the transfer of 67,569 electric cars in six months, already 69% of the 97,399 it managed in the whole of 2024; the goal for December is to have doubled that.", of("VinFast",
        c("67,569 electric cars", "deliveries", 67569, V, p=h(2025, 1)), c("69%", "deliveries", 69, PCT, p=h(2025, 1), **ST), c("97,399", "deliveries", 97399, V, p=y(2024)), c("doubled", "deliveries", 100, PCT, role="change", p=y(2025), **TG))),
    ("2026-01-03", "Xiaomi EV will hand over 550,000 cars this year if Lei Jun gets his way, after more than 410,000 in 2025.", of(["Xiaomi EV", "Xiaomi"],
        c("550,000 cars", "deliveries", 550000, V, p=y(2026), **TG), c("410,000", "deliveries", 410000, V, None, p=y(2025)))),
    ("2021-10-04", "Deliveries at Xpeng more than tripled to 10,412 in September, the P7 alone accounting for 7,512; since the first G3 left the line in late 2018 the total stands at 101,716.", of("XPeng",
        c("tripled", "deliveries", 200, PCT, None, p=m(2021, 9), **CH), c("10,412", "deliveries", 10412, V, p=m(2021, 9)), c("7,512", "deliveries", 7512, V, product="P7", p=m(2021, 9)), c("101,716", ["deliveries", "production"], 101716, V, p=(None, "2021-09-30")))),
    ("2025-03-03", "Zeekr: 14,039 units in Feb (+86.9% y/y, +17.7% m/m). Lynk & Co: 17,277 (+27.4% y/y).", [
        *of("Zeekr", c("14,039 units", "deliveries", 14039, V), c("+86.9%", "deliveries", 86.9, PCT, **CH), c("+17.7%", "deliveries", 17.7, PCT, **CH), p=m(2025, 2)),
        *of("Lynk & Co", c("17,277", ["deliveries", "sales"], 17277, V), c("+27.4%", ["deliveries", "sales"], 27.4, PCT, **CH), p=m(2025, 2))]),
    ("2024-04-10", "Polestar got a mere 7,200 cars to customers in the opening quarter, 40% short of last year's 12,076, and is laying off 15% of its people.", of("Polestar",
        c("7,200 cars", "deliveries", 7200, V, p=q(2024, 1)), c("40%", "deliveries", -40, PCT, p=q(2024, 1), **CH), c("12,076", "deliveries", 12076, V, p=q(2023, 1)), c("15%", "layoffs", 15, PCT, status=["plan", "actual"], **ST))),
    ("2025-06-12", "Faraday Future, founded 11 years ago, says a seventh FF 91 owner took the keys on Tuesday.", []),
    ("2024-07-03", "Aged 84 and driving since 1958, Ruth Meyer of Ulm took delivery of an ID.3 on Wednesday, her 14th Volkswagen.", []),
    ("2025-10-02", "\"Every one of the 497,099 cars we delivered in the third quarter is a customer's vote,\" Tesla wrote. Analysts polled by Visible Alpha had looked for 447,600; energy storage deployments came to 12.5 GWh.", of("Tesla",
        c("497,099 cars", "deliveries", 497099, V), c("447,600", "deliveries", 447600, V, **FC), c("12.5 GWh", ["installations", "deliveries"], 12.5, "GWh"), p=q(2025, 3))),
    ("2025-08-01", "AITO, the Huawei-backed brand of Seres, reported 40,753 deliveries for July, while Luxeed managed 4,600 and Stelato just under 4,000, so that the whole HIMA alliance arrived at 47,752.", [
        c("40,753 deliveries", "deliveries", 40753, V, company="AITO", p=m(2025, 7)), c("4,600", "deliveries", 4600, V, company="Luxeed", p=m(2025, 7)), c("4,000", "deliveries", None, V, 4000, company="Stelato", p=m(2025, 7)), c("47,752", "deliveries", 47752, V, company="HIMA", p=m(2025, 7))]),
    ("2019-01-03", "Nio delivered 3,318 ES8s in December, taking the year to 11,348 and past its promise of 10,000.", of("NIO",
        c("3,318 ES8s", "deliveries", 3318, V, product="ES8", p=m(2018, 12)), c("11,348", "deliveries", 11348, V, product=["ES8", None], p=y(2018)), c("10,000", "deliveries", 10000, V, product=["ES8", None], p=y(2018), **TG))),
    ("2023-05-25", "In Norway the first dozen Volvo FM Electric tractors have gone to Vestre, which ordered 29.", of("Volvo",
        c("dozen", "deliveries", 12, V, product="FM Electric"), c("29", "orders", 29, ["vehicle", "order"], product="FM Electric"))) ,
    ("2025-08-19", "Xpeng guides third-quarter deliveries at 113,000-118,000 cars (+142.8% to +153.6%) and revenue at RMB19.6 billion to RMB21.0 billion.", of("XPeng",
        c("113,000-118,000 cars", "deliveries", 113000, V, 118000, **TF), c("+142.8% to +153.6%", "deliveries", 142.8, PCT, 153.6, role="change", **TF), c("RMB19.6 billion to RMB21.0 billion", "revenue", 1.96e10, "CNY", 2.1e10, **TF), p=q(2025, 3))),
    ("2022-12-01", "Tesla will hand the keys of the first Semi to PepsiCo today at Sparks, Nevada. The drinks maker has 100 on order, of which 36 should have arrived by year-end.", of("Tesla",
        c("today", "delivery_start", None, "date", product="Semi", p=day("2022-12-01"), **PL), c("100", "orders", 100, ["vehicle", "order"], product="Semi"), c("36", "deliveries", 36, V, product="Semi", p=(None, "2022-12-31"), **PL))),
    ("2024-10-08", "Ola Electric sold fewer; Bajaj sold more. But deliveries, not bookings, are what count, and there the Pune firm fell 4 per cent behind its September plan of 20,000 Chetaks.", of(["Bajaj", "Bajaj Auto"],
        c("4 per cent", "deliveries", -4, PCT, role=["change", "level"], product="Chetak", p=m(2024, 9)), c("20,000 Chetaks", "deliveries", 20000, V, product="Chetak", p=m(2024, 9), status=["target", "plan"]))),
    ("2026-01-02", "BYD 2025 battery-car deliveries jump 27.9% to 2.26 mln, dwarfing Tesla's 1.64 mln", [
        c("27.9%", ["deliveries", "sales"], 27.9, PCT, company="BYD", p=y(2025), **CH), c("2.26 mln", ["deliveries", "sales"], 2.26e6, V, company="BYD", p=y(2025)), c("1.64 mln", ["deliveries", "sales"], 1.64e6, V, company="Tesla", p=y(2025))]),
    ("2025-02-13", "Einride's client Lidl has so far received nine of the 18 Mercedes eActros 600 that are to run out of Hyvinkää, each good for 500 km at 40 tonnes.", of(["Mercedes", "Mercedes-Benz"],
        c("nine", "deliveries", 9, V, product="eActros 600", p=(None, "2025-02-13")), c("18", ["orders", "deliveries"], 18, V, product="eActros 600", status=["plan", "actual"]), c("500 km", "range", 500, "km", product="eActros 600"), c("40 tonnes", "weight", 40, "tonne", product="eActros 600"))),
    ("2025-01-08", "Rolls-Royce delivered 5,712 motor cars worldwide in 2024; in Europe the electric Spectre was the marque's top seller.", of("Rolls-Royce",
        c("5,712 motor cars", "deliveries", 5712, V, p=y(2024)))),
    ("2024-03-01", "Nio's February: 8,132 (January: 10,055). Year to date: 18,187, a decline of 11.1 percent. Ever since it started: 467,781.", of("NIO",
        c("8,132", "deliveries", 8132, V, p=m(2024, 2)), c("10,055", "deliveries", 10055, V, p=m(2024, 1)), c("18,187", "deliveries", 18187, V, p=ytd(2024, 2)), c("11.1 percent", "deliveries", -11.1, PCT, p=ytd(2024, 2), **CH), c("467,781", "deliveries", 467781, V, p=(None, "2024-02-29")))),
    ("2025-09-29", "Seventy-five more articulated trolleybuses will reach Prague by 2027 under a contract worth 1.9 billion koruna, says Škoda Electric, which has already delivered 20.", of(["Škoda Electric", "Skoda Electric"],
        c("Seventy-five", ["deliveries", "orders"], 75, V, p=by(2027), **PL), c("1.9 billion koruna", ["orders", "revenue", "price"], 1.9e9, "CZK"), c("20", "deliveries", 20, V, nth=1, p=(None, "2025-09-29")))),
    ("2025-04-01", "Leapmotor leads the start-ups for a second month running with 37,095 deliveries in March (plus 154%), Li Auto follows with 36,674 (plus 26.5%) and XPeng, whose 33,205 represent a 268% leap, comes third.", [
        *of("Leapmotor", c("37,095 deliveries", "deliveries", 37095, V), c("154%", "deliveries", 154, PCT, **CH), p=m(2025, 3)),
        *of("Li Auto", c("36,674", "deliveries", 36674, V), c("26.5%", "deliveries", 26.5, PCT, **CH), p=m(2025, 3)),
        *of("XPeng", c("33,205", "deliveries", 33205, V), c("268%", "deliveries", 268, PCT, **CH), p=m(2025, 3))]),
    ("2018-07-03", "After months of \"production hell\" Tesla at last assembled 5,031 Model 3s in one week; over the quarter it had delivered 18,440 of them plus 10,930 Model S and 11,370 Model X.", of("Tesla",
        c("5,031 Model 3s", "production", 5031, V, product="Model 3", per=["week", None]), c("18,440", "deliveries", 18440, V, product="Model 3", p=q(2018, 2)), c("10,930 Model S", "deliveries", 10930, V, product="Model S", p=q(2018, 2)), c("11,370 Model X", "deliveries", 11370, V, product="Model X", p=q(2018, 2)))),
    ("2025-12-01", "Avatr's handovers rose for an eighth straight month, by 3.1% from October, to 14,057.", of("Avatr",
        c("3.1%", "deliveries", 3.1, PCT, **CH), c("14,057", "deliveries", 14057, V), p=m(2025, 11))),
    ("2023-07-05", "Workhorse, by contrast, got 3 vans out of the door in the whole second quarter. It has $60 million left and a share price of 86 cents.", of("Workhorse",
        c("3 vans", "deliveries", 3, V, p=q(2023, 2)), c("$60 million", "cash", 6e7, "USD"), c("86 cents", "share_price", 0.86, "USD", per=["share", None]))),
    ("2025-10-10", "Half a million ID.4s have been delivered since 2020, according to Volkswagen; China took 31 per cent of them.", of("Volkswagen",
        c("Half a million ID.4s", "deliveries", 500000, V, product="ID.4", p=("2020-01-01", "2025-10-10")), c("31 per cent", "deliveries", 31, PCT, product="ID.4", p=("2020-01-01", "2025-10-10"), **ST))),
    ("2025-11-03", "October brought Xiaomi more than 40,000 deliveries again, September having been the first month above that mark.", of("Xiaomi",
        c("40,000 deliveries", "deliveries", 40000, V, None, p=m(2025, 10)))),
    ("2024-05-14", "BMW's full electrics, with 82,700 deliveries, kept growing by two-fifths in the first three months while the group total stagnated at 594,671 (+1.1 percent).", of("BMW",
        c("82,700 deliveries", "deliveries", 82700, V), c("two-fifths", "deliveries", 40, PCT, **CH), c("594,671", "deliveries", 594671, V), c("+1.1 percent", "deliveries", 1.1, PCT, **CH), p=q(2024, 1))),
]
