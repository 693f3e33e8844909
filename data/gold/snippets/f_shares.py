from goldlib import *

CH = {"role": "change"}
TF = {"status": ["target", "forecast"]}
FC = {"status": "forecast"}
PL = {"status": "plan"}
PCT, PP = "percent", "percentage_point"


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


S = [
    # valuation
    ("2025-05-06", "At Tuesday's close Ather was worth Rs 11,200 crore, or some $1.3 billion, Ola Electric Rs 22,000 crore.", of("Ather",
        c("Rs 11,200 crore", "valuation", 1.12e11, "INR"), c("$1.3 billion", "valuation", 1.3e9, "USD"), c("Rs 22,000 crore", "valuation", 2.2e11, "INR", company="Ola Electric"), p=day("2025-05-06"))),
    ("2020-07-02", "Tesla overtakes Toyota: $208 billion against $203 billion on the ticker", [
        c("$208 billion", "valuation", 2.08e11, "USD", company="Tesla"), c("$203 billion", "valuation", 2.03e11, "USD", company="Toyota")]),
    ("2024-02-22", "The new money puts a post-money tag of $2.5 billion on Ionna's rival Electra, which had been priced at €600 million in 2022 and took in €120 million today.", of("Electra",
        c("$2.5 billion", "valuation", 2.5e9, "USD"), c("€600 million", "valuation", 6e8, "EUR", p=y(2022)), c("€120 million", "funding", 1.2e8, "EUR"))),
    ("2025-09-26", "Chery's Hong Kong debut leaves it with a market capitalisation of HK$184 billion; it sold 8 percent of its stock for HK$9.1 billion.", of("Chery",
        c("HK$184 billion", "valuation", 1.84e11, "HKD"), c("8 percent", "stake", 8, PCT), c("HK$9.1 billion", "funding", 9.1e9, "HKD"))),
    ("2021-11-16", "Rivian, which has delivered 156 pickups, mostly to its own people, is now worth more than VW: $146.7 billion versus $139 billion.", of("Rivian",
        c("156 pickups", "deliveries", 156, "vehicle", p=(None, "2021-11-16")), c("$146.7 billion", "valuation", 1.467e11, "USD"), c("$139 billion", "valuation", 1.39e11, "USD", company="VW"))),
    ("2024-08-09", "Ola Electric ended its first day at Rs 91.20 a share, 20 per cent above the issue price, which pegs the scooter maker at about $4.8 billion, down from the $5.4 billion that private investors paid last September.", of("Ola Electric",
        c("Rs 91.20", "share_price", 91.2, "INR", per=["share", None], p=day("2024-08-09")), c("20 per cent", "share_price", 20, PCT, p=day("2024-08-09"), **CH), c("$4.8 billion", "valuation", 4.8e9, "USD", p=day("2024-08-09")), c("$5.4 billion", "valuation", 5.4e9, "USD", p=m(2023, 9)))),
    ("2025-03-17", "Sources put Ample at a valuation of $320 million.", of("Ample",
        c("$320 million", "valuation", 3.2e8, "USD", status=["actual", "forecast"]))),
    ("2023-08-15", "VinFast's stock-market value reached $85 billion at the bell, though only 1 percent of the shares float freely and the 2022 loss was $2.1 billion.", of("VinFast",
        c("$85 billion", "valuation", 8.5e10, "USD", p=day("2023-08-15")), c("1 percent", "stake", 1, PCT, role=["level", "share"]), c("$2.1 billion", "net_income", -2.1e9, "USD", p=y(2022)))),
    ("2025-01-20", "Canoo once commanded $3.4 billion; today its entire equity fetches $8 million.", of("Canoo",
        c("$3.4 billion", "valuation", 3.4e9, "USD"), c("$8 million", "valuation", 8e6, "USD", p=day("2025-01-20")))),
    ("2025-11-07", "Pre-money, Wayve's investors are said to be mulling $8 billion, and SoftBank and Microsoft would add up to $2 billion.", of("Wayve",
        c("$8 billion", "valuation", 8e9, "USD", status=["forecast", "plan"]), c("$2 billion", ["funding", "investment"], None, "USD", 2e9, status=["plan", "forecast"]))),
    ("2024-12-12", "Enterprise value: $1.1 billion; turnover last year: $0.4 million. SES AI is a bet on its chemistry robot.", of("SES AI",
        c("$1.1 billion", "valuation", 1.1e9, "USD"), c("$0.4 million", "revenue", 4e5, "USD", p=y(2023)))),
    ("2022-05-30", "LG Energy Solution, listed in January, is Korea's second most valuable firm at 103 trillion won, and sells 30% of the world's non-Chinese EV cells.", of("LG Energy Solution",
        c("103 trillion won", "valuation", 1.03e14, "KRW"), c("30%", "market_share", 30, PCT, role=["level", "share"]))),
    ("2025-08-05", "Battery Smart is about to become a unicorn. Its last price tag was $380 million, in 2024.", of("Battery Smart",
        c("$380 million", "valuation", 3.8e8, "USD", p=y(2024)))),
    ("2026-04-02", "India's newest unicorn: Zypp at $1.02 billion after $90 million Series D", of("Zypp",
        c("$1.02 billion", "valuation", 1.02e9, "USD"), c("$90 million", "funding", 9e7, "USD"))),
    ("2019-03-28", "NIO's New York listing six months ago valued it at $6.4 billion; it now costs $5.08 a share.", of("NIO",
        c("$6.4 billion", "valuation", 6.4e9, "USD", p=m(2018, 9)), c("$5.08", "share_price", 5.08, "USD", per=["share", None]))),
    ("2025-07-31", "CATL may value its consumer-electronics cousin ATL's swap unit at 12 billion yuan; Didi would buy 6 percent for 720 million.", [
        c("12 billion yuan", "valuation", 1.2e10, "CNY", company=["ATL", "CATL", None], status=["forecast", "plan"]), c("6 percent", "stake", 6, PCT, company=["Didi", "ATL"], status=["plan", "forecast"]), c("720 million", ["investment", "price", "funding"], 7.2e8, "CNY", company=["Didi", "ATL"], status=["plan", "forecast"])]),
    ("2024-10-30", "Market cap (billion dollars): Toyota 235, BYD 120, Ferrari 86, Rivian 10, Lucid 6.8", [
        c("235", "valuation", 2.35e11, "USD", company="Toyota"), c("120", "valuation", 1.2e11, "USD", company="BYD"), c("86", "valuation", 8.6e10, "USD", company="Ferrari"), c("10", "valuation", 1e10, "USD", company="Rivian"), c("6.8", "valuation", 6.8e9, "USD", company="Lucid")]),
    ("2025-05-14", "Whether Chargezone is worth ₹3,000 crore or ₹4,000 crore depends, its banker argues, on how you treat 13,500 sockets under franchise.", of("Chargezone",
        c("₹3,000 crore", "valuation", 3e10, "INR", status=["forecast", "actual"]), c("₹4,000 crore", "valuation", 4e10, "INR", status=["forecast", "actual"]), c("13,500 sockets", "chargers", 13500, "charger"))),
    ("2025-10-21", "A cool $15 billion came off Tesla's market value on Monday.", of("Tesla",
        c("$15 billion", "valuation", -1.5e10, "USD", p=day("2025-10-20"), **CH))),
    ("2023-12-21", "Bids for Proterra's Powered arm: Volvo $210 million, Cowen nothing. Creditors had hoped for a multiple.", of("Proterra",
        c("$210 million", ["investment", "price", "valuation"], 2.1e8, "USD", company=["Volvo", "Proterra"], status=["plan", "actual"]))),
    ("2024-04-29", "At 24 times earnings, says one broker, BYD is dear; at 1.1 times sales, says the next, it is cheap.", of("BYD",
        c("24 times", ["valuation", "share_price"], 24, "times"), c("1.1 times", ["valuation", "share_price"], 1.1, "times"))),
    ("2025-06-27", "Horse, the engine venture, was worth €7.4 billion when Aramco entered; Renault and Geely kept 45 percent each.", of("Horse",
        c("€7.4 billion", "valuation", 7.4e9, "EUR"), c("45 percent", "stake", 45, PCT, company=["Renault", "Geely", "Horse"]))),
    ("2023-06-02", "The buyers of Lordstown's cast-offs are old hands; what the brand itself is worth nobody ventured to say.", []),
    # share price
    ("2025-02-11", "Shares of BYD rallied 4.5% to a record HK$345 after it put God's Eye into 21 models at no charge; XPeng's, on the contrary, shed 9 percent.", of("BYD",
        c("4.5%", "share_price", 4.5, PCT, p=day("2025-02-11"), **CH), c("HK$345", "share_price", 345, "HKD", per=["share", None], p=day("2025-02-11")), c("21 models", "models", 21, "model"), c("9 percent", "share_price", -9, PCT, company="XPeng", p=day("2025-02-11"), **CH))),
    ("2024-05-15", "Lucid at $2.84: the stock has shed 93 percent", of("Lucid",
        c("$2.84", "share_price", 2.84, "USD", per=["share", None]), c("93 percent", "share_price", -93, PCT, **CH))),
    ("2025-07-24", "Tesla stock, down a quarter since New Year, fell another 8.2% to $305.30 on Thursday; the company had missed on revenue ($22.5 billion) and on profit.", of("Tesla",
        c("a quarter", "share_price", -25, PCT, p=("2025-01-01", "2025-07-24"), **CH), c("8.2%", "share_price", -8.2, PCT, p=day("2025-07-24"), **CH), c("$305.30", "share_price", 305.3, "USD", per=["share", None], p=day("2025-07-24")), c("$22.5 billion", "revenue", 2.25e10, "USD"))),
    ("2022-12-23", "A reverse split takes effect on Monday, after which Arrival's paper will have to stay above a dollar.", of("Arrival",
        c("a dollar", "share_price", 1, "USD", None, per=["share", None], status=["target", "plan", "forecast"]))),
    ("2025-08-14", "On the BSE the scrip of Olectra Greentech settled 3.1 per cent lower at ₹1,412.50 after the company lost an order of 5,150 buses from Maharashtra.", of(["Olectra Greentech", "Olectra"],
        c("3.1 per cent", "share_price", -3.1, PCT, p=day("2025-08-14"), **CH), c("₹1,412.50", "share_price", 1412.5, "INR", per=["share", None], p=day("2025-08-14")), c("5,150 buses", "orders", 5150, "vehicle", role=["level", "change"]))),
    ("2021-02-08", "Traders bid EHang down 62% in a session, Nio 3%, and Li Auto nothing at all.", [
        c("62%", "share_price", -62, PCT, company="EHang", **CH), c("3%", "share_price", -3, PCT, company="Nio", **CH)]),
    ("2025-05-27", "BYD slumped as much as 8.6 percent in Hong Kong on Monday, dragging Geely (-9.5 percent), Nio (-3.2) and Leapmotor (-8.5) with it.", [
        c("8.6 percent", "share_price", -8.6, PCT, None, company="BYD", p=day("2025-05-26"), **CH), c("-9.5 percent", "share_price", -9.5, PCT, company="Geely", p=day("2025-05-26"), **CH), c("-3.2", "share_price", -3.2, PCT, company="Nio", p=day("2025-05-26"), **CH), c("-8.5", "share_price", -8.5, PCT, company="Leapmotor", p=day("2025-05-26"), **CH)]),
    ("2025-09-12", "Morgan Stanley lifts its target for Hesai to $34 a share from $28, on an expected 1.4 million lidars this year.", of("Hesai",
        c("$34", "share_price", 34, "USD", per=["share", None], status=["forecast", "target"]), c("$28", "share_price", 28, "USD", per=["share", None], status=["forecast", "target"], superseded=True), c("1.4 million lidars", ["sales", "deliveries"], 1.4e6, "item", p=y(2025), **FC))),
    ("2024-11-21", "Deutsche Bank's buy call, price goal $17, moved Rivian 2.6% in early trade.", of("Rivian",
        c("$17", "share_price", 17, "USD", per=["share", None], status=["forecast", "target"]), c("2.6%", "share_price", 2.6, PCT, p=day("2024-11-21"), **CH))),
    ("2025-06-26", "Xiaomi up 8% at HK$61 in the morning; 289,000 orders in an hour for the YU7 the night before.", of("Xiaomi",
        c("8%", "share_price", 8, PCT, p=day("2025-06-26"), **CH), c("HK$61", "share_price", 61, "HKD", per=["share", None], p=day("2025-06-26")), c("289,000 orders", "orders", 289000, "order", product="YU7"))),
    ("2023-11-30", "Stock of the week: none. The Frankfurt bell rang, e.Go stayed suspended, and its 2022 annual report is still being printed.", []),
    ("2025-04-23", "At 2.20 pm the Panasonic share was quoted at 1,602 yen, 6 percent firmer, on talk of 10,000 job cuts.", of("Panasonic",
        c("1,602 yen", "share_price", 1602, "JPY", per=["share", None], p=day("2025-04-23")), c("6 percent", "share_price", 6, PCT, p=day("2025-04-23"), **CH), c("10,000 job cuts", "layoffs", 10000, "job", status=["plan", "forecast"]))),
    ("2022-08-04", "Lucid halves its output goal to 6,000-7,000 cars; shares -12% after hours", of("Lucid",
        c("halves", "production", -50, PCT, role="change", **TF), c("6,000-7,000 cars", "production", 6000, "vehicle", 7000, **TF), c("-12%", "share_price", -12, PCT, **CH))),
    ("2025-11-19", "XPeng's ADRs have doubled this year while NIO's are up 34% and Li's down 24%.", of("XPeng",
        c("doubled", "share_price", 100, PCT, **CH), c("34%", "share_price", 34, PCT, company="NIO", **CH), c("24%", "share_price", -24, PCT, company=["Li", "Li Auto"], **CH), p=("2025-01-01", "2025-11-19"))),
    ("2024-06-05", "For 4 cents one could buy a Fisker share on Tuesday; the SPAC's investors had put in $10 apiece.", of("Fisker",
        c("4 cents", "share_price", 0.04, "USD", per=["share", None], p=day("2024-06-04")), c("$10", "share_price", 10, "USD", per=["share", None]))),
    ("2025-10-03", "EcoPro BM leapt 7.9% to 148,200 won, LG Energy Solution 2.2% to 361,000.", of("EcoPro BM",
        c("7.9%", "share_price", 7.9, PCT, **CH), c("148,200 won", "share_price", 148200, "KRW", per=["share", None]), c("2.2%", "share_price", 2.2, PCT, company="LG Energy Solution", **CH), c("361,000", "share_price", 361000, "KRW", per=["share", None], company="LG Energy Solution"))),
    ("2025-06-12", "EDF's offer, 6.5 pence a share in cash, values Pod Point at £10.6 million. The float, in 2021, had been at 225 pence.", of("Pod Point",
        c("6.5 pence", "share_price", 0.065, "GBP", per="share", status=["plan", "actual"]), c("£10.6 million", "valuation", 1.06e7, "GBP", status=["plan", "actual"]), c("225 pence", "share_price", 2.25, "GBP", per=["share", None], p=y(2021)))),
    ("2025-02-27", "NKT? Alfen? Freyr? The desk has stopped quoting them: too small, it says, since the 2023 rout.", []),
    ("2026-03-19", "Mahindra's stock hit an all-time high of Rs 3,914 intraday as EVs reached 9.1% of its SUV volumes.", of("Mahindra",
        c("Rs 3,914", "share_price", 3914, "INR", per=["share", None], p=day("2026-03-19")), c("9.1%", ["sales", "penetration"], 9.1, PCT, role=["share", "level"]))),
    # stake
    ("2025-05-09", "VW has let its holding in Northvolt, 21 percent once, lapse; its 26 percent of Gotion High-tech it keeps, and it adds to its 5 percent of XPeng nothing.", of("VW",
        c("21 percent", "stake", 21, PCT, company=["VW", "Northvolt"]), c("26 percent", "stake", 26, PCT, company=["VW", "Gotion High-tech"]), c("5 percent", "stake", 5, PCT, company=["VW", "XPeng"]))),
    ("2023-10-26", "Stellantis buys about 20% of Leapmotor for €1.5 billion and takes 51% of a joint venture that alone may export the Hangzhou firm's cars.", of("Stellantis",
        c("20%", "stake", 20, PCT, company=["Stellantis", "Leapmotor"], status=["plan", "actual"]), c("€1.5 billion", "investment", 1.5e9, "EUR", status=["plan", "actual"]), c("51%", "stake", 51, PCT, company=["Stellantis", "Leapmotor International"], status=["plan", "actual"]))),
    ("2025-02-03", "Honda to lift Astemo stake to 61 pct for 152.3 bln yen", of(["Honda", "Astemo"],
        c("61 pct", "stake", 61, PCT, status=["plan", "target"]), c("152.3 bln yen", "investment", 1.523e11, "JPY", **PL))),
    ("2024-07-16", "A quarter of BluSmart belongs to Gensol's promoters and 10.4 per cent to Mayfield; bp Ventures has 13.2 per cent after a $24 million round.", of("BluSmart",
        c("A quarter", "stake", 25, PCT, role=["level", "share"], company=["Gensol", "BluSmart"]), c("10.4 per cent", "stake", 10.4, PCT, company=["Mayfield", "BluSmart"]), c("13.2 per cent", "stake", 13.2, PCT, company=["bp Ventures", "BluSmart"]), c("$24 million", "funding", 2.4e7, "USD"))),
    ("2025-03-31", "CYVN owns 20.1 percent of NIO, Tencent 4.8, and Li Bin, 50, has the last word thanks to his class C shares.", of("NIO",
        c("20.1 percent", "stake", 20.1, PCT, company=["CYVN", "NIO"]), c("4.8", "stake", 4.8, PCT, company=["Tencent", "NIO"]))),
    ("2022-09-15", "Geely has picked up 7.6 percent of Aston Martin, it disclosed, for an undisclosed sum, which makes it the No. 4 holder.", of("Geely",
        c("7.6 percent", "stake", 7.6, PCT, company=["Geely", "Aston Martin"]))),
    ("2025-10-09", "Renault will sell down from 35.7 to a notional 15 percent of Nissan; the write-off on it was €9.3 billion.", of("Renault",
        c("35.7", "stake", 35.7, PCT, company=["Renault", "Nissan"]), c("15 percent", "stake", 15, PCT, company=["Renault", "Nissan"], status=["plan", "target"]), c("€9.3 billion", "cost", 9.3e9, "EUR"))),
    ("2024-12-05", "Ownership of Ultium Cells Lansing passes to LG: it buys GM's half for roughly $1 billion and gets 50 GWh and 2.8 million square feet.", of("LG",
        c("half", "stake", 50, PCT, role=["level", "share"], company=["GM", "LG", "Ultium Cells"], status=["actual", "plan"]), c("$1 billion", "investment", 1e9, "USD", status=["plan", "actual"], company=["LG", "LG Energy Solution"]), c("50 GWh", "capacity", 50, "GWh", per=["year", None], company=["LG", "LG Energy Solution", "Ultium Cells"]), c("2.8 million square feet", "area", 2.8e6, "ft2", company=["LG", "LG Energy Solution", "Ultium Cells"]))),
    ("2025-08-20", "A 1.6% sliver of Ather, Tiger Global's last, went for ₹1,204 crore in block deals at ₹623 a share.", of(["Tiger Global", "Ather"],
        c("1.6%", "stake", 1.6, PCT), c("₹1,204 crore", ["price", "funding", "investment", "valuation"], 1.204e10, "INR"), c("₹623", "share_price", 623, "INR", per="share", company="Ather"))),
    ("2023-01-11", "PIF, already in possession of 61 percent of Lucid, bought 86 million new shares for $915 million.", of("PIF",
        c("61 percent", "stake", 61, PCT, company=["PIF", "Lucid"]), c("86 million new shares", "other", 8.6e7, "share", company=["PIF", "Lucid"]), c("$915 million", ["investment", "funding"], 9.15e8, "USD", company=["PIF", "Lucid"]))),
    ("2025-11-27", "Who owns Omoda's Barcelona line? Ebro 60, Chery 40, each putting in half of the €400 million.", [
        c("60", "stake", 60, PCT, company=["Ebro", "Omoda"]), c("40", "stake", 40, PCT, company=["Chery", "Omoda"]), c("half", "investment", 50, PCT, role="share", company=["Ebro", "Chery"]), c("€400 million", "investment", 4e8, "EUR", company=["Ebro", "Chery"])]),
    ("2024-03-07", "Tata Motors keeps 88.99% of its EV arm, TPG Rise Climate the rest, 11.01%, for which it paid Rs 7,500 crore in all.", of("Tata Motors",
        c("88.99%", "stake", 88.99, PCT), c("11.01%", "stake", 11.01, PCT, company=["TPG Rise Climate", "Tata Motors"]), c("Rs 7,500 crore", ["investment", "funding"], 7.5e10, "INR", company=["TPG Rise Climate", "Tata Motors"]))),
    ("2025-12-18", "By raising its part of Polestar's equity to 49.9 percent, Geely stops one notch short of control; Volvo Cars is diluted from 18 to 16.", [
        c("49.9 percent", "stake", 49.9, PCT, company=["Geely", "Polestar"], status=["actual", "plan"]), c("18", "stake", 18, PCT, company=["Volvo Cars", "Polestar"]), c("16", "stake", 16, PCT, company=["Volvo Cars", "Polestar"], status=["actual", "plan"])]),
    ("2021-01-11", "Baidu and Geely form Jidu; the former has a 55% interest", of("Baidu",
        c("55%", "stake", 55, PCT, company=["Baidu", "Jidu"], status=["actual", "plan"]))),
    ("2025-06-18", "Hero MotoCorp's 39.7 percent of Ather shrank to 38.2 in the float, yet at Rs 321 a share it was still worth over Rs 4,600 crore on paper.", of("Hero MotoCorp",
        c("39.7 percent", "stake", 39.7, PCT, company=["Hero MotoCorp", "Ather"]), c("38.2", "stake", 38.2, PCT, company=["Hero MotoCorp", "Ather"]), c("Rs 321", "share_price", 321, "INR", per="share", company="Ather"), c("Rs 4,600 crore", ["valuation", "stake"], 4.6e10, "INR", None, company=["Hero MotoCorp", "Ather"]))),
    ("2022-03-03", "The family's majority is safe, said BMW. Brilliance was paid 27.94 billion yuan and went from 50% to 25% of the joint company, BMW the other way to 75%.", [
        c("27.94 billion yuan", "investment", 2.794e10, "CNY", company=["BMW", "Brilliance"]), c("50%", "stake", 50, PCT, company=["Brilliance", "BMW Brilliance"]), c("25%", "stake", 25, PCT, company=["Brilliance", "BMW Brilliance"]), c("75%", "stake", 75, PCT, company=["BMW", "BMW Brilliance"])]),
    ("2025-07-28", "SK On and SK Enmove merge. SK Innovation's grip on the result: 80.2 per cent, minority funds 19.8 per cent; capital to be added: 5 trillion won.", of("SK On",
        c("80.2 per cent", "stake", 80.2, PCT, company=["SK Innovation", "SK On"], status=["plan", "actual"]), c("19.8 per cent", "stake", 19.8, PCT, company=["SK On", None], status=["plan", "actual"]), c("5 trillion won", ["funding", "investment"], 5e12, "KRW", company=["SK Innovation", "SK On"], **PL))),
]
