from goldlib import *

CH = {"role": "change"}
PCT, V = "percent", "vehicle"


def of(company, *claims, p=None):
    """The claims with this company and, where given, this period, unless a claim has its own."""
    out = []
    for claim in claims:
        row = dict(claim)
        row["company"] = row["company"] or company
        if p and not (row["period_start"] or row["period_end"]):
            row["period_start"], row["period_end"] = p
        out.append(row)
    return out


S = [
    ("2025-06-05", "Lynk & Co sold 26,800 cars, 31 percent more than in May 2024.", of("Lynk & Co",
        c("26,800 cars", "sales", 26800, V), c("31 percent", "sales", 31, PCT, **CH), p=m(2025, 5))),
    ("2024-09-04", "Overseas, MG found 18,450 buyers: a drop of 12% compared with August 2023.", of("MG",
        c("18,450 buyers", "sales", 18450, ["vehicle", "item"]), c("12%", "sales", -12, PCT, **CH), p=m(2024, 8))),
    ("2023-11-02", "Seres delivered 12,700 vehicles, up 88.3% from October 2022.", of("Seres",
        c("12,700 vehicles", "deliveries", 12700, V), c("88.3%", "deliveries", 88.3, PCT, **CH), p=m(2023, 10))),
    ("2025-07-24", "Mobis turned over 15.9 trillion won, 8.7% more than in the second quarter of 2024, and made 870 billion.", of("Hyundai Mobis",
        c("15.9 trillion won", "revenue", 15.9e12, "KRW", company=["Hyundai Mobis", "Mobis"]), c("8.7%", "revenue", 8.7, PCT, company=["Hyundai Mobis", "Mobis"], **CH), c("870 billion", ["net_income", "operating_income"], 870e9, "KRW", company=["Hyundai Mobis", "Mobis"]), p=q(2025, 2))),
    ("2024-04-18", "Volvo Trucks registered 640 electric lorries, against 412 in the first quarter of 2023.", of("Volvo Trucks",
        c("640 electric lorries", "registrations", 640, V, p=q(2024, 1)), c("412", "registrations", 412, V, p=q(2023, 1)))),
    ("2025-02-06", "Registrations of battery cars in Ireland fell 4.6% versus January 2024, to 3,870.", of(None,
        c("4.6%", "registrations", -4.6, PCT, **CH), c("3,870", "registrations", 3870, V), p=m(2025, 1))),
    ("2022-12-08", "China's dealers were left with stock worth 1.7 months, 0.3 more than in October, when it was 1.4.", of(None,
        c("1.7 months", ["inventory", "other"], 1.7, "month", p=m(2022, 11)), c("0.3", ["inventory", "other"], 0.3, "month", p=m(2022, 11), **CH), c("1.4", ["inventory", "other"], 1.4, "month", p=m(2022, 10)))),
    ("2023-08-03", "Nio handed over 20,300 cars, 90% more than in June and twice as many as in July 2022.", of("Nio",
        c("20,300 cars", "deliveries", 20300, V), c("90%", "deliveries", 90, PCT, **CH), c("twice", "deliveries", 100, PCT, **CH), p=m(2023, 7))),
    ("2025-10-03", "With 1,905 cars Polestar sold three times as many in Germany as in September 2024.", of("Polestar",
        c("1,905 cars", "sales", 1905, V), c("three times", "sales", 200, PCT, **CH), p=m(2025, 9))),
    ("2024-10-29", "BYD's turnover exceeded that of the third quarter of 2023 by a quarter and came to 201 billion yuan.", of("BYD",
        c("a quarter", "revenue", 25, PCT, **CH), c("201 billion yuan", "revenue", 201e9, "CNY"), p=q(2024, 3))),
    ("2025-01-15", "Panasonic Energy shipped 10.4 GWh of cells, 0.9 GWh less than in the last quarter of 2023.", of("Panasonic Energy",
        c("10.4 GWh", ["sales", "deliveries", "installations", "production"], 10.4, "GWh", company=["Panasonic Energy", "Panasonic"]), c("0.9 GWh", ["sales", "deliveries", "installations", "production"], -0.9, "GWh", company=["Panasonic Energy", "Panasonic"], **CH), p=q(2024, 4))),
    ("2024-07-09", "GAC Aion built 30,900 vehicles, 34.5% fewer than in June last year, when it had built 47,200.", of("GAC Aion",
        c("30,900 vehicles", "production", 30900, V, p=m(2024, 6)), c("34.5%", "production", -34.5, PCT, p=m(2024, 6), **CH), c("47,200", "production", 47200, V, p=m(2023, 6)))),
    ("2021-11-05", "Ford's order bank for the Mustang Mach-E swelled 18% over September to 31,000.", of("Ford",
        c("18%", "orders", 18, PCT, **CH), c("31,000", "orders", 31000, "order"), p=m(2021, 10))),
    ("2025-08-12", "TVS retailed 22,300 electric scooters, a gain of 14 per cent on July 2024, while Ola Electric's 17,900 were 57 per cent fewer than in the same month.", [
        *of("TVS", c("22,300 electric scooters", ["sales", "registrations"], 22300, V, company=["TVS", "TVS Motor"]), c("14 per cent", ["sales", "registrations"], 14, PCT, company=["TVS", "TVS Motor"], **CH), p=m(2025, 7)),
        *of("Ola Electric", c("17,900", ["sales", "registrations"], 17900, V), c("57 per cent", ["sales", "registrations"], -57, PCT, **CH), p=m(2025, 7))]),
    ("2024-01-11", "Exports of NEVs, at 97,000, were 1.9% below those of November 2023 and 14.9% above those of December 2022.", of(None,
        c("97,000", "exports", 97000, V), c("1.9%", "exports", -1.9, PCT, **CH), c("14.9%", "exports", 14.9, PCT, **CH), p=m(2023, 12))),
    ("2023-05-10", "Rivian lost $1.35 billion, compared with $1.59 billion in the first quarter of 2022.", of("Rivian",
        c("$1.35 billion", "net_income", -1.35e9, "USD", p=q(2023, 1)), c("$1.59 billion", "net_income", -1.59e9, "USD", p=q(2022, 1)))),
    ("2025-03-11", "Denza moved 9,100 cars, 28% fewer than the 12,700 of January.", of("Denza",
        c("9,100 cars", "sales", 9100, V, p=m(2025, 2)), c("28%", "sales", -28, PCT, p=m(2025, 2), **CH), c("12,700", "sales", 12700, V, p=m(2025, 1)))),
    ("2024-08-01", "Deliveries at Li Auto surpass those of July 2023 by half, at 51,300", of("Li Auto",
        c("half", "deliveries", 50, PCT, **CH), c("51,300", "deliveries", 51300, V), p=m(2024, 7))),
    ("2022-05-04", "The Swedes registered 7,480 rechargeable cars, as against 8,960 in April 2021; the share rose from 40 to 47.6 percent.", of(None,
        c("7,480 rechargeable cars", "registrations", 7480, V, p=m(2022, 4)), c("8,960", "registrations", 8960, V, p=m(2021, 4)), c("40", ["penetration", "market_share"], 40, PCT, role=["level", "share"], p=m(2021, 4)), c("47.6 percent", ["penetration", "market_share"], 47.6, PCT, role=["level", "share"], p=m(2022, 4)))),
    ("2025-11-06", "VinFast's scooters had 120,100 takers, 535% more than between July and September 2024.", of("VinFast",
        c("120,100 takers", ["deliveries", "sales"], 120100, ["vehicle", "item"]), c("535%", ["deliveries", "sales"], 535, PCT, **CH), p=q(2025, 3))),
    ("2024-03-13", "Hyundai's Ioniq 5 did better in America than in February 2023 by 73%, with 3,240 sold.", of("Hyundai",
        c("73%", "sales", 73, PCT, **CH, product="Ioniq 5"), c("3,240", "sales", 3240, V, product="Ioniq 5"), p=m(2024, 2))),
    ("2023-02-14", "Gogoro's network completed 28.4 million swaps, 11% more than in the fourth quarter of 2021.", of("Gogoro",
        c("28.4 million swaps", "other", 28.4e6, ["item", "times"]), c("11%", "other", 11, PCT, **CH), p=q(2022, 4))),
    ("2025-04-03", "Ford sold 11,900 Mustang Mach-Es, 21% more than in the first quarter of 2024, and 7,200 Lightnings, 7% fewer.", of("Ford",
        c("11,900", "sales", 11900, V, product="Mustang Mach-E"), c("21%", "sales", 21, PCT, product="Mustang Mach-E", **CH), c("7,200", "sales", 7200, V, product=["F-150 Lightning", "Lightning"]), c("7%", "sales", -7, PCT, product=["F-150 Lightning", "Lightning"], **CH), p=q(2025, 1))),
    ("2024-12-06", "Belgium: 9,640 electric cars registered, +8.2% vs November 2023", of(None,
        c("9,640 electric cars", "registrations", 9640, V), c("+8.2%", "registrations", 8.2, PCT, **CH), p=m(2024, 11))),
    ("2025-09-02", "JSW MG Motor wholesaled 6,578 units, a rise of 52% over August 2024's 4,323.", of("JSW MG Motor",
        c("6,578 units", "sales", 6578, V, company=["JSW MG Motor", "JSW MG"], p=m(2025, 8)), c("52%", "sales", 52, PCT, company=["JSW MG Motor", "JSW MG"], p=m(2025, 8), **CH), c("4,323", "sales", 4323, V, company=["JSW MG Motor", "JSW MG"], p=m(2024, 8)))),
    ("2023-04-21", "Norsk Hydro's battery arm spent NOK 310 million, more than double the sum of the first three months of 2022.", of("Norsk Hydro",
        c("NOK 310 million", ["investment", "cost"], 310e6, "NOK", company=["Norsk Hydro", "Hydro"]), c("double", ["investment", "cost"], 100, PCT, None, company=["Norsk Hydro", "Hydro"], **CH), p=q(2023, 1))),
    ("2025-05-20", "Geely's net profit, 5.67 billion yuan, was 264% higher than in the same quarter of 2024.", of("Geely",
        c("5.67 billion yuan", "net_income", 5.67e9, "CNY"), c("264%", "net_income", 264, PCT, **CH), p=q(2025, 1))),
    ("2022-08-23", "XPeng's gross margin was 10.9%, compared with 11.9% in the second quarter of 2021 and 12.2% in the first of 2022.", of("XPeng",
        c("10.9%", "margin", 10.9, PCT, role=["level", "share"], p=q(2022, 2)), c("11.9%", "margin", 11.9, PCT, role=["level", "share"], p=q(2021, 2)), c("12.2%", "margin", 12.2, PCT, role=["level", "share"], p=q(2022, 1)))),
    ("2024-06-11", "China put 39.9 GWh of batteries into vehicles, 41.2% more than in May 2023 and 12.6% more than in April 2024.", of(None,
        c("39.9 GWh", "installations", 39.9, "GWh"), c("41.2%", "installations", 41.2, PCT, **CH), c("12.6%", "installations", 12.6, PCT, **CH), p=m(2024, 5))),
    ("2025-12-04", "Octopus's public chargers delivered 18 GWh, twice the volume of November 2024.", of("Octopus",
        c("18 GWh", ["sales", "deliveries", "other"], 18, "GWh", company=["Octopus", "Octopus Energy", "Octopus Electroverse"]), c("twice", ["sales", "deliveries", "other"], 100, PCT, company=["Octopus", "Octopus Energy", "Octopus Electroverse"], **CH), p=m(2025, 11))),
]
