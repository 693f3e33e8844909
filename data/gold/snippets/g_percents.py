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
    ("2025-08-06", "A fifth: by that much did Geely's NEV volume in July exceed that of June.", of("Geely",
        c("A fifth", "sales", 20, PCT, p=m(2025, 7), **CH))),
    ("2025-07-09", "NEVs grew 29.7% in June, made up 53.3% of retail sales and lost 0.3 points of it to petrol cars against May.", of(None,
        c("29.7%", "sales", 29.7, PCT, **CH), c("53.3%", "penetration", 53.3, PCT, **SH), c("0.3 points", "penetration", -0.3, PP, **CH), p=m(2025, 6))),
    ("2024-10-09", "Plug-in hybrids accounted for 61 percent of BYD's September volume of 419,426, up from 47 percent, having nearly doubled (plus 86.2 percent) while pure electrics rose a mere 9.1 percent.", of("BYD",
        c("61 percent", "sales", 61, PCT, p=m(2024, 9), **ST), c("419,426", "sales", 419426, V, p=m(2024, 9)), c("47 percent", "sales", 47, PCT, p=m(2023, 9), **ST), c("doubled", "sales", 100, PCT, p=m(2024, 9), **CH), c("86.2 percent", "sales", 86.2, PCT, p=m(2024, 9), **CH), c("9.1 percent", "sales", 9.1, PCT, p=m(2024, 9), **CH))),
    ("2025-11-12", "With 67 percent of its annual target behind it after ten months (536,100 of 800,000 cars), Changan's Deepal, Avatr and Nevo need 132,000 a month to get there.", of("Changan",
        c("67 percent", ["sales", "deliveries"], 67, PCT, p=ytd(2025, 10), **ST), c("536,100", ["sales", "deliveries"], 536100, V, p=ytd(2025, 10)), c("800,000 cars", ["sales", "deliveries"], 800000, V, p=y(2025), **TG), c("132,000", ["sales", "deliveries"], 132000, V, per="month", p=("2025-11-01", "2025-12-31"), status=["forecast", "target", "plan"]))),
    ("2025-04-25", "The exhibition has 26 halls. Hall 3 is Chery's, hall 5 is shared, and lunch costs 98 yuan.", []),
    ("2025-06-03", "Ola's share down 30 points in 12 months to 20%", of(["Ola", "Ola Electric"],
        c("30 points", "market_share", -30, PP, **CH), c("20%", "market_share", 20, PCT, **SH))),
    ("2025-10-24", "Kia's electric mix crept up two points to 11.7 percent of a third-quarter volume of 785,137, itself 2.8 percent better than a year ago.", of("Kia",
        c("two points", "sales", 2, PP, **CH), c("11.7 percent", "sales", 11.7, PCT, **ST), c("785,137", "sales", 785137, V), c("2.8 percent", "sales", 2.8, PCT, **CH), p=q(2025, 3))),
    ("2023-05-17", "Question 14: which of these 6 emblems is Aiways's? (72 of 80 visitors did not know.)", []),
    ("2025-03-19", "Out of 100 new scooters sold in Vietnam 12 are electric, out of 100 new cars 22, and VinFast makes most of either: 71,000 of the former and 87,000 of the latter in 2024.", [
        c("12", "penetration", 12, PCT, **SH), c("22", "penetration", 22, PCT, **SH), c("71,000", "sales", 71000, V, company="VinFast", p=y(2024)), c("87,000", ["sales", "deliveries"], 87000, V, company="VinFast", p=y(2024))]),
    ("2025-01-02", "Dealer calendar: 1 January closed, 2 January open 9 to 5, 13 January training for levels 1 to 3.", []),
    ("2025-12-03", "Tesla's German registrations: November 1,763, off 20 percent; year to date 17,358, off 48 percent; slice of the BEV pie 3.6 percent, down from 10.", of("Tesla",
        c("1,763", "registrations", 1763, V, p=m(2025, 11)), c("20 percent", "registrations", -20, PCT, p=m(2025, 11), **CH), c("17,358", "registrations", 17358, V, p=ytd(2025, 11)), c("48 percent", "registrations", -48, PCT, p=ytd(2025, 11), **CH), c("3.6 percent", "market_share", 3.6, PCT, p=ytd(2025, 11), **SH), c("10", "market_share", 10, PCT, p=ytd(2024, 11), **SH))),
    ("2025-07-28", "Exports' contribution to Great Wall's first-half sales: 34.8 percent, or 198,000 of 569,800, with plug-ins up by 23.6 percent to 160,400.", of(["Great Wall", "Great Wall Motor"],
        c("34.8 percent", ["exports", "sales"], 34.8, PCT, **SH), c("198,000", "exports", 198000, V), c("569,800", "sales", 569800, V), c("23.6 percent", "sales", 23.6, PCT, **CH), c("160,400", "sales", 160400, V), p=h(2025, 1))),
    ("2024-05-15", "Every third battery bus in Europe last quarter was Chinese", [c("Every third", "market_share", 33.3, PCT, p=q(2024, 1), **SH)]),
    ("2025-09-04", "Sales target 60 percent met, share target missed by 2 points, 14 directors re-elected: SAIC-VW's year so far.", of("SAIC-VW",
        c("60 percent", "sales", 60, PCT, p=ytd(2025, 8), **ST), c("2 points", "market_share", -2, PP, **CH))),
    ("2025-02-18", "For the record, the Type 3 plug has 7 pins and fits none of the 4 cars tested in our issue 2/2025.", []),
    ("2025-10-08", "Third-quarter EV sales in the US jumped by 29.6 percent to 438,487 and to a 10.5 percent share, the highest ever; Tesla's cut of that was 41, compared with 49 a year back.", [
        c("29.6 percent", "sales", 29.6, PCT, p=q(2025, 3), **CH), c("438,487", "sales", 438487, V, p=q(2025, 3)), c("10.5 percent", "penetration", 10.5, PCT, p=q(2025, 3), **SH), c("41", "market_share", 41, PCT, company="Tesla", p=q(2025, 3), **SH), c("49", "market_share", 49, PCT, company="Tesla", p=q(2024, 3), **SH)]),
    ("2024-08-05", "\"A 5 percent share within 5 years from 5 models\" is how Vietnam's answer to Tesla sums up its Indian plan.", of(None,
        c("5 percent", "market_share", 5, PCT, p=(None, "2029-08-05"), role=["share", "level"], status=["target", "plan"]), c("5 models", "models", 5, "model", status=["plan", "target"]))),
    ("2025-05-26", "No. 7 on the list, aged 33, learned welding at 16 and has lived in Room 204 of the Xi'an dormitory since the 2nd shift began.", []),
    ("2025-11-17", "Orders shrank 15 percent, deliveries a tenth, headcount 4 percent; only Ebusco's debts grew, by 30 percent to €98 million.", of("Ebusco",
        c("15 percent", "orders", -15, PCT, **CH), c("a tenth", "deliveries", -10, PCT, **CH), c("4 percent", "headcount", -4, PCT, **CH), c("30 percent", "debt", 30, PCT, **CH), c("€98 million", "debt", 9.8e7, "EUR"))),
    ("2023-02-22", "Norwegians drive a fifth electric: 20.9 percent of the car fleet, 599,169 in number, as of New Year's Eve.", of(None,
        c("a fifth", ["penetration", "other"], 20, PCT, **SH), c("20.9 percent", ["penetration", "other"], 20.9, PCT, **SH), c("599,169", ["other", "registrations"], 599169, V), p=day("2022-12-31"))),
    ("2025-08-21", "XPeng bumps up: units +242%, revenue +125%, gross margin +3.3 pts, stores +6", of("XPeng",
        c("+242%", "deliveries", 242, PCT, **CH), c("+125%", "revenue", 125, PCT, **CH), c("+3.3 pts", "gross_margin", 3.3, PP, **CH), c("+6", "stores", 6, "store", **CH))),
    ("2024-12-09", "Read our 12-page guide: 7 mistakes, 5 fixes, 1 golden rule for home charging.", []),
    ("2025-06-10", "JAC makes 38 Maextros a day, 60 percent of them white; Huawei says 2,100 orders were in by day twelve, at 708,000 to 1,018,000 yuan.", of("JAC",
        c("38 Maextros", "production", 38, V, per="day", product=["Maextro", None]), c("60 percent", "production", 60, PCT, product=["Maextro", None], **ST), c("2,100 orders", "orders", 2100, "order", product=["Maextro", None], company=["Huawei", "JAC", "Maextro"]), c("708,000 to 1,018,000 yuan", "price", 708000, "CNY", 1018000, product=["Maextro", None], company=["Huawei", "JAC", "Maextro"]))),
    ("2025-04-14", "Deliveries to fleets were 57 percent of the total in Britain, to private buyers 43; electric cars for the latter rose by 42.3 percent.", of(None,
        c("57 percent", ["registrations", "sales", "deliveries"], 57, PCT, **ST), c("43", ["registrations", "sales", "deliveries"], 43, PCT, **ST), c("42.3 percent", ["registrations", "sales", "deliveries"], 42.3, PCT, **CH))),
    ("2025-09-12", "On Thursday, at 10:42, in bay 15, under a 30-metre banner, a 6-year-old cut the ribbon.", []),
    ("2026-01-05", "Stations up 31%, piles 29%, swaps 12% at Nio in 2025; losses down a fifth", of("NIO",
        c("31%", "stations", 31, PCT, **CH), c("29%", "chargers", 29, PCT, **CH), c("12%", "other", 12, PCT, **CH), c("a fifth", "net_income", 20, PCT, role="change"), p=y(2025))),
    ("2025-07-31", "Stellantis' BEV share in Europe, 13.1 percent in Q1, came to 12.2 in Q2: a retreat of nine tenths of a point, on shipments down 6 percent at 1.4 million.", of("Stellantis",
        c("13.1 percent", ["market_share", "sales"], 13.1, PCT, p=q(2025, 1), **SH), c("12.2", ["market_share", "sales"], 12.2, PCT, p=q(2025, 2), **SH), c("nine tenths of a point", ["market_share", "sales"], -0.9, PP, p=q(2025, 2), **CH), c("6 percent", ["sales", "deliveries"], -6, PCT, p=q(2025, 2), **CH), c("1.4 million", ["sales", "deliveries"], 1.4e6, V, p=q(2025, 2)))),
    ("2025-03-24", "India's Parliament asked 4 questions on 11 March; the minister answered No. 2 and tabled annexure IV.", []),
    ("2025-05-08", "Market down 5%, EVs up 32%, electric share 24%: Belgium's April in short. A year ago it was 18.", of(None,
        c("5%", ["sales", "registrations"], -5, PCT, p=m(2025, 4), **CH), c("32%", ["sales", "registrations"], 32, PCT, p=m(2025, 4), **CH), c("24%", "penetration", 24, PCT, p=m(2025, 4), **SH), c("18", "penetration", 18, PCT, p=m(2024, 4), **SH))),
    ("2024-07-02", "Sehwan Oh, 29, finished 3rd in a Niro at the 24-hour event; cars 8, 11 and 40 retired.", []),
    ("2025-10-17", "Zero-kilometre used cars: 12.6 percent of \"second-hand\" sales in China, dealers say; at BYD they may be a twentieth of output.", [
        c("12.6 percent", "sales", 12.6, PCT, **ST), c("a twentieth", ["production", "sales"], 5, PCT, company="BYD", role="share", status=["forecast", "actual"])]),
    ("2025-12-19", "Ather taking four in ten in Kerala, one in ten in Punjab", of("Ather",
        c("four in ten", "market_share", 40, PCT, **SH), c("one in ten", "market_share", 10, PCT, **SH))),
    ("2025-08-27", "Episode 118 of our podcast (42 minutes) looks back on 1996, the EV1 and 3 men who loved it.", []),
    ("2025-02-07", "Penetration among joint ventures is 5.3%, among luxury makes 30.1%, among domestic ones 66.7%, so the average for January came out at 41.5%.", of(None,
        c("5.3%", "penetration", 5.3, PCT, **SH), c("30.1%", "penetration", 30.1, PCT, **SH), c("66.7%", "penetration", 66.7, PCT, **SH), c("41.5%", "penetration", 41.5, PCT, **SH), p=m(2025, 1))),
    ("2022-07-13", "VW's ID. family fell 13% in the first half to 115,900 while the group lost 22%; the BEV quota, therefore, climbed from 3.4% to 5.6%.", of(["VW", "Volkswagen"],
        c("13%", "deliveries", -13, PCT, product=["ID. family", "ID.", None], p=h(2022, 1), **CH), c("115,900", "deliveries", 115900, V, product=["ID. family", "ID.", None], p=h(2022, 1)), c("22%", "deliveries", -22, PCT, p=h(2022, 1), **CH), c("3.4%", "deliveries", 3.4, PCT, p=h(2021, 1), **ST), c("5.6%", "deliveries", 5.6, PCT, p=h(2022, 1), **ST))),
    ("2025-11-28", "Subscribe for £4 a month and get 2 back issues, as 11,000 readers have.", []),
    ("2025-01-31", "Market forecast: EVs +15% to 1.5 million in America this year, i.e. 10% of sales; one in four cars with some electric aid.", of(None,
        c("+15%", "sales", 15, PCT, role="change", p=y(2025), **FC), c("1.5 million", "sales", 1.5e6, V, p=y(2025), **FC), c("10%", "penetration", 10, PCT, role=["share", "level"], p=y(2025), **FC), c("one in four cars", ["penetration", "sales"], 25, PCT, role=["share", "level"], p=y(2025), **FC))),
    ("2025-06-20", "Lynk & Co's plug-ins, 65 percent of its total in May, contributed four-fifths of its growth.", of("Lynk & Co",
        c("65 percent", "sales", 65, PCT, p=m(2025, 5), **ST), c("four-fifths", "sales", 80, PCT, p=m(2025, 5), **ST))),
    ("2023-10-12", "Gate 9, Munich, 8:15: the 3 finalists park between two pillars 2.1 metres apart.", []),
    ("2025-10-31", "Recalled cars repaired so far: 38 percent at Xiaomi, two-thirds at Li Auto, whose deliveries in September were 33,951, 37 percent down.", [
        c("38 percent", "recall", 38, PCT, company="Xiaomi", **ST), c("two-thirds", "recall", 66.7, PCT, company="Li Auto", **ST), c("33,951", "deliveries", 33951, V, company="Li Auto", p=m(2025, 9)), c("37 percent", "deliveries", -37, PCT, company="Li Auto", p=m(2025, 9), **CH)]),
    ("2025-09-30", "Utilisation at 43%, inventory at 1.9 months, jobs down 8%: Germany's suppliers, VDA survey of 158 firms", of(None,
        c("43%", "capacity", 43, PCT, **SH), c("1.9 months", "inventory", 1.9, "month"), c("8%", ["headcount", "jobs"], -8, PCT, **CH))),
    ("2025-05-30", "Cells from China: 99% of LFP, 70% of all lithium-ion, 80% cheaper than a decade ago", of(None,
        c("99%", ["market_share", "production"], 99, PCT, **SH), c("70%", ["market_share", "production"], 70, PCT, **SH), c("80%", ["battery_price", "price_change"], -80, PCT, **CH))),
]
