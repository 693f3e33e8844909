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
    ("2025-09-25", "Electric cars took 15.8% of the EU market in the first eight months, up from 12.6%, while hybrids, preferred by 34.7% of buyers, stayed on top.", of(None,
        c("15.8%", "penetration", 15.8, PCT, p=ytd(2025, 8), **SH), c("12.6%", "penetration", 12.6, PCT, p=ytd(2024, 8), **SH), c("34.7%", ["penetration", "registrations", "sales"], 34.7, PCT, p=ytd(2025, 8), **SH))),
    ("2024-08-08", "In July, for once, more Chinese bought a car with a plug than one without: penetration 51.1%, on 878,000 NEVs.", of(None,
        c("51.1%", "penetration", 51.1, PCT, **SH), c("878,000 NEVs", "sales", 878000, V), p=m(2024, 7))),
    ("2025-10-07", "Norway at 98.3% electric in September", of(None,
        c("98.3%", "penetration", 98.3, PCT, p=m(2025, 9), **SH))),
    ("2025-07-03", "India's electric share of passenger vehicle retails, 4.4 per cent in June, was 2.5 per cent a year ago; for two-wheelers FADA puts it at 7.3 per cent, and for three-wheelers at 60.2 per cent.", of(None,
        c("4.4 per cent", "penetration", 4.4, PCT, p=m(2025, 6), **SH), c("2.5 per cent", "penetration", 2.5, PCT, p=m(2024, 6), **SH), c("7.3 per cent", "penetration", 7.3, PCT, p=m(2025, 6), **SH), c("60.2 per cent", "penetration", 60.2, PCT, p=m(2025, 6), **SH))),
    ("2025-05-14", "The IEA expects one in four cars sold worldwide this year to be electric, i.e. more than 20 million, and two in five by 2030.", of(None,
        c("one in four cars", "penetration", 25, PCT, role=["share", "level"], p=y(2025), **FC), c("20 million", "sales", 2e7, V, None, p=y(2025), **FC), c("two in five", "penetration", 40, PCT, role=["share", "level"], p=by(2030), **FC))),
    ("2021-12-08", "Penetration stood at 20.8 percent in November, 14.3 percentage points above the same month of last year; among own brands it was 37 percent, among joint ventures 3.7 percent.", of(None,
        c("20.8 percent", "penetration", 20.8, PCT, **SH), c("14.3 percentage points", "penetration", 14.3, PP, **CH), c("37 percent", "penetration", 37, PCT, **SH), c("3.7 percent", "penetration", 3.7, PCT, **SH), p=m(2021, 11))),
    ("2025-01-30", "Battery-electric cars made up 17.4 percent of BMW's global deliveries in 2024, 426,594 of 2.45 million; the target for 2025 is one in five.", of("BMW",
        c("17.4 percent", ["deliveries", "sales"], 17.4, PCT, p=y(2024), **ST), c("426,594", "deliveries", 426594, V, p=y(2024)), c("2.45 million", "deliveries", 2.45e6, V, p=y(2024)), c("one in five", ["deliveries", "sales"], 20, PCT, p=y(2025), role="share", **TG))),
    ("2023-03-28", "From 2035 every new car in the Union must emit nothing. In February 12.1 percent did so.", of(None,
        c("12.1 percent", "penetration", 12.1, PCT, p=m(2023, 2), **SH))),
    ("2025-11-28", "California's zero-emission take-up soared to 29.1% in the third quarter, a record 124,755 vehicles, from 21.6% in the second, when 100,671 were bought.", of(None,
        c("29.1%", "penetration", 29.1, PCT, p=q(2025, 3), **SH), c("124,755 vehicles", "sales", 124755, V, p=q(2025, 3)), c("21.6%", "penetration", 21.6, PCT, p=q(2025, 2), **SH), c("100,671", "sales", 100671, V, p=q(2025, 2)))),
    ("2025-06-17", "Less than one car in fifty newly registered in Poland has a battery only (1.9 percent), against almost two in three in Denmark.", of(None,
        c("one car in fifty", "penetration", None, PCT, 2, **SH), c("1.9 percent", "penetration", 1.9, PCT, **SH), c("two in three", "penetration", 66.7, PCT, **SH))),
    ("2024-09-20", "Beijing wanted NEVs to make up 20% of sales by 2025. It had that three years early, and 45% is the new mark for 2027.", of(None,
        c("20%", "penetration", 20, PCT, role=["share", "level"], p=by(2025), **TG), c("45%", "penetration", 45, PCT, role=["share", "level"], p=y(2027), **TG))),
    ("2025-08-06", "Plug-ins' portion in Britain crept up to 33.8 percent last month (BEV 21.3, PHEV 12.5), 140,154 cars having been registered; the government's mandate is 28 percent BEV.", of(None,
        c("33.8 percent", "penetration", 33.8, PCT, p=m(2025, 7), **SH), c("21.3", "penetration", 21.3, PCT, p=m(2025, 7), **SH), c("12.5", "penetration", 12.5, PCT, p=m(2025, 7), **SH), c("140,154 cars", "registrations", 140154, V, p=m(2025, 7)), c("28 percent", "penetration", 28, PCT, role=["share", "level"], p=y(2025), **TG))),
    ("2025-02-12", "Ethiopia's roads are 8% electric since it banned petrol imports; 100,000 EVs run there.", of(None,
        c("8%", ["penetration", "other"], 8, PCT, **SH), c("100,000 EVs", ["other", "sales"], 100000, V))),
    ("2026-01-05", "EVs end 2025 with 7.8% of US market, below 8.1% in 2024", of(None,
        c("7.8%", "penetration", 7.8, PCT, p=y(2025), **SH), c("8.1%", "penetration", 8.1, PCT, p=y(2024), **SH))),
    ("2025-10-22", "Of the Volvos that left showrooms in September 24 percent were fully electric and 21 percent plug-in hybrids; the company sold 64,001 cars in all, 1 percent down.", of("Volvo",
        c("24 percent", "sales", 24, PCT, **ST), c("21 percent", "sales", 21, PCT, **ST), c("64,001 cars", "sales", 64001, V), c("1 percent", "sales", -1, PCT, nth=1, **CH), p=m(2025, 9))),
    ("2024-01-18", "Across the bloc the market grew 13.9% to 10.5 million cars in 2023, and electric ones nudged diesels (13.6%) into fourth place with 14.6%, having started the decade at 1.9%.", of(None,
        c("13.9%", "registrations", 13.9, PCT, p=y(2023), **CH), c("10.5 million cars", "registrations", 1.05e7, V, p=y(2023)), c("13.6%", ["penetration", "registrations"], 13.6, PCT, p=y(2023), **SH), c("14.6%", "penetration", 14.6, PCT, p=y(2023), **SH), c("1.9%", "penetration", 1.9, PCT, **SH))),
    ("2025-04-09", "Electric buses account for three-quarters of city buses sold in the Netherlands, for 49% in the EU (up 12 percentage points) and for next to none in Bulgaria.", of(None,
        c("three-quarters", "penetration", 75, PCT, **SH), c("49%", "penetration", 49, PCT, **SH), c("12 percentage points", "penetration", 12, PP, **CH))),
    ("2025-12-09", "China's NEV retail penetration hit 59.3 percent in November; take BYD away and it is 47.", of(None,
        c("59.3 percent", "penetration", 59.3, PCT, **SH), c("47", "penetration", 47, PCT, **SH), p=m(2025, 11))),
    ("2022-10-31", "GlobalData has cut its 2030 outlook for Japan: 21 percent of new cars electric, not 31.", of(None,
        c("21 percent", "penetration", 21, PCT, role=["share", "level"], p=y(2030), **FC), c("31", "penetration", 31, PCT, role=["share", "level"], p=y(2030), superseded=True, **FC))),
    ("2025-03-26", "A survey of 1,000 drivers by the TÜV found that 54 were women and that nobody liked cables.", []),
    ("2025-07-17", "Ather: EVs will be 35-40% of Indian scooters by FY31, from 15% now.", of(None,
        c("35-40%", "penetration", 35, PCT, 40, role=["share", "level"], p=(None, "2031-03-31"), **FC), c("15%", "penetration", 15, PCT, **SH))),
    ("2025-05-22", "Mercedes sold 40,700 electric cars in Q1, down 14 percent, which is 9.1 percent of its total, or half a point less than before; BMW's proportion is 18.7.", [
        *of(["Mercedes", "Mercedes-Benz"], c("40,700 electric cars", "sales", 40700, V), c("14 percent", "sales", -14, PCT, **CH), c("9.1 percent", "sales", 9.1, PCT, **ST), c("half a point", "sales", -0.5, PP, **CH), p=q(2025, 1)), c("18.7", "sales", 18.7, PCT, company="BMW", p=q(2025, 1), **ST)]),
    ("2023-08-29", "New energy accounted for 92 percent of taxis put on the road in Shenzhen, 37 percent of cars in Shanghai and 5 in Harbin, the ministry's yearbook has it.", of(None,
        c("92 percent", "penetration", 92, PCT, **SH), c("37 percent", "penetration", 37, PCT, **SH), c("5", "penetration", 5, PCT, **SH))),
    ("2025-08-15", "Vietnam's electric share has gone from nil to 40% in four years, faster than Norway's, Ember notes.", of(None,
        c("40%", "penetration", 40, PCT, **SH), c("four years", "duration", 4, "year"))),
    ("2024-06-11", "Sales growth of 3% and an EV part of 5.3%, unchanged: that was May in Korea, where Hyundai cut the Ioniq 5 by 3 million won.", [
        c("3%", "sales", 3, PCT, p=m(2024, 5), **CH), c("5.3%", "penetration", 5.3, PCT, p=m(2024, 5), **SH), c("3 million won", "price_change", -3e6, "KRW", company="Hyundai", product="Ioniq 5", role=["change", "level"])]),
    ("2025-09-15", "BNEF sees EVs at 39 percent of new cars in 2030 (so far: 42), at 56 in 2035 and, in its net-zero case, at 100 in 2038.", of(None,
        c("39 percent", "penetration", 39, PCT, role=["share", "level"], p=y(2030), **FC), c("42", "penetration", 42, PCT, role=["share", "level"], p=y(2030), superseded=True, **FC), c("56", "penetration", 56, PCT, role=["share", "level"], p=y(2035), **FC), c("100", "penetration", 100, PCT, role=["share", "level"], p=y(2038), **FC))),
    ("2025-11-04", "Penetration of electric vans in Germany fell by 0.9 points to 6.8 percent in October even as 21,900 vans were sold, 2.2 percent more.", of(None,
        c("0.9 points", "penetration", -0.9, PP, **CH), c("6.8 percent", "penetration", 6.8, PCT, **SH), c("21,900 vans", ["sales", "registrations"], 21900, V), c("2.2 percent", ["sales", "registrations"], 2.2, PCT, **CH), p=m(2025, 10))),
    ("2025-06-12", "Heavy-duty: a fifth of China's new trucks, or 14,500 in May, had batteries, thrice last year's level.", of(None,
        c("a fifth", "penetration", 20, PCT, p=m(2025, 5), **SH), c("14,500", "sales", 14500, V, p=m(2025, 5)), c("thrice", ["sales", "penetration"], 200, PCT, p=m(2025, 5), role=["change", "level"]))),
    ("2024-03-04", "Porsche aims to have more than 80% of its cars sold fully electric in 2030, \"if customers want it\"; last year it was 12.8.", of("Porsche",
        c("80%", ["sales", "deliveries"], 80, PCT, None, role="share", p=y(2030), **TG), c("12.8", ["sales", "deliveries"], 12.8, PCT, p=y(2023), **ST))),
    ("2025-10-14", "EV sales jumped 37.9% year on year, EV share jumped 3.1 percentage points to 22.4%: July to September was kind to Thailand.", of(None,
        c("37.9%", "sales", 37.9, PCT, **CH), c("3.1 percentage points", "penetration", 3.1, PP, **CH), c("22.4%", "penetration", 22.4, PCT, **SH), p=q(2025, 3))),
]
