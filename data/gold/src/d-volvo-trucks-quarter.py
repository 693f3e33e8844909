from goldlib import *
from mentions import mentions

TEXT = """Heavy metal, light volts – electric lorries still a rounding error at Volvo

A quarter to forget in North America, a better one for batteries: Volvo Group's order books took in 1,062 electric trucks between April and June, 31 per cent above the 811 of last year, and 834 (up from 702) were delivered. Set against total deliveries of 52,600 lorries, that is 1.6 per cent.

Group turnover fell 12 per cent to SEK 122.9 billion (€10.9 billion) and adjusted operating income to SEK 13.5 billion from SEK 20.8 billion, leaving a margin of 11.0 per cent, compared with 14.9. Operating cash flow in the industrial business was SEK 2.7 billion, and net cash excluding leases stood at SEK 38.1 billion on 30 June.

Danish forwarder DSV will take another 300 tractors in a deal stretching over 18 months. The FH Aero Electric they have chosen combines 780 kWh with a reach of 600 km; a break of 40 minutes refills it to 80 per cent. Its gross combination weight? 48 tonnes. Daimler Truck's eActros 600 (list price: about €320,000) claims 500 km.

Volvo Trucks calls itself leader in Europe, where it gives its share of the heavy electric class as 43 per cent, ahead of Scania and MAN.

Jobs board: HGV fitter wanted in Immingham, £24 an hour.
"""

NAMES = {
    "Volvo Group": ("COMPANY", "Volvo Group"),
    "Volvo Trucks": ("COMPANY", "Volvo Trucks"),
    "Volvo": ("COMPANY", "Volvo Group"),
    "Daimler Truck": ("COMPANY", "Daimler Truck"),
    "Scania": ("COMPANY", "Scania"),
    "MAN": ("COMPANY", "MAN"),
    "DSV": ("COMPANY", "DSV"),
    "FH Aero Electric": ("PRODUCT", "FH Aero Electric"),
    "eActros 600": ("PRODUCT", "eActros 600"),
}

doc = dict(
    id="d-volvo-trucks-quarter", published="2025-07-18", source="haulage-weekly",
    title="Heavy metal, light volts – electric lorries still a rounding error at Volvo",
    text=TEXT,
    claims=[
        c("1,062 electric trucks", "orders", 1062, "vehicle", company=["Volvo Group", "Volvo"], p=q(2025, 2)),
        c("31 per cent", "orders", 31, "percent", company=["Volvo Group", "Volvo"], role="change", p=q(2025, 2)),
        c("811", "orders", 811, "vehicle", company=["Volvo Group", "Volvo"], p=q(2024, 2)),
        c("834", "deliveries", 834, "vehicle", company=["Volvo Group", "Volvo"], p=q(2025, 2)),
        c("702", "deliveries", 702, "vehicle", company=["Volvo Group", "Volvo"], p=q(2024, 2)),
        c("52,600", "deliveries", 52600, "vehicle", company=["Volvo Group", "Volvo"], p=q(2025, 2)),
        c("1.6 per cent", "deliveries", 1.6, "percent", company=["Volvo Group", "Volvo"], role="share", p=q(2025, 2)),
        c("12 per cent", "revenue", -12, "percent", company=["Volvo Group", "Volvo"], role="change", p=q(2025, 2)),
        c("SEK 122.9 billion", "revenue", 122900000000, "SEK", company=["Volvo Group", "Volvo"], p=q(2025, 2)),
        c("€10.9 billion", "revenue", 10900000000, "EUR", company=["Volvo Group", "Volvo"], p=q(2025, 2)),
        c("SEK 13.5 billion", "operating_income", 13500000000, "SEK", company=["Volvo Group", "Volvo"], p=q(2025, 2)),
        c("SEK 20.8 billion", "operating_income", 20800000000, "SEK", company=["Volvo Group", "Volvo"], p=q(2024, 2)),
        c("11.0 per cent", "margin", 11, "percent", company=["Volvo Group", "Volvo"], p=q(2025, 2)),
        c("14.9", "margin", 14.9, "percent", company=["Volvo Group", "Volvo"], p=q(2024, 2)),
        c("SEK 2.7 billion", "cash_flow", 2700000000, "SEK", company=["Volvo Group", "Volvo"], p=q(2025, 2)),
        c("SEK 38.1 billion", "cash", 38100000000, "SEK", company=["Volvo Group", "Volvo"], p=("2025-06-30", "2025-06-30")),
        c("300", "orders", 300, "vehicle", company=["Volvo Group", "Volvo"]),
        c("18 months", "duration", 18, "month", company=["Volvo Group", "Volvo"]),
        c("780 kWh", "battery_capacity", 780, "kWh", company=["Volvo Trucks", "Volvo Group", "Volvo"], product="FH Aero Electric"),
        c("600 km", "range", 600, "km", company=["Volvo Trucks", "Volvo Group", "Volvo"], product="FH Aero Electric"),
        c("40 minutes", "charging_time", 40, "minute", company=["Volvo Trucks", "Volvo Group", "Volvo"], product="FH Aero Electric"),
        c("48 tonnes", "weight", 48, "tonne", company=["Volvo Trucks", "Volvo Group", "Volvo"], product="FH Aero Electric"),
        c("€320,000", "price", 320000, "EUR", company="Daimler Truck", product="eActros 600"),
        c("500 km", "range", 500, "km", company="Daimler Truck", product="eActros 600"),
        c("43 per cent", "market_share", 43, "percent", company="Volvo Trucks", role=["share", "level"]),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["811", "1,062 electric trucks", "31 per cent"]),
        dict(kind="share", verdict="consistent", quotes=["834", "52,600", "1.6 per cent"]),
        dict(kind="fx", verdict="consistent", quotes=["SEK 122.9 billion", "€10.9 billion"]),
        dict(kind="share", verdict="consistent", quotes=["SEK 13.5 billion", "SEK 122.9 billion", "11.0 per cent"]),
    ],
)
