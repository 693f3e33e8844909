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
PART = ["level", "share"]
ADD = ["level", "change"]
PEN = ["penetration", "market_share"]
PY = ["year", None]


def of(company, *claims, p=None, product=None):
    """The claims with this company and, where given, this period and product, unless a claim has its own."""
    out = []
    for claim in claims:
        row = dict(claim)
        if row["company"] is None:
            row["company"] = company
        if row["product"] is None:
            row["product"] = product
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


def whole(text, start, quote):
    """Whether the quote at this offset is no part of a longer word or number."""
    before, after = text[max(0, start - 2) : start], text[start + len(quote) : start + len(quote) + 2]
    if before and quote[0].isalnum() and (before[-1].isalnum() or before[-1] in "$€£₹¥"):
        return False
    if len(before) == 2 and quote[0].isdigit() and before[-1] in ".," and before[0].isdigit():
        return False
    if after and quote[-1].isalnum() and (after[0].isalnum() or after[0] == "%"):
        return False
    return not (len(after) == 2 and quote[-1].isdigit() and after[0] in ".," and after[1].isdigit())


def block(published, text, *claims):
    """A longer text with its claims in reading order; each quote is looked for behind the claim before it."""
    out, place = [], 0
    for claim in [row for part in claims for row in (part if isinstance(part, list) else [part])]:
        row, quote = dict(claim), claim["quote"]
        start = text.find(quote, place)
        while start >= 0 and not whole(text, start, quote):
            start = text.find(quote, start + 1)
        assert start >= 0, f"{quote!r} does not follow in {text[:60]!r}"
        nth, found = 0, text.find(quote)
        while found < start:
            nth, found = nth + 1, text.find(quote, found + 1)
        row["nth"], place = nth, start + len(quote)
        out.append(row)
    return published, text, out


S = [
    # an article with three paragraphs: totals, brands, running total
    block(
        "2025-11-03",
        """Nio tops 40,000 for first time on demand for family SUV

SHANGHAI, Nov 1 - Nio delivered 40,210 vehicles in October, up 92.1% from a year earlier and 15.7% from September, the electric-car maker said on Saturday.

The company's namesake brand accounted for 17,060 of them, down 2.3%. Deliveries of the family-oriented Onvo reached 17,250, against 4,319 a year ago, and those of Firefly 5,900, which is 410 more than the month before.

So far this year Nio has delivered 241,460 vehicles. It had 3,570 swap stations on Oct. 31 and is to build another 300 by New Year. Founder William Li repeated that 150,000 cars should reach customers in the fourth quarter, which would bring the group its first profit.""",
        of("NIO",
            c("40,000", "deliveries", 40000, V, None), c("40,210 vehicles", "deliveries", 40210, V), c("92.1%", "deliveries", 92.1, PCT, **CH), c("15.7%", "deliveries", 15.7, PCT, **CH),
            c("17,060", "deliveries", 17060, V, role=PART), c("2.3%", "deliveries", -2.3, PCT, **CH), p=m(2025, 10)),
        of("Onvo", c("17,250", "deliveries", 17250, V, p=m(2025, 10)), c("4,319", "deliveries", 4319, V, p=m(2024, 10))),
        of("Firefly", c("5,900", "deliveries", 5900, V), c("410", "deliveries", 410, V, **CH), p=m(2025, 10)),
        of("NIO",
            c("241,460 vehicles", "deliveries", 241460, V, p=ytd(2025, 10)), c("3,570 swap stations", "stations", 3570, "station", p=day("2025-10-31")),
            c("300", "stations", 300, "station", p=(None, "2025-12-31"), role=ADD, **PL), c("150,000 cars", "deliveries", 150000, V, p=q(2025, 4), **TF))),
    # key facts of a small car
    block(
        "2025-09-08",
        """Cupra Raval: the key facts

Length: 4,046 mm
Battery: 37 kWh (LFP) or 52 kWh (NMC)
Range: up to 440 km (WLTP)
Power: 85, 99, 155 or 166 kW
DC charging: 130 kW, 10 to 80 percent in 23 minutes
Boot: 441 litres
Price: from €25,950
Production start: March 2026, Martorell
Market launch: summer 2026""",
        of("Cupra",
            c("4,046 mm", "length", 4046, "mm"), c("37 kWh", "battery_capacity", 37, "kWh"), c("52 kWh", "battery_capacity", 52, "kWh"), c("440 km", "range", None, "km", 440),
            c("85", "power", 85, "kW"), c("99", "power", 99, "kW"), c("155", "power", 155, "kW"), c("166 kW", "power", 166, "kW"), c("130 kW", "charging_power", 130, "kW"), c("23 minutes", "charging_time", 23, "minute"),
            c("441 litres", "other", 441, "item"), c("€25,950", "price", 25950, "EUR"), ev("March 2026", "production_start", m(2026, 3), **ANY), ev("summer 2026", "launch", ("2026-06-01", "2026-08-31"), **ANY), product="Raval")),
    # ranking under a heading: figure and change since a year ago
    block(
        "2025-07-04",
        """Britain's battery-car makes in June (registrations, change on June 2024)

1. Tesla: 7,140 (-3.1%)
2. BMW: 5,020 (+21.4%)
3. BYD: 2,480 (+395%)
4. Ford: 2,210 (+188%)
5. Polestar: 1,690 (+27.0%)

In all, 47,400 new electric cars were registered in the month, a share of 24.8%, the SMMT said. Ministers want 28% for the year.""",
        *(of(name, c(count, "registrations", number, V), c(rate, "registrations", change, PCT, **CH), p=m(2025, 6)) for name, count, number, rate, change in (
            ("Tesla", "7,140", 7140, "-3.1%", -3.1), ("BMW", "5,020", 5020, "+21.4%", 21.4), ("BYD", "2,480", 2480, "+395%", 395), ("Ford", "2,210", 2210, "+188%", 188), ("Polestar", "1,690", 1690, "+27.0%", 27))),
        c("47,400 new electric cars", "registrations", 47400, V, p=m(2025, 6)), c("24.8%", PEN, 24.8, PCT, p=m(2025, 6), **SH), c("28%", PEN, 28, PCT, p=y(2025), role=["share", "level"], status=["target", "plan"])),
    # the same form, but the brackets hold shares
    block(
        "2023-04-05",
        """Who sold what in Norway in March

• Tesla 6,340 (36.1% of the market)
• Volkswagen 2,210 (12.6%)
• Toyota 1,120 (6.4%)
• MG 540 (3.1%)

17,560 new cars were registered, 9% fewer than a year ago. Of those, 86.8% ran on batteries alone; the Model Y by itself found 6,020 buyers.""",
        of("Tesla", c("6,340", RS, 6340, V), c("36.1%", "market_share", 36.1, PCT, **SH), p=m(2023, 3)),
        of("Volkswagen", c("2,210", RS, 2210, V), c("12.6%", "market_share", 12.6, PCT, **SH), p=m(2023, 3)),
        of("Toyota", c("1,120", RS, 1120, V), c("6.4%", "market_share", 6.4, PCT, **SH), p=m(2023, 3)),
        of("MG", c("540", RS, 540, V), c("3.1%", "market_share", 3.1, PCT, **SH), p=m(2023, 3)),
        c("17,560 new cars", "registrations", 17560, V, p=m(2023, 3)), c("9%", "registrations", -9, PCT, p=m(2023, 3), **CH), c("86.8%", PEN, 86.8, PCT, p=m(2023, 3), **SH),
        c("6,020 buyers", RS, 6020, [V, "item"], company=["Tesla", None], product="Model Y", p=m(2023, 3))),
    # quarterly results of a Chinese maker, "from" and "compared with"
    block(
        "2025-08-19",
        """XPENG Reports Second Quarter 2025 Unaudited Financial Results

• Total deliveries of vehicles were 102,800 in the second quarter of 2025, compared with 30,210 in the corresponding period of 2024.
• Total revenues were RMB18.1 billion, an increase of 123.1% year-over-year and of 14.5% quarter-over-quarter.
• Vehicle margin was 14.2%, compared with 6.4% for the same period of 2024 and 10.5% for the first quarter of 2025.
• Net loss was RMB0.46 billion, compared with RMB1.28 billion a year ago and RMB0.66 billion a quarter ago.
• Cash and cash equivalents, restricted cash and time deposits stood at RMB47.4 billion as of June 30, 2025.

For the third quarter of 2025, the Company expects deliveries of 113,000 to 118,000 vehicles.""",
        of("XPeng",
            c("102,800", "deliveries", 102800, V), c("30,210", "deliveries", 30210, V, p=q(2024, 2)), c("RMB18.1 billion", "revenue", 1.81e10, "CNY"), c("123.1%", "revenue", 123.1, PCT, **CH), c("14.5%", "revenue", 14.5, PCT, **CH),
            c("14.2%", "margin", 14.2, PCT), c("6.4%", "margin", 6.4, PCT, p=q(2024, 2)), c("10.5%", "margin", 10.5, PCT, p=q(2025, 1)),
            c("RMB0.46 billion", "net_income", -4.6e8, "CNY"), c("RMB1.28 billion", "net_income", -1.28e9, "CNY", p=q(2024, 2)), c("RMB0.66 billion", "net_income", -6.6e8, "CNY", p=q(2025, 1)),
            c("RMB47.4 billion", "cash", 4.74e10, "CNY", p=day("2025-06-30")), c("113,000 to 118,000 vehicles", "deliveries", 113000, V, 118000, p=q(2025, 3), **TF), p=q(2025, 2))),
    # table with a month column, a change column and a column since January
    block(
        "2025-11-06",
        """China NEV makers, wholesale, October 2025

Maker | Oct 2025 | Y/Y | Jan-Oct 2025
BYD | 438,200 | -11.4% | 3,652,700
Geely | 171,300 | +58.1% | 1,318,400
SAIC-GM-Wuling | 101,200 | +8.3% | 791,000
Great Wall | 46,200 | +44.1% | n/a

Source: company statements""",
        of("BYD", c("438,200", "sales", 438200, V, p=m(2025, 10)), c("-11.4%", "sales", -11.4, PCT, p=m(2025, 10), **CH), c("3,652,700", "sales", 3652700, V, p=ytd(2025, 10))),
        of("Geely", c("171,300", "sales", 171300, V, p=m(2025, 10)), c("+58.1%", "sales", 58.1, PCT, p=m(2025, 10), **CH), c("1,318,400", "sales", 1318400, V, p=ytd(2025, 10))),
        of("SAIC-GM-Wuling", c("101,200", "sales", 101200, V, p=m(2025, 10)), c("+8.3%", "sales", 8.3, PCT, p=m(2025, 10), **CH), c("791,000", "sales", 791000, V, p=ytd(2025, 10))),
        of(["Great Wall Motor", "Great Wall"], c("46,200", "sales", 46200, V, p=m(2025, 10)), c("+44.1%", "sales", 44.1, PCT, p=m(2025, 10), **CH))),
    # a Vietnamese quarter in dong and dollars, with orders and guidance
    block(
        "2025-09-04",
        """VinFast's loss widens as deliveries near triple

HANOI - VinFast handed over 36,210 electric cars in the second quarter, up 174% from a year earlier though 1% short of the first, the Nasdaq-listed company reported on Thursday.

Revenue amounted to VND16,890 billion ($674.2 million), 94.8% more than a year ago. Because of write-downs the gross margin stood at minus 40.6%, compared with minus 61.9% a year and minus 34.7% a quarter before, and the net loss came to VND20,090 billion ($801.9 million).

Two-wheelers were a bright spot: 70,240 e-scooters and e-bikes, five times as many as in the same months of 2024. VinFast affirmed that it would deliver at least 200,000 cars in 2025.""",
        of("VinFast",
            c("triple", "deliveries", 200, PCT, **CH), c("36,210 electric cars", "deliveries", 36210, V), c("174%", "deliveries", 174, PCT, **CH), c("1%", "deliveries", -1, PCT, **CH),
            c("VND16,890 billion", "revenue", 1.689e13, "VND"), c("$674.2 million", "revenue", 6.742e8, "USD"), c("94.8%", "revenue", 94.8, PCT, **CH), c("minus 40.6%", "gross_margin", -40.6, PCT),
            c("minus 61.9%", "gross_margin", -61.9, PCT, p=q(2024, 2)), c("minus 34.7%", "gross_margin", -34.7, PCT, p=q(2025, 1)), c("VND20,090 billion", "net_income", -2.009e13, "VND"), c("$801.9 million", "net_income", -8.019e8, "USD"),
            c("70,240 e-scooters and e-bikes", DS, 70240, V), c("five times", DS, 400, PCT, **CH), c("200,000 cars", "deliveries", 200000, V, None, p=y(2025), **TF), p=q(2025, 2))),
    # a market report: counts, shares and models
    block(
        "2024-09-04",
        """Germany: electric registrations plunge in August

New battery cars numbered 27,020 in August, 68.8 percent fewer than in the same month of last year, when buyers rushed to secure the bonus for company cars, the Federal Motor Transport Authority (KBA) reported in Flensburg. Their share was 13.7 percent, after 31.7 percent.

Plug-in hybrids came to 13,570 units (-6.8 percent), or 6.9 percent of the market. Across all drive types 197,300 cars were registered.

The best-selling electric models: Skoda Enyaq 2,410; Tesla Model Y 2,010; VW ID.7 1,640; Seat's sister Cupra Born 1,390. From January to August the BEV total is 241,900, down by a third.""",
        of(None,
            c("27,020", "registrations", 27020, V, p=m(2024, 8)), c("68.8 percent", "registrations", -68.8, PCT, p=m(2024, 8), **CH), c("13.7 percent", PEN, 13.7, PCT, p=m(2024, 8), **SH), c("31.7 percent", PEN, 31.7, PCT, p=m(2023, 8), **SH),
            c("13,570 units", "registrations", 13570, V, p=m(2024, 8)), c("-6.8 percent", "registrations", -6.8, PCT, p=m(2024, 8), **CH), c("6.9 percent", PEN, 6.9, PCT, p=m(2024, 8), **SH), c("197,300 cars", "registrations", 197300, V, p=m(2024, 8))),
        c("2,410", RS, 2410, V, company=["Škoda", "Skoda"], product="Enyaq", p=m(2024, 8)), c("2,010", RS, 2010, V, company="Tesla", product="Model Y", p=m(2024, 8)), c("1,640", RS, 1640, V, company="Volkswagen", product="ID.7", p=m(2024, 8)), c("1,390", RS, 1390, V, company="Cupra", product="Born", p=m(2024, 8)),
        c("241,900", "registrations", 241900, V, p=ytd(2024, 8)), c("a third", "registrations", -100 / 3, PCT, p=ytd(2024, 8), **CH)),
    # a battery plant: old plan, new plan, money, jobs, dates
    block(
        "2024-02-20",
        """SK On trims Kentucky plan, keeps Tennessee on course

ATLANTA - BlueOval SK will begin making cells at its first plant in Glendale, Kentucky, in the second quarter of 2025, while the second, which was to have followed in 2026, is on hold, a spokeswoman said.

Each of the two is laid out for 43 GWh a year. The joint venture of SK On and Ford had earmarked $5.8 billion for the site and promised 5,000 jobs; at present 900 people work there.

In Stanton, Tennessee, production is still due to start in 2026. That plant, with 45 GWh, costs $3.1 billion. The U.S. Department of Energy is lending the venture up to $9.2 billion.""",
        of(["BlueOval SK", "SK On"],
            ev("second quarter of 2025", "production_start", q(2025, 2), **ANY), ev("2026", "production_start", y(2026), status=["plan", "target", "forecast"], superseded=True), c("43 GWh", "capacity", 43, "GWh", per="year", status=["plan", "actual", "target"]),
            c("$5.8 billion", "investment", 5.8e9, "USD", status=["plan", "actual"]), c("5,000 jobs", "jobs", 5000, "job", status=["plan", "target"]), c("900 people", "headcount", 900, "job"),
            ev("2026", "production_start", y(2026), **ANY), c("45 GWh", "capacity", 45, "GWh", per=PY, status=["plan", "actual", "target"]), c("$3.1 billion", "investment", 3.1e9, "USD", status=["plan", "actual"]), c("$9.2 billion", ["funding", "debt"], None, "USD", 9.2e9, status=["plan", "actual"]))),
    # a recall with a quotation
    block(
        "2021-08-23",
        """GM recalls every Bolt it has built, bill may reach $1.8 billion

DETROIT - General Motors is calling back a further 73,000 Chevrolet Bolts of the model years 2019 to 2022 because cells may catch fire, on top of the 69,000 that it recalled in July.

The extension will cost the automaker about $1 billion more, it said on Friday; the first round had been put at $800 million. "We are going to ask LG for our money back," an executive said on a call with analysts. Shares fell 2.0% to $48.40 in after-hours trading.

Owners are advised to charge to no more than 90 percent and to keep at least 70 miles of range in the pack. GM knows of ten fires and two injuries.""",
        of("GM",
            c("$1.8 billion", "cost", None, "USD", 1.8e9, status=["forecast", "target", "plan", "actual"]), c("73,000 Chevrolet Bolts", "recall", 73000, V, product=["Bolt", "Bolt EV"]), c("69,000", "recall", 69000, V, product=["Bolt", "Bolt EV"], p=m(2021, 7)),
            c("$1 billion", "cost", 1e9, "USD", role=ADD, status=["forecast", "target", "plan"]), c("$800 million", "cost", 8e8, "USD", status=["forecast", "actual", "target"]), c("2.0%", "share_price", -2, PCT, p=day("2021-08-20"), **CH), c("$48.40", "share_price", 48.4, "USD", p=day("2021-08-20"), per=["share", None]),
            c("ten fires", "other", 10, "item", product=[None, "Bolt", "Bolt EV"]), c("two injuries", "other", 2, ["item", "job"], product=[None, "Bolt", "Bolt EV"]))),
    # a table that lost its lines
    block(
        "2025-08-02",
        "July delivery updates. Brand July 2025 June 2025 YoY Leapmotor 49,720 47,310 +121.4% XPeng 37,280 34,950 +241.0% Li Auto 29,840 35,610 -40.6% Zeekr 17,430 16,180 +9.9% Figures as announced on August 1.",
        *(of(name, c(new, "deliveries", new_number, V, p=m(2025, 7)), c(old, "deliveries", old_number, V, p=m(2025, 6)), c(rate, "deliveries", change, PCT, p=m(2025, 7), **CH)) for name, new, new_number, old, old_number, rate, change in (
            ("Leapmotor", "49,720", 49720, "47,310", 47310, "+121.4%", 121.4), ("XPeng", "37,280", 37280, "34,950", 34950, "+241.0%", 241.0), ("Li Auto", "29,840", 29840, "35,610", 35610, "-40.6%", -40.6), ("Zeekr", "17,430", 17430, "16,180", 16180, "+9.9%", 9.9)))),
    # monthly report of one maker: total, exports, best model, running total, goal
    block(
        "2025-12-02",
        """Leapmotor delivers 70,900 vehicles in November

Leapmotor's deliveries reached 70,900 in November, an increase of 76.4 percent on the 40,169 of a year earlier and of 0.9 percent on October, according to figures that the Hangzhou firm posted on Weibo on Monday.

Exports came to 11,200 units, the bulk of them C10s and T03s bound for Stellantis dealers in Europe. At home it runs 1,010 stores in 292 cities.

From January to November, Leapmotor delivered 536,700 cars, up 113 percent. It had set out to sell 500,000 this year, a figure passed on November 15, and is aiming for one million next year.""",
        of("Leapmotor",
            c("70,900 vehicles", "deliveries", 70900, V), c("70,900", "deliveries", 70900, V), c("76.4 percent", "deliveries", 76.4, PCT, **CH), c("40,169", "deliveries", 40169, V, p=m(2024, 11)), c("0.9 percent", "deliveries", 0.9, PCT, **CH), c("11,200 units", "exports", 11200, V), p=m(2025, 11)),
        of("Leapmotor",
            c("1,010 stores", "stores", 1010, "store"), c("292 cities", "countries", 292, "country"), c("536,700 cars", "deliveries", 536700, V, p=ytd(2025, 11)), c("113 percent", "deliveries", 113, PCT, p=ytd(2025, 11), **CH),
            c("500,000", "sales", 500000, V, p=y(2025), **TF), c("one million", "sales", 1e6, V, p=y(2026), **TP))),
    # a shareholder letter's table: millions of dollars in the head
    block(
        "2025-11-05",
        """Rivian third quarter at a glance (in millions of dollars)

Metric | Q3 2025 | Q3 2024 | Q2 2025
Automotive revenue | 1,118 | 791 | 942
Total revenue | 1,534 | 886 | 1,310
Gross profit | 31 | (401) | (188)
Adjusted EBITDA | (588) | (749) | (651)
Capital expenditures | 433 | 268 | 459

Cash and short-term investments were $7.0 billion on September 30. Rivian maintained its forecast of 41,500 to 43,500 deliveries for 2025.""",
        of("Rivian",
            c("1,118", "revenue", 1.118e9, "USD", p=q(2025, 3)), c("791", "revenue", 7.91e8, "USD", p=q(2024, 3)), c("942", "revenue", 9.42e8, "USD", p=q(2025, 2)),
            c("1,534", "revenue", 1.534e9, "USD", p=q(2025, 3)), c("886", "revenue", 8.86e8, "USD", p=q(2024, 3)), c("1,310", "revenue", 1.31e9, "USD", p=q(2025, 2)),
            c("31", "gross_profit", 3.1e7, "USD", p=q(2025, 3)), c("(401)", "gross_profit", -4.01e8, "USD", p=q(2024, 3)), c("(188)", "gross_profit", -1.88e8, "USD", p=q(2025, 2)),
            c("(588)", "ebitda", -5.88e8, "USD", p=q(2025, 3)), c("(749)", "ebitda", -7.49e8, "USD", p=q(2024, 3)), c("(651)", "ebitda", -6.51e8, "USD", p=q(2025, 2)),
            c("433", "capex", 4.33e8, "USD", p=q(2025, 3)), c("268", "capex", 2.68e8, "USD", p=q(2024, 3)), c("459", "capex", 4.59e8, "USD", p=q(2025, 2)),
            c("$7.0 billion", "cash", 7e9, "USD", p=day("2025-09-30")), c("41,500 to 43,500 deliveries", "deliveries", 41500, V, 43500, p=y(2025), **TF))),
    # an Indian quarter of the fiscal year
    block(
        "2025-08-04",
        """Ather trims Q1 loss to Rs 172 crore as Rizta pulls in families

BENGALURU: Ather Energy on Monday said its net loss for the June quarter narrowed to Rs 172 crore from Rs 189 crore in the year-ago period, on the back of a 77 per cent jump in revenue from operations to Rs 638 crore.

The e-scooter maker sold 45,700 vehicles in Q1 FY26, nearly twice the 23,200 of a year earlier. Adjusted gross margin improved to 22 per cent, from 20 per cent in the preceding quarter, helped by the Rizta, which makes up 60 per cent of volumes.

Ather's market share in the southern states stood at 22.8 per cent. It plans to have 700 experience centres by the end of FY26, having started the quarter with 351 and closed it with 446.""",
        of("Ather Energy",
            c("Rs 172 crore", "net_income", -1.72e9, "INR"), c("Rs 172 crore", "net_income", -1.72e9, "INR"), c("Rs 189 crore", "net_income", -1.89e9, "INR", p=q(2024, 2)), c("77 per cent", "revenue", 77, PCT, **CH), c("Rs 638 crore", "revenue", 6.38e9, "INR"),
            c("45,700 vehicles", "sales", 45700, V), c("twice", "sales", 100, PCT, **CH), c("23,200", "sales", 23200, V, p=q(2024, 2)), c("22 per cent", "gross_margin", 22, PCT), c("20 per cent", "gross_margin", 20, PCT, p=q(2025, 1)),
            c("60 per cent", "sales", 60, PCT, role="share", product=["Rizta", None]), c("22.8 per cent", "market_share", 22.8, PCT, **SH), c("700 experience centres", "stores", 700, "store", p=(None, "2026-03-31"), **TP),
            c("351", "stores", 351, "store", p=day("2025-04-01")), c("446", "stores", 446, "store", p=day("2025-06-30")), p=q(2025, 2))),
    # trims with prices
    block(
        "2025-06-03",
        """Tata Harrier.ev: variant-wise prices (ex-showroom)

Adventure 65 – Rs 21.39 lakh
Fearless+ 65 – Rs 23.89 lakh
Empowered 75 – Rs 27.29 lakh
Empowered QWD 75 – Rs 28.79 lakh

Claimed MIDC range: 538 km with the 65 kWh pack, 627 km with the 75 kWh pack. The QWD makes 504 Nm and does 0-100 kmph in 6.3 seconds. Bookings open on July 2; the AC wallbox is extra at Rs 49,000.""",
        of(["Tata Motors", "Tata"],
            c("Rs 21.39 lakh", "price", 2139000, "INR", product=["Harrier EV Adventure 65", "Harrier.ev Adventure 65", "Adventure 65"]), c("Rs 23.89 lakh", "price", 2389000, "INR", product=["Harrier EV Fearless+ 65", "Harrier.ev Fearless+ 65", "Fearless+ 65"]),
            c("Rs 27.29 lakh", "price", 2729000, "INR", product=["Harrier EV Empowered 75", "Harrier.ev Empowered 75", "Empowered 75"]), c("Rs 28.79 lakh", "price", 2879000, "INR", product=["Harrier EV Empowered QWD 75", "Harrier.ev Empowered QWD 75", "Empowered QWD 75"]),
            c("538 km", "range", 538, "km"), c("65 kWh", "battery_capacity", 65, "kWh"), c("627 km", "range", 627, "km"), c("75 kWh", "battery_capacity", 75, "kWh"),
            c("504 Nm", "torque", 504, "Nm", product=["Harrier EV QWD", "Harrier.ev QWD", "Harrier EV"]), c("6.3 seconds", "acceleration", 6.3, "second", product=["Harrier EV QWD", "Harrier.ev QWD", "Harrier EV"]),
            ev("July 2", "launch", day("2025-07-02"), **ANY), c("Rs 49,000", "price", 49000, "INR", product=[None, "Harrier EV", "AC wallbox", "wallbox"]), product=["Harrier EV", "Harrier.ev"])),
    # a price war: new and old list prices, rivals' answers, a quotation
    block(
        "2025-05-26",
        """BYD cuts up to 47,000 yuan, rivals' shares slide

SHENZHEN, May 26 - BYD is knocking as much as a third off 24 models until the end of June. The Seagull hatchback now sells for 57,300 yuan, down from 70,300, and the Seal 07 plug-in hybrid for 108,800 yuan after a reduction of 47,000.

Within two days Leapmotor had lopped 21,000 yuan off the C16 and Geely's Galaxy brand had put the E5 on offer at 96,800.

"We could follow, but at a gross margin of 9 percent there is nothing left to give," said a manager at a joint venture in Guangzhou. Dealers had 3.3 million cars in stock at the end of April, equal to 54 days of sales. BYD lost 7.2% in Hong Kong on Monday, Geely 8.1%.""",
        of("BYD",
            c("47,000 yuan", "price_change", -47000, "CNY", None, **CH), c("a third", "price_change", -100 / 3, PCT, None, **CH), c("24 models", "models", 24, "model"),
            c("57,300 yuan", "price", 57300, "CNY", product="Seagull"), c("70,300", "price", 70300, "CNY", product="Seagull", superseded=True),
            c("108,800 yuan", "price", 108800, "CNY", product="Seal 07"), c("47,000", "price_change", -47000, "CNY", product="Seal 07", **CH)),
        c("21,000 yuan", "price_change", -21000, "CNY", company="Leapmotor", product="C16", **CH), c("96,800", "price", 96800, "CNY", company=["Galaxy", "Geely Galaxy"], product=["E5", "Galaxy E5"]),
        c("9 percent", "gross_margin", 9, PCT), c("3.3 million cars", "inventory", 3.3e6, V, p=day("2025-04-30")), c("54 days", ["inventory", "duration"], 54, "day", p=day("2025-04-30")),
        c("7.2%", "share_price", -7.2, PCT, company="BYD", p=day("2025-05-26"), **CH), c("8.1%", "share_price", -8.1, PCT, company="Geely", p=day("2025-05-26"), **CH)),
    # France: shares behind counts, models in brackets
    block(
        "2026-02-02",
        """New cars in France: one in four is electric

PARIS, Feb 2 - Sales of battery cars rose 48% in January to 29,400, although the whole market, at 109,900, was 4% smaller than in January 2025, data from the PFA lobby showed.

That took their slice from 17.4% to 26.8%. Plain hybrids led with 46.1%; plug-in hybrids, burdened by a new weight tax, dwindled to 4.0%, or 4,380 cars.

Renault headed the electric ranking with 7,720 registrations (the R5 alone: 3,210), in front of Peugeot's 4,150 and Citroën's 3,060. Tesla got 1,010 onto the road, 42% fewer.""",
        of(None,
            c("one in four", PEN, 25, PCT, p=m(2026, 1), **SH), c("48%", "sales", 48, PCT, p=m(2026, 1), **CH), c("29,400", "sales", 29400, V, p=m(2026, 1)), c("109,900", "sales", 109900, V, p=m(2026, 1)), c("4%", "sales", -4, PCT, p=m(2026, 1), **CH),
            c("17.4%", PEN, 17.4, PCT, p=m(2025, 1), **SH), c("26.8%", PEN, 26.8, PCT, p=m(2026, 1), **SH), c("46.1%", PEN, 46.1, PCT, p=m(2026, 1), **SH), c("4.0%", PEN, 4, PCT, p=m(2026, 1), **SH), c("4,380 cars", "sales", 4380, V, p=m(2026, 1))),
        of("Renault", c("7,720 registrations", "registrations", 7720, V), c("3,210", "registrations", 3210, V, product=["5", "Renault 5", "R5"], role=PART), p=m(2026, 1)),
        c("4,150", "registrations", 4150, V, company="Peugeot", p=m(2026, 1)), c("3,060", "registrations", 3060, V, company="Citroën", p=m(2026, 1)),
        of("Tesla", c("1,010", "registrations", 1010, V), c("42%", "registrations", -42, PCT, **CH), p=m(2026, 1))),
    # a filing of production and sales, then the brand within the group
    block(
        "2024-10-08",
        """Seres Group: September 2024 production and sales flash

- NEV production: 36,910 units, up 263% year on year
- NEV sales: 37,450 units, up 279%
- thereof Aito: 35,620 units
- Total vehicle sales: 43,180 units, after 42,260 in August
- January-September NEV sales: 316,700 units, 364% more than in the same period of 2023

The Aito M9 alone was delivered 15,480 times in September. Since its launch in December last year, orders for the full-size SUV have passed 150,000.""",
        of("Seres",
            c("36,910 units", "production", 36910, V), c("263%", "production", 263, PCT, **CH), c("37,450 units", "sales", 37450, V), c("279%", "sales", 279, PCT, **CH), p=m(2024, 9)),
        c("35,620 units", "sales", 35620, V, company="Aito", p=m(2024, 9), role=PART),
        of("Seres", c("43,180 units", "sales", 43180, V, p=m(2024, 9)), c("42,260", "sales", 42260, V, p=m(2024, 8)), c("316,700 units", "sales", 316700, V, p=ytd(2024, 9)), c("364%", "sales", 364, PCT, p=ytd(2024, 9), **CH)),
        of("Aito", c("15,480 times", "deliveries", 15480, [V, "times"], p=m(2024, 9)), ev("December last year", "launch", m(2023, 12)), c("150,000", "orders", 150000, "order", None, p=("2023-12-01", "2024-10-08")), product="M9")),
    # a car plant: capacity in two stages, jobs, money, delay
    block(
        "2024-07-09",
        """BYD to spend $1.2 billion on plant in Turkey

ANKARA - The Chinese carmaker BYD signed an agreement on Monday to build a factory in Manisa for about $1.2 billion, Turkey's industry ministry said.

With room for 160,000 battery cars and plug-in hybrids a year, it is to employ up to 4,500 people and to open by the end of 2026. A research centre will stand next to it.

In return BYD is exempt from the additional tariff of 40 percent that Ankara has imposed on Chinese cars since Sunday, officials said. The company sold 1,240 cars in Turkey in the first six months, less than one percent of a market in which Togg alone found 15,300 customers. Its first European plant, in Szeged, should be finished in 2025.""",
        of("BYD",
            c("$1.2 billion", "investment", 1.2e9, "USD", **PA), c("$1.2 billion", "investment", 1.2e9, "USD", **PA), c("160,000 battery cars and plug-in hybrids", "capacity", 160000, V, per="year", status=["plan", "target"]), c("4,500 people", ["jobs", "headcount"], None, "job", 4500, status=["plan", "target"]),
            ev("end of 2026", "production_start", by(2026), **ANY)),
        c("40 percent", "tariff", 40, PCT, company=[None, "BYD"], p=("2024-07-07", None)),
        of("BYD", c("1,240 cars", "sales", 1240, V), c("one percent", "market_share", None, PCT, 1, **SH), p=h(2024, 1)),
        c("15,300 customers", "sales", 15300, [V, "item"], company="Togg", p=h(2024, 1)),
        ev("2025", "production_start", y(2025), company="BYD", **ANY)),
    # a charging company whose fiscal year starts in February
    block(
        "2025-09-03",
        """ChargePoint Reports Second Quarter Fiscal Year 2026 Results

Revenue was $97.2 million, down 10% from $108.5 million in the prior year's same quarter. Networked charging systems contributed $49.1 million, down 24%, and subscriptions $40.6 million, up 12%.

GAAP gross margin was 31%, up from 24%. Non-GAAP operating expenses were $58.0 million, a decrease of 13% year over year. GAAP net loss was $65.0 million, against $68.9 million a year ago.

As of July 31, 2025, cash on the balance sheet was $191 million and 1.24 million ports could be reached through the network, more than 38,000 of them DC fast chargers.

For the third fiscal quarter ending October 31, 2025, ChargePoint expects revenue of $90 million to $100 million.""",
        of("ChargePoint",
            c("$97.2 million", "revenue", 9.72e7, "USD"), c("10%", "revenue", -10, PCT, **CH), c("$108.5 million", "revenue", 1.085e8, "USD", p=("2024-05-01", "2024-07-31")), c("$49.1 million", "revenue", 4.91e7, "USD", role=PART), c("24%", "revenue", -24, PCT, **CH),
            c("$40.6 million", "revenue", 4.06e7, "USD", role=PART), c("12%", "revenue", 12, PCT, **CH), c("31%", "gross_margin", 31, PCT), c("24%", "gross_margin", 24, PCT, p=("2024-05-01", "2024-07-31")),
            c("$58.0 million", "opex", 5.8e7, "USD"), c("13%", "opex", -13, PCT, **CH), c("$65.0 million", "net_income", -6.5e7, "USD"), c("$68.9 million", "net_income", -6.89e7, "USD", p=("2024-05-01", "2024-07-31")),
            c("$191 million", "cash", 1.91e8, "USD", p=day("2025-07-31")), c("1.24 million ports", "chargers", 1.24e6, "charger", p=day("2025-07-31")), c("38,000", "chargers", 38000, "charger", None, p=day("2025-07-31"), role=PART),
            c("$90 million to $100 million", "revenue", 9e7, "USD", 1e8, p=("2025-08-01", "2025-10-31"), **TF), p=("2025-05-01", "2025-07-31"))),
    # countries in a list: penetration, with the year before behind it
    block(
        "2025-10-14",
        """Where Europe buys electric: battery cars as a share of new registrations, third quarter of 2025 (third quarter of 2024 in brackets)

Denmark: 69.2% (52.8%)
Netherlands: 37.0% (34.1%)
Belgium: 35.1% (30.3%)
Spain: 9.4% (5.6%)
Italy: 5.1% (3.9%)

Across the five, 141,800 electric cars were registered, Schmidt Automotive Research counts, a plus of 34%.""",
        of(None,
            *(c(quote, PEN, value, PCT, p=q(year, 3), **SH) for quote, value, year in (
                ("69.2%", 69.2, 2025), ("52.8%", 52.8, 2024), ("37.0%", 37, 2025), ("34.1%", 34.1, 2024), ("35.1%", 35.1, 2025), ("30.3%", 30.3, 2024), ("9.4%", 9.4, 2025), ("5.6%", 5.6, 2024), ("5.1%", 5.1, 2025), ("3.9%", 3.9, 2024))),
            c("141,800 electric cars", "registrations", 141800, V, p=q(2025, 3)), c("34%", "registrations", 34, PCT, p=q(2025, 3), **CH))),
    # a funding round with investors, valuation and use of the money
    block(
        "2022-01-24",
        """Euler Motors bags $22 million for its electric cargo three-wheelers

New Delhi: Commercial EV start-up Euler Motors has closed a Series C round of $60 million (Rs 448 crore), of which Singapore's GIC brought in $45 million in November and a new tranche $22 million less the debt that was repaid.

The round values the three-year-old company at $200 million post-money, against $52 million last April, a person aware of the deal said.

"We will be in 40 cities in eighteen months," founder Saurav Kumar said; today it is in three. The HiLoad, priced at Rs 3.49 lakh, carries 688 kg and runs 151 km on a charge. Euler has 2,500 orders for it from BigBasket, Ecom Express and others.""",
        of(["Euler Motors", "Euler"],
            c("$22 million", "funding", 2.2e7, "USD"), c("$60 million", "funding", 6e7, "USD"), c("Rs 448 crore", "funding", 4.48e9, "INR"), c("$45 million", ["funding", "investment"], 4.5e7, "USD", p=m(2021, 11), role=PART, company=["Euler Motors", "Euler", "GIC"]), c("$22 million", "funding", 2.2e7, "USD", role=PART),
            c("$200 million", "valuation", 2e8, "USD"), c("$52 million", "valuation", 5.2e7, "USD", p=m(2021, 4)), c("40 cities", "countries", 40, "country", p=(None, "2023-07-24"), **TP), c("three", "countries", 3, "country"),
            c("Rs 3.49 lakh", "price", 349000, "INR", product="HiLoad"), c("688 kg", ["weight", "other"], 688, "kg", product="HiLoad"), c("151 km", "range", 151, "km", product="HiLoad"), c("2,500 orders", "orders", 2500, "order", product="HiLoad"))),
    # a ranking run together in one line
    block(
        "2025-07-01",
        "E-scooter registrations in June 2025, as per Vahan: 1. TVS 25,160 units (24% market share) 2. Bajaj Auto 22,980 units (22%) 3. Ola Electric 20,140 units (19%) 4. Ather Energy 14,480 units (14%) 5. Vida 7,620 units (7%). The industry as a whole stood at 1,05,100 units, 31% up on June 2024 but 5% below May.",
        of(["TVS Motor", "TVS"], c("25,160 units", "registrations", 25160, V), c("24%", "market_share", 24, PCT, **SH), p=m(2025, 6)),
        of(["Bajaj Auto", "Bajaj"], c("22,980 units", "registrations", 22980, V), c("22%", "market_share", 22, PCT, **SH), p=m(2025, 6)),
        of("Ola Electric", c("20,140 units", "registrations", 20140, V), c("19%", "market_share", 19, PCT, **SH), p=m(2025, 6)),
        of("Ather Energy", c("14,480 units", "registrations", 14480, V), c("14%", "market_share", 14, PCT, **SH), p=m(2025, 6)),
        of("Vida", c("7,620 units", "registrations", 7620, V), c("7%", "market_share", 7, PCT, **SH), p=m(2025, 6)),
        of(None, c("1,05,100 units", "registrations", 105100, V), c("31%", "registrations", 31, PCT, **CH), c("5%", "registrations", -5, PCT, **CH), p=m(2025, 6))),
    # production and deliveries in two columns
    block(
        "2023-04-03",
        """Tesla vehicle production and deliveries, first quarter 2023

	Production	Deliveries
Model S/X	19,840	11,120
Model 3/Y	419,600	411,300
Total	439,440	422,420

A year ago the total was 305,400 built and 310,000 handed over. Analysts had reckoned on 430,000 deliveries. The company will publish its results on April 19.""",
        of("Tesla",
            c("19,840", "production", 19840, V, product=["Model S/X", None]), c("11,120", "deliveries", 11120, V, product=["Model S/X", None]), c("419,600", "production", 419600, V, product=["Model 3/Y", None]), c("411,300", "deliveries", 411300, V, product=["Model 3/Y", None]),
            c("439,440", "production", 439440, V), c("422,420", "deliveries", 422420, V), c("305,400", "production", 305400, V, p=q(2022, 1)), c("310,000", "deliveries", 310000, V, p=q(2022, 1)), c("430,000 deliveries", "deliveries", 430000, V, **FC), p=q(2023, 1))),
    # a quarter with the year-ago figure in brackets throughout
    block(
        "2024-11-01",
        """Li Auto in the third quarter (a year ago in brackets)

- Revenue: 41.9 billion yuan (33.8 billion)
- Vehicle margin: 20.6% (21.2%)
- Operating profit: 3.2 billion yuan (2.3 billion)
- Net profit: 2.7 billion yuan (2.8 billion)
- Deliveries: 151,300 (103,900)

Retail stores numbered 476 at the end of September, superchargers 3,690. For the current quarter Li Auto foresees 160,000 to 170,000 deliveries and revenue of 43.2 to 45.9 billion yuan, the latter figure meaning an increase of up to 10%.""",
        of("Li Auto",
            c("41.9 billion yuan", "revenue", 4.19e10, "CNY"), c("33.8 billion", "revenue", 3.38e10, "CNY", p=q(2023, 3)), c("20.6%", "margin", 20.6, PCT), c("21.2%", "margin", 21.2, PCT, p=q(2023, 3)),
            c("3.2 billion yuan", "operating_income", 3.2e9, "CNY"), c("2.3 billion", "operating_income", 2.3e9, "CNY", p=q(2023, 3)), c("2.7 billion yuan", "net_income", 2.7e9, "CNY"), c("2.8 billion", "net_income", 2.8e9, "CNY", p=q(2023, 3)),
            c("151,300", "deliveries", 151300, V), c("103,900", "deliveries", 103900, V, p=q(2023, 3)), c("476", "stores", 476, "store", p=day("2024-09-30")), c("3,690", ["chargers", "stations"], 3690, ["charger", "station"], p=day("2024-09-30")),
            c("160,000 to 170,000 deliveries", "deliveries", 160000, V, 170000, p=q(2024, 4), **TF), c("43.2 to 45.9 billion yuan", "revenue", 4.32e10, "CNY", 4.59e10, p=q(2024, 4), **TF), c("10%", "revenue", None, PCT, 10, p=q(2024, 4), role="change", **TF), p=q(2024, 3))),
    # a company without revenue
    block(
        "2025-07-23",
        """QuantumScape Second-Quarter 2025 Highlights

Capital expenditures in Q2 were $8.1 million. GAAP operating expenses were $119.0 million and GAAP net loss was $110.4 million.

Adjusted EBITDA loss came to $61.9 million, in line with expectations. For the full year we now guide to a loss of $245 million to $265 million, improved from $250 million to $280 million, and to capital expenditures of $45 million to $65 million.

We ended the quarter with $791 million in liquidity, which we expect to last into 2029. The Cobra separator process handles heat treatment about 25 times faster than Raptor did. B1 samples of the QSE-5 cell, at 301 Wh/kg, are due to ship in the fourth quarter.""",
        of("QuantumScape",
            c("$8.1 million", "capex", 8.1e6, "USD", p=q(2025, 2)), c("$119.0 million", "opex", 1.19e8, "USD", p=q(2025, 2)), c("$110.4 million", "net_income", -1.104e8, "USD", p=q(2025, 2)), c("$61.9 million", "ebitda", -6.19e7, "USD", p=q(2025, 2)),
            c("$245 million to $265 million", "ebitda", -2.65e8, "USD", -2.45e8, p=y(2025), **TF), c("$250 million to $280 million", "ebitda", -2.8e8, "USD", -2.5e8, p=y(2025), **OLD), c("$45 million to $65 million", "capex", 4.5e7, "USD", 6.5e7, p=y(2025), status=["target", "forecast", "plan"]),
            c("$791 million", "cash", 7.91e8, "USD", p=day("2025-06-30")), c("25 times", "other", 25, "times", role=["level", "change"], product=[None, "Cobra"]), c("301 Wh/kg", "energy_density", 301, "Wh/kg", product="QSE-5"), ev("fourth quarter", "delivery_start", q(2025, 4), product="QSE-5", **ANY))),
    # brands of one group in a list, exports and NEVs as parts of the total
    block(
        "2025-08-01",
        """Great Wall Motor's July sales rise 13%

Great Wall Motor sold 103,100 vehicles in July, 13.0 percent more than a year earlier, it told the Hong Kong exchange on Friday. By brand:

Haval: 58,420, up 21.7 percent
Wey: 10,310, up 134 percent
Ora: 3,960, down 28.5 percent
Tank: 17,240, down 6.4 percent
Pickups: 13,170, down 0.9 percent

Of the total, 32,900 were new energy vehicles and 41,300 were sold overseas. Since January the group has sold 672,700 vehicles, up 3.4 percent, among them 193,300 new energy vehicles.""",
        of(["Great Wall Motor", "Great Wall"], c("13%", "sales", 13, PCT, **CH), c("103,100 vehicles", "sales", 103100, V), c("13.0 percent", "sales", 13, PCT, **CH), p=m(2025, 7)),
        *(of(name, c(count, "sales", number, V), c(rate, "sales", change, PCT, **CH), p=m(2025, 7)) for name, count, number, rate, change in (
            ("Haval", "58,420", 58420, "21.7 percent", 21.7), (["Wey", "WEY"], "10,310", 10310, "134 percent", 134), ("Ora", "3,960", 3960, "28.5 percent", -28.5), ("Tank", "17,240", 17240, "6.4 percent", -6.4), (["Great Wall Motor", "Great Wall"], "13,170", 13170, "0.9 percent", -0.9))),
        of(["Great Wall Motor", "Great Wall"],
            c("32,900", "sales", 32900, V, p=m(2025, 7), role=PART), c("41,300", ["sales", "exports"], 41300, V, p=m(2025, 7), role=PART), c("672,700 vehicles", "sales", 672700, V, p=ytd(2025, 7)), c("3.4 percent", "sales", 3.4, PCT, p=ytd(2025, 7), **CH), c("193,300 new energy vehicles", "sales", 193300, V, p=ytd(2025, 7), role=PART))),
    # production beside sales, month beside running total, in a table without pipes
    block(
        "2023-12-04",
        """GAC Aion New Energy Automobile: November figures

Item	Nov 2023	Nov 2022	Jan-Nov 2023
Production (vehicles)	42,810	30,050	455,300
Sales (vehicles)	41,730	28,790	434,600

Sales were therefore 44.9% up on the year and 0.5% up on October. The Aion Y family contributed 21,400 units, the Aion S family 17,950. Aion, which has not gone public yet, had raised 18.3 billion yuan at a valuation of 103 billion in October 2022.""",
        of("GAC Aion",
            c("42,810", "production", 42810, V, p=m(2023, 11)), c("30,050", "production", 30050, V, p=m(2022, 11)), c("455,300", "production", 455300, V, p=ytd(2023, 11)),
            c("41,730", "sales", 41730, V, p=m(2023, 11)), c("28,790", "sales", 28790, V, p=m(2022, 11)), c("434,600", "sales", 434600, V, p=ytd(2023, 11)),
            c("44.9%", "sales", 44.9, PCT, p=m(2023, 11), **CH), c("0.5%", "sales", 0.5, PCT, p=m(2023, 11), **CH), c("21,400 units", "sales", 21400, V, p=m(2023, 11), product="Aion Y"), c("17,950", "sales", 17950, V, p=m(2023, 11), product="Aion S"),
            c("18.3 billion yuan", "funding", 1.83e10, "CNY", p=m(2022, 10)), c("103 billion", "valuation", 1.03e11, "CNY", p=m(2022, 10)))),
    # a launch: three versions with range and price, orders, deliveries
    block(
        "2025-06-27",
        """Xiaomi YU7: versions, prices, deliveries

The electric SUV went on sale in Beijing on Thursday evening. Standard: 830 km (CLTC), 249,900 yuan. Pro: 765 km, all-wheel drive, 276,900 yuan. Max: 750 km, 500 kW, 326,900 yuan.

Xiaomi took 180,000 orders in three minutes, said Lei Jun, of which 115,000 were locked in by the next morning.

• Length: 4,980 mm, wheelbase: 2,990 mm
• 0-100 km/h: 3.3 s (Max)
• Voltage: 890 V at most; 610 km in 15 minutes
• Delivery of the first cars: July 6""",
        of("Xiaomi",
            ev("Thursday", "launch", day("2025-06-26")), c("830 km", "range", 830, "km", product=["YU7 Standard", "YU7"]), c("249,900 yuan", "price", 249900, "CNY", product=["YU7 Standard", "YU7"]),
            c("765 km", "range", 765, "km", product="YU7 Pro"), c("276,900 yuan", "price", 276900, "CNY", product="YU7 Pro"), c("750 km", "range", 750, "km", product="YU7 Max"), c("500 kW", "power", 500, "kW", product="YU7 Max"), c("326,900 yuan", "price", 326900, "CNY", product="YU7 Max"),
            c("180,000 orders", "orders", 180000, "order", p=day("2025-06-26")), c("115,000", "orders", 115000, "order", p=("2025-06-26", "2025-06-27"), role=PART),
            c("4,980 mm", "length", 4980, "mm"), c("2,990 mm", "length", 2990, "mm"), c("3.3 s", "acceleration", 3.3, "second", product="YU7 Max"), c("890 V", "other", None, "V", 890), c("610 km", "range", 610, "km"), c("15 minutes", "charging_time", 15, "minute"),
            ev("July 6", "delivery_start", day("2025-07-06"), **ANY), product="YU7")),
    # tariffs: rates by company, a date, quotations, a market effect
    block(
        "2024-08-21",
        """EU trims planned duty on China-built Teslas to 8%

BRUSSELS - The European Commission has cut the additional duty that it wants to levy on Teslas imported from China to 8 percent from 21.3 percent, it said on Tuesday, after checking which subsidies the plant in Shanghai receives.

BYD's rate goes down by 0.5 points to 16.9 percent and Geely's to 19.0 percent from 19.6. For SAIC, which did not cooperate, 36.7 percent is proposed, all on top of the usual 10 percent.

"We keep insisting that there are no subsidies to speak of," the Chinese chamber of commerce said. China shipped 216,000 battery cars to the bloc in the first half, 14 percent fewer than a year before; the definitive measures take effect by October 30 and last for five years.""",
        of("Tesla",
            c("8%", "tariff", 8, PCT, **PA), c("8 percent", "tariff", 8, PCT, **PA), c("21.3 percent", "tariff", 21.3, PCT, superseded=True, **PA)),
        of("BYD", c("0.5 points", "tariff", -0.5, PP, role="change", **PA), c("16.9 percent", "tariff", 16.9, PCT, **PA)),
        of("Geely", c("19.0 percent", "tariff", 19.0, PCT, **PA), c("19.6", "tariff", 19.6, PCT, superseded=True, **PA)),
        of("SAIC", c("36.7 percent", "tariff", 36.7, PCT, **PA)),
        of(None,
            c("10 percent", "tariff", 10, PCT), c("216,000 battery cars", ["exports", "imports"], 216000, V, p=h(2024, 1)), c("14 percent", ["exports", "imports"], -14, PCT, p=h(2024, 1), **CH), c("five years", "duration", 5, "year", status=["plan", "actual"]))),
    # quarter in prose: guidance kept, loss per share, production against deliveries
    block(
        "2025-11-05",
        """Lucid misses on revenue, sticks to low end of output range

Nov 5 - Lucid Group produced 3,650 vehicles in the third quarter and delivered 4,020, the Saudi-backed maker of luxury EVs said on Wednesday, but revenue of $331.4 million fell short of the $352.6 million that analysts in a survey by LSEG had expected.

The net loss per share was $3.26, compared with $4.09 a year earlier. Liquidity at the end of the quarter amounted to $4.2 billion; together with an enlarged credit line from the Public Investment Fund it would have been $5.5 billion.

Lucid continues to plan the production of 18,000 to 20,000 vehicles this year but expects to land at 18,000. Through September it had built 9,720.

Its midsize platform, priced from about $50,000, is to go into production in late 2026.""",
        of("Lucid",
            c("3,650 vehicles", "production", 3650, V), c("4,020", "deliveries", 4020, V), c("$331.4 million", "revenue", 3.314e8, "USD"), c("$352.6 million", "revenue", 3.526e8, "USD", **FC), c("$3.26", "net_income", -3.26, "USD", per="share"), c("$4.09", "net_income", -4.09, "USD", per="share", p=q(2024, 3)), p=q(2025, 3)),
        of("Lucid",
            c("$4.2 billion", "cash", 4.2e9, "USD", p=day("2025-09-30")), c("$5.5 billion", "cash", 5.5e9, "USD", p=day("2025-09-30"), status=["actual", "forecast"]), c("18,000 to 20,000 vehicles", "production", 18000, V, 20000, p=y(2025), **ANY), c("18,000", "production", 18000, V, p=y(2025), **TF), c("9,720", "production", 9720, V, p=ytd(2025, 9)),
            c("$50,000", "price", 50000, "USD", status=["plan", "target", "forecast", "actual"]), ev("late 2026", "production_start", ("2026-10-01", "2026-12-31"), **ANY))),
    # crore, sequential comparisons, guidance for the fiscal year
    block(
        "2025-07-14",
        """Ola Electric Q1 FY26: key takeaways

1. Revenue from operations: Rs 846 crore, up 38 per cent from Rs 613 crore in the previous quarter but well below the Rs 1,612 crore of a year ago
2. Net loss: Rs 431 crore (Q4 FY25: Rs 842 crore)
3. Gross margin: 25.4 per cent, up 12.1 percentage points sequentially
4. Deliveries: 67,900 vehicles against 52,640 in Q4 and 1,22,310 in Q1 FY25
5. Auto business EBITDA turned positive in June
6. FY26 guidance: 3.1 lakh to 3.6 lakh vehicles and Rs 4,000-4,500 crore of revenue""",
        of("Ola Electric",
            c("Rs 846 crore", "revenue", 8.46e9, "INR", p=q(2025, 2)), c("38 per cent", "revenue", 38, PCT, p=q(2025, 2), **CH), c("Rs 613 crore", "revenue", 6.13e9, "INR", p=q(2025, 1)), c("Rs 1,612 crore", "revenue", 1.612e10, "INR", p=q(2024, 2)),
            c("Rs 431 crore", "net_income", -4.31e9, "INR", p=q(2025, 2)), c("Rs 842 crore", "net_income", -8.42e9, "INR", p=q(2025, 1)), c("25.4 per cent", "gross_margin", 25.4, PCT, p=q(2025, 2)), c("12.1 percentage points", "gross_margin", 12.1, PP, p=q(2025, 2), **CH),
            c("67,900 vehicles", "deliveries", 67900, V, p=q(2025, 2)), c("52,640", "deliveries", 52640, V, p=q(2025, 1)), c("1,22,310", "deliveries", 122310, V, p=q(2024, 2)),
            c("3.1 lakh to 3.6 lakh vehicles", DS, 310000, V, 360000, p=fy(2026), **TF), c("Rs 4,000-4,500 crore", "revenue", 4e10, "INR", 4.5e10, p=fy(2026), **TF))),
    # cells: volume and share by maker, two periods
    block(
        "2025-06-05",
        """Global EV battery usage, January to April 2025 (SNE Research)

Rank | Supplier | GWh | Growth | Share 2025 | Share 2024
1 | CATL | 117.6 | 42.4% | 38.1% | 37.4%
2 | BYD | 53.4 | 60.8% | 17.3% | 15.0%
3 | LG Energy Solution | 31.4 | 15.1% | 10.2% | 12.3%
4 | Panasonic | 11.1 | -0.9% | 3.6% | 5.1%

The world as a whole installed 308.5 GWh in the four months.""",
        *(of(name, c(volume, "installations", gwh, "GWh", p=ytd(2025, 4)), c(rate, "installations", change, PCT, p=ytd(2025, 4), **CH), c(new, "market_share", new_number, PCT, p=ytd(2025, 4), **SH), c(old, "market_share", old_number, PCT, p=ytd(2024, 4), **SH))
            for name, volume, gwh, rate, change, new, new_number, old, old_number in (
                ("CATL", "117.6", 117.6, "42.4%", 42.4, "38.1%", 38.1, "37.4%", 37.4), ("BYD", "53.4", 53.4, "60.8%", 60.8, "17.3%", 17.3, "15.0%", 15),
                ("LG Energy Solution", "31.4", 31.4, "15.1%", 15.1, "10.2%", 10.2, "12.3%", 12.3), ("Panasonic", "11.1", 11.1, "-0.9%", -0.9, "3.6%", 3.6, "5.1%", 5.1))),
        c("308.5 GWh", "installations", 308.5, "GWh", p=ytd(2025, 4))),
    # China: retail, penetration, wholesale, exports, then the models
    block(
        "2023-07-10",
        """CPCA: June NEV retail sales climb 23.8% to 651,000

BEIJING (July 10) -- Retail sales of new energy passenger vehicles in China came to 651,000 in June, up 23.8% from a year earlier and 13.9% from May, the China Passenger Car Association said.

NEV penetration was 34.6% in retail, 7.3 percentage points higher than in June 2022; among domestic brands it was 57.2%, among mainstream joint ventures a paltry 5.2%.

At the factory gate 748,000 NEVs were sold, of which 553,000 battery electric. Exports of NEVs ran to 68,000, and Tesla China accounted for 18,700 of these, BYD for 9,900.

In the first half, 3.04 million NEVs were retailed (+36.1%). For July the association expects 615,000.""",
        of(None,
            c("23.8%", "sales", 23.8, PCT, **CH), c("651,000", "sales", 651000, V), c("651,000", "sales", 651000, V), c("23.8%", "sales", 23.8, PCT, **CH), c("13.9%", "sales", 13.9, PCT, **CH),
            c("34.6%", "penetration", 34.6, PCT, **SH), c("7.3 percentage points", "penetration", 7.3, PP, **CH), c("57.2%", "penetration", 57.2, PCT, **SH), c("5.2%", "penetration", 5.2, PCT, **SH),
            c("748,000 NEVs", "sales", 748000, V), c("553,000", "sales", 553000, V, role=PART), c("68,000", "exports", 68000, V), p=m(2023, 6)),
        c("18,700", "exports", 18700, V, company=["Tesla China", "Tesla"], p=m(2023, 6), role=PART), c("9,900", "exports", 9900, V, company="BYD", p=m(2023, 6), role=PART),
        c("3.04 million NEVs", "sales", 3.04e6, V, p=h(2023, 1)), c("+36.1%", "sales", 36.1, PCT, p=h(2023, 1), **CH), c("615,000", "sales", 615000, V, p=m(2023, 7), **FC)),
    # charging networks in a bullet list: sites and points
    block(
        "2024-10-30",
        """Fast charging in the Netherlands and Belgium: who has what

• Fastned – 214 stations, 1,290 chargers, average of 6.0 per site
• Allego – 1,480 chargers above 50 kW
• Tesla – 77 sites, of which 71 are open to all makes
• Shell Recharge – 640 chargers, 25% more than last autumn

Fastned sold 34.1 GWh in the third quarter, against 27.6 GWh in the same period of 2023. A kilowatt-hour costs 69 cents. It aims for 1,000 stations in Europe by 2030 and will spend €400,000 on a new one.""",
        of("Fastned", c("214 stations", "stations", 214, "station"), c("1,290 chargers", "chargers", 1290, "charger"), c("6.0", "chargers", 6, "charger", per="station")),
        of("Allego", c("1,480 chargers", "chargers", 1480, "charger"), c("50 kW", "charging_power", 50, "kW", None)),
        of("Tesla", c("77 sites", "stations", 77, "station"), c("71", "stations", 71, "station", role=PART)),
        of("Shell Recharge", c("640 chargers", "chargers", 640, "charger"), c("25%", "chargers", 25, PCT, **CH)),
        of("Fastned",
            c("34.1 GWh", ["sales", "other"], 34.1, "GWh", p=q(2024, 3)), c("27.6 GWh", ["sales", "other"], 27.6, "GWh", p=q(2023, 3)), c("69 cents", "price", 0.69, "EUR", per="kWh"),
            c("1,000 stations", "stations", 1000, "station", p=by(2030), **TP), c("€400,000", ["investment", "capex", "cost"], 400000, "EUR", per=["station", None], **PL))),
    # a plant closes: jobs, payments, utilisation
    block(
        "2025-02-25",
        """Audi Brussels: the last Q8 e-tron leaves the line on Friday

FOREST, Belgium - Some 3,000 people will lose their jobs when Audi shuts its only all-electric plant on February 28, 26 years after Volkswagen took charge of it.

In its best year, 2023, the works built 53,600 cars; last year it managed 31,900, a little over a quarter of its capacity of 120,000. Deliveries of the Q8 e-tron fell by 48% in 2024 to 26,100.

The owner has set aside €1.6 billion for the closure, €610 million of that for severance pay, or more than €200,000 an employee. A bid from Nio was never made, and a truck builder that offered to take on 500 people withdrew in January.""",
        of("Audi",
            c("3,000 people", "layoffs", 3000, "job", p=(None, None), status=["plan", "actual", "forecast"]), c("53,600 cars", "production", 53600, V, p=y(2023)), c("31,900", "production", 31900, V, p=y(2024)), c("a quarter", "other", 25, PCT, None, role=["share", "level"], p=y(2024)), c("120,000", "capacity", 120000, V, per=PY),
            c("48%", "deliveries", -48, PCT, p=y(2024), product="Q8 e-tron", **CH), c("26,100", "deliveries", 26100, V, p=y(2024), product="Q8 e-tron"), c("€1.6 billion", "cost", 1.6e9, "EUR", status=["actual", "plan"]), c("€610 million", "cost", 6.1e8, "EUR", status=["actual", "plan"], role=PART), c("€200,000", "cost", 200000, "EUR", None, per=["job", None], status=["actual", "plan"])),
        c("500 people", ["jobs", "headcount"], 500, "job", p=(None, None), status=["plan", "actual"])),
    # a European quarter: retail sales, euros and dollars, liquidity, outlook withdrawn
    block(
        "2025-11-12",
        """Polestar reports results for the third quarter of 2025

• Retail sales volume of 14,050 cars, up 12% on the third quarter of 2024, and of 44,300 cars in the first nine months, up 35%
• Revenue of $739 million (Q3 2024: $556 million)
• Sale of carbon credits: $24 million, versus none
• Adjusted gross margin of -3.9%, a decline of 1.7 percentage points
• Net loss of $372 million (Q3 2024: $318 million)
• Cash position of $982 million on 30 September

Polestar 3, 4 and 5 will be joined in 2028 by the Polestar 7, to be built in Košice. The company's 192 sales points are to grow by half in two years.""",
        of("Polestar",
            c("14,050 cars", "sales", 14050, V, p=q(2025, 3)), c("12%", "sales", 12, PCT, p=q(2025, 3), **CH), c("44,300 cars", "sales", 44300, V, p=ytd(2025, 9)), c("35%", "sales", 35, PCT, p=ytd(2025, 9), **CH),
            c("$739 million", "revenue", 7.39e8, "USD", p=q(2025, 3)), c("$556 million", "revenue", 5.56e8, "USD", p=q(2024, 3)), c("$24 million", "revenue", 2.4e7, "USD", p=q(2025, 3)), c("-3.9%", "gross_margin", -3.9, PCT, p=q(2025, 3)), c("1.7 percentage points", "gross_margin", -1.7, PP, p=q(2025, 3), **CH),
            c("$372 million", "net_income", -3.72e8, "USD", p=q(2025, 3)), c("$318 million", "net_income", -3.18e8, "USD", p=q(2024, 3)), c("$982 million", "cash", 9.82e8, "USD", p=day("2025-09-30")),
            ev("2028", "launch", y(2028), product="Polestar 7", **ANY), c("192 sales points", "stores", 192, "store"), c("half", "stores", 50, PCT, role="change", p=(None, "2027-11-12"), **TP))),
    # plants of one company in a list: place, capacity, money, opening
    block(
        "2023-06-28",
        """Gotion High-tech's factories abroad, as presented in Göttingen:

Göttingen, Germany: 5 GWh for a start, production from September 2023, 20 GWh in the final stage
Manteno, Illinois: 40 GWh of cells, $2.0 billion, production from 2024
Big Rapids, Michigan: 150,000 tons of cathode material a year, $2.36 billion, 2,350 jobs
Rayong, Thailand: 2 GWh of packs, with Nuovo Plus holding 49 percent
Kenitra, Morocco: up to 100 GWh, in talks

At home Gotion installed 5.5 GWh in the first five months, 4.6 percent of the Chinese total. Volkswagen owns 26.5 percent of it.""",
        of(["Gotion High-tech", "Gotion"],
            c("5 GWh", "capacity", 5, "GWh", per=PY, status=["plan", "target", "forecast"]), ev("September 2023", "production_start", m(2023, 9), **ANY), c("20 GWh", "capacity", 20, "GWh", per=PY, **TP),
            c("40 GWh", "capacity", 40, "GWh", per=PY, **TP), c("$2.0 billion", "investment", 2e9, "USD", **PL), ev("2024", "production_start", y(2024), **ANY),
            c("150,000 tons", "capacity", 150000, "tonne", per="year", **TP), c("$2.36 billion", "investment", 2.36e9, "USD", **PL), c("2,350 jobs", "jobs", 2350, "job", status=["plan", "target"]),
            c("2 GWh", "capacity", 2, "GWh", per=PY, status=["plan", "target", "actual"])),
        c("49 percent", "stake", 49, PCT, company=["Nuovo Plus", "Gotion High-tech", "Gotion"], role=PART, status=["actual", "plan"]),
        of(["Gotion High-tech", "Gotion"],
            c("100 GWh", "capacity", None, "GWh", 100, per=PY, status=["plan", "target", "forecast"]), c("5.5 GWh", "installations", 5.5, "GWh", p=ytd(2023, 5)), c("4.6 percent", "market_share", 4.6, PCT, p=ytd(2023, 5), **SH)),
        c("26.5 percent", "stake", 26.5, PCT, company=["Volkswagen", "Gotion High-tech", "Gotion"], role=PART)),
    # a table of results and goals
    block(
        "2025-01-21",
        """What China's start-ups have set themselves

Company | Sold in 2024 | Goal for 2024 | Goal for 2025
Li Auto | 498,600 | 500,000 | 690,000
Leapmotor | 291,400 | 250,000 | 520,000
XPeng | 188,900 | not disclosed | 370,000
Xiaomi | 134,800 | 130,000 | 290,000

Li Auto's 2024 goal had originally been 800,000; the company lowered it last March, after the flop of the Mega.""",
        of("Li Auto", c("498,600", "sales", 498600, V, p=y(2024)), c("500,000", "sales", 500000, V, p=y(2024), **TF), c("690,000", "sales", 690000, V, p=y(2025), **TF)),
        of("Leapmotor", c("291,400", "sales", 291400, V, p=y(2024)), c("250,000", "sales", 250000, V, p=y(2024), **TF), c("520,000", "sales", 520000, V, p=y(2025), **TF)),
        of("XPeng", c("188,900", "sales", 188900, V, p=y(2024)), c("370,000", "sales", 370000, V, p=y(2025), **TF)),
        of("Xiaomi", c("134,800", "sales", 134800, V, p=y(2024)), c("130,000", "sales", 130000, V, p=y(2024), **TF), c("290,000", "sales", 290000, V, p=y(2025), **TF)),
        c("800,000", "sales", 800000, V, company="Li Auto", p=y(2024), **OLD)),
    # specifications of two rivals in tabs, units in the first column
    block(
        "2024-05-17",
        """On paper: Onvo L60 against Model Y

	Onvo L60	Tesla Model Y RWD
Length (mm)	4,810	4,750
Wheelbase (mm)	2,960	2,890
Battery (kWh)	60	60
Range CLTC (km)	530	545
0-100 km/h (s)	6.8	6.2
Price (yuan)	214,900	246,900

Nio's new brand takes pre-orders from now on and will hand over the first L60s in September. In April Tesla sold 26,400 Model Ys in China.""",
        *[row for group in zip(
            of("Onvo", c("4,810", "length", 4810, "mm"), c("2,960", "length", 2960, "mm"), c("60", "battery_capacity", 60, "kWh"), c("530", "range", 530, "km"), c("6.8", "acceleration", 6.8, "second"), c("214,900", "price", 214900, "CNY", status=["actual", "plan"]), product="L60"),
            of("Tesla", c("4,750", "length", 4750, "mm"), c("2,890", "length", 2890, "mm"), c("60", "battery_capacity", 60, "kWh"), c("545", "range", 545, "km"), c("6.2", "acceleration", 6.2, "second"), c("246,900", "price", 246900, "CNY"), product=["Model Y RWD", "Model Y"])) for row in group],
        ev("September", "delivery_start", m(2024, 9), company="Onvo", product="L60", **ANY), c("26,400 Model Ys", "sales", 26400, V, company="Tesla", product="Model Y", p=m(2024, 4))),
    # a scooter's facts run together in one line
    block(
        "2025-07-01",
        "TVS iQube 3.1 at a glance Battery 3.1 kWh Range 121 km (IDC) Top speed 82 kmph 0-40 kmph 4.2 s Charging 0-80% in 4.5 h Storage 32 litres Weight 116.8 kg Warranty 3 years or 50,000 km Price Rs 1.03 lakh (ex-showroom, Delhi) Rivals Bajaj Chetak 3503, Ola S1 X",
        of(["TVS Motor", "TVS"],
            c("3.1 kWh", "battery_capacity", 3.1, "kWh"), c("121 km", "range", 121, "km"), c("82 kmph", "top_speed", 82, "km/h"), c("4.2 s", "acceleration", 4.2, "second"), c("4.5 h", "charging_time", 4.5, "hour"), c("32 litres", "other", 32, "item"), c("116.8 kg", "weight", 116.8, "kg"),
            c("3 years", "warranty", 3, "year"), c("50,000 km", "warranty", 50000, "km"), c("Rs 1.03 lakh", "price", 103000, "INR"), product=["iQube 3.1", "iQube"])),
    # an order for trucks and buses, money and delivery dates
    block(
        "2022-05-31",
        """Convoy to Tilbury: DFDS doubles its order for Volvo's electric trucks

GOTHENBURG, May 31 - The Danish shipping company DFDS has ordered another 125 electric trucks from Volvo Trucks, bringing its total to 250, the largest fleet that the Swedish maker has sold.

The FM Electric has up to 490 kW of power, weighs 44 tonnes fully laden and covers as much as 300 km. Deliveries begin in the fourth quarter and run until the end of 2023. Neither side named a price.

Since 2019 Volvo has taken orders for 2,600 battery trucks, 1,100 of them this year. It wants every second truck that it sells in 2030 to be electric.""",
        of(["Volvo Trucks", "Volvo", "DFDS"], c("doubles", "orders", 100, PCT, **CH), c("125 electric trucks", "orders", 125, ["vehicle", "order"]), c("250", "orders", 250, ["vehicle", "order"])),
        of(["Volvo Trucks", "Volvo"],
            c("490 kW", "power", None, "kW", 490, product="FM Electric"), c("44 tonnes", "weight", 44, "tonne", product="FM Electric"), c("300 km", "range", None, "km", 300, product="FM Electric"), ev("fourth quarter", "delivery_start", q(2022, 4), product=["FM Electric", None], **ANY)),
        of(["Volvo Trucks", "Volvo"],
            c("2,600 battery trucks", "orders", 2600, ["order", "vehicle"], p=("2019-01-01", "2022-05-31")), c("1,100", "orders", 1100, ["order", "vehicle"], p=("2022-01-01", "2022-05-31"), role=PART),
            c("every second truck", "sales", 50, PCT, role="share", p=y(2030), **TP))),
    # a price table: old price, new price, cut
    block(
        "2023-01-13",
        """Tesla lowers German list prices

Version | Old price | New price | Difference
Model 3 RWD | €49,990 | €42,990 | -€7,000
Model 3 Performance | €63,490 | €57,490 | -€6,000
Model Y RWD | €53,990 | €45,390 | -€8,600

With the federal bonus of €4,500 the cheapest Model Y now costs less than €41,000. The group had missed its growth goal of 50% last year, when deliveries rose 40% to 1.31 million.""",
        *(of("Tesla", c(old, "price", old_number, "EUR", superseded=True), c(new, "price", new_number, "EUR"), c(cut, "price_change", change, "EUR", **CH), product=name) for name, old, old_number, new, new_number, cut, change in (
            ("Model 3 RWD", "€49,990", 49990, "€42,990", 42990, "-€7,000", -7000), ("Model 3 Performance", "€63,490", 63490, "€57,490", 57490, "-€6,000", -6000), ("Model Y RWD", "€53,990", 53990, "€45,390", 45390, "-€8,600", -8600))),
        c("€4,500", "subsidy", 4500, "EUR"), c("€41,000", "price", None, "EUR", 41000, company="Tesla", product="Model Y"),
        of("Tesla", c("50%", "deliveries", 50, PCT, role="change", **TF), c("40%", "deliveries", 40, PCT, **CH), c("1.31 million", "deliveries", 1.31e6, V), p=y(2022))),
    # India: segments of a month, then brands with their shares
    block(
        "2025-11-07",
        """FADA: Electric car retails jump 58% to 18,100 in October

New Delhi, Nov 7: Passenger vehicle dealers in India retailed 18,100 electric cars in October, against 11,460 a year before, data from the dealers' federation showed on Friday. In September the figure had been 15,330.

Among cars, Tata Motors led with 7,240 units and 40.0% of the segment, ahead of JSW MG Motor India (4,580; 25.3%) and Mahindra (3,990; 22.0%). VinFast, which entered the market in September, sold 131.

Electric two-wheelers, 1,43,900 of them, were up 2.7% and made up 4.6% of all two-wheelers sold; e-three-wheelers declined 5.1% to 70,600.""",
        of(None, c("58%", "sales", 58, PCT, **CH), c("18,100", "sales", 18100, V), c("18,100 electric cars", "sales", 18100, V), p=m(2025, 10)),
        c("11,460", "sales", 11460, V, p=m(2024, 10)), c("15,330", "sales", 15330, V, p=m(2025, 9)),
        of(["Tata Motors", "Tata"], c("7,240 units", "sales", 7240, V), c("40.0%", "market_share", 40, PCT, **SH), p=m(2025, 10)),
        of(["JSW MG Motor India", "JSW MG Motor"], c("4,580", "sales", 4580, V), c("25.3%", "market_share", 25.3, PCT, **SH), p=m(2025, 10)),
        of("Mahindra", c("3,990", "sales", 3990, V), c("22.0%", "market_share", 22, PCT, **SH), p=m(2025, 10)),
        c("131", "sales", 131, V, company="VinFast", p=m(2025, 10)),
        of(None, c("1,43,900", "sales", 143900, V), c("2.7%", "sales", 2.7, PCT, **CH), c("4.6%", PEN, 4.6, PCT, **SH), c("5.1%", "sales", -5.1, PCT, **CH), c("70,600", "sales", 70600, V), p=m(2025, 10))),
    # a group with two brands: month, parts, stock, running total in bullets
    block(
        "2025-05-01",
        """Zeekr Group's April: 41,300 vehicles

Zeekr Group, which has included Lynk & Co since February, delivered 41,300 vehicles last month, 18.7% more than in April 2024 and 1.3% more than in March.

• Zeekr brand: 13,730 (April 2024: 16,090)
• Lynk & Co brand: 27,570 (18,700), of which new energy vehicles made up 61.4%
• Cumulative deliveries of Zeekr since October 2021: 473,600

The group plans for 710,000 in 2025. Geely Auto said it would buy the 34.3% of Zeekr that it does not own for $25.66 per ADS, a valuation of $6.5 billion.""",
        of(["Zeekr Group", "Zeekr"], c("41,300 vehicles", "deliveries", 41300, V), c("41,300 vehicles", "deliveries", 41300, V), c("18.7%", "deliveries", 18.7, PCT, **CH), c("1.3%", "deliveries", 1.3, PCT, **CH), p=m(2025, 4)),
        of("Zeekr", c("13,730", "deliveries", 13730, V, p=m(2025, 4)), c("16,090", "deliveries", 16090, V, p=m(2024, 4))),
        of("Lynk & Co", c("27,570", "deliveries", 27570, V, p=m(2025, 4)), c("18,700", "deliveries", 18700, V, p=m(2024, 4)), c("61.4%", ["deliveries", "penetration"], 61.4, PCT, role="share", p=m(2025, 4))),
        c("473,600", "deliveries", 473600, V, company="Zeekr", p=("2021-10-01", "2025-04-30")),
        c("710,000", DS, 710000, V, company=["Zeekr Group", "Zeekr"], p=y(2025), **TP),
        c("34.3%", "stake", 34.3, PCT, company=["Zeekr", "Geely"], role=PART, **PA), c("$25.66", ["price", "share_price"], 25.66, "USD", company=["Zeekr", "Geely"], per="share", status=["plan", "actual"]), c("$6.5 billion", "valuation", 6.5e9, "USD", company="Zeekr", status=["plan", "actual"])),
    # recalls of several makers in one list
    block(
        "2019-12-19",
        """Safety notices of the week

Tesla: 3,183 imported Model X in China; power steering bolts
Nio: 4,803 ES8, battery packs, after four fires
Audi: 540 e-tron in the United States, moisture in the harness; five faults known worldwide, repair takes three hours
Hyundai: 11,100 Kona Electric in Korea; software, from January 6
BMW: more than 650 i3 in Australia, at A$2,400 a car

A Tesla spokesman declined to say what the campaign would cost.""",
        c("3,183", "recall", 3183, V, company="Tesla", product="Model X"),
        of("NIO", c("4,803", "recall", 4803, V), c("four fires", "other", 4, "item"), product="ES8"),
        of("Audi", c("540", "recall", 540, V), c("five faults", "other", 5, "item"), c("three hours", "duration", 3, "hour"), product="e-tron"),
        c("11,100", "recall", 11100, V, company="Hyundai", product="Kona Electric", p=("2020-01-06", None)),
        of("BMW", c("650", "recall", 650, V, None), c("A$2,400", "cost", 2400, "AUD", per=["vehicle", None]), product="i3")),
    # an American trim list: miles, horsepower, dollars, a destination fee
    block(
        "2024-03-08",
        """Rivian R2 in brief

Starting price: around $45,000
Range: over 300 miles with the larger of two packs
0-60 mph: under 3 seconds (tri-motor)
Seats: five
Length: 185.6 inches
Charging: 10-80% in under 30 minutes on a DC fast charger
Reservations since Thursday's unveiling: more than 68,000, $100 each
Start of deliveries: first half of 2026

By building it in Normal, Illinois, first, instead of in Georgia, Rivian saves $2.25 billion. Normal's capacity rises from 150,000 to 215,000 vehicles a year.""",
        of("Rivian",
            c("$45,000", "price", 45000, "USD", status=["plan", "target", "actual"]), c("300 miles", "range", 300, "mile", None), c("3 seconds", "acceleration", None, "second", 3), c("five", "seats", 5, "item"), c("185.6 inches", "length", 185.6, "in"), c("30 minutes", "charging_time", None, "minute", 30),
            ev("Thursday", "launch", day("2024-03-07")), c("68,000", "orders", 68000, "order", None, p=("2024-03-07", "2024-03-08")), c("$100", ["price", "other"], 100, "USD", per=["order", None]), ev("first half of 2026", "delivery_start", h(2026, 1), **ANY), product="R2"),
        of("Rivian", c("$2.25 billion", ["cost", "capex"], 2.25e9, "USD", role=ADD, status=["plan", "forecast", "actual"]), c("150,000", "capacity", 150000, V, per="year"), c("215,000 vehicles", "capacity", 215000, V, per="year", **TP))),
    # the largest maker's quarter: profit, research, staff, a broker's view
    block(
        "2025-08-29",
        """BYD profit drops for first time in three years as price war bites

SHENZHEN, Aug 29 - BYD's net profit sank 28.4% in the second quarter to 6.5 billion yuan, the first decline since early 2022, although revenue was 15.2% higher at 203 billion yuan.

Gross margin shrank to 16.6% from 18.8% in the same quarter last year and 20.1% in the first three months of this one. Over the half-year the company put 29.9 billion yuan into research, more than its net profit of 15.7 billion.

BYD has sold 2.47 million cars through July, 45% of the 5.5 million that it set out to sell in March. That goal has since been lowered to 4.7 million, two people briefed on the matter said. "It has run out of road at home," wrote Morningstar, which sees overseas deliveries of 850,000 this year.""",
        of("BYD",
            c("28.4%", "net_income", -28.4, PCT, p=q(2025, 2), **CH), c("6.5 billion yuan", "net_income", 6.5e9, "CNY", p=q(2025, 2)), c("15.2%", "revenue", 15.2, PCT, p=q(2025, 2), **CH), c("203 billion yuan", "revenue", 2.03e11, "CNY", p=q(2025, 2)),
            c("16.6%", "gross_margin", 16.6, PCT, p=q(2025, 2)), c("18.8%", "gross_margin", 18.8, PCT, p=q(2024, 2)), c("20.1%", "gross_margin", 20.1, PCT, p=q(2025, 1)), c("29.9 billion yuan", "rnd", 2.99e10, "CNY", p=h(2025, 1)), c("15.7 billion", "net_income", 1.57e10, "CNY", p=h(2025, 1)),
            c("2.47 million cars", "sales", 2.47e6, V, p=ytd(2025, 7)), c("45%", "sales", 45, PCT, role="share", p=ytd(2025, 7)), c("5.5 million", "sales", 5.5e6, V, p=y(2025), **OLD), c("4.7 million", "sales", 4.7e6, V, p=y(2025), **TF), c("850,000", DS, 850000, V, p=y(2025), **FC))),
    # an Indian cell plant with subsidies, phases and fines
    block(
        "2024-07-02",
        """Amara Raja lays stone for Rs 9,500-crore battery park

HYDERABAD: Amara Raja Energy & Mobility began work on Monday on a cell factory at Divitipally in Telangana that it says will absorb Rs 9,500 crore over ten years and create 4,500 direct jobs.

The first phase, 2 GWh of NMC cells, should come on stream by the end of FY26; 16 GWh of cells and 5 GWh of packs are the final aim. The 262-acre site already has a qualification plant of 200 MWh a year.

Unlike Reliance, which won 10 GWh under the Rs 18,100-crore PLI scheme, Amara Raja receives no central subsidy. "Imports at $70 a kWh are the benchmark," said executive director Vikramadithya Gourineni, who reckons on Rs 1,000 crore of lithium revenue this fiscal, up from Rs 610 crore.""",
        of(["Amara Raja", "Amara Raja Energy & Mobility"],
            c("Rs 9,500-crore", "investment", 9.5e10, "INR", **PL), c("Rs 9,500 crore", "investment", 9.5e10, "INR", p=(None, None), status=["plan", "forecast"]), c("ten years", "duration", 10, "year", status=["plan", "forecast"]), c("4,500 direct jobs", "jobs", 4500, "job", status=["plan", "forecast", "target"]),
            c("2 GWh", "capacity", 2, "GWh", per=PY, status=["plan", "target", "forecast"]), ev("end of FY26", "production_start", (None, "2026-03-31"), **ANY), c("16 GWh", "capacity", 16, "GWh", per=PY, **TP), c("5 GWh", "capacity", 5, "GWh", per=PY, **TP), c("262-acre", "area", 262, "acre"), c("200 MWh", "capacity", 200, "MWh", per="year")),
        c("10 GWh", "capacity", 10, "GWh", per=PY, company=["Reliance", "Reliance Industries"], status=["plan", "actual", "target"]), c("Rs 18,100-crore", "subsidy", 1.81e11, "INR"), c("$70", "battery_price", 70, "USD", per="kWh"),
        of(["Amara Raja", "Amara Raja Energy & Mobility"], c("Rs 1,000 crore", "revenue", 1e10, "INR", p=fy(2025), **TF), c("Rs 610 crore", "revenue", 6.1e9, "INR", p=fy(2024)))),
    # monthly sales in a table whose columns are models' powertrains
    block(
        "2026-02-03",
        """BYD Jan 2026: passenger vehicles by type

| Type | Sales | Jan 2025 | y/y | Production |
| BEV | 81,300 | 125,400 | -35.2% | 83,900 |
| PHEV | 120,100 | 171,100 | -29.8% | 118,600 |
| Total | 201,400 | 296,500 | -32.1% | 202,500 |

Overseas the company sold 98,200 cars and pickups, 47.9% more than a year ago and just about half of the total. Batteries installed, storage included, came to 19.8 GWh. Denza's 6,030 and Fangchengbao's 21,400 are part of the above figures.""",
        of("BYD",
            *(row for count, number, old, old_number, rate, change, built, built_number in (("81,300", 81300, "125,400", 125400, "-35.2%", -35.2, "83,900", 83900), ("120,100", 120100, "171,100", 171100, "-29.8%", -29.8, "118,600", 118600), ("201,400", 201400, "296,500", 296500, "-32.1%", -32.1, "202,500", 202500))
                for row in (c(count, "sales", number, V, p=m(2026, 1)), c(old, "sales", old_number, V, p=m(2025, 1)), c(rate, "sales", change, PCT, p=m(2026, 1), **CH), c(built, "production", built_number, V, p=m(2026, 1)))),
            c("98,200 cars and pickups", "sales", 98200, V, p=m(2026, 1)), c("47.9%", "sales", 47.9, PCT, p=m(2026, 1), **CH), c("half", "sales", 50, PCT, p=m(2026, 1), role="share"), c("19.8 GWh", "installations", 19.8, "GWh", p=m(2026, 1))),
        c("6,030", "sales", 6030, V, company="Denza", p=m(2026, 1), role=PART), c("21,400", "sales", 21400, V, company="Fangchengbao", p=m(2026, 1), role=PART)),
]
