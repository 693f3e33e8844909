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
    ("2025-08-01", "Ather Energy pared its net loss to Rs 178 crore in the first quarter of FY26 from Rs 183 crore a year earlier, even as revenue from operations leapt 79 per cent to Rs 645 crore.", of("Ather Energy",
        c("Rs 178 crore", "net_income", -1.78e9, "INR"), c("Rs 183 crore", "net_income", -1.83e9, "INR", p=q(2024, 2)), c("79 per cent", "revenue", 79, PCT, **CH), c("Rs 645 crore", "revenue", 6.45e9, "INR"), p=q(2025, 2))),
    ("2024-11-14", "For every bike it handed over last quarter, LiveWire lost a good $201,000: the bottom line was minus $19.9 million on 99 deliveries.", of("LiveWire",
        c("$201,000", "net_income", -201000, "USD", per="vehicle"), c("$19.9 million", "net_income", -1.99e7, "USD"), c("99 deliveries", "deliveries", 99, "vehicle"), p=q(2024, 3))),
    ("2025-03-24", "BYD's annual net profit tops 40 billion yuan for the first time", of("BYD",
        c("40 billion yuan", "net_income", 4e10, "CNY", None, p=y(2024)))),
    ("2025-03-25", "Net profit attributable to shareholders advanced 34 percent to 40.25 billion yuan ($5.55 billion) in 2024, Shenzhen-based BYD said in an exchange filing late on Monday, on revenue that at 777.1 billion yuan outstripped Tesla's $97.7 billion.", of("BYD",
        c("34 percent", "net_income", 34, PCT, **CH), c("40.25 billion yuan", "net_income", 4.025e10, "CNY"), c("$5.55 billion", "net_income", 5.55e9, "USD"), c("777.1 billion yuan", "revenue", 7.771e11, "CNY"), c("$97.7 billion", "revenue", 9.77e10, "USD", company="Tesla"), p=y(2024))),
    ("2023-02-09", "Wallbox bled €62.8 million last year, roughly twice what it had lost in 2021, while sales of its home chargers came to 265,000 units.", of("Wallbox",
        c("€62.8 million", "net_income", -6.28e7, "EUR"), c("twice", "net_income", 100, PCT, **CH), c("265,000 units", "sales", 265000, "item"), p=y(2022))),
    ("2025-05-15", "VinFast stayed in the red in the first quarter, by 17.7 trillion dong ($712 million), as against 14.2 trillion dong a year before; it shipped 36,330 cars, an increase of 296 percent.", of("VinFast",
        c("17.7 trillion dong", "net_income", -1.77e13, "VND"), c("$712 million", "net_income", -7.12e8, "USD"), c("14.2 trillion dong", "net_income", -1.42e13, "VND", p=q(2024, 1)), c("36,330 cars", "deliveries", 36330, "vehicle"), c("296 percent", "deliveries", 296, PCT, **CH), p=q(2025, 1))),
    ("2024-07-24", "Tesla earned $1.48 billion between April and June, 45 percent less than the $2.70 billion of a year ago. Adjusted earnings per share of 52 cents undershot the 62 cents Wall Street had pencilled in.", of("Tesla",
        c("$1.48 billion", "net_income", 1.48e9, "USD"), c("45 percent", "net_income", -45, PCT, **CH), c("$2.70 billion", "net_income", 2.7e9, "USD", p=q(2023, 2)), c("52 cents", "net_income", 0.52, "USD", per="share"), c("62 cents", "net_income", 0.62, "USD", per="share", **FC), p=q(2024, 2))),
    ("2022-03-28", "Mr Xia, 47, has promised breakeven three times since 2018. Asked on stage for a fourth date, he changed the subject.", []),
    ("2025-07-30", "Exide Industries' standalone PAT rose 15 per cent on year to ₹321 crore in the April-June quarter; its lithium arm, Exide Energy Solutions, has so far swallowed ₹3,802 crore of equity.", of("Exide Industries",
        c("15 per cent", "net_income", 15, PCT, p=q(2025, 2), **CH), c("₹321 crore", "net_income", 3.21e9, "INR", p=q(2025, 2)), c("₹3,802 crore", ["investment", "funding"], 3.802e10, "INR", company=["Exide Industries", "Exide Energy Solutions"], p=(None, "2025-07-30")))),
    ("2024-05-22", "XPeng trims quarterly loss to 1.37 bln yuan as margin hits 12.9 pct", of("XPeng",
        c("1.37 bln yuan", "net_income", -1.37e9, "CNY"), c("12.9 pct", ["gross_margin", "margin"], 12.9, PCT), p=q(2024, 1))),
    ("2025-02-14", "Polestar's accountants found that it had lost not $274 million but $332 million in the first half of 2024.", of("Polestar",
        c("$274 million", "net_income", -2.74e8, "USD"), c("$332 million", "net_income", -3.32e8, "USD"), p=h(2024, 1))),
    ("2025-08-28", "Second-quarter earnings at Li Auto dwindled to RMB1.1 billion, or RMB1.03 per ADS, while the 111,074 vehicles it delivered brought in RMB28.9 billion.", of("Li Auto",
        c("RMB1.1 billion", "net_income", 1.1e9, "CNY"), c("RMB1.03", "net_income", 1.03, "CNY", per="share"), c("111,074 vehicles", "deliveries", 111074, "vehicle"), c("RMB28.9 billion", "revenue", 2.89e10, "CNY"), p=q(2025, 2))),
    ("2021-08-12", "Canoo (net loss: $112.6 million) and Arcimoto ($7.7 million) both reported on Thursday. Neither offered a forecast for the year; the former sits on $563.6 million.", of("Canoo",
        c("$112.6 million", "net_income", -1.126e8, "USD", p=q(2021, 2)), c("$7.7 million", "net_income", -7.7e6, "USD", company="Arcimoto", p=q(2021, 2)), c("$563.6 million", "cash", 5.636e8, "USD"))),
    ("2024-10-25", "Consolidated profit after tax at JBM Auto stood at Rs 49.5 crore for July-September, compared with Rs 44.2 crore in the corresponding period last year. Sales slipped 3 per cent to Rs 1,286 crore.", of("JBM Auto",
        c("Rs 49.5 crore", "net_income", 4.95e8, "INR"), c("Rs 44.2 crore", "net_income", 4.42e8, "INR", p=q(2023, 3)), c("3 per cent", "revenue", -3, PCT, **CH), c("Rs 1,286 crore", "revenue", 1.286e10, "INR"), p=q(2024, 3))),
    ("2026-02-05", "\"We will be profitable in 2027, full stop,\" said the chief executive of Zapp-backed start-up Kestrel Mobility, which has run up accumulated losses of £38 million since it was founded in a Coventry garage and still owes its landlord £410,000.", of("Kestrel Mobility",
        c("£38 million", "net_income", -3.8e7, "GBP"), c("£410,000", "debt", 410000, "GBP"))),
    ("2025-10-30", "Gogoro swung to a net profit of US$2.3 million in the third quarter from a loss of US$18.2 million, its first black figure since listing, though revenue from swapping (US$37.6 million) hardly moved.", of("Gogoro",
        c("US$2.3 million", "net_income", 2.3e6, "USD"), c("US$18.2 million", "net_income", -1.82e7, "USD", p=q(2024, 3)), c("US$37.6 million", "revenue", 3.76e7, "USD"), p=q(2025, 3))),
    ("2023-08-03", "After tax, Kempower was left with EUR 8.6 million (Q2/2022: EUR -0.3 million). Order intake amounted to EUR 66.1 million, 29% above the year-ago level.", of("Kempower",
        c("EUR 8.6 million", "net_income", 8.6e6, "EUR"), c("EUR -0.3 million", "net_income", -3e5, "EUR", p=q(2022, 2)), c("EUR 66.1 million", "orders", 6.61e7, "EUR"), c("29%", "orders", 29, PCT, **CH), p=q(2023, 2))),
    ("2025-04-29", "Nissan warns of record ¥700 billion to ¥750 billion loss", of("Nissan",
        c("¥700 billion to ¥750 billion", "net_income", -7.5e11, "JPY", -7e11, **TF))),
    ("2025-04-24", "For the year ended March, the Yokohama carmaker Nissan now expects to sink between ¥700 billion and ¥750 billion into the red; in February it had still reckoned with a shortfall of ¥80 billion.", of("Nissan",
        c("¥700 billion and ¥750 billion", "net_income", -7.5e11, "JPY", -7e11, **TF), c("¥80 billion", "net_income", -8e10, "JPY", superseded=True, **TF), p=("2024-04-01", "2025-03-31"))),
    ("2024-02-22", "Rivian lost $1.52 billion in the three months to December on sales of $1.32 billion, and 10 percent of its salaried workers now lose their jobs.", of("Rivian",
        c("$1.52 billion", "net_income", -1.52e9, "USD", p=q(2023, 4)), c("$1.32 billion", "revenue", 1.32e9, "USD", p=q(2023, 4)), c("10 percent", "layoffs", 10, PCT, role=["share", "level"], status=["plan", "actual"]))),
    ("2025-01-17", "Gotion High-tech forecast that 2024 earnings would land at 1.1 billion to 1.3 billion yuan, which would be 17 to 38 percent better than the year before.", of("Gotion High-tech",
        c("1.1 billion to 1.3 billion yuan", "net_income", 1.1e9, "CNY", 1.3e9, **TF), c("17 to 38 percent", "net_income", 17, PCT, 38, role="change", **TF), p=y(2024))),
    ("2025-01-27", "Hozon's numbers, as filed with the Hong Kong exchange:\n- 2021 loss: 4.84 billion yuan\n- 2022 loss: 6.67 billion yuan\n- 2023 loss: 6.87 billion yuan, on 124,189 cars sold", of("Hozon",
        c("4.84 billion yuan", "net_income", -4.84e9, "CNY", p=y(2021)), c("6.67 billion yuan", "net_income", -6.67e9, "CNY", p=y(2022)), c("6.87 billion yuan", "net_income", -6.87e9, "CNY", p=y(2023)), c("124,189 cars", "sales", 124189, "vehicle", p=y(2023)))),
    ("2025-11-07", "Leapmotor made 150 yuan on each of the 221,664 cars it delivered, for a first-ever half-year profit of 33 million yuan.", of("Leapmotor",
        c("150 yuan", "net_income", 150, "CNY", per="vehicle"), c("221,664 cars", "deliveries", 221664, "vehicle"), c("33 million yuan", "net_income", 3.3e7, "CNY"), p=h(2025, 1))),
    ("2024-05-30", "Ola Electric's losses widened 8 per cent to Rs 1,584 crore in FY24 though its topline almost doubled to Rs 5,010 crore, the draft papers show.", of("Ola Electric",
        c("8 per cent", "net_income", 8, PCT, **CH), c("Rs 1,584 crore", "net_income", -1.584e10, "INR"), c("doubled", "revenue", 100, PCT, **CH), c("Rs 5,010 crore", "revenue", 5.01e10, "INR"), p=("2023-04-01", "2024-03-31"))),
    ("2025-08-13", "The third and fourth quarters will be black, CFO Ma Lin, 44, insists; the net result for the first six months, minus 870 million yuan, was 61 percent less awful than in the same stretch of 2024, according to Zhiji Auto, as IM Motors calls itself at home.", of(["Zhiji Auto", "IM Motors"],
        c("minus 870 million yuan", "net_income", -8.7e8, "CNY"), c("61 percent", "net_income", -61, PCT, **CH), p=h(2025, 1))),
    ("2022-05-11", "Attributable loss: HK$2.14 per share. Dividend: none. That is what the holders of Evergrande NEV got for 2021, a year in which the group's electric arm sank 56.3 billion yuan.", of("Evergrande NEV",
        c("HK$2.14", "net_income", -2.14, "HKD", per="share"), c("56.3 billion yuan", "net_income", -5.63e10, "CNY"), p=y(2021))),
    ("2025-05-08", "Toyota sees net income sliding 34.9 percent to 3.1 trillion yen this fiscal year, with U.S. tariffs alone shaving off 180 billion yen in April and May.", of("Toyota",
        c("34.9 percent", "net_income", -34.9, PCT, role="change", p=("2025-04-01", "2026-03-31"), **TF), c("3.1 trillion yen", "net_income", 3.1e12, "JPY", p=("2025-04-01", "2026-03-31"), **TF), c("180 billion yen", ["cost", "operating_income", "net_income"], 1.8e11, "JPY", p=("2025-04-01", "2025-05-31"), status=["forecast", "target"]))),
    ("2024-03-21", "Earnings season, Guangdong edition, full-year 2023. XPeng: a deficit of 10.4 billion yuan. GAC: a surplus of 4.4 billion, down 45%. XPeng sold 141,601 cars.", of("XPeng",
        c("10.4 billion yuan", "net_income", -1.04e10, "CNY", p=y(2023)), c("4.4 billion", "net_income", 4.4e9, "CNY", company="GAC", p=y(2023)), c("45%", "net_income", -45, PCT, company="GAC", p=y(2023), **CH), c("141,601 cars", "sales", 141601, "vehicle", p=y(2023)))),

    ("2025-02-06", "Net earnings at Yadea halved to 1.27 billion yuan last year.", of("Yadea",
        c("halved", "net_income", -50, PCT, **CH), c("1.27 billion yuan", "net_income", 1.27e9, "CNY"), p=y(2024))),
    ("2023-11-09", "Blink Charging ended the September quarter with a net loss of $112.7 million, or $1.74 a share, of which $94.2 million was a non-cash impairment; revenues shot up 152% to $43.4 million.", of("Blink Charging",
        c("$112.7 million", "net_income", -1.127e8, "USD"), c("$1.74", "net_income", -1.74, "USD", per="share"), c("$94.2 million", "cost", 9.42e7, "USD"), c("152%", "revenue", 152, PCT, **CH), c("$43.4 million", "revenue", 4.34e7, "USD"), p=q(2023, 3))),
    ("2025-10-22", "What does a point of market share cost? Stellantis is said to lose about €7,000 on each Leapmotor-built T03 it leases out in Italy.", of("Stellantis",
        c("€7,000", ["net_income", "operating_income", "margin"], -7000, "EUR", product="T03", per="vehicle"))),
    ("2024-08-14", "Bottom line at TVS Motor in the June quarter: ₹577 crore, up 23%; top line: ₹8,376 crore, up 16%. EV sales, 52,000 units against 39,000, are too small yet to hurt or help.", of("TVS Motor",
        c("₹577 crore", "net_income", 5.77e9, "INR"), c("23%", "net_income", 23, PCT, **CH), c("₹8,376 crore", "revenue", 8.376e10, "INR"), c("16%", "revenue", 16, PCT, **CH), c("52,000 units", "sales", 52000, "vehicle"), c("39,000", "sales", 39000, "vehicle", p=q(2023, 2)), p=q(2024, 2))),
    ("2025-11-04", "Nio's red ink: 3.48 billion yuan this time, 4.99 billion the quarter before, 5.06 billion a year ago.", of("NIO",
        c("3.48 billion yuan", "net_income", -3.48e9, "CNY"), c("4.99 billion", "net_income", -4.99e9, "CNY", p=q(2025, 2)), c("5.06 billion", "net_income", -5.06e9, "CNY", p=q(2024, 3)), p=q(2025, 3))),
    ("2019-10-24", "A surprise: Tesla in the black with $143 million in Q3, where analysts had braced for a loss of $257 million", of("Tesla",
        c("$143 million", "net_income", 1.43e8, "USD"), c("$257 million", "net_income", -2.57e8, "USD", **FC), p=q(2019, 3))),
    ("2026-01-29", "LG Energy Solution booked a fourth-quarter net loss of 312 billion won, wider than the 226 billion won consensus, but the year as a whole closed with a profit of 104.7 billion won.", of("LG Energy Solution",
        c("312 billion won", "net_income", -3.12e11, "KRW", p=q(2025, 4)), c("226 billion won", "net_income", -2.26e11, "KRW", p=q(2025, 4), **FC), c("104.7 billion won", "net_income", 1.047e11, "KRW", p=y(2025)))),
    ("2017-02-22", "In its best year yet, BAIC BJEV cleared 108 million yuan after tax, virtually all of it subsidy, on 52,187 electric cars.", of("BAIC BJEV",
        c("108 million yuan", "net_income", 1.08e8, "CNY"), c("52,187 electric cars", "sales", 52187, "vehicle"), p=y(2016))),
    ("2025-06-26", "Euler Motors' losses deepened by a quarter to Rs 227 crore in the year to March 2024, when it sold 3,900 three-wheelers and paid its staff Rs 98 crore.", of("Euler Motors",
        c("a quarter", "net_income", 25, PCT, **CH), c("Rs 227 crore", "net_income", -2.27e9, "INR"), c("3,900 three-wheelers", "sales", 3900, "vehicle"), c("Rs 98 crore", ["opex", "cost"], 9.8e8, "INR"), p=("2023-04-01", "2024-03-31"))),
    ("2025-03-06", "Profit fell. The board of VDL would rather talk about the order from Arriva, its largest since the 2016 Eindhoven contract.", []),
    ("2025-07-24", "Hyundai Mobis' net profit edged down 6.3 pct to 934 billion won in Q2 while its module business earned 11.86 trillion won in sales (up 8.1 pct).", of("Hyundai Mobis",
        c("6.3 pct", "net_income", -6.3, PCT, **CH), c("934 billion won", "net_income", 9.34e11, "KRW"), c("11.86 trillion won", "revenue", 1.186e13, "KRW"), c("8.1 pct", "revenue", 8.1, PCT, **CH), p=q(2025, 2))),
    ("2024-09-30", "According to its latest accounts, Gridserve lost £50.6 million before tax on turnover of £47.2 million in the year to March 2024, having lost £46.9 million on £26.4 million the year before.", of("Gridserve",
        c("£50.6 million", "net_income", -5.06e7, "GBP"), c("£47.2 million", "revenue", 4.72e7, "GBP"), c("£46.9 million", "net_income", -4.69e7, "GBP", p=("2022-04-01", "2023-03-31")), c("£26.4 million", "revenue", 2.64e7, "GBP", p=("2022-04-01", "2023-03-31")), p=("2023-04-01", "2024-03-31"))),
]
