from goldlib import *
from mentions import mentions

TEXT = """Korean trio loses ground outside China, figures to May show

Battery usage by electric cars sold outside China between January and May, as tallied by a Seoul consultancy:

Maker
GWh 2024
GWh 2023
Growth
Share
CATL
35.4
31.5
12.4%
27.4%
LG Energy Solution
33.2
30.8
7.8%
25.7%
SK On
13.4
13.5
-0.7%
10.4%
Samsung SDI
13.2
11.3
16.8%
10.2%
Panasonic
12.9
18.0
-28.3%
10.0%
World without China
129.3
116.8
10.7%

Together the three from Korea hold 46.3%, 1.3 points less than a year ago. BYD, in seventh place, more than doubled its volume, though from a low base. Samsung's growth rests on the BMW i4 and Rivian's R1T; LG's on the Model Y, whose Tesla badge also explains what happened to Panasonic.
"""

NAMES = {
    "LG Energy Solution": ("COMPANY", "LG Energy Solution"),
    "LG": ("COMPANY", "LG Energy Solution"),
    "SK On": ("COMPANY", "SK On"),
    "Samsung SDI": ("COMPANY", "Samsung SDI"),
    "Samsung": ("COMPANY", "Samsung SDI"),
    "CATL": ("COMPANY", "CATL"),
    "Panasonic": ("COMPANY", "Panasonic"),
    "BYD": ("COMPANY", "BYD"),
    "BMW": ("COMPANY", "BMW"),
    "Tesla": ("COMPANY", "Tesla"),
    "Rivian": ("COMPANY", "Rivian"),
    "i4": ("PRODUCT", "i4"),
    "Model Y": ("PRODUCT", "Model Y"),
    "R1T": ("PRODUCT", "R1T"),
}

doc = dict(
    id="d-sne-outside-china", published="2024-07-08", source="cell-counter",
    title="Korean trio loses ground outside China, figures to May show",
    text=TEXT,
    claims=[
        c("35.4", "installations", 35.4, "GWh", company="CATL", p=("2024-01-01", "2024-05-31")),
        c("31.5", "installations", 31.5, "GWh", company="CATL", p=("2023-01-01", "2023-05-31")),
        c("12.4%", "installations", 12.4, "percent", company="CATL", role="change", p=("2024-01-01", "2024-05-31")),
        c("27.4%", "market_share", 27.4, "percent", company="CATL", role=["share", "level"], p=("2024-01-01", "2024-05-31")),
        c("33.2", "installations", 33.2, "GWh", company=["LG Energy Solution", "LG"], p=("2024-01-01", "2024-05-31")),
        c("30.8", "installations", 30.8, "GWh", company=["LG Energy Solution", "LG"], p=("2023-01-01", "2023-05-31")),
        c("7.8%", "installations", 7.8, "percent", company=["LG Energy Solution", "LG"], role="change", p=("2024-01-01", "2024-05-31")),
        c("25.7%", "market_share", 25.7, "percent", company=["LG Energy Solution", "LG"], role=["share", "level"], p=("2024-01-01", "2024-05-31")),
        c("13.4", "installations", 13.4, "GWh", company="SK On", p=("2024-01-01", "2024-05-31")),
        c("13.5", "installations", 13.5, "GWh", company="SK On", p=("2023-01-01", "2023-05-31")),
        c("-0.7%", "installations", -0.7, "percent", company="SK On", role="change", p=("2024-01-01", "2024-05-31")),
        c("10.4%", "market_share", 10.4, "percent", company="SK On", role=["share", "level"], p=("2024-01-01", "2024-05-31")),
        c("13.2", "installations", 13.2, "GWh", company=["Samsung SDI", "Samsung"], p=("2024-01-01", "2024-05-31")),
        c("11.3", "installations", 11.3, "GWh", company=["Samsung SDI", "Samsung"], p=("2023-01-01", "2023-05-31")),
        c("16.8%", "installations", 16.8, "percent", company=["Samsung SDI", "Samsung"], role="change", p=("2024-01-01", "2024-05-31")),
        c("10.2%", "market_share", 10.2, "percent", company=["Samsung SDI", "Samsung"], role=["share", "level"], p=("2024-01-01", "2024-05-31")),
        c("12.9", "installations", 12.9, "GWh", company="Panasonic", p=("2024-01-01", "2024-05-31")),
        c("18.0", "installations", 18, "GWh", company="Panasonic", p=("2023-01-01", "2023-05-31")),
        c("-28.3%", "installations", -28.3, "percent", company="Panasonic", role="change", p=("2024-01-01", "2024-05-31")),
        c("10.0%", "market_share", 10, "percent", company="Panasonic", role=["share", "level"], p=("2024-01-01", "2024-05-31")),
        c("129.3", "installations", 129.3, "GWh", p=("2024-01-01", "2024-05-31")),
        c("116.8", "installations", 116.8, "GWh", p=("2023-01-01", "2023-05-31")),
        c("10.7%", "installations", 10.7, "percent", role="change", p=("2024-01-01", "2024-05-31")),
        c("46.3%", "market_share", 46.3, "percent", role=["share", "level"], p=("2024-01-01", "2024-05-31")),
        c("1.3 points", "market_share", -1.3, "percentage_point", role="change", p=("2024-01-01", "2024-05-31")),
        c("doubled", "installations", 100, "percent", None, company="BYD", role="change", p=("2024-01-01", "2024-05-31")),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["31.5", "35.4", "12.4%"]),
        dict(kind="share", verdict="consistent", quotes=["35.4", "129.3", "27.4%"]),
        dict(kind="growth", verdict="consistent", quotes=["30.8", "33.2", "7.8%"]),
        dict(kind="share", verdict="consistent", quotes=["33.2", "129.3", "25.7%"]),
        dict(kind="growth", verdict="consistent", quotes=["13.5", "13.4", "-0.7%"]),
        dict(kind="share", verdict="consistent", quotes=["13.4", "129.3", "10.4%"]),
        dict(kind="growth", verdict="consistent", quotes=["11.3", "13.2", "16.8%"]),
        dict(kind="share", verdict="consistent", quotes=["13.2", "129.3", "10.2%"]),
        dict(kind="growth", verdict="consistent", quotes=["18.0", "12.9", "-28.3%"]),
        dict(kind="share", verdict="consistent", quotes=["12.9", "129.3", "10.0%"]),
        dict(kind="growth", verdict="consistent", quotes=["116.8", "129.3", "10.7%"]),
        dict(kind="sum", verdict="consistent", quotes=["25.7%", "10.4%", "10.2%", "46.3%"]),
    ],
)
