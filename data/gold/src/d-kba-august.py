from goldlib import *
from mentions import mentions

TEXT = """End of company bonus triggers German run on electric cars

Flensburg. Business customers stormed the showrooms before their environmental bonus expired on 31 August: 86.649 electric cars were newly registered last month, according to the Federal Motor Transport Authority (KBA), compared to 32.006 in the same month of 2022, an increase of 107,7 percent. In all, 273.417 cars came on the road (plus 37,3 percent), so that the electric share rose to 31,7 percent.

The ranking of the battery models (August 2023 / January to August 2023):

VW ID.4, ID.5      6.107     26.412
Fiat 500e          5.618     14.830
Tesla Model Y      4.970    38.216
Opel Corsa-e       4.402    10.095
MG MG4             3.911    13.377

Private individuals may go on applying for 4.500 euros towards a reasonably priced car, from January for 3.000 euros only. The pot for this year holds €2,1 billion. Average CO2 emissions of all new cars fell by 17,8 percent.

Diesel, by the way, went on losing ground. (dk/hn)

This article was translated automatically from German.
"""

NAMES = {
    "Tesla": ("COMPANY", "Tesla"),
    "VW": ("COMPANY", "Volkswagen"),
    "Fiat": ("COMPANY", "Fiat"),
    "Opel": ("COMPANY", "Opel"),
    "MG": ("COMPANY", "MG"),
    "Model Y": ("PRODUCT", "Model Y"),
    "ID.4": ("PRODUCT", "ID.4"),
    "ID.5": ("PRODUCT", "ID.5"),
    "500e": ("PRODUCT", "500e"),
    "Corsa-e": ("PRODUCT", "Corsa-e"),
    "MG4": ("PRODUCT", "MG4"),
}

doc = dict(
    id="d-kba-august", published="2023-09-06", source="euro-autoticker",
    title="End of company bonus triggers German run on electric cars",
    text=TEXT,
    claims=[
        c("86.649 electric cars", "registrations", 86649, "vehicle", p=m(2023, 8)),
        c("32.006", "registrations", 32006, "vehicle", p=m(2022, 8)),
        c("107,7 percent", "registrations", 107.7, "percent", role="change", p=m(2023, 8)),
        c("273.417 cars", "registrations", 273417, "vehicle", p=m(2023, 8)),
        c("37,3 percent", "registrations", 37.3, "percent", role="change", p=m(2023, 8)),
        c("31,7 percent", "penetration", 31.7, "percent", role=["share", "level"], p=m(2023, 8)),
        c("6.107", "registrations", 6107, "vehicle", company=["Volkswagen", "VW"], p=m(2023, 8)),
        c("26.412", "registrations", 26412, "vehicle", company=["Volkswagen", "VW"], p=("2023-01-01", "2023-08-31")),
        c("5.618", "registrations", 5618, "vehicle", company="Fiat", product="500e", p=m(2023, 8)),
        c("14.830", "registrations", 14830, "vehicle", company="Fiat", product="500e", p=("2023-01-01", "2023-08-31")),
        c("4.970", "registrations", 4970, "vehicle", company="Tesla", product="Model Y", p=m(2023, 8)),
        c("38.216", "registrations", 38216, "vehicle", company="Tesla", product="Model Y", p=("2023-01-01", "2023-08-31")),
        c("4.402", "registrations", 4402, "vehicle", company="Opel", product="Corsa-e", p=m(2023, 8)),
        c("10.095", "registrations", 10095, "vehicle", company="Opel", product="Corsa-e", p=("2023-01-01", "2023-08-31")),
        c("3.911", "registrations", 3911, "vehicle", company="MG", product="MG4", p=m(2023, 8)),
        c("13.377", "registrations", 13377, "vehicle", company="MG", product="MG4", p=("2023-01-01", "2023-08-31")),
        c("4.500 euros", "subsidy", 4500, "EUR"),
        c("3.000 euros", "subsidy", 3000, "EUR", p=("2024-01-01", None), status="plan"),
        c("€2,1 billion", "subsidy", 2100000000, "EUR", p=y(2023)),
        c("17,8 percent", "emissions", -17.8, "percent", role="change", p=m(2023, 8)),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="growth", verdict="inconsistent", quotes=["32.006", "86.649 electric cars", "107,7 percent"], suggestion="fits 170.7 percent"),
        dict(kind="share", verdict="consistent", quotes=["86.649 electric cars", "273.417 cars", "31,7 percent"]),
    ],
)
