from goldlib import *
from mentions import mentions

TEXT = """Honda bets on hybrids until the decade is out

Toshihiro Mibe needed forty slides to say it: electric cars will come, only later. Honda cuts what it intends to spend on them by 30%, from 10 trillion yen to 7 trillion yen ($48.5 billion) in the years up to March 2031, and no longer believes that they will make up 30% of its sales in 2030; less than 20% is the new expectation, 700,000 to 750,000 units.

What takes their place? Hybrids: 13 models between 2027 and 2031, 2.2 million cars a year by 2030, against 868,000 last year, with a next-generation system that costs half as much as that of 2018.

• Canada – the C$15 billion (US$10.8 billion) complex in Ontario, planned for 240,000 cars and 36 GWh annually, is put off by two years.
• Japan – a 434.1-billion-yen cell project with GS Yuasa (20 GWh) goes on; state aid covers 158.7 billion yen of it.
• United States – 33,017 Prologues were sold in 2024. The first model on Honda's own platform starts there in the first half of 2026.

Motorcycles, by the way, still earn most of the money (operating margin: 18.3%).
"""

NAMES = {
    "Honda": ("COMPANY", "Honda"),
    "GS Yuasa": ("COMPANY", "GS Yuasa"),
    "Prologue": ("PRODUCT", "Prologue"),
}

doc = dict(
    id="d-honda-business-briefing", published="2025-05-20", source="motegi-analyst-notes",
    title="Honda bets on hybrids until the decade is out",
    text=TEXT,
    claims=[
        c("30%", "investment", -30, "percent", company="Honda", role="change", p=(None, "2031-03-31"), status="plan"),
        c("10 trillion yen", "investment", 10000000000000, "JPY", company="Honda", p=(None, "2031-03-31"), status="plan", superseded=True),
        c("7 trillion yen", "investment", 7000000000000, "JPY", company="Honda", p=(None, "2031-03-31"), status="plan"),
        c("$48.5 billion", "investment", 48500000000, "USD", company="Honda", p=(None, "2031-03-31"), status="plan"),
        c("30%", "sales", 30, "percent", nth=1, company="Honda", role="share", p=y(2030), status=["target", "forecast"], superseded=True),
        c("20%", "sales", None, "percent", 20, company="Honda", role="share", p=y(2030), status=["target", "forecast"]),
        c("700,000 to 750,000 units", "sales", 700000, "vehicle", 750000, company="Honda", p=y(2030), status=["target", "forecast"]),
        c("13 models", "models", 13, "model", company="Honda", p=("2027-01-01", "2031-12-31"), status="plan"),
        c("2.2 million cars", "sales", 2200000, "vehicle", company="Honda", per="year", p=by(2030), status="target"),
        c("868,000", "sales", 868000, "vehicle", company="Honda", p=y(2024)),
        c("half", "cost", -50, "percent", company="Honda", role="change"),
        c("C$15 billion", "investment", 15000000000, "CAD", company="Honda", status="plan"),
        c("US$10.8 billion", "investment", 10800000000, "USD", company="Honda", status="plan"),
        c("240,000 cars", "capacity", 240000, "vehicle", company="Honda", per="year", status="plan"),
        c("36 GWh", "capacity", 36, "GWh", company="Honda", per="year", status="plan"),
        c("two years", "duration", 2, "year", company="Honda"),
        c("434.1-billion-yen", "investment", 434100000000, "JPY", company=["Honda", "GS Yuasa"], status="plan"),
        c("20 GWh", "capacity", 20, "GWh", company=["Honda", "GS Yuasa"], per=['year', None], status="plan"),
        c("158.7 billion yen", "subsidy", 158700000000, "JPY", company=["Honda", "GS Yuasa"], status=["plan", "actual"]),
        c("33,017 Prologues", "sales", 33017, "vehicle", company="Honda", product="Prologue", p=y(2024)),
        c("first half of 2026", ["launch", "production_start"], None, "date", company="Honda", p=h(2026, 1), status="plan"),
        c("18.3%", "margin", 18.3, "percent", company="Honda"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["10 trillion yen", "7 trillion yen", "30%"]),
        dict(kind="fx", verdict="consistent", quotes=["7 trillion yen", "$48.5 billion"]),
        dict(kind="revision", verdict="consistent", quotes=["10 trillion yen", "7 trillion yen"]),
        dict(kind="revision", verdict="consistent", quotes=["30% of", "20%"]),
        dict(kind="fx", verdict="consistent", quotes=["C$15 billion", "US$10.8 billion"]),
    ],
)
