from goldlib import *
from mentions import mentions

TEXT = """LG Energy Solution would be in the red but for Uncle Sam

SEOUL, Oct. 28 — Take away the American production credit, and South Korea's biggest battery company lost money over the summer. With it, LG Energy Solution earned an operating profit of 448.3 billion won ($324 million) in the third quarter, 38.7 percent less than the 731.2 billion won of a year ago.

The credit came to 466.0 billion won; the underlying figure was hence a loss of 17.7 billion won. Sales, at 6.88 trillion won ($4.97 billion), were 16.4 percent lower than last year but 11.6 percent above the second quarter's 6.16 trillion won. Net profit: 561.3 billion won.

in GWh	booked this year
Ford	109
Mercedes-Benz	50.5
Rivian	67
Renault (LFP)	39

All told, LGES said, it has won contracts for more than 160 GWh of the new 46-series and pouch cells since July. Capital expenditure, originally meant to match last year's 10.9 trillion won, will be lower by some 20 percent in 2025. Its third factory with General Motors, at Lansing (50 GWh), was nearly complete when work slowed down.

For the fourth quarter brokers look for an operating loss of about 120 billion won.
"""

NAMES = {
    "LG Energy Solution": ("COMPANY", "LG Energy Solution"),
    "LGES": ("COMPANY", "LG Energy Solution"),
    "General Motors": ("COMPANY", "General Motors"),
    "Mercedes-Benz": ("COMPANY", "Mercedes-Benz"),
    "Ford": ("COMPANY", "Ford"),
    "Renault": ("COMPANY", "Renault"),
    "Rivian": ("COMPANY", "Rivian"),
}

doc = dict(
    id="d-lges-third-quarter", published="2024-10-28", source="seoul-markets-desk",
    title="LG Energy Solution would be in the red but for Uncle Sam",
    text=TEXT,
    claims=[
        c("448.3 billion won", "operating_income", 448300000000, "KRW", company=["LG Energy Solution", "LGES"], p=q(2024, 3)),
        c("$324 million", "operating_income", 324000000, "USD", company=["LG Energy Solution", "LGES"], p=q(2024, 3)),
        c("38.7 percent", "operating_income", -38.7, "percent", company=["LG Energy Solution", "LGES"], role="change", p=q(2024, 3)),
        c("731.2 billion won", "operating_income", 731200000000, "KRW", company=["LG Energy Solution", "LGES"], p=q(2023, 3)),
        c("466.0 billion won", "subsidy", 466000000000, "KRW", company=["LG Energy Solution", "LGES"], p=q(2024, 3)),
        c("17.7 billion won", "operating_income", -17700000000, "KRW", company=["LG Energy Solution", "LGES"], p=q(2024, 3)),
        c("6.88 trillion won", "revenue", 6880000000000, "KRW", company=["LG Energy Solution", "LGES"], p=q(2024, 3)),
        c("$4.97 billion", "revenue", 4970000000, "USD", company=["LG Energy Solution", "LGES"], p=q(2024, 3)),
        c("16.4 percent", "revenue", -16.4, "percent", company=["LG Energy Solution", "LGES"], role="change", p=q(2024, 3)),
        c("11.6 percent", "revenue", 11.6, "percent", company=["LG Energy Solution", "LGES"], role="change", p=q(2024, 3)),
        c("6.16 trillion won", "revenue", 6160000000000, "KRW", company=["LG Energy Solution", "LGES"], p=q(2024, 2)),
        c("561.3 billion won", "net_income", 561300000000, "KRW", company=["LG Energy Solution", "LGES"], p=q(2024, 3)),
        c("109", "orders", 109, "GWh", company=["LG Energy Solution", "LGES", "Ford"], p=("2024-01-01", "2024-10-28")),
        c("50.5", "orders", 50.5, "GWh", company=["LG Energy Solution", "LGES", "Mercedes-Benz"], p=("2024-01-01", "2024-10-28")),
        c("67", "orders", 67, "GWh", company=["LG Energy Solution", "LGES", "Rivian"], p=("2024-01-01", "2024-10-28")),
        c("39", "orders", 39, "GWh", company=["LG Energy Solution", "LGES", "Renault"], p=("2024-01-01", "2024-10-28")),
        c("160 GWh", "orders", 160, "GWh", None, company=["LG Energy Solution", "LGES"], p=("2024-07-01", "2024-10-28")),
        c("10.9 trillion won", "capex", 10900000000000, "KRW", company=["LG Energy Solution", "LGES"], p=y(2023)),
        c("20 percent", "capex", -20, "percent", company=["LG Energy Solution", "LGES"], role="change", p=y(2025), status=["plan", "target", "forecast"]),
        c("50 GWh", "capacity", 50, "GWh", company=["LG Energy Solution", "LGES"], per=['year', None], status="plan"),
        c("120 billion won", "operating_income", -120000000000, "KRW", company=["LG Energy Solution", "LGES"], p=q(2024, 4), status="forecast"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["448.3 billion won", "$324 million"]),
        dict(kind="growth", verdict="consistent", quotes=["731.2 billion won", "448.3 billion won", "38.7 percent"]),
        dict(kind="sum", verdict="consistent", quotes=["466.0 billion won", "17.7 billion won", "448.3 billion won"]),
        dict(kind="fx", verdict="consistent", quotes=["6.88 trillion won", "$4.97 billion"]),
        dict(kind="growth", verdict="consistent", quotes=["6.16 trillion won", "6.88 trillion won", "11.6 percent"]),
    ],
)
