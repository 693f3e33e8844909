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
    ("2025-10-14", "Samsung SDI's third-quarter operating loss swelled to 591.3 billion won from a profit of 129.9 billion won; the battery division alone was responsible for 630.1 billion won of it.", of("Samsung SDI",
        c("591.3 billion won", "operating_income", -5.913e11, "KRW", p=q(2025, 3)), c("129.9 billion won", "operating_income", 1.299e11, "KRW", p=q(2024, 3)), c("630.1 billion won", "operating_income", -6.301e11, "KRW", p=q(2025, 3)))),
    ("2024-10-08", "LGES Q3 op profit slides 38.7 pct, tops consensus", of(["LGES", "LG Energy Solution"],
        c("38.7 pct", "operating_income", -38.7, PCT, p=q(2024, 3), **CH))),
    ("2025-06-20", "Nissan hopes to push its payables by 60 to 120 days in Britain, freeing some ¥20 billion; ¥580 billion of its debt falls due in the year to March 2026.", of("Nissan",
        c("60 to 120 days", ["duration", "other"], 60, "day", 120, role=["level", "change"], status=["plan", "target"]), c("¥20 billion", ["cash", "cash_flow"], 2e10, "JPY", status=["plan", "target", "forecast"]), c("¥580 billion", "debt", 5.8e11, "JPY", p=("2025-04-01", "2026-03-31")))),
    ("2023-07-11", "VinFast's chairman gives $500 million, his Vingroup gives $500 million, and another $1.5 billion is to be lent over twelve months.", of("VinFast",
        c("$500 million", "funding", 5e8, "USD", status=["plan", "actual"]), c("$500 million", "funding", 5e8, "USD", nth=1, company=["VinFast", "Vingroup"], status=["plan", "actual"]), c("$1.5 billion", ["funding", "debt"], 1.5e9, "USD", **PL))),
    ("2025-11-21", "Gross margin at VinFast: -56.2 per cent (Q3), -41.1 per cent (Q2), -24 per cent (a year back). Net loss: VND24 trillion.", of("VinFast",
        c("-56.2 per cent", "gross_margin", -56.2, PCT, p=q(2025, 3)), c("-41.1 per cent", "gross_margin", -41.1, PCT, p=q(2025, 2)), c("-24 per cent", "gross_margin", -24, PCT, p=q(2024, 3)), c("VND24 trillion", "net_income", -2.4e13, "VND", p=q(2025, 3)))),
    ("2024-02-07", "L&F of Daegu tumbled into the red by 222.3 billion won last year on sales of 4.64 trillion won, having written 250 billion off its lithium stocks.", of("L&F",
        c("222.3 billion won", ["net_income", "operating_income"], -2.223e11, "KRW"), c("4.64 trillion won", "revenue", 4.64e12, "KRW"), c("250 billion", "cost", 2.5e11, "KRW"), p=y(2023))),
    ("2025-01-31", "Grab's driver fleet arm is off to a shaky start with 150 Deepals; Goldbell's chief, 52, told us \"ask me in a year\".", of("Grab",
        c("150 Deepals", ["other", "orders"], 150, "vehicle"))),
    ("2025-08-07", "Toyota cut its full-year operating profit forecast by 16% to 3.2 trillion yen from 3.8 trillion, putting the tariff burden at 1.4 trillion.", of("Toyota",
        c("16%", "operating_income", -16, PCT, role="change", **TF), c("3.2 trillion yen", "operating_income", 3.2e12, "JPY", **TF), c("3.8 trillion", "operating_income", 3.8e12, "JPY", superseded=True, **TF), c("1.4 trillion", ["cost", "tariff"], 1.4e12, "JPY", **TF), p=("2025-04-01", "2026-03-31"))),
    ("2022-11-21", "Foxtron slid 4.1 percent to NT$49.15 in its Taipei debut, a market value of NT$85 billion for a firm that turned over NT$1.0 billion in nine months.", of("Foxtron",
        c("4.1 percent", "share_price", -4.1, PCT, p=day("2022-11-21"), **CH), c("NT$49.15", "share_price", 49.15, "TWD", per=["share", None], p=day("2022-11-21")), c("NT$85 billion", "valuation", 8.5e10, "TWD", p=day("2022-11-21")), c("NT$1.0 billion", "revenue", 1e9, "TWD", p=("2022-01-01", "2022-09-30")))),
    ("2025-04-21", "LG quits Indonesia's $9.8 billion Titan project; Huayou steps in", [
        c("$9.8 billion", "investment", 9.8e9, "USD", company=["LG", "Titan", "LG Energy Solution"], status=["plan", "actual"])]),
    ("2025-03-06", "Energy Absolute's auditors passed the books with a net loss of 3.37 billion baht, its first in ten years, against a profit of 7.6 billion; bonds worth 5.5 billion mature in July.", of("Energy Absolute",
        c("3.37 billion baht", "net_income", -3.37e9, "THB", p=y(2024)), c("7.6 billion", "net_income", 7.6e9, "THB", p=y(2023)), c("5.5 billion", "debt", 5.5e9, "THB", p=m(2025, 7)))),
    ("2024-08-22", "BasiGo drums up $42 million, $24 million in equity led by Africa50 and $17.5 million in debt from BII and DFC, for 1,000 buses within three years.", of("BasiGo",
        c("$42 million", "funding", 4.2e7, "USD"), c("$24 million", "funding", 2.4e7, "USD", role=["level", "share"]), c("$17.5 million", ["funding", "debt"], 1.75e7, "USD", role=["level", "share"]), c("1,000 buses", ["deliveries", "production", "sales", "other"], 1000, "vehicle", status=["plan", "target"]))),
    ("2025-09-25", "Spiro's riders save $2 a day over petrol, so 1,500 swap kiosks in six countries had to be paid for; Afreximbank's $75 million does part of that.", of("Spiro",
        c("$2", "cost", 2, "USD", per="day", role=["level", "change"]), c("1,500 swap kiosks", "stations", 1500, "station"), c("six countries", "countries", 6, "country"), c("$75 million", ["funding", "debt"], 7.5e7, "USD", company=["Spiro", "Afreximbank"]))),
    ("2024-11-28", "Under the heading \"impairment\" Panasonic Holdings writes nothing; under \"Energy, operating profit\" 122 billion yen, of which 86.8 billion were American credits.", of(["Panasonic", "Panasonic Holdings"],
        c("122 billion yen", "operating_income", 1.22e11, "JPY"), c("86.8 billion", ["subsidy", "operating_income"], 8.68e10, "JPY", role=["level", "share"]))),
    ("2026-01-07", "South Korean battery shares opened the year firm: SDI +3.3% at 281,500 won, EcoPro +6%, POSCO Future M +2.7%.", [
        c("+3.3%", "share_price", 3.3, PCT, company=["SDI", "Samsung SDI"], **CH), c("281,500 won", "share_price", 281500, "KRW", per=["share", None], company=["SDI", "Samsung SDI"]), c("+6%", "share_price", 6, PCT, company="EcoPro", **CH), c("+2.7%", "share_price", 2.7, PCT, company="POSCO Future M", **CH)]),
    ("2025-05-13", "POSCO Future M seeks 1.1 trillion won from shareholders at 95,800 won a share; the parent takes up its whole 59.7 percent, 526 billion won's worth.", of("POSCO Future M",
        c("1.1 trillion won", "funding", 1.1e12, "KRW", **PL), c("95,800 won", "share_price", 95800, "KRW", per="share", status=["plan", "actual"]), c("59.7 percent", "stake", 59.7, PCT, company=["POSCO", "POSCO Future M"]), c("526 billion won", ["investment", "funding"], 5.26e11, "KRW", company=["POSCO", "POSCO Future M"], **PL))),
    ("2023-09-05", "In Jakarta, Alva brags of gross margins of 30%, until one reads the filings of its parent. Gesits lost Rp 92 billion in 2022.", [
        c("30%", "gross_margin", 30, PCT, company="Alva"), c("Rp 92 billion", "net_income", -9.2e10, "IDR", company="Gesits", p=y(2022))]),
    ("2025-02-27", "BYD's capital commitment at Rayong was 17.9 billion baht, Great Wall's 22.6 billion, and Neta, which put up barely 3 billion, owes 800 Thai dealers and suppliers more than that.", [
        c("17.9 billion baht", "investment", 1.79e10, "THB", company="BYD"), c("22.6 billion", "investment", 2.26e10, "THB", company=["Great Wall", "Great Wall Motor"]), c("3 billion", "investment", 3e9, "THB", company="Neta"), c("800 Thai dealers and suppliers", "other", 800, ["item", "store"], company="Neta")]),
    ("2024-04-04", "Kia's dream, in won: sales of 101.1 trillion, operating profit of 12 trillion, a margin of 11.9 percent, all in 2024; capex of 38 trillion by 2028.", of("Kia",
        c("101.1 trillion", "revenue", 1.011e14, "KRW", p=y(2024), **TF), c("12 trillion", "operating_income", 1.2e13, "KRW", p=y(2024), **TF), c("11.9 percent", "margin", 11.9, PCT, p=y(2024), **TF), c("38 trillion", ["capex", "investment"], 3.8e13, "KRW", p=by(2028), status=["plan", "target"]))),
    ("2025-12-23", "SK On and Ford split BlueOval SK: the Korean side keeps Tennessee (45 GWh), the American side Kentucky, and 11.4 trillion won of joint liabilities halve.", of("BlueOval SK",
        c("45 GWh", "capacity", 45, "GWh", per=["year", None], company=["SK On", "BlueOval SK"]), c("11.4 trillion won", "debt", 1.14e13, "KRW"), c("halve", "debt", -50, PCT, role="change", status=["plan", "actual", "forecast"]))),
    ("2022-02-14", "ElectroMobility Poland spent 242 million zlotys before a bolt was turned at Jaworzno, auditors found; the state fund's pledge is 500 million.", of("ElectroMobility Poland",
        c("242 million zlotys", ["cost", "opex", "investment"], 2.42e8, "PLN"), c("500 million", ["funding", "investment"], 5e8, "PLN", **PL))),
    ("2025-07-16", "JBIC and MUFG lend Envision AESC Japan 120 billion yen for the Ibaraki line's 20 GWh.", of(["Envision AESC", "Envision AESC Japan"],
        c("120 billion yen", ["funding", "debt"], 1.2e11, "JPY"), c("20 GWh", "capacity", 20, "GWh", per=["year", None], **PL))),
    ("2024-12-24", "Honda and Nissan, together worth $54 billion on the stock exchange, aim for sales of 30 trillion yen and an operating profit above 3 trillion once they are one.", of(["Honda", "Nissan"],
        c("$54 billion", "valuation", 5.4e10, "USD"), c("30 trillion yen", "revenue", 3e13, "JPY", **TF), c("3 trillion", "operating_income", 3e12, "JPY", None, **TF))),
    ("2025-10-08", "Nidec: ¥4.3 billion of customs arrears, ¥14 billion of restructuring, and still a half-year profit of ¥90 billion", of("Nidec",
        c("¥4.3 billion", ["debt", "cost"], 4.3e9, "JPY"), c("¥14 billion", "cost", 1.4e10, "JPY"), c("¥90 billion", ["net_income", "operating_income"], 9e10, "JPY"))),
    ("2025-06-03", "In Brazil, WEG expects R$1.8 billion of charger and battery sales this year (last year R$1.1 billion), at EBITDA margins close to the group's 22 percent.", of("WEG",
        c("R$1.8 billion", "revenue", 1.8e9, "BRL", p=y(2025), **TF), c("R$1.1 billion", "revenue", 1.1e9, "BRL", p=y(2024)), c("22 percent", ["margin", "ebitda"], 22, PCT, role=["level", "share"]))),
    ("2023-12-14", "Zacua's twelfth year ends as its first began. The Puebla firm will not say what it costs to hold on.", []),
    ("2025-08-20", "SQM's net profit for the quarter was $88.4 million, off 59% year-on-year, since lithium brought in 34% less, $445 million, at an average of just over $8,400 a tonne.", of("SQM",
        c("$88.4 million", "net_income", 8.84e7, "USD", p=q(2025, 2)), c("59%", "net_income", -59, PCT, p=q(2025, 2), **CH), c("34%", "revenue", -34, PCT, p=q(2025, 2), **CH), c("$445 million", "revenue", 4.45e8, "USD", p=q(2025, 2)), c("$8,400", "price", 8400, "USD", None, per="tonne", p=q(2025, 2)))),
    ("2024-02-16", "Liontown lost its A$760 million loan on the Monday and a third of its stock price by the Friday.", of("Liontown",
        c("A$760 million", ["funding", "debt"], 7.6e8, "AUD"), c("a third", "share_price", -100 / 3, PCT, **CH))),
    ("2025-01-24", "Novonix, loss-making in every one of its years, burns A$4.2 million a month. The US promised it $755 million, conditional on 31,500 tonnes of graphite.", of("Novonix",
        c("A$4.2 million", "cash_flow", -4.2e6, "AUD", per="month"), c("$755 million", ["funding", "debt"], 7.55e8, "USD", **PL), c("31,500 tonnes", "capacity", 31500, "tonne", per=["year", None], **PL))),
    ("2025-05-22", "At 10.4 ringgit a fill, Gentari's stations in Johor don't recoup their RM450,000 a piece for years, Petronas's planner reckons.", of("Gentari",
        c("10.4 ringgit", "price", 10.4, "MYR"), c("RM450,000", ["cost", "capex", "investment"], 450000, "MYR", per=["station", None]))),
    ("2024-03-28", "Leyland's cousin in Colombo? No. But Sri Lanka's Vega, with 50 million rupees of a founder's savings, has a car.", of("Vega",
        c("50 million rupees", ["funding", "investment"], 5e7, "LKR"))),
    ("2025-10-31", "Ampersand's operating loss fell to $5.1 million last year from $9.6 million in 2023, with 9.2 million swaps made.", of("Ampersand",
        c("$5.1 million", "operating_income", -5.1e6, "USD", p=y(2024)), c("$9.6 million", "operating_income", -9.6e6, "USD", p=y(2023)), c("9.2 million swaps", ["other", "sales"], 9.2e6, "item", p=y(2024)))),
    ("2025-11-13", "Group revenue at GSM's owner reached $880 million, of which rides in Hanoi made $512 million; the 60,000 cars behind them are leased.", of("GSM",
        c("$880 million", "revenue", 8.8e8, "USD"), c("$512 million", "revenue", 5.12e8, "USD", role=["level", "share"]), c("60,000 cars", "other", 60000, "vehicle"))),
    ("2026-05-12", "Gogoro posts US$61.9 million in Q1 revenue, gross margin of 17.1%, opex down US$7.4 million, EBITDA up 41%", of("Gogoro",
        c("US$61.9 million", "revenue", 6.19e7, "USD"), c("17.1%", "gross_margin", 17.1, PCT), c("US$7.4 million", "opex", -7.4e6, "USD", **CH), c("41%", "ebitda", 41, PCT, **CH), p=q(2026, 1))),
]
