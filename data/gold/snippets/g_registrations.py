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
    ("2025-08-28", "New-car registrations of the BYD badge in the EU more than tripled in July, to 9,698 (+206.4%), whereas those of Tesla shrank by 42.4% to 6,600.", [
        *of("BYD", c("tripled", "registrations", 200, PCT, None, **CH), c("9,698", "registrations", 9698, V), c("+206.4%", "registrations", 206.4, PCT, **CH), p=m(2025, 7)),
        *of("Tesla", c("42.4%", "registrations", -42.4, PCT, **CH), c("6,600", "registrations", 6600, V), p=m(2025, 7))]),
    ("2025-02-06", "The KBA entered 34,498 battery-electric cars in its register last month, 53.5 percent more than in January 2024, lifting their share of new cars to 16.6 percent.", of(None,
        c("34,498 battery-electric cars", "registrations", 34498, V), c("53.5 percent", "registrations", 53.5, PCT, **CH), c("16.6 percent", "penetration", 16.6, PCT, **SH), p=m(2025, 1))),
    ("2025-01-06", "UK registers record 381,970 BEVs in 2024 but misses 22% mandate with 19.6%", of(None,
        c("381,970 BEVs", "registrations", 381970, V, p=y(2024)), c("22%", "penetration", 22, PCT, role=["share", "level"], p=y(2024), status="target"), c("19.6%", "penetration", 19.6, PCT, p=y(2024), **SH))),
    ("2024-01-02", "Electric cars took 82.4 percent of new registrations in Norway last year, 104,590 out of 126,953 in absolute terms; the Model Y by itself, 23,088 strong, was every fifth car.", of(None,
        c("82.4 percent", "penetration", 82.4, PCT, **SH), c("104,590", "registrations", 104590, V), c("126,953", "registrations", 126953, V), c("23,088", "registrations", 23088, V, company=["Tesla", None], product="Model Y"), c("every fifth car", "market_share", 20, PCT, company=["Tesla", None], product="Model Y", **SH), p=y(2023))),
    ("2025-09-02", "Ather put 17,856 scooters on the Vahan register in August and so overtook Ola Electric (18,972 the month before, 17,300 now).", [
        c("17,856 scooters", "registrations", 17856, V, company=["Ather", "Ather Energy"], p=m(2025, 8)), c("18,972", "registrations", 18972, V, company="Ola Electric", p=m(2025, 7)), c("17,300", "registrations", 17300, V, company="Ola Electric", p=m(2025, 8))]),
    ("2025-07-24", "EU car market H1 2025: battery electric 869,271 (15.6%), hybrid electric 1,942,762 (34.8%), petrol 1,589,003 (28.4%). Diesel halted at 9.4%.", of(None,
        c("869,271", "registrations", 869271, V), c("15.6%", "penetration", 15.6, PCT, **SH), c("1,942,762", "registrations", 1942762, V), c("34.8%", ["penetration", "registrations"], 34.8, PCT, **SH), c("1,589,003", "registrations", 1589003, V), c("28.4%", ["penetration", "registrations"], 28.4, PCT, **SH), c("9.4%", ["penetration", "registrations"], 9.4, PCT, **SH), p=h(2025, 1))),
    ("2025-05-05", "In Sweden 545 people registered a Tesla in April, 80.7% fewer than a year ago, while the kingdom's whole market grew by 11% to 24,292 cars.", [
        c("545", "registrations", 545, V, company="Tesla", p=m(2025, 4)), c("80.7%", "registrations", -80.7, PCT, company="Tesla", p=m(2025, 4), **CH), c("11%", "registrations", 11, PCT, p=m(2025, 4), **CH), c("24,292 cars", "registrations", 24292, V, p=m(2025, 4))]),
    ("2025-08-12", "Insurance registrations in China for week 32: NEV 227,000; Li Auto 7,400; AITO 9,300; Xiaomi 7,300; Onvo 2,400.", of(None,
        c("227,000", ["registrations", "sales"], 227000, V), c("7,400", ["registrations", "sales"], 7400, V, company="Li Auto"), c("9,300", ["registrations", "sales"], 9300, V, company="AITO"), c("7,300", ["registrations", "sales"], 7300, V, company="Xiaomi"), c("2,400", ["registrations", "sales"], 2400, V, company="Onvo"), p=("2025-08-04", "2025-08-10"))),
    ("2023-11-20", "Rolls-Royce figures in the Swiss statistics as well: 31 Spectres were plated in October.", of("Rolls-Royce",
        c("31 Spectres", "registrations", 31, V, product="Spectre", p=m(2023, 10)))),
    ("2025-10-06", "Britain's biggest month of the year saw 72,779 battery cars newly registered, up by nearly a third, as the grant of up to £3,750 kicked in; Jaecoo, unheard of two years ago, placed 6,489 cars.", [
        c("72,779 battery cars", "registrations", 72779, V, p=m(2025, 9)), c("a third", "registrations", 33.3, PCT, p=m(2025, 9), **CH), c("£3,750", "subsidy", None, "GBP", 3750), c("6,489 cars", "registrations", 6489, V, company="Jaecoo", p=m(2025, 9))]),
    ("2024-07-18", "The tally at the Dutch RDW for June: Volvo EX30, 1,361; Tesla Model Y, 1,192; Model 3, 883.", [
        c("1,361", "registrations", 1361, V, company="Volvo", product="EX30", p=m(2024, 6)), c("1,192", "registrations", 1192, V, company="Tesla", product="Model Y", p=m(2024, 6)), c("883", "registrations", 883, V, company="Tesla", product="Model 3", p=m(2024, 6))]),
    ("2025-04-17", "Registrations of electric light vehicles in the US rose 15% in January, by S&P Global Mobility's count, to 102,243, with Tesla slipping 11% to 43,411, which is less than half of the total (42.5%).", [
        c("15%", "registrations", 15, PCT, p=m(2025, 1), **CH), c("102,243", "registrations", 102243, V, p=m(2025, 1)),
        *of("Tesla", c("11%", "registrations", -11, PCT, **CH), c("43,411", "registrations", 43411, V), c("half", "market_share", None, PCT, 50, **SH), c("42.5%", "market_share", 42.5, PCT, **SH), p=m(2025, 1))]),
    ("2026-01-13", "There were 545,142 first registrations of BEVs in Germany in 2025 (2024: 380,609), an increase of 43.2%; VW brand topped the list with 96,481 and Tesla, once second, limped in at 19,390.", [
        c("545,142 first registrations", "registrations", 545142, V, p=y(2025)), c("380,609", "registrations", 380609, V, p=y(2024)), c("43.2%", "registrations", 43.2, PCT, p=y(2025), **CH), c("96,481", "registrations", 96481, V, company=["VW", "Volkswagen"], p=y(2025)), c("19,390", "registrations", 19390, V, company="Tesla", p=y(2025))]),
    ("2024-12-05", "A registration certificate costs £25 in Malta, and number plates with one digit fetch €1,500.", []),
    ("2025-03-04", "French buyers registered 25,335 electric cars in February, 1.3 percent down on the year, yet 18.4 percent of all new cars; the Renault 5 (2,958) led Citroën's ë-C3 (2,066).", [
        *of(None, c("25,335 electric cars", "registrations", 25335, V), c("1.3 percent", "registrations", -1.3, PCT, **CH), c("18.4 percent", "penetration", 18.4, PCT, **SH), p=m(2025, 2)),
        c("2,958", "registrations", 2958, V, company="Renault", product=["5", "Renault 5"], p=m(2025, 2)), c("2,066", "registrations", 2066, V, company=["Citroën", "Citroen"], product=["ë-C3", "e-C3"], p=m(2025, 2))]),
    ("2025-06-04", "Electric three-wheelers keep cruising: e-rickshaw and e-auto registrations for May 2025 came in at 59,837 units, Mahindra Last Mile Mobility alone chalking up 6,998 and YC Electric 3,540.", [
        c("59,837 units", "registrations", 59837, V, p=m(2025, 5)), c("6,998", "registrations", 6998, V, company="Mahindra Last Mile Mobility", p=m(2025, 5)), c("3,540", "registrations", 3540, V, company="YC Electric", p=m(2025, 5))]),
    ("2022-01-05", "Norwegian Teslas: 20,397 first-time plates in 2021, a record for any brand.", of("Tesla",
        c("20,397", "registrations", 20397, V, p=y(2021)))),
    ("2025-11-25", "Battery cars' October registrations in the 27 EU states plus Britain and EFTA stood at 225,200, 32.9% above last year's, SAIC having put 23,860 cars on the road and Chery 9,000.", [
        c("225,200", "registrations", 225200, V, p=m(2025, 10)), c("32.9%", "registrations", 32.9, PCT, p=m(2025, 10), **CH), c("23,860 cars", "registrations", 23860, V, company="SAIC", p=m(2025, 10)), c("9,000", "registrations", 9000, V, company="Chery", p=m(2025, 10))]),
    ("2024-09-02", "Danish drivers put 13,900 cars into the registry in August; 57% of them were BEVs and 3.4% plug-in hybrids.", of(None,
        c("57%", "penetration", 57, PCT, **SH), c("13,900 cars", "registrations", 13900, V), c("3.4%", "penetration", 3.4, PCT, **SH), p=m(2024, 8))),
    ("2023-08-09", "Of 243,000 new cars that Germans licensed in July, 48,682 ran on batteries alone; for every one of those, two still burned petrol.", of(None,
        c("243,000 new cars", "registrations", 243000, V), c("48,682", "registrations", 48682, V), p=m(2023, 7))),
    ("2025-10-21", "Heavy trucks: 8.9% of those newly registered in China during the first half were electric in 2024, 22.6% in 2025. Sany led with 11,670, XCMG had 10,900.", [
        c("8.9%", "penetration", 8.9, PCT, p=h(2024, 1), **SH), c("22.6%", "penetration", 22.6, PCT, p=h(2025, 1), **SH), c("11,670", "registrations", 11670, V, company="Sany", p=h(2025, 1)), c("10,900", "registrations", 10900, V, company="XCMG", p=h(2025, 1))]),
    ("2025-12-02", "Spain's plug-in market up 71% in November; 25,100 matriculated", of(None,
        c("71%", "registrations", 71, PCT, **CH), c("25,100", "registrations", 25100, V), p=m(2025, 11))),
    ("2024-02-20", "Electric buses with a first plate in Europe, 2023: 6,354, that is 53 percent more than in 2022. Solaris accounts for 822, MAN for 753 and Mercedes-Benz for 737.", [
        c("6,354", "registrations", 6354, V, p=y(2023)), c("53 percent", "registrations", 53, PCT, p=y(2023), **CH), c("822", "registrations", 822, V, company="Solaris", p=y(2023)), c("753", "registrations", 753, V, company="MAN", p=y(2023)), c("737", "registrations", 737, V, company="Mercedes-Benz", p=y(2023))]),
    ("2025-05-01", "Ola Electric's registrations tanked 43.1 per cent to 19,706 in April; its market share, half of the pie a year ago, has been whittled down to 21 per cent, with 4,000 stores or not.", of("Ola Electric",
        c("43.1 per cent", "registrations", -43.1, PCT, p=m(2025, 4), **CH), c("19,706", "registrations", 19706, V, p=m(2025, 4)), c("half", "market_share", 50, PCT, p=m(2024, 4), **SH), c("21 per cent", "market_share", 21, PCT, p=m(2025, 4), **SH), c("4,000 stores", "stores", 4000, "store"))),
    ("2025-09-24", "Leapmotor's T03 found its way onto 2,640 Italian plates in August, one of the 20 best results for any electric car there.", of("Leapmotor",
        c("2,640", "registrations", 2640, V, product="T03", p=m(2025, 8)))),
    ("2025-07-04", "Japan: kei EV Sakura registered 1,137 times in June (-34%), overall EV ratio 1.4%.", [
        c("1,137", "registrations", 1137, V, company=["Nissan", None], product="Sakura", p=m(2025, 6)), c("-34%", "registrations", -34, PCT, company=["Nissan", None], product="Sakura", p=m(2025, 6), **CH), c("1.4%", "penetration", 1.4, PCT, p=m(2025, 6), **SH)]),
    ("2024-06-05", "The Society's forecast for the year has been trimmed to 1.98 million new registrations, electric ones to 379,000 from 414,000.", of(None,
        c("1.98 million new registrations", "registrations", 1.98e6, V, **FC), c("379,000", "registrations", 379000, V, **FC), c("414,000", "registrations", 414000, V, superseded=True, **FC), p=y(2024))),
    ("2025-01-09", "Last year's 15,000th Dacia Spring buyer in Paris was a nurse; 51 of her colleagues drive one, too.", []),
    ("2025-02-25", "Registrations in Europe of the Xpeng G6 hit 1,041 in January, a first four-digit month, and the brand is now on sale in 14 countries from €43,600.", of("XPeng",
        c("1,041", "registrations", 1041, V, product="G6", p=m(2025, 1)), c("14 countries", "countries", 14, "country"), c("€43,600", "price", 43600, "EUR", product=["G6", None]))),
    ("2025-08-05", "Battery-electric vans lost ground: 8,100 registered in Q2, equal to 8.2% of the van market, after 8.9% in Q1.", of(None,
        c("8,100", "registrations", 8100, V, p=q(2025, 2)), c("8.2%", "penetration", 8.2, PCT, p=q(2025, 2), **SH), c("8.9%", "penetration", 8.9, PCT, p=q(2025, 1), **SH))),
    ("2023-04-03", "Australians put 6,612 new EVs on the road in March, or 6.8% of the market, which is 3.2 percentage points more than a year before.", of(None,
        c("6,612 new EVs", ["registrations", "sales"], 6612, V), c("6.8%", "penetration", 6.8, PCT, **SH), c("3.2 percentage points", "penetration", 3.2, PP, **CH), p=m(2023, 3))),
    ("2025-04-29", "Nio counts for little in the Netherlands (11 registrations in March), for less in Germany (9) and for least in Sweden (4), where its house of 1,000 square metres costs 5 million kronor a year in rent.", of("NIO",
        c("11 registrations", "registrations", 11, V, p=m(2025, 3)), c("9", "registrations", 9, V, p=m(2025, 3)), c("4", "registrations", 4, V, p=m(2025, 3)), c("1,000 square metres", "area", 1000, "m2"), c("5 million kronor", ["opex", "cost"], 5e6, "SEK", per="year"))),
    ("2026-02-05", "New electric registrations doubled in Turkey to 189,000 in 2025, a domestic brand, Togg, contributing 39,020 of them, and the fleet has outgrown 370,000.", [
        c("doubled", "registrations", 100, PCT, p=y(2025), **CH), c("189,000", "registrations", 189000, V, p=y(2025)), c("39,020", "registrations", 39020, V, company="Togg", p=y(2025)), c("370,000", ["other", "registrations"], 370000, V, None)]),
]
