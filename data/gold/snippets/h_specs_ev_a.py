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
    ("2025-09-05", "The iX3 50 xDrive holds 108.7 kWh and covers 805 km; the SUV takes up to 400 kW at the plug and gulps down 372 km in ten minutes.", of("BMW",
        c("108.7 kWh", "battery_capacity", 108.7, "kWh"), c("805 km", "range", 805, "km"), c("400 kW", "charging_power", None, "kW", 400), c("372 km", "range", 372, "km"), c("ten minutes", "charging_time", 10, "minute"), product="iX3 50 xDrive") ) if False else
    ("2025-09-05", "BMW's iX3 50 xDrive holds 108.7 kWh and covers 805 km; the SUV takes up to 400 kW at the plug and gulps down 372 km in ten minutes.", of("BMW",
        c("108.7 kWh", "battery_capacity", 108.7, "kWh"), c("805 km", "range", 805, "km"), c("400 kW", "charging_power", None, "kW", 400), c("372 km", "range", 372, "km"), c("ten minutes", "charging_time", 10, "minute"), product="iX3 50 xDrive")),
]
