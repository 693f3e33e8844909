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
    ("2025-02-18", "An EV in America sold for $55,614 on average in January, Kelley Blue Book says, 14.2 percent or $6,900 above the market; incentives stood at 13.8 percent of that.", [
        c("$55,614", "price", 55614, "USD", p=m(2025, 1)), c("14.2 percent", "price", 14.2, PCT, role="change", p=m(2025, 1)), c("$6,900", "price", 6900, "USD", role="change", p=m(2025, 1)), c("13.8 percent", ["price_change", "other", "subsidy"], 13.8, PCT, role=["share", "level"], p=m(2025, 1))]),
    ("2024-07-09", "Lithium carbonate, 92,250 yuan a ton, has shed 84% since its peak of 597,500; spodumene is at $1,060.", [
        c("92,250 yuan", "price", 92250, "CNY", per="tonne"), c("84%", "price_change", -84, PCT, role="change"), c("597,500", "price", 597500, "CNY", per="tonne"), c("$1,060", "price", 1060, "USD", per="tonne")]),
    ("2023-07-13", "China will forgo 520 billion yuan of purchase tax over four years; a buyer saves up to 30,000 yuan a car at first, half as much later.", [
        c("520 billion yuan", ["subsidy", "tariff"], 5.2e11, "CNY", status=["forecast", "plan"]), c("four years", "duration", 4, "year", status=["plan", "actual"]), c("30,000 yuan", ["subsidy", "tariff"], None, "CNY", 30000, per=["vehicle", None], status=["plan", "actual"]), c("half", ["subsidy", "tariff"], -50, PCT, role="change", status=["plan", "actual"])]),
    ("2025-08-28", "Goldman expects the pack to cost $80 a kWh in 2026, $115 last year having come as a surprise to the downside.", [
        c("$80", "battery_price", 80, "USD", per="kWh", p=y(2026), status=FC), c("$115", "battery_price", 115, "USD", per="kWh", p=y(2024))]),
    ("2024-04-15", "Used EVs: £16,900, down 21 per cent in a year and, for the first time, on a par with petrol below three years of age.", [
        c("£16,900", "price", 16900, "GBP"), c("21 per cent", "price_change", -21, PCT, role="change")]),
    ("2025-11-17", "Half of the 1,300 public points in the county deliver under 8 kW. A session costs 54p a kWh, rapid ones 76p, both plus VAT of 20%.", [
        c("Half", "chargers", 50, PCT, role="share"), c("1,300 public points", "chargers", 1300, "charger"), c("8 kW", "charging_power", None, "kW", 8), c("54p", "price", 0.54, "GBP", per="kWh"), c("76p", "price", 0.76, "GBP", per="kWh"), c("20%", "tariff", 20, PCT)]),
    ("2022-06-30", "France trims its bonus on Friday: 6,000 euros to 5,000, for cars below 47,000, with 1,000 for plug-in hybrids scrapped.", [
        c("6,000 euros", "subsidy", 6000, "EUR", per=["vehicle", None], superseded=[True, False]), c("5,000", "subsidy", 5000, "EUR", per=["vehicle", None], status=["plan", "actual"]), c("47,000", "price", None, "EUR", 47000), c("1,000", "subsidy", 1000, "EUR", per=["vehicle", None], superseded=[True, False])]),
    ("2025-07-23", "15 percent it is: Tokyo's duty on cars into America, down from 27.5, against $550 billion of promised money.", [
        c("15 percent", "tariff", 15, PCT, status=["plan", "actual"]), c("27.5", "tariff", 27.5, PCT, superseded=[True, False]), c("$550 billion", "investment", 5.5e11, "USD", status="plan")]),
    ("2024-02-29", "Average range: 301 miles of the US model, per DOE, four times 2011's 68", [
        c("301 miles", "range", 301, "mile"), c("four times", "range", 300, PCT, role="change"), c("68", "range", 68, "mile", p=y(2011))]),
    ("2026-03-02", "Ethiopia levies nothing on EV kits, 5 percent on the half-built and 15 on complete ones; petrol cars cannot be imported at all.", [
        c("5 percent", "tariff", 5, PCT), c("15", "tariff", 15, PCT)]),
    ("2025-09-04", "India's GST council left EVs at 5 per cent and pulled small petrol cars down to 18 from 28, a discount of Rs 65,000 on a Swift that narrows the gap to a Tiago EV by as much.", [
        c("5 per cent", "tariff", 5, PCT), c("18", "tariff", 18, PCT, status=["plan", "actual"]), c("28", "tariff", 28, PCT, superseded=[True, False]), c("Rs 65,000", "price_change", -65000, "INR", role="change", company=[None, "Maruti Suzuki"], product=["Swift", None])]),
    ("2023-10-18", "Weight matters: batteries make an EV 33% heavier, on average 340 kg, IIHS president David Harkey, 61, said.", [
        c("33%", "weight", 33, PCT, role="change"), c("340 kg", "weight", 340, "kg", role="change")]),
    ("2025-12-22", "How fast do the chargers of 2025 charge? Median 94 kW at the session's peak, one hour and four minutes' stay, 31 kWh, $17.40.", [
        c("94 kW", "charging_power", 94, "kW", p=y(2025)), c("one hour and four minutes", ["duration", "charging_time"], 64 / 60, "hour", p=y(2025)), c("31 kWh", ["other", "consumption"], 31, "kWh", p=y(2025)), c("$17.40", "price", 17.4, "USD", p=y(2025))]),
    ("2021-12-08", "Japan doubles its grants, up to 800,000 yen a BEV and 2.5 million a fuel-cell car, out of 37.5 billion yen.", [
        c("doubles", "subsidy", 100, PCT, role="change", status=["plan", "actual"]), c("800,000 yen", "subsidy", None, "JPY", 800000, per="vehicle", status=["plan", "actual"]), c("2.5 million", "subsidy", None, "JPY", 2.5e6, per="vehicle", status=["plan", "actual"]), c("37.5 billion yen", "subsidy", 3.75e10, "JPY", status=["plan", "actual"])]),
    ("2024-11-06", "Should the $7,500 go, EV demand would drop 27%, or 317,000 registrations a year, two economists calculate.", [
        c("$7,500", "subsidy", 7500, "USD", per=["vehicle", None]), c("27%", ["sales", "registrations"], -27, PCT, role="change", status=FC), c("317,000 registrations", "registrations", -317000, "vehicle", role="change", per="year", status=FC)]),
    ("2025-05-12", "Power banks on wheels: of 64 kWh in the average Korean EV, 5 a day are used, at 5.3 km per kWh.", [
        c("64 kWh", "battery_capacity", 64, "kWh"), c("5", ["other", "consumption"], 5, "kWh", per="day"), c("5.3 km", "consumption", 5.3, "km", per="kWh")]),
    ("2024-06-24", "Brazil's import tax on EVs steps up to 18% on July 1 from 10%, to 25% a year later and to 35% in July 2026.", [
        c("18%", "tariff", 18, PCT, p=("2024-07-01", "2025-06-30"), status=["plan", "actual"]), c("10%", "tariff", 10, PCT), c("25%", "tariff", 25, PCT, p=("2025-07-01", "2026-06-30"), status=["plan", "actual"]), c("35%", "tariff", 35, PCT, p=("2026-07-01", None), status=["plan", "actual"])]),
    ("2025-10-08", "Cells: 0.30 yuan/Wh. Freight to Rotterdam: 0.02. Duty: 2.7%, anti-dumping none. Made in Europe, the same LFP cell costs 0.52.", [
        c("0.30 yuan", "battery_price", 0.30, "CNY", per="Wh"), c("0.02", ["cost", "price"], 0.02, "CNY", per="Wh"), c("2.7%", "tariff", 2.7, PCT), c("0.52", ["battery_price", "cost"], 0.52, "CNY", per="Wh")]),
    ("2022-02-24", "Subsidy per car under NITI's table: Maharashtra Rs 2.5 lakh early bird, Gujarat Rs 1.5 lakh, Assam the same, Delhi nothing since 1,000 were sold.", [
        c("Rs 2.5 lakh", "subsidy", 250000, "INR", per="vehicle"), c("Rs 1.5 lakh", "subsidy", 150000, "INR", per="vehicle"), c("1,000", "sales", 1000, "vehicle")]),
    ("2025-06-13", "By 2030 six in ten cars sold will still have an exhaust, RhoMotion forecasts, two more than it thought last June.", [
        c("six in ten", ["sales", "penetration", "market_share"], 60, PCT, role=["share", "level"], p=y(2030), status=FC)]),
    ("2026-02-17", "Cars registered in Germany from January get €3,000 if the household earns under €80,000; each child adds 500, up to 1,000. Berlin has set aside three billion.", [
        c("€3,000", "subsidy", 3000, "EUR", per=["vehicle", None], p=("2026-01-01", None)), c("500", "subsidy", 500, "EUR", role=["level", "change"], p=("2026-01-01", None)), c("1,000", "subsidy", None, "EUR", 1000, role=["level", "change"], p=("2026-01-01", None)), c("three billion", "subsidy", 3e9, "EUR")]),
]
