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
    ("2025-09-09", "Mercedes-Benz took the wraps off the electric GLC in Munich on Sunday; cars roll off the line in Bremen from the first quarter of 2026, and the 400 4Matic will cost around €71,000.", of("Mercedes-Benz",
        ev("Sunday", "launch", "2025-09-07", status="actual"), dated("first quarter of 2026", "production_start", q(2026, 1)), c("€71,000", "price", 71000, "EUR", status=["actual", "forecast", "plan"], product=["GLC 400 4Matic", "400 4Matic", "GLC"]), product="GLC")),
    ("2024-05-20", "Handovers of the Onvo L60 will begin in September, Nio said at last Wednesday's unveiling of the 219,900-yuan SUV.", of("Onvo",
        dated("September", "delivery_start", m(2024, 9)), ev("last Wednesday", "launch", "2024-05-15", status="actual"), c("219,900-yuan", "price", 219900, "CNY"), product="L60")),
    ("2026-01-08", "Tata's Sierra EV goes on sale on March 3, and showrooms should have cars by the end of April.", of("Tata",
        ev("March 3", "launch", "2026-03-03"), ev("end of April", "delivery_start", None, "2026-04-30"), product="Sierra EV")),
    ("2023-11-16", "First Cybertrucks to be handed over on November 30, four years after its 2019 debut", of("Tesla",
        ev("November 30", "delivery_start", "2023-11-30"), dated("2019", "launch", y(2019), status="actual"), c("four years", "duration", 4, "year"), product="Cybertruck")),
    ("2025-03-18", "Slate Auto? Production in Warsaw, Indiana, is not due before the fourth quarter of 2026. The truck itself will be shown in April.", of("Slate Auto",
        ev("fourth quarter of 2026", "production_start", "2026-10-01", None, product=[None, "Slate Truck"]), dated("April", "launch", m(2025, 4), product=[None, "Slate Truck"]))),
    ("2024-12-03", "Svolt started up its second line at Chengdu in October 2023 and mothballed it thirteen months later.", of("Svolt",
        dated("October 2023", "production_start", m(2023, 10), status="actual"), c("thirteen months", "duration", 13, "month"))),
    ("2025-06-26", "Xiaomi opened the order books for the YU7 today at 10 p.m.; deliveries of the 253,500-yuan base car start in July, of the Max already this month.", of("Xiaomi",
        ev("today", "launch", "2025-06-26", status="actual"), c("253,500-yuan", "price", 253500, "CNY"), dated("July", "delivery_start", m(2025, 7)), dated("this month", "delivery_start", m(2025, 6), product="YU7 Max"), product="YU7")),
    ("2022-04-26", "Ford's F-150 Lightning entered series production in Dearborn on Tuesday, and the first of 200,000 reservation holders will get theirs within weeks.", of("Ford",
        ev("Tuesday", "production_start", "2022-04-26", status="actual"), c("200,000", "orders", 200000, "order"), product="F-150 Lightning")),
    ("2024-08-15", "Ola Electric unveiled the Roadster line on Thursday. The X and the standard bike reach buyers in the fourth quarter of FY25, the Pro in the fourth quarter of FY26.", of("Ola Electric",
        ev("Thursday", "launch", "2024-08-15", product="Roadster", status="actual"), dated("fourth quarter of FY25", "delivery_start", q(2025, 1), product=["Roadster X", "Roadster"]), dated("fourth quarter of FY26", "delivery_start", q(2026, 1), product=["Roadster Pro", "Pro"]))),
    ("2021-10-12", "VinFast will show two SUVs, the VF e35 and VF e36, in Los Angeles on November 17 and ship them from the end of 2022.", of("VinFast",
        ev("November 17", "launch", "2021-11-17", product=["VF e35", "VF e36", None]), ev("end of 2022", "delivery_start", "2022-12-31", None, product=["VF e35", "VF e36", None]))),
    ("2025-10-02", "Zeekr 9X: pre-sales August 31, launch September 29, first customers October", of("Zeekr",
        ev("August 31", "launch", "2025-08-31", status="actual"), ev("September 29", "launch", "2025-09-29", status="actual"), dated("October", "delivery_start", m(2025, 10)), product="9X")),
    ("2023-02-14", "The Marshall, Michigan, cell works of Ford is to come on stream in 2026 with 35 GWh a year, licensed from CATL, and employ 2,500.", of("Ford",
        dated("2026", "production_start", y(2026)), c("35 GWh", "capacity", 35, "GWh", per="year", status="plan"), c("2,500", "jobs", 2500, "job", status="plan"))),
    ("2025-05-07", "Rivian has begun building test versions of the R2 on its pilot line, ahead of a start of sales in the first half of 2026 at $45,000.", of("Rivian",
        dated("first half of 2026", "launch", h(2026, 1)), c("$45,000", "price", 45000, "USD", status=["plan", "target", "actual"]), product="R2")),
    ("2024-10-11", "Tesla showed the Cybercab on Thursday night. It will be in production \"before 2027\", said Musk, 53, and cost less than $30,000.", of("Tesla",
        ev("Thursday", "launch", "2024-10-10", status="actual"), ev("2027", "production_start", None, "2026-12-31"), c("$30,000", "price", None, "USD", 30000, status=["plan", "target", "forecast"]), product="Cybercab")),
    ("2020-09-23", "In three years, Elon Musk told shareholders, there will be a $25,000 Tesla; volume output of the 4680 cell is expected in about a year.", of("Tesla",
        ev("three years", "launch", "2023-09-01", "2023-09-30"), c("$25,000", "price", 25000, "USD", status=["plan", "target", "forecast"]))),
    ("2025-04-23", "Lotus, Smart, Denza: three Auto Shanghai debuts. Denza's Z convertible was presented this morning and reaches European dealers in 2026.", of("Denza",
        ev("this morning", "launch", "2025-04-23", status="actual"), dated("2026", "launch", y(2026)), product="Z")),
    ("2024-01-17", "Renault began taking orders for the Scenic E-Tech on January 11; the first go to French drivers in April, with 625 km of range from an 87-kWh battery.", of("Renault",
        ev("January 11", "launch", "2024-01-11", status="actual"), dated("April", "delivery_start", m(2024, 4)), c("625 km", "range", 625, "km"), c("87-kWh", "battery_capacity", 87, "kWh"), product="Scenic E-Tech")),
    ("2026-02-11", "Production of BMW's iX3 at Debrecen got going last October, of the i3 saloon in Munich it is to in July, and deliveries of the latter follow in autumn.", of("BMW",
        dated("last October", "production_start", m(2025, 10), status="actual", product="iX3"), dated("July", "production_start", m(2026, 7), product="i3"), ev("autumn", "delivery_start", "2026-09-01", "2026-11-30", product="i3"))),
    ("2025-07-15", "On July 15, 2025, Tesla opened its Mumbai showroom and put the Model Y on the Indian market for Rs 59.89 lakh. Deliveries: third quarter.", of("Tesla",
        ev("July 15, 2025", "launch", "2025-07-15", product="Model Y", status="actual"), c("Rs 59.89 lakh", "price", 5989000, "INR", product="Model Y"), dated("third quarter", "delivery_start", q(2025, 3), product="Model Y"))),
    ("2019-11-19", "Dyson, which scrapped its car last month, had meant to build it in Singapore from 2021.", of("Dyson",
        dated("2021", "production_start", y(2021)))),
    ("2023-08-15", "Mahindra says the first of its Born Electric SUVs, the XUV.e8, will arrive in December 2024, the BE.05 in October 2025.", of("Mahindra",
        dated("December 2024", "launch", m(2024, 12), product="XUV.e8"), dated("October 2025", "launch", m(2025, 10), product="BE.05"))),
    ("2024-06-18", "Volvo's EX30 will come out of Ghent as well from 2025; until then it is shipped from Zhangjiakou, which has built it since autumn 2023.", of("Volvo",
        dated("2025", "production_start", y(2025)), ev("autumn 2023", "production_start", "2023-09-01", "2023-11-30", status="actual"), product="EX30")),
    ("2025-01-09", "Honda's two 0 Series cars, shown at CES on Tuesday, hit US roads in the first half of 2026, built at Marysville, Ohio, where lines are being converted for $700 million.", of("Honda",
        ev("Tuesday", "launch", "2025-01-07", status="actual", product=["0 Series", None]), dated("first half of 2026", "launch", h(2026, 1), product=["0 Series", None]), c("$700 million", "investment", 7e8, "USD", status=["actual", "plan"]))),
    ("2025-08-20", "ACC fired up block two at Douvrin in May. Termoli and Kaiserslautern, once pencilled in for 2026, have no date.", of("ACC",
        dated("May", "production_start", m(2025, 5), status="actual"), dated("2026", "production_start", y(2026), **OLD))),
    ("2022-11-08", "Fisker says trial assembly is over and that Magna will begin building the Ocean in Graz on November 17 as planned.", of("Fisker",
        ev("November 17", "production_start", "2022-11-17", product="Ocean"))),
    ("2024-03-28", "28 March: SU7 launch. 3 April: deliveries. Price: 215,900 yuan. Lei Jun could hardly have been briefer", of("Xiaomi",
        ev("28 March", "launch", "2024-03-28", status="actual"), ev("3 April", "delivery_start", "2024-04-03"), c("215,900 yuan", "price", 215900, "CNY"), product="SU7")),
    ("2025-11-21", "Gogoro and Castrol will go live with battery swapping in Hanoi by the second quarter of 2026 with 100 stations.", of("Gogoro",
        ev("second quarter of 2026", "launch", None, "2026-06-30"), c("100 stations", "stations", 100, "station", status="plan"))),
    ("2023-05-31", "Hyundai Motor will open Metaplant in Bryan County in January 2025 rather than in the first half of 2025 as first promised; LGES supplies 30 GWh from a joint works due late that year.", [
        dated("January 2025", "production_start", m(2025, 1), company="Hyundai Motor", product=[None, "Metaplant"]), dated("first half of 2025", "production_start", h(2025, 1), company="Hyundai Motor", product=[None, "Metaplant"], **OLD), c("30 GWh", "capacity", 30, "GWh", company=["LGES", "Hyundai Motor"], status="plan")]),
    ("2021-05-19", "The Lightning arrives next spring. Ford will reveal it tonight.", of("Ford",
        ev("next spring", "launch", "2022-03-01", "2022-05-31"), ev("tonight", "launch", "2021-05-19"), product="Lightning")),
    ("2025-12-01", "Maruti Suzuki's e Vitara: on show tomorrow, priced in January, in your drive the month after", of("Maruti Suzuki",
        ev("tomorrow", "launch", "2025-12-02"), dated("January", "launch", m(2026, 1)), dated("the month after", "delivery_start", m(2026, 2)), product="e Vitara")),
    ("2024-09-26", "Battery maker Farasis began supplying semi-solid packs to GAC in June and aims for all-solid-state samples in 2025, vehicles in 2026.", of("Farasis",
        dated("June", "delivery_start", m(2024, 6), status="actual"), dated("2025", ["delivery_start", "launch", "production_start"], y(2025)), dated("2026", ["launch", "delivery_start", "production_start"], y(2026)))),
    ("2025-02-27", "Sodium-ion: HiNa's 1 GWh line in Fuyang has been running since December 2022; CATL will mass-produce Naxtra from this December.", [
        c("1 GWh", "capacity", 1, "GWh", company="HiNa", per=["year", None]), dated("December 2022", "production_start", m(2022, 12), company="HiNa", status="actual"), dated("this December", "production_start", m(2025, 12), company="CATL", product="Naxtra")]),
    ("2026-03-05", "BYD's second-generation Blade made its debut today in Shenzhen and goes into the Yangwang U7 next month.", of("BYD",
        ev("today", "launch", "2026-03-05", status="actual", product=["Blade", "second-generation Blade"]), dated("next month", ["launch", "production_start", "delivery_start"], m(2026, 4), product=["Blade", "second-generation Blade", "U7"]))),
    ("2023-10-04", "Polestar 4s are leaving Hangzhou Bay for Chinese customers from November; Europe, at prices from €63,200, gets its first in 2024's August.", of("Polestar",
        dated("November", "delivery_start", m(2023, 11)), c("€63,200", "price", 63200, "EUR"), product="Polestar 4") + [ev("August", "delivery_start", "2024-08-01", "2024-08-31", company="Polestar", product="Polestar 4")]),
    ("2022-06-17", "Lightyear, Hoofddorp. Start of production: autumn. Price: €250,000. Cars planned: 946", of("Lightyear",
        ev("autumn", "production_start", "2022-09-01", "2022-11-30"), c("€250,000", "price", 250000, "EUR"), c("946", "production", 946, "vehicle", status="plan"))),
    ("2025-05-29", "Leapmotor has begun handing over the B10 in Europe, a month after the C10 with range extender, which followed the BEV of September 2024.", of("Leapmotor",
        c("a month", "duration", 1, "month", product="B10"), dated("September 2024", "launch", m(2024, 9), product="C10", status="actual"))),
    ("2024-11-26", "Mahindra launched BE 6e and XEV 9e in Chennai on Tuesday from ₹18.90 lakh and ₹21.90 lakh respectively; deliveries start end of February or early in March.", of("Mahindra",
        ev("Tuesday", "launch", "2024-11-26", status="actual", product=["BE 6e", "XEV 9e", None]), c("₹18.90 lakh", "price", 1890000, "INR", product="BE 6e"), c("₹21.90 lakh", "price", 2190000, "INR", product="XEV 9e"), ev("end of February or early in March", "delivery_start", "2025-02-15", "2025-03-15", product=["BE 6e", "XEV 9e", None]))),
    ("2023-07-15", "Tesla has built its first Cybertruck at Giga Texas, it tweeted on July 15, 2023.", of("Tesla",
        ev("July 15, 2023", "production_start", "2023-07-15", status="actual"), product="Cybertruck")),
    ("2026-04-15", "Scout's Traveler and Terra, revealed in October 2024, are to go into production in Blythewood in 2027 and will start under $60,000.", of("Scout",
        dated("October 2024", "launch", m(2024, 10), status="actual", product=["Traveler", "Terra", None]), dated("2027", "production_start", y(2027), product=["Traveler", "Terra", None]), c("$60,000", "price", None, "USD", 60000, status=["plan", "target", "actual", "forecast"], product=["Traveler", "Terra", None]))),
    ("2024-07-30", "Panasonic Energy: De Soto, Kansas, to start mass production in its fiscal 2025, ending next March; Wakayama's 4680 line is ready after September's opening.", of("Panasonic Energy",
        ev("fiscal 2025", "production_start", "2024-04-01", "2025-03-31"), dated("September", "production_start", m(2024, 9)))),
    ("2021-12-29", "Mercedes will lift the curtain on the EQXX on 3 January: 1,000 km on under 10 kWh per 100 km.", of("Mercedes",
        ev("3 January", "launch", "2022-01-03"), c("1,000 km", "range", 1000, "km", status=["actual", "target"]), c("10 kWh", "consumption", None, "kWh", 10, per="100km", status=["actual", "target"]), product="EQXX")),
    ("2025-03-10", "Sales of the Kia EV4 open in Korea this month, in Europe in the second half and in America in the first half of next year.", of("Kia",
        dated("this month", "launch", m(2025, 3)), dated("second half", "launch", h(2025, 2)), dated("first half of next year", "launch", h(2026, 1)), product="EV4")),
    ("2019-01-07", "Groundbreaking of Gigafactory 3 today; initial production by the end of the year, volume next year, and 500,000 Model 3 and Model Y annually thereafter.", of("Tesla",
        ev("end of the year", "production_start", None, "2019-12-31"), c("500,000", "capacity", 500000, "vehicle", per="year", status=["plan", "target"]))),
    ("2025-09-18", "Ultraviolette's X47 Crossover will reach Indian garages from October 2025, its maker says; the launch is on Tuesday next, the 23rd.", of("Ultraviolette",
        dated("October 2025", "delivery_start", m(2025, 10)), ev("Tuesday next", "launch", "2025-09-23"), product="X47 Crossover")),
    ("2023-09-26", "Gotion's Fremont-run Manteno plant should turn out cells from 2024 already: packs in the first half, cells in the second.", of("Gotion",
        dated("2024", "production_start", y(2024)), dated("first half", "production_start", h(2024, 1)), dated("second", "production_start", h(2024, 2)))),
    ("2025-10-29", "Toyota and Sumitomo Metal will make cathodes for solid-state cells and want them in cars by 2027 or 2028; Idemitsu's sulfide plant is due on stream in 2027.", [
        ev("2027 or 2028", "launch", None, "2028-12-31", company="Toyota"), dated("2027", "production_start", y(2027), nth=1, company="Idemitsu")]),
    ("2024-06-24", "Dongfeng's Voyah put the Free 318 on sale on June 16, as it had said in an April note.", of("Voyah",
        ev("June 16", "launch", "2024-06-16", status="actual"), product="Free 318")),
    ("2022-02-16", "Apollo Tyres, MRF and the rest of the suppliers met Ola in Krishnagiri on 3 February. Nothing was signed.", []),
]
