from goldlib import *

CH = {"role": "change"}
SH = {"role": ["share", "level"]}
TF = {"status": ["target", "forecast"]}
TP = {"status": ["target", "plan"]}
PL = {"status": "plan"}
PA = {"status": ["plan", "actual"]}
FC = {"status": "forecast"}
ANY = {"status": ["plan", "target", "forecast"]}
OLD = {"superseded": True, "status": ["plan", "target", "forecast"]}
PCT, PP, V = "percent", "percentage_point", "vehicle"
RS = ["registrations", "sales"]
DS = ["deliveries", "sales"]
INS = ["registrations", "sales", "other"]
PART = ["level", "share"]
ADD = ["level", "change"]
PEN = ["penetration", "market_share"]


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


def ev(quote, metric, period, **rest):
    """A dated event with its interval."""
    return c(quote, metric, None, "date", p=period, **rest)


def day(date):
    """One day."""
    return date, date


def ytd(year, month):
    """January to the end of this month."""
    return f"{year}-01-01", m(year, month)[1]


def fy(year):
    """An Indian or Japanese fiscal year by the year in which it ends."""
    return f"{year - 1}-04-01", f"{year}-03-31"


S = [
    # guidance for the year inside the report of a quarter, and guidance for the next quarter
    ("2023-07-27", "Valeo's sales went up 19% to €11.2 billion in the first half, leaving an EBITDA margin of 11.3%. For the year it expects €22.0 billion to €23.0 billion and a margin of 11.5% to 12.3%, while net debt, now €4.1 billion, should be lower at Christmas.", of("Valeo",
        c("19%", "revenue", 19, PCT, p=h(2023, 1), **CH), c("€11.2 billion", "revenue", 1.12e10, "EUR", p=h(2023, 1)), c("11.3%", "margin", 11.3, PCT, p=h(2023, 1)), c("€22.0 billion to €23.0 billion", "revenue", 2.2e10, "EUR", 2.3e10, p=y(2023), **TF), c("11.5% to 12.3%", "margin", 11.5, PCT, 12.3, p=y(2023), **TF), c("€4.1 billion", "debt", 4.1e9, "EUR"))),
    ("2024-05-09", "Blink Charging booked $37.6 million from January to March, 73 percent more than a year ago, and guided for $34 million to $36 million in the current three months.", of(["Blink Charging", "Blink"],
        c("$37.6 million", "revenue", 3.76e7, "USD", p=q(2024, 1)), c("73 percent", "revenue", 73, PCT, p=q(2024, 1), **CH), c("$34 million to $36 million", "revenue", 3.4e7, "USD", 3.6e7, p=q(2024, 2), **TF))),
    ("2025-04-22", "Yutong sold 2,410 new energy buses in the first quarter. Its goal is 16,500, it said, of which just under 15% had thus been reached by March 31; an 11-metre coach for Chile sells at 1.9 million yuan.", of("Yutong",
        c("2,410 new energy buses", "sales", 2410, V, p=q(2025, 1)), c("16,500", "sales", 16500, V, p=y(2025), **TF), c("15%", "sales", None, PCT, 15, role="share", p=q(2025, 1)), c("11-metre", "length", 11, "m"), c("1.9 million yuan", "price", 1.9e6, "CNY"))),
    ("2025-07-24", "TOKYO -- Nidec's e-axle unit lost 2.3 billion yen in April-June, against 6.9 billion a year before. The group left its outlook for the year through March untouched: sales of 2.6 trillion yen and an operating profit of 260 billion.", of("Nidec",
        c("2.3 billion yen", ["operating_income", "net_income"], -2.3e9, "JPY", p=q(2025, 2)), c("6.9 billion", ["operating_income", "net_income"], -6.9e9, "JPY", p=q(2024, 2)), c("2.6 trillion yen", "revenue", 2.6e12, "JPY", p=fy(2026), **TF), c("260 billion", "operating_income", 2.6e11, "JPY", p=fy(2026), **TF))),
    ("2024-11-06", "Wolfspeed's automotive sales grew 11% in the quarter. Customers will get fewer chips in the next one, for which it sees $160 million to $200 million overall after $195 million in the three months to September 30.", of("Wolfspeed",
        c("11%", "revenue", 11, PCT, p=q(2024, 3), **CH), c("$160 million to $200 million", "revenue", 1.6e8, "USD", 2e8, p=q(2024, 4), **TF), c("$195 million", "revenue", 1.95e8, "USD", p=q(2024, 3)))),
    ("2022-08-04", "Proterra cut this year's revenue target to $300 million from $325 million although the second quarter's $74.6 million beat what analysts had foreseen, $71 million.", of("Proterra",
        c("$300 million", "revenue", 3e8, "USD", p=y(2022), **TF), c("$325 million", "revenue", 3.25e8, "USD", p=y(2022), **OLD), c("$74.6 million", "revenue", 7.46e7, "USD", p=q(2022, 2)), c("$71 million", "revenue", 7.1e7, "USD", p=q(2022, 2), **FC))),
    ("2025-10-30", "Volvo Cars, third quarter: 160,500 cars, of them 23% fully electric; operating profit 6.4 billion kronor. \"2025 remains a transition year\", it wrote, with cost savings of 18 billion kronor to take effect by its close.", of(["Volvo Cars", "Volvo"],
        c("160,500 cars", "sales", 160500, V, p=q(2025, 3)), c("23%", ["sales", "penetration"], 23, PCT, role=["share", "level"], p=q(2025, 3)), c("6.4 billion kronor", "operating_income", 6.4e9, "SEK", p=q(2025, 3)), c("18 billion kronor", "cost", 1.8e10, "SEK", p=by(2025), role=ADD, **ANY))),
    ("2021-11-04", "For the fourth quarter Nikola foresees 25 trucks at the most. For next year it speaks of 300 to 500, and for the one after that of 3,500.", of("Nikola",
        c("25 trucks", ["deliveries", "production"], None, V, 25, p=q(2021, 4), **TF), c("300 to 500", ["deliveries", "production"], 300, V, 500, p=y(2022), **TF), c("3,500", ["deliveries", "production"], 3500, V, p=y(2023), **TF))),
    # nine months, so far this year, to date, cumulative
    ("2025-10-09", "In nine months Chery sent 936,000 cars abroad, 12.9% more than in the same stretch of last year. September's 137,000 alone topped the whole of the third quarter of 2021, 84,600.", of("Chery",
        c("936,000 cars", "exports", 936000, V, p=ytd(2025, 9)), c("12.9%", "exports", 12.9, PCT, p=ytd(2025, 9), **CH), c("137,000", "exports", 137000, V, p=m(2025, 9)), c("84,600", "exports", 84600, V, p=q(2021, 3)))),
    ("2024-12-11", "China's battery makers produced 965.3 GWh of cells in the first eleven months, an increase of 37.7%; of the 117.8 GWh made in November, LFP cells accounted for 79.6%.", of(None,
        c("965.3 GWh", "production", 965.3, "GWh", p=ytd(2024, 11)), c("37.7%", "production", 37.7, PCT, p=ytd(2024, 11), **CH), c("117.8 GWh", "production", 117.8, "GWh", p=m(2024, 11)), c("79.6%", ["production", "market_share"], 79.6, PCT, p=m(2024, 11), **SH))),
    ("2023-08-22", "Redwood Materials has so far collected $1.8 billion from investors, the Carson City recycler says, and in 2022 it took back 8,300 tons of spent batteries.", of("Redwood Materials",
        c("$1.8 billion", "funding", 1.8e9, "USD", p=(None, "2023-08-22")), c("8,300 tons", "other", 8300, "tonne", p=y(2022)))),
    ("2025-06-20", "So far this year Uber's drivers in London have logged 61 million electric trips; as of June 15, 38 percent of its cars there ran on batteries.", of("Uber",
        c("61 million electric trips", "other", 6.1e7, ["item", "times"], p=("2025-01-01", "2025-06-20")), c("38 percent", ["other", "penetration"], 38, PCT, p=day("2025-06-15"), **SH))),
    ("2024-07-30", "Launched in March 2023, the Wuling Bingo had won 310,000 customers by Sunday. A month earlier the count stood at 291,000.", of("Wuling",
        ev("March 2023", "launch", m(2023, 3), product="Bingo"), c("310,000 customers", ["sales", "deliveries", "other"], 310000, [V, "item"], product="Bingo", p=("2023-03-01", "2024-07-28")), c("291,000", ["sales", "deliveries", "other"], 291000, [V, "item"], product="Bingo", p=("2023-03-01", "2024-06-28")))),
    ("2022-12-19", "Cumulative deliveries of the Mini Electric reached 100,000 in November, four years ahead of what the planners in Oxford had pencilled in; the car needs 3.9 hours on a 7 kW wallbox.", of(["Mini", "MINI"],
        c("100,000", "deliveries", 100000, V, product=["Mini Electric", "Electric"], p=(None, "2022-11-30")), c("four years", "duration", 4, "year", product=["Mini Electric", "Electric", None]), c("3.9 hours", "charging_time", 3.9, "hour", product=["Mini Electric", "Electric"]))),
    ("2026-01-15", "EV sales in Turkey: 189,600 for the year, year-to-date share at end-November 17.1%, December share 18.4%", of(None,
        c("189,600", "sales", 189600, V, p=y(2025)), c("17.1%", PEN, 17.1, PCT, p=ytd(2025, 11), **SH), c("18.4%", PEN, 18.4, PCT, p=m(2025, 12), **SH))),
    # months against the year, bare months, "last August", "a year ago", month on month
    ("2025-08-04", "BYD's July flat at 344,300 cars; seven-month tally up 27%", of("BYD",
        c("344,300 cars", "sales", 344300, V, p=m(2025, 7)), c("27%", "sales", 27, PCT, p=ytd(2025, 7), **CH))),
    ("2025-09-03", "Sweden's buyers took home 7,420 battery cars in August (last August: 6,980). The Volvo EX40 was the favourite with 690, ahead of the ID.7, which a year ago had stood at just 150.", [
        c("7,420 battery cars", RS, 7420, V, p=m(2025, 8)), c("6,980", RS, 6980, V, p=m(2024, 8)), c("690", RS, 690, V, company=["Volvo", "Volvo Cars"], product="EX40", p=m(2025, 8)), c("150", RS, 150, V, company=["Volkswagen", None], product="ID.7", p=m(2024, 8))]),
    ("2023-12-06", "Registrations of electric three-wheelers in India eased 8 per cent from October to 52,300 in November, though they were 31 per cent above November 2022. Mahindra led with 5,020, from 5,310 a month earlier.", [
        *of(None, c("8 per cent", "registrations", -8, PCT, **CH), c("52,300", "registrations", 52300, V), c("31 per cent", "registrations", 31, PCT, **CH), p=m(2023, 11)), c("5,020", "registrations", 5020, V, company=["Mahindra", "Mahindra Last Mile Mobility"], p=m(2023, 11)), c("5,310", "registrations", 5310, V, company=["Mahindra", "Mahindra Last Mile Mobility"], p=m(2023, 10))]),
    ("2024-08-29", "From October, Octopus customers will pay 8.5 pence a kilowatt-hour at night, 1.5 pence more than now, and in July they drew 118 GWh that way.", of("Octopus Energy",
        c("8.5 pence", "price", 0.085, "GBP", per="kWh", p=("2024-10-01", None), **PA), c("1.5 pence", "price_change", 0.015, "GBP", per=["kWh", None], p=("2024-10-01", None), role="change", **PA), c("118 GWh", ["sales", "other", "deliveries"], 118, "GWh", p=m(2024, 7)))),
    ("2022-01-31", "VW's Zwickau works finished 14,600 ID cars in December, half as many as in the same month a year earlier. In October, before the chips ran out, it had been 21,900, and for February the planners hope for 18,000.", of(["Volkswagen", "VW"],
        c("14,600 ID cars", "production", 14600, V, p=m(2021, 12)), c("half", "production", -50, PCT, p=m(2021, 12), **CH), c("21,900", "production", 21900, V, p=m(2021, 10)), c("18,000", "production", 18000, V, p=m(2022, 2), **ANY))),
    ("2026-03-09", "SK On shipped 1.7 GWh to Hyundai's Georgia plant in November but only 0.9 in January. It now pays 2,140 people in Commerce, 960 fewer than twelve months ago.", of("SK On",
        c("1.7 GWh", ["deliveries", "sales", "installations"], 1.7, "GWh", p=m(2025, 11)), c("0.9", ["deliveries", "sales", "installations"], 0.9, "GWh", p=m(2026, 1)), c("2,140 people", "headcount", 2140, "job"), c("960", "headcount", -960, "job", **CH))),
    ("2025-11-12", "Deliveries of the BMW iX3 begin in March; the order book, opened in September, had 23,400 names in it on October 31 where BMW had reckoned with 20,000.", of("BMW",
        ev("March", "delivery_start", m(2026, 3), product="iX3", **ANY), c("23,400 names", "orders", 23400, ["order", "item"], product="iX3", p=("2025-09-01", "2025-10-31")), c("20,000", "orders", 20000, "order", product="iX3", p=("2025-09-01", "2025-10-31"), status=["forecast", "target"]))),
    ("2021-04-14", "Seattle's Rad Power Bikes pulled in $150 million in February. March was its best month so far: 41,000 bikes, up 8% from February and triple the 13,700 of March 2020.", of("Rad Power Bikes",
        c("$150 million", "funding", 1.5e8, "USD", p=m(2021, 2)), c("41,000 bikes", "sales", 41000, [V, "item"], p=m(2021, 3)), c("8%", "sales", 8, PCT, p=m(2021, 3), **CH), c("triple", "sales", 200, PCT, p=m(2021, 3), **CH), c("13,700", "sales", 13700, [V, "item"], p=m(2020, 3)))),
    ("2025-01-03", "SHANGHAI, Jan 3 - Tesla's China sales +13% y/y in Dec to 82,900; 2024 total a record 657,100, +8.8%; exports 11,600 in Dec", of("Tesla",
        c("+13%", "sales", 13, PCT, p=m(2024, 12), **CH), c("82,900", "sales", 82900, V, p=m(2024, 12)), c("657,100", "sales", 657100, V, p=y(2024)), c("+8.8%", "sales", 8.8, PCT, p=y(2024), **CH), c("11,600", "exports", 11600, V, p=m(2024, 12)))),
    ("2020-10-06", "Prices of used Leafs in Britain averaged 9,450 pounds last month, up from 8,900 in February, the month before the lockdown; a new one lists at 26,345.", of("Nissan",
        c("9,450 pounds", "price", 9450, "GBP", product="Leaf", p=m(2020, 9)), c("8,900", "price", 8900, "GBP", product="Leaf", p=m(2020, 2)), c("26,345", "price", 26345, "GBP", product="Leaf"))),
    # fiscal years and quarters
    ("2025-08-07", "Hero MotoCorp dispatched 32,400 Vida scooters in Q1 FY26, over three times its 10,100 of Q1 FY25, and aims in the year under way at double FY25's 58,000.", of(["Hero MotoCorp", "Vida"],
        c("32,400 Vida scooters", ["sales", "deliveries"], 32400, V, p=q(2025, 2), company=["Hero MotoCorp", "Vida"]), c("three times", ["sales", "deliveries"], 200, PCT, None, p=q(2025, 2), **CH), c("10,100", ["sales", "deliveries"], 10100, V, p=q(2024, 2)), c("double", ["sales", "deliveries"], 100, PCT, p=fy(2026), role="change", **ANY), c("58,000", ["sales", "deliveries"], 58000, V, p=fy(2025)))),
    ("2025-05-13", "Nissan's loss for fiscal 2024 was 671 billion yen, the steepest since 2000. For the current fiscal year it gave no figure. In calendar 2024 its EV sales slid 9% to 127,000.", of("Nissan",
        c("671 billion yen", "net_income", -6.71e11, "JPY", p=fy(2025)), c("9%", "sales", -9, PCT, p=y(2024), **CH), c("127,000", "sales", 127000, V, p=y(2024)))),
    ("2024-08-29", "PERTH: Pilbara Minerals' lithium earned it A$257 million in the financial year 2024, which ended on June 30, and A$2.39 billion in the one before. Spodumene output, 725,300 tonnes, was 17% higher.", of("Pilbara Minerals",
        c("A$257 million", "net_income", 2.57e8, "AUD", p=("2023-07-01", "2024-06-30")), c("A$2.39 billion", "net_income", 2.39e9, "AUD", p=("2022-07-01", "2023-06-30")), c("725,300 tonnes", "production", 725300, "tonne", p=("2023-07-01", "2024-06-30")), c("17%", "production", 17, PCT, p=("2023-07-01", "2024-06-30"), **CH))),
    ("2025-03-05", "ChargePoint closed its fiscal 2025 on January 31 with revenue of $417 million, 18% down. The fourth quarter, November to January, yielded $102 million, and for the first quarter of fiscal 2026 it guides to $95 million-$105 million.", of("ChargePoint",
        c("$417 million", "revenue", 4.17e8, "USD", p=("2024-02-01", "2025-01-31")), c("18%", "revenue", -18, PCT, p=("2024-02-01", "2025-01-31"), **CH), c("$102 million", "revenue", 1.02e8, "USD", p=("2024-11-01", "2025-01-31")), c("$95 million-$105 million", "revenue", 9.5e7, "USD", 1.05e8, p=("2025-02-01", "2025-04-30"), **TF))),
    ("2025-11-14", "Olectra Greentech handed over 342 e-buses in H1 FY26, Rs 1,004 crore in the books for it. Its order book, at 9,818 buses, spans three years. A 12-metre bus sells for Rs 1.25 crore.", of(["Olectra Greentech", "Olectra"],
        c("342 e-buses", "deliveries", 342, V, p=("2025-04-01", "2025-09-30")), c("Rs 1,004 crore", "revenue", 1.004e10, "INR", p=("2025-04-01", "2025-09-30")), c("9,818 buses", "orders", 9818, ["order", V]), c("three years", "duration", 3, "year"), c("12-metre", "length", 12, "m"), c("Rs 1.25 crore", "price", 1.25e7, "INR"))),
    ("2023-05-02", "Sona Comstar clocked revenue of ₹2,676 crore last fiscal, ₹742 crore of it in the March quarter; battery EVs supplied 26% of the year's sales. This fiscal, it plans to add 400 engineers to its 1,100.", of(["Sona Comstar"],
        c("₹2,676 crore", "revenue", 2.676e10, "INR", p=fy(2023)), c("₹742 crore", "revenue", 7.42e9, "INR", p=q(2023, 1), role=PART), c("26%", "revenue", 26, PCT, role="share", p=fy(2023)), c("400 engineers", ["jobs", "headcount"], 400, "job", p=fy(2024), role=ADD, **ANY), c("1,100", "headcount", 1100, "job"))),
    # no period, beside figures that have one or carry it on
    ("2024-03-14", "Ola Electric's registrations jumped 90 per cent to 33,800 in February. The S1 X+ costs Rs 84,999, goes 151 km on a charge and comes with an eight-year, 80,000-km battery warranty; the Krishnagiri plant can assemble a million scooters a year.", of("Ola Electric",
        c("90 per cent", "registrations", 90, PCT, p=m(2024, 2), **CH), c("33,800", "registrations", 33800, V, p=m(2024, 2)), c("Rs 84,999", "price", 84999, "INR", product="S1 X+"), c("151 km", "range", 151, "km", product="S1 X+"), c("eight-year", "warranty", 8, "year", product="S1 X+"), c("80,000-km", "warranty", 80000, "km", product="S1 X+"), c("a million scooters", "capacity", 1e6, V, per="year"))),
    ("2025-03-05", "With 21,390 Chetaks registered in February, Bajaj headed India's e-scooter table for the second time. TVS followed on 18,760, a rise of 29 per cent. Ather came to 11,800, and the whole industry, at 76,100, fell short of the 82,700 of a year earlier.", [
        c("21,390", "registrations", 21390, V, company=["Bajaj Auto", "Bajaj"], product="Chetak", p=m(2025, 2)), *of(["TVS Motor", "TVS"], c("18,760", RS, 18760, V), c("29 per cent", RS, 29, PCT, **CH), p=m(2025, 2)), c("11,800", RS, 11800, V, company=["Ather Energy", "Ather"], p=m(2025, 2)), c("76,100", RS, 76100, V, p=m(2025, 2)), c("82,700", RS, 82700, V, p=m(2024, 2))]),
    ("2025-06-17", "Allego runs 35,000 charge points in 16 countries and employs 240 people. Last year it sold 256 GWh; margins are around 20 percent, its chief says.", of("Allego",
        c("35,000 charge points", "chargers", 35000, "charger"), c("16 countries", "countries", 16, "country"), c("240 people", "headcount", 240, "job"), c("256 GWh", ["sales", "deliveries", "other"], 256, "GWh", p=y(2024)), c("20 percent", "margin", 20, PCT))),
    ("2023-12-04", "In 2022 Farasis lost 927 million yuan on revenue of 11.6 billion. Headcount was 6,100 and research cost 530 million. Mercedes owns 3% of the firm, whose pouch cells store 285 Wh per kg.", of(["Farasis", "Farasis Energy"],
        c("927 million yuan", "net_income", -9.27e8, "CNY", p=y(2022)), c("11.6 billion", "revenue", 1.16e10, "CNY", p=y(2022)), c("6,100", "headcount", 6100, "job", p=y(2022)), c("530 million", "rnd", 5.3e8, "CNY", p=y(2022)), c("3%", "stake", 3, PCT, company=["Farasis", "Farasis Energy", "Mercedes", "Mercedes-Benz"], role=PART), c("285 Wh per kg", "energy_density", 285, "Wh/kg"))),
    ("2026-02-18", "Scania's new battery truck hauls 40 tonnes for 520 kilometres, takes 1 MW at the plug and starts at €289,000. The Swedes built 640 electric trucks in 2025, when they also shed 750 office jobs.", of("Scania",
        c("40 tonnes", ["weight", "other"], 40, "tonne"), c("520 kilometres", "range", 520, "km"), c("1 MW", "charging_power", 1, "MW"), c("€289,000", "price", 289000, "EUR"), c("640 electric trucks", "production", 640, V, p=y(2025)), c("750 office jobs", "layoffs", 750, "job", p=y(2025)))),
    ("2021-09-27", "Gogoro has 2,215 swap stations, 450,000 riders and 97% of Taiwan's electric scooter market. A subscription costs NT$299 to NT$1,199 a month. In August, 5,830 of its scooters were registered, 21% fewer than in August of 2020 as the island locked down.", of("Gogoro",
        c("2,215 swap stations", "stations", 2215, "station"), c("450,000 riders", "other", 450000, ["item", "job"]), c("97%", "market_share", 97, PCT, **SH), c("NT$299 to NT$1,199", "price", 299, "TWD", 1199, per="month"), c("5,830", "registrations", 5830, V, p=m(2021, 8)), c("21%", "registrations", -21, PCT, p=m(2021, 8), **CH))),
    ("2024-10-24", "Northvolt Ett made 1,900 packs in the week that ended on Sunday and no more than 22 MWh of cells in September, a fraction of the 16 GWh a year for which the halls were laid out. It has 5,800 people on its books.", of("Northvolt",
        c("1,900 packs", "production", 1900, ["battery", "item"], p=("2024-10-14", "2024-10-20")), c("22 MWh", "production", None, "MWh", 22, p=m(2024, 9)), c("16 GWh", "capacity", 16, "GWh", per="year"), c("5,800 people", "headcount", 5800, "job"))),
    # targets and deadlines
    ("2022-05-19", "Hyundai will sink 21 trillion won into electric cars in Korea by 2030, when it means to build 1.44 million of them there; it built 350,000 last year. In Ulsan, ground for a new works is to be broken in 2023 and the first car is due in 2025.", of("Hyundai",
        c("21 trillion won", "investment", 2.1e13, "KRW", p=by(2030), **PL), c("1.44 million", "production", 1.44e6, V, p=y(2030), **TP), c("350,000", "production", 350000, V, p=y(2021)), ev("2025", "production_start", y(2025), **ANY))),
    ("2023-11-20", "Within five years EVCS intends to quadruple its 900 plugs on the West Coast. Next year alone 350 will be added; 140 have gone live since January.", of("EVCS",
        c("quadruple", "chargers", 300, PCT, p=(None, "2028-11-20"), role="change", **TP), c("900 plugs", "chargers", 900, "charger"), c("350", "chargers", 350, "charger", p=y(2024), role=ADD, **ANY), c("140", "chargers", 140, "charger", p=("2023-01-01", "2023-11-20"), role=ADD))),
    ("2025-03-26", "From 2027 Umicore will supply Prime Planet with 9,000 tonnes of cathode powder a year. Talks about a site for 3 GWh of solid-state cells go on; a pilot line has been running since last autumn, with 45 people.", of("Umicore",
        c("9,000 tonnes", ["deliveries", "sales", "orders"], 9000, "tonne", per="year", p=("2027-01-01", None), **ANY), c("3 GWh", "capacity", 3, "GWh", per=["year", None], **ANY), ev("last autumn", "production_start", ("2024-09-01", "2024-11-30")), c("45 people", "headcount", 45, "job"))),
    ("2024-02-13", "BASF and Nanotech Energy start up a recycled-cell line in California in the fourth quarter. From 2026 its yearly capacity will be 2 GWh, after 0.5 at first.", of(["Nanotech Energy", "BASF"],
        ev("fourth quarter", "production_start", q(2024, 4), **ANY), c("2 GWh", "capacity", 2, "GWh", per="year", p=("2026-01-01", None), **ANY), c("0.5", "capacity", 0.5, "GWh", per=["year", None], **ANY))),
    ("2021-03-04", "By 2025 half of Volvo's sales should be electric, and by 2030 all of them; in 2020 the figure was 2.9%. Next year its Ghent lines will have room for 140,000 battery cars, three times today's number.", of(["Volvo Cars", "Volvo"],
        c("half", "sales", 50, PCT, role="share", p=by(2025), **TF), c("all", "sales", 100, PCT, role="share", p=by(2030), **TF), c("2.9%", "sales", 2.9, PCT, role=["share", "level"], p=y(2020)), c("140,000 battery cars", "capacity", 140000, V, per=["year", None], p=y(2022), **ANY), c("three times", "capacity", 200, PCT, p=y(2022), role="change", **ANY))),
    ("2025-10-27", "Stellantis is bringing back a range-extender Jeep. It goes on sale in America in the first quarter at $62,995 and should find 30,000 buyers in 2026, which the plant, whose capacity is 118,000 cars, would hardly notice.", of(["Stellantis", "Jeep"],
        ev("first quarter", "launch", q(2026, 1), **ANY), c("$62,995", "price", 62995, "USD", status=["plan", "actual"]), c("30,000 buyers", "sales", 30000, [V, "item"], p=y(2026), **TF), c("118,000 cars", "capacity", 118000, V, per=[None, "year"]))),
    ("2026-01-22", "India's Suzuki plant at Hansalpur made its first e Vitara last August. It is to turn out 67,000 by the end of March and 150,000 next fiscal year, four fifths of them for export.", of(["Suzuki", "Maruti Suzuki"],
        ev("last August", "production_start", m(2025, 8), product="e Vitara"), c("67,000", "production", 67000, V, product="e Vitara", p=(None, "2026-03-31"), **ANY), c("150,000", "production", 150000, V, product="e Vitara", p=fy(2027), **ANY), c("four fifths", "exports", 80, PCT, role="share", product="e Vitara", p=fy(2027), **ANY))),
    # stocks on a day
    ("2023-10-24", "At the end of September Tesla's Supercharger network comprised 5,595 stations and 51,105 connectors, each up 31 percent. The energy arm deployed 4.0 GWh of storage in the quarter.", of("Tesla",
        c("5,595 stations", "stations", 5595, "station", p=day("2023-09-30")), c("51,105 connectors", "chargers", 51105, "charger", p=day("2023-09-30")), c("31 percent", ["stations", "chargers"], 31, PCT, p=day("2023-09-30"), **CH), c("4.0 GWh", ["installations", "deliveries", "sales"], 4, "GWh", p=q(2023, 3)))),
    ("2024-11-08", "Canoo burned $31 million over the summer quarter and at its end was down to $16 million in cash; on December 31 it had held $6.4 million. Its payroll: some 500.", of("Canoo",
        c("$31 million", "cash_flow", -3.1e7, "USD", p=q(2024, 3)), c("$16 million", "cash", 1.6e7, "USD", p=day("2024-09-30")), c("$6.4 million", "cash", 6.4e6, "USD", p=day("2023-12-31")), c("500", "headcount", 500, "job"))),
    ("2025-07-21", "Germans can now charge at 168,100 public points, the network agency says, up from 145,900 on July 1 last year. Enbw operates 8,900 of them; in June it switched on 170.", [
        c("168,100 public points", "chargers", 168100, "charger"), c("145,900", "chargers", 145900, "charger", p=day("2024-07-01")), *of(["EnBW", "Enbw"], c("8,900", "chargers", 8900, "charger", role=PART), c("170", "chargers", 170, "charger", role=ADD, p=m(2025, 6)))]),
    ("2026-02-25", "As of January 31, Nio's backlog of the ES9 was 46,000 orders, which is twelve weeks of output. Delivery time is four months for the six-seat version. The firm's swap stations, 3,752 at year-end, served 101,000 drivers a day in January.", of(["NIO", "Nio"],
        c("46,000 orders", "orders", 46000, "order", product="ES9", p=day("2026-01-31")), c("twelve weeks", "duration", 12, "week", product="ES9", p=day("2026-01-31")), c("four months", "wait_time", 4, "month", product="ES9"), c("six-seat", "seats", 6, "item", product="ES9"), c("3,752", "stations", 3752, "station", p=day("2025-12-31")), c("101,000 drivers", "other", 101000, ["item", "job"], per="day", p=m(2026, 1)))),
    # a period that opens a paragraph, and a return to it behind a comparison
    ("2024-05-16", "In the first quarter of 2024, Niu sold 129,000 scooters, 37% more. Revenue was 505 million yuan. A year before it had been 417 million, and the gross margin 21.7%. It was 18.9% this time, while the net loss came in at 54.8 million yuan.", of(["Niu", "NIU"],
        c("129,000 scooters", "sales", 129000, V, p=q(2024, 1)), c("37%", "sales", 37, PCT, p=q(2024, 1), **CH), c("505 million yuan", "revenue", 5.05e8, "CNY", p=q(2024, 1)), c("417 million", "revenue", 4.17e8, "CNY", p=q(2023, 1)), c("21.7%", "gross_margin", 21.7, PCT, p=q(2023, 1)), c("18.9%", "gross_margin", 18.9, PCT, p=q(2024, 1)), c("54.8 million yuan", "net_income", -5.48e7, "CNY", p=q(2024, 1)))),
    ("2022-11-10", "October was kind to Italy's charging firms. Enel X Way sold 9.4 GWh, Be Charge 4.1 and Free To X 1.2. In September it had been 8.8 for the leader. The average price paid was 61 cents per kWh, the highest yet.", [
        c("9.4 GWh", ["sales", "deliveries", "other"], 9.4, "GWh", company="Enel X Way", p=m(2022, 10)), c("4.1", ["sales", "deliveries", "other"], 4.1, "GWh", company="Be Charge", p=m(2022, 10)), c("1.2", ["sales", "deliveries", "other"], 1.2, "GWh", company="Free To X", p=m(2022, 10)), c("8.8", ["sales", "deliveries", "other"], 8.8, "GWh", company="Enel X Way", p=m(2022, 9)), c("61 cents", "price", 0.61, "EUR", per="kWh", p=m(2022, 10))]),
    ("2025-08-27", "Between April and June, Hesai shipped 352,000 lidar units (second quarter of 2024: 86,500). Cars took 304,000, robots the other 48,000. An ATX costs less than $200, and the Hangzhou plant can make two million a year.", of("Hesai",
        c("352,000 lidar units", ["deliveries", "sales"], 352000, ["item", V], p=q(2025, 2)), c("86,500", ["deliveries", "sales"], 86500, ["item", V], p=q(2024, 2)), c("304,000", ["deliveries", "sales"], 304000, ["item", V], role=PART, p=q(2025, 2)), c("48,000", ["deliveries", "sales"], 48000, ["item", V], role=PART, p=q(2025, 2)), c("$200", "price", None, "USD", 200, product="ATX"), c("two million", "capacity", 2e6, "item", per="year"))),
    ("2025-01-28", "Last year GM sold 114,400 electric vehicles in America, up 50%. It had 12.4% of the EV market in the fourth quarter. Of the year's total the Equinox EV accounted for 28,900 and the Blazer EV for 23,100, and the Ultium plants shipped 31 GWh.", of(["General Motors", "GM"],
        c("114,400 electric vehicles", "sales", 114400, V, p=y(2024)), c("50%", "sales", 50, PCT, p=y(2024), **CH), c("12.4%", "market_share", 12.4, PCT, p=q(2024, 4), **SH), c("28,900", "sales", 28900, V, product="Equinox EV", company=["Chevrolet", "General Motors", "GM"], role=PART, p=y(2024)), c("23,100", "sales", 23100, V, product="Blazer EV", company=["Chevrolet", "General Motors", "GM"], role=PART, p=y(2024)), c("31 GWh", ["deliveries", "sales", "production"], 31, "GWh", p=y(2024)))),
    ("2023-07-18", "In 2022 Lithuania's EV fleet grew by 4,100 cars. It has 12,600 of them today. A subsidy of 5,000 euros is paid for a new one and the state has set aside 13 million for it.", of(None,
        c("4,100 cars", ["other", "registrations"], 4100, V, p=y(2022), role=ADD), c("12,600", ["other", "registrations"], 12600, V), c("5,000 euros", "subsidy", 5000, "EUR", per=["vehicle", None]), c("13 million", "subsidy", 1.3e7, "EUR"))),
    # events: price cuts, recalls, layoffs, funding, rates from a day
    ("2025-03-12", "Ford said on Tuesday it was recalling 24,800 Mustang Mach-Es whose doors may lock occupants in. Sales of the crossover had risen 26% to 3,310 in February.", of("Ford",
        c("24,800 Mustang Mach-Es", "recall", 24800, V, product="Mustang Mach-E"), c("26%", "sales", 26, PCT, product="Mustang Mach-E", p=m(2025, 2), **CH), c("3,310", "sales", 3310, V, product="Mustang Mach-E", p=m(2025, 2)))),
    ("2025-01-22", "From February 3, Škoda dealers will call in 9,600 Enyaqs built between June 2021 and May 2022 for a new inverter, a job of two hours. Of the 78,900 Enyaqs that found owners last year none is affected.", of(["Škoda", "Skoda"],
        c("9,600 Enyaqs", "recall", 9600, V, product="Enyaq", p=("2025-02-03", None), status=["plan", "actual"]), c("two hours", "duration", 2, "hour", product=["Enyaq", None]), c("78,900 Enyaqs", DS, 78900, V, product="Enyaq", p=y(2024)))),
    ("2023-10-31", "Rimac, the Croatian hypercar maker, has raised another 140 million euros from Porsche and SoftBank, at a valuation of 2.2 billion. Since its beginnings in 2009 backers have put in 1.05 billion; last year 8 Neveras left the workshop.", of(["Rimac", "Rimac Group"],
        c("140 million euros", "funding", 1.4e8, "EUR"), c("2.2 billion", "valuation", 2.2e9, "EUR"), c("1.05 billion", "funding", 1.05e9, "EUR", p=("2009-01-01", "2023-10-31")), c("8 Neveras", ["production", "deliveries"], 8, V, product="Nevera", p=y(2022)))),
    ("2024-06-12", "Euler Motors secured Rs 200 crore in a Series C extension in May, on top of the Rs 120 crore it got in late 2023. It will put Rs 75 crore into a second line at Palwal and hire 300.", of(["Euler Motors", "Euler"],
        c("Rs 200 crore", "funding", 2e9, "INR", p=m(2024, 5)), c("Rs 120 crore", "funding", 1.2e9, "INR", p=q(2023, 4)), c("Rs 75 crore", "investment", 7.5e8, "INR", **PL), c("300", "jobs", 300, "job", **PL))),
    ("2024-07-09", "Lotus Technology lays off 270 in Hethel, about a fifth of the site; 110 had gone in April. Its Eletre, 12% dearer than in spring, costs £100,500.", of(["Lotus Technology", "Lotus"],
        c("270", "layoffs", 270, "job", status=["actual", "plan"]), c("a fifth", "layoffs", 20, PCT, role="share", status=["actual", "plan"]), c("110", "layoffs", 110, "job", p=m(2024, 4)), c("12%", ["price_change", "price"], 12, PCT, product="Eletre", role="change"), c("£100,500", "price", 100500, "GBP", product="Eletre"))),
    ("2026-01-05", "China's purchase tax on electric cars went from zero to 5 percent on January 1. December's rush had lifted their penetration to 61.3 percent; the trade body expects the first half to be 8 percent weaker than that of 2025.", of(None,
        c("zero", "tariff", 0, PCT, superseded=[True, False], p=day("2026-01-01")), c("5 percent", "tariff", 5, PCT, p=day("2026-01-01")), c("61.3 percent", "penetration", 61.3, PCT, p=m(2025, 12), **SH), c("8 percent", ["sales", "registrations"], -8, PCT, p=h(2026, 1), role="change", **FC))),
    ("2024-05-15", "WASHINGTON (AP) - The United States will quadruple the duty on Chinese electric cars to 100 percent as of August 1, and on their lithium-ion cells it rises from 7.5 to 25. In 2023 Polestar alone brought 2,217 such cars in.", [
        c("quadruple", "tariff", 300, PCT, role="change", p=("2024-08-01", None), **PA), c("100 percent", "tariff", 100, PCT, p=("2024-08-01", None), **PA), c("7.5", "tariff", 7.5, PCT, superseded=[True, False], p=("2024-08-01", None), **PA), c("25", "tariff", 25, PCT, p=("2024-08-01", None), **PA), c("2,217", "imports", 2217, V, company="Polestar", p=y(2023))]),
    ("2023-01-16", "BYD cheaper from today: Tang EV at 269,800 yuan in Shenzhen, down 15,000. Its shares closed 2.4% higher at HK$214.60 on Friday.", of("BYD",
        c("269,800 yuan", "price", 269800, "CNY", product=["Tang EV", "Tang"], p=("2023-01-16", None)), c("15,000", "price_change", -15000, "CNY", product=["Tang EV", "Tang"], role="change", p=("2023-01-16", None)), c("2.4%", "share_price", 2.4, PCT, p=day("2023-01-13"), **CH), c("HK$214.60", "share_price", 214.6, "HKD", per=["share", None], p=day("2023-01-13")))),
    ("2022-06-14", "Freyr's investment in Mo i Rana, 1.7 billion dollars, was approved by the board last week, and the Norwegian state lends it 400 million. Production is due to begin in the first half of 2024. Freyr has yet to earn a krone; in Q1 it lost 34 million dollars.", of(["Freyr", "FREYR"],
        c("1.7 billion dollars", "investment", 1.7e9, "USD", **PA), c("400 million", ["funding", "debt"], 4e8, "USD", **PA), ev("first half of 2024", "production_start", h(2024, 1), **ANY), c("34 million dollars", "net_income", -3.4e7, "USD", p=q(2022, 1)))),
    # weeks, halves, quarters
    ("2026-03-13", "Insurance data for March 2-8: Xiaomi 8,700, Li Auto 6,400, up 11% on the week. Xiaomi's total from January 1 to that Sunday is 63,900.", [
        c("8,700", INS, 8700, V, company="Xiaomi", p=("2026-03-02", "2026-03-08")), *of("Li Auto", c("6,400", INS, 6400, V), c("11%", INS, 11, PCT, **CH), p=("2026-03-02", "2026-03-08")), c("63,900", INS, 63900, V, company="Xiaomi", p=("2026-01-01", "2026-03-08"))]),
    ("2025-04-04", "Slovenian drivers registered 211 electric cars in week 13, France's 6,480, of which Renault supplied 1,930. The quarter as a whole brought Renault 21,300 in France.", [
        c("211 electric cars", "registrations", 211, V, p=("2025-03-24", "2025-03-30")), c("6,480", "registrations", 6480, V, p=("2025-03-24", "2025-03-30")), c("1,930", "registrations", 1930, V, company="Renault", role=PART, p=("2025-03-24", "2025-03-30")), c("21,300", "registrations", 21300, V, company="Renault", p=q(2025, 1))]),
    ("2025-03-10", "Because of the holiday, CPCA adds up January-February: 1.43 million NEVs at retail, 35 percent more, with exports of 281,000. February on its own was 79 percent up, from a low base.", of(None,
        c("1.43 million NEVs", "sales", 1.43e6, V, p=ytd(2025, 2)), c("35 percent", "sales", 35, PCT, p=ytd(2025, 2), **CH), c("281,000", "exports", 281000, V, p=ytd(2025, 2)), c("79 percent", "sales", 79, PCT, p=m(2025, 2), **CH))),
    ("2023-10-19", "In the September quarter Mahindra's Last Mile arm sold 21,900 e-autos, a growth of 46 per cent, after 16,300 in the June quarter. Its H1 tally is thus 38,200, and 85,000 are planned for the fiscal year.", of(["Mahindra Last Mile Mobility", "Mahindra"],
        c("21,900 e-autos", "sales", 21900, V, p=q(2023, 3)), c("46 per cent", "sales", 46, PCT, p=q(2023, 3), **CH), c("16,300", "sales", 16300, V, p=q(2023, 2)), c("38,200", "sales", 38200, V, p=("2023-04-01", "2023-09-30")), c("85,000", "sales", 85000, V, p=fy(2024), **ANY))),
    ("2024-07-18", "Volvo Trucks, H2 outlook: order intake of 2,000 electric rigs, against 1,240 in H1 and 1,480 in the second half of 2023; Q3 is to start slowly with 700", of(["Volvo Trucks", "Volvo"],
        c("2,000 electric rigs", "orders", 2000, ["order", V], p=h(2024, 2), **TF), c("1,240", "orders", 1240, ["order", V], p=h(2024, 1)), c("1,480", "orders", 1480, ["order", V], p=h(2023, 2)), c("700", "orders", 700, ["order", V], p=q(2024, 3), **TF))),
    ("2025-12-03", "During Black Friday week, 24 to 30 November, Electra's stations in Paris charged 9,200 cars a day. For all of November it was 7,600; the November before, 6,100. It has 600 stations, of 5.5 plugs on average.", of("Electra",
        c("9,200 cars", "other", 9200, V, per="day", p=("2025-11-24", "2025-11-30")), c("7,600", "other", 7600, V, per="day", p=m(2025, 11)), c("6,100", "other", 6100, V, per="day", p=m(2024, 11)), c("600 stations", "stations", 600, "station"), c("5.5 plugs", ["chargers", "other"], 5.5, "charger", per=["station", None]))),
    ("2024-02-06", "Toyota now sees an operating profit of 4.9 trillion yen for the year to March 2024, having made 1.68 trillion in its third quarter, October-December. It sold 81,000 battery cars in the nine months, and 123,000 is the goal.", of("Toyota",
        c("4.9 trillion yen", "operating_income", 4.9e12, "JPY", p=fy(2024), **TF), c("1.68 trillion", "operating_income", 1.68e12, "JPY", p=q(2023, 4)), c("81,000 battery cars", "sales", 81000, V, p=("2023-04-01", "2023-12-31")), c("123,000", "sales", 123000, V, p=fy(2024), **TF))),
    ("2025-08-08", "Three months ended June 30, Rivian: automotive revenue $927 million, gross profit minus $206 million. Six months: $1.85 billion of revenue. Year: an adjusted EBITDA loss of $2.0 billion to $2.25 billion is expected.", of("Rivian",
        c("$927 million", "revenue", 9.27e8, "USD", p=q(2025, 2)), c("minus $206 million", "gross_profit", -2.06e8, "USD", p=q(2025, 2)), c("$1.85 billion", "revenue", 1.85e9, "USD", p=h(2025, 1)), c("$2.0 billion to $2.25 billion", "ebitda", -2.25e9, "USD", -2e9, p=y(2025), **TF))),
    ("2022-10-27", "In the year to September, Britons leased 118,000 electric cars through salary sacrifice, says the BVRLA. Octopus EV's share was 9%, and in the last of these quarters it grew to 12.", [
        c("118,000 electric cars", ["other", "registrations", "sales"], 118000, V, p=("2021-10-01", "2022-09-30")), *of(["Octopus EV", "Octopus Electric Vehicles"], c("9%", "market_share", 9, PCT, p=("2021-10-01", "2022-09-30"), **SH), c("12", "market_share", 12, PCT, p=q(2022, 3), **SH))]),
    ("2023-03-02", "On January 6 Tesla took 30,000 yuan off the Model Y in China. The effect has worn off: insured units, 41,200 in January, were down to 33,900 last month. Yesterday's investor day brought no new price.", of("Tesla",
        c("30,000 yuan", "price_change", -30000, "CNY", product="Model Y", role="change", p=day("2023-01-06")), c("41,200", INS, 41200, V, product=["Model Y", None], p=m(2023, 1)), c("33,900", INS, 33900, V, product=["Model Y", None], p=m(2023, 2)))),
    ("2025-06-26", "Waymo counts 1,500 robotaxis and 250,000 paid rides a week, has driven 71 million miles without anyone at the wheel and will build 2,000 more Jaguars with Magna in Mesa through 2026. In March it was 200,000 rides.", of("Waymo",
        c("1,500 robotaxis", "other", 1500, V), c("250,000 paid rides", ["other", "sales"], 250000, "item", per="week"), c("71 million miles", "distance", 7.1e7, "mile", p=(None, "2025-06-26")), c("2,000 more Jaguars", "production", 2000, V, role=ADD, p=by(2026), **ANY), c("200,000 rides", ["other", "sales"], 200000, "item", per="week", p=m(2025, 3)))),
]
