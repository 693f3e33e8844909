from goldlib import *
from mentions import mentions

TEXT = """Samsung SDI taps shareholders for 2 billion won, stock slides

The maker of prismatic and cylindrical cells wants fresh equity of 2 trillion won ($1.38 billion), the largest call on its owners in its 55 years as a company. It will print 11.82 million shares at a provisional 169,200 won each, a discount of 15 percent; the stock fell 6.2 percent to 191,500 won on Friday.

Proceeds are earmarked for three things: its part of the Indiana venture with GM (27 GWh a year at first, 36 GWh later, production from 2027), a wider plant at Göd in Hungary, and all-solid-state cells. The latter, of which a pilot line in Suwon turns out samples, pack 500 Wh/kg in the laboratory, 40 percent more than its best prismatic product, are able to fill up in nine minutes, and are to last 20 years.

Rivals are not waiting. Last year Samsung SDI's revenue dropped 22.6 percent to 16.59 trillion won, operating profit 76.5 percent to 363.3 billion won, and R&D, at 1.3 trillion won, ate up 7.8 percent of turnover. Gross profit still came to 3.11 trillion won, equal to a gross margin of 18.7 percent.

Samsung Electronics, owner of 19.6 percent, will subscribe. So, it is understood, will staff; they number 12,800 in Korea. Stellantis declined to comment on talks over Kokomo.
"""

NAMES = {
    "Samsung SDI": ("COMPANY", "Samsung SDI"),
    "GM": ("COMPANY", "General Motors"),
    "Samsung Electronics": ("COMPANY", "Samsung Electronics"),
    "Stellantis": ("COMPANY", "Stellantis"),
}

doc = dict(
    id="d-samsung-sdi-rights", published="2025-03-14", source="han-capital",
    title="Samsung SDI taps shareholders for 2 billion won, stock slides",
    text=TEXT,
    claims=[
        c("2 billion won", "funding", 2000000000, "KRW", company="Samsung SDI", status="plan"),
        c("2 trillion won", "funding", 2000000000000, "KRW", company="Samsung SDI", status="plan"),
        c("$1.38 billion", "funding", 1380000000, "USD", company="Samsung SDI", status="plan"),
        c("11.82 million shares", ["funding", "other"], 11820000, "share", company="Samsung SDI", status="plan"),
        c("169,200 won", "share_price", 169200, "KRW", company="Samsung SDI", per=['share', None], status="plan"),
        c("15 percent", "share_price", -15, "percent", company="Samsung SDI", role="change"),
        c("6.2 percent", "share_price", -6.2, "percent", company="Samsung SDI", role="change", p=("2025-03-14", "2025-03-14")),
        c("191,500 won", "share_price", 191500, "KRW", company="Samsung SDI", per=['share', None], p=("2025-03-14", "2025-03-14")),
        c("27 GWh", "capacity", 27, "GWh", company=["Samsung SDI", "General Motors", "GM"], per="year", status="plan"),
        c("36 GWh", "capacity", 36, "GWh", company=["Samsung SDI", "General Motors", "GM"], per="year", status="plan"),
        c("2027", "production_start", None, "date", company=["Samsung SDI", "General Motors", "GM"], p=y(2027), status="plan"),
        c("500 Wh/kg", "energy_density", 500, "Wh/kg", company="Samsung SDI"),
        c("40 percent", "energy_density", 40, "percent", company="Samsung SDI", role="change"),
        c("nine minutes", "charging_time", 9, "minute", company="Samsung SDI"),
        c("20 years", ["duration", "warranty"], 20, "year", company="Samsung SDI", status=["target", "plan", "forecast"]),
        c("22.6 percent", "revenue", -22.6, "percent", company="Samsung SDI", role="change", p=y(2024)),
        c("16.59 trillion won", "revenue", 16590000000000, "KRW", company="Samsung SDI", p=y(2024)),
        c("76.5 percent", "operating_income", -76.5, "percent", company="Samsung SDI", role="change", p=y(2024)),
        c("363.3 billion won", "operating_income", 363300000000, "KRW", company="Samsung SDI", p=y(2024)),
        c("1.3 trillion won", "rnd", 1300000000000, "KRW", company="Samsung SDI", p=y(2024)),
        c("7.8 percent", "rnd", 7.8, "percent", company="Samsung SDI", role="share", p=y(2024)),
        c("3.11 trillion won", "gross_profit", 3110000000000, "KRW", company="Samsung SDI", p=y(2024)),
        c("18.7 percent", "gross_margin", 18.7, "percent", company="Samsung SDI", p=y(2024)),
        c("19.6 percent", "stake", 19.6, "percent", company=["Samsung Electronics", "Samsung SDI"]),
        c("12,800", "headcount", 12800, "job", company="Samsung SDI"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="conflict", verdict="inconsistent", quotes=["2 billion won", "2 trillion won"], suggestion="fits 2 trillion won"),
        dict(kind="fx", verdict="consistent", quotes=["2 trillion won", "$1.38 billion"]),
        dict(kind="rate", verdict="consistent", quotes=["2 trillion won", "11.82 million shares", "169,200 won"]),
        dict(kind="share", verdict="consistent", quotes=["1.3 trillion won", "16.59 trillion won", "7.8 percent"]),
        dict(kind="share", verdict="consistent", quotes=["3.11 trillion won", "16.59 trillion won", "18.7 percent"]),
    ],
)
