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
    ("2025-07-08", "China shipped 205,000 NEVs abroad in June, 116.6 percent more than a year before, with BYD (90,049), Tesla China (10,115) and Geely (19,200) among the leading exporters.", [
        c("205,000 NEVs", "exports", 205000, V, p=m(2025, 6)), c("116.6 percent", "exports", 116.6, PCT, p=m(2025, 6), **CH), c("90,049", "exports", 90049, V, company="BYD", p=m(2025, 6)), c("10,115", "exports", 10115, V, company=["Tesla China", "Tesla"], p=m(2025, 6)), c("19,200", "exports", 19200, V, company="Geely", p=m(2025, 6))]),
    ("2024-02-02", "Tesla's Shanghai works sent 31,566 cars overseas in January, 1,900 fewer than a year ago, so that 44 percent of its 71,447 wholesale units left the country.", of("Tesla",
        c("31,566 cars", "exports", 31566, V), c("1,900", "exports", -1900, V, **CH), c("44 percent", "exports", 44, PCT, **SH), c("71,447 wholesale units", "sales", 71447, V), p=m(2024, 1))),
    ("2025-03-05", "BYD exports top 67,000 for first time", of("BYD",
        c("67,000", "exports", 67000, V, None))),
    ("2025-04-21", "Customs data put March shipments of Chinese EVs to Brazil at a meagre 2,900 units, from 40,163 in the April before the tariff went up to 18%.", of(None,
        c("2,900 units", "exports", 2900, V, p=m(2025, 3)), c("40,163", "exports", 40163, V, p=m(2024, 4)), c("18%", "tariff", 18, PCT))),
    ("2025-10-20", "For Leapmotor the world beyond China meant 17,397 vehicles in September, and 37,772 in the third quarter, which is more than in the whole first half (20,375).", of("Leapmotor",
        c("17,397 vehicles", "exports", 17397, V, p=m(2025, 9)), c("37,772", "exports", 37772, V, p=q(2025, 3)), c("20,375", "exports", 20375, V, p=h(2025, 1)))),
    ("2024-01-10", "China overtook Japan as the largest car exporter last year: 4.91 million against 4.42 million, and 1.2 million of the former were NEVs, up 77.6%.", of(None,
        c("4.91 million", "exports", 4.91e6, V), c("4.42 million", "exports", 4.42e6, V), c("1.2 million", "exports", 1.2e6, V), c("77.6%", "exports", 77.6, PCT, **CH), p=y(2023))),
    ("2023-07-19", "Korea's auto exports fetched $6.23 billion in June, 58.3 percent more, electric models making up a quarter of that ($1.6 billion).", of(None,
        c("$6.23 billion", "exports", 6.23e9, "USD"), c("58.3 percent", "exports", 58.3, PCT, **CH), c("a quarter", "exports", 25, PCT, **ST), c("$1.6 billion", "exports", 1.6e9, "USD"), p=m(2023, 6))),
    ("2025-06-16", "Maruti Suzuki has shipped its first 2,900 e Vitaras from Pipavav port to 12 European countries; by next March it hopes to have exported 70,000.", of("Maruti Suzuki",
        c("2,900 e Vitaras", "exports", 2900, V, product="e Vitara"), c("12 European countries", "countries", 12, "country", product=["e Vitara", None]), c("70,000", "exports", 70000, V, product="e Vitara", p=(None, "2026-03-31"), **TF))),
    ("2025-01-10", "SAIC's overseas volume of 1.038 million was down 14.1% in 2024, MG accounting for 707,000 thereof.", [
        c("1.038 million", ["exports", "sales"], 1.038e6, V, company="SAIC", p=y(2024)), c("14.1%", ["exports", "sales"], -14.1, PCT, company="SAIC", p=y(2024), **CH), c("707,000", ["exports", "sales"], 707000, V, company="MG", p=y(2024))]),
    ("2024-11-08", "Two-wheelers too: Bajaj Auto's exports of electric Chetaks have begun with a lot of 300 to Nepal, and TVS ships the iQube to three countries.", [
        c("300", "exports", 300, V, company="Bajaj Auto", product="Chetak"), c("three countries", "countries", 3, "country", company=["TVS", "TVS Motor"], product="iQube")]),
    ("2025-02-19", "Chery sold 1.14 million cars outside China last year, or 44% of its total; in January, its exports edged down 4.3% to 79,000.", of("Chery",
        c("1.14 million cars", ["exports", "sales"], 1.14e6, V, p=y(2024)), c("44%", ["exports", "sales"], 44, PCT, p=y(2024), **SH), c("4.3%", "exports", -4.3, PCT, p=m(2025, 1), **CH), c("79,000", "exports", 79000, V, p=m(2025, 1)))),
    ("2025-08-20", "Exported: 52.3 GWh of power batteries in July and 15.4 GWh of other cells, together 19.9 percent of that month's sales and 48% more than in July 2024.", of(None,
        c("52.3 GWh", "exports", 52.3, "GWh"), c("15.4 GWh", "exports", 15.4, "GWh"), c("19.9 percent", "exports", 19.9, PCT, **ST), c("48%", "exports", 48, PCT, **CH), p=m(2025, 7))),
    ("2025-05-02", "XPeng's first-quarter exports of 11,500 cars (+370%) exceeded those of Nio by a factor of 20.", of("XPeng",
        c("11,500 cars", "exports", 11500, V, p=q(2025, 1)), c("+370%", "exports", 370, PCT, p=q(2025, 1), **CH), c("20", "exports", 20, "times", p=q(2025, 1), role=["level", "change"]))),
    ("2022-09-08", "MG's \"4\" comes by ship: 1,800 of them on the SAIC Anji Sincerity, 200 metres long, which takes 27 days to Zeebrugge.", of("MG",
        c("1,800", "exports", 1800, V, product=["4", "MG4", None]), c("27 days", "duration", 27, "day"))),
    ("2025-12-09", "NEV exports trebled to 300,000 in November: CAAM", of(None,
        c("trebled", "exports", 200, PCT, p=m(2025, 11), **CH), c("300,000", "exports", 300000, V, p=m(2025, 11)))),
    ("2024-06-24", "Ahead of the EU duty of up to 38.1%, BYD rushed cars out: 37,499 were loaded in May, 17 percent of them for Europe; the carmaker is to export half a million this year.", of("BYD",
        c("37,499", "exports", 37499, V, p=m(2024, 5)), c("17 percent", "exports", 17, PCT, p=m(2024, 5), **ST), c("half a million", "exports", 500000, V, p=y(2024), status=["target", "forecast", "plan"])) + [c("38.1%", "tariff", None, PCT, 38.1, status=["plan", "actual"])]),
    ("2025-09-22", "Spain's Cupra exports 95 percent of what it builds in Martorell, where 2,300 cars a day are made.", of("Cupra",
        c("95 percent", "exports", 95, PCT, **SH), c("2,300 cars", "production", 2300, V, per="day"))),
    ("2023-02-14", "Thailand, with an eye on neighbours, wants 30% of its car output electric by 2030, and exports are to take 200,000 of those 725,000.", of(None,
        c("30%", ["penetration", "production"], 30, PCT, role=["share", "level"], p=by(2030), **TG), c("200,000", "exports", 200000, V, p=by(2030), **TG), c("725,000", "production", 725000, V, p=by(2030), **TG))),
    ("2025-11-06", "Value of e-bus exports, Jan-Sep: US$2.97bn. Yutong 3,100 coaches; King Long 2,250; Zhongtong 1,980.", [
        c("US$2.97bn", "exports", 2.97e9, "USD", p=ytd(2025, 9)), c("3,100 coaches", "exports", 3100, V, company="Yutong", p=ytd(2025, 9)), c("2,250", "exports", 2250, V, company="King Long", p=ytd(2025, 9)), c("1,980", "exports", 1980, V, company="Zhongtong", p=ytd(2025, 9))]),
    ("2024-03-12", "The carrier Explorer No. 1 can hold 7,000 vehicles, is 199.9 metres long and sails at 19 knots under the BYD flag.", []),
    ("2025-07-16", "Vehicles sold outside the home market accounted for 22% of BYD's first-half volume, compared with 12.6% a year earlier, as exports surged 128.5% to 470,800.", of("BYD",
        c("22%", ["sales", "exports"], 22, PCT, p=h(2025, 1), **SH), c("12.6%", ["sales", "exports"], 12.6, PCT, p=h(2024, 1), **SH), c("128.5%", "exports", 128.5, PCT, p=h(2025, 1), **CH), c("470,800", "exports", 470800, V, p=h(2025, 1)))),
    ("2025-01-21", "Exports of pure electrics slumped 10.4% to 987,000 in 2024 whereas those of plug-in hybrids almost tripled to 297,000.", of(None,
        c("10.4%", "exports", -10.4, PCT, **CH), c("987,000", "exports", 987000, V), c("tripled", "exports", 200, PCT, **CH), c("297,000", "exports", 297000, V), p=y(2024))),
    ("2026-01-20", "Geely guides to 640,000 exported units in 2026, half again as many as the 420,000 of last year.", of("Geely",
        c("640,000 exported units", "exports", 640000, V, p=y(2026), **TF), c("half again as many", "exports", 50, PCT, role="change", p=y(2026), **TF), c("420,000", "exports", 420000, V, p=y(2025)))),
    ("2024-08-06", "Ranked by destination, Belgium took 21,700 of China's July electric cars, Brazil 14,200, Britain 11,900 and Mexico 10,050.", of(None,
        c("21,700", "exports", 21700, V), c("14,200", "exports", 14200, V), c("11,900", "exports", 11900, V), c("10,050", "exports", 10050, V), p=m(2024, 7))),
    ("2025-06-04", "Great Wall sold 34,482 vehicles overseas in May, equal to 33.7% of its 102,175; the Rayong factory shipped 126 Oras to Australia, a first.", of(["Great Wall", "Great Wall Motor"],
        c("34,482 vehicles", ["exports", "sales"], 34482, V), c("33.7%", ["exports", "sales"], 33.7, PCT, **SH), c("102,175", "sales", 102175, V), c("126 Oras", "exports", 126, V, product=["Ora", None], company=["Great Wall", "Great Wall Motor", "Ora"]), p=m(2025, 5))),
    ("2025-04-11", "Used-car exports, many of them zero-mileage EVs, hit 436,000 last year. A dealer in Horgos, aged 34, ships 40 Zeekr 001s a month to Almaty.", [
        c("436,000", "exports", 436000, V, p=y(2024)), c("40 Zeekr 001s", "exports", 40, V, company=["Zeekr", None], product="001", per="month")]),
    ("2021-11-09", "Tesla China: 54,391 sold in October, 40,666 for export", of(["Tesla China", "Tesla"],
        c("54,391", "sales", 54391, V), c("40,666", "exports", 40666, V), p=m(2021, 10))),
    ("2025-10-13", "Battery exports from South Korea, at $510 million, touched their lowest for any September since 2020; EV shipments, by contrast, gained 38.2% to 26,600 vehicles worth $930 million.", of(None,
        c("$510 million", "exports", 5.1e8, "USD"), c("38.2%", "exports", 38.2, PCT, **CH), c("26,600 vehicles", "exports", 26600, V), c("$930 million", "exports", 9.3e8, "USD"), p=m(2025, 9))),
    ("2025-02-03", "Dongfeng wants exports to go up by half in 2025, to 375,000.", of("Dongfeng",
        c("half", "exports", 50, PCT, role="change", p=y(2025), **TP), c("375,000", "exports", 375000, V, p=y(2025), **TP))),
    ("2024-12-20", "India exported electric two-wheelers worth $38 million in April-November, a third of what it imported in lithium cells in one month alone.", of(None,
        c("$38 million", "exports", 3.8e7, "USD", p=("2024-04-01", "2024-11-30")), c("a third", ["exports", "imports", "other"], 33.3, PCT, p=("2024-04-01", "2024-11-30"), **SH))),
    ("2023-05-11", "Exports out of Giga Shanghai came to 35,886 in April, a little over half of the 66,000 that Tesla built there.", of("Tesla",
        c("35,886", "exports", 35886, V), c("half", "exports", 50, PCT, None, **ST), c("66,000", "production", 66000, V), p=m(2023, 4))),
]
