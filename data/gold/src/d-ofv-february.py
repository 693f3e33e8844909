from goldlib import *
from mentions import mentions

TEXT = """Toyota elbows Tesla aside in a meagre Norwegian February

OSLO (NMW) – Only 7,380 new passenger cars were put on Norwegian plates in February, 1.2 percent fewer than twelve months earlier. Seldom, however, have so few of them had an exhaust: 6,650 were battery-electric, which works out at 90.1 percent, the road federation OFV said on Friday.

Make | Units | Share | Feb 2023
Toyota | 1,164 | 15.8% | 702
Tesla | 1,072 | 14.5% | 1,487
Volvo | 815 | 11.0% | 640
Volkswagen | 771 | 10.4% | 1,133

Toyota, for years a laggard in this field, thus grew by 65.8 percent, carried by the bZ4X with its 613 registrations; Tesla, whose Model Y was still the country's most popular car on 905, shed 27.9 percent. Volkswagen fared worse still and lost 32 percent of its volume.

Second-hand imports came to 1,290 cars, 31.2 percent of them (402) electric. "Snow and interest rates, nothing else," shrugged one importer, 63.

Tomorrow in NMW: 8 used estates for under 150,000 kroner
"""

NAMES = {
    "Toyota": ("COMPANY", "Toyota"),
    "Tesla": ("COMPANY", "Tesla"),
    "Volvo": ("COMPANY", "Volvo"),
    "Volkswagen": ("COMPANY", "Volkswagen"),
    "bZ4X": ("PRODUCT", "bZ4X"),
    "Model Y": ("PRODUCT", "Model Y"),
}

doc = dict(
    id="d-ofv-february", published="2024-03-01", source="nordic-motor-wire",
    title="Toyota elbows Tesla aside in a meagre Norwegian February",
    text=TEXT,
    claims=[
        c("7,380 new passenger cars", "registrations", 7380, "vehicle", p=m(2024, 2)),
        c("1.2 percent", "registrations", -1.2, "percent", role="change", p=m(2024, 2)),
        c("6,650", "registrations", 6650, "vehicle", p=m(2024, 2)),
        c("90.1 percent", "penetration", 90.1, "percent", role=["share", "level"], p=m(2024, 2)),
        c("1,164", "registrations", 1164, "vehicle", company="Toyota", p=m(2024, 2)),
        c("15.8%", "market_share", 15.8, "percent", company="Toyota", role=["share", "level"], p=m(2024, 2)),
        c("702", "registrations", 702, "vehicle", company="Toyota", p=m(2023, 2)),
        c("1,072", "registrations", 1072, "vehicle", company="Tesla", p=m(2024, 2)),
        c("14.5%", "market_share", 14.5, "percent", company="Tesla", role=["share", "level"], p=m(2024, 2)),
        c("1,487", "registrations", 1487, "vehicle", company="Tesla", p=m(2023, 2)),
        c("815", "registrations", 815, "vehicle", company="Volvo", p=m(2024, 2)),
        c("11.0%", "market_share", 11, "percent", company="Volvo", role=["share", "level"], p=m(2024, 2)),
        c("640", "registrations", 640, "vehicle", company="Volvo", p=m(2023, 2)),
        c("771", "registrations", 771, "vehicle", company="Volkswagen", p=m(2024, 2)),
        c("10.4%", "market_share", 10.4, "percent", company="Volkswagen", role=["share", "level"], p=m(2024, 2)),
        c("1,133", "registrations", 1133, "vehicle", company="Volkswagen", p=m(2023, 2)),
        c("65.8 percent", "registrations", 65.8, "percent", company="Toyota", role="change", p=m(2024, 2)),
        c("613 registrations", "registrations", 613, "vehicle", company="Toyota", product="bZ4X", p=m(2024, 2)),
        c("905", "registrations", 905, "vehicle", company="Tesla", product="Model Y", p=m(2024, 2)),
        c("27.9 percent", "registrations", -27.9, "percent", company="Tesla", role="change", p=m(2024, 2)),
        c("32 percent", "registrations", -32, "percent", company="Volkswagen", role="change", p=m(2024, 2)),
        c("1,290 cars", "imports", 1290, "vehicle", p=m(2024, 2)),
        c("31.2 percent", "imports", 31.2, "percent", role="share", p=m(2024, 2)),
        c("402", "imports", 402, "vehicle", p=m(2024, 2)),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="share", verdict="consistent", quotes=["6,650", "7,380 new passenger cars", "90.1 percent"]),
        dict(kind="share", verdict="consistent", quotes=["1,164", "7,380 new passenger cars", "15.8%"]),
        dict(kind="share", verdict="consistent", quotes=["1,072", "7,380 new passenger cars", "14.5%"]),
        dict(kind="share", verdict="consistent", quotes=["815", "7,380 new passenger cars", "11.0%"]),
        dict(kind="share", verdict="consistent", quotes=["771", "7,380 new passenger cars", "10.4%"]),
        dict(kind="growth", verdict="consistent", quotes=["702", "1,164", "65.8 percent"]),
        dict(kind="growth", verdict="consistent", quotes=["1,487", "1,072", "27.9 percent"]),
        dict(kind="growth", verdict="consistent", quotes=["1,133", "771", "32 percent"]),
        dict(kind="share", verdict="consistent", quotes=["402", "1,290 cars", "31.2 percent"]),
    ],
)
